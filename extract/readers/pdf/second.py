"""A second opinion on a table whose own checks do not hold: pdfplumber, then camelot, if they are installed."""

import io
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from extract.model import Box
from extract.pages.model import GridCell, PageTable
from extract.readers.pdf.checks import doubts, taken_together

# What a document may cost: so many tables are asked about, for so many seconds together.
MOST_ASKED = 6
MOST_SECONDS = 8.0
# A cell or two may print several figures; more are a column that was not parted.
_FEWEST = 3

Texts = Sequence[Sequence[str | None]]


class SecondOpinion:
    """Asks the other programs about tables of one file, within a budget; before each question `ready` is called."""

    def __init__(self, data: bytes, ready: Callable[[], None]) -> None:
        self._data = data
        self._ready = ready
        self._asked = 0
        self._spent = 0.0

    def better(self, table: PageTable, number: int) -> PageTable:
        """`table`, or that of another program that passes the checks better; `why` says which and why."""
        held = taken_together(table)
        if held < _FEWEST:
            return table
        for name, ask in (("pdfplumber", _pdfplumber), ("camelot", _camelot)):
            other = self._ask(ask, table, number)
            if other is not None and _is_better(other, table):
                why = f"In the own reading {held} cells hold several figures, in that of {name} none."
                return other._replace(engine=name, why=why)
        return table._replace(
            why=table.why or f"{held} cells hold several figures, and no other program reads it better."
        )

    def _ask(
        self, ask: Callable[[bytes, PageTable, int], Texts | None], table: PageTable, number: int
    ) -> PageTable | None:
        if self._asked >= MOST_ASKED or self._spent > MOST_SECONDS:
            return None
        self._asked += 1
        self._ready()
        begun = time.monotonic()
        try:
            texts = ask(self._data, table, number)
        except Exception:
            # These programs fail on odd files in many ways, and then have no opinion.
            texts = None
        self._spent += time.monotonic() - begun
        return _as_table(texts, table, number) if texts else None


def _pdfplumber(data: bytes, table: PageTable, number: int) -> Texts | None:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data), pages=[number]) as file:
        page = file.pages[0]
        box = (table.box.x0 - 3, table.box.top - 3, table.box.x1 + 3, table.box.bottom + 3)
        found: Texts | None = page.crop(box, strict=False).extract_table()
        return found


def _camelot(data: bytes, table: PageTable, number: int) -> Texts | None:
    import camelot

    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "asked.pdf"
        path.write_bytes(data)
        for flavor in ("lattice", "stream"):
            tables = camelot.read_pdf(str(path), pages=str(number), flavor=flavor, suppress_stdout=True)
            rows = [found.df.values.tolist() for found in tables]
            if rows:
                best: Texts = max(rows, key=lambda texts: _common(texts, table))
                return best
    return None


def _common(texts: Texts, table: PageTable) -> int:
    own = {cell.text for cell in table.cells}
    return sum((text or "").replace("\n", " ") in own for row in texts for text in row)


def _as_table(texts: Texts, table: PageTable, number: int) -> PageTable | None:
    """Rows of texts as a table; a missing text belongs to the cell at its left. Where its cells stand is not known:
    each has the place of the whole table."""
    texts = _without_empty_columns(texts)
    wide = max(map(len, texts))
    if wide < 2 or len(texts) < 2:
        return None
    step = (table.box.x1 - table.box.x0) / wide
    edges = tuple(table.box.x0 + at * step for at in range(wide + 1))
    cells: list[GridCell] = []
    for row, said in enumerate(texts, 1):
        for column, text in enumerate(said, 1):
            if text is None and column > 1 and cells and cells[-1].row == row:
                cells[-1] = cells[-1]._replace(colspan=cells[-1].colspan + 1)
            else:
                box = Box(number, table.box.x0, table.box.top, table.box.x1, table.box.bottom)
                cells.append(GridCell(" ".join((text or "").split()), row, column, 1, 1, box))
    return PageTable(tuple(cells), len(texts), wide, edges, table.box, table.engine)


def _without_empty_columns(texts: Texts) -> Texts:
    """A thick rule has two sides, between which the other programs see a column."""
    wide = max(map(len, texts))
    filled = [at for at in range(wide) if any(at < len(row) and row[at] for row in texts)]
    return [[row[at] for at in filled if at < len(row)] for row in texts]


def _is_better(other: PageTable, table: PageTable) -> bool:
    """Whether the other reading has no cell with several figures, fewer doubts of all kinds, and lost nothing."""
    return not taken_together(other) and doubts(other) < doubts(table) and _says_as_much(other, table)


def _says_as_much(other: PageTable, table: PageTable) -> bool:
    """Whether nearly all letters of the own reading are in the other, in no fewer rows and columns."""
    if other.columns < table.columns or other.rows < table.rows:
        return False
    letters = [sum(len("".join(cell.text.split())) for cell in each.cells) for each in (other, table)]
    return letters[0] >= 0.97 * letters[1]
