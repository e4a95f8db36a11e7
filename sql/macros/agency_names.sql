-- Every name of an agency through time: agency_names('da nang') takes an id or any of its names.
-- Case and accents do not matter, as in agency_history. First the names that were in force, in order of time; then the
-- English one; then the accepted spellings.
-- * source: `version` a name in force from valid_from to valid_to; `canonical` the name given here where no version has
--   it; `english`; `spelling` a way in which documents write it.
-- * status: The legal status that went with a name in force (huyện, thị xã …).
-- * scope: Where a spelling means this agency: a province's agency_id, or `national`.
CREATE MACRO agency_names(agency) AS TABLE
WITH asked AS (
    SELECT a.* FROM agency AS a WHERE a.agency_id IN (SELECT named.agency_id FROM agencies_named(agency) AS named)
),
versions AS (
    SELECT v.* FROM agency_version AS v WHERE v.agency_id IN (SELECT asked.agency_id FROM asked)
),
names AS (
    SELECT
        v.agency_id, v.name_vi AS name, 'version' AS source, v.status, v.valid_from, v.valid_to, NULL AS scope,
        v.evidence
    FROM versions AS v
    UNION ALL
    SELECT asked.agency_id, asked.name_vi, 'canonical', NULL, NULL, NULL, NULL, NULL
    FROM asked
    WHERE NOT EXISTS (
        FROM versions AS v WHERE v.agency_id = asked.agency_id AND v.name_vi = asked.name_vi
    )
    UNION ALL
    SELECT asked.agency_id, asked.name_en, 'english', NULL, NULL, NULL, NULL, NULL
    FROM asked
    WHERE asked.name_en IS NOT NULL
    UNION ALL
    -- The names in force are in `agency_name` too, as they are looked up there.
    SELECT n.agency_id, n.name_published, 'spelling', NULL, n.valid_from, n.valid_to, n.scope, n.evidence
    FROM agency_name AS n
    JOIN asked ON asked.agency_id = n.agency_id
    WHERE n.status = 'accepted'
        AND n.name_published <> asked.name_vi
        AND NOT EXISTS (
            FROM versions AS v WHERE v.agency_id = n.agency_id AND v.name_vi = n.name_published
        )
)
SELECT names.*
FROM names
ORDER BY
    names.agency_id,
    list_position(['version', 'canonical', 'english', 'spelling'], names.source),
    names.valid_from NULLS FIRST,
    vi_sort(names.name);
