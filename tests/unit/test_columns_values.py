"""What small rankings give as scores where a figure, a note or a heading could mean two things."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from transform.reference import Reference, load_reference
from transform.understand import understand


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def scores(reference: Reference, about: str, lines: Sequence[str], after: str = "") -> list[dict[str, Any]]:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in line.split('|'))}</tr>" for line in lines)
    page = (
        "<p>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM</p><p>Số: 77/QĐ-UBND</p><p>Hà Nam, ngày 5 tháng 6 năm 2020</p>"
        f"<p>QUYẾT ĐỊNH</p><p>Về việc công bố kết quả xếp hạng mức độ {about} của các sở, ban, ngành năm 2019</p>"
        f"<p>Bảng 1. Kết quả của các sở, ban, ngành</p><table border=1>{rows}</table>{after}"
    )
    return understand(read_bytes(page.encode()), reference).rows.get("score", [])


@pytest.mark.parametrize(
    ("cells", "points"),
    [
        (("90.5", "85.125"), [90.5, 85.125]), (("999.5", "1.125"), [999.5, None]), (("1.280", "1.125"), [1280, 1125]),
        (("140,5", "121.5"), [140.5, 121.5]),
    ],
)  # fmt: skip
def test_a_dot_that_could_be_either(cells: tuple[str, str], points: list[float | None], reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Hạng", f"1|Sở Y tế|{cells[0]}|1", f"2|Sở Nội vụ|{cells[1]}|2"]
    assert [row["points"] for row in scores(reference, "chuyển đổi số", lines)] == points


def test_decimals_below_a_maximum_that_thousands_exceed(reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm (tối đa 100)", "1|Sở Y tế|85.125", "2|Sở Nội vụ|80"]
    assert [row["points"] for row in scores(reference, "chuyển đổi số", lines)] == [85.125, 80]


@pytest.mark.parametrize(("note", "points"), [("<p>(1) Không có thủ tục.</p>", [90.5, 80]), ("", [None, 80])])
def test_a_sign_behind_a_figure_needs_its_note(note: str, points: list[float | None], reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Hạng", "1|Sở Y tế|90,5 (1)|1", "2|Sở Nội vụ|80|2", "3|Sở Tài chính|70|3"]
    assert [row["points"] for row in scores(reference, "chuyển đổi số", lines, note)][:2] == points


def test_the_name_of_the_evaluation_over_a_column_is_the_whole(reference: Reference) -> None:
    lines = ["TT|Đơn vị|Hạ tầng|Nhân lực|Chính quyền điện tử", "1|Sở Y tế|0,51|0,62|0,57", "2|Sở Nội vụ|0,4|0,3|0,35"]
    found = [(row["criterion_id"], row["index_value"]) for row in scores(reference, "chính quyền điện tử", lines)]
    assert found[:3] == [("infrastructure", 0.51), ("human-resources", 0.62), ("overall", 0.57)]


@pytest.mark.parametrize(
    ("place", "rank"),
    [("Hạng thứ 2", 2), ("Đồng hạng 2", 2), ("2 (đồng hạng)", 2), ("nhóm 2/3", None), ("2-3", None), ("Nhì", 2)],
)
def test_places_in_words(place: str, rank: int | None, reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Hạng", "1|Sở Y tế|90|1", f"2|Sở Nội vụ|80|{place}"]
    assert scores(reference, "chuyển đổi số", lines)[1]["rank"] == rank


def test_the_size_of_a_ranking_in_its_header(reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Xếp hạng (/17)", "1|Sở Y tế|90|1", "2|Sở Nội vụ|80|2"]
    assert {(row["rank_of"], row["max_points"]) for row in scores(reference, "chuyển đổi số", lines)} == {(17, None)}
