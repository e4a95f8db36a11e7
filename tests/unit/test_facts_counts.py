"""Tables that count services and records become measures, each with its cell; what may be something else does not."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flows.reading import read_and_understand
from transform.reference import Reference, load_reference

Row = dict[str, Any]
Rows = dict[str, list[Row]]
PAGE = (
    "<html><body><table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH TUYÊN QUANG</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td>"
    "</tr><tr><td>Số: 31/BC-UBND</td><td>Tuyên Quang, ngày 20 tháng 12 năm 2018</td></tr></table>"
    "<p>BÁO CÁO</p><p>Tình hình cung cấp dịch vụ công trực tuyến năm 2018</p>"
    "<p>{caption}</p><table border=1>{rows}</table></body></html>"
)
NAMES = ("Sở Y tế", "Sở Tư pháp", "Sở Nội vụ", "Sở Tài chính")
ABOUT = "Bảng 1. Số lượng dịch vụ công trực tuyến năm 2018"


@cache
def _reference() -> Reference:
    return load_reference((Path("data/reference"),))


def read(head: str, cells: list[tuple[str, ...]], caption: str = ABOUT, last: str = "") -> Rows:
    """A table with `head` (rows of HTML) over numbered departments with `cells`, and rows `last`."""
    lines = [(str(at), name, *row) for at, (name, row) in enumerate(zip(NAMES, cells, strict=True), 1)]
    rows = head + "".join("<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in lines) + last
    return read_and_understand(PAGE.format(caption=caption, rows=rows).encode(), _reference(), source="x").rows


def headed(*heads: str) -> str:
    return "<tr>" + "".join(f"<td>{text}</td>" for text in ("STT", "Cơ quan, đơn vị", *heads)) + "</tr>"


def under(*groups: tuple[str, tuple[str, ...]]) -> str:
    """A header of two rows: names over the columns they span."""
    upper = "".join(f"<td colspan={len(parts)}>{name}</td>" for name, parts in groups)
    lower = "".join(f"<td>{part}</td>" for _, parts in groups for part in parts)
    return f"<tr><td rowspan=2>STT</td><td rowspan=2>Đơn vị</td>{upper}</tr><tr>{lower}</tr>"


def measures(rows: Rows, subject: str = "tuyen-quang/so-y-te") -> list[tuple[Any, ...]]:
    """Indicator, level, topic, year and value of what is said of one subject."""
    return [
        (row["indicator"], row["service_level"], row["topic"], row["year"], row["value"])
        for row in rows.get("measure", [])
        if row["subject_id"] == subject
    ]


FOUR = [("6", "2"), ("0", "1"), ("-", "4"), ("1.204", "")]


def test_levels_under_a_heading_are_counted_with_their_cells() -> None:
    rows = read(under(("Số dịch vụ công trực tuyến", ("Mức độ 3", "Mức độ 4"))), FOUR)
    assert measures(rows) == [("services", "3", None, 2018, 6), ("services", "4", None, 2018, 2)]
    assert measures(rows, "tuyen-quang/so-tai-chinh") == [("services", "3", None, 2018, 1204)]
    assert measures(rows, "tuyen-quang/so-noi-vu") == [("services", "4", None, 2018, 4)]
    assert [row["status"] for row in rows["measure"] if row["subject_id"] == "tuyen-quang/so-tu-phap"] == [
        "zero", "value",
    ]  # fmt: skip
    first = next(row for row in rows["measure"] if row["subject_id"] == "tuyen-quang/so-y-te")
    places = {p["field"]: p for p in rows["provenance"] if p["fact_id"] == first["fact_id"]}
    assert (places["value"]["row_no"], places["value"]["column_no"], places["value"]["published"]) == (1, 3, "6")
    assert places["subject"]["published"] == "Sở Y tế"
    assert "score" not in rows and not rows.get("unread_number")
    assert rows["source_table"][0]["kind"] == "counts"


@pytest.mark.parametrize(("heads", "levels"), [
    (("Mức 3", "Mức 4"), ("3", "4")), (("MĐ3", "MĐ4"), ("3", "4")), (("Toàn trình", "Một phần"), ("full", "partial")),
    (("Mức độ 1 và 2", "Mức độ 3, 4"), ("1-2", "3+4")), (("DVCTT mức độ 3", "Tổng mức độ 3 + mức độ 4"), ("3", "3+4")),
    (("Mức độ 3 (dịch vụ)", "Tổng số DVC trực tuyến"), ("3", "unstated")),
])  # fmt: skip
def test_levels_in_the_words_of_headings(heads: tuple[str, str], levels: tuple[str, str]) -> None:
    found = measures(read(headed(*heads), [("6", "12"), ("3", "30"), ("5", "41"), ("1", "9")]))
    assert [(kind, level) for kind, level, *_ in found] == [("services", levels[0]), ("services", levels[1])]


def test_a_sum_is_of_the_levels_that_stand_beside_it() -> None:
    cells = [("6", "2", "8"), ("3", "1", "4"), ("0", "4", "4"), ("9", "9", "18")]
    assert measures(read(headed("Mức độ 3", "Mức độ 4", "Cộng"), cells))[2] == ("services", "3+4", None, 2018, 8)
    others = [("6", "2", "80"), ("3", "1", "42"), ("0", "4", "41"), ("9", "9", "68")]
    assert measures(read(headed("Mức độ 3", "Mức độ 4", "Tổng số"), others))[2][1] == "unstated"


def test_years_stand_over_the_levels_or_under_them() -> None:
    head = under(("Năm 2016", ("Mức 3", "Mức 4")), ("Năm 2017", ("Mức 3", "Mức 4")))
    rows = read(head, [("1", "2", "3", "4")] * 4, "Bảng 2. Dịch vụ công trực tuyến của các sở")
    assert [(level, year, value) for _, level, _, year, value in measures(rows)] == [
        ("3", 2016, 1), ("4", 2016, 2), ("3", 2017, 3), ("4", 2017, 4),
    ]  # fmt: skip


RECORDS = [("1.250", "500", "40,00"), ("800", "200", "25,00"), ("90", "0", "0,00"), ("400", "100", "25,00")]


def test_a_share_goes_with_the_records_that_it_is_the_share_of() -> None:
    head = under(("Hồ sơ tiếp nhận năm 2018", ("Tổng số hồ sơ", "Hồ sơ trực tuyến", "Tỷ lệ (%)")))
    rows = read(head, RECORDS, "Bảng 3. Tình hình tiếp nhận hồ sơ")
    own = [row for row in rows["measure"] if row["subject_id"] == "tuyen-quang/so-y-te"]
    assert [(r["indicator"], r["value"], r["percent"], r["denominator"], r["unit"]) for r in own] == [
        ("records_all", 1250, None, None, "records"), ("records_online", 500, 40, 1250, "records"),
    ]  # fmt: skip


def test_a_share_of_nobody_knows_what_is_not_read() -> None:
    cells = [("1.250", "500", "96,1"), ("800", "200", "98,2"), ("90", "0", "97,5"), ("400", "100", "99,0")]
    head = under(("Hồ sơ tiếp nhận năm 2018", ("Tổng số hồ sơ", "Hồ sơ trực tuyến", "Tỷ lệ (%)")))
    rows = read(head, cells, "Bảng 3. Tình hình tiếp nhận hồ sơ")
    assert [kind for kind, *_ in measures(rows)] == ["records_all", "records_online"]
    assert {row["text"] for row in rows["unread_number"]} >= {"96,1", "98,2"}


def test_quarters_and_half_years_are_told_apart_from_the_year() -> None:
    head = under(("Quý I/2018", ("Mức độ 3", "Mức độ 4")), ("Quý II/2018", ("Mức độ 3", "Mức độ 4")))
    found = measures(read(head, [("1", "2", "3", "4")] * 4, "Bảng 4. Hồ sơ trực tuyến của các sở (đơn vị tính: hồ sơ)"))
    assert [(kind, topic, year) for kind, _, topic, year, _ in found] == [
        ("records_online", "quy-i", 2018), ("records_online", "quy-i", 2018),
        ("records_online", "quy-ii", 2018), ("records_online", "quy-ii", 2018),
    ]  # fmt: skip
    said = "Bảng 5. Hồ sơ trực tuyến của các sở 6 tháng đầu năm 2018"
    found = measures(read(headed("Số hồ sơ tiếp nhận", "Số hồ sơ trực tuyến"), [("50", "12")] * 4, said))
    assert [topic for _, _, topic, _, _ in found] == ["6-thang-dau-nam"] * 2


@pytest.mark.parametrize("head", [
    "Số hồ sơ giải quyết đúng hạn", "Hồ sơ trực tiếp", "Số thủ tục hành chính", "Số lượt truy cập", "Dịch vụ bưu chính",
    "Hồ sơ kỳ trước chuyển qua", "Số máy tính", "Điểm dịch vụ công mức độ 3",
])  # fmt: skip
def test_what_is_not_wholly_understood_is_not_counted(head: str) -> None:
    rows = read(headed("Số DVC mức độ 3", head), [("6", "75"), ("3", "30"), ("5", "41"), ("1", "9")])
    assert [level for _, level, *_ in measures(rows)] == ["3"]


WORDS = st.text("bcdđghklmnpqrstvxaăâeêioôơuưy", min_size=3, max_size=8)


@settings(max_examples=40, deadline=None)
@given(word=WORDS.filter(lambda text: text not in ("tổng", "công", "tính")))
def test_an_unknown_word_in_a_heading_keeps_it_from_being_counted(word: str) -> None:
    from transform.tables.counts import with_counts
    from transform.tables.model import Column

    known = Column(1, "Số DVC mức độ 3", "value", levels=("Số DVC mức độ 3",))
    strange = Column(2, f"Số DVC zz{word}", "value", levels=(f"Số DVC zz{word}",))
    found = with_counts([known, strange], [["5", "7"]] * 3, "")
    assert [column.role for column in found] == ["count", "value"]


def test_points_stay_points() -> None:
    head = headed("Dịch vụ công mức độ 3 (tối đa 20)", "Hạ tầng (tối đa 30)", "Tổng điểm", "Xếp hạng")
    cells = [("18", "20", "38", "1"), ("12", "18", "30", "2"), ("9", "20", "29", "3"), ("8", "12", "20", "4")]
    rows = read(head, cells, "Bảng 6. Kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018")
    assert not measures(rows)
    overall = [row for row in rows["score"] if row["criterion_id"] == "overall"]
    assert [row["points"] for row in overall] == [38, 30, 29, 20]


def test_counts_beside_points_are_told_apart() -> None:
    head = headed("Tổng số DVCTT", "Mức độ 3", "Mức độ 4", "Điểm", "Xếp hạng")
    cells = [
        ("8", "6", "2", "38", "1"),
        ("4", "3", "1", "30", "2"),
        ("5", "5", "0", "29", "3"),
        ("2", "1", "1", "20", "4"),
    ]
    rows = read(head, cells, "Bảng 7. Xếp hạng cung cấp dịch vụ công của các sở năm 2018")
    assert [(level, value) for _, level, _, _, value in measures(rows)] == [("3+4", 8), ("3", 6), ("4", 2)]
    assert [row["points"] for row in rows["score"]] == [38, 30, 29, 20]


def total(name: str, *figures: str) -> str:
    return f"<tr><td colspan=2>{name}</td>" + "".join(f"<td>{figure}</td>" for figure in figures) + "</tr>"


def test_rows_of_totals_are_of_whom_they_name() -> None:
    cells = [("6", "2"), ("3", "1"), ("0", "4"), ("9", "9")]
    head = headed("Mức độ 3", "Mức độ 4")
    rows = read(head, cells, last=total("Toàn tỉnh", "18", "16"))
    assert measures(rows, "tuyen-quang") == [("services", "3", None, 2018, 18), ("services", "4", None, 2018, 16)]
    # Four departments are neither the province nor all departments of it.
    assert {row["subject_type"] for row in read(head, cells, last=total("Tổng cộng", "18", "16"))["measure"]} == {
        "agency"
    }
    assert measures(read(head, cells, last=total("Tổng cộng", "18", "16")), "tuyen-quang") == []


def test_a_sum_over_departments_and_districts_is_the_province_s() -> None:
    district = "<tr><td>5</td><td>Huyện Na Hang</td><td>2</td><td>1</td></tr>"
    cells = [("6", "2"), ("3", "1"), ("0", "4"), ("9", "9")]
    head = headed("Mức độ 3", "Mức độ 4")
    right = read(head, cells, last=district + total("Tổng cộng", "20", "17"))
    assert measures(right, "tuyen-quang") == [("services", "3", None, 2018, 20), ("services", "4", None, 2018, 17)]
    assert measures(read(head, cells, last=district + total("Tổng cộng", "99", "88")), "tuyen-quang") == []


def test_an_agency_that_nobody_knows_waits_with_its_figure() -> None:
    strange = "<tr><td>5</td><td>Trung tâm Hành chính số 9</td><td>2</td><td>1</td></tr>"
    rows = read(headed("Mức độ 3", "Mức độ 4"), FOUR, last=strange)
    waiting = [row for row in rows["pending_fact"] if row["table_name"] == "measure"]
    assert [(row["reason_code"], row["row_no"]) for row in waiting] == [("name", 5), ("name", 5)]
    assert [row["published"] for row in rows["finding"] if row["kind"] == "agency_unknown"] == [
        "Trung tâm Hành chính số 9"
    ]


def test_a_cell_that_is_no_number_is_said() -> None:
    rows = read(headed("Mức độ 3", "Mức độ 4"), [("6", "2"), ("3", "1"), ("đang cập nhật", "4"), ("9", "9")])
    (said,) = [row for row in rows["finding"] if row["kind"] == "number_unreadable"]
    assert (said["published"], said["row_no"], said["column_no"]) == ("đang cập nhật", 3, 3)


SERIES = (
    "<tr><td>Chỉ tiêu</td><td>Đơn vị tính</td><td>Năm 2017</td><td>Năm 2018</td></tr>"
    "<tr><td>Số DVC trực tuyến mức độ 4</td><td>dịch vụ</td><td>12</td><td>31</td></tr>"
    "<tr><td>Tổng số hồ sơ tiếp nhận</td><td>hồ sơ</td><td>2.000</td><td>4.000</td></tr>"
    "<tr><td>Hồ sơ trực tuyến</td><td>hồ sơ</td><td>500</td><td>1.400</td></tr>"
    "<tr><td>Tỷ lệ hồ sơ trực tuyến</td><td>%</td><td>25,0</td><td>35,0</td></tr>"
)


def series(caption: str) -> Rows:
    return read_and_understand(PAGE.format(caption=caption, rows=SERIES).encode(), _reference(), source="x").rows


def test_counts_over_the_years_are_those_of_the_province() -> None:
    rows = series("Bảng 8. Kết quả qua các năm")
    assert measures(rows, "tuyen-quang") == [
        ("services", "4", None, 2017, 12), ("services", "4", None, 2018, 31),
        ("records_all", "unstated", None, 2017, 2000), ("records_all", "unstated", None, 2018, 4000),
        ("records_online", "unstated", None, 2017, 500), ("records_online", "unstated", None, 2018, 1400),
    ]  # fmt: skip
    online = [row for row in rows["measure"] if row["indicator"] == "records_online"]
    assert [(row["percent"], row["denominator"]) for row in online] == [(25, 2000), (35, 4000)]
    places = {p["field"]: p for p in rows["provenance"] if p["fact_id"] == online[1]["fact_id"]}
    assert (places["value"]["row_no"], places["value"]["column_no"]) == (3, 4)
    assert (places["percent"]["row_no"], places["percent"]["column_no"]) == (4, 4)


def test_counts_over_the_years_of_several_are_nobody_s() -> None:
    assert not series("Bảng 8. Kết quả của các huyện qua các năm").get("measure")


MARKED = (
    "<tr><td rowspan=2>STT</td><td rowspan=2>Tên thủ tục hành chính</td><td colspan=2>Mức độ dịch vụ công</td></tr>"
    "<tr><td>Mức độ 3</td><td>Mức độ 4</td></tr>"
    "<tr><td>I</td><td>SỞ Y TẾ</td><td>01</td><td>01</td></tr>"
    "<tr><td>1</td><td>Cấp chứng chỉ hành nghề</td><td>x</td><td></td></tr>"
    "<tr><td>2</td><td>Cấp giấy phép hoạt động</td><td></td><td>X</td></tr>"
    "<tr><td>II</td><td>SỞ TƯ PHÁP</td><td>01</td><td>0</td></tr>"
    "<tr><td>1</td><td>Cấp phiếu lý lịch tư pháp</td><td>x</td><td></td></tr>"
)


def test_a_mark_tells_the_level_of_a_procedure() -> None:
    said = "DANH MỤC DỊCH VỤ CÔNG TRỰC TUYẾN MỨC ĐỘ 3, MỨC ĐỘ 4 THỰC HIỆN NĂM 2018"
    rows = read_and_understand(PAGE.format(caption=said, rows=MARKED).encode(), _reference(), source="x").rows
    assert [(row["agency_id"], row["procedure"], row["level"]) for row in rows["service"]] == [
        ("tuyen-quang/so-y-te", "Cấp chứng chỉ hành nghề", "3"),
        ("tuyen-quang/so-y-te", "Cấp giấy phép hoạt động", "4"),
        ("tuyen-quang/so-tu-phap", "Cấp phiếu lý lịch tư pháp", "3"),
    ]
    traced = [p["published"] for p in rows["provenance"] if p["field"] == "level"]
    assert traced == ["x", "X", "x"]


def test_points_that_add_up_are_no_counts_whatever_their_headings_name() -> None:
    """An annex of points without the word: «DVCTT mức 3 | Hồ sơ trực tuyến | Thanh toán | Cộng | Hạng»."""
    head = headed("DVCTT mức 3", "DVCTT mức 4", "Hồ sơ trực tuyến", "Thanh toán trực tuyến", "Cộng", "Hạng")
    cells = [("8", "11", "30", "4", "53", "1"), ("10", "12", "20", "6", "48", "2"), ("9", "9", "14", "0", "32", "3"),
             ("6", "9", "10", "6", "31", "4")]  # fmt: skip
    rows = read(head, cells, "Phụ lục 1. Bảng tổng hợp năm 2018")
    assert not rows.get("measure")


def test_records_by_channel_are_of_one_kind_though_they_add_up() -> None:
    head = under(("Hồ sơ tiếp nhận", ("Qua mạng", "Trực tiếp", "Bưu chính", "Tổng")))
    rows = read(head, [("70", "20", "10", "100"), ("5", "5", "1", "11"), ("8", "2", "0", "10"), ("9", "0", "1", "10")])
    assert [(kind, value) for kind, _, _, _, value in measures(rows)] == [("records_online", 70), ("records_all", 100)]


def test_procedures_with_records_are_no_records() -> None:
    rows = read(headed("Số TTHC có phát sinh HS trực tuyến", "Số HS trực tuyến"), [("15", "250")] * 4)
    assert [(kind, value) for kind, _, _, _, value in measures(rows)] == [
        ("services_with_records", 15), ("records_online", 250),
    ]  # fmt: skip


def test_the_words_over_a_table_give_the_level_of_bare_headings() -> None:
    said = "Biểu 1. Thủ tục cung cấp dịch vụ công mức độ 4 năm 2018"
    assert measures(read(headed("Đã cung cấp"), [("15",), ("2",), ("0",), ("7",)], said)) == [
        ("services", "4", None, 2018, 15)
    ]


def test_rows_under_a_level_are_of_that_level() -> None:
    level = "<tr><td colspan=3>{}</td></tr>"
    rows = "".join(
        level.format(f"{part} dịch vụ công mức độ {step}")
        + f"<tr><td>1</td><td>Sở Y tế</td><td>{step}1</td></tr><tr><td>2</td><td>Sở Nội vụ</td><td>{step}2</td></tr>"
        for part, step in (("A.", 3), ("B.", 4))
    )
    page = PAGE.format(caption=ABOUT, rows=headed("Số lượng DVC") + rows + total("Toàn tỉnh", "146"))
    found = read_and_understand(page.encode(), _reference(), source="x").rows
    assert [(level, value) for _, level, _, _, value in measures(found)] == [("3", 31), ("4", 41)]
    assert [(level, value) for _, level, _, _, value in measures(found, "tuyen-quang")] == [("unstated", 146)]


def test_levels_beside_points_alone_may_be_criteria_and_are_not_counted() -> None:
    head = headed("Mức độ 3", "Mức độ 4", "Tổng điểm", "Hạng")
    cells = [("8", "11", "53,5", "1"), ("10", "12", "48", "2"), ("9", "9", "32", "3"), ("6", "9", "31", "4")]
    said = "Bảng 9. Xếp hạng cung cấp dịch vụ công của các sở năm 2018"
    assert not measures(read(head, cells, said))


@pytest.mark.parametrize("over", [
    "Số dịch vụ công trực tuyến theo mức độ", "Mức độ dịch vụ công", "Số DVC ở các cấp độ", "DVC cung cấp ở mức",
])  # fmt: skip
@pytest.mark.parametrize("steps", [("1", "2", "3", "4"), ("(1)", "(2)", "(3)", "(4)")])
def test_levels_are_numbers_alone_below_the_word_for_levels(over: str, steps: tuple[str, ...]) -> None:
    cells = [("60", "38", "2", "-", "100"), ("44", "-", "3", "-", "47"), ("9", "1", "-", "1", "11"),
             ("7", "-", "-", "-", "7")]  # fmt: skip
    rows = read(
        f"<tr><td rowspan=2>STT</td><td rowspan=2>Đơn vị</td><td colspan=4>{over}</td><td rowspan=2>Cộng</td></tr><tr>"
        + "".join(f"<td>{step}</td>" for step in steps) + "</tr>", cells)  # fmt: skip
    assert [(level, value) for _, level, _, _, value in measures(rows)] == [
        ("1", 60), ("2", 38), ("3", 2), ("unstated", 100),
    ]  # fmt: skip


@pytest.mark.parametrize("over", ["Hạng mục", "Danh mục", "Tiêu chí", "Nhóm dịch vụ công theo danh mục"])
def test_numbers_alone_below_anything_else_are_no_levels(over: str) -> None:
    rows = read(under((over, ("1", "2", "3"))), [("60", "38", "2"), ("4", "5", "3"), ("9", "1", "-"), ("7", "-", "-")])
    assert {level for _, level, _, _, _ in measures(rows)} <= {"unstated"}


@pytest.mark.parametrize("cells", [
    [("46 hồ sơ", "131 hồ sơ"), ("chưa triển khai", "27 hồ sơ"), ("1.012 hồ sơ", "38 hồ sơ"), ("-", "0 hồ sơ")],
    [("46 HS", "131 HS"), ("-", "27"), ("1.012", "38 hs"), ("-", "0")],
])  # fmt: skip
def test_the_unit_may_stand_behind_each_figure(cells: list[tuple[str, ...]]) -> None:
    said = "Số hồ sơ tiếp nhận qua mạng của các dịch vụ mức độ 3:"
    rows = read(headed("Năm 2017", "Năm 2018"), cells, said)
    assert measures(rows) == [("records_online", "3", None, 2017, 46), ("records_online", "3", None, 2018, 131)]
    assert measures(rows, "tuyen-quang/so-noi-vu")[0][-1] == 1012


def test_a_unit_of_another_thing_is_not_counted() -> None:
    cells = [("46 hồ sơ", "3 hồ sơ"), ("2 hồ sơ", "1 hồ sơ"), ("5 hồ sơ", "0 hồ sơ"), ("1 hồ sơ", "0 hồ sơ")]
    assert not measures(read(headed("DVCTT mức độ 3", "DVCTT mức độ 4"), cells))


def test_the_sentence_over_a_table_says_up_to_when_it_counts() -> None:
    page = PAGE.replace("năm 2018</p>", "</p><p>II. DỊCH VỤ CÔNG TRỰC TUYẾN</p>")
    rows = (
        headed("Mức độ 3")
        + "<tr><td>1</td><td>Sở Y tế</td><td>6</td></tr><tr><td>2</td><td>Sở Nội vụ</td><td>2</td></tr>"
    )
    lead = "Tính đến hết tháng 11/2018, các cơ quan của tỉnh cung cấp dịch vụ công trực tuyến như sau:"
    found = read_and_understand(page.format(caption=lead, rows=rows).encode(), _reference(), source="x").rows
    assert measures(found) == [("services", "3", None, 2018, 6)]


def test_the_rest_of_a_table_begins_with_the_next_group_and_ends_with_the_total_of_both() -> None:
    """A page broke behind group I: a line of its own, then «II | UBND …» without a header, numbered anew."""

    def row(*texts: str) -> str:
        return "<tr>" + "".join(f"<td>{text}</td>" for text in texts) + "</tr>"

    first = headed("Tổng số hồ sơ", "Hồ sơ trực tuyến") + row("I", "Sở, ban, ngành", "900", "700") + "".join(
        row(str(at), name, "300", "250") if at < 3 else row(str(at), name, "300", "200")
        for at, name in enumerate(NAMES[:3], 1)
    )  # fmt: skip
    second = row("II", "UBND các huyện", "150", "60") + row("1", "Huyện Na Hang", "100", "40") + row(
        "2", "Huyện Hàm Yên", "50", "20") + row("", "TỔNG CỘNG (I+II)", "1.050", "760")  # fmt: skip
    rows = first + "</table><p>(tiếp theo)</p><table border=1>" + second
    said = "Phụ lục 2. Tiếp nhận hồ sơ thủ tục hành chính năm 2018"
    found = read_and_understand(PAGE.format(caption=said, rows=rows).encode(), _reference(), source="x").rows
    assert [value for *_, value in measures(found, "tuyen-quang/huyen-na-hang")] == [100, 40]
    assert [(kind, value) for kind, _, _, _, value in measures(found, "tuyen-quang")] == [
        ("records_all", 1050), ("records_online", 760),
    ]  # fmt: skip


ONE_BY_ONE = "Biểu 8. Số liệu chi tiết của từng đơn vị</p><p>"


@pytest.mark.parametrize("lines", [
    ONE_BY_ONE + "Đơn vị: Sở Y tế", ONE_BY_ONE + "Tên cơ quan, đơn vị: SỞ Y TẾ",
    ONE_BY_ONE + "Cơ quan báo cáo: Sở Y tế",
    "Bảng 8. Số liệu dịch vụ công trực tuyến của Sở Y tế năm 2018", "Bảng 8. Kết quả tại Sở Y tế qua các năm",
    "Bảng 8. Kết quả của Sở Y tế tại tỉnh Tuyên Quang", "Đơn vị: Sở Y tế</p><p>Đơn vị tính: hồ sơ",
])  # fmt: skip
def test_counts_over_the_years_are_those_of_the_agency_that_a_line_names(lines: str) -> None:
    rows = series(lines)
    assert measures(rows)[:2] == [("services", "4", None, 2017, 12), ("services", "4", None, 2018, 31)]
    assert len(measures(rows)) == 6 and not measures(rows, "tuyen-quang")
    said = {p["published"].casefold() for p in rows["provenance"] if p["field"] == "subject"}
    assert said == {"sở y tế"}


@pytest.mark.parametrize("line", [
    "(Kèm theo Báo cáo số 12/BC-STTTT của Sở Thông tin và Truyền thông)", "Số liệu theo đề nghị của Sở Y tế",
    "Bảng 8. Kết quả theo tổng hợp của Sở Y tế",
])  # fmt: skip
def test_who_wrote_a_table_is_not_whom_it_is_about(line: str) -> None:
    assert len(measures(series(f"Bảng 8. Kết quả của tỉnh qua các năm</p><p>{line}"), "tuyen-quang")) == 6


def test_counts_of_an_agency_that_nobody_knows_wait_and_are_not_the_province_s() -> None:
    rows = series("Bảng 8. Số liệu của tỉnh</p><p>Đơn vị: Sở Kỳ lạ")
    assert not rows.get("measure")
    assert {(row["reason_code"], row["agency_published"]) for row in rows["pending_fact"]} == {("name", "Sở Kỳ lạ")}
    assert len(rows["pending_fact"]) == 6


@pytest.mark.parametrize("line", ["Đơn vị: dịch vụ", "Đơn vị tính: hồ sơ", "Đơn vị: %"])
def test_a_unit_names_no_agency(line: str) -> None:
    assert len(measures(series(f"Bảng 8. Kết quả qua các năm</p><p>{line}"), "tuyen-quang")) == 6


def _grouped(name: str, sums: tuple[str, str]) -> Rows:
    """Two groups of departments numbered anew, each headed with a letter and figures."""

    def row(*texts: str) -> str:
        return "<tr>" + "".join(f"<td>{text}</td>" for text in texts) + "</tr>"

    lines = (
        ("A", name, *sums), ("1", "Sở Y tế", "6", "40"), ("2", "Sở Tư pháp", "-", "20"),
        ("B", "Đơn vị sự nghiệp, hội", "5", "3"), ("1", "Sở Nội vụ", "3", "2"), ("2", "Sở Tài chính", "2", "1"),
        ("", "Tổng cộng (A+B)", "11", "63"),
    )  # fmt: skip
    rows = headed("DVCTT mức độ 3", "Hồ sơ trực tuyến") + "".join(row(*line) for line in lines)
    return read_and_understand(PAGE.format(caption=ABOUT, rows=rows).encode(), _reference(), source="x").rows


def test_a_row_with_the_sums_of_the_rows_below_heads_a_group_and_is_no_agency() -> None:
    rows = _grouped("Cơ quan tham mưu tổng hợp", ("6", "60"))
    assert not rows.get("pending_fact") and len(measures(rows)) == 2


def test_a_row_with_a_letter_whose_figures_are_no_sums_may_be_an_agency() -> None:
    rows = _grouped("Hội Làm vườn", ("7", "60"))
    assert {row["agency_published"] for row in rows["pending_fact"]} == {"Hội Làm vườn"}


def test_the_total_of_the_bodies_below_a_ministry_is_the_ministry_s() -> None:
    page = PAGE.replace("ỦY BAN NHÂN DÂN<br>TỈNH TUYÊN QUANG", "BỘ CÔNG THƯƠNG").replace(
        "Tuyên Quang, ngày", "Hà Nội, ngày"
    )
    page = page.replace("BC-UBND", "BC-BCT")
    rows = (
        headed("Mức độ 3")
        + "<tr><td>1</td><td>Cục Hóa chất</td><td>6</td></tr><tr><td>2</td><td>Vụ Dầu khí</td><td>2</td></tr>"
    )
    rows += total("Tổng cộng", "8")
    for said, found in (("các đơn vị thuộc Bộ", [8]), ("một số đơn vị thuộc Bộ", [])):
        text = page.format(caption=f"Bảng 1. Số lượng dịch vụ công trực tuyến của {said} năm 2018", rows=rows)
        seen = read_and_understand(text.encode(), _reference(), source="x").rows
        assert [value for *_, value in measures(seen, "bo-cong-thuong")] == found


@pytest.mark.parametrize(("over", "topic"), [
    ("Hồ sơ TTHC từ 01/01 đến 31/10/2018", "tu-01-01-den-31-10-2018"),
    ("Hồ sơ từ tháng 1 đến tháng 9", "tu-thang-1-den-thang-9"), ("Hồ sơ từ 15/12/2017 đến 14/12/2018", None),
    ("Hồ sơ từ ngày 01/01 đến hết ngày 31/12/2018", None),
])  # fmt: skip
def test_the_days_from_and_to_are_a_part_of_the_year_or_all_of_it(over: str, topic: str | None) -> None:
    cells = [("200", "50", "25,00"), ("40", "10", "25,00"), ("8", "4", "50,00"), ("30", "3", "10,00")]
    rows = read(under((over, ("Tổng số hồ sơ", "Hồ sơ trực tuyến", "Tỷ lệ (%)"))), cells, "Bảng 1. Tình hình năm 2018")
    assert measures(rows) == [
        ("records_all", "unstated", topic, 2018, 200), ("records_online", "unstated", topic, 2018, 50),
    ]  # fmt: skip


@pytest.mark.parametrize(("heading", "indicator"), [
    ("Tổng số hồ sơ tiếp nhận (cả trực tiếp, BCCI và trực tuyến)", "records_all"),
    ("Hồ sơ tiếp nhận (gồm trực tuyến, trực tiếp, qua bưu chính công ích)", "records_all"),
    ("Hồ sơ tiếp nhận (trực tiếp, BCCI)", None),
])  # fmt: skip
def test_records_handed_in_in_all_ways(heading: str, indicator: str | None) -> None:
    cells = [("200", "50"), ("40", "10"), ("8", "4"), ("30", "3")]
    found = measures(read(headed(heading, "Hồ sơ trực tuyến"), cells, "Bảng 1. Hồ sơ năm 2018"))
    assert found[:-1] == ([(indicator, "unstated", None, 2018, 200)] if indicator else [])


@pytest.mark.parametrize(("name", "values", "subject"), [
    ("Tổng các bộ, ngành", ("16", "8"), "central-bodies"), ("Cộng các bộ", ("16", "8"), None),  # there are more
    ("Tổng các bộ, ngành", ("15", "9"), None), ("Tổng các thủ tục", ("16", "8"), None),
])  # fmt: skip
def test_totals_of_a_set_that_is_named(name: str, values: tuple[str, str], subject: str | None) -> None:
    lines = [("1", "Bộ Y tế", "6", "2"), ("2", "Bộ Tư pháp", "0", "1"), ("3", "Bộ Nội vụ", "10", "5")]
    rows = under(("Số dịch vụ công trực tuyến", ("Mức độ 3", "Mức độ 4")))
    rows += "".join(
        "<tr>" + "".join(f"<td>{text}</td>" for text in line) + "</tr>" for line in [*lines, ("", name, *values)]
    )
    page = PAGE.format(caption="Bảng 1. Dịch vụ công trực tuyến năm 2018", rows=rows)
    for own, other in (("ỦY BAN NHÂN DÂN<br>TỈNH TUYÊN QUANG", "BỘ THÔNG TIN VÀ TRUYỀN THÔNG"),
                       ("BC-UBND", "BC-BTTTT"), ("Tuyên Quang, ngày", "Hà Nội, ngày")):  # fmt: skip
        page = page.replace(own, other)
    found = read_and_understand(page.encode(), _reference(), source="x").rows
    totals = [(row["subject_id"], row["value"]) for row in found["measure"] if row["subject_type"] == "cohort"]
    assert totals == ([(subject, 16), (subject, 8)] if subject else [])


@pytest.mark.parametrize("until", ["(lũy kế đến cuối năm)", "(đến hết năm)", ""])
def test_what_there_is_at_the_end_of_years(until: str) -> None:
    heads = [f"Số DVCTT mức độ 3, 4 {until} Năm {year}" for year in (2016, 2017)]
    rows = read(headed(*heads), [("4", "9"), ("0", "7"), ("1", "2"), ("3", "3")])
    assert [(year, level, value) for _, level, _, year, value in measures(rows)] == [(2016, "3+4", 4), (2017, "3+4", 9)]


@pytest.mark.parametrize(("shares", "percent"), [(("20,0", "25", "10,00", "5"), 20), (("30", "31", "32", "33"), None)])
def test_a_bare_share_is_that_of_the_records_where_the_figures_say_so(
    shares: tuple[str, ...], percent: float | None
) -> None:
    head = headed("Tổng số DVC TT", "Hồ sơ tiếp nhận", "Hồ sơ trực tuyến", "Tỷ lệ (%)")
    figures = [("5", "500", "100"), ("6", "80", "20"), ("7", "90", "9"), ("8", "20", "1")]
    rows = read(head, [(*row, share) for row, share in zip(figures, shares, strict=True)])
    online = next(row for row in rows["measure"] if row["indicator"] == "records_online")
    assert online["percent"] == percent
    assert bool(rows.get("unread_number")) == (percent is None)


@pytest.mark.parametrize("caption", [
    "Bảng 4. Số hồ sơ tiếp nhận và tỷ lệ hồ sơ trực tuyến", "Bảng 4. Tỷ lệ hồ sơ trực tuyến của các đơn vị (%)",
    "Bảng 4. Số lượng và tỷ lệ hồ sơ trực tuyến",
])  # fmt: skip
def test_under_words_on_shares_a_bare_figure_is_no_count(caption: str) -> None:
    rows = read(headed("Năm 2017", "Năm 2018"), [("10", "20"), ("30", "25"), ("5", "6"), ("7", "8")], caption)
    assert not rows.get("measure") and rows["unread_number"]


def test_words_on_counts_and_shares_say_what_the_column_beside_a_share_counts() -> None:
    rows = read(headed("Số lượng", "Tỷ lệ (%)"), [("10", "20"), ("30", "25"), ("5", "6"), ("7", "8")],
                "Bảng 4. Số lượng và tỷ lệ hồ sơ trực tuyến năm 2018")  # fmt: skip
    assert measures(rows)[0] == ("records_online", "unstated", None, 2018, 10)


def test_the_level_of_each_procedure_is_no_count() -> None:
    page = PAGE.format(caption=ABOUT, rows="<tr><td>TT<td>Tên dịch vụ công<td>Cơ quan thực hiện<td>Mức độ"
                       "<tr><td>1<td>Cấp phép xây dựng<td>Sở Xây dựng<td>3<tr><td>2<td>Cấp phiếu lý lịch<td>Sở Tư pháp"
                       "<td>4")  # fmt: skip
    assert not read_and_understand(page.encode(), _reference(), source="x").rows.get("measure")


@pytest.mark.parametrize(
    "heads", ["Đơn vị|Mức độ 3|Mức độ 4", "Đơn vị|Dịch vụ công mức độ 3", "Huyện|Hồ sơ trực tuyến|Tổng số"]
)
def test_a_header_without_a_running_number_that_only_heads_counts(heads: str) -> None:
    lines = (heads, "Sở Y tế|5|1", "Sở Tư pháp|7|2", "Sở Nội vụ|1|4")
    width = heads.count("|") + 1
    rows = "".join(f"<tr>{''.join(f'<td>{cell}' for cell in line.split('|')[:width])}" for line in lines)
    found = read_and_understand(PAGE.format(caption=ABOUT, rows=rows).encode(), _reference(), source="x").rows
    assert measures(found)[0][4] == 5
