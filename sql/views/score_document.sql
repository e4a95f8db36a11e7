-- In which documents each score is printed: one row for a score and document.
-- A figure that did not change between two versions of a page, or that two copies of one file print, is one row of
-- `score`, with the best of these documents; here it has a row for each.
-- * table_no: Where the figure stands in this document.
CREATE VIEW score_document AS
SELECT
    score.fact_id,
    score.document_id,
    score.table_no,
    score.row_no
FROM score
UNION ALL
SELECT
    score.fact_id,
    place.document_id,
    -- A maximum stands in a header, or in another table.
    arg_min(place.table_no, place.field = 'max_points') AS table_no,
    arg_min(place.row_no, place.field = 'max_points') AS row_no
FROM provenance AS place
JOIN score ON score.fact_id = place.fact_id AND score.document_id <> place.document_id
GROUP BY score.fact_id, place.document_id;
