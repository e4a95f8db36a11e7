"""Decisions that nobody has seen: other provinces, years, maxima, criteria, classes, orders and layouts.

Each is made by a seed in two forms; reading either gives exactly the rows it was made from, with no rule of its own.
"""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from tests.documents.generate import Expected, Generated, generate
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

SEEDS = range(44)
FORMS = ("html", "text")
REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
# Findings that a document earns itself: a false word for its character set, districts that no register has.
EARNED = {"charset_wrong", "agency_unknown"}


@cache
def reference() -> Reference:
    return load_reference([REFERENCE])


@cache
def made(seed: int) -> Generated:
    return generate(seed)


@cache
def reading(seed: int, form: str) -> Understanding:
    return understand(read_bytes(getattr(made(seed), form)), reference())


def pairs(seed: int, form: str) -> Iterator[tuple[Expected, dict[str, Any]]]:
    """Each score that the document states with the row read, in the order of the tables."""
    wanted = [row for row in made(seed).expected if row.agency_id]
    found = reading(seed, form).rows.get("score", [])
    assert len(found) == len(wanted)
    return zip(wanted, found, strict=True)


cases = pytest.mark.parametrize(("seed", "form"), [(seed, form) for seed in SEEDS for form in FORMS])


@cases
def test_every_row_is_a_score(seed: int, form: str) -> None:
    for wanted, row in pairs(seed, form):
        found = Expected(
            row["agency_id"], wanted.printed, row["agency_group"], wanted.criterion, row["year"], row["points"],
            row["max_points"], row["percent"], row["rank"], row["class"],
        )  # fmt: skip
        assert found == wanted
        assert row["agency_published"].replace(" ", "") == wanted.printed.replace(" ", "")


@cases
def test_a_criterion_has_one_id_and_an_id_one_criterion(seed: int, form: str) -> None:
    ids = {(wanted.criterion, row["criterion_id"]) for wanted, row in pairs(seed, form)}
    assert len({key for key, _ in ids}) == len({name for _, name in ids}) == len(ids)
    assert dict(ids)["overall"] == "overall"
    criteria = made(seed).decision.criteria
    stated = {(i, g): m for c in criteria for k, i in ids if k == c.key for g, m in c.maxima.items()}
    maxima = reading(seed, form).rows["criterion_max"]
    # What is only the sum of its parts stands in the table of maxima and has no ranking of its own.
    assert len(maxima) == len(criteria) * 2
    read = {(row["criterion_id"], row["agency_group"]): row["max_points"] for row in maxima}
    assert {key: read.get(key) for key in stated} == stated


@cases
def test_rows_of_unknown_districts_wait(seed: int, form: str) -> None:
    waiting = [row.printed for row in made(seed).expected if not row.agency_id]
    pending = reading(seed, form).rows.get("pending_fact", [])
    assert [row["agency_published"] for row in pending] == waiting
    assert {row["reason_code"] for row in pending} <= {"name"}


@cases
def test_the_work_is_known_from_its_letterhead(seed: int, form: str) -> None:
    decision, work = made(seed).decision, reading(seed, form).work
    assert (work.number, work.issuer, work.issued_on, work.signer, work.year, work.kind) == (
        decision.number, decision.province.agency_id, decision.issued, decision.signer, decision.year, "decision",
    )  # fmt: skip
    assert work.title is not None and made(seed).title.lower() in work.title.lower()


@cases
def test_the_classes_begin_where_the_document_says(seed: int, form: str) -> None:
    classes = reading(seed, form).rows["scheme_class"]
    assert [(row["class"], row["min_percent"]) for row in classes] == list(made(seed).decision.scheme)


@cases
def test_a_clean_document_gives_no_warning(seed: int, form: str) -> None:
    findings = reading(seed, form).rows.get("finding", [])
    earned = EARNED if any(row.agency_id is None for row in made(seed).expected) else {"charset_wrong"}
    assert [row for row in findings if row["severity"] != "info" and row["kind"] not in earned] == []


@cases
def test_every_place_gives_back_what_was_published(seed: int, form: str) -> None:
    seen = reading(seed, form)
    for row in seen.rows["provenance"]:
        stands = seen.document.text[row["char_start"] : row["char_end"]]
        assert "".join(stands.split()) == "".join(row["published"].split()), row


def test_a_seed_gives_the_same_document_always() -> None:
    for seed in (3, 17):
        assert (generate(seed).html, generate(seed).text) == (made(seed).html, made(seed).text)


def test_the_seeds_differ_in_what_matters() -> None:
    decisions = [made(seed).decision for seed in SEEDS]
    looks = [made(seed).look for seed in SEEDS]
    assert len({decision.province.agency_id for decision in decisions}) > 15
    assert len({look.columns for look in looks}) > 15
    assert any(look.two_rows for look in looks) and any(look.merged for look in looks)
    assert {look.captions for look in looks} == {"labelled", "capitals", "bare"}
    assert any(row.agency_id is None for seed in SEEDS for row in made(seed).expected)
