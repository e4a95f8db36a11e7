"""Which paragraphs and cells are more than plain text, found in one pass: most are not, and are read several times
faster for it."""

from itertools import islice
from typing import Any

from lxml import etree

from extract.readers import docx_names as w

Element = Any

# Within a paragraph: what is text but not in `<w:t>`, or in `<w:t>` but no text, or stands beside the text.
_ODD = (
    w.BR, w.CR, w.TAB, w.PTAB, w.SYM, w.SOFT_HYPHEN, w.HYPHEN, w.FLD_CHAR, w.INSTRUCTION, w.DELETED_TEXT, w.DEL,
    w.MOVE_FROM, w.VANISH, w.VERT_ALIGN, w.POSITION, w.R_STYLE, w.DRAWING, w.PICT, w.OBJECT, w.ALTERNATE, w.TEXTBOX,
    w.RUBY,
)  # fmt: skip
_IN_LISTS = (w.NUM_PR, w.P_STYLE)
_SHAPED = (w.GRID_SPAN, w.V_MERGE, w.H_MERGE, w.CELL_DEL)


class Marks:
    """The marked elements of the parts of one document; it keeps them, as an element is known by its identity."""

    def __init__(self) -> None:
        self._odd: set[Element] = set()
        self._in_lists: set[Element] = set()
        self._shaped: set[Element] = set()
        self._is_spaced = False

    def add(self, root: Element) -> None:
        """Takes the elements of a part in."""
        for element in root.iter(*_ODD):
            self._odd.update(element.iterancestors(w.P))
        for element in root.iter(*_IN_LISTS):
            self._in_lists.update(element.iterancestors(w.P))
        for element in root.iter(*_SHAPED):
            self._shaped.update(element.iterancestors(w.TC))
        # XML that is laid out with line breaks has white space between runs, which is no text.
        self._is_spaced |= any(element.text for element in islice(root.iter(w.P, w.R), 200))

    def plain_text(self, paragraph: Element) -> str | None:
        """The text of a paragraph that is nothing but text; None for another."""
        if self._is_spaced or paragraph in self._odd:
            return None
        return etree.tostring(paragraph, method="text", encoding="unicode", with_tail=False)

    def may_be_in_list(self, paragraph: Element) -> bool:
        return paragraph in self._in_lists

    def is_single(self, cell: Element) -> bool:
        """Whether a cell takes one square of the grid."""
        return cell not in self._shaped
