"""Dates as Vietnamese documents print them: day, month, year, with slashes, dots, dashes or in words."""

import re
from datetime import date

WORDED = re.compile(r"ngày\s*(\d{1,2})\s*tháng\s*(\d{1,2})\s*năm\s*((?:19|20)\d\d)", re.IGNORECASE)
SHORT = re.compile(r"(?<!\d)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*((?:19|20)\d\d)(?!\d)")
_ISO = re.compile(r"(?<!\d)((?:19|20)\d\d)-(\d{2})-(\d{2})")


def find_date(text: str) -> date | None:
    """The first date printed in `text`, None if there is none or it is no day of the calendar."""
    iso = _ISO.search(text)
    if iso:
        return _date(iso[1], iso[2], iso[3])
    found = min((m for m in (WORDED.search(text), SHORT.search(text)) if m), key=lambda m: m.start(), default=None)
    return _date(found[3], found[2], found[1]) if found else None


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None
