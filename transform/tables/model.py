"""A table as understood: what each column and row is, next to the cells it was read from."""

from dataclasses import dataclass, field
from typing import NamedTuple

from extract.model import Cell, Paragraph, Table


class Slot(NamedTuple):
    """One square of the grid: the cell that covers it, and whether the cell begins there."""

    cell: Cell
    is_origin: bool


Row = list[Slot | None]


class Banner(NamedTuple):
    """A row that says something of the rows below it: a band («Mức tốt») or a section («I UBND huyện …»)."""

    text: str
    cell: Cell
    class_: str | None = None


class Count(NamedTuple):
    """What a column counts: the `indicator` and service level of `measure`, and the part of a year, as folded
    («quy i»), that its heading names. `is_told` is false for a share of which only figures can show what it is of."""

    indicator: str
    level: str
    period: str | None = None
    is_told: bool = True


class Second(NamedTuple):
    """Of which year the second figures of a column are («03 (05)» under «Hạng 2023 (2022)»), with 1 in `years_back` for
    «năm trước». `role` is theirs where the words say it; `is_sure` is false where these may as well date the whole
    column («Hạng (2014)»)."""

    year: int | None
    years_back: int = 0
    role: str | None = None
    is_sure: bool = True
    is_slashed: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column's place (from 1), header as printed, and role.

    `levels` are the rows of the header over it, top to bottom. `year` is a printed year, `years_back` 1 where the
    header says «năm trước»; `maximum` the points that the header gives as most, `rank_of` how many it says are ranked;
    `agency_group` the group that a column of maxima is headed with; `criterion` the wording of a criterion that has a
    column of its own, `over` that of the criterion above it where the header has the same name below several. `code` is
    that of a criterion («1.1»), where the lowest row of the header is nothing else; `levels` is without it. `inner`
    is the role of a second figure in parentheses («01 (0,727)»), `piece` which of the two a half of such a column is
    (1 before the parentheses, 2 within), `second` the year of the second where it is another. `block` tells lists
    apart that stand side by side.
    `usual` are the least and the greatest figure of a column that prints decimals behind a dot, `places` the ranks that
    cells print in a way that only their column tells («X» among Roman numerals). `count` is what a column of counts
    counts, `part` the field that it counts in, where each figure of a table is taken as a column of its own.
    """

    number: int
    header: str
    role: str
    cells: tuple[Cell, ...] = ()
    year: int | None = None
    years_back: int = 0
    maximum: float | None = None
    agency_group: str | None = None
    criterion: str | None = None
    over: str | None = None
    levels: tuple[str, ...] = ()
    rank_of: int | None = None
    inner: str | None = None
    piece: int = 0
    second: Second | None = None
    block: int = 0
    usual: tuple[float, float] | None = None
    places: tuple[tuple[str, int], ...] = ()
    count: Count | None = None
    code: str | None = None
    part: Banner | None = None


@dataclass(frozen=True, slots=True)
class DataRow:
    """A data row: `texts` and `cells` are aligned to the columns; a cell is None where the row has none. `aside` says
    what the figures of a row are that stands beside the one with the agency's result («Tự chấm» above «Thẩm định»).
    `count` is what a row counts whose columns are years. `over` is the agency that a row of a field stands under,
    `part` the field of its agency that its figures are of."""

    row_no: int
    grid_row: int
    texts: tuple[str, ...]
    cells: tuple[Cell | None, ...]
    band: Banner | None = None
    section: Banner | None = None
    is_total: bool = False
    aside: str | None = None
    count: Count | None = None
    over: Banner | None = None
    part: Banner | None = None

    def text(self, column: Column | None) -> str:
        return "" if column is None else self.texts[column.number - 1]

    def cell(self, column: Column | None) -> Cell | None:
        return None if column is None else self.cells[column.number - 1]

    @property
    def banner(self) -> str | None:
        """The band, or else the section, that the row stands under, as printed."""
        over = self.band or self.section
        return over.text if over else None


@dataclass(frozen=True, slots=True)
class Caption:
    """What a table is called: `label` («1.3»), `part` («a. …»), `text`, and the paragraphs these were read from."""

    text: str = ""
    label: str | None = None
    part: str | None = None
    paragraphs: tuple[Paragraph, ...] = ()
    lead_in: str = ""


@dataclass(frozen=True, slots=True)
class Understood:
    """One data table. `kind` is ranking, counts, maxima, procedures or other; `grid_roles` says what each grid row is.
    `turned` is the same ranking with a row for each agency, where the table has them as columns, or several rows for
    each."""

    table_no: int
    table: Table
    kind: str
    columns: tuple[Column, ...]
    rows: tuple[DataRow, ...]
    grid_roles: tuple[str, ...]
    caption: Caption = field(default_factory=Caption)
    turned: "Understood | None" = None

    def column(self, role: str) -> Column | None:
        """The first column with `role`."""
        return next((column for column in self.columns if column.role == role), None)
