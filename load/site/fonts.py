"""`fonts/`: the page's font, out of its installed package, cut down to the letters that Vietnamese and English need."""

import io
from collections.abc import Sequence
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from load.site.errors import missing
from load.site.folder import SiteFolder

# Latin with all of Vietnamese's letters and marks, punctuation, arrows, and the signs that tables are printed with.
_LETTERS = (
    (0x20, 0x7E), (0xA0, 0x17F), (0x1A0, 0x1A1), (0x1AF, 0x1B0), (0x2B0, 0x2DD), (0x300, 0x323), (0x1EA0, 0x1EF9),
    (0x2010, 0x2027), (0x202F, 0x203A), (0x2070, 0x209C), (0x20AB, 0x20AC), (0x2116, 0x2122), (0x2190, 0x2199),
    (0x2212, 0x2212), (0x2248, 0x2248), (0x2260, 0x2265), (0x25A0, 0x25CF),
)  # fmt: skip
STYLES = ("Regular", "Medium", "Bold")
# Figures in columns: the font's own are of many widths. Units of 1/1000 of the letters' size, as wide as its widest.
_DIGITS, _AROUND, _ADVANCE = "0123456789", ",.–−% ", 640
_PACKAGE = "fontpkg_be_vietnam_pro"


def write_fonts(folder: SiteFolder) -> str:
    """Writes `fonts/be-vietnam-pro-<style>.woff2`, `…-figures-<style>.woff2`, whose digits have one width, and the
    font's licence; returns the font's name and version.

    SiteError if the font's package, or what cuts it down, is not installed.
    """
    spec = find_spec(_PACKAGE)
    if spec is None or spec.origin is None:
        raise missing("the font package fontpkg-be-vietnam-pro")
    package = Path(spec.origin).parent
    for style in STYLES:
        path = package / "files" / f"BeVietnamPro-{style}.ttf"
        letters = [letter for first, last in _LETTERS for letter in range(first, last + 1)]
        folder.bytes(f"fonts/be-vietnam-pro-{style.lower()}.woff2", _cut(path, letters))
        figures = _cut(path, [ord(sign) for sign in _DIGITS + _AROUND], even=True)
        folder.bytes(f"fonts/be-vietnam-pro-figures-{style.lower()}.woff2", figures)
    folder.bytes("fonts/LICENSE", (package / "LICENSE").read_bytes())
    return f"Be Vietnam Pro {version('fontpkg-be-vietnam-pro')}"


def _cut(path: Path, letters: Sequence[int], even: bool = False) -> bytes:
    """The font with these letters as woff2; `even` gives all digits one width."""
    try:
        import brotli  # noqa: F401 (woff2 is packed with it)
        from fontTools import subset
    except ImportError:
        raise missing("fonttools and brotli") from None
    options: Any = subset.Options()
    options.flavor = "woff2"
    options.layout_features = [] if even else ["*"]
    options.notdef_outline = True
    font = subset.load_font(str(path), options)
    # The font's own dates: with the day of the cut in it, no two sites would be the same bytes.
    font.recalcTimestamp = False
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    if even:
        _make_even(font)
    written = io.BytesIO()
    subset.save_font(font, written, options)
    return written.getvalue()


def _make_even(font: Any) -> None:
    """Puts each digit into the middle of the same width."""
    names, outlines, widths = font.getBestCmap(), font["glyf"], font["hmtx"]
    for digit in _DIGITS:
        name = names[ord(digit)]
        advance, left = widths[name]
        shift = (_ADVANCE - advance) // 2
        outlines[name].coordinates.translate((shift, 0))
        outlines[name].recalcBounds(outlines)
        widths[name] = (_ADVANCE, left + shift)
