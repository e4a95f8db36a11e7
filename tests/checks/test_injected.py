"""Decisions with one fault each: it is found, explained at the right cell, and nothing else is said."""

import pytest

from tests.checks.measure import CLEAN, Tally, measure, precision, recall

DOCUMENTS = 24
# A total that was added up wrongly may be any of its parts as well: no single change is the only one.
OPEN = ("total",)


@pytest.fixture(scope="module")
def tallies() -> dict[str, Tally]:
    return measure(DOCUMENTS)


def test_clean_decisions_raise_nothing(tallies: dict[str, Tally]) -> None:
    assert tallies[CLEAN].documents and tallies[CLEAN].examples == []


def test_faults_are_found_and_nothing_else(tallies: dict[str, Tally]) -> None:
    assert recall(tallies) >= 0.97
    assert precision(tallies) >= 0.97


def test_faults_are_explained_and_mended(tallies: dict[str, Tally]) -> None:
    wrong = [one for kind, one in tallies.items() if kind != CLEAN]
    documents = sum(one.documents for one in wrong)
    assert sum(one.explained for one in wrong) >= 0.9 * documents
    assert sum(one.mended_wrongly for one in wrong) <= 0.05 * documents
    mended = [one for kind, one in tallies.items() if kind not in (CLEAN, *OPEN)]
    assert sum(one.mended for one in mended) >= 0.85 * sum(one.documents for one in mended)
    assert not any(tallies[kind].mended_wrongly for kind in OPEN)
