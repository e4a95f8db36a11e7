"""The letterhead: number, place and day, and the committee that a document comes from.

Its two columns may have become one line, its motto stands between them, and an annex that came alone has none: it only
names what it is attached to.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from transform.dates import find_date
from transform.vietnamese import fold, mend_tones
from transform.wording import Wording

_CODES = r"[A-ZĐ][A-ZĐa-z0-9.&]*(?:\s*-\s*[A-ZĐ][A-ZĐa-z0-9.&]*)*"
_NUMBER = rf"(\d{{1,5}}[a-zA-Z]?\s*(?:/\s*\d{{4}})?\s*/\s*{_CODES})"
_UNNUMBERED = re.compile(rf"S[ốỐ]\s*[:.]?[\s._…]*(/(?:\d{{4}}/)?{_CODES})")
_NUMBERED = re.compile(rf"S[ốỐ]\s*[:.]?\s*{_NUMBER}(?![\w/])")
# What an annex is attached to; and what stands in brackets below the title of a report that has no letterhead of its
# own: «(Số: 58/BC-STTTT ngày …)», «(Báo cáo số 58/BC-STTTT ngày … của …)». In «(Theo Quyết định số …)» another speaks.
_ATTACHED = re.compile(
    r"^(?:(?:\W*[(\[](?:(?!\btheo\b|tiêu chí|chỉ số)[^()]){0,60}?|\W*(?:ban hành\s+|gửi\s+|đính\s+)?)kèm(?:\s+theo)?\s+"
    r"|\W*[(\[]\s*ban hành\s+(?:theo|tại)\s+)"
    rf"\w[\w\s]*?số\s*:?\s*{_NUMBER}\s*,?\s*(ngày[^)]*)?",
    re.IGNORECASE,
)
_OWN = re.compile(
    rf"^\W*(?:[(\[]\s*(?:(?!theo|tại|xem|căn|thực|về|như|nguồn|dẫn|trừ)\w[\w\s]{{0,30}}?\s)?|(?=số\s*:))số\s*[:.]?\s*(?P<number>{_NUMBER})"
    r"\s*,?\s*(?P<rest>ngày[^()]*)?[)\]]?\W*$",
    re.IGNORECASE,
)
_BROKEN_OVER = 2
_NEAR_TITLE = 15  # lines at the head, among which a report says its number
_LONGEST_ATTACHED = 250  # letters of a line that only says what an annex is attached to
_PLACE_AND_DATE = re.compile(
    r"([^,;:]{2,60}),\s*ngày\s*\d{1,2}(?:\s*tháng\s*\d{1,2}\s*năm\s*|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}\.?",
    re.IGNORECASE,
)
_MAY_HOLD_MOTTO = re.compile(r"ngh[iĩ]a|h[ạa]nh", re.IGNORECASE)
# The first in capitals only, as the constitution of the Republic is named in many a text; its last word may stand in
# the next line of a narrow column.
_REPUBLIC = r"cong hoa xa hoi chu nghia(?: viet(?: (?P<whole>nam))?)?(?!\w)"
_MOTTO = re.compile(rf"(?P<republic>{_REPUBLIC})|doc lap\W+tu do\W+hanh phuc")
_LONGEST_LINE = 300
_RULE = " \t-–—―_*=~."
_HEAD_LINES = 60
_BODY = re.compile(r"(?:UBND|ỦY BAN|SỞ|BỘ)\b.{2,80}")
_COMMITTEE = re.compile(r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN)\b\s*(.*)")
_STATUS = r"(?:TỈNH|THÀNH PHỐ|TP\.?|HUYỆN|QUẬN|THỊ XÃ|TX\.?|XÃ|PHƯỜNG|THỊ TRẤN|ĐẶC KHU)"
_PLACE = re.compile(rf"{_STATUS}\s+(?!{_STATUS}\b)(?!CÁC\b)\w[^,;:]{{0,40}}")
_ABOVE = re.compile(rf"\s*(?:,|\s[-–])\s*(?={_STATUS}\s).*")
_ATTACHED_TO = re.compile(r"\bcủa\s+(?:chủ tịch\s+)?(?:ubnd|ủy ban nhân dân)\s+(.+)", re.IGNORECASE)
_NEAR = 8  # so many lines above its number a letterhead may begin


def unfolded(texts: Sequence[str]) -> list[str]:
    """The lines of a document with the columns of its letterhead apart, and without motto and rules."""
    lines: list[str] = []
    is_cut = 0
    for at, text in enumerate(texts):
        if is_cut and text.strip(_RULE).upper() == "NAM":
            is_cut = 0
            continue
        is_cut = max(0, is_cut - 1)
        pieces, cut = _without_motto(text)
        is_cut = _NEAR if cut else is_cut
        lines += [line for piece in pieces for line in _columns(piece)] if at < _HEAD_LINES else pieces
    return lines


def _without_motto(text: str) -> tuple[list[str], bool]:
    """What stands before, between and behind the lines of the motto, and whether their last word is missing."""
    if len(text) > _LONGEST_LINE or not any(letter.isalnum() for letter in text):
        return [text] if len(text) > _LONGEST_LINE else [], False
    flat = fold(text) if _MAY_HOLD_MOTTO.search(text) else ""
    found = [m for m in _MOTTO.finditer(flat) if not m["republic"] or text[slice(*m.span())].isupper()]
    if len(flat) != len(text) or not found:
        return [text], False
    starts, ends = [0, *(m.end() for m in found)], [*(m.start() for m in found), len(text)]
    pieces = [text[start:end].strip(_RULE) for start, end in zip(starts, ends, strict=True)]
    return [piece for piece in pieces if piece], any(m["republic"] and not m["whole"] for m in found)


def _columns(line: str) -> list[str]:
    """The cells that a line of the letterhead holds: committee, number, place with date. A line of anything else is
    left whole."""
    found = _NUMBERED.search(line)
    if found is None:
        return _beside_place(line)
    before, after = line[: found.start()].strip(_RULE), line[found.end() :].strip(_RULE)
    is_head = before.isupper() or _BODY.fullmatch(mend_tones(before)) or place_and_date(before)
    if (before and not is_head) or (after and not place_and_date(after)):
        return [line]
    return [cell for cell in (before, found[0], after) if cell]


def _beside_place(line: str) -> list[str]:
    """«TỈNH KON TUM Kon Tum, ngày …»: the capitals of the left column, place and date of the right one."""
    if place_and_date(line) is None:
        return [line]
    words = line.split()
    capitals = next((n for n, word in enumerate(words) if not word.isupper()), 0)
    return [" ".join(words[:capitals]), " ".join(words[capitals:])] if capitals else [line]


def unnumbered(lines: Sequence[str]) -> str | None:
    """What stands behind the blank for the number, which is often filled in by hand: «/QĐ-UBND» of «Số:  /QĐ-UBND»."""
    found = (_UNNUMBERED.fullmatch(line.rstrip(" .")) for line in lines[:_HEAD_LINES])
    return next((_tight(one[1]) for one in found if one), None)


def place_and_date(line: str) -> re.Match[str] | None:
    """«Bình Định, ngày 7 tháng 2 năm 2017», alone on its line; group 1 is the place."""
    return _PLACE_AND_DATE.fullmatch(line)


def number_of(lines: Sequence[str], labelled: Mapping[str, str]) -> str | None:
    """The number of the letterhead, else the publisher's, else that of what an annex is attached to."""
    for line in lines:
        match = _NUMBERED.fullmatch(line.rstrip(" ."))
        if match:
            return _tight(match[1])
    match = re.search(_NUMBER, labelled.get("number", ""))
    if match:
        return _tight(match[1])
    return next((number for number, _ in _told(lines)), None)


