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
# Phrases that say nothing of which criterion is meant. Phrases and not words: «công khai thông tin» and «hạ tầng số»
# are made of words that stand in «công nghệ thông tin» and «chỉ số» too.
_SAYS_NOTHING = re.compile(
    r"\b(?:cong nghe thong tin|ung dung|cong tac|muc do|tieu chi|thanh phan|danh gia|xep hang|xep loai|cham diem|"
    r"tinh hinh|(?:dam|bao) bao|ket qua|trien khai|chi so|linh vuc|nhom|tong hop|danh sach|bang|bieu do|so lieu|cu the|"
    r"chi tiet|nhu sau|cong bo|phe duyet|theo|tren dia ban|doi voi|diem so|so diem|diem|nam|thuc hien|hoat dong cua|"
    r"co quan nha nuoc|co quan|don vi|ve|cua|cac|va|tai|trong|cho|(?:ti|ty) le(?: dat)?|dat duoc|tung|(?:19|20)\d\d)\b"
)
_PHRASE = re.compile(
    r"(?<!bo )(?:nhom )?(?:tieu chi|chi so)(?: thanh phan| chinh(?=\s*(?:ve\b|[:\"“«])))?(?: ve\b)?\s*[:\"“«]?\s*"
    r"(.*\w.*)"
)
# «25 tỉnh dẫn đầu về hạ tầng kỹ thuật»: what they lead in stands behind them.
_NUMERAL = r"(?:\d+|(?:(?:hai|ba|bon|tu|nam|lam|sau|bay|tam|chin|muoi|mot)\b ?)+)"
_LEADERS = re.compile(
    r"(?:(?:bang|bieu|phu luc)\s*(?:so\s*)?(?:\d+(?:\.\d+)*[a-z]?|[ivx]+)(?![a-z])\s*[.:)\-–]*\s*)?"
    rf"(?:(?:danh sach|nhom|top|cac)\s+)*{_NUMERAL}\s*[^.;:]{{2,60}}?"
    r"\b(?:dan dau|dung dau|dung cuoi|xep cuoi|(?:cao|thap|tot|kem) nhat)"
    r"(?: ca nuoc| toan quoc)?,? (?:ve|theo|o)\b(?: (?:tieu chi|chi so))?(?: thanh phan)?(?: ve)?\s+(.+)"
)
_OPENING = re.compile(
    r"^(?:(?:bang|bieu|phu luc)\s*(?:so\s*)?(?:\d+(?:\.\d+)*[a-z]?|[ivx]+)(?![a-z])\s*[.:)\-–]*"
    r"|(?:[a-hđ]|[ivx]+)\s*[.)]|[*+•\-–\d.)]+)\s*"
    r"|^(?:ket qua|bang|danh sach|danh gia|xep hang|xep loai|cham diem|diem|tong hop|muc do|tinh hinh|thu hang|"
    r"linh vuc|thanh phan|tru cot|,|va|ve|cong tac)\s+"
)
_CLOSING = re.compile(r"\s*(?:nam (?:19|20)\d\d|tren dia ban.*|nhu sau)?\s*[:.;,]*\s*$")
# Between two groups of one list: «của các sở, ban, ngành, đơn vị sự nghiệp và các huyện, thị xã, thành phố». Bodies of
# no known group may stand among them; a clause («của», «tại») parts them.
_LISTING = re.compile(
    r"(?:[\s,;/–-]|\b(?:va|cac|ubnd|uy ban nhan dan|khoi|cap|co quan|don vi|su nghiep|thuoc|truc thuoc|tinh|thanh pho|"
    r"thi xa|huyen|quan|xa|phuong|nganh|ban|so|bo|ngang bo|chuyen mon|doan the|to chuc|trung uong|cong lap)\b)*"
)
_BEFORE_GROUP = re.compile(r"(?:[\s(:–-]|\b(?:\d{1,4}|cua|doi voi|tai|cho|trong|o|khoi|cap|cac|nhom|ubnd)\b)*$")
_ALIKE = 0.6
_RELATED = 0.34
_LONGEST_SLUG = 60


@dataclass
class Criterion:
    """A criterion of one scheme; `wordings` are all the spellings met, `label` the first. `is_item` marks a detail
    that only a table of maxima lists."""

    criterion_id: str
    parent: str | None
    label: str
    label_en: str | None
    concept: str
    order: int
    wordings: list[str] = field(default_factory=list)
    is_item: bool = False


