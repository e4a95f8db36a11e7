"""Fonts of a document: whether they are bold, and whether their codes mean what Unicode says."""

import ctypes
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

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
        self._of_object: Mapping[int, int] = {}
        # The same words come again on every page.
        self._decoded: dict[Legacy | None, dict[str, str]] = defaultdict(dict)
        self._told: set[str] = set()
        # Names are written here and taken out at once.
        self._name = ctypes.create_string_buffer(256)
        self._room = ctypes.addressof(self._name)
        self.has_legacy = False

    def begin_page(self, fonts: Mapping[int, int]) -> None:
        """Forgets the objects and fonts of the page before: pdfium uses their handles again. `fonts` are those of text
        objects of this page, as far as they were asked."""
        self._of_object = fonts
        self._styles.clear()

    def styles(self, objects: raw.Handles) -> list[Style]:
        """The style of each text object."""
        handles = objects.tolist()
        fonts = list(map(self._of_object.get, handles))
        asked = raw.fonts(raw.ready(handles)) if None in fonts else fonts
        styles = {font: self._style(font or 0) for font in set(asked)}
        return list(map(styles.__getitem__, asked))

    def changes(self, objects: raw.Handles) -> npt.NDArray[np.bool_]:
        """Which characters, each of one of the text objects, are in another encoding than the one before."""
        changed = np.ones(len(objects), np.bool_)
        changed[1:] = objects[1:] != objects[:-1]
        at = np.flatnonzero(changed)
        styles = self.styles(objects[at])
        changed[at[1:]] = [one.legacy != other.legacy for one, other in pairwise(styles)]
        return changed

    def decoded(self, texts: Sequence[str], styles: Sequence[Style], page: int, mends: Mends) -> list[str]:
        """Texts, those of legacy fonts in Unicode; the first original of each font is told."""
        found: list[str] = []
        last, known = _PLAIN, self._decoded[None]
        for text, style in zip(texts, styles, strict=True):
            if style.legacy is None:
                found.append(text)
                continue
            if style is not last:
                last, known = style, self._decoded[style.legacy]
            said = known.get(text)
            if said is None:
                said = known[text] = decode(text, style.legacy)
            if said != text and style.name not in self._told:
                self._told.add(style.name)
                mends.tell(f"{LEGACY}:{style.name}", page, text)
            found.append(said)
        return found

    def _style(self, font: int) -> Style:
        if not font:
            return _PLAIN
        style = self._styles.get(font)
        if style is None:
            style = self._styles[font] = self._described(font)
            self.has_legacy = self.has_legacy or style.legacy is not None
        return style

    def _described(self, font: int) -> Style:
        length, flags, weight = raw.described(font, self._room, len(self._name))
        name = self._name.value if 0 < length <= len(self._name) else b""
        return _style_of(name, max(flags, 0), weight)


@lru_cache(1024)
def _style_of(name: bytes, flags: int, weight: int) -> Style:
    """The style of a font of this name."""
    said = name.decode("utf-8", "replace")
    heavy = weight >= _BOLD_WEIGHT or bool(flags & _FORCED_BOLD) or "bold" in said.lower()
    return Style(said, heavy, scheme_of_font(said))
