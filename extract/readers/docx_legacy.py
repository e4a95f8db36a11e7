"""Legacy fonts in Word files: text runs in «.VnTime» or «VNI-Times», named by the run, its styles or the theme."""

from collections.abc import Iterator, Sequence
from typing import Any

from extract.legacy import TCVN3, scheme_of_font
from extract.legacy_runs import Account
from extract.readers import docx_names as w
from extract.readers.docx_styles import Styles
from extract.readers.legacy_tree import Slot, decode_tree

Element = Any


def put_in_unicode(roots: Sequence[Element], styles: Styles) -> Account:
    """Decodes the texts of the document's parts in place; the account says what was decoded."""
    account = Account()
    texts = [found for root in roots for found in _texts(root, styles)]
    decode_tree(account, roots, texts, _slots_in)
    return account


def _slots_in(element: Element) -> Iterator[Slot]:
    return ((text, False) for text in element.iter(w.T))


def _texts(root: Element, styles: Styles) -> Iterator[tuple[Slot, str | None]]:
    by_style: dict[tuple[str | None, str | None], str | None] = {}
    for paragraph in root.iter(w.P):
        style = w.value(paragraph.find(w.P_PR), w.P_STYLE)
        for run in paragraph.iter(w.R):
            if next(run.iterancestors(w.P)) is not paragraph:
                continue  # of a text box, which has its own turn
            properties = run.find(w.R_PR)
            key = w.value(properties, w.R_STYLE), style
            font = styles.font_in(properties)
            if font is None:
                if key not in by_style:
                    by_style[key] = styles.font_of(*key)
                font = by_style[key]
            legacy = scheme_of_font(font) if font else None
            for child in run:
                if child.tag == w.SOFT_HYPHEN and legacy is not None and legacy.name == TCVN3:
                    child.tag, child.text = w.T, "\u00ad"  # its code is that of «ư»
                if child.tag == w.T and child.text:
                    yield (child, False), font
