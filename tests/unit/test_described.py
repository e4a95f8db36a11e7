"""Captions that say which bodies are ranked by what these have, and rows of maxima by their many names."""

from pathlib import Path

import pytest

from extract.readers import read_bytes
from tests.unit.test_criteria import HEAD, read, table
from transform.facts.described import without_description
from transform.reference import Reference, load_reference
from transform.tables.rows import is_maxima, is_total
from transform.understand import understand

ABOUT = HEAD.replace("xếp hạng ứng dụng công nghệ thông tin", "Chỉ số cải cách hành chính")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.mark.parametrize(
    ("caption", "left"),
    [
        ("Tám sở có thủ tục hành chính, xếp từ cao xuống thấp:", "Tám sở, xếp từ cao xuống thấp:"),
        ("BẢNG XẾP HẠNG CÁC ĐƠN VỊ KHÔNG CÓ TTHC NĂM 2020", "BẢNG XẾP HẠNG CÁC ĐƠN VỊ NĂM 2020"),
        ("b) Khối cơ quan chuyên môn không giải quyết thủ tục hành chính (05 cơ quan)",
         "b) Khối cơ quan chuyên môn (05 cơ quan)"),
        ("Các huyện đều có bộ phận một cửa hiện đại được đánh giá", "Các huyện được đánh giá"),
        ("Kết quả về hạ tầng của các xã chưa có cổng thông tin", "Kết quả về hạ tầng của các xã"),
    ],
)  # fmt: skip
def test_what_bodies_have_is_left_out(caption: str, left: str) -> None:
    assert without_description(caption) == left


@pytest.mark.parametrize(
    "caption",
    [
        "Bảng 3. Các sở, cơ quan ngang sở",
        "5 sở có chỉ số thủ tục hành chính cao nhất",
        "10 huyện có công tác cải cách thủ tục hành chính tốt",
        "Kết quả cải cách thủ tục hành chính của các sở",
    ],
)
def test_what_is_ranked_stays(caption: str) -> None:
    assert without_description(caption) == caption


@pytest.mark.parametrize(
    "captions",
    [
        ("Sáu cơ quan có thủ tục hành chính được đánh giá đợt 2, xếp theo thứ tự từ cao xuống thấp:",),
        ("a) Cơ quan có thủ tục hành chính", "b) Cơ quan không có thủ tục hành chính"),
        ("Bảng 1. Xếp hạng các sở có TTHC", "Bảng 2. Xếp hạng các đơn vị chưa phát sinh TTHC"),
    ],
)
def test_such_a_list_is_ranked_by_the_whole(reference: Reference, captions: tuple[str, ...]) -> None:
    names = (("Sở Y tế", "Sở Nội vụ"), ("Thanh tra tỉnh", "Ban Dân tộc"))
    body = "".join(
        f"<p>{caption}</p>" + table("STT|Cơ quan|Điểm|Xếp hạng", f"1|{one}|80,5|1", f"2|{two}|70,25|2")
        for caption, (one, two) in zip(captions, names, strict=False)
    )
    rows = understand(read_bytes(f"<html><body>{ABOUT}{body}</body></html>".encode()), reference).rows["score"]
    assert len(rows) == 2 * len(captions)
    assert {row["criterion_id"] for row in rows} == {"overall"}


MAXIMA = (
    "Điểm tối đa", "Điểm chuẩn", "Điểm chuẩn tối đa", "Thang điểm", "Thang điểm tối đa", "Tổng điểm tối đa",
    "Khung điểm", "Số điểm tối đa", "Điểm tối đa theo Quyết định số 12/QĐ-UBND", "Điểm tối đa của từng tiêu chí",
    "Điểm quy định", "Mức điểm tối đa", "Thang điểm đánh giá", "Điểm tối đa (Bộ tiêu chí năm 2018):",
    "Điểm tối đa cấp huyện",
)  # fmt: skip


@pytest.mark.parametrize("name", MAXIMA)
def test_a_row_of_maxima_is_no_agency_and_gives_the_maxima(reference: Reference, name: str) -> None:
    rows = read(reference, "<p>Kết quả xếp hạng:</p>" + table(
        "Hạng|Đơn vị|Hạ tầng CNTT|Nhân lực|Tổng điểm", f"|{name}|60|40|100",
        "1|Sở Y tế|50,5|30|80,5", "2|Sở Nội vụ|40|25,5|65,5"))  # fmt: skip
    assert {row["agency_published"] for row in rows} == {"Sở Y tế", "Sở Nội vụ"}
    assert sorted(row["max_points"] for row in rows) == [40, 40, 60, 60, 100, 100]


def test_other_rows_are_none_of_maxima() -> None:
    assert not any(map(is_maxima, ("Điểm trung bình", "Sở Y tế", "Điểm cao nhất", "Chuẩn bị", "Huyện Tối Đa")))
    assert is_total("Điểm cao nhất") and not is_total("Điểm chuẩn bị")
