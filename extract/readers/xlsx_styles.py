"""What the cells of a workbook look like: number formats, fonts, borders, by the number of their style."""

from typing import Any

from extract.readers.xlsx_format import BUILT_IN

Element = Any

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


class Formats:
    """The styles of one workbook. `ruled` are the styles with a border; `is_1904` says that days count from 1904."""

    def __init__(self, root: Element | None, is_1904: bool) -> None:
        self.is_1904 = is_1904
        self.ruled: set[int] = set()
        self._codes: list[str] = []
        self._fonts: list[str | None] = []
        if root is None:
            return
        own = {_int(found.get("numFmtId")): found.get("formatCode") or "" for found in root.iter(f"{_MAIN}numFmt")}
        fonts = [_name(font) for font in root.iterfind(f"{_MAIN}fonts/{_MAIN}font")]
        borders = [_is_drawn(border) for border in root.iterfind(f"{_MAIN}borders/{_MAIN}border")]
        for at, style in enumerate(root.iterfind(f"{_MAIN}cellXfs/{_MAIN}xf")):
            number, font, border = (_int(style.get(key)) for key in ("numFmtId", "fontId", "borderId"))
            self._codes.append(own.get(number) or BUILT_IN.get(number, ""))
            self._fonts.append(fonts[font] if font < len(fonts) else None)
            if border < len(borders) and borders[border]:
                self.ruled.add(at)

    def code(self, style: int) -> str:
        """The number format of a style; empty for «General»."""
        return self._codes[style] if style < len(self._codes) else ""

    def font(self, style: int) -> str | None:
        return self._fonts[style] if style < len(self._fonts) else None


def _name(font: Element) -> str | None:
    named = font.find(f"{_MAIN}name")
    return None if named is None else named.get("val")


def _is_drawn(border: Element) -> bool:
    return any((side.get("style") or "none") != "none" for side in border)


def _int(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 0
