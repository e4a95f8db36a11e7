"""`README.md` of a release: what it is, what it covers, how it was made, how to cite it, and what it cannot say."""

from load.package import about
from load.package.citation import in_words
from load.package.contents import Contents

_OPENED = {
    "duckdb": "any DuckDB from 1.2 on: `duckdb -readonly {path}`; begin with `FROM scores`",
    "parquet": 'Python `pandas.read_parquet("{path}")`, R `arrow::read_parquet("{path}")`, Polars, Spark, Trino',
    "csv": 'any program; R `readr::read_csv("{path}")`',
    "xlsx": "Excel, LibreOffice; the sheet «codebook» explains the columns",
    "dta": 'Stata `use "{path}"`, R `haven::read_dta("{path}")`',
    "sqlite": "`sqlite3 {path}`, R `RSQLite`",
}

_BESIDE = (
    "Columns are explained in `codebook.md` and `codebook.html`. For programs: `datapackage.json` (Frictionless), "
    "`dataset.jsonld` (schema.org), `croissant.json` (Croissant). `SHA256SUMS` has the checksums: `sha256sum -c "
    "SHA256SUMS`. Where a release stood before, `CHANGES.md` says what changed."
)
_VERSION = (
    "The first number counts changes that a query may break on (a table or column that went, or changed type or key), "
    "the second changes of rows of figures, agencies and works, the third all others (findings, places, explanations)."
)


def readme(contents: Contents) -> str:
    """The file as Markdown."""
    cover = contents.coverage
    years = "no year" if cover.first_year is None else f"{cover.first_year} to {cover.last_year}"
    return "\n".join(
        [
            f"# {about.TITLE}",
            "",
            f"Version {contents.version}, release {contents.release}, {contents.built_on}. {about.ABSTRACT}",
            "",
            "## What it covers",
            f"{years}: {cover.scores:,} scores of {cover.agencies:,} agencies under {cover.schemes:,} evaluations, and "
            f"{cover.measures:,} counts and shares, out of {cover.works:,} works in {cover.documents:,} documents. "
            f"{cover.findings:,} findings say what does not add up.",
            "",
            "## Files",
            "| file | rows | bytes |",
            "|---|---|---|",
            *(f"| `{file.path}` | {file.rows:,} | {file.bytes:,} |" for file in contents.files),
            "",
            _BESIDE,
            "",
            "## How to open it",
            *_opened(contents),
            "",
            "## How it was made",
            *(f"{paragraph}\n" for paragraph in about.METHOD),
            "## What it cannot say",
            *(f"- {limit}" for limit in about.LIMITS),
            "",
            "## Version",
            f"{_VERSION} {contents.content} begins the sha256 over all tables: the same rows have the same.",
            "",
            "## Licence and citation",
            f"{about.LICENSE} ({about.LICENSE_ADDRESS}). {about.MESSAGE}",
            "",
            f"> {in_words(contents)}",
            "",
        ]
    )


def _opened(contents: Contents) -> list[str]:
    """A line for each form, with the file that most people want first."""
    lines = []
    for form, told in _OPENED.items():
        files = [file for file in contents.files if file.format == form]
        wanted = [file for file in files if {"scores", "score"} & set(file.tables)] or files
        if wanted:
            first = min(wanted, key=lambda file: "scores" not in file.tables)
            lines.append(f"- {told.format(path=first.path)}")
    return lines
