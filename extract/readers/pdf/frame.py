"""From the space a page is drawn in to the page as it is read: upright, in points from its top left corner."""

from typing import NamedTuple

import numpy as np

from extract.readers.pdf.raw import Floats


class Frame(NamedTuple):
    """The drawn page: its box (left, bottom, right, top) and the quarter turns (clockwise) by which it is shown."""

    left: float
    bottom: float
    right: float
    top: float
    turns: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height as shown."""
        width, height = self.right - self.left, self.top - self.bottom
        return (width, height) if self.turns % 2 == 0 else (height, width)

    def boxes(self, drawn: Floats) -> Floats:
        """(n, 4) left, bottom, right, top as drawn, to x0, top, x1, bottom as shown."""
        return self.shown(*drawn.T)

    def shown(self, left: Floats, bottom: Floats, right: Floats, top: Floats) -> Floats:
        """The sides of n boxes as drawn to (n, 4) x0, top, x1, bottom as shown."""
        boxes = np.empty((len(left), 4))
        if self.turns == 0:
            np.subtract(left, self.left, boxes[:, 0])
            np.subtract(self.top, top, boxes[:, 1])
            np.subtract(right, self.left, boxes[:, 2])
            np.subtract(self.top, bottom, boxes[:, 3])
            return boxes
        if self.turns == 1:
            sides = (bottom - self.bottom, left - self.left, top - self.bottom, right - self.left)
        elif self.turns == 2:
            sides = (self.right - right, bottom - self.bottom, self.right - left, top - self.bottom)
        else:
            sides = (self.top - top, self.right - right, self.top - bottom, self.right - left)
        for at, side in enumerate(sides):
            boxes[:, at] = side
        return boxes

    def turned_to(self, other: "Frame", shown: Floats) -> Floats:
        """Boxes as shown in this frame, as shown in another frame of the same page."""
        x0, top, x1, bottom = shown.T
        if self.turns == 0:
            drawn = (self.left + x0, self.top - bottom, self.left + x1, self.top - top)
        elif self.turns == 1:
            drawn = (self.left + top, self.bottom + x0, self.left + bottom, self.bottom + x1)
        elif self.turns == 2:
            drawn = (self.right - x1, self.bottom + top, self.right - x0, self.bottom + bottom)
        else:
            drawn = (self.right - bottom, self.top - x1, self.right - top, self.top - x0)
        return other.boxes(np.stack(drawn, axis=1))
