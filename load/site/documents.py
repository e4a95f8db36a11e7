"""`data/document/` and `data/table/`: what was printed, and where in it each fact stands."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import Any

from load.site.folder import Part, SiteFolder, columnar
from load.site.pages import Pages
from load.site.questions import Beside, Questions, Row

_ABOUT = "table agency_id agency scheme_id criterion_id year indicator service_level".split()
_ABOUT_SQL = "p.table_name, p.agency_id, p.agency, p.scheme_id, p.criterion_id, p.year, p.indicator, p.service_level"
_DOCUMENTS = """
SELECT
    d.document_id, d.media_type, d.rendition, d.url, d.source, d.title, d.first_seen, d.last_seen, d.supersedes,
    d.reader, d.work_id
FROM document AS d
ORDER BY d.document_id
"""
_WORKS = """
SELECT
    d.document_id, w.work_id, w.kind, w.number, w.title, w.issuer_agency_id, issuer.name_vi AS issuer, w.signer,
    w.issued_on, w.effective_on, w.published_at, w.validity, w.year, w.mirror_of
FROM document AS d
JOIN work AS w ON w.work_id = d.work_id
LEFT JOIN agency AS issuer ON issuer.agency_id = w.issuer_agency_id
ORDER BY d.document_id
"""
_WORK = (
    "work_id kind number title issuer_agency_id issuer signer issued_on effective_on published_at validity year "
    "mirror_of"
).split()
_RENDITIONS = """
SELECT d.document_id, o.document_id, o.rendition, o.media_type, other.url
FROM document AS d
JOIN document_order AS o ON o.work_id = d.work_id
JOIN document AS other ON other.document_id = o.document_id
ORDER BY d.document_id, o.preference
"""
_PASSAGES = f"""
SELECT
    p.document_id, p.fact_id, p.field, p.statement_no, p.published, p.line, p.char_start, p.char_end, {_ABOUT_SQL}
FROM scratch.lit AS p
WHERE p.table_no IS NULL
ORDER BY p.document_id, p.char_start NULLS LAST, p.char_end, p.fact_id, p.field, p.statement_no
"""
_TABLES = """
SELECT
    t.document_id, t.table_no, t.table_label, t.part, t.caption, t.header, t.kind, t.page, t.engine, d.work_id,
    coalesce(cells.rows, 0), coalesce(cells.columns, 0), coalesce(facts.facts, 0)
FROM source_table AS t
LEFT JOIN document AS d ON d.document_id = t.document_id
LEFT JOIN (
    SELECT
        document_id, table_no, max(grid_row + coalesce(rowspan, 1) - 1) AS rows,
        max(column_no + coalesce(colspan, 1) - 1) AS columns
    FROM source_cell
    GROUP BY document_id, table_no
) AS cells ON cells.document_id = t.document_id AND cells.table_no = t.table_no
LEFT JOIN (
    SELECT document_id, table_no, count(DISTINCT fact_id) AS facts
    FROM provenance
    WHERE table_no IS NOT NULL
    GROUP BY document_id, table_no
) AS facts ON facts.document_id = t.document_id AND facts.table_no = t.table_no
ORDER BY t.document_id, t.table_no
"""
_CELLS = """
SELECT
    c.document_id, c.table_no, c.grid_row, c.row_no, c.column_no, c.text, c.role, c.rowspan, c.colspan, c.confidence
FROM source_cell AS c
WHERE c.document_id BETWEEN $first AND $last
ORDER BY c.document_id, c.table_no, c.grid_row, c.column_no
"""
_LIT = "fact_id field statement_no grid_row row_no column_no page x0 top x1 bottom published".split()
_FACTS = f"""
SELECT
    p.document_id, p.table_no, p.fact_id, p.field, p.statement_no, p.grid_row, p.row_no, p.column_no, p.page, p.x0,
    p.top, p.x1, p.bottom, p.published, {_ABOUT_SQL}
FROM scratch.lit AS p
WHERE p.table_no IS NOT NULL AND p.document_id BETWEEN $first AND $last
ORDER BY
    p.document_id, p.table_no, p.grid_row NULLS FIRST, p.column_no NULLS FIRST, p.fact_id, p.field, p.statement_no
