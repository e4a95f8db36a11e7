-- Which agencies of the past make up each agency of today: groups whose figures make a series across mergers.
-- One row for a group and member. A group is an agency in force and all those that it alone followed; an agency that
-- was split among several is in no group. `method` says what may be done with the figures.
-- * group_id: Today's agency.
-- * group_name: Its name.
-- * agency_id: The member; today's agency is a member of its own group.
-- * member_from: First day of the member; empty = since before anything recorded here.
-- * member_to: Last day of the member; empty = still in force, or the end is not known.
-- * members: Agencies in the group, of all times; `comparable_members` says which in a year.
-- * method: What may be done with the figures, in words.
-- * part_left_on: Day on which a part of the member last went to an agency outside the group: until then its figures
--   speak of more than the group is today. Pieces that moved by a `transfer` are not known here.
CREATE VIEW comparable_groups AS
WITH today AS MATERIALIZED (
    FROM agency_today
),
parts AS (
    SELECT s.predecessor_id, s.successor_id, s.date
    FROM agency_succession AS s
    WHERE s.successor_id IS NOT NULL AND NOT s.ends_predecessor
),
parted AS (
    SELECT parts.predecessor_id AS agency_id, max(parts.date) AS part_left_on
    FROM parts
    JOIN today AS own ON own.agency_id = parts.predecessor_id
    LEFT JOIN today AS other ON other.agency_id = parts.successor_id
    WHERE own.today_id IS DISTINCT FROM other.today_id
    GROUP BY parts.predecessor_id
)
SELECT
    now.today_id AS group_id,
    now.today AS group_name,
    now.agency_id,
    now.agency,
    now.agency_kind,
    now.began_on AS member_from,
    now.ended_on AS member_to,
    parted.part_left_on,
    count(*) OVER (PARTITION BY now.today_id) AS members,
    CASE
        WHEN count(*) OVER (PARTITION BY now.today_id) = 1 THEN 'one agency throughout: its figures as they are'
        ELSE 'counts of the members of a year are added; points, indexes and ranks never are'
    END AS method
FROM today AS now
LEFT JOIN parted ON parted.agency_id = now.agency_id
WHERE now.today_id IS NOT NULL;
