"""The numbers that Word puts before paragraphs of a list («1.», «a)», «II.»), which stand nowhere in the text.

Many decisions number the rows of a table so: without them the ordinals of the whole column are empty.
"""

import re
from typing import Any, NamedTuple

from extract.readers import docx_names as w
from extract.readers.docx_styles import Styles

Element = Any

_LEVELS = 9
_ABSTRACT, _ABSTRACT_ID, _NUM = map(w.word, ("abstractNum", "abstractNumId", "num"))
_LEVEL, _START, _FORMAT, _TEXT, _SUFFIX = map(w.word, ("lvl", "start", "numFmt", "lvlText", "suff"))
_OVERRIDE, _START_OVERRIDE, _RESTART, _LEGAL = map(w.word, ("lvlOverride", "startOverride", "lvlRestart", "isLgl"))
_STYLE_LINK, _LEVEL_STYLE = map(w.word, ("numStyleLink", "pStyle"))
_PLACE = re.compile(r"%([1-9])")
_ROMAN = tuple(zip((1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
                   "M CM D CD C XC L XL X IX V IV I".split(), strict=True))  # fmt: skip
_MOST = 32_767  # Word's own limit; more is a trap


class _Level(NamedTuple):
    start: int
    kind: str
    text: str
    gap: str
    restart: int | None
    is_legal: bool
    style: str | None


class Numbers:
    """Counts the lists of one document, in reading order."""

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._styles = styles
        self._levels: dict[str, dict[int, _Level]] = {}
        self._links: dict[str, str] = {}
        self._lists: dict[str, tuple[str, dict[int, int], dict[int, _Level]]] = {}
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()
        for element in () if root is None else root:
            if element.tag == _ABSTRACT:
                self._abstract(element)
            elif element.tag == _NUM:
                self._list(element)

    def _abstract(self, element: Element) -> None:
        key = element.get(_ABSTRACT_ID) or ""
        self._levels[key] = {w.number(level.get(w.ILVL), 0): _level(level) for level in element.findall(_LEVEL)}
        link = w.value(element, _STYLE_LINK)
        if link:
            self._links[key] = link

    def _list(self, element: Element) -> None:
        starts: dict[int, int] = {}
        levels: dict[int, _Level] = {}
        for override in element.findall(_OVERRIDE):
            at = w.number(override.get(w.ILVL), 0)
            start = w.value(override, _START_OVERRIDE)
            if start is not None:
                starts[at] = w.number(start, 1)
            own = override.find(_LEVEL)
            if own is not None:
                levels[at] = _level(own)
        self._lists[element.get(w.NUM_ID) or ""] = (w.value(element, _ABSTRACT_ID) or "", starts, levels)

    def before(self, numbered: Element | None, style: str | None) -> str:
        """What stands before a paragraph with the list properties `numbered` of its own and the style `style`: its
        w.number with the gap behind it, or nothing. Counts it."""
        list_id, level = w.value(numbered, w.NUM_ID), w.value(numbered, w.ILVL)
        by_style = None
        if list_id is None and style is not None and self._styles.has_numbers:
            list_id, of_style, by_style = self._styles.list_of(style)
            level = level or of_style
        if list_id in (None, "0") or list_id not in self._lists:
            return ""
        return self._next(list_id, w.number(level, -1) if level else self._level_of_style(list_id, by_style))

    def _level_of_style(self, list_id: str, style: str | None) -> int:
        abstract = self._lists[list_id][0]
        levels = self._levels.get(self._resolved(abstract), {})
        return next((at for at, level in levels.items() if style and level.style == style), 0)

    def _resolved(self, abstract: str) -> str:
        """The definition of a list; one may stand with a style, whose list it shares."""
        for _ in range(_LEVELS):
            link = self._links.get(abstract)
            if link is None:
                break
            shared = self._styles.list_of(link)[0]
            abstract = self._lists.get(shared or "", (abstract, {}, {}))[0]
        return abstract

    def _next(self, list_id: str, at: int) -> str:
        named, starts, own = self._lists[list_id]
        abstract = self._resolved(named)
        levels = self._levels.get(abstract, {}) | own
        level = levels.get(at)
        if level is None or not 0 <= at < _LEVELS:
            return ""
        counts = self._counts.setdefault(abstract, [None] * _LEVELS)
        before = counts[at]
        if at in starts and (list_id, at) not in self._begun:
            counts[at] = starts[at]
        else:
            counts[at] = level.start if before is None else min(before + 1, _MOST)
        self._begun.add((list_id, at))
        for deeper in range(at + 1, _LEVELS):
            restart = levels[deeper].restart if deeper in levels else None
            if restart is None or (restart and at < restart):
                counts[deeper] = None
        return _shown(level, levels, counts)


def _level(element: Element) -> _Level:
    restart = w.value(element, _RESTART)
    return _Level(
        start=w.number(w.value(element, _START), 0),
        kind=w.value(element, _FORMAT) or "decimal",
        text=w.value(element, _TEXT) or "",
        gap="" if w.value(element, _SUFFIX) == "nothing" else " ",
        restart=None if restart is None else w.number(restart, 0),
        is_legal=w.is_on(element.find(_LEGAL)),
        style=w.value(element, _LEVEL_STYLE),
    )


def _shown(level: _Level, levels: dict[int, _Level], counts: list[int | None]) -> str:
    if level.kind == "none":
        return ""
    if level.kind == "bullet":
        # Bullets are letters of symbol fonts, in the private area; Word's round hollow one is an «o».
        text = "".join("•" if character >= "\ue000" or character == "o" else character for character in level.text)
    else:

        def count(found: re.Match[str]) -> str:
            at = int(found[1]) - 1
            other = levels.get(at, level)
            so_far = counts[at]
            return figure(other.start if so_far is None else so_far, "decimal" if level.is_legal else other.kind)

        text = _PLACE.sub(count, level.text)
    return text + level.gap if text else ""


def figure(count: int, kind: str) -> str:
    """`count` in one of Word's kinds of numbers; those that it writes in words or in other scripts are decimal here."""
    if kind == "decimalZero":
        return f"{count:02}"
    if kind in ("lowerLetter", "upperLetter") and count > 0:
        letters = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1)
        return letters.upper() if kind == "upperLetter" else letters
    if kind in ("lowerRoman", "upperRoman") and 0 < count < 4000:
        written = ""
        for worth, sign in _ROMAN:
            written += sign * (count // worth)
            count %= worth
        return written.lower() if kind == "lowerRoman" else written
    return str(count)
