"""The text of a paragraph: its runs without what is deleted, hidden, or only tells Word what to compute."""

from typing import Any, NamedTuple

from extract.readers import docx_names as w
from extract.readers.docx_marks import Marks
from extract.readers.docx_numbers import Numbers
from extract.readers.docx_styles import Styles
from extract.text import raised

Element = Any

_PLAIN = {w.TAB: " ", w.PTAB: " ", w.HYPHEN: "-", w.SOFT_HYPHEN: "\u00ad"}
# Signs that Vietnamese decisions set in symbol fonts; others of these fonts are ornaments.
_SIGNS = {
    "symbol": {0xB3: "≥", 0xA3: "≤", 0xB1: "±", 0xB4: "×", 0xB7: "•", 0xB9: "≠", 0xBB: "≈", 0x2D: "−"},
    "wingdings": {0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0xA8: "☐", 0x6F: "☐", 0xF0: "→", 0xE0: "→"},
}


class Drawn(NamedTuple):
    """A picture of a paragraph: its alternative text and the id of its relation."""

    about: str
    relation: str


class Said(NamedTuple):
    """A paragraph: the number that Word puts before it, with the gap behind; its lines as forced breaks part them,
    untidied; boxes of text that hang on it; its pictures."""

    number: str
    lines: list[str]
    boxes: list[Element]
    pictures: list[Drawn]


class Texts:
    """Reads the paragraphs of one document in order, as numbers and fields go on from one to the next."""

    def __init__(self, numbers: Numbers, styles: Styles, marks: Marks) -> None:
        self._numbers = numbers
        self._marks = marks
        self._styles = styles
        self._raised: list[tuple[int, int, int]] = []  # of the paragraph: line, begin and end of each raised text
        self._fields: list[bool] = []  # of each field that is open: whether its result has begun
        self.changes = 0
        self.hidden = 0

    def paragraph(self, element: Element) -> Said:
        number = self._number(element) if self._marks.may_be_in_list(element) else ""
        plain = self._marks.plain_text(element)
        if plain is not None:
            return Said(number, [plain], [], [])
        said = Said(number, [""], [], [])
        self._raised.clear()
        self._inline(element, said)
        _put_raised(said.lines, self._raised)
        # A field whose instructions go over a paragraph's end is broken: what follows shows.
        self._fields = [shows for shows in self._fields if shows]
        return said

    def _number(self, element: Element) -> str:
        properties = element.find(w.P_PR)
        numbered = None if properties is None else properties.find(w.NUM_PR)
        return self._numbers.before(numbered, w.value(properties, w.P_STYLE))

    def _inline(self, element: Element, said: Said) -> None:
        for child in element:
            tag = child.tag
            if tag == w.R:
                self._run(child, said)
            elif tag in w.WRAPPERS:
                self._inline(child, said)
            elif tag in (w.DEL, w.MOVE_FROM):
                self.changes += 1
            elif tag == w.SDT:
                self._inside(child.find(w.SDT_CONTENT), said)
            elif tag == w.ALTERNATE:
                self._inside(w.chosen(child), said)
            elif tag in w.MATHS:
                said.lines[-1] += "".join(text.text or "" for text in child.iter(w.MATH_TEXT))

    def _inside(self, element: Element | None, said: Said) -> None:
        if element is not None:
            self._inline(element, said)

    def _run(self, run: Element, said: Said) -> None:
        lines = said.lines
        is_raised = False
        for child in run:
            tag = child.tag
            if tag == w.T:
                if child.text and (not self._fields or all(self._fields)):
                    lines[-1] += child.text
                    if is_raised:
                        self._raised.append((len(lines) - 1, len(lines[-1]) - len(child.text), len(lines[-1])))
            elif tag == w.R_PR:
                if self._is_hidden(child):
                    self.hidden += 1
                    return
                is_raised = self._is_raised(child)
            elif tag in _PLAIN:
                lines[-1] += _PLAIN[tag]
            elif tag in (w.BR, w.CR):
                lines.append("")
            elif tag == w.FLD_CHAR:
                self._field(child.get(w.FLD_TYPE))
            elif tag == w.SYM:
                lines[-1] += _sign(child.get(w.FONT), child.get(w.CHAR))
            elif tag in (w.DRAWING, w.PICT, w.OBJECT):
                _drawn(child, said)
            elif tag == w.ALTERNATE:
                content = w.chosen(child)
                if content is not None:
                    _drawn(content, said)

    def _is_hidden(self, properties: Element) -> bool:
        own = properties.find(w.VANISH)
        if own is not None:
            return w.is_on(own)
        return self._styles.has_hidden and self._styles.is_hidden(w.value(properties, w.R_STYLE))

    def _is_raised(self, properties: Element) -> bool:
        own = w.is_raised(properties)
        if own is not None:
            return own
        return self._styles.has_raised and self._styles.is_raised(w.value(properties, w.R_STYLE))

    def _field(self, kind: str | None) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _put_raised(lines: list[str], found: list[tuple[int, int, int]]) -> None:
    """Puts raised digits in Unicode's raised ones, unless a line is raised as a whole; runs that follow one another are
    one mark."""
    marks: list[tuple[int, int, int]] = []
    for line, begin, end in found:
        if marks and marks[-1][0] == line and marks[-1][2] == begin:
            begin = marks.pop()[1]
        marks.append((line, begin, end))
    for at in {line for line, _, _ in marks}:
        text = lines[at]
        own = [mark for mark in marks if mark[0] == at]
        if len("".join(text.split())) == sum(len("".join(text[begin:end].split())) for _, begin, end in own):
            continue
        for _, begin, end in own:
            text = text[:begin] + raised(text[begin:end]) + text[end:]
        lines[at] = text


def _sign(font: str | None, code: str | None) -> str:
    try:
        at = int(code or "", 16)
    except ValueError:
        return ""
    at = at - 0xF000 if at >= 0xF000 else at
    signs = next((signs for name, signs in _SIGNS.items() if (font or "").lower().startswith(name)), None)
    if signs is not None:
        return signs.get(at, "")
    return chr(at) if 0x20 <= at < 0xD800 else ""


def _drawn(element: Element, said: Said) -> None:
    """Text boxes and pictures, without those of the second of two ways that one is written in."""
    stack = [element]
    about = ""
    while stack:
        found = stack.pop()
        tag = found.tag
        if tag == w.TEXTBOX:
            said.boxes.append(found)
        elif tag == w.ALTERNATE:
            content = w.chosen(found)
            if content is not None:
                stack.append(content)
        else:
            if tag == w.ABOUT_PICTURE:
                about = found.get("descr") or ""
            relation = found.get(w.EMBED) or found.get(w.LINK) if tag == w.BLIP else found.get(w.RELATION)
            if tag in (w.BLIP, w.IMAGE_DATA) and relation:
                said.pictures.append(Drawn(about, relation))
            stack.extend(reversed(found))
