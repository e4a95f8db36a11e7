"""From which per cent of the whole a class begins, as a document says it."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from extract.model import Paragraph
from transform.facts.class_chains import class_chains
from transform.facts.context import Context
from transform.facts.criteria import OVERALL
from transform.numbers import parse_number
from transform.vietnamese import fold
from transform.wording import Wording

_FROM = re.compile(r"(?:≥|>=|>|tu|tren|lon hon hoac bang|it nhat|dat)\s*(\d[\d,]*)\s*%")
_TO = re.compile(r"(?:≤|<=|<|duoi|nho hon hoac bang|nho hon|den|toi da)\s*(\d[\d,]*)\s*%")
_BETWEEN = re.compile(r"(\d[\d,]*)\s*%?\s*(?:-|–|den)\s*(?:duoi\s*)?(\d[\d,]*)\s*%")
_CLASS = re.compile(
    r"^\W*((?:muc do|muc|loai|xep loai|hang|nhom)\s*[“\"«]?\s*\D{1,20}?[”\"»]?)\s*(?:\([^)]*\))?\s*:\s*(.+)"
)
# «Loại A: từ 80%; loại B: từ 65% đến dưới 80%» says in one line what others say in two.
_NEXT_CLASS = re.compile(r"(?<=[;,.])\s+(?=(?:và\s+)?(?:mức|loại|xếp loại|hạng|nhóm)\s+[^:;]{1,30}:)", re.IGNORECASE)
# «Xếp loại Xuất sắc từ 90 %; Tốt từ 80 %»: the first words head the list, and are no part of the class.
_HEAD = re.compile(
    r"(?:được\s+|đạt\s+)?xếp\s+(?:vào\s+)?(?=(?P<word>(?:loại|hạng|nhóm|mức(?:\s+độ)?)\s*:?\s*))", re.IGNORECASE
)
_PERCENT = re.compile(r"\d[\d,]*\s*%")
_SCALE = re.compile(r"\bthang (?:diem|bac diem)(?: toi da)?(?: danh gia)?(?: la)?\s*:?\s*(\d[\d.,]*)(?![\d/])")


def percent_bounds(condition: str) -> tuple[float | None, float | None]:
    """The percents between which a condition holds: «≥80 %», «50% - 80%», «từ 30% trở lên», «≤50%»."""
    folded = fold(condition).replace("ty le", "").replace("ti le", "")
    between = _BETWEEN.search(folded)
    if between:
        return parse_number(between[1]), parse_number(between[2])
    low, high = _FROM.search(folded), _TO.search(folded)
    return (parse_number(low[1]) if low else None), (parse_number(high[1]) if high else None)


class _Threshold(NamedTuple):
    """Words that say from which percent a class begins; spans are those of its paragraph. `is_open` says that the class
    begins above it."""

    name: str
    label: str
    low: float | None
    paragraph: Paragraph
    numerals: tuple[tuple[int, int], ...]
    is_open: bool = False


def read_classes(context: Context) -> None:
    """Adds `scheme_class` rows: «Mức Tốt: … lớn hơn hoặc bằng 80% …», the percent from which a class begins, 0 for the
    last."""
    found: dict[str, _Threshold] = {}
    for paragraph in context.tables.prose:
        for threshold in _thresholds(paragraph, context):
            found.setdefault(threshold.name, threshold)
    for threshold in () if found else _chained(context):
        found.setdefault(threshold.name, threshold)
    if len(found) < 2:
        # A single «Mức hài lòng: trên 90%» is a figure; only a document's own words need company to be classes.
        found = {name: one for name, one in found.items() if context.reference.wording.known_class(name)}
    for order, threshold in enumerate(found.values(), 1):
        fact_id = context.sheet.fact_id("c", context.work.work_id, threshold.name)
        low = threshold.low
        label = class_label(threshold.label, context.reference.wording)
        context.sheet.add("scheme_class", {
            "fact_id": fact_id, "scheme_id": context.scheme_id, "class": threshold.name, "label_vi": label,
            "min_percent": 0.0 if low is None else low, "order": order,
            **({"min_is_included": False} if threshold.is_open else {}),
        })  # fmt: skip
        for at in threshold.numerals:
            context.sheet.trace_text(fact_id, "min_percent", threshold.paragraph, *at)


def class_label(printed: str, wording: Wording) -> str:
    """A class as printed, without the words that say that agencies are classed: «Xuất sắc», «loại A», «Mức Tốt»."""
    head = _HEAD.match(printed)
    if head is None:
        return printed
    bare = printed[head.end("word") :].strip(' "“”«»')
    return bare if wording.known_class(bare) else printed[head.end() :]


def _thresholds(paragraph: Paragraph, context: Context) -> Iterator[_Threshold]:
    text, start = paragraph.text, 0
    ends = [gap.end() for gap in _NEXT_CLASS.finditer(text)]
    for end in (*ends, len(text)):
        match = _CLASS.match(fold(text[start:end]))
        label = text[start:end][slice(*match.span(1))] if match else ""
        name = context.reference.wording.band_class(label)
        bounds = percent_bounds(match[2]) if match else (None, None)
        if match is not None and name is not None and bounds != (None, None):
            said = text[start : start + match.start(2)].strip(" :-+*•")
            numerals = tuple(at.span() for at in _PERCENT.finditer(text, start + match.start(2), end))
            yield _Threshold(name, said, bounds[0], paragraph, numerals)
        start = end


def _chained(context: Context) -> Iterator[_Threshold]:
    """Classes and bounds in running text; points as per cents of the most that there are, where that is known."""
    prose = context.tables.prose
    most = _whole(context)
    for at, one in class_chains([paragraph.text for paragraph in prose], context.reference.wording):
        if one.is_percent or most:
            low = one.low if one.is_percent or one.low is None or not most else round(100 * one.low / most, 6)
            label = prose[at].text[slice(*one.label)].strip()
            yield _Threshold(one.name, label, low, prose[at], one.numerals, one.is_open)


def _whole(context: Context) -> float | None:
    """The most points of the whole: what all its rows and the table of maxima print, or what the text calls the scale;
    None where these differ, as they do between groups."""
    rows = [row for row in context.sheet.rows.get("score", []) if row["scheme_id"] == context.scheme_id]
    printed: set[float | None] = {
        row["max_points"] for row in rows if row["criterion_id"] == OVERALL and row["max_points"]
    }
    printed |= {maximum.points for maximum in context.maxima if maximum.criterion_id == OVERALL}
    scales = [(p, found) for p in context.tables.prose if (found := _SCALE.search(fold(p.text)))]
    printed |= {parse_number(found[1].rstrip(".,")) for _, found in scales}
    if len(printed) != 1:
        return None
    for paragraph, found in scales:
        context.sheet.account(paragraph, *found.span(1))
    return printed.pop()
