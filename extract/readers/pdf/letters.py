"""The visible characters of a page: where each stands, how high its line is, what white is before it."""

from codecs import utf_16_le_decode
from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from extract.readers.pdf import raw
from extract.readers.pdf.glyphs import DOUBLED, Mends
from extract.readers.pdf.rules import Drawn

# Between what shares of its size a font is tall, and what a usual one has above and below its base line. So many
# characters of a page are asked.
_LOW, _HIGH = 0.95, 1.7
_ASCENT, _DESCENT = 0.89, 0.22
_ASKED = 24
# By less than these shares of its width and height a letter is moved that is drawn again to look bold.
_BESIDE = (0.25, 0.1)
_HYPHENS = (0xFFFE, 0x0002)
# Written on both sides of words or in them, without a width of their own.
_WIDTHLESS = (0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xFFFF)
_SPACES = (0x00, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0xA0, 0x1680, *range(0x2000, 0x200B), 0x2028, 0x2029, 0x202F,
           0x205F, 0x3000)  # fmt: skip
_SEEN, _WHITE = 1, 2

Mask = npt.NDArray[np.bool_]


class Characters(NamedTuple):
    """The visible characters of a page in the order they are drawn: codes, boxes as shown (x0, top, x1, bottom),
    whether white stands before each (1 a space with a width, 2 one that pdfium thinks it sees), and the index that
    pdfium knows each by."""

    codes: raw.Codes
    boxes: raw.Floats
    white: npt.NDArray[np.int8]
    indices: npt.NDArray[np.int64]


