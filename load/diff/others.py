"""Documents, works and names: what came, went, took another's place or was settled."""

from load.diff.sides import Sides

DOCUMENTS = ("replaced", "withdrawn", "added")
WORKS = ("withdrawn", "added")
NAMES = ("resolved", "reassigned")

_FIND = """
-- A document takes another's place where it says so, or where it lies under the same name or address in the archive and
-- the other is gone.
CREATE TEMP TABLE replaced AS
SELECT newer.document_id AS newer_id, min_by(older.document_id, (rank, older.document_id)) AS older_id
FROM (
    SELECT newer.document_id, newer.supersedes AS older_id, 1 AS rank FROM newer_document AS newer
    UNION ALL
    SELECT newer.document_id, older.document_id, 2
    FROM newer_document AS newer
    JOIN older_document AS older ON older.source = newer.source
    ANTI JOIN newer_document AS still ON still.document_id = older.document_id
    UNION ALL
    SELECT newer.document_id, older.document_id, 3
    FROM newer_document AS newer
    JOIN older_document AS older ON older.url = newer.url AND older.work_id = newer.work_id
    ANTI JOIN newer_document AS still ON still.document_id = older.document_id
) AS candidate
JOIN newer_document AS newer ON newer.document_id = candidate.document_id
JOIN older_document AS older ON older.document_id = candidate.older_id
ANTI JOIN older_document AS known ON known.document_id = candidate.document_id
GROUP BY newer.document_id;

CREATE TEMP TABLE changed_document AS
SELECT 'replaced' AS change, older_id, newer_id FROM replaced
UNION ALL
SELECT 'added', NULL, document_id
FROM newer_document
ANTI JOIN older_document USING (document_id)
ANTI JOIN replaced ON replaced.newer_id = newer_document.document_id
UNION ALL
SELECT 'withdrawn', document_id, NULL
FROM older_document
ANTI JOIN newer_document USING (document_id)
ANTI JOIN replaced ON replaced.older_id = older_document.document_id;

CREATE TEMP TABLE changed_work AS
SELECT 'added' AS change, NULL AS older_id, work_id AS newer_id FROM newer_work ANTI JOIN older_work USING (work_id)
UNION ALL
SELECT 'withdrawn', work_id, NULL FROM older_work ANTI JOIN newer_work USING (work_id);

CREATE TEMP VIEW newer_named AS
SELECT fact_id, agency_id, agency_published, work_id, table_no, row_no FROM newer_score
UNION ALL
SELECT fact_id, agency_id, agency_published, work_id, table_no, row_no FROM newer_service
UNION ALL
SELECT fact_id, subject_id, subject_published, work_id, NULL, NULL FROM newer_measure WHERE subject_type = 'agency';

CREATE TEMP TABLE waited AS
SELECT older.*, try(json_extract_string(older.payload, '$.fact_id')) AS fact_id
FROM older_pending_fact AS older
ANTI JOIN newer_pending_fact AS still ON still.pending_id = older.pending_id
WHERE older.reason_code = 'name' AND older.agency_published IS NOT NULL;

-- A fact keeps its id when its name is settled; where it has not, it is the same name in the same row of its table.
CREATE TEMP TABLE settled AS
SELECT waited.pending_id, waited.agency_published, named.agency_id, named.work_id
FROM waited
JOIN newer_named AS named ON named.fact_id = waited.fact_id
UNION ALL
SELECT DISTINCT waited.pending_id, waited.agency_published, named.agency_id, named.work_id
FROM waited
ANTI JOIN newer_named AS same ON same.fact_id = waited.fact_id
JOIN newer_named AS named
    ON named.work_id = waited.work_id
    AND named.table_no = waited.table_no
    AND named.row_no = waited.row_no
    AND named.agency_published = waited.agency_published;

CREATE TEMP TABLE changed_name AS
SELECT
    'resolved' AS change, agency_published AS name, CAST(NULL AS VARCHAR) AS older_agency_id, agency_id, work_id,
    CAST(NULL AS VARCHAR) AS scope, count(DISTINCT pending_id) AS facts
FROM settled
GROUP BY ALL
UNION ALL
SELECT
    CASE WHEN older.agency_id IS NULL THEN 'resolved' ELSE 'reassigned' END,
    newer.name_published, older.agency_id, newer.agency_id, NULL, newer.scope, NULL
FROM newer_agency_name AS newer
JOIN older_agency_name AS older
    ON older.name_key = newer.name_key
    AND older.scope = newer.scope
    AND older.valid_from IS NOT DISTINCT FROM newer.valid_from
WHERE older.agency_id IS DISTINCT FROM newer.agency_id
    AND NOT (
        older.agency_id IS NULL
        AND EXISTS (FROM settled WHERE settled.agency_published = newer.name_published)
    );
"""


def find(sides: Sides) -> None:
    """Makes `changed_document` and `changed_work` (each change, older_id, newer_id) and `changed_name`."""
    sides.connection.execute(_FIND)


# The SQL for one JSON object a row, in a fixed order; each is asked for one change.
LISTED = {
    "documents": """
        SELECT to_json({
            'change': changed.change, 'work': coalesce(work_words.words, document.work_id),
            'work_id': document.work_id, 'source': document.source, 'url': document.url,
            'rendition': document.rendition, 'media_type': document.media_type,
            'document_id': changed.newer_id, 'older_document_id': changed.older_id
        })
        FROM changed_document AS changed
        JOIN (
            FROM newer_document UNION ALL FROM older_document ANTI JOIN newer_document USING (document_id)
        ) AS document ON document.document_id = coalesce(changed.newer_id, changed.older_id)
        LEFT JOIN work_words ON work_words.work_id = document.work_id
        WHERE changed.change = ?
        ORDER BY document.work_id, document.source, document.document_id
    """,
    "works": """
        SELECT to_json({
            'change': changed.change, 'work': work_words.words, 'work_id': work.work_id, 'kind': work.kind,
            'number': work.number, 'title': work.title, 'issuer': agency.words, 'issued_on': work.issued_on,
            'year': work.year
        })
        FROM changed_work AS changed
        JOIN work_both AS work ON work.work_id = coalesce(changed.newer_id, changed.older_id)
        LEFT JOIN work_words ON work_words.work_id = work.work_id
        LEFT JOIN body_words AS agency ON agency.type = 'agency' AND agency.id = work.issuer_agency_id
        WHERE changed.change = ?
        ORDER BY work.work_id
    """,
    "names": """
        SELECT to_json({
            'change': changed.change, 'name': changed.name, 'agency': coalesce(body.words, changed.agency_id),
            'agency_id': changed.agency_id, 'older_agency': coalesce(older.words, changed.older_agency_id),
            'older_agency_id': changed.older_agency_id, 'scope': changed.scope, 'facts': changed.facts,
            'work': coalesce(work_words.words, changed.work_id), 'work_id': changed.work_id
        })
        FROM changed_name AS changed
        LEFT JOIN body_words AS body ON body.type = 'agency' AND body.id = changed.agency_id
        LEFT JOIN body_words AS older ON older.type = 'agency' AND older.id = changed.older_agency_id
        LEFT JOIN work_words ON work_words.work_id = changed.work_id
        WHERE changed.change = ?
        ORDER BY changed.name, changed.scope, changed.agency_id, changed.work_id
    """,
}
