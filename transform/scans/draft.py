"""A recognised table while its readings are weighed."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from extract.model import Cell
from transform.numbers import is_nothing
from transform.scans.model import (
    CONFIRMED,
    CONTRADICTED,
    LEAST_CONFIRMED,
    MOST_CONTRADICTED,
    MOST_UNCONFIRMED,
    UNCONFIRMED,
    Doubt,
    Spot,
    Trust,
)
from transform.tables.model import Column, DataRow, Understood


class Draft:
    """The data rows of one table: what each cell says now, what speaks for it and what against it."""

    def __init__(self, table: Understood) -> None:
        self.table = table
        self.rows: tuple[DataRow, ...] = table.rows
        self._texts = [list(row.texts) for row in table.rows]
        self._for: dict[tuple[int, int], list[str]] = {}
        self._against: dict[tuple[int, int], list[str]] = {}
        self._chosen: dict[tuple[int, int], tuple[str, str]] = {}
        self._withheld: set[tuple[int, int]] = set()

    def text(self, at: int, column: Column) -> str:
        return self._texts[at][column.number - 1]

    def texts(self, column: Column) -> list[str]:
        return [texts[column.number - 1] for texts in self._texts]

    def cell(self, at: int, column: Column) -> Cell | None:
        return self.rows[at].cells[column.number - 1]

    def options(self, at: int, column: Column) -> list[str]:
        """What the cell may say: first what it says now, then what else was read."""
        cell = self.cell(at, column)
        return list(dict.fromkeys([self.text(at, column), *(cell.others if cell else ())]))

    def confirm(self, at: int, column: Column, by: str) -> None:
        self._for.setdefault((at, column.number), []).append(by)

    def contradict(self, at: int, column: Column, by: str) -> None:
        self._against.setdefault((at, column.number), []).append(by)

    def is_confirmed(self, at: int, column: Column) -> bool:
        return (at, column.number) in self._for and (at, column.number) not in self._against

    def choose(self, at: int, column: Column, text: str, by: str) -> None:
        """Takes another of the readings of a cell, for the check named `by`."""
        if text != self.text(at, column):
            self._chosen[at, column.number] = (text, by)
            self._texts[at][column.number - 1] = text

    def withhold(self, at: int, column: Column) -> None:
        """Lets a cell give no figure: its text stays in the table, where it counts as unread."""
        self._withheld.add((at, column.number))

    def sure(self, at: int, column: Column) -> float:
        cell = self.cell(at, column)
        return 1.0 if cell is None or cell.confidence is None else cell.confidence

    def settled(self) -> Understood:
        """The table with the readings chosen: its cells, in the rows and in the table itself, say them."""
        if not self._chosen and not self._withheld:
            return self.table
        renewed: dict[int, Cell] = {}
        for (at, number), (text, _) in self._chosen.items():
            cell = self.rows[at].cells[number - 1]
            if cell is not None:
                others = tuple(dict.fromkeys(other for other in (cell.text, *cell.others) if other != text))
                renewed[id(cell)] = cell._replace(text=text, others=others)
        rows = tuple(
            replace(row, texts=self._told(at), cells=tuple(renewed.get(id(cell), cell) for cell in row.cells))
            for at, row in enumerate(self.rows)
        )
        cells = tuple(renewed.get(id(cell), cell) for cell in self.table.table.cells)
        return replace(self.table, rows=rows, table=self.table.table._replace(cells=cells))

    def _told(self, at: int) -> tuple[str, ...]:
        return tuple("" if (at, number) in self._withheld else text for number, text in enumerate(self._texts[at], 1))

    def trusts(self) -> Iterator[tuple[Spot, Trust]]:
        """The trust in each recognised cell of the data rows."""
        for at, row in enumerate(self.rows):
            for column in self.table.columns:
                cell = row.cells[column.number - 1]
                if cell is not None and cell.confidence is not None:
                    yield (self.table.table_no, row.row_no, column.number), self._trust(at, column, cell.confidence)

    def _trust(self, at: int, column: Column, confidence: float) -> Trust:
        spot = (at, column.number)
        against, speaks = self._against.get(spot), self._for.get(spot)
        if against:
            return Trust(CONTRADICTED, min(confidence, MOST_CONTRADICTED), tuple(against))
        if speaks:
            return Trust(CONFIRMED, max(confidence, LEAST_CONFIRMED), tuple(speaks))
        if all(map(is_nothing, self.options(at, column))):
            # Whether it is a dash or a hyphen: no figure is printed.
            return Trust(CONFIRMED, max(confidence, LEAST_CONFIRMED), ("nothing is printed",))
        return Trust(UNCONFIRMED, min(confidence, MOST_UNCONFIRMED))

    def doubts(self, told: Sequence[str]) -> Iterator[Doubt]:
        """Findings: the readings chosen, the contradictions one by one, and the unconfirmed cells of the columns with
        roles in `told` together."""
        for (at, number), (text, by) in sorted(self._chosen.items()):
            yield self._doubt(
                "scan_reading_chosen", "info", at, number, text, self.rows[at].texts[number - 1],
                f"was read as «{self.rows[at].texts[number - 1]}» and as «{text}»; {by} asks for «{text}».",
            )  # fmt: skip
        for (at, number), against in sorted(self._against.items()):
            text = self._texts[at][number - 1]
            yield self._doubt(
                "scan_contradicted", "warning", at, number, text, None,
                f"was read as «{text}», which {' and '.join(dict.fromkeys(against))} speaks against; "
                f"{'it became no figure; ' if (at, number) in self._withheld else ''}compare the scan.",
            )  # fmt: skip
        open_cells = list(self._unconfirmed(told))
        if open_cells:
            yield Doubt(
                "scan_unconfirmed", "warning", self._sum_up(open_cells), self.table.table_no, self.table.caption.label
            )

    def _unconfirmed(self, told: Sequence[str]) -> Iterator[tuple[int, Column]]:
        for column in self.table.columns:
            for at, row in enumerate(self.rows):
                cell = row.cells[column.number - 1]
                if column.role not in told or cell is None or cell.confidence is None or row.is_total:
                    continue
                if self._trust(at, column, cell.confidence).state == UNCONFIRMED:
                    yield at, column

    def _sum_up(self, cells: Iterable[tuple[int, Column]]) -> str:
        by_column: dict[int, list[int]] = {}
        for at, column in cells:
            by_column.setdefault(column.number, []).append(self.rows[at].row_no)
        listed = "; ".join(
            f"«{self.table.columns[number - 1].header or number}» in {_rows(rows)}"
            for number, rows in by_column.items()
        )
        return f"{self._name()}: nothing else in the document confirms what was read of {listed}; compare the scan."

    def _doubt(
        self, kind: str, severity: str, at: int, number: int, published: str, expected: str | None, said: str
    ) -> Doubt:
        row_no = self.rows[at].row_no
        header = self.table.columns[number - 1].header or f"column {number}"
        message = f"{self._name()}, row {row_no}: «{header}» {said}"
        table = self.table
        return Doubt(kind, severity, message, table.table_no, table.caption.label, row_no, number, published, expected)

    def _name(self) -> str:
        return f"Bảng {self.table.caption.label}" if self.table.caption.label else f"Table {self.table.table_no}"


def _rows(rows: Sequence[int]) -> str:
    """Row numbers in words, runs as such: «rows 1–4, 7»."""
    runs: list[list[int]] = []
    for row in rows:
        if runs and row == runs[-1][1] + 1:
            runs[-1][1] = row
        else:
            runs.append([row, row])
    listed = ", ".join(str(a) if a == b else f"{a}–{b}" for a, b in runs)
    return f"rows {listed}" if len(rows) > 1 else f"row {listed}"
