"""What the views make of the facts, on a made-up warehouse."""

from collections.abc import Callable, Iterator
from typing import Any

import duckdb
import pytest

from tests.warehouses import HTML, PDF, PLACES, Rows, empty_database, refill, sample, score

Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def database() -> Iterator[duckdb.DuckDBPyConnection]:
    with empty_database() as connection:
        yield connection


@pytest.fixture
def ask(database: duckdb.DuckDBPyConnection) -> Ask:
    """Runs a query over the made-up warehouse, or over the rows given."""

    def answer(sql: str, rows: Rows | None = None) -> list[tuple[Any, ...]]:
        refill(database, sample() if rows is None else rows)
        return database.execute(sql).fetchall()

    return answer


def test_scores_has_the_promised_columns_in_order(database: duckdb.DuckDBPyConnection) -> None:
    promised = [
        "fact_id",
        "year",
        "scheme_id",
        "agency_id",
        "agency",
        "agency_published",
        "agency_kind",
        "agency_group",
        "province",
        "criterion_id",
        "criterion",
        "concept",
        "points",
        "max_points",
        "percent",
        "index_value",
        "rank",
        "rank_of",
        "rank_basis",
        "rank_computed",
        "class",
        "class_computed",
        "finding_severity",
        "confidence",
        "work_id",
        "work_number",
        "document_id",
        "table_no",
        "table_label",
        "row_no",
        "published",
    ]
    columns = database.sql("FROM scores").columns
    assert columns[: len(promised)] == promised


def test_one_rendition_of_a_work_is_shown_and_both_are_kept(ask: Ask) -> None:
    assert ask("SELECT DISTINCT document_id FROM scores WHERE work_id = 'w2016'") == [(PDF,)]
    kept = ask("SELECT DISTINCT document_id FROM score WHERE work_id = 'w2016' ORDER BY ALL")
    assert kept == [(PDF,), (HTML,)]


@pytest.mark.parametrize(
    ("changes", "best"),
    [
        ({HTML: {"rendition": "original"}}, HTML),
        ({PDF: {"rendition": "scan"}}, HTML),
        ({PDF: {"rendition": "transcription"}, HTML: {"rendition": "reading"}}, PDF),
        ({PDF: {"media_type": "text/html", "supersedes": HTML}}, PDF),
        ({PDF: {"media_type": "text/html"}, HTML: {"supersedes": PDF}}, HTML),
        ({PDF: {"media_type": "text/plain"}}, HTML),
        ({HTML: {"media_type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"}}, PDF),
    ],
)
def test_which_rendition_is_best(ask: Ask, changes: dict[str, dict[str, str]], best: str) -> None:
    rows = sample()
    for document in rows["document"]:
        document.update(changes.get(document["document_id"], {}))
    shown = ask("SELECT DISTINCT document_id FROM scores WHERE work_id = 'w2016'", rows)
    assert shown == [(best,)]


def test_points_of_the_earlier_decision_win_over_its_ranks_repeated_later(ask: Ask) -> None:
    shown = ask(
        "SELECT agency, points, rank, rank_computed, work_id, status FROM scores WHERE year = 2015 ORDER BY row_no",
    )
    assert shown == [
        ("Sở Tài chính", 50.0, None, 2, "w2015", "value"),
        ("Sở Y tế", 70.0, None, 1, "w2015", "value"),
        # No points in the earlier decision either: the later one at least has a rank. Missing is neither zero nor last.
        ("Sở Xây dựng", None, 3, None, "w2016", "value"),
        ("Sở Công Thương", 30.0, None, 3, "w2015", "value"),
    ]


def test_a_reprint_by_somebody_else_does_not_replace_the_evaluators_own_table(ask: Ask) -> None:
    rows = sample()
    rows["work"].append({"work_id": "news", "issuer_agency_id": "ha-nam", "issued_on": "2018-01-01"})
    rows["document"].append(
        {"document_id": "news", "work_id": "news", "rendition": "reading", "media_type": "text/html"}
    )
    rows["score"].append(score("news", "news", "da-nang/it/2016", "da-nang/so-y-te", points=1.0))
    sql = "SELECT points FROM scores WHERE year = 2016 AND agency_id = 'da-nang/so-y-te'"
    assert ask(sql, rows) == [(80.0,)]