class Criteria:
    """The criteria of one scheme, in the order in which they are first met."""

    def __init__(self, wording: Wording, family: str | None = None) -> None:
        self._wording = wording
        self.concepts = wording.concepts_of(family)
        self._family = next((rule.pattern for rule in wording.families if rule.name == family), None)
        self.by_id: dict[str, Criterion] = {}

    def declare(self, label: str, parent: str | None, *, item: bool) -> Criterion:
        """A criterion that a table of maxima lists. `item` says that it is a detail below a criterion: details are
        told apart by their words, as all of them share the concept of what they belong to."""
        rule = None if item else self._wording.first(self.concepts, label)
        made = self._new(label, rule, parent)
        made.is_item = item
        return made

    def overall(self) -> Criterion:
        found = self.by_id.get(OVERALL)
        if found is None:
            rule = next((rule for rule in self.concepts if rule.name == OVERALL), None)
            label = rule.row["label_vi"] if rule else "Tổng thể"
            found = self._new(label, rule, None)
        return found

    def met(self, criterion: Criterion, phrase: str) -> Criterion:
        """`criterion`, with `phrase` among its wordings. Words out of a caption («về xã hội số») name it until they
        come with a capital of their own."""
        if phrase[:1].isupper() and criterion.label[:1].islower() and phrase.lower() == criterion.label.lower():
            criterion.label = phrase
        if phrase and phrase not in criterion.wordings:
            criterion.wordings.append(phrase)
        return criterion

    def concept_of(self, phrase: str) -> Rule | None:
        """The concept that a phrase speaks of."""
        return self._wording.first(self.concepts, phrase)

    @property
    def has_family(self) -> bool:
        """Whether the evaluation is of a known family."""
        return self._family is not None

    def concept_in_caption(self, phrase: str) -> Rule | None:
        """The concept that a caption speaks of beside what the whole scheme is about: «20 cơ quan có trang thông tin
        điện tử» of an evaluation of these names none."""
        rule = self.concept_of(phrase)
        if rule is None or self._family is None:
            return rule
        folded = fold(phrase)
        family = [found.span() for found in self._family.finditer(folded)]
        own = [found.span() for found in rule.pattern.finditer(folded)]
        within = bool(own) and all(any(a <= start and end <= b for a, b in family) for start, end in own)
        return self.concept_of(self._family.sub(" ", folded)) if within else rule

    def spelled(self, text: str) -> str:
        """`text` folded, with its abbreviations written out: what wordings are compared by."""
        return " ".join(re.findall(r"\w+", self._wording.spell_out(text)))

    def says_nothing(self, phrase: str) -> bool:
        """Whether a caption names only what the whole scheme is about: it ranks everything together."""
        rest = self._wording.spell_out(phrase)
        rest = self._family.sub(" ", rest) if self._family else rest
        # A syllable left over («I», «và») names nothing.
        return not any(len(word) > 2 for word in _words(rest))

    def without_families(self, phrase: str) -> str:
        """A phrase, its abbreviations written out, without the names of families of evaluations."""
        rest = self._wording.spell_out(phrase)
        for rule in self._wording.families:
            rest = rule.pattern.sub(" ", rest)
        return rest

    def add(self, phrase: str, rule: Rule | None = None) -> Criterion:
        """A criterion of its own for `phrase`, with the id of the concept `rule` if nobody has it yet."""
        return self._new(phrase, rule, None)

    def find(self, phrase: str, within: str | None = None) -> Criterion | None:
        """The known criterion that `phrase` means: the same words, nearly the same, the same concept, related words;
        only those below the criterion `within`, if given."""
        pool = [c for c in self.by_id.values() if within is None or c.parent == within]
        scored = sorted(
            ((self.likeness(phrase, c.wordings), -c.order, c) for c in pool), key=lambda s: s[:2], reverse=True
        )
        if scored and scored[0][0] >= _ALIKE:
            return scored[0][2]
        rule = self._wording.first(self.concepts, phrase) if within is None else None
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
        folded = fold(text)
        leaders = _LEADERS.match(folded)
        start, end = (leaders.start(1), len(folded)) if leaders else (0, self._before_group(folded))
        closing = _CLOSING.search(folded, 0, end)
        if closing:
            end = closing.start()
        named = _PHRASE.search(folded, start, end)
        if named:
            start = named.start(1)
        else:
            while opening := _OPENING.match(folded[start:end] + " "):
                start += max(1, opening.end())
                if start >= end:
                    break
        return text[start:end].strip(' :.;,“”"«»')

    def is_marked(self, text: str) -> bool:
        """Whether a caption says that it is about a criterion: «tiêu chí thành phần về …»."""
        return _PHRASE.search(fold(text)) is not None

    def _before_group(self, folded: str) -> int:
        """Where the words on agency groups at the end of a caption begin. The last mention counts: «Ứng dụng CNTT tại
        xã, phường của các huyện» is about districts; of a list of groups the first."""
        mentions = sorted(
            (m.start(), m.end()) for rule in self._wording.agency_groups for m in rule.pattern.finditer(folded)
        )
        end = len(folded)
        for begins, ends in reversed(mentions):
            if begins == 0 or (end < len(folded) and not _LISTING.fullmatch(folded, ends, end)):
                break
            end = len(_BEFORE_GROUP.sub("", folded[:begins]))
        return end

    def mentioned(self, text: str) -> list[Criterion]:
        """All criteria that a sentence names by their concept, in the order of the scheme, overall left out."""
        folded = fold(text)
        found = []
        for rule in self.concepts:
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
    return frozenset(re.findall(r"\w+", _SAYS_NOTHING.sub(" ", folded)))
