"""What stands outside drawn grids: tables by their white gaps, and lines in reading order, as in a PDF with text."""

from collections.abc import Sequence

from extract.model import Box as PageBox
from extract.pages.model import GridCell, Line, PageTable
from extract.readers.pdf.layout import laid_out
from extract.readers.pdf.rules import Drawn, Rule
from extract.readers.pdf.words import Word
from extract.readers.scan.choose import Reading

_WHY = "The page is a picture and the table has no grid: its columns follow the white between them."


class Said:
    """One recognised strip: its box in points and its reading."""

    def __init__(self, box: PageBox, reading: Reading) -> None:
        self.box, self.reading = box, reading

    def words(self, height: float) -> list[Word]:
        """Its words, each with its share of the strip's width; `height` is the least height of a line in points."""
        middle, half = (self.box.top + self.box.bottom) / 2, max(height, self.box.bottom - self.box.top) / 2
        texts = self.reading.text.split()
        letter = (self.box.x1 - self.box.x0) / max(1, sum(map(len, texts)) + 0.6 * (len(texts) - 1))
        words, x = [], self.box.x0
        for text in texts:
            words.append(Word(x, middle - half, x + letter * len(text), middle + half, text))
            x += letter * (len(text) + 0.6)
        return words


def loose_layout(
    said: Sequence[Said], rules: Sequence[Rule], height: float, page: tuple[int, float, float]
) -> tuple[list[Line], list[PageTable]]:
    """Lines and tables of the strips outside grids; `rules` are level lines in points, `height` that of a letter,
    `page` number, width and height. Each has the confidence of its least sure strip."""
    by_word = {word: one for one in said for word in one.words(height)}
    drawn = Drawn(list(rules), [], [], False, False, False)
    laid = laid_out(list(by_word), drawn, page, None)
    strips = list(by_word.items())
    lines = [line._replace(confidence=_least(_within(line.box, strips))) for line in laid.lines]
    return lines, [_trusted(table, strips) for table in laid.tables]


def _trusted(table: PageTable, strips: Sequence[tuple[Word, Said]]) -> PageTable:
    here = [(word, one) for word, one in strips if _is_in(word, table.box)]
    cells = tuple(_cell(cell, _within(cell.box, here)) for cell in table.cells)
    return table._replace(cells=cells, engine="ocr", why=_WHY)


def _cell(cell: GridCell, found: Sequence[Said]) -> GridCell:
    if not found:
        return cell._replace(confidence=0.5 if cell.text else 1.0)
    whole = len(found) == 1 and found[0].reading.text == cell.text
    return cell._replace(confidence=_least(found), others=found[0].reading.others if whole else ())


def _within(box: PageBox, strips: Sequence[tuple[Word, Said]]) -> list[Said]:
    return list({id(one): one for word, one in strips if _is_in(word, box)}.values())


def _is_in(word: Word, box: PageBox) -> bool:
    x, y = (word.x0 + word.x1) / 2, (word.top + word.bottom) / 2
    return box.x0 - 1 <= x <= box.x1 + 1 and box.top - 1 <= y <= box.bottom + 1


def _least(found: Sequence[Said]) -> float:
    return min((one.reading.confidence for one in found), default=0.5)
