"""Columns headed as their evaluation is, of which one is the whole and another a part; captions that name no part."""

from pathlib import Path

import pytest

from tests.unit.test_whole_and_parts import NAMES, REFORM, USE, caption, numbered, of, read
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def below(over: str, parts: str, rest: str, *rows: str) -> str:
    """A table with the columns `parts` below the heading `over`, and those of `rest` beside it."""
    feet = "".join(f"<td>{part}</td>" for part in parts.split("|"))
    beside = "".join(f'<td rowspan="2">{one}</td>' for one in rest.split("|"))
    head = f'<tr><td rowspan="2">TT</td><td rowspan="2">Cơ quan</td><td colspan="{len(parts.split("|"))}">{over}</td>'
    lines = "".join(
        f"<tr>{''.join(f'<td>{text}</td>' for text in (str(at), NAMES[at - 1], *row.split('|')))}</tr>"
        for at, row in enumerate(rows, 1)
    )
    return f"<table>{head}{beside}</tr><tr>{feet}</tr>{lines}</table>"


SHARES = ("0,41|0,62|0,90|0,71|1", "0,52|0,44|0,57|0,63|2", "0,35|0,61|0,58|0,52|3", "0,39|0,30|0,21|0,33|4")


@pytest.mark.parametrize("block", [
    below("Chỉ số thành phần", "Hạ tầng|Nhân lực|Ứng dụng CNTT", "ICT Index|Xếp hạng", *SHARES),
    below("Chỉ số thành phần", "HT|NL|ƯD", "ICT Index|Xếp hạng", *SHARES),
    below("Các trụ cột", "Hạ tầng|Nhân lực|Chỉ số ứng dụng CNTT", "Chỉ số|Xếp hạng", *SHARES),
    below("Giá trị", "Hạ tầng|Nhân lực|Ứng dụng CNTT", "Giá trị chung|Xếp hạng", *SHARES),
    numbered("Chỉ số hạ tầng|Chỉ số nhân lực|Chỉ số ứng dụng CNTT|Chỉ số tổng hợp|Xếp hạng", *SHARES),
    numbered("Chỉ số hạ tầng|Chỉ số nhân lực|Chỉ số ứng dụng CNTT|Index|Xếp hạng", *SHARES),
])  # fmt: skip
def test_of_columns_headed_as_the_evaluation_the_whole_is_what_the_ranks_follow(
    reference: Reference, block: str
) -> None:
    rows = read(reference, USE, block)
    assert of(rows, "overall", "index_value") == [0.71, 0.63, 0.52, 0.33]
    used = [one for one in {row["criterion_id"] for row in rows} if of(rows, one, "index_value")[0] == 0.9]
    assert len(used) == 1
    assert len({row["criterion_id"] for row in rows}) == 4


def test_an_index_below_the_parts_is_no_index_of_the_whole_that_has_points(reference: Reference) -> None:
    block = below("Chỉ số thành phần", "Hạ tầng|Nhân lực|Ứng dụng CNTT", "Tổng điểm|Xếp hạng", "0,4|0,6|0,9|71|1",
                  "0,5|0,4|0,5|63|2", "0,3|0,6|0,5|52|3")  # fmt: skip
    rows = read(reference, USE, block)
    assert of(rows, "overall", "points") == [71, 63, 52]
    assert of(rows, "overall", "index_value") == []


def wholes(rows: list[Row]) -> tuple[list[object], list[object]]:
    own = [row for row in rows if row["year"] == 2018]
    return of(own, "overall", "points"), of(own, "overall", "percent")


@pytest.mark.parametrize(("head", "rows"), [
    ("Chỉ số 2018 (%)|Hạng 2018|Hạng 2017", ("50|30|80,00|1|2", "41|32|73,00|2|1", "40|25|65,00|3|3")),
    ("Chỉ số (%)|Xếp hạng|Hạng 2017", ("50|30|84,21|1|2", "41|32|76,84|2|1", "40|25|68,42|3|3")),
    ("Chỉ số CCHC 2018 (%)|Hạng 2018|Hạng 2017", ("50|30|84,21|1|2", "41|32|76,84|2|1", "40|25|68,42|3|3")),
])  # fmt: skip
def test_points_of_two_sources_are_parts_of_the_share_beside_them(
    reference: Reference, head: str, rows: tuple[str, ...]
) -> None:
    found = read(reference, REFORM, below("Điểm đánh giá", "Điểm thẩm định|Điểm điều tra XHH", head, *rows))
    points, percent = wholes(found)
    assert points == [] and len(percent) == 3
    assert sorted(row["points"] for row in found if row["points"] is not None) == [25, 30, 32, 40, 41, 50]


def test_points_of_two_sources_are_parts_of_the_total_of_the_year(reference: Reference) -> None:
    head = "Điểm thẩm định|Điểm điều tra XHH|Tổng điểm 2018|Tổng điểm 2017"
    rows = read(reference, REFORM, numbered(head, "50|30|80|70", "41|32|73|75", "40|25|65|66"))
    assert wholes(rows)[0] == [80, 73, 65]


