"""Shares that only the words at a table call so: «Chỉ số hài lòng theo các yếu tố (đơn vị: %)» over a column for each
factor of a survey and one for the whole."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.numbers import is_nothing, read_value
from transform.tables.headwords import label_in
from transform.tables.model import Column
from transform.tables.roles import values_of
from transform.tables.sums import Body
from transform.vietnamese import fold

_UNIT = re.compile(
    r"\(\s*(?:(?:don vi(?: tinh)?|dvt)\s*:?\s*)?(?:ty le |ti le )?(?:%|phan tram)\s*\)"
    r"|\b(?:don vi(?: tinh)?|dvt)\s*(?:la|:)\s*(?:ty le |ti le )?(?:%|phan tram)"
)
_SURVEY = re.compile(r"\bhai long\b|\bsipas\b")
_FACTORS = r"(?:yeu to|tieu chi|thanh phan|linh vuc|noi dung|nhom|hop phan|tru cot|khia canh)"
_OVER_FACTORS = re.compile(rf"\b{_FACTORS}\b")
_BY_FACTORS = re.compile(rf"\b(?:theo|ve)(?: (?:tung|cac|\d+))* {_FACTORS}\b")
_WHOLE = re.compile(
    r"\b(?:chung|tong|tong hop|sipas|trung binh|toan dien)\b|^(?:chi so|muc do|ty le|ti le)? ?hai long$"
)
# What people answered is no factor: «Rất hài lòng | Bình thường | Không hài lòng», «Có | Không», «Tốt | Kém».
_ANSWER = re.compile(
    r"^(?:rat )?(?:hai long|khong hai long|binh thuong|dong y|khong dong y|tot|kha|trung binh|kem|yeu|co|khong|khac)$"
    r"|\b(?:rat|khong|chua) (?:hai long|dong y)\b"
)
_NO_SHARE = re.compile(
    r"^(?:nam |quy )?(?:(?:19|20)\d\d|[ivx]+)\b|\b(?:so phieu|so luong|phieu|so mau|co mau|so nguoi"
    r"|tang|giam|chenh lech|so voi)\b"
)
# «Kết quả» and «Chỉ số chung» are headings of results elsewhere.
_MAY_BE = frozenset({"value", "percent", "points", "index"})
_POINTS = re.compile(r"\bdiem\b")
_RESULTS = frozenset({"points", "percent", "index"})
_MOST = 100
_ROUNDING = 0.011
_FEWEST_PARTS, _FEWEST_ROWS = 2, 3


def says_percent(said: str) -> bool:
    """Whether words at a table give per cent as the unit of its figures."""
    return _UNIT.search(fold(said)) is not None


def told_shares(columns: Sequence[Column], body: Body, said: str) -> list[Column]:
    """The factors of a survey among the columns of a list and its whole, as shares, where the words `said`, the heading
    above them or the whole itself say that they are and every row has its whole between its factors; else none."""
    open_ = [c for c in columns if c.role in _MAY_BE and c.inner is None and not _POINTS.search(fold(c.header))]
    free = [c for c in open_ if not _NO_SHARE.search(_foot(c))]
    if not _SURVEY.search(fold(said)) or any(_ANSWER.search(_foot(c)) for c in free):
        return []
    whole = _whole(open_)
    parts = _factors([c for c in free if c is not whole], said)
    own = [*parts, *([whole] if whole else [])]
    names = {label_in(c.levels) for c in parts}
    others = [c for c in columns if c.role in _RESULTS and c not in own]
    if len(parts) < _FEWEST_PARTS or len(names) < len(parts) or others or not all(_are_shares(c, body) for c in own):
        return []
    if whole is not None and not _is_between(parts, whole, body):
        return []
    is_told = says_percent(said) or all(says_percent(" ".join(c.levels)) for c in parts)
    if not is_told and (whole is None or whole.role != "percent" or len(body) < _FEWEST_ROWS):
        return []
    return [replace(c, role="percent", maximum=None, criterion=label_in(c.levels) if c in parts else None) for c in own]


def _foot(column: Column) -> str:
    return re.sub(r"\s*\([^)]*\)", "", fold(column.levels[-1] if column.levels else column.header)).strip()


def _factors(free: Sequence[Column], said: str) -> list[Column]:
    """The columns below a heading of factors or, where the words over the table say that it is by them, all that stand
    together."""
    below = [c for c in free if _OVER_FACTORS.search(fold(" ".join(c.levels[:-1])))]
    if below or not _BY_FACTORS.search(fold(said)):
        return below
    numbers = [c.number for c in free]
    return list(free) if numbers and numbers[-1] - numbers[0] == len(numbers) - 1 else []


def _whole(columns: Sequence[Column]) -> Column | None:
    found = [c for c in columns if _WHOLE.search(_foot(c)) and not _OVER_FACTORS.search(fold(" ".join(c.levels[:-1])))]
    return found[0] if len(found) == 1 else None


def _texts(column: Column, body: Body) -> list[str]:
    return [text for row in body if column.number <= len(row) and not is_nothing(text := row[column.number - 1])]


def _are_shares(column: Column, body: Body) -> bool:
    """Whether a column may hold shares of a hundred, and no counts: some figure has decimals."""
    texts = _texts(column, body)
    values = values_of(texts)
    is_all = bool(values) and len(values) == len(texts) and label_in(column.levels) is not None
    return is_all and min(values) >= 0 and 1 < max(values) <= _MOST and any(value != int(value) for value in values)


def _is_between(parts: Sequence[Column], whole: Column, body: Body) -> bool:
    """Whether the whole of each row lies between the least and the greatest of its parts, as a mean does."""
    for row in body:
        readings = [read_value(row[c.number - 1]) for c in (*parts, whole)]
        values = [reading.value for reading in readings if reading is not None]
        if (
            len(values) == len(readings)
            and not min(values[:-1]) - _ROUNDING <= values[-1] <= max(values[:-1]) + _ROUNDING
        ):
            return False
    return True
