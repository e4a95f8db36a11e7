"""Which of several works, renditions and versions is shown, on which day, and in which words the view says why."""

from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouses import HTML, PDF, Rows, empty_database, refill, sample, score

Ask = Callable[..., list[tuple[Any, ...]]]
SCHEME, AGENCY = "da-nang/it/2016", "da-nang/so-y-te"
ONE = f"WHERE scheme_id = '{SCHEME}' AND agency_id = '{AGENCY}'"


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_database() as connection:
        yield connection


@pytest.fixture
def ask(database: duckdb.DuckDBPyConnection) -> Ask:
    """Runs queries over the rows given, one answer for each."""

    def answer(rows: Rows, *queries: str) -> Any:
        refill(database, rows)
        found = [database.execute(sql).fetchall() for sql in queries]
        return found[0] if len(found) == 1 else found

    return answer


def add(rows: Rows, work: str, document: str, issued: str | None, *, issuer: str = "da-nang", points: float | None = 1,
        mirror_of: str | None = None, place: dict[str, Any] | None = None, **figures: Any) -> Rows:  # fmt: skip
    """One more work with one document that states a figure of the agency of these tests."""
    if all(row["work_id"] != work for row in rows["work"]):
        rows["work"].append({"work_id": work, "issuer_agency_id": issuer, "issued_on": issued, "mirror_of": mirror_of})
    rows["document"].append(
        {"document_id": document, "work_id": work, "rendition": "text", "media_type": "text/html", **(place or {})}
    )
    rows["score"].append(score(document, work, SCHEME, AGENCY, points=points, **figures))
    return rows


@pytest.mark.parametrize(("more", "reason"), [
    ({"issued": "2016-12-31"}, "earlier work: 11/QĐ-UBND is of 2017-01-20"),
    ({"issued": None}, "without a date: 11/QĐ-UBND has one"),
    ({"issued": "2018-01-01", "issuer": "ha-nam"}, "a report: 11/QĐ-UBND is the evaluator's own"),
    ({"issued": "2018-01-01", "points": None, "rank": 2, "rank_basis": "printed"},
     "states no value: 11/QĐ-UBND does"),
    ({"issued": "2018-01-01", "mirror_of": "w2016"}, "mirror of w2016"),
    ({"issued": "2017-01-20"}, "no earlier and no later than 11/QĐ-UBND: the first by work_id is shown"),
])  # fmt: skip
def test_a_work_that_is_not_shown_says_why(ask: Ask, more: dict[str, Any], reason: str) -> None:
    rows = add(sample(), "zz", "zz", **more)
    said, shown = ask(
        rows,
        f"SELECT is_preferred, reason FROM vintages {ONE} AND work_id = 'zz'",
        f"SELECT work_id FROM scores {ONE}",
    )
    assert said == [(False, reason)]
    assert shown == [("w2016",)]


def test_a_later_work_of_the_evaluator_is_shown_and_the_earlier_one_says_so(ask: Ask) -> None:
    rows = add(sample(), "mended", "mended", "2017-06-01", points=99)
    assert ask(rows, f"SELECT points, is_preferred, reason FROM vintages {ONE} ORDER BY ALL") == [
        (80, False, "earlier work: mended is of 2017-06-01"),
        (80, False, "lesser rendition: the best one of its work counts"),
        (99, True, "shown: preferred to the others"),
    ]


def indexed(*works: tuple[str, str, str | None]) -> Rows:
    """Works («a», «b» …) that each print an index of the agency of these tests, and the day each was issued."""
    rows: Rows = sample()
    rows["score"] = []
    for name, printed, issued in works:
        add(rows, name, name, issued, points=None, index_value=float(printed.replace(",", ".")))
        rows["provenance"].append(
            {"fact_id": rows["score"][-1]["fact_id"], "field": "index_value", "statement_no": 1, "document_id": name,
             "published": printed}
        )  # fmt: skip
    return rows


@pytest.mark.parametrize("coarse", ["0,84", "0,85", "0,848", "0,8"])
def test_a_later_work_with_fewer_decimals_gives_way(ask: Ask, coarse: str) -> None:
    rows = indexed(("a", "0,8485", "2021-01-12"), ("b", coarse, "2021-01-14"))
    assert ask(rows, f"SELECT work_id, is_preferred, reason FROM vintages {ONE} ORDER BY work_id") == [
        ("a", True, "shown: preferred to the others"),
        ("b", False, "rounded or cut: a has more decimals"),
    ]


@pytest.mark.parametrize("other", ["0,83", "0,8484", "0,8486", "0,90"])
def test_a_later_work_with_another_value_does_not(ask: Ask, other: str) -> None:
    rows = indexed(("a", "0,8485", "2021-01-12"), ("b", other, "2021-01-14"))
    assert ask(rows, f"SELECT work_id, reason FROM vintages {ONE} AND NOT is_preferred") == [
        ("a", "earlier work: b is of 2021-01-14"),
    ]


