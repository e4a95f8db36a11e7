"""`data/page/`: pictures of the pages that facts stand on, of documents whose bytes the archive has."""

import hashlib
import json
import selectors
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from types import TracebackType
from typing import Any

from extract.collect.archived import archived
from load.site.errors import missing
from load.site.folder import SiteFolder
from load.site.questions import Questions

# Why a document has no pictures of its pages, or not of all: the page says it in its reader's language.
NOT_ARCHIVED, UNREADABLE, TURNED = "not_archived", "unreadable", "turned"

_SECONDS = 120
_HERE = Path(__file__).resolve().parents[2]
# How far a box may stand over the edge of its page: numbers are rounded, and rules have a width.
_SLACK = 3.0

# A page without boxes is worth a picture too: the figure stands on it.
_PAGES = """
SELECT p.document_id, d.media_type, d.source, p.page, max(p.x1), max(p.bottom)
FROM provenance AS p
JOIN document AS d ON d.document_id = p.document_id
WHERE p.page IS NOT NULL AND (d.media_type = 'application/pdf' OR d.media_type LIKE 'image/%')
GROUP BY p.document_id, d.media_type, d.source, p.page
ORDER BY p.document_id, p.page
"""


class Pages:
    """What became of the pictures of documents: the address of a document's list of pages, and why some are missing."""

    def __init__(self) -> None:
        self.files: dict[str, str] = {}
        self.notes: dict[str, str] = {}
        self.drawn = 0


def write_pages(folder: SiteFolder, questions: Questions, raw: Path | None, scratch: Path) -> Pages:
    """Draws the pages that facts stand on. Without an archive there are none, and nothing is said of them."""
    written = Pages()
    if raw is None:
        return written
    with _Drawer() as drawer:
        for (document_id, media_type, source), rows in questions.groups(_PAGES, 3):
            data = _bytes_of(raw, document_id, source)
            if data is None:
                written.notes[document_id] = NOT_ARCHIVED
                continue
            file = scratch / "document"
            file.write_bytes(data)
            drawn = drawer.draw(file, media_type, [row[0] for row in rows], scratch)
            _keep(folder, written, document_id, rows, drawn, scratch)
    return written


def _keep(
    folder: SiteFolder,
    written: Pages,
    document_id: str,
    rows: list[tuple[Any, ...]],
    drawn: dict[str, Any],
    scratch: Path,
) -> None:
    pages: dict[str, Any] = {}
    for number, right, bottom in rows:
        page = drawn.get(str(number))
        if page is None:
            written.notes[document_id] = UNREADABLE
        elif not _fits(page, right, bottom):
            written.notes[document_id] = TURNED
        else:
            path = f"data/page/{document_id}/{number}.webp"
            folder.bytes(path, (scratch / f"{number}.webp").read_bytes())
            pages[str(number)] = {"file": path, **page}
            written.drawn += 1
    if pages:
        written.files[document_id] = f"data/page/{document_id}.json"
        folder.json(written.files[document_id], {"document_id": document_id, "pages": pages})


def _fits(page: dict[str, Any], right: float | None, bottom: float | None) -> bool:
    """Whether the boxes lie on the page as it is drawn; a scan that was turned to be read has them elsewhere."""
    width, height = float(page["width"]), float(page["height"])
    return (right or 0) <= width + _SLACK and (bottom or 0) <= height + _SLACK


def _bytes_of(raw: Path, document_id: str, source: str | None) -> bytes | None:
    """The document's bytes, if the archive has them and they are the ones that were read."""
    held = archived(raw, document_id)
    candidates = [held.data] if held is not None else []
    loose = raw / source if source else None
    if not candidates and loose is not None and loose.resolve().is_relative_to(raw.resolve()) and loose.is_file():
        try:
            candidates = [loose.read_bytes()]
        except OSError:
            return None
    return next((data for data in candidates if hashlib.sha256(data).hexdigest() == document_id), None)


class _Drawer:
    """A process that draws one document after another; one that dies or takes too long is replaced by a new one."""

    def __init__(self) -> None:
        if find_spec("PIL") is None:
            raise missing("pillow")
        self._process: subprocess.Popen[bytes] | None = None

    def __enter__(self) -> "_Drawer":
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._end()

    def draw(self, file: Path, media_type: str, pages: list[int], folder: Path) -> dict[str, Any]:
        """What `render.draw` returns; {} if the document cannot be drawn."""
        task = {"source": str(file), "media_type": media_type, "pages": pages, "folder": str(folder)}
        try:
            answer = json.loads(self._ask(json.dumps(task).encode() + b"\n"))
        except (OSError, ValueError):
            self._end()
            return {}
        return answer if "error" not in answer else {}

    def _ask(self, task: bytes) -> bytes:
        """The line that the process answers with; empty if it died or did not answer in time."""
        if self._process is None:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "load.site.render"],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=_HERE,
            )  # fmt: skip
        process = self._process
        assert process.stdin is not None and process.stdout is not None
        process.stdin.write(task)
        process.stdin.flush()
        with selectors.DefaultSelector() as waiting:
            waiting.register(process.stdout, selectors.EVENT_READ)
            return process.stdout.readline() if waiting.select(_SECONDS) else b""

    def _end(self) -> None:
        if self._process is None:
            return
        self._process.kill()
        for end in (self._process.stdin, self._process.stdout):
            if end is not None:
                end.close()
        self._process.wait()
        self._process = None
