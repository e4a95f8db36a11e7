-- Who has been first overall three years running or longer, under the same evaluator and method?
-- A year without an edition breaks a run, and so does one whose first place is not known.
WITH firsts AS (
    SELECT DISTINCT
        edition.issuer_agency_id, edition.family, scores.agency_group, scores.agency_id, scores.agency, scores.year
    FROM scores
    JOIN scheme AS edition ON edition.scheme_id = scores.scheme_id
    WHERE scores.concept = 'overall' AND coalesce(scores.rank, scores.rank_computed) = 1
),
runs AS (
    SELECT
        *,
        firsts.year - row_number() OVER (
            PARTITION BY firsts.issuer_agency_id, firsts.family, firsts.agency_group, firsts.agency_id
            ORDER BY firsts.year
        ) AS run
    FROM firsts
),
longest AS (
    SELECT
        runs.family, runs.issuer_agency_id, runs.agency_group, runs.agency_id, runs.run,
        arg_max(runs.agency, runs.year) AS agency,
        min(runs.year) AS first_year,
        max(runs.year) AS last_year,
        count(*) AS years_running
    FROM runs
    GROUP BY ALL
    HAVING count(*) >= 3
)
SELECT
    longest.family, issuer.name_vi AS issuer, longest.agency_group, longest.agency, longest.first_year,
    longest.last_year, longest.years_running
FROM longest
LEFT JOIN agency AS issuer ON issuer.agency_id = longest.issuer_agency_id
ORDER BY longest.years_running DESC, longest.family, issuer, longest.agency_group, longest.first_year, longest.agency_id;
