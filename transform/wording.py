"""What documents call things, as data: `data/reference/wording/*.csv`, compiled once.

Patterns are regular expressions on folded text (lower case, no accents), so that capitals, misplaced accents and
«tỉ/tỷ» need no rows of their own. Those over headers may write accents where two words would meet; see `accents`.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from transform.accents import Accented
from transform.curated import File, declare, read
from transform.notes import without_notes
from transform.vietnamese import fold, mend_tones

# The words before a class that a document brings along itself («Mức Cao», «Loại A», «Mức độ II»). Accents count here:
# «Mục II» and «Hàng năm» are something else.
_ORDINAL = r"(?:(?:\d+|[ivx]+|[a-e])[.)]\s*)?"
_BROUGHT_ALONG = re.compile(
    rf"{_ORDINAL}(?:xếp (?:vào )?)?(?:(?:mức độ|mức|loại|hạng|nhóm)\s+)*(?:mức độ|mức|loại|hạng|nhóm)[:\s«“\"]+"
    r"(?P<words>[^\W\d_]+[+]?(?:,? [^\W\d_]+){0,3})[»”\"]?"
)
_BAND_TAIL = re.compile(
    r"\s*(?:\(.*\)|[:,–-]?\s*(?:(?:kết quả|tổng|số|điểm|chỉ số|tỷ lệ|giá trị|đạt|có)\s+){0,3}"
    r"(?:(?:gồm|có|từ|trên|dưới|đạt|đến|lớn hơn|nhỏ hơn)\b|[≥≤<>]).*\d.*)?\s*[.:]?"
)
# How many there are in a class, behind its name and bounds: «: 19 đơn vị», «(24/95 xã, phường)».
_BAND_COUNT = re.compile(
    r"[\s:;,.–(-]{0,6}(?:(?:gồm|có)[\s:]{1,3})?\d{1,4}(?:\s?/\s?\d{1,4})?\s"
    r"(?:đơn vị|cơ quan|địa phương|sở|ban|ngành|huyện|thị xã|thành phố|quận|xã|phường|thị trấn|tỉnh|bộ)\b"
    r"[^:;.]{0,60}[.:]?"
)
# Places of a ranking («Hạng Nhất»), items, bodies and what is measured are no classes.
_NO_CLASS = re.compile(
    r"^(chưa|không)$|^(thứ|nhất|nhì|ba|mức|độ|mục|hình|khác|này|trên|dưới|sau|chung|các|từ|đến|đạt)\b"
    r"|\b(sở|ban|ngành|huyện|thị xã|xã|phường|tỉnh|thành phố|bộ|cục|ubnd|ủy ban|đơn vị|cơ quan|địa phương|khối|quận|"
    r"trường|bệnh viện|doanh nghiệp|tiêu chí|chỉ tiêu|chỉ số|nội dung|lĩnh vực|dịch vụ|thủ tục|cung cấp|ứng dụng|"
    r"sử dụng|nhiệm vụ|triển khai|hài lòng|công nghệ|cntt|thông tin|điểm|đánh giá|xếp hạng|xếp loại|và)\b"
)
_SIGN = re.compile(r"[IVX]+|[^\W\d_][+]?")


class Rule(NamedTuple):
    """A row of a wording file: what it names, the pattern that finds it, and the row itself; `accented` is the same
    pattern with the accents that it writes."""

    name: str
    pattern: re.Pattern[str]
    row: dict[str, str]
    accented: Accented | None = None

    def found_in(self, text: str, folded: str) -> bool:
        """Whether `text`, as printed and `folded`, says it."""
        return self.pattern.search(folded) is not None and (self.accented is None or self.accented.search(text))


@dataclass(frozen=True)
class Wording:
    """The rules of every wording file, each list in the file's order, where the first that matches counts."""

    header_roles: tuple[Rule, ...]
    classes: tuple[Rule, ...]
    agency_groups: tuple[Rule, ...]
    concepts: tuple[Rule, ...]
    fields: tuple[Rule, ...]
    families: tuple[Rule, ...]
    reasons: tuple[Rule, ...]
    work_kinds: tuple[Rule, ...]
    issuers: tuple[Rule, ...]
    labels: tuple[Rule, ...]
    abbreviations: tuple[Rule, ...]
    phrases: tuple[Rule, ...]
    topics: tuple[Rule, ...]
    doubts: tuple[Rule, ...]

    def group_of(self, text: str) -> str | None:
        """The agency group that `text` speaks of («của các sở, ban, ngành»), None if it names none or several."""
        found = {rule.name for rule in self.agency_groups if rule.pattern.search(fold(text))}
        return found.pop() if len(found) == 1 else None

    def names_groups(self, text: str) -> bool:
        """Whether `text` speaks of one agency group or several («các bộ, cơ quan thuộc Chính phủ»)."""
        folded = fold(text)
        return any(rule.pattern.search(folded) for rule in self.agency_groups)

    def kinds_of(self, group: str | None) -> frozenset[str] | None:
        """The kinds of agency in an agency group; None where it is not known."""
        rule = next((rule for rule in self.agency_groups if rule.name == group), None)
        return frozenset(rule.row["kinds"].split(";")) if rule else None

    def concepts_of(self, family: str | None) -> tuple[Rule, ...]:
        """The concepts that the criteria of a family can have: the fields that it alone has, then those of all."""
        return (*(rule for rule in self.fields if rule.row["family"] == family), *self.concepts)

    def first(self, rules: Sequence[Rule], text: str) -> Rule | None:
        """The first of `rules` whose pattern is found in `text`, as printed but for marks of notes."""
        text = without_notes(text)
        folded = fold(text)
        return next((rule for rule in rules if rule.found_in(text, folded)), None)

    def spell_out(self, text: str) -> str:
        """`text` folded, with its abbreviations written out («DVCTT» as «dich vu cong truc tuyen»)."""
        folded = fold(text)
        for rule in self.abbreviations:
            folded = rule.pattern.sub(fold(rule.name), folded)
        return folded

    @cached_property
    def _class_line(self) -> re.Pattern[str]:
        words = "|".join(f"(?:{rule.pattern.pattern})" for rule in self.by_length)
        before = r"(?:(?:\d+|[ivx]+|[a-e])[.)]\s*)?(?:(?:xep|dat|nhom|cac|don vi|co quan|muc do|muc|loai|hang)\s*)*"
        return re.compile(rf"{before}[:\s«“\"]*({words})[»”\"]?\s*(?:\(.*\))?\s*[.:]?")

    @cached_property
    def by_length(self) -> tuple[Rule, ...]:
        """Class rules, longest wording first: «trung bình khá» is not «trung bình»."""
        return tuple(sorted(self.classes, key=lambda rule: -len(rule.name)))

    def class_of(self, text: str) -> str | None:
        """The class that the whole of `text` names («Mức tốt», «Loại: Khá», «Loại A»), else None."""
        return self.known_class(text) or self._brought_along(text)

    def known_class(self, text: str) -> str | None:
        """The class of `classes.csv` that the whole of `text` names, or several of them as printed («Yếu, kém»)."""
        found = self._class_line.fullmatch(fold(text))
        if found is not None:
            return next(rule.name for rule in self.by_length if rule.pattern.fullmatch(found[1]))
        several = self._several_classes.fullmatch(fold(text))
        return text[slice(*several.span(1))].capitalize() if several and len(fold(text)) == len(text) else None

    def band_class(self, text: str) -> str | None:
        """The class that a row of its own («Mức Cao (từ 80% trở lên)», «Nhóm dẫn đầu», «Loại Tốt: 24 đơn vị») gives to
        the rows below it."""
        printed = mend_tones(text.strip())
        counted = next((at for at in _BAND_COUNT.finditer(printed.lower()) if at.end() == len(printed)), None)
        text = printed[: counted.start()] if counted is not None else text
        return self.class_of(text) or self._brought_along(text, is_band=True)

    def _brought_along(self, text: str, is_band: bool = False) -> str | None:
        """A class that no file lists, in the words of `text` behind «Mức», «Loại» or, for a band, «Nhóm»."""
        printed = mend_tones(text.strip())
        lower = printed.lower()
        found = _BROUGHT_ALONG.match(lower)
        while found is not None and not _BAND_TAIL.fullmatch(lower, found.end()):
            found = _BROUGHT_ALONG.fullmatch(lower, 0, found.start("words") + max(0, found["words"].rfind(" ")))
        if found is None or (not is_band and (found.end() < len(lower.rstrip(" .:")) or "nhóm" in lower)):
            return None
        if _NO_CLASS.search(found["words"]) or self.group_of(text) or self.first(self.concepts, text):
            return None
        words = printed[slice(*found.span("words"))]
        # «Nhóm Tam Kỳ»: a name has a capital in each syllable, a class at most in its first.
        if not printed.isupper() and any(word[0].isupper() for word in words.split()[1:]):
            return None
        return words if _SIGN.fullmatch(words) else (self.known_class(words) or words.capitalize())

    @cached_property
    def _several_classes(self) -> re.Pattern[str]:
        words = "|".join(f"(?:{rule.pattern.pattern})" for rule in self.by_length)
        before = rf"{_ORDINAL}(?:xep |vao |muc do |muc |loai |hang |nhom )*[:\s«“\"]*"
        several = rf"(?:{words})(?:(?:\s*[,/–-]\s*|\s+(?:va|hoac)\s+)(?:{words}))+"
        return re.compile(rf"{before}({several})[»”\"]?\s*(?:\(.*\))?\s*[.:]?")


