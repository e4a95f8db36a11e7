-- All predecessors and successors of each agency, over any number of splits, mergers and absorptions.
-- Steps follow one another in time: what an agency gave off before it absorbed another is no successor of that other.
-- Where dates are unknown or overlap, any order is taken to be possible. Of several ways the shortest counts; no agency
-- is its own predecessor. Agencies without either have no row.
-- * related_id: The predecessor or successor.
-- * relation: What related_id is to agency_id: `predecessor` or `successor`.
-- * steps: Events between the two: 1 = directly.
-- * kind: Kind of the event nearest to agency_id on the way.
-- * date: Day of that event; empty if not known.
CREATE VIEW agency_lineage AS
WITH RECURSIVE edge AS (
    SELECT s.predecessor_id, s.successor_id, s.kind, s.date, s.latest
    FROM agency_succession AS s
    WHERE s.successor_id IS NOT NULL AND s.kind <> 'abolish'
),
walk AS (
    SELECT
        e.predecessor_id AS first_id, e.successor_id AS last_id, 1 AS steps, [e.predecessor_id, e.successor_id] AS path,
        e.kind AS first_kind, e.date AS first_date, e.kind AS last_kind, e.date AS last_date, e.date AS since
    FROM edge AS e
    UNION ALL
    SELECT
        w.first_id, e.successor_id, w.steps + 1, list_append(w.path, e.successor_id),
        w.first_kind, w.first_date, e.kind, e.date, greatest(w.since, e.date)
    FROM walk AS w
    JOIN edge AS e ON e.predecessor_id = w.last_id
    WHERE NOT list_contains(w.path, e.successor_id)
        AND coalesce(e.latest >= w.since, true)
),
shortest AS (
    FROM walk
    QUALIFY row_number() OVER (
        PARTITION BY walk.first_id, walk.last_id
        ORDER BY walk.steps, walk.first_date NULLS LAST, walk.last_date NULLS LAST, walk.first_kind, walk.last_kind
    ) = 1
)
SELECT
    s.first_id AS agency_id, s.last_id AS related_id, 'successor' AS relation, s.steps, s.first_kind AS kind,
    s.first_date AS date
FROM shortest AS s
UNION ALL
SELECT s.last_id, s.first_id, 'predecessor', s.steps, s.last_kind, s.last_date
FROM shortest AS s;
