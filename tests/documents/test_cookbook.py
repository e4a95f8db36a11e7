"""The cookbook on the shipped archive: every question has an answer, and the page shows it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from load.database import query
from load.pages import cookbook, findings
from load.releases import Release, current
from schemas.sqlfiles import SqlObject, read_folder
from transform.numbers import read_value

RECIPES = read_folder("cookbook")


@pytest.fixture(scope="module")
def release(shipped: Path) -> Release:
    found = current(shipped)
    assert found is not None
    return found


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.name)
def test_every_question_has_an_answer(release: Release, recipe: SqlObject) -> None:
    columns, rows = query(release, recipe.sql)
    assert rows
    assert len(set(columns)) == len(columns)


@pytest.mark.parametrize(("name", "made"), [("cookbook", cookbook.render), ("findings", findings.render)])
def test_the_page_shows_what_the_archive_answers(
    release: Release, root: Path, name: str, made: Callable[[Release], str]
) -> None:
    page = (root / "docs" / f"{name}.md").read_text(encoding="utf-8")
    assert page == made(release), f"docs/{name}.md is not what the shipped archive answers; run make cookbook"


def test_nobody_is_first_who_was_not_printed_first(release: Release) -> None:
    recipe = next(recipe for recipe in RECIPES if recipe.name == "first_three_years_running")
    columns, rows = query(release, recipe.sql)
    for row in (dict(zip(columns, row, strict=True)) for row in rows):
        counted = query(
            release,
            "SELECT count(DISTINCT scores.year) FROM scores JOIN scheme USING (scheme_id) WHERE rank = 1 "
            f"AND concept = 'overall' AND family = '{row['family']}' AND agency_group = '{row['agency_group']}' "
            f"AND agency = '{row['agency']}' AND scores.year BETWEEN {row['first_year']} AND {row['last_year']}",
        )[1]
        assert counted == [(row["years_running"],)] == [(row["last_year"] - row["first_year"] + 1,)]


def test_a_search_without_accents_finds_names_with_them(release: Release) -> None:
    recipe = next(recipe for recipe in RECIPES if recipe.name == "search_without_accents")
    assert {row[0] for row in query(release, recipe.sql)[1]} == {"Đắk Lắk"}


def test_a_figure_to_cite_has_the_words_of_its_cell(release: Release) -> None:
    recipe = next(recipe for recipe in RECIPES if recipe.name == "one_figure_to_cite")
    columns, rows = query(release, recipe.sql)
    at = {name: columns.index(name) for name in ("printed", "points", "rank")}
    for row in rows:
        if row[at["points"]] is not None:
            reading = read_value(row[at["printed"]])
            assert reading is not None and reading.value == row[at["points"]]
    assert len(rows) > 400
