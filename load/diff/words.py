"""The words for ids, as the newer release has them, else the older one: agencies, cohorts, criteria, works."""

from load.diff.sides import Sides

_WORDS = """
CREATE TEMP VIEW agency_both AS
FROM newer_agency UNION ALL FROM older_agency ANTI JOIN newer_agency USING (agency_id);

-- «Sở Tài chính» and «Huyện Châu Thành» exist in many provinces.
CREATE TEMP TABLE body_words AS
SELECT
    'agency' AS type,
    agency.agency_id AS id,
    agency.name_vi || CASE WHEN parent.kind IN ('province', 'district') THEN ' (' || parent.name_vi || ')' ELSE '' END
        AS words
FROM agency_both AS agency
LEFT JOIN agency_both AS parent ON parent.agency_id = agency.parent_agency_id
UNION ALL
SELECT 'cohort', cohort_id, label_vi
FROM (FROM newer_cohort UNION ALL FROM older_cohort ANTI JOIN newer_cohort USING (cohort_id));

CREATE TEMP TABLE criterion_words AS
SELECT scheme_id, criterion_id, label_vi AS words
FROM (
    FROM newer_criterion UNION ALL FROM older_criterion ANTI JOIN newer_criterion USING (scheme_id, criterion_id)
);

CREATE TEMP VIEW work_both AS
FROM newer_work UNION ALL FROM older_work ANTI JOIN newer_work USING (work_id);

-- Every province has a 12/QĐ-UBND.
CREATE TEMP TABLE work_words AS
SELECT
    work.work_id,
    coalesce(
        work.number || coalesce(' of ' || work.issued_on, '') || coalesce(', ' || agency.name_vi, ''),
        work.title,
        work.work_id
    ) AS words
FROM work_both AS work
LEFT JOIN agency_both AS agency ON agency.agency_id = work.issuer_agency_id;

-- Works whose figures stand in several forms: the same figure then changes in each.
CREATE TEMP TABLE several AS
SELECT document.work_id
FROM (FROM newer_document UNION FROM older_document ANTI JOIN newer_document USING (document_id)) AS document
GROUP BY document.work_id
HAVING count(DISTINCT concat_ws(':', document.rendition, document.media_type)) > 1;
"""


def prepare(sides: Sides) -> None:
    """Makes `body_words` (type, id), `criterion_words`, `work_words` and `several`."""
    sides.connection.execute(_WORDS)
