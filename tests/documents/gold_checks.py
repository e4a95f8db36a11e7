"""One row of the checklist of prose facts against the warehouse."""

import re
from datetime import date, datetime
from typing import Any, NamedTuple

from tests.articles import Row, Warehouse
from tests.documents import gold_words as words
from transform.reference import Reference

PROVINCES = {"002": "quang-nam", "003": "binh-dinh"}
OF_A_SCHEME = ("evaluation", "criterion_max", "scoring_rule", "scheme_class")
NAMES = {"score": "agency_id", "measure": "subject_id", "evaluation": "cohort_id"}


class Places(NamedTuple):
    """The facts of a line (text, line), and the works of the texts."""

    lines: dict[tuple[str, int], set[str]]
    works: dict[str, str]


class Asked:
    """A row of the checklist against the warehouse."""

    def __init__(self, gold: Row, warehouse: Warehouse, reference: Reference, places: Places) -> None:
        self.gold, self.warehouse, self.reference = gold, warehouse, reference
        self.text, self.line = gold["document"][:3], int(gold["line"])
        self._here, self._work = places.lines[self.text, self.line], places.works[self.text]

    def rows(self, table: str, **having: Any) -> list[Row]:
        """The rows of the text's work that have these values; of a scheme those of the year."""
        own = [row for row in self.warehouse.table(table) if row.get("work_id", self._work) == self._work]
        if table in OF_A_SCHEME:
            own = [row for row in own if row["scheme_id"].endswith(f"/{self.gold['year']}")]
        return [row for row in own if all(row[column] == value for column, value in having.items())]

    def is_here(self, row: Row) -> bool:
        """Whether a place of the fact is on the line of the checklist."""
        return row["fact_id"] in self._here

    def subject(self, cohort: str | None) -> str:
        """The id of the subject: a cohort's, or that of the agency by the names of the year."""
        name, province = self.gold["subject"], PROVINCES.get(self.text)
        if cohort is not None:
            return f"{province}/{cohort}"
        if known := words.COHORTS.get(name):
            return known
        name, registry = words.ALIASES.get(name, name), self.reference.registry
        name = name.removesuffix(" Quảng Nam") if name.startswith("Sở") else name
        match = registry.match(name, province=province, year=int(self.gold["year"]))
        assert match.agency_id is not None, f"«{name}»: {match}"
        return match.agency_id


def check(asked: Asked) -> None:
    """Fails with what is there instead where the warehouse does not say what the checklist says."""
    measure = asked.gold["measure"]
    for pattern, special in SPECIAL:
        if found := re.fullmatch(pattern, measure):
            special(asked, *found.groups())
            return
    means, parts = words.meaning(measure)
    if means.table == "work":
        _work(asked, means.value or measure)
    else:
        _fact(asked, means, parts)


def _fact(asked: Asked, means: words.Means, parts: dict[str, str]) -> None:
    gold, table = asked.gold, means.table
    cohort = parts.get("cohort") or means.cohort
    having = {NAMES[table]: asked.subject("agencies" if cohort == "units" else cohort), **means.having}
    if table != "evaluation":
        having["year"] = int(gold["year"])
    if "level" in parts:
        having["service_level"] = words.LEVELS[parts["level"]]
    if "class" in parts:
        having["class"] = words.CLASSES[parts["class"]]
    found = [row for row in asked.rows(table, **having) if _says(row, table, means.value, parts, gold)]
    assert found, f"no row of {table} with {having} says {gold['value']}: {asked.rows(table, **having)}"
    here = [row for row in found if asked.is_here(row)]
    assert here or table == "evaluation", f"not on line {asked.line}: {found}"
    if words.OPEN.search(gold["note"]):
        assert all(row["note"] for row in here), f"a doubt is not said: {here}"


def _says(row: Row, table: str, column: str, parts: dict[str, str], gold: Row) -> bool:
    """Whether a row says what the checklist says: value, qualifier, unit, status, and how a place is known."""
    value, unit = gold["value"], gold["unit"]
    if table == "evaluation":
        part, _, whole = value.partition("/")
        return row["ranked"] == int(part) and (not whole or row["total"] == int(whole))
    if column == "rank":
        basis = next((basis for word, basis in words.BASES if word in gold["note"]), None)
        return row["rank"] == int(value) and row["status"] == "value" and basis in (None, row["rank_basis"])
    if column == "points":
        return (row["points"], row["max_points"]) == (float(value), float(unit.rpartition(" ")[2]))
    if column == "note":
        return f"as of {value}" in row["note"] and row["value_text"] == "yes"
    if unit == "flag" and column == "value_text" and "magnitude" not in parts:
        return bool(row["value_text"] == value and row["status"] == "value")
    return _counts(row, column, parts, value, unit)


