-- Which agency came first overall, in each year and agency group?
SELECT year, scheme_id, agency_group, agency, province, points, max_points, percent
FROM scores
WHERE concept = 'overall' AND coalesce(rank, rank_computed) = 1
ORDER BY year, scheme_id, agency_group, vi_sort(agency);
