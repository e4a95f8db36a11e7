-- Who followed whom: one row for each agency that a split, merger, absorption or abolition handed on to another.
-- From `agency_event`. A transfer hands on a parent or some tasks and not who one is, so it is not here; nor are changes
-- of name and status, which keep the id (see `agency_life`).
-- * event_id: The event, see `agency_event`.
-- * predecessor_id: The agency before.
-- * predecessor: Canonical name of the agency before.
-- * successor_id: The agency after; empty if there is none (abolished) or nobody knows it.
-- * successor: Canonical name of the agency after.
-- * date: Day on which it took effect; see `agency_event`.
-- * date_precision: How exact that day is: day, month, year or unknown.
-- * latest: Last day on which it can have taken effect, by date_precision.
-- * ends_predecessor: false where the predecessor gave off a part and lived on: it is among its own successors, has a
--   version after that day, or was split into one part only and has no recorded end.
-- * evidence: What the event rests on.
CREATE VIEW agency_succession AS
WITH life AS (
    SELECT
        v.agency_id,
        max(v.valid_from) AS last_began,
        CASE WHEN count(*) = count(v.valid_to) THEN max(v.valid_to) END AS ended_on
    FROM agency_version AS v
    GROUP BY v.agency_id
),
change AS (
    SELECT
        e.*,
        latest_day(e.date, e.date_precision) AS latest,
        coalesce(bool_or(e.successor_id = e.predecessor_id) OVER one, false) AS leaves_remainder,
        count(*) OVER one AS parts
    FROM agency_event AS e
    WHERE e.kind <> 'transfer' AND e.predecessor_id IS NOT NULL
    WINDOW one AS (PARTITION BY e.event_id, e.predecessor_id)
)
SELECT
    c.event_id,
    c.predecessor_id,
    before.name_vi AS predecessor,
    c.successor_id,
    after.name_vi AS successor,
    c.kind,
    c.date,
    c.date_precision,
    c.latest,
    NOT (
        c.leaves_remainder
        OR coalesce(life.ended_on > c.latest, false)
        OR coalesce(life.last_began >= c.latest, false)
        OR (c.kind = 'split' AND c.parts = 1 AND life.ended_on IS NULL)
    ) AS ends_predecessor,
    c.legal_basis,
    c.evidence
FROM change AS c
LEFT JOIN life ON life.agency_id = c.predecessor_id
LEFT JOIN agency AS before ON before.agency_id = c.predecessor_id
LEFT JOIN agency AS after ON after.agency_id = c.successor_id
WHERE c.predecessor_id IS DISTINCT FROM c.successor_id
    AND (c.successor_id IS NOT NULL OR c.kind IN ('split', 'merge', 'absorb', 'abolish'));
