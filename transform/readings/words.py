"""The words of readings, as data: places, qualifiers, notes that change what a figure is, and who was evaluated."""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from transform.curated import Row, declare, read
from transform.vietnamese import fold

WORDS = declare("wording/reading_words.csv", "kind pattern", "kind pattern meaning note", "meaning note", in_order=True)
_KINDS = ("place", "qualifier", "indicator", "evaluated")


class Word(NamedTuple):
    """A wording: `pattern` on folded text, and what it means."""

    kind: str
    pattern: re.Pattern[str]
    meaning: str


class ReadingWords(NamedTuple):
    """The wordings in the order of their file, where the first that fits counts."""

    words: tuple[Word, ...]

    def meaning(self, kind: str, text: str) -> str | None:
        """What the first wording of `kind` found in `text` means; None where none is found. It may be empty."""
        folded = fold(text)
        return next((w.meaning for w in self.words if w.kind == kind and w.pattern.search(folded)), None)

    def without(self, kind: str, text: str) -> str:
        """`text` without the wordings of `kind`."""
        folded = fold(text)
        if len(folded) != len(text):
            return text
        for word in self.words:
            if word.kind == kind and (found := word.pattern.search(folded)):
                return " ".join((text[: found.start()] + text[found.end() :]).split())
        return text


def load_words(folders: Sequence[Path]) -> ReadingWords:
    """The wordings of `folders`. Raises ReferenceError for a broken file."""
    words = []
    for row in read(folders, WORDS):
        if row["kind"] not in _KINDS:
            raise row.error(f"kind is «{row['kind']}»; write one of {', '.join(_KINDS)}")
        words.append(Word(row["kind"], _compiled(row), row["meaning"]))
    return ReadingWords(tuple(words))


def _compiled(row: Row) -> re.Pattern[str]:
    try:
        return re.compile(row["pattern"])
    except re.error as error:
        raise row.error(f"the pattern «{row['pattern']}» is no regular expression ({error})") from None
