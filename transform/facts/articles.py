"""What a web page says of itself where it is no numbered document: its headline, and when it was published."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from statistics import median

from extract.model import Document, Paragraph, Table
from transform.dates import SHORT, TIME, WEEKDAY, find_date, is_stamp
from transform.facts.titles import ABOUT
from transform.vietnamese import fold

_HEAD = 14  # a byline stands among the first lines
_BYLINE = 80
_LONGEST_TITLE = 300
_SHORTEST_TITLE = 20
_SEARCHED = 300  # lines: portals print all their menus over an article
# A date in a line of these words is when the page came out; alone, with a weekday or a time, as well.
_SAYS_SO = re.compile(
    r"đăng|cập nhật|xuất bản|ngày đưa|published|updated|posted|thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy)|chủ nhật|gmt|\|",
    re.IGNORECASE,
)
_NO_BYLINE = re.compile(
    r"quyết định|nghị định|nghị quyết|thông tư|công văn|giấy phép|kế hoạch|chỉ thị|hội nghị|số\s*:?\s*\d", re.IGNORECASE
)
_FURNITURE = re.compile(r"^(?:trang chủ|menu|đăng nhập|tìm kiếm|home|tin tức|thời sự)\b|›|»|>>", re.IGNORECASE)
_SITE = re.compile(r"(?:cổng|trang)\s+(?:thông tin|tin|dịch vụ|ttđt)", re.IGNORECASE)
_NEAR = 6  # so many lines below the headline a byline stands: author, section and sources are printed between
_ABOVE = 2
_PUBLISHED = re.compile(r"đăng|xuất bản|ngày đưa|phát hành|published|posted", re.IGNORECASE)
_UPDATED = re.compile(r"cập nhật|updated", re.IGNORECASE)
_BAR = re.compile(r"hotline|điện thoại|hôm nay|\bđt\b|email|đăng nhập|\d:\d{2}:\d{2}", re.IGNORECASE)
_HEADING = re.compile(r"/h([1-4])(?:\[\d+\])?(?=/|$)")
_LARGER = 1.2  # of print: so much more than the text around makes a headline


def headline(texts: Sequence[str]) -> str | None:
    """The first line that can be a headline: of some words, no date, no path of menus."""
    return next((text for text in texts[:5] if _may_be_headline(text)), None)


def _may_be_headline(text: str) -> bool:
    return (
        len(text.split()) >= 4 and len(text) <= _LONGEST_TITLE and not _FURNITURE.search(text) and not _is_byline(text)
    )


def marked_headline(document: Document, prose: Sequence[Paragraph]) -> str | None:
    """The line that is marked as the headline: by its tag, by the page's title, or by the largest print at its head. A
    portal's own name in an `h1` is none where the title goes by another line."""
    heads = [fold(one) for one in (document.meta.get("og:title", ""), document.title) if len(one) >= _SHORTEST_TITLE]
    lines = [p for p in prose[:_SEARCHED] if _may_be_headline(p.text) and not _SITE.match(p.text)]
    titled = [p.text for p in lines if any(_heads(fold(p.text), head) for head in heads)]
    tagged = [(tag[1], p.text) for p in lines if p.place.path and (tag := _HEADING.search(p.place.path))]
    first = [text for level, text in tagged if level == "1"]
    about = [text for _, text in tagged if ABOUT.search(text)]
    found = (
        [text for _, text in tagged if text in titled],
        [text for text in first if text in about],
        titled,
        [text for text in first if not text.isupper()],
        about if len(about) == 1 else [],  # others head other articles
    )
    return next((texts[0] for texts in found if texts), None) or _largest(document, prose)


def _heads(text: str, head: str) -> bool:
    """Whether the title of a page goes by this line: it begins with it, or is hardly longer."""
    return len(text) >= _SHORTEST_TITLE and text in head and (head.startswith(text) or len(text) * 2 > len(head))


def _largest(document: Document, prose: Sequence[Paragraph]) -> str | None:
    """The line of the largest print over the first table of a paged document, where it stands out."""
    end = next((block.place.char_start for block in document.blocks if isinstance(block, Table)), len(document.text))
    head = [p for p in prose if p.place.page == 1 and p.place.char_start < end]
    sizes = [(_print(p), p) for p in head if p.text]
    said = [(size, p) for size, p in sizes if _may_be_headline(p.text)]
    if len(sizes) < 2 or not said:
        return None
    size, largest = max(said, key=lambda one: one[0])
    return largest.text if size >= _LARGER * median(one for one, _ in sizes) else None


def _print(paragraph: Paragraph) -> float:
    """How large a paragraph is printed: the side of the square that each letter of it has."""
    x0, top, x1, bottom = paragraph.place[5:9]
    if x0 is None or top is None or x1 is None or bottom is None:
        return 0.0
    return float(((x1 - x0) * (bottom - top) / len(paragraph.text)) ** 0.5)


def published(texts: Sequence[str], title: str | None = None, stamp: str | None = None) -> date | None:
    """When a page was published, as its byline says: a point in time where it has one, else a day. A date next to the
    headline `title` goes before the `stamp` of a tag behind it, then come lines that say that they are of publication,
    then all others: the bar at the top of a portal prints the day on which somebody looked."""
    tagged = find_date(stamp) if stamp else None  # its hours may be those of another zone
    said = next(_bylines(texts, title, tagged.isoformat() if tagged else None), None)
    day, time = (find_date(said), TIME.search(said)) if said else (None, None)
    if day is None:
        return None
    return datetime(day.year, day.month, day.day, int(time[1]), int(time[2])) if time else day


def _bylines(texts: Sequence[str], title: str | None, stamp: str | None) -> Iterator[str]:
    """The bylines of a page, the surest first."""
    at = texts.index(title) if title in texts else None
    if at is not None:
        below = [text for text in texts[at + 1 : at + 1 + _NEAR] if _is_byline(text)]
        yield from sorted(below, key=_is_of_change)
    if stamp:
        yield stamp
    near = texts[max(0, at - _ABOVE) : at] if at is not None else ()
    head = [*texts[:_HEAD], *near]
    found = [text for text in head if _is_byline(text)]
    yield from (text for text in found if _PUBLISHED.search(text))
    yield from (text for text in found if _UPDATED.search(text))
    yield from (text for text in [*near, *found] if _is_byline(text) and not _is_bar(text))
    yield from found


def _is_of_change(text: str) -> int:
    """0 for a line that says when the page came out, 1 for a date without words, 2 for one that says only when it was
    changed."""
    return 0 if _PUBLISHED.search(text) else 2 if _UPDATED.search(text) else 1


def _is_bar(text: str) -> bool:
    """Whether a line is what portals print at the top: today's weekday and date without a time, or with a clock."""
    return _BAR.search(text) is not None or (WEEKDAY.search(text) is not None and TIME.search(text) is None)


def _is_byline(text: str) -> bool:
    if len(text) > _BYLINE or find_date(text) is None or _NO_BYLINE.search(text):
        return False
    if is_stamp(text):
        return True
    rest = TIME.sub("", SHORT.sub("", text)).strip(" ,|-–()")
    return not rest or _SAYS_SO.search(text) is not None or (TIME.search(text) is not None and len(rest) < 30)
