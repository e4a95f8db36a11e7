"""Counts of the fields of an agency, below it, beside it or alone: they are of the agency, each with its field as
topic; and whose the figures are where no row says it."""

from typing import Any

import pytest

from flows.reading import read_and_understand
from tests.unit.test_facts_counts import PAGE, Rows, _reference
from transform.tables.rows import is_total

Y_TE, TU_PHAP = "tuyen-quang/so-y-te", "tuyen-quang/so-tu-phap"
HEAD = "TT|Đơn vị/Lĩnh vực|DVC mức độ 3|DVC mức độ 4"
FIELDS = ("TT|Lĩnh vực|Toàn trình|Một phần|Hồ sơ tiếp nhận|Hồ sơ trực tuyến|Tỷ lệ", "1|Dược|04|1|200|50|25%",
          "2|Khám bệnh|2|0|30|15|50%", "3|Giám định|1|2|Không phát sinh||", "Cộng||7|3|230|65|28,26%")  # fmt: skip
LEVELS = "Bảng 1. Số dịch vụ công trực tuyến năm 2018"
OF_Y_TE = (
    "<html><body><table><tr><td>UBND TỈNH TUYÊN QUANG<br>SỞ Y TẾ</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 31/BC-SYT</td><td>Tuyên Quang, ngày 20 tháng 12 năm 2018</td></tr></table>"
    "<p>BÁO CÁO</p><p>{title}</p><p>{caption}</p><table border=1>{rows}</table></body></html>"
)
OF_BO = (
    "<html><body><table><tr><td>BỘ XÂY DỰNG</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 31/BC-BXD</td><td>Hà Nội, ngày 20 tháng 12 năm 2018</td></tr></table>"
    "<p>BÁO CÁO</p><p>{title}</p><p>{caption}</p><table border=1>{rows}</table></body></html>"
)


def read(*rows: str, caption: str = LEVELS, page: str = PAGE, title: str = "Kết quả năm 2018") -> Rows:
    """A page with a table of `rows`, whose cells «|» parts."""
    cells = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row.split('|'))}</tr>" for row in rows)
    return read_and_understand(
        page.format(caption=caption, rows=cells, title=title).encode(), _reference(), source="x"
    ).rows


def found(rows: Rows, subject: str) -> list[tuple[Any, ...]]:
    """Topic, level and value of the services of one subject, by row."""
    measures = [row for row in rows.get("measure", []) if row["subject_id"] == subject]
    return sorted(
        (row["topic"] or "", row["service_level"], row["value"]) for row in measures if row["unit"] == "services"
    )


WITH_FIELDS = [
    ("", "3", 5), ("", "4", 3), ("duoc", "3", 4), ("duoc", "4", 1), ("kham-benh", "3", 1), ("kham-benh", "4", 2),
]  # fmt: skip


@pytest.mark.parametrize(
    ("head", "numbers"),
    [
        (HEAD, ("I", "1", "2", "II", "1", "2", "III")),
        ("STT|Cơ quan, lĩnh vực|Mức độ 3|Mức độ 4", ("1", "1.1", "1.2", "2", "2.1", "2.2", "3")),
        ("STT|Tên đơn vị - lĩnh vực|Mức độ 3|Mức độ 4", ("1", "-", "-", "2", "-", "-", "3")),
        ("STT|Đơn vị (lĩnh vực)|Mức độ 3|Mức độ 4", ("A", "1", "2", "B", "1", "2", "C")),
        ("TT|Đơn vị/ Lĩnh vực|Mức độ 3|Mức độ 4", ("",) * 7),
    ],
)
def test_fields_below_an_agency_are_topics_of_it(head: str, numbers: tuple[str, ...]) -> None:
    lines = (
        "Sở Y tế|5|3",
        "Dược|4|1",
        "Khám bệnh|1|2",
        "Sở Tư pháp|9|4",
        "Hộ tịch|3|4",
        "Công chứng|6|0",
        "Sở Nội vụ|8|7",
    )
    rows = read(head, *(f"{number}|{line}" for number, line in zip(numbers, lines, strict=True)))
    assert found(rows, Y_TE) == WITH_FIELDS
    assert found(rows, TU_PHAP) == [
        ("", "3", 9), ("", "4", 4), ("cong-chung", "3", 6), ("cong-chung", "4", 0), ("ho-tich", "3", 3),
        ("ho-tich", "4", 4),
    ]  # fmt: skip
    assert found(rows, "tuyen-quang/so-noi-vu") == [("", "3", 8), ("", "4", 7)]
    assert not rows.get("pending_fact")
    one = next(row for row in rows["measure"] if row["topic"] == "kham-benh")
    assert (one["topic_published"], one["subject_published"]) == ("Khám bệnh", "Sở Y tế")
    places = {p["field"]: p["row_no"] for p in rows["provenance"] if p["fact_id"] == one["fact_id"]}
    assert (places["subject"], places["value"]) == (1, 3)


