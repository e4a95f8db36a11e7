"""Headings that say of which year, and of whom, what stands below them is: «Năm 2022», «II. Kết quả năm 2015», «Cấp huyện»."""

import re
from collections import Counter
from dataclasses import dataclass

_LONGEST = 90
# «I.», «2)», «a.», «-», «*»: what stands before a heading, by which its rank is known
_MARK = re.compile(
    r"\s*(?:(?P<roman>[IVX]{1,4})[.)/:-]|(?P<chapter>\d{1,2}(?:\.\d{1,2})*)[.)/:]?(?=\s+[^\W\d])|(?P<letter>[a-hđ])[.)]|(?P<dash>[-–+*•►▪■#]+))\s*"
)
_BARE = re.compile(
    r"(?:(?:trong|kỳ|đợt|giai đoạn|mốc|thời điểm|vòng|lần)\s+)?(?:(?:đánh giá|xếp hạng|công bố|kỳ|đợt)\s+)?"
    r"(?:năm|niên độ)\s+(?P<year>(?:19|20)\d\d)\s*(?:$|[:.;]?\s*$|[:–(-].*$)|(?P<only>(?:19|20)\d\d)\s*:?$",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:năm|index|dti|kỳ|đợt|xếp hạng|đánh giá)\s+(?P<year>(?:19|20)\d\d)(?!\d|[./-]\d|\s*[-–]\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)
