"""The rows under a header: data, bands («Mức tốt»), sections («I | UBND …»), totals, notes, headers said again."""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.model import Cell
from transform.numbers import is_nothing, read_value
from transform.tables.grid import cells_in, filled
from transform.tables.model import Banner, Row
from transform.vietnamese import fold
from transform.wording import Wording

_ROMAN_OR_LETTER = re.compile(r"(?:[IVXLC]+|[A-ZĐ])\s*[.)]?")
_LEADING_NUMERAL = re.compile(r"^(?:[IVXLC]+|[A-ZĐ])\s*[.):-]\s+")
_ROMANS, _LETTERS = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"), tuple("ABCDEFGH")
# What a row of totals, means or extremes may be of: «… cấp huyện», «… các sở», «… của 63 tỉnh».
_OF_ALL = (
    r"(?:chung|cong|toan|ca|khoi|cac|cua|theo|cap|nhom|cum|vung|tinh|huyen|thi xa|thanh pho|xa|phuong|so|ban|nganh|bo|"
    r"don vi|co quan|dia phuong|quoc gia|nam|\d+)\b.*"
)
_WHAT = r"(?:(?:gia tri|muc|diem|diem so|so diem|chi so|ket qua|ty le|ti le)(?: (?:chi so|cchc|dti))? )?"
# «Điểm tối đa», «Thang điểm chuẩn», «Tổng điểm tối đa theo Quyết định số …», «Khung điểm»
_MAXIMA = (
    r"(?:(?:(?:tong|so|muc|thang|khung) )*(?:diem )?(?:so )?(?:thanh phan )?(?:chuan|toi da|max)(?: (?:toi da|chuan))?|"
    r"(?:tong |so |muc )?diem (?:quy dinh|tran|max)|(?:thang|khung|barem) diem(?: danh gia| quy dinh)?)"
    r"(?: (?:theo|cua|cho|tung|moi|co the|duoc|phai|quy dinh|cap|khoi|doi voi)\b.*)?"
)
_HEADS_MAXIMA = re.compile(rf"{_MAXIMA}\s*(?:\(.*\))?\s*:?")
_TOTAL = re.compile(
    rf"(?:(?:tong|cong)(?: (?:cong|so|diem))*(?: (?:toan|cac|khoi|chung|trung binh|binh quan)\b.*)?|"
    rf"{_WHAT}(?:trung binh|binh quan|tb|tbc)(?: {_OF_ALL})?|"
    rf"{_WHAT}(?:cao nhat|thap nhat|lon nhat|nho nhat|trung vi|do lech(?: chuan)?)(?: {_OF_ALL})?|"
    rf"{_MAXIMA}|(?:chung )?(?:toan|ca) (?:tinh|thanh pho|quoc|nuoc|nganh|"
    r"bo|cum|khoi|vung|huyen|quan|thi xa|xa|phuong|co quan|don vi|dia ban|he thong)(?: thi dua)?(?: (?:so )?\d{1,2})?)"
    r"\s*(?:\(.*\))?\s*:?"
)
_NO_SUM = re.compile(r"\s*công\b", re.IGNORECASE)
_OF_GROUPS = re.compile(r"\b(?:khoi|cac|cap|nhom|ubnd|co quan|don vi|thuoc|truc|toan|tinh|va|cua|so|huyen|xa)\b")
_NUMBERING = re.compile(r"[(\[]?\s*(?:\d{1,2}|[a-z])\s*[)\]]?(?:\s*=.*)?|[(\[]\s*\d{1,2}\s*=.*[)\]]")
_NOTE = re.compile(r"^(ghi chu|chu thich|nguon)\b")
# A signature right below a table, which a text rendition runs into it.
_SIGNED = re.compile(r"^noi nhan\b|^(kt|tm|tl|tuq)\s*\.|^(pho )?(chu tich|giam doc)$")


class Line(NamedTuple):
    """One grid row: `role` is data, total, band, section, note, header, numbering or empty; `texts` and `cells` are
    aligned to the columns; `over` is the agency that a row of a field stands under."""

    role: str
    grid_row: int
    texts: tuple[str, ...]
    cells: tuple[Cell | None, ...]
    banner: Banner | None = None
    over: Banner | None = None


def read_line(row: Row, grid_row: int, headers: Sequence[str], wording: Wording) -> Line:
    """What the grid row `grid_row` (from 1) is. `headers` are the column headers, to know them when said again."""
    cells = filled(row)
    texts, aligned = _align(row)
    if not cells:
        return Line("empty", grid_row, texts, aligned)
    if len(cells) > 1 and [cell.text for cell in cells] == [header for header in headers if header]:
        return Line("header", grid_row, texts, aligned)
    if is_numbering(row):
        return Line("numbering", grid_row, texts, aligned)
    banner = _banner(cells, headers, wording)
    if banner is not None:
        return Line("band" if banner.class_ else "section", grid_row, texts, aligned, banner)
    if len(cells) <= 2 and any(_SIGNED.search(fold(cell.text)) for cell in cells):
        return Line("note", grid_row, texts, aligned)
    if len(cells) == 1 and _NOTE.search(fold(cells[0].text)):
        return Line("note", grid_row, texts, aligned)
    if len(cells) == 1 and (cells[0].colspan > 1 or cells[0].column == 1) and not is_number(cells[0].text):
        return Line("section", grid_row, texts, aligned, Banner(cells[0].text, cells[0]))
    total = any(is_total(cell.text) for cell in cells[:2])
    return Line("total" if total else "data", grid_row, texts, aligned)


