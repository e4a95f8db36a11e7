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

# Findings and quarantined documents, worst first; what several renditions of a work have is one.
OPEN = """
    SELECT severity, kind, work, "table", "row", message, expected, published, proposal,
        list(DISTINCT source ORDER BY source) FILTER (WHERE source IS NOT NULL) AS sources, list(id ORDER BY id) AS ids,
        list(DISTINCT work_id ORDER BY work_id) FILTER (WHERE work_id IS NOT NULL) AS work_ids,
        list(DISTINCT document_id ORDER BY document_id) FILTER (WHERE document_id IS NOT NULL) AS document_ids
    FROM (
        SELECT severity, finding.kind AS kind, coalesce(work.number, finding.work_id, '') AS work,
            finding.table_label AS "table", row_no AS "row", message, expected, finding.published AS published,
            proposal, document.source AS source, finding_id AS id, finding.work_id AS work_id,
            finding.document_id AS document_id
        FROM finding LEFT JOIN work ON work.work_id = finding.work_id
        LEFT JOIN document ON document.document_id = finding.document_id
        UNION ALL
        SELECT 'error', 'quarantine', coalesce(source, table_name, ''), NULL, NULL, reason, NULL, NULL, NULL, source,
            quarantine_id, NULL, NULL
        FROM quarantine
    )
    GROUP BY severity, kind, work, "table", "row", message, expected, published, proposal
    ORDER BY list_position(['error', 'warning', 'info'], severity), work, kind, "table", "row", message
"""

# What documents are called, for whoever names one.
DOCUMENTS = "SELECT document_id, work_id, source, url, title FROM document"

QUARANTINED = "SELECT source FROM quarantine WHERE source IS NOT NULL"

PENDING = "SELECT count(*) FROM pending_fact"

# How many of the pending facts wait for a name that somebody can map.
PENDING_NAMES = "SELECT count(*) FROM pending_fact WHERE reason_code = 'name' AND agency_published IS NOT NULL"

# The names themselves, those of most facts first.
NAMES_WAITING = """
    SELECT agency_published AS name, count(*) AS facts FROM pending_fact
    WHERE reason_code = 'name' AND agency_published IS NOT NULL GROUP BY ALL ORDER BY facts DESC, name
"""

# The day of the newest document.
LATEST = "SELECT max(coalesce(issued_on, published_at))::DATE FROM work"

# Facts that wait for a name, with what tells how the name was looked for: issuer, day, year, caption. The first is the
# place where the name was met first.
WAITING = """
    SELECT agency_published AS name, table_name, issuer_agency_id, coalesce(work.number, work_id) AS number,
        coalesce(issued_on, published_at)::DATE AS day, work.year AS year, document_id, table_no,
        pending_fact.table_label AS table_label, row_no, payload, caption, part
    FROM pending_fact LEFT JOIN work USING (work_id) LEFT JOIN source_table USING (document_id, table_no)
    WHERE reason_code = 'name' AND agency_published IS NOT NULL
    ORDER BY day, number, document_id, table_no, row_no, pending_id
"""

# Every name of an agency that a document prints.
PRINTED = """
    SELECT agency_published FROM score UNION SELECT agency_published FROM service
    UNION SELECT agency_published FROM pending_fact UNION SELECT agency_published FROM evaluation_exclusion
"""

# Ids of everything that was already there for a person to look at.
KNOWN = """
    SELECT finding_id FROM finding UNION ALL SELECT pending_id FROM pending_fact
    UNION ALL SELECT quarantine_id FROM quarantine
"""

# How many findings there are of each severity.
SEVERITIES = "SELECT severity, count(*) FROM finding GROUP BY ALL ORDER BY ALL"
