"""The fonts of a page, by `<font face>`, style attributes and the style sheets of Word; of a list a browser shows
the first."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from extract.readers.legacy_tree import Slot

Element = Any
Rules = dict[tuple[str, str], str]  # an element's name or "", a class or "": the font that a style sheet gives it

_FAMILY = re.compile(r"(?<![-\w])(?:mso-hansi-)?font-family\s*:\s*([^;]+)", re.IGNORECASE)
_SHORT = re.compile(r"(?<![-\w])font\s*:[^;]*?\d[\w.%/]*\s+([^;]+)", re.IGNORECASE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_SELECTOR = re.compile(r"(\w*)(?:\.([\w-]+))?")
_LOWERED = "translate(@class, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"
_NO_TEXT = ("script", "style")
# In the markup as it stands, to know quickly which fonts there are at all.
_IN_FACES = re.compile(rb"face\s*=\s*[\"']?([^;,<>\"'}&]+)")
_SHEET = re.compile(b"<style.*?(?:</style|$)", re.DOTALL)
_IN_STYLES = (
    re.compile(rb"font-family\s*:\s*(?:&quot;|[\"'])?([^;,<>\"'}&]+)"),
    re.compile(rb"font\s*:[^;<>]*?\d[\w.%/]*\s+[\"']?([^;,<>\"'}&]+)"),
)


class Named(NamedTuple):
    """The fonts that a page names, with its letters of ASCII in lower case: by font elements, by styles of elements, by
    style sheets; some are none."""

    faces: set[str]
    styles: set[str]
    sheets: set[str]

    def all(self) -> set[str]:
        return self.faces | self.styles | self.sheets

    def without(self, names: set[str]) -> "Named":
        return Named(self.faces - names, self.styles - names, self.sheets - names)


def fonts_named(markup: bytes) -> Named:
    """The fonts of a page (in UTF-8), without a look at its elements."""
    lowered = markup.lower()
    sheets = b"".join(_SHEET.findall(lowered))
    if sheets:
        lowered = _SHEET.sub(b"", lowered)
    return Named(_names(lowered, _IN_FACES), _names(lowered, *_IN_STYLES), _names(sheets, *_IN_STYLES))


def _names(lowered: bytes, *patterns: re.Pattern[bytes]) -> set[str]:
    found = {name for pattern in patterns for name in pattern.findall(lowered)}
    return {name.decode("utf-8", "replace").strip() for name in found}


def rules_of(tree: Element) -> Rules:
    """The fonts that the page's style sheets give; of a longer selector the last part decides."""
    rules: Rules = {}
    for sheet in tree.iter("style"):
        for part in _COMMENT.sub("", sheet.text or "").split("}"):
            before, _, declared = part.rpartition("{")
            name = family(declared)
            for selector in before.rpartition("{")[2].replace("<!--", "").split(",") if name else ():
                found = _SELECTOR.fullmatch((selector.replace(">", " ").split() or [""])[-1])
                if found and found[0]:
                    rules[found[1].lower(), (found[2] or "").lower()] = name or ""
    return rules


@lru_cache(maxsize=4096)
def family(style: str) -> str | None:
    """The font that a style names; Word says apart, and last, which one the letters beyond ASCII have."""
    named = _FAMILY.findall(style) or _SHORT.findall(style)
    name = named[-1].split(",")[0].strip(" \"'\n\r\t") if named else ""
    return None if name.lower() in ("", "inherit", "initial") else name


def own_font(element: Element, rules: Rules) -> str | None:
    """The font that the element names itself or by its class; None where it has that of the one around it."""
    style = element.get("style")
    if style and (name := family(style)):
        return name
    tag = element.tag
    if rules:
        for kind in (element.get("class") or "").lower().split():
            name = rules.get((tag, kind)) or rules.get(("", kind))
            if name:
                return name
    face = element.get("face")
    return face.split(",")[0] if face else rules.get((tag, ""))


def texts_of(top: Element, rules: Rules) -> Iterator[tuple[Slot, str | None]]:
    """Every text within `top` in reading order, and the name of its font; None where none is named."""
    stack: list[tuple[Element, str | None, bool]] = [(top, None, False)]
    while stack:
        element, font, is_tail = stack.pop()
        if is_tail:
            yield (element, True), font
            continue
        own = own_font(element, rules) or font
        if element.text and element.tag not in _NO_TEXT:
            yield (element, False), own
        for child in reversed(element):
            if child.tail:
                stack.append((child, own, True))
            stack.append((child, own, False))


def own_texts(element: Element, rules: Rules) -> Iterator[Slot]:
    """The texts within `element` that stand in its font, which are not those within elements that name another."""
    stack = [element]
    while stack:
        holder = stack.pop()
        if holder.text:
            yield holder, False
        for child in holder:
            if child.tail:
                yield child, True
            if own_font(child, rules) is None:
                stack.append(child)


class _Holding(dict[str | None, bool]):
    """Whether an attribute's value holds one of the names; a page has few values, each thousands of times."""

    def __init__(self, names: set[str]) -> None:
        super().__init__({None: False})
        self._names = [name.encode() for name in names]

    def __missing__(self, value: str) -> bool:
        lowered = value.encode().lower()
        self[value] = held = any(name in lowered for name in self._names)
        return held


def elements_in(named: Named, tree: Element, rules: Rules) -> list[Element]:
    """The elements that may name one of the fonts themselves, found without a look at every element's font."""
    found: list[Element] = []
    for names, tags, attribute in ((named.faces, ("font",), "face"), (named.styles, (), "style")):
        if names:
            holds = _Holding(names)
            found += [element for element in tree.iter(*tags) if holds[element.get(attribute)]]
    for (tag, kind), name in rules.items():
        if name.lower() in named.sheets:
            tests = ["name() = $tag"] if tag else []
            tests += [f"contains(concat(' ', {_LOWERED}, ' '), $kind)"] if kind else []
            found += tree.xpath(f"//*[{' and '.join(tests)}]", tag=tag, kind=f" {kind} ")
    return found
