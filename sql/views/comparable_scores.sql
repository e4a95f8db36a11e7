-- Scores of the agencies that make up each agency of today, side by side: nothing is added or rescaled.
-- One row for a group, year, scheme, criterion and agency group of the view `scores`. Points and indexes are left out:
-- two of them cannot be put together. The mean of printed per cents is unweighted, as nobody printed weights: it says how
-- the members did, not how the agency of today would have done. Of ranks there are only the best and the worst.
-- * group_id: Today's agency, see `comparable_groups`.
-- * group_name: Its name.
-- * members: Members of that year, see `comparable_members`.
-- * members_with_figure: Those with a printed per cent or rank under this scheme and criterion.
-- * members_with_percent: Those with a printed per cent.
-- * percent_mean: Unweighted mean of the printed per cents; empty unless every member has one.
-- * percent_min: Lowest printed per cent of the members that have one.
-- * percent_max: Highest printed per cent of the members that have one.
-- * rank_best: Best printed rank among the members.
-- * rank_worst: Worst printed rank among the members.
-- * member_ids: The members of that year.
-- * basis: How the year was read: `itself`, `year_end`, `year_start`.
-- * method: What was done, in words.
CREATE VIEW comparable_scores AS
WITH figure AS (
    -- A table that names an agency twice may give it two figures: then both ranks count, and neither per cent.
    SELECT
        s.agency_id, s.year, s.scheme_id, s.criterion_id, coalesce(s.agency_group, '') AS agency_group,
        CASE WHEN min(s.percent) = max(s.percent) THEN min(s.percent) END AS percent,
        min(s.rank) AS rank_best,
        max(s.rank) AS rank_worst,
        any_value(s.criterion) AS criterion,
        any_value(s.concept) AS concept
    FROM scores AS s
    GROUP BY s.agency_id, s.year, s.scheme_id, s.criterion_id, coalesce(s.agency_group, '')
),
wanted AS (
    SELECT
        g.group_id, any_value(g.group_name) AS group_name, f.year, f.scheme_id, f.criterion_id, f.agency_group,
        any_value(f.criterion) AS criterion, any_value(f.concept) AS concept
    FROM figure AS f
    JOIN comparable_groups AS g ON g.agency_id = f.agency_id
    GROUP BY g.group_id, f.year, f.scheme_id, f.criterion_id, f.agency_group
),
joined AS (
    SELECT
        w.group_id, w.year, w.scheme_id, w.criterion_id, w.agency_group, m.basis, m.preference,
        count(*) AS members,
        count(coalesce(f.percent, f.rank_best)) AS members_with_figure,
        count(f.percent) AS members_with_percent,
        avg(f.percent) AS percent_mean,
        min(f.percent) AS percent_min,
        max(f.percent) AS percent_max,
        min(f.rank_best) AS rank_best,
        max(f.rank_worst) AS rank_worst,
        list(m.agency_id ORDER BY m.agency_id) AS member_ids,
        bool_or(m.includes_more) AS includes_more
    FROM wanted AS w
    JOIN comparable_members AS m ON m.group_id = w.group_id AND m.year = w.year
    LEFT JOIN figure AS f
        ON f.agency_id = m.agency_id
        AND f.year = w.year
        AND f.scheme_id = w.scheme_id
        AND f.criterion_id = w.criterion_id
        AND f.agency_group = w.agency_group
    GROUP BY w.group_id, w.year, w.scheme_id, w.criterion_id, w.agency_group, m.basis, m.preference
),
best AS (
    FROM joined
    QUALIFY row_number() OVER (
        PARTITION BY joined.group_id, joined.year, joined.scheme_id, joined.criterion_id, joined.agency_group
        ORDER BY
            joined.members = joined.members_with_figure DESC,
            joined.members <> joined.members_with_figure AND joined.basis <> 'year_end',
            joined.preference
    ) = 1
)
SELECT
    w.year,
    w.group_id,
    w.group_name,
    w.scheme_id,
    w.criterion_id,
    w.criterion,
    w.concept,
    nullif(w.agency_group, '') AS agency_group,
    b.members,
    b.members_with_figure,
    b.members_with_percent,
    CASE WHEN b.members_with_percent = b.members THEN b.percent_mean END AS percent_mean,
    b.percent_min,
    b.percent_max,
    b.rank_best,
    b.rank_worst,
    b.member_ids,
    b.basis,
    CASE
        WHEN b.members_with_figure = 0 THEN format('nothing: 0 of {} members have a per cent or rank', b.members)
        WHEN b.member_ids = [w.group_id] THEN 'printed for the agency itself'
        WHEN b.members = 1 THEN format('printed for {}, the only member then', b.member_ids[1])
        WHEN b.members_with_percent = b.members
            THEN format('unweighted mean of {} of {} members', b.members_with_percent, b.members)
        ELSE format('range only: {} of {} members have a per cent or rank', b.members_with_figure, b.members)
    END || CASE WHEN b.members_with_figure > 0 AND b.includes_more THEN '; includes a part that left later' ELSE '' END
        AS method
FROM wanted AS w
JOIN best AS b
    ON b.group_id = w.group_id
    AND b.year = w.year
    AND b.scheme_id = w.scheme_id
    AND b.criterion_id = w.criterion_id
    AND b.agency_group = w.agency_group
ORDER BY w.group_id, w.scheme_id, w.criterion_id, w.agency_group, w.year;
