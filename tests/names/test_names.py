"""Names as documents print them: the curated gold, names nobody tuned for, and the subjects of published figures.

`unseen.csv` and `readings.csv` were written from knowledge of Vietnamese administration by somebody who had not seen
the matcher: what an expert is sure of (`match`), what is only likely (`suggest`), and what is no agency (`unknown`).
"""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from transform.agencies.lookup import Answer, look_up
from transform.agencies.registry import Registry, load_registry

HERE = Path(__file__).resolve().parent
REFERENCE = HERE.parents[1] / "data" / "reference"
# How the figures call kinds of agency.
LISTS = {"ministry": "central", "ministry_level": "central", "government_agency": "central"}
LISTS |= {"central_branch": "department", "cohort": "", "other": ""}
ENOUGH = 0.95


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_registry([REFERENCE])


def rows(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(path.open(encoding="utf-8")))


def same(one: str | None, other: str) -> bool:
    """Whether two canonical names are one: case and apostrophes are a matter of taste."""
    return one is not None and one.casefold().replace("’", "'") == other.casefold().replace("’", "'")


def asked(registry: Registry, row: dict[str, str]) -> Answer:
    year = int(row["year"]) if row["year"] else None
    return look_up(registry, row["name"], within=row["within"], year=year, kind=row["kind"])


def test_no_name_is_taken_for_another_and_nearly_all_are_known(registry: Registry) -> None:
    found = [(row, asked(registry, row)) for row in rows(HERE / "unseen.csv")]
    wrong = [(row, a) for row, a in found if a.status == "matched" and not same(a.agency, row["agency"])]
    assert wrong == []
    sure = [same(a.agency, row["agency"]) for row, a in found if row["expect"] == "match" and a.status == "matched"]
    assert len(sure) > ENOUGH * sum(row["expect"] == "match" for row, _ in found)
    assert len(found) > 900


def test_what_is_garbled_or_shared_is_suggested_and_the_likely_agency_first(registry: Registry) -> None:
    found = [(row, asked(registry, row)) for row in rows(HERE / "unseen.csv") if row["expect"] == "suggest"]
    unsure = [(row, answer) for row, answer in found if row["agency"] and answer.status == "suggested"]
    first = [same(answer.agency, row["agency"]) for row, answer in unsure]
    assert len(first) > 100
    assert sum(first) > 0.7 * len(first)


def test_a_total_a_cohort_or_a_foreign_body_is_nobody(registry: Registry) -> None:
    found = [(row, asked(registry, row)) for row in rows(HERE / "unseen.csv") if row["expect"] == "unknown"]
    assert len(found) > 80
    assert [(row["name"], answer) for row, answer in found if answer.status == "matched"] == []
    assert all(answer.reason for _, answer in found)


def subjects(registry: Registry) -> Iterator[tuple[dict[str, str], str]]:
    for row in rows(HERE / "readings.csv"):
        years = re.findall(r"\d{4}", row["year"])
        kind = LISTS.get(row["subject_kind"], row["subject_kind"])
        year = int(years[-1]) if years else None
        answer = look_up(registry, row["subject"], within=row["within"], year=year, kind=kind)
        if answer.status == "matched":
            yield row, "agency" if row["expect"] == "agency" and same(answer.agency, row["agency"]) else "wrong"
        elif answer.reason.startswith("a cohort"):
            yield row, "cohort" if row["expect"] == "cohort" else "wrong"
        else:
            yield row, "none" if answer.reason == "the name is known to be no agency" else "waits"


def test_the_subjects_of_published_figures_resolve_or_are_cohorts(registry: Registry) -> None:
    found = list(subjects(registry))
    assert [row for row, what in found if what == "wrong"] == []
    counts = Counter(what for _, what in found)
    assert counts["waits"] < 0.02 * len(found), [row for row, what in found if what == "waits"]
    assert counts["agency"] > 600
    assert counts["cohort"] > 140


@pytest.mark.shared
def test_the_names_met_in_documents_resolve_all(registry: Registry, shared: Path) -> None:
    gold = rows(shared / "gold" / "names.csv")
    wrong = [(row, a) for row in gold if (a := asked(registry, row)).status != "matched" or a.agency != row["agency"]]
    assert len(gold) == 72
    assert wrong == []


@pytest.mark.shared
def test_every_subject_of_the_figures_was_judged(shared: Path) -> None:
    columns = ("subject", "subject_kind", "within", "year")
    judged = {tuple(row[column] for column in columns) for row in rows(HERE / "readings.csv")}
    assert {tuple(row[c] for c in columns) for row in rows(shared / "figures" / "readings.csv")} <= judged


@pytest.mark.shared
def test_every_agency_that_the_sources_speak_of_resolves(registry: Registry, shared: Path) -> None:
    told = {(row["subject"], row["year"][:4]) for row in rows(shared / "gold" / "prose-facts.csv")}
    waiting = set()
    for subject, year in told:
        if subject.startswith(("(", "Mức ")):  # what is said of no agency, and classes
            continue
        when = int(year) if year.isdigit() else 2016
        # What belongs to a province stands in its own decision, or behind a sentence that names it.
        places = ("", "Bình Định", "Quảng Nam") if subject.startswith(("Sở", "Thành phố", "Huyện")) else ("",)
        answers = [look_up(registry, subject, within=place, year=when) for place in places]
        answer = next((answer for answer in answers if answer.status == "matched"), answers[0])
        if answer.status != "matched" and not answer.reason.startswith("a cohort"):
            waiting.add((subject, year, answer.reason))
    assert waiting == set()
    assert len(told) > 90
