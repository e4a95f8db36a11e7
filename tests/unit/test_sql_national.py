"""What the views make of sentences and re-keyed pages: partial rankings, several works, services of the nation."""

from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouses import Rows, empty_database, refill, sample, score

Ask = Callable[..., list[tuple[Any, ...]]]
SCHEME = "mic/it/2017"
PLACES = ("bo-a", "bo-b", "bo-c", "bo-d")


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_database() as connection:
        yield connection


@pytest.fixture
def ask(database: duckdb.DuckDBPyConnection) -> Ask:
    """Runs a query over the rows given."""

    def answer(sql: str, rows: Rows) -> list[tuple[Any, ...]]:
        refill(database, rows)
        return database.execute(sql).fetchall()

    return answer


def add_work(rows: Rows, name: str, day: str, *, mirror_of: str | None = None, rendition: str = "text") -> None:
    """A work with one document, both of that name."""
    rows["work"].append({"work_id": name, "published_at": day, "mirror_of": mirror_of})
    rows["document"].append({"document_id": name, "work_id": name, "rendition": rendition, "media_type": "text/html"})


def said(work: str, agency: str, **figures: Any) -> dict[str, Any]:
    """A score of a sentence: it stands in no table."""
    return score(work, work, SCHEME, agency, **{"table_no": None, "agency_group": "ministries", **figures}) | {
        "fact_id": f"{work}:{agency}:{figures}"
    }


def national(*works: tuple[str, str]) -> Rows:
    """A ministry's scheme, four ministries, and works by name and day."""
    rows = sample()
    for place in PLACES:
        rows["agency"].append({"agency_id": place, "kind": "ministry", "name_vi": place})
    rows["scheme"].append(
        {"scheme_id": SCHEME, "issuer_agency_id": "mic", "family": "it", "year": 2017, "year_kind": "edition",
         "rank_method": "competition", "is_inferred": False}
    )  # fmt: skip
    for name, day in works:
        add_work(rows, name, day)
    return rows


def measure(work: str, subject: str, indicator: str, **figures: Any) -> dict[str, Any]:
    kind = "cohort" if subject in ("provinces", "nation") else "agency"
    return {
        "fact_id": f"m:{work}:{subject}:{indicator}:{sorted(figures.items())}", "work_id": work, "document_id": work,
        "subject_type": kind, "subject_id": subject, "indicator": indicator, "status": "value", "year": 2012, **figures,
    }  # fmt: skip


# Ranks of excerpts


def test_the_first_places_of_a_sentence_get_no_computed_rank(ask: Ask) -> None:
    rows = national(("page", "2018-01-01"))
    rows["score"] += [said("page", place, index_value=0.9 - n / 10) for n, place in enumerate(PLACES)]
    sql = f"SELECT DISTINCT rank_computed FROM scores WHERE scheme_id = '{SCHEME}'"
    assert ask(sql, rows) == [(None,)]


@pytest.mark.parametrize(("ranked", "computed"), [(4, [1, 2, 2, 4]), (19, [None] * 4)])
def test_a_sentence_that_gives_the_whole_field_gets_computed_ranks(
    ask: Ask, ranked: int, computed: list[int | None]
) -> None:
    rows = national(("page", "2018-01-01"))
    values = (0.9, 0.8, 0.8, 0.1)
    rows["score"] += [said("page", place, index_value=value) for place, value in zip(PLACES, values, strict=True)]
    rows["evaluation"].append(
        {"work_id": "page", "scheme_id": SCHEME, "cohort_id": "ministries-22", "criterion_id": "overall",
         "ranked": ranked, "fact_id": "e"}
    )  # fmt: skip
    sql = f"SELECT rank_computed FROM scores WHERE scheme_id = '{SCHEME}' ORDER BY agency_id"
    assert [rank for (rank,) in ask(sql, rows)] == computed


@pytest.mark.parametrize(("rendition", "rank_of", "first"), [
    ("text", None, 1), ("text", 63, None), ("reading", None, None), ("reading", 4, 1), ("reading", 63, None),
])  # fmt: skip
def test_a_table_is_a_field_unless_it_is_re_keyed_or_says_that_there_are_more(
    ask: Ask, rendition: str, rank_of: int | None, first: int | None
) -> None:
    rows = national()
    add_work(rows, "page", "2018-01-01", rendition=rendition)
    values = (0.9, 0.8, 0.7, 0.1)
    for row_no, (place, value) in enumerate(zip(PLACES, values, strict=True), 1):
        rows["score"].append(said("page", place, index_value=value, table_no=1, row_no=row_no, rank_of=rank_of))
    sql = f"SELECT rank_computed FROM scores WHERE scheme_id = '{SCHEME}' AND agency_id = 'bo-a'"
    assert ask(sql, rows) == [(first,)]


