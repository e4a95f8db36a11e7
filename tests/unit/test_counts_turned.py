"""Tables of counts with agencies as columns."""

import pytest

from flows.reading import read_and_understand
from tests.unit.test_facts_counts import ABOUT, PAGE, _reference, measures
from transform.facts.sheet import Row

ROWS = ("1|Dịch vụ công mức độ 3|8|33|14|6", "2|Dịch vụ công mức độ 4|2|0|-|1",
        "3|Tổng số hồ sơ tiếp nhận|500|80|90|20",
        "4|Hồ sơ nộp trực tuyến|100|20|9|1", "5|Tỷ lệ hồ sơ trực tuyến (%)|20,0|25,0|10,0|5,0")  # fmt: skip
HEAD = "TT|Nội dung|Sở Y tế|Sở Tư pháp|Sở Nội vụ|Sở Tài chính"


def read(*rows: str, head: str = HEAD, caption: str = ABOUT) -> dict[str, list[Row]]:
    cells = "".join(
        f"<tr>{''.join(text if text.startswith('<td') else f'<td>{text}</td>' for text in row.split('|') if text)}</tr>"
        for row in (head, *rows)
    )
    return read_and_understand(PAGE.format(caption=caption, rows=cells).encode(), _reference(), source="x").rows


def test_each_column_counts_for_the_agency_that_heads_it() -> None:
    rows = read(*ROWS)
    assert measures(rows) == [
        ("services", "3", None, 2018, 8), ("services", "4", None, 2018, 2),
        ("records_all", "unstated", None, 2018, 500),
        ("records_online", "unstated", None, 2018, 100),
    ]  # fmt: skip
    assert [row[1:] for row in measures(rows, "tuyen-quang/so-noi-vu") if row[0] == "services"] == [
        ("3", None, 2018, 14)
    ]  # fmt: skip
    online = next(row for row in rows["measure"] if row["indicator"] == "records_online")
    assert (online["percent"], online["denominator"]) == (20, 500)
    places = {p["field"]: p for p in rows["provenance"] if p["fact_id"] == online["fact_id"]}
    assert (places["value"]["row_no"], places["value"]["column_no"], places["value"]["published"]) == (4, 3, "100")
    assert places["subject"]["published"] == "Sở Y tế"
    assert rows["source_table"][0]["kind"] == "counts"
    assert "score" not in rows and not rows.get("unread_number")


def test_a_column_of_totals_is_of_the_whole() -> None:
    rows = read(*(f"{row}|{total}" for row, total in zip(ROWS, ("61", "3", "690", "130", "18,8"), strict=True)),
                head=f"{HEAD}|Toàn tỉnh")  # fmt: skip
    assert [row[4] for row in measures(rows, "tuyen-quang")] == [61, 3, 690, 130]
    assert len(measures(rows)) == 4


@pytest.mark.parametrize("caption", [
    "Bảng 2. Kết quả cung cấp dịch vụ công trực tuyến của UBND các huyện, thành phố năm 2018",
    "b) Khối UBND các huyện, thành phố",
])  # fmt: skip
def test_places_are_agencies_where_the_words_over_them_name_their_group(caption: str) -> None:
    rows = read(*ROWS[:3], head="TT|Chỉ tiêu|TP. Tuyên Quang|Chiêm Hóa|Na Hang|Sơn Dương", caption=caption)
    assert [row[0] for row in measures(rows, "tuyen-quang/huyen-na-hang")] == ["services", "records_all"]
    assert len(rows["measure"]) == 11


def test_two_columns_of_words_tell_together_what_a_row_counts() -> None:
    rows = read(
        "<td rowspan=2>Dịch vụ công trực tuyến</td>|Mức độ 3|8|33", "Mức độ 4|2|0",
        "<td rowspan=2>Hồ sơ</td>|Tiếp nhận|50|60", "Trực tuyến|5|6",
        head="<td colspan=2>Nội dung</td>|Sở Y tế|Sở Tư pháp",
    )  # fmt: skip
    assert [(row[0], row[1], row[4]) for row in measures(rows)] == [
        ("services", "3", 8), ("services", "4", 2), ("records_all", "unstated", 50), ("records_online", "unstated", 5),
    ]  # fmt: skip


def test_headings_tell_what_the_rows_below_them_count() -> None:
    rows = read("I|<td colspan=3>Năm 2017</td>", "1|Mức độ 3|3|4", "2|Mức độ 4|1|0", "II|<td colspan=3>Năm 2018</td>",
                "1|Mức độ 3|5|6", "2|Mức độ 4|2|1", head="TT|Mức độ|Sở Y tế|Sở Tư pháp")  # fmt: skip
    assert [(row[1], row[3], row[4]) for row in measures(rows)] == [
        ("3", 2017, 3), ("4", 2017, 1), ("3", 2018, 5), ("4", 2018, 2)
    ]  # fmt: skip


@pytest.mark.parametrize(("rows", "head"), [
    (("1|Số máy tính|8|33", "2|Số cán bộ chuyên trách|2|0", "3|Số phòng họp|1|1"), "TT|Nội dung|Sở Y tế|Sở Tư pháp"),
    (("1|Dịch vụ công trực tuyến|8,5|9,5", "2|Hạ tầng kỹ thuật|9|7", "Tổng điểm|17,5|16,5"),
     "TT|Tiêu chí|Sở Y tế|Sở Nội vụ"),
    (ROWS[:2], "TT|Nội dung|Đã làm|Chưa làm|Đang làm|Sẽ làm"),
])  # fmt: skip
def test_what_counts_something_else_or_for_nobody(rows: tuple[str, ...], head: str) -> None:
    assert not read(*rows, head=head).get("measure")


def test_several_rows_for_each_agency_count_different_things() -> None:
    both = ["<td rowspan=2>1</td>|<td rowspan=2>Sở Y tế</td>|Mức độ 3|5|6", "Mức độ 4|2|3",
            "<td rowspan=2>2</td>|<td rowspan=2>Sở Tư pháp</td>|Mức độ 3|7|8", "Mức độ 4|1|0"]  # fmt: skip
    rows = read(*(row.rsplit("|", 1)[0] for row in both), head="TT|Đơn vị|Mức độ|Số lượng")
    assert measures(rows) == [("services", "3", None, 2018, 5), ("services", "4", None, 2018, 2)]
    assert "score" not in rows
    rows = read(*both, head="TT|Đơn vị|Mức độ|2017|2018")
    assert [row[1:] for row in measures(rows)] == [
        ("3", None, 2017, 5), ("3", None, 2018, 6), ("4", None, 2017, 2), ("4", None, 2018, 3)
    ]  # fmt: skip
    value = next(row for row in rows["measure"] if row["value"] == 3)
    place = next(p for p in rows["provenance"] if p["fact_id"] == value["fact_id"] and p["field"] == "value")
    assert (place["row_no"], place["column_no"]) == (2, 5)


def test_a_column_that_only_says_that_it_is_a_part_counts_nothing() -> None:
    rows = read("1|Sở Y tế|300|30", "2|Sở Tư pháp|500|50", head="STT|Cơ quan|Tổng số hồ sơ|Trong đó")
    assert [row[0] for row in measures(rows)] == ["records_all"]
