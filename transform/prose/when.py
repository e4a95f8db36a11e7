"""The year of a sentence that says none: what the paragraph, the section and the page say of it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from transform.prose.days import present_year, years_later
from transform.prose.found import Found
from transform.prose.scope import Scope, parenthesis
from transform.prose.tokens import Line

# A sentence that goes into what the one before said, in its year.
_OF_IT = re.compile(
    r"\W*(?:trong đó|cụ thể|trong số đó|theo đó|các chỉ số thành phần|chỉ số (?:chính quyền|kinh tế|xã hội)|"
    r"(?:cũng )?(?:vào |tại )?(?:cùng thời (?:điểm|gian)|thời điểm (?:đó|ấy|này)|(?:khi|lúc) (?:đó|ấy)))\b",
    re.IGNORECASE,
)
# «Cùng năm này, B xếp thứ 5», «Ở kỳ đánh giá đó, …»: of the year that the sentence before said
_THAT_YEAR = re.compile(
    r"\b(?:cùng năm(?: (?:này|đó|ấy))?|(?:ngay |cũng )?(?:trong |vào |ở |tại )?(?:chính )?năm (?:đó|ấy|này)|"
    r"(?:cùng|trong|ở|tại) (?:kỳ|đợt|lần|bảng|bảng xếp hạng) (?:đánh giá |xếp hạng )?(?:đó|ấy))\b(?! (?:trước|sau|tới))",
    re.IGNORECASE,
)
# «Dịch vụ mức độ 3 mới có 2», «Số hồ sơ trực tuyến là 34.906»: more of whom and of when the last sentence spoke
_MORE_OF_IT = re.compile(r"(?:(?:tổng|số|lượng|còn|riêng) ){0,3}(?:SVC|RECON|REC|RECALL) (?!.*(?:AG|COH|unit) )")
_NOW = re.compile(r"\b(?:hiện|hiện nay|đến nay|nay|hiện tại)\b", re.IGNORECASE)
_BEGINS_NOW = re.compile(r"\W*(?:tính )?(?:đến nay|đến thời điểm này)\b", re.IGNORECASE)
_LATE = 7  # the month from which «now» is surely no longer the year before
_FIGURES = ("RNK", "NUM", "PCT", "FRAC", "CLS")
UNKNOWN = 0  # as the year that was last spoken of: behind a section on one year nobody says of which the next is
NOT_CERTAIN = "The page speaks of several years, and of which of them the sentence does is not said."


@dataclass
class When:
    """The years of a page: `page` is its own, the last one where it `is_span`; `below` that of the heading over what is
    read, `section` that or the one of its own first words. On a page on several years `carried` is the one that the sentence before told its
    results of, `is_unclear` says that they were of several, and `running` is what the paragraph before spoke of last;
    `is_headed_else` says that a line above, which is no heading for certain, names another year."""

    page: int | None
    is_span: bool
    on: date | None
    section: int | None = None
    below: int | None = None
    running: int | None = None
    carried: int | None = None
    is_unclear: bool = False
    is_headed_else: bool = False

    @property
    def base(self) -> int | None:
        """The year of what says none."""
        return self.section or self.page

    def begin(self, section: int | None, run_in: int | None = None) -> None:
        """A new paragraph, below a heading of that year, or with a year as its first words."""
        ended = self.below is not None and section is None
        self.running = UNKNOWN if ended else self.carried or self.section or self.running
        self.below, self.section = section, run_in or section
        self.carried, self.is_unclear = None, False

    def enter(self, line: Line, scope: Scope) -> Scope:
        """The scope of a sentence: in its own year, in that of the one it goes on from, in that of the page's own day
        where it or one before it speaks of «đến nay», else in that of the section or the page."""
        if any(t.symbol == "YEAR" for t in line.tokens):
            return replace(scope, year=self.base, present=None)
        text = line.text[line.start : line.end]
        present = present_year(text, self.on) or scope.present
        that, later = self._before(scope), years_later(text)
        if later is not None:
            return replace(scope, year=that + later if that is not None else self.base)
        if present is None and (inherited := self._inherited(text, scope)) is not None:
            return replace(scope, year=inherited)
        more = _MORE_OF_IT.match(line.symbols) and not _NOW.search(text)
        if present is None and scope.year_counted is not None and more:
            return replace(scope, year=scope.year_counted)
        if present is None and self._is_several and self.carried is not None and not _NOW.search(text):
            return replace(scope, year=self.carried)
        return replace(scope, year=present or self.base, present=present)

    def _before(self, scope: Scope) -> int | None:
        """The year that was spoken of last."""
        return self.carried or scope.year_said or self.section or self.running or None

    def _inherited(self, text: str, scope: Scope) -> int | None:
        """The year of the sentence before, for one that says that it goes on from it."""
        before = self._before(scope)
        if _THAT_YEAR.search(text):
            return before
        if _OF_IT.match(text):
            return scope.year_said or (before if self._is_several else None)
        return None

    @property
    def _is_several(self) -> bool:
        return (self.is_span or self.page is None) and self.section is None

    def is_open(self, line: Line, scope: Scope) -> bool:
        """Whether nobody can say which year a sentence is about: on a page on several years it says none, and what
        stands before it spoke of several, or of another than the last one."""
        if any(t.symbol == "YEAR" for t in line.tokens) or scope.present is not None:
            return False
        if self._is_now(line, scope):
            return True
        if years_later(line.text[line.start : line.end]) is not None:
            return self._before(scope) is None
        if self.carried is not None:
            return False
        text = line.text[line.start : line.end]
        if _THAT_YEAR.search(text) or _OF_IT.match(text):
            return self._inherited(text, scope) is None and (self._is_several or _THAT_YEAR.search(text) is not None)
        several = self._is_several and (self.is_unclear or self.running not in (None, self.page))
        return several or (self.is_headed_else and self.section is None)

    def _is_now(self, line: Line, scope: Scope) -> bool:
        """«Đến nay, tỉnh có 1.012 dịch vụ …» on a page of late 2023 on the results of 2022: hardly as of 2022."""
        if self.on is None or scope.year is None or self.on < date(scope.year + 1, _LATE, 1):
            return False
        return _BEGINS_NOW.match(line.text[line.start : line.end]) is not None

    def leave(self, line: Line, scope: Scope, found: Sequence[Found]) -> None:
        """Takes notice of the year that a sentence told its results of."""
        years = [n for n, t in enumerate(line.tokens) if t.symbol == "YEAR"]
        if years_later(line.text[line.start : line.end]) is not None and not years:
            self.carried, self.is_unclear = scope.year, scope.year is None
            return
        if not years or any(t.symbol == "TARGET" for t in line.tokens):
            return
        first = next((n for n, t in enumerate(line.tokens) if t.symbol in _FIGURES), len(line.tokens))
        opening = [int(line.tokens[n].value) for n in years if n < first]
        told = {one.year for one in found if one.year is not None}
        plain = [int(line.tokens[n].value) for n in years if parenthesis(line, n) is None]
        if len(told) == 1:
            self.carried = told.pop()
        else:
            # «năm 2014 đứng thứ 49, năm 2015 lên thứ 41 và năm 2016 xếp thứ 33» leads up to its last year
            rising = len(plain) > 1 and plain == sorted(set(plain)) and opening == plain[:1]
            self.carried = plain[-1] if rising else opening[0] if len(opening) == 1 else None
        self.is_unclear = self.carried is None
