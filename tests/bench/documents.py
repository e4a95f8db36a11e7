"""What is read: the decision as Word saved it where it is at hand, else a made-up one; and copies that differ."""

import random
import re
from pathlib import Path
from typing import NamedTuple

from tests.documents.generate import generate

_SHARED = Path(__file__).resolve().parents[3] / "shared" / "documents" / "html_word.html"
_NUMBER = re.compile("Số:\\s*(\\d+/)".encode())
_DECIMAL = re.compile(rb"(?<=\d,)\d+(?=<)")


class Sample(NamedTuple):
    """A document and what it is called in the report."""

    name: str
    data: bytes


def sample() -> Sample:
    """The document of all timings of one run."""
    if _SHARED.is_file():
        return Sample(_SHARED.name, _SHARED.read_bytes())
    return Sample("a generated decision", generate(1).html)


def fill(folder: Path, copies: int) -> None:
    """Writes so many copies of the document, each a work of its own with figures of its own."""
    original = sample().data
    found = _NUMBER.search(original)
    if found is None:
        raise SystemExit("The sample has no number in its letterhead: its copies would be one work.")
    for copy in range(copies):
        draw = random.Random(copy)
        data = original.replace(found[1], b"%d/" % (1000 + copy))
        data = _DECIMAL.sub(lambda found, draw=draw: b"%d" % draw.randrange(10), data)
        (folder / f"{copy:04d}.html").write_bytes(data)
