"""`croissant.json`: the release in Croissant 1.0, as programs for machine learning load it
(https://docs.mlcommons.org/croissant/docs/croissant-spec.html)."""

from typing import Any

from load.package import about
from load.package.contents import Contents, Listed
from load.package.datapackage import media_type

# The names that the specification asks a file to declare, by what each of them stands for.
_OF_CROISSANT = (
    "citeAs", "column", "equivalentProperty", "extract", "field", "fileProperty", "fileObject", "fileSet", "format",
    "includes", "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex", "repeated",
    "replace", "samplingRate", "separator", "source", "subField", "transform",
)  # fmt: skip
_TYPES = {
    "text": "sc:Text",
    "integer": "sc:Integer",
    "number": "sc:Float",
    "boolean": "sc:Boolean",
    "date": "sc:Date",
    "moment": "sc:DateTime",
}


def croissant(contents: Contents) -> dict[str, Any]:
    """The description as JSON-LD; tables in Parquet are record sets, else those in CSV."""
    tabular = [file for file in contents.files if file.format in ("parquet", "csv") and len(file.tables) == 1]
    parquet = [file for file in tabular if file.format == "parquet"]
    sets: dict[str, Listed] = {}
    for file in parquet or tabular:
        # Of a table that is cut into several files the first stands for its columns.
        sets.setdefault(file.tables[0], file)
    return {
        "@context": _context(),
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.0",
        "name": "chiso",
        "alternateName": about.TITLE,
        "description": about.ABSTRACT,
        "version": contents.version,
        "datePublished": contents.built_on,
        "license": about.LICENSE_ADDRESS,
        "creator": {"@type": "sc:Organization", "name": about.AUTHOR},
        "keywords": list(about.KEYWORDS),
        "citeAs": f"{about.AUTHOR} ({contents.built_on[:4]}). {about.TITLE}. Version {contents.version}.",
        "distribution": [_file(file) for file in contents.files],
        "recordSet": [_records(contents, table, file) for table, file in sets.items() if table in contents.fields],
    }


def _context() -> dict[str, Any]:
    return {
        "@language": "en",
        "@vocab": "https://schema.org/",
        "sc": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "dct": "http://purl.org/dc/terms/",
        "conformsTo": "dct:conformsTo",
        "data": {"@id": "cr:data", "@type": "@json"},
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
        "examples": {"@id": "cr:examples", "@type": "@json"},
        "isLiveDataset": "cr:isLiveDataset",
        **{name: f"cr:{name}" for name in _OF_CROISSANT},
    }


def _file(file: Listed) -> dict[str, Any]:
    return {
        "@type": "cr:FileObject",
        "@id": file.path,
        "name": file.path,
        "contentUrl": file.path,
        "contentSize": f"{file.bytes} B",
        "encodingFormat": media_type(file.format).replace("vnd.apache.parquet", "x-parquet"),
        "sha256": file.sha256,
    }


def _records(contents: Contents, table: str, file: Listed) -> dict[str, Any]:
    return {
        "@type": "cr:RecordSet",
        "@id": table,
        "name": table,
        "description": contents.docs.get(table, ""),
        "field": [
            {
                "@type": "cr:Field",
                "@id": f"{table}/{field.name}",
                "name": field.name,
                "description": field.description,
                "dataType": _TYPES[field.kind],
                "source": {"fileObject": {"@id": file.path}, "extract": {"column": field.name}},
            }
            for field in contents.fields[table]
        ],
    }
