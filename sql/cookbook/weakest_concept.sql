-- On which concept does each agency get the smallest share of the maximum, year by year?
-- Shares are comparable across criteria of one scheme; points are not, as each criterion has its own maximum.
SELECT year, scheme_id, agency, concept, criterion, round(coalesce(percent, 100 * points / max_points), 1) AS percent
FROM scores
WHERE concept <> 'overall' AND coalesce(percent, points / nullif(max_points, 0)) IS NOT NULL
QUALIFY row_number() OVER (
    PARTITION BY agency_id, year, scheme_id
    ORDER BY coalesce(percent, 100 * points / max_points), criterion_id
) = 1
ORDER BY year, scheme_id, percent, agency_id, criterion_id;
