-- Who rose and who fell most overall, in the latest two years that each evaluation has?
-- Compared are ranks of one evaluator, method and group; at most five of each direction a group. Places are printed ones,
-- else computed; `change` is places gained.
WITH years AS (
    SELECT DISTINCT scores.year
    FROM scores
    WHERE scores.concept = 'overall'
),
changes AS (
    SELECT years.year, moved.*
    FROM years, LATERAL (FROM rank_changes(years.year)) AS moved
    WHERE moved.criterion_id = 'overall' AND moved.change <> 0
),
latest AS (
    SELECT *
    FROM changes
    QUALIFY changes.year = max(changes.year) OVER (
        PARTITION BY changes.issuer_agency_id, changes.family, changes.agency_group
    )
)
SELECT latest.year, latest.scheme_id, latest.agency_group, latest.agency, latest.rank_before, latest.rank, latest.change
FROM latest
QUALIFY
    row_number() OVER (
        PARTITION BY latest.scheme_id, latest.agency_group, sign(latest.change)
        ORDER BY abs(latest.change) DESC, vi_sort(latest.agency)
    ) <= 5
ORDER BY latest.year DESC, latest.scheme_id, latest.agency_group, latest.change DESC, vi_sort(latest.agency);
