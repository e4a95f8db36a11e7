"""A column that says of each row to which group it belongs: «Khối | Đơn vị», often one cell over many rows."""

from collections.abc import Sequence
from dataclasses import replace

from transform.numbers import is_nothing
from transform.tables.model import Banner, Column, DataRow
from transform.tables.sums import Body
from transform.wording import Wording


def with_group(columns: Sequence[Column], body: Body, wording: Wording) -> list[Column]:
    """`columns`, that with words of groups of agencies as role `group`, where the header does not tell. A heading of
    groups over words that differ from row to row holds something else."""
    settled = list(columns)
    if not any(column.role == "agency" for column in columns):
        return settled
    for at, column in enumerate(columns):
        said = [row[column.number - 1] for row in body if column.number <= len(row) and row[column.number - 1]]
        kinds = dict.fromkeys(said)
        named = sum(wording.group_of(text) is not None for text in kinds)
        if column.role in ("text", "unnamed") and len(said) > 1 and 0 < len(kinds) == named:
            settled[at] = replace(column, role="group")
        elif column.role == "group" and len(kinds) * 2 > len(body) > 2 and len(kinds) == len(said) > 2:
            settled[at] = replace(column, role="text")
    return settled


def in_groups(rows: Sequence[DataRow], columns: Sequence[Column]) -> list[DataRow]:
    """`rows` with what their column of groups says as the section, where no row of the table heads one. A group that is
    written once holds for the rows below it."""
    column = next((column for column in columns if column.role == "group"), None)
    if column is None or any(row.section for row in rows):
        return list(rows)
    over: Banner | None = None
    found = []
    for row in rows:
        cell = row.cell(column)
        if cell is not None and not is_nothing(cell.text):
            over = Banner(cell.text, cell)
        found.append(replace(row, section=over))
    return found
