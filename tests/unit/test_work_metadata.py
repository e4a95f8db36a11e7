"""Letterhead, title, year and signature, and cells and names as publishers really print them."""

from datetime import date
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.facts.titles import evaluated_year
from transform.facts.values import Value
from transform.numbers import is_not_evaluated, is_nothing, read_value
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

HEAD = ("ỦY BAN NHÂN DÂN TỈNH QUẢNG NAM", "Số: 77/QĐ-UBND")
DATE = "Quảng Nam, ngày 5 tháng 3 năm 2019"
TITLE = "Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(lines: tuple[str, ...], reference: Reference, body: str = "") -> Understanding:
    page = "".join(f"<p>{line}</p>" for line in lines)
    return understand(read_bytes(f"<html><body>{page}{body}</body></html>".encode()), reference)


@pytest.mark.parametrize(
    ("title", "year"),
    [
        ("Công bố kết quả xếp hạng ứng dụng CNTT năm 2018 theo Bộ tiêu chí ban hành năm 2016", 2018),
        ("Theo Quyết định số 5/QĐ-UBND năm 2015, xếp hạng ứng dụng CNTT năm 2018", 2018),
        ("Phê duyệt kết quả đánh giá theo Kế hoạch số 3 năm 2017 cho năm 2018", 2018),
        ("Báo cáo năm 2019 về kết quả đánh giá năm 2018", 2018),
        ("Ban hành kết quả xếp hạng năm 2018", 2018),
        ("Đánh giá theo Bộ chỉ số năm 2018", 2018),
        ("Kết quả đánh giá năm 2017 và năm 2018", 2018),
        ("Kết quả xếp hạng năm 2018 (kèm theo Quyết định ngày 3 tháng 2 năm 2019)", 2018),
        ("Công bố kết quả xếp hạng quý IV/2023", 2023),
        ("Kết quả xếp hạng quý 4 năm 2023", 2023),
        ("Kết quả đánh giá tháng 12/2023", 2023),
        ("Kết quả đánh giá tháng 12 năm 2023", 2023),
        ("Kết quả xếp hạng 6 tháng đầu năm 2024", 2024),
        ("Kết quả xếp hạng 9 tháng/2024", 2024),
        ("Kết quả đánh giá năm 2022 quý I/2023", 2022),
        ("Kết quả xếp hạng được công bố vào tháng 3/2024", None),
        ("Kết quả xếp hạng (Quyết định ngày 3 tháng 2 năm 2019)", None),
        ("Bản tin tháng 3/2024: kết quả xếp hạng", None),
        ("Kết quả xếp hạng", None),
    ],
)
def test_the_year_evaluated(title: str, year: int | None) -> None:
    assert evaluated_year([title]) == year


