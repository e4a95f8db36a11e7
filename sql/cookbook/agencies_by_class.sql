-- How many agencies fell into each class overall, by scheme and group?
-- The printed class, else the one that the scheme's thresholds give; `agencies` counts the agencies that have a figure.
SELECT
    scores.year, scores.scheme_id, scores.agency_group, coalesce(scores.class, scores.class_computed) AS class,
    count(DISTINCT scores.agency_id) AS agencies,
    round(100 * count(DISTINCT scores.agency_id) / sum(count(DISTINCT scores.agency_id)) OVER field, 1) AS share_percent,
    min(scores.percent) AS percent_from,
    max(scores.percent) AS percent_to
FROM scores
LEFT JOIN scheme_class AS band
    ON band.scheme_id = scores.scheme_id
    AND band.class = coalesce(scores.class, scores.class_computed)
WHERE scores.concept = 'overall' AND coalesce(scores.class, scores.class_computed) IS NOT NULL
GROUP BY scores.year, scores.scheme_id, scores.agency_group, coalesce(scores.class, scores.class_computed), band."order"
WINDOW field AS (PARTITION BY scores.year, scores.scheme_id, scores.agency_group)
ORDER BY scores.year, scores.scheme_id, scores.agency_group, band."order" NULLS LAST, percent_to DESC, class;