def test_points_that_the_share_follows_alone_are_the_whole(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm đạt|Điểm thưởng|Tỷ lệ (%)|Hạng", "40|5|80|1", "35|1|70|2",
                                            "30|4|60|3"))  # fmt: skip
    assert wholes(rows)[0] == [40, 35, 30]


@pytest.mark.parametrize("band", ["Nhóm thứ nhất: trên 80 điểm", "Nhóm thứ 2 (từ 70 điểm)"])
def test_the_number_of_a_group_of_results_is_no_class(reference: Reference, band: str) -> None:
    block = f'<table><tr><td>TT</td><td>Cơ quan</td><td>Điểm</td></tr><tr><td colspan="3">{band}</td></tr>' + "".join(
        f"<tr><td>{at}</td><td>{name}</td><td>{90 - at}</td></tr>" for at, name in enumerate(NAMES, 1)
    )
    rows = read(reference, REFORM, caption("Kết quả như sau:") + block + "</table>")
    assert [row["class"] for row in rows] == [None] * len(NAMES)
    assert of(rows, "overall", "points") == [89, 88, 87, 86, 85]


PORTALS = "Về việc công bố kết quả đánh giá, xếp hạng trang/cổng thông tin điện tử của các sở, ban, ngành năm 2018"


@pytest.mark.parametrize("said", [
    "Đã đánh giá trang thông tin điện tử của 20 cơ quan, đơn vị. Kết quả xếp hạng tổng thể (theo thứ tự):",
    "Có 20 cơ quan có cổng thông tin điện tử hoạt động ổn định, được xếp hạng như sau:",
    "Năm sở, ban, ngành dẫn đầu toàn tỉnh và điểm theo từng nhóm tiêu chí:",
    "Ba cơ quan có điểm cao nhất theo từng tiêu chí:",
])  # fmt: skip
def test_a_sentence_over_the_one_table_of_an_evaluation_names_no_part(reference: Reference, said: str) -> None:
    rows = read(reference, PORTALS, caption(said), numbered("Tổng điểm|Hạng", "90|1", "80|2", "70|3"))
    assert [row["criterion_id"] for row in rows] == ["overall"] * 3


@pytest.mark.parametrize("said", [
    "Bảng 2. Một cửa của các sở, ban, ngành", "Đã chấm 20 cơ quan, đơn vị theo kế hoạch. Điểm hạ tầng kỹ thuật:",
    "2. Hạ tầng kỹ thuật. Kết quả xếp hạng chung:",
])  # fmt: skip
def test_a_caption_of_a_part_still_names_it(reference: Reference, said: str) -> None:
    rows = read(reference, REFORM, caption(said), numbered("Tổng điểm|Hạng", "90|1", "80|2", "70|3"))
    assert "overall" not in {row["criterion_id"] for row in rows}


SURVEY = "Kết quả đo lường sự hài lòng của người dân đối với các sở, ban, ngành năm 2018"


@pytest.mark.parametrize("block", [
    below("Chỉ số hài lòng theo yếu tố", "Tiếp cận|Thủ tục|Kết quả phục vụ", "Chỉ số hài lòng chung (%)|Hạng",
          "90|91|92|91,5|1", "80|81|82|81,5|2", "70|71|72|71,5|3"),
    numbered("Chỉ số hài lòng chung (%)|Hạng", "91,5|1", "81,5|2", "71,5|3"),
    numbered("Chỉ số hài lòng (%)|Hạng|Hạng 2017", "91,5|1|2", "81,5|2|3", "71,5|3|1"),
])  # fmt: skip
def test_what_the_title_is_about_is_the_whole(reference: Reference, block: str) -> None:
    rows = [row for row in read(reference, SURVEY, block) if row["year"] == 2018]
    assert of(rows, "overall", "percent") == [91.5, 81.5, 71.5]
    assert of(rows, "overall", "rank") == [1, 2, 3]


def test_in_an_evaluation_of_something_else_the_same_words_are_a_part(reference: Reference) -> None:
    head = "Điểm thẩm định|Chỉ số hài lòng chung (%)|Chỉ số CCHC (%)|Hạng"
    rows = read(reference, REFORM, numbered(head, "60|90|88|1", "50|95|80|2", "40|70|71|3"))
    assert of(rows, "overall", "percent") == [88, 80, 71]
    rows = read(reference, REFORM, numbered("Chỉ số hài lòng chung (%)|Hạng", "90|1", "80|2", "70|3"))
    assert of(rows, "overall", "percent") == []


def test_two_columns_of_what_the_title_is_about_are_no_whole(reference: Reference) -> None:
    head = "Chỉ số hài lòng chung (%)|Chỉ số đo lường chung (%)|Hạng"
    rows = read(reference, SURVEY, numbered(head, "90|81|1", "80|75|2", "70|66|3"))
    assert of(rows, "overall", "percent") == []
