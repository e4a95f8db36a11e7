"""Values that are those of the table itself: their heading repeats what the caption says is ranked, and the ranks of
their row follow them («Chỉ số hài lòng (SIPAS) … | SIPAS 2021 (%) | SIPAS 2020 (%) | Hạng 2021»)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.numbers import is_nothing
from transform.tables.headwords import criterion_in, label_in
from transform.tables.model import Column
from transform.tables.roles import are_percents, are_shares_of_one, values_of
from transform.tables.sums import Body, follow
from transform.tables.told_shares import says_percent
from transform.vietnamese import fold
from transform.wording import Wording

_VALUES = frozenset({"points", "percent", "index"})
_FEWEST_ROWS = 5  # fewer stand in the order of their figures by chance
_FEWEST_LETTERS = 3
_HUNDRED = 100
_SHARE = re.compile(r"\(\s*%\s*\)")


def with_said_whole(columns: Sequence[Column], body: Body, said: str, wording: Wording) -> list[Column]:
    """`columns` of a list, those not understood that the caption `said` speaks of as shares or an index of the whole,
    each of its year; as they were where another column is the whole, or several could be."""
    if any(c.role in _VALUES and c.criterion is None for c in columns):
        return list(columns)
    open_ = [c for c in columns if c.role == "value" and c.inner is None and _is_said(c, said, wording)]
    names = {_name(c) for c in open_}
    ranks = [c for c in columns if c.role == "rank" and c.inner is None and c.criterion is None]
    if len(names) != 1 or len({c.year for c in open_}) < len(open_) or not _are_followed(open_, ranks, body):
        return list(columns)
    return [replace(c, role=role) if c in open_ and (role := _role(c, body, said)) else c for c in columns]


def is_in_words(name: str, said: str, wording: Wording) -> bool:
    """Whether the words `said` hold a name, or those that its letters stand for («HTNL»: «hạ tầng nhân lực»)."""
    words, spelled = _words(name, wording), _words(said, wording)
    if words and f" {' '.join(words)} " in f" {' '.join(spelled)} ":
        return True
    letters = fold(name)
    if len(letters) < _FEWEST_LETTERS or not name.isalpha() or not name.isupper():
        return False
    return letters in "".join(word[0] for word in spelled)


def _words(text: str, wording: Wording) -> list[str]:
    return re.findall(r"\w+", wording.spell_out(text))


def _name(column: Column) -> str:
    """What a column is called, without its year."""
    label = label_in(column.levels) or ""
    return re.sub(r"\s+", " ", re.sub(r"(?:\bnăm\s+)?\b(?:19|20)\d\d\b", " ", label)).strip(" -–/:")


def _is_said(column: Column, said: str, wording: Wording) -> bool:
    name = _name(column)
    return bool(name) and criterion_in(name, wording) is not None and is_in_words(name, said, wording)


def _are_followed(values: Sequence[Column], ranks: Sequence[Column], body: Body) -> bool:
    """Whether ranks of the year of one of `values` follow it. A column without a year is of the latest."""
    latest = max((c.year for c in (*values, *ranks) if c.year is not None), default=None)
    for value in values:
        for rank in ranks:
            rows = [row for row in body if not is_nothing(row[rank.number - 1])]
            same = (value.year or latest) == (rank.year or latest)
            if same and len(rows) >= _FEWEST_ROWS and follow([value], rank, rows):
                return True
    return False


def _role(column: Column, body: Body, said: str) -> str | None:
    texts = [row[column.number - 1] for row in body if column.number <= len(row)]
    if _SHARE.search(column.header) or are_percents(texts):
        return "percent"
    if says_percent(said) and not are_shares_of_one(texts) and max(values_of(texts), default=0) <= _HUNDRED:
        return "percent"
    return "index" if are_shares_of_one(texts) else None
