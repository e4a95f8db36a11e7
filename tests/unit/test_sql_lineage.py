"""As published, as of and today: what agencies became, and what may be made of figures across their mergers."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouses import PDF, Rows, empty_database, refill, score
from transform.vietnamese import fold

Ask = Callable[..., list[tuple[Any, ...]]]

OLD_END, NEW_START = "2025-06-30", "2025-07-01"
MERGER = "NQ 202/2025/QH15"


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_database() as connection:
        yield connection


@pytest.fixture
def ask(database: duckdb.DuckDBPyConnection) -> Ask:
    """Runs a query over the registry below, or over the rows given."""

    def answer(sql: str, rows: Rows | None = None) -> list[tuple[Any, ...]]:
        refill(database, registry() if rows is None else rows)
        return database.execute(sql).fetchall()

    return answer


def agency(
    rows: Rows,
    agency_id: str,
    name: str,
    since: str | None = None,
    until: str | None = None,
    kind: str | None = None,
    parent: str | None = None,
) -> None:
    """An agency of one version; what lies under a province is a department unless it says otherwise."""
    parent = parent or (agency_id.rsplit("/", 1)[0] if "/" in agency_id else None)
    kind = kind or ("department" if parent else "province")
    body = {"agency_id": agency_id, "name_vi": name, "parent_agency_id": parent}
    rows["agency"].append({**body, "kind": kind, "search_key": fold(name)})
    rows["agency_version"].append({**body, "valid_from": since, "valid_to": until})


def event(
    rows: Rows, kind: str, before: str | None, after: str | None, date: str | None, precision: str = "day", **more: Any
) -> None:
    """A row of `agency_event`; rows of one kind, date and predecessor's or successor's place are one event."""
    rows["agency_event"].append(
        {
            "event_id": more.pop("event_id", f"{date}-{kind}-{after if kind in ('merge', 'absorb') else before}"),
            "predecessor_id": before,
            "successor_id": after,
            "kind": kind,
            "date": date,
            "date_precision": precision if date else "unknown",
            **more,
        }
    )


def registry() -> Rows:
    """Two provinces that became one with a department each, one that a capital absorbed, districts with a history."""
    rows: Rows = defaultdict(list)
    for province, name in (("binh-dinh", "Bình Định"), ("gia-lai", "Gia Lai")):
        agency(rows, province, name, until=OLD_END)
        event(rows, "merge", province, "gia-lai-2025", NEW_START, legal_basis=MERGER)
        agency(rows, f"{province}/so-tai-chinh", "Sở Tài chính", until=OLD_END)
        event(rows, "merge", f"{province}/so-tai-chinh", "gia-lai-2025/so-tai-chinh", NEW_START)
    agency(rows, "gia-lai-2025", "Gia Lai", since=NEW_START)
    agency(rows, "gia-lai-2025/so-tai-chinh", "Sở Tài chính", since=NEW_START)
    agency(rows, "binh-dinh/so-ke-hoach-va-dau-tu", "Sở Kế hoạch và Đầu tư", until="2025-02-28")
    event(rows, "absorb", "binh-dinh/so-ke-hoach-va-dau-tu", "binh-dinh/so-tai-chinh", "2025-03-01")
    agency(rows, "ha-noi", "Hà Nội")
    # Nobody entered when its last day was; the event says it.
    agency(rows, "ha-tay", "Hà Tây")
    event(rows, "absorb", "ha-tay", "ha-noi", "2008-08-01", legal_basis="NQ 15/2008/QH12")
    _districts(rows)
    _hue(rows)
    return rows


def _districts(rows: Rows) -> None:
    for slug, name in (("huyen-an-lao", "Huyện An Lão"), ("huyen-que-son", "Huyện Quế Sơn")):
        agency(rows, f"binh-dinh/{slug}", name, until=OLD_END, kind="district")
        event(rows, "abolish", f"binh-dinh/{slug}", None, NEW_START, legal_basis="Luật 72/2025/QH15")
    # Split off in 2008 and taken back in 2025.
    agency(rows, "binh-dinh/huyen-nong-son", "Huyện Nông Sơn", "2008-01-01", "2024-12-31", kind="district")
    for part in ("huyen-nong-son", "huyen-que-son"):
        event(rows, "split", "binh-dinh/huyen-que-son", f"binh-dinh/{part}", "2008-01-01", "year")
    event(rows, "absorb", "binh-dinh/huyen-nong-son", "binh-dinh/huyen-que-son", "2025-01-01")


def _hue(rows: Rows) -> None:
    agency(rows, "thua-thien-hue", "Huế", since="2025-01-01")
    rows["agency_version"][-1]["status"] = "thành phố"
    rows["agency_version"].append(
        {
            "agency_id": "thua-thien-hue",
            "valid_to": "2024-12-31",
            "name_vi": "Thừa Thiên Huế",
            "status": "tỉnh",
            "evidence": "memory",
        }
    )
    event(rows, "status", "thua-thien-hue", "thua-thien-hue", "2025-01-01", legal_basis="NQ 175/2024/QH15")
    # The name in force is in this table too, as the registry enters it there.
    for spelling, status in (("TT-Huế", "accepted"), ("Thừa Thiên Huế", "accepted"), ("Huê", "pending")):
        rows["agency_name"].append(
            {
                "name_key": spelling.lower(),
                "name_published": spelling,
                "agency_id": "thua-thien-hue",
                "scope": "national",
                "status": status,
            }
        )


def services(
    rows: Rows, agency_id: str, year: int, value: float | None, level: str = "3", qualifier: str = "="
) -> None:
    rows["measure"].append(
        {
            "fact_id": f"{agency_id}:{year}:{level}:{len(rows['measure'])}",
            "work_id": f"w{year}",
            "document_id": PDF,
            "subject_type": "agency",
            "subject_id": agency_id,
            "indicator": "services",
            "service_level": level,
            "value": value,
            "qualifier": qualifier,
            "status": "missing" if value is None else "zero" if value == 0 else "value",
            "year": year,
        }
    )


# --- agency_succession ---------------------------------------------------------------------------------------------


def test_succession_has_names_and_legal_basis_and_says_which_predecessor_lived_on(ask: Ask) -> None:
    sql = """SELECT predecessor, successor, kind, CAST(latest AS VARCHAR), ends_predecessor, legal_basis
        FROM agency_succession WHERE predecessor_id IN ('ha-tay', 'binh-dinh/huyen-que-son') ORDER BY latest"""
    assert ask(sql) == [
        ("Hà Tây", "Hà Nội", "absorb", "2008-08-01", True, "NQ 15/2008/QH12"),
        ("Huyện Quế Sơn", "Huyện Nông Sơn", "split", "2008-12-31", False, None),
        ("Huyện Quế Sơn", None, "abolish", NEW_START, True, "Luật 72/2025/QH15"),
    ]


def test_a_change_of_status_and_a_transfer_of_tasks_are_no_succession(ask: Ask) -> None:
    rows = registry()
    event(rows, "transfer", "binh-dinh/so-tai-chinh", "ha-noi", "2020-01-01")
    event(rows, "transfer", "ha-noi", "ha-noi", "2020-01-01")
    found = ask("SELECT DISTINCT kind FROM agency_succession ORDER BY ALL", rows)
    assert found == [("abolish",), ("absorb",), ("merge",), ("split",)]
    assert ask("FROM agency_lineage WHERE agency_id = 'ha-noi' AND related_id <> 'ha-tay'", rows) == []


@pytest.mark.parametrize(
    ("parts", "until", "status", "today"),
    [
        (["x"], None, "in force", ["a"]),
        (["x", "a"], None, "in force", ["a"]),
        (["x", "y"], None, "split", ["x", "y"]),
        (["x"], "2009-12-31", "succeeded", ["x"]),
        # It lived on for ten years after it gave off x, and nobody knows what came then.
        (["x"], "2019-12-31", "ended", []),
        (["x", "y"], "2019-12-31", "ended", []),
    ],
)
def test_what_a_split_leaves_of_the_agency(
    ask: Ask, parts: list[str], until: str | None, status: str, today: list[str]
) -> None:
    rows: Rows = defaultdict(list)
    for name in "axy":
        agency(rows, name, name, until=until if name == "a" else None)
    for part in parts:
        event(rows, "split", "a", part, "2010-01-01")
    found = ask("SELECT status_today, today_ids FROM agency_today WHERE agency_id = 'a'", rows)
    assert found == [(status, today)]


# --- agency_lineage ------------------------------------------------------------------------------------------------


def test_lineage_follows_every_step_and_names_the_nearest_event(ask: Ask) -> None:
    sql = """SELECT related_id, relation, steps, kind, CAST(date AS VARCHAR)
        FROM agency_lineage WHERE agency_id = '{}' ORDER BY steps, related_id"""
    assert ask(sql.format("binh-dinh/so-ke-hoach-va-dau-tu")) == [
        ("binh-dinh/so-tai-chinh", "successor", 1, "absorb", "2025-03-01"),
        ("gia-lai-2025/so-tai-chinh", "successor", 2, "absorb", "2025-03-01"),
    ]
    assert ask(sql.format("gia-lai-2025/so-tai-chinh")) == [
        ("binh-dinh/so-tai-chinh", "predecessor", 1, "merge", NEW_START),
        ("gia-lai/so-tai-chinh", "predecessor", 1, "merge", NEW_START),
        ("binh-dinh/so-ke-hoach-va-dau-tu", "predecessor", 2, "merge", NEW_START),
    ]


def test_lineage_ends_where_an_agency_split_off_and_came_back(ask: Ask) -> None:
    sql = """SELECT agency_id, related_id, relation, kind FROM agency_lineage
        WHERE agency_id LIKE 'binh-dinh/huyen%' ORDER BY ALL"""
    nong_son, que_son = "binh-dinh/huyen-nong-son", "binh-dinh/huyen-que-son"
    assert ask(sql) == [
        (nong_son, que_son, "predecessor", "split"),
        (nong_son, que_son, "successor", "absorb"),
        (que_son, nong_son, "predecessor", "absorb"),
        (que_son, nong_son, "successor", "split"),
    ]


@pytest.mark.parametrize(
    ("date", "precision", "is_successor"),
    [("2005-01-01", "day", False), ("2010-01-01", "day", False), ("2010-01-01", "year", True), (None, "", True)],
)
def test_what_was_given_off_before_is_no_successor_of_what_came_later(
    ask: Ask, date: str | None, precision: str, is_successor: bool
) -> None:
    rows: Rows = defaultdict(list)
    for name in ("late", "body", "part"):
        agency(rows, name, name)
    for part in ("body", "part"):
        event(rows, "split", "body", part, date, precision)
    event(rows, "absorb", "late", "body", "2010-06-01")
    found = ask("SELECT related_id FROM agency_lineage WHERE agency_id = 'late' ORDER BY ALL", rows)
    assert (("part",) in found) == is_successor


def test_of_two_ways_the_shortest_counts(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    for name in "abc":
        agency(rows, name, name)
    event(rows, "split", "a", "b", "2001-01-01")
    event(rows, "absorb", "b", "c", "2002-01-01")
    event(rows, "absorb", "a", "c", "2003-01-01")
    sql = "SELECT related_id, steps, kind FROM agency_lineage WHERE agency_id = 'a' ORDER BY ALL"
    assert ask(sql, rows) == [("b", 1, "split"), ("c", 1, "absorb")]


# --- agency_today --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("agency_id", "expected"),
    [
        ("binh-dinh", ("succeeded", "gia-lai-2025", "Gia Lai", OLD_END, "merge", MERGER, "gia-lai-2025")),
        ("gia-lai-2025", ("in force", "gia-lai-2025", "Gia Lai", None, None, None, "gia-lai-2025")),
        ("thua-thien-hue", ("in force", "thua-thien-hue", "Huế", None, None, None, "thua-thien-hue")),
        ("ha-tay", ("succeeded", "ha-noi", "Hà Nội", "2008-07-31", "absorb", "NQ 15/2008/QH12", "ha-noi")),
        (
            "binh-dinh/so-ke-hoach-va-dau-tu",
            (
                "succeeded",
                "gia-lai-2025/so-tai-chinh",
                "Sở Tài chính",
                "2025-02-28",
                "absorb",
                None,
                "gia-lai-2025",
            ),
        ),
        (
            "binh-dinh/huyen-an-lao",
            ("abolished", None, None, OLD_END, "abolish", "Luật 72/2025/QH15", "gia-lai-2025"),
        ),
        # Absorbed by a district that was abolished itself.
        ("binh-dinh/huyen-nong-son", ("abolished", None, None, "2024-12-31", "absorb", None, "gia-lai-2025")),
    ],
)
def test_what_an_agency_is_today(ask: Ask, agency_id: str, expected: tuple[Any, ...]) -> None:
    sql = f"""SELECT status_today, today_id, today, CAST(ended_on AS VARCHAR), ended_by, legal_basis, province_today_id
        FROM agency_today WHERE agency_id = '{agency_id}'"""
    assert ask(sql) == [expected]


def test_today_has_one_row_an_agency_whatever_the_events(ask: Ask) -> None:
    rows = registry()
    # A ring of agencies that all ended leads to nobody, and the query comes to an end.
    for name in "abc":
        agency(rows, name, name, until="2001-12-31")
    for before, after in ("ab", "bc", "ca"):
        event(rows, "absorb", before, after, "2002-01-01")
    event(rows, "absorb", "ha-tay", "nobody-entered-this", "2008-08-01", event_id="other")
    agencies = ask("SELECT agency_id FROM agency ORDER BY ALL", rows)
    assert ask("SELECT agency_id FROM agency_today ORDER BY ALL", rows) == agencies
    ring = ask("SELECT DISTINCT status_today, today_ids FROM agency_today WHERE len(agency_id) = 1", rows)
    assert ring == [("ended", [])]


def test_a_commune_of_a_district_that_went_to_two_is_split_and_in_one_province(ask: Ask) -> None:
    rows = registry()
    district = "binh-dinh/huyen-an-lao"
    agency(rows, "xa-cu", "Xã Cũ", until=OLD_END, kind="commune", parent=district)
    agency(rows, "xa-mat", "Xã Mất", until=OLD_END, kind="commune", parent=district)
    agency(rows, "xa-nua", "Xã Nửa", until=OLD_END, kind="commune", parent=district)
    for commune, name in (("xa-1", "Xã B"), ("xa-2", "Xã Ă")):
        agency(rows, commune, name, since=NEW_START, kind="commune", parent="gia-lai-2025")
        event(rows, "merge", "xa-cu", commune, NEW_START)
    event(rows, "merge", "xa-nua", "xa-2", NEW_START)
    event(rows, "merge", "xa-nua", "binh-dinh/huyen-an-lao", NEW_START)
    sql = """SELECT agency_id, status_today, today_id, today, today_ids, province_today FROM agency_today
        WHERE agency_id LIKE 'xa-%' AND ended_on IS NOT NULL ORDER BY agency_id"""
    assert ask(sql, rows) == [
        ("xa-cu", "split", None, "Xã Ă; Xã B", ["xa-1", "xa-2"], "Gia Lai"),
        ("xa-mat", "ended", None, None, [], "Gia Lai"),
        # Half of it went to a body that is gone, so the other half is not all of it.
        ("xa-nua", "split", None, "Xã Ă", ["xa-2"], "Gia Lai"),
    ]


def test_a_commune_split_between_two_provinces_is_in_no_single_one(ask: Ask) -> None:
    rows = registry()
    agency(rows, "xa", "Xã", until=OLD_END, kind="commune", parent="binh-dinh")
    for part, parent in (("xa-1", "gia-lai-2025"), ("xa-2", "ha-noi")):
        agency(rows, part, part, since=NEW_START, kind="commune", parent=parent)
        event(rows, "split", "xa", part, NEW_START)
    sql = "SELECT status_today, province_today_id FROM agency_today WHERE agency_id = 'xa'"
    assert ask(sql, rows) == [("split", None)]


def test_a_merger_that_is_still_to_come_changes_nothing_yet(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "a", "A", until="2998-12-31")
    agency(rows, "b", "B")
    agency(rows, "ab", "AB", since="2999-01-01")
    for name in "ab":
        event(rows, "merge", name, "ab", "2999-01-01")
    assert ask("SELECT agency_id, status_today, today_id FROM agency_today ORDER BY ALL", rows) == [
        ("a", "in force", "a"),
        ("ab", "not yet", None),
        ("b", "in force", "b"),
    ]


def test_an_agency_without_versions_and_one_absorbed_on_an_unknown_day(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    for name in "ab":
        agency(rows, name, name)
    event(rows, "absorb", "a", "b", None)
    del rows["agency_version"]
    assert ask("SELECT agency_id, status_today, today_id, ended_on FROM agency_today ORDER BY ALL", rows) == [
        ("a", "succeeded", "b", None),
        ("b", "in force", "b", None),
    ]


def test_an_agency_that_was_restored_is_itself(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "bo-a", "Bộ A", until="1999-12-31", kind="ministry")
    agency(rows, "bo-b", "Bộ B", kind="ministry")
    event(rows, "absorb", "bo-a", "bo-b", "2000-01-01")
    event(rows, "split", "bo-b", "bo-a", "2010-01-01")
    rows["agency_version"].append({"agency_id": "bo-a", "valid_from": "2010-01-01", "name_vi": "Bộ A"})
    sql = "SELECT agency_id, status_today, today_id, province_today_id FROM agency_today ORDER BY ALL"
    assert ask(sql, rows) == [("bo-a", "in force", "bo-a", None), ("bo-b", "in force", "bo-b", None)]


def test_a_department_that_a_ministry_took_over_still_lies_in_its_province(ask: Ask) -> None:
    rows = registry()
    agency(rows, "bo", "Bộ", kind="ministry")
    agency(rows, "binh-dinh/chi-cuc", "Chi cục", until="2020-12-31")
    event(rows, "absorb", "binh-dinh/chi-cuc", "bo", "2021-01-01")
    sql = "SELECT today_id, province_today_id FROM agency_today WHERE agency_id IN ('bo', 'binh-dinh/chi-cuc')"
    assert sorted(ask(sql, rows), key=str) == [("bo", "gia-lai-2025"), ("bo", None)]


def test_of_two_events_that_ended_an_agency_the_last_is_named(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    for name in "abc":
        agency(rows, name, name)
    event(rows, "merge", "a", "b", "2010-01-01")
    event(rows, "absorb", "a", "c", "2012-01-01")
    sql = "SELECT status_today, ended_by, CAST(ended_on AS VARCHAR), today_ids FROM agency_today WHERE agency_id = 'a'"
    assert ask(sql, rows) == [("split", "absorb", "2011-12-31", ["b", "c"])]


# --- scores_today --------------------------------------------------------------------------------------------------


def _scored() -> Rows:
    rows = registry()
    bodies = (("binh-dinh", 10), ("gia-lai", 30), ("ha-noi", 1), ("thua-thien-hue", 2), ("binh-dinh/huyen-an-lao", 7))
    for row_no, (body, rank) in enumerate(bodies, 1):
        figures = {"rank": rank, "percent": 100.0 - rank, "row_no": row_no}
        rows["score"].append(score(PDF, "w2016", "mic/it/2016", body, **figures))
    rows["score"].append(score(PDF, "w2016", "mic/it/2016", "entered-by-nobody", row_no=9, rank=99))
    return rows


def test_scores_by_todays_provinces_is_a_plain_group_by(ask: Ask) -> None:
    sql = """SELECT province_today, count(*), min(rank), max(rank) FROM scores_today
        WHERE agency_kind = 'province' GROUP BY province_today ORDER BY province_today"""
    assert ask(sql, _scored()) == [("Gia Lai", 2, 10, 30), ("Huế", 1, 2, 2), ("Hà Nội", 1, 1, 1)]


def test_scores_today_adds_columns_and_no_rows_and_keeps_the_name_of_then(ask: Ask) -> None:
    sql = "SELECT agency, today, status_today, province_today FROM scores_today ORDER BY row_no"
    assert ask(sql, _scored()) == [
        ("Bình Định", "Gia Lai", "succeeded", "Gia Lai"),
        ("Gia Lai", "Gia Lai", "succeeded", "Gia Lai"),
        ("Hà Nội", "Hà Nội", "in force", "Hà Nội"),
        ("Thừa Thiên Huế", "Huế", "in force", "Huế"),
        ("Huyện An Lão", None, "abolished", "Gia Lai"),
        ("entered-by-nobody", None, None, None),
    ]


# --- comparable groups ---------------------------------------------------------------------------------------------


def test_a_group_is_todays_agency_and_all_that_it_alone_followed(ask: Ask) -> None:
    sql = """SELECT group_name, agency_id, CAST(member_from AS VARCHAR), CAST(member_to AS VARCHAR), members
        FROM comparable_groups WHERE group_id = 'gia-lai-2025' ORDER BY agency_id"""
    assert ask(sql) == [
        ("Gia Lai", "binh-dinh", None, OLD_END, 3),
        ("Gia Lai", "gia-lai", None, OLD_END, 3),
        ("Gia Lai", "gia-lai-2025", NEW_START, None, 3),
    ]
    assert ask("SELECT members, method LIKE 'one agency%' FROM comparable_groups WHERE agency_id LIKE 'thua%'") == [
        (1, True)
    ]
    assert ask("FROM comparable_groups WHERE agency_id LIKE '%/huyen-%'") == []


def test_members_of_a_year_with_a_merger_are_those_of_its_end_or_its_beginning(ask: Ask) -> None:
    rows = registry()
    for year in (2016, 2025, 2026):
        services(rows, "binh-dinh", year, 1)
    sql = """SELECT year, basis, list(agency_id ORDER BY agency_id) FROM comparable_members
        GROUP BY year, basis, preference ORDER BY year, preference"""
    assert ask(sql, rows) == [
        (2016, "itself", ["gia-lai-2025"]),
        (2016, "year_end", ["binh-dinh", "gia-lai"]),
        (2025, "year_end", ["gia-lai-2025"]),
        (2025, "year_start", ["binh-dinh", "gia-lai"]),
        (2026, "year_end", ["gia-lai-2025"]),
    ]


@pytest.mark.parametrize(
    ("year", "figures", "expected"),
    [
        (2016, {"binh-dinh": 5, "gia-lai": 0}, (5, 2, 2, "sum of 2 of 2 members")),
        (2016, {"binh-dinh": 5}, (None, 2, 1, "no sum: 1 of 2 members have a figure")),
        (2016, {"binh-dinh": 5, "gia-lai": None}, (None, 2, 1, "no sum: 1 of 2 members have a figure")),
        (2016, {"gia-lai-2025": 9}, (9, 1, 1, "figure of the agency itself")),
        (2016, {"gia-lai-2025": 9, "binh-dinh": 5, "gia-lai": 5}, (9, 1, 1, "figure of the agency itself")),
        (2026, {"gia-lai-2025": 9}, (9, 1, 1, "figure of the agency itself")),
        (2025, {"gia-lai-2025": 9, "binh-dinh": 1, "gia-lai": 2}, (9, 1, 1, "figure of the agency itself")),
        (2025, {"binh-dinh": 1, "gia-lai": 2}, (3, 2, 2, "sum of 2 of 2 members")),
        # What is printed for a body of the past after its end makes up nothing.
        (2026, {"binh-dinh": 1, "gia-lai": 2}, (None, 1, 0, "no sum: 0 of 1 members have a figure")),
        (2016, {"thua-thien-hue": 3}, (3, 1, 1, "figure of the agency itself")),
    ],
)
def test_counts_are_added_only_where_all_members_have_one(
    ask: Ask, year: int, figures: dict[str, float | None], expected: tuple[Any, ...]
) -> None:
    rows = registry()
    for body, value in figures.items():
        services(rows, body, year, value)
    sql = "SELECT services, members, members_with_figure, method FROM comparable_services"
    assert ask(sql, rows) == [expected]


def test_bounds_are_not_added_about_is_no_exact_figure_and_two_figures_are_none(ask: Ask) -> None:
    rows = registry()
    for level, qualifier in (("3", "≈"), ("4", ">")):
        services(rows, "binh-dinh", 2016, 5, level, qualifier)
        services(rows, "gia-lai", 2016, 7, level)
    for value in (5, 6):
        services(rows, "binh-dinh", 2016, value, "3+4")
    services(rows, "gia-lai", 2016, 7, "3+4")
    sql = "SELECT service_level, services, is_exact, members_with_figure FROM comparable_services ORDER BY ALL"
    assert ask(sql, rows) == [("3", 12.0, False, 2), ("3+4", None, None, 1), ("4", None, None, 1)]


def test_an_agency_with_one_predecessor_takes_its_figure_from_it(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "old", "Old", until="2009-12-31")
    agency(rows, "new", "New", since="2010-01-01")
    event(rows, "merge", "old", "new", "2010-01-01")
    services(rows, "old", 2008, 4)
    assert ask("SELECT services, method FROM comparable_services", rows) == [
        (4.0, "figure of old, the only member then"),
    ]


def test_a_figure_from_before_a_part_left_says_so(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "dak-lak", "Đắk Lắk")
    agency(rows, "dak-nong", "Đắk Nông", since="2004-06-01")
    agency(rows, "earlier", "Earlier", since="1990-06-01")
    for part, date in (("earlier", "1990-06-01"), ("dak-nong", "2004-06-01")):
        for after in ("dak-lak", part):
            event(rows, "split", "dak-lak", after, date)
    for year in (2003, 2004):
        services(rows, "dak-lak", year, 4)
        rows["score"].append(score(PDF, f"w{year}", f"mic/it/{year}", "dak-lak", rank=1, row_no=1))
    assert ask("SELECT year, method FROM comparable_services ORDER BY year", rows) == [
        (2003, "figure of the agency itself; includes a part that left later"),
        (2004, "figure of the agency itself"),
    ]
    assert ask("SELECT year, method FROM comparable_scores ORDER BY year", rows) == [
        (2003, "printed for the agency itself; includes a part that left later"),
        (2004, "printed for the agency itself"),
    ]
    left = "SELECT agency_id, CAST(part_left_on AS VARCHAR) FROM comparable_groups ORDER BY ALL"
    assert ask(left, rows) == [("dak-lak", "2004-06-01"), ("dak-nong", None), ("earlier", None)]


def test_a_part_that_came_back_has_not_left(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "body", "Body")
    agency(rows, "part", "Part", since="2004-01-01", until="2007-12-31")
    for part in ("body", "part"):
        event(rows, "split", "body", part, "2004-01-01")
    event(rows, "absorb", "part", "body", "2008-01-01")
    assert ask("SELECT agency_id, part_left_on FROM comparable_groups ORDER BY ALL", rows) == [
        ("body", None),
        ("part", None),
    ]


def test_an_agency_before_its_recorded_life_keeps_its_row(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "old", "Old", since="2005-01-01", until="2009-12-31")
    agency(rows, "new", "New", since="2010-01-01")
    event(rows, "merge", "old", "new", "2010-01-01")
    agency(rows, "ha-tay", "Hà Tây", since="1991-01-01", until="2008-07-31")
    event(rows, "absorb", "ha-tay", "new", "2008-08-01")
    services(rows, "old", 2004, 4)
    services(rows, "old", 1990, 4)
    found = ask("SELECT year, services, members, method FROM comparable_services ORDER BY year", rows)
    assert [row[:3] for row in found] == [(1990, None, 1), (2004, None, 1)]


def test_scores_of_members_stand_side_by_side_and_nothing_is_added(ask: Ask) -> None:
    sql = """SELECT members, members_with_figure, percent_mean, percent_min, percent_max, rank_best, rank_worst, method
        FROM comparable_scores WHERE group_id = '{}'"""
    assert ask(sql.format("gia-lai-2025"), _scored()) == [
        (2, 2, 80.0, 70.0, 90.0, 10, 30, "unweighted mean of 2 of 2 members"),
    ]
    assert ask(sql.format("thua-thien-hue"), _scored()) == [
        (1, 1, 98.0, 98.0, 98.0, 2, 2, "printed for the agency itself"),
    ]
    columns = {row[0] for row in ask("DESCRIBE comparable_scores")}
    assert not columns & {"points", "max_points", "index_value", "rank"}


def test_a_mean_of_some_members_is_no_mean(ask: Ask) -> None:
    sql = """SELECT members_with_figure, members_with_percent, percent_mean, percent_max, rank_best, rank_worst, method
        FROM comparable_scores WHERE group_id = 'gia-lai-2025'"""
    rows = _scored()
    rows["score"][1]["percent"] = None
    range_only = "range only: {} of 2 members have a per cent or rank"
    assert ask(sql, rows) == [(2, 1, None, 90.0, 10, 30, range_only.format(2))]
    rows["score"][1]["rank"] = None
    assert ask(sql, rows) == [(1, 1, None, 90.0, 10, 10, range_only.format(1))]
    rows["score"][0].update(rank=None, percent=None)
    assert ask(sql, rows) == [(0, 0, None, None, None, None, "nothing: 0 of 2 members have a per cent or rank")]


def test_scores_of_different_schemes_and_groups_are_never_put_together(ask: Ask) -> None:
    rows = registry()
    for row_no, (body, scheme, group) in enumerate(
        (
            ("binh-dinh", "mic/it/2016", "a"),
            ("gia-lai", "vaip/it/2016", "a"),
            ("binh-dinh", "x/it/2016", "a"),
            ("gia-lai", "x/it/2016", None),
        ),
        1,
    ):
        rows["score"].append(
            {**score(PDF, "w", scheme, body, percent=50.0, rank=1, row_no=row_no), "agency_group": group}
        )
    sql = "SELECT scheme_id, agency_group, members_with_figure, percent_mean FROM comparable_scores ORDER BY ALL"
    assert ask(sql, rows) == [
        ("mic/it/2016", "a", 1, None),
        ("vaip/it/2016", "a", 1, None),
        ("x/it/2016", "a", 1, None),
        ("x/it/2016", None, 1, None),
    ]


def test_criteria_and_years_of_one_scheme_stay_apart(ask: Ask) -> None:
    rows = registry()
    figures = ((2016, "overall", 50.0), (2016, "portal", 20.0), (2015, "overall", 10.0))
    for row_no, (year, criterion, percent) in enumerate(figures, 1):
        for body in ("binh-dinh", "gia-lai"):
            more = {"criterion_id": criterion, "year": year, "row_no": row_no}
            rows["score"].append(score(PDF, "w", "mic/it/2016", body, percent=percent, **more))
    sql = "SELECT year, criterion_id, members_with_percent, percent_mean FROM comparable_scores ORDER BY ALL DESC"
    assert ask(sql, rows) == [(2016, "portal", 2, 20.0), (2016, "overall", 2, 50.0), (2015, "overall", 2, 10.0)]


def test_a_report_on_the_year_of_the_merger_may_still_have_the_old_provinces(ask: Ask) -> None:
    rows = registry()
    for row_no, body in enumerate(("binh-dinh", "gia-lai"), 1):
        rows["score"].append(score(PDF, "w", "mic/it/2025", body, rank=row_no, row_no=row_no))
    sql = "SELECT basis, members, rank_best, rank_worst FROM comparable_scores"
    assert ask(sql, rows) == [("year_start", 2, 1, 2)]


def test_an_agency_named_twice_has_two_ranks_and_no_per_cent_of_its_own(ask: Ask) -> None:
    rows = _scored()
    rows["score"].append(score(PDF, "w2016", "mic/it/2016", "gia-lai", rank=40, percent=60.0, row_no=40))
    sql = "SELECT members_with_percent, rank_best, rank_worst FROM comparable_scores WHERE group_id = 'gia-lai-2025'"
    assert ask(sql, rows) == [(1, 10, 40)]


# --- names and life ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("asked", ["thua-thien-hue", "THUA THIEN HUE", "huế", "tt-hue"])
def test_names_through_time_whatever_one_asks_by(ask: Ask, asked: str) -> None:
    sql = f"SELECT name, source, status, CAST(valid_from AS VARCHAR), scope FROM agency_names('{asked}')"
    assert ask(sql) == [
        ("Thừa Thiên Huế", "version", "tỉnh", None, None),
        ("Huế", "version", "thành phố", "2025-01-01", None),
        ("TT-Huế", "spelling", None, None, "national"),
    ]


def test_a_pending_spelling_finds_nobody(ask: Ask) -> None:
    rows = registry()
    rows["agency_name"][-1]["name_published"] = "Kinh đô"
    assert ask("FROM agency_names('kinh do')", rows) == []


def test_an_agency_without_versions_has_its_canonical_and_its_english_name(ask: Ask) -> None:
    rows = registry()
    del rows["agency_version"]
    rows["agency_name"][0]["name_published"] = "Huế"
    for row in rows["agency"]:
        row["name_en"] = "Hue" if row["name_vi"] == "Huế" else None
    assert ask("SELECT name, source FROM agency_names('thua-thien-hue')", rows) == [
        ("Huế", "canonical"),
        ("Hue", "english"),
        ("Thừa Thiên Huế", "spelling"),
    ]
    life = ask("SELECT what, text FROM agency_life('thua-thien-hue')", rows)
    assert life == [("version", "Huế"), ("status", "Huế")]


def test_a_name_that_only_a_version_has_finds_the_agency_and_events_use_the_names_of_their_day(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "a", "Sở Mới", since="2010-01-01", until="2019-12-31")
    rows["agency_version"].append({"agency_id": "a", "valid_to": "2009-12-31", "name_vi": "Sở Đầu"})
    rows["agency_version"].append({"agency_id": "a", "valid_from": "2020-01-01", "name_vi": "Sở Sau"})
    event(rows, "rename", "a", "a", "2020-01-01")
    assert ask("SELECT what, text FROM agency_life('so dau')", rows) == [
        ("version", "Sở Đầu"),
        ("version", "Sở Mới"),
        ("rename", "Sở Mới → Sở Sau"),
        ("version", "Sở Sau"),
    ]


@pytest.mark.parametrize("asked", ["thua-thien-hue", "Thừa Thiên Huế", "hue"])
def test_the_life_of_an_agency_through_a_change_of_status(ask: Ask, asked: str) -> None:
    sql = f"""SELECT CAST(valid_from AS VARCHAR), CAST(valid_to AS VARCHAR), what, text, status, legal_basis, evidence
        FROM agency_life('{asked}')"""
    assert ask(sql) == [
        (None, "2024-12-31", "version", "Thừa Thiên Huế", "tỉnh", None, "memory"),
        ("2025-01-01", "2025-01-01", "status", "Thừa Thiên Huế → Huế", None, "NQ 175/2024/QH15", None),
        ("2025-01-01", None, "version", "Huế", "thành phố", None, None),
    ]


def test_life_tells_of_a_merger_with_all_that_took_part_and_of_an_abolition(ask: Ask) -> None:
    sql = "SELECT CAST(valid_to AS VARCHAR), what, text FROM agency_life('{}')"
    merger = (NEW_START, "merge", "Bình Định + Gia Lai → Gia Lai")
    assert ask(sql.format("binh-dinh")) == [(OLD_END, "version", "Bình Định"), merger]
    assert ask(sql.format("gia-lai-2025")) == [merger, (None, "version", "Gia Lai")]
    # Three departments of one name are told apart by their provinces.
    assert ask(sql.format("gia-lai/so-tai-chinh"))[1][2] == (
        "Sở Tài chính (Bình Định) + Sở Tài chính (Gia Lai) → Sở Tài chính (Gia Lai)"
    )
    assert ask(sql.format("que son")) == []
    assert ask(sql.format("huyen que son")) == [
        (OLD_END, "version", "Huyện Quế Sơn"),
        ("2008-12-31", "split", "Huyện Quế Sơn → Huyện Nông Sơn + Huyện Quế Sơn"),
        ("2025-01-01", "absorb", "Huyện Nông Sơn → Huyện Quế Sơn"),
        (NEW_START, "abolish", "Huyện Quế Sơn"),
    ]


def test_an_event_without_a_date_comes_last_in_a_life(ask: Ask) -> None:
    rows: Rows = defaultdict(list)
    agency(rows, "a", "A", since="2000-01-01")
    event(rows, "rename", "a", "a", None)
    assert ask("SELECT what FROM agency_life('a')", rows) == [("version",), ("rename",)]


def test_history_reaches_over_two_mergers_and_not_over_a_transfer(ask: Ask) -> None:
    rows = registry()
    for row_no, body in enumerate(("so-ke-hoach-va-dau-tu", "so-tai-chinh"), 1):
        rows["score"].append(score(PDF, "w", "bd/it/2016", f"binh-dinh/{body}", rank=row_no, row_no=row_no))
    rows["score"].append(score(PDF, "w", "bd/it/2016", "ha-noi", rank=3, row_no=3))
    event(rows, "transfer", "ha-noi", "gia-lai-2025/so-tai-chinh", "2025-08-01")
    sql = "SELECT agency_id, relation FROM agency_history('{}')"
    assert ask(sql.format("gia-lai-2025/so-tai-chinh"), rows) == [
        ("binh-dinh/so-ke-hoach-va-dau-tu", "predecessor"),
        ("binh-dinh/so-tai-chinh", "predecessor"),
    ]


@pytest.mark.parametrize(
    ("precision", "latest"), [("day", "2010-02-01"), ("month", "2010-02-28"), ("year", "2010-12-31")]
)
def test_latest_day_follows_the_precision(ask: Ask, precision: str, latest: str) -> None:
    assert ask(f"SELECT CAST(latest_day(DATE '2010-02-01', '{precision}') AS VARCHAR)") == [(latest,)]
    assert ask("SELECT latest_day(NULL, 'unknown'), latest_day(NULL, 'year')") == [(None, None)]
