"""The next page of a PDF opened while the one before is laid out: pdfium works without the interpreter's lock, so that
a second core hides what opening costs. pdfium bears one caller at a time: while a page is opened nobody else may ask
it anything, which `rest` waits for."""

import sys
import threading
from queue import SimpleQueue
from typing import Any, NamedTuple

import pypdfium2
import pypdfium2.raw as pdfium

# So soon (in seconds) a thread that comes back from pdfium is let on; usually it waits longer than a page takes.
_SOON = 50e-6
_USUAL = sys.getswitchinterval()
# What nests deep is read as deep as on the main thread, which some systems give much more room than others.
_STACK = 8 << 20


class Opened(NamedTuple):
    """A page and its text, raw handles of pdfium; none (false) where it cannot be read."""

    page: Any
    text: Any


class Ahead:
    """Opens the first `count` pages of a file in their order, each but the first while the one before is worked on."""

    def __init__(self, file: pypdfium2.PdfDocument, count: int) -> None:
        self._file, self._count, self._next = file.raw, count, 0
        self._asked: SimpleQueue[Opened | None] = SimpleQueue()
        self._found: SimpleQueue[Opened | BaseException] = SimpleQueue()
        self._ready: Opened | BaseException | None = None
        self._thread: threading.Thread | None = None
        self._is_busy = False

    def take(self) -> Opened:
        """The next page. It must be left before another is taken. Raises what opening it raised."""
        self.rest()
        ready, self._ready = self._ready, None
        if isinstance(ready, BaseException):
            raise ready
        if ready is None:
            ready = self._opened()
        return ready

    def leave(self, opened: Opened) -> None:
        """Closes a page and begins to open the one that follows, if one does."""
        if self._next >= self._count:
            _close(opened)
            return
        if self._thread is None:
            self._start()
        self._is_busy = True
        self._asked.put(opened)

    def rest(self) -> None:
        """Waits until pdfium may be asked by others."""
        if self._is_busy:
            self._ready, self._is_busy = self._found.get(), False

    def close(self) -> None:
        """Closes what was opened and not taken; nothing of the file is asked any more."""
        self.rest()
        if isinstance(self._ready, Opened):
            _close(self._ready)
        self._ready = None
        if self._thread is not None:
            self._asked.put(None)
            self._thread.join()
            self._thread = None
            sys.setswitchinterval(_USUAL)

    def _start(self) -> None:
        before = threading.stack_size(_STACK)
        try:
            self._thread = threading.Thread(target=self._work, name="chiso-pdf-ahead", daemon=True)
            self._thread.start()
        finally:
            threading.stack_size(before)
        sys.setswitchinterval(_SOON)

    def _work(self) -> None:
        while (left := self._asked.get()) is not None:
            try:
                _close(left)
                self._found.put(self._opened())
            except BaseException as error:  # whoever waits for the page is told
                self._found.put(error)

    def _opened(self) -> Opened:
        page = pdfium.FPDF_LoadPage(self._file, self._next)
        self._next += 1
        return Opened(page, pdfium.FPDFText_LoadPage(page) if page else None)


def _close(opened: Opened) -> None:
    if opened.text:
        pdfium.FPDFText_ClosePage(opened.text)
    if opened.page:
        pdfium.FPDF_ClosePage(opened.page)
