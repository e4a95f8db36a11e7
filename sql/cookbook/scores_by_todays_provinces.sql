-- How did the provinces of then do overall, by the provinces of today?
-- `agencies` agencies of that year stand behind a row; the per cents are not weighted and the ranks never added. For
-- one year add `AND year = …`.
SELECT
    year, scheme_id, agency_kind, agency_group, province_today_id, province_today,
    count(DISTINCT agency_id) AS agencies,
    string_agg(DISTINCT agency, '; ' ORDER BY agency) AS agencies_then,
    avg(percent) AS percent_mean,
    min(rank) AS rank_best,
    max(rank) AS rank_worst
FROM scores_today
WHERE concept = 'overall' AND province_today_id IS NOT NULL
GROUP BY ALL
ORDER BY year, scheme_id, agency_group, min(vi_sort(province_today)), province_today_id;
