"""`dataset.jsonld`: the release as a schema.org Dataset, as search engines for data read it (https://schema.org/Dataset)."""

from typing import Any

from load.package import about
from load.package.contents import Contents
from load.package.datapackage import media_type


def dataset(contents: Contents) -> dict[str, Any]:
    """The description as JSON-LD."""
    cover = contents.coverage
    described = {
        "@context": "https://schema.org/",
        "@type": "Dataset",
        "name": about.TITLE,
        "description": f"{about.ABSTRACT} {cover.scores:,} scores of {cover.agencies:,} agencies under "
        f"{cover.schemes:,} evaluations, and {cover.measures:,} counts and shares, out of {cover.works:,} works.",
        "version": contents.version,
        "identifier": f"chiso-{contents.version}-{contents.content}",
        "datePublished": contents.built_on,
        "license": about.LICENSE_ADDRESS,
        "creator": {"@type": "Organization", "name": about.AUTHOR},
        "keywords": list(about.KEYWORDS),
        "inLanguage": ["vi", "en"],
        "isAccessibleForFree": True,
        "temporalCoverage": cover.years,
        "spatialCoverage": {"@type": "Place", "name": about.PLACE},
        "measurementTechnique": " ".join(about.METHOD).replace("`", ""),
        "variableMeasured": _variables(contents),
        "isBasedOn": [
            {"@type": "CreativeWork", "name": work.title or work.name, **({"url": work.url} if work.url else {})}
            for work in cover.sources
        ],
        "distribution": [
            {
                "@type": "DataDownload",
                "name": file.path,
                "contentUrl": file.path,
                "encodingFormat": media_type(file.format),
                "contentSize": f"{file.bytes} B",
                "sha256": file.sha256,
            }
            for file in contents.files
        ],
    }
    return {name: value for name, value in described.items() if value not in (None, [], "")}


def _variables(contents: Contents) -> list[dict[str, Any]]:
    """The quantities of the tables of facts."""
    return [
        {"@type": "PropertyValue", "name": f"{table}.{field.name}", "description": field.description}
        for table in ("score", "measure")
        for field in contents.fields.get(table, ())
        if field.kind in ("integer", "number")
    ]
