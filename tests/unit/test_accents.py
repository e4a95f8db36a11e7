"""Words that are one when folded and two as printed: «tầng» and «tăng», «hàng» and «hạng», «Cổng» and «cộng»."""

from pathlib import Path

import pytest

from transform.accents import Accented
from transform.tables.across import is_agency_head
from transform.tables.roles import role_of
from transform.wording import Wording, load_wording

FIGURES = ["8,5", "7", "9,25"]


@pytest.fixture(scope="module")
def wording(root: Path) -> Wording:
    return load_wording([root / "data" / "reference"])


@pytest.mark.parametrize(
    ("header", "role"),
    [
        # The same letters, other words.
        ("tầng số (10)", "value"), ("Tầng mạng", "value"), ("Hạ tầng số", "value"), ("Tặng thưởng", "value"),
        ("Giám sát", "value"), ("Doanh thu hàng năm", "value"), ("Khách hàng", "value"), ("Ngân hàng số", "value"),
        ("Cổng (60)", "value"), ("Cống", "value"), ("Mục", "value"), ("Mục đánh giá", "value"), ("Bắc", "value"),
        ("Chi tiêu", "value"), ("Diêm Điền", "value"), ("Đầu tư kiểm tra", "value"), ("Tăng cường bảo mật", "value"),
        # The words meant, with capitals, misplaced or other accents of a poor scan, and without any.
        ("Tăng/giảm", "change"), ("TĂNG", "change"), ("Mức tăng", "change"), ("Giảm", "change"),
        ("Tang/giam", "change"),
        ("Tăng (+), giảm (-) hạng", "change"), ("Hạng", "rank"), ("HẠNG CHUNG", "rank"), ("Hang", "rank"),
        ("Xếp hang", "rank"), ("Xếp hàng", "rank"), ("Bậc", "rank"), ("Điểm", "points"), ("Điềm", "points"),
        ("Điêm", "points"), ("DIEM", "points"), ("Cộng", "points"), ("Tổng công", "points"), ("Cong", "points"),
        ("Điểm tự chấm", "self_points"), ("Diem tu cham", "self_points"), ("Điểm từ kiểm tra thực tế", "points"),
        ("Chỉ tiêu", "target"), ("Ha tang so", "value"), ("Giam sat", "value"), ("Khach hang", "value"),
        ("Hạng năm 2019", "rank"), ("Hạng quý I", "rank"), ("Hàng quý", "value"), ("Hang nam 2019", "rank"),
    ],
)  # fmt: skip
def test_a_word_of_a_header_is_the_word_printed(header: str, role: str, wording: Wording) -> None:
    assert role_of((header,), FIGURES, wording)[0] == role


@pytest.mark.parametrize(
    ("header", "role"),
    [("Loại", "class"), ("Lọai", "class"), ("Mức", "class"), ("Mục", "text"),
     ("Thuộc", "parent"), ("Thuốc", "text"), ("Sở", "agency"), ("Số", "text"), ("Tỉnh", "agency"), ("Tính", "text")],
)  # fmt: skip
def test_a_word_over_words(header: str, role: str, wording: Wording) -> None:
    assert role_of((header,), ["một", "hai", "ba bốn"], wording)[0] == role


@pytest.mark.parametrize(
    ("heading", "is_one"),
    [
        ("Sở Y tế", True), ("SỞ NỘI VỤ", True), ("So Y te", True), ("Số hồ sơ", False), ("Quản lý văn bản", False),
        ("Quận Ba Đình", True), ("Tính điểm", False), ("Xã hội số", False), ("Xã Hòa Bình", True), ("Bộ Y tế", True),
        ("Bộ phận một cửa", False), ("Phương tiện", False), ("Ban hành văn bản", False), ("Ban Dân tộc", True),
    ],
)  # fmt: skip
def test_a_heading_is_a_body_by_the_word_printed(heading: str, is_one: bool, wording: Wording) -> None:
    assert is_agency_head(heading, wording) is is_one


def test_a_letter_without_its_accent_stands_for_all() -> None:
    found = Accented(r"\bđi[eo]m\b")
    assert [found.search(text) for text in ("Điểm", "ĐIỀM", "đióm", "Diêm Điền", "diem")] == [
        True,
        True,
        True,
        False,
        True,
    ]
