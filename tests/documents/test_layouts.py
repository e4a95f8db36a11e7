"""Layouts of tables that published rankings have, each made by a seed with the scores that it states.

A row counts only if agency, criterion, year and every figure are right; a table that is no evaluation gives none.
"""

from functools import cache
from types import ModuleType

import pytest

from tests.documents.layouts import first, second, third
from tests.documents.layouts.model import Layout
from tests.documents.layouts.scoring import read_layout, tally
from transform.understand import Understanding

FAMILIES: dict[str, tuple[ModuleType, range]] = {
    "first": (first, range(3)), "second": (second, range(5)), "third": (third, range(3)),
}  # fmt: skip
CASES = [(name, form, seed) for name, (family, seeds) in FAMILIES.items() for form in family.FORMS for seed in seeds]
cases = pytest.mark.parametrize(("family", "form", "seed"), CASES)


@cache
def made(family: str, form: str, seed: int) -> Layout:
    layout: Layout = FAMILIES[family][0].make(form, seed)
    return layout


@cache
def reading(family: str, form: str, seed: int) -> Understanding:
    return read_layout(made(family, form, seed))


@cases
def test_a_layout_gives_the_scores_that_it_states(family: str, form: str, seed: int) -> None:
    found = tally(made(family, form, seed), reading(family, form, seed))
    assert found.wrong == ()
    assert (found.missed, found.partial) == ((), 0)
    assert found.right == len(made(family, form, seed).expected)


@cases
def test_every_figure_leads_back_to_its_cell(family: str, form: str, seed: int) -> None:
    seen = reading(family, form, seed)
    cells = {
        (row["table_no"], row["row_no"], row["column_no"]): row["text"]
        for row in seen.rows.get("source_cell", [])
        if row["row_no"] is not None
    }
    scores = {row["fact_id"] for row in seen.rows.get("score", [])}
    for row in seen.rows.get("provenance", []):
        if row["fact_id"] in scores:
            stands = seen.document.text[row["char_start"] : row["char_end"]]
            assert "".join(stands.split()) == "".join(row["published"].split())
            place = (row["table_no"], row["row_no"], row["column_no"])
            assert row["row_no"] is None or cells[place] == row["published"], row


def test_a_seed_gives_the_same_page_always() -> None:
    for family, _ in FAMILIES.values():
        form = next(iter(family.FORMS))
        assert family.make(form, 1).html == family.make(form, 1).html