# Vintages and copies


def test_a_copy_of_an_article_counts_only_where_it_stands_alone(ask: Ask) -> None:
    rows = national(("first", "2018-01-01"))
    add_work(rows, "copy", "2018-02-01", mirror_of="first")
    rows["score"] += [said("first", "bo-a", rank=2), said("copy", "bo-a", rank=3, index_value=0.5)]
    rows["score"].append(said("copy", "bo-b", rank=7))
    sql = f"SELECT agency_id, rank, index_value, work_id FROM scores WHERE scheme_id = '{SCHEME}' ORDER BY ALL"
    assert ask(sql, rows) == [("bo-a", 2, None, "first"), ("bo-b", 7, None, "copy")]


def test_the_latest_of_two_works_counts_and_asof_knows_the_first(ask: Ask) -> None:
    rows = national(("first", "2018-01-01"), ("second", "2019-01-01"), ("third", "2020-01-01"))
    rows["score"] += [said("first", "bo-a", index_value=0.857), said("second", "bo-a", index_value=0.897)]
    rows["score"].append(said("third", "bo-a", rank=2))
    where = f"WHERE scheme_id = '{SCHEME}'"
    # A value goes before the bare rank of a later page, and is not put together with it.
    assert ask(f"SELECT index_value, rank FROM scores {where}", rows) == [(0.897, None)]
    assert ask(f"SELECT index_value FROM scores_asof(DATE '2018-12-31') {where}", rows) == [(0.857,)]


def test_a_printed_rank_goes_before_a_later_one_from_a_lists_order(ask: Ask) -> None:
    rows = national(("first", "2018-01-01"), ("second", "2019-01-01"))
    rows["score"] += [
        said("first", "bo-a", rank=5, rank_basis="printed"), said("second", "bo-a", rank=4, rank_basis="sequence"),
    ]  # fmt: skip
    assert ask(f"SELECT rank FROM scores WHERE scheme_id = '{SCHEME}'", rows) == [(5,)]


def test_a_league_table_of_sentences_says_what_its_places_rest_on(ask: Ask) -> None:
    rows = national(("page", "2018-01-01"))
    rows["score"] += [
        said("page", "bo-a", rank=1, rank_basis="printed", rank_of=19),
        said("page", "bo-c", rank=3, rank_basis="sequence", note="order as listed"),
        said("page", "ha-nam", rank=1, rank_basis="printed", agency_group="provinces"),
    ]
    sql = f"SELECT place, agency_id, rank_basis, rank_of FROM league_table('{SCHEME}', agency_group := 'ministries')"
    assert ask(sql, rows) == [(1, "bo-a", "printed", 19), (3, "bo-c", "sequence", None)]
    sql = f"SELECT note, year_kind FROM scores WHERE scheme_id = '{SCHEME}' AND agency_id = 'bo-c'"
    assert ask(sql, rows) == [("order as listed", "edition")]


# Classes


@pytest.mark.parametrize(("included", "class_"), [(True, "Tốt"), (None, "Tốt"), (False, "Khá")])
def test_a_bound_is_included_unless_declared_otherwise(ask: Ask, included: bool | None, class_: str) -> None:
    rows = sample()
    for row in rows["scheme_class"]:
        row["min_is_included"] = included if row["class"] == "Tốt" else None
    sql = "SELECT DISTINCT class_computed FROM scores WHERE points = 80 AND year = 2016"
    assert ask(sql, rows) == [(class_,)]


def test_a_scheme_with_an_unknown_threshold_gives_no_class(ask: Ask) -> None:
    rows = sample()
    rows["scheme_class"].append({"scheme_id": "da-nang/it/2016", "class": "Xuất sắc", "label_vi": "xuất sắc"})
    assert ask("SELECT DISTINCT class_computed FROM scores WHERE scheme_id = 'da-nang/it/2016'", rows) == [(None,)]


# Services and other measures


