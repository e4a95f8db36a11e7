-- Who rose and who fell: the ranks of a year beside those of the year before.
-- Compared are ranks under the same evaluator, method, criterion and agency group; ranks are printed ones where there are
-- any, else computed. An agency without a rank in one of the two years is left out.
-- * change: Places gained: 3 = three places better than the year before.
CREATE MACRO rank_changes(year) AS TABLE
WITH placed AS (
    SELECT
        s.*,
        coalesce(s.rank, s.rank_computed) AS place,
        edition.issuer_agency_id,
        edition.family
    FROM scores AS s
    JOIN scheme AS edition ON edition.scheme_id = s.scheme_id
    WHERE coalesce(s.rank, s.rank_computed) IS NOT NULL
)
SELECT DISTINCT
    present.agency_id,
    present.agency,
    present.province,
    present.issuer_agency_id,
    present.family,
    present.agency_group,
    present.criterion_id,
    present.criterion,
    present.place AS rank,
    past.place AS rank_before,
    past.place - present.place AS change,
    present.scheme_id,
    present.work_id,
    past.work_id AS work_id_before
FROM placed AS present
JOIN placed AS past
    ON past.agency_id = present.agency_id
    AND past.year = present.year - 1
    AND past.family = present.family
    AND past.criterion_id = present.criterion_id
    AND past.issuer_agency_id IS NOT DISTINCT FROM present.issuer_agency_id
    AND past.agency_group IS NOT DISTINCT FROM present.agency_group
WHERE present.year = year
ORDER BY ALL;