_KEYS = {
    "header_roles": "role",
    "classes": "class",
    "agency_groups": "agency_group",
    "concepts": "concept",
    "fields": "concept",
    "families": "family",
    "reasons": "reason_code",
    "work_kinds": "kind",
    "issuers": "issuer",
    "labels": "field",
    "abbreviations": "meaning",
    "phrases": "symbol",
    "topics": "topic",
    "doubts": "place",
}
# What finds a rule in a text: a regular expression on folded text, or a word or abbreviation as written.
_WORDS = {"work_kinds": "word", "issuers": "code", "abbreviations": "abbreviation"}
# Their patterns may write accents.
_ACCENTED = frozenset({"header_roles"})
_FURTHER = {
    "classes": "order",
    "agency_groups": "kinds label_vi label_en",
    "concepts": "criterion label_vi label_en",
    "fields": "family criterion label_vi label_en",
    "families": "label_vi index_is",
    "work_kinds": "code",
    "phrases": "value",
    "topics": "label_vi label_en",
    "doubts": "applies",
}


def wording_file(name: str) -> File:
    """The declaration of `wording/<name>.csv`; the order of its rows means something."""
    finder = _WORDS.get(name, "pattern")
    columns = f"{_KEYS[name]} {finder} {_FURTHER.get(name, '')} note"
    return declare(f"wording/{name}.csv", f"{_KEYS[name]} {finder}", columns, "code note value index_is", in_order=True)


WORDING_FILES = tuple(wording_file(name) for name in _KEYS)


def load_wording(folders: Sequence[Path]) -> Wording:
    """The wording of `folders` (the first is `data/reference`). Raises ReferenceError for a broken file."""
    return Wording(**{name: _rules(folders, name) for name in _KEYS})


def _rules(folders: Sequence[Path], name: str) -> tuple[Rule, ...]:
    finder = _WORDS.get(name, "pattern")
    rules = []
    for row in read(folders, wording_file(name)):
        text = row[finder] if finder == "pattern" else rf"\b{re.escape(fold(row[finder]))}\b"
        try:
            accented = Accented(text) if name in _ACCENTED else None
            pattern = re.compile(text) if accented is None else accented.folded
            rules.append(Rule(row[_KEYS[name]], pattern, row.values, accented))
        except re.error as error:
            raise row.error(f"the {finder} «{text}» is no regular expression ({error})") from None
    return tuple(rules)
