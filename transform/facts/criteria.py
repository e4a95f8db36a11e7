"""The criteria of a scheme, as a document declares them, and which of them a caption or header means.

A criterion is known by its wording: by its concept («hạ tầng», «nhân lực»), else by the words themselves. Never by
its maximum: three of the criteria of one decision have 90 points.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from transform.vietnamese import fold, slug
from transform.wording import Rule, Wording

OVERALL = "overall"
# Words that say nothing of which criterion is meant.
_EMPTY = frozenset(
    "cong nghe thong tin cntt ung dung tac muc do ve cua cac va tieu chi nhom thanh phan danh gia xep hang tinh hinh "
    "dam bao bang ket qua diem nam tai doi voi trong cho chi so xep loai tong ty ti le theo so linh vuc dung trien "
    "khai a b c d".split()
)
_PHRASE = re.compile(
    r"(?:nhom )?(?:tieu chi|chi so)(?: thanh phan| chinh(?=\s*(?:ve\b|[:\"“«])))?(?: ve\b)?\s*[:\"“«]?\s*(.+)"
)
_OPENING = re.compile(
    r"^(?:(?:bang|bieu|phu luc)\s*(?:so\s*)?[\divx.]+[a-z]?\s*[.:)\-–]*|[a-hđ]\s*[.)]|[*+•\-–\d.)]+)\s*"
    r"|^(?:ket qua|bang|danh gia|xep hang|cham diem|diem|tong hop|muc do|tinh hinh|thu hang|,|va|ve|cong tac)\s+"
)
_CLOSING = re.compile(r"\s*(?:nam (?:19|20)\d\d|tren dia ban.*|nhu sau)?\s*[:.;,]*\s*$")
_BEFORE_GROUP = re.compile(r"(?:[\s(:–-]|\b(?:cua|doi voi|tai|cho|trong|o|khoi|cap|cac|nhom|ubnd)\b)*$")
_ALIKE = 0.6
_RELATED = 0.34
_LONGEST_SLUG = 60


@dataclass
class Criterion:
    """A criterion of one scheme; `wordings` are all the spellings met, `label` the first."""

    criterion_id: str
    parent: str | None
    label: str
    label_en: str | None
    concept: str
    order: int
    wordings: list[str] = field(default_factory=list)


class Criteria:
    """The criteria of one scheme, in the order in which they are first met."""

    def __init__(self, wording: Wording, family: str | None = None) -> None:
        self._wording = wording
        self._family = next((rule.pattern for rule in wording.families if rule.name == family), None)
        self.by_id: dict[str, Criterion] = {}

    def declare(self, label: str, parent: str | None, *, item: bool) -> Criterion:
        """A criterion that a table of maxima lists. `item` says that it is a detail below a criterion: details are
        told apart by their words, as all of them share the concept of what they belong to."""
        rule = None if item else self._wording.first(self._wording.concepts, label)
        return self._new(label, rule, parent)

    def overall(self) -> Criterion:
        found = self.by_id.get(OVERALL)
        if found is None:
            rule = next((rule for rule in self._wording.concepts if rule.name == OVERALL), None)
            label = rule.row["label_vi"] if rule else "Tổng thể"
            found = self._new(label, rule, None)
        return found

    def meant_by(self, text: str) -> Criterion:
        """The criterion that a caption, part or header means; one that nobody declared is added."""
        phrase = self.phrase(text)
        if self.says_nothing(phrase):
            return self.overall()
        known = self.find(phrase)
        if known is None:
            rule = self._wording.first(self._wording.concepts, phrase)
            known = self.overall() if rule is not None and rule.name == OVERALL else self._new(phrase, rule, None)
        if phrase not in known.wordings:
            known.wordings.append(phrase)
        return known

    def says_nothing(self, phrase: str) -> bool:
        """Whether a caption names only what the whole scheme is about: it ranks everything together."""
        rest = fold(phrase)
        rest = self._family.sub(" ", rest) if self._family else rest
        return not _words(self._wording.spell_out(rest))

    def add(self, phrase: str) -> Criterion:
        """A criterion of its own for `phrase`, whatever it resembles."""
        return self._new(phrase, None, None)

    def find(self, phrase: str, within: str | None = None) -> Criterion | None:
        """The known criterion that `phrase` means: the same words, nearly the same, the same concept, related words;
        only those below the criterion `within`, if given."""
        pool = [c for c in self.by_id.values() if within is None or c.parent == within]
        scored = sorted(
            ((self.likeness(phrase, c.wordings), -c.order, c) for c in pool), key=lambda s: s[:2], reverse=True
        )
        if scored and scored[0][0] >= _ALIKE:
            return scored[0][2]
        rule = self._wording.first(self._wording.concepts, phrase) if within is None else None
        if rule is not None:
            return next(
                (c for c in pool if c.concept == rule.name and c.criterion_id.endswith(rule.row["criterion"])), None
            )
        if scored and scored[0][0] >= _RELATED and (len(scored) < 2 or scored[1][0] < scored[0][0]):
            return scored[0][2]
        return None

    def likeness(self, phrase: str, wordings: Sequence[str]) -> float:
        """How alike a phrase and the nearest of some wordings are: shared words over all words, 1 for the same."""
        spelled = self._wording.spell_out(phrase)
        words = _words(spelled)
        best = 0.0
        for wording in wordings:
            other = self._wording.spell_out(wording)
            if other == spelled:
                return 1.0
            others = _words(other)
            if words and others:
                best = max(best, len(words & others) / len(words | others))
        return best

    def phrase(self, text: str) -> str:
        """What a caption says of the criterion, without label, agency group, year and the words of ranking."""
        start, end = 0, len(text)
        folded = fold(text)
        for rule in self._wording.agency_groups:
            group = rule.pattern.search(folded)
            if group and group.start() > 0:
                end = min(end, len(_BEFORE_GROUP.sub("", folded[: group.start()])))
        closing = _CLOSING.search(folded, 0, end)
        if closing:
            end = closing.start()
        named = _PHRASE.search(folded, 0, end)
        if named:
            start = named.start(1)
        else:
            while opening := _OPENING.match(folded[start:end] + " "):
                start += max(1, opening.end())
                if start >= end:
                    break
        return text[start:end].strip(' :.;,“”"«»')

    def mentioned(self, text: str) -> list[Criterion]:
        """All criteria that a sentence names by their concept, in the order of the scheme, overall left out."""
        folded = fold(text)
        found = []
        for rule in self._wording.concepts:
            masked = rule.pattern.sub(lambda m: "\x00" * len(m[0]), folded)
            if masked != folded and rule.name != OVERALL:
                folded = masked
                known = next((c for c in self.by_id.values() if c.concept == rule.name), None)
                if known is not None:
                    found.append(known)
        return sorted(found, key=lambda c: c.order)

    def top(self) -> list[Criterion]:
        """The criteria that are parts of no other, overall left out."""
        return [c for c in self.by_id.values() if c.parent is None and c.criterion_id != OVERALL]

    def below(self, criterion_id: str) -> list[Criterion]:
        return [c for c in self.by_id.values() if c.parent == criterion_id]

    def _new(self, label: str, rule: Rule | None, parent: str | None) -> Criterion:
        label = label.strip(" :.;")
        name = rule.row["criterion"] if rule else ""
        prefix = f"{parent}/" if parent else ""
        if not name or prefix + name in self.by_id:
            name = _short_slug(label)
        criterion_id, again = prefix + name, 1
        while criterion_id in self.by_id:
            again += 1
            criterion_id = f"{prefix}{name}-{again}"
        above = self.by_id[parent].concept if parent and parent in self.by_id else "other"
        english = rule.row["label_en"] if rule and name == rule.row["criterion"] else None
        concept = rule.name if rule else above
        made = Criterion(criterion_id, parent, label, english, concept, len(self.by_id) + 1, [label])
        self.by_id[criterion_id] = made
        return made


def _short_slug(label: str) -> str:
    """An id of whole words from a label, without what stands in parentheses."""
    words = slug(re.sub(r"\([^)]*\)", " ", label) or label).split("-")
    kept: list[str] = []
    for word in words:
        if len("-".join([*kept, word])) > _LONGEST_SLUG:
            break
        kept.append(word)
    return "-".join(kept) or "criterion"


def _words(folded: str) -> frozenset[str]:
    return frozenset(re.findall(r"\w+", folded)) - _EMPTY
