"""What a sentence inherits: year, subject, ranking and cohort of the words before it."""

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, NamedTuple

from transform.agencies.registry import Registry
from transform.declared import Declared
from transform.prose.days import years_later
from transform.prose.found import Found, Subject
from transform.prose.tokens import Line, Token
from transform.series import Series
from transform.wording import Wording

_COHORT_WORDS = {
    "provinces": "tỉnh, thành phố", "ministries": "bộ, cơ quan ngang bộ", "departments": "sở, ban, ngành",
    "districts": "cấp huyện", "communes": "cấp xã", "nation": "cả nước", "all": "tất cả",
    "central-and-provinces": "bộ, ngành, địa phương", "government_agencies": "cơ quan thuộc chính phủ",
    "central": "bộ, ngành",
}  # fmt: skip
_LOCAL = frozenset({"departments", "districts", "communes", "all"})
_TOGETHER = {
    frozenset({"departments", "districts"}): "all",
    frozenset({"departments", "districts", "communes"}): "all",
    frozenset({"ministries", "provinces"}): "central-and-provinces",
    frozenset({"central", "provinces"}): "central-and-provinces",
    frozenset({"ministries", "government_agencies"}): "central",
    frozenset({"ministries", "government_agencies", "provinces"}): "central-and-provinces",
}
_EARLIER = re.compile(
    r"(?:năm|kỳ|kì|lần|đợt) (?:trước|ngoái|kia)\b|(?:năm|kỳ|lần) (?:đánh giá )?(?:liền )?trước\b|trước đây|trước kia|vốn"
)
_LAST_YEAR = re.compile(r"(?:^|; |, )(?:(?:một|1) năm trước|năm (?:ngoái|trước)) (?![^;]*(?:năm nay|nay|\bnày) )")
_BEFORE_YEAR = ("của", "trong", "ở", "vào", "tại", "SVC", "REC", "RECON", "COH")
_GROUPS = {
    "province": "provinces", "ministry": "ministries", "ministry_level": "ministries", "department": "departments",
    "government_agency": "government_agencies", "district": "districts", "commune": "communes",
    "central_branch": "central_branches",
}  # fmt: skip


class Ranking(NamedTuple):
    """By what agencies are ranked: a scheme's criterion, or the number of services or records of some level, or a share."""

    kind: str
    series: Series | None = None
    criterion: str = "overall"
    level: str | None = None
    topic: str | None = None


@dataclass
class Scope:
    """The state of reading at one sentence. `year` is that of the document; `ranking` and `local` are what ministries and
    provinces, and what departments and districts are ranked by; `counted` the last ranking by services or records;
    `subject` is whom the sentence before spoke of last; `group` the agencies it is about; `last` the last place that the sentence before gave, `shares` what its shares were of, `told` indicator and level of what it counted, `classes` the classes it counted, `provided` the level of the services whose providers it counted, `place` that of an item of a ranked list, `year_said` the only year of the sentence before, `year_counted` that of all it counted, `present` the year of the page's own day where a sentence of the paragraph spoke of it, `series_year` the year that the paragraph gave the evaluation it named last, `group_before` the agencies of the sentence before, `is_elsewhere` that it ranked by something of another field, `is_online` whether the records it spoke of were online ones; `owner` the
    province that a page on the nation's ranking is about; `is_span` says that the page is on several years; `headed` is the cohort that the heading above names; `is_of_several` says that the sentence before named several evaluations; `parts` whose places by criterion the sentence before told, `scored` the only agency whose result it told, `graded` all results of it, `in_parts` that the sentences told places in parts of the evaluation, `home` the ministry or district whose own page it is, `today` the year in which it was written; `level` that of the heading over a list, and `is_listed` says that the sentence is an item of one."""

    registry: Registry
    wording: Wording
    declared: Declared
    province: str | None
    year: int | None
    ranking: Ranking | None = None
    local: Ranking | None = None
    counted: Ranking | None = None
    subject: Subject | None = None
    group: str | None = None
    level: str | None = None
    is_listed: bool = False
    series_level: str | None = None
    owner: Subject | None = None
    last: Found | None = None
    is_online: bool = False
    year_said: int | None = None
    group_before: str | None = None
    is_elsewhere: bool = False
    place: int | None = None
    years: tuple[int, ...] = ()
    provided: str | None = None
    cohort_before: Subject | None = None
    shares: tuple[dict[str, Any], ...] = ()
    told: tuple[tuple[str, str], ...] = ()
    classes: tuple[str, ...] = ()
    issuers: frozenset[str] = frozenset()
    is_evaluation: bool = False
    year_counted: int | None = None
    present: int | None = None
    parts: Subject | None = None
    scored: Subject | None = None
    in_parts: bool = False
    graded: tuple[Found, ...] = ()
    home: Subject | None = None
    today: int | None = None
    series_year: tuple[str, int] | None = None
    is_span: bool = False
    headed: Subject | None = None
    is_of_several: bool = False

    def fresh(self) -> "Scope":
        """The scope of a new paragraph: whom the last one spoke of is forgotten."""
        return replace(
            self,
            subject=None,
            series_level=None,
            last=None,
            shares=(),
            told=(),
            classes=(),
            is_online=False,
            year_said=None,
            group_before=None,
            is_elsewhere=False,
            is_of_several=False,
            cohort_before=None,
            place=None,
            years=(),
            provided=None,
            year_counted=None,
            present=None,
            series_year=None,
            parts=None,
            scored=None,
            in_parts=False,
            graded=(),
        )

    def cohort(self, group: str, year: int | None, published: str | None = None) -> str | None:
        """The id of the cohort of an agency group, None where the document does not say whose."""
        parts = frozenset(group.split("+"))
        group = _TOGETHER.get(parts, group) if len(parts) > 1 else group
        if group == "any":
            return self._any(year)
        if group in _LOCAL and self.province is not None:
            return self.registry.cohort(_COHORT_WORDS[group], province=self.province, year=year)
        if group in _LOCAL and (self.owner is not None or group == "all"):
            return None  # a page about one province speaks of its own, and which they are is not said
        if group == "government_agencies":
            return next((c for c in self.registry.cohorts if c.startswith("government-agencies")), None)
        words = _COHORT_WORDS.get(group)
        return self.registry.cohort(words, province=None, year=year) if words else None

    def _any(self, year: int | None) -> str | None:
        if self.group and self.group != "any":
            return self.cohort(self.group, year)
        return self.cohort("all", year) if self.province else None

    def evaluator(self) -> Subject | None:
        """Whose evaluation it is: the province of a document on its own agencies, else who gives out the series."""
        if self.province is not None and (self.local is not None or self.ranking is None):
            return Subject("agency", self.province)
        series = self.ranking.series if self.ranking else None
        return Subject("agency", series.issuer) if series is not None and series.issuer else None

    def group_of(self, agency_id: str) -> str | None:
        """The agency group in which an agency is ranked."""
        return _GROUPS.get(self.registry.kind(agency_id))


