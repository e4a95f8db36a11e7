-- Every printed score from every work, rendition and version side by side, and why `scores` shows it or does not.
-- One row for a score and each document that prints it: a figure that a new version of a page left as it was has a row
-- for either version. The rule of preference is that of the macro `score_vintages`; docs/vintages.md says it in prose.
-- Columns not explained here are those of `score`.
-- * agency: Name in force on 31 December of the year; `agency_published` is what is printed.
-- * rendition: What the document is: as issued, text of a page, scan, re-keyed by us.
-- * known_on: The day on which the work was issued or published.
-- * first_seen: When these bytes were first got; empty for a file that lies in the archive without a record.
-- * last_seen: When the address first gave other bytes, or was found gone; empty as long as they stand.
-- * is_preferred: Whether the view `scores` shows it.
-- * reason: Why, in words.
-- * published: The printed text of the points, else of the index, rank, per cent or class, in this document.
CREATE VIEW vintages AS
WITH printed AS (
    SELECT
        fact_id,
        document_id,
        arg_min(published, (list_position(['points', 'index_value', 'rank', 'percent', 'class'], field), statement_no))
            AS published
    FROM provenance
    WHERE field IN ('points', 'index_value', 'rank', 'percent', 'class')
    GROUP BY fact_id, document_id
),
-- Beside each figure the one that is shown for it, and the best document of its work.
compared AS (
    SELECT
        one.*,
        first_value(one.is_mirror) OVER choice AS chosen_is_mirror,
        first_value(one.has_value) OVER choice AS chosen_has_value,
        first_value(one.is_inferred_rank) OVER choice AS chosen_is_inferred,
        first_value(one.is_own) OVER choice AS chosen_is_own,
        first_value(one.known_on) OVER choice AS chosen_known_on,
        coalesce(first_value(one.work_number) OVER choice, one.chosen_work_id) AS chosen_work,
        min(one.document_id) OVER figure = max(one.document_id) OVER figure AS is_alone,
        count(*) FILTER (WHERE one.is_best_document) OVER figure = 0 AS is_nowhere_else
    FROM score_vintages(NULL) AS one
    WINDOW
        figure AS (PARTITION BY one.scheme_id, one.criterion_id, one.agency_id, one.year),
        choice AS (
            PARTITION BY one.scheme_id, one.criterion_id, one.agency_id, one.year
            ORDER BY one.is_preferred DESC, one.has_value DESC, one.is_inferred_rank, one.fact_id
        )
)
SELECT
    compared.year,
    compared.scheme_id,
    compared.agency_id,
    coalesce(body.agency, compared.agency_published) AS agency,
    compared.agency_published,
    compared.agency_group,
    compared.criterion_id,
    compared.points,
    compared.percent,
    compared.index_value,
    compared.rank,
    compared.rank_of,
    compared.rank_basis,
    compared.class,
    compared.status,
    printed.published,
    compared.is_preferred,
    CASE
        WHEN compared.is_preferred AND compared.is_alone THEN 'shown: no other document states it'
        WHEN compared.is_preferred THEN 'shown: preferred to the others'
        WHEN compared.is_superseded
            THEN 'replaced version' || coalesce(': stood until ' || strftime(compared.last_seen, '%Y-%m-%d'), '')
        WHEN NOT compared.is_best_document AND compared.is_nowhere_else
            THEN 'lesser rendition: the best one of this work does not state it'
        WHEN NOT compared.is_best_document THEN 'lesser rendition: the best one of its work counts'
        WHEN compared.is_mirror AND NOT compared.chosen_is_mirror THEN 'mirror of ' || compared.mirror_of
        WHEN compared.chosen_has_value AND NOT compared.has_value
            THEN 'states no value: ' || compared.chosen_work || ' does'
        WHEN NOT compared.has_value
            AND coalesce(compared.is_inferred_rank, false)
            AND NOT coalesce(compared.chosen_is_inferred, false)
            THEN 'its rank only follows from an order: ' || compared.chosen_work || ' prints one'
        WHEN compared.chosen_is_own AND NOT compared.is_own
            THEN 'a report: ' || compared.chosen_work || ' is the evaluator''s own'
        WHEN compared.is_rounded AND coalesce(compared.known_on >= compared.chosen_known_on, true)
            THEN 'rounded or cut: ' || compared.chosen_work || ' has more decimals'
        WHEN compared.known_on > compared.chosen_known_on
            THEN 'earlier than a work that repeats the figure of ' || compared.chosen_work || ' with fewer decimals'
        WHEN compared.known_on IS NULL AND compared.chosen_known_on IS NOT NULL
            THEN 'without a date: ' || compared.chosen_work || ' has one'
        WHEN compared.known_on < compared.chosen_known_on
            THEN 'earlier work: ' || compared.chosen_work || ' is of ' || strftime(compared.chosen_known_on, '%Y-%m-%d')
        ELSE 'no earlier and no later than ' || compared.chosen_work || ': the first by work_id is shown'
    END AS reason,
    compared.work_id,
    compared.work_number,
    compared.known_on,
    compared.document_id,
    document.rendition,
    document.media_type,
    document.url,
    compared.first_seen,
    compared.last_seen,
    compared.table_no,
    compared.row_no,
    compared.fact_id
FROM compared
LEFT JOIN agency_in_year AS body ON body.agency_id = compared.agency_id AND body.year = compared.year
LEFT JOIN document ON document.document_id = compared.document_id
LEFT JOIN printed ON printed.fact_id = compared.fact_id AND printed.document_id = compared.document_id;
