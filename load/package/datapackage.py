"""`datapackage.json`: the release as a Frictionless Data Package (https://specs.frictionlessdata.io/data-package/)."""

from typing import Any

from load.export.relation import Field
from load.package import about
from load.package.contents import Contents, Listed

# Forms whose columns Frictionless describes; a workbook, a database or Stata's file is named with size and hash only.
_TABULAR = ("parquet", "csv")
_MEDIA = {
    "parquet": "application/vnd.apache.parquet",
    "csv": "text/csv",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "dta": "application/x-stata-dta",
    "sqlite": "application/vnd.sqlite3",
    "duckdb": "application/octet-stream",
}
_TYPES = {
    "text": "string",
    "integer": "integer",
    "number": "number",
    "boolean": "boolean",
    "date": "date",
    "moment": "datetime",
}
# Columns by which tables are joined, to the table whose key it is.
_JOINED = {
    "agency_id": "agency",
    "issuer_agency_id": "agency",
    "parent_agency_id": "agency",
    "scheme_id": "scheme",
    "work_id": "work",
    "document_id": "document",
}


def media_type(form: str) -> str:
    """The media type of a form of files."""
    return _MEDIA.get(form, "application/octet-stream")


def datapackage(contents: Contents) -> dict[str, Any]:
    """The descriptor."""
    cover = contents.coverage
    described = {
        "name": "chiso",
        "id": f"chiso-{contents.version}-{contents.content}",
        "title": about.TITLE,
        "description": about.ABSTRACT,
        "version": contents.version,
        "created": f"{contents.built_on}T00:00:00Z",
        "keywords": list(about.KEYWORDS),
        "licenses": [{"name": about.LICENSE, "path": about.LICENSE_ADDRESS}],
        "contributors": [{"title": about.AUTHOR, "role": "author"}],
        "sources": [
            {"title": work.title or work.name, **({"path": work.url} if work.url else {})} for work in cover.sources
        ],
        "resources": [_resource(contents, file) for file in contents.files],
    }
    return {name: value for name, value in described.items() if value}


def _resource(contents: Contents, file: Listed) -> dict[str, Any]:
    named = file.path.replace("/", ".").lower()
    resource: dict[str, Any] = {
        "name": "".join(sign if sign.isalnum() or sign in "-._" else "-" for sign in named),
        "path": file.path,
        "format": file.format,
        "mediatype": media_type(file.format),
        "bytes": file.bytes,
        "hash": f"sha256:{file.sha256}",
        "description": " ".join(contents.docs.get(table, "") for table in file.tables[:1]),
    }
    table = file.tables[0]
    if file.format not in _TABULAR or len(file.tables) > 1 or table not in contents.fields:
        return resource
    return {**resource, "type": "table", "encoding": "utf-8", "schema": _schema(contents, table)}


def _schema(contents: Contents, table: str) -> dict[str, Any]:
    fields = contents.fields[table]
    schema: dict[str, Any] = {"fields": [_field(field) for field in fields], "missingValues": [""]}
    # A key with a column that may be empty is none for Frictionless.
    key = contents.key(table)
    if key and not any(field.nullable for field in fields if field.name in key):
        schema["primaryKey"] = list(key)
    return schema


def _field(field: Field) -> dict[str, Any]:
    described: dict[str, Any] = {"name": field.name, "type": _TYPES[field.kind], "description": field.description}
    if field.unit:
        described["unit"] = field.unit
    constraints: dict[str, Any] = {}
    if not field.nullable:
        constraints["required"] = True
    if field.values:
        constraints["enum"] = list(field.values)
    return {**described, **({"constraints": constraints} if constraints else {})}
