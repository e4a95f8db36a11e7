-- The documents of each work, the best rendition first (`preference` 1).
-- First what the publisher issued, then text of a page, then scan, transcription, reading; within these PDF, DOCX,
-- HTML, text; within these the version that nothing supersedes, then by id so that the choice is always the same.
-- * preference: 1 = best document of its work.
-- * is_superseded: another document of the same work takes its place.
CREATE VIEW document_order AS
WITH ordered AS (
    SELECT
        document.*,
        EXISTS (
            FROM document AS later
            WHERE later.supersedes = document.document_id AND later.work_id = document.work_id
        ) AS is_superseded,
        list_position(['original', 'text', 'scan', 'transcription', 'reading'], document.rendition) AS rendition_order,
        CASE
            WHEN document.media_type ILIKE '%pdf%' THEN 1
            WHEN document.media_type ILIKE '%word%' OR document.media_type ILIKE '%docx%' THEN 2
            WHEN document.media_type ILIKE '%html%' THEN 3
            WHEN document.media_type ILIKE 'text%' THEN 4
            ELSE 5
        END AS form_order
    FROM document
)
SELECT
    work_id,
    document_id,
    rendition,
    media_type,
    is_superseded,
    row_number() OVER (
        PARTITION BY work_id ORDER BY rendition_order, form_order, is_superseded, document_id
    ) AS preference
FROM ordered;
