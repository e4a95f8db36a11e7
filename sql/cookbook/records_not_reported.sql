-- Which agencies have no figure of records handled online, in years in which others have one?
-- Missing is not zero: beside it stands what is known of their services, which can be zero or many.
WITH reported AS (
    SELECT year, agency_kind, count(DISTINCT subject_id) AS others_with_figure
    FROM measures
    WHERE indicator = 'records_online' AND subject_type = 'agency' AND value IS NOT NULL
    GROUP BY ALL
)
SELECT DISTINCT
    measures.year, measures.subject AS agency, measures.province, reported.others_with_figure,
    services.service_level, services.services, services.status AS services_status, measures.work_id
FROM measures
JOIN reported ON reported.year = measures.year AND reported.agency_kind = measures.agency_kind
LEFT JOIN services ON services.agency_id = measures.subject_id AND services.year = measures.year
WHERE measures.indicator = 'records_online' AND measures.subject_type = 'agency' AND measures.status = 'missing'
ORDER BY measures.year, vi_sort(measures.subject), services.service_level;
