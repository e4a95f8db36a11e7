"""What several kinds of files need, worked out once and kept on the disk while a site is written."""

# The place of what is printed of a figure, by the order in which the views choose the text that they show.
_PLACE = """
SELECT
    p.fact_id,
    arg_min(
        struct_pack(
            document_id := p.document_id, table_no := p.table_no, grid_row := p.grid_row, row_no := p.row_no,
            column_no := p.column_no, published := p.published
        ),
        {order}
    ) AS place
FROM provenance AS p
WHERE p.statement_no = 1 AND p.fact_id IN (SELECT fact_id FROM {table})
GROUP BY p.fact_id
"""


def _place(table: str, *fields: str) -> str:
    listed = ", ".join(f"'{field}'" for field in fields)
    return _PLACE.format(table=table, order=f"coalesce(list_position([{listed}], p.field), 99)")


# In this order: a later one reads earlier ones.
PREPARED = {
    "shown": "FROM scores",
    "body": "FROM agency_in_year",
    "other": "FROM measures",
    "place": f"""
        {_place("score", "points", "index_value", "rank", "percent", "class")}
        UNION ALL
        {_place("measure", "value", "percent", "rank")}
    """,
    # What any fact is about, in the words of the page.
    "about": """
        SELECT
            f.fact_id, 'score' AS table_name, f.agency_id, f.agency_published AS agency, f.scheme_id, f.criterion_id,
            f.year, NULL AS indicator, NULL AS service_level
        FROM score AS f
        UNION ALL
        SELECT
            f.fact_id, 'measure', CASE WHEN f.subject_type = 'agency' THEN f.subject_id END,
            coalesce(f.subject_published, cohort.label_vi, agency.name_vi, f.subject_id), f.scheme_id, NULL, f.year,
            f.indicator, f.service_level
        FROM measure AS f
        LEFT JOIN cohort ON f.subject_type = 'cohort' AND cohort.cohort_id = f.subject_id
        LEFT JOIN agency ON f.subject_type = 'agency' AND agency.agency_id = f.subject_id
        UNION ALL
        SELECT f.fact_id, 'service', f.agency_id, f.agency_published, NULL, NULL, f.year, NULL, f.level
        FROM service AS f
        UNION ALL
        SELECT f.fact_id, 'evaluation', NULL, NULL, f.scheme_id, f.criterion_id, NULL, NULL, NULL
        FROM evaluation AS f
        WHERE f.fact_id IS NOT NULL
        UNION ALL
        SELECT
            f.fact_id, 'evaluation_exclusion', f.agency_id, f.agency_published, f.scheme_id, f.criterion_id, NULL, NULL,
            NULL
        FROM evaluation_exclusion AS f
        UNION ALL
        SELECT f.fact_id, 'scoring_rule', NULL, NULL, f.scheme_id, f.criterion_id, NULL, NULL, NULL
        FROM scoring_rule AS f
        UNION ALL
        SELECT f.fact_id, 'criterion_max', NULL, NULL, f.scheme_id, f.criterion_id, NULL, NULL, NULL
        FROM criterion_max AS f
        WHERE f.fact_id IS NOT NULL
        UNION ALL
        SELECT f.fact_id, 'scheme_class', NULL, NULL, f.scheme_id, NULL, NULL, NULL, NULL
        FROM scheme_class AS f
        WHERE f.fact_id IS NOT NULL
        UNION ALL
        SELECT f.fact_id, 'citation', NULL, f.cited_number, NULL, NULL, NULL, NULL, NULL
        FROM citation AS f
    """,
    "figures": """
        SELECT agency_id, count(*) AS figures
        FROM (
            SELECT agency_id FROM scratch.shown
            UNION ALL
            SELECT subject_id FROM scratch.other WHERE subject_type = 'agency'
            UNION ALL
            SELECT agency_id FROM service
        )
        WHERE agency_id IS NOT NULL
        GROUP BY agency_id
    """,
    # Agencies that have a page: those with figures, and those that an event or a line of descent ties to one.
    "page": """
        SELECT agency.agency_id
        FROM agency
        WHERE agency.agency_id IN (
            SELECT agency_id FROM scratch.figures
            UNION ALL
            SELECT related_id FROM agency_lineage WHERE agency_id IN (SELECT agency_id FROM scratch.figures)
            UNION ALL
            SELECT predecessor_id FROM agency_event WHERE successor_id IN (SELECT agency_id FROM scratch.figures)
            UNION ALL
            SELECT successor_id FROM agency_event WHERE predecessor_id IN (SELECT agency_id FROM scratch.figures)
        )
    """,
    # Where facts stand, document by document: the table is ordered by fact.
    "lit": """
        SELECT p.*, about.* EXCLUDE (fact_id)
        FROM provenance AS p
        LEFT JOIN scratch.about AS about ON about.fact_id = p.fact_id
        ORDER BY p.document_id, p.table_no, p.grid_row, p.column_no, p.fact_id, p.field, p.statement_no
    """,
    # What is found about each figure: by itself, or with the whole printed row that it stands in.
    "found": """
        SELECT finding.fact_id, finding.finding_id
        FROM finding
        WHERE finding.fact_id IS NOT NULL
        UNION
        SELECT score.fact_id, finding.finding_id
        FROM score
        JOIN finding
            ON finding.document_id = score.document_id
            AND finding.table_no = score.table_no
            AND finding.row_no = score.row_no
        WHERE finding.fact_id IS NULL
    """,
}

# The members of a finding that is shown beside its figure, and what follows FROM.
FINDING = "fact_id severity kind message expected published".split()
FINDING_SQL = """
    f.fact_id, finding.severity, finding.kind, finding.message, finding.expected, finding.published
FROM scratch.found AS f
JOIN finding ON finding.finding_id = f.finding_id
"""
FINDING_ORDER = "f.fact_id, list_position(['error', 'warning', 'info'], finding.severity), f.finding_id"
