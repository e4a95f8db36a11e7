"""How far the reading of a layout gives the scores that it states: right, wrong, missed."""

from collections import Counter
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from extract.readers import read_bytes
from tests.documents.layouts.model import OVERALL, Layout, Score
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand
from transform.vietnamese import fold

REFERENCE = Path(__file__).resolve().parents[3] / "data" / "reference"


@dataclass(frozen=True)
class Tally:
    """Scores by what became of them; `wrong` are rows that say what the page does not, `partial` rows that leave out
    some of it; `missed` are all stated scores without a right row."""

    right: int
    partial: int
    wrong: tuple[str, ...]
    missed: tuple[Score, ...]
    waiting: int


@cache
def reference() -> Reference:
    """The reference files of the repository."""
    return load_reference([REFERENCE])


def read_layout(layout: Layout) -> Understanding:
    """What the reader makes of the page."""
    return understand(read_bytes(layout.html), reference())


def tally(layout: Layout, seen: Understanding | None = None) -> Tally:
    """The scores read held against those stated. A row counts as right if every field of it is."""
    seen = seen or read_layout(layout)
    names = _names(seen)
    wanted = Counter(_key(one, fold(one.criterion)) + _values(one) for one in layout.expected)
    found: Counter[tuple[Any, ...]] = Counter()
    wrong: list[str] = []
    stated: dict[tuple[Any, ...], list[Score]] = {}
    for one in layout.expected:
        stated.setdefault(_key(one, fold(one.criterion)), []).append(one)
    partial = 0
    for row in seen.rows.get("score", []):
        score = _score(row)
        spellings = names.get((row["scheme_id"], row["criterion_id"]), set())
        meant = {name for name in spellings if _key(score, name) in stated} or {min(spellings, default="?")}
        key = _key(score, max(sorted(meant), key=len))
        mark = key + _values(score)
        if wanted[mark] > found[mark]:
            found[mark] += 1
        elif any(_is_part(score, one) for one in stated.get(key, ())):
            partial += 1
        elif not _is_empty(score):
            wrong.append(f"{row['agency_published']} {row['criterion_id']} {_values(score)} in {row['year']}")
    missed = tuple(
        one for one in layout.expected if _take(wanted, found, _key(one, fold(one.criterion)) + _values(one))
    )
    return Tally(sum(found.values()), partial, tuple(wrong), missed, len(seen.rows.get("pending_fact", [])))


def _take(wanted: Counter[tuple[Any, ...]], found: Counter[tuple[Any, ...]], mark: tuple[Any, ...]) -> bool:
    """Whether one stated score of `mark` was not found."""
    if wanted[mark] > found[mark]:
        wanted[mark] -= 1
        return True
    return False


def _names(seen: Understanding) -> dict[tuple[str, str], set[str]]:
    """The folded spellings of every criterion."""
    names: dict[tuple[str, str], set[str]] = {}
    for row in seen.rows.get("criterion_name", []):
        names.setdefault((row["scheme_id"], row["criterion_id"]), set()).add(fold(row["name_published"]))
    for row in seen.rows.get("criterion", []):
        key = (row["scheme_id"], row["criterion_id"])
        names.setdefault(key, set()).add(fold(row["label_vi"]))
        if row["criterion_id"] == OVERALL:
            names[key] = {OVERALL}
    return names


def _score(row: dict[str, Any]) -> Score:
    return Score(
        row["agency_id"], row["year"], row["criterion_id"], row["points"], row["max_points"], row["percent"],
        row["index_value"], row["rank"], row["rank_of"], row["class"],
    )  # fmt: skip


def _key(one: Score, criterion: str) -> tuple[Any, ...]:
    return one.agency_id, one.year, criterion


def _values(one: Score) -> tuple[Any, ...]:
    return one.points, one.max_points, one.percent, one.index, one.rank, one.rank_of, one.label


def _is_part(score: Score, one: Score) -> bool:
    """Whether a row says nothing but what the page states."""
    return all(value in (None, said) for value, said in zip(_values(score), _values(one), strict=True))


def _is_empty(one: Score) -> bool:
    """A row that says only that there is no value states nothing false."""
    return all(value is None for value in (one.points, one.percent, one.index, one.rank, one.label))
