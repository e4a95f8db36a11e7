"""The tables of a decision as a workbook, a sheet for each caption, as offices send their figures on."""

import io
import random
from typing import Any

from openpyxl import Workbook

from tests.documents.forms.truth import said
from tests.documents.forms.whole import Whole
from tests.documents.render import Paragraph, Table


def to_xlsx(whole: Whole) -> bytes:
    """The workbook: over each table its caption, below merged cells for headers and bands. Whole numbers without a
    mark between thousands are numbers now and then; all else is text as printed."""
    draw = random.Random(f"sheets {whole.seed}")
    book = Workbook()
    book.remove(book.active)
    typed = draw.random() < 0.5
    over: list[Paragraph] = []
    for block in whole.blocks:
        if isinstance(block, Paragraph) and block.style in ("caption", "part"):
            over.append(block)
        elif isinstance(block, Table):
            # Part b stands below part a, under the caption of both.
            anew = not book.worksheets or any(paragraph.style == "caption" for paragraph in over)
            sheet = book.create_sheet(f"Bang {len(book.sheetnames) + 1}") if anew else book.worksheets[-1]
            _write(sheet, [paragraph.text for paragraph in over], block, typed)
            over = []
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def _write(sheet: Any, over: list[str], block: Table, typed: bool) -> None:
    width = sum(cell.colspan for cell in block.grid[0])
    first = sheet.max_row + 2 if sheet.max_row > 1 else 1
    for at, text in enumerate(over, first):
        sheet.cell(at, 1, text)
        if width > 1:
            sheet.merge_cells(start_row=at, start_column=1, end_row=at, end_column=width)
    top = first + len(over)
    taken: set[tuple[int, int]] = set()
    for at, row in enumerate(block.grid, top):
        column = 1
        for cell in row:
            while (at, column) in taken:
                column += 1
            text = said(cell.text)
            sheet.cell(at, column, int(text) if typed and text.isdigit() else text or None)
            last = (at + cell.rowspan - 1, column + cell.colspan - 1)
            if last != (at, column):
                sheet.merge_cells(start_row=at, start_column=column, end_row=last[0], end_column=last[1])
                taken |= {(r, c) for r in range(at, last[0] + 1) for c in range(column, last[1] + 1)}
            column += cell.colspan
