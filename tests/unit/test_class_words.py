"""Classes that a document brings along, and what only looks like one."""

from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand
from transform.wording import load_wording

LETTERHEAD = (
    "<p>ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP</p><p>Số: 77/QĐ-UBND</p><p>Đồng Tháp, ngày 3 tháng 2 năm 2019</p>"
    "<p>Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018</p>"
)
HEAD = (
    "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
    "Số: 77/QĐ-UBND | Đồng Tháp, ngày 3 tháng 2 năm 2019 |\n"
    "Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018\n"
)
HEAD = "<tr><th>STT</th><th>Đơn vị</th><th>Điểm</th><th>Xếp hạng</th></tr>"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(body: str, reference: Reference) -> Understanding:
    return understand(read_bytes(f"<html><body>{LETTERHEAD}{body}</body></html>".encode()), reference)


def scores(seen: Understanding) -> list[dict[str, Any]]:
    return seen.rows.get("score", [])


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Mức Cao", "Cao"), ("MỨC VƯỢT TRỘI", "Vượt trội"), ("Mức cao (từ 80% trở lên)", "Cao"), ("Loại A", "A"),
        ("Loại A: từ 80 điểm trở lên", "A"), ("Nhóm dẫn đầu", "Dẫn đầu"), ("Yếu, kém", "Yếu, kém"),
        ("Mức độ II", "II"), ("Mức độ cơ bản", "Cơ bản"), ("II. Mức Tốt", "Tốt"), ("Nhóm tốt gồm 3 đơn vị", "Tốt"),
        ("Xếp loại: Khá", "Khá"), ("Loại Tốt (từ 70 đến dưới 85 điểm): 07 đơn vị", "Tốt"), ("Khá: 12 xã", "Khá"),
        ("III. Nhóm Trung bình - 4/15 sở, ban, ngành", "Trung bình"),
        ("Mức Tiên phong (từ 9 điểm): 3 huyện", "Tiên phong"),
        ("Xếp loại Chưa đạt (dưới 50 điểm): 02 đơn vị", "Chưa đạt"),
    ],
)  # fmt: skip
def test_a_band(text: str, name: str, reference: Reference) -> None:
    assert reference.wording.band_class(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "I. Khối sở", "Nhóm các sở", "Nhóm sở, ban, ngành", "Nhóm huyện", "Sở Y tế", "Mục II", "Mục tiêu chung", "A",
        "Hàng năm", "Hạng mục", "Hạng Nhất", "Mức độ", "Mức độ 3", "Mức độ ứng dụng CNTT", "Nhóm tiêu chí chung",
        "Nhóm hạ tầng kỹ thuật", "", "Khối sở: 12 đơn vị", "HUYỆN LẤP VÒ (12 xã)", "5 đơn vị", "Loại Chưa",
    ],
)  # fmt: skip
def test_no_band(text: str, reference: Reference) -> None:
    assert reference.wording.band_class(text) is None


def test_a_group_in_a_cell_is_no_class(reference: Reference) -> None:
    assert reference.wording.class_of("Nhóm A") is None
    assert reference.wording.class_of("Mức độ I") == "I"


def test_bands_and_thresholds_agree(reference: Reference) -> None:
    body = (
        "<p>Mức Cao: có tỷ lệ lớn hơn hoặc bằng 80%.</p><p>Mức Vượt trội: ≥ 90%.</p><p>Mức Thấp: dưới 50%.</p>"
        f"<table>{HEAD}<tr><td colspan=4>Mức vượt trội</td></tr>"
        "<tr><td>1</td><td>Sở Y tế</td><td>95</td><td>1</td></tr>"
        "<tr><td colspan=4>Mức cao</td></tr><tr><td>2</td><td>Sở Nội vụ</td><td>85</td><td>2</td></tr></table>"
    )
    seen = read(body, reference)
    assert [row["class"] for row in scores(seen)] == ["Vượt trội", "Cao"]
    bounds = {row["class"]: row["min_percent"] for row in seen.rows["scheme_class"]}
    assert bounds == {"Cao": 80, "Vượt trội": 90, "Thấp": 0}


def test_thresholds_in_one_line(reference: Reference) -> None:
    seen = read("<p>Loại A: từ 80% trở lên; loại B: từ 65% đến dưới 80%; loại C: dưới 65%.</p>", reference)
    bounds = {row["class"]: row["min_percent"] for row in seen.rows["scheme_class"]}
    assert bounds == {"A": 80, "B": 65, "C": 0}


def test_a_single_figure_is_no_class(reference: Reference) -> None:
    assert "scheme_class" not in read("<p>Mức tương tác: đạt trên 90%.</p>", reference).rows


def test_sections_stay_sections(reference: Reference) -> None:
    body = (
        f"<table>{HEAD}<tr><td colspan=4>I. Khối sở</td></tr><tr><td>1</td><td>Sở Y tế</td><td>95</td><td>1</td></tr>"
        "<tr><td colspan=4>Nhóm các sở</td></tr><tr><td>2</td><td>Sở Nội vụ</td><td>85</td><td>2</td></tr></table>"
    )
    assert [row["class"] for row in scores(read(body, reference))] == [None, None]


def test_a_column_of_classes(reference: Reference) -> None:
    head = HEAD.replace("Xếp hạng", "Xếp hạng</th><th>Xếp loại")
    body = (
        f"<table>{head}<tr><td>1</td><td>Sở Y tế</td><td>95</td><td>1</td><td>Mức độ I</td></tr>"
        "<tr><td>2</td><td>Sở Nội vụ</td><td>85</td><td>2</td><td>Loại B</td></tr>"
        "<tr><td>3</td><td>Sở Tài chính</td><td>15</td><td>3</td><td>Yếu, kém</td></tr></table>"
    )
    assert [row["class"] for row in scores(read(body, reference))] == ["I", "B", "Yếu, kém"]


def test_a_name_behind_the_word_for_group_is_no_class(root: Path) -> None:
    wording = load_wording([root / "data" / "reference"])
    assert wording.band_class("Nhóm Tam Kỳ") is None
    assert wording.band_class("Nhóm dẫn đầu") == "Dẫn đầu"
    assert wording.band_class("Mức Bứt phá") == "Bứt phá"
