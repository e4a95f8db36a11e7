-- The view `scores` as it stood on a day: scores_asof(DATE '…') knows only what had been published by then.
-- A work counts from its date of issue, else of publication; one without either is unknown on every day. With NULL
-- everything counts, which is what `scores` shows.
CREATE MACRO scores_asof(day) AS TABLE
WITH known AS (
    SELECT
        score.*,
        work.number AS work_number,
        coalesce(work.issued_on, CAST(work.published_at AS DATE)) AS known_on,
        work.mirror_of IS NOT NULL AS is_mirror,
        coalesce(work.issuer_agency_id = scheme.issuer_agency_id, false) AS is_own,
        coalesce(score.points, score.index_value, score.percent) IS NOT NULL AS has_value,
        score.class IS NULL AND (score.status = 'derived' OR score.rank_basis <> 'printed') AS is_inferred_rank,
        scheme.year_kind,
        coalesce(document_order.preference, 0) AS preference
    FROM score
    LEFT JOIN work ON work.work_id = score.work_id
    LEFT JOIN scheme ON scheme.scheme_id = score.scheme_id
    LEFT JOIN document_order ON document_order.document_id = score.document_id
    WHERE day IS NULL OR coalesce(work.issued_on, CAST(work.published_at AS DATE)) <= day
),
one_rendition AS (
    FROM known
    QUALIFY preference = min(preference) OVER (PARTITION BY work_id)
),
-- Of several works that state a figure, a copy of another work counts only where it stands alone; one that states a
-- value goes before one that repeats only the rank, a printed rank before one that follows from a list's order, the
-- evaluator's own before a report of it, and the later before the earlier. All rows of that work stay, as official
-- tables do name an agency twice.
latest AS (
    FROM one_rendition
    QUALIFY work_id = first_value(work_id) OVER (
        PARTITION BY
            one_rendition.scheme_id, one_rendition.criterion_id, one_rendition.agency_id, one_rendition.year
        ORDER BY
            is_mirror, has_value DESC, coalesce(NOT has_value AND is_inferred_rank, false), is_own DESC,
            known_on DESC NULLS LAST, work_id
    )
),
-- A finding is about one figure, or about a whole printed row: then about every figure of that row.
about AS (
    SELECT finding.fact_id, finding.severity FROM finding WHERE finding.fact_id IS NOT NULL
    UNION ALL
    SELECT score.fact_id, finding.severity
    FROM score
    JOIN finding
        ON finding.document_id = score.document_id
        AND finding.table_no = score.table_no
        AND finding.row_no = score.row_no
    WHERE finding.fact_id IS NULL
),
severity AS (
    SELECT
        about.fact_id,
        ['info', 'warning', 'error'][max(list_position(['info', 'warning', 'error'], about.severity))] AS worst
    FROM about
    GROUP BY about.fact_id
),
printed AS (
    SELECT
        fact_id,
        arg_min(published, list_position(['points', 'index_value', 'rank', 'percent', 'class'], field)) AS published
    FROM provenance
    WHERE statement_no = 1 AND field IN ('points', 'index_value', 'rank', 'percent', 'class')
    GROUP BY fact_id
)
SELECT
    latest.fact_id,
    latest.year,
    latest.scheme_id,
    latest.agency_id,
    coalesce(body.agency, latest.agency_published) AS agency,
    latest.agency_published,
    body.agency_kind,
    latest.agency_group,
    body.province,
    latest.criterion_id,
    criterion.label_vi AS criterion,
    criterion.concept,
    latest.points,
    latest.max_points,
    latest.percent,
    latest.index_value,
    latest.rank,
    latest.rank_of,
    latest.rank_basis,
    score_rank.rank_computed,
    latest.class,
    score_class.class_computed,
    severity.worst AS finding_severity,
    latest.confidence,
    latest.work_id,
    latest.work_number,
    latest.document_id,
    latest.table_no,
    latest.table_label,
    latest.row_no,
    printed.published,
    latest.status,
    latest.part,
    latest.known_on,
    latest.note,
    latest.year_kind
FROM latest
LEFT JOIN agency_in_year AS body ON body.agency_id = latest.agency_id AND body.year = latest.year
LEFT JOIN criterion
    ON criterion.scheme_id = latest.scheme_id AND criterion.criterion_id = latest.criterion_id
LEFT JOIN score_rank ON score_rank.fact_id = latest.fact_id
LEFT JOIN score_class ON score_class.fact_id = latest.fact_id
LEFT JOIN severity ON severity.fact_id = latest.fact_id
LEFT JOIN printed ON printed.fact_id = latest.fact_id;
