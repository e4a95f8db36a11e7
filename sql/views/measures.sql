-- Every figure that is no score, flat: one row for a subject, indicator, topic, service level, class and year.
-- Of each work the best rendition; of several works that state the same figure the latest, a copy of another work only
-- where it stands alone, and one with a value before one without. The others stay in the table `measure`. A place by
-- such a figure (`rank` without `value`) is a row of its own. Columns not explained here are those of `measure`.
-- * subject: Name of the agency in force on 31 December of the year, or the cohort's label.
-- * province: The province in which the agency lies, or which it is; empty for central bodies and cohorts.
-- * works: How many works state the figure, copies left out.
-- * published: The printed text of the value, else of the per cent, else of the rank.
-- * known_on: The day on which the work was issued or published.
CREATE VIEW measures AS
WITH known AS (
    SELECT
        measure.*,
        work.number AS work_number,
        work.mirror_of IS NOT NULL AS is_mirror,
        coalesce(work.issued_on, CAST(work.published_at AS DATE)) AS known_on,
        measure.rank IS NOT NULL AND measure.value IS NULL AND measure.value_text IS NULL AS is_place
    FROM measure
    LEFT JOIN work ON work.work_id = measure.work_id
    LEFT JOIN document_order ON document_order.document_id = measure.document_id
    QUALIFY coalesce(document_order.preference, 0)
        = min(coalesce(document_order.preference, 0)) OVER (PARTITION BY measure.work_id)
),
counted AS (
    SELECT
        known.*,
        count(DISTINCT known.work_id) FILTER (WHERE NOT known.is_mirror) OVER grain AS works,
        first_value(known.work_id) OVER (
            grain
            ORDER BY
                known.is_mirror, known.value IS NULL AND known.value_text IS NULL, known.known_on DESC NULLS LAST,
                known.work_id
        ) AS latest_work_id
    FROM known
    WINDOW grain AS (
        PARTITION BY
            known.subject_type, known.subject_id, known.indicator, known.topic, known.service_level, known.class,
            known.year, known.scheme_id, known.is_place
    )
),
printed AS (
    SELECT fact_id, arg_min(published, list_position(['value', 'percent', 'rank'], field)) AS published
    FROM provenance
    WHERE statement_no = 1 AND field IN ('value', 'percent', 'rank')
    GROUP BY fact_id
)
SELECT
    latest.fact_id,
    latest.year,
    latest.subject_type,
    latest.subject_id,
    coalesce(body.agency, cohort.label_vi, latest.subject_published, latest.subject_id) AS subject,
    latest.subject_published,
    body.agency_kind,
    body.province,
    latest.indicator,
    latest.topic,
    latest.topic_published,
    latest.service_level,
    latest.class,
    latest.value,
    latest.value_text,
    latest.unit,
    latest.qualifier,
    latest.denominator,
    latest.percent,
    latest.rank,
    latest.rank_of,
    latest.rank_basis,
    latest.status,
    latest.scheme_id,
    latest.confidence,
    latest.note,
    latest.works,
    latest.work_id,
    latest.work_number,
    latest.document_id,
    printed.published,
    latest.known_on
FROM counted AS latest
LEFT JOIN agency_in_year AS body
    ON latest.subject_type = 'agency' AND body.agency_id = latest.subject_id AND body.year = latest.year
LEFT JOIN cohort ON latest.subject_type = 'cohort' AND cohort.cohort_id = latest.subject_id
LEFT JOIN printed ON printed.fact_id = latest.fact_id
WHERE latest.work_id = latest.latest_work_id;
