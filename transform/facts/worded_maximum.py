"""The most points of the whole where words say it and no header: «(thang điểm 100)» in a line with the unit, «Cấp huyện
(điểm tối đa: 500 điểm)» as a caption or a band, «Ghi chú: Điểm tối đa là 100 điểm» below the table."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.model import Cell, Paragraph
from transform.facts.context import Context
from transform.facts.sentences import clauses, sentences
from transform.numbers import parse_number
from transform.tables.model import Understood
from transform.vietnamese import fold

_N = r"(?P<points>\d[\d.,]*)(?![\d/%]|[.,]\d|\s*%)"
_MOST = re.compile(
    rf"\b(?:thang (?:bac )?diem(?: toi da)?(?: (?:danh gia|chuan|chung))?|thang(?= \d)|"
    rf"(?:tong )?(?:so )?diem(?: so)? (?:toi da|cao nhat|chuan)(?: cua [^\d:;]{{1,60}}?)?|"
    rf"toi da(?= (?:la )?\d[\d.,]* ?diem))"
    rf"\s*(?:la|bang|dat)?\s*[:=]?\s*{_N}"
)
_A_SCALE = re.compile(r"thang\b")  # with its accents: «tháng 12» is a month
# What else than everything together can have points.
_OF_A_PART = re.compile(
    r"\b(?:moi|tung|tieu chi|thanh phan|tru cot|noi dung|linh vuc|nhom|hang muc|cau hoi|muc(?! do)|thuong|diem cong|"
    r"diem tru|tru|cong them|nguoi dan|khao sat|dieu tra|tu (?:cham|danh gia)|tham dinh)\b"
)
_OF_EACH = re.compile(r"\b(?:moi|tung|thuong|diem cong|diem tru)\b")
_OF_ALL = re.compile(r"\btong (?:so )?diem")
_IF = re.compile(r"\b(?:neu|thi(?! xa\b| tran\b)|khi|se)\b")
_NEAR = 3
_FITTING = 5  # a misprint in one row of five or more is no doubt of the maximum


class Worded(NamedTuple):
    """A maximum and the words that say it: `start` and `end` are those of the number in `paragraph`, or `cell` holds
    it. `group` is the group of agencies that the words name."""

    points: float
    paragraph: Paragraph | None
    start: int
    end: int
    cell: Cell | None = None
    group: str | None = None


def over_table(context: Context, table: Understood) -> Worded | None:
    """What the caption of a table or a line between it and the table before says, if these say one thing. It is of what
    the table ranks: «3. Hạ tầng (điểm tối đa 30)»."""
    found = [one for p in _lines_over(context, table) for one in _in_text(p, context, _OF_EACH)]
    return found[0] if len({one.points for one in found}) == 1 else None


def in_banner(text: str, cell: Cell) -> Worded | None:
    """What a band or section («II. Cấp huyện (điểm tối đa 500 điểm)») says of the rows below it."""
    found = _MOST.search(fold(text))
    points = _points(found, text) if found and not _OF_EACH.search(fold(text)) else None
    return None if points is None else Worded(points, None, 0, 0, cell)


def of_document(context: Context, group: str | None) -> Worded | None:
    """What a sentence anywhere in the document says of everything together, and of a group before that of all; None
    where two say different things."""
    said = [one for p in context.tables.prose for one in _in_text(p, context, _OF_A_PART)]
    for wanted in (group, None):
        own = [one for one in said if one.group == wanted]
        if own:
            return own[0] if len({one.points for one in own}) == 1 else None
    return None


def holds(worded: Worded, totals: Sequence[float]) -> bool:
    """Whether printed totals lie within a maximum, so that it can be theirs."""
    beyond = sum(total > worded.points for total in totals)
    return beyond == 0 or beyond * _FITTING <= len(totals)


def says_most(text: str) -> bool:
    """Whether a sentence gives the most points of everything together and no condition."""
    return any(_whole(sentence.text, _OF_A_PART) is not None for sentence in sentences(text))


def _in_text(paragraph: Paragraph, context: Context, parts: re.Pattern[str]) -> Iterator[Worded]:
    if not any(character.isdigit() for character in paragraph.text):
        return
    for sentence in sentences(paragraph.text):
        for clause in clauses(sentence):
            found = _whole(clause.text, parts)
            points = _points(found, clause.text) if found else None
            # What a sentence names is what the points are of; a caption names what the table is about.
            named = parts is _OF_A_PART and context.criteria.mentioned(clause.text)
            if found is None or points is None or named:
                continue
            start, end = found.span("points")
            end -= len(found["points"]) - len(found["points"].rstrip(".,"))
            group = context.reference.wording.group_of(clause.text)
            yield Worded(points, paragraph, clause.start + start, clause.start + end, None, group)


def _whole(text: str, parts: re.Pattern[str]) -> re.Match[str] | None:
    """A maximum in a clause that speaks of no part and sets no condition; «tổng điểm tối đa của các tiêu
    chí» is whole."""
    folded = fold(text)
    found = _MOST.search(folded)
    if found is None or len(folded) != len(text) or len(list(_MOST.finditer(folded))) > 1:
        return None
    before = folded[: found.start("points")]
    is_part = parts.search(folded) and not (_OF_ALL.search(before) and not _OF_EACH.search(folded))
    return None if is_part or _IF.search(folded) else found


def _points(found: re.Match[str], text: str) -> float | None:
    if _A_SCALE.match(found[0]) and not _A_SCALE.match(text[found.start() :].lower()):
        return None
    return parse_number(found["points"].rstrip(".,"))


def _lines_over(context: Context, table: Understood) -> list[Paragraph]:
    """The paragraphs of a caption, and those that stand between the table before and this one, as far as its caption:
    what stands over that belongs to the text. Without a caption the last few count."""
    tables = context.tables.tables
    own = list(table.caption.paragraphs)
    before = max((t.table.place.char_end for t in tables if t.table_no < table.table_no), default=0)
    first = max(before, *(p.place.char_start for p in own[:1]), 0)
    end = table.table.place.char_start
    between = [p for p in context.tables.prose if first <= p.place.char_start < end and p not in own]
    return [*own, *(between if own else between[-_NEAR:])]
