"""What a page prints raised: marks of notes at figures and names, exponents."""

import re
from collections.abc import Iterator
from typing import Any

from extract.readers.legacy_tree import Slot, put_at, text_at
from extract.text import raised

Element = Any

_WITHIN = ("span", "a", "font", "b", "i", "u", "em", "strong", "small", "big", "sup")
_STYLE = re.compile(r"vertical-align\s*:\s*super|mso-text-raise\s*:\s*\+?(?!0)[\d.]", re.IGNORECASE)
# The style that Word gives its references to notes.
_CLASS = re.compile(r"(?:foot|end)notereference", re.IGNORECASE)
# Looked for first, as few pages raise anything.
_MAY_RAISE = (b"super", b"text-raise", b"notereference")


def put_raised(tree: Element, lowered: bytes) -> None:
    """Puts raised digits of the page (its bytes in lower case) in Unicode's raised ones."""
    found = list(tree.iter("sup")) if b"<sup" in lowered else []
    if any(word in lowered for word in _MAY_RAISE):
        found += filter(_is_raised, tree.iter(*_WITHIN))
    for element in found:
        slots = list(_slots(element))
        printed = "".join(map(text_at, slots))
        instead = raised(printed)
        if instead != printed and _stands_at_text(element, len("".join(printed.split()))):
            at = 0
            for slot in slots:
                end = at + len(text_at(slot))
                put_at(slot, instead[at:end])
                at = end


def _is_raised(element: Element) -> bool:
    return bool(_STYLE.search(element.get("style") or "") or _CLASS.search(element.get("class") or ""))


def _slots(element: Element) -> Iterator[Slot]:
    """The texts in an element, in order."""
    if element.text:
        yield element, False
    for child in element:
        yield from _slots(child)
        if child.tail:
            yield child, True


def _stands_at_text(element: Element, length: int) -> bool:
    """Whether more than the element's own text, of such a `length`, stands in its cell or paragraph. A cell that is
    raised as a whole, as editors leave some, holds a figure like any other."""
    around = element.getparent()
    while around is not None and around.tag in _WITHIN:
        around = around.getparent()
    for text in () if around is None else around.itertext():
        length -= len("".join(text.split()))
        if length < 0:
            return True
    return False
