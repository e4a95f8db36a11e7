"""Pictures of the pages that facts stand on, of what the archive has; a broken file costs its own pictures only."""

import hashlib
import io
import json
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from load.site import pages as module
from load.site.pages import NOT_ARCHIVED, TURNED, UNREADABLE
from load.site.render import draw
from tests.sites import Site, printed, write
from tests.warehouses import PDF, Rows, build


def a_pdf(pages: int = 2, size: tuple[float, float] = (595, 842)) -> bytes:
    written = io.BytesIO()
    canvas = Canvas(written, pagesize=size, invariant=1)
    for number in range(pages):
        canvas.drawString(100, size[1] - 110, f"page {number}")
        canvas.showPage()
    canvas.save()
    return written.getvalue()


def a_picture() -> bytes:
    written = io.BytesIO()
    Image.new("RGB", (1240, 1754), "white").save(written, "PNG", dpi=(150, 150))
    return written.getvalue()


def rows_of(data: bytes, media_type: str = "application/pdf", **place: Any) -> tuple[Rows, str]:
    """The printed rows with `data` for their PDF, whose facts stand at `place`."""
    digest = hashlib.sha256(data).hexdigest()
    rows = json.loads(json.dumps(printed()).replace(PDF, digest))
    for row in rows["document"]:
        if row["document_id"] == digest:
            row |= {"media_type": media_type, "source": "folder/decision"}
    for row in rows["provenance"]:
        if row["document_id"] == digest:
            row |= place
    return rows, digest


def made(tmp_path: Path, data: bytes, held: bytes | None = None, media_type: str = "application/pdf",
         **place: Any) -> tuple[Site, str, dict[str, Any]]:  # fmt: skip
    """A site whose archive has `held`, else `data`; with the document's id and its file."""
    raw = tmp_path / "raw"
    (raw / "folder").mkdir(parents=True)
    (raw / "folder" / "decision").write_bytes(data if held is None else held)
    rows, digest = rows_of(data, media_type, **place)
    site, _ = write(build(tmp_path / "curated", rows), tmp_path / "site", raw)
    return site, digest, site.read(f"data/document/{digest}.json")


def test_pages_with_facts_are_drawn_and_no_others(tmp_path: Path) -> None:
    site, digest, document = made(tmp_path, a_pdf(pages=3), page=2)
    assert (document["pages"], document["pages_note"]) == (f"data/page/{digest}.json", None)
    pages = site.read(document["pages"])["pages"]
    assert list(pages) == ["2"]
    assert (pages["2"]["width"], pages["2"]["height"]) == (595, 842)
    with Image.open(site.root / pages["2"]["file"]) as image:
        assert image.format == "WEBP"
        assert list(image.size) == pages["2"]["pixels"]
        assert abs(image.width / 595 * 72 - 110) < 1
        ink = image.convert("L").crop((140, 140, 320, 185)).getextrema()
        assert ink[0] < 100, "what is printed stands where it was"
        assert image.convert("L").crop((140, 300, 320, 1200)).getextrema()[0] > 240
    assert len(list((site.root / "data" / "page" / digest).iterdir())) == 1


def test_a_scan_is_drawn_in_its_own_points(tmp_path: Path) -> None:
    site, _, document = made(tmp_path, a_picture(), media_type="image/png", page=1)
    page = site.read(document["pages"])["pages"]["1"]
    assert (page["width"], page["height"]) == (pytest.approx(595.2, abs=0.1), pytest.approx(841.9, abs=0.1))
    assert page["pixels"][0] == pytest.approx(595.2 * 110 / 72, abs=2)


def test_without_an_archive_nothing_is_said(tmp_path: Path) -> None:
    rows, digest = rows_of(a_pdf())
    site, _ = write(build(tmp_path / "curated", rows), tmp_path / "site")
    document = site.read(f"data/document/{digest}.json")
    assert (document["pages"], document["pages_note"]) == (None, None)


