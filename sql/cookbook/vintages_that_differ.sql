-- Which figures of an evaluation do two works state differently?
-- Copies of another work are left out. A rank and a value of one body do not differ: only values are compared with values
-- and ranks with ranks.
WITH stated AS (
    SELECT
        score.scheme_id, score.criterion_id, score.agency_id, score.year, figure.field, figure.value,
        coalesce(work.number, work.work_id) AS work, coalesce(work.issued_on, CAST(work.published_at AS DATE)) AS known_on
    FROM score
    JOIN work ON work.work_id = score.work_id AND work.mirror_of IS NULL,
    LATERAL (
        VALUES ('points', score.points), ('index', score.index_value), ('rank', CAST(score.rank AS DOUBLE))
    ) AS figure (field, value)
    WHERE figure.value IS NOT NULL
)
SELECT
    stated.year, stated.scheme_id, coalesce(body.agency, stated.agency_id) AS agency, stated.criterion_id, stated.field,
    count(DISTINCT stated.value) AS vintages,
    string_agg(
        DISTINCT format('{} ({})', stated.value, stated.work), '; ' ORDER BY format('{} ({})', stated.value, stated.work)
    ) AS stated_as,
    min(stated.known_on) AS first_known_on
FROM stated
LEFT JOIN agency_in_year AS body ON body.agency_id = stated.agency_id AND body.year = stated.year
GROUP BY ALL
HAVING count(DISTINCT stated.value) > 1 AND count(DISTINCT stated.work) > 1
ORDER BY stated.year, stated.scheme_id, agency, stated.criterion_id, stated.field;
