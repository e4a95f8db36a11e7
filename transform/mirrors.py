"""Copies of one document under several addresses: one counts, the others name it (`work.mirror_of`).

Works are one where their texts and their numbers are nearly the same and nothing that is known of them differs: a
decision of the next year, or of another province, has the words of its form and other figures, and is no copy. What
`mirrors.csv` says goes before.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from transform.ids import stable_id
from transform.sketch import Sketch, likeness
from transform.vietnamese import slug

Row = dict[str, Any]

_SAME_TEXT, _SAME_FIGURES = 0.8, 0.9
# Where number and date of a decision are the same, one of the texts may be cut.
_SIMILAR_TEXT, _SIMILAR_FIGURES = 0.5, 0.8
_NEARLY_ALL = 0.95  # of a text that has hardly a number
_FEW_PAIRS = 3
_FEWEST_SHINGLES = 60
# By so many of its hashes a text is looked up, and so many works are kept for each: what hundreds of decisions have in
# common tells none of them apart.
_LOOKED_UP = (24, 8)
_MOST_PER_SIGN = 20
_MOST_COMPARED = 25
_FIELDS = ("points", "percent", "index_value", "rank", "value")
# What a figure is of. The scheme is left out: a copy that lost its issuer has another one, or none.
_KEY = (
    "agency_id",
    "subject_id",
    "criterion_id",
    "indicator",
    "topic",
    "service_level",
    "class",
    "year",
    "unit",
    "note",
)
_NEARLY_ALL_FACTS = 0.9


class Text:
    """What a work is compared by: the sketch of its best text, and the rows that this text gave."""

    def __init__(self, flat: tuple[int, ...], rows: Mapping[str, Sequence[Row]]) -> None:
        self.sketch, self._rows = Sketch.of(flat), rows

    def figures(self) -> dict[Hashable, set[float]]:
        """The values of each fact, by what it is a figure of. Made anew each time: of thousands of works few are ever
        compared."""
        found: dict[Hashable, set[float]] = defaultdict(set)
        for name in ("score", "measure"):
            for row in self._rows.get(name, ()):
                key = (name, *(row.get(column) for column in _KEY))
                for field in _FIELDS:
                    if row.get(field) is not None:
                        found[(*key, field)].add(float(row[field]))
        return found


@dataclass(frozen=True)
class _Evidence:
    text: float
    figures: float
    by_number: bool


def mark_mirrors(works: Sequence[Row], texts: Mapping[str, Text]) -> list[Row]:
    """Fills in `mirror_of` of the rows `works` (table `work`) that are copies of an earlier one, and returns a finding
    about each. `texts` has the works whose text is known, by work_id. The earliest is the original: of works without a
    day none is, if there is another."""
    shelf = _Shelf(texts)
    findings = []
    for work in sorted((work for work in works if work["work_id"] in texts), key=_age):
        found = shelf.find(work) if work["mirror_of"] is None else None
        if found is None:
            shelf.add(work)
            continue
        original, evidence = found
        work["mirror_of"] = original["mirror_of"] or original["work_id"]
        findings.append(_finding(work, evidence))
    return findings


def _age(work: Row) -> tuple[Any, ...]:
    day = _day(work)
    return day is None, day or date.max, work["number"] is None, work["work_id"]


def _day(work: Row) -> date | None:
    said = work["issued_on"] or work["published_at"]
    return said.date() if isinstance(said, datetime) else said


class _Shelf:
    """The originals met so far, to be found by the signs of a text."""

    def __init__(self, texts: Mapping[str, Text]) -> None:
        self._texts = texts
        self._by_sign: dict[Hashable, list[Row]] = defaultdict(list)

    def add(self, work: Row) -> None:
        for sign in self._signs(work):
            kept = self._by_sign[sign]
            if len(kept) < _MOST_PER_SIGN:
                kept.append(work)

    def find(self, work: Row) -> tuple[Row, _Evidence] | None:
        """The work that this one is most surely a copy of, and by what."""
        met: Counter[str] = Counter()
        by_id: dict[str, Row] = {}
        for sign in self._signs(work):
            for other in self._by_sign.get(sign, ()):
                met[other["work_id"]] += 1
                by_id[other["work_id"]] = other
        best: tuple[Row, _Evidence] | None = None
        for work_id, _ in met.most_common(_MOST_COMPARED):
            evidence = _compare(work, by_id[work_id], self._texts)
            if evidence and (best is None or evidence.text > best[1].text):
                best = by_id[work_id], evidence
        return best

    def _signs(self, work: Row) -> Iterator[Hashable]:
        sketch = self._texts[work["work_id"]].sketch
        if work["number"]:
            yield "number", slug(work["number"]), work["issued_on"]
        yield from (("text", value) for value in sketch.texts[: _LOOKED_UP[0]])
        yield from (("figures", value) for value in sketch.figures[: _LOOKED_UP[1]])


def _compare(one: Row, other: Row, texts: Mapping[str, Text]) -> _Evidence | None:
    """What shows that two works are one, None where they are not or it is not certain."""
    first, second = texts[one["work_id"]], texts[other["work_id"]]
    if _differ(one, other) or min(first.sketch.shingles, second.sketch.shingles) < _FEWEST_SHINGLES:
        return None
    evidence = _likeness(first.sketch, second.sketch, _has_one_number(one, other))
    if evidence is None:
        return None
    return evidence if _agree(first.figures(), second.figures()) else None


def _agree(facts: Mapping[Hashable, set[float]], others: Mapping[Hashable, set[float]]) -> bool:
    """Whether no figure of the one has another value in the other, and nearly all of the fewer ones are in both."""
    common = facts.keys() & others.keys()
    if any(facts[key] != others[key] for key in common):
        return False
    return len(common) >= _NEARLY_ALL_FACTS * min(len(facts), len(others))


def _has_one_number(one: Row, other: Row) -> bool:
    """Whether both say the same number and day, as `_differ` has not found that they say others."""
    return all(work["number"] and work["issued_on"] for work in (one, other))


def _likeness(one: Sketch, other: Sketch, has_one_number: bool) -> _Evidence | None:
    sizes = one.shingles, other.shingles
    if min(one.pairs, other.pairs) < _FEW_PAIRS:
        text = likeness(one.texts, other.texts, sizes)
        # Of a text with figures and one without, the one is about the other at most.
        is_same = max(one.pairs, other.pairs) < 2 * _FEW_PAIRS and text >= _NEARLY_ALL
        return _Evidence(text, 1.0, False) if is_same else None
    least_text, least_figures = (_SIMILAR_TEXT, _SIMILAR_FIGURES) if has_one_number else (_SAME_TEXT, _SAME_FIGURES)
    # Figures first: decisions that share a form by the hundred share none of these.
    figures = likeness(one.figures, other.figures, (one.pairs, other.pairs))
    if figures < least_figures:
        return None
    text = likeness(one.texts, other.texts, sizes)
    return _Evidence(text, figures, has_one_number) if text >= least_text else None


def _differ(one: Row, other: Row) -> bool:
    """Whether something is known of both works and not the same."""
    known = (
        (one["number"] and slug(one["number"]), other["number"] and slug(other["number"])),
        *((one[column], other[column]) for column in ("issuer_agency_id", "issued_on", "year")),
    )
    return any(a and b and a != b for a, b in known)


def _finding(work: Row, evidence: _Evidence) -> Row:
    one, other = work["work_id"], work["mirror_of"]
    same = "number, date and text" if evidence.by_number else "text"
    message = (
        f"{one} has the {same} of {other} ({evidence.text:.0%} of the words, {evidence.figures:.0%} of the numbers): "
        "its figures are no second witness."
    )
    return {
        "finding_id": stable_id("n", "mirror_found", one, other), "kind": "mirror_found", "severity": "info",
        "message": message, "work_id": one, "expected": other, "published": one,
    }  # fmt: skip
