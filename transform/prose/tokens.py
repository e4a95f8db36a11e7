"""A sentence as tokens: what rules look at instead of letters.

Rules are regular expressions over the tokens' symbols, joined by spaces: «có 38 tỉnh, thành phố cung cấp 748 dịch vụ
mức độ 3» is «có NUM COH cung cấp NUM SVC LVL».
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple


class Token(NamedTuple):
    """`symbol` is capitals for what the grammar knows («NUM»), else the word or sign itself, in lower case with its
    accents; `start:end` is its span in the paragraph; `value` is what a known one means."""

    symbol: str
    start: int
    end: int
    value: Any = None


class Number(NamedTuple):
    """A numeral: its value, how exact it is (=, ≈, <, >), and the whole of «58/63»."""

    value: float
    qualifier: str = "="
    of: float | None = None
    is_decimal: bool = False


class Level(NamedTuple):
    """Service levels that stand together: `level` of them all («3+4»), `parts` each with its span."""

    level: str
    parts: tuple[tuple[str, int, int], ...]


class Rank(NamedTuple):
    """A place: `places` as printed (several in «thứ 2 và thứ 3»), none for a last place without a number; `of` is the
    size of the group, if printed."""

    places: tuple[int, ...]
    of: int | None = None
    is_last: bool = False
    is_group: bool = False


@dataclass(frozen=True)
class Hit:
    """A match of a pattern over tokens."""

    line: "Line"
    match: re.Match[str]

    def tokens(self, name: str | int = 0) -> list[Token]:
        """The tokens that a group of the pattern covers; none if it took no part, or the pattern has none of the name."""
        if name != 0 and name not in self.match.re.groupindex:
            return []
        start, end = self.match.span(name)
        return self.line.between(start, end) if start >= 0 else []

    def token(self, name: str) -> Token | None:
        """The first token of a group, None where it has none."""
        found = self.tokens(name)
        return found[0] if found else None

    def one(self, name: str) -> Token:
        """The first token of a group that the pattern cannot do without."""
        return self.tokens(name)[0]

    @property
    def first(self) -> int:
        """The number of the first token of the match."""
        return self.line.index_at(self.match.start())

    @property
    def after(self) -> int:
        """The number of the token behind the match."""
        return self.first + len(self.tokens())


@dataclass
class Line:
    """The tokens of one sentence of a paragraph's `text`; `used` are the numerals and names that became facts."""

    text: str
    start: int
    end: int
    tokens: list[Token]
    used: set[Token] = field(default_factory=set)

    @cached_property
    def symbols(self) -> str:
        return "".join(f"{token.symbol} " for token in self.tokens)

    @cached_property
    def _begins(self) -> list[int]:
        begins, at = [], 0
        for token in self.tokens:
            begins.append(at)
            at += len(token.symbol) + 1
        return begins

    def index_at(self, position: int) -> int:
        """The number of the token at a position of `symbols`."""
        return max(0, bisect_right(self._begins, position) - 1)

    def between(self, start: int, end: int) -> list[Token]:
        """The tokens that begin in `symbols[start:end]`."""
        first = self.index_at(start)
        if first < len(self._begins) and self._begins[first] < start:
            first += 1
        found = []
        for at in range(first, len(self.tokens)):
            if self._begins[at] >= end:
                break
            found.append(self.tokens[at])
        return found

    def hits(self, pattern: re.Pattern[str], first: int = 0, last: int | None = None) -> Iterator[Hit]:
        """Every match of `pattern` among the tokens from `first` up to `last`."""
        begin = self._begins[first] if first < len(self._begins) else len(self.symbols)
        end = self._begins[last] if last is not None and last < len(self._begins) else len(self.symbols)
        for match in pattern.finditer(self.symbols, begin, end):
            yield Hit(self, match)

    def index(self, token: Token) -> int:
        return self.tokens.index(token)

    def words(self, first: int, last: int) -> str:
        """The printed words of the tokens from `first` up to `last`."""
        if first >= last or first >= len(self.tokens):
            return ""
        return self.text[self.tokens[first].start : self.tokens[min(last, len(self.tokens)) - 1].end]

    def is_free(self, token: Token) -> bool:
        return token not in self.used

    def use(self, *tokens: Token | None) -> None:
        self.used.update(token for token in tokens if token is not None)


def clause_at(line: Line, at: int) -> range:
    """The numbers of the tokens between the semicolons around one."""
    first = at
    while first > 0 and line.tokens[first - 1].symbol not in (";", "…"):
        first -= 1
    last = at
    while last < len(line.tokens) and line.tokens[last].symbol not in (";", "…"):
        last += 1
    return range(first, last)


def pattern(text: str) -> re.Pattern[str]:
    """A pattern over tokens. Each symbol is followed by a space; `~` stands for up to six words the grammar does not
    know, `^` as usual for the begin of a sentence."""
    free = r"(?:[^\W\dA-Z_][^\WA-Z]* |- |[“”\"'] ){0,6}?"
    return re.compile(re.sub(r"\s+", " ", text.replace("~", free)))
