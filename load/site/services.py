"""`data/services*`: online public services, of the whole country and of each agency or group of them."""

from load.site.folder import Part, SiteFolder, columnar
from load.site.paths import joined, slug
from load.site.questions import Beside, Questions

_FIGURE = (
    "indicator topic topic_published service_level class value value_text qualifier percent denominator unit note "
    "works work_id work_number document_id fact_id published table_no grid_row row_no column_no"
).split()
_FIGURE_SQL = """
    m.indicator, m.topic, m.topic_published, m.service_level, m.class, m.value, m.value_text, m.qualifier, m.percent,
    m.denominator, m.unit, m.note, m.works, m.work_id, m.work_number, m.document_id, m.fact_id, m.published,
    place.place.table_no, place.place.grid_row, place.place.row_no, place.place.column_no
FROM scratch.other AS m
LEFT JOIN scratch.place AS place ON place.fact_id = m.fact_id
WHERE m.service_level IS NOT NULL
"""
_NATIONAL = f"""
SELECT m.year, m.subject_id, m.subject, {_FIGURE_SQL} AND m.subject_type = 'cohort'
ORDER BY m.year, m.subject_id, m.indicator, m.service_level, m.fact_id
"""
_OF_SUBJECT = f"""
SELECT m.subject_type, m.subject_id, m.year, {_FIGURE_SQL}
ORDER BY m.subject_type, m.subject_id, m.year, m.indicator, m.service_level, m.fact_id
"""
_SUBJECTS = """
SELECT
    m.subject_type, m.subject_id, arg_max(m.subject, (m.year, m.fact_id)), any_value(m.agency_kind),
    any_value(m.province), min(m.year), max(m.year), count(*)
FROM scratch.other AS m
WHERE m.service_level IS NOT NULL
GROUP BY m.subject_type, m.subject_id
ORDER BY m.subject_type, m.subject_id
"""
_YEARS = (
    "agency_id agency agency_kind province services qualifier percent denominator rank rank_of status work_id "
    "document_id fact_id published table_no grid_row row_no column_no note".split(),
    """
    SELECT
        s.service_level, s.year, s.agency_id, s.agency, s.agency_kind, s.province, s.services, s.qualifier, s.percent,
        s.denominator, s.rank, s.rank_of, s.status, s.work_id, s.document_id, s.fact_id, s.published,
        place.place.table_no, place.place.grid_row, place.place.row_no, place.place.column_no, s.note
    FROM services AS s
    LEFT JOIN scratch.place AS place ON place.fact_id = s.fact_id
    ORDER BY s.service_level, s.year, s.services DESC NULLS LAST, s.rank NULLS LAST, vi_sort(s.agency), s.agency_id
    """,
)


def write_services(folder: SiteFolder, questions: Questions) -> None:
    """Writes the national series, a file for each subject, and the agencies of each year and level."""
    national = list(questions.rows(_NATIONAL))
    folder.json(
        "data/services.json",
        {
            "national": columnar(("year", "cohort_id", "cohort", *_FIGURE), national),
            "sums": columnar(*questions.all("FROM national_services ORDER BY year, cohort_id, service_level")),
            "levels": [row[0] for row in questions.rows(
                "SELECT DISTINCT service_level FROM scratch.other WHERE service_level IS NOT NULL ORDER BY 1")],
            "subjects": _subjects(folder, questions),
            "by_level": _years(folder, questions),
        },
    )  # fmt: skip


def _subjects(folder: SiteFolder, questions: Questions) -> dict[str, object]:
    figures = Beside(questions, _OF_SUBJECT, 2)
    rows = []
    for kind, subject_id, subject, *about in questions.rows(_SUBJECTS):
        path = f"data/services/{slug(subject_id)}.json"
        head = {"subject_id": subject_id, "subject_type": kind, "subject": subject}
        folder.split(path, head, [Part("", "rows", figures.of(kind, subject_id), ("year", *_FIGURE))])
        rows.append((subject_id, kind, subject, *about, path))
    names = "subject_id subject_type subject kind province first_year last_year figures file"
    return columnar(names.split(), rows)


def _years(folder: SiteFolder, questions: Questions) -> dict[str, object]:
    columns, sql = _YEARS
    listed = []
    for (level, year), rows in questions.groups(sql, 2):
        path = f"data/services-year/{joined((level, year))}.json"
        folder.split(path, {"service_level": level, "year": year}, [Part("", "rows", rows, columns)])
        listed.append((level, year, len(rows), path))
    return columnar(("service_level", "year", "agencies", "file"), listed)
