-- Which figures does nothing contradict?
-- How many of each scheme's figures are without a finding, and how many a model can take without looking: status `value`
-- or `zero`, certain reading, nothing worse than info.
SELECT
    scheme_id, year, count(*) AS figures,
    count(*) FILTER (WHERE finding_severity IS NULL) AS without_finding,
    count(*) FILTER (
        WHERE coalesce(finding_severity, 'info') = 'info'
        AND coalesce(confidence, 1) = 1
        AND status IN ('value', 'zero')
    ) AS clean
FROM scores
GROUP BY ALL
ORDER BY scheme_id, year;
