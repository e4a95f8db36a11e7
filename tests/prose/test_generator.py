"""The generator's gold agrees with itself, with the registry, and with what is printed."""

import json
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from tests.prose import realistic, unseen
from tests.prose.generate import articles, wordings
from tests.prose.model import Article
from tests.prose.score import compare
from transform.agencies.registry import Registry, load_registry

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
HALVES = ("dev", "heldout", "third")
_COLUMNS = ("value", "rank", "index_value", "points", "ranked", "percent")


@pytest.fixture(scope="module")
def registry() -> Registry:
    return load_registry([REFERENCE])


@pytest.fixture(scope="module", params=(*HALVES, "realistic", "unseen"))
def made(request: pytest.FixtureRequest) -> list[Article]:
    by_hand = {"realistic": realistic.articles, "unseen": unseen.articles}
    return by_hand[request.param]() if request.param in by_hand else articles(5, request.param, 90)


def test_every_subject_is_in_the_registry(made: list[Article], registry: Registry) -> None:
    subjects = {s for a in made for fact in a.facts for s in fact["subject_id"].split("|")}
    known = registry.agencies.keys() | registry.cohorts.keys()
    assert [s for s in sorted(subjects) if s not in known and not s.endswith("/all")] == []


def test_the_numeral_at_a_facts_span_is_its_number(made: list[Article]) -> None:
    for article in made:
        for fact in article.facts:
            if fact["span"]:
                printed = article.text[slice(*fact["span"])]
                number = next(fact[column] for column in _COLUMNS if fact.get(column) is not None)
                # «0.6419» is how English prints it; «1.234» and «0,6419» are Vietnamese.
                whole = printed if printed.startswith("0.") else printed.replace(".", "").replace(",", ".")
                assert float(whole) == abs(number), (article.name, printed, fact)


def test_no_fact_stands_on_a_trap(made: list[Article]) -> None:
    for article in made:
        assert not {fact["span"] for fact in article.facts if fact["span"]} & set(article.traps)


def test_no_article_contradicts_itself(made: list[Article]) -> None:
    for article in made:
        said: dict[str, set[float]] = {}
        for fact in article.facts:
            if fact.get("optional") or "topic_needed" in fact:
                continue
            numbers = {c: fact[c] for c in _COLUMNS if fact.get(c) is not None}
            about = [
                fact.get(c) for c in ("table", "subject_id", "year", "scheme_id", "indicator", "service_level", "class")
            ]
            if fact.get("indicator") in ("share", "change") or fact.get("criterion_id") == "!overall":
                continue
            for column, number in numbers.items():
                said.setdefault(json.dumps([*about, column]), set()).add(number)
        assert {key for key, numbers in said.items() if len(numbers) > 1} == set(), article.name


def test_the_gold_itself_is_all_right(made: list[Article]) -> None:
    for article in made:
        found = [_plain(fact) for fact in article.facts]
        result = compare(found, article)
        assert (result.missed, result.wrong) == ([], []), article.name


def test_another_number_subject_year_or_level_is_wrong() -> None:
    article = next(a for a in articles(5, "dev", 9) if a.facts)
    for change in ({"value": 424242}, {"year": 1999}, {"subject_id": "nation"}, {"indicator": "computers"}):
        fact = next(f for f in article.facts if f["table"] == "measure" and f.get("value") and not f.get("optional"))
        assert compare([{**_plain(fact), **change}], article).wrong


def _plain(fact: dict[str, object]) -> dict[str, object]:
    """A gold fact as a reader's row: one of what may be, something for what has to be anything."""
    row = {key: value.split("|")[0] if isinstance(value, str) else value for key, value in fact.items()}
    row["criterion_id"] = "part" if row.get("criterion_id") == "!overall" else row.get("criterion_id")
    return {**row, "topic": "t" if fact.get("topic_needed") else None}


def test_the_halves_share_no_wording_and_every_kind_has_six() -> None:
    halves = [wordings(name) for name in HALVES]
    for one, other in combinations(halves, 2):
        assert {w for ws in one.values() for w in ws} & {w for ws in other.values() for w in ws} == set()
        assert one.keys() == other.keys()
    for half in halves:
        letters = Counter(kind[0] for kind, ws in half.items() if kind[1] == "." for _ in ws)
        assert min(letters.values()) >= 6
    assert articles(1, "dev", 9) == articles(1, "dev", 9)


def test_twelve_articles_are_written_by_hand_and_of_the_length_of_news() -> None:
    made = realistic.articles()
    assert len({article.name for article in made}) == 12
    assert [a.name for a in made if not 150 <= len(a.text.split()) <= 350] == []
    assert [a.name for a in made if not a.facts] == ["another topic"]
