"""What headings say of a column: a criterion, a maximum, how many are ranked, which of two figures is which."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.tables.headwords import criterion_in, maximum_in, ranked_in
from transform.tables.pairs import roles_of_pair
from transform.tables.roles import role_of
from transform.wording import Wording, load_wording


@pytest.fixture(scope="module")
def wording(root: Path) -> Wording:
    return load_wording([root / "data" / "reference"])


WORDING = load_wording([Path(__file__).resolve().parents[2] / "data" / "reference"])


@pytest.mark.parametrize(
    ("heading", "criterion"),
    [
        ("Hạ tầng số", "Hạ tầng số"), ("Điểm Hạ tầng số (tối đa 20)", "Hạ tầng số"), ("Nhân lực/40", "Nhân lực"),
        ("Chỉ số Chính quyền số", "Chính quyền số"), ("Xếp hạng an toàn thông tin", "an toàn thông tin"),
        ("Thanh toán điện tử", "Thanh toán điện tử"), ("Điểm thưởng", "Điểm thưởng"), ("Điểm trừ", "Điểm trừ"),
        ("Tổng điểm", None), ("Điểm thành phần", None), ("Kết quả đánh giá năm 2022", None), ("Xếp hạng chung", None),
        ("Chỉ số DTI", None), ("Giá trị chỉ số CĐS", None), ("Tỷ lệ điểm đạt/điểm tối đa (%)", None),
        ("(10 điểm)", None),
        ("Khối sở, ban, ngành", None), ("Điểm trần", None), ("2022", None),
    ],
)  # fmt: skip
def test_the_criterion_in_a_heading(heading: str, criterion: str | None, wording: Wording) -> None:
    assert criterion_in(heading, wording) == criterion


@pytest.mark.parametrize(
    ("levels", "most"),
    [
        (("Điểm (thang 100)",), 100), (("Điểm tháng 12",), None), (("Hạ tầng", "20"), 20), (("Hạ tầng", "(20đ)"), 20),
        (("Hạ tầng", "25 điểm"), 25), (("Điểm", "2022"), None), (("Chỉ số (0-1)",), None), (("Điểm/1.000",), 1000),
    ],
)  # fmt: skip
def test_the_maximum_in_the_rows_of_a_header(levels: Sequence[str], most: float | None) -> None:
    assert maximum_in(levels)[0] == most


@pytest.mark.parametrize(
    ("heading", "size"),
    [("Xếp hạng (/63)", 63), ("Hạng trên 17 đơn vị", 17), ("Xếp hạng 2021/2022", None), ("Xếp hạng", None)],
)
def test_how_many_a_header_says_are_ranked(heading: str, size: int | None) -> None:
    assert ranked_in((heading,)) == size


@pytest.mark.parametrize(
    ("heading", "cells", "roles"),
    [
        ("Nhân lực", ["02 (0,7)", "01 (0,727)", "03 (0,5)"], ("rank", "index")),
        ("Điểm (hạng)", ["85,5 (1)", "80 (2)", "70,5 (3)"], ("points", "rank")),
        ("Kết quả", ["85 (1)", "80 (2)", "70 (3)"], ("points", "rank")),
        ("Kết quả", ["85,5 (95%)", "80 (88,9%)"], ("points", "percent")),
        ("Xếp hạng (điểm)", ["1 (85)", "2 (80)"], ("rank", "points")),
        ("Nhân lực", ["85,5 (3)", "80 (1)", "70,5 (2)"], None), ("Nhân lực", ["12 (40)", "15 (30)"], None),
        ("Điểm", ["85,5 (1)", "80", "70,5"], None), ("Ghi chú", ["Khá (70)", "Tốt (90)"], None),
        ("Xếp hạng (điểm)", ["1,5 (85)", "2 (80)"], None),
    ],
)  # fmt: skip
def test_which_of_two_figures_is_the_rank(
    heading: str, cells: list[str], roles: tuple[str, str] | None, wording: Wording
) -> None:
    assert roles_of_pair(heading, cells, wording) == roles


@given(st.lists(st.integers(1, 9999), min_size=3, max_size=20, unique=True))
def test_a_value_and_its_rank_are_known_in_either_order(values: list[int]) -> None:
    best = sorted(values, reverse=True)
    figures = [(f"0,{value:04d}1", str(best.index(value) + 1)) for value in values]
    assert roles_of_pair("", [f"{value} ({rank})" for value, rank in figures], WORDING) == ("index", "rank")
    assert roles_of_pair("", [f"{rank} ({value})" for value, rank in figures], WORDING) == ("rank", "index")


@pytest.mark.parametrize(("heading", "cells", "role"), [
    ("Kết quả", ("Xếp thứ Nhất", "Xếp thứ Nhì", "Xếp thứ 3", "Xếp thứ 4"), "rank"),
    ("Kết luận", ("Thứ nhất", "Thứ nhì", "Thứ ba", "Thứ tư"), "rank"),
    ("Năm 2013", ("Hạng 2", "Hạng 1", "Hạng 3", "-"), "rank"),
    ("Kết quả năm 2013", ("Vị trí 2", "Vị trí 1", "Đồng hạng 3", "Đồng hạng 3"), "rank"),
    ("Kết quả", ("Nhất", "Nhì", "Ba", "Khuyến khích"), "text"),
    ("Kết quả", ("Xếp thứ 1", "Xếp thứ 2", "Không đạt", "Xếp thứ 4"), "text"),
    ("Kết quả", ("Hạng I", "Hạng II", "Hạng I", "Hạng II", "Hạng I"), "class"),
    ("Cán bộ theo dõi", ("Hạng 1", "Hạng 2", "Hạng 3", "Hạng 4"), "text"),
])  # fmt: skip
def test_places_with_their_word_in_each_cell_are_ranks(
    heading: str, cells: Sequence[str], role: str, wording: Wording
) -> None:
    assert role_of((heading,), cells, wording)[0] == role
