-- All figures of an agency through the years: agency_history('da nang') takes an id or any of its names.
-- Case and accents of a name do not matter, so a name that many provinces have brings all of them (see `province`). The
-- agencies that it came from or turned into, over any number of changes, are included (see `agency_lineage`).
-- * relation: `itself`, `predecessor` or `successor` of the agency asked for.
CREATE MACRO agency_history(agency) AS TABLE
WITH asked AS (
    SELECT named.agency_id FROM agencies_named(agency) AS named
),
related AS (
    SELECT asked.agency_id, 1 AS nearness FROM asked
    UNION
    SELECT line.related_id, CASE line.relation WHEN 'predecessor' THEN 2 ELSE 3 END
    FROM agency_lineage AS line
    JOIN asked ON asked.agency_id = line.agency_id
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
