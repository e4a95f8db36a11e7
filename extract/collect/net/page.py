"""What a reader of a page would see of it, roughly: enough to tell a document from a page that stands in its place."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from lxml import etree

from extract.encodings import decode
from extract.errors import UnreadableError
from extract.text import tidy

# A page that stands in a document's place is small; of a larger one the start tells enough.
_LOOKED_AT = 512 * 1024
_UNSEEN = frozenset("script style template noscript svg".split())
_BLOCKS = frozenset(
    "p div td th tr table li ul ol dt dd h1 h2 h3 h4 h5 h6 br section article header footer nav form label button "
    "option main body aside".split()
)
_FILE = re.compile(r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar)(?:$|[?#])", re.IGNORECASE)
# A page that hides more words has forgotten to close what hides them.
_LITTLE = 200
_WORD = re.compile(r"\w+")


@dataclass(slots=True)
class Page:
    """words: those that are seen; longest: those of the longest run of text outside links; heading: of the first
    order; shown: pictures and embedded files."""

    title: str = ""
    heading: str = ""
    text: str = ""
    noscript: str = ""
    words: int = 0
    longest: int = 0
    links: int = 0
    shown: int = 0
    scripts: int = 0
    has_password: bool = False
    has_files: bool = False
    has_refresh: bool = False


def look_at(data: bytes) -> Page | None:
    """The page in `data`, None where its text cannot be told: then nothing is held against it."""
    try:
        text = decode(data[:_LOOKED_AT]).text
    except UnreadableError:
        return None
    eye = _Eye()
    target: Any = eye  # the stubs ask for methods that libxml2 can do without
    parser = etree.HTMLParser(target=target, encoding="utf-8")
    try:
        etree.fromstring(text.replace("\0", "").encode("utf-8", "replace"), parser)
    except etree.XMLSyntaxError:
        return None
    is_lost = eye.hidden >= _LITTLE or "<" in eye.page.title
    return None if is_lost else eye.page


class _Eye:
    """Told by the parser of each tag and text; `hidden` are the words that no browser shows."""

    def __init__(self) -> None:
        self.page, self.hidden = Page(), 0
        self._title: list[str] = []
        self._heading: list[str] = []
        self._noscript: list[str] = []
        self._text: list[str] = []
        self._runs: list[list[str]] = [[]]
        self._within = dict.fromkeys((*_UNSEEN, "title", "h1", "a"), 0)

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag in self._within:
            self._within[tag] += 1
        if tag in _BLOCKS:
            self._runs.append([])
        page = self.page
        if tag == "a" and "href" in attributes:
            page.links += 1
            page.has_files |= bool(_FILE.search(attributes["href"]))
        elif tag in ("img", "embed", "object"):
            page.shown += 1
        elif tag == "script":
            page.scripts += 1
        elif tag == "input":
            page.has_password |= attributes.get("type", "").strip().lower() == "password"
        elif tag == "meta":
            page.has_refresh |= attributes.get("http-equiv", "").strip().lower() == "refresh"

    def end(self, tag: str) -> None:
        if tag in self._within:
            self._within[tag] -= 1
        if tag in _BLOCKS:
            self._runs.append([])

    def data(self, text: str) -> None:
        within = self._within
        if within["script"] or within["style"]:
            return
        if within["title"] and not within["svg"]:
            self._title.append(text)
        elif any(within[tag] for tag in _UNSEEN):
            self.hidden += len(_WORD.findall(text))
            self._noscript.append(text)
        else:
            self._text.append(text)
            if not within["a"]:
                self._runs[-1].append(text)
            if within["h1"]:
                self._heading.append(text)

    def close(self) -> None:
        page = self.page
        page.title, page.heading = _joined(self._title), _joined(self._heading)
        page.noscript = _joined(self._noscript)
        page.text = _joined(self._text)
        page.words = len(_WORD.findall(page.text))
        page.longest = max(len(_WORD.findall("".join(run))) for run in self._runs)


def _joined(parts: list[str]) -> str:
    return tidy(" ".join(parts))
