"""The visible characters of a page: where each stands, how high its line is, what white is before it."""

from functools import cache
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from extract.readers.pdf import raw
from extract.readers.pdf.glyphs import DOUBLED, Mends

# Between what shares of its size a font is tall, and what a usual one has above and below its base line. So many
# characters of a page are asked.
_LOW, _HIGH = 0.95, 1.7
_ASCENT, _DESCENT = 0.89, 0.22
_ASKED = 24
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
    """A text page of pdfium, `count` characters of it; what is asked once and used again is kept."""

    def __init__(self, handle: int, count: int) -> None:
        self.handle, self.count = handle, count
        self._objects: npt.NDArray[np.int64] | None = None

    def objects(self) -> npt.NDArray[np.int64]:
        """The text object that each character is part of, 0 for those that pdfium adds."""
        if self._objects is None:
            self._objects = np.array(raw.text_objects(self.handle, range(self.count)), np.int64)
        return self._objects

    def objects_at(self, indices: npt.NDArray[np.int64]) -> list[int]:
        """The text objects of some characters."""
        if self._objects is None:
            return raw.text_objects(self.handle, indices.tolist())
        found: list[int] = self._objects[indices].tolist()
        return found

    def line_boxes(self) -> raw.Floats:
        """Boxes (left, top, right, bottom as drawn) whose heights are those of the line, not of the single letter."""
        boxes = raw.loose_boxes(self.handle, self.count)
        heights = np.abs(boxes[:, 1] - boxes[:, 3])
        solid = np.flatnonzero(heights > 0)
        if not len(solid):
            return boxes
        asked = solid[:: max(1, len(solid) // _ASKED)]
        sizes = raw.ems(self.objects_at(asked))
        shares = heights[asked] / np.maximum(sizes, 0.01)
        odd = (sizes > 0) & ((shares < _LOW) | (shares > _HIGH))
        if odd.sum() * 8 > len(asked):
            self._by_base_lines(boxes, heights > 0)
        return boxes

    def _by_base_lines(self, boxes: raw.Floats, solid: Mask) -> None:
        """A font that tells nothing of its height gives the boxes of its letters; base line and size must do. Those
        are one for all characters of an object that is not turned."""
        objects, first, member = np.unique(self.objects(), return_index=True, return_inverse=True)
        sizes = raw.ems(objects.tolist())
        at = raw.origins(self.handle, first.tolist())[:, 1]
        known = solid & (sizes > 0)[member]
        boxes[known, 1] = (at + _ASCENT * sizes)[member][known]
        boxes[known, 3] = (at - _DESCENT * sizes)[member][known]


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


def visible(codes: raw.Codes, boxes: raw.Floats, among: Mask | None = None) -> Characters:
    """The characters (of those `among`) that are neither white nor without width."""
    kinds = _kinds()[codes]
    white = kinds == _WHITE
    wide = white & (boxes[:, 2] - boxes[:, 0] > 0.01)
    keep = kinds == _SEEN
    if among is not None:
        keep &= among
    indices = np.flatnonzero(keep)
    # How many spaces stand between each visible character and the one before it.
    spaces, wide_ones = np.cumsum(white)[indices], np.cumsum(wide)[indices]
    before = np.diff(spaces, prepend=0) > 0
    kind = np.where(np.diff(wide_ones, prepend=0) > 0, 1, np.where(before, 2, 0)).astype(np.int8)
    return Characters(codes[indices], boxes[indices], kind, indices)


def text_of_codes(codes: raw.Codes) -> str:
    """The characters as a string of exactly as many."""
    return _shown()[codes].tobytes().decode("utf-16-le")


def without_doubles(characters: Characters, number: int, mends: Mends) -> Characters:
    """Without letters drawn again a fraction of a point beside themselves, one after another."""
    codes, boxes = characters.codes, characters.boxes
    repeated = codes[1:] == codes[:-1]
    if not repeated.any():
        return characters
    moved = np.abs(np.diff(boxes[:, :2], axis=0))
    widths = boxes[:-1, 2] - boxes[:-1, 0]
    heights = boxes[:-1, 3] - boxes[:-1, 1]
    same = repeated & (moved[:, 0] < 0.25 * widths) & (moved[:, 1] < 0.1 * heights)
    if not same.any():
        return characters
    mends.tell(DOUBLED, number)
    keep = np.concatenate(([True], ~same))
    return chosen(characters, keep)


def chosen(characters: Characters, which: npt.NDArray[Any]) -> Characters:
    """Some of the characters (a mask), or all in another order (their places)."""
    codes, boxes, white, indices = characters
    return Characters(codes[which], boxes[which], white[which], indices[which])
