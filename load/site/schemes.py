"""`data/scheme/`: what is evaluated in each edition of a method, out of how many points, and its league tables."""

from load.site.folder import SiteFolder, columnar
from load.site.leagues import League
from load.site.paths import slug
from load.site.questions import Beside, Questions

_SCHEMES = """
SELECT scheme.*, issuer.name_vi AS issuer
FROM scheme
LEFT JOIN agency AS issuer ON issuer.agency_id = scheme.issuer_agency_id
ORDER BY scheme.scheme_id
"""
_PARTS = {
    "criteria": (
        "criterion_id parent_criterion_id label_vi label_en concept order",
        'SELECT scheme_id, criterion_id, parent_criterion_id, label_vi, label_en, concept, "order" FROM criterion '
        'ORDER BY scheme_id, "order" NULLS LAST, criterion_id',
    ),
    "maxima": (
        "criterion_id agency_group max_points fact_id",
        "SELECT scheme_id, criterion_id, agency_group, max_points, fact_id FROM criterion_max "
        "ORDER BY scheme_id, criterion_id, agency_group",
    ),
    "classes": (
        "class label_vi min_percent min_is_included order",
        'SELECT scheme_id, class, label_vi, min_percent, min_is_included, "order" FROM scheme_class '
        'ORDER BY scheme_id, "order" NULLS LAST, class',
    ),
    "works": (
        "work_id number title url issued_on published_at document_id",
        """
        SELECT
            s.scheme_id, s.work_id, any_value(work.number), any_value(work.title),
            any_value(document.url), any_value(work.issued_on), any_value(work.published_at), min(s.document_id)
        FROM scratch.shown AS s
        LEFT JOIN work ON work.work_id = s.work_id
        LEFT JOIN document ON document.document_id = s.document_id
        GROUP BY s.scheme_id, s.work_id
        ORDER BY s.scheme_id, s.work_id
        """,
    ),
}


def write_schemes(folder: SiteFolder, questions: Questions, leagues: dict[str, list[League]]) -> None:
    """Writes a file for every scheme."""
    beside = {name: (columns.split(), Beside(questions, sql)) for name, (columns, sql) in _PARTS.items()}
    for scheme in questions.named(_SCHEMES):
        key = scheme["scheme_id"]
        parts = {name: columnar(columns, rows.of(key)) for name, (columns, rows) in beside.items()}
        tables = columnar(League._fields, leagues.get(key, []))
        folder.json(f"data/scheme/{slug(key)}.json", {"scheme": scheme, **parts, "leagues": tables})