def year_at(line: Line, token: Token, scope: Scope) -> int | None:
    """The year of what stands at `token`: the last one before it in the sentence, else the first after it in the same
    clause, else that of the document. The year that a change is counted from is none, and one in parentheses is that of
    what stands in them."""
    at = line.index(token)
    own = parenthesis(line, at)
    years = [n for n, t in enumerate(line.tokens) if t.symbol == "YEAR" and parenthesis(line, n) in (None, own)]
    behind = [t.symbol for t in line.tokens[at + 1 : at + 3]]
    if behind[:1] == ["YEAR"] or (behind[1:] == ["YEAR"] and behind[0] in _BEFORE_YEAR):
        return int(line.tokens[at + behind.index("YEAR") + 1].value)  # «từ vị trí thứ 57 của năm 2011»
    further = [t.symbol for t in line.tokens[at + 1 : at + 4]]
    if further[:1] in (["SVC"], ["REC"], ["RECON"]) and further[1:] == ["của", "YEAR"]:
        return int(line.tokens[at + 3].value)  # «con số 1.932 hồ sơ của năm 2021»
    years = [n for n in years if not _of_one_place(line, n)]
    if own is not None:
        inner = [n for n in years if n < at and parenthesis(line, n) == own]
        if inner:
            return int(line.tokens[inner[-1]].value)
        if own > 0 and line.tokens[own - 1].symbol in ("YEAR", "VSYEAR"):
            return int(line.tokens[own - 1].value)  # «… trong năm 2018 (4 tỉnh, 22 dịch vụ)»
    if not years and _LAST_YEAR.search(" ".join(t.symbol for t in line.tokens[:at])):
        return _last_year(scope)
    chosen = _in_clause(line, at, years)
    if _this_year(line, at, chosen):
        return scope.year
    if chosen is None and not _year_before(line, at):
        before = [n for n in years if n < at and not _is_aside(line, n)]
        chosen = before[-1] if before else None
        if chosen is not None and _ends_other(line, chosen, scope):
            return None  # «Tỉnh xếp thứ 24 năm 2021; Sở A xếp thứ nhất …» on a page of 2022
        return _and_later(line, chosen, at) if chosen is not None else scope.year
    return _and_later(line, chosen, at) if chosen is not None else None


def _ends_other(line: Line, number: int, scope: Scope) -> bool:
    """Whether a year closes the clause before and is not that of the page: what follows may be of either."""
    closes = [t.symbol for t in line.tokens[number + 1 : number + 2]] == [";"]
    opens = line.tokens[number - 1].symbol in (";", "…", "(") or number == 0
    return closes and not opens and scope.year is not None and int(line.tokens[number].value) != scope.year


def _and_later(line: Line, number: int, at: int) -> int:
    """The year of a token; «Năm 2015 A đứng đầu; một năm sau B vươn lên» moves it on for what stands behind."""
    between = line.text[line.tokens[number].end : line.tokens[at].start] if number < at else ""
    return int(line.tokens[number].value) + (years_later(between) or 0)


