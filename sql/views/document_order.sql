-- The documents of each work, the best one first (`preference` 1).
-- A version that its publisher replaced comes after all others. Then first what the publisher issued, then text of a
-- page, then scan, transcription, reading; within these PDF, DOCX, HTML, text; within these the one got last, then by id
-- so that the choice is always the same.
-- * preference: 1 = best document of its work.
-- * is_superseded: Another document of the same work takes its place, as its address gives that now.
-- * address: Where versions of it take one another's place; empty for what has none, and for pages that we re-keyed,
--   which are nobody's version of the page.
CREATE VIEW document_order AS
WITH own AS (
    SELECT
        document.*,
        CASE WHEN document.rendition NOT IN ('transcription', 'reading') THEN document.url END AS address
    FROM document
),
ordered AS (
    SELECT
        own.*,
        own.rendition NOT IN ('transcription', 'reading')
        AND EXISTS (
            FROM own AS later
            WHERE later.supersedes = own.document_id
                AND later.work_id = own.work_id
                AND later.rendition NOT IN ('transcription', 'reading')
        ) AS is_superseded,
        list_position(['original', 'text', 'scan', 'transcription', 'reading'], own.rendition) AS rendition_order,
        CASE
            WHEN own.media_type ILIKE '%pdf%' THEN 1
            WHEN own.media_type ILIKE '%word%' OR own.media_type ILIKE '%docx%' THEN 2
            WHEN own.media_type ILIKE '%html%' THEN 3
            WHEN own.media_type ILIKE 'text%' THEN 4
            ELSE 5
        END AS form_order
    FROM own
)
SELECT
    work_id,
    document_id,
    rendition,
    media_type,
    address,
    first_seen,
    last_seen,
    is_superseded,
    row_number() OVER (
        PARTITION BY work_id
        ORDER BY is_superseded, rendition_order, form_order, first_seen DESC NULLS LAST, document_id
    ) AS preference
FROM ordered;
