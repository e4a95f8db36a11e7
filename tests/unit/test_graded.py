"""A figure and a class in one cell."""

from pathlib import Path

import pytest

from tests.unit.test_whole_and_parts import caption, numbered, of, read
from transform.reference import Reference, load_reference
from transform.tables.graded import figure_and_class, graded

REFORM = "Về việc công bố kết quả xếp hạng cải cách hành chính của các sở, ban, ngành năm 2018"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.mark.parametrize(
    ("text", "halves"),
    [
        ("4 (Khá)", ("4", "Khá")), ("Khá (78,5)", ("Khá", "78,5")), ("Tốt(hạng 2)", ("Tốt", "hạng 2")),
        ("4 (3)", None), ("Khá (Tốt)", None), ("4", None), ("", None), ("Khá", None),
    ],
)  # fmt: skip
def test_the_halves_of_a_cell(text: str, halves: tuple[str, str] | None) -> None:
    assert figure_and_class(text) == halves


def test_only_known_classes_in_one_order_make_pairs(reference: Reference) -> None:
    assert graded(["1 (Tốt)", "2 (Khá)", "-"], reference.wording) == (["1", "2"], True)
    assert graded(["Tốt (90)", "Khá (80,5)"], reference.wording) == (["90", "80,5"], False)
    for texts in (["1 (đồng hạng)", "2 (đồng hạng)"], ["1 (Tốt)", "Khá (2)"], ["1 (Tốt)", "2", "3"], ["1 (Tốt)"], []):
        assert graded(texts, reference.wording) is None


@pytest.mark.parametrize("cells", [("1 (Tốt)", "2 (Khá)", "3 (Khá)"), ("Tốt (1)", "Khá (2)", "Khá (hạng 3)")])
def test_a_rank_and_a_class(reference: Reference, cells: tuple[str, ...]) -> None:
    rows = read(reference, REFORM, numbered("Tổng điểm|Xếp hạng, xếp loại", *(
        f"{points}|{cell}" for points, cell in zip((90, 80, 70), cells, strict=True))))  # fmt: skip
    assert of(rows, "overall", "rank") == [1, 2, 3]
    assert of(rows, "overall", "class") == ["Tốt", "Khá", "Khá"]


def test_points_and_a_class(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Kết quả|Hạng", "90,5 (Tốt)|1", "80 (Khá)|2", "70 (Khá)|3"))
    assert of(rows, "overall", "points") == [90.5, 80, 70]
    assert of(rows, "overall", "class") == ["Tốt", "Khá", "Khá"]


@pytest.mark.parametrize("name", [
    "Chỉ số hài lòng theo các yếu tố tại các sở, ban, ngành", "Hài lòng chung tại UBND các huyện",
    "Mức độ hài lòng chung", "Kết quả theo lĩnh vực của các sở",
])  # fmt: skip
def test_a_caption_of_where_and_by_what_names_no_criterion(reference: Reference, name: str) -> None:
    title = "Về việc công bố kết quả đo lường sự hài lòng của người dân đối với các sở, ban, ngành năm 2018"
    rows = read(reference, title, caption(f"Bảng 2. {name}"), numbered("Điểm|Hạng", "90|1", "80|2", "70|3"))
    assert of(rows, "overall", "points") == [90, 80, 70]
    assert of(rows, "overall", "rank") == [1, 2, 3]
