-- What do the authorities' own documents get wrong?
-- One line a finding about a printed figure, the worst first, with what was printed, what was expected and where.
SELECT
    severity, kind, agency_published, table_label, row_no, published, expected, message,
    coalesce(work_number, work_id) AS work
FROM open_findings
WHERE severity <> 'info'
ORDER BY list_position(['error', 'warning'], severity), work, table_no, row_no, kind, finding_id;
