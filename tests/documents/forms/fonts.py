"""Fonts with Vietnamese letters that this machine has, and fonts made from them whose codes are not Unicode's."""

import io
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from fontTools.ttLib import TTFont
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable

_FOLDERS = (Path("/usr/share/fonts"), Path("/usr/local/share/fonts"), Path.home() / ".fonts")
_FILES = {
    "Tinos": ("Tinos-Regular", "Tinos-Bold", "Tinos-Italic"),
    "Arimo": ("Arimo-Regular", "Arimo-Bold", "Arimo-Italic"),
    "Cousine": ("Cousine-Regular", "Cousine-Bold", "Cousine-Italic"),
    "DejaVu Serif": ("DejaVuSerif", "DejaVuSerif-Bold", "DejaVuSerif-Italic"),
    "DejaVu Sans": ("DejaVuSans", "DejaVuSans-Bold", "DejaVuSans-Oblique"),
    "Be Vietnam Pro": ("BeVietnamPro-Regular", "BeVietnamPro-Bold", "BeVietnamPro-Italic"),
}
_VIETNAMESE = "ăâđêôơưẮẤẶậệộợựỹỴĐƯ"


class Family(NamedTuple):
    """A family's three faces."""

    name: str
    regular: Path
    bold: Path
    italic: Path


@cache
def families() -> tuple[Family, ...]:
    """The families at hand, those that look like what offices print with first. Never empty: a package brings one."""
    found = []
    for name, stems in _FILES.items():
        faces = [_file(stem) for stem in stems]
        regular, bold, italic = faces
        if regular and bold and italic and _has_letters(regular):
            found.append(Family(name, regular, bold, italic))
    if not found:
        raise RuntimeError("No font with Vietnamese letters is here; install the package fontpkg-be-vietnam-pro.")
    return tuple(found)


def family(seed: int) -> Family:
    """One of the families, half of the time the one most like the typewriter's successor that offices use."""
    at_hand = families()
    return at_hand[0] if seed % 2 else at_hand[seed // 2 % len(at_hand)]


def _file(stem: str) -> Path | None:
    package = find_spec("fontpkg_be_vietnam_pro")
    own = [Path(place) for place in (package.submodule_search_locations or ())] if package else []
    return next((path for folder in (*_FOLDERS, *own) for path in sorted(folder.rglob(f"{stem}.ttf"))), None)


def _has_letters(path: Path) -> bool:
    with TTFont(path, lazy=True) as font:
        return all(ord(letter) in font.getBestCmap() for letter in _VIETNAMESE)


def recoded(path: Path, name: str, codes: dict[int, str]) -> bytes:
    """The font of `path` under another name, with the glyph of `codes[code]` at each code instead of what is there.

    A page set with it looks right, and its text layer holds the codes.
    """
    font = TTFont(path)
    glyphs = font.getBestCmap()
    table = {code: glyphs[ord(letter)] for code, letter in codes.items() if ord(letter) in glyphs}
    subtable = CmapSubtable.newSubtable(4)
    subtable.platformID, subtable.platEncID, subtable.language = 3, 1, 0
    subtable.cmap = table
    font["cmap"].tables = [subtable]
    for record in font["name"].names:
        if record.nameID in (1, 3, 4, 6, 16):
            font["name"].setName(name, record.nameID, record.platformID, record.platEncID, record.langID)
    for layout in ("GSUB", "GPOS", "GDEF", "DSIG", "kern"):
        if layout in font:
            del font[layout]
    out = io.BytesIO()
    font.save(out)
    return out.getvalue()
