-- Every printed score with what decides whether it is shown, as known on a day: score_vintages(DATE '…'), or NULL for all.
-- The rule of preference stands here alone; `scores_asof` shows what it prefers, `vintages` says of each why.
-- What is known on a day: a work from its date of issue, else of publication, else from the day on which it was first
-- got; a work without any of these on no day. Of the versions of one address the one that stood at the end of the day;
-- before any was got the first, as it was published then, only not yet got.
-- What is shown of that: of each work its best document (`document_order`). Of several works that state a figure, a copy
-- of another work only where it stands alone; one that states a value before one that repeats only the rank, a printed
-- rank before one that follows from a list's order, the evaluator's own before a report of it, and the later before the
-- earlier. A value that is another one rounded or cut says nothing new: it gives way to the one with more decimals, which
-- then counts from the day on which it was said last. All rows of that work are shown, as official tables do name an
-- agency twice. What nobody printed, and follows from printed figures by arithmetic, is not here but in `scores_derived`.
CREATE MACRO score_vintages(day) AS TABLE
WITH standing AS (
    SELECT
        document_order.document_id,
        document_order.preference,
        document_order.is_superseded,
        document_order.first_seen,
        document_order.last_seen,
        min(CAST(document_order.first_seen AS DATE)) OVER (PARTITION BY document_order.work_id) AS work_seen_on,
        day IS NULL OR document_order.address IS NULL OR 1 = row_number() OVER (
            PARTITION BY document_order.work_id, document_order.address
            ORDER BY
                document_order.is_superseded AND coalesce(CAST(document_order.last_seen AS DATE) <= day, false),
                CASE WHEN CAST(document_order.first_seen AS DATE) <= day THEN document_order.first_seen END
                    DESC NULLS LAST,
                document_order.first_seen,
                document_order.preference
        ) AS stood
    FROM document_order
),
known AS (
    SELECT
        score.* REPLACE (place.document_id AS document_id, place.table_no AS table_no, place.row_no AS row_no),
        work.number AS work_number,
        coalesce(work.issued_on, CAST(work.published_at AS DATE)) AS known_on,
        work.mirror_of,
        work.mirror_of IS NOT NULL AS is_mirror,
        coalesce(work.issuer_agency_id = scheme.issuer_agency_id, false) AS is_own,
        coalesce(score.points, score.index_value, score.percent) IS NOT NULL AS has_value,
        score.class IS NULL AND (score.status = 'derived' OR score.rank_basis <> 'printed') AS is_inferred_rank,
        scheme.year_kind,
        coalesce(standing.preference, 0) AS preference,
        coalesce(standing.is_superseded, false) AS is_superseded,
        standing.first_seen,
        standing.last_seen
    FROM score
    JOIN score_document AS place ON place.fact_id = score.fact_id
    LEFT JOIN work ON work.work_id = score.work_id
    LEFT JOIN scheme ON scheme.scheme_id = score.scheme_id
    LEFT JOIN standing ON standing.document_id = place.document_id
    WHERE score.status <> 'derived'
        AND (day IS NULL OR coalesce(work.issued_on, CAST(work.published_at AS DATE), standing.work_seen_on) <= day)
        AND coalesce(standing.stood, true)
),
of_work AS (
    SELECT
        known.*,
        known.preference = min(known.preference) OVER (PARTITION BY known.work_id) AS is_best_document
    FROM known
),
-- The value of each score with the decimals that are printed, or that it has.
printed AS (
    SELECT
        fact_id,
        field,
        len(regexp_extract(arg_min(published, statement_no), '\d[.,](\d+)', 1)) AS places
    FROM provenance
    WHERE field IN ('points', 'index_value', 'percent')
    GROUP BY fact_id, field
),
measured AS (
    SELECT
        of_work.*,
        coalesce(of_work.points, of_work.index_value, of_work.percent) AS value,
        CASE WHEN of_work.points IS NOT NULL THEN 'points' WHEN of_work.index_value IS NOT NULL THEN 'index_value'
            ELSE 'percent' END AS value_field
    FROM of_work
),
sized AS (
    SELECT
        measured.*,
        greatest(
            len(regexp_extract(CAST(measured.value AS VARCHAR), '\.(\d*[1-9])', 1)),
            CASE WHEN measured.value < 1000 THEN coalesce(printed.places, 0) ELSE 0 END
        ) AS places
    FROM measured
    LEFT JOIN printed ON printed.fact_id = measured.fact_id AND printed.field = measured.value_field
),
-- Which scores are another work's value rounded (up to half a unit of their last decimal away) or cut (less than one).
rounded AS (
    SELECT
        fine.fact_id AS fine_fact_id,
        fine.document_id AS fine_document_id,
        coarse.fact_id,
        coarse.document_id,
        coarse.known_on
    FROM sized AS fine
    JOIN sized AS coarse
        ON coarse.scheme_id = fine.scheme_id
        AND coarse.criterion_id = fine.criterion_id
        AND coarse.agency_id = fine.agency_id
        AND coarse.year = fine.year
        AND coarse.value_field = fine.value_field
        AND coarse.is_best_document = fine.is_best_document
        AND coarse.is_mirror = fine.is_mirror
        AND coarse.is_own = fine.is_own
    WHERE coarse.work_id <> fine.work_id
        AND coarse.places < fine.places
        AND fine.value - coarse.value < pow(10, -coarse.places) - 1e-9
        AND fine.value - coarse.value > -0.5 * pow(10, -coarse.places) - 1e-9
),
weighed AS (
    SELECT
        sized.* EXCLUDE (value, value_field, places),
        sized.fact_id IN (SELECT fact_id FROM rounded WHERE rounded.document_id = sized.document_id) AS is_rounded,
        greatest(
            sized.known_on,
            (
                SELECT max(rounded.known_on)
                FROM rounded
                WHERE rounded.fine_fact_id = sized.fact_id AND rounded.fine_document_id = sized.document_id
            )
        ) AS said_on
    FROM sized
),
ranked AS (
    SELECT
        of_work.*,
        first_value(of_work.work_id) OVER choice AS chosen_work_id
    FROM weighed AS of_work
    WINDOW choice AS (
        PARTITION BY of_work.scheme_id, of_work.criterion_id, of_work.agency_id, of_work.year
        ORDER BY
            of_work.is_best_document DESC, of_work.is_mirror, of_work.has_value DESC,
            coalesce(NOT of_work.has_value AND of_work.is_inferred_rank, false), of_work.is_own DESC,
            of_work.said_on DESC NULLS LAST, of_work.is_rounded, of_work.known_on DESC NULLS LAST, of_work.work_id
    )
)
SELECT
    ranked.*,
    ranked.is_best_document AND ranked.work_id = ranked.chosen_work_id AS is_preferred
FROM ranked;