def test_zeros_that_are_printed_are_decimals(ask: Ask) -> None:
    """«0,80» is no 0,8349 cut, as «0,8» may be."""
    sql = f"SELECT work_id FROM scores {ONE}"
    assert ask(indexed(("a", "0,8349", "2021-01-12"), ("b", "0,80", "2021-01-14")), sql) == [("b",)]
    assert ask(indexed(("a", "0,8349", "2021-01-12"), ("b", "0,8", "2021-01-14")), sql) == [("a",)]


def test_a_figure_counts_from_the_day_on_which_it_was_repeated_last(ask: Ask) -> None:
    rows = indexed(("a", "0,8485", "2021-01-12"), ("b", "0,84", "2021-01-16"), ("c", "0,91", "2021-01-14"))
    said, then = ask(
        rows,
        f"SELECT work_id, is_preferred, reason FROM vintages {ONE} ORDER BY work_id",
        f"SELECT work_id FROM scores_asof(DATE '2021-01-15') {ONE}",
    )
    assert said == [
        ("a", True, "shown: preferred to the others"),
        ("b", False, "rounded or cut: a has more decimals"),
        ("c", False, "earlier than a work that repeats the figure of a with fewer decimals"),
    ]
    assert then == [("c",)]


def test_the_evaluators_own_figure_goes_before_more_decimals(ask: Ask) -> None:
    rows = indexed(("a", "0,84", "2021-01-12"))
    add(rows, "b", "b", "2021-01-14", issuer="ha-nam", points=None, index_value=0.8485)
    assert ask(rows, f"SELECT work_id FROM scores {ONE}") == [("a",)]


def test_a_rank_from_an_order_says_so_beside_a_printed_one(ask: Ask) -> None:
    rows: Rows = sample()
    rows["score"] = []
    add(rows, "w2016", "list", None, points=None, rank=3, rank_basis="sequence")
    add(rows, "w2015", "page", None, points=None, rank=4, rank_basis="printed")
    assert ask(rows, f"SELECT rank, is_preferred, reason FROM vintages {ONE} ORDER BY rank") == [
        (3, False, "its rank only follows from an order: 9/QĐ-UBND prints one"),
        (4, True, "shown: preferred to the others"),
    ]


def test_a_figure_that_only_a_lesser_rendition_states_is_not_shown_and_says_so(ask: Ask) -> None:
    rows = sample()
    rows["score"] = [
        row for row in rows["score"]
        if (row["document_id"], row["agency_id"], row["scheme_id"]) != (PDF, AGENCY, SCHEME)
    ]  # fmt: skip
    said, shown = ask(rows, f"SELECT document_id, is_preferred, reason FROM vintages {ONE}", f"FROM scores {ONE}")
    assert said == [(HTML, False, "lesser rendition: the best one of this work does not state it")]
    assert shown == []


def test_a_figure_that_stands_alone_says_so(ask: Ask) -> None:
    sql = "SELECT DISTINCT is_preferred, reason FROM vintages WHERE work_id = 'other'"
    assert ask(sample(), sql) == [(True, "shown: no other document states it")]


def test_what_nobody_printed_is_neither_shown_nor_a_vintage(ask: Ask) -> None:
    rows = sample()
    rows["score"].append(score(PDF, "w2016", SCHEME, AGENCY, fact_id="left", points=5.0, status="derived"))
    sql = "SELECT count(*) FROM {} WHERE fact_id = 'left'"
    sources = ("scores", "vintages", "scores_asof(DATE '2030-01-01')", "scores_derived")
    assert ask(rows, *map(sql.format, sources)) == [[(0,)], [(0,)], [(0,)], [(1,)]]


def test_what_two_renditions_leave_is_counted_once(ask: Ask) -> None:
    """Each prints the parts, so each leaves the remainder; that of the better one is taken."""
    rows = sample()
    for document in (HTML, PDF):
        rows["score"].append(score(document, "w2016", SCHEME, AGENCY, criterion_id="x", points=5.0, status="derived"))
    assert ask(rows, "SELECT document_id, points FROM scores_derived") == [(PDF, 5.0)]


def test_what_scores_shows_is_what_vintages_prefers(ask: Ask) -> None:
    rows = add(sample(), "zz", "zz", "2018-01-01", issuer="ha-nam")
    shown, preferred = ask(
        rows,
        "SELECT fact_id, document_id FROM scores ORDER BY ALL",
        "SELECT fact_id, document_id FROM vintages WHERE is_preferred ORDER BY ALL",
    )
    assert shown == preferred
    assert len(shown) == 12


