"""Fonts of a document: whether they are bold, and whether their codes mean what Unicode says."""

import ctypes
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

from extract.legacy import Legacy, decode, scheme_of_font
from extract.readers.pdf import raw
from extract.readers.pdf.glyphs import LEGACY, Mends

_BOLD_WEIGHT = 600
_FORCED_BOLD = 1 << 18


class Style(NamedTuple):
    """What one font does to its text."""

    name: str
    is_bold: bool
    legacy: Legacy | None


_PLAIN = Style("", False, None)


class Fonts:
    """The styles of a page's fonts; `has_legacy` says whether the document had one of before Unicode so far."""

    def __init__(self) -> None:
        self._styles: dict[int, Style] = {}
        self._of_object: dict[int, Style] = {}
        # The same words come again on every page.
        self._decoded: dict[tuple[str, Legacy], str] = {}
        self.has_legacy = False

    def begin_page(self) -> None:
        """Forgets the objects and fonts of the page before: pdfium uses their handles again."""
        self._of_object.clear()
        self._styles.clear()

    def styles(self, objects: raw.Handles) -> list[Style]:
        """The style of each text object."""
        known, handles = self._of_object, objects.tolist()
        for handle in set(handles).difference(known):
            known[handle] = self._style(handle)
        return list(map(known.__getitem__, handles))

    def changes(self, objects: raw.Handles) -> npt.NDArray[np.bool_]:
        """Which characters, each of one of the text objects, are in another encoding than the one before."""
        changed = np.ones(len(objects), np.bool_)
        changed[1:] = objects[1:] != objects[:-1]
        at = np.flatnonzero(changed)
        styles = self.styles(objects[at])
        changed[at[1:]] = [one.legacy != other.legacy for one, other in pairwise(styles)]
        return changed

    def decoded(self, text: str, style: Style, page: int, mends: Mends) -> str:
        """Text of a legacy font in Unicode; the first original of each font is told."""
        if style.legacy is None:
            return text
        said = self._decoded.get((text, style.legacy))
        if said is None:
            said = self._decoded[text, style.legacy] = decode(text, style.legacy)
        if said != text:
            mends.tell(f"{LEGACY}:{style.name}", page, text)
        return said

    def _style(self, handle: int) -> Style:
        font = raw.calls().font(handle) if handle else None
        if not font:
            return _PLAIN
        style = self._styles.get(font)
        if style is None:
            style = self._styles[font] = _described(raw.pointer(font, pdfium.FPDF_FONT))
            self.has_legacy = self.has_legacy or style.legacy is not None
        return style


def _described(font: Any) -> Style:
    buffer = ctypes.create_string_buffer(256)
    length = pdfium.FPDFFont_GetBaseFontName(font, buffer, 256)
    name = buffer.value.decode("utf-8", "replace") if 0 < length <= 256 else ""
    flags = max(pdfium.FPDFFont_GetFlags(font), 0)
    heavy = pdfium.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT or bool(flags & _FORCED_BOLD) or "bold" in name.lower()
    return Style(name, heavy, scheme_of_font(name))
