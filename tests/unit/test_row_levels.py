"""Rankings on their side with several rows for each criterion: «Điểm» and «Xếp hạng» of each, agencies as columns."""

from pathlib import Path

import pytest

from tests.unit.test_criteria import table
from tests.unit.test_whole_and_parts import REFORM, USE, caption, of, read
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference

BODIES = "Sở Y tế|Sở Nội vụ|Sở Tư pháp"
POINTS, RANKS = ("19|18|17", "8|9|7", "27|27,5|24"), ("1|2|3", "2|1|3", "2|1|3")
CRITERIA = ("Thể chế", "Nguồn nhân lực", "Tổng điểm")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def rows_with(form: str, kinds: tuple[str, str] = ("Điểm", "Xếp hạng")) -> list[str]:
    """Two rows for each criterion, which `first` and `second` of «form» head."""
    first, second = form.split("//")
    return [
        f"{(first, second)[at].format(number=number, name=name, kind=kinds[at])}|{figures[number - 1]}"
        for number, name in enumerate(CRITERIA, 1) for at, figures in enumerate((POINTS, RANKS))
    ]  # fmt: skip


def check(rows: list[Row]) -> None:
    assert of(rows, "overall", "points") == [27, 27.5, 24]
    assert of(rows, "overall", "rank") == [2, 1, 3]
    parts = sorted({str(row["criterion_id"]) for row in rows} - {"overall"})
    assert len(parts) == 2
    found = sorted((of(rows, part, "points"), of(rows, part, "rank")) for part in parts)
    assert found == [([8, 9, 7], [2, 1, 3]), ([19, 18, 17], [1, 2, 3])]


@pytest.mark.parametrize(("head", "form"), [
    ("TT|Tiêu chí|Nội dung", "{number}|{name}|{kind}//|{name}|{kind}"),
    ("TT|Tiêu chí|Nội dung", "{number}|{name}|{kind}//||{kind}"),
    ("TT|Tiêu chí|", "<td rowspan=2>{number}</td>|<td rowspan=2>{name}</td>|{kind}//{kind}"),
    ("TT|Tiêu chí|Đơn vị tính", "{number}|{name}|{kind}//{number}|{name}|{kind}"),
    ("TT|Tiêu chí", "{number}|{name}//|{kind}"),
    ("TT|Tiêu chí", "{number}|{name}//|- {kind}"),
    ("TT|Tiêu chí", "{number}|{name} ({kind})//|{name} ({kind})"),
    ("Tiêu chí|Loại số liệu", "{name}|{kind}//{name}|{kind}"),
])  # fmt: skip
def test_points_and_rank_of_each_criterion_in_two_rows(reference: Reference, head: str, form: str) -> None:
    body = table(f"{head}|{BODIES}", *rows_with(form)).replace("<td><td", "<td").replace("</td></td>", "</td>")
    check(read(reference, REFORM, body))


def test_the_name_of_a_criterion_in_a_row_of_its_own(reference: Reference) -> None:
    rows = [line for number, name in enumerate(CRITERIA, 1) for line in (
        f"{number}|{name}|||", f"|- Điểm|{POINTS[number - 1]}", f"|- Hạng|{RANKS[number - 1]}")]  # fmt: skip
    check(read(reference, REFORM, table(f"TT|Tiêu chí|{BODIES}", *rows)))


def test_a_row_for_each_criterion_and_the_whole_in_the_last_rows(reference: Reference) -> None:
    rows = read(reference, REFORM, table(
        f"TT|Tiêu chí|{BODIES}", f"1|Thể chế|{POINTS[0]}", f"2|Nguồn nhân lực|{POINTS[1]}", f"|Tổng điểm|{POINTS[2]}",
        f"|Xếp hạng|{RANKS[2]}"))  # fmt: skip
    assert of(rows, "overall", "points") == [27, 27.5, 24]
    assert of(rows, "overall", "rank") == [2, 1, 3]
    assert {row["rank"] for row in rows if row["criterion_id"] != "overall"} == {None}


def test_the_use_of_it_among_the_parts_of_its_index(reference: Reference) -> None:
    names = ("Hạ tầng kỹ thuật", "Ứng dụng CNTT", "Hạ tầng nhân lực", "ICT Index 2018")
    index = ("0,6|0,5|0,4", "0,9|0,7|0,8", "0,3|0,2|0,1", "0,60|0,47|0,43")
    places = ("1|2|3", "1|3|2", "1|2|3", "1|2|3")
    rows = [line for name, one, two in zip(names, index, places, strict=True)
            for line in (f"{name}|Chỉ số|{one}", f"{name}|Xếp hạng|{two}")]  # fmt: skip
    found = read(reference, USE, table(f"Chỉ tiêu|Nội dung|{BODIES}", *rows, "Xếp hạng năm 2017||3|1|2"))
    this = [row for row in found if row["year"] == 2018]
    assert of(this, "overall", "index_value") == [0.6, 0.47, 0.43]
    assert of(this, "overall", "rank") == [1, 2, 3]
    assert [row["rank"] for row in found if row["year"] == 2017] == [3, 1, 2]
    assert len({row["criterion_id"] for row in this}) == 4


def test_the_use_of_it_above_its_figures_in_a_list_of_agencies(reference: Reference) -> None:
    two = "<tr><td rowspan=2>Cơ quan</td>" + "".join(
        f"<td colspan=2>{name}</td>" for name in ("Hạ tầng kỹ thuật", "Ứng dụng CNTT", "Hạ tầng nhân lực", "Tổng hợp")
    )
    body = table("Chỉ số|Hạng|" * 3 + "Chỉ số|Hạng", "Sở Y tế|0,6|1|0,9|1|0,3|1|0,60|1",
                 "Sở Nội vụ|0,5|2|0,7|3|0,2|2|0,47|2", "Sở Tư pháp|0,4|3|0,8|2|0,1|3|0,43|3")  # fmt: skip
    found = read(reference, USE, body.replace("<tr>", f"{two}</tr><tr>", 1))
    assert of(found, "overall", "index_value") == [0.6, 0.47, 0.43]
    assert of(found, "overall", "rank") == [1, 2, 3]
    assert len({row["criterion_id"] for row in found}) == 4


def test_names_of_bodies_below_a_word_for_them(reference: Reference) -> None:
    title = "Về việc công bố kết quả xếp hạng cải cách hành chính của các bộ, cơ quan thuộc Chính phủ năm 2018"
    over = caption("Bảng 1. Kết quả của các bộ, cơ quan thuộc Chính phủ")
    body = table("Tiêu chí|Nội dung|Ngân hàng Nhà nước|Thông tấn xã Việt Nam|Bảo hiểm xã hội Việt Nam",
                 *rows_with("{name}|{kind}//{name}|{kind}"))  # fmt: skip
    assert sum(len(read(reference, title, over, body, name=name)) for name in ("score", "pending_fact")) == 9
