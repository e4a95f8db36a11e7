-- What became of an agency, in order of time: agency_life('so y te') has a row for each version and each event.
-- Takes an id or any of its names, as agency_history does; the agencies before and after it are named in the text of
-- their event and have lives of their own (see `agency_lineage`).
-- * valid_from: First day of the version, empty if it goes back further than is known; or the day of the event.
-- * valid_to: Last day of the version, empty if it still holds or the end is not known; of an event the last day on which
--   it can have taken effect, which is the same day unless date_precision says otherwise.
-- * what: `version`, or the kind of the event: split, merge, absorb, rename, status, transfer, abolish.
-- * text: The name of the version; of an event the names before and after («A + B → C»), as they were then, with the
--   body above each where that is not the same for all.
-- * status: The legal status of the version.
-- * parent_agency_id: The body above it in this version.
CREATE MACRO agency_life(agency) AS TABLE
WITH asked AS (
    SELECT a.* FROM agency AS a WHERE a.agency_id IN (SELECT named.agency_id FROM agencies_named(agency) AS named)
),
versions AS (
    SELECT v.agency_id, v.valid_from, v.valid_to, v.name_vi, v.status, v.parent_agency_id, v.evidence
    FROM agency_version AS v
    WHERE v.agency_id IN (SELECT asked.agency_id FROM asked)
    UNION ALL
    SELECT asked.agency_id, NULL, NULL, asked.name_vi, NULL, asked.parent_agency_id, NULL
    FROM asked
    WHERE NOT EXISTS (FROM agency_version AS v WHERE v.agency_id = asked.agency_id)
),
own_rows AS (
    SELECT asked.agency_id, e.*
    FROM asked
    JOIN agency_event AS e ON e.predecessor_id = asked.agency_id OR e.successor_id = asked.agency_id
),
-- With the others that the same successor came from, or the same predecessor turned into.
sides AS (
    SELECT DISTINCT
        own.agency_id, own.event_id, own.kind, other.date, other.date_precision, side.is_after, side.member_id
    FROM own_rows AS own
    JOIN agency_event AS other
        ON other.event_id = own.event_id
        AND other.kind = own.kind
        AND (other.predecessor_id = own.predecessor_id OR other.successor_id = own.successor_id),
    LATERAL (VALUES (false, other.predecessor_id), (true, other.successor_id)) AS side (is_after, member_id)
    WHERE side.member_id IS NOT NULL
),
named AS (
    SELECT
        sides.agency_id, sides.event_id, sides.kind, sides.is_after,
        coalesce(
            (
                SELECT arg_max(v.name_vi, coalesce(v.valid_from, DATE '-infinity'))
                FROM agency_version AS v
                WHERE v.agency_id = sides.member_id
                    AND (
                        v.valid_from IS NULL
                        OR v.valid_from < sides.date
                        OR (sides.is_after AND v.valid_from <= latest_day(sides.date, sides.date_precision))
                    )
            ),
            (SELECT a.name_vi FROM agency AS a WHERE a.agency_id = sides.member_id),
            sides.member_id
        ) AS name,
        above.name_vi AS above,
        coalesce(body.parent_agency_id, '') AS parent_id
    FROM sides
    LEFT JOIN agency AS body ON body.agency_id = sides.member_id
    LEFT JOIN agency AS above ON above.agency_id = body.parent_agency_id
),
placed AS (
    SELECT
        named.agency_id, named.event_id, named.kind, named.is_after,
        CASE
            WHEN named.above IS NOT NULL AND min(named.parent_id) OVER one <> max(named.parent_id) OVER one
                THEN format('{} ({})', named.name, named.above)
            ELSE named.name
        END AS name
    FROM named
    WINDOW one AS (PARTITION BY named.agency_id, named.event_id, named.kind)
),
worded AS (
    SELECT
        p.agency_id, p.event_id, p.kind,
        string_agg(p.name, ' + ' ORDER BY vi_sort(p.name)) FILTER (WHERE NOT p.is_after) AS before,
        string_agg(p.name, ' + ' ORDER BY vi_sort(p.name)) FILTER (WHERE p.is_after) AS after
    FROM placed AS p
    GROUP BY p.agency_id, p.event_id, p.kind
),
events AS (
    SELECT
        own.agency_id, own.event_id, own.kind,
        min(own.date) AS date, any_value(own.date_precision) AS date_precision,
        string_agg(DISTINCT own.legal_basis, '; ') AS legal_basis, string_agg(DISTINCT own.evidence, '; ') AS evidence
    FROM own_rows AS own
    GROUP BY own.agency_id, own.event_id, own.kind
),
life AS (
    SELECT
        v.agency_id, v.valid_from, v.valid_to, NULL AS date_precision, 'version' AS what, v.name_vi AS text, v.status,
        v.parent_agency_id, NULL AS legal_basis, v.evidence, NULL AS event_id
    FROM versions AS v
    UNION ALL
    SELECT
        e.agency_id, e.date, latest_day(e.date, e.date_precision), e.date_precision, e.kind,
        CASE WHEN w.before = w.after THEN w.before ELSE concat_ws(' → ', w.before, w.after) END, NULL,
        NULL, e.legal_basis, e.evidence, e.event_id
    FROM events AS e
    JOIN worded AS w ON w.agency_id = e.agency_id AND w.event_id = e.event_id AND w.kind = e.kind
)
SELECT life.*
FROM life
-- A version without a first day is the first of all; an event without a date can be anywhere, so it comes last. An
-- event comes before the version that it begins.
ORDER BY
    life.agency_id,
    CASE WHEN life.valid_from IS NOT NULL THEN 1 WHEN life.what = 'version' THEN 0 ELSE 2 END,
    life.valid_from,
    life.what = 'version',
    life.event_id,
    life.what;
