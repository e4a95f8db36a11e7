-- Name, kind and province of every agency in each year for which there are figures of it.
-- The name and the parent are those in force on 31 December of the year, or the last ones before it for an agency that
-- had ended by then (`agency_version`); without versions the canonical ones.
-- * province_id: The province in which it lay, or which it was; empty for central bodies.
CREATE VIEW agency_in_year AS
WITH wanted AS (
    SELECT score.agency_id, score.year FROM score
    UNION
    SELECT service.agency_id, service.year FROM service
    UNION
    SELECT measure.subject_id, measure.year FROM measure WHERE measure.subject_type = 'agency'
    UNION
    SELECT correction.corrected, score.year
    FROM correction
    JOIN score ON score.fact_id = correction.fact_id
    WHERE correction.field = 'agency_id'
)
SELECT
    wanted.agency_id,
    wanted.year,
    coalesce(version.name_vi, body.name_vi) AS agency,
    body.kind AS agency_kind,
    place.province_id,
    place.province
FROM wanted
LEFT JOIN agency AS body ON body.agency_id = wanted.agency_id
LEFT JOIN agency_version AS version
    ON version.agency_id = wanted.agency_id
    AND (version.valid_from IS NULL OR year(version.valid_from) <= wanted.year)
LEFT JOIN agency_province AS place
    ON place.agency_id = CASE
        WHEN body.kind = 'province' THEN body.agency_id
        ELSE coalesce(version.parent_agency_id, body.agency_id)
    END
QUALIFY row_number() OVER (
    PARTITION BY wanted.agency_id, wanted.year
    ORDER BY version.valid_from DESC NULLS LAST, version.name_vi
) = 1;
