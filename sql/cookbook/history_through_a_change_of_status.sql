-- What did each agency get overall before and after its name or status changed?
-- One row for a figure, with the name and status in force at the end of its year and the change that brought them. The
-- whole story of one agency is `FROM agency_life('…')`.
WITH version AS (
    SELECT
        agency_version.*,
        lag(name_vi) OVER life AS name_before,
        lag(status) OVER life AS status_before,
        count(*) OVER (PARTITION BY agency_id) AS versions
    FROM agency_version
    WINDOW life AS (PARTITION BY agency_id ORDER BY valid_from NULLS FIRST)
)
SELECT
    scores.year, scores.agency_id, scores.agency, version.status, version.valid_from AS since,
    version.name_before, version.status_before, agency_event.legal_basis,
    scores.scheme_id, scores.percent, scores.points, scores.max_points, scores.rank, scores.rank_of
FROM scores
JOIN version
    ON version.agency_id = scores.agency_id
    AND coalesce(year(version.valid_from) <= scores.year, true)
LEFT JOIN agency_event
    ON agency_event.successor_id = scores.agency_id
    AND agency_event.predecessor_id = scores.agency_id
    AND agency_event.date = version.valid_from
    AND agency_event.kind IN ('rename', 'status')
WHERE scores.concept = 'overall' AND version.versions > 1
QUALIFY row_number() OVER (
    PARTITION BY scores.fact_id ORDER BY version.valid_from DESC NULLS LAST, agency_event.event_id
) = 1
ORDER BY scores.agency_id, scores.year, scores.scheme_id, scores.fact_id;
