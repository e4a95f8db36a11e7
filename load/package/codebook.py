"""The codebook of a release: every table and view with its columns, as Markdown and as a page of HTML."""

from collections.abc import Iterator
from html import escape

from load.export.relation import Field
from load.package import about
from load.package.contents import Contents

_HEAD = ("column", "type", "unit", "meaning")
_STYLE = """\
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #1c1c1c }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 2rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #ccc }
code { font-size: .95em }
"""


def as_markdown(contents: Contents) -> str:
    """The codebook as Markdown."""
    lines = [f"# Codebook of chiso, version {contents.version}", "", about.ABSTRACT, ""]
    for name, doc, fields in _tables(contents):
        lines += [f"## {name}", "", doc, "", "| " + " | ".join(_HEAD) + " |", "|" + "---|" * len(_HEAD)]
        lines += ["| " + " | ".join(_cell(part) for part in _row(field)) + " |" for field in fields]
        lines.append("")
    return "\n".join(lines)


def as_html(contents: Contents) -> str:
    """The codebook as one page that needs nothing else."""
    title = escape(f"Codebook of chiso, version {contents.version}")
    parts = [
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<style>\n{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<p>{escape(about.ABSTRACT)}</p>\n<ul>",
        *(f'<li><a href="#{escape(name)}"><code>{escape(name)}</code></a></li>' for name, _, _ in _tables(contents)),
        "</ul>",
    ]
    for name, doc, fields in _tables(contents):
        heads = "".join(f'<th scope="col">{head}</th>' for head in _HEAD)
        parts.append(f'<h2 id="{escape(name)}">{escape(name)}</h2>\n<p>{escape(doc)}</p>\n<table><tr>{heads}</tr>')
        parts += ["<tr>" + "".join(f"<td>{escape(part)}</td>" for part in _row(field)) + "</tr>" for field in fields]
        parts.append("</table>")
    return "\n".join([*parts, "</body>\n</html>\n"])


def _tables(contents: Contents) -> Iterator[tuple[str, str, list[Field]]]:
    """What the files hold, the views first; in a release the views stand in the database and are all listed."""
    held = {table for file in contents.files for table in file.tables}
    shown = [*sorted(contents.views), *sorted(set(contents.docs) - contents.views)]
    for name in shown if any(file.format == "duckdb" for file in contents.files) else filter(held.__contains__, shown):
        key = contents.key(name)
        doc = contents.docs[name] + (f" Key: {', '.join(key)}." if key else "")
        yield name, doc, contents.fields[name]


def _row(field: Field) -> tuple[str, ...]:
    meaning = field.description
    if unsaid := [value for value in field.values if f"`{value}`" not in meaning]:
        meaning = f"{meaning} Values: {', '.join(unsaid)}.".strip()
    return field.name, field.kind, field.unit, meaning if field.nullable else f"{meaning} Never empty.".strip()


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")
