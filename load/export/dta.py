"""The file format of Stata 14 and later (118), written row by row, so that a table of any length takes little memory.

The format is Stata's own, laid open in its help («help dta»): marked sections in a fixed order, and a map of where each
of them begins.
"""

import struct
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

import numpy as np

# Types by their number in the file. Text of a fixed length has its length as its number.
STRL, DOUBLE, LONG, INT, BYTE = 32768, 65526, 65528, 65529, 65530
LONGEST_FIXED = 2045
# The smallest and the largest value of each type of whole numbers; what is above means «missing».
RANGES = {BYTE: (-127, 100), INT: (-32_767, 32_740), LONG: (-2_147_483_647, 2_147_483_620)}
MISSING = {BYTE: 101, INT: 32_741, LONG: 2_147_483_621, DOUBLE: 2.0**1023}
_NUMPY = {BYTE: "<i1", INT: "<i2", LONG: "<i4", DOUBLE: "<f8", STRL: "<u8"}

_NAME, _FORMAT, _LABEL = 129, 57, 321
_MOST_CHARACTERS = {_NAME: 32, _LABEL: 80}
_SECTIONS = 14


@dataclass(frozen=True)
class Variable:
    """A column: `labels` gives words to whole numbers, `note` is text of any length beside the short label."""

    name: str
    type: int
    format: str
    label: str = ""
    labels: Mapping[int, str] = field(default_factory=dict)
    note: str = ""

    @property
    def numpy(self) -> str:
        """The type in numpy: a fixed text is padded with binary zeros, a long one is a reference."""
        return _NUMPY.get(self.type, f"S{self.type}")


class DtaFile:
    """A file that rows are added to."""

    def __init__(self, file: BinaryIO, long_texts: BinaryIO, variables: Sequence[Variable], rows: int) -> None:
        self._file, self._long_texts = file, long_texts
        self._variables = variables
        self._starts = [0]
        self._rows = rows
        self._type = np.dtype([(f"v{at}", variable.numpy) for at, variable in enumerate(variables)])
        self._written = 0

    def add(self, columns: Sequence[Any]) -> None:
        """Adds rows given as columns: arrays of numbers without a gap, lists of UTF-8 bytes for texts."""
        block = np.zeros(len(columns[0]), self._type)
        for at, (variable, column) in enumerate(zip(self._variables, columns, strict=True)):
            block[f"v{at}"] = self._references(at + 1, column) if variable.type == STRL else column
        self._file.write(block.tobytes())
        self._written += len(block)

    def _references(self, variable: int, texts: Sequence[bytes]) -> list[int]:
        """Long texts lie behind all rows; in their place stands where they came from."""
        references = []
        for row, text in enumerate(texts, self._written + 1):
            references.append(variable | row << 16 if text else 0)
            if text:
                self._long_texts.write(b"GSO" + struct.pack("<IQBI", variable, row, 130, len(text) + 1) + text + b"\0")
        return references

    def begin(self, label: str, stamp: str) -> None:
        variables = self._variables
        self._file.write(
            b"<stata_dta><header><release>118</release><byteorder>LSF</byteorder>"
            + _marked("K", struct.pack("<H", len(variables)))
            + _marked("N", struct.pack("<Q", self._rows))
            + _marked("label", struct.pack("<H", len(_cut(label, 80))) + _cut(label, 80))
            + _marked("timestamp", struct.pack("<B", len(stamp)) + stamp.encode())
            + b"</header>"
        )
        self._section("map", bytes(8 * _SECTIONS))
        self._section("variable_types", b"".join(struct.pack("<H", variable.type) for variable in variables))
        self._section("varnames", b"".join(_padded(variable.name, _NAME) for variable in variables))
        self._section("sortlist", bytes(2 * (len(variables) + 1)))
        self._section("formats", b"".join(_padded(variable.format, _FORMAT) for variable in variables))
        labelled = (variable.name if variable.labels else "" for variable in variables)
        self._section("value_label_names", b"".join(_padded(name, _NAME) for name in labelled))
        self._section("variable_labels", b"".join(_padded(variable.label, _LABEL) for variable in variables))
        self._section("characteristics", b"".join(_note(variable) for variable in variables if variable.note))
        self._starts.append(self._file.tell())
        self._file.write(b"<data>")

    def end(self) -> None:
        if self._written != self._rows:
            raise ValueError(f"{self._rows} rows were announced and {self._written} came")
        self._file.write(b"</data>")
        self._starts.append(self._file.tell())
        self._file.write(b"<strls>")
        self._long_texts.seek(0)
        while block := self._long_texts.read(1 << 20):
            self._file.write(block)
        self._file.write(b"</strls>")
        self._section("value_labels", b"".join(_labels(variable) for variable in self._variables if variable.labels))
        self._starts.append(self._file.tell())
        self._file.write(b"</stata_dta>")
        self._starts.append(self._file.tell())
        self._file.seek(self._starts[1] + len("<map>"))
        self._file.write(struct.pack(f"<{_SECTIONS}Q", *self._starts))

    def _section(self, name: str, content: bytes) -> None:
        self._starts.append(self._file.tell())
        self._file.write(_marked(name, content))


@contextmanager
def dta_file(path: Path, variables: Sequence[Variable], rows: int, label: str, stamp: str) -> Iterator[DtaFile]:
    """A new file at `path` for so many rows. `stamp` is as 07 Feb 2017 14:30, or nothing."""
    aside = path.with_suffix(".long")
    with path.open("wb") as file, aside.open("w+b") as long_texts:
        made = DtaFile(file, long_texts, variables, rows)
        made.begin(label, stamp)
        yield made
        made.end()
    aside.unlink()


def _marked(name: str, content: bytes) -> bytes:
    return f"<{name}>".encode() + content + f"</{name}>".encode()


def _cut(text: str, characters: int) -> bytes:
    return text[:characters].encode()


def _padded(text: str, size: int) -> bytes:
    return _cut(text, _MOST_CHARACTERS.get(size, size - 1)).ljust(size, b"\0")


def _note(variable: Variable) -> bytes:
    """The first note of a variable; `note0` counts them."""
    return b"".join(
        _marked("ch", struct.pack("<I", len(content)) + content)
        for content in (
            _padded(variable.name, _NAME) + _padded(name, _NAME) + text.encode() + b"\0"
            for name, text in (("note0", "1"), ("note1", variable.note))
        )
    )


def _labels(variable: Variable) -> bytes:
    texts = [text.encode() + b"\0" for text in variable.labels.values()]
    ends = np.cumsum([len(text) for text in texts])
    starts = [0, *map(int, ends[:-1])]
    count = len(texts)
    table = struct.pack(f"<II{count}I{count}i", count, int(ends[-1]), *starts, *variable.labels) + b"".join(texts)
    return _marked("lbl", struct.pack("<I", len(table)) + _padded(variable.name, _NAME) + bytes(3) + table)
