"""`data/agency/`: all that is known of an agency, through all years; and `data/search/`, by which it is found."""

from typing import Any

from load.site.folder import Part, SiteFolder, columnar
from load.site.paths import slug
from load.site.prepared import FINDING, FINDING_ORDER, FINDING_SQL
from load.site.questions import Beside, Questions

_SEARCH_ROWS = 5_000

_AGENCIES = """
SELECT
    a.agency_id, a.kind, a.parent_agency_id, above.name_vi AS parent, a.name_vi, a.name_en, place.province_id,
    place.province
FROM agency AS a
LEFT JOIN agency AS above ON above.agency_id = a.parent_agency_id
LEFT JOIN agency_province AS place ON place.agency_id = a.agency_id
WHERE a.agency_id IN (SELECT agency_id FROM scratch.page)
ORDER BY a.agency_id
"""
_TODAY = """
SELECT t.* FROM agency_today AS t WHERE t.agency_id IN (SELECT agency_id FROM scratch.page) ORDER BY t.agency_id
"""
_PARTS = {
    "versions": (
        "valid_from valid_to name_vi status parent_agency_id parent evidence",
        """
        SELECT v.agency_id, v.valid_from, v.valid_to, v.name_vi, v.status, v.parent_agency_id, above.name_vi, v.evidence
        FROM agency_version AS v
        LEFT JOIN agency AS above ON above.agency_id = v.parent_agency_id
        ORDER BY v.agency_id, v.valid_from NULLS FIRST, v.name_vi
        """,
    ),
    "events": (
        "event_id kind date date_precision role other_id other other_province other_has_page legal_basis evidence",
        """
        WITH side AS (
            SELECT e.predecessor_id AS agency_id, 'predecessor' AS role, e.successor_id AS other_id, e.*
            FROM agency_event AS e
            WHERE e.predecessor_id IS NOT NULL
            UNION ALL
            SELECT e.successor_id, 'successor', e.predecessor_id, e.*
            FROM agency_event AS e
            WHERE e.successor_id IS NOT NULL AND e.successor_id IS DISTINCT FROM e.predecessor_id
        )
        SELECT
            side.agency_id, side.event_id, side.kind, side.date, side.date_precision, side.role, side.other_id,
            other.name_vi, place.province, page.agency_id IS NOT NULL, side.legal_basis, side.evidence
        FROM side
        LEFT JOIN agency AS other ON other.agency_id = side.other_id
        LEFT JOIN agency_province AS place ON place.agency_id = side.other_id
        LEFT JOIN scratch.page AS page ON page.agency_id = side.other_id
        ORDER BY side.agency_id, side.date NULLS LAST, side.event_id, side.role, side.other_id
        """,
    ),
    "names": (
        "name status scope valid_from valid_to",
        """
        SELECT n.agency_id, n.name_published, n.status, n.scope, n.valid_from, n.valid_to
        FROM agency_name AS n
        WHERE n.status = 'accepted' AND n.agency_id IS NOT NULL
        ORDER BY n.agency_id, vi_sort(n.name_published), n.name_key, n.scope, n.valid_from
        """,
    ),
    "codes": (
        "system code valid_from valid_to evidence",
        """
        SELECT c.agency_id, c.system, c.code, c.valid_from, c.valid_to, c.evidence
        FROM agency_code AS c
        ORDER BY c.agency_id, c.system, c.valid_from, c.code
        """,
    ),
    "lineage": (
        "relation related_id name province steps kind date has_page",
        """
        SELECT
            line.agency_id, line.relation, line.related_id, body.name_vi, place.province, line.steps, line.kind,
            line.date, page.agency_id IS NOT NULL
        FROM agency_lineage AS line
        LEFT JOIN agency AS body ON body.agency_id = line.related_id
        LEFT JOIN agency_province AS place ON place.agency_id = line.related_id
        LEFT JOIN scratch.page AS page ON page.agency_id = line.related_id
        ORDER BY line.agency_id, line.relation, line.steps, line.related_id
        """,
    ),
}
_SCORES = (
    "scheme_id family criterion_id criterion label_en concept agency_group year agency points max_points percent "
    "index_value rank rank_of rank_basis rank_computed class class_computed status finding_severity confidence "
    "fact_id work_id document_id table_no grid_row row_no column_no published".split(),
    """
    SELECT
        s.agency_id, s.scheme_id, scheme.family, s.criterion_id, s.criterion, criterion.label_en, s.concept,
        s.agency_group, s.year, s.agency, s.points, s.max_points, s.percent, s.index_value, s.rank, s.rank_of,
        s.rank_basis, s.rank_computed, s.class, s.class_computed, s.status, s.finding_severity, s.confidence, s.fact_id,
        s.work_id, s.document_id, s.table_no, place.place.grid_row, s.row_no, place.place.column_no, s.published
    FROM scratch.shown AS s
    LEFT JOIN scheme ON scheme.scheme_id = s.scheme_id
    LEFT JOIN criterion ON criterion.scheme_id = s.scheme_id AND criterion.criterion_id = s.criterion_id
    LEFT JOIN scratch.place AS place ON place.fact_id = s.fact_id
    WHERE s.agency_id BETWEEN $first AND $last
    ORDER BY s.agency_id, s.year DESC, s.scheme_id, s.criterion_id, s.fact_id
    """,
)
_WEIGHED = """
SELECT agency_id, count(*) FROM scratch.shown WHERE agency_id IS NOT NULL GROUP BY agency_id ORDER BY agency_id
"""
_MEASURES = (
    "year indicator topic topic_published service_level class value value_text unit qualifier denominator percent rank "
    "rank_of status confidence note work_id work_number document_id fact_id published table_no grid_row row_no "
    "column_no".split(),
    """
    SELECT
        m.subject_id, m.year, m.indicator, m.topic, m.topic_published, m.service_level, m.class, m.value, m.value_text,
        m.unit, m.qualifier, m.denominator, m.percent, m.rank, m.rank_of, m.status, m.confidence, m.note, m.work_id,
        m.work_number, m.document_id, m.fact_id, m.published, place.place.table_no, place.place.grid_row,
        place.place.row_no, place.place.column_no
    FROM scratch.other AS m
    LEFT JOIN scratch.place AS place ON place.fact_id = m.fact_id
    WHERE m.subject_type = 'agency'
    ORDER BY m.subject_id, m.year DESC, m.indicator, m.topic NULLS FIRST, m.service_level NULLS FIRST, m.fact_id
    """,
)
_FINDINGS = f"""
SELECT
    s.agency_id, {FINDING_SQL}
JOIN (
    SELECT fact_id, agency_id FROM scratch.shown
    UNION ALL
    SELECT fact_id, subject_id FROM scratch.other WHERE subject_type = 'agency'
) AS s ON s.fact_id = f.fact_id
ORDER BY s.agency_id, {FINDING_ORDER}
"""
_SEARCH = (
    "agency_id name_vi name_en kind province search_key names figures".split(),
    """
    WITH other AS (
        SELECT n.agency_id, list_sort(list(DISTINCT vi_fold(n.name_published))) AS names
        FROM agency_name AS n
        WHERE n.status = 'accepted'
        GROUP BY n.agency_id
    )
    SELECT
        a.agency_id, a.name_vi, a.name_en, a.kind, place.province, a.search_key,
        list_filter(coalesce(other.names, []), lambda name: name <> a.search_key), figures.figures
    FROM scratch.figures AS figures
    JOIN agency AS a ON a.agency_id = figures.agency_id
    LEFT JOIN agency_province AS place ON place.agency_id = a.agency_id
    LEFT JOIN other ON other.agency_id = a.agency_id
    ORDER BY figures.figures DESC, a.agency_id
    """,
)


