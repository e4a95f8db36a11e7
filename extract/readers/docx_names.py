"""The names of WordprocessingML (ECMA-376, part 1) that the reader of DOCX asks for."""

from typing import Any

Element = Any

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_V = "{urn:schemas-microsoft-com:vml}"

BODY, P, R, T, TBL, TR, TC = (_W + name for name in ("body", "p", "r", "t", "tbl", "tr", "tc"))
P_PR, R_PR, TBL_PR, TR_PR, TC_PR = (_W + name for name in ("pPr", "rPr", "tblPr", "trPr", "tcPr"))
P_STYLE, R_STYLE, TBL_STYLE = (_W + name for name in ("pStyle", "rStyle", "tblStyle"))
NUM_PR, NUM_ID, ILVL, FONTS, VANISH = (_W + name for name in ("numPr", "numId", "ilvl", "rFonts", "vanish"))
GRID_SPAN, GRID_BEFORE, V_MERGE, H_MERGE = (_W + name for name in ("gridSpan", "gridBefore", "vMerge", "hMerge"))
TBL_HEADER, TBL_BORDERS, TC_BORDERS = (_W + name for name in ("tblHeader", "tblBorders", "tcBorders"))
DEL, MOVE_FROM, CELL_DEL, HIDDEN = (_W + name for name in ("del", "moveFrom", "cellDel", "hidden"))
SDT, SDT_CONTENT, ALT_CHUNK = (_W + name for name in ("sdt", "sdtContent", "altChunk"))
BR, CR, TAB, PTAB, SYM = (_W + name for name in ("br", "cr", "tab", "ptab", "sym"))
SOFT_HYPHEN, HYPHEN = _W + "softHyphen", _W + "noBreakHyphen"
FLD_CHAR, FLD_TYPE, TEXTBOX, RUBY = (_W + name for name in ("fldChar", "fldCharType", "txbxContent", "ruby"))
INSTRUCTION, DELETED_TEXT = _W + "instrText", _W + "delText"
DRAWING, PICT, OBJECT = (_W + name for name in ("drawing", "pict", "object"))
STYLE, STYLE_ID, BASED_ON, DEFAULT, TYPE = (_W + name for name in ("style", "styleId", "basedOn", "default", "type"))
DOC_DEFAULTS, R_PR_DEFAULT = (_W + name for name in ("docDefaults", "rPrDefault"))
HEADER_REFERENCE, FOOTER_REFERENCE = (_W + name for name in ("headerReference", "footerReference"))
FOOTNOTE, ENDNOTE, ID, VAL = (_W + name for name in ("footnote", "endnote", "id", "val"))
VERT_ALIGN, POSITION = _W + "vertAlign", _W + "position"
CHAR, FONT = (_W + name for name in ("char", "font"))
FONT_SLOTS = tuple(_W + name for name in ("hAnsi", "ascii", "cs"))
THEME_SLOTS = tuple(_W + name for name in ("hAnsiTheme", "asciiTheme"))
RELATION, EMBED, LINK = _R + "id", _R + "embed", _R + "link"
MATH_TEXT, MATHS = _M + "t", (_M + "oMath", _M + "oMathPara")
ALTERNATE, CHOICE, FALLBACK = (_MC + name for name in ("AlternateContent", "Choice", "Fallback"))
BLIP, IMAGE_DATA, ABOUT_PICTURE = _A + "blip", _V + "imagedata", _WP + "docPr"
LATIN, MAJOR_FONT, MINOR_FONT = (_A + name for name in ("latin", "majorFont", "minorFont"))

# What only wraps: its content stands where it stands.
WRAPPERS = frozenset(_W + name for name in "hyperlink smartTag ins moveTo fldSimple customXml dir bdo".split())
_OFF = ("0", "false", "off", "none")


def word(name: str) -> str:
    """The name in the namespace of Word's elements and attributes."""
    return _W + name


def is_on(element: Element | None) -> bool:
    """Whether a property that is there or not is on: `<w:vanish/>` is, `<w:vanish w:val="0"/>` is not."""
    return element is not None and (element.get(VAL) or "").lower() not in _OFF


def value(parent: Element | None, name: str) -> str | None:
    """The value of a property, None if there is none."""
    found = None if parent is None else parent.find(name)
    return None if found is None else found.get(VAL)


def is_raised(properties: Element | None) -> bool | None:
    """Whether properties of a run raise it, as a superscript or by so many half points; None if they do not say."""
    aligned, lifted = value(properties, VERT_ALIGN), number(value(properties, POSITION), 0)
    return aligned == "superscript" or lifted > 0 if aligned or lifted else None


def number(text: str | None, otherwise: int) -> int:
    """A whole number of an attribute; nonsense is `otherwise`."""
    try:
        return int(text) if text else otherwise
    except ValueError:
        return otherwise


def chosen(alternate: Element) -> Element | None:
    """Of one content written twice, for new and old programs, the first."""
    choice = alternate.find(CHOICE)
    return alternate.find(FALLBACK) if choice is None else choice
