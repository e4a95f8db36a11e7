-- The view `scores` with accepted corrections in place of what is printed: one row for each row of `scores`.
-- `scores` has every figure as printed, and so have the columns that end in `_printed` here:
-- WHERE correction_ids IS NOT NULL brings the rows that somebody corrected, and joining `correction` by fact_id the
-- reason and evidence of each. What is computed (`rank_computed`, `class_computed`) is computed from printed values, and
-- `published` is the printed text, as in `scores`.
-- * agency_id: The agency that a correction says is meant, else the one that the printed name means.
-- * points: As a correction has them, else as printed; so are percent, index_value, rank and class.
-- * status: As in `score`; a figure that a correction gives in place of none makes it `value` or `zero`.
-- * correction_ids: The corrections that change this row, joined by `; `; empty where all is as printed.
-- * agency_id_printed: The agency that the printed name means.
-- * points_printed: As printed.
-- * percent_printed: As printed.
-- * index_value_printed: As printed.
-- * rank_printed: As printed; `rank_basis` says how.
-- * class_printed: As printed.
CREATE VIEW scores_corrected AS
WITH changed AS (
    SELECT
        correction.fact_id,
        string_agg(DISTINCT correction.correction_id, '; ' ORDER BY correction.correction_id) AS correction_ids,
        max(correction.corrected) FILTER (WHERE correction.field = 'agency_id') AS agency_id,
        max(correction.corrected_number) FILTER (WHERE correction.field = 'points') AS points,
        max(correction.corrected_number) FILTER (WHERE correction.field = 'percent') AS percent,
        max(correction.corrected_number) FILTER (WHERE correction.field = 'index_value') AS index_value,
        CAST(max(correction.corrected_number) FILTER (WHERE correction.field = 'rank') AS BIGINT) AS "rank",
        max(correction.corrected) FILTER (WHERE correction.field = 'class') AS class,
        bool_or(correction.field <> 'agency_id') AS has_figure
    FROM correction
    GROUP BY correction.fact_id
),
-- An agency that no document names for this year has no row in `agency_in_year`: then by its canonical name.
meant AS (
    SELECT
        changed.fact_id,
        coalesce(in_year.agency, body.name_vi) AS agency,
        body.kind AS agency_kind,
        coalesce(in_year.province, place.province) AS province
    FROM changed
    JOIN score ON score.fact_id = changed.fact_id
    JOIN agency AS body ON body.agency_id = changed.agency_id
    LEFT JOIN agency_in_year AS in_year ON in_year.agency_id = changed.agency_id AND in_year.year = score.year
    LEFT JOIN agency_province AS place ON place.agency_id = changed.agency_id
)
SELECT
    scores.* REPLACE (
        coalesce(changed.agency_id, scores.agency_id) AS agency_id,
        coalesce(meant.agency, scores.agency) AS agency,
        CASE WHEN meant.fact_id IS NULL THEN scores.agency_kind ELSE meant.agency_kind END AS agency_kind,
        CASE WHEN meant.fact_id IS NULL THEN scores.province ELSE meant.province END AS province,
        coalesce(changed.points, scores.points) AS points,
        coalesce(changed.percent, scores.percent) AS percent,
        coalesce(changed.index_value, scores.index_value) AS index_value,
        coalesce(changed."rank", scores."rank") AS "rank",
        coalesce(changed.class, scores.class) AS class,
        CASE
            WHEN changed.has_figure IS NOT TRUE THEN scores.status
            WHEN coalesce(
                changed.points, scores.points, changed.index_value, scores.index_value, changed.percent, scores.percent
            ) = 0 THEN 'zero'
            ELSE 'value'
        END AS status
    ),
    changed.correction_ids,
    scores.agency_id AS agency_id_printed,
    scores.points AS points_printed,
    scores.percent AS percent_printed,
    scores.index_value AS index_value_printed,
    scores."rank" AS rank_printed,
    scores.class AS class_printed
FROM scores
LEFT JOIN changed ON changed.fact_id = scores.fact_id
LEFT JOIN meant ON meant.fact_id = scores.fact_id;