def test_an_agency_over_its_fields_may_have_no_figures() -> None:
    rows = read(
        HEAD, "I|Sở Y tế||", "1|Dược|4|1", "2|Khám bệnh|1|2", "II|Sở Tư pháp||", "1|Hộ tịch|3|4", "|Tổng cộng|8|7"
    )
    assert found(rows, Y_TE) == WITH_FIELDS[2:]
    assert found(rows, TU_PHAP) == [("ho-tich", "3", 3), ("ho-tich", "4", 4)]


def test_a_row_that_says_it_is_a_field_is_none_of_an_unknown_agency() -> None:
    rows = read("TT|Đơn vị|Mức độ 3|Mức độ 4", "1|Sở Y tế|5|3", "-|Lĩnh vực dược|4|1", "-|Lĩnh vực khám bệnh|1|2",
                "2|Sở Tư pháp|9|4")  # fmt: skip
    assert found(rows, Y_TE) == WITH_FIELDS


@pytest.mark.parametrize(
    ("head", "lines"),
    [
        # Bodies of an agency, of which nothing says that they are fields.
        ("TT|Đơn vị|Mức độ 3|Mức độ 4", ("I|Sở Y tế|5|3", "1|Bệnh viện đa khoa|4|1", "2|Phòng khám|1|2")),
        # Rows that do not make up what stands over them.
        (HEAD, ("I|Sở Y tế|5|3", "1|Dược|40|10", "2|Khám bệnh|11|12", "II|Sở Tư pháp|9|4")),
        # Bodies of a body, whatever the heading says.
        (HEAD, ("I|Sở Y tế|5|3", "1|Chi cục Dân số|4|1", "2|Chi cục An toàn thực phẩm|1|2")),
        # Fields before any agency.
        (HEAD, ("1|Dược|4|1", "2|Khám bệnh|1|2", "I|Sở Tư pháp|7|7", "1|Hộ tịch|3|4", "2|Luật sư|4|3")),
    ],
)
def test_what_may_be_no_field_waits(head: str, lines: tuple[str, ...]) -> None:
    rows = read(head, *lines)
    first = lines[0] if lines[0][0] == "1" else lines[1]
    assert not [row for row in rows.get("measure", []) if row["topic"] not in (None, "ho-tich", "luat-su")]
    assert first.split("|")[1] in {row["agency_published"] for row in rows["pending_fact"]}


def test_a_column_of_fields_beside_the_agency() -> None:
    rows = read("TT|Cơ quan|Lĩnh vực|Mức độ 3|Mức độ 4", "1|Sở Y tế|Dược|4|1", "2|Sở Y tế|Khám bệnh|1|2",
                "3|Sở Y tế|Cộng|5|3", "4|Sở Tư pháp|Công chứng|6|0", "5|Sở Nội vụ||8|7")  # fmt: skip
    assert found(rows, Y_TE) == WITH_FIELDS
    assert found(rows, TU_PHAP) == [("cong-chung", "3", 6), ("cong-chung", "4", 0)]
    assert found(rows, "tuyen-quang/so-noi-vu") == [("", "3", 8), ("", "4", 7)]


def test_a_table_of_fields_is_of_the_body_that_the_title_names() -> None:
    rows = read(*FIELDS, page=OF_Y_TE, title="Kết quả cung cấp dịch vụ công trực tuyến của Sở Y tế năm 2018")
    said = [
        (row["topic"], row["indicator"], row["value"], row["percent"])
        for row in rows["measure"]
        if row["subject_id"] == Y_TE
    ]
    assert ("duoc", "records_online", 50, 25) in said
    assert (None, "records_online", 65, 28.26) in said
    assert ("giam-dinh", "services", 2, None) in said
    assert len(said) == 4 + 4 + 2 + 4
    assert not [row for row in rows.get("finding", []) if row["kind"] == "number_unreadable"]


