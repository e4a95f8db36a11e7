"""Whether two states of one page differ in anything but what changes at every request.

Portals print the time of the request, counters of visitors and headlines of other articles into each page; bytes alone
would make a new document of it every night. What is left out of the comparison is little, and a figure is never among
it: a line is left out only if it is a clock that shows when the page was got, a counter by its own words, or, outside
tables, nothing but a link. Where in doubt two pages differ.
"""

import re
from datetime import datetime, timedelta, timezone
from typing import Any

from lxml import etree

from extract.collect.discover.words import folded
from extract.encodings import decode
from extract.errors import UnreadableError
from extract.sniff import HTML, media_type

_VIETNAM = timezone(timedelta(hours=7))
_SILENT = ("script", "style", "noscript", "template", "object", "iframe", "svg", "select", "textarea", "head", "input")
_INLINE = frozenset(
    "a abbr b bdi bdo big cite code del em font i ins kbd label mark q s small span strike strong sub sup time tt u "
    "var".split()
)
_FEWEST_WORDS = 20

# Patterns on folded lines. Words that nobody but a counter of visitors has, and words that such a counter shares with
# figures of services («hôm nay: 45»): those count only below a line of the first kind.
_VISITS = r"""(?:(?:tong\ )?(?:so\ )?(?:luot|nguoi|khach)\ (?:dang\ )?(?:da\ )?(?:xem|doc|truy\ cap|ghe\ tham|online)
    |(?:dang|da)\ (?:xem|doc|truy\ cap|online|truc\ tuyen)|tong\ (?:so\ )?(?:luot\ )?truy\ cap
    |(?:page\ ?)?views?|visits?|visitors?|hits?)(?:\ (?:hien\ tai|tat\ ca|tong\ so))?"""
_TIMES = (
    r"(?:trong )?(?:hom nay|hom qua|ngay|tuan nay|tuan|tuan truoc|thang nay|thang|nam nay|tat ca|tong so|online|today|"
    r"total)"
)
_COUNTER = re.compile(rf"{_VISITS}\ \d[\d\ ]*(?:\ (?:luot|nguoi))?|\d[\d\ ]*\ {_VISITS}", re.VERBOSE)
_LABEL = re.compile(_VISITS, re.VERBOSE)
_BELOW_COUNTER = re.compile(rf"(?:{_TIMES} )?\d[\d ]*|{_TIMES}")
_DAYS = r"hom\ nay|chu\ nhat|cn|thu\ (?:hai|ba|tu|nam|sau|bay|[2-7])|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_HOUR = r"\d{1,2}\ (?:gio\ )?\d{1,2}(?:\ (?:phut\ )?\d{1,2}(?:\ giay)?)?|luc|am|pm|sa|ch|(?:gmt|utc)\ 0?7"
_CLOCK = re.compile(
    rf"""(?:(?:bay\ gio(?:\ la)?|ngay|{_DAYS}|{_HOUR})\ )*
    (?P<day>\d{{1,2}})(?:\ thang)?\ (?P<month>\d{{1,2}})(?:\ nam)?\ (?P<year>\d{{4}})(?:\ (?:{_HOUR}))*""",
    re.VERBOSE,
)


def is_same(one: bytes, got: datetime, other: bytes, got_later: datetime) -> bool:
    """Whether the page `one`, got at the time `got`, and `other` say the same. False for all that is no HTML."""
    if one == other:
        return True
    # The day of publication is a clock on that day only: a line that is one at either time is left out of both.
    first, second = _main_part(one, (got, got_later)), _main_part(other, (got, got_later))
    return first is not None and first == second and _is_enough(first)


def _is_enough(lines: list[str]) -> bool:
    """Pages of which hardly anything is left are not compared by it."""
    return sum(line.count(" ") + 1 for line in lines) >= _FEWEST_WORDS


def _main_part(data: bytes, got: tuple[datetime, datetime]) -> list[str] | None:
    """The lines that a reader sees, without those that change at every request; None for what is no HTML."""
    try:
        if media_type(data) != HTML:
            return None
        markup = decode(data).text.replace("\0", "").encode("utf-8", "replace")
    except UnreadableError:
        return None
    parser = etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True, remove_pis=True)
    tree: Any = etree.fromstring(markup, parser)
    if tree is None:
        return None
    etree.strip_elements(tree, *_SILENT, with_tail=False)
    return _without_what_changes(_lines(tree), got)


def _without_what_changes(lines: list[tuple[str, bool]], got: tuple[datetime, datetime]) -> list[str]:
    kept: list[str] = []
    below_counter = False
    for text, in_table in lines:
        words = folded(text)
        is_free = not in_table and "%" not in text
        is_counter = is_free and bool(_COUNTER.fullmatch(words) or _LABEL.fullmatch(words))
        below_counter = is_counter or (is_free and below_counter and bool(_BELOW_COUNTER.fullmatch(words)))
        if not (below_counter or (is_free and any(_is_clock(words, moment) for moment in got))):
            kept.append(text)
    return kept


def _is_clock(words: str, got: datetime) -> bool:
    """Whether a line is a date, with the time or without, and it is that of the request: a day of publication, which
    stays when the page is got again, is compared."""
    said = _CLOCK.fullmatch(words)
    if said is None:
        return False
    today = got.astimezone(_VIETNAM).date()
    days = {(day.day, day.month, day.year) for day in (today - timedelta(1), today, today + timedelta(1))}
    return (int(said["day"]), int(said["month"]), int(said["year"])) in days


def _lines(tree: Any) -> list[tuple[str, bool]]:
    """The lines of a page in reading order, each with whether it stands in a table of data. A line that is a link and
    nothing else, outside such tables, leads to another document and is left out."""
    found: list[tuple[str, bool]] = []
    parts: list[str] = []
    own = False  # whether the line has words outside links
    links = tables = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        begins, tag = event == "start", element.tag
        if tag not in _INLINE:
            line = " ".join("".join(parts).split())
            if line and (tables or own):
                found.append((line, tables > 0))
            parts, own = [], False
        step = 1 if begins else -1
        links += step * (tag == "a")
        tables += step * (tag == "table" and _holds_data(element))
        text = element.text if begins else element.tail
        if text:
            parts.append(text)
            own = own or (not links and bool(text.strip()))
    return found


def _holds_data(table: Any) -> bool:
    """Whether a table has rows of several cells and no table in it: others place parts of the page."""
    if table.find(".//table") is not None:
        return False
    rows = table.iter("tr")
    return any(sum(1 for cell in row.iterchildren("td", "th")) > 1 for row in rows)
