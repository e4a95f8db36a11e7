"""Heads and numbers of pages between the parts of a table."""

from pathlib import Path

import pytest

from tests.unit.test_whole_and_parts import NAMES, REFORM, of, read
from transform.reference import Reference, load_reference
from transform.tables.page_heads import is_page_head


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.mark.parametrize("texts", [
    ["38", "CÔNG BÁO/Số 75 + 76/Ngày 24-7-2016"], ["CÔNG BÁO/Số 12/Ngày 02/3/2015", "7"],
    ["CÔNG BÁO/Số 3/Ngày 2-1-2014"],
    ["CÔNG BÁO TỈNH HÀ NAM/Số 05+06/Ngày 20-01-2012   15"], ["- 4 -"], ["Trang 3/12"], ["", "12"],
])  # fmt: skip
def test_heads_and_numbers_of_pages(texts: list[str]) -> None:
    assert is_page_head(texts)


@pytest.mark.parametrize("texts", [
    ["CÔNG BÁO"], ["Số 75/QĐ-UBND"], ["1", "Sở Y tế", "80", "2"], [""], [], ["2016"], ["80,5"], ["1", "2", "3", "4"],
    ["Đăng CÔNG BÁO/Số 3/Ngày 2-1-2014 của tỉnh"],
])  # fmt: skip
def test_what_is_no_head_of_a_page(texts: list[str]) -> None:
    assert not is_page_head(texts)


@pytest.mark.parametrize("between", [
    "<table><tr><td>38</td><td>CÔNG BÁO/Số 75 + 76/Ngày 24-7-2019</td></tr></table>",
    "<p>CÔNG BÁO/Số 75 + 76/Ngày 24-7-2019   39</p>", "<p>- 39 -</p>",
])  # fmt: skip
def test_a_table_goes_on_behind_the_head_of_a_page(reference: Reference, between: str) -> None:
    cells = [f"<tr><td>I.{at}</td><td>{NAMES[at - 1]}</td><td>{90 - at}</td><td>{at}</td></tr>" for at in range(1, 5)]
    head = "<tr><th>TT</th><th>Cơ quan</th><th>Tổng điểm</th><th>Xếp hạng</th></tr>"
    parts = f"<table>{head}{''.join(cells[:2])}</table>{between}<table>{''.join(cells[2:])}</table>"
    rows = read(reference, REFORM, parts)
    assert of(rows, "overall", "points") == [89, 88, 87, 86]
    assert of(rows, "overall", "rank") == [1, 2, 3, 4]
