"""Numbers as Vietnamese documents print them: a dot between thousands, a comma before decimals.

The meaning of a mark is never inferred from the figures around it: «1.280» is one thousand two hundred and eighty
and «92,75» ninety-two and three quarters on every page. In a sentence what fits neither («121.5», «92,7,5») is no
number; a cell of figures can also hold decimals behind a dot where no thousands can be meant («121.5», «0.727»).
"""

import re
from typing import NamedTuple

from transform.notes import NOTE, without_note
from transform.vietnamese import fold

_NUMBER = re.compile(r"[-−–]?(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)(?:,\d+)?", re.ASCII)
# With a dot before decimals: one or two digits behind it, nothing but zero before it, or a whole index («1.0000»).
_DOTTED = re.compile(r"[-−–]?(?:\d{1,3}(?:,\d{3})+\.\d+|\d+\.\d{1,2}|0\.\d+|1\.0{4,6})", re.ASCII)
_UNIT = re.compile(r"\s*(?:%|điểm|đ|đơn vị|bậc)\.?$", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"[1-9]\d{0,2}\.\d{3}", re.ASCII)
_FRACTION = re.compile(r"(\S+?)\s*/\s*(\S+)")
_BESIDE = re.compile(r"([^()\[\]]*\d[^()\[\]]*?)\s*[(\[]\s*([^()\[\]]*\d[^()\[\]]*?)\s*[)\]]")
# «7(*)», «285²», «9=»: a reference to a note, a shared place.
_MARK = re.compile(rf"(?<=[\d%])(?:{NOTE}|\s*=)$")
# «10⁶», «5.10³»: a power, or ten with a note. One raised to the first is no matter.
_POWER = re.compile(r"(?:^|[^\d,])10[²³⁴-⁹][⁰¹²³⁴-⁹]?(?=\D*$)")
# What stands in place of a result that nobody gave, on folded text; the second is a figure that only is not known.
_NOT_EVALUATED = re.compile(
    r"\(?(?:khong|chua|ko) (?:duoc |thuc hien |tham gia )*(?:danh gia|xep hang|xh|xep loai|cham diem|cham|ap dung)"
    r"(?: xep hang| xep loai)?\)?\.?"
    r"|\(?(?:khong|chua) (?:co )?phat sinh(?: (?:ho so|giao dich|tthc|thu tuc(?: hanh chinh)?))?\)?\.?"
)
_NO_FIGURE = re.compile(r"\(?(?:khong|chua|ko) co (?:so lieu|du lieu|ket qua|thong tin)\)?\.?")
_NOTHING = frozenset({"", "-", "–", "—", "−", "x", "/", "...", "…", "n/a", "không", "không có", "ko"})


class Reading(NamedTuple):
    """`value` as a plain number, `of` what stands behind a slash («1/17», «112,3/138»), else None."""

    value: float
    of: float | None = None


def parse_number(text: str) -> float | None:
    """The number that the whole of `text` is, else None. Leading zeros and one sign are allowed."""
    text = text.strip()
    if not _NUMBER.fullmatch(text):
        return None
    return float(text.replace(".", "").replace(",", ".").replace("−", "-").replace("–", "-"))


def read_value(text: str) -> Reading | None:
    """The value of a cell: a number, a number with its unit («92,75%»), or a number of a whole («6/17»).

    A mark behind it that points to a note or says that a place is shared («75*», «285²», «9=») is no part of it.
    """
    bare = _bare(text)
    number = _in_cell(bare)
    if number is not None:
        return Reading(number)
    parts = _FRACTION.fullmatch(bare)
    if parts is None:
        return None
    value, whole = _in_cell(_bare(parts[1])), _in_cell(parts[2])
    if value is None or whole is None:
        return None
    # «761.325/1.000»: what exceeds its whole a hundredfold has its decimals behind the dot.
    return Reading(value / 1000 if value > whole * 100 and is_ambiguous(parts[1]) else value, whole)


def two_figures(text: str) -> tuple[str, str] | None:
    """The two figures of a cell that has one in parentheses behind the other: «01 (0,727)», «85,5 (95%)»."""
    found = _BESIDE.fullmatch(text.strip())
    return (found[1].strip(), found[2].strip()) if found else None


def has_dotted_decimals(text: str) -> bool:
    """Whether a cell prints decimals behind a dot, so that «85.125» beside it may mean decimals too."""
    return _DOTTED.fullmatch(_bare(text)) is not None


def is_ambiguous(text: str) -> bool:
    """Whether a cell is thousands by a Vietnamese hand and three decimals by another: «85.125»."""
    return _AMBIGUOUS.fullmatch(_bare(text)) is not None


def _bare(text: str) -> str:
    """What a cell prints without the unit and the mark of a note, in either order («92,5%¹», «285² điểm»)."""
    text = text.strip()
    return text if _POWER.search(text) else _MARK.sub("", _UNIT.sub("", _MARK.sub("", text)))


def _in_cell(text: str) -> float | None:
    number = parse_number(text)
    if number is not None or not _DOTTED.fullmatch(text.strip()):
        return number
    return float(text.replace(",", "").replace("−", "-").replace("–", "-"))


def is_nothing(text: str) -> bool:
    """Whether a cell says that there is no value: empty, a dash, «không có», «không đánh giá», «không có số liệu»,
    whatever note explains it («-¹», «x (*)»)."""
    said = without_note(text.strip().lower())
    if said in _NOTHING:
        return True
    return len(said) < 50 and (is_not_evaluated(said) or _NO_FIGURE.fullmatch(fold(said)) is not None)


def is_not_evaluated(text: str) -> bool:
    """Whether a cell says that nobody evaluated: «không đánh giá», «chưa xếp hạng»."""
    return _NOT_EVALUATED.fullmatch(fold(without_note(text.strip()))) is not None


def is_whole(value: float) -> bool:
    """Whether `value` can be a rank: a whole number from 1 up."""
    return value >= 1 and value == int(value)
