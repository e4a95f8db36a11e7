"""What letters a page is set in: how text becomes runs of codes, and the fonts that show them."""

import io
import unicodedata
from collections.abc import Callable
from functools import cache
from typing import NamedTuple
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from tests.documents.forms.codes import Run, horn_font, horned, tcvn3, tcvn3_font
from tests.documents.forms.fonts import Family, recoded

FACES = ("regular", "bold", "italic")


class Ink(NamedTuple):
    """`write` gives the runs of a text; `fonts` has the name of each face, `capitals` those of the second font."""

    write: Callable[[str], list[Run]]
    fonts: dict[str, str]
    capitals: dict[str, str]

    def markup(self, text: str, face: str) -> str:
        """The text as reportlab's paragraphs take it, in one face."""
        parts = []
        for line in text.split("<br>"):
            runs = self.write(line)
            fonts = [self.capitals[face] if run.capitals else self.fonts[face] for run in runs]
            pairs = zip(runs, fonts, strict=True)
            parts.append("".join(f'<font name="{font}">{escape(run.text)}</font>' for run, font in pairs))
        return "<br/>".join(parts)


def plain(family: Family) -> Ink:
    """Unicode as it should be."""
    return Ink(_one_run, _registered(family, ""), {})


def decomposed(family: Family) -> Ink:
    """Letters and their marks apart, in the text layer as on the page."""
    return Ink(lambda text: [Run(unicodedata.normalize("NFD", text))], _registered(family, ""), {})


def horn(family: Family) -> Ink:
    """Ƣ in the text layer where the page shows Ư."""
    return Ink(lambda text: [Run(horned(unicodedata.normalize("NFC", text)))], _registered(family, "horn"), {})


def old(family: Family) -> Ink:
    """TCVN3 in two fonts that are named as such fonts are."""
    return Ink(tcvn3, _registered(family, ".VnTime"), _registered(family, ".VnTimeH"))


def _one_run(text: str) -> list[Run]:
    return [Run(unicodedata.normalize("NFC", text))]


@cache
def _registered(family: Family, kind: str) -> dict[str, str]:
    return {face: _register(family, face, kind) for face in FACES}


def _register(family: Family, face: str, kind: str) -> str:
    path = getattr(family, face)
    more = "" if face == "regular" else f"-{face.title()}"
    if kind == ".VnTime" or kind == ".VnTimeH":
        name = f"{kind}{more}"
        source = io.BytesIO(recoded(path, name, tcvn3_font(kind.endswith("H"))))
        # One name for all families: the document says the name, and the pages look as the family does.
        called = f"{name} of {family.name}"
    elif kind == "horn":
        called = f"{family.name}{more} with horns"
        source = io.BytesIO(recoded(path, f"{path.stem}Horn", horn_font()))
    else:
        called, source = f"{family.name}{more}", path
    pdfmetrics.registerFont(TTFont(called, source if kind else str(path)))
    return called
