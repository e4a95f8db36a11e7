-- What is there and what is not: figures by evaluator, method, year and agency group.
-- Counts rows of the view `scores`.
-- * is_inferred: Nobody has declared this scheme yet; it was read off a document.
-- * issuer: Name of the evaluator.
-- * criteria: Criteria with at least one figure.
-- * agencies: Agencies with at least one figure.
-- * figures: Rows of `scores`.
-- * with_points: Figures with printed points.
-- * with_percent: Figures with a printed per cent.
-- * with_index: Figures with a printed index value.
-- * with_rank: Figures with a rank.
-- * with_class: Figures with a printed class.
-- * works: Works that the figures come from.
-- * rank_only: Figures of which only the rank is known.
-- * missing: Figures without a value: empty, a dash, or a text that is no number, of which a finding speaks.
-- * with_findings: Figures that a finding is about.
CREATE VIEW coverage AS
SELECT
    edition.issuer_agency_id,
    issuer.name_vi AS issuer,
    edition.family,
    scores.year,
    scores.scheme_id,
    edition.is_inferred,
    scores.agency_group,
    count(DISTINCT scores.criterion_id) AS criteria,
    count(DISTINCT scores.agency_id) AS agencies,
    count(*) AS figures,
    count(scores.points) AS with_points,
    count(scores.percent) AS with_percent,
    count(scores.index_value) AS with_index,
    count(scores.rank) AS with_rank,
    count(scores.class) AS with_class,
    count(*) FILTER (
        WHERE scores.rank IS NOT NULL AND coalesce(scores.points, scores.percent, scores.index_value) IS NULL
    ) AS rank_only,
    count(*) FILTER (WHERE scores.status = 'missing') AS missing,
    count(scores.finding_severity) AS with_findings,
    count(DISTINCT scores.work_id) AS works
FROM scores
LEFT JOIN scheme AS edition ON edition.scheme_id = scores.scheme_id
LEFT JOIN agency AS issuer ON issuer.agency_id = edition.issuer_agency_id
GROUP BY ALL
ORDER BY edition.issuer_agency_id, edition.family, scores.year, scores.agency_group;
