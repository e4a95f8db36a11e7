"""What a web page says of itself where it is no numbered document: its headline, and when it was published."""

import re
from collections.abc import Sequence
from datetime import date, datetime

from transform.dates import SHORT, find_date

_HEAD = 14  # a byline stands among the first lines
_BYLINE = 80
_LONGEST_TITLE = 300
_TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3])\s*[:hg]\s*([0-5]\d)(?![\d:/])", re.IGNORECASE)
# A date in a line of these words is when the page came out; alone, with a weekday or a time, as well.
_SAYS_SO = re.compile(
    r"đăng|cập nhật|xuất bản|ngày đưa|published|updated|posted|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật|gmt|\|",
    re.IGNORECASE,
)
_NO_BYLINE = re.compile(
    r"quyết định|nghị định|nghị quyết|thông tư|công văn|giấy phép|kế hoạch|chỉ thị|hội nghị|số\s*:?\s*\d", re.IGNORECASE
)
_FURNITURE = re.compile(r"^(?:trang chủ|menu|đăng nhập|tìm kiếm|home|tin tức|thời sự)\b|›|»|>>", re.IGNORECASE)


def headline(texts: Sequence[str]) -> str | None:
    """The first line that can be a headline: of some words, no date, no path of menus."""
    for text in texts[:5]:
        if (
            len(text.split()) >= 4
            and len(text) <= _LONGEST_TITLE
            and not _FURNITURE.search(text)
            and not _is_byline(text)
        ):
            return text
    return None


def published(texts: Sequence[str]) -> date | None:
    """When a page was published, as its byline says: a point in time where it has one, else a day."""
    for text in texts[:_HEAD]:
        if _is_byline(text):
            day, time = find_date(text), _TIME.search(text)
            if day is not None:
                return datetime(day.year, day.month, day.day, int(time[1]), int(time[2])) if time else day
    return None


def _is_byline(text: str) -> bool:
    if len(text) > _BYLINE or find_date(text) is None or _NO_BYLINE.search(text):
        return False
    rest = _TIME.sub("", SHORT.sub("", text)).strip(" ,|-–()")
    return not rest or _SAYS_SO.search(text) is not None or (_TIME.search(text) is not None and len(rest) < 30)
