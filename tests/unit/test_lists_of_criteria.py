"""Rankings by criterion side by side, rows of maxima and shares, rounds of an assessment, places that moved."""

from pathlib import Path

import pytest

from tests.unit.test_criteria import table
from tests.unit.test_whole_and_parts import NAMES, REFORM, caption, numbered, of, read
from transform.reference import Reference, load_reference
from transform.tables.places import place_of


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def across(head: str, feet: str, *rows: str) -> str:
    """A table whose first heading spans two rows, each other one two columns."""
    first, *others = head.split("|")
    upper = f"<td rowspan=2>{first}</td>" + "".join(f"<td colspan=2>{one}</td>" for one in others)
    lower = "".join(f"<td>{one}</td>" for one in feet.split("|"))
    body = "".join(f"<tr>{''.join(f'<td>{text}</td>' for text in row.split('|'))}</tr>" for row in rows)
    return f"<table border=1><tr>{upper}</tr><tr>{lower}</tr>{body}</table>"


SIDES = ("1|Sở Y tế|95,5|Sở Nội vụ|99", "2|Sở Nội vụ|90|Sở Y tế|88,2", "3|Sở Tư pháp|80,1|Sở Tư pháp|70")
BY_CRITERION = caption("Bảng 2. Xếp hạng theo từng lĩnh vực năm 2018")


def test_places_that_several_lists_share_are_of_the_criterion_of_each(reference: Reference) -> None:
    block = across("Hạng|Cải cách thể chế|Hiện đại hóa hành chính", "Đơn vị|%|Đơn vị|%", *SIDES)
    rows = read(reference, REFORM, BY_CRITERION, block)
    got = {(row["agency_id"].rpartition("/")[2], row["criterion_id"]): (row["percent"], row["rank"]) for row in rows}
    assert len(rows) == len(got) == 6 and "overall" not in {row["criterion_id"] for row in rows}
    ranks = [got["so-y-te", criterion][1] for criterion in dict.fromkeys(row["criterion_id"] for row in rows)]
    assert ranks == [1, 2]


def test_lists_of_groups_are_none_of_criteria(reference: Reference) -> None:
    block = across("Hạng|Khối 1|Khối 2", "Đơn vị|%|Đơn vị|%", *SIDES)
    rows = read(reference, REFORM, BY_CRITERION, block)
    assert {row["criterion_id"] for row in rows} <= {"overall"}


def several(*labels: str) -> str:
    """Three rows for each agency, told apart by `labels`: maxima, points and shares of two criteria and of all."""
    rows = []
    for at, name in enumerate(NAMES[:4], 1):
        most, got = (20, 30, 50), (20 - at, 30 - at, 50 - 2 * at)
        shares = [f"{100 * g / m:.2f}".replace(".", ",") for g, m in zip(got, most, strict=True)]
        for label, figures in zip(labels, (most, got, shares), strict=True):
            named = f"<td rowspan=3>{at}</td><td rowspan=3>{name}</td>" if label == labels[0] else ""
            ranked = f"<td rowspan=3>{at}</td>" if label == labels[0] else ""
            cells = "".join(f"<td>{text}</td>" for text in (label, *figures))
            rows.append(f"<tr>{named}{cells}{ranked}</tr>")
    head = "".join(f"<td>{one}</td>" for one in ("TT", "Đơn vị", "Nội dung", "CCTC", "HĐH", "Tổng", "XH"))
    return f"<table border=1><tr>{head}</tr>{''.join(rows)}</table>"


def test_rows_of_maxima_points_and_shares_are_of_one_score(reference: Reference) -> None:
    note = caption("Ghi chú: CCTC: cải cách thể chế; HĐH: hiện đại hóa hành chính; XH: xếp hạng.")
    rows = read(reference, REFORM, several("Điểm tối đa", "Điểm đạt", "Tỷ lệ (%)"), note)
    assert of(rows, "overall", "points") == [48, 46, 44, 42]
    assert of(rows, "overall", "percent") == [96, 92, 88, 84]
    assert of(rows, "overall", "rank") == [1, 2, 3, 4]
    assert of(rows, "overall", "max_points") == [50] * 4
    assert {row["max_points"] for row in rows} == {20, 30, 50} and len(rows) == 12


@pytest.mark.parametrize("rounds", ["Lần 1|Lần 2", "Thẩm định lần 1|Thẩm định lần 2", "Vòng I|Vòng II"])
def test_rounds_of_an_assessment_are_no_criteria(reference: Reference, rounds: str) -> None:
    block = numbered(f"{rounds}|Điểm thưởng|Điểm chính thức|Xếp hạng",
                     "80|82|1|83|1", "75|76||76|2", "70|70|2|72|3", "60|65|1|66|4")  # fmt: skip
    rows = read(reference, REFORM, block)
    assert of(rows, "overall", "points") == [83, 76, 72, 66]
    criteria = {row["criterion_id"] for row in rows} - {"overall"}
    assert len(criteria) == 1 and "lan" not in str(criteria) and "vong" not in str(criteria)


def test_what_has_fewer_points_at_most_than_another_is_no_whole(reference: Reference) -> None:
    block = numbered("Cải cách thể chế (tối đa 15 điểm)|Cải cách thủ tục (tối đa 25 điểm)|"
                     "Chính quyền điện tử (tối đa 15 điểm)", "11|19|10,5", "12|20|9,75", "13|21|11,75")  # fmt: skip
    rows = read(reference, REFORM, caption("Bảng 2. Điểm thành phần năm 2018"), block)
    assert of(rows, "overall", "points") == []
    assert len({row["criterion_id"] for row in rows}) == 3 and {row["max_points"] for row in rows} == {15, 25}


@pytest.mark.parametrize(("text", "place"), [
    ("1 (▲3)", "1"), ("2 (▼ 1)", "2"), ("3 ↑2", "3"), ("4 (=)", "4"), ("5 (-2)", "5"), ("6 (tăng 3 bậc)", "6"),
    ("7 (giữ nguyên)", "7"), ("3 (2)", "3 (2)"), ("5-6", "5-6"), ("4/6", "4/6"), ("2 (nhóm B)", "2 (nhóm B)"),
])  # fmt: skip
def test_how_far_a_place_moved_is_no_part_of_it(text: str, place: str) -> None:
    assert place_of(text) == place


def test_places_that_moved_are_ranks(reference: Reference) -> None:
    block = table("Hạng|Đơn vị|Điểm", *(f"{at} (▲{at})|{name}|{90 - at}" for at, name in enumerate(NAMES, 1)))
    assert of(read(reference, REFORM, block), "overall", "rank") == [1, 2, 3, 4, 5]


def test_a_body_within_a_ministry_is_no_slip_for_a_ministry(reference: Reference) -> None:
    title = "Về việc công bố kết quả cải cách hành chính năm 2018 của các bộ"
    block = table("TT|Cơ quan|Điểm", "1|Bộ Y tế|90", "2|Bộ Nội vụ|88", "3|Vụ Kế hoạch - Đầu tư|80", "4|Bộ Tài chính|77")
    rows = read(reference, title, block)
    assert "bo-ke-hoach-va-dau-tu" not in {row["agency_id"] for row in rows}
