-- The rank that the printed values of a document amount to, beside the rank it prints: one row for a score and document.
-- Ranked are the rows of one scheme, criterion, agency group, part of a table, year and work, by points; by per cent
-- where nobody in that group has points; by index where nobody has either. Rows that are missing or not applicable have
-- no rank.
-- No row has one where the field is not complete: where an agency of the table still waits in `pending_fact`, where a
-- size of the field is printed and fewer agencies have a value, and, for sentences and for figures re-keyed from a page,
-- which mostly give the first places and the last, wherever that size is not known (`rank_of`, else
-- `evaluation.ranked`).
-- * rank_computed: by the scheme's method after ties (dense or competition); where the method is unknown, the rank is
--   given only if both methods agree on it.
CREATE VIEW score_rank AS
WITH waiting AS (
    SELECT DISTINCT pending_fact.document_id, pending_fact.table_no
    FROM pending_fact
    WHERE pending_fact.table_name = 'score'
),
-- How many agencies a work says it ranked, by the group that the cohort's id names.
sized AS (
    SELECT
        evaluation.work_id,
        evaluation.scheme_id,
        evaluation.criterion_id,
        regexp_replace(regexp_replace(evaluation.cohort_id, '^.*/', ''), '-[0-9]+$', '') AS agency_group,
        max(evaluation.ranked) AS ranked
    FROM evaluation
    GROUP BY ALL
),
valued AS (
    SELECT
        score.* REPLACE (place.document_id AS document_id, place.table_no AS table_no, place.row_no AS row_no),
        bool_or(waiting.table_no IS NOT NULL) OVER field AS is_waiting,
        bool_or(place.table_no IS NULL OR document.rendition = 'reading') OVER field AS is_excerpt,
        max(score.rank_of) OVER field AS field_size,
        sized.ranked AS group_size,
        CASE
            WHEN bool_or(points IS NOT NULL) OVER field THEN points
            WHEN bool_or(percent IS NOT NULL) OVER field THEN percent
            ELSE index_value
        END AS ranked_value
    FROM score
    JOIN score_document AS place ON place.fact_id = score.fact_id
    LEFT JOIN waiting ON waiting.document_id = place.document_id AND waiting.table_no = place.table_no
    LEFT JOIN document ON document.document_id = place.document_id
    LEFT JOIN sized
        ON sized.work_id = score.work_id
        AND sized.scheme_id = score.scheme_id
        AND sized.criterion_id = score.criterion_id
        AND sized.agency_group = score.agency_group
    WHERE score.status NOT IN ('missing', 'not_applicable', 'derived')
    WINDOW field AS (
        PARTITION BY
            place.document_id, score.work_id, score.scheme_id, score.criterion_id, score.agency_group, score.part,
            score.year
    )
),
-- A work may print an agency's figure in two tables: it still takes one place in the ranking. Two rows of one table are
-- two places, as one of them is likely to mean another agency.
once AS (
    SELECT
        *,
        row_number() OVER (
            PARTITION BY
                valued.document_id, valued.work_id, valued.scheme_id, valued.criterion_id, valued.agency_group,
                valued.part, valued.year, valued.agency_id, valued.ranked_value
            ORDER BY valued.table_no, valued.fact_id
        ) = 1 OR valued.table_no = min(valued.table_no) OVER (
            PARTITION BY
                valued.document_id, valued.work_id, valued.scheme_id, valued.criterion_id, valued.agency_group,
                valued.part, valued.year, valued.agency_id, valued.ranked_value
        ) AS is_first
    FROM valued
    WHERE ranked_value IS NOT NULL
),
complete AS (
    SELECT
        once.*,
        once.is_waiting
        OR (once.is_excerpt AND coalesce(once.field_size, once.group_size) IS NULL)
        OR coalesce(
            CASE
                WHEN once.field_size IS NULL THEN count(DISTINCT once.agency_id) OVER parts < once.group_size
                ELSE count(DISTINCT once.agency_id) OVER field < once.field_size
            END,
            false
        ) AS is_incomplete
    FROM once
    WINDOW
        field AS (
            PARTITION BY
                once.document_id, once.work_id, once.scheme_id, once.criterion_id, once.agency_group, once.part,
                once.year
        ),
        -- A text counts the agencies of all parts together.
        parts AS (
            PARTITION BY
                once.document_id, once.work_id, once.scheme_id, once.criterion_id, once.agency_group, once.year
        )
),
ranked AS (
    SELECT
        fact_id,
        document_id,
        scheme_id,
        is_incomplete,
        dense_rank() OVER field AS dense,
        1 + coalesce(
            count(*) FILTER (WHERE is_first) OVER (field GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0
        ) AS competition
    FROM complete
    WINDOW field AS (
        PARTITION BY
            complete.document_id, complete.work_id, complete.scheme_id, complete.criterion_id,
            complete.agency_group, complete.part, complete.year
        ORDER BY complete.ranked_value DESC
    )
)
SELECT
    ranked.fact_id,
    ranked.document_id,
    CASE
        WHEN ranked.is_incomplete THEN NULL
        WHEN scheme.rank_method = 'dense' THEN ranked.dense
        WHEN scheme.rank_method = 'competition' THEN ranked.competition
        WHEN ranked.dense = ranked.competition THEN ranked.dense
    END AS rank_computed
FROM ranked
LEFT JOIN scheme ON scheme.scheme_id = ranked.scheme_id;