def issued_on(lines: Sequence[str], labelled: Mapping[str, str], number: str | None) -> date | None:
    """The day beside the place, else the publisher's, else that of what an annex is attached to."""
    for line in lines:
        if place_and_date(line):
            return find_date(line)
    said = find_date(labelled.get("issued_on", ""))
    if said:
        return said
    return next((find_date(rest) for told, rest in _told(lines) if rest and number == told), None)


def attached_to(lines: Sequence[str], number: str | None) -> str:
    """What the line «(Kèm theo Quyết định số … ngày … của …)» says behind its number; nothing without one."""
    return next((rest for told, rest in _told(lines) if number == told), "")


def _told(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The numbers that lines tell of the work or of what it is attached to, with the words behind each."""
    for at, line in enumerate(lines):
        if len(line) > _LONGEST_ATTACHED:
            continue
        found = _ATTACHED.match(_closed(lines, at))
        if found:
            yield _tight(found[1]), found[2] or ""
        elif at < _NEAR_TITLE and (own := _OWN.match(_closed(lines, at))):
            yield _tight(own["number"]), own["rest"] or ""


def _closed(lines: Sequence[str], at: int) -> str:
    """The line at `at`, with those behind it that its bracket goes on over."""
    text = lines[at]
    if not text.lstrip().startswith(("(", "[")):
        return text
    for more in lines[at + 1 : at + 1 + _BROKEN_OVER]:
        if text.count("(") + text.count("[") <= text.count(")") + text.count("]") or len(text) > _LONGEST_ATTACHED:
            break
        text = f"{text} {more}"
    return text


def _tight(number: str) -> str:
    return re.sub(r"\s+", "", number)


def code_of(number: str | None, wording: Wording) -> str:
    """Who issued it, in letters: «UBND» of 87/QĐ-UBND, «BTTTT» of 1043/BTTTT-CĐSQG; empty if the number has none."""
    kinds = {rule.row.get("code") for rule in wording.work_kinds}
    parts = [part for part in re.split(r"[/-]", number or "")[1:] if not part.isdecimal()]
    return next((part for part in parts if part not in kinds), "")


def committee_of(lines: Sequence[str], number: str | None) -> str:
    """Whose committee or council it is by its letterhead («HUYỆN ĐĂK TÔ»), or by what an annex is attached to; empty
    if neither says so. Of several lines in capitals, as menus have them, the one nearest to the number counts."""
    is_end = (n for n, line in enumerate(lines) if _NUMBERED.fullmatch(line.rstrip(" .")) or place_and_date(line))
    end = next(is_end, None)
    if end is not None:
        for at in range(end - 1, max(-1, end - _NEAR - 1), -1):
            if place := _committee_at(lines, at):
                return place
    found = _ATTACHED_TO.search(mend_tones(attached_to(lines, number)))
    place = found[1].upper() if found else ""
    return place if _PLACE.match(place) else ""


def _committee_at(lines: Sequence[str], at: int) -> str:
    """The place of the committee that line `at` names, which may go on in the next lines."""
    found = _COMMITTEE.fullmatch(mend_tones(lines[at]).strip(_RULE)) if lines[at].isupper() else None
    if found is None:
        return ""
    place = found[1]
    for line in lines[at + 1 : at + 3]:
        if _PLACE.fullmatch(place) or not line.isupper():
            break
        place = f"{place} {mend_tones(line).strip(_RULE)}".strip()
    return _ABOVE.sub("", place) if _PLACE.match(place) else ""
