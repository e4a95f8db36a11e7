-- Where exactly was a figure printed, and how do I cite it?
-- One row for a figure that stands in a table: the words in its cell, the head of its column, the table, the document and
-- its address. For one agency add `AND scores.agency = …`; `fact_id` stays the same from release to release.
SELECT
    scores.agency_published, scores.criterion, scores.year, scores.points, scores.rank,
    work.number AS document, work.title, work.issued_on, source.table_label, source.part,
    source.header[place.column_no] AS column_head, cell.text AS printed, place.row_no, place.column_no, place.page,
    document.url, scores.fact_id
FROM scores
JOIN provenance AS place
    ON place.fact_id = scores.fact_id
    AND place.document_id = scores.document_id
    AND place.field = CASE
        WHEN scores.points IS NOT NULL THEN 'points'
        WHEN scores.index_value IS NOT NULL THEN 'index_value'
        ELSE 'rank'
    END
JOIN source_table AS source ON source.document_id = place.document_id AND source.table_no = place.table_no
JOIN source_cell AS cell
    ON cell.document_id = place.document_id
    AND cell.table_no = place.table_no
    AND cell.row_no = place.row_no
    AND cell.column_no = place.column_no
JOIN document ON document.document_id = place.document_id
JOIN work ON work.work_id = scores.work_id
ORDER BY work.work_id, place.table_no, place.row_no, place.column_no, scores.fact_id;
