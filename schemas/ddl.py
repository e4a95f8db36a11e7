"""The SQL that makes a table and says what it means."""

from schemas.columns import duckdb_type
from schemas.table import Table


def quoted(name: str) -> str:
    """`name` as an SQL identifier; `order` and `class` are columns here."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: str) -> str:
    """`value` as an SQL string."""
    return "'" + value.replace("'", "''") + "'"


def create_table(table: Table) -> str:
    """The CREATE TABLE statement, with types and NOT NULL.

    No PRIMARY KEY: key columns such as `valid_from` may be empty, and an index would slow every build down; the
    builder checks keys instead.
    """
    lines = [
        f"    {quoted(column.name)} {duckdb_type(column)}{'' if column.nullable else ' NOT NULL'}"
        for column in table.columns
    ]
    return f"CREATE TABLE {quoted(table.name)} (\n" + ",\n".join(lines) + "\n)"


def comments(table: Table) -> list[str]:
    """The COMMENT ON statements of the table and of each column."""
    statements = [f"COMMENT ON TABLE {quoted(table.name)} IS {literal(table.doc)}"]
    statements += [
        f"COMMENT ON COLUMN {quoted(table.name)}.{quoted(column.name)} IS {literal(column.description)}"
        for column in table.columns
    ]
    return statements
