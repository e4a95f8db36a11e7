-- The class that a score amounts to under its scheme's thresholds, beside the class that is printed.
-- Taken is the printed per cent, else points of the maximum in the row or in `criterion_max`. A scheme without declared
-- thresholds gives no class, nor does one of which only some are known.
-- * class_computed: the best class whose `min_percent` is reached, or passed where the bound is not included.
-- * percent_used: the per cent it was judged by.
CREATE VIEW score_class AS
WITH measured AS (
    SELECT
        score.fact_id,
        score.scheme_id,
        -- Rounded, as 72 of 90 points must not miss 80 per cent by a rounding error of the machine.
        coalesce(
            score.percent, round(100 * score.points / nullif(coalesce(score.max_points, max(maxima.max_points)), 0), 6)
        ) AS percent_used
    FROM score
    LEFT JOIN criterion_max AS maxima
        ON maxima.scheme_id = score.scheme_id
        AND maxima.criterion_id = score.criterion_id
        AND (maxima.agency_group IS NULL OR maxima.agency_group = score.agency_group)
    WHERE score.status NOT IN ('missing', 'not_applicable')
    GROUP BY score.fact_id, score.scheme_id, score.percent, score.points, score.max_points
)
SELECT
    measured.fact_id,
    arg_max(threshold.class, threshold.min_percent) AS class_computed,
    any_value(measured.percent_used) AS percent_used
FROM measured
JOIN scheme_class AS threshold
    ON threshold.scheme_id = measured.scheme_id
    AND (
        threshold.min_percent < measured.percent_used
        OR (threshold.min_percent = measured.percent_used AND coalesce(threshold.min_is_included, true))
    )
WHERE NOT EXISTS (
    FROM scheme_class AS unknown
    WHERE unknown.scheme_id = measured.scheme_id AND unknown.min_percent IS NULL
)
GROUP BY measured.fact_id;