@pytest.mark.parametrize(
    ("page", "title", "caption", "subject"),
    [
        (OF_Y_TE, "Kết quả cung cấp dịch vụ công", "Bảng 2. Dịch vụ công theo lĩnh vực năm 2018", None),
        (OF_Y_TE, "Kết quả cung cấp dịch vụ công", "Bảng 2. Dịch vụ công của Sở theo lĩnh vực năm 2018", Y_TE),
        (OF_Y_TE, "Kết quả của Sở Tư pháp năm 2018", "Bảng 2. Dịch vụ công theo lĩnh vực năm 2018", None),
        (OF_Y_TE, "Kết quả của Sở Y tế năm 2018", "Bảng 2. Dịch vụ công của các đơn vị năm 2018", None),
        (PAGE, "", "1. Sở Tư pháp</p><p>Bảng 2. Dịch vụ công theo lĩnh vực năm 2018", TU_PHAP),
        (PAGE, "", "1. Sở Tư pháp</p><p>2. Các lĩnh vực khác</p><p>Bảng 2. Dịch vụ công năm 2018", "tuyen-quang"),
        (PAGE, "", "Bảng 2. Dịch vụ công theo lĩnh vực năm 2018", "tuyen-quang"),
        (OF_BO, "Kết quả cung cấp dịch vụ công của Bộ Xây dựng năm 2018", "Bảng 1. Theo lĩnh vực", "bo-xay-dung"),
    ],
)
def test_whose_fields_they_are(page: str, title: str, caption: str, subject: str | None) -> None:
    rows = read(*FIELDS, page=page, title=title, caption=caption)
    assert {row["subject_id"] for row in rows.get("measure", [])} == ({subject} if subject else set())


@pytest.mark.parametrize("row", ["2|Sở Tư pháp|1|1|30|15|50%", "II|Cấp huyện|1|1|30|15|50%"])
def test_fields_of_several_bodies_are_not_of_one(row: str) -> None:
    rows = read(*FIELDS[:2], "2|Sở Nội vụ|1|1|3|1|33%", row, page=OF_Y_TE, title="Kết quả của Sở Y tế năm 2018")
    assert not rows.get("measure")


@pytest.mark.parametrize("years", ["Năm 2017|Năm 2018|Tăng/giảm", "2017|2018|Tăng, giảm", "Năm 2017|Năm 2018"])
def test_ways_of_receipt_over_years(years: str) -> None:
    lines = (
        "Nộp trực tuyến|1.200|1.900|tăng 700",
        "Nộp trực tiếp|800|600|giảm 200",
        "Tổng số hồ sơ|2.000|2.500|tăng 500",
    )
    cut = years.count("|") + 2
    rows = read(*("|".join(line.split("|")[:cut]) for line in (f"Hình thức nộp|{years}", *lines)),
                caption="Bảng 3. Số hồ sơ tiếp nhận của tỉnh theo hình thức nộp")  # fmt: skip
    assert [(row["indicator"], row["year"], row["value"], row["subject_id"]) for row in rows["measure"]] == [
        ("records_online", 2017, 1200, "tuyen-quang"), ("records_online", 2018, 1900, "tuyen-quang"),
        ("records_all", 2017, 2000, "tuyen-quang"), ("records_all", 2018, 2500, "tuyen-quang"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("total", "caption", "subject"),
    [
        ("Toàn Bộ", "Bảng 1. Dịch vụ công trực tuyến năm 2018", "bo-xay-dung"),
        ("Tổng cộng", "Bảng 1. Dịch vụ công trực tuyến theo đơn vị năm 2018", "bo-xay-dung"),
        ("Tổng cộng", "Bảng 1. Dịch vụ công trực tuyến của một số đơn vị năm 2018", None),
        ("Tổng cộng", "Bảng 1. Dịch vụ công trực tuyến của các trường năm 2018", None),
    ],
)
def test_the_total_of_a_ministry(total: str, caption: str, subject: str | None) -> None:
    lines = ("1|Cục Kinh tế xây dựng|4|1", "2|Cục Phát triển đô thị|1|2", f"|{total}|5|3")
    title = "Kết quả cung cấp dịch vụ công của Bộ Xây dựng năm 2018"
    rows = read("TT|Đơn vị|Mức độ 3|Mức độ 4", *lines, page=OF_BO, title=title, caption=caption)
    assert found(rows, "bo-xay-dung") == ([("", "3", 5), ("", "4", 3)] if subject else [])


def test_a_total_over_agencies_with_fields_counts_each_once() -> None:
    lines = (
        "I|Cục Kinh tế xây dựng|5|3",
        "1|Đấu thầu|4|1",
        "2|Định mức|1|2",
        "II|Cục Hạ tầng kỹ thuật|2|2",
        "|Toàn Bộ|7|5",
    )
    assert found(read(HEAD, *lines, page=OF_BO), "bo-xay-dung") == [("", "3", 7), ("", "4", 5)]


def test_notaries_are_no_sum() -> None:
    assert is_total("CỘNG CHUNG")
    assert not is_total("Công chứng")
