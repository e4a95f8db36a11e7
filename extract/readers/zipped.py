"""Office files are ZIP archives of XML: opened with limits, as a few kilobytes can unpack to gigabytes."""

import io
import posixpath
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from lxml import etree

from extract.errors import UnreadableError

Element = Any

# A decision of 300 pages has a part of 20 MB and some 100 parts.
_LARGEST_PART = 64 << 20
_LARGEST_ALL = 128 << 20
_MOST_PARTS = 20_000
_DIRECTORY = 4 << 20  # bytes of the list of parts; that of 20,000 has about 2 MB
_DAMAGED = "The file is cut off or damaged inside; fetch it again, or open it in Office and save it anew."
_BOMB = "The file unpacks to more than {} MB, which no document needs; open it in Office and save it anew."
_PROTECTED = "The file is protected with a password; open it, save it without one, and add that."
_NOT_XML = "A part of the file ({}) is no sound XML; open it in Office and save it anew."
_TOO_DEEP = "The file nests its elements deeper than any document does; open it in Office and save it anew."
# «Strict» files say the same under other names.
_STRICT = b"http://purl.oclc.org/ooxml/"
_STRICT_NAME = re.compile(rb"http://purl\.oclc\.org/ooxml/(\w+)/(\w+)")
_RELATION = "/officeDocument"
_OF_PART = {"word": "docx", "xl": "xlsx", "ppt": "pptx"}
_OF_TYPE = {b"wordprocessingml": "docx", b"spreadsheetml": "xlsx", b"presentationml": "pptx"}
_OPEN_DOCUMENT = {"text": "odt", "spreadsheet": "ods", "presentation": "odp"}


class Package:
    """The parts of an Office file. Names are without regard to case and have no slash before them."""

    def __init__(self, data: bytes) -> None:
        """Raises UnreadableError if `data` is no sound archive or lists more than any document has."""
        self._left = _LARGEST_ALL
        _check_directory(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OSError, EOFError):
            raise UnreadableError(_DAMAGED) from None
        self._parts = {info.filename.replace("\\", "/").lstrip("/").lower(): info for info in self._zip.infolist()}
        if len(self._parts) > _MOST_PARTS:
            raise UnreadableError(_BOMB.format(_LARGEST_ALL >> 20))

    def __contains__(self, name: str) -> bool:
        return name.lower() in self._parts

    def names(self) -> list[str]:
        """All names, in lower case."""
        return list(self._parts)

    def read(self, name: str) -> bytes | None:
        """The bytes of a part, None if there is none. Raises UnreadableError for a damaged, protected or huge one."""
        info = self._parts.get(name.lower())
        if info is None:
            return None
        if info.flag_bits & 1:
            raise UnreadableError(_PROTECTED)
        limit = min(_LARGEST_PART, self._left)
        try:
            with self._zip.open(info) as file:  # what is said of its size is not believed
                content = file.read(limit + 1)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, struct.error):
            raise UnreadableError(_DAMAGED) from None
        if len(content) > limit:
            raise UnreadableError(_BOMB.format(limit >> 20))
        self._left -= len(content)
        return content

    def xml(self, name: str) -> Element | None:
        """The root element of a part, None if there is none."""
        content = self.read(name)
        return None if content is None else parse(content, name)

    def main_part(self) -> str:
        """The name of the document itself, which the archive's relations tell; empty if they do not."""
        try:
            relations = self.xml("_rels/.rels")
        except UnreadableError:
            return ""
        for relation in () if relations is None else relations:
            if (relation.get("Type") or "").endswith(_RELATION):
                return unquote(relation.get("Target") or "").lstrip("/")
        return ""

    def relations(self, part: str) -> Mapping[str, tuple[str, str, bool]]:
        """What a part refers to, by id: the last word of the kind («image», «footnotes»), the name of the part or an
        address, and whether that lies outside. Nothing outside is ever fetched."""
        folder, name = posixpath.split(part)
        root = self.xml(f"{folder}/_rels/{name}.rels" if folder else f"_rels/{name}.rels")
        found: dict[str, tuple[str, str, bool]] = {}
        for relation in () if root is None else root:
            target, outside = unquote(relation.get("Target") or ""), relation.get("TargetMode") == "External"
            if not outside:
                target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
            found[relation.get("Id") or ""] = ((relation.get("Type") or "").rpartition("/")[2], target, outside)
        return found


def parse(content: bytes, name: str) -> Element:
    """The root of `content`. Entities are not expanded and nothing outside is loaded; Office files define none."""
    content = _checked(content, name)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True, remove_pis=True, huge_tree=False
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _not_sound(error, name) from None
    return root


def stream(content: bytes, name: str, *tags: str) -> Iterator[Element]:
    """The elements of `content` with one of the names, in order, each forgotten when the next is asked for."""
    found = etree.iterparse(
        io.BytesIO(_checked(content, name)), tag=tags, resolve_entities=False, no_network=True, load_dtd=False,
        remove_comments=True, remove_pis=True, huge_tree=False,
    )  # fmt: skip
    try:
        for _, element in found:
            yield element
            element.clear()
            while element.getprevious() is not None:
                del element.getparent()[0]
    except etree.XMLSyntaxError as error:
        raise _not_sound(error, name) from None


def _checked(content: bytes, name: str) -> bytes:
    if b"<!DOCTYPE" in content[:4096]:
        raise UnreadableError(_NOT_XML.format(name))
    if _STRICT in content:
        content = _STRICT_NAME.sub(rb"http://schemas.openxmlformats.org/\1/2006/\2", content)
    return content


def _not_sound(error: etree.XMLSyntaxError, name: str) -> UnreadableError:
    if "depth" in str(error).lower():
        return UnreadableError(_TOO_DEEP)
    return UnreadableError(_NOT_XML.format(name))


def kind_of_zip(data: bytes) -> str | None:
    """«docx», «xlsx», «pptx», «xlsb», «odt», «ods» or «odp»; None for another archive. Raises UnreadableError for a
    damaged one that was an Office file."""
    try:
        package = Package(data)
    except UnreadableError:
        if b"[Content_Types].xml" in data[:65536] or b"word/" in data[:65536] or b"xl/" in data[:65536]:
            raise
        return None
    if "xl/workbook.bin" in package:
        return "xlsb"
    kind = _OF_PART.get(package.main_part().split("/")[0].lower())
    if kind is None and "[content_types].xml" in package:
        types = package.read("[content_types].xml") or b""
        kind = next((kind for part, kind in _OF_PART.items() if f"{part}/{_MAIN[kind]}" in package), None) or next(
            (kind for word, kind in _OF_TYPE.items() if word in types), None
        )
    if kind is None and "mimetype" in package:
        said = (package.read("mimetype") or b"")[:200].decode("ascii", "replace")
        kind = next((kind for word, kind in _OPEN_DOCUMENT.items() if said.endswith(f"opendocument.{word}")), None)
    return kind


_MAIN = {"docx": "document.xml", "xlsx": "workbook.xml", "pptx": "presentation.xml"}


def _check_directory(data: bytes) -> None:
    """Holds the list of parts to a size before anything is made of it."""
    at = data.rfind(b"PK\x05\x06", max(0, len(data) - 65557))
    if at < 0 or len(data) < at + 22:
        raise UnreadableError(_DAMAGED)
    size = struct.unpack_from("<L", data, at + 12)[0]
    if size > _DIRECTORY:
        raise UnreadableError(_BOMB.format(_LARGEST_ALL >> 20))
