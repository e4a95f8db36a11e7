"""Patterns that respect accents where it matters: «tầng» is no «tăng», «hàng năm» no «hạng», «Cổng» no «cộng».

A letter written with its accent stands for itself alone, one without for all forms of it: `\\btăng\\b` finds «Tăng»
and not «tầng»; `điem` finds «Điểm» and «Điêm» of a poor scan, and not «Diêm Điền». So a pattern is strict only where
two words would meet. A text printed wholly without accents, as old files are, is searched by the folded pattern.
"""

import re
import unicodedata
from functools import lru_cache

from transform.vietnamese import fold, mend_tones

_BASES = "adeiouy"
# All Vietnamese letters by the one that is left of them when folded: a à á … ặ.
_FORMS = {base: base for base in _BASES}
for _code in (*range(0xC0, 0x1B1), *range(0x1EA0, 0x1EFA)):
    _letter = chr(_code)
    if _letter.islower() and fold(_letter) in _FORMS:
        _FORMS[fold(_letter)] += _letter
_TOKEN = re.compile(r"\\.|.", re.DOTALL)


class Accented:
    """A regular expression on lower-case text, with accents where they count."""

    def __init__(self, pattern: str) -> None:
        self.folded = re.compile(without_accents(pattern))
        self._printed = None if pattern.isascii() else re.compile(_spread(pattern))

    def search(self, text: str) -> bool:
        """Whether the pattern is found in `text`, as printed."""
        return self.folded.search(fold(text)) is not None and self._holds(text, at_start=False)

    def match(self, text: str) -> bool:
        """Whether `text`, as printed, begins with the pattern."""
        return self.folded.match(fold(text)) is not None and self._holds(text, at_start=True)

    def _holds(self, text: str, *, at_start: bool) -> bool:
        if self._printed is None:
            return True
        printed = _printed(text)
        if printed.isascii() or printed == fold(text):
            return True
        found = self._printed.match(printed) if at_start else self._printed.search(printed)
        return found is not None


def without_accents(pattern: str) -> str:
    """A pattern with the accents of its letters taken off; escapes such as `\\D` stay."""
    return "".join(c if c.isascii() else fold(c) for c in unicodedata.normalize("NFC", pattern))


@lru_cache(maxsize=1 << 12)
def _printed(text: str) -> str:
    return mend_tones(text).lower()


def _spread(pattern: str) -> str:
    """A pattern with each letter that bears no accent as all forms of that letter."""
    found: list[str] = []
    in_class = False
    for token in _TOKEN.findall(unicodedata.normalize("NFC", pattern)):
        if token in "[]":
            in_class = token == "["
        forms = _FORMS.get(token)
        found.append(token if forms is None else forms if in_class else f"[{forms}]")
    return "".join(found)
