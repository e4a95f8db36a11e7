"""`data/index.json`: all that the first view needs. It grows with schemes and years, never with figures."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from load.package.about import LICENSE
from load.releases import Release
from load.site.folder import SiteFolder, columnar
from load.site.questions import Questions
from transform.wording import Wording, load_wording

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"

TITLE = {
    "vi": "Chính phủ điện tử Việt Nam: xếp hạng và dịch vụ công trực tuyến",
    "en": "Vietnam's e-government rankings and online public services",
}

_SCHEMES = """
SELECT
    scheme.scheme_id, scheme.title, scheme.family, scheme.issuer_agency_id AS issuer_id, issuer.name_vi AS issuer,
    scheme.year, scheme.year_kind, scheme.value_kind, scheme.rank_method, scheme.is_inferred,
    count(DISTINCT s.agency_id) AS agencies, count(s.fact_id) AS scores,
    ['info', 'warning', 'error'][max(list_position(['info', 'warning', 'error'], s.finding_severity))]
        AS worst_severity
FROM scheme
LEFT JOIN agency AS issuer ON issuer.agency_id = scheme.issuer_agency_id
LEFT JOIN scratch.shown AS s ON s.scheme_id = scheme.scheme_id
GROUP BY ALL
ORDER BY scheme.family, scheme.issuer_agency_id, scheme.year, scheme.scheme_id
"""
_COVERAGE = """
SELECT 'scores' AS kind, scheme.family AS family_or_topic, s.year, count(DISTINCT s.agency_id) AS agencies,
    count(*) AS figures
FROM scratch.shown AS s
JOIN scheme ON scheme.scheme_id = s.scheme_id
GROUP BY ALL
UNION ALL
SELECT 'measures', m.indicator, m.year, count(DISTINCT m.subject_id), count(*)
FROM scratch.other AS m
GROUP BY ALL
ORDER BY kind DESC, family_or_topic, year
"""
_GROUPS = """
SELECT DISTINCT s.agency_group, cohort.label_vi
FROM scratch.shown AS s
LEFT JOIN cohort ON cohort.cohort_id = s.agency_group
WHERE s.agency_group IS NOT NULL
ORDER BY 1
"""


class Download(NamedTuple):
    """A file that the page offers; `file` is its address from the site's root."""

    file: str
    bytes: int
    format: str
    table: str


def write_index(
    folder: SiteFolder, questions: Questions, release: Release, search: list[str], beside: Sequence[Download]
) -> None:
    """Writes the index; `search` are the addresses of the files that agencies are found by, `beside` files to take."""
    wording = load_wording([REFERENCE])
    years = questions.all("SELECT min(year), max(year) FROM scratch.shown")[1][0]
    folder.json(
        "data/index.json",
        {
            "release": release.name,
            "data_version": release.manifest.get("data_version"),
            "licence": LICENSE,
            "title": TITLE,
            "counts": {table: said["rows"] for table, said in sorted(release.manifest["tables"].items())}
            | {"scores": questions.all("SELECT count(*) FROM scratch.shown")[1][0][0]},
            "years": list(years),
            "schemes": columnar(*questions.all(_SCHEMES)),
            "coverage": columnar(*questions.all(_COVERAGE)),
            "families": _labels(wording.families),
            "groups": _groups(questions, wording),
            "concepts": _labels(wording.fields) | _labels(wording.concepts),
            "topics": _labels(wording.topics),
            "indicator_list": [row[0] for row in questions.rows("SELECT DISTINCT indicator FROM measure ORDER BY 1")],
            "severities": {row[0]: row[1] for row in questions.rows(
                "SELECT severity, count(*) FROM finding GROUP BY 1 ORDER BY 1")},
            "search_parts": len(search),
            "search": search,
            "downloads": [file._asdict() for file in beside],
        },
    )  # fmt: skip


def _labels(rules: Any) -> dict[str, dict[str, str | None]]:
    """The label of each name in Vietnamese and English, from its first rule; None where the file has none."""
    labels: dict[str, dict[str, str | None]] = {}
    for rule in rules:
        told = {"vi": rule.row.get("label_vi") or None, "en": rule.row.get("label_en") or None}
        labels.setdefault(rule.name, told)
    return labels


def _groups(questions: Questions, wording: Wording) -> dict[str, dict[str, str | None]]:
    known = _labels(wording.agency_groups)
    met = {group: {"vi": label, "en": None} for group, label in questions.rows(_GROUPS) if label}
    return met | known
