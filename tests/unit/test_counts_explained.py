"""Tables of counts whose headers need their notes, or that are several lists in one."""

import pytest

from flows.reading import read_and_understand
from tests.unit.test_facts_counts import ABOUT, PAGE, _reference, measures
from transform.facts.sheet import Row
from transform.tables.legend import spelled_out

WAYS = (
    "<td rowspan=3>TT</td><td rowspan=3>Đơn vị</td><td rowspan=3>TS HSTN</td><td colspan=4>Hình thức nộp</td>",
    "<td colspan=2>TrT</td><td colspan=2>DVCTT</td>", "<td>SL</td><td>TL</td><td>SL</td><td>TL</td>",
    *(f"<td>{'</td><td>'.join(row.split('|'))}</td>" for row in (
        "1|Sở Y tế|500|400|80,0|100|20,0", "2|Sở Tư pháp|80|60|75,0|20|25,0", "3|Sở Nội vụ|90|81|90,0|9|10,0")),
)  # fmt: skip
NOTE = "Chú giải: TS HSTN: tổng số hồ sơ tiếp nhận; TrT: nộp trực tiếp; DVCTT: nộp qua dịch vụ công trực tuyến; SL: số lượng; TL: tỷ lệ."  # noqa: E501


def read(*rows: str, caption: str = ABOUT, behind: str = "") -> dict[str, list[Row]]:
    cells = "".join(
        f"<tr>{row if row.startswith('<td') else ''.join(f'<td>{text}</td>' for text in row.split('|'))}</tr>"
        for row in rows
    )
    page = PAGE.format(caption=caption, rows=cells).replace("</body>", f"<p>{behind}</p></body>")
    return read_and_understand(page.encode(), _reference(), source="x").rows


def test_a_note_spells_out_what_stands_over_the_columns() -> None:
    rows = read(*WAYS, caption="Bảng 1. Số hồ sơ theo hình thức nộp năm 2018 (SL: hồ sơ; TL: %)", behind=NOTE)
    assert measures(rows) == [
        ("records_all", "unstated", None, 2018, 500), ("records_online", "unstated", None, 2018, 100),
    ]  # fmt: skip
    online = next(row for row in rows["measure"] if row["indicator"] == "records_online")
    assert (online["percent"], online["denominator"]) == (20, 500)


def test_services_as_a_way_are_no_services() -> None:
    ways = [
        row.replace("SL", "Số lượng").replace("TL", "Tỷ lệ (%)").replace("TS HSTN", "Tổng số hồ sơ") for row in WAYS
    ]
    rows = read(*ways, caption="Bảng 1. Số hồ sơ theo hình thức nộp năm 2018")
    assert [row[0] for row in measures(rows)] == ["records_all", "records_online"]


@pytest.mark.parametrize(("level", "note", "said"), [
    ("Số HSTN", "HSTN: hồ sơ tiếp nhận; TH: thực hiện", "Số hồ sơ tiếp nhận"),
    ("DVC MĐ 4", "Ghi chú: MĐ 4: mức độ 4.", "DVC mức độ 4"),
    ("HS TT", "HS: hồ sơ; HS TT: hồ sơ trực tuyến", "hồ sơ trực tuyến"),
    ("SL", "SL: số lượng; (SL: hồ sơ)", "số lượng (hồ sơ)"),
    ("TT", "TT: thị trấn", None),  # the running number
    ("TH", "TH: thực hiện. Và: TH: tổng hợp", None),  # two meanings
    ("BC", "Số: 12/BC-UBND", None),
    ("Tổng số", "Tổng số: tất cả hồ sơ", None),  # no abbreviation
])  # fmt: skip
def test_what_a_line_explains(level: str, note: str, said: str | None) -> None:
    spelled = spelled_out([(level,)], [note])
    assert (level if spelled is None else spelled[0][0]) == (said or level)


