"""The head of a table printed again over the part of it that stands on the next page."""

import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from extract.pages.model import GridCell, PageTable

_MOST_HEAD = 6
_LIKE = 0.8  # of the letters of two recognised rows

Row = list[GridCell]
# A cell from its parts, without the cost of the class's own constructor.
_new = tuple.__new__


def repeated_rows(table: PageTable, part: PageTable) -> int:
    """How many of the first rows of `part` say the head of `table` again. A cell may say less of it than before: some
    programs set the rows of a repeated head too low, and what finds no room is cut off."""
    above, below = rows_of(table, _MOST_HEAD), rows_of(part, _MOST_HEAD)
    count = 0
    for one, other in zip(above, below, strict=False):
        same = _looks_like(one, other) if part.engine == "ocr" else _says_again(one, other)
        if not same or not any(cell.text for cell in other):
            break
        count += 1
    # A band alone is no head: «Mức tốt» may well be where the next page begins.
    if count == 1 and len([cell for cell in below[0] if cell.text]) < 2:
        return 0
    return count


def without_head(table: PageTable, part: PageTable, repeated: int) -> PageTable:
    """`part` without its first rows, which say so many rows of the head of `table` again; where a cell of them is cut
    off, the words of it that run over into the row below are left out there, too."""
    if not repeated:
        return part
    lost = list(_lost(table, part, repeated))
    cells = moved([cell for cell in part.cells if cell.row > repeated], -repeated)
    if lost:
        cells = [_without(cell, lost) if cell.row == 1 and cell.text else cell for cell in cells]
    return part._replace(cells=tuple(cells), rows=part.rows - repeated)


def rows_of(table: PageTable, most: int | None = None) -> list[Row]:
    """The rows of the table, no more than the first `most`."""
    count = table.rows if most is None else min(most, table.rows)
    rows: list[Row] = [[] for _ in range(count)]
    for cell in table.cells:
        if cell[1] <= count:
            rows[cell[1] - 1].append(cell)
    return rows


def moved(cells: Iterable[GridCell], rows: int) -> list[GridCell]:
    """The cells so many rows further down."""
    # Written out rather than by `_replace`: this runs once a cell.
    return [
        _new(GridCell, (text, row + rows, column, rowspan, colspan, box, confidence, others))
        for text, row, column, rowspan, colspan, box, confidence, others in cells
    ]


def _says_again(one: Row, other: Row) -> bool:
    """Whether two rows say the same, or the second only the beginning of some of its texts."""
    if [(cell.column, cell.rowspan) for cell in one] != [(cell.column, cell.rowspan) for cell in other]:
        return False
    pairs = [
        ("".join(above.text.split()), "".join(below.text.split())) for above, below in zip(one, other, strict=True)
    ]
    same = sum(above == below for above, below in pairs)
    if same == len(pairs):
        return True
    begun = all(
        above == below or _begins(whole.text, cut.text)
        for (above, below), whole, cut in zip(pairs, one, other, strict=True)
    )
    return begun and same * 2 >= len(pairs) and same > 1


def _begins(whole: str, cut: str) -> bool:
    """Whether the words of `cut` are the first ones of `whole`."""
    words, own = whole.split(), cut.split()
    return 0 < len(own) < len(words) and words[: len(own)] == own


def _lost(table: PageTable, part: PageTable, repeated: int) -> Iterable[tuple[int, list[str]]]:
    """The columns of the cells that are cut off in the repeated head, with the words that lack there."""
    said = {(cell.row, cell.column): cell.text.split() for cell in table.cells if cell.row <= repeated}
    for cell in part.cells:
        if cell.row <= repeated and cell.row + cell.rowspan > repeated:
            lack = said.get((cell.row, cell.column), [])[len(cell.text.split()) :]
            if lack and part.engine != "ocr":
                yield cell.column, lack


def _without(cell: GridCell, lost: Sequence[tuple[int, list[str]]]) -> GridCell:
    """The cell without the words, in their order, that ran over into it from a cut cell of the head above."""
    for column, lack in lost:
        if not cell.column <= column < cell.column + cell.colspan:
            continue
        kept, following = [], iter(lack)
        wanted = next(following, None)
        for word in cell.text.split():
            if word == wanted:
                wanted = next(following, None)
            else:
                kept.append(word)
        cell = cell._replace(text=" ".join(kept))
    return cell


def _looks_like(one: Row, other: Row) -> bool:
    """Whether two recognised rows say nearly the same: of the head said again, letters and accents are misread."""
    above, below = (_bare("".join(cell.text for cell in row)) for row in (one, other))
    return len(one) == len(other) and SequenceMatcher(None, above, below, autojunk=False).ratio() >= _LIKE


def _bare(text: str) -> str:
    """Letters and digits without accents."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text.lower()) if letter.isalnum())
