-- Which agencies gained most places overall in the latest year that has a year before it?
WITH latest AS (
    SELECT max(present.year) AS year
    FROM scores AS present
    WHERE present.year - 1 IN (SELECT past.year FROM scores AS past)
)
SELECT agency, province, agency_group, rank_before, rank, change
FROM rank_changes((SELECT year FROM latest))
WHERE criterion_id = 'overall'
ORDER BY change DESC, vi_sort(agency)
LIMIT 10;
