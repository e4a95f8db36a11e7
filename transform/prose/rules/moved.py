"""Where a subject stood before a move whose end the sentence names: «từ vị trí thứ 40 lên vị trí thứ 27»."""

import re
from collections.abc import Iterable

from transform.prose.rules.item import Item
from transform.prose.tokens import Hit, Line, Token, pattern

_FROM_TO = pattern(
    r"từ (?:(?:chỗ|mức|việc) )?(?P<old>RNK )(?P<when>\( V?S?YEAR \) |(?:(?:của|trong|vào) )?V?S?YEAR )?(?:, )?"
    r"(?:CHANGE |[^\W\dA-Z_][^\WA-Z]* ){0,4}?(?P<new>RNK )"
)
# Without these two ranks are the ends of a list: «xếp từ thứ 4 đến thứ 6».
_TOWARDS = re.compile(r"(?<!\w)(?:lên|xuống|còn|tụt|lùi|rơi)(?!\w)")
# What is counted from another time than the year before, or nobody says from which.
OTHER_SPAN = re.compile(
    r"giai đoạn|qua các năm|trong vòng|(?:sau|nhiều|mấy|các) (?:[^\W\d]+ |\d+ )?năm(?! (?:19|20)\d\d)|quý|tháng|"
    r"(?:lần|kỳ|đợt)(?: [^\W\d]+){0,2} (?:trước|đầu)"
)


def came_from(line: Line, items: Iterable[Item]) -> list[Item]:
    """The rank that each move of the sentence began at, for whom its other end is read. Its year is printed beside it,
    else the one that the sentence compares with, else the year before that of the other end."""
    made = []
    known = list(items)
    for hit in line.hits(_FROM_TO):
        old, new = hit.one("old"), hit.one("new")
        end = next((item for item in known if item.rank is new), None)
        if end is None or any(item.rank is old for item in known) or len(old.value.places) != 1:
            continue
        if not _TOWARDS.search(line.text[old.end : new.end].lower()):
            continue
        year, before = _when(line, hit, new)
        if year is not None or before is not None:
            place = old.value.places[0]
            made.append(Item(end.token, place, "printed", old, old.value.of, year=year, year_before=before))
    return made


def _when(line: Line, hit: Hit, new: Token) -> tuple[int | None, Token | None]:
    said = [t for t in hit.tokens("when") if t.symbol in ("YEAR", "VSYEAR")]
    said = said or [t for t in line.tokens if t.symbol == "VSYEAR"]
    if said:
        years = {int(token.value) for token in said}
        return (years.pop(), None) if len(years) == 1 else (None, None)
    several = len({t.value for t in line.tokens if t.symbol == "YEAR"}) > 1
    if several or OTHER_SPAN.search(line.text[line.start : line.end].lower()):
        return None, None
    return None, new