class Letters:
    """A text page of pdfium: the codes of its characters, and which of them are seen; what is asked once and used again
    is kept. `drawn` tells of the text objects."""

    def __init__(self, handle: int, codes: raw.Codes, drawn: Drawn) -> None:
        self.handle, self.codes = handle, codes
        self.kinds = _kinds()[codes]
        self.seen = (self.kinds == _SEEN).nonzero()[0]
        self._drawn = drawn
        self._objects: raw.Handles | None = None

    def objects(self) -> raw.Handles:
        """The text object that each visible character is part of, 0 for the others."""
        if self._objects is None:
            self._objects = np.zeros(len(self.codes), np.int64)
            self._objects[self.seen] = self._objects_of_seen()
        return self._objects

    def objects_at(self, indices: raw.Handles) -> raw.Handles:
        """The text objects of some characters."""
        return raw.text_objects(self.handle, indices) if self._objects is None else self._objects[indices]

    def _objects_of_seen(self) -> raw.Handles:
        """What is drawn at one go stands together: where the first letters of a word and of the next are of one object,
        so is all between, and a word whose two ends are of one object is of this one. Only the order of words that are
        written from right to left is another than that of their objects."""
        seen = self.seen
        if _leftward()[self.codes].any():
            return raw.text_objects(self.handle, seen)
        starts, lengths = _runs(seen[1:] - seen[:-1] != 1, len(seen))
        first = raw.text_objects(self.handle, seen[starts])
        unsure = lengths > 1
        unsure[:-1] &= first[1:] != first[:-1]
        ends = unsure.nonzero()[0]
        last = raw.text_objects(self.handle, seen[starts[ends] + lengths[ends] - 1])
        objects = first.repeat(lengths)
        mixed = ends[last != first[ends]]
        if len(mixed):
            unsure[:] = False
            unsure[mixed] = True
            asked = unsure.repeat(lengths)
            objects[asked] = raw.text_objects(self.handle, seen[asked])
        return objects

    def line_boxes(self) -> raw.Floats:
        """Boxes (left, top, right, bottom as drawn) whose heights are those of the line, not of the single letter."""
        boxes = raw.loose_boxes(self.handle, len(self.codes))
        heights = np.abs(boxes[:, 1] - boxes[:, 3])
        solid = heights > 0
        asked = solid.nonzero()[0]
        if not len(asked):
            return boxes
        asked = asked[:: max(1, len(asked) // _ASKED)]
        sizes = raw.ems(raw.text_objects(self.handle, asked), self._drawn.scales)
        sized = zip(heights[asked].tolist(), sizes.tolist(), strict=True)
        odd = [height for height, size in sized if size > 0 and not _LOW <= height / max(size, 0.01) <= _HIGH]
        if len(odd) * 8 > len(asked):
            self._by_base_lines(boxes, solid)
        return boxes

    def _by_base_lines(self, boxes: raw.Floats, solid: Mask) -> None:
        """A font that tells nothing of its height gives the boxes of its letters; base line and size must do. Those
        are one for all characters of an object that is not turned."""
        seen, objects = self.seen, self.objects()[self.seen]
        starts, lengths = _runs(objects[1:] != objects[:-1], len(seen))
        sizes = raw.ems(objects[starts], self._drawn.scales)
        at = self._base_lines(seen[starts], objects[starts])
        known = solid[seen] & (sizes > 0).repeat(lengths)
        mended = seen[known]
        boxes[mended, 1] = (at + _ASCENT * sizes).repeat(lengths)[known]
        boxes[mended, 3] = (at - _DESCENT * sizes).repeat(lengths)[known]

    def _base_lines(self, indices: raw.Handles, objects: raw.Handles) -> raw.Floats:
        """How high the base lines lie of some characters, which are of these text objects."""
        known = list(map(self._drawn.base_lines.get, objects.tolist()))
        return raw.origins(self.handle, indices)[:, 1] if None in known else np.array(known, np.float64)


def _runs(changes: Mask, count: int) -> tuple[raw.Handles, raw.Handles]:
    """Where runs of `count` (one or more) like things begin, and how long each is; `changes` tells of each but the
    first whether it is unlike the one before."""
    first = np.ones(count + 1, np.bool_)
    first[1:-1] = changes
    bounds = first.nonzero()[0]
    return bounds[:-1], bounds[1:] - bounds[:-1]


@cache
def _leftward() -> Mask:
    """For each code whether it may be written from right to left (Hebrew, Arabic and what lies between)."""
    leftward = np.zeros(0x10000, np.bool_)
    leftward[0x0590:0x0900] = leftward[0x200F] = leftward[0x202A:0x202F] = leftward[0x2066:0x206A] = True
    # Halves of pairs that stand for letters further on, some of them of such writing.
    leftward[0xD800:0xE000] = leftward[0xFB1D:0xFEFF] = True
    return leftward


@cache
def _kinds() -> npt.NDArray[np.int8]:
    """For each code whether it is seen, white, or neither."""
    kinds = np.full(0x10000, _SEEN, np.int8)
    kinds[list(_SPACES)] = _WHITE
    kinds[list(_WIDTHLESS)] = 0
    return kinds


@cache
def _shown() -> raw.Codes:
    """For each code the one that it is taken as."""
    codes = np.arange(0x10000).astype(np.uint16)
    codes[0xD800:0xE000] = 0xFFFD
    codes[:0x20] = 0xFFFD
    codes[list(_HYPHENS)] = ord("-")
    return codes


def visible(letters: Letters, boxes: raw.Floats, among: Mask | None = None) -> Characters:
    """The characters (of those `among`) that are neither white nor without width; `boxes` as shown."""
    indices = letters.seen if among is None else letters.seen[among[letters.seen]]
    white = (letters.kinds == _WHITE).nonzero()[0]
    # Before which visible character each white one stands.
    following = indices.searchsorted(white)
    kind = np.zeros(len(indices) + 1, np.int8)
    kind[following] = 2
    kind[following[boxes[white, 2] - boxes[white, 0] > 0.01]] = 1
    return Characters(letters.codes[indices], boxes[indices], kind[:-1], indices)


def text_of_codes(codes: raw.Codes, starts: raw.Handles | None = None) -> str:
    """The characters as a string of exactly as many; with a line break before all but the first of `starts`, where
    words begin: no character is shown as one."""
    shown = _shown()[codes]
    if starts is not None:
        places = np.zeros(len(codes), np.int64)
        places[starts[1:]] = 1
        parted = np.full(len(codes) + len(starts) - 1, ord("\n"), np.uint16)
        parted[places.cumsum() + np.arange(len(codes))] = shown
        shown = parted
    return utf_16_le_decode(shown.tobytes())[0]


def without_doubles(characters: Characters, number: int, mends: Mends) -> Characters:
    """Without letters drawn again a fraction of a point beside themselves, one after another."""
    codes, boxes = characters.codes, characters.boxes
    again = (codes[1:] == codes[:-1]).nonzero()[0]
    before, after = boxes[again], boxes[again + 1]
    moved = np.abs(after[:, :2] - before[:, :2])
    same = np.logical_and.reduce(moved < (before[:, 2:] - before[:, :2]) * _BESIDE, 1)
    if not np.count_nonzero(same):
        return characters
    mends.tell(DOUBLED, number)
    keep = np.ones(len(codes), np.bool_)
    keep[again[same] + 1] = False
    return chosen(characters, keep)


def chosen(characters: Characters, which: npt.NDArray[Any]) -> Characters:
    """Some of the characters (a mask), or all in another order (their places)."""
    codes, boxes, white, indices = characters
    return Characters(codes[which], boxes[which], white[which], indices[which])
