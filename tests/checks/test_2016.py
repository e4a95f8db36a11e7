"""The decision of 2016, in each of its forms: all that is wrong in it, and nothing else."""

from pathlib import Path

import pandas as pd
import pytest

from flows.reading import read
from tests.checks.reading import reference
from transform.checks import check
from transform.checks.model import Row
from transform.combine import Read, combine
from transform.frames import to_frames
from transform.understand import understand

SHIPPED = Path(__file__).resolve().parents[2] / "data" / "raw" / "shipped" / "binh-dinh-305-qd-ubnd-2017.html"
PLACES = {
    ("rank_differs", "1.4", 16), ("rank_differs", "1.4", 17), ("rank_differs", "1.4", 18), ("rank_differs", "1.4", 19),
    ("rank_gap", "1", None), ("rank_gap", "1.2", None),
    ("ordinals_out_of_order", "2", 2), ("ordinals_out_of_order", "2.3", 2), ("ordinals_out_of_order", "2.4", 2),
    ("agency_twice", "2.5", 6), ("agency_twice", "2.5", 7), ("agency_missing", "2.5", None),
    ("remainder_unpublished", "2", None), ("remainder_contradicts_text", "2", None),
}  # fmt: skip


def _checked(path: Path) -> tuple[list[Row], dict[str, pd.DataFrame]]:
    understood = understand(read(path.read_bytes()), reference(), source=path.name)
    frames = to_frames(combine([Read(understood)], reference().registry))
    return check(frames).findings, frames


@pytest.fixture(scope="module")
def findings() -> list[Row]:
    return _checked(SHIPPED)[0]


def _only(findings: list[Row]) -> set[tuple[str, str | None, int | None]]:
    assert all(row["severity"] == "info" for row in findings if row["kind"] == "spellings_differ")
    return {(row["kind"], row["table_label"], row["row_no"]) for row in findings if row["kind"] != "spellings_differ"}


def test_all_that_is_wrong_and_only_that(findings: list[Row]) -> None:
    assert _only(findings) == PLACES
    assert len([row for row in findings if row["kind"] != "spellings_differ"]) == len(PLACES)
    assert any(row["kind"] == "spellings_differ" for row in findings)


@pytest.mark.shared
@pytest.mark.parametrize("name", [
    "sources/003_194c6067b516d5d3.txt", "documents/docx.docx", "documents/html_word.html",
    "documents/pdf_ruled_repeat.pdf",
])  # fmt: skip
def test_every_form_says_the_same(name: str, shared: Path) -> None:
    assert _only(_checked(shared / name)[0]) == PLACES


def test_the_duplicate_and_the_missing_district(findings: list[Row]) -> None:
    for row in (one for one in findings if one["table_label"] == "2.5"):
        assert row["proposal"] is None
        assert row["expected"] == "UBND huyện Hoài Nhơn"
        for at in (6, 7):
            assert (
                f"row {at} of Bảng 2.5 were «UBND huyện Hoài Nhơn» instead of «UBND thị xã An Nhơn»" in row["message"]
            )
        assert "its 75 points leave 20" in row["message"] and "as for 5 others" in row["message"]


def test_the_four_ranks(findings: list[Row]) -> None:
    ranks = {row["row_no"]: (row["published"], row["expected"]) for row in findings if row["kind"] == "rank_differs"}
    assert ranks == {16: ("6", "5"), 17: ("7", "6"), 18: ("8", "7"), 19: ("9", "7")}
    proposals = {row["row_no"]: row["proposal"] for row in findings if row["kind"] == "rank_differs"}
    assert proposals == {at: f"Bảng 1.4, row {at}: rank {old} → {new}" for at, (old, new) in ranks.items()}


def test_the_department_that_was_split_may_have_had_the_rank(findings: list[Row]) -> None:
    for row in (one for one in findings if one["kind"] == "rank_gap"):
        assert "13 of 2015" in row["message"] and "Sở Văn hóa, Thể thao và Du lịch" in row["message"]


def test_the_unpublished_remainder() -> None:
    findings, frames = _checked(SHIPPED)
    (row,) = (one for one in findings if one["kind"] == "remainder_unpublished")
    assert "30 for 2, 20 for 5, 0 for 3 of 10 agencies" in row["message"]
    assert "«UBND huyện Hoài Nhơn» cannot be worked out" in row["message"]
    (text,) = (one for one in findings if one["kind"] == "remainder_contradicts_text")
    assert all(name in text["message"] for name in ("Phù Mỹ", "Hoài Ân", "Vân Canh"))
    derived = check(frames).scores
    assert sorted(one["points"] for one in derived) == [0.0] * 3 + [20.0] * 5 + [30.0] * 2
    assert {one["status"] for one in derived} == {"derived"}


@pytest.mark.shared
def test_more_agencies_than_were_evaluated(shared: Path) -> None:
    (row,) = _checked(shared / "sources" / "002_434936cb60537dd4.txt")[0]
    assert (row["kind"], row["expected"], row["published"]) == ("count_over_evaluated", "≤ 49", "60")
