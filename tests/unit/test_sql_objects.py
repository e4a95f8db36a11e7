"""The other views, the macros, the examples, and what all SQL files have in common."""

import re
from pathlib import Path
from typing import Any

import pytest

from load.database import query
from load.releases import Release
from schemas.sqlfiles import SqlObject, read_folder
from tests.warehouses import HTML, PDF, Rows, build, sample, score

OBJECTS = [item for folder in ("macros", "views", "cookbook") for item in read_folder(folder)]


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    rows = sample()
    _add_services(rows)
    _add_what_recipes_ask_for(rows)
    rows["agency_event"] = [
        {
            "event_id": "e",
            "predecessor_id": "da-nang/so-y-te",
            "successor_id": "da-nang/so-xay-dung",
            "kind": "split",
            "date_precision": "unknown",
        }
    ]
    return build(tmp_path_factory.mktemp("curated"), rows)


def _add_services(rows: Rows) -> None:
    for subject_type, subject, level, value, status in (
        ("agency", "da-nang", "3", 5, "value"),
        ("agency", "ha-nam", "3", 0, "zero"),
        ("agency", "da-nang", "4", 2, "value"),
        ("agency", "ha-nam", "4", None, "missing"),
        ("cohort", "provinces", "3", 6, "value"),
        ("agency", "da-nang", "1-2", 99, "value"),
    ):
        for document in (PDF, HTML):
            rows["measure"].append(
                {
                    "fact_id": f"m:{document[-1]}:{subject}:{level}",
                    "work_id": "w2016",
                    "document_id": document,
                    "subject_type": subject_type,
                    "subject_id": subject,
                    "indicator": "services",
                    "service_level": level,
                    "value": value,
                    "status": status,
                    "year": 2016,
                }
            )
    for number, (agency, level) in enumerate((("da-nang/so-y-te", "3"), ("da-nang/so-y-te", "3"), ("da-nang", "3"))):
        for document in (PDF, HTML):
            rows["service"].append(
                {
                    "fact_id": f"s:{document[-1]}:{number}",
                    "work_id": "w2016",
                    "document_id": document,
                    "agency_id": agency,
                    "agency_published": agency,
                    "year": 2016,
                    "procedure": f"Thủ tục {number}",
                    "level": level,
                }
            )


def _add_what_recipes_ask_for(rows: Rows) -> None:
    """Records that one province does not report, and a rank that a second work states otherwise."""
    for subject, value, status in (("da-nang", 12, "value"), ("ha-nam", None, "missing")):
        rows["measure"].append(
            {
                "fact_id": f"r:{subject}",
                "work_id": "w2016",
                "document_id": PDF,
                "subject_type": "agency",
                "subject_id": subject,
                "indicator": "records_online",
                "service_level": "3+4",
                "value": value,
                "status": status,
                "year": 2016,
            }
        )
    rows["work"].append({"work_id": "news", "issuer_agency_id": "ha-nam", "issued_on": "2017-02-01"})
    rows["document"].append(
        {"document_id": "news", "work_id": "news", "rendition": "text", "media_type": "text/html", "source": "x"}
    )
    rows["score"].append(score("news", "news", "da-nang/it/2016", "da-nang/so-y-te", rank=3))


def rows_of(release: Release, sql: str) -> list[tuple[Any, ...]]:
    return query(release, sql)[1]


def test_services_counts_stated_else_derived_and_missing_is_not_zero(release: Release) -> None:
    sql = "SELECT agency_id, service_level, services, status FROM services ORDER BY ALL"
    assert rows_of(release, sql) == [
        # The list of procedures names one of da-nang too, but the work states five.
        ("da-nang", "3", 5.0, "value"),
        ("da-nang", "4", 2.0, "value"),
        ("da-nang/so-y-te", "3", 2.0, "derived"),
        ("ha-nam", "3", 0.0, "zero"),
        ("ha-nam", "4", None, "missing"),
    ]


def test_national_services_holds_the_stated_total_beside_the_sum(release: Release) -> None:
    sql = "SELECT service_level, stated, summed, agencies_counted, agencies_missing, cohort_size FROM national_services"
    assert rows_of(release, sql) == [("3", 6.0, 5.0, 2, 0, 2), ("4", None, 2.0, 1, 1, 2)]


def test_coverage_counts_ranks_without_points(release: Release) -> None:
    sql = "SELECT scheme_id, agencies, figures, with_points, rank_only, works FROM coverage ORDER BY scheme_id"
    assert rows_of(release, sql) == [
        ("da-nang/it/2015", 4, 4, 3, 1, 2),
        ("da-nang/it/2016", 4, 4, 4, 0, 1),
        ("ha-nam/it/2016", 4, 4, 4, 0, 1),
    ]


def test_league_table_is_in_order_with_ties_in_vietnamese_order(release: Release) -> None:
    sql = "SELECT place, agency FROM league_table('da-nang/it/2016', 'overall', 'departments')"
    assert rows_of(release, sql) == [(1, "Sở Tài chính"), (2, "Sở Xây dựng"), (2, "Sở Y tế"), (4, "Sở Công Thương")]
    assert len(rows_of(release, "FROM league_table('da-nang/it/2016')")) == 4
    assert rows_of(release, "FROM league_table('da-nang/it/2016', agency_group := 'districts')") == []