def _last_year(scope: Scope) -> int | None:
    """«Một năm trước, …»: the year before the one that the sentence before said; «năm ngoái» on a page of the year that
    it speaks of. Where page and figures are of two years, from which of them is counted is not certain."""
    if scope.year_said is not None and scope.year_said == scope.year:
        return scope.year - 1 if scope.year else None
    return scope.year - 1 if scope.year is not None and scope.today == scope.year else None


def _this_year(line: Line, at: int, chosen: int | None) -> bool:
    """«Năm 2015 A đứng đầu; năm nay B vươn lên»: behind «năm nay» no other year holds."""
    symbols = [t.symbol for t in line.tokens[:at]]
    now = max(
        (n for n, pair in enumerate(pairwise(symbols)) if pair in (("năm", "nay"), ("lần", "này"), ("kỳ", "này"))),
        default=-1,
    )
    return now >= 0 and (chosen is None or chosen < now)


def _in_clause(line: Line, at: int, years: list[int]) -> int | None:
    """The year of a clause between semicolons: one in brackets right behind; the last before, unless it closes what
    stands before it («20 dịch vụ vào năm 2012, rồi 322 …»); the first behind."""
    first = next((n + 1 for n in range(at, -1, -1) if line.tokens[n].symbol in (";", "…")), 0)
    last = next((n for n in range(at, len(line.tokens)) if line.tokens[n].symbol in (";", "…")), len(line.tokens))
    for number in range(at + 1, min(last, at + 12)):
        if line.tokens[number].symbol in (",", "NUM") and line.tokens[number].symbol == ",":
            break
        behind = [t.symbol for t in line.tokens[number : number + 3]]
        if behind == ["(", "YEAR", ")"]:
            return number + 1
    closing = [n for n in years if first <= n < last and _closes(line, n, first)]
    opening = [n for n in years if first <= n < at and n not in closing]
    if opening:
        return opening[-1]
    ends = [n for n in closing if n > at]
    if ends:
        return ends[0]
    behind_ = [n for n in years if at < n < last and not _contrasted(line, at, n)]
    return behind_[0] if behind_ else None


def _is_aside(line: Line, number: int) -> bool:
    """«…, trong khi năm 2012 mới là 31,8%; tỉ lệ … vẫn dưới 10%»: a year that another was only held against."""
    return [t.symbol for t in line.tokens[max(0, number - 2) : number]] == ["trong", "khi"]


def _closes(line: Line, number: int, first: int) -> bool:
    before = line.tokens[number - 1].symbol if number else ""
    return before in ("vào", "trong") and any(t.symbol == "NUM" for t in line.tokens[first:number])


def _contrasted(line: Line, at: int, number: int) -> bool:
    """«…, trong khi năm 2012 là 18%»: another year than that of what stands before."""
    symbols = [t.symbol for t in line.tokens[at:number]]
    behind = line.tokens[number + 1].symbol if number + 1 < len(line.tokens) else ""
    if symbols[-1:] == [","] and behind in ("là", "đạt", "có", ":", "chỉ"):
        return True
    if {"gấp", "còn", "dù", "tuy", "song", "nhưng", "trong khi", "trước"} & set(symbols) or (
        "trong",
        "khi",
    ) in pairwise(symbols):
        return True
    # «… xếp thứ 17, năm 2017 xếp thứ 9»: behind a comma the year of what follows it
    if "RNK" in symbols[1:]:
        return True  # «A vươn lên thứ nhất …, thay B – đơn vị dẫn đầu năm 2017»
    own = any(t.symbol in ("NUM", "FRAC", "RNK", "PCT") for t in line.tokens[number + 1 : number + 8])
    return "," in symbols and own and symbols[-1:] not in (["trong"], ["của"], ["vào"])


def _of_one_place(line: Line, number: int) -> bool:
    """«từ vị trí thứ 10 năm 2017 lùi xuống …»: the year of that place and of nothing behind it."""
    before = [t.symbol for t in line.tokens[max(0, number - 2) : number]]
    place = before[-1:] == ["RNK"] or (before[:1] == ["RNK"] and before[-1] in ("của", "trong", "ở", "vào"))
    return place and any(t.symbol == "RNK" for t in line.tokens[number + 1 :])


def _year_before(line: Line, at: int) -> bool:
    """«Một năm trước, …», «kỳ trước»: another year than the document's, and not said which."""
    words = []
    for token in reversed(line.tokens[:at]):
        if token.symbol in (";", "…", "nay"):
            break
        words.append(token.symbol)
    return _EARLIER.search(" ".join(words[::-1])) is not None


def parenthesis(line: Line, at: int) -> int | None:
    """The number of the «(» around a token; None outside."""
    depth = 0
    for number in range(at, -1, -1):
        symbol = line.tokens[number].symbol
        if symbol == ")" and number != at:
            depth += 1
        elif symbol == "(":
            if depth == 0:
                return number
            depth -= 1
    return None


def agency_subject(line: Line, token: Token) -> Subject:
    """The agency that a token names."""
    return Subject("agency", token.value, line.text[token.start : token.end], (token.start, token.end))
