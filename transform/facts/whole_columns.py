"""Columns with a name of their own that are the whole all the same: «Chỉ số hài lòng chung» of a survey of that."""

import re
from collections.abc import Sequence

from transform.facts.context import Context
from transform.tables.model import Column
from transform.tables.wholes import is_below_parts
from transform.vietnamese import fold

_VALUES = frozenset({"points", "percent", "index"})
_FEWEST_FACTORS = 2
_OF_ALL = re.compile(r"\b(?:chung|toan bo|toan dien)\b")
_NO_NAME = frozenset("chung toan bo dien cua ve doi voi va cac muc do".split())


def is_named_as_the_whole(context: Context, column: Column, alike: Sequence[Column]) -> bool:
    """Whether a column's criterion is what the whole is about: what the family is called or, of an evaluation of no
    known family, what the title says and the heading calls «chung», or says of the list's one column of figures.
    `alike` are the other columns of its year."""
    name = column.criterion or ""
    if is_below_parts(column, (column, *alike), context.reference.wording):
        return False
    if context.criteria.says_nothing(name):
        return not _is_result_among_factors(column, alike)
    words = _words(context, name)
    if context.criteria.has_family or not words or not words <= _words(context, context.work.title or ""):
        return False
    others = [c for c in alike if {c.role, c.inner} & _VALUES or c.criterion is not None]
    if _OF_ALL.search(context.criteria.spelled(name)):
        return not any(_OF_ALL.search(context.criteria.spelled(c.criterion or "")) for c in others)
    return column.role in _VALUES and not others


def _is_result_among_factors(column: Column, alike: Sequence[Column]) -> bool:
    """«Tiếp cận dịch vụ | Thủ tục | Công chức | Kết quả»: what people got is one of the factors of a survey."""
    factors = [c for c in alike if c.criterion is not None and c.role == column.role == "percent"]
    return fold(column.criterion or "") == "ket qua" and len(factors) >= _FEWEST_FACTORS


def _words(context: Context, text: str) -> set[str]:
    return set(context.criteria.spelled(text).split()) - _NO_NAME