def is_numbering(row: Row) -> bool:
    """«(1) (2) (3)=(1)+(2)», «A B 1 2»: a row that numbers the columns. Numbers alone leave at most one cell empty;
    parentheses and sums are no figures, wherever they stand."""
    texts = [fold(cell.text) for cell in filled(row)]
    if len(texts) < 3 or not all(map(_NUMBERING.fullmatch, texts)):
        return False
    marked = sum(text[0] in "([" or "=" in text for text in texts)
    if marked * 2 <= len(texts) and len(texts) < len(cells_in(row)) - 1:
        return False
    bare = [text.partition("=")[0].strip("()[] ") for text in texts]
    digits = [int(text) for text in bare if text.isdigit()]
    return not digits or digits == list(range(digits[0], digits[0] + len(digits)))


def is_total(text: str) -> bool:
    """Whether `text` heads a row of totals, means or maxima, which is no agency's. «Công chứng» is no «Cộng chung»."""
    return _TOTAL.fullmatch(fold(text)) is not None and _NO_SUM.match(text) is None


def is_maxima(text: str) -> bool:
    """Whether `text` heads a row of the most points that can be had."""
    return _HEADS_MAXIMA.fullmatch(fold(text)) is not None


def heads_a_group(text: str, ordinal: str, wording: Wording) -> bool:
    """Whether a row with figures is the heading of a group with its mean: it has a Roman numeral or letter in place of
    the running number and names a group, or it names a group and nothing but a group."""
    if wording.group_of(text) is None:
        return False
    bare = fold(text)
    for rule in wording.agency_groups:
        bare = rule.pattern.sub(" ", bare)
    bare = _OF_GROUPS.sub(" ", bare)
    return _ROMAN_OR_LETTER.fullmatch(ordinal) is not None or not any(
        len(word) > 1 for word in re.findall(r"\w+", bare)
    )


def numbers_a_group(text: str) -> bool:
    """Whether a Roman numeral or a letter stands in place of the running number."""
    return _ROMAN_OR_LETTER.fullmatch(text) is not None


def follows_group(before: str, after: str) -> bool:
    """Whether one group is numbered right behind another: «I», «II»; «A», «B»."""
    return any((before, after) in pairwise(numbers) for numbers in (_ROMANS, _LETTERS))


def is_number(text: str) -> bool:
    return read_value(text) is not None


def _banner(cells: list[Cell], headers: Sequence[str], wording: Wording) -> Banner | None:
    if len(cells) == 1:
        found = _class(cells[0].text, headers, wording)
        if found:
            return Banner(cells[0].text, cells[0], found)
        bare = _LEADING_NUMERAL.sub("", cells[0].text)
        return Banner(bare, cells[0]) if bare != cells[0].text else None
    if len(cells) == 2 and _ROMAN_OR_LETTER.fullmatch(cells[0].text) and not is_number(cells[1].text):
        return Banner(cells[1].text, cells[1], _class(cells[1].text, headers, wording))
    return None


def _class(text: str, headers: Sequence[str], wording: Wording) -> str | None:
    """The class that a banner names. «Mức độ phổ biến» over rows of criteria is one of them and no class."""
    roles = {rule.name for header in headers if (rule := wording.first(wording.header_roles, header))}
    if "criterion" in roles and "agency" not in roles:
        return wording.known_class(text)
    return wording.band_class(text)


def _align(row: Row) -> tuple[tuple[str, ...], tuple[Cell | None, ...]]:
    """Texts and cells a column. A cell that spans columns stands in its first; one that spans rows in each row.

    Text renditions write a spanning «Tổng cộng» once, so that the numbers behind it stand too far left: a row that is
    short of cells and opens with such a word has its numbers moved to the right.
    """
    slots = list(row)
    short = 0
    while slots and slots[-1] is None:
        slots.pop()
        short += 1
    first = slots[0].cell if slots and slots[0] else None
    if short and first is not None and _opens_short(first.text, [slot.cell.text for slot in slots[1:] if slot]):
        slots[1:1] = [None] * short
    else:
        slots += [None] * short
    texts: list[str] = []
    cells: list[Cell | None] = []
    for column, slot in enumerate(slots, 1):
        begins = slot is not None and (slot.cell.column == column or (short and slot.is_origin))
        texts.append(slot.cell.text if slot and begins else "")
        cells.append(slot.cell if slot and begins else None)
    return tuple(texts), tuple(cells)


def _opens_short(first: str, rest: list[str]) -> bool:
    return (
        bool(first)
        and not is_number(first)
        and bool(rest)
        and all(is_number(text) or is_nothing(text) for text in rest)
    )
