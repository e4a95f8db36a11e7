"""What the columns of a release mean: its own comments, else the schemas and the headers of the views."""

from collections.abc import Iterable
from dataclasses import replace

import duckdb

from load.export.relation import Field
from schemas.columns import allowed_values
from schemas.registry import TABLES
from schemas.sqlfiles import SqlObject, read_folder

_KINDS = {
    "BOOLEAN": "boolean", "DATE": "date", "DOUBLE": "number", "FLOAT": "number",
    "TINYINT": "integer", "SMALLINT": "integer", "INTEGER": "integer", "BIGINT": "integer", "HUGEINT": "integer",
    "UTINYINT": "integer", "USMALLINT": "integer", "UINTEGER": "integer", "UBIGINT": "integer",
}  # fmt: skip
# Where a view does not say itself what a column is, it is the one of these tables.
_USUAL = ("score", "measure", "service", "work", "scheme", "criterion", "agency", "document", "finding", "provenance")

_LISTED = """
    SELECT table_name AS name, comment, false AS is_view FROM duckdb_tables()
    WHERE database_name = $database AND schema_name = 'main' AND NOT internal
    UNION ALL
    SELECT view_name, comment, true FROM duckdb_views()
    WHERE database_name = $database AND schema_name = 'main' AND NOT internal
    ORDER BY name
"""
_COLUMNS = """
    SELECT table_name, column_name, data_type, is_nullable, comment FROM duckdb_columns()
    WHERE database_name = $database AND schema_name = 'main' AND NOT internal
    ORDER BY table_name, column_index
"""


class Described:
    """Tables and views of an attached database: `tables` and `views` by name with their comment, `fields` of each."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, database: str) -> None:
        named = {"database": database}
        listed = connection.execute(_LISTED, named).fetchall()
        self._headers = {view.name: view for view in read_folder("views")}
        self.tables = {name: _doc(name, comment) for name, comment, is_view in listed if not is_view}
        self.views = {name: comment or self._header(name) for name, comment, is_view in listed if is_view}
        self.fields: dict[str, list[Field]] = {name: [] for name in (*self.tables, *self.views)}
        for name, column, kind, nullable, comment in connection.execute(_COLUMNS, named).fetchall():
            self.fields[name].append(Field(column, _kind(kind), comment or "", nullable, _values(name, column)))
        for name in self.views:
            self.fields[name] = [self._explained(name, field) for field in self.fields[name]]

    def _header(self, view: str) -> str:
        return self._headers[view].doc if view in self._headers else ""

    def _explained(self, view: str, field: Field) -> Field:
        header: SqlObject | None = self._headers.get(view)
        own = header.columns.get(field.name, "") if header else ""
        same = self._first((table, field.name) for table in _USUAL)
        # `agency_kind` is the kind of an agency, `agency` what agency_id leads to.
        like = self._first((table, field.name.removeprefix(f"{table}_")) for table in _USUAL)
        leads = self._first((table, f"{field.name}_id") for table in _USUAL)
        usual = same or like or leads
        flat = self._headers["scores"].columns.get(field.name, "") if "scores" in self._headers else ""
        said = field.description or own or (usual.description if usual else flat)
        values = same.values if same and same.kind == field.kind else ()
        return replace(field, description=said, values=values)

    def _first(self, places: Iterable[tuple[str, str]]) -> Field | None:
        return next((field for table, column in places if (field := self._of(table, column))), None)

    def _of(self, table: str, column: str) -> Field | None:
        return next((field for field in self.fields.get(table, ()) if field.name == column), None)


def _doc(table: str, comment: str | None) -> str:
    return comment or (TABLES[table].doc if table in TABLES else "")


def _values(table: str, column: str) -> tuple[str, ...]:
    """The only values that the schema lets the column take."""
    columns = TABLES[table].columns if table in TABLES else ()
    return next((allowed_values(each) for each in columns if each.name == column), ())


def _kind(data_type: str) -> str:
    if data_type.startswith("TIMESTAMP"):
        return "moment"
    if data_type.startswith("DECIMAL"):
        return "number"
    return _KINDS.get(data_type, "text")