@pytest.mark.parametrize(
    ("held", "note"),
    [(b"other bytes under its name", NOT_ARCHIVED), (None, None)],
    ids=["other bytes", "the bytes"],
)
def test_only_the_bytes_that_were_read_are_drawn(tmp_path: Path, held: bytes | None, note: str | None) -> None:
    _, _, document = made(tmp_path, a_pdf(), held)
    assert document["pages_note"] == note
    assert (document["pages"] is None) == (note is not None)


def test_a_source_that_leads_out_of_the_archive_is_not_read(tmp_path: Path) -> None:
    data = a_pdf()
    rows, digest = rows_of(data)
    for row in rows["document"]:
        row["source"] = "../outside.pdf"
    (tmp_path / "outside.pdf").write_bytes(data)
    (tmp_path / "raw").mkdir()
    site, _ = write(build(tmp_path / "curated", rows), tmp_path / "site", tmp_path / "raw")
    assert site.read(f"data/document/{digest}.json")["pages_note"] == NOT_ARCHIVED


@pytest.mark.parametrize("data", [b"%PDF-1.7 broken", b"", a_pdf()[:400]], ids=["no PDF", "empty", "cut off"])
def test_a_broken_file_has_no_pictures(tmp_path: Path, data: bytes) -> None:
    site, digest, document = made(tmp_path, data)
    assert (document["pages"], document["pages_note"]) == (None, UNREADABLE)
    assert site.whole(f"data/table/{digest}/1.json")["facts"]["rows"], "the table is drawn all the same"


def test_boxes_beside_the_page_as_it_lies_are_not_shown(tmp_path: Path) -> None:
    _, _, document = made(tmp_path, a_pdf(), x1=800.0)
    assert (document["pages"], document["pages_note"]) == (None, TURNED)


def test_a_page_that_is_not_there_is_told_of(tmp_path: Path) -> None:
    _, _, document = made(tmp_path, a_pdf(pages=1), page=7)
    assert (document["pages"], document["pages_note"]) == (None, UNREADABLE)


def test_one_that_kills_the_process_costs_itself_only(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    killer = tmp_path / "killer.py"
    killer.write_text("import os, sys\nsys.stdin.readline()\nos.abort()\n", encoding="utf-8")
    popen = module.subprocess.Popen
    started = []

    def first_dies(command: list[str], **options: Any) -> Any:
        started.append(command)
        return popen([command[0], str(killer)] if len(started) == 1 else command, **options)

    monkeypatch.setattr(module.subprocess, "Popen", first_dies)
    source = tmp_path / "a.pdf"
    source.write_bytes(a_pdf())
    with module._Drawer() as drawer:
        assert drawer.draw(source, "application/pdf", [1], tmp_path) == {}
        assert list(drawer.draw(source, "application/pdf", [1], tmp_path)) == ["1"]


def test_one_that_never_answers_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    sleeper = tmp_path / "sleeper.py"
    sleeper.write_text("import time\ntime.sleep(600)\n", encoding="utf-8")
    popen = module.subprocess.Popen
    started = []

    def start(command: list[str], **options: Any) -> Any:
        started.append(popen([command[0], str(sleeper)], **options))
        return started[-1]

    monkeypatch.setattr(module.subprocess, "Popen", start)
    monkeypatch.setattr(module, "_SECONDS", 0.2)
    with module._Drawer() as drawer:
        assert drawer.draw(tmp_path / "a.pdf", "application/pdf", [1], tmp_path) == {}
        assert started[0].returncode is not None


def test_a_sheet_as_large_as_a_wall_is_drawn_small(tmp_path: Path) -> None:
    source = tmp_path / "a.pdf"
    source.write_bytes(a_pdf(1, size=(14_000, 14_000)))
    pixels = draw(source, "application/pdf", [1], tmp_path)["1"]["pixels"]
    assert pixels[0] * pixels[1] < 5_000_000