"""

_WEIGHED = """
SELECT document_id, sum(weight)
FROM (
    SELECT document_id, count(*) AS weight FROM source_cell GROUP BY document_id
    UNION ALL
    SELECT document_id, count(*) FROM scratch.lit GROUP BY document_id
)
GROUP BY document_id
ORDER BY document_id
"""


def write_tables(folder: SiteFolder, questions: Questions) -> dict[str, list[Row]]:
    """Writes every table as it stood; returns what a document's file says of its tables, by document."""
    ranges = questions.ranges(_WEIGHED)
    cells, facts = Beside(questions, _CELLS, 2, ranges), Beside(questions, _FACTS, 2, ranges)
    listed: dict[str, list[Row]] = {}
    for document_id, table_no, label, part, caption, header, kind, page, engine, *rest in questions.rows(_TABLES):
        work_id, rows, columns, count = rest
        lit = facts.of(document_id, table_no)
        path = f"data/table/{document_id}/{table_no}.json"
        head = {
            "document_id": document_id, "table_no": table_no, "label": label, "part": part, "caption": caption,
            "header": header, "kind": kind, "page": page, "engine": engine, "work_id": work_id, "rows": rows,
            "columns": columns,
        }  # fmt: skip
        parts = [
            Part("grid", "list", _grid(cells.of(document_id, table_no))),
            Part("facts", "rows", (row[: len(_LIT)] for row in lit), _LIT),
            Part("facts_about", "map", _about((row[0], row[len(_LIT) :]) for row in lit)),
        ]
        folder.split(path, head, parts)
        listed.setdefault(document_id, []).append((table_no, label, part, caption, page, engine, kind, count, path))
    return listed


def write_documents(folder: SiteFolder, questions: Questions, tables: dict[str, list[Row]], pages: Pages) -> int:
    """Writes a file for every document; of its words those only that a fact rests on. Returns how many."""
    works, renditions = Beside(questions, _WORKS), Beside(questions, _RENDITIONS)
    passages = Beside(questions, _PASSAGES)
    count = 0
    for document in questions.named(_DOCUMENTS):
        key = document["document_id"]
        work = next((dict(zip(_WORK, row, strict=True)) for row in works.of(key)), None)
        said = passages.of(key)
        of_tables = columnar("table_no label part caption page engine kind facts file".split(), tables.get(key, []))
        head = {
            "document": document,
            "work": work,
            "renditions": columnar("document_id rendition media_type url".split(), renditions.of(key)),
            "tables": of_tables,
            "pages": pages.files.get(key),
            "pages_note": pages.notes.get(key),
        }
        names = "fact_id field statement_no published line char_start char_end".split()
        parts = [
            Part("passages", "rows", (row[: len(names)] for row in said), names),
            Part("facts_about", "map", _about((row[0], row[len(names) :]) for row in said)),
        ]
        folder.split(f"data/document/{key}.json", head, parts)
        count += 1
    return count


def _grid(cells: Iterable[Row]) -> Iterator[dict[str, Any]]:
    for (grid_row, row_no), row in groupby(cells, key=lambda cell: cell[:2]):
        yield {"grid_row": grid_row, "row_no": row_no, "cells": [_cell(*cell[2:]) for cell in row]}


def _cell(column_no: int, text: str | None, role: str | None, rowspan: int | None, colspan: int | None,
          confidence: float | None) -> dict[str, Any]:  # fmt: skip
    """A cell without what says nothing."""
    cell: dict[str, Any] = {"column_no": column_no, "text": text or ""}
    if role:
        cell["role"] = role
    if (rowspan or 1) > 1:
        cell["rowspan"] = rowspan
    if (colspan or 1) > 1:
        cell["colspan"] = colspan
    if confidence is not None:
        cell["confidence"] = confidence
    return cell


def _about(facts: Iterable[tuple[str, Row]]) -> Iterator[tuple[str, dict[str, Any]]]:
    """What each fact is about, once a fact, without what is not known."""
    for fact_id, about in sorted(dict(facts).items()):
        known = {name: value for name, value in zip(_ABOUT, about, strict=True) if value is not None}
        if known:
            yield fact_id, known
