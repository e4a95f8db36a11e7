-- All figures of an agency through the years: agency_history('da nang') takes an id or any of its names.
-- Case and accents of a name do not matter, so a name that many provinces have brings all of them (see `province`). The
-- agencies that it came from or turned into are included.
-- * relation: `itself`, `predecessor` or `successor` of the agency asked for.
CREATE MACRO agency_history(agency) AS TABLE
WITH asked AS (
    SELECT a.agency_id FROM agency AS a WHERE a.agency_id = agency OR a.search_key = vi_fold(agency)
    UNION
    SELECT v.agency_id FROM agency_version AS v WHERE vi_fold(v.name_vi) = vi_fold(agency)
    UNION
    SELECT n.agency_id
    FROM agency_name AS n
    WHERE n.status = 'accepted' AND vi_fold(n.name_published) = vi_fold(agency) AND n.agency_id IS NOT NULL
),
related AS (
    SELECT asked.agency_id, 1 AS nearness FROM asked
    UNION
    SELECT e.predecessor_id, 2 FROM agency_event AS e JOIN asked ON asked.agency_id = e.successor_id
    UNION
    SELECT e.successor_id, 3 FROM agency_event AS e JOIN asked ON asked.agency_id = e.predecessor_id
),
nearest AS (
    SELECT related.agency_id, min(related.nearness) AS nearness FROM related GROUP BY related.agency_id
)
SELECT
    s.year,
    s.agency_id,
    s.agency,
    ['itself', 'predecessor', 'successor'][nearest.nearness] AS relation,
    s.province,
    s.scheme_id,
    s.criterion_id,
    s.criterion,
    s.points,
    s.max_points,
    s.percent,
    s.index_value,
    s.rank,
    s.rank_of,
    s.rank_computed,
    s.class,
    s.agency_group,
    s.work_number,
    s.fact_id
FROM nearest
JOIN scores AS s ON s.agency_id = nearest.agency_id
ORDER BY nearest.nearness, s.province, s.agency_id, s.year, s.scheme_id, s.criterion_id, s.fact_id;
