-- Points that no table prints and that follow from those that are: what a total leaves for its one part without a table.
-- Kept apart from `scores`, which has what was printed. The places of the figures that each is made of are rows of
-- `provenance` with the field `derived_from`. Where several documents of a work print the figures, those of the best one
-- are taken, so that nothing is counted twice.
-- * agency: Name in force on 31 December of the year.
-- * criterion: Vietnamese label of the criterion that no table shows.
-- * points: The remainder.
-- * formula: The sum, with the printed points and the criteria they are of.
-- * sources: How many printed figures it is made of.
CREATE VIEW scores_derived AS
SELECT
    score.fact_id,
    score.year,
    score.scheme_id,
    score.agency_id,
    coalesce(body.agency, score.agency_published) AS agency,
    score.agency_group,
    score.criterion_id,
    criterion.label_vi AS criterion,
    criterion.concept,
    score.points,
    score.max_points,
    regexp_replace(score.note, '^derived: ', '') AS formula,
    (
        SELECT count(*) FROM provenance WHERE provenance.fact_id = score.fact_id AND provenance.field = 'derived_from'
    ) AS sources,
    score.confidence,
    score.work_id,
    score.document_id
FROM score
LEFT JOIN agency_in_year AS body ON body.agency_id = score.agency_id AND body.year = score.year
LEFT JOIN criterion ON criterion.scheme_id = score.scheme_id AND criterion.criterion_id = score.criterion_id
LEFT JOIN document_order ON document_order.document_id = score.document_id
WHERE score.status = 'derived'
QUALIFY document_order.preference IS NOT DISTINCT FROM min(document_order.preference) OVER (
    PARTITION BY
        score.work_id, score.scheme_id, score.agency_id, score.agency_group, score.criterion_id, score.part, score.year
);
