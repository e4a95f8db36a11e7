-- How many online services has each province of today, year by year, also before it was formed?
-- `method` says what stands behind a figure; an empty one has a member without a figure.
SELECT
    group_id, group_name, service_level, year, services,
    services - lag(services) OVER (PARTITION BY group_id, service_level ORDER BY year) AS since_the_year_before_here,
    members_with_figure, members, method
FROM comparable_services
WHERE group_id IN (SELECT agency_id FROM agency_today WHERE agency_kind = 'province')
ORDER BY vi_sort(group_name), service_level, year;