def write_agencies(folder: SiteFolder, questions: Questions) -> int:
    """Writes a page's data for every agency that has figures, or is tied to one that has; returns how many."""
    beside = {name: (columns.split(), Beside(questions, sql)) for name, (columns, sql) in _PARTS.items()}
    scores = Beside(questions, _SCORES[1], ranges=questions.ranges(_WEIGHED))
    measures = Beside(questions, _MEASURES[1])
    findings = Beside(questions, _FINDINGS)
    today = {row["agency_id"]: row for row in questions.named(_TODAY)}
    count = 0
    for agency in questions.named(_AGENCIES):
        key = agency["agency_id"]
        parts = {name: columnar(columns, rows.of(key)) for name, (columns, rows) in beside.items()}
        head: dict[str, Any] = {"agency": agency, "today": today.get(key), **parts}
        figures = [
            Part("scores", "rows", scores.of(key), _SCORES[0]),
            Part("measures", "rows", measures.of(key), _MEASURES[0]),
            Part("findings", "rows", findings.of(key), FINDING),
        ]
        folder.split(f"data/agency/{slug(key)}.json", head, figures)
        count += 1
    return count


def write_search(folder: SiteFolder, questions: Questions) -> list[str]:
    """Writes what agencies are found by, those with the most figures first; returns the addresses of the files."""
    columns, sql = _SEARCH
    files: list[str] = []
    held: list[tuple[Any, ...]] = []
    for row in questions.rows(sql):
        held.append(row)
        if len(held) == _SEARCH_ROWS:
            files.append(_search_part(folder, len(files), columns, held))
            held = []
    if held or not files:
        files.append(_search_part(folder, len(files), columns, held))
    return files


def _search_part(folder: SiteFolder, number: int, columns: list[str], rows: list[tuple[Any, ...]]) -> str:
    path = f"data/search/{number}.json"
    folder.json(path, columnar(columns, rows))
    return path
