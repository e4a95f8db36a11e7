"""Classes under headings that name the evaluation, agencies as columns below their group, several rows for each."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.readers import read_bytes
from tests.unit.test_class_words import LETTERHEAD
from tests.unit.test_tables_shapes import html, roles
from transform.reference import Reference, load_reference
from transform.tables.model import Understood
from transform.tables.read import read_tables
from transform.understand import Understanding, understand

BODIES = ("Sở Y tế", "Sở Nội vụ", "Sở Tài chính", "Sở Tư pháp", "Sở Xây dựng", "Sở Công Thương")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(body: str, reference: Reference) -> list[Understood]:
    return read_tables(read_bytes(f"<html><body>{body}</body></html>".encode()), reference.wording).tables


def seen(body: str, reference: Reference) -> Understanding:
    return understand(read_bytes(f"<html><body>{LETTERHEAD}{body}</body></html>".encode()), reference)


def classed(heading: str, classes: Sequence[str], points: Sequence[str] | None = None) -> str:
    figures = points or [str(95 - 7 * at) for at in range(len(classes))]
    rows = ([str(at), *row] for at, row in enumerate(zip(BODIES, figures, classes, strict=False), 1))
    return html(["TT", "Đơn vị", "Tổng điểm", heading], *rows)


@pytest.mark.parametrize(
    ("heading", "classes", "role"),
    [
        ("Mức độ cải cách hành chính", ("Tốt", "Khá"), "class"),
        ("Mức độ ứng dụng CNTT", ("Dẫn dắt", "Dẫn dắt", "Hình thành"), "class"),
        ("Năm 2021 Mức độ", ("Cao", "Thấp"), "class"),
        ("Cấp độ CĐS", ("Tốt", "Khá"), "class"),
        ("Mức độ CĐS", ("Mức 3",) * 3 + ("Mức 2",) * 3, "class"),
        ("Mức độ chuyển đổi số", ("Tiên phong",) * 2 + ("Theo kịp",) * 3 + ("Chậm chân",), "class"),
        # In no order of the points; too few to tell; what they are classed by is a criterion; and no words of classes.
        ("Mức độ chuyển đổi số", ("Tiên phong", "Theo kịp") * 3, "text"),
        ("Mức độ chuyển đổi số", ("Tiên phong", "Theo kịp"), "text"),
        ("Mức độ hài lòng", ("Tốt", "Khá"), "text"),
        ("Mức độ chuyển đổi số", ("Đã nộp đủ hồ sơ đúng hạn theo yêu cầu",) * 6, "text"),
    ],
)
def test_classes_by_heading_and_shape(heading: str, classes: Sequence[str], role: str, reference: Reference) -> None:
    (table,) = read(classed(heading, classes), reference)
    assert roles(table)[-1] == role


def test_a_class_that_nobody_lists_is_kept_as_printed(reference: Reference) -> None:
    words = ("Tiên phong",) * 2 + ("Theo kịp",) * 3 + ("Chậm chân",)
    scores = seen(classed("Mức độ chuyển đổi số", words), reference).rows["score"]
    assert tuple(row["class"] for row in scores) == words


def test_a_second_column_of_classes_is_none(reference: Reference) -> None:
    rows = [[body, str(90 - at), "Khá", "Tốt"] for at, body in enumerate(BODIES)]
    (table,) = read(html(["Đơn vị", "Điểm", "Xếp loại", "Mức độ chuyển đổi số"], *rows), reference)
    assert roles(table)[2:] == ["class", "text"]


def test_bands_that_say_how_many_they_hold(reference: Reference) -> None:
    def band(text: str) -> list[str]:
        return [f"<td colspan=3>{text}</td>"]

    rows = [band("Loại Tốt (từ 80 điểm trở lên): 02 đơn vị"), ["1", "Sở Y tế", "90"], ["2", "Sở Nội vụ", "85"],
            band("Loại Chưa đạt (dưới 50 điểm): 01 đơn vị"), ["3", "Sở Tư pháp", "40"]]  # fmt: skip
    scores = seen(html(["TT", "Đơn vị", "Điểm"], *rows), reference).rows["score"]
    assert [row["class"] for row in scores] == ["Tốt", "Tốt", "Chưa đạt"]


ACROSS = (
    ["1", "Nhận thức số", "20", "15", "12"], ["2", "Hạ tầng số", "30", "25", "20"],
    ["<td colspan=2>TỔNG ĐIỂM</td>", "50", "40", "32"], ["<td colspan=2>GIÁ TRỊ DTI</td>", "1", "0,80", "0,64"],
    ["<td colspan=2>MỨC ĐỘ CHUYỂN ĐỔI SỐ</td>", "", "Tốt", "Khá"], ["<td colspan=2>XẾP HẠNG</td>", "", "1", "2"],
)  # fmt: skip
TOP = ["<td rowspan=2>TT</td>", "<td rowspan=2>Chỉ số</td>", "<td rowspan=2>Điểm tối đa</td>"]


def test_names_of_places_below_their_group_are_agencies(reference: Reference) -> None:
    head = [*TOP, "<td colspan=2>Kết quả của UBND các huyện, thành phố</td>"]
    (table,) = read(html(head, ["Cao Lãnh", "Tháp Mười"], *ACROSS), reference)
    assert table.kind == "ranking" and table.turned is not None
    assert [(column.role, column.maximum) for column in table.turned.columns] == [
        ("agency", None), ("criterion_points", 20), ("criterion_points", 30), ("points", 50), ("index", 1),
        ("class", None), ("rank", None),
    ]  # fmt: skip
    assert table.turned.rows[1].texts == ("Tháp Mười", "12", "20", "32", "0,64", "Khá", "2")


def test_names_below_a_caption_with_their_group_are_agencies(reference: Reference) -> None:
    caption = "<p>Bảng 2. Xếp hạng UBND các huyện, thành phố</p>"
    head = ["TT", "Chỉ số", "Điểm tối đa", "Lai Vung", "Tháp Mười"]
    (table,) = read(caption + html(head, *ACROSS), reference)
    assert table.turned is not None and [row.texts[0] for row in table.turned.rows] == ["Lai Vung", "Tháp Mười"]
    # Without ranks they may be groups that have maxima of their own.
    (table,) = read(caption + html([*head[:3], "Đồng bằng", "Miền núi"], *ACROSS[:2]), reference)
    assert table.turned is None


def test_maxima_of_groups_below_a_heading_of_maxima_are_none(reference: Reference) -> None:
    head = [*TOP[:2], "<td colspan=2>Điểm tối đa của UBND các huyện, thành phố</td>"]
    rows = [row[:2] + row[3:] for row in ACROSS[:2]]
    (table,) = read(html(head, ["Đồng bằng", "Miền núi"], *rows), reference)
    assert table.turned is None


@pytest.mark.parametrize("below", [("Trung bình", "Cao nhất"), ("Chưa đạt", "Xuất sắc"), ("Đạt", "Không")])
def test_what_is_said_of_a_whole_group_are_no_agencies(below: tuple[str, str], reference: Reference) -> None:
    head = [*TOP, "<td colspan=2>Kết quả của các sở, ban, ngành</td>"]
    (table,) = read(html(head, below, *ACROSS[:2]), reference)
    assert table.turned is None


def test_a_row_of_maxima_is_a_criterion_whatever_its_words(reference: Reference) -> None:
    whole = ["I", "Nhóm chung", "50", "40", "32"]
    head = [*TOP, "<td colspan=2>Kết quả của UBND các huyện, thành phố</td>"]
    (table,) = read(html(head, ["Cao Lãnh", "Tháp Mười"], whole, *ACROSS), reference)
    assert table.turned is not None
    assert (table.turned.columns[1].role, table.turned.columns[1].criterion) == ("criterion_points", "Nhóm chung")


def test_what_agencies_gave_themselves_in_rows_of_its_own(reference: Reference) -> None:
    def rows(at: int, own: str, given: str) -> list[list[str]]:
        head = [f"<td rowspan=2>{cell}</td>" for cell in (str(at), BODIES[at])]
        rank = f"<td rowspan=2>{at}</td>"
        return [[*head, "Tự đánh giá", own, own, rank], ["Thẩm định", given, given]]

    head = ["TT", "Đơn vị", "Nội dung", "Hạ tầng số", "Tổng điểm", "Xếp hạng"]
    found = seen(html(head, *rows(1, "95", "90"), *rows(2, "88", "85,5")), reference)
    said = [(row["agency_published"], row["criterion_id"], row["points"], row["rank"]) for row in found.rows["score"]]
    assert said == [
        ("Sở Nội vụ", "digital-infrastructure", 90.0, None), ("Sở Nội vụ", "overall", 90.0, 1),
        ("Sở Tài chính", "digital-infrastructure", 85.5, None), ("Sở Tài chính", "overall", 85.5, 2),
    ]  # fmt: skip
    assert dict(found.numerals.explained)["self_points"] == 4 and not found.numerals.unread


def test_a_box_of_labels_is_no_table(reference: Reference) -> None:
    box = html(["Số hiệu:", "12/QĐ-UBND", "Loại văn bản:", "Quyết định"], ["Nơi ban hành:", "Tỉnh Đồng Tháp",
               "Người ký:", "Nguyễn Văn A"])  # fmt: skip
    assert read(box, reference) == []
    assert len(read(html(["TT", "Đơn vị:", "Điểm:"], ["1", "Sở Y tế", "90"]), reference)) == 1


def stacked(at: int, lines: Sequence[Sequence[str]], span: bool) -> list[list[str]]:
    """The rows of an agency, its number and name over all of them, or in the first alone."""
    own = [str(at), BODIES[at]]
    first = [f"<td rowspan={len(lines)}>{cell}</td>" for cell in own] if span else own
    return [[*(first if n == 0 else [] if span else ["", ""]), *line] for n, line in enumerate(lines)]


@pytest.mark.parametrize("span", [True, False])
def test_a_row_for_each_criterion_of_each_agency(span: bool, reference: Reference) -> None:
    head = ["TT", "Đơn vị", "Tiêu chí", "Điểm tối đa", "Điểm đạt", "Xếp hạng"]
    rows = [
        line
        for at, (one, two, rank) in enumerate(((12, 25, 2), (15, 28, 1), (9, 20, 3)), 1)
        for line in stacked(at, [["Hạ tầng số", "20", str(one), str(rank)], ["Nhân lực số", "30", str(two), ""],
                                 ["Tổng điểm", "50", str(one + two), ""]], span)
    ]  # fmt: skip
    found = seen(html(head, *rows), reference)
    said = {(row["agency_published"], row["criterion_id"], row["points"], row["max_points"], row["rank"])
            for row in found.rows["score"]}  # fmt: skip
    assert len(said) == len(found.rows["score"]) == 9 and not found.numerals.unread
    assert {("Sở Nội vụ", "overall", 37, 50, 2), ("Sở Nội vụ", "digital-infrastructure", 12, 20, None),
            ("Sở Tư pháp", "digital-human-resources", 20, 30, None)} <= said  # fmt: skip
    cells = {(row["row_no"], row["column_no"]): row["text"] for row in found.rows["source_cell"]}
    traced = [row for row in found.rows["provenance"] if row["row_no"] is not None]
    assert traced and all(cells[row["row_no"], row["column_no"]] == row["published"] for row in traced)


def test_a_row_for_each_year_of_each_agency(reference: Reference) -> None:
    rows = [line for at in (1, 2, 3) for line in
            stacked(at, [["2017", str(70 + at), str(4 - at)], ["2018", str(90 - at), str(at)]], True)]  # fmt: skip
    found = seen(html(["TT", "Đơn vị", "Năm", "Tổng điểm", "Xếp hạng"], *rows), reference)
    said = [(row["agency_published"], row["year"], row["points"], row["rank"]) for row in found.rows["score"]]
    assert said[:2] == [("Sở Nội vụ", 2017, 71, 3), ("Sở Nội vụ", 2018, 89, 1)] and len(said) == 6


def test_an_agency_that_stands_twice_has_no_rows_of_its_own(reference: Reference) -> None:
    rows = [[str(at), BODIES[min(at, 4)], f"Phòng {at}", str(90 - at)] for at in range(1, 6)]
    (table,) = read(html(["TT", "Đơn vị", "Nơi nộp", "Tổng điểm"], *rows), reference)
    assert table.turned is None
