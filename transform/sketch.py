"""A small sketch of a document's text and figures, by which copies of one document are told among thousands.

The sketch has the least hashes of the text's shingles and of its pairs of numbers, as in Broder's resemblance
(https://doi.org/10.1109/SEQUEN.1997.666900): of two documents with the share s of shingles in common, the share s of
the least hashes of both is common too. It is the same in every run and on every machine.
"""

import re
import zlib
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from extract.model import Document, Paragraph, Table
from extract.sniff import CSV
from transform.vietnamese import fold

_SHINGLE = 5  # words
_TEXTS, _FIGURES = 64, 32
# Menus, links to other articles and the imprint are short lines; what a document says is in longer ones and in tables.
_FEWEST_WORDS = 15
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_MOST_APART = 3
_BITS = 48  # few enough for any reader of JSON
_WEIGHTS = np.array([0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9, 0xD6E8FEB86659FD93,
                     0xA0761D6478BD642F], dtype=np.uint64)  # fmt: skip


class Sketch(NamedTuple):
    """How many shingles the text has and its least hashes; how many pairs of numbers, and theirs."""

    shingles: int = 0
    texts: tuple[int, ...] = ()
    pairs: int = 0
    figures: tuple[int, ...] = ()

    def flat(self) -> tuple[int, ...]:
        """The sketch as plain numbers."""
        return (self.shingles, self.pairs, len(self.texts), *self.texts, *self.figures)

    @classmethod
    def of(cls, flat: tuple[int, ...]) -> "Sketch":
        """The sketch that `flat` is of; an empty one for ()."""
        if not flat:
            return cls()
        shingles, pairs, texts, *hashes = flat
        return cls(shingles, tuple(hashes[:texts]), pairs, tuple(hashes[texts:]))


def sketch(document: Document) -> tuple[int, ...]:
    """The sketch of `document` as plain numbers; empty for one without text, such as a re-keyed page."""
    if document.media_type == CSV:  # its columns and addresses are those of whoever keyed it
        return ()
    words: list[str] = []
    for text in _said(document):
        words += _WORD.findall(fold(text))
    numbers = [word for word in words if word[0].isdigit()]
    texts, figures = _hashes(words, _SHINGLE), _hashes(numbers, 2)
    if not len(texts):
        return ()
    return Sketch(len(texts), _least(texts, _TEXTS), len(figures), _least(figures, _FIGURES)).flat()


def likeness(one: tuple[int, ...], other: tuple[int, ...], sizes: tuple[int, int]) -> float:
    """The share of the smaller set that the other has too, from 0 to 1, by the least hashes of two sets of `sizes`.
    Of sets whose sizes are far apart it cannot be told and is 0."""
    if not one or not other or max(sizes) > _MOST_APART * min(sizes):
        return 0.0
    both = set(one).intersection(other)
    if not both:
        return 0.0
    either = set(one).union(other)
    count = min(max(len(one), len(other)), len(either))
    least = sorted(either)[:count]
    resemblance = sum(value in both for value in least) / count
    common = resemblance * sum(sizes) / (1 + resemblance)
    return min(1.0, common / min(sizes))


def _said(document: Document) -> Iterator[str]:
    for block in document.blocks:
        if isinstance(block, Table):
            yield from (cell.text for cell in block.cells)
        elif isinstance(block, Paragraph) and block.text.count(" ") >= _FEWEST_WORDS - 1:
            yield block.text


def _hashes(words: Iterable[str], length: int) -> NDArray[np.uint64]:
    """The hashes of all runs of `length` words, each once, in ascending order."""
    known: dict[str, int] = {}
    codes = np.array([known.get(word) or known.setdefault(word, _code(word)) for word in words], dtype=np.uint64)
    runs = len(codes) - length + 1
    if runs <= 0:
        return codes[:0]
    mixed = np.zeros(runs, dtype=np.uint64)
    for at in range(length):  # arithmetic modulo 2^64
        mixed = (mixed ^ codes[at : at + runs]) * _WEIGHTS[at]
        mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    mixed ^= mixed >> np.uint64(32)
    return np.unique(mixed >> np.uint64(64 - _BITS))


def _code(word: str) -> int:
    data = word.encode()
    return zlib.crc32(data) << 32 | zlib.crc32(data[::-1], 0x5BD1E995)


def _least(hashes: NDArray[np.uint64], count: int) -> tuple[int, ...]:
    return tuple(int(value) for value in hashes[:count])