def test_a_later_work_of_the_evaluator_is_the_latest_vintage_and_asof_still_knows_the_first(ask: Ask) -> None:
    rows = sample()
    rows["work"].append({"work_id": "mended", "issuer_agency_id": "da-nang", "issued_on": "2017-06-01"})
    rows["document"].append(
        {"document_id": "mended", "work_id": "mended", "rendition": "original", "media_type": "text/html"}
    )
    rows["score"].append(score("mended", "mended", "da-nang/it/2016", "da-nang/so-y-te", points=99.0))
    where = "WHERE year = 2016 AND agency_id = 'da-nang/so-y-te'"
    assert ask(f"SELECT points FROM scores {where}", rows) == [(99.0,)]
    assert ask(f"SELECT points FROM scores_asof(DATE '2017-05-31') {where}", rows) == [(80.0,)]
    assert ask(f"SELECT points FROM scores_asof(DATE '2017-01-19') {where}", rows) == []


def test_ranks_are_computed_by_the_method_of_the_scheme(ask: Ask) -> None:
    sql = "SELECT rank, rank_computed FROM scores WHERE scheme_id = '{}' AND year = 2016 ORDER BY row_no"
    assert ask(sql.format("da-nang/it/2016")) == [(1, 1), (2, 2), (2, 2), (4, 4)]
    # Where the method is unknown, the place after a tie is nobody's to say.
    assert [computed for _, computed in ask(sql.format("ha-nam/it/2016"))] == [1, 2, 2, None]


def test_two_rows_of_one_table_are_two_places(ask: Ask) -> None:
    rows = sample()
    for row in rows["score"]:
        if row["year"] == 2016 and row["document_id"] == PDF and row["row_no"] == 3:
            row["agency_id"] = next(
                r["agency_id"] for r in rows["score"] if r["document_id"] == PDF and r["row_no"] == 2
            )
    sql = "SELECT rank_computed FROM scores WHERE scheme_id = 'da-nang/it/2016' ORDER BY row_no"
    assert [rank for (rank,) in ask(sql, rows)] == [1, 2, 2, 4]


def test_a_field_with_an_agency_that_waits_has_no_computed_rank(ask: Ask) -> None:
    rows = sample()
    rows["pending_fact"].append(
        {"pending_id": "p", "table_name": "score", "reason_code": "name", "reason": "unknown", "payload": "{}",
         "document_id": PDF, "work_id": "w2016", "table_no": 1, "row_no": 9}
    )  # fmt: skip
    sql = "SELECT DISTINCT rank_computed FROM scores WHERE scheme_id = 'da-nang/it/2016' AND work_id = 'w2016'"
    assert ask(sql, rows) == [(None,)]


def test_an_agency_printed_in_two_tables_takes_one_place(ask: Ask) -> None:
    rows = sample()
    again = [row for row in rows["score"] if row["year"] == 2016 and row["document_id"] == PDF and row["row_no"] == 2]
    rows["score"] += [{**row, "fact_id": row["fact_id"] + "b", "table_no": 2} for row in again]
    sql = "SELECT rank_computed FROM scores WHERE scheme_id = 'da-nang/it/2016' ORDER BY row_no, table_no"
    assert [rank for (rank,) in ask(sql, rows)] == [1, 2, 2, 2, 4]


def test_ranks_follow_per_cent_where_nobody_has_points(ask: Ask) -> None:
    rows = sample()
    for row in rows["score"]:
        if row["work_id"] == "other":
            row.update(percent=row.pop("points") * 10, points=None)
    sql = "SELECT rank_computed FROM scores WHERE work_id = 'other' ORDER BY row_no"
    assert [rank for (rank,) in ask(sql, rows)] == [1, 2, 2, None]


def test_classes_are_computed_with_the_bound_included_and_only_where_thresholds_exist(ask: Ask) -> None:
    shown = ask("SELECT points, class_computed FROM scores WHERE year = 2016 ORDER BY work_id DESC, row_no")
    assert shown[:4] == [(92.0, "Tốt"), (80.0, "Tốt"), (80.0, "Tốt"), (40.0, "Trung bình")]
    assert {class_ for _, class_ in shown[4:]} == {None}


