"""A ranking with several rows for each agency, one for each criterion or year, made into one with a row for each."""

import re
from collections.abc import Sequence
from dataclasses import replace

from extract.model import Cell
from transform.tables.columns import read_columns
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold
from transform.wording import Wording

_MAY_TELL: frozenset[str] = frozenset({"criterion", "text", "unnamed", "group", "value"})
_YEAR = re.compile(r"(?:nam\s+)?(?:19|20)\d\d")
_FEWEST_AGENCIES = 2
_MOST_LABELS = 60

Run = list[DataRow]


def unstacked(table: Understood, wording: Wording, may_tell: frozenset[str] = _MAY_TELL) -> Understood:
    """`table`, with itself turned into one that has a row for each agency and a column for each of its rows and columns
    of figures; as it is where no column with a role of `may_tell` tells the rows of each agency apart by the same
    words. Cells keep their places."""
    agency = table.column("agency")
    if agency is None or any(column.block for column in table.columns):
        return table
    for column in table.columns:
        runs = _runs(table.rows, agency, column) if column.role in may_tell else []
        if labels := _labels(column, runs):
            turned = _made(table, agency, column, labels, runs, wording)
            columns = tuple(replace(c, role="criterion") if c is column else c for c in table.columns)
            return replace(table, columns=columns, turned=turned)
    return table


def _runs(rows: Sequence[DataRow], agency: Column, told: Column) -> list[Run]:
    """Rows of one agency, or of all, behind one another; one that names nobody goes on with the row above, and may be
    its total."""
    runs: list[Run] = []
    for row in rows:
        name = row.text(agency)
        if row.aside is not None or (row.is_total and not row.text(told)):
            continue
        if runs and (not name or name == runs[-1][0].text(agency)):
            runs[-1].append(row)
        else:
            runs.append([row])
    return runs


def _labels(column: Column, runs: Sequence[Run]) -> list[str]:
    """The words by which `column` tells the rows of each agency apart, most of them the same for most."""
    several = sum(len(run) > 1 for run in runs)
    if several < _FEWEST_AGENCIES or several * 5 < len(runs) * 4:
        return []
    said = [[row.text(column) for row in run] for run in runs]
    if column.role == "value" and not all(_YEAR.fullmatch(fold(text)) for texts in said for text in texts):
        return []
    if any(not all(texts) or len(set(texts)) < len(texts) for texts in said):
        return []
    labels = list(dict.fromkeys(text for texts in said for text in texts))
    shared = sum(len(texts) for texts in said)
    return labels if shared * 5 >= len(labels) * len(runs) * 4 and 1 < len(labels) <= _MOST_LABELS else []


def _made(
    table: Understood, agency: Column, told: Column, labels: Sequence[str], runs: Sequence[Run], wording: Wording
) -> Understood:
    rest = [c for c in table.columns if c not in (agency, told)]
    common = [c for c in rest if all(_is_shared(c, run) for run in runs)]
    each = [(label, c) for label in labels for c in rest if c not in common]
    by_label = [{row.text(told): row for row in run} for run in runs]
    heads = [agency, *common]
    levels = [*(c.levels for c in heads), *((label, *c.levels) for label, c in each)]
    cells: list[tuple[Cell | None, ...]] = [
        (
            *(run[0].cell(c) for c in heads),
            *(row.cell(c) if (row := rows.get(label)) is not None else None for label, c in each),
        )
        for run, rows in zip(runs, by_label, strict=True)
    ]
    lines = tuple(
        replace(run[0], texts=tuple("" if cell is None else cell.text for cell in line), cells=line)
        for run, line in zip(runs, cells, strict=True)
    )
    over = [*(c.cells for c in heads), *(c.cells for _, c in each)]
    texts = [" ".join(one) for one in levels]
    columns = read_columns(texts, [line.texts for line in lines], over, wording, levels)
    return replace(table, columns=columns, rows=lines, turned=None)


def _is_shared(column: Column, run: Run) -> bool:
    """Whether one cell of the column stands beside all rows of an agency, or in its first row alone."""
    first, *others = [row.cell(column) for row in run]
    return all(cell is first or cell is None or not cell.text for cell in others) if others else True
