"""XLSX: every sheet as the tables and lines that a person sees on it."""

from collections.abc import Iterator, Sequence
from typing import Any

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.legacy import Legacy, scheme_of_font, scheme_of_text
from extract.legacy_runs import BY_LETTERS, Account, Run
from extract.model import Document, Notice
from extract.readers.html_legacy import may_be_legacy
from extract.readers.xlsx_layout import write_sheet
from extract.readers.xlsx_sheet import Rich, Sheet, SheetCell, read_sheet, rich_text
from extract.readers.xlsx_styles import Formats
from extract.readers.zipped import Package, stream
from extract.sniff import XLSX
from extract.text import compose

Element = Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_FEW = 5
_SHOW = "if they belong to what was published, show them there, save the workbook and add it anew."


def read_xlsx(data: bytes, document_id: str) -> Document:
    """The document in `data`, a workbook; places are «Sheet!B7». Raises UnreadableError where there is none."""
    package = Package(data)
    main = package.main_part() or "xl/workbook.xml"
    book = package.xml(main)
    if book is None:
        raise UnreadableError("The workbook has no list of sheets; open it in Excel and save it anew.")
    sheets, notices = _sheets(package, main, book)
    composer = Composer()
    for sheet in sheets:
        write_sheet(sheet, composer)
    if not composer.blocks:
        raise UnreadableError("The workbook has no text on any sheet; if it has pictures, save it as PDF and add that.")
    return Document(
        document_id, XLSX, "xlsx", "utf-8", composer.text(), tuple(composer.blocks), notices=tuple(notices)
    )  # fmt: skip


def _sheets(package: Package, main: str, book: Element) -> tuple[list[Sheet], list[Notice]]:
    relations = package.relations(main)
    parts = {kind: name for kind, name, outside in relations.values() if not outside}
    about = book.find(f"{_MAIN}workbookPr")
    is_1904 = about is not None and about.get("date1904") in ("1", "true")
    formats = Formats(package.xml(parts.get("styles", "")), is_1904)
    strings = list(_strings(package, parts.get("sharedStrings", "")))
    sheets: list[Sheet] = []
    notices: list[Notice] = []
    for element in book.iter(f"{_MAIN}sheet"):
        kind, part, _ = relations.get(element.get(_RELATION) or "", ("", "", True))
        content = package.read(part) if kind == "worksheet" else None
        if content is None:
            continue
        name = compose(element.get("name") or "")
        if element.get("state") in ("hidden", "veryHidden"):
            notices.append(Notice("hidden_sheet", f"The sheet «{name}» is hidden in Excel and was left out; {_SHOW}"))
            continue
        sheet = read_sheet(name, content, strings, formats)
        sheets.append(sheet)
        notices.extend(_noticed(sheet))
    account = Account()
    written = "".join(cell.text for sheet in sheets for cell in sheet.cells.values() if cell.rich)
    fonts = {font for sheet in sheets for cell in sheet.cells.values() for font in _fonts(cell)}
    if any(map(scheme_of_font, fonts)) or may_be_legacy(written.encode("utf-8", "replace")):
        _put_in_unicode(sheets, account)
    else:
        _compose(sheets)
    return sheets, [*account.notices(), *notices]


def _strings(package: Package, part: str) -> Iterator[Rich]:
    content = package.read(part)
    if content is not None:
        yield from (rich_text(element) for element in stream(content, part, f"{_MAIN}si"))


def _fonts(cell: SheetCell) -> Iterator[str]:
    if cell.rich:
        yield from {font or cell.font or "" for _, font in cell.rich.runs}


def _compose(sheets: Sequence[Sheet]) -> None:
    for sheet in sheets:
        for place, cell in sheet.cells.items():
            if cell.rich and not cell.text.isascii():
                sheet.cells[place] = cell._replace(text=compose(cell.text))


def _put_in_unicode(sheets: Sequence[Sheet], account: Account) -> None:
    """Decodes the texts of all sheets: by the fonts of their runs or cells, else by the letters of all."""
    places = [(sheet, place, cell) for sheet in sheets for place, cell in sheet.cells.items() if cell.rich]
    runs = [Run(text, font or cell.font) for _, _, cell in places if cell.rich for text, font in cell.rich.runs]
    decoded = account.runs(runs)
    by_letters = scheme_of_text(" ".join(run.text for run in runs if run.legacy() is None))
    texts = iter([_in_unicode(run, text, by_letters, account) for run, text in zip(runs, decoded, strict=True)])
    for sheet, place, cell in places:
        count = len(cell.rich.runs) if cell.rich else 0
        sheet.cells[place] = cell._replace(text=compose("".join(next(texts) for _ in range(count))))


def _in_unicode(run: Run, decoded: str, by_letters: Legacy | None, account: Account) -> str:
    if run.legacy():
        return decoded
    if by_letters and not account.believes(run.font):
        return account.decoded(run.text, by_letters, BY_LETTERS)
    return account.rest(run.text, run.font)


def _noticed(sheet: Sheet) -> Iterator[Notice]:
    for count, what in zip(sheet.left_out, ("row(s)", "column(s)"), strict=True):
        if count:
            message = f"{count} {what} of the sheet «{sheet.name}» are hidden in Excel and were left out; {_SHOW}"
            yield Notice("hidden_cells", message)
    if sheet.without_value:
        message = (
            f"{sheet.without_value} formula(s) on the sheet «{sheet.name}» have no computed value and were left empty"
        )
        yield Notice("formula_without_value", f"{message}; open it in Excel or LibreOffice and save it anew.")
    if sheet.errors:
        some = ", ".join(sheet.errors[:_FEW]) + (" …" if len(sheet.errors) > _FEW else "")
        yield Notice("error_value", f"Formulas on the sheet «{sheet.name}» show errors, kept as they are: {some}.")
