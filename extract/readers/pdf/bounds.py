"""Where a table without rules begins and ends among the lines of a page, and where its head ends."""

import re
from collections.abc import Sequence
from itertools import pairwise

from extract.readers.pdf.blocks import CLOSE_LINES, WIDE, Strip, is_caption, middle_of, opens_letter
from extract.readers.pdf.columns import Columns, is_ordinal
from extract.readers.pdf.lines import Line
from extract.readers.pdf.regions import PageLines
from extract.readers.pdf.rows import is_band

_ROWS_APART = 2.4
# Lines of a cell set with wide spacing are so far apart.
_SPACED = 1.6
_LETTER = re.compile(
    r"c[ộô]ng\s*h[òo]a\s*x[ãa]|độc lập\s*[-–]|nơi nhận|kt\.|tm\.|chủ tịch|giám đốc|số:|ngày\s.*\stháng", re.IGNORECASE
)


def head_begin(page: PageLines, first: int, low: int, columns: Columns) -> int:
    """Where the table begins, upper lines of tall heads included."""
    lines, height = page.lines, page.height
    while first > low:
        line = lines[first - 1]
        apart = middle_of(lines[first]) - middle_of(line)
        if (
            apart > CLOSE_LINES * height
            or is_caption(line)
            or opens_letter(line)
            or not _fits_head(line, columns, height)
        ):
            break
        first -= 1
    return first


def _fits_head(line: Line, columns: Columns, height: float) -> bool:
    """Whether a line above can be part of the head: short texts, each over its column."""
    if line[0][0] < columns.edges[0] - height or line[-1][2] > columns.edges[-1] + height:
        return False
    if line.is_cut(WIDE):
        return True
    if line.text.endswith((":", ".", ";")):
        return False
    (one, *more) = sorted({columns.of(word) for word in line})
    centre = (line[0][0] + line[-1][2]) / 2
    if more:
        return one > 0 and abs(centre - (columns.edges[one] + columns.edges[more[-1] + 1]) / 2) < height
    return abs(centre - sum(columns.extents[one]) / 2) < 1.2 * height


def data_begin(page: PageLines, begin: int, data: int, columns: Columns) -> int:
    """The line with which the rows begin: bands above the first row of results are no head."""
    at = data
    if columns.has_ordinals:
        at = next((nth for nth in range(data, len(page.strips)) if is_counted(page.strips[nth], columns)), data)
        at = at if page.strips[at].first - page.strips[data].first < 4 else data
    at -= lines_above(page, begin, at)
    while at > begin:
        strip = page.strips[at - 1]
        if strip.first != strip.last or strip.is_wide or not is_band(strip.words, columns, page.height):
            break
        if at - 2 >= begin and hangs_on(page, at - 1):
            break
        at -= 1
    return page.strips[at].first


def hangs_on(page: PageLines, at: int) -> bool:
    """Whether the strip `at` is the last line of a head's cell: it stands under one, nearer than what follows."""
    line, height = page.strips[at].words, page.height
    above, below = page.strips[at - 1], page.strips[at + 1]
    up, down = middle_of(line) - middle_of(page.lines[above.last]), middle_of(page.lines[below.first]) - middle_of(line)
    centre = line[0][0] + line[-1][2]
    # Of words that lie over one another the last need not reach furthest.
    spans = [(piece[0], max([word[2] for word in piece[6]])) for piece in above.words.pieces]
    in_place = any(abs(start + end - centre) < 0.5 * height for start, end in spans)
    return in_place and up < CLOSE_LINES * height and up < down - 0.1 * height


def lines_above(page: PageLines, begin: int, at: int) -> int:
    """How many strips above the row `at` are upper lines of a cell in its middle: as many stand below it as far off."""
    row, count = middle_of(page.lines[page.strips[at].first]), 0
    while at - count - 1 > begin and at + count + 1 < len(page.strips):
        above, below = page.strips[at - count - 1], page.strips[at + count + 1]
        up, down = row - middle_of(above.words), middle_of(below.words) - row
        level = abs(up - down) < 0.1 * page.height and up < (count + 1) * CLOSE_LINES * page.height
        if above.is_wide or below.is_wide or not level or abs(above.words[0][0] - below.words[0][0]) > page.height:
            break
        count += 1
    return count


def is_counted(strip: Strip, columns: Columns) -> bool:
    return columns.of(strip.words[0]) == 0 and is_ordinal(strip.words[0][4])