def test_stated_totals_stand_beside_the_agencies_that_provide(ask: Ask) -> None:
    rows = national(("page", "2013-01-01"))
    add_work(rows, "copy", "2014-01-01", mirror_of="page")
    rows["measure"] += [
        measure("page", "provinces", "services", service_level="3", value=1609),
        measure("copy", "provinces", "services", service_level="3", value=9),
        measure("page", "provinces", "agencies", service_level="3", value=1, denominator=2, percent=50),
        measure("page", "provinces", "agencies", service_level="4", value=2),
        # Not how many provide, but how many have a website.
        measure("page", "provinces", "agencies", service_level="3", value=77, topic="website"),
    ]
    sql = (
        "SELECT service_level, stated, stated_work_id, agencies, agencies_of, agencies_percent, cohort_size "
        "FROM national_services ORDER BY ALL"
    )
    assert ask(sql, rows) == [("3", 1609, "page", 1, 2, 50, 2), ("4", None, None, 2, None, None, 2)]


def test_a_place_by_services_stands_beside_the_count_and_is_no_missing_count(ask: Ask) -> None:
    rows = national(("page", "2013-01-01"))
    rows["measure"] += [
        measure("page", "da-nang", "services", service_level="3+4", value=1),
        measure("page", "da-nang", "services", service_level="3+4", rank=57, rank_of=58),
        measure("page", "ha-nam", "services", service_level="3+4", rank=2),
        measure("page", "da-nang", "services", service_level="3+4", value=5, topic="customs"),
    ]
    sql = "SELECT agency_id, services, rank, rank_of, status FROM services ORDER BY ALL"
    assert ask(sql, rows) == [("da-nang", 1, 57, 58, "value"), ("ha-nam", None, 2, None, "value")]
    sql = "SELECT summed, agencies_counted, agencies_missing FROM national_services"
    assert ask(sql, rows) == [(1, 1, 0)]


def test_a_copy_of_services_does_not_replace_the_first(ask: Ask) -> None:
    rows = national(("page", "2013-01-01"))
    add_work(rows, "copy", "2014-01-01", mirror_of="page")
    rows["measure"] += [
        measure("page", "da-nang", "services", service_level="3", status="missing"),
        measure("copy", "da-nang", "services", service_level="3", value=7),
    ]
    assert ask("SELECT services, status FROM services", rows) == [(None, "missing")]


def test_measures_is_flat_with_one_row_a_figure_and_the_latest_work(ask: Ask) -> None:
    rows = national(("page", "2013-01-01"), ("later", "2014-01-01"))
    add_work(rows, "copy", "2015-01-01", mirror_of="page")
    rows["document"].append(
        {"document_id": "scan", "work_id": "later", "rendition": "scan", "media_type": "application/pdf"}
    )
    rows["measure"] += [
        measure("page", "provinces", "records_online", value=10),
        measure("later", "provinces", "records_online", value=12, note="about"),
        measure("later", "provinces", "records_online", value=13) | {"document_id": "scan"},
        measure("copy", "provinces", "records_online", value=99),
        measure("later", "provinces", "records_online", value_text="hàng triệu", qualifier="magnitude", year=2013),
        measure("page", "da-nang", "records_online", rank=3),
        measure("page", "da-nang", "records_online", value=5),
        measure("page", "da-nang", "records_online", value=6, topic="customs"),
    ]
    rows["provenance"].append(
        {"fact_id": rows["measure"][1]["fact_id"], "field": "value", "statement_no": 1, "document_id": "later",
         "published": "12 nghìn"}
    )  # fmt: skip
    sql = (
        "SELECT year, subject, province, topic, value, value_text, rank, works, published, note, known_on::VARCHAR "
        "FROM measures ORDER BY subject_type DESC, year, topic NULLS FIRST, rank NULLS FIRST"
    )
    assert ask(sql, rows) == [
        (2012, "các tỉnh", None, None, 12, None, None, 2, "12 nghìn", "about", "2014-01-01"),
        (2013, "các tỉnh", None, None, None, "hàng triệu", None, 1, None, None, "2014-01-01"),
        (2012, "Đà Nẵng", "Đà Nẵng", None, 5, None, None, 1, None, None, "2013-01-01"),
        (2012, "Đà Nẵng", "Đà Nẵng", None, None, None, 3, 1, None, None, "2013-01-01"),
        (2012, "Đà Nẵng", "Đà Nẵng", "customs", 6, None, None, 1, None, None, "2013-01-01"),
    ]
