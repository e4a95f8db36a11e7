"""Columns headed with codes of criteria, and maxima that were run into a header."""

from pathlib import Path

import pytest

from tests.unit.test_criteria import table
from tests.unit.test_whole_and_parts import REFORM, caption, numbered, of, read
from tests.unit.test_wholes import below
from transform.reference import Reference, load_reference
from transform.tables.codes import codes_of

LEGEND = table("Mã|Tên tiêu chí", "1.1|Kế hoạch cải cách", "1.2|Báo cáo định kỳ", "2.1|Rà soát văn bản", "2.2|Tủ sách")
ROWS = ("4,1|5|6|7|22,1|1", "4|4,5|6|6,5|21|2", "3,5|4|5|6|18,5|3", "3|4|5|5|17|4")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.mark.parametrize("block", [
    below("Kết quả theo tiêu chí", "1.1|1.2|2.1|2.2", "Tổng điểm|Hạng", *ROWS),
    numbered("1.1|1.2|2.1|2.2|Tổng điểm|Hạng", *ROWS),
])  # fmt: skip
def test_codes_over_columns_are_criteria_and_mean_what_a_table_says(reference: Reference, block: str) -> None:
    rows = read(reference, REFORM, block, caption("Ghi chú:"), LEGEND)
    assert of(rows, "overall", "points") == [22.1, 21, 18.5, 17]
    parts = {row["criterion_id"].rpartition("/")[2] for row in rows} - {"overall"}
    assert parts == {"ke-hoach-cai-cach", "bao-cao-dinh-ky", "ra-soat-van-ban", "tu-sach"}
    assert {row["max_points"] for row in rows} == {None}


def test_codes_that_nothing_explains_stay_codes(reference: Reference) -> None:
    block = numbered("1.1|1.2|2.1|2.2|Tổng điểm|Hạng", *ROWS)
    rows = read(reference, REFORM, caption("2.1: Kết quả xếp hạng chung"), block)
    assert {row["criterion_id"] for row in rows} == {"1-1", "1-2", "2-1", "2-2", "overall"}


@pytest.mark.parametrize(("feet", "count"), [
    (("1.1", "1.2", "1.3", "2.1", "Tổng"), 4), (("1", "1.1", "1.2", "1.3"), 3), (("1.1.1", "1.1.2", "1.2.1"), 3),
    (("1.5", "2.5", "1.0"), 0), (("1.1", "1.2"), 0), (("1.000", "1.200", "1.300"), 0), (("2.5", "3.5", "4.5"), 0),
    (("1.1", "1.3", "2.2", "3.1", "4.2"), 5),
])  # fmt: skip
def test_codes_count_on_and_maxima_do_not(feet: tuple[str, ...], count: int) -> None:
    assert len(codes_of([("Nhóm", foot) for foot in feet])) == count


def test_maxima_run_into_the_header_are_maxima(reference: Reference) -> None:
    head = "TT|Cơ quan Điểm tối đa|Cải cách thể chế 60|Tài chính công 40|Tổng điểm 100|Hạng"
    rows = read(reference, REFORM, table(head, "1|Sở Y tế|50|35|85|1", "2|Sở Nội vụ|48|30|78|2"))
    assert sorted((row["points"], row["max_points"]) for row in rows) == [
        (30, 40), (35, 40), (48, 60), (50, 60), (78, 100), (85, 100)
    ]  # fmt: skip
    assert not any("60" in row["criterion_id"] for row in rows)


def test_a_number_behind_a_name_is_no_maximum_without_the_name_of_their_row(reference: Reference) -> None:
    head = "TT|Cơ quan|Mục tiêu 60|Nội dung 40|Tổng điểm|Hạng"
    rows = read(reference, REFORM, table(head, "1|Sở Y tế|50|35|85|1", "2|Sở Nội vụ|48|30|78|2"))
    assert {row["max_points"] for row in rows} == {None}
