"""`data/league/`: every league table, one file a scheme, criterion, agency group and year."""

from typing import Any, NamedTuple

from load.site.folder import Part, SiteFolder
from load.site.paths import joined, slug
from load.site.prepared import FINDING, FINDING_ORDER, FINDING_SQL
from load.site.questions import Beside, Questions

COLUMNS = (
    "fact_id agency_id agency agency_published agency_kind province_id province points max_points percent index_value "
    "rank rank_of rank_basis rank_computed class class_computed status finding_severity confidence work_id "
    "document_id table_no grid_row row_no column_no published"
).split()

# The printed place leads, else the computed one; what has neither comes last, in the order of its printed row.
_LEAGUES = """
SELECT
    s.scheme_id, s.criterion_id, s.agency_group, s.year,
    s.fact_id, s.agency_id, s.agency, s.agency_published, s.agency_kind, body.province_id, s.province, s.points,
    s.max_points, s.percent, s.index_value, s.rank, s.rank_of, s.rank_basis, s.rank_computed, s.class, s.class_computed,
    s.status, s.finding_severity, s.confidence, s.work_id, s.document_id, s.table_no,
    place.place.grid_row, s.row_no, place.place.column_no, s.published
FROM scratch.shown AS s
LEFT JOIN scratch.body AS body ON body.agency_id = s.agency_id AND body.year = s.year
LEFT JOIN scratch.place AS place ON place.fact_id = s.fact_id
WHERE s.scheme_id BETWEEN $first AND $last
ORDER BY
    s.scheme_id, s.criterion_id, s.agency_group NULLS FIRST, s.year, coalesce(s.rank, s.rank_computed) NULLS LAST,
    s.work_id, s.table_no NULLS LAST, s.row_no NULLS LAST, s.fact_id
"""
_WEIGHED = "SELECT scheme_id, count(*) FROM scratch.shown GROUP BY scheme_id ORDER BY scheme_id"
_FINDINGS = f"""
SELECT
    s.scheme_id, s.criterion_id, s.agency_group, s.year, {FINDING_SQL}
JOIN scratch.shown AS s ON s.fact_id = f.fact_id
ORDER BY s.scheme_id, s.criterion_id, s.agency_group NULLS FIRST, s.year, {FINDING_ORDER}
"""


class League(NamedTuple):
    """A league table that was written."""

    criterion_id: str
    agency_group: str | None
    year: int
    rows: int
    file: str


def write_leagues(folder: SiteFolder, questions: Questions) -> dict[str, list[League]]:
    """Writes the league tables; returns them by scheme."""
    written: dict[str, list[League]] = {}
    findings = Beside(questions, _FINDINGS, 4)
    for key, rows in questions.groups(_LEAGUES, 4, questions.ranges(_WEIGHED)):
        scheme, criterion, group, year = key
        path = f"data/league/{slug(scheme)}/{joined((criterion, group, year))}.json"
        head: dict[str, Any] = {
            "scheme_id": scheme,
            "criterion_id": criterion,
            "agency_group": group,
            "year": year,
        }
        parts = [Part("", "rows", rows, COLUMNS), Part("findings", "rows", findings.of(*key), FINDING)]
        folder.split(path, head, parts)
        written.setdefault(scheme, []).append(League(criterion, group, year, len(rows), path))
    return written
