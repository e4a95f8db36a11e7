"""The words of the grammar, compiled: `data/reference/wording/phrases.csv`, and how a document names things."""

import re
from dataclasses import dataclass

from transform.prose.tokens import Token
from transform.vietnamese import mend_tones
from transform.wording import Rule, Wording

_TI = str.maketrans("ỷ", "ỉ")


def lower(text: str) -> str:
    """`text` in lower case with its accents at one place, letter for letter: «Tỷ lệ» and «tỉ lệ» are one word."""
    low = mend_tones(text).lower()
    low = low.replace("tỷ lệ", "tỉ lệ").replace("tỷ trọng", "tỉ trọng")
    return low if len(low) == len(text) else text.lower() if len(text.lower()) == len(text) else text


@dataclass(frozen=True)
class Lexicon:
    """The phrases by their order: of two that begin together the first listed counts."""

    phrases: tuple[tuple[Rule, re.Pattern[str]], ...]

    def tokens(self, low: str) -> list[Token]:
        """Every phrase of a text in lower case; they may overlap. The value is what the file says."""
        return [
            Token(rule.name, match.start(), match.end(), rule.row["value"] or None)
            for rule, pattern in self.phrases
            for match in pattern.finditer(low)
            if match.end() > match.start()
        ]


def load_lexicon(wording: Wording) -> Lexicon:
    """The lexicon of the wording files."""
    known = _LOADED.get(id(wording))
    if known is None or known[0] is not wording:
        phrases = tuple((rule, re.compile(rf"(?<!\w)(?:{rule.pattern.pattern})(?!\w)")) for rule in wording.phrases)
        _LOADED.clear()
        known = _LOADED[id(wording)] = (wording, Lexicon(phrases))
    return known[1]


_LOADED: dict[int, tuple[Wording, Lexicon]] = {}