def _counts(row: Row, column: str, parts: dict[str, str], value: str, unit: str) -> bool:
    if value == "missing":
        return (row["value"], row["value_text"], row["unit"], row["status"]) == (None, None, "records", "missing")
    if unit == "flag" and value == "no":
        return (row["value"], row["status"]) == (0, "zero")
    if unit == "magnitude" or "magnitude" in parts:
        said = words.MAGNITUDES[parts.get("magnitude", value)]
        return (row["value"], row["value_text"], row["qualifier"]) == (None, said, "magnitude")
    number, _, whole = value.lstrip("~<").partition("/")
    unit = "criteria" if row["indicator"] == "criteria" else words.UNITS.get(unit, unit)
    if unit == "%" and row["unit"] != "%":
        return bool(row["percent"] == float(number) and row["indicator"] in ("agencies", "class_count"))
    if column == "share" and row["indicator"] != "share":
        return False
    right = row["value"] == float(number) and row["unit"] == unit
    right = right and row["qualifier"] == words.QUALIFIERS.get(value[0], "=")
    return bool(right and (not whole or row["denominator"] == float(whole)) and row["status"] in ("value", "zero"))


def _work(asked: Asked, column: str) -> None:
    (row,) = asked.rows("work")
    assert (row["issued_on"] or row["published_at"]).year == int(asked.gold["year"])
    value = row[column]
    wanted: Any = asked.gold["value"]
    if isinstance(value, datetime):
        wanted = datetime.fromisoformat(wanted)
    elif isinstance(value, date):
        wanted = date.fromisoformat(wanted)
    assert value == wanted


def _maximum_of_a_table(asked: Asked) -> None:
    """The maximum in a table's header is that of every score below it."""
    wanted = float(asked.gold["value"])
    below = [row for row in asked.rows("score") if asked.is_here(row)]
    assert below and {row["max_points"] for row in below} == {wanted}


def _maximum(asked: Asked, criterion: str) -> None:
    group = words.COHORTS[asked.gold["subject"]]
    rows = [row for row in asked.rows("criterion_max", agency_group=group) if asked.is_here(row)]
    assert {row["max_points"] for row in rows} == {float(asked.gold["value"])}
    labels = {(row["scheme_id"], row["criterion_id"]): row["label_vi"] for row in asked.warehouse.table("criterion")}
    last = criterion.rpartition(" / ")[2].partition(" (")[0].strip(": ")
    if not last.startswith("Tổng"):
        said = {labels[row["scheme_id"], row["criterion_id"]] for row in rows}
        named = {
            row["name_published"].partition(" (")[0].strip(": ")
            for row in asked.warehouse.table("criterion_name")
            if (row["scheme_id"], row["criterion_id"]) in {(r["scheme_id"], r["criterion_id"]) for r in rows}
        }
        assert last in said | named


def _maximum_said_again(asked: Asked) -> None:
    rows = [row for row in asked.rows("criterion_max") if asked.is_here(row)]
    assert float(asked.gold["value"]) in {row["max_points"] for row in rows}


def _full_points_from(asked: Asked) -> None:
    rows = [row for row in asked.rows("scoring_rule") if asked.is_here(row)]
    assert rows and {row["min_percent"] for row in rows} == {float(asked.gold["value"])}
    most = {(r["criterion_id"], r["agency_group"]): r["max_points"] for r in asked.rows("criterion_max")}
    assert all(row["points"] == most[row["criterion_id"], row["agency_group"]] for row in rows)


def _rule(asked: Asked, name: str) -> None:
    means = words.RULES[name]
    rows = [row for row in asked.rows("scoring_rule") if asked.is_here(row)]
    if isinstance(means, str):
        rows = [row for row in rows if re.search(means, row["condition"])]
    else:
        rows = [row for row in rows if all(row[column] == value for column, value in means.items())]
    wanted = {float(number) for number in re.findall(r"\d+", asked.gold["value"])}
    assert {row["points"] for row in rows} == wanted


def _threshold(asked: Asked) -> None:
    (row,) = asked.rows("scheme_class", label_vi=asked.gold["subject"])
    assert row["min_percent"] == float(asked.gold["value"])


def _upper_threshold(asked: Asked) -> None:
    """A class ends where the next better one begins."""
    (row,) = asked.rows("scheme_class", label_vi=asked.gold["subject"])
    (better,) = asked.rows("scheme_class", order=row["order"] - 1)
    assert better["min_percent"] == float(asked.gold["value"])


def _split(asked: Asked) -> None:
    registry = asked.reference.registry
    ids = [
        registry.match(name, province=PROVINCES[asked.text], year=int(asked.gold["year"])).agency_id
        for name in asked.gold["value"].split("; ")
    ]
    named = {row["agency_id"]: row["name_vi"] for row in asked.warehouse.table("agency")}
    events = [row for row in asked.warehouse.table("agency_event") if row["successor_id"] in ids]
    assert {row["successor_id"] for row in events} == set(ids)
    for row in events:
        assert (row["kind"], row["date"].year) == ("split", int(asked.gold["year"]))
        assert row["predecessor_id"].startswith(PROVINCES[asked.text]) and named[row["predecessor_id"]]


SPECIAL: tuple[tuple[str, Any], ...] = (
    ("max_points", _maximum_of_a_table),
    ("max_points: (.*)", _maximum),
    (r"weight repeated in prose .*", _maximum_said_again),
    (r"rule: .* share for full points.*", _full_points_from),
    (r"rule: (.*)", _rule),
    ("class_threshold_min", _threshold),
    ("class_threshold_max_excl", _upper_threshold),
    ("split_into", _split),
)
