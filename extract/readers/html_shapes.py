"""What the tags of a table's row say, if it is written by the book. Rows of a page have few shapes, each met often."""

import re
from functools import lru_cache
from typing import NamedTuple

from extract.readers.html_grid import RowKind, row_kind

# Tags of looks: in a cell each has to be closed before what it stands in, so that no parser moves it.
_LOOKS = frozenset("span font b i u strong em o:p".split())
_BLOCKS = ("p", "div")
_CELLS = ("td", "th")
_SECTIONS = ("thead", "tbody", "tfoot")
_TAG = re.compile(
    r"""<(/?)([A-Za-z][A-Za-z0-9:]*)((?:\s+[\w:-]+(?:\s*=\s*(?:"[^"<>&]*"|'[^'<>&]*'|[^\s"'<>&=`]+))?)*)\s*(/?)>(\s*)""",
    re.ASCII,
)
_ATTRIBUTE = re.compile(r"""\s([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'<>]+))?""", re.ASCII)
_HIDES = re.compile("display|mso-hide|visibility|super|text-raise|notereference", re.IGNORECASE)  # or raises
_LONGEST = 16_384  # characters of a row's tags
END = "\0"  # what parts the runs in a key: no page has it


class Shape(NamedTuple):
    """`kind` is the row's; `parts` says of each cell which texts of the row it has, with «» or a space before each, and
    is None if it is one text a cell; `starts` is, for each cell, the texts before it and the line breaks in the tags
    before it; `breaks` counts all in the tags; `sections` is what it closes and opens behind its cells."""

    kind: RowKind
    parts: tuple[tuple[tuple[str, int], ...], ...] | None
    starts: tuple[tuple[int, int], ...]
    breaks: int
    sections: str


def shape_of(runs: list[str]) -> Shape | None:
    """The shape of a row by its runs of tags, between which its texts stand, each but the last without the end of its
    last tag. None for one that is not by the book."""
    key = END.join(runs)
    return _shape(key) if len(key) < _LONGEST else None


@lru_cache(maxsize=2048)
def _shape(key: str) -> Shape | None:
    runs = key.split(END)
    reading = _Reading()
    for at, run in enumerate(runs):
        is_last = at == len(runs) - 1
        if not (reading.run(run) if is_last else reading.run(f"{run}>") and reading.text(at)):
            return None
    return reading.shape(len(runs) - 1)


class _Reading:
    """Goes through the tags of a row."""

    def __init__(self) -> None:
        self._row = 0  # 1 within it, 2 behind its end
        self._open: list[str] | None = None  # the tags open in the cell; None between cells
        self._tags: list[str] = []
        self._spans: list[tuple[str | None, str | None]] = []
        self._parts: list[list[tuple[str, int]]] = []
        self._starts: list[tuple[int, int]] = []
        self._texts = self._breaks = 0
        self._gap = ""
        self._sections = ""

    def run(self, run: str) -> bool:
        end = 0
        while end < len(run):
            found = _TAG.match(run, end)
            if found is None or _HIDES.search(found[3]) or (found[4] and found[2].lower() != "br"):
                return False
            name = found[2].lower()
            if name in _CELLS and "\n" in run[end : found.start(5)]:  # which of its lines counts, libxml2 knows
                return False
            if not self._tag(bool(found[1]), name, found[3]):
                return False
            self._breaks += found[0].count("\n")
            self._gap = self._gap or " "[: len(found[5])]
            end = found.end()
        return True

    def text(self, at: int) -> bool:
        if self._open is None:
            return False
        self._parts[-1].append((self._gap if self._parts[-1] else "", at))
        self._gap = ""
        self._texts += 1
        return True

    def _tag(self, closes: bool, name: str, said: str) -> bool:
        if name in _CELLS:
            return self._cell_end(name) if closes else self._cell(name, said)
        if self._open is not None and name in (*_BLOCKS, *_LOOKS, "br"):
            return self._within(self._open, closes, name)
        if self._open:  # not closed where it should be
            return False
        if name == "tr" and closes == bool(self._row):
            self._row += 1
            self._open = None
            return self._row <= 2
        if name in _SECTIONS and (self._row == 2 or (closes and self._row)):
            self._open, self._row = None, 2
            self._sections += f"</{name}>" if closes else f"<{name}>"
            return True
        return False

    def _cell(self, name: str, said: str) -> bool:
        if self._open or self._row != 1:
            return False
        spans: dict[str, str] = {}
        for found in _ATTRIBUTE.finditer(said):
            spans.setdefault(found[1].lower(), (found[2] or "").strip("\"'"))
        self._open = []
        self._tags.append(name)
        self._spans.append((spans.get("colspan"), spans.get("rowspan")))
        self._parts.append([])
        self._starts.append((self._texts, self._breaks))
        return True

    def _cell_end(self, name: str) -> bool:
        if self._open != [] or self._tags[-1] != name:
            return False
        self._open = None
        return True

    def _within(self, stack: list[str], closes: bool, name: str) -> bool:
        if name in ("br", *_BLOCKS):
            self._gap = " "
        if name == "br":
            return not closes
        if closes:
            return bool(stack) and stack.pop() == name
        stack.append(name)
        return name not in _BLOCKS or len(stack) == 1

    def shape(self, texts: int) -> Shape | None:
        if self._open or not self._tags:
            return None
        across, down = zip(*self._spans, strict=True)
        kind = row_kind(tuple(self._tags), tuple(across), tuple(down))
        is_simple = texts == len(self._parts) and all(len(parts) == 1 for parts in self._parts)
        parts = None if is_simple else tuple(map(tuple, self._parts))
        return Shape(kind, parts, tuple(self._starts), self._breaks, self._sections)
