"""Tables of counts with the years down."""

import pytest

from flows.reading import read_and_understand
from tests.unit.test_facts_counts import PAGE, _reference, measures
from transform.facts.sheet import Row

CAPTION = "Bảng 3. Tình hình cung cấp dịch vụ công trực tuyến của tỉnh qua các năm"
HEAD = "Năm|Tổng số dịch vụ công|Mức độ 3|Mức độ 4|Số hồ sơ tiếp nhận|Số hồ sơ trực tuyến|Tỷ lệ hồ sơ trực tuyến (%)"
ROWS = ("2013|1.800|12|0|2.000|100|5,00", "2014|1.750|30|2|4.000|400|10,00", "Năm 2015|1.700|64|9|5.000|1.000|20,00")


def read(*rows: str, head: str = HEAD, caption: str = CAPTION) -> dict[str, list[Row]]:
    cells = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row.split('|'))}</tr>" for row in (head, *rows))
    return read_and_understand(PAGE.format(caption=caption, rows=cells).encode(), _reference(), source="x").rows


def test_each_row_counts_for_its_year() -> None:
    rows = read(*ROWS)
    found = measures(rows, "tuyen-quang")
    assert [(level, year, value) for kind, level, _, year, value in found if kind == "services"] == [
        ("unstated", 2013, 1800), ("3", 2013, 12), ("4", 2013, 0), ("unstated", 2014, 1750), ("3", 2014, 30),
        ("4", 2014, 2), ("unstated", 2015, 1700), ("3", 2015, 64), ("4", 2015, 9),
    ]  # fmt: skip
    online = [row for row in rows["measure"] if row["indicator"] == "records_online"]
    assert [(row["year"], row["value"], row["percent"], row["denominator"]) for row in online] == [
        (2013, 100, 5, 2000), (2014, 400, 10, 4000), (2015, 1000, 20, 5000),
    ]  # fmt: skip
    places = {
        p["field"]: (p["row_no"], p["column_no"]) for p in rows["provenance"] if p["fact_id"] == online[1]["fact_id"]
    }
    assert (places["value"], places["percent"]) == ((2, 6), (2, 7))


def test_a_sum_or_a_mean_below_the_years_is_of_no_year() -> None:
    found = measures(read(*ROWS, "Tổng cộng|5.250|106|11|11.000|1.500|13,64"), "tuyen-quang")
    assert len(found) == 15
    assert 5250 not in [value for *_, value in found]


@pytest.mark.parametrize("rows", [
    ("2013|1|2|3|4|5|6",),  # one year is no series
    ("2013|1|2|3|4|5|6", "2013|7|8|9|4|5|6"),  # of what, twice?
    ("2013|1|2|3|4|5|6", "2014|1|2|3|4|5|6", "Quý I/2015|1|2|3|4|5|6", "Quý II/2015|1|2|3|4|5|6"),
])  # fmt: skip
def test_what_is_no_column_of_years(rows: tuple[str, ...]) -> None:
    assert measures(read(*rows), "tuyen-quang") == []


@pytest.mark.parametrize("head", ["Năm|Số máy tính|Số cán bộ", "Năm|Dân số|Điểm", "Năm|Kế hoạch 2016|Thực hiện 2016"])
def test_columns_that_count_something_else(head: str) -> None:
    assert measures(read("2013|10|20", "2014|11|21", "2015|12|22", head=head), "tuyen-quang") == []


def test_years_of_several_bodies_are_nobodys() -> None:
    assert measures(read(*ROWS, caption="Bảng 3. Dịch vụ công trực tuyến của các sở qua các năm"), "tuyen-quang") == []


QUARTERS = "Chỉ tiêu|ĐVT|Quý I|Quý II|Quý III|Quý IV|Cả năm 2015"
OF_ONE = ("- Dịch vụ công mức độ 3|DV|10|12|12|15|15", "- Hồ sơ đã tiếp nhận|Hồ sơ|100|200|100|100|500",
          "- Trong đó: Hồ sơ trực tuyến|Hồ sơ|10|30|20|15|75")  # fmt: skip


def test_quarters_over_rows_below_the_name_of_each_agency() -> None:
    span = '<td colspan="7">{}</td>'
    heads = [span.format(text) for text in ("1. Sở Y tế", "2. UBND huyện Na Hang", "Toàn tỉnh")]
    body = [line for head in heads for line in (head, *OF_ONE)]
    rows = read(*body, head=QUARTERS, caption="Bảng 2. Kết quả cung cấp dịch vụ công trực tuyến năm 2015")
    assert not measures(rows, "tuyen-quang")  # what heads the last rows is no agency, and they are left
    for agency in ("tuyen-quang/so-y-te", "tuyen-quang/huyen-na-hang"):
        own = [row for row in rows["measure"] if row["subject_id"] == agency]
        assert {row["year"] for row in own} == {2015}
        services = {row["topic"]: row["value"] for row in own if row["indicator"] == "services"}
        assert services == {"quy-i": 10, "quy-ii": 12, "quy-iii": 12, "quy-iv": 15, None: 15}
        online = {row["topic"]: row["value"] for row in own if row["indicator"] == "records_online"}
        assert online == {"quy-i": 10, "quy-ii": 30, "quy-iii": 20, "quy-iv": 15, None: 75}


def test_an_agency_in_a_heading_that_nobody_knows_waits() -> None:
    rows = read('<td colspan="7">1. Sở Y tế</td>', *OF_ONE, '<td colspan="7">2. Ban Quản lý Suối Mơ</td>', *OF_ONE,
                head=QUARTERS, caption="Bảng 2. Kết quả cung cấp dịch vụ công trực tuyến năm 2015")  # fmt: skip
    assert {row["subject_id"] for row in rows["measure"]} == {"tuyen-quang/so-y-te"}
    assert len(rows["pending_fact"]) == 15


def test_quarters_of_the_whole_province() -> None:
    rows = read(*OF_ONE, head=QUARTERS, caption="Bảng 2. Kết quả cung cấp dịch vụ công trực tuyến của tỉnh năm 2015")
    found = {(row["indicator"], row["topic"]): row["value"] for row in rows["measure"]}
    assert {row["subject_id"] for row in rows["measure"]} == {"tuyen-quang"}
    assert (
        found["services", "quy-iv"] == 15
        and found["records_all", "quy-ii"] == 200
        and found["records_all", None] == 500
    )
