"""What does not add up in the shipped archive, as a page."""

from load.database import query
from load.pages.markdown import cell, table
from load.releases import Release

INTRODUCTION = """\
# What does not add up

What chiso has found by arithmetic in the documents that ship with it. The figures stay as printed; `chiso check` lists
the findings of any release, and [checks.md](checks.md) has the rules. Made by `make cookbook`.
"""

_WORST = """
    SELECT DISTINCT
        finding.kind, coalesce(finding.work_number, work.title, finding.work_id) AS work, finding.message,
        finding.table_no, finding.row_no
    FROM open_findings AS finding
    LEFT JOIN work ON work.work_id = finding.work_id
    WHERE finding.severity = '{severity}'
    ORDER BY ALL
"""
_NOTES = """
    SELECT kind, count(*) AS findings, min(message) AS example
    FROM finding WHERE severity = 'info' GROUP BY kind ORDER BY findings DESC, kind
"""
_TITLES = {
    "error": "Errors: a figure cannot be as it is printed",
    "warning": "Warnings: two things contradict each other, or something is missing",
}


def render(release: Release) -> str:
    """The page as Markdown. Raises LoadError where the release cannot be asked."""
    lines = [INTRODUCTION]
    for severity, title in _TITLES.items():
        _, rows = query(release, _WORST.format(severity=severity))
        lines += [f"## {title}", ""]
        lines += [f"- **{cell(work, 80)}** (`{kind}`): {cell(message, 2000)}" for kind, work, message, *_ in rows]
        lines.append("")
    columns, notes = query(release, _NOTES)
    lines += ["## Notes", "", "Worth knowing, and nothing to settle:", "", *table(columns, notes, 200), ""]
    return "\n".join(lines)
