"""Two releases opened side by side, read-only, each in the columns that a comparison asks for.

They may have been built by different versions of chiso: what one of them lacks is empty there, is not compared, and is
noted.
"""

from collections.abc import Iterable

import duckdb

from load.errors import LoadError, plain
from load.releases import Release

SIDES = ("older", "newer")

# What is asked of each table, with the type it is asked in.
_TEXT = dict.fromkeys
_COLUMNS: dict[str, dict[str, str]] = {
    "document": _TEXT(("document_id", "work_id", "media_type", "rendition", "url", "supersedes", "source"), "VARCHAR"),
    "work": {
        **_TEXT(("work_id", "kind", "number", "title", "issuer_agency_id", "issued_on"), "VARCHAR"),
        "year": "BIGINT",
    },
    "agency": _TEXT(("agency_id", "kind", "parent_agency_id", "name_vi"), "VARCHAR"),
    "agency_name": _TEXT(("name_key", "scope", "valid_from", "name_published", "agency_id"), "VARCHAR"),
    "cohort": _TEXT(("cohort_id", "label_vi"), "VARCHAR"),
    "scheme": _TEXT(
        ("scheme_id", "issuer_agency_id", "rank_method", "value_kind", "year_kind", "legal_basis", "is_inferred"),
        "VARCHAR",
    ),
    "criterion": _TEXT(("scheme_id", "criterion_id", "label_vi"), "VARCHAR"),
    "score": {
        **_TEXT(("fact_id", "document_id", "work_id", "scheme_id", "agency_id", "criterion_id"), "VARCHAR"),
        **_TEXT(("agency_published", "table_label", "part", "class", "status"), "VARCHAR"),
        **_TEXT(("points", "max_points", "percent", "index_value"), "DOUBLE"),
        **_TEXT(("year", "rank", "rank_of", "table_no", "row_no"), "BIGINT"),
    },
    "measure": {
        **_TEXT(("fact_id", "document_id", "work_id", "scheme_id", "subject_type", "subject_id"), "VARCHAR"),
        **_TEXT(("subject_published", "indicator", "topic", "service_level", "class"), "VARCHAR"),
        **_TEXT(("value_text", "unit", "qualifier", "status"), "VARCHAR"),
        **_TEXT(("value", "denominator", "percent"), "DOUBLE"),
        **_TEXT(("year", "rank", "rank_of"), "BIGINT"),
    },
    "service": {
        **_TEXT(("fact_id", "document_id", "work_id", "scheme_id", "agency_id", "agency_published"), "VARCHAR"),
        **_TEXT(("procedure", "domain", "level"), "VARCHAR"),
        **_TEXT(("year", "table_no", "row_no"), "BIGINT"),
    },
    "evaluation": {
        **_TEXT(("fact_id", "work_id", "scheme_id", "cohort_id", "criterion_id", "reason"), "VARCHAR"),
        **_TEXT(("ranked", "total"), "BIGINT"),
    },
    "pending_fact": {
        **_TEXT(("pending_id", "table_name", "reason_code", "agency_published", "work_id", "payload"), "VARCHAR"),
        **_TEXT(("table_no", "row_no"), "BIGINT"),
    },
    "finding": {
        **_TEXT(("finding_id", "kind", "severity", "message", "fact_id", "work_id", "document_id"), "VARCHAR"),
        "table_label": "VARCHAR",
        **_TEXT(("table_no", "row_no", "column_no"), "BIGINT"),
    },
}
# Without these a row cannot be known again, and a table without them counts as one that is not there.
_KEYS = {
    "document": ("document_id",),
    "work": ("work_id",),
    "agency": ("agency_id",),
    "agency_name": ("name_key", "scope"),
    "cohort": ("cohort_id",),
    "scheme": ("scheme_id",),
    "criterion": ("scheme_id", "criterion_id"),
    "pending_fact": ("pending_id",),
    "finding": ("finding_id",),
}

_GUARDED = {"autoinstall_known_extensions": "false", "autoload_known_extensions": "false", "temp_directory": ""}


class Sides:
    """Both releases on one connection, which changes neither: a view for each table and side (`older_score`).

    Raises LoadError where a database cannot be opened.
    """

    def __init__(self, older: Release, newer: Release) -> None:
        self.releases = dict(zip(SIDES, (older, newer), strict=True))
        self.notes: list[str] = []
        self.connection = duckdb.connect(config=_GUARDED)
        try:
            for side, release in self.releases.items():
                self._attach(side, release)
            self.connection.execute("SET enable_external_access = false")
            self.connection.execute("SET lock_configuration = true")
            self._has = {side: self._columns(side) for side in SIDES}
            for table in _COLUMNS:
                self._view(table)
            for side in SIDES:
                self.connection.execute(_FORMS.format(side=side))
        except BaseException:
            self.connection.close()
            raise

    def common(self, table: str, columns: Iterable[str]) -> list[str]:
        """Those of `columns` that can be compared: both releases have them, or one has nothing of the table."""
        there = [has for side in SIDES if (has := self._of(side, table))]
        return [column for column in columns if all(column in has for has in there)]

    def _attach(self, side: str, release: Release) -> None:
        path = str(release.database).replace("'", "''")
        try:
            self.connection.execute(f"ATTACH '{path}' AS {side} (READ_ONLY)")
        except duckdb.Error as error:
            raise LoadError(f"{release.database} cannot be opened: {plain(str(error))}.") from error

    def _columns(self, side: str) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {}
        listed = "SELECT table_name, column_name FROM duckdb_columns() WHERE database_name = ? AND schema_name = 'main'"
        for table, column in self.connection.execute(listed, [side]).fetchall():
            found.setdefault(table, set()).add(column)
        return found

    def _of(self, side: str, table: str) -> set[str]:
        """The columns that a side has of a table; none where it cannot be told which row is which."""
        has = self._has[side].get(table, set())
        return has if has.issuperset(_KEYS.get(table, ("fact_id",))) else set()

    def _view(self, table: str) -> None:
        columns = _COLUMNS[table]
        for side, other in (SIDES, SIDES[::-1]):
            has = self._of(side, table)
            selected = ", ".join(_selected(name, kind, name in has) for name, kind in columns.items())
            source = f"FROM {side}.{table}" if has else "WHERE false"
            self.connection.execute(f"CREATE TEMP VIEW {side}_{table} AS SELECT {selected} {source}")
            lacks = [name for name in columns if name not in has and name in self._of(other, table)]
            if lacks:
                what = f"{', '.join(lacks)} in {table}" if has else f"table {table} to compare"
                self.notes.append(f"Release {self.releases[side].name} has no {what}.")


def _selected(name: str, kind: str, is_there: bool) -> str:
    if not is_there:
        return f'CAST(NULL AS {kind}) AS "{name}"'
    value = f'TRY_CAST("{name}" AS {kind})'
    # JSON has no word for what is no number.
    return f'CASE WHEN isfinite({value}) THEN {value} END AS "{name}"' if kind == "DOUBLE" else f'{value} AS "{name}"'


# A document that another one of its work takes the place of stays in the archive and in the tables as a vintage; what
# only it states is no longer what the work says.
_FORMS = """
    CREATE TEMP TABLE {side}_form AS
    SELECT document_id, rendition, media_type, concat_ws(':', rendition, media_type) AS form,
        EXISTS (
            FROM {side}_document AS later
            WHERE later.supersedes = document.document_id AND later.work_id = document.work_id
        ) AS is_superseded
    FROM {side}_document AS document
"""
