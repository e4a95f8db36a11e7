"""The same decision in every published form: how much of it is read right, how long that takes, and how others do."""

import io
import zipfile
from collections.abc import Callable, Sequence
from typing import NamedTuple

from lxml import etree

from extract.errors import UnreadableError
from extract.model import Document
from extract.readers import read_bytes
from tests.bench.forms_memory import peak_of_pages
from tests.bench.forms_peers import lenient, peers
from tests.bench.timing import best_of
from tests.documents.forms.registry import FORMS, Form, Made, make
from tests.documents.forms.score import Score, reference, score, tables_of
from transform.tables.read import read_tables

# How many times the floor reading may take; and milliseconds, for what has no floor: a picture, a scan of 19 pages.
MOST = {"html": 4.0, "pdf": 5.0}
LONGEST = {"picture": 5_000.0, "scan": 120_000.0}
# How many times a peer's time must be ours.
SLOWER = {
    "pandas.read_html": 1.0,
    "python-docx": 1.0,
    "pdfplumber": 10.0,
    "camelot lattice": 25.0,
    "camelot stream": 5.0,
}
# The forms for which that is asked.
ASKED_OF = {"camelot stream": "no rules", "pdfplumber": "ruled", "camelot lattice": "ruled"}
MOST_MEMORY = 300  # megabytes
SHORT = 2_000.0  # milliseconds; what takes less is run again, and the best counts
PAGES = 200


class Reading(NamedTuple):
    """One document read: its score, and milliseconds to the document, to its tables, and of the floor."""

    score: Score
    document: float
    tables: float
    floor: float


def show_forms(seeds: Sequence[int], size: str, with_peers: bool, times: int, only: Sequence[str] = ()) -> None:
    """Prints a line a form and seed, and a word for each target that is missed."""
    print(
        f"Forms, {size} documents, seeds {', '.join(map(str, seeds))}; ms to the document, to its tables, and how many "
        "times the floor (parsing the HTML or the XML, or pdfium's text of all pages):"
    )
    chosen = [form for form in FORMS if not only or any(name in form.name for name in only)]
    missed = [line for form in chosen for line in _form(form, seeds, size, with_peers, times)]
    megabytes = peak_of_pages(PAGES)
    print(f"  reading a PDF of {PAGES} pages, in a process of its own: {megabytes} MB at most")
    if megabytes >= MOST_MEMORY or not megabytes:
        missed.append(f"memory: {megabytes} MB, target under {MOST_MEMORY}")
    print("Targets missed:" if missed else "All targets met.")
    for line in missed:
        print(f"  {line}")


def _form(form: Form, seeds: Sequence[int], size: str, with_peers: bool, times: int) -> list[str]:
    if said := form.missing():
        print(f"  {form.name:<28} left out: {said}")
        return []
    missed = []
    for seed in seeds:
        made = make(form, seed, size)
        try:
            reading = _read(made, times)
        except UnreadableError as error:
            print(f"  {form.name:<28} {seed:>3}  not read: {error}")
            missed.append(f"{form.name}, seed {seed}: not read")
            continue
        print(f"  {form.name:<28} {seed:>3}  {_told(reading, form.kind)}", flush=True)
        missed += [f"{form.name}, seed {seed}: {why}" for why in _misses(form, reading)]
        if with_peers:
            missed += [f"{form.name}, seed {seed}: {why}" for why in _peers(made, reading)]
    return missed


def _read(made: Made, times: int) -> Reading:
    wording = reference().wording
    kept: list[Document] = []
    first = best_of(1, lambda: kept.append(read_bytes(made.data)))
    seen = kept[0]
    floors, documents, tables = [], [first], []
    floor = _FLOORS.get(made.form.kind)
    for _ in range(times):
        # In turns, so that what else the machine does falls on all alike.
        if floor:
            floors.append(best_of(1, lambda: floor(made.data, seen.charset)))
        tables.append(best_of(1, lambda: read_tables(seen, wording)))
        if first < SHORT:
            documents.append(best_of(1, lambda: read_bytes(made.data)))
    held = score(made.truth, tables_of(seen), made.form.kind in ("picture", "scan"))
    return Reading(held, min(documents), min(documents) + min(tables), min(floors, default=0.0))


def _told(reading: Reading, kind: str) -> str:
    held, whole = reading.score, reading.score.tables
    line = (
        f"cells {held.exact:.4f}  stitched {held.stitched:>2}/{whole}  captions {held.captions:>2}/{whole}  "
        f"bands {held.bands:>2}/{whole}  false {held.false_tables}  {reading.document:8.1f} {reading.tables:8.1f} ms"
    )
    if reading.floor:
        line += f" {reading.document / reading.floor:5.1f} x {reading.tables / reading.floor:5.1f} x"
    if kind in ("picture", "scan"):
        line += (
            f"  points and percent {held.figures_exact:.4f}, {held.figures_wrong} wrong, "
            f"{held.figures_silent} of them unflagged"
        )
    return line


def _misses(form: Form, reading: Reading) -> list[str]:
    held = reading.score
    most = MOST.get(form.kind)
    missed = [f"cells {held.exact:.4f}, target {form.least}"] if held.exact < form.least else []
    if most and reading.document > most * reading.floor:
        missed.append(f"{reading.document / reading.floor:.1f} times the floor, target {most:g}")
    if reading.document > LONGEST.get(form.kind, reading.document):
        missed.append(f"{reading.document / 1000:.1f} s, target {LONGEST[form.kind] / 1000:g} s")
    if form.kind not in ("picture", "scan"):
        if not held.stitched == held.captions == held.bands == held.tables or held.false_tables:
            missed.append("tables, captions, bands or a table that is none")
    elif form.name == "scan 200" and held.figures_exact < 0.998:
        missed.append(f"points and percent {held.figures_exact:.4f}, target 0.998")
    if held.figures_silent:
        missed.append(f"{held.figures_silent} figures wrong and unflagged")
    return missed


def _peers(made: Made, ours: Reading) -> list[str]:
    missed = []
    for peer in peers(made.form.kind, made.form.name):
        given: list[list[Sequence[object]]] = []
        try:
            took = best_of(1, lambda given=given, peer=peer: given.append(peer.rows(made.data)))
        except Exception as error:  # a peer that fails is a result, not the end of the table
            print(f"      {peer.name:<24} fails: {type(error).__name__}")
            continue
        right, times = lenient(made.truth, given[0]), took / ours.document
        print(f"      {peer.name:<24} cells {right:.4f}  {took:9.1f} ms, {times:6.1f} times ours")
        if peer.name in SLOWER and times < SLOWER[peer.name] and ASKED_OF.get(peer.name, "") in made.form.name:
            missed.append(f"{peer.name} takes {times:.1f} times as long, target {SLOWER[peer.name]:g}")
    return missed


def _html(data: bytes, charset: str) -> object:
    # From UTF-8: of a page in UTF-16 libxml2 keeps a part only.
    return etree.fromstring(data.decode(charset, "replace").encode(), etree.HTMLParser(encoding="utf-8"))


def _xml(data: bytes, _: str) -> object:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return etree.fromstring(archive.read("word/document.xml"))


def _pdfium(data: bytes, _: str) -> object:
    import pypdfium2

    document = pypdfium2.PdfDocument(data)
    texts = [page.get_textpage().get_text_range() for page in document]
    document.close()
    return texts


_FLOORS: dict[str, Callable[[bytes, str], object]] = {"html": _html, "docx": _xml, "pdf": _pdfium}
