"""Agencies that a sentence names: provinces, central bodies, and the departments and districts of one province."""

import re
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

from transform.agencies.normal import expanded, words_of
from transform.agencies.registry import Registry
from transform.prose.days import says_before_merger, says_merged, says_size
from transform.prose.tokens import Token

_YEAR = re.compile(r"(?<![\d.,/-])((?:19|20)\d\d)(?![\d%]|[.,]\d)")
_WORD = re.compile(r"[^\s,;:()\[\]«»“”\"…/]+")
# Words in small letters that a name may begin with.
_HEADS = frozenset("tỉnh thành tp tp. huyện thị quận sở bộ ubnd cục phường xã ban chi".split())
_HEAD_ALONE = re.compile(
    r"(?:tỉnh|thành phố|tp\.?|thị xã|thị trấn|huyện|quận|sở|bộ|ubnd|cục|phường|xã|ban|chi)\s*,", re.IGNORECASE
)
_COMMUNE = re.compile(r"(?:xã|phường|thị trấn)\s+[A-ZĐÀ-Ỹ]\S*(?:\s+\S+){0,3}$", re.IGNORECASE)
_COMMUNES = frozenset({"commune"})
_INITIALS = re.compile(r"[A-ZĐ]{2,}|[A-ZĐ]&|[A-ZĐ]-[A-ZĐ]")
_LONGEST = 12
_SURE = frozenset({"exact", "variant", "prefix", "abbreviation"})
_CENTRAL = frozenset({"ministry", "ministry_level"})
_LISTED_KINDS = {
    "ministry": _CENTRAL,
    "ministry_level": _CENTRAL,
    "department": frozenset({"department"}),
    "district": frozenset({"district"}),
}
# What stands before a place's name and makes it a part of another body's: «Sở TT&TT Hà Nội», «Báo Quảng Nam».
_OTHER_BODY = re.compile(
    r"(?:^|[\s(])(?:Sở|Cục|Chi cục|Công an|Báo|Đài|Đại học|Trường|Bệnh viện|Viện|Trung tâm|Công ty|VNPT|Viettel|Bưu điện|"
    r"[Ss]ân bay|[Cc]ảng|[Cc]ầu|Hội|Đoàn|Thành ủy|Tỉnh ủy|Thành đoàn|Tỉnh đoàn|HĐND|Hội đồng nhân dân|Ban|Văn phòng|Ngân hàng|"
    r"Chi nhánh|Kho bạc|Chủ tịch|Bí thư|Giám đốc|[Ss]ông|[Đđ]ường|(?<![Tt]hành )[Pp]hố|[Qq]uốc lộ|[Vv]ịnh|[Đđ]ảo|[Pp]hường|[Xx]ã|[Hh]uyện|[Tt]hị trấn)"
    r"(?:\s+(?:[A-ZĐÀ-Ỹ&][^\s,;.:()]*|và|tỉnh|thành phố|TP\.?|UBND|-|của))*\s*$"
)
_JOINED = re.compile(r"(?:\s*\([^()]{1,24}\))?(?:\s*[,;](?:\s+và)?|\s+và)\s+(?=[A-ZĐÀ-Ỹ])")
# «Văn phòng UBND các huyện»: what follows makes another body of it, or many.
_OF_OTHERS = re.compile(r"\s+(?:các|cấp|của các|huyện|trực thuộc)\b")


