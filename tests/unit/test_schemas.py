"""The tables' definitions, and what is made from them."""

import re
from pathlib import Path

import duckdb
import pytest

from schemas import dictionary
from schemas.columns import KINDS, duckdb_type, kind_of, text
from schemas.ddl import comments, create_table
from schemas.registry import TABLES
from schemas.sqlfiles import read_folder
from schemas.table import Table

COLUMNS = [(table, column) for table in TABLES.values() for column in table.columns]


def test_the_committed_dictionary_is_current(root: Path) -> None:
    written = (root / "docs" / "dictionary.md").read_text(encoding="utf-8")
    assert written == dictionary.render(), "run: make dictionary"


def test_the_dictionary_has_every_table_column_view_and_macro() -> None:
    rendered = dictionary.render()
    for name in [*TABLES, *(item.name for folder in ("views", "macros") for item in read_folder(folder))]:
        assert f"\n## {name}\n" in rendered
    rows = [line for line in rendered.splitlines() if re.match(r"\| `\w+` \| [A-Z]+ \| (yes|no) \|", line)]
    assert len(rows) == len(COLUMNS)


def test_the_dictionary_says_which_values_are_allowed() -> None:
    severity = next(line for line in dictionary.render().splitlines() if line.startswith("| `severity` |"))
    assert all(f"`{value}`" in severity for value in ("info", "warning", "error"))


@pytest.mark.parametrize(("table", "column"), COLUMNS, ids=lambda item: item.name)
def test_every_column_is_described_in_a_sentence(table: Table, column: object) -> None:
    assert re.fullmatch(r"\S.{8,}[.…«»`)]", column.description, re.DOTALL), (table.name, column.name)


@pytest.mark.parametrize("table", TABLES.values(), ids=lambda table: table.name)
def test_ddl_makes_the_columns_types_and_comments_of_the_schema(table: Table) -> None:
    with duckdb.connect() as connection:
        connection.execute(create_table(table))
        for statement in comments(table):
            connection.execute(statement)
        made = connection.execute(
            "SELECT column_name, data_type, is_nullable, comment FROM duckdb_columns() WHERE NOT internal "
            "ORDER BY column_index"
        ).fetchall()
        table_comment = connection.execute("SELECT comment FROM duckdb_tables() WHERE NOT internal").fetchone()
    assert made == [(c.name, duckdb_type(c), c.nullable, c.description) for c in table.columns]
    assert table_comment == (table.doc,)


def test_facts_have_only_their_fact_id_as_key() -> None:
    assert {table.key for table in TABLES.values() if table.room == "fact"} == {("fact_id",)}


def test_one_column_name_has_one_type_everywhere() -> None:
    types: dict[str, set[str]] = {}
    for _, column in COLUMNS:
        types.setdefault(column.name, set()).add(kind_of(column))
    assert {name: kinds for name, kinds in types.items() if len(kinds) > 1} == {}
    assert set().union(*types.values()) == set(KINDS)


def test_a_table_with_a_column_twice_or_a_key_without_a_column_is_refused() -> None:
    column = text("a", "Some text.")
    with pytest.raises(ValueError, match="columns twice"):
        Table("t", "doc", ("a",), (column, column), "trace")
    with pytest.raises(ValueError, match="keys unknown"):
        Table("t", "doc", ("b",), (column,), "trace")


def test_the_dictionary_is_written_where_it_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert dictionary.main([str(tmp_path / "d.md")]) == 0
    assert (tmp_path / "d.md").read_text(encoding="utf-8") == dictionary.render()
    assert dictionary.main([]) == 2
    assert "where" in capsys.readouterr().err
