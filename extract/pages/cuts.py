"""Rows, names and heads that a page break cut in two."""

import re
from collections.abc import Iterable, Sequence

from extract.pages.model import GridCell, PageTable
from extract.pages.repeated import rows_of

_MOST_HEAD = 4
_NUMBER = re.compile(r"[(\[]?[+-]?\d[\d.,]*\s*%?[)\]]?|[-–—]|\d+\s*/\s*\d+")
_YEAR = re.compile(r"(?:19|20)\d\d")
# What counts a row or a section: «12», «IV», «b)».
_COUNTED = re.compile(r"\(?(?:\d{1,4}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-HĐa-zđ](?=[.)]))[.)]?|[A-HĐ]")
_COUNTS = re.compile(r"(?:s[ốo]\s*)?(?:stt|tt)\.?", re.IGNORECASE)


def is_cut_row(above: Sequence[GridCell], below: Sequence[GridCell], columns: int) -> bool:
    """Whether a page break went through one row: what is left of it begins without what counts the rows."""
    if any(cell.colspan == columns for cell in (*above, *below)) or not any(cell.text for cell in below):
        return False
    over = {cell.column: cell for cell in above}
    if [cell.column for cell in below] != sorted(over):
        return False
    pairs = [(over[cell.column].text, cell.text) for cell in below]
    if not any(one and not other for one, other in pairs):
        return False
    if any(one and other and _NUMBER.fullmatch(other) and not _ends_head(one, other) for one, other in pairs):
        return False
    if all(pairs[0]):
        if all(map(_COUNTED.fullmatch, pairs[0])):
            return False
        # Without ordinals only what the rest says tells it from a row of its own: no figures, and words that go on.
        rest = [other for _, other in pairs if other]
        figures = any(_NUMBER.fullmatch(other) and not _ends_head(one, other) for one, other in pairs)
        alone = figures or any(other and not one for one, other in pairs)
        return not alone and (len(rest) > 1 or rest[0][0].islower())
    return True


def is_cut_name(above: Sequence[GridCell], below: Sequence[GridCell], table: PageTable, part: PageTable) -> bool:
    """Whether a page break went through a name: its first lines stand alone and the figures are below, or its last
    lines come after the figures. Names begin with words («Sở», «Huyện») with which the rest of one does not."""
    if any(cell.colspan == table.columns for cell in (*above, *below)):
        return False
    over, under = ({cell.column: cell.text for cell in cells if cell.text} for cells in (above, below))
    begun, ended = len(over) == 1 and len(under) > 1, len(under) == 1 and len(over) > 1
    column = next(iter(over if begun else under), 0)
    if not (begun or ended) or column not in over or column not in under:
        return False
    if ended and table.engine != "unruled" and _standing_alone(table, column) + _standing_alone(part, column) > 1:
        return False  # rows without figures are headings there
    figures = under if begun else over
    if not any(_NUMBER.fullmatch(text) for at, text in figures.items() if at != column):
        return False
    own = [cell for cell in (*above, *below) if cell.column == column]
    names = [c.text for c in (*table.cells, *part.cells) if c.column == column and c.colspan == 1 and c.text]
    for cell in own:
        if cell.colspan == 1:
            names.remove(cell.text)
    starts = {name.split()[0] for name in names}
    if under[column].split()[0] in starts or _NUMBER.fullmatch(over[column]) or _NUMBER.fullmatch(under[column]):
        return False
    return over[column].split()[0] in starts or under[column][0].islower()


def _standing_alone(table: PageTable, column: int) -> int:
    """How many rows have text in that one column only."""
    return sum([cell.column for cell in row if cell.text] == [column] for row in rows_of(table))


def is_cut_head(table: PageTable, part: PageTable) -> bool:
    """Whether `table` is only the upper part of a head, of which `part` begins with the rest."""
    if not is_head(table):
        return False
    above = [cell for cell in table.cells if cell.row + cell.rowspan - 1 == table.rows]
    above.sort(key=lambda cell: cell.column)
    below = next(iter(rows_of(part, 1)), [])
    if is_cut_row(above, below, table.columns):
        return True
    # Texts that stand in the middle of their cells are all on one side of the cut.
    if [cell.column for cell in below] != [cell.column for cell in above] or above[0].text or not below[0].text:
        return False
    pairs = [(one.text, other.text) for one, other in zip(above, below, strict=True)]
    figures = any(_is_figure(other) and not _ends_head(one, other) for one, other in pairs)
    return sum(bool(one) for one, _ in pairs) > 1 and not figures


def is_head(table: PageTable) -> bool:
    """Whether a table has no more rows than a head, and no figures."""
    return table.rows <= _MOST_HEAD and not any(_is_figure(cell.text) for cell in table.cells)


def rows_of_head(table: PageTable, part: PageTable) -> int:
    """How many of the first rows of `part` say all that `table`, a head without rules and rows, says but for bands; 0
    where none do."""
    if table.engine != "unruled" or part.engine != "unruled" or not is_head(table):
        return 0
    said = sorted(_words(cell for cell in table.cells if cell.colspan < table.columns))
    rows = [_words(row) for row in rows_of(part, _MOST_HEAD)]
    fits = (n for n in range(1, len(rows) + 1) if said == sorted(word for row in rows[:n] for word in row))
    return next(fits, 0)


def _words(cells: Iterable[GridCell]) -> list[str]:
    return [word for cell in cells for word in cell.text.split()]


def _is_figure(text: str) -> bool:
    return _NUMBER.fullmatch(text) is not None and not _YEAR.fullmatch(text)


def _ends_head(one: str, other: str) -> bool:
    """Whether a figure ends the text above it: a year («Xếp hạng», «2023»), or what a bracket is open for."""
    if _NUMBER.fullmatch(one):
        return False
    return _YEAR.fullmatch(other) is not None or (other.endswith(")") and one.count("(") > one.count(")"))


def has_head(part: PageTable) -> bool:
    """Whether the part begins with a head of its own."""
    rows = rows_of(part)
    texts = [cell.text for cell in rows[0] if cell.text] if rows else []
    if len(texts) < 2 or not rows[0][0].text or _COUNTED.fullmatch(rows[0][0].text):
        return False
    if any(_COUNTS.fullmatch(text) for text in texts):
        return True
    if any(_NUMBER.fullmatch(text) and not _YEAR.fullmatch(text) for text in texts):
        return False
    numbers = sum(bool(_NUMBER.fullmatch(cell.text)) for row in rows[1:] for cell in row)
    full = len(texts) >= len(rows[0]) - 1
    return full and numbers > 0