def two_copies() -> Rows:
    """Two files of one decision at two addresses; the one got last has most figures, the other has one more."""
    rows = sample()
    for document in rows["document"]:
        if document["document_id"] == HTML:
            document.update(media_type="application/pdf", url="b", first_seen="2026-01-02 00:00:00")
        elif document["document_id"] == PDF:
            document.update(url="a", first_seen="2026-01-01 00:00:00")
    rows["score"] = [row for row in rows["score"] if row["document_id"] != PDF]
    rows["score"].append(score(PDF, "w2016", SCHEME, "da-nang/so-noi-vu", points=1.0))
    rows["provenance"] = [
        {"fact_id": row["fact_id"], "field": "points", "statement_no": number, "document_id": document,
         "table_no": table, "row_no": row["row_no"], "published": "x"}
        for row in rows["score"] if row["document_id"] == HTML
        for number, (document, table) in enumerate(((HTML, 1), (PDF, 2)), 1)
    ]  # fmt: skip
    return rows


def test_copies_of_one_file_print_one_fact_and_no_figure_is_lost(ask: Ask) -> None:
    sql = "SELECT document_id, count(*) FROM {} WHERE work_id = 'w2016' GROUP BY ALL ORDER BY ALL"
    shown, all_ = ask(two_copies(), sql.format("scores"), sql.format("vintages"))
    assert shown == [(HTML, 5)]  # four of the year, and one rank of the year before that no other work states
    assert all_ == [(PDF, 9), (HTML, 8)]


def test_a_place_is_that_in_the_document(ask: Ask) -> None:
    sql = f"SELECT document_id, table_no FROM vintages {ONE} ORDER BY ALL"
    assert ask(two_copies(), sql) == [(PDF, 2), (HTML, 1)]


def versions(*lives: tuple[str, str | None, str | None, float], **more: Any) -> Rows:
    """The sample with a work of the evaluator in several versions at one address: for each its id, first and last day
    in March 2026, and points. Each supersedes the one before."""
    rows = sample()
    before = None
    for document, first, last, points in lives:
        place = {"url": "u", "first_seen": first and f"2026-03-{first} 08:00:00",
                 "last_seen": last and f"2026-03-{last} 08:00:00", "supersedes": before, **more}  # fmt: skip
        add(rows, "new", document, "2026-01-15", points=points, place=place)
        before = document
    return rows


@pytest.mark.parametrize(("day", "points"), [
    ("2026-01-14", 80), ("2026-01-15", 1), ("2026-03-01", 1), ("2026-03-04", 1), ("2026-03-05", 2), ("2026-03-08", 2),
    ("2026-03-09", 4), ("2027-01-01", 4),
])  # fmt: skip
def test_each_day_has_one_version(ask: Ask, day: str, points: float) -> None:
    # Two versions came on one day: the later of them stood in the evening.
    rows = versions(("v1", "02", "05", 1), ("v2", "05", "09", 2), ("v3", "09", "09", 3), ("v4", "09", None, 4))
    sources = (f"scores_asof(DATE '{day}')", f"score_vintages(DATE '{day}')")
    shown, known = ask(
        rows,
        f"SELECT points FROM {sources[0]} {ONE}",
        f"SELECT count(DISTINCT document_id) FROM {sources[1]} WHERE work_id = 'new'",
    )
    assert shown == [(points,)]
    assert known == [(0,) if day == "2026-01-14" else (1,)]


@pytest.mark.parametrize(("day", "points"), [("03", 1), ("05", 2), ("08", 2), ("09", 1)])
def test_bytes_that_come_back_count_again_and_not_between(ask: Ask, day: str, points: float) -> None:
    rows = versions(("away", "05", "09", 2), ("back", "02", None, 1))
    assert ask(rows, f"SELECT points FROM scores_asof(DATE '2026-03-{day}') {ONE}") == [(points,)]


def test_a_version_of_another_form_takes_the_place_too(ask: Ask) -> None:
    rows = versions(("v1", "02", "05", 1), ("v2", "05", None, 2))
    rows["document"][-2]["media_type"] = "application/pdf"
    sql = f"SELECT points FROM {{}} {ONE}"
    assert ask(rows, sql.format("scores"), sql.format("scores_asof(DATE '2026-03-04')")) == [[(2,)], [(1,)]]


def test_what_we_typed_from_a_page_takes_nobodys_place(ask: Ask) -> None:
    rows = versions(("page", "02", None, 1), ("typed", "05", None, 2))
    rows["document"][-1]["rendition"] = "reading"
    sql = f"SELECT points FROM {{}} {ONE}"
    days = ("scores", "scores_asof(DATE '2026-03-04')", "scores_asof(DATE '2026-03-06')")
    assert ask(rows, *map(sql.format, days)) == [[(1,)]] * 3


def test_a_work_without_a_date_is_known_from_the_day_on_which_it_was_got(ask: Ask) -> None:
    rows = add(sample(), "late", "late", None, place={"url": "u", "first_seen": "2026-03-02 08:00:00"},
               agency_group="news", criterion_id="portal")  # fmt: skip
    sql = "SELECT count(*) FROM scores_asof(DATE '2026-03-{}') WHERE work_id = 'late'"
    assert ask(rows, sql.format("01"), sql.format("02")) == [[(0,)], [(1,)]]
    rows["document"][-1]["first_seen"] = None
    assert ask(rows, sql.format("02")) == [(0,)]
