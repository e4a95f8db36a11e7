-- How many online services did ministries and provinces have, year by year, and how many of them had any?
-- Stated totals, with the sum of the agencies beside them; `services_before` is the total of the last year that has one.
SELECT
    year, cohort, service_level, coalesce(stated, summed) AS services, stated IS NOT NULL AS is_stated,
    agencies_counted, agencies, coalesce(agencies_of, cohort_size) AS agencies_of, agencies_percent,
    lag(stated IGNORE NULLS) OVER (PARTITION BY cohort_id, service_level ORDER BY year) AS services_before
FROM national_services
ORDER BY service_level, cohort, year;
