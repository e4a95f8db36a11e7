-- What does not add up, worst first, with its place and the agency it is about.
-- Every rendition's findings are here: where only one rendition of a work has a finding, that rendition is probably at
-- fault.
-- * rendition: The kind of document it was found in.
-- * agency_published: The agency's name as printed, if the finding is about a score.
CREATE VIEW open_findings AS
SELECT
    finding.severity,
    finding.kind,
    finding.message,
    finding.expected,
    finding.published,
    finding.proposal,
    work.number AS work_number,
    finding.table_label,
    finding.table_no,
    finding.row_no,
    finding.column_no,
    score.agency_published,
    score.year,
    document.rendition,
    document.source,
    finding.work_id,
    finding.document_id,
    finding.fact_id,
    finding.finding_id
FROM finding
LEFT JOIN work ON work.work_id = finding.work_id
LEFT JOIN document ON document.document_id = finding.document_id
LEFT JOIN score ON score.fact_id = finding.fact_id
ORDER BY
    list_position(['error', 'warning', 'info'], finding.severity),
    finding.work_id,
    finding.document_id,
    finding.table_no NULLS FIRST,
    finding.row_no NULLS FIRST,
    finding.finding_id;
