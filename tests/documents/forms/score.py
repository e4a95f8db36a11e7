"""What our reader gives of a document held against what the document states.

`python -m tests.documents.forms.score FILE...` scores files that have their truth beside them as `*.truth.json`.
"""

import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import NamedTuple

from extract.model import Document
from extract.readers import read_bytes
from flows.settings import REFERENCE
from tests.documents.forms.match import matched, same_cells
from tests.documents.forms.truth import TruthTable, from_object
from transform.facts.work import read_work
from transform.numbers import is_nothing
from transform.reference import Reference, load_reference
from transform.scans import Trusts
from transform.tables.model import Understood
from transform.tables.read import read_tables
from transform.understand import settled_tables

CERTAIN = 0.9  # a cell read with less says itself that it may be wrong


class FoundTable(NamedTuple):
    """A table as reading gave it; `doubted` are the cells (row, column) that say they may be wrong."""

    number: str | None
    caption: str
    part: str | None
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    bands: tuple[str | None, ...]
    doubted: frozenset[tuple[int, int]] = frozenset()


@dataclass
class Score:
    """Counts of one document. `cells` of `right` are data cells; `extra` cells stand in rows or tables that are none;
    `figures` are points and percent; `silent` those read wrong without a word of doubt, `wrong` all read wrong."""

    cells: int = 0
    right: int = 0
    extra: int = 0
    tables: int = 0
    stitched: int = 0
    captions: int = 0
    headers: int = 0
    bands: int = 0
    false_tables: int = 0
    figures: int = 0
    figures_right: int = 0
    figures_wrong: int = 0
    figures_silent: int = 0
    wrong: int = 0
    silent: int = 0
    said: list[str] = field(default_factory=list)

    @property
    def exact(self) -> float:
        """The share of the cells stated that are exactly right; what is too much counts against it."""
        return self.right / (self.cells + self.extra) if self.cells else 0.0

    @property
    def figures_exact(self) -> float:
        return self.figures_right / self.figures if self.figures else 1.0

    @property
    def perfect(self) -> bool:
        """Everything right: cells, tables, captions, headers and bands, and nothing too much."""
        return (
            self.right == self.cells
            and not self.extra
            and self.stitched == self.captions == self.headers == self.bands == self.tables
            and not self.false_tables
        )

    def line(self) -> str:
        """The counts in a line."""
        return (
            f"cells {self.exact:.4f}  stitched {self.stitched}/{self.tables}  captions {self.captions}/{self.tables}  "
            f"headers {self.headers}/{self.tables}  bands {self.bands}/{self.tables}  false {self.false_tables}  "
            f"figures {self.figures_exact:.4f}, wrong {self.figures_wrong}, unflagged {self.figures_silent}"
        )


@cache
def reference() -> Reference:
    """The project's own wording and names, loaded once."""
    return load_reference((REFERENCE,))


def read(data: bytes) -> list[FoundTable]:
    """The tables of a document, as `chiso read` gives them."""
    return tables_of(read_bytes(data))


def tables_of(document: Document) -> list[FoundTable]:
    """The tables of a document that is read; those of pictures with the readings that their arithmetic confirms."""
    tables = read_tables(document, reference().wording)
    settled = settled_tables(tables, reference(), read_work(document, tables.prose, reference(), None))
    return [_found(table, settled.trusts) for table in settled.tables]


def _found(table: Understood, trusts: Trusts) -> FoundTable:
    doubted = frozenset(
        (at, column)
        for at, row in enumerate(table.rows)
        for column in range(len(row.texts))
        if trusts.confidence(table.table_no, row.row_no, [column + 1]) < CERTAIN
    )
    return FoundTable(
        table.caption.label, table.caption.text, table.caption.part, tuple(column.header for column in table.columns),
        tuple(row.texts for row in table.rows), tuple(row.banner for row in table.rows), doubted,
    )  # fmt: skip


def score(truth: Sequence[TruthTable], tables: Sequence[FoundTable], pictured: bool = False) -> Score:
    """Holds the tables found against those stated. In a picture (`pictured`) one dash is as good as another."""
    if pictured:
        truth = [replace(table, rows=tuple(tuple(map(_dashed, row)) for row in table.rows)) for table in truth]
        tables = [table._replace(rows=tuple(tuple(map(_dashed, row)) for row in table.rows)) for table in tables]
    result = Score(tables=len(truth))
    pairs = matched(truth, tables, _table_likeness)
    for stated, pair in zip(truth, pairs, strict=True):
        result.cells += sum(map(len, stated.rows))
        if pair is None:
            result.said.append(f"{stated.id}: not found")
            result.figures += _figures(stated)
            continue
        _one(result, stated, tables[pair])
    for at in sorted(set(range(len(tables))) - {pair for pair in pairs if pair is not None}):
        result.false_tables += 1
        result.extra += sum(map(len, tables[at].rows))
        result.said.append(f"too much: {tables[at].caption[:60]!r} {tables[at].header} {len(tables[at].rows)} rows")
    return result


