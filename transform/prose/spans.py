"""Pages on several years: their span, and the last year of which they tell results."""

import re
from collections.abc import Collection, Sequence
from datetime import date

from transform.facts.sentences import sentences

_SPAN = re.compile(
    r"(?:giai đoạn|trong các năm|các năm|qua các năm|từ năm|từ|thời kỳ|năm|\(|:)\s*(?:từ\s+)?(?:năm\s+)?(?P<first>(?:19|20)\d\d)"
    r"\s*(?:[-–—]|đến(?:\s+(?:hết|cuối))?(?:\s+năm)?|tới(?:\s+năm)?|,\s*(?:(?:19|20)\d\d,?\s*)*(?:và\s+)?|và(?:\s+năm)?)\s*(?P<last>(?:19|20)\d\d)(?!\d|/)",
    re.IGNORECASE,
)
_PLANNED = re.compile(
    r"kế hoạch|mục tiêu|chương trình|đề án|nghị quyết|chiến lược|phấn đấu|nhiệm vụ|định hướng|dự án|phê duyệt|lộ trình",
    re.IGNORECASE,
)
# «nhìn lại bốn năm», «sau 5 năm», «qua các năm», «bốn năm đo lường …»
_YEARS_PAST = re.compile(
    r"\b(?:nhìn lại|sau|qua|trong|hành trình|chặng đường|suốt|tròn)\s+(?:các|những|nhiều|mấy|\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+"
    r"(?:năm|kỳ|lần đánh giá|mùa)\b|(?:^|[:–-] )\W*(?:\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+(?:năm|kỳ|lần|mùa)\s+(?!liền|liên|gần|đầu|nay)"
    r"|\b(?:các|nhiều|những) năm (?:qua|gần đây)",
    re.IGNORECASE,
)
_OPENING_YEAR = re.compile(
    r"\W*(?:(?:trong|đến|hết|tính đến|đến hết|đến cuối|cuối|bước sang|sang|tới|riêng|cả|vào)\s+)*(?:kỳ (?:đánh giá )?)?năm\s+(?P<year>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_TOLD = re.compile(
    r"\b(?:xếp|đứng|hạng|thứ|đạt|có|cung cấp|tiếp nhận|giải quyết|lên|xuống|tăng|giảm|là|còn|dẫn đầu|đầu bảng|vị trí|ghi nhận|"
    r"phát sinh|nộp|hồ sơ|dịch vụ|điểm|tốp|nhóm)\b",
    re.IGNORECASE,
)
_WANTED = re.compile(
    r"phấn đấu|mục tiêu|dự kiến|\bsẽ\b|yêu cầu|kế hoạch|chỉ tiêu|đề nghị|kiến nghị|định hướng|hướng tới|cần |phải ",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?:năm|index|dti|ngày \d{1,2}/\d{1,2}/|tháng \d{1,2}/)\s*(?P<year>(?:19|20)\d\d)(?!\d|[./-]\d)(?!\s*[-–]\s*(?:19|20)\d\d)",
    re.IGNORECASE,
)
_CLOSING = re.compile(
    r"\W*(?:[^\W\d]+(?: [^\W\d]+){0,3}, )?(?:ngày \d{1,2} )?tháng \d{1,2}\s*(?:[/.-]|năm)\s*(?P<year>20\d\d)\W*",
    re.IGNORECASE,
)
_ENOUGH = 3  # so many years, each opening a sentence, make a page one on several
_MANY = 4  # so many years with results do so wherever they stand


def closing_year(texts: Sequence[str]) -> int | None:
    """The year of the line at a page's end that says when it was written: «Tháng 10/2018»."""
    return next((int(found["year"]) for text in texts[-4:] if (found := _CLOSING.fullmatch(text))), None)


def told_years(texts: Sequence[str], until: int | None) -> list[int]:
    """The years of which sentences tell results, up to that in which the page was written."""
    years = []
    for text in texts:
        for sentence in sentences(text):
            if _WANTED.search(sentence.text) or not _TOLD.search(sentence.text):
                continue
            years += [int(found["year"]) for found in _YEAR.finditer(sentence.text)]
    return [year for year in years if until is None or year <= until]


def span_of_page(
    title: str, lead: Sequence[str], texts: Sequence[str], headings: Collection[int], on: date | None, own: int | None
) -> int | None:
    """The last year of a page on several years; None for a page on one. `headings` are the years that its headings
    name, `own` is that which its first words name: where no later one has results, others are only looked back at."""
    until = on.year if on is not None else closing_year(texts)
    told = told_years(texts, until)
    ends = [end for text in lead for end in span_ends(text, until)]
    if len(headings) > 1:
        return max([*(y for y in headings if until is None or y <= until), *ends], default=None)
    if ends:
        return max(ends)
    looks_back = any(_YEARS_PAST.search(text) for text in lead) and len(set(told)) >= _ENOUGH
    many = looks_back or len(set(told)) >= _MANY or _opened(texts, until) >= _ENOUGH
    if len(set(told)) > 1 and (_YEARS_PAST.search(title) or (many and own != max(told))):
        return max(told)
    return None


def span_ends(text: str, until: int | None) -> list[int]:
    """The last years of the spans that a text names, but of those that are planned."""
    found = []
    for span in _SPAN.finditer(text):
        first, last = int(span["first"]), int(span["last"])
        planned = _PLANNED.search(text[max(0, span.start() - 60) : span.start()]) is not None
        if first < last and not planned and (until is None or last <= until):
            found.append(last)
    return found


def _opened(texts: Sequence[str], until: int | None) -> int:
    """How many years open a sentence that tells results."""
    opened = set()
    for text in texts:
        for sentence in sentences(text):
            head = _OPENING_YEAR.match(sentence.text)
            if head is not None and not _WANTED.search(sentence.text) and (until is None or int(head["year"]) <= until):
                opened.add(int(head["year"]))
    return len(opened)