_ANY_YEAR = re.compile(r"(?<![\d./-])(?:19|20)\d\d(?![\d/])")
# «Bảng 1: Xếp hạng năm 2014» says what a picture or a table shows
_CAPTION = re.compile(r"\W*(?:bảng|biểu|hình|ảnh|nguồn|phụ lục|đồ thị|sơ đồ|theo|tin|bài|xem)\b", re.IGNORECASE)
_COMPARED = re.compile(
    r"so với|so sánh|nhiệm vụ|phương hướng|mục tiêu|kế hoạch|chỉ tiêu|giải pháp|dự kiến|từ năm|đến năm", re.IGNORECASE
)
_STATES = re.compile(
    r"\b(?:xếp thứ|đứng|dẫn đầu|hạng \d|\d+ (?:dịch vụ|hồ sơ|điểm|tỉnh|bộ|sở|huyện))|\d,\d|\d%", re.IGNORECASE
)
# Headings that part a year's figures by whom they are of go on in it.
_OF_GROUP = re.compile(
    r"(?:đối với |về |ở |tại |kết quả (?:của |xếp hạng |đánh giá )?)?(?:các |khối |nhóm |cấp |xếp hạng )*"
    r"(?:bộ|tỉnh|sở|huyện|quận|xã|phường|thành phố|thị xã|cơ quan|đơn vị|địa phương|ubnd|doanh nghiệp|ngân hàng|tập đoàn)\b",
    re.IGNORECASE,
)
# «III. Nhiệm vụ trọng tâm năm 2020»; but not «Kết quả thực hiện nhiệm vụ»
_WANTED = re.compile(
    r"(?:(?:một số|các|những|về)\s+)*(?:nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu|kế hoạch|giải pháp|kiến nghị|đề xuất|định hướng|khuyến nghị)\b"
    r"(?!.*\b(?:kết quả|thực hiện|tình hình|đã|hoàn thành)\b)",
    re.IGNORECASE,
)
# «Kết quả năm 2017, phương hướng, nhiệm vụ năm 2018», «Tình hình thực hiện nhiệm vụ năm 2019»: results stand below
_OF_RESULTS = re.compile(
    r"(?:(?:báo cáo|về|việc|đánh giá|tổng hợp|một số)\s+)*(?:kết quả(?! (?:mong|dự|phấn|cần))|tình hình|tổng kết|sơ kết)\b",
    re.IGNORECASE,
)
# «Thực hiện Kế hoạch của tỉnh, kết quả như sau:»
_ON_GROUNDS = re.compile(r"\W*(?:thực hiện|triển khai|căn cứ|theo)\b.*\b(?:kết quả|báo cáo)\b", re.IGNORECASE)
_CARRIED_OUT = re.compile(r"\b(?:thực hiện|triển khai|hoàn thành)(?: [^\W\d]+){0,3}$", re.IGNORECASE)
_TASKS = re.compile(
    r"(?:nhiệm vụ|phương hướng|mục tiêu|chỉ tiêu|kế hoạch|giải pháp|kiến nghị|đề xuất)(?! (?:đã|được|hoàn thành))[^.]{0,60}:?$",
    re.IGNORECASE,
)
# «…, phương hướng, nhiệm vụ năm 2018» below a line that ends with a comma is the rest of that line's words
_BROKEN = re.compile(r"(?:[,;–-]|\b(?:và|về|của))\s*$", re.IGNORECASE)
_LONGEST_BROKEN = 200
# «Năm 2019: …», «- Năm 2019 – …»: the year of all of a paragraph
_RUN_IN = re.compile(
    r"\W*(?:(?:[IVX]{1,4}|\d{1,2}|[a-hđ])[.)/]\s*)?(?:(?:kết quả|kỳ|đợt|đánh giá|xếp hạng)\s+){0,3}năm\s+(?P<year>(?:19|20)\d\d)\s*(?::|\.\s|[–-]\s|\([^()]{1,60}\)\s*:)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Heading:
    """The year that a heading gives, and the kind of mark before it."""

    year: int | None
    mark: str | None
    is_bare: bool = False


@dataclass
class Sections:
    """Under which headings one reads. `year` is that of the section, None where no heading says one; `wanted` says that
    what is below is only planned, `mark` and `wanted_mark` what stood before the headings that said so."""

    year: int | None = None
    mark: str | None = None
    wanted: bool = False
    wanted_mark: str | None = None

    def enter(self, heading: Heading | None, text: str) -> None:
        """Takes notice of a heading; one of the same kind as that which said the year ends its section."""
        if _WANTED.match(_body(text)):
            self.wanted, self.wanted_mark = True, mark_of(text)
        elif self.wanted and _is_level(text, self.wanted_mark):
            self.wanted = False
        if heading is not None and heading.year is not None:
            self.year, self.mark = heading.year, heading.mark
        elif self.year is not None and self._ends(text):
            self.year = None

    def _ends(self, text: str) -> bool:
        if _OF_GROUP.match(_body(text)) or text.rstrip().endswith(":"):
            return False
        return _is_level(text, self.mark)


def is_of_plans(text: str) -> bool:
    """Whether what is listed below a heading is wanted: «Nhiệm vụ năm 2020:», but not «Kết quả thực hiện nhiệm vụ …»."""
    found = None if _ON_GROUNDS.match(text) else _TASKS.search(text)
    if found is None or _OF_RESULTS.match(_body(text)) is None:
        return found is not None
    return text.rstrip().endswith(":") and _CARRIED_OUT.search(text[: found.start()].rstrip()) is None


def whole_heading(before: str, text: str) -> str:
    """A heading with the line above it where that line breaks within its words."""
    if mark_of(text) is not None or len(before) > _LONGEST_BROKEN or before.endswith(":"):
        return text
    return f"{before} {text}" if _BROKEN.search(before) or (before and text[:1].islower()) else text


def _body(text: str) -> str:
    """A heading without the mark before it."""
    return _MARK.sub("", text, count=1) if _MARK.match(text) else text


def _is_level(text: str, mark: str | None) -> bool:
    """Whether a heading is of the rank of one with that mark, or above it."""
    own = mark_of(text)
    return own == mark or (own == "roman" and mark is not None) or (own == "chapter" and mark in ("letter", "dash"))


def mark_of(text: str) -> str | None:
    """The kind of mark that stands before a heading, None where none does."""
    found = _MARK.match(text)
    if found is None:
        return None
    return next((kind for kind in ("roman", "chapter", "letter", "dash") if found[kind]), None)


def heading_of(text: str, *, several: bool) -> Heading | None:
    """What a heading says of the year of what is below it; None for one that says none, or several. `several` says that
    other headings of the page name other years, so that words beside the year do no harm."""
    if len(text) > _LONGEST or _CAPTION.match(text) or _COMPARED.search(text) or _STATES.search(text):
        return None
    mark, body = mark_of(text), _body(text).strip()
    if len({found[0] for found in _ANY_YEAR.finditer(body)}) != 1:
        return None
    bare = _BARE.match(body)
    if bare is not None:
        return Heading(int(bare["year"] or bare["only"]), mark, True)
    named = _YEAR.search(body)
    if named is None or not (several or mark in ("roman", "chapter", "letter")):
        return None
    return Heading(int(named["year"]), mark)


def names_other(text: str, page: int | None) -> bool:
    """Whether a line names one year, and not the page's: «Bảng xếp hạng năm 2016» above figures that say none."""
    years = {int(found[0]) for found in _ANY_YEAR.finditer(text)}
    return len(text) <= _LONGEST and page is not None and len(years) == 1 and page not in years


def run_in_year(text: str) -> int | None:
    """«- Năm 2019: A đứng thứ 3. B …»: the year that the first words of a paragraph give all of it."""
    found = _RUN_IN.match(text)
    return int(found["year"]) if found is not None and not _COMPARED.search(text[: found.end()]) else None


def heading_years(headings: list[str]) -> set[int]:
    """The years that the headings of a page name, each for what is below it: bare or numbered ones, and those that say
    the same but for the year."""
    found = [(text, one.year) for text in headings if (one := heading_of(text, several=True)) is not None]
    alike = Counter(_ANY_YEAR.sub("", text).strip() for text, _ in found)
    return {
        year
        for text, year in found
        if year is not None and (heading_of(text, several=False) or alike[_ANY_YEAR.sub("", text).strip()] > 1)
    }