LISTS = (
    "<td colspan=4>A. Sở, ban, ngành</td><td colspan=3>B. UBND huyện</td>",
    "TT|Đơn vị|DVC mức độ 4|Hồ sơ trực tuyến|TT|Địa phương|Hồ sơ trực tuyến",
    "1|Sở Y tế|44|645|1|Huyện Na Hang|816", "2|Sở Tư pháp|71|842|2|Huyện Yên Sơn|947",
    "3|Sở Nội vụ|15|626|3|Huyện Sơn Dương|719",
)  # fmt: skip


def test_lists_side_by_side_need_not_have_the_same_columns() -> None:
    rows = read(*LISTS)
    assert [row[::4] for row in measures(rows)] == [("services", 44), ("records_online", 645)]
    assert [row[::4] for row in measures(rows, "tuyen-quang/huyen-yen-son")] == [("records_online", 947)]
    assert len(rows["measure"]) == 9


def test_columns_under_no_heading_of_their_own_are_no_second_list() -> None:
    rows = read("TT|Đơn vị|DVC mức độ 4|Hồ sơ trực tuyến|TT|Địa phương|Hồ sơ trực tuyến", *LISTS[2:])
    assert not measures(rows, "tuyen-quang/huyen-yen-son")


def quarters(name: str, *figures: tuple[int, int]) -> list[str]:
    said = [f"{label}|{whole}|{part}|{part * 100 / whole:.2f}".replace(".", ",")
            for label, (whole, part) in zip(("Quý I", "Quý II", "Cả năm"), figures, strict=True)]  # fmt: skip
    return [f"{name}|{said[0]}", *(f"|{row}" for row in said[1:])]


def test_rows_of_totals_of_several_rows_are_of_all() -> None:
    rows = read(
        "Cơ quan, đơn vị|Kỳ|Tổng số hồ sơ tiếp nhận|Hồ sơ trực tuyến|Tỷ lệ (%)",
        *quarters("Sở Y tế", (300, 30), (200, 70), (500, 100)), *quarters("Sở Tư pháp", (50, 5), (30, 15), (80, 20)),
        *quarters("Huyện Na Hang", (10, 1), (10, 3), (20, 4)), *quarters("TỔNG CỘNG", (360, 36), (240, 88), (600, 124)),
    )  # fmt: skip
    online = [row for row in rows["measure"] if row["indicator"] == "records_online"]
    of_province = [row for row in online if row["subject_id"] == "tuyen-quang"]
    assert [(row["topic"], row["value"], row["percent"]) for row in of_province] == [
        ("quy-i", 36, 10), ("quy-ii", 88, 36.67), (None, 124, 20.67),
    ]  # fmt: skip
    assert [(row["topic"], row["percent"]) for row in online if row["subject_id"] == "tuyen-quang/so-y-te"] == [
        ("quy-i", 10), ("quy-ii", 35), (None, 20),
    ]  # fmt: skip


def test_a_row_that_says_which_rows_it_sums_up_is_of_all() -> None:
    rows = read(
        "TT|Đơn vị|Mức độ 3|Mức độ 4", "|TOÀN TỈNH (A+B)|14|9", "A|CẤP TỈNH|10|7", "1|Sở Y tế|6|4",
        "2|Sở Tư pháp|4|3", "B|DÙNG CHUNG CẤP HUYỆN|4|2",
    )  # fmt: skip
    assert [row[4] for row in measures(rows, "tuyen-quang")] == [14, 9]


def test_what_heads_one_list_heads_none_beside_it() -> None:
    rows = read(*LISTS[:2], "|Khối sở, ngành|130|2113||Khối huyện|2482", *LISTS[2:])
    assert [row[::4] for row in measures(rows, "tuyen-quang/huyen-yen-son")] == [("records_online", 947)]
    assert len(rows["measure"]) == 9 and not rows.get("pending_fact")


TEN = ("Huyện Na Hang", "Huyện Lâm Bình", "Huyện Chiêm Hóa", "Huyện Hàm Yên", "Huyện Yên Sơn", "Huyện Sơn Dương",
       "Thành phố Tuyên Quang")  # fmt: skip


