-- Whose figures make up a comparable group in a year, for the groups and years of which there are figures.
-- A year can be read in up to three ways, and `comparable_services` and `comparable_scores` take the first for which all
-- members have figures, else the one of `year_end`.
-- * basis: `itself` today's agency, for a year before it was formed (somebody reckoned back); `year_end` the members in
--   force on 31 December; `year_start` those in force on 1 January, where they are others: a report may still have the
--   agencies from before a merger in that year.
-- * group_id: Today's agency, see `comparable_groups`.
-- * group_name: Its name.
-- * preference: 1 to 3, in that order.
-- * includes_more: The member has since lost a part to an agency outside the group.
CREATE VIEW comparable_members AS
WITH grouped AS MATERIALIZED (
    FROM comparable_groups
),
wanted AS (
    SELECT DISTINCT g.group_id, known.year
    FROM agency_in_year AS known
    JOIN grouped AS g ON g.agency_id = known.agency_id
),
dated AS (
    SELECT
        g.*, wanted.year,
        make_date(CAST(wanted.year AS INTEGER), 1, 1) AS first_day,
        make_date(CAST(wanted.year AS INTEGER), 12, 31) AS last_day
    FROM wanted
    JOIN grouped AS g ON g.group_id = wanted.group_id
),
flagged AS (
    SELECT
        d.*,
        d.agency_id = d.group_id AND coalesce(d.member_from > d.last_day, false) AS itself,
        coalesce(d.member_from <= d.last_day, true) AND coalesce(d.member_to >= d.last_day, true) AS at_end,
        coalesce(d.member_from <= d.first_day, true) AND coalesce(d.member_to >= d.first_day, true) AS at_start
    FROM dated AS d
),
changed AS (
    SELECT f.*, bool_or(f.at_end <> f.at_start) OVER (PARTITION BY f.group_id, f.year) AS has_changed
    FROM flagged AS f
)
SELECT
    c.group_id,
    c.group_name,
    c.year,
    way.basis,
    way.preference,
    c.agency_id,
    c.agency,
    coalesce(c.part_left_on > c.last_day, false) AS includes_more
FROM changed AS c,
    LATERAL (
        VALUES
            (1, 'itself', c.itself),
            (2, 'year_end', c.at_end),
            (3, 'year_start', c.at_start AND c.has_changed)
    ) AS way (preference, basis, holds)
WHERE way.holds;
