"""Dates as Vietnamese documents print them: day, month, year, with slashes, dots, dashes or in words."""

import re
from datetime import date

WORDED = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*((?:19|20)\d\d)", re.IGNORECASE)
SHORT = re.compile(r"(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})")
TIME = re.compile(r"(?<![\d:])([01]?\d|2[0-3])\s*[:hg]\s*([0-5]\d)(?![\d:/])", re.IGNORECASE)
WEEKDAY = re.compile(r"(?<!\w)(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s*nhật)(?!\w)", re.IGNORECASE)
_LONGEST_STAMP = 80
_CLOCK = re.compile(r"(?<!\d)\d{1,2}\s*[:hg]\s*\d{2}(?:\s*[:p]\s*\d{2})?(?!\d)", re.IGNORECASE)
# What may stand beside a date in a line that is nothing but one: «Cập nhật lúc 08:30 ngày 15/03/2024 (GMT+7)».
_STAMP_WORDS = re.compile(
    r"(?<!\w)(?:ngày|lúc|vào|giờ|đăng(?:\s+tải)?|đã|tin|bài|đưa|viết|cập\s+nhật|(?:lần\s+)?cuối|xuất\s+bản|phát\s+hành|hôm\s+nay|"
    r"gmt\s*[+-]?\s*\d*|[ap]m|[sc]a?|posted|published|updated|on|at|date)(?!\w)",
    re.IGNORECASE,
)


def find_date(text: str) -> date | None:
    """The first date printed in `text`, None if there is none or it is no day of the calendar."""
    iso = _ISO.search(text)
    if iso:
        return _date(iso[1], iso[2], iso[3])
    found = min((m for m in (WORDED.search(text), SHORT.search(text)) if m), key=lambda m: m.start(), default=None)
    return _date(found[3], found[2], found[1]) if found else None


def is_stamp(text: str) -> bool:
    """Whether a line is a date, with a weekday or a time perhaps and the words that go with it, and nothing else."""
    if len(text) > _LONGEST_STAMP or find_date(text) is None:
        return False
    for pattern in (WORDED, SHORT, _ISO, _CLOCK, WEEKDAY, _STAMP_WORDS):
        text = pattern.sub(" ", text)
    return not any(letter.isalnum() for letter in text)


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
