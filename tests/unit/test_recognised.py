"""Facts read off a picture are as certain as their characters and the arithmetic that holds them against each other."""

import json
from dataclasses import replace
from typing import Any

import pytest

from extract.compose import Composer, RawCell
from extract.model import Box, Document, Table
from flows.settings import REFERENCE
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

HEAD = ("STT", "Tên cơ quan", "Tổng điểm (Tối đa: 80)", "Tỷ lệ (%)", "Xếp hạng 2016")
ROWS = (
    ("1", "Sở Tài chính", "72", "90,00", "1"),
    ("2", "Sở Nội vụ", "68", "85,00", "2"),
    ("3", "Sở Y tế", "60", "75,00", "3"),
    ("4", "Sở Tư pháp", "52", "65,00", "4"),
)


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference((REFERENCE,))


def scanned(
    rows: tuple[tuple[str, ...], ...] = ROWS, sure: float | None = 0.97, head: tuple[str, ...] = HEAD
) -> Document:
    """A decision of one table whose characters were recognised with the confidence `sure`."""
    composer = Composer()
    for text in (
        "ỦY BAN NHÂN DÂN TỈNH BÌNH ĐỊNH", "Số: 12/QĐ-UBND", "Bình Định, ngày 07 tháng 02 năm 2017", "QUYẾT ĐỊNH",
        "Phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ban, ngành năm 2016",
        "Bảng 1: Xếp hạng tổng thể mức độ ứng dụng CNTT của các sở, ban, ngành",
    ):  # fmt: skip
        composer.paragraph(text, None, None, Box(1, 50, 50, 500, 60), sure)
    raw = [
        RawCell(text, at, column, 1, 1, None, None, False, Box(2, 10, 20, 30, 40), sure)
        for at, row in enumerate((head, *rows), 1)
        for column, text in enumerate(row, 1)
    ]
    composer.table(raw, len(rows) + 1, len(head), None, None, Box(2, 10, 20, 300, 400), "scan")
    meta = {"chiso.rendition": "scan"}
    return Document("d", "application/pdf", "pdf", "", composer.text(), tuple(composer.blocks), "", meta)


def scores(seen: Understanding) -> list[tuple[str, Any]]:
    return [(row["agency_id"], row["confidence"]) for row in seen.rows["score"]]


def kinds(seen: Understanding) -> set[str]:
    return {row["kind"] for row in seen.rows.get("finding", [])}


def test_text_is_certain(reference: Reference) -> None:
    seen = understand(scanned(sure=None), reference)
    assert [sure for _, sure in scores(seen)] == [1.0] * 4
    assert not {kind for kind in kinds(seen) if kind.startswith("scan")}


def test_what_arithmetic_confirms_is_certain(reference: Reference) -> None:
    seen = understand(scanned(), reference)
    assert all(sure >= 0.9 for _, sure in scores(seen)), scores(seen)


def test_what_contradicts_is_said_and_not_certain(reference: Reference) -> None:
    wrong = (*ROWS[:2], ("3", "Sở Y tế", "80", "75,00", "3"), ROWS[3])
    seen = understand(scanned(wrong), reference)
    found = dict(scores(seen))
    assert found["binh-dinh/so-y-te"] < 0.9 <= found["binh-dinh/so-noi-vu"]
    assert "scan_contradicted" in kinds(seen)


def test_what_nothing_confirms_keeps_its_value_and_is_not_certain(reference: Reference) -> None:
    seen = understand(scanned(tuple(row[1:3] for row in ROWS), head=HEAD[1:3]), reference)
    assert [row["points"] for row in seen.rows["score"]] == [72, 68, 60, 52]
    assert all(sure < 0.9 for _, sure in scores(seen)), scores(seen)
    assert "scan_unconfirmed" in kinds(seen)


def test_a_figure_in_a_sentence_is_as_certain_as_its_letters(reference: Reference) -> None:
    document = scanned(sure=0.7)
    seen = understand(document, reference)
    assert all(row["confidence"] <= 0.7 for row in seen.rows.get("measure", []))
    assert all(row["confidence"] < 1 for row in seen.rows["score"])


def test_every_cell_keeps_what_the_engines_were_sure_of(reference: Reference) -> None:
    seen = understand(scanned(), reference)
    assert {row["confidence"] for row in seen.rows["source_cell"]} == {0.97}
    assert {(row["page"], row["x0"]) for row in seen.rows["provenance"] if row["table_no"]} == {(2, 10)}
    assert seen.rows["source_table"][0]["engine"] == "scan"
    assert seen.rows["document"][0]["rendition"] == "scan"


def with_header(document: Document, column: int, sure: float) -> Document:
    """`document` with one cell of its header as sure as that."""
    blocks = tuple(
        block._replace(cells=tuple(
            cell._replace(confidence=sure) if (cell.row, cell.column) == (1, column) else cell for cell in block.cells))
        if isinstance(block, Table) else block
        for block in document.blocks
    )  # fmt: skip
    return replace(document, blocks=blocks)


def test_a_doubtful_maximum_in_a_header_is_told_and_lowers_no_points(reference: Reference) -> None:
    sure, doubtful = (understand(d, reference) for d in (scanned(), with_header(scanned(), 3, 0.4)))
    assert scores(doubtful) == scores(sure)
    told = [row for row in doubtful.rows["finding"] if row["kind"] == "scan_unconfirmed"]
    assert [(row["column_no"], row["published"]) for row in told] == [(3, HEAD[2])]
    assert "scan_unconfirmed" not in kinds(sure)


def test_what_waits_keeps_its_confidence(reference: Reference) -> None:
    seen = understand(scanned((*ROWS[:3], ("4", "Sở Phép thuật", "52", "65,00", "4")), sure=0.6), reference)
    (waits,) = seen.rows["pending_fact"]
    assert 0 < json.loads(waits["payload"])["confidence"] < 0.9
