"""What is looked at where tables have no rules, and what is found there."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.pages.model import PageTable
from extract.readers.pdf.blocks import Strip
from extract.readers.pdf.heads import HeadCell
from extract.readers.pdf.lines import Line
from extract.readers.pdf.rules import Rule
from extract.readers.pdf.words import Word


class Hint(NamedTuple):
    """The columns of the part of a table on the page before or after; of it the words of full `rows`, those of its
    `head`, and the head's `cells`, in `deep` rows."""

    edges: tuple[float, ...]
    has_ordinals: bool
    is_weak: bool
    rows: tuple[Line, ...] = ()
    head: tuple[Word, ...] = ()
    cells: tuple[HeadCell, ...] = ()
    deep: int = 0


class Region(NamedTuple):
    """A table and the lines it takes: `first` to `last` of those given, both included."""

    table: PageTable
    first: int
    last: int
    hint: Hint


class PageLines(NamedTuple):
    """What is looked at: lines from top to bottom, their strips, the usual height of a line, free horizontal rules."""

    lines: Sequence[Line]
    strips: Sequence[Strip]
    height: float
    rules: Sequence[Rule]
    number: int
