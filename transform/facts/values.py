"""The value of one result cell, and what is said where it has none."""

import re
from dataclasses import dataclass

from transform.facts.context import Context
from transform.numbers import is_not_evaluated, is_nothing, is_whole, read_value
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import mend_tones

_NAMES = {
    "points": "points", "percent": "a percent", "rank": "a rank", "index": "an index", "class": "a class",
    "max": "a maximum", "criterion_points": "points",
}  # fmt: skip


# «Hạng 1», «thứ 2»: the word before a place is no part of the number.
_PLACE_WORD = re.compile(r"^(?:xếp\s+)?(?:hạng|thứ|vị trí|giải)\s+", re.IGNORECASE)
# Places in words; accents tell them from other words («bà», «nhí»).
_PLACES = {"nhất": "1", "nhì": "2", "ba": "3"}


@dataclass(frozen=True, slots=True)
class Value:
    """A cell's printed text and the number in it; `of` is what stands behind a slash («6/17»)."""

    text: str = ""
    number: float | None = None
    of: float | None = None

    @property
    def is_nothing(self) -> bool:
        return is_nothing(self.text)

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
    text = row.text(column)
    if column.role == "class":
        return Value(text)
    reading = read_value(_place(text) if column.role == "rank" else text)
    if reading is None or (column.role == "rank" and not is_whole(reading.value)):
        _say(context, table, row, column)
        return Value(text)
    return Value(text, reading.value, reading.of)


def _place(text: str) -> str:
    """The number of a place: «Hạng 1», «Nhất», «Hạng nhì»."""
    bare = _PLACE_WORD.sub("", text.strip())
    return _PLACES.get(mend_tones(bare).casefold(), bare)


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
