"""Rows on their way, taken in pieces of any size: how many are read at once shows in no file."""

from collections.abc import Iterator

import pyarrow as pa


class Rows:
    """A stream of batches of one schema, of which pieces are taken one after the other."""

    def __init__(self, schema: pa.Schema, batches: Iterator[pa.RecordBatch]) -> None:
        self.schema = schema
        self._batches = batches
        self._left: pa.RecordBatch | None = None

    def take(self, count: int, at_once: int) -> Iterator[pa.Table]:
        """The next `count` rows, `at_once` at a time and the rest."""
        while count > 0:
            pieces, wanted = [], min(count, at_once)
            count -= wanted
            while wanted > 0:
                held = self._left if self._left is not None and self._left.num_rows else next(self._batches)
                piece = held.slice(0, wanted)
                self._left = held.slice(piece.num_rows)
                wanted -= piece.num_rows
                pieces.append(piece)
            yield pa.Table.from_batches(pieces).cast(self.schema)
