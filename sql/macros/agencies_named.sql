-- The agencies that an id or a name means: agencies_named('da nang') knows every name through time, also spellings.
-- Case and accents of a name do not matter, so a name that many provinces have brings all of them.
CREATE MACRO agencies_named(agency) AS TABLE
SELECT a.agency_id FROM agency AS a WHERE a.agency_id = agency OR a.search_key = vi_fold(agency)
UNION
SELECT v.agency_id FROM agency_version AS v WHERE vi_fold(v.name_vi) = vi_fold(agency)
UNION
SELECT n.agency_id
FROM agency_name AS n
WHERE n.status = 'accepted' AND vi_fold(n.name_published) = vi_fold(agency) AND n.agency_id IS NOT NULL;
