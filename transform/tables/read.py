"""All data tables of a document, understood."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from extract.model import Cell, Document, Paragraph, Table
from transform.tables.across import agency_columns
from transform.tables.blocks import in_blocks
from transform.tables.captions import Bound, bind, label_of
from transform.tables.columns import AGENCY, read_columns
from transform.tables.counts import with_counts, with_marks
from transform.tables.counts_turned import with_counts_turned, with_counts_unstacked
from transform.tables.fields import with_fields
from transform.tables.grid import LARGEST_GRID, cells_in, filled, grid_of
from transform.tables.groups import in_groups
from transform.tables.header import Header, find_header, is_of_labels, is_too_short
from transform.tables.legend import spelled_out
from transform.tables.model import Banner, Caption, Column, DataRow, Row, Understood
from transform.tables.page_heads import is_page_head
from transform.tables.rows import Line, follows_group, heads_a_group, is_number, is_total, numbers_a_group, read_line
from transform.tables.several import with_asides
from transform.tables.short import is_short, realigned
from transform.tables.spans import with_spans
from transform.tables.stacked import unstacked
from transform.tables.sum_heads import with_sum_heads
from transform.tables.turned import turned
from transform.tables.two_years import noted_years
from transform.tables.yearly import counted_by_years
from transform.vietnamese import fold
from transform.wording import Wording

_LETTERHEAD = re.compile(
    r"cong hoa xa hoi|doc lap - tu do|^so\s*:|noi nhan|^(kt|tm|tl|tuq)\s*\.|chu tich|uy ban nhan dan$|^ubnd|giam doc"
)
_RESULTS = ("points", "percent", "rank", "class", "index", "criterion_points", "value")
# The kinds of tables whose rows are agencies.
OF_AGENCIES = frozenset({"ranking", "counts"})
_DIGITS = 5  # of a number that counts rows
_FEWEST_FIGURES = 4
_NOTES = 2  # paragraphs behind a table that may explain it


class Tables(NamedTuple):
    """`tables` are the data tables in order; `prose` is all running text, that of layout tables included; `captions`
    tells which captions found no table."""

    tables: list[Understood]
    prose: list[Paragraph]
    bound: Bound


class _Draft(NamedTuple):
    table: Table
    header: Header | None
    grid: list[Row]
    before: int
    heads: Sequence[Sequence[Cell]] = ()  # the header's cells over each column
    goes_on: bool = False  # with the table before it
    noted: str = ""  # behind the table: of which year the figures in its parentheses are


def read_tables(document: Document, wording: Wording) -> Tables:
    """The data tables of `document` with captions, header roles, bands and sections."""
    drafts: list[_Draft] = []
    prose: list[Paragraph] = []
    running: list[Paragraph] = []
    for block in document.blocks:
        if isinstance(block, Paragraph):
            prose.append(block)
            if not is_page_head([block.text]):
                running.append(block)
        elif isinstance(block, Table):
            draft = _draft(block, len(running), wording)
            if draft is not None and drafts:
                draft = _continued(drafts[-1], draft)
            if draft is None:
                prose.extend(Paragraph(cell.text, cell.place) for cell in block.cells if cell.text)
            else:
                drafts.append(draft)
    bound = bind(running, [draft.before for draft in drafts if not draft.goes_on], wording)
    captions = iter(bound.captions)
    tables: list[Understood] = []
    texts = [paragraph.text for paragraph in prose]
    for number, draft in enumerate(drafts, 1):
        draft = draft._replace(noted=_noted_below(drafts, number, running))
        before = tables[-1] if draft.goes_on else None
        caption = before.caption if before is not None else next(captions)
        table = _understand(number, draft, caption, wording, before)
        tables.append(_spelled_out(table, draft, texts, wording, before))
    return Tables(tables, prose, bound)


def _spelled_out(
    table: Understood, draft: _Draft, texts: Sequence[str], wording: Wording, before: Understood | None
) -> Understood:
    """The table as it is with the abbreviations of its header written out that the document explains, where more of
    its columns count then; the headers stay as printed."""
    levels = spelled_out(draft.header.levels, texts) if draft.header is not None and table.turned is None else None
    if draft.header is None or levels is None:
        return table
    header = draft.header._replace(levels=levels)
    other = _understand(table.table_no, draft._replace(header=header), table.caption, wording, before)
    if other.kind != "counts" or other.turned is not None or len(_counting(other)) <= len(_counting(table)):
        return table
    printed = draft.header.texts
    return replace(other, columns=tuple(replace(c, header=printed[c.number - 1]) for c in other.columns))


def _counting(table: Understood) -> list[Column]:
    return [column for column in table.columns if column.count is not None]


def _draft(table: Table, before: int, wording: Wording) -> _Draft | None:
    """The table with its header, None for one that only lays out a page: a letterhead, a signature, a box."""
    if table.rows * table.columns > LARGEST_GRID:
        return _Draft(table, None, [], before)
    grid = with_spans(grid_of(table), wording)
    if len(grid) == 1 and is_page_head(cell.text for cell in filled(grid[0])):
        return None
    header = find_header(grid, wording)
    if header is not None and is_too_short(grid, header):
        header = None
    if header is None and _is_layout(grid):
        return None
    return _Draft(table, header, grid, before, _heads(grid, header) if header else [])


def _continued(before: _Draft, draft: _Draft) -> _Draft:
    """A table that follows another at once, with the same header or with none over as many columns, goes on with it:
    a page broke. One without a header has the header's cells in the table before, and goes on also behind a paragraph
    if its rows count on from there. Rows numbered anew, or a title over a header of its own, begin another table."""
    follows = before.before == draft.before or (draft.header is None and _counts_on(before, draft))
    if before.header is None or before.table.columns != draft.table.columns or not follows or not draft.grid:
        return draft
    if draft.header is None:
        header = before.header._replace(first=0, end=0, numbering=frozenset())
        return draft._replace(header=header, heads=before.heads, goes_on=True)
    if draft.header.first or draft.header.texts != before.header.texts:
        return draft
    first = filled(draft.grid[draft.header.end]) if draft.header.end < len(draft.grid) else []
    return draft._replace(goes_on=bool(first) and first[0].text != "1")


def _noted_below(drafts: Sequence[_Draft], number: int, running: Sequence[Paragraph]) -> str:
    """What the note right behind a table, or behind the last of those that go on with it, says of its parentheses."""
    at = next((at for at in range(number, len(drafts)) if not drafts[at].goes_on), len(drafts))
    end = drafts[at].before if at < len(drafts) else len(running)
    behind = running[drafts[at - 1].before : min(drafts[at - 1].before + _NOTES, end)]
    return " ".join(filter(None, (noted_years(paragraph.text) for paragraph in behind)))


def _counts_on(before: _Draft, draft: _Draft) -> bool:
    """Whether the first number in the first column is the one behind the last there, or a group begins that is the next
    one («I» … «II»)."""
    last, first = _ordinals(before.grid)[-1:], _ordinals(draft.grid)[:1]
    if last and first and first[0] == last[0] + 1:
        return True
    opening = next(iter(_first_texts(draft.grid[:1])), "")
    groups = [text for text in _first_texts(before.grid) if numbers_a_group(text)]
    return bool(groups) and follows_group(groups[-1], opening)


def _ordinals(grid: Sequence[Row]) -> list[int]:
    return [int(text) for text in _first_texts(grid) if text.isdecimal() and len(text) < _DIGITS]


def _first_texts(grid: Sequence[Row]) -> list[str]:
    return [row[0].cell.text.strip(" .)") for row in grid if row and row[0] is not None]


def _is_layout(grid: Sequence[Row]) -> bool:
    cells = [cell for row in grid for cell in filled(row)]
    numbers = sum(is_number(cell.text) for cell in cells)
    # «UBND huyện …» with its figures is no letterhead: the rest of a table that a page broke may begin with it.
    is_of_figures = numbers * 2 > len(cells) and numbers >= _FEWEST_FIGURES
    if len(cells) <= 1 or (not is_of_figures and any(_LETTERHEAD.search(fold(cell.text)) for cell in cells[:8])):
        return True
    if sum(map(is_of_labels, grid)) * 2 > len(grid):
        return True
    return numbers == 0 and (len(grid) <= 4 or max(len(filled(row)) for row in grid) <= 2)


def _understand(
    number: int, draft: _Draft, caption: Caption, wording: Wording, before: Understood | None = None
) -> Understood:
    """`before` is the table that this one goes on with, under the same band or section."""
    header = draft.header
    if header is None:
        return _headless(number, draft, caption)
    lines = [read_line(row, at + 1, header.texts, wording) for at, row in enumerate(draft.grid) if at >= header.end]
    body = [line.texts for line in lines if line.role == "data"]
    title = _title_in_grid(draft.grid, header)
    notes = (
        noted_years(cell.text) for line in lines if line.role in ("note", "section") for cell in line.cells if cell
    )
    said = " ".join(
        (caption.text, caption.part or "", caption.lead_in, title.text if title else "", draft.noted, *notes)
    )
    columns = read_columns(header.texts, body, draft.heads, wording, header.levels, said)
    full = [line.texts for line in lines if line.role == "data" and not is_short(line)]
    if 1 < len(full) < len(body):
        columns = read_columns(header.texts, full, draft.heads, wording, header.levels, said)
        lines = [realigned(line, columns) for line in lines]
    if any(column.role == "agency" for column in columns):
        counted_in = full if 1 < len(full) < len(body) else body
        columns = tuple(column for block in in_blocks(columns) for column in with_counts(block, counted_in, said))
    if any(column.role == "procedure" for column in columns):
        columns = tuple(with_marks(columns, body))
    across = agency_columns(columns, body, said, wording)
    kind = "other" if across else kind_of(columns)
    above = before.rows[-1] if before and before.rows else None
    if kind == "counts":
        lines = with_fields(lines, columns, said, above) or with_sum_heads(lines, columns)
    counted = _are_counted(lines, columns)
    rows = _data_rows([_as_meant(line, columns, kind, wording, counted) for line in lines], above, columns)
    rows = with_asides(in_groups(rows, columns), columns, wording)
    roles = _grid_roles(draft, header, lines)
    if title and caption.label is None and not caption.part:
        caption = Caption(title.text, label_of(title.text), None, (Paragraph(title.text, title.place),))
    table = Understood(number, draft.table, kind, columns, tuple(rows), roles, caption)
    if kind in ("other", "maxima") and (of_columns := with_counts_turned(table, body, said, wording)).turned:
        return of_columns
    if across:
        return _turned_round(table, across, wording)
    if kind in OF_AGENCIES and (of_rows := with_counts_unstacked(table, said, wording)).turned:
        return of_rows
    if kind == "other":
        return counted_by_years(table, said)
    return unstacked(table, wording) if kind == "ranking" else table


def _turned_round(table: Understood, across: Sequence[Column], wording: Wording) -> Understood:
    """A table with agencies as columns, with the same ranking turned round where it is one."""
    other = turned(table, across, wording)
    if kind_of(other.columns) != "ranking":
        return table
    columns = tuple(replace(column, role="points") if column in across else column for column in table.columns)
    return replace(table, kind="ranking", columns=columns, turned=other)


def _title_in_grid(grid: Sequence[Row], header: Header) -> Cell | None:
    cells = [cell for row in grid[: header.first] for cell in filled(row)]
    return cells[0] if cells else None


def _headless(number: int, draft: _Draft, caption: Caption) -> Understood:
    """A table whose header nobody understands keeps its cells: nothing of it becomes a score."""
    columns = tuple(Column(at + 1, "", "unnamed") for at in range(draft.table.columns if draft.grid else 0))
    rows = []
    for at, row in enumerate(draft.grid, 1):
        texts = tuple("" if s is None or not s.is_origin else s.cell.text for s in row)
        cells = tuple(None if s is None or not s.is_origin else s.cell for s in row)
        rows.append(DataRow(at, at, texts, cells))
    return Understood(number, draft.table, "other", columns, tuple(rows), ("data",) * len(rows), caption)


def _heads(grid: Sequence[Row], header: Header) -> list[list[Cell]]:
    heads: list[list[Cell]] = [[] for _ in header.texts]
    for at in range(header.first, header.end):
        if at in header.numbering:
            continue
        for column, slot in enumerate(grid[at]):
            if slot is not None and slot.cell.text and slot.cell not in heads[column]:
                heads[column].append(slot.cell)
    return heads


def kind_of(columns: Sequence[Column]) -> str:
    """ranking, counts, maxima, procedures or other, from the roles of the columns."""
    roles = {column.role for column in columns}
    if {"agency", "count"} <= roles and not roles.intersection(_RESULTS[:-1]):
        return "counts"
    if "procedure" in roles:
        return "procedures"
    if "agency" in roles and roles.intersection(_RESULTS) and ("target" not in roles or "rank" in roles):
        return "ranking"
    grouped = any(column.agency_group for column in columns if column.role == "value")
    if "agency" not in roles and "criterion" in roles and (grouped or "max" in roles):
        return "maxima"
    return "other"


def _are_counted(lines: Sequence[Line], columns: Sequence[Column]) -> bool:
    """Whether the rows are numbered 1, 2, 3, so that «II» and «B» number something else."""
    at = next((column.number - 1 for column in columns if column.role == "ordinal"), None)
    said = [line.texts[at] for line in lines if line.role == "data" and line.texts[at]] if at is not None else []
    return sum(is_number(text.rstrip(".")) for text in said) * 2 > len(said)


def _as_meant(line: Line, columns: Sequence[Column], kind: str, wording: Wording, counted: bool) -> Line:
    """Settles what only the whole table tells: one name alone in a row of a ranking is a heading if it names a
    group or has another number than rows that are `counted`, else an agency without a result."""
    if line.role == "section" and kind in OF_AGENCIES and _is_unscored(line, columns, wording, counted):
        return line._replace(role="data", banner=None)
    if line.role in ("data", "total") and kind in OF_AGENCIES:
        line = line._replace(role="total" if _sums_up(line, columns) else "data")
        name = next((line.cells[c.number - 1] for c in columns if c.role == "agency"), None)
        ordinal = "".join(line.texts[c.number - 1] for c in columns if c.role == "ordinal")
        if (
            line.role == "data"
            and line.over is None
            and name is not None
            and heads_a_group(name.text, ordinal, wording)
        ):
            # «I | Khối sở | 71,3»: the mean of a group beside its name is no agency's.
            return line._replace(role="section", banner=Banner(name.text, name))
    if kind == "procedures" and counted and line.role == "data" and (banner := _of_an_agency(line, columns)):
        return line._replace(role="section", banner=banner)
    if line.role != "data":
        return line
    said = [(column, cell) for column, cell in zip(columns, line.cells, strict=True) if cell is not None and cell.text]
    if len(said) != 1:
        return line
    column, cell = said[0]
    heading = wording.group_of(cell.text) is not None if kind in OF_AGENCIES else column.role != "ordinal"
    if heading and not is_number(cell.text):
        return line._replace(role="section", banner=Banner(cell.text, cell))
    return line


def _of_an_agency(line: Line, columns: Sequence[Column]) -> Banner | None:
    """«I | SỞ TƯ PHÁP | | 06 | 02» over procedures that are numbered 1, 2, 3: whose they are, and how many of each
    level."""
    ordinal = "".join(line.texts[column.number - 1] for column in columns if column.role == "ordinal")
    named = [line.cells[column.number - 1] for column in columns if column.role == "procedure"]
    cell = named[0] if named else None
    if cell is None or not numbers_a_group(ordinal) or not AGENCY.match(cell.text):
        return None
    return Banner(cell.text, cell)


def _is_unscored(line: Line, columns: Sequence[Column], wording: Wording, counted: bool) -> bool:
    """Whether a heading is an agency without any result: its name stands in its own column beside empty cells."""
    cell = line.banner.cell if line.banner else None
    ordinal = "".join(line.texts[column.number - 1] for column in columns if column.role == "ordinal")
    if counted and numbers_a_group(ordinal):
        return False
    if cell is None or cell.colspan > 1 or line.banner is None or line.banner.text != cell.text:
        return False
    named = any(line.cells[column.number - 1] is cell for column in columns if column.role == "agency")
    return named and line.cells.count(None) == 0 and wording.group_of(cell.text) is None


def _sums_up(line: Line, columns: Sequence[Column]) -> bool:
    """Whether a row of a ranking is one of totals or means: it says so in place of the agency. «Trung bình» beside an
    agency is a class."""
    named = [line.texts[column.number - 1] for column in columns if column.role == "agency"]
    if any(named):
        return all(is_total(name) for name in named if name)
    return line.role == "total"


def _data_rows(lines: Sequence[Line], above: DataRow | None, columns: Sequence[Column]) -> list[DataRow]:
    """The rows of data and totals. One that heads a group and counts («A | Cấp tỉnh | 492») is a total as well, and
    stands under its own heading."""
    counting = [column.number - 1 for column in columns if column.count is not None]
    rows: list[DataRow] = []
    band = above.band if above else None
    section = above.section if above else None
    for line in lines:
        if line.role == "band":
            band = line.banner
        elif line.role == "section":
            section, band = line.banner, None
        counts = line.role == "section" and any(is_number(line.texts[at]) for at in counting)
        if line.role in ("data", "total") or counts:
            number, is_total_row = len(rows) + 1, line.role != "data"
            row = DataRow(number, line.grid_row, line.texts, line.cells, band, section, is_total_row, over=line.over)
            rows.append(row)
    return rows


def _grid_roles(draft: _Draft, header: Header, lines: Sequence[Line]) -> tuple[str, ...]:
    head = ["title"] * header.first + [
        "numbering" if at in header.numbering else "header" for at in range(header.first, header.end)
    ]
    return (*head, *(line.role for line in lines))


def spans(row: Row) -> int:
    """How many cells a row has."""
    return len(cells_in(row))
