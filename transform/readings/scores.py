"""Readings of one agency on one criterion become one score: its place, its points, its class."""

from typing import Any

from transform.facts.context import Context
from transform.facts.scheme_criteria import criterion_for
from transform.readings.draft import Draft, Reading
from transform.readings.printed import plain_number, plain_whole

_COLUMNS = {"rank": "rank", "points": "points", "index": "index_value", "percent": "percent", "class": "class"}
_BETTER = {"printed": 0, "tie": 0, "relative": 1, "sequence": 2, None: 3}
Key = tuple[Any, ...]


class Scores:
    """The scores of a document's readings, in the order in which they are first met."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._by_key: dict[Key, list[Draft]] = {}
        self.drafts: list[Draft] = []
        self.disagreeing: list[tuple[Draft, Draft, str]] = []

    def add(self, reading: Reading) -> Draft:
        """The score that `reading` belongs to: the one of the same agency, criterion, group and year, if this has no
        other value in the same place; else a new one, and the two are noted as disagreeing."""
        fresh = self._draft(reading)
        column = _COLUMNS[reading.indicator]
        if reading.waits is None:
            key = tuple(fresh.row[name] for name in ("scheme_id", "agency_id", "agency_group", "criterion_id", "year"))
            same = self._by_key.setdefault(key, [])
            home = next((draft for draft in same if _fits(draft, fresh)), None)
            if home is not None:
                _merge(home, fresh)
                home.rests_on(reading, *_fields(reading, column))
                return home
            if same:
                self.disagreeing.append((same[0], fresh, column))
            same.append(fresh)
        fresh.rests_on(reading, *_fields(reading, column))
        self.drafts.append(fresh)
        return fresh

    def _draft(self, reading: Reading) -> Draft:
        line, figure, context = reading.line, reading.figure, self._context
        scheme_id = reading.scheme_id
        criterion = line.get("criterion_id") or None
        if scheme_id is not None and criterion is None:
            criterion = criterion_for(context, scheme_id, line.get("criterion")).criterion_id
        row: dict[str, Any] = {
            "document_id": context.document.document_id, "work_id": context.work.work_id, "scheme_id": scheme_id,
            "agency_id": reading.subject.subject_id, "agency_group": reading.group, "criterion_id": criterion,
            "year": reading.year, "points": None, "max_points": None, "percent": None, "index_value": None,
            "rank": None, "rank_of": None, "rank_basis": None, "class": None, "status": _status(reading),
            "confidence": figure.confidence, "agency_published": reading.subject.published or None,
            "table_no": None, "table_label": None, "part": None, "row_no": None, "note": note_of(reading),
        }  # fmt: skip
        _fill(row, reading, context)
        if line.row_no is not None:
            row |= {"table_no": 1, "row_no": line.row_no}
        return Draft("score", row, waits=reading.waits, match=reading.subject.match)


def _fill(row: dict[str, Any], reading: Reading, context: Context) -> None:
    line, figure = reading.line, reading.figure
    if reading.indicator == "rank":
        of = line.get("rank_of") or (f"{figure.of:g}" if figure.of is not None else "")
        row |= {"rank": figure.whole, "rank_of": plain_whole(of)}
        row["rank_basis"] = line.get("rank_basis") or (figure.basis if figure.whole is not None else "relative")
        row["index_value"] = figure.beside
    elif reading.indicator == "class":
        said = line.get("class") or line.get("value")
        row["class"] = context.reference.wording.class_of(said) or said
    else:
        row[_COLUMNS[reading.indicator]] = figure.number
        if reading.indicator == "points":
            most = line.get("max") or (str(figure.of) if figure.of is not None else "")
            row["max_points"] = plain_number(most)


def _fields(reading: Reading, column: str) -> list[str]:
    fields = [column]
    if reading.indicator == "rank" and reading.figure.beside is not None:
        fields.append("index_value")
    if reading.indicator == "points" and reading.figure.of is not None:
        fields.append("max_points")
    return fields


def _status(reading: Reading) -> str:
    said = reading.line.get("status")
    if said:
        return said
    if reading.indicator not in ("rank", "class") and reading.line.get("basis") == "derived":
        return "derived"
    return "zero" if reading.indicator not in ("rank", "class") and reading.figure.number == 0 else "value"


def note_of(reading: Reading) -> str | None:
    """What whoever keyed the figure noted; that it was inferred or derived, and what is printed in place of a place."""
    line, parts = reading.line, reading.line.get("note").split("; ")
    basis = line.get("basis")
    if basis in ("inferred", "derived") and not parts[0].startswith(basis):
        parts.insert(0, basis)
    if reading.indicator == "rank" and reading.figure.number is None and reading.figure.text:
        parts.insert(0, f"printed: «{reading.figure.text}»")
    return "; ".join(dict.fromkeys(part for part in parts if part)) or None


def _fits(home: Draft, fresh: Draft) -> bool:
    """Whether two scores can be one: no field has two values."""
    fields = ("rank", "rank_of", "points", "max_points", "percent", "index_value", "class")
    if {home.row["status"], fresh.row["status"]} - {"value", "zero"} and home.row["status"] != fresh.row["status"]:
        return False
    return all(None in (home.row[f], fresh.row[f]) or home.row[f] == fresh.row[f] for f in fields)


def _merge(home: Draft, fresh: Draft) -> None:
    # Of «top 10» and a number the number says how the place is known.
    numbered = [draft.row["rank_basis"] for draft in (home, fresh) if draft.row["rank"] is not None]
    bases = numbered or [home.row["rank_basis"], fresh.row["rank_basis"]]
    for field in ("rank", "rank_of", "points", "max_points", "percent", "index_value", "class"):
        if home.row[field] is None:
            home.row[field] = fresh.row[field]
    home.row["rank_basis"] = min(bases, key=lambda basis: _BETTER.get(basis, 3))
    home.row["status"] = "zero" if "zero" in (home.row["status"], fresh.row["status"]) else home.row["status"]
    home.row["confidence"] = min(home.row["confidence"], fresh.row["confidence"])
    notes = [home.row["note"], fresh.row["note"]]
    home.row["note"] = "; ".join(dict.fromkeys(p for n in notes if n for p in n.split("; "))) or None
