-- One league table, best first: league_table('<scheme_id>', criterion := 'overall', agency_group := 'departments').
-- Without an agency group all groups of the scheme follow one another; they are ranked apart. Rows without any rank
-- come last. A place is the printed one, else one computed where the whole field is known; `rank_basis` tells a printed
-- one from one that follows from a list's order.
CREATE MACRO league_table(scheme, criterion := 'overall', agency_group := NULL) AS TABLE
SELECT
    s.agency_group,
    coalesce(s.rank, s.rank_computed) AS place,
    s.agency,
    s.points,
    s.max_points,
    s.percent,
    s.index_value,
    s.class,
    s.rank,
    s.rank_of,
    s.rank_basis,
    s.rank_computed,
    s.class_computed,
    s.finding_severity,
    s.agency_id,
    s.work_number,
    s.fact_id
FROM scores AS s
WHERE s.scheme_id = scheme
    AND s.criterion_id = criterion
    AND (agency_group IS NULL OR s.agency_group = agency_group)
ORDER BY s.agency_group NULLS LAST, place NULLS LAST, vi_sort(s.agency), s.fact_id;
