-- Where on the page does each figure stand?
SELECT
    scores.agency, scores.criterion, scores.year, provenance.field, provenance.published,
    document.source, provenance.table_no, provenance.row_no, provenance.column_no, provenance.page, provenance.line
FROM scores
JOIN provenance ON provenance.fact_id = scores.fact_id
JOIN document ON document.document_id = provenance.document_id
ORDER BY scores.fact_id, provenance.field, provenance.statement_no;
