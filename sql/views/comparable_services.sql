-- Online services of today's agencies through the years, also from before they were formed: counts are added.
-- One row for a group, year and service level of the view `services`. A sum is given only if every member of that year
-- has a figure: printed as missing is not zero, and part of a sum is no sum. Bounds («more than 100») cannot be added,
-- and a member with two different counts in one work has none. Points, indexes and ranks cannot be added at all.
-- * group_id: Today's agency, see `comparable_groups`.
-- * group_name: Its name.
-- * services: Sum over the members, or the one member's figure; empty unless all have one.
-- * members: Members of that year, see `comparable_members`.
-- * members_with_figure: Those that have a figure, zeros included.
-- * is_exact: false if a figure in the sum is only about so much («≈»).
-- * member_ids: The members of that year.
-- * basis: How the year was read: `itself`, `year_end`, `year_start`.
-- * method: What was done, in words.
CREATE VIEW comparable_services AS
WITH figure AS (
    SELECT
        s.agency_id, s.year, s.service_level, min(s.services) AS services,
        bool_and(coalesce(s.qualifier, '=') = '=') AS is_exact
    FROM services AS s
    WHERE s.services IS NOT NULL AND coalesce(s.qualifier, '=') IN ('=', '≈')
    GROUP BY s.agency_id, s.year, s.service_level
    HAVING min(s.services) = max(s.services)
),
wanted AS (
    SELECT DISTINCT g.group_id, g.group_name, s.year, s.service_level
    FROM services AS s
    JOIN comparable_groups AS g ON g.agency_id = s.agency_id
),
summed AS (
    SELECT
        w.group_id, w.year, w.service_level, m.basis, m.preference,
        sum(f.services) AS services,
        count(*) AS members,
        count(f.services) AS members_with_figure,
        bool_and(f.is_exact) AS is_exact,
        list(m.agency_id ORDER BY m.agency_id) AS member_ids,
        bool_or(m.includes_more) AS includes_more,
        count(*) = count(f.services) AS is_complete
    FROM wanted AS w
    JOIN comparable_members AS m ON m.group_id = w.group_id AND m.year = w.year
    LEFT JOIN figure AS f
        ON f.agency_id = m.agency_id AND f.year = w.year AND f.service_level = w.service_level
    GROUP BY w.group_id, w.year, w.service_level, m.basis, m.preference
),
best AS (
    FROM summed
    QUALIFY row_number() OVER (
        PARTITION BY summed.group_id, summed.year, summed.service_level
        ORDER BY
            summed.is_complete DESC,
            NOT summed.is_complete AND summed.basis <> 'year_end',
            summed.preference
    ) = 1
)
SELECT
    w.year,
    w.group_id,
    w.group_name,
    w.service_level,
    CASE WHEN b.is_complete THEN b.services END AS services,
    b.members,
    b.members_with_figure,
    CASE WHEN b.is_complete THEN b.is_exact END AS is_exact,
    b.member_ids,
    b.basis,
    CASE
        WHEN NOT b.is_complete THEN format('no sum: {} of {} members have a figure', b.members_with_figure, b.members)
        WHEN b.member_ids = [w.group_id] THEN 'figure of the agency itself'
        WHEN b.members = 1 THEN format('figure of {}, the only member then', b.member_ids[1])
        ELSE format('sum of {} of {} members', b.members_with_figure, b.members)
    END || CASE WHEN b.is_complete AND b.includes_more THEN '; includes a part that left later' ELSE '' END AS method
FROM wanted AS w
JOIN best AS b ON b.group_id = w.group_id AND b.year = w.year AND b.service_level = w.service_level
ORDER BY w.group_id, w.service_level, w.year;
