"""What the rows of a ranking on its side are called, as the levels of a header: «Hạ tầng» above «Xếp hạng»."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from transform.numbers import is_nothing
from transform.tables.headwords import criterion_in
from transform.tables.model import Column, DataRow
from transform.vietnamese import fold
from transform.wording import Wording

# What a row says its figures are, beside or below the name of a criterion.
_KINDS = frozenset({"rank", "points", "percent", "index", "class", "change", "max", "self_points", "target"})
_YEAR = re.compile(r"(?:nam )?(?:19|20)\d\d")
_FEWEST = 2


def levels_of_rows(
    rows: Sequence[DataRow], said: Mapping[int, str], before: Sequence[Column], agencies: Sequence[Column],
    wording: Wording,
) -> dict[int, tuple[str, ...]]:  # fmt: skip
    """The levels of each row that is called something, by its number. `said` are the names of the rows, `before` the
    columns that may say what the figures are («Chỉ số» and «Xếp hạng» of each criterion), which a row below the name of
    a criterion may say as well; a row that is nothing but the name of those below it has none."""
    telling = next((column for column in before if _tells_kinds(column, rows, wording)), None)
    below = _repeated_kinds(rows, said, wording) if telling is None else frozenset[str]()
    found: dict[int, tuple[str, ...]] = {}
    over, section = "", None
    for at, row in enumerate(rows):
        if row.section is not section:
            over, section = "", row.section
        name, kind = said[row.row_no], row.text(telling)
        if name and name == kind:
            name = ""
        if fold(name) in below and over:
            name, kind = "", name
        over = name or over
        follows = said[rows[at + 1].row_no] if at + 1 < len(rows) else ""
        if fold(follows) in below and fold(name) not in below and not _has_figures(row, agencies):
            continue
        levels = (row.section.text if row.section else "", over if name or kind else "", kind)
        if name or kind:
            found[row.row_no] = tuple(filter(None, levels))
    return found


def _tells_kinds(column: Column, rows: Sequence[DataRow], wording: Wording) -> bool:
    """Whether the cells of a column say what the figures beside them are, in most rows and in several words."""
    texts = [text for row in rows if not is_nothing(text := row.text(column))]
    return (
        len(texts) * 2 > len(rows) and len(set(texts)) >= _FEWEST
        and all(_is_kind(text, wording) or _YEAR.fullmatch(fold(text)) for text in texts)
    )  # fmt: skip


def _repeated_kinds(rows: Sequence[DataRow], said: Mapping[int, str], wording: Wording) -> frozenset[str]:
    """The words that several rows of one section are called by and that name no criterion: «Xếp hạng» below each."""
    named = Counter((id(row.section), fold(said[row.row_no])) for row in rows if _is_kind(said[row.row_no], wording))
    return frozenset(text for (_, text), times in named.items() if times >= _FEWEST)


def _is_kind(text: str, wording: Wording) -> bool:
    """«Chỉ số», «Xếp hạng», «%»: words of a result alone."""
    if text.strip() == "%":
        return True
    rule = wording.first(wording.header_roles, text) if text else None
    return rule is not None and rule.name in _KINDS and criterion_in(text, wording) is None


def _has_figures(row: DataRow, agencies: Sequence[Column]) -> bool:
    return any(not is_nothing(row.text(column)) for column in agencies)
