"""`chiso query`: forms of output, and SQL that cannot or may not run."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Said, start

Chiso = Callable[..., Said]

MANY_TYPES = """
    SELECT 'Bình Định' AS name, 80.5 AS points, 92.0::DOUBLE AS whole, 3 AS rank, NULL AS nothing, true AS yes,
        DATE '2017-02-07' AS day, TIME '10:30:00' AS hour, [1, 2] AS list,
        'inf'::DOUBLE AS endless, 'a' || chr(10) || 'b' AS lines
"""


def test_json_is_a_list_of_objects(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", MANY_TYPES, "--format", "json", "--curated", curated)
    assert json.loads(said.out) == [
        {
            "name": "Bình Định", "points": 80.5, "whole": 92.0, "rank": 3, "nothing": None, "yes": True,
            "day": "2017-02-07", "hour": "10:30:00", "list": [1, 2], "endless": None, "lines": "a\nb",
        }
    ]  # fmt: skip


def test_columns_of_one_name_are_all_in_the_json(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", "SELECT 1 AS a, 2 AS a, 3 AS a_1", "--format", "json", "--curated", curated)
    assert json.loads(said.out) == [{"a": 1, "a_1": 2, "a_1_1": 3}]


def test_csv_is_read_back_as_it_was(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", MANY_TYPES, "--format", "csv", "--curated", curated)
    assert list(csv.reader(io.StringIO(said.out)))[1] == [
        "Bình Định", "80.5", "92.0", "3", "", "true", "2017-02-07", "10:30:00", "[1, 2]", "inf", "a\nb"
    ]  # fmt: skip


def test_a_table_has_a_line_a_row_and_numbers_to_the_right(chiso: Chiso, curated: Path) -> None:
    sql = "SELECT * FROM (VALUES ('Sở Y tế', 6025e-2, 'a' || chr(10)), ('Huế', 9e0, '[b]')) AS t(agency, points, note)"
    said = chiso("query", sql, "--curated", curated)
    assert said == Said(
        0,
        "agency   points  note\n"
        "───────  ──────  ────\n"
        "Sở Y tế   60.25  a\\n\n"
        "Huế           9  [b]\n"
        "2 rows\n",
        "",
    )  # fmt: skip


def test_a_table_in_a_pipe_is_as_wide_as_it_is(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", "FROM coverage", "--curated", curated)
    header, rule, *rows, count = said.out.splitlines()
    assert header.startswith("issuer_agency_id") and len(header) > 160
    assert set(rule) == {"─", " "}
    assert [count] == [f"{len(rows)} row{'' if len(rows) == 1 else 's'}"]


def test_no_rows_are_no_error(chiso: Chiso, curated: Path) -> None:
    assert chiso("query", "SELECT 1 AS a WHERE false", "--curated", curated) == Said(0, "a\n─\n0 rows\n", "")
    assert chiso("query", "SELECT 1 AS a WHERE false", "--curated", curated, "--format", "json").out == "[]\n"


WRITES = (
    "CREATE TABLE mine (a INT)",
    "DROP TABLE score",
    "DELETE FROM score",
    "UPDATE score SET points = 100",
    "INSERT INTO agency SELECT * FROM agency",
    "COPY score TO '{}/out.csv'",
    "ATTACH '{}/other.duckdb'",
    "EXPORT DATABASE '{}/out'",
    "SELECT * FROM read_csv('/etc/passwd')",
    "SET enable_external_access = true",
    "INSTALL httpfs",
    "LOAD httpfs",
)


@pytest.mark.parametrize("sql", WRITES)
def test_a_question_changes_nothing_and_reads_nothing_else(
    sql: str, chiso: Chiso, curated: Path, tmp_path: Path
) -> None:
    database = (curated / "current" / "chiso.duckdb").read_bytes()
    said = chiso("query", sql.format(tmp_path), "--curated", curated)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("This query cannot be run: ")
    assert said.err.count("\n") == 1
    assert (curated / "current" / "chiso.duckdb").read_bytes() == database
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("sql", ["SELEC 1", "SELECT nothing", "FROM nowhere", "SELECT 1 +", "SELECT 'a'::INT", "'"])
def test_sql_that_is_wrong_is_said_in_one_line(sql: str, chiso: Chiso, curated: Path) -> None:
    said = chiso("query", sql, "--curated", curated)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("This query cannot be run: ")
    assert said.err.count("\n") == 1


@pytest.mark.parametrize("sql", ["", " \n", ";"])
def test_no_sql_is_wrong_usage(sql: str, chiso: Chiso, curated: Path) -> None:
    said = chiso("query", sql, "--curated", curated)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("There is no SQL to run; try «chiso query 'FROM coverage'")


def test_a_hyphen_reads_standard_input(curated: Path) -> None:
    said = start("query", "-", "--format", "csv", "--curated", curated, stdin="SELECT 'Huế' AS place", LC_ALL="C")
    assert said == Said(0, "place\nHuế\n", "")


@pytest.mark.parametrize("locale", ["C", "C.UTF-8"])
def test_input_in_another_encoding_is_said(locale: str, curated: Path) -> None:
    sentence = "The SQL is not UTF-8; save it as UTF-8 and try again.\n"
    latin = "SELECT 'Huế, là'".encode("windows-1258", "replace")
    assert start("query", "-", "--curated", curated, stdin=latin, LC_ALL=locale) == Said(2, "", sentence)


def test_two_questions_at_once_are_refused(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", "SELECT 1; SELECT 2", "--curated", curated)
    assert (said.code, said.out) == (2, "")
    assert "2 queries" in said.err
