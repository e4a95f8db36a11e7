"""Everything curated that readings need, loaded once a run."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.readings.mirrors import load_mirrors
from transform.readings.pins import Pins, load_pins
from transform.readings.words import ReadingWords, load_words


@dataclass(frozen=True)
class ReadingBook:
    """The words of readings, those that are pinned to a document, and the works that reprint others."""

    words: ReadingWords
    pins: Pins
    mirrors: dict[str, str]


def load_readings(folders: Sequence[Path]) -> ReadingBook:
    """The book of `folders` (the first is `data/reference`). Raises ReferenceError for a broken file."""
    return ReadingBook(load_words(folders), load_pins(folders), load_mirrors(folders))
