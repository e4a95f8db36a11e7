-- Online services of the whole country: the total that a work states beside the sum of its agencies.
-- One row for a year, cohort and service level. The sum takes the members of the cohort (`cohort_member`) that are
-- ministries, government agencies or provinces, from the view `services`. A sum over few agencies is no total: compare
-- `agencies_counted` with `cohort_size`.
-- * cohort_id: The set of agencies, see `cohort`.
-- * cohort: Its name.
-- * stated: The total as a work states it; empty if none does.
-- * stated_work_id: The work that states it, the latest if there are several, a copy of another only if it is alone.
-- * summed: Sum of the members' counts; empty if no member has one.
-- * agencies_counted: Members with a count, zeros included.
-- * agencies_missing: Members whose count is printed as missing.
-- * cohort_size: Agencies that the cohort is said to have.
-- * agencies: How many agencies provide such services, as a work states it.
-- * agencies_of: Out of how many, as printed.
-- * agencies_percent: The share of those that do, only if printed.
-- * agencies_work_id: The work that states it.
CREATE VIEW national_services AS
WITH figures AS (
    SELECT
        measure.year, measure.subject_id AS cohort_id, measure.service_level, measure.indicator, measure.value,
        measure.denominator, measure.percent, measure.work_id
    FROM measure
    LEFT JOIN work ON work.work_id = measure.work_id
    LEFT JOIN document_order ON document_order.document_id = measure.document_id
    WHERE measure.indicator IN ('services', 'agencies')
        AND measure.subject_type = 'cohort'
        AND measure.class IS NULL
        AND measure.topic IS NULL
        AND measure.service_level IN ('3', '4', '3+4', 'full', 'partial', 'unstated')
    QUALIFY row_number() OVER (
        PARTITION BY measure.year, measure.subject_id, measure.service_level, measure.indicator
        ORDER BY
            measure.value IS NULL,
            work.mirror_of IS NOT NULL,
            coalesce(work.issued_on, CAST(work.published_at AS DATE)) DESC NULLS LAST,
            measure.work_id,
            document_order.preference,
            measure.fact_id
    ) = 1
),
stated AS (
    SELECT year, cohort_id, service_level, value AS stated, work_id AS stated_work_id
    FROM figures
    WHERE indicator = 'services'
),
providing AS (
    SELECT
        year, cohort_id, service_level, value AS agencies, denominator AS agencies_of, percent AS agencies_percent,
        work_id AS agencies_work_id
    FROM figures
    WHERE indicator = 'agencies'
),
membership AS (
    SELECT DISTINCT cohort_id, agency_id, valid_from, valid_to FROM cohort_member
),
summed AS (
    SELECT
        services.year,
        membership.cohort_id,
        services.service_level,
        sum(services.services) AS summed,
        count(DISTINCT services.agency_id) FILTER (WHERE services.services IS NOT NULL) AS agencies_counted,
        count(DISTINCT services.agency_id) FILTER (WHERE services.status = 'missing') AS agencies_missing
    FROM services
    JOIN membership
        ON membership.agency_id = services.agency_id
        AND (membership.valid_from IS NULL OR year(membership.valid_from) <= services.year)
        AND (membership.valid_to IS NULL OR membership.valid_to >= make_date(services.year::INTEGER, 12, 31))
    WHERE services.agency_kind IN ('ministry', 'ministry_level', 'government_agency', 'province')
    GROUP BY services.year, membership.cohort_id, services.service_level
)
SELECT
    year,
    cohort_id,
    cohort.label_vi AS cohort,
    service_level,
    stated.stated,
    stated.stated_work_id,
    summed.summed,
    coalesce(summed.agencies_counted, 0) AS agencies_counted,
    coalesce(summed.agencies_missing, 0) AS agencies_missing,
    cohort.size AS cohort_size,
    providing.agencies,
    providing.agencies_of,
    providing.agencies_percent,
    providing.agencies_work_id
FROM stated
FULL JOIN providing USING (year, cohort_id, service_level)
FULL JOIN summed USING (year, cohort_id, service_level)
LEFT JOIN cohort USING (cohort_id)
ORDER BY year, cohort_id, service_level;
