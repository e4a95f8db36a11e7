"""What a paragraph, a run or a table has by its style, and by the styles that it is based on."""

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from extract.readers import docx_names as w
from extract.readers.zipped import parse

Element = Any
_DEEPEST = 20  # of styles based on styles; a ring has no end


class Styles:
    """The style sheet of a document, read when first asked."""

    def __init__(self, content: bytes | None, theme: bytes | None) -> None:
        self._content = content or b""
        self._theme = theme or b""
        self.has_numbers = b"numPr" in self._content
        self.has_hidden = b"vanish" in self._content
        self.has_raised = b"superscript" in self._content

    @cached_property
    def _root(self) -> Element | None:
        return parse(self._content, "styles.xml") if self._content else None

    @cached_property
    def _by_id(self) -> dict[str, Element]:
        return {style.get(w.STYLE_ID): style for style in (() if self._root is None else self._root.findall(w.STYLE))}

    @cached_property
    def _default(self) -> str | None:
        kinds = ((style.get(w.TYPE), style.get(w.DEFAULT), key) for key, style in self._by_id.items())
        return next(
            (key for kind, is_default, key in kinds if kind == "paragraph" and is_default in ("1", "true")), None
        )

    def _line(self, style: str | None) -> Iterator[Element]:
        """The style and those that it is based on."""
        for _ in range(_DEEPEST):
            element = self._by_id.get(style or "")
            if element is None:
                return
            yield element
            style = w.value(element, w.BASED_ON)

    def list_of(self, style: str | None) -> tuple[str | None, str | None, str | None]:
        """The id of the list that paragraphs of the style belong to, the level if it says one, and the style that says
        so."""
        for element in self._line(style):
            properties = element.find(w.P_PR)
            numbered = None if properties is None else properties.find(w.NUM_PR)
            if numbered is not None and w.value(numbered, w.NUM_ID) is not None:
                return w.value(numbered, w.NUM_ID), w.value(numbered, w.ILVL), element.get(w.STYLE_ID)
        return None, None, None

    def is_hidden(self, style: str | None) -> bool:
        for element in self._line(style):
            properties = element.find(w.R_PR)
            hidden = None if properties is None else properties.find(w.VANISH)
            if hidden is not None:
                return w.is_on(hidden)
        return False

    def is_raised(self, style: str | None) -> bool:
        for element in self._line(style):
            raised = w.is_raised(element.find(w.R_PR))
            if raised is not None:
                return raised
        return False

    def is_ruled(self, style: str | None) -> bool:
        """Whether tables of the style have borders."""
        for element in self._line(style):
            properties = element.find(w.TBL_PR)
            borders = None if properties is None else properties.find(w.TBL_BORDERS)
            if borders is not None:
                return has_rules(borders)
        return False

    def font_of(self, run_style: str | None, paragraph_style: str | None) -> str | None:
        """The font of text that names none itself."""
        for style in (run_style, paragraph_style or self._default):
            for element in self._line(style):
                font = self.font_in(element.find(w.R_PR))
                if font:
                    return font
        return self._default_font

    @cached_property
    def _default_font(self) -> str | None:
        defaults = None if self._root is None else self._root.find(f"{w.DOC_DEFAULTS}/{w.R_PR_DEFAULT}/{w.R_PR}")
        return self.font_in(defaults)

    def font_in(self, properties: Element | None) -> str | None:
        """The font that properties of a run name, by itself or as the theme's; that of letters beyond ASCII first."""
        fonts = None if properties is None else properties.find(w.FONTS)
        if fonts is None:
            return None
        for slot in w.THEME_SLOTS:
            if fonts.get(slot):
                return self._theme_fonts.get(fonts.get(slot)[:5])
        return next((fonts.get(slot) for slot in w.FONT_SLOTS if fonts.get(slot)), None)

    @cached_property
    def _theme_fonts(self) -> dict[str, str]:
        if not self._theme:
            return {}
        root = parse(self._theme, "theme1.xml")
        named = {"major": root.find(f".//{w.MAJOR_FONT}/{w.LATIN}"), "minor": root.find(f".//{w.MINOR_FONT}/{w.LATIN}")}
        return {kind: latin.get("typeface") or "" for kind, latin in named.items() if latin is not None}


def has_rules(borders: Element) -> bool:
    """Whether any border is drawn."""
    return any((border.get(w.VAL) or "nil") not in ("nil", "none") for border in borders)
