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


@pytest.mark.parametrize(
    ("place", "rank"),
    [("Thứ năm", 5), ("Hạng 3", 3), ("6 (cuối)", 6), ("=5", 5), ("5=", 5), ("Đồng hạng 5", 5), ("Hạng: Bảy", 7),
     ("Thứ mười", 10), ("3.", 3), ("3 (nhóm B)", None), ("5-6", None), ("X", None), ("V", None)],
)  # fmt: skip
def test_a_place_that_its_cell_tells(place: str, rank: int | None, reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Hạng", "1|Sở Y tế|90|1", "2|Sở Tài chính|85|2", f"3|Sở Nội vụ|80|{place}"]
    assert scores(reference, "chuyển đổi số", lines)[2]["rank"] == rank


def test_a_place_of_how_many(reference: Reference) -> None:
    lines = ["TT|Đơn vị|Điểm|Hạng", "1|Sở Y tế|90|05/21", "2|Sở Nội vụ|80|06/21"]
    assert [(row["rank"], row["rank_of"]) for row in scores(reference, "chuyển đổi số", lines)] == [(5, 21), (6, 21)]


NAMES = (
    "Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng", "Sở Công Thương", "Sở Ngoại vụ",
    "Sở Giao thông vận tải", "Sở Tài nguyên và Môi trường", "Sở Khoa học và Công nghệ", "Sở Giáo dục và Đào tạo",
)  # fmt: skip


@pytest.mark.parametrize(
    ("places", "ranks"),
    [
        ("I II III IV V VI VII VII VII X XI", [1, 2, 3, 4, 5, 6, 7, 7, 7, 10, 11]),
        ("I II III IV V VI VII VIII IX X X", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]),
        ("I II III IV X", [1, 2, 3, 4, None]), ("1 2 3 4 X", [1, 2, 3, 4, None]),
        ("1 2 2 4 5-6 5-6", [1, 2, 2, 4, 5, 5]), ("1 2 2 4 5-7 5-7", [1, 2, 2, 4, None, None]),
    ],
)  # fmt: skip
def test_a_place_that_only_its_column_tells(places: str, ranks: list[int | None], reference: Reference) -> None:
    rows = zip(NAMES, places.split(), strict=False)
    lines = [f"{at}|{name}|{90 - at}|{place}" for at, (name, place) in enumerate(rows, 1)]
    found = scores(reference, "chuyển đổi số", ["TT|Đơn vị|Điểm|Xếp hạng", *lines])
    assert [row["rank"] for row in found] == ranks


def test_roman_grades_of_many_agencies_are_classes(reference: Reference) -> None:
    places = ("I", "I", "I", "II", "II", "II", "III")
    lines = [f"{at}|{name}|{90 - at}|{p}" for at, (name, p) in enumerate(zip(NAMES, places, strict=False), 1)]
    found = scores(reference, "chuyển đổi số", ["TT|Đơn vị|Điểm|Hạng", *lines])
    assert [(row["rank"], row["class"]) for row in found] == [(None, place) for place in places]


@pytest.mark.parametrize(
    ("heads", "first", "second", "percents", "indexes"),
    [
        ("Tổng điểm|Chỉ số CCHC (%)", "74|92,50", "64|80,00", [92.5, 80], [None, None]),
        ("Chỉ số CĐS (%)", "92,50", "80", [92.5, 80], [None, None]),
        ("Chỉ số", "92.5%", "80%", [92.5, 80], [None, None]),
        ("Kết quả chỉ số CCHC", "92,5%", "80%", [92.5, 80], [None, None]),
        ("Tổng điểm|Chỉ số", "92,5|92,50", "80|80,00", [92.5, 80], [None, None]),
        ("Tổng điểm|Chỉ số", "370|92,50", "320|80,00", [92.5, 80], [None, None]),
        ("Tổng điểm|Chỉ số", "90|0,7", "80|0,6", [None, None], [0.7, 0.6]),
        ("Chỉ số CĐS", "0,925", "0,8", [None, None], [0.925, 0.8]),
        ("Tổng điểm|Chỉ số", "92|71,5", "80|70,1", [None, None], [71.5, 70.1]),
    ],
)  # fmt: skip
def test_the_share_of_the_whole_is_no_index(
    heads: str, first: str, second: str, percents: list[float], indexes: list[float], reference: Reference
) -> None:
    lines = [f"TT|Đơn vị|{heads}|Xếp hạng", f"1|Sở Y tế|{first}|1", f"2|Sở Nội vụ|{second}|2"]
    found = scores(reference, "chuyển đổi số", lines)
    assert [row["percent"] for row in found] == percents and [row["index_value"] for row in found] == indexes
    assert {row["criterion_id"] for row in found} == {"overall"}


@pytest.mark.parametrize(
    ("about", "cells", "percents", "indexes"),
    [
        ("cải cách hành chính", ("92,50", "80"), [92.5, 80], [None, None]),
        ("cải cách hành chính", ("0,925", "0,8"), [None, None], [0.925, 0.8]),
        ("chuyển đổi số", ("92,50", "80"), [None, None], [92.5, 80]),
    ],
)  # fmt: skip
def test_an_index_that_its_family_has_in_per_cent(
    about: str, cells: tuple[str, str], percents: list[float], indexes: list[float], reference: Reference
) -> None:
    lines = ["TT|Đơn vị|Chỉ số|Xếp hạng", f"1|Sở Y tế|{cells[0]}|1", f"2|Sở Nội vụ|{cells[1]}|2"]
    found = scores(reference, about, lines)
    assert [row["percent"] for row in found] == percents and [row["index_value"] for row in found] == indexes


def test_shares_of_named_criteria(reference: Reference) -> None:
    heads = "TT|Đơn vị|Chỉ số hạ tầng số|Tỷ lệ hồ sơ trực tuyến (%)|Chỉ số CĐS"
    lines = [heads, "1|Sở Y tế|80%|55%|85%", "2|Sở Nội vụ|70%|60%|75%"]
    found = {(row["criterion_id"], row["percent"]) for row in scores(reference, "chuyển đổi số", lines)}
    assert found == {("digital-infrastructure", 80), ("digital-infrastructure", 70), ("overall", 85), ("overall", 75)}


@pytest.mark.parametrize(("total", "rank"), [("Cộng", "Bậc"), ("Tổng", "Xếp bậc"), ("Cộng điểm", "XH")])
def test_short_words_for_total_and_place(total: str, rank: str, reference: Reference) -> None:
    lines = [f"TT|Đơn vị|Hạ tầng số|Nhân lực số|{total}|{rank}", "1|Sở Y tế|30|40|70|1", "2|Sở Nội vụ|20|30|50|2"]
    whole = [row for row in scores(reference, "chuyển đổi số", lines) if row["criterion_id"] == "overall"]
    assert [(row["points"], row["rank"]) for row in whole] == [(70, 1), (50, 2)]
