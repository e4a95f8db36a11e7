"""The tables that a document states, in the form of the hand-checked ones: one scorer serves both."""

from dataclasses import asdict, dataclass
from typing import Any

from tests.documents.layout import Grid


@dataclass(frozen=True)
class TruthTable:
    """One table as printed. `rows` are its data rows, totals included; `bands` what each stands under; `roles` what
    each column holds, empty where nobody said."""

    id: str
    type: str
    number: str | None
    caption: str
    part: str | None
    header: tuple[str, ...]
    max_points: float | None
    rows: tuple[tuple[str, ...], ...]
    bands: tuple[str | None, ...]
    roles: tuple[str, ...] = ()

    def as_object(self) -> dict[str, Any]:
        """The table as the JSON of the hand-checked ones has it."""
        return {**asdict(self), "header": list(self.header), "rows": [list(row) for row in self.rows]}


def from_object(table: dict[str, Any]) -> TruthTable:
    """The table of a JSON object, whoever wrote it."""
    rows = tuple(tuple(row) for row in table["rows"])
    return TruthTable(
        table["id"], table["type"], table["number"], table["caption"], table["part"], tuple(table["header"]),
        table["max_points"], rows, tuple(table["bands"]), tuple(table.get("roles", ())),
    )  # fmt: skip


def said(text: str) -> str:
    """Cell text as it is read: a forced break is a space, spaces are one."""
    return " ".join(text.replace("<br>", " ").split())


def rows_and_bands(grid: Grid, heads: int) -> tuple[tuple[tuple[str, ...], ...], tuple[str | None, ...]]:
    """The data rows below the header, and the band or section that each stands under."""
    rows: list[tuple[str, ...]] = []
    bands: list[str | None] = []
    band = None
    for row in grid[heads:]:
        if len(row) <= 2 and row[-1].colspan > 1:
            # A numeral before a section («I. Sở, ban, ngành») numbers it and is no part of its name.
            band = said(row[-1].text)
            numeral, _, rest = band.partition(". ")
            band = rest if numeral.strip("IVX") == "" and rest else band
            continue
        rows.append(tuple(said(cell.text) for cell in row for cell in [cell, *[None] * (cell.colspan - 1)] if cell))
        bands.append(band)
    return tuple(rows), tuple(bands)


def header_texts(grid: Grid, heads: int) -> tuple[str, ...]:
    """What stands over each column: the header's rows joined, without a row that numbers the columns."""
    width = sum(cell.colspan for cell in grid[0])
    stacked: list[list[str]] = [[] for _ in range(width)]
    taken = [[False] * width for _ in range(heads)]
    for at, row in enumerate(grid[:heads]):
        column = 0
        numbering = at > 0 and all(cell.text.strip("()").isdigit() for cell in row)
        for cell in row:
            while taken[at][column]:
                column += 1
            for over in range(column, column + cell.colspan):
                for down in range(at, min(at + cell.rowspan, heads)):
                    taken[down][over] = True
                if not numbering:
                    stacked[over].append(said(cell.text))
            column += cell.colspan
    return tuple(" ".join(filter(None, texts)) for texts in stacked)
