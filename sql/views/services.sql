-- How many online services of level 3 and 4 each agency offers, one row for an agency, year and level.
-- Stated counts (`measure`, indicator `services`), else counts derived from the lists of procedures (`service`), which have
-- status `derived` and no fact_id. Of each work the best rendition; of several works the latest, a count before a
-- missing one, and a copy of another work only where it stands alone. An agency whose count is missing has empty
-- `services`, not 0; so has one of which only the rank is printed.
-- * service_level: `3`, `4`, `3+4` together, since 2022 `full` («toàn trình»), `partial` («một phần»); or `unstated`.
-- * services: Number of services.
-- * percent: Per cent as printed.
-- * rank: Place by number of services as printed.
-- * published: The printed text of the count.
-- * note: A doubt that whoever read the figure noted.
CREATE VIEW services AS
WITH stated AS (
    SELECT
        measure.fact_id, measure.work_id, measure.document_id, measure.subject_id AS agency_id, measure.year,
        measure.service_level, measure.value AS services, measure.qualifier, measure.denominator, measure.percent,
        measure.rank, measure.rank_of, measure.status, measure.confidence, measure.note, false AS is_count_of_rows
    FROM measure
    LEFT JOIN document_order ON document_order.document_id = measure.document_id
    WHERE measure.indicator = 'services'
        AND measure.subject_type = 'agency'
        AND measure.class IS NULL
        AND measure.topic IS NULL
        AND measure.service_level IN ('3', '4', '3+4', 'full', 'partial', 'unstated')
    QUALIFY coalesce(preference, 0) = min(coalesce(preference, 0)) OVER (PARTITION BY measure.work_id)
),
-- A place by number of services is a fact of its own; here it stands beside the count of the same work.
joined AS (
    SELECT
        stated.* REPLACE (
            coalesce(stated.rank, max(stated.rank) OVER one) AS rank,
            coalesce(stated.rank_of, max(stated.rank_of) OVER one) AS rank_of
        )
    FROM stated
    WINDOW one AS (PARTITION BY stated.work_id, stated.agency_id, stated.year, stated.service_level)
    QUALIFY stated.services IS NOT NULL
        OR stated.status IN ('missing', 'not_applicable')
        OR count(stated.services) OVER one = 0
),
listed AS (
    SELECT service.*
    FROM service
    LEFT JOIN document_order ON document_order.document_id = service.document_id
    WHERE service.level IN ('3', '4', '3+4')
    QUALIFY coalesce(preference, 0) = min(coalesce(preference, 0)) OVER (PARTITION BY service.work_id)
),
counted AS (
    SELECT
        NULL AS fact_id, work_id, document_id, agency_id, year, level AS service_level,
        CAST(count(*) AS DOUBLE) AS services, '=' AS qualifier, NULL AS denominator, NULL AS percent,
        NULL AS rank, NULL AS rank_of, 'derived' AS status, NULL AS confidence, NULL AS note, true AS is_count_of_rows
    FROM listed
    GROUP BY work_id, document_id, agency_id, year, level
),
dated AS (
    SELECT
        figure.*,
        work.number AS work_number,
        work.mirror_of IS NOT NULL AS is_mirror,
        coalesce(work.issued_on, CAST(work.published_at AS DATE)) AS known_on
    FROM (FROM joined UNION ALL FROM counted) AS figure
    LEFT JOIN work ON work.work_id = figure.work_id
),
latest AS (
    FROM dated
    QUALIFY (work_id, is_count_of_rows) = first_value((work_id, is_count_of_rows)) OVER (
        PARTITION BY agency_id, year, service_level
        ORDER BY is_mirror, services IS NULL, is_count_of_rows, known_on DESC NULLS LAST, work_id
    )
)
SELECT
    latest.fact_id,
    latest.year,
    latest.agency_id,
    coalesce(body.agency, latest.agency_id) AS agency,
    body.agency_kind,
    body.province,
    latest.service_level,
    latest.services,
    latest.qualifier,
    latest.denominator,
    latest.percent,
    latest.rank,
    latest.rank_of,
    latest.status,
    latest.confidence,
    latest.work_id,
    latest.work_number,
    latest.document_id,
    printed.published,
    latest.known_on,
    latest.note
FROM latest
LEFT JOIN agency_in_year AS body ON body.agency_id = latest.agency_id AND body.year = latest.year
LEFT JOIN provenance AS printed
    ON printed.fact_id = latest.fact_id AND printed.field = 'value' AND printed.statement_no = 1;
