-- What was known on a day, and which of it has another value now?
-- `scores_asof` takes the works that had been published by then, and of each page the version that stood.
WITH latest AS (
    SELECT max(known_on) AS day
    FROM scores
    WHERE known_on < (SELECT max(known_on) FROM scores)
)
SELECT
    then_known.year, then_known.scheme_id, then_known.agency, then_known.criterion_id,
    then_known.rank AS rank_then, now_known.rank AS rank_now,
    coalesce(then_known.points, then_known.index_value) AS value_then,
    coalesce(now_known.points, now_known.index_value) AS value_now,
    then_known.work_id AS work_then, now_known.work_id AS work_now
FROM scores_asof((SELECT day FROM latest)) AS then_known
JOIN scores AS now_known
    ON now_known.agency_id = then_known.agency_id
    AND now_known.scheme_id = then_known.scheme_id
    AND now_known.criterion_id = then_known.criterion_id
    AND now_known.year = then_known.year
    AND now_known.agency_group IS NOT DISTINCT FROM then_known.agency_group
    AND now_known.work_id <> then_known.work_id
ORDER BY then_known.year, then_known.scheme_id, vi_sort(then_known.agency), then_known.fact_id, now_known.fact_id;