@pytest.mark.parametrize("is_first", [True, False])
def test_the_sums_of_a_whole_group_are_of_that_group(is_first: bool) -> None:
    of_group = ["B|CÁC HUYỆN, THÀNH PHỐ|14|7" if is_first else "|Cộng các huyện, thành phố|14|7"]
    places = [f"{at}|{name}|2|1" for at, name in enumerate(TEN, 1)]
    rows = read(
        "TT|Đơn vị|Mức độ 3|Mức độ 4", "A|CÁC SỞ, NGÀNH|10|7", "1|Sở Y tế|6|4", "2|Sở Tư pháp|4|3",
        *(of_group + places if is_first else ["B|CÁC HUYỆN|", *places, *of_group]),
    )  # fmt: skip
    assert [row[4] for row in measures(rows, "tuyen-quang/districts")] == [14, 7]
    assert not measures(rows, "tuyen-quang/departments")  # not all of them are listed


def test_a_heading_whose_figures_are_no_sums_is_of_nobody() -> None:
    rows = read("TT|Đơn vị|Mức độ 3|Mức độ 4", "A|CÁC HUYỆN, THÀNH PHỐ|15|8",
                *(f"{at}|{name}|2|1" for at, name in enumerate(TEN, 1)))  # fmt: skip
    assert {row["subject_type"] for row in rows["measure"]} == {"agency"}


def test_bare_levels_beside_services_and_records_are_those_of_their_sum() -> None:
    rows = read("ST T|Tên đơn vị|Tổng số dịch vụ công|Mức độ 2|Mức độ 3|Mức độ 4|Số hồ sơ trực tuyến",
                "1|Sở Y tế|50|40|07|03|1.735", "2|Sở Tư pháp|74|67|07|0|716", "3|Sở Nội vụ|85|77|08|0|612",
                caption="SỐ LƯỢNG DỊCH VỤ CÔNG VÀ HỒ SƠ TRỰC TUYẾN NĂM 2018")  # fmt: skip
    assert [(row[0], row[1], row[4]) for row in measures(rows)] == [
        ("services", "unstated", 50), ("services", "2", 40), ("services", "3", 7), ("services", "4", 3),
        ("records_online", "unstated", 1735),
    ]  # fmt: skip


def test_bare_levels_that_amount_to_nothing_stay_open() -> None:
    rows = read("STT|Tên đơn vị|Tổng số dịch vụ công|Mức độ 2|Mức độ 3|Số hồ sơ trực tuyến",
                "1|Sở Y tế|50|41|7|1.735", "2|Sở Tư pháp|74|60|7|716", "3|Sở Nội vụ|85|71|8|612",
                caption="SỐ LƯỢNG DỊCH VỤ CÔNG VÀ HỒ SƠ TRỰC TUYẾN NĂM 2018")  # fmt: skip
    assert {row[1] for row in measures(rows)} == {"unstated"}


def test_fields_and_bodies_in_one_column() -> None:
    rows = read("TT|Lĩnh vực/Đơn vị|Số hồ sơ tiếp nhận|Trong đó nộp trực tuyến", "1|Đất đai|855|232",
                "1|Sở Y tế|500|100", "2|Sở Tư pháp|80|20", "3|Sở Nội vụ|90|9")  # fmt: skip
    assert [(row[0], row[4]) for row in measures(rows)] == [("records_all", 500), ("records_online", 100)]
    assert {row["agency_published"] for row in rows["pending_fact"]} == {"Đất đai"}


def test_years_before_counts_are_no_agencies() -> None:
    rows = read("Năm|Mức độ 3|Mức độ 4", "Năm 2016|20|3", "Năm 2017|24|5", "Năm 2018|31|Chưa có",
                caption="Bảng 1. Số dịch vụ công trực tuyến của tỉnh qua các năm")  # fmt: skip
    assert not rows.get("pending_fact") and {row["subject_id"] for row in rows["measure"]} == {"tuyen-quang"}
