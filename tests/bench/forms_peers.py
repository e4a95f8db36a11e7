"""What other readers give of the same documents, and how long they take. They are asked for cells only.

A row that a document states is found by a peer in whichever row of whichever table has most of its cells; each of them
that stands there exactly counts. Nobody is asked to stitch pages, to bind captions or to tell bands.
"""

import contextlib
import io
import logging
import shutil
import subprocess
import tempfile
import unicodedata
import warnings
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

from tests.documents.forms.truth import TruthTable

Rows = Iterable[Sequence[Any]]
_LONGEST = 12  # words of a cell


class Peer(NamedTuple):
    """Another reader: `rows` gives all rows of all tables of a document; `kinds` are the forms it reads."""

    name: str
    kinds: tuple[str, ...]
    rows: Callable[[bytes], list[Sequence[Any]]]
    needs: str


def lenient(truth: Sequence[TruthTable], rows: Rows) -> float:
    """The share of stated cells that stand in one row of what a peer gave."""
    at_hand: dict[str, list[Counter[str]]] = defaultdict(list)
    for row in rows:
        texts = Counter(filter(None, map(_said, row)))
        for text in texts:
            if len(text) > 2:
                at_hand[text].append(texts)
    right = cells = 0
    for table in truth:
        for row in table.rows:
            wanted = Counter(filter(None, map(_said, row)))
            cells += wanted.total()
            candidates = (texts for text in wanted for texts in at_hand.get(text, ()))
            right += max(((wanted & texts).total() for texts in candidates), default=0)
    return right / cells if cells else 0.0


def _said(text: Any) -> str:
    return " ".join(unicodedata.normalize("NFC", "" if text is None or text != text else str(text)).split())


def peers(kind: str, name: str) -> Iterator[Peer]:
    """The peers that read a form and are installed; the rest are said to be missing."""
    for peer in _PEERS:
        if kind not in peer.kinds:
            continue
        if find_spec(peer.needs) is None and shutil.which(peer.needs) is None:
            print(f"    {peer.name}: {peer.needs} is not installed")
        elif not (peer.name == "camelot lattice" and "no rules" in name):
            yield peer


def _pandas(data: bytes) -> list[Sequence[Any]]:
    import pandas as pd

    # With its defaults «92,75» becomes 9275, and 1.410 a little more than one: no mark is one of a number.
    with warnings.catch_warnings(action="ignore"):
        frames = pd.read_html(io.BytesIO(data), flavor="lxml", thousands=None, decimal="\x01", keep_default_na=False)
    return [row for frame in frames for row in frame.itertuples(index=False)]


def _docx(data: bytes) -> list[Sequence[Any]]:
    from docx import Document

    return [[cell.text for cell in row.cells] for table in Document(io.BytesIO(data)).tables for row in table.rows]


def _pdfplumber(data: bytes) -> list[Sequence[Any]]:
    import pdfplumber

    with pdfplumber.open(io.BytesIO(data)) as document:
        return [row for page in document.pages for table in page.extract_tables() for row in table]


def _camelot(flavor: str) -> Callable[[bytes], list[Sequence[Any]]]:
    def read(data: bytes) -> list[Sequence[Any]]:
        import camelot

        logging.getLogger("camelot").setLevel(logging.ERROR)
        with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(action="ignore"):
            path = Path(folder) / "document.pdf"
            path.write_bytes(data)
            with contextlib.redirect_stdout(io.StringIO()):
                tables = camelot.read_pdf(str(path), pages="all", flavor=flavor)
            return [list(row) for table in tables for row in table.df.itertuples(index=False)]

    return read


def _tesseract(data: bytes) -> list[Sequence[Any]]:
    """Lines of the page as its text comes. Where a line's cells end it does not say: any words in a row may be one."""
    rows: list[Sequence[Any]] = []
    for picture in _pictures(data):
        command = ["tesseract", "stdin", "stdout", "-l", "vie", "--psm", "3"]
        done = subprocess.run(command, input=picture, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True)
        for line in done.stdout.decode("utf-8", "replace").replace("|", " ").splitlines():
            words = line.split()
            ends = ((begin, end) for begin in range(len(words)) for end in range(begin + 1, begin + _LONGEST))
            rows.append([" ".join(words[begin:end]) for begin, end in ends if end <= len(words)])
    return rows


def _img2table(data: bytes) -> list[Sequence[Any]]:
    from img2table.document import Image
    from img2table.ocr import TesseractOCR

    ocr = TesseractOCR(n_threads=1, lang="vie")
    return [
        row
        for picture in _pictures(data)
        for table in Image(io.BytesIO(picture)).extract_tables(ocr=ocr)
        for row in table.df.values.tolist()
    ]


def _pictures(data: bytes) -> Iterator[bytes]:
    if not data.startswith(b"%PDF"):
        yield data
        return
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    for page in document:
        out = io.BytesIO()
        page.render(scale=200 / 72).to_pil().save(out, "PNG")
        yield out.getvalue()
    document.close()


_PEERS = (
    Peer("pandas.read_html", ("html",), _pandas, "lxml"),
    Peer("python-docx", ("docx",), _docx, "docx"),
    Peer("pdfplumber", ("pdf",), _pdfplumber, "pdfplumber"),
    Peer("camelot lattice", ("pdf",), _camelot("lattice"), "camelot"),
    Peer("camelot stream", ("pdf",), _camelot("stream"), "camelot"),
    Peer("tesseract alone", ("picture", "scan"), _tesseract, "tesseract"),
    Peer("img2table + tesseract", ("picture", "scan"), _img2table, "img2table"),
)