def bands_at_top(page: PageLines, first: int, columns: Columns) -> int:
    """Where a table that goes on from the page before begins, if only bands stand above its first row."""
    above = page.lines[:first]
    bands = all(is_band(line, columns, page.height) and not is_caption(line) for line in above)
    near = all(
        middle_of(below) - middle_of(line) < _ROWS_APART * page.height
        for line, below in pairwise(page.lines[: first + 1])
    )
    return 0 if first <= 2 and bands and near else first


def foot(page: PageLines, begin: int, last: int, columns: Columns) -> int:
    """The last line of the table: after the last full line come those that go on with its cells."""
    lines, height = page.lines, page.height
    while last + 1 < len(lines):
        line = lines[last + 1]
        if last + 2 == len(lines) and _is_last_band(page, begin, last, columns):
            return last + 1
        own = {columns.of(word) for word in line}
        apart = middle_of(line) - middle_of(lines[last])
        close = apart < CLOSE_LINES * height or (apart < _SPACED * height and _had_no_room(line, lines[last], columns))
        if not close or len(own) > 1 or columns.crossed_by(line) or is_caption(line):
            break
        (column,) = own
        if columns.is_numeric[column] or (columns.has_ordinals and column == 0):
            break
        if abs(line[0][0] - columns.extents[column][0]) > 0.6 * height or line[-1][2] > columns.edges[column + 1]:
            break
        last += 1
    return last


def _had_no_room(line: Line, above: Line, columns: Columns) -> bool:
    """Whether the first word of a line finds no room behind the text above it in its column: a cell goes on."""
    word, column = line[0], columns.of(line[0])
    end = max((other[2] for other in above if columns.of(other) == column), default=columns.edges[0])
    return end + word[2] - word[0] > columns.extents[column][1]


def _is_last_band(page: PageLines, begin: int, last: int, columns: Columns) -> bool:
    """Whether the last line of the page is a band whose rows follow on the next: it stands as another band does, or
    where the table's text begins or has its middle."""
    lines, height = page.lines, page.height
    line = lines[last + 1]
    near = middle_of(line) - middle_of(lines[last]) < _ROWS_APART * height
    if not near or is_caption(line) or not is_band(line, columns, height):
        return False
    if line.text.endswith((".", ";", ":", ",")):
        return False
    left, right = columns.extents[0][0], columns.extents[-1][1]
    bands = [other for other in lines[begin:last] if is_band(other, columns, height)]
    if bands:
        return any(
            abs(other[0][0] - line[0][0]) < 2 or abs(other[0][0] + other[-1][2] - line[0][0] - line[-1][2]) < 4
            for other in bands
        )
    begins = abs(line[0][0] - left) < 0.5 * height
    centred = abs(line[0][0] + line[-1][2] - left - right) < height
    return (begins or centred) and line[-1][2] - line[0][0] < 0.6 * (right - left)


def may_be_band(line: Line, columns: Columns, height: float) -> bool:
    """Whether a line below a head without rows is short and begins or has its middle where the table has."""
    left, right = columns.edges[0], columns.edges[-1]
    if line.is_cut(WIDE) or is_caption(line) or line.text.endswith((".", ";", ":", ",")):
        return False
    begins = abs(line[0][0] - left) < height
    centred = abs(line[0][0] + line[-1][2] - left - right) < 1.2 * height
    return (begins or centred) and line[-1][2] - line[0][0] < 0.7 * (right - left)


def is_table(page: PageLines, first: int, begin: int, last: int, columns: Columns, known: bool) -> bool:
    """Whether the lines are one; of a table whose columns are `known` a single row may be left."""
    wide = len(columns.edges) - 1
    lines = page.lines[first : last + 1]
    if wide < 2 or (len(lines) < 8 and wide <= 3 and _is_letter(lines)):
        return False
    body = [strip for strip in page.strips if begin <= strip.first <= last]
    full = sum(not columns.is_one(strip.words) for strip in body)
    if wide == 2:
        # Two columns are a list with its marks, or two texts side by side, unless the second holds figures.
        return full >= 3 and columns.is_numeric[1] and not columns.is_numeric[0]
    if known and full == 1 and not _is_letter(lines):
        return True
    return full > 1 or (begin > first and full > 0)


def _is_letter(lines: Sequence[Line]) -> bool:
    """Whether something is said in the lines that stands at the head or the foot of a letter."""
    return any(_LETTER.search(line.text) for line in lines)