@pytest.mark.parametrize(
    "lines",
    [
        ("QUYẾT ĐỊNH", "Phê duyệt kết quả đánh giá ứng dụng CNTT năm 2018", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"),
        ("BÁO CÁO", "Kết quả đánh giá, xếp hạng ứng dụng CNTT năm 2018"),
        ("THÔNG BÁO", "Kết quả đánh giá, xếp hạng ứng dụng CNTT", "của các cơ quan nhà nước năm 2018"),
        ("BÁO CÁO", "KẾT QUẢ ĐÁNH GIÁ, XẾP HẠNG ỨNG DỤNG CNTT", "NĂM 2018"),
    ],
)
def test_the_title_below_the_kind(lines: tuple[str, ...], reference: Reference) -> None:
    work = read((*HEAD, DATE, *lines, "Căn cứ Luật Tổ chức chính quyền địa phương năm 2015;"), reference).work
    assert work.year == 2018 and work.title is not None and "đánh giá" in work.title.lower()


@pytest.mark.parametrize("said", ["Tam Kỳ, ngày 5/3/2019", "Quảng Nam, ngày 05.03.2019"])
def test_a_short_date_after_a_place(said: str, reference: Reference) -> None:
    assert read((*HEAD, said, TITLE), reference).work.issued_on == date(2019, 3, 5)


@pytest.mark.parametrize(
    ("lines", "signer"),
    [
        (("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "TRẦN THỊ LỆ"), "TRẦN THỊ LỆ"),
        (("CHỦ TỊCH", "(Đã ký)", "Trần Thị Lệ"), "Trần Thị Lệ"),
        (("CHỦ TỊCH", "Đã ký: Ngô Y"), "Ngô Y"),
        (("Đã ký: Ngô Y",), "Ngô Y"),
        (("GIÁM ĐỐC", "SỞ THÔNG TIN VÀ TRUYỀN THÔNG"), None),
    ],
)
def test_the_signer(lines: tuple[str, ...], signer: str | None, reference: Reference) -> None:
    assert read((*HEAD, DATE, TITLE, *lines), reference).work.signer == signer


@pytest.mark.parametrize("said", ["sau 10 ngày kể từ ngày ký", "thi hành sau 10 (mười) ngày, kể từ ngày ban hành"])
def test_in_force_some_days_later(said: str, reference: Reference) -> None:
    work = read((*HEAD, DATE, TITLE, f"Quyết định này có hiệu lực {said}."), reference).work
    assert work.effective_on == date(2019, 3, 15)


@pytest.mark.parametrize("text", ["Không đánh giá", "không xếp hạng", "Chưa đánh giá", "(Không xếp loại)"])
def test_not_evaluated(text: str) -> None:
    assert is_nothing(text) and is_not_evaluated(text) and Value(text).not_applicable


def test_no_figure_is_missing_only() -> None:
    assert is_nothing("Không có số liệu") and not Value("Không có số liệu").not_applicable
    assert not is_nothing("Không đạt")


def test_cells_as_printed(reference: Reference) -> None:
    rows = (("Sở Y tế", "75*", "Nhất"), ("2. Sở Nội vụ", "70", "Hạng Nhì"), ("3) Sở Tài chính", "69", "9="),
            ("- Sở Xây dựng", "60", "nhóm 3/3"), ("Sở Tư pháp", "Không đánh giá", "-"))  # fmt: skip
    cells = "".join(f"<tr><td>{name}</td><td>{points}</td><td>{rank}</td></tr>" for name, points, rank in rows)
    table = f"<table><tr><th>Đơn vị</th><th>Điểm</th><th>Xếp hạng</th></tr>{cells}</table>"
    seen = read((*HEAD, DATE, TITLE), reference, table)
    got = [(row["agency_id"].split("/")[1], row["points"], row["rank"]) for row in seen.rows["score"]]
    assert got == [
        ("so-y-te", 75, 1), ("so-noi-vu", 70, 2), ("so-tai-chinh", 69, 9), ("so-xay-dung", 60, None),
        ("so-tu-phap", None, None),
    ]  # fmt: skip
    said = {(row["kind"], row["severity"]) for row in seen.rows["finding"]}
    assert {("number_unreadable", "warning"), ("value_missing", "info")} <= said
    assert any("not evaluated" in row["message"] for row in seen.rows["finding"])


@pytest.mark.parametrize(("text", "value"), [("75*", 75), ("7(*)", 7), ("7 (**)", 7), ("9=", 9), ("92,5%*", 92.5)])
def test_marks_behind_a_number(text: str, value: float) -> None:
    reading = read_value(text)
    assert reading is not None and reading.value == value


@pytest.mark.parametrize(
    ("name", "province", "agency"),
    [
        ("Thanh tra tỉnh", "da-nang", "da-nang/thanh-tra"),
        ("Văn phòng UBND tỉnh", "da-nang", "da-nang/van-phong-ubnd"),
        ("Thanh tra thành phố", "quang-ngai", None),  # that of the city in it
        ("Thanh tra thành phố Quảng Ngãi", "quang-ngai", None),
        ("a) Sở Tài chính", "quang-ngai", "quang-ngai/so-tai-chinh"),
    ],
)
def test_names_of_departments(name: str, province: str, agency: str | None, reference: Reference) -> None:
    assert reference.registry.match(name, province=province).agency_id == agency
