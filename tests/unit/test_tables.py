"""Tables understood by header, caption and shape: small tables with the oddities of real ones."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.tables.headwords import header_maximum
from transform.tables.model import Understood
from transform.tables.read import Tables, read_tables
from transform.wording import Wording, load_wording


@pytest.fixture(scope="module")
def wording(root: Path) -> Wording:
    return load_wording([root / "data" / "reference"])


def html(*rows: Sequence[str]) -> str:
    lines = ("".join(cell if cell.startswith("<td") else f"<td>{cell}</td>" for cell in row) for row in rows)
    return f"<table border=1>{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def text(*rows: Sequence[str]) -> str:
    return "".join(" | ".join(row) + " |\n" for row in rows)


def read(body: str, wording: Wording) -> Tables:
    page = f"<html><body>{body}</body></html>" if "<" in body else body
    return read_tables(read_bytes(page.encode()), wording)


def one(body: str, wording: Wording) -> Understood:
    (table,) = read(body, wording).tables
    return table


def roles(table: Understood) -> list[str]:
    return [column.role for column in table.columns]


HEAD = ("STT", "Đơn vị", "Điểm", "Xếp hạng")
BODY = (("1", "Sở Y tế", "90", "1"), ("2", "Sở Nội vụ", "85,5", "2"), ("3", "Sở Tài chính", "80", "3"))


@pytest.mark.parametrize(
    ("header", "maximum"),
    [
        ("Tổng điểm (Tối đa: 90)", 90), ("Tổng điểm (Tối đa:1.450)", 1450), ("Điểm (tối đa 90 điểm)", 90),
        ("Điểm/90", 90), ("Điểm đạt được / 1.000", 1000), ("Điểm (90)", 90), ("Điểm số (thang điểm 100)", 100),
        ("Điểm (tối đa 92,5)", 92.5), ("ĐIỂM (TỐI ĐA: 90)", 90), ("Điểm (2016)", None), ("Điểm năm 2016", None),
        ("Tổng điểm", None), ("Xếp hạng 1/17", 17),
    ],
)  # fmt: skip
def test_the_maximum_in_a_header(header: str, maximum: float | None) -> None:
    assert header_maximum(header) == maximum


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Mức tốt", "Tốt"), ("Loại: Khá", "Khá"), ("XẾP LOẠI TRUNG BÌNH", "Trung bình"), ("II. Mức khá", "Khá"),
        ("Trung bình khá", "Trung bình khá"), ("Nhóm đạt loại tốt:", "Tốt"), ("Mức độ “Tốt”", "Tốt"),
        ("Mức tốt (từ 80% trở lên)", "Tốt"), ("Sở Y tế", None), ("Tốt nghiệp", None), ("Khá Lê Thị", None),
    ],
)  # fmt: skip
def test_the_wording_of_bands(printed: str, name: str | None, wording: Wording) -> None:
    assert wording.class_of(printed) == name


@pytest.mark.parametrize(
    ("header", "cells", "role"),
    [
        ("Số TT", ["1", "2", "3"], "ordinal"), ("Sở, ban, ngành", ["Sở Y tế", "Sở Nội vụ"], "agency"),
        ("Tỷ lệ so với điểm tối đa (%)", ["92,1", "80"], "percent"), ("Vị trí", ["1", "2"], "rank"),
        ("Hạ tầng kỹ thuật", ["80", "79", "78"], "criterion_points"), ("Tăng/giảm", ["2", "1"], "change"),
        ("Mức độ", ["Tốt", "Khá"], "class"), ("Mức độ", ["Mức độ I", "Mức độ II"], "class"),
        ("Xếp hạng", ["Tốt", "Khá"], "class"), ("Điểm tối đa", ["100", "95"], "max"),
        ("Giá trị DTI", ["0,81", "0,7"], "index"), ("Kết quả", ["80", "70"], "points"),
        ("Ghi chú", ["", ""], "note"), ("XH 2018", ["1", "2"], "rank"), ("Thứ tự xếp hạng", ["1", "2"], "rank"),
        ("Tên sở", ["Sở Y tế", "Sở Nội vụ"], "agency"),
    ],
)  # fmt: skip
def test_the_role_of_a_column(header: str, cells: list[str], role: str, wording: Wording) -> None:
    name = "Điểm" if role != "points" else "Hạng"
    rows = [[f"Sở {at}", "90", cell] for at, cell in enumerate(cells)]
    table = one(html(["Tên đơn vị" if role != "agency" else "TT", name, header], *rows), wording)
    assert table.columns[2].role == role


@pytest.mark.parametrize("band", [["<td colspan=4>Mức tốt</td>"], ["Mức tốt", "", "", ""], ["", "Mức tốt", "", ""]])
def test_a_band_becomes_a_column(band: list[str], wording: Wording) -> None:
    table = one(html(HEAD, BODY[0], band, *BODY[1:]), wording)
    assert [row.banner for row in table.rows] == [None, "Mức tốt", "Mức tốt"]
    assert [row.row_no for row in table.rows] == [1, 2, 3]


def test_a_section_of_two_cells_and_its_agencies(wording: Wording) -> None:
    rows = [["I", "<td colspan=3>Sở, ban, ngành</td>"], BODY[0], ["II", "Huyện, thị xã, thành phố", "", ""], BODY[1]]
    table = one(html(HEAD, *rows), wording)
    assert [row.banner for row in table.rows] == ["Sở, ban, ngành", "Huyện, thị xã, thành phố"]


def test_an_agency_without_a_result_is_no_section(wording: Wording) -> None:
    table = one(html(["Đơn vị", "Điểm", "Hạng"], ["Sở Y tế", "90", "1"], ["Sở Nội vụ", "", ""]), wording)
    assert [row.texts[0] for row in table.rows] == ["Sở Y tế", "Sở Nội vụ"]


def test_trung_binh_beside_an_agency_is_a_class_and_alone_a_mean(wording: Wording) -> None:
    head = ["STT", "Xếp loại", "Đơn vị", "Điểm"]
    rows = [["1", "Trung bình", "Sở Y tế", "50"], ["2", "Khá", "Sở Nội vụ", "70"], ["", "", "Trung bình", "60"]]
    assert [row.is_total for row in one(html(head, *rows), wording).rows] == [False, False, True]


def test_two_header_rows_with_spans(wording: Wording) -> None:
    table = one(
        html(
            ["<td rowspan=2>STT</td>", "<td rowspan=2>Đơn vị</td>", "<td colspan=2>Xếp hạng</td>"],
            ["Năm 2018", "Năm 2017"],
            ["1", "Sở Y tế", "1", "2"],
        ),
        wording,
    )
    assert [(c.header, c.role, c.year) for c in table.columns[2:]] == [
        ("Xếp hạng Năm 2018", "rank", 2018), ("Xếp hạng Năm 2017", "rank", 2017),
    ]  # fmt: skip


def test_two_header_rows_whose_names_no_wording_knows(wording: Wording) -> None:
    upper = ["<td rowspan=2>Đơn vị</td>", "<td colspan=2>Điểm thành phần</td>", "<td rowspan=2>Tổng điểm</td>"]
    table = one(html(upper, ["Chữ ký số", "Thư công vụ"], ["Sở Y tế", "40", "50", "90"]), wording)
    assert roles(table) == ["agency", "criterion_points", "criterion_points", "points"]
    assert len(table.rows) == 1


def test_two_header_rows_whose_spans_are_lost(wording: Wording) -> None:
    rows = [(str(at), f"Sở {at}", f"{90 - at},5", str(at), str(at + 1)) for at in range(1, 5)]
    table = one(text(("STT", "Đơn vị", "Điểm", "Xếp hạng"), ("2018", "2017"), *rows), wording)
    assert [column.header for column in table.columns] == [
        "STT", "Đơn vị", "Điểm", "Xếp hạng 2018", "Xếp hạng 2017",
    ]  # fmt: skip
    assert [row.texts for row in table.rows] == rows


def test_a_row_that_numbers_the_columns_is_no_data(wording: Wording) -> None:
    assert len(one(html(HEAD, ["(1)", "(2)", "(3)", "(4)=(3)/90"], *BODY), wording).rows) == 3


def test_a_header_said_again_is_no_data(wording: Wording) -> None:
    assert len(one(html(HEAD, BODY[0], HEAD, BODY[1]), wording).rows) == 2


def test_a_table_that_a_page_broke_goes_on(wording: Wording) -> None:
    caption = "<p>Bảng 1. Kết quả của các sở, ban, ngành</p>"
    for rest in (BODY[1:], (HEAD, *BODY[1:])):
        found = read(caption + html(HEAD, ["<td colspan=4>Mức tốt</td>"], BODY[0]) + html(*rest), wording).tables
        assert [(t.caption.label, len(t.rows), t.kind) for t in found] == [("1", 1, "ranking"), ("1", 2, "ranking")]
        assert {row.banner for table in found for row in table.rows} == {"Mức tốt"}


def test_a_table_numbered_anew_is_another(wording: Wording) -> None:
    found = read("<p>Bảng 1. Kết quả</p>" + html(HEAD, *BODY) + html(HEAD, *BODY), wording).tables
    assert [table.caption.label for table in found] == ["1", None]


def test_a_table_without_agencies_is_no_ranking(wording: Wording) -> None:
    assert one(html(["STT", "Điểm", "Xếp hạng"], ["1", "90", "1"], ["2", "80", "2"]), wording).kind == "other"


def test_a_table_without_a_header_keeps_its_cells(wording: Wording) -> None:
    table = one(html(*BODY), wording)
    assert table.kind == "other" and [row.texts for row in table.rows] == list(BODY)


def test_a_title_within_the_table_is_its_caption(wording: Wording) -> None:
    table = one(html(["<td colspan=4>Bảng 3. Xếp hạng hạ tầng của các sở</td>"], HEAD, *BODY), wording)
    assert (table.caption.label, table.caption.text) == ("3", "Bảng 3. Xếp hạng hạ tầng của các sở")
    assert len(table.rows) == 3


def captions(body: str, wording: Wording) -> list[tuple[str | None, str | None, str]]:
    return [(t.caption.label, t.caption.part, t.caption.text) for t in read(body, wording).tables]


TABLE = html(HEAD, *BODY)


def test_a_list_of_captions_binds_no_table(wording: Wording) -> None:
    listed = "".join(f"<p>Bảng {n}. Xếp hạng tiêu chí số {n}</p>" for n in (1, 2, 3))
    body = f"{listed}<p>II. KẾT QUẢ</p><p>Bảng 1. Xếp hạng</p>{TABLE}<p>Bảng 2. Xếp hạng</p>{TABLE}"
    assert [label for label, _, _ in captions(body, wording)] == ["1", "2"]
    orphans = read(body, wording).bound.orphans
    assert [entry.label for entry, _ in orphans] == ["3"]


def test_a_list_that_the_first_caption_follows_at_once(wording: Wording) -> None:
    listed = "".join(f"<p>Bảng {n}. Xếp hạng tiêu chí</p>" for n in (1, 2, 3))
    body = "".join(f"<p>Bảng {n}. Xếp hạng tiêu chí</p>{TABLE}" for n in (1, 2, 3))
    assert [label for label, _, _ in captions(listed + body, wording)] == ["1", "2", "3"]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Bảng 1", "Xếp hạng các sở"), ("Bảng 1. Xếp hạng tiêu chí thành phần về", "Chữ ký số"),
        ("Bảng 1. Xếp hạng tổng thể", "mức độ ứng dụng"), ("BẢNG 1. XẾP HẠNG TỔNG THỂ", "MỨC ĐỘ ỨNG DỤNG"),
    ],
)  # fmt: skip
def test_a_caption_broken_over_two_lines(first: str, second: str, wording: Wording) -> None:
    assert captions(f"<p>{first}</p><p>{second}</p>{TABLE}", wording) == [("1", None, f"{first} {second}")]


@pytest.mark.parametrize("between", ["Kết quả như sau:", "(Đơn vị tính: điểm)", "Đơn vị tính: điểm"])
def test_words_between_caption_and_table_are_no_part_of_it(between: str, wording: Wording) -> None:
    body = f"<p>Bảng 1. Xếp hạng các sở, ban, ngành</p><p>{between}</p>{TABLE}"
    assert captions(body, wording) == [("1", None, "Bảng 1. Xếp hạng các sở, ban, ngành")]


def test_parts_share_a_caption(wording: Wording) -> None:
    body = f"<p>Bảng 1.3 Website</p><p>a. Thông tin:</p>{TABLE}<p>b. Dịch vụ:</p>{TABLE}<p>Bảng 1.4 Khác</p>{TABLE}"
    assert captions(body, wording) == [
        ("1.3", "a. Thông tin:", "Bảng 1.3 Website"), ("1.3", "b. Dịch vụ:", "Bảng 1.3 Website"),
        ("1.4", None, "Bảng 1.4 Khác"),
    ]  # fmt: skip


def test_a_sentence_about_a_table_is_no_caption(wording: Wording) -> None:
    body = f"<p>Bảng 2 cho thấy kết quả của các sở.</p>{TABLE}"
    assert captions(body, wording)[0][0] is None


@pytest.mark.parametrize(
    "name",
    [
        "Trung bình cấp huyện", "Bình quân cấp sở", "TB chung", "Điểm TB các sở", "Trung bình khối", "Tổng cộng",
        "Trung bình 20 sở", "Bình quân của 63 tỉnh", "Chỉ số CCHC trung bình toàn tỉnh", "Cả nước", "Giá trị TB",
        "Cao nhất các xã",
    ],
)  # fmt: skip
def test_a_mean_or_a_sum_is_no_agency(name: str, wording: Wording) -> None:
    table = one(html(["TT", "Đơn vị", "Điểm"], ["1", "Huyện An Lão", "90"], ["", name, "85"]), wording)
    assert [row.is_total for row in table.rows] == [False, True]


@pytest.mark.parametrize("name", ["Tổng cục Thuế", "Xã Trung Bình", "Trung tâm Hành chính công", "Xã Bình Quân"])
def test_an_agency_whose_name_begins_like_a_sum(name: str, wording: Wording) -> None:
    table = one(html(["TT", "Đơn vị", "Điểm"], ["1", name, "90"], ["2", "Huyện An Lão", "85"]), wording)
    assert not any(row.is_total for row in table.rows)


@pytest.mark.parametrize(
    "numbers",
    [
        "(1) (2) (3) (4) (5)=(3)+(4)", "A B 1 2 3=1+2", "1 2 3 4 5", "(A) (B) (1) (2) (3=1+2)",
        "[1] [2] [3] [4] [5]", "- - (1) (2) (3)=(1)+(2)",
    ],
)  # fmt: skip
def test_numbers_of_columns_are_no_row_wherever_they_stand(numbers: str, wording: Wording) -> None:
    row = [text.strip("-") for text in numbers.split()]
    head = ["TT", "Đơn vị", "Hạ tầng", "Nhân lực", "Tổng điểm"]
    first, second = ["1", "Sở Y tế", "30", "40", "70"], ["2", "Sở Nội vụ", "20", "30", "50"]
    for rows in ((row, first, second), (first, row, second)):
        table = one(html(head, *rows), wording)
        assert [line.texts for line in table.rows] == [tuple(first), tuple(second)]
        assert "numbering" in table.grid_roles


def test_figures_that_follow_one_another_are_data(wording: Wording) -> None:
    table = one(html(["Đơn vị", "Hạ tầng", "Nhân lực", "Tổng"], ["Sở Y tế", "1", "2", "3"]), wording)
    assert len(table.rows) == 1


@pytest.mark.parametrize(("first", "second"), [("I", "II"), ("A", "B"), ("I.", "II.")])
def test_a_heading_numbered_otherwise_than_the_rows_is_a_section(first: str, second: str, wording: Wording) -> None:
    rows = [[first, "Khối thứ nhất", "", ""], ["1", "Sở Y tế", "90", "1"], ["2", "Sở Nội vụ", "80", "2"],
            [second, "Các đơn vị còn lại", "", ""], ["1", "Sở Tư pháp", "70", "1"]]  # fmt: skip
    table = one(html(["TT", "Đơn vị", "Điểm", "Hạng"], *rows), wording)
    over = [row.section.text for row in table.rows if row.section]
    assert over == ["Khối thứ nhất"] * 2 + ["Các đơn vị còn lại"]


def test_rows_numbered_in_roman_are_agencies_without_a_result_too(wording: Wording) -> None:
    rows = [["I", "Sở Y tế", "90", "1"], ["II", "Sở Nội vụ", "", ""], ["III", "Sở Tư pháp", "70", "2"]]
    table = one(html(["TT", "Đơn vị", "Điểm", "Hạng"], *rows), wording)
    assert [row.section for row in table.rows] == [None] * 3
