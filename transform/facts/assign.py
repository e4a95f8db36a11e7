"""Which criterion each ranking table of a document is about.

All tables of one agency group are settled together, as no two of them are about the same criterion: what is named in
the same words first, then what is nearly so, then what only shares a concept («hạ tầng nhân lực» and «nguồn nhân lực»),
each time taking a criterion out of the choice for the others.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from transform.facts.criteria import OVERALL, Criteria, Criterion
from transform.facts.described import without_description
from transform.vietnamese import fold

_ALIKE = 0.6  # share of words from which two wordings are one
_RELATED = 0.34  # and from which they are if nothing else comes near
_OF_ALL = re.compile(r"\b(?:xep hang|xep loai|ket qua|danh gia|thu hang|tong hop) chung\b")


@dataclass(frozen=True, slots=True)
class Heading:
    """What a table or column is headed with. `may_be_new` says that it surely names a criterion: a numbered caption, a
    caption with the word for criterion, or a column of points; `is_whole` that it names none."""

    text: str
    phrase: str
    may_be_new: bool
    is_whole: bool = False


def heading(criteria: Criteria, text: str, *, is_numbered: bool, has_all: bool = False) -> Heading:
    """The heading of a table; `has_all` says that its columns are the criteria of the whole, so that words of its
    caption that nobody knows name none. What the ranked bodies have («các sở có thủ tục hành chính») names none."""
    text = without_description(text)
    phrase, is_marked = criteria.phrase(text), criteria.is_marked(text)
    if has_all and not is_marked and criteria.concept_in_caption(phrase) is None:
        phrase = ""
    return Heading(text, phrase, is_numbered or is_marked)


def assign(criteria: Criteria, headings: Sequence[Heading], *, columns: bool = False) -> list[Criterion]:
    """The criterion of each heading. Those of `columns` are parts of a table: none of them is the whole."""
    found: dict[int, Criterion] = {}
    phrases: dict[str, Criterion] = {}

    def settle(at: int, criterion: Criterion) -> None:
        found[at] = criteria.met(criterion, headings[at].phrase)
        phrases[criteria.spelled(headings[at].phrase)] = criterion

    for at, criterion in enumerate(_named(criteria, headings)):
        if criterion is not None and not (columns and criterion.criterion_id == OVERALL):
            settle(at, criterion)
    for at, one in enumerate(headings):
        if at not in found and not columns and _is_whole(criteria, one):
            settle(at, criteria.overall())
    for score, at, criterion in _pairs(criteria, headings, found):
        if at not in found and criterion not in found.values() and score >= _ALIKE:
            settle(at, criterion)
    for _, at, criterion in _pairs(criteria, headings, found):
        rule = criteria.concept_of(headings[at].phrase)
        shares = rule is not None and rule.name == criterion.concept and not criterion.is_item
        if at not in found and shares and criterion not in found.values():
            settle(at, criterion)
    for score, at, criterion in _pairs(criteria, headings, found):
        unclaimed = criteria.concept_of(headings[at].phrase) is None
        if at not in found and unclaimed and criterion not in found.values() and score >= _RELATED:
            settle(at, criterion)
    for at, one in enumerate(headings):
        if at not in found:
            settle(at, phrases.get(criteria.spelled(one.phrase)) or _new(criteria, one, found, columns))
    return [found[at] for at in range(len(headings))]


def _named(criteria: Criteria, headings: Sequence[Heading]) -> list[Criterion | None]:
    """The criterion whose wording a heading repeats word for word; of several the one with the longest wording."""
    known = sorted(
        ((criteria.spelled(w), c) for c in criteria.by_id.values() if not c.is_item for w in c.wordings),
        key=lambda pair: -len(pair[0]),
    )
    named: list[Criterion | None] = []
    for one in headings:
        phrase, text = criteria.spelled(one.phrase), f" {criteria.spelled(one.text)} "
        same = next((c for wording, c in known if wording == phrase), None)
        within = next((c for wording, c in known if wording.count(" ") > 1 and f" {wording} " in text), None)
        named.append(same or (within if one.may_be_new else None))
    return named


def _is_whole(criteria: Criteria, one: Heading) -> bool:
    """Whether a heading is about everything together: it says so, or names no criterion."""
    if one.is_whole:
        return True
    rule = criteria.concept_of(one.phrase)
    if rule is None and _OF_ALL.search(fold(one.text)):
        return True  # «Xếp hạng chung mức độ sẵn sàng …»: the words that say so are no part of the phrase
    return criteria.says_nothing(one.phrase) or (rule is not None and rule.name == OVERALL)


def _pairs(
    criteria: Criteria, headings: Sequence[Heading], found: dict[int, Criterion]
) -> list[tuple[float, int, Criterion]]:
    """Headings not settled with criteria not taken, the most alike first; the order of the scheme decides ties."""
    taken = {criterion.criterion_id for criterion in found.values()}
    free = [c for c in criteria.by_id.values() if c.criterion_id not in taken and c.criterion_id != OVERALL]
    open_ = [at for at in range(len(headings)) if at not in found]
    pairs = [(criteria.likeness(headings[at].phrase, c.wordings), at, c) for at in open_ for c in free]
    return sorted(pairs, key=lambda pair: (-pair[0], pair[2].is_item, pair[2].order, pair[1]))


def _new(criteria: Criteria, one: Heading, found: dict[int, Criterion], columns: bool) -> Criterion:
    """A criterion that nobody declared. A heading that need not name one («(Kèm theo Quyết định …)») is taken as that
    of the whole, unless another table of the group is."""
    rule = criteria.concept_of(one.phrase) if columns else criteria.concept_in_caption(one.phrase)
    whole = any(criterion.criterion_id == OVERALL for criterion in found.values())
    if columns or one.may_be_new or rule is not None or whole:
        return criteria.add(one.phrase or one.text, rule)
    return criteria.overall()