def test_the_printed_per_cent_decides_the_class(ask: Ask) -> None:
    rows = sample()
    for row in rows["score"]:
        if row.get("points") == 92.0:
            row["percent"] = 79.99
    sql = "SELECT class_computed FROM scores WHERE points = 92"
    assert ask(sql, rows) == [("Khá",)]


def test_the_maximum_of_the_group_serves_where_the_row_has_none(ask: Ask) -> None:
    rows = sample()
    for row in rows["score"]:
        row["max_points"] = None
    for group, points in (("departments", 115), ("districts", 50)):
        rows["criterion_max"].append(
            {
                "scheme_id": "da-nang/it/2016",
                "criterion_id": "overall",
                "agency_group": group,
                "max_points": points,
            }
        )
    sql = "SELECT class_computed FROM scores WHERE scheme_id = 'da-nang/it/2016' ORDER BY row_no"
    assert [label for (label,) in ask(sql, rows)] == ["Tốt", "Khá", "Khá", "Trung bình"]


def test_the_name_in_force_at_the_end_of_the_year(ask: Ask) -> None:
    rows = sample()
    rows["agency_version"] = [
        {"agency_id": "da-nang/so-y-te", "valid_to": "2016-12-31", "name_vi": "Sở cũ"},
        {"agency_id": "da-nang/so-y-te", "valid_from": "2016-12-31", "name_vi": "Sở mới"},
    ]
    sql = "SELECT year, agency, agency_published FROM scores WHERE agency_id = 'da-nang/so-y-te' ORDER BY year"
    assert ask(sql, rows) == [(2015, "Sở cũ", "Sở Y tế"), (2016, "Sở mới", "Sở Y tế")]


def test_province_of_department_district_and_province_itself(ask: Ask) -> None:
    rows = sample()
    rows["agency"] += [
        {"agency_id": "ha-nam/huyen-a", "kind": "district", "parent_agency_id": "ha-nam", "name_vi": "Huyện A"},
        {"agency_id": "xa-b", "kind": "commune", "parent_agency_id": "ha-nam/huyen-a", "name_vi": "Xã B"},
        {"agency_id": "bo-c", "kind": "ministry", "name_vi": "Bộ C"},
    ]
    for row_no, agency in enumerate(("ha-nam/huyen-a", "xa-b", "bo-c", "ha-nam", "unlisted"), 10):
        rows["score"].append(score(PDF, "w2016", "ha-nam/it/2016", agency, rank=1, row_no=row_no))
    sql = "SELECT agency, province FROM scores WHERE row_no >= 10 ORDER BY row_no"
    assert ask(sql, rows) == [
        ("Huyện A", "Hà Nam"),
        ("Xã B", "Hà Nam"),
        ("Bộ C", None),
        ("Hà Nam", "Hà Nam"),
        # An agency that nobody has entered keeps its printed name, and its row.
        ("unlisted", None),
    ]


def test_place_and_text_of_the_points_and_the_worst_finding(ask: Ask) -> None:
    rows = sample()
    fact = rows["score"][0]["fact_id"]
    rows["provenance"].append(
        {"fact_id": fact, "field": "points", "statement_no": 2, "document_id": PDF, "published": "again"}
    )
    for number, severity in enumerate(("info", "error", "warning")):
        rows["finding"].append(
            {"finding_id": str(number), "kind": "k", "severity": severity, "message": "m", "fact_id": fact}
        )
    sql = f"SELECT published, finding_severity FROM scores WHERE fact_id = '{fact}'"
    assert ask(sql, rows) == [("92", "error")]
    worst_first = [severity for (severity,) in ask("SELECT severity FROM open_findings", rows)]
    assert worst_first == ["error", "warning", "info"]


def test_no_row_is_lost_or_doubled_on_the_way(ask: Ask) -> None:
    total, distinct = ask("SELECT count(*), count(DISTINCT fact_id) FROM scores")[0]
    assert total == distinct == len(PLACES) * 3
