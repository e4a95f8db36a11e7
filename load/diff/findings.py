"""Findings that were opened, closed, or became better or worse."""

from load.diff.sides import Sides

CHANGES = ("opened", "changed", "closed")

_FIND = """
-- A finding's id is made from its document or figure, which have other ids in a new version of a page: what is said of
-- the same work in the same words was neither opened nor closed.
CREATE TEMP TABLE closed AS
SELECT
    finding.*,
    row_number() OVER (
        PARTITION BY finding.kind, finding.severity, finding.work_id, finding.message ORDER BY finding.finding_id
    ) AS nth
FROM {older_finding} AS finding
ANTI JOIN {newer_finding} AS other ON other.finding_id = finding.finding_id;

CREATE TEMP TABLE opened AS
SELECT
    finding.*,
    row_number() OVER (
        PARTITION BY finding.kind, finding.severity, finding.work_id, finding.message ORDER BY finding.finding_id
    ) AS nth
FROM {newer_finding} AS finding
ANTI JOIN {older_finding} AS other ON other.finding_id = finding.finding_id;

CREATE TEMP TABLE unlike AS
SELECT closed.finding_id AS older_id, opened.finding_id AS newer_id
FROM opened
FULL JOIN closed
    ON closed.kind = opened.kind
    AND closed.severity = opened.severity
    AND closed.work_id IS NOT DISTINCT FROM opened.work_id
    AND closed.message = opened.message
    AND closed.nth = opened.nth
WHERE opened.finding_id IS NULL OR closed.finding_id IS NULL;

-- What is said of one document of a work in the words in which it is said of another is said once.
CREATE TEMP TABLE said AS
SELECT
    *,
    row_number() OVER (
        PARTITION BY side, kind, severity, work_id, message, document_id ORDER BY is_alone, finding_id
    ) AS nth
FROM (
    SELECT 'older' AS side, finding.*, unlike.older_id IS NOT NULL AS is_alone
    FROM {older_finding} AS finding LEFT JOIN unlike ON unlike.older_id = finding.finding_id
    UNION ALL
    SELECT 'newer', finding.*, unlike.newer_id IS NOT NULL
    FROM {newer_finding} AS finding LEFT JOIN unlike ON unlike.newer_id = finding.finding_id
);

CREATE TEMP TABLE changed_finding AS
SELECT
    CASE
        WHEN EXISTS (
            FROM said AS other
            WHERE other.kind = mine.kind
                AND other.severity = mine.severity
                AND other.work_id = mine.work_id
                AND other.message = mine.message
                AND other.nth = mine.nth
                AND other.document_id <> mine.document_id
                AND (other.side <> mine.side OR (other.is_alone AND other.finding_id < mine.finding_id))
        ) THEN 'copied'
        WHEN mine.side = 'older' THEN 'closed'
        ELSE 'opened'
    END AS change,
    CASE WHEN mine.side = 'older' THEN mine.finding_id END AS older_id,
    CASE WHEN mine.side = 'newer' THEN mine.finding_id END AS newer_id
FROM said AS mine
WHERE mine.is_alone
UNION ALL
SELECT 'changed', older.finding_id, newer.finding_id
FROM {older_finding} AS older
JOIN {newer_finding} AS newer ON newer.finding_id = older.finding_id
WHERE older.severity IS DISTINCT FROM newer.severity;
"""

# What is said of a version of a document that another has taken the place of is as old as that version.
_LIVE = """
    (
        SELECT finding.* FROM {side}_finding AS finding
        LEFT JOIN {side}_form AS form ON form.document_id = finding.document_id
        WHERE form.is_superseded IS NOT TRUE
    )
"""


def find(sides: Sides) -> None:
    """Makes `changed_finding` (change, older_id, newer_id). What is said of several documents of a work in the same
    words counts once; the others are `copied`."""
    live = {f"{side}_finding": _LIVE.format(side=side) for side in ("older", "newer")}
    sides.connection.execute(_FIND.format(**live))


# The SQL for one JSON object a finding, in a fixed order; it is asked for one change.
LISTED = """
    SELECT to_json({
        'change': changed.change, 'severity': finding.severity,
        'older_severity': CASE WHEN changed.change = 'changed' THEN older.severity END,
        'kind': finding.kind, 'message': finding.message,
        'work': coalesce(work_words.words, finding.work_id), 'work_id': finding.work_id,
        'document_id': finding.document_id, 'table_no': finding.table_no, 'table_label': finding.table_label,
        'row_no': finding.row_no, 'column_no': finding.column_no, 'fact_id': finding.fact_id,
        'finding_id': finding.finding_id
    })
    FROM changed_finding AS changed
    JOIN (
        FROM newer_finding UNION ALL FROM older_finding ANTI JOIN newer_finding USING (finding_id)
    ) AS finding ON finding.finding_id = coalesce(changed.newer_id, changed.older_id)
    LEFT JOIN older_finding AS older ON older.finding_id = changed.older_id
    LEFT JOIN work_words ON work_words.work_id = finding.work_id
    WHERE changed.change = ?
    ORDER BY list_position(['error', 'warning', 'info'], finding.severity), finding.work_id, finding.kind,
        finding.table_no, finding.row_no, finding.finding_id
"""
