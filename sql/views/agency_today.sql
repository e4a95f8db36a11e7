-- What each agency is today: itself, the agency or agencies that followed it, or nothing.
-- Today is the day on which you ask. An agency has ended when its last version has, or when a merger, an absorption, a
-- split or an abolition ended it (`agency_succession`). One that gave off a part and lived on is still itself.
-- * agency: Canonical name.
-- * status_today: `in force`; `succeeded` by one agency; `split`: several followed, or one and a part of which nothing is
--   known or left; `abolished`, itself or what followed it; `ended` and nobody knows the successor; `not yet` formed.
-- * today_id: The one agency in force that it is today; empty unless there is exactly one and nothing was lost.
-- * today: Name of today's agency; names in Vietnamese order, with «;», where there are several.
-- * today_ids: All agencies in force that followed it, or itself; an empty list if there are none.
-- * began_on: First day of its first version; empty = since before anything recorded here.
-- * ended_on: Its last day, else the day before the event that ended it (whose date may be coarse, see date_precision).
-- * ended_by: Kind of the event that ended it; empty if none is recorded.
-- * event_id: That event, see `agency_event`.
-- * event_date: The day of that event.
-- * date_precision: How exact that day is: day, month, year or unknown.
-- * legal_basis: Of that event.
-- * province_today_id: Today's province of the place where it is, or was: for an abolished district the province that
--   its province is today. Empty for central bodies, and where more than one province could be meant.
-- * province_today: Name of that province.
CREATE VIEW agency_today AS
WITH RECURSIVE life AS (
    SELECT
        v.agency_id,
        CASE WHEN count(*) = count(v.valid_from) THEN min(v.valid_from) END AS began_on,
        CASE WHEN count(*) = count(v.valid_to) THEN max(v.valid_to) END AS ended_on
    FROM agency_version AS v
    GROUP BY v.agency_id
),
ending AS (
    SELECT s.*
    FROM agency_succession AS s
    WHERE s.ends_predecessor AND coalesce(s.date <= current_date, true)
),
last_event AS (
    FROM ending
    QUALIFY row_number() OVER (
        PARTITION BY ending.predecessor_id
        ORDER BY ending.date DESC NULLS LAST, ending.event_id, ending.successor_id NULLS LAST
    ) = 1
),
state AS (
    SELECT
        body.agency_id, body.name_vi, body.kind, life.began_on,
        coalesce(life.ended_on, last_event.date - 1) AS ended_on,
        last_event.event_id, last_event.kind AS ended_by, last_event.date AS event_date, last_event.date_precision,
        last_event.legal_basis,
        CASE
            WHEN life.began_on > current_date THEN 'not yet'
            WHEN last_event.event_id IS NOT NULL OR life.ended_on < current_date THEN 'ended'
            ELSE 'in force'
        END AS state
    FROM agency AS body
    LEFT JOIN life ON life.agency_id = body.agency_id
    LEFT JOIN last_event ON last_event.predecessor_id = body.agency_id
),
edge AS (
    SELECT e.predecessor_id, e.successor_id, e.date, e.latest FROM ending AS e WHERE e.successor_id IS NOT NULL
),
walk AS (
    SELECT e.predecessor_id AS agency_id, e.successor_id AS at_id, [e.predecessor_id] AS path, e.date AS since
    FROM edge AS e
    UNION ALL
    SELECT w.agency_id, e.successor_id, list_append(w.path, w.at_id), greatest(w.since, e.date)
    FROM walk AS w
    JOIN edge AS e ON e.predecessor_id = w.at_id
    WHERE NOT list_contains(w.path, w.at_id)
        AND coalesce(e.latest >= w.since, true)
),
leaf AS (
    SELECT DISTINCT w.agency_id, w.at_id
    FROM walk AS w
    ANTI JOIN edge AS e ON e.predecessor_id = w.at_id
),
followed AS (
    SELECT
        leaf.agency_id,
        list(leaf.at_id ORDER BY leaf.at_id) FILTER (WHERE end_state.state = 'in force') AS today_ids,
        string_agg(end_state.name_vi, '; ' ORDER BY vi_sort(end_state.name_vi), leaf.at_id)
            FILTER (WHERE end_state.state = 'in force') AS today,
        bool_and(coalesce(end_state.state = 'in force', false)) AS is_whole,
        bool_and(coalesce(end_state.ended_by = 'abolish', false)) AS is_abolished
    FROM leaf
    LEFT JOIN state AS end_state ON end_state.agency_id = leaf.at_id
    GROUP BY leaf.agency_id
),
resolved AS (
    SELECT
        state.*,
        CASE WHEN state.state = 'in force' THEN [state.agency_id] ELSE coalesce(f.today_ids, []) END AS today_ids,
        CASE WHEN state.state = 'in force' THEN state.name_vi ELSE f.today END AS today,
        CASE
            WHEN state.state <> 'ended' THEN state.state
            WHEN len(f.today_ids) = 1 AND f.is_whole THEN 'succeeded'
            WHEN len(f.today_ids) >= 1 THEN 'split'
            WHEN state.ended_by = 'abolish' OR f.is_abolished THEN 'abolished'
            ELSE 'ended'
        END AS status_today,
        CASE
            WHEN state.state = 'in force' THEN state.agency_id
            WHEN len(f.today_ids) = 1 AND f.is_whole THEN f.today_ids[1]
        END AS today_id
    FROM state
    LEFT JOIN followed AS f ON f.agency_id = state.agency_id
),
-- Where today's agencies are; for one that nobody followed, where it was itself.
place AS (
    SELECT
        r.agency_id,
        unnest(CASE WHEN len(r.today_ids) > 0 THEN r.today_ids ELSE [r.agency_id] END) AS place_id
    FROM resolved AS r
),
province AS (
    SELECT
        place.agency_id,
        CASE WHEN count(*) = count(p.today_id) AND min(p.today_id) = max(p.today_id) THEN min(p.today_id) END AS today_id
    FROM place
    LEFT JOIN agency_province AS there ON there.agency_id = place.place_id
    LEFT JOIN agency_province AS here ON here.agency_id = place.agency_id
    LEFT JOIN resolved AS p ON p.agency_id = coalesce(there.province_id, here.province_id)
    GROUP BY place.agency_id
)
SELECT
    r.agency_id,
    r.name_vi AS agency,
    r.kind AS agency_kind,
    r.status_today,
    r.today_id,
    r.today,
    r.today_ids,
    r.began_on,
    r.ended_on,
    r.ended_by,
    r.event_id,
    r.event_date,
    r.date_precision,
    r.legal_basis,
    province.today_id AS province_today_id,
    province_body.name_vi AS province_today
FROM resolved AS r
LEFT JOIN province ON province.agency_id = r.agency_id
LEFT JOIN agency AS province_body ON province_body.agency_id = province.today_id;
