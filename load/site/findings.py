"""`data/findings*`: what does not add up, worst first."""

from typing import Any

from load.site.folder import SiteFolder, columnar
from load.site.questions import Questions

_IN_A_PART = 500
_COLUMNS = (
    "finding_id severity kind message expected published proposal work_id work_number document_id rendition table_no "
    "table_label grid_row row_no column_no fact_id agency_id agency_published year"
).split()
_FINDINGS = """
WITH line AS (
    SELECT c.document_id, c.table_no, c.row_no, min(c.grid_row) AS grid_row
    FROM source_cell AS c
    SEMI JOIN finding ON finding.document_id = c.document_id AND finding.table_no = c.table_no
    WHERE c.row_no IS NOT NULL
    GROUP BY c.document_id, c.table_no, c.row_no
)
SELECT
    f.finding_id, f.severity, f.kind, f.message, f.expected, f.published, f.proposal, f.work_id, f.work_number,
    f.document_id, f.rendition, f.table_no, f.table_label, line.grid_row, f.row_no, f.column_no, f.fact_id,
    about.agency_id, coalesce(f.agency_published, about.agency), coalesce(f.year, about.year)
FROM open_findings AS f
LEFT JOIN line ON line.document_id = f.document_id AND line.table_no = f.table_no AND line.row_no = f.row_no
LEFT JOIN scratch.about AS about ON about.fact_id = f.fact_id
ORDER BY
    list_position(['error', 'warning', 'info'], f.severity), f.kind, f.work_id, f.document_id,
    f.table_no NULLS FIRST, f.row_no NULLS FIRST, f.finding_id
"""
_SUMMARY = """
SELECT severity, kind, count(*) AS findings
FROM finding
GROUP BY severity, kind
ORDER BY list_position(['error', 'warning', 'info'], severity), findings DESC, kind
"""


def write_findings(folder: SiteFolder, questions: Questions) -> None:
    """Writes how many findings there are of each kind, and all of them in parts."""
    parts: list[dict[str, Any]] = []
    held: list[tuple[Any, ...]] = []
    for row in questions.rows(_FINDINGS):
        held.append(row)
        if len(held) == _IN_A_PART:
            parts.append(_part(folder, parts, held))
            held = []
    if held:
        parts.append(_part(folder, parts, held))
    total = parts[-1]["to"] if parts else 0
    folder.json("data/findings.json", {"summary": columnar(*questions.all(_SUMMARY)), "parts": parts, "total": total})


def _part(folder: SiteFolder, before: list[dict[str, Any]], rows: list[tuple[Any, ...]]) -> dict[str, Any]:
    path = f"data/findings/{len(before)}.json"
    folder.json(path, columnar(_COLUMNS, rows))
    first = before[-1]["to"] + 1 if before else 1
    return {"file": path, "from": first, "to": first + len(rows) - 1}
