"""What the commands ask a release, in SQL."""

COUNTS = """
    SELECT count(*) AS scores, count(DISTINCT agency_id) AS agencies, min(year) AS first_year, max(year) AS last_year,
        (SELECT count(*) FROM document) AS documents, (SELECT count(*) FROM work) AS works,
        (SELECT count(*) FROM finding) AS findings, (SELECT count(*) FROM pending_fact) AS pending,
        (SELECT count(*) FROM quarantine) AS quarantined
    FROM scores
"""

COVERAGE = """
    SELECT coalesce(issuer, issuer_agency_id) AS issuer, family, year, agency_group, agencies, criteria, figures
    FROM coverage ORDER BY ALL
"""

# Findings and quarantined documents, worst first.
OPEN = """
    SELECT severity, finding.kind AS kind, coalesce(work.number, finding.work_id, '') AS work,
        table_label AS "table", row_no AS "row", message
    FROM finding LEFT JOIN work USING (work_id)
    UNION ALL
    SELECT 'error', 'quarantine', coalesce(source, table_name, ''), NULL, NULL, reason FROM quarantine
    ORDER BY list_position(['error', 'warning', 'info'], severity), work, kind, "table", "row", message
"""

PENDING = "SELECT count(*) FROM pending_fact"

# Ids of everything that was already there for a person to look at.
KNOWN = """
    SELECT finding_id FROM finding UNION ALL SELECT pending_id FROM pending_fact
    UNION ALL SELECT quarantine_id FROM quarantine
"""