def _table_likeness(stated: TruthTable, other: FoundTable) -> float:
    """Cells alike, by rows as they come: enough to tell tables apart, quick enough for all pairs."""
    common = sum(same_cells(row, own) for row, own in zip(stated.rows, other.rows, strict=False))
    texts = {text for row in stated.rows for text in row if len(text) > 2}
    shared = sum(text in texts for row in other.rows for text in row)
    named = 5.0 * (stated.number == other.number and stated.part == other.part) if shared else 0.0
    return common + 0.5 * shared + named


def _one(result: Score, stated: TruthTable, own: FoundTable) -> None:
    result.stitched += len(own.rows) == len(stated.rows)
    if len(own.rows) != len(stated.rows):
        result.said.append(f"{stated.id}: {len(own.rows)} rows of {len(stated.rows)}")
    pairs = matched(stated.rows, own.rows, lambda row, other: same_cells(row, other) + 0.01)
    roles = stated.roles or tuple("points" if at == 2 else "percent" if at == 3 else "" for at in range(9))
    for at, (row, pair) in enumerate(zip(stated.rows, pairs, strict=True)):
        texts = own.rows[pair] if pair is not None else ()
        for column, text in enumerate(row):
            _cell(result, stated, (at, column), text, texts, roles[column], (pair, column) in own.doubted)
    extra = len(own.rows) - sum(pair is not None for pair in pairs)
    result.extra += extra * len(stated.header)
    right = (own.number, own.caption, own.part) == (stated.number, stated.caption, stated.part)
    result.captions += right
    if not right:
        wanted = (stated.number, stated.caption, stated.part)
        result.said.append(f"{stated.id}: caption {(own.number, own.caption, own.part)} for {wanted}")
    # «(tối đa:90)» broken after the colon in a narrow column no longer says whether a space stood there.
    alike = _unspaced(own.header) == _unspaced(stated.header)
    result.headers += alike
    if not alike:
        result.said.append(f"{stated.id}: header {own.header} for {stated.header}")
    kept = all(pair is not None and own.bands[pair] == band for band, pair in zip(stated.bands, pairs, strict=True))
    result.bands += kept
    if not kept:
        result.said.append(f"{stated.id}: bands {_runs(own.bands)} for {_runs(stated.bands)}")


def _cell(
    result: Score, stated: TruthTable, place: tuple[int, int], text: str, texts: Sequence[str], role: str, doubted: bool
) -> None:
    at, column = place
    read_as = texts[column] if column < len(texts) else None
    right = read_as == text
    figure = role in ("points", "percent") and stated.type == "ranking"
    result.right += right
    result.figures += figure
    result.figures_right += figure and right
    if not right and read_as is not None:
        # A dash that is not seen leaves what it says: no value.
        harmless = not read_as and is_nothing(text)
        result.wrong += 1
        result.silent += not doubted and not harmless
        result.figures_wrong += figure
        result.figures_silent += figure and not doubted and not harmless
    if not right:
        result.said.append(f"{stated.id} row {at + 1} column {column + 1}: {read_as!r} for {text!r}")


def _dashed(text: str) -> str:
    return text.replace("–", "-").replace("—", "-")


def _unspaced(texts: Sequence[str]) -> list[str]:
    return ["".join(text.split()) for text in texts]


def _figures(stated: TruthTable) -> int:
    return sum(role in ("points", "percent") for role in stated.roles) * len(stated.rows)


def _runs(bands: Sequence[str | None]) -> list[tuple[str | None, int]]:
    runs: list[tuple[str | None, int]] = []
    for band in bands:
        if runs and runs[-1][0] == band:
            runs[-1] = (band, runs[-1][1] + 1)
        else:
            runs.append((band, 1))
    return runs


def main(names: Sequence[str]) -> None:
    """Prints the score of each file and the first of what is wrong."""
    for name in names:
        path = Path(name)
        truth = path.with_suffix("").with_name(path.stem + ".truth.json")
        stated = [from_object(table) for table in json.loads(truth.read_text(encoding="utf-8"))]
        began = time.perf_counter()
        result = score(stated, read(path.read_bytes()), "scan" in name or "picture" in name)
        took = time.perf_counter() - began
        lines = [f"{path.name}: {result.line()}  {took:.2f} s", *(f"    {said[:260]}" for said in result.said[:12])]
        sys.stdout.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