@pytest.mark.parametrize("asked", ["da-nang/so-y-te", "so y te", "SỞ Y TẾ"])
def test_agency_history_takes_an_id_or_a_name_without_accents(release: Release, asked: str) -> None:
    sql = f"SELECT year, relation FROM agency_history('{asked}') WHERE province = 'Đà Nẵng' ORDER BY ALL"
    assert rows_of(release, sql) == [(2015, "itself"), (2015, "successor"), (2016, "itself"), (2016, "successor")]


def test_agency_history_of_a_name_brings_every_province_and_of_an_id_only_one(release: Release) -> None:
    provinces = "SELECT DISTINCT province FROM agency_history('{}') ORDER BY ALL"
    assert rows_of(release, provinces.format("so tai chinh")) == [("Hà Nam",), ("Đà Nẵng",)]
    assert rows_of(release, provinces.format("ha-nam/so-tai-chinh")) == [("Hà Nam",)]
    assert rows_of(release, "FROM agency_history('nobody')") == []


def test_rank_changes_counts_places_gained(release: Release) -> None:
    sql = "SELECT agency, rank_before, rank, change FROM rank_changes(2016) ORDER BY change DESC, agency"
    assert rows_of(release, sql) == [
        ("Sở Tài chính", 2, 1, 1),
        ("Sở Xây dựng", 3, 2, 1),
        ("Sở Công Thương", 3, 4, -1),
        ("Sở Y tế", 1, 2, -1),
    ]
    assert rows_of(release, "FROM rank_changes(2015)") == []


@pytest.mark.parametrize(
    ("text", "folded"),
    [("Đà Nẵng", "da nang"), ("đ", "d"), ("Hoà", "hoa"), ("Ho\u0300a", "hoa"), ("Ư Ơ", "u o"), ("Bộ Y tế", "bo y te")],
)
def test_vi_fold(release: Release, text: str, folded: str) -> None:
    assert rows_of(release, f"SELECT vi_fold('{text}')") == [(folded,)]


def test_vi_sort_is_the_order_of_a_vietnamese_dictionary(release: Release) -> None:
    ordered = ["An", "Ăn", "Ân", "Da", "Dz", "Đa", "Đà", "Em", "Êm", "Oi", "Ôi", "Ơi", "Uy", "Ưy"]
    values = ", ".join(f"('{word}')" for word in sorted(ordered))
    found = rows_of(release, f"SELECT word FROM (VALUES {values}) AS words (word) ORDER BY vi_sort(word)")
    assert [word for (word,) in found] == ordered


def test_vi_sort_does_not_depend_on_how_accents_are_encoded(release: Release) -> None:
    sql = "SELECT vi_sort('Đ\u1eb5ng') = vi_sort(U&'Đa\\0306\\0303ng')"
    assert rows_of(release, sql.replace("U&'Đa\\0306\\0303ng'", "'Đa\u0306\u0303ng'")) == [(True,)]


@pytest.mark.parametrize("recipe", read_folder("cookbook"), ids=lambda item: item.name)
def test_every_recipe_runs(release: Release, recipe: SqlObject) -> None:
    """Here on a made-up warehouse; what the shipped archive answers is held in tests/documents/test_cookbook.py."""
    assert query(release, recipe.sql)[0]


@pytest.mark.parametrize("item", OBJECTS, ids=lambda item: item.name)
def test_every_sql_file_says_what_it_is_and_names_no_province_document_or_year(item: SqlObject) -> None:
    assert item.summary.endswith((".", "?"))
    code = "\n".join(line for line in item.sql.splitlines() if not line.lstrip().startswith("--"))
    assert not re.search(r"\b(19|20)\d\d\b|[0-9a-f]{64}|QĐ|[A-ZĐ][a-zà-ỹ]+ [A-ZĐ][a-zà-ỹ]+", code)
    if item.folder != "cookbook":
        assert re.search(rf"^CREATE (VIEW|MACRO) {item.name}\b", code, re.MULTILINE)


@pytest.mark.parametrize("view", read_folder("views"), ids=lambda item: item.name)
def test_columns_explained_in_a_header_are_columns_of_the_view(release: Release, view: SqlObject) -> None:
    assert set(view.columns) <= set(query(release, f"FROM {view.name} LIMIT 0")[0])


def test_a_file_without_a_header_is_refused(tmp_path: Path) -> None:
    from schemas.sqlfiles import read

    path = tmp_path / "bare.sql"
    path.write_text("SELECT 1")
    with pytest.raises(ValueError, match="does not begin with a comment"):
        read(path)


def test_everything_in_the_database_says_what_it_is(release: Release) -> None:
    """Tables, views, their columns and macros: what DBeaver, or an analyst who asks the catalogue, sees."""
    for what in ("tables", "views", "columns"):
        silent = f"SELECT * FROM duckdb_{what}() WHERE NOT internal AND coalesce(comment, '') = ''"
        assert rows_of(release, silent) == []
    macros = "SELECT function_name FROM duckdb_functions() WHERE NOT internal AND function_type LIKE '%macro%'"
    assert rows_of(release, f"{macros} AND coalesce(comment, '') = ''") == []
    assert rows_of(release, macros)
