"""DOCX: paragraphs with the numbers that Word gives them, tables with merged cells, and what stands in boxes.

Read from the XML itself: a library for writing Word files gives neither automatic numbers nor text boxes, and takes
several times as long.
"""

from collections.abc import Iterator
from typing import Any

from extract.compose import Composer
from extract.errors import UnreadableError
from extract.model import Document, Notice
from extract.readers import docx_names as w
from extract.readers.docx_items import Reading, Relations, lines_in
from extract.readers.docx_legacy import put_in_unicode
from extract.readers.docx_marks import Marks
from extract.readers.docx_numbers import Numbers
from extract.readers.docx_styles import Styles
from extract.readers.docx_text import Texts
from extract.readers.docx_write import Writing
from extract.readers.html_legacy import may_be_legacy
from extract.readers.zipped import Package, parse
from extract.sniff import DOCX
from extract.text import compose, tidy

Element = Any
_NOTES = (("footnotes", w.FOOTNOTE), ("endnotes", w.ENDNOTE))


def read_docx(data: bytes, document_id: str, recognise: bool = True) -> Document:
    """The document in `data`, a Word file; without `recognise`, pictures in it are not read. Raises UnreadableError
    with one sentence where there is none."""
    package = Package(data)
    main = package.main_part() or "word/document.xml"
    content = package.read(main)
    if content is None:
        raise UnreadableError("The Word file holds no document; open it in Word and save it anew.")
    root, relations = parse(content, main), package.relations(main)
    body = root.find(w.BODY)
    if body is None:
        raise UnreadableError("The Word file holds no text; open it in Word and save it anew.")
    parts = {kind: name for kind, name, outside in relations.values() if not outside}
    sheet, theme = (package.read(parts.get(kind, "")) for kind in ("styles", "theme"))
    styles = Styles(sheet, theme)
    margins = {name: package.xml(name) for name in _margins(body, relations)}
    notes = {kind: package.xml(parts.get(kind, "")) for kind, _ in _NOTES}
    every = [part for part in (root, *notes.values(), *margins.values()) if part is not None]
    notices: list[Notice] = []
    if any(part and may_be_legacy(part.lower()) for part in (content, sheet, theme)):
        notices = put_in_unicode(every, styles).notices()
    marks = Marks()
    for part in every:
        marks.add(part)
    texts = Texts(Numbers(package.xml(parts.get("numbering", "")), styles), styles, marks)
    reading = Reading(texts, marks)
    writing = Writing(Composer(), styles, package if recognise else None)
    writing.items(reading.items(body, "/body", relations))
    for kind, tag in _NOTES:
        for note in _children(notes[kind]):
            if note.tag == tag and note.get(w.TYPE) in (None, "normal"):
                writing.items(reading.items(note, f"/{kind}", {}))
    for margin in margins.values():
        writing.furniture([] if margin is None else lines_in(reading.items(margin, "", {})))
    composer = writing.composer
    if not composer.blocks:
        raise UnreadableError("The Word file has no text; if it shows some, save it as PDF and add that.")
    return Document(
        document_id, DOCX, "docx", "utf-8", composer.text(), tuple(composer.blocks), _title(package),
        notices=(*notices, *_noticed(texts, reading), *writing.notices),
    )  # fmt: skip


def _margins(body: Element, relations: Relations) -> list[str]:
    """The parts with running headers and footers, in the order of the sections that show them."""
    asked = (element.get(w.RELATION) for element in body.iter(w.HEADER_REFERENCE, w.FOOTER_REFERENCE))
    return list(dict.fromkeys(relations[key][1] for key in asked if key in relations))


def _children(part: Element | None) -> Iterator[Element]:
    return iter(()) if part is None else iter(part)


def _title(package: Package) -> str:
    try:
        root = package.xml("docProps/core.xml")
    except UnreadableError:
        return ""
    title = None if root is None else root.find("{http://purl.org/dc/elements/1.1/}title")
    return "" if title is None else tidy(compose(title.text or ""))


def _noticed(texts: Texts, reading: Reading) -> Iterator[Notice]:
    if texts.changes:
        message = f"The document has tracked changes; {texts.changes} deletion(s) were left out, as if accepted."
        yield Notice("tracked_changes", message)
    if texts.hidden:
        yield Notice("hidden_text", f"{texts.hidden} run(s) of hidden text were left out, as Word does not print them.")
    if reading.embedded:
        message = (
            f"{reading.embedded} other file(s) embedded in the text were not read; open it in Word and save it anew."
        )
        yield Notice("embedded_files", message)
