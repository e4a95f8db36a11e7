-- The view `scores` as it stood on a day: scores_asof(DATE '…') knows only what had been published by then.
-- A work counts from its date of issue, else of publication, else from the day on which it was first got. Of a document
-- that its publisher replaced, the version counts that stood on that day. With NULL everything counts, which is what
-- `scores` shows. The rule is that of `score_vintages`.
CREATE MACRO scores_asof(day) AS TABLE
WITH latest AS (
    SELECT shown.* FROM score_vintages(day) AS shown WHERE shown.is_preferred
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
LEFT JOIN score_rank ON score_rank.fact_id = latest.fact_id AND score_rank.document_id = latest.document_id
LEFT JOIN score_class ON score_class.fact_id = latest.fact_id
LEFT JOIN severity ON severity.fact_id = latest.fact_id
LEFT JOIN printed ON printed.fact_id = latest.fact_id;
