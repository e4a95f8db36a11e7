"""Marks of notes behind figures, names and words of a header: what is printed of them is kept, and says no figure."""

from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.agencies.normal import clean
from transform.notes import without_note, without_notes
from transform.numbers import has_dotted_decimals, is_not_evaluated, is_nothing, read_value
from transform.reference import load_reference
from transform.tables.captions import label_of
from transform.understand import Understanding, understand


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("285²", 285), ("26,5¹", 26.5), ("1.280¹²", 1280), ("274⁽¹⁾", 274), ("274 (¹)", 274), ("274[¹]", 274),
        ("92,5%¹", 92.5), ("92,5¹%", 92.5), ("285² điểm", 285), ("65¹,²", 65), ("65 ¹; ²", 65), ("45ᵃ", 45),
        ("45⁽ᵇ⁾", 45), ("112,3²/138", 112.3),
        ("72*", 72), ("80,5 (*)", 80.5), ("72⁽*⁾", 72), ("72[**]", 72), ("35†", 35), ("20*¹", None), ("-4,25¹", -4.25),
        ("10¹", 10), ("110²", 110), ("10,10²", 10.1), ("10⁽²⁾", 10),
        # A power or a note, an angle, a unit, a figure that is raised itself: no value is guessed.
        ("10⁶", None), ("10²", None), ("10² điểm", None), ("5.10³", None), ("5×10³", None), ("25⁰", None),
        ("120 m²", None), ("²⁸⁵", None),
        ("285²⁸⁵", None), ("¹285", None), ("2 85", None), ("274(1)", None), ("285a", None),
    ],
)  # fmt: skip
def test_figures(text: str, value: float | None) -> None:
    reading = read_value(text)
    assert (reading.value if reading else None) == value


def test_decimals_behind_a_dot() -> None:
    assert has_dotted_decimals("92.75²")


@pytest.mark.parametrize("text", ["-¹", "– (*)", "x²", "x ⁽¹⁾", "Không có số liệu¹", "Không đánh giá⁽²⁾"])
def test_nothing_with_a_note(text: str) -> None:
    assert is_nothing(text)


@pytest.mark.parametrize("text", ["¹", "*", "(*)", "0¹"])
def test_what_is_more_than_nothing(text: str) -> None:
    assert not is_nothing(text)


def test_not_evaluated_with_a_note() -> None:
    assert is_not_evaluated("Không xếp hạng¹")


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("Xếp hạng⁽⁴⁾", "Xếp hạng"), ("Hạ tầng¹ (25)", "Hạ tầng (25)"), ("Ứng dụng (55)²", "Ứng dụng (55)"),
        ("Năm 2018¹,²", "Năm 2018"), ("Diện tích (m²)", "Diện tích (m²)"), ("Diện tích km²", "Diện tích km²"),
        ("Thu (10⁶ đồng)", "Thu (10⁶ đồng)"), ("Điểm*", "Điểm*"), ("² Tạm tính", "² Tạm tính"),
    ],
)  # fmt: skip
def test_words_of_a_header(text: str, bare: str) -> None:
    assert without_notes(text) == bare


def test_words_of_a_class() -> None:
    assert [without_note(said) for said in ("Khá¹", "Khá (*)", "Khá", "*")] == ["Khá", "Khá", "Khá", "*"]


def test_names_and_captions() -> None:
    assert [clean(name) for name in ("Sở Y tế¹", "Sở Y tế ⁽¹⁾", "Sở Y tế[¹²]", "Sở Y tếᵃ", "Sở Y tế (1)")] == [
        "Sở Y tế"
    ] * 5
    assert label_of("Bảng 1²: Kết quả") == label_of("Bảng 1⁽²⁾. Kết quả") == "1"


def read(root: Path, points: str, after: str) -> Understanding:
    """A table with marks at all its words and a figure."""
    said = (
        "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
        "Số: 77/QĐ-UBND | Đồng Tháp, ngày 3 tháng 2 năm 2019 |\n"
        "Công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018\n"
        "Bảng 1². Xếp hạng các sở, ban, ngành\n"
        "STT¹ | Đơn vị¹ | Thể chế số² (50) | Điểm³ | Hạng¹ | Loại¹ |\n"
        f"1 | Sở Y tế¹ | 45¹ | {points} | 1² | Khá¹ |\n2 | Sở Nội vụ | 40 | 80 | 2 | Khá |\n"
    )
    return understand(read_bytes(f"{said}{after}\n".encode()), load_reference([root / "data" / "reference"]))


@pytest.mark.parametrize("after", ["(1) Tạm tính.", "¹ Tạm tính.", "Ghi chú: ⁽¹⁾ Tạm tính."])
def test_a_table_with_notes_at_everything(root: Path, after: str) -> None:
    rows = read(root, "85 (1)", after).rows
    first, part = (row for row in rows["score"] if row["agency_id"] == "dong-thap/so-y-te")
    if first["criterion_id"] != "overall":
        first, part = part, first
    assert [first[name] for name in ("points", "rank", "class", "agency_published")] == [85, 1, "Khá", "Sở Y tế¹"]
    labels = {row["criterion_id"]: row["label_vi"] for row in rows["criterion"]}
    assert (part["points"], part["max_points"], labels[part["criterion_id"]]) == (45, 50, "Thể chế số")


@pytest.mark.parametrize("after", ["Tạm tính.", "¹² Tạm tính.", "1 Tạm tính."])
def test_a_number_in_brackets_without_its_note_is_refused(root: Path, after: str) -> None:
    seen = read(root, "85 (1)", after).rows
    assert "number_unreadable" in {row["kind"] for row in seen["finding"]}
    assert not [row for row in seen["score"] if row["points"] == 85]
