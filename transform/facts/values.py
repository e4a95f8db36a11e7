"""The value of one result cell, and what is said where it has none."""

import re
from dataclasses import dataclass

from extract.text import raised
from transform.facts.context import Context
from transform.numbers import Reading, is_ambiguous, is_not_evaluated, is_nothing, is_whole, read_value, two_figures
from transform.tables.model import Column, DataRow, Understood
from transform.tables.noted_ranks import noted_rank
from transform.tables.places import rank_in, without_word
from transform.tables.two_years import halves_of

_NAMES = {
    "points": "points", "percent": "a percent", "rank": "a rank", "index": "an index", "class": "a class",
    "max": "a maximum", "criterion_points": "points",
}  # fmt: skip

# «85,5 (1)»: what stands behind the figure points to a note.
_REFERENCE = re.compile(r"\d{1,2}|\*+|[a-z]")


@dataclass(frozen=True, slots=True)
class Value:
    """A cell's printed text and the number in it; `of` is what stands behind a slash («6/17»)."""

    text: str = ""
    number: float | None = None
    of: float | None = None

    @property
    def is_nothing(self) -> bool:
        return self.number is None and is_nothing(self.text)

    @property
    def not_applicable(self) -> bool:
        """Whether the publisher says that this was not evaluated, which is more than an empty cell does."""
        return is_not_evaluated(self.text)

    @property
    def whole(self) -> int | None:
        return int(self.number) if self.number is not None and is_whole(self.number) else None

    @property
    def of_whole(self) -> int | None:
        return int(self.of) if self.of is not None and is_whole(self.of) else None


def read_cell(context: Context, table: Understood, row: DataRow, column: Column) -> Value:
    """The value in a result column. A cell that should hold a number and does not is a finding, and its text is kept
    in `source_cell`: nothing is guessed into a score."""
    text = _piece(row.text(column), column)
    if column.piece == 2 and not text:
        return Value()
    if column.role == "class":
        return Value(text)
    reading = rank_in(text, dict(column.places)) if column.role == "rank" else _read(text, column)
    if reading is None and column.inner is None:
        reading = _without_reference(context, table, text, column)
    if reading is None:
        _say(context, table, row, column)
        return Value(text)
    return Value(text, reading.value, reading.of)


def _piece(text: str, column: Column) -> str:
    """The figure that a half of a column is about; a cell with one figure only is the one before the parentheses."""
    if not column.piece:
        return text
    noted = noted_rank(text) if column.piece == 2 and column.role == "rank" else None
    if noted is not None:
        return noted
    pair = halves_of(text, is_slashed=column.second is not None and column.second.is_slashed)
    if pair is None:
        return text if column.piece == 1 or is_nothing(text) else ""
    return without_word(pair[column.piece - 1])


def _read(text: str, column: Column) -> Reading | None:
    """The number of a cell. In a column that prints decimals behind a dot, «85.125» is what lies among its other
    figures: decimals if thousands would be far from them, and no number if both are. Below a maximum that thousands
    exceed tenfold it is decimals as well."""
    reading = read_value(text)
    if reading is None or not is_ambiguous(text):
        return reading
    if column.maximum is not None and reading.value / 1000 <= column.maximum < reading.value / 10:
        return Reading(reading.value / 1000)
    if column.usual is None:
        return reading
    least, most = column.usual
    decimals = reading.value / 1000
    is_near = least / 2 <= decimals <= most * 2
    is_far = reading.value > most * 10
    return Reading(decimals) if is_near and is_far else None


def _without_reference(context: Context, table: Understood, text: str, column: Column) -> Reading | None:
    """The figure of «85,5 (1)», if a note of the document begins with that sign."""
    pair = two_figures(text)
    if pair is None or not _REFERENCE.fullmatch(pair[1]):
        return None
    sign, high = re.escape(pair[1]), raised(pair[1])
    begins = rf"[(\[]{sign}[)\]]" if high == pair[1] else rf"(?:[(\[]{sign}[)\]]|[(\[⁽]?{high}[)\]⁾]?(?!\w))"
    note = re.compile(rf"(?:ghi chú|chú thích)?\s*:?\s*{begins}", re.IGNORECASE)
    texts = (*(paragraph.text for paragraph in context.tables.prose), *(cell.text for cell in table.table.cells))
    if not any(note.match(said) for said in texts):
        return None
    return rank_in(pair[0], {}) if column.role == "rank" else _read(pair[0], column)


def _say(context: Context, table: Understood, row: DataRow, column: Column) -> None:
    text = row.text(column)
    label = f"Bảng {table.caption.label}" if table.caption.label else f"table {table.table_no}"
    if is_nothing(text):
        kind, severity = "value_missing", "info"
        kept = "not evaluated" if is_not_evaluated(text) else "kept as missing"
        message = f"{label}, row {row.row_no}: «{column.header}» is {f'«{text}»' if text else 'empty'}; {kept}."
    else:
        kind, severity = "number_unreadable", "warning"
        message = (
            f"{label}, row {row.row_no}: «{text}» under «{column.header}» is not {_NAMES[column.role]} as Vietnamese "
            "documents print numbers; compare the original."
        )
    context.sheet.finding(
        kind, severity, message, published=text, work_id=context.work.work_id, table_no=table.table_no,
        table_label=table.caption.label, row_no=row.row_no, column_no=column.number,
    )  # fmt: skip