@dataclass
class Mentions:
    """Finds agencies in sentences of a document: of its province if it is about one, else of the nation. `earlier` is the
    last year before provinces became one, on a page that speaks of these as they are now: a sentence of that year or
    one before means the bodies that were. `district` is that whose own page it is: communes are taken by it."""

    registry: Registry
    province: str | None
    year: int | None
    on: date | None = None
    earlier: int | None = None
    district: str | None = None
    _known: dict[tuple[str, frozenset[str] | None], str | None] = field(default_factory=dict)

    def find(self, text: str) -> list[Token]:
        """AG tokens, in order, none over another; `value` is the agency's id."""
        if self._then is not None and self._is_of_then(text):
            return self._then.find(text)
        found: list[Token] = []
        provinces = {(start, end) for _, start, end in self.registry.find_provinces(text, self._day)}
        after = 0
        for word in _WORD.finditer(text):
            if word.start() < after or not self._may_begin(word[0]):
                continue
            if _HEAD_ALONE.match(text, word.start()):
                continue  # «của các tỉnh, Quảng Ninh đứng đầu», «63 tỉnh, thành phố, Quảng Ninh …»
            token = self._at(text, word.start(), provinces)
            if token is None:
                continue
            found.append(token)
            found += self._and_so_on(text, token)
            after = found[-1].end
        return found

    @cached_property
    def _then(self) -> "Mentions | None":
        return Mentions(self.registry, None, self.earlier) if self.earlier is not None else None

    def _is_of_then(self, text: str) -> bool:
        """Of a year before the page's, or of as many provinces as there were in that one."""
        today = self.on.year if self.on is not None else None
        then, now = (str(self.registry.cohort("tỉnh, thành phố", year=year)) for year in (self.earlier, today))
        years = [int(found) for found in _YEAR.findall(text)]
        past = bool(years) and max(years) < (self.earlier or 0)
        return says_before_merger(text) or says_size(text, then) or (past and not says_merged(text, now))

    @property
    def _day(self) -> date | None:
        """The day by which names of provinces go: that of the page, but not after the year that it speaks of."""
        end = date(self.year, 12, 31) if self.year else None
        return min(filter(None, (self.on, end)), default=None)

    def _may_begin(self, word: str) -> bool:
        return word[0].isupper() or word.lower() in _HEADS

    def _at(self, text: str, start: int, provinces: set[tuple[int, int]]) -> Token | None:
        for end in _ends(text, start):
            agency_id = self._named(text[start:end], None)
            if agency_id is None:
                continue
            if self.registry.kind(agency_id) == "province":
                if not self._is_province(text, start, end, provinces):
                    continue
            elif _OF_OTHERS.match(text, end):
                continue
            return Token("AG", start, end, agency_id)
        return None

    def _is_province(self, text: str, start: int, end: int, provinces: set[tuple[int, int]]) -> bool:
        if not any(start <= begins and ends <= end for begins, ends in provinces):
            return False
        return _OTHER_BODY.search(text[max(0, start - 80) : start]) is None

    def _and_so_on(self, text: str, first: Token) -> list[Token]:
        """«Bộ Tài chính, Công Thương và Y tế»: a list may say its kind once."""
        kinds = _LISTED_KINDS.get(self.registry.kind(first.value))
        return self.listed(text, first.end, kinds) if kinds else []

    def listed(self, text: str, after: int, kinds: frozenset[str], *, opening: bool = False) -> list[Token]:
        """The names of a list of bodies of `kinds` behind the position `after`, each joined by a comma or «và»; with
        `opening` the first one stands there without a joint."""
        found: list[Token] = []
        while True:
            joint = None if opening and not found else _JOINED.match(text, after)
            if joint is None and not (opening and not found):
                return found
            start = joint.end() if joint else after
            token = next(
                (
                    Token("AG", start, end, agency_id)
                    for end in _ends(text, start)
                    if (agency_id := self._named(text[start:end], kinds))
                ),
                None,
            )
            if token is None:
                return found
            found.append(token)
            after = token.end

    def _named(self, name: str, kinds: frozenset[str] | None) -> str | None:
        key = (name, kinds)
        if key not in self._known:
            self._known[key] = self._look_up(name, kinds)
        return self._known[key]

    def _look_up(self, name: str, kinds: frozenset[str] | None) -> str | None:
        words = words_of(name)
        if not words or (words[-1].lower() in ("và", "của", "các", "là", "có") and len(words) > 1):
            return None
        spelled = expanded(words)
        initials = _INITIALS.search(name) is not None
        for within in (self.district, self.province):
            if within and _COMMUNE.match(name) and (found := self._commune(name, within)):
                return found
        for province in (self.province, None) if self.province else (None,):
            if not initials and not self._may_be(spelled, province):
                continue
            match = self.registry.match(name, province=province, year=self.year, on=self.on, kinds=kinds, suggest=False)
            if match.agency_id and self._is_sure(match.basis, match.agency_id, name, kinds):
                return match.agency_id
        return None

    def _commune(self, name: str, within: str) -> str | None:
        """A commune by its full name: «xã A» within the page's district, or within its province where one bears it."""
        match = self.registry.match(name, province=within, year=self.year, on=self.on, kinds=_COMMUNES, suggest=False)
        return match.agency_id if match.basis in _SURE else None

    def _may_be(self, words: list[str], province: str | None) -> bool:
        """Whether the words are a form of a name, with or without the province behind it («Cục Thuế tỉnh …»)."""
        if self.registry.is_form(words, province):
            return True
        return province is not None and any(
            self.registry.is_form(words[-length:], None) and self.registry.is_form(words[:-length], province)
            for length in range(2, min(len(words), 6))
        )

    def _is_sure(self, basis: str, agency_id: str, name: str, kinds: frozenset[str] | None) -> bool:
        if basis in _SURE:
            return len(name) > 2
        if basis != "bare":
            return False
        kind = self.registry.kind(agency_id)
        return (kinds is not None and kind in kinds) or (kind == "district" and self.province is not None)


def _ends(text: str, start: int) -> list[int]:
    """Where a name that begins at `start` may end, the longest first: at a word's end, over commas in a name too."""
    ends: list[int] = []
    for word in _WORD.finditer(text, start):
        between = text[ends[-1] : word.start()] if ends else ""
        if len(ends) >= _LONGEST or any(sign in between for sign in ';:()[]…"') or word.start() - start > 90:
            break
        end = word.end()
        while end > word.start() and text[end - 1] in ".!?" and not text[start:end].endswith(("TP.", "tp.", "T.P.")):
            end -= 1
        if end == word.start():  # dots alone: the list goes on without names
            break
        if any(sign.isalnum() for sign in word[0]):  # «TP.HCM - địa phương …»: a name ends with no dash
            ends.append(end)
        if end < word.end() and text[word.end() - 1] in "!?":
            break
    return ends[::-1]
