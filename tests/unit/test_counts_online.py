"""Which records came online, in which part of a year, and what the rows of a cluster or a ministry sum up."""

from datetime import date
from pathlib import Path

import pytest

from tests.unit.test_facts_counts import NAMES, Rows, headed, measures, read
from tests.unit.test_work_issuer import MOTTO
from tests.unit.test_work_issuer import read as read_work
from transform.reference import load_reference
from transform.tables.count_heads import year_of_range
from transform.tables.rows import is_total

RECEIVED = "Bảng 2. Kết quả tiếp nhận hồ sơ năm 2018"


def online(rows: Rows) -> list[tuple[str, float, float | None, float | None]]:
    """Level, value, per cent and whole of the records online of the first agency."""
    return [
        (row["service_level"], row["value"], row["percent"], row["denominator"])
        for row in rows.get("measure", [])
        if (row["indicator"], row["subject_id"]) == ("records_online", "tuyen-quang/so-y-te")
    ]


@pytest.mark.parametrize("way", ["Trực tuyến", "Nộp trực tuyến", "Qua mạng", "Trong đó: trực tuyến"])
def test_what_came_online_beside_all_records_is_no_count_of_all(way: str) -> None:
    cells = [("10", "4", "6", "40"), ("20", "5", "15", "25"), ("100", "50", "50", "50"), ("8", "6", "2", "75")]
    rows = read(headed("Tổng số hồ sơ tiếp nhận", way, "Trực tiếp", "Tỷ lệ (%)"), cells, caption=RECEIVED)
    assert online(rows) == [("unstated", 4, 40, 10)]
    assert measures(rows) == [
        ("records_all", "unstated", None, 2018, 10), ("records_online", "unstated", None, 2018, 4),
    ]  # fmt: skip


def test_levels_that_make_up_the_records_online_are_of_those() -> None:
    heads = ("Hồ sơ tiếp nhận", "Trong đó: hồ sơ toàn trình", "Trong đó: hồ sơ một phần", "Cộng hồ sơ trực tuyến")
    cells = [
        ("20", "6", "4", "10", "50"),
        ("40", "8", "2", "10", "25"),
        ("10", "5", "4", "9", "90"),
        ("8", "-", "-", "-", ""),
    ]
    rows = read(headed(*heads, "Tỷ lệ trực tuyến (%)"), cells, caption=RECEIVED)
    assert online(rows) == [("full", 6, None, None), ("partial", 4, None, None), ("unstated", 10, 50, 20)]


def test_levels_that_make_up_all_records_stay_so() -> None:
    heads = ("Tổng số hồ sơ tiếp nhận", "Hồ sơ toàn trình", "Hồ sơ một phần", "Hồ sơ trực tuyến")
    cells = [("10", "6", "4", "10"), ("20", "8", "12", "20"), ("9", "5", "4", "9"), ("7", "3", "4", "7")]
    rows = read(headed(*heads), cells, caption=RECEIVED)
    assert online(rows) == [("unstated", 10, None, None)]


@pytest.mark.parametrize(
    ("said", "year"),
    [
        ("(Số liệu từ ngày 01/4/2024 đến ngày 30/6/2024)", 2024), ("từ 01/01 đến 30/9/2023", 2023),
        ("từ ngày 15/12/2021 đến ngày 14/12/2022", 2022), ("từ tháng 7/2020 đến tháng 6/2021", None),
        ("từ ngày 01/7/2022 đến ngày 30/6/2023", None), ("đến ngày 31/12/2023", None), ("", None),
    ],
)  # fmt: skip
def test_the_year_of_the_days_from_and_to_which_is_counted(said: str, year: int | None) -> None:
    assert year_of_range(said) == year


def test_days_over_a_table_say_its_year_before_the_title_does() -> None:
    caption = "(Từ ngày 01/7/2017 đến ngày 31/12/2017, kèm theo Báo cáo số 5/BC-UBND ngày 06/01/2018)"
    cells = [("10", "4"), ("20", "5"), ("100", "50"), ("8", "6")]
    rows = read(headed("Hồ sơ tiếp nhận", "Hồ sơ trực tuyến"), cells, caption=f"Kết quả</p><p>{caption}")
    assert {row["year"] for row in rows["measure"]} == {2017}
    assert len(rows["measure"]) == 2 * len(NAMES)


@pytest.mark.parametrize(
    "text", ["Toàn cụm", "Toàn Bộ", "Cả khối", "Toàn cụm thi đua số 4", "Tổng toàn ngành", "Toàn huyện"]
)
def test_the_whole_of_a_list_is_no_agency(text: str) -> None:
    assert is_total(text)


@pytest.mark.parametrize("text", ["Toàn trình", "Phường Toàn Thắng", "Cả Xã Hội"])
def test_other_words_are_no_whole(text: str) -> None:
    assert not is_total(text)


@pytest.mark.parametrize(
    ("body", "number", "issuer", "province"),
    [
        ("TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG TỈNH LAI CHÂU", "12/BC-TTPVHCC",
         "lai-chau/trung-tam-phuc-vu-hanh-chinh-cong", "lai-chau"),
        ("Ban Quản lý Khu kinh tế tỉnh Quảng Trị", "7/BC-BQLKKT", "quang-tri/ban-quan-ly-khu-kinh-te", "quang-tri"),
        ("TỔ CÔNG TÁC ĐỀ ÁN 06 TỈNH KON TUM", "3/BC-TCTĐA", None, "kon-tum"),
        ("BAN HÀNH DANH MỤC CỦA TỈNH KON TUM", "3/BC-TCTĐA", None, None),
    ],
)  # fmt: skip
def test_a_body_named_with_its_province_says_the_province(
    body: str, number: str, issuer: str | None, province: str | None, root: Path
) -> None:
    reference = load_reference([root / "data" / "reference"])
    head = (body, f"Số: {number}", *MOTTO, "Đông Hà, ngày 08 tháng 01 năm 2024", "Kết quả năm 2023")
    seen = read_work(head, reference)
    assert (seen.work.issuer, seen.work.province) == (issuer, province)
    assert seen.work.issued_on == date(2024, 1, 8)
