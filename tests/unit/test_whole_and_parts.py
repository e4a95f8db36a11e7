"""Which column or table is the overall result and which a part: the figures show it where the words do not."""

from pathlib import Path

import pytest

from extract.readers import read_bytes
from tests.unit.test_criteria import table
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference
from transform.understand import understand

NAMES = ("Sở Y tế", "Sở Nội vụ", "Sở Tư pháp", "Sở Tài chính", "Sở Xây dựng")
REFORM = "Về việc công bố kết quả xếp hạng cải cách hành chính của các sở, ban, ngành năm 2018"
USE = "Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các sở, ban, ngành năm 2018"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(reference: Reference, title: str, *blocks: str, name: str = "score") -> list[Row]:
    head = table("ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                 "Số: 77/QĐ-UBND|Bình Phước, ngày 11 tháng 02 năm 2019")  # fmt: skip
    page = f"<html><body>{head}<p>QUYẾT ĐỊNH</p><p>{title}</p>{''.join(blocks)}</body></html>"
    return understand(read_bytes(page.encode()), reference).rows.get(name, [])


def caption(text: str) -> str:
    return f"<p>{text}</p>"


def numbered(head: str, *rows: str) -> str:
    """A table of the agencies of NAMES, one a row, with a running number."""
    return table(f"TT|Cơ quan|{head}", *(f"{at}|{NAMES[at - 1]}|{row}" for at, row in enumerate(rows, 1)))


def of(rows: list[Row], criterion: str, column: str) -> list[object]:
    """What the rows about a criterion have in a column, missing values left out."""
    return [row[column] for row in rows if row["criterion_id"] == criterion and row[column] is not None]


def test_points_that_amount_to_the_printed_index_are_its_parts(reference: Reference) -> None:
    head = "Điểm thẩm định (tối đa 70)|Điểm khảo sát (tối đa 30)|Chỉ số (%)|Xếp hạng"
    rows = read(reference, REFORM, caption("Bảng 1. PAR INDEX 2018 của các sở, ban, ngành"),
                numbered(head, "60,5|28,1|88,6|1", "61,25|25|86,25|2", "55|27,4|82,4|3", "56|24,2|80,2|4"))  # fmt: skip
    assert of(rows, "overall", "points") == []
    assert of(rows, "overall", "percent") == [88.6, 86.25, 82.4, 80.2]
    assert of(rows, "overall", "rank") == [1, 2, 3, 4]
    assert sorted({row["max_points"] for row in rows if row["max_points"]}) == [30, 70]
    assert len({row["criterion_id"] for row in rows}) == 3


def test_points_beside_an_index_that_they_do_not_amount_to_stay_as_they_were(reference: Reference) -> None:
    head = "Tổng điểm|Điểm thưởng|Chỉ số (%)|Xếp hạng"
    rows = read(reference, REFORM, numbered(head, "150|5|75|1", "140|3|70|2", "130|2|65|3"))
    assert of(rows, "overall", "points") == [150, 140, 130]


@pytest.mark.parametrize("name", ["Điểm đạt được theo từng lĩnh vực", "PAR INDEX 2018", "Kết quả Chỉ số CCHC 2018"])
def test_a_caption_that_names_only_the_evaluation_names_no_criterion(reference: Reference, name: str) -> None:
    rows = read(reference, REFORM, caption(f"Bảng 2. {name} của các sở, ban, ngành"),
                numbered("Điểm|Hạng", "90|1", "80|2", "70|3"))  # fmt: skip
    assert of(rows, "overall", "points") == [90, 80, 70]


def test_a_number_before_the_group_is_no_part_of_a_caption(reference: Reference) -> None:
    rows = read(reference, REFORM, caption("Bảng 1. Chỉ số cải cách hành chính năm 2018 của 20 sở, ban, ngành"),
                numbered("Điểm|Hạng", "90|1", "80|2", "70|3"))  # fmt: skip
    assert of(rows, "overall", "points") == [90, 80, 70]


def test_criteria_without_a_year_are_those_of_the_latest_year(reference: Reference) -> None:
    head = "Hạ tầng|Ứng dụng CNTT|Nhân lực|ICT Index 2018|Hạng 2018|Hạng 2017"
    rows = read(reference, USE, numbered(head, "0,81|0,92|0,77|0,8352|1|2", "0,7|0,66|0,81|0,7133|2|1",
                                         "0,5|0,61|0,4|0,5093|3|3"))  # fmt: skip
    own = [row for row in rows if row["year"] == 2018]
    assert of(own, "overall", "index_value") == [0.8352, 0.7133, 0.5093]
    assert [0.92, 0.66, 0.61] in [of(own, one, "index_value") for one in {row["criterion_id"] for row in own}]
    assert len({row["criterion_id"] for row in own}) == 4


def test_the_most_that_each_agency_can_have_is_no_result(reference: Reference) -> None:
    head = "Chỉ đạo, điều hành|Cải cách thể chế|Tổng điểm đạt|Tổng điểm tối đa của cơ quan|Chỉ số (%)|Hạng"
    rows = read(reference, REFORM, numbered(head, "40|50|90|100|90|1", "38|40|78|90|86,67|2", "42|40|82|100|82|3"))
    assert of(rows, "overall", "points") == [90, 78, 82]
    assert of(rows, "overall", "max_points") == [100, 90, 100]


def test_a_table_headed_as_the_whole_is_a_part_where_the_figures_show_it(reference: Reference) -> None:
    parts = [caption(f"Bảng {at}. {name}") + numbered("Điểm|Hạng", *(f"{p}|{n}" for n, p in enumerate(points, 1)))
             for at, (name, points) in enumerate({"Hạ tầng kỹ thuật": (30, 22, 21), "Nguồn nhân lực": (20, 18, 11),
                                                  "Ứng dụng CNTT": (45, 31, 30)}.items(), 1)]  # fmt: skip
    whole = caption("Bảng 4. Xếp hạng chung mức độ ứng dụng CNTT") + numbered("Tổng điểm|Hạng", "95|1", "71|2", "62|3")
    rows = read(reference, USE, *parts, whole)
    assert of(rows, "overall", "points") == [95, 71, 62]
    assert [45, 31, 30] in [of(rows, one, "points") for one in {row["criterion_id"] for row in rows}]


def test_two_tables_of_the_whole_both_stay_it(reference: Reference) -> None:
    blocks = [caption(f"Bảng {at}. {name}") + numbered("Điểm|Hạng", "9|1", "7|2", "6|3")
              for at, name in enumerate(("Hạ tầng", "Kết quả ứng dụng CNTT", "Xếp hạng chung"), 1)]  # fmt: skip
    assert len(of(read(reference, USE, *blocks), "overall", "points")) == 6


def beside(feet: str, *rows: str) -> str:
    """A table with two columns below each of two criteria and the total."""
    names = ("Cải cách thể chế", "Cải cách thủ tục hành chính", "Tổng điểm")
    head = ("<tr><td rowspan=2>TT</td><td rowspan=2>Cơ quan</td>"
            + "".join(f"<td colspan=2>{name}</td>" for name in names)
            + "<td rowspan=2>Xếp hạng</td></tr><tr>" + "".join(f"<td>{foot}</td>" for foot in feet.split("|")) * 3
            + "</tr>")  # fmt: skip
    most = "<tr><td colspan=2>Điểm tối đa</td><td colspan=2>40</td><td colspan=2>60</td><td colspan=2>100</td></tr>"
    lines = (f"<tr><td>{at}</td><td>{NAMES[at - 1]}</td>" + "".join(f"<td>{text}</td>" for text in row.split("|"))
             + f"<td>{at}</td></tr>" for at, row in enumerate(rows, 1))  # fmt: skip
    return f"<table border=1>{head}{most}{''.join(lines)}</table>"


PAIRS = ("38|35|57|55|95|90", "36|31|58|54|94|85", "33|30|52|50|85|80")


@pytest.mark.parametrize("feet", ["TC|TĐ", "TĐG|HĐ", "Sơ bộ|Chính thức"])
def test_of_two_columns_of_a_criterion_the_one_that_the_total_is_made_of_counts(
    reference: Reference, feet: str
) -> None:
    rows = read(reference, REFORM, beside(feet, *PAIRS))
    assert of(rows, "institutions", "points") == [35, 31, 30]
    assert of(rows, "procedures", "points") == [55, 54, 50]
    if feet != "Sơ bộ|Chính thức":
        assert of(rows, "overall", "points") == [90, 85, 80]
        assert of(rows, "institutions", "max_points") == [40, 40, 40]


def test_two_columns_of_a_criterion_that_amount_to_nothing_are_not_understood(reference: Reference) -> None:
    rows = read(reference, REFORM, beside("Sơ bộ|Phúc tra", "38|35|57|55|1|90", "36|31|58|54|2|80", "33|30|52|50|3|70"))
    assert of(rows, "institutions", "points") == of(rows, "procedures", "points") == []


def test_tc_that_is_no_pair_is_no_points_of_its_own(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("TC 1|TC 2|Tổng điểm|Hạng", "40|50|90|1", "41|39|80|2", "30|40|70|3"))
    assert len({row["criterion_id"] for row in rows}) == 3


@pytest.mark.parametrize("own", ["Tự chấm", "Điểm tự đánh giá", "Đơn vị tự chấm"])
def test_of_two_rows_of_an_agency_that_with_its_own_points_is_left_aside(reference: Reference, own: str) -> None:
    lines = "".join(
        f"<tr><td rowspan=2>{at}</td><td rowspan=2>{NAMES[at - 1]}</td><td>{own}</td><td>{mine}</td>"
        f"<td rowspan=2>{at}</td></tr><tr><td>Hội đồng thẩm định</td><td>{given}</td></tr>"
        for at, (mine, given) in enumerate(((97, 91), (95, 88), (96, 84)), 1)
    )
    head = "<tr><td>TT</td><td>Cơ quan</td><td>Nội dung</td><td>Tổng điểm</td><td>Xếp hạng</td></tr>"
    block = f"<table border=1>{head}{lines}</table>"
    rows = read(reference, REFORM, block)
    assert of(rows, "overall", "points") == [91, 88, 84]
    assert of(rows, "overall", "rank") == [1, 2, 3]
    assert read(reference, REFORM, block, name="unread_number") == []


def test_own_points_alone_are_no_results_of_others(reference: Reference) -> None:
    """Where an agency has only its own row, nothing tells that the others are something else."""
    rows = read(reference, REFORM, table("TT|Cơ quan|Nội dung|Tổng điểm|Hạng", "1|Sở Y tế|Tự chấm|97|1",
                                         "2|Sở Nội vụ|Thẩm định|91|2", "3|Sở Tư pháp|Tự chấm|90|3"))  # fmt: skip
    assert len(of(rows, "overall", "points")) == 3


PAPER = (
    "<html><head><title>{title}</title></head><body><h1>{title}</h1><p>15:20 06/04/2017</p>"
    "<p>Báo cáo năm 2016 xếp hạng các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ:</p>{table}</body></html>"
)
CENTRAL = table("TT|Cơ quan|Chỉ số|Xếp hạng", "1|Bộ Tài chính|0,8815|1", "2|Bảo hiểm xã hội Việt Nam|0,8123|2",
                "3|Bộ Công Thương|0,7931|3", "4|Bộ Y tế|0,5011|4")  # fmt: skip


def test_a_page_whose_title_names_a_national_evaluation_is_of_its_issuer(reference: Reference) -> None:
    page = PAPER.format(title="Bộ Tài chính dẫn đầu Vietnam ICT Index 2016", table=CENTRAL)
    rows = understand(read_bytes(page.encode()), reference).rows
    assert {row["scheme_id"] for row in rows["score"]} == {"vaip/ict-index/2016"}
    assert [row["index_value"] for row in rows["score"] if row["table_no"]] == [0.8815, 0.8123, 0.7931, 0.5011]
    assert {row["agency_group"] for row in rows["score"]} == {"ministries"}
    assert [row for row in rows.get("finding", []) if row["kind"].startswith("rank_")] == []


@pytest.mark.parametrize("title", ["Bộ Tài chính dẫn đầu bảng xếp hạng năm 2016", "Công bố ICT Index 2016"])
def test_a_title_that_names_no_evaluation_for_certain_has_no_issuer(reference: Reference, title: str) -> None:
    rows = understand(read_bytes(PAPER.format(title=title, table=CENTRAL).encode()), reference).rows
    assert rows.get("score", []) == []
    assert {row["reason_code"] for row in rows["pending_fact"]} == {"issuer"}


def test_a_rank_noted_behind_a_move_is_that_of_the_year_before_and_no_move(reference: Reference) -> None:
    block = numbered("Điểm|Hạng|So với năm trước", "90|1|Giữ hạng (năm 2017: hạng 1)",
                     "80|2|Tăng 2 bậc (năm 2017: hạng 4)", "70|3|Giảm 1 bậc (năm 2017: hạng 2)")  # fmt: skip
    rows = read(reference, REFORM, block)
    assert [row["rank"] for row in rows if row["year"] == 2017] == [1, 4, 2]
    assert [row["rank"] for row in rows if row["year"] == 2018] == [1, 2, 3]
    assert [row["value"] for row in read(reference, REFORM, block, name="measure")] == [0, 2, -1]


def test_a_year_behind_a_move_is_no_number_of_places(reference: Reference) -> None:
    block = numbered("Điểm|Hạng|Thay đổi thứ hạng", "90|1|Không đổi (so năm 2017)", "80|2|Tăng (2)", "70|3|Giảm (2)")
    assert [row["value"] for row in read(reference, REFORM, block, name="measure")] == [0, 2, -2]


def test_points_that_the_ranks_follow_together_are_parts(reference: Reference) -> None:
    head = "Điểm thẩm định|Điểm khảo sát người dân|Xếp hạng"
    rows = read(reference, REFORM, numbered(head, "55,5|28|1", "57|22,1|2", "50|27|3", "52|20|4"))
    assert of(rows, "overall", "points") == []
    assert of(rows, "overall", "rank") == [1, 2, 3, 4]
    assert [55.5, 57, 50, 52] in [of(rows, one, "points") for one in {row["criterion_id"] for row in rows}]


def test_points_that_the_ranks_follow_alone_are_the_whole(reference: Reference) -> None:
    head = "Điểm|Điểm khảo sát người dân|Xếp hạng"
    rows = read(reference, REFORM, numbered(head, "95,5|28|1", "87|22,1|2", "80|27|3", "72|20|4"))
    assert of(rows, "overall", "points") == [95.5, 87, 80, 72]


def test_points_that_others_are_shares_of_are_maxima(reference: Reference) -> None:
    head = "Điểm đạt được|Điểm áp dụng|Tỷ lệ (%)|Xếp hạng"
    rows = read(reference, REFORM, numbered(head, "90|95|94,74|1", "92|100|92|2", "80|90|88,89|3", "70|100|70|4"))
    assert of(rows, "overall", "points") == [90, 92, 80, 70]
    assert of(rows, "overall", "max_points") == [95, 100, 90, 100]


def test_rows_below_the_own_one_have_its_name_and_a_difference_is_none_of_them(reference: Reference) -> None:
    lines = []
    for at, (mine, given) in enumerate(((97, 91), (95, 88), (96, 84)), 1):
        lines += [f"{at}|{NAMES[at - 1]}|Tự chấm|{mine}|{at}", f"||Thẩm định|{given}|", f"||Chênh lệch|{mine - given}|"]
    block = table("TT|Cơ quan|Nội dung|Tổng điểm|Xếp hạng", *lines)
    rows = read(reference, REFORM, block)
    assert of(rows, "overall", "points") == [91, 88, 84]
    assert of(rows, "overall", "rank") == [1, 2, 3]
    assert [row["agency_published"] for row in rows] == list(NAMES[:3])
    assert read(reference, REFORM, block, name="unread_number") == []


def test_points_without_a_year_are_no_part_of_a_year_that_is_whole_without_them(reference: Reference) -> None:
    head = "2018 Cải cách thể chế|2018 Tài chính công|2018 Tổng điểm|Xếp hạng|Điểm thưởng dự kiến"
    rows = read(reference, REFORM, numbered(head, "50|45|95|1|2", "40|45|85|2|1", "41|40|81|3|3"))
    assert of(rows, "overall", "points") == [95, 85, 81]
    assert len({row["criterion_id"] for row in rows}) == 3


@pytest.mark.parametrize("name", ["Kết quả chi tiết theo các trụ cột", "Bảng điểm thành phần", "Số liệu cụ thể"])
def test_a_table_with_the_criteria_of_the_whole_is_about_everything(reference: Reference, name: str) -> None:
    rows = read(reference, REFORM, caption("Bảng 1. Kết quả xếp hạng chung") + numbered("Điểm|Hạng", "95|1", "85|2"),
                caption(f"Bảng 2. {name}"),
                numbered("Cải cách thể chế|Tài chính công|Tổng điểm", "50|45|95", "40|45|85"))  # fmt: skip
    assert of(rows, "overall", "points") == [95, 85, 95, 85]


def test_a_table_with_parts_of_one_criterion_stays_its_own(reference: Reference) -> None:
    rows = read(reference, REFORM, caption("Bảng 1. Kết quả xếp hạng chung") + numbered("Điểm|Hạng", "95|1", "85|2"),
                caption("Bảng 2. Thanh toán không dùng tiền mặt"),
                numbered("Lương|Phí|Tổng điểm", "5|4|9", "4|4|8"))  # fmt: skip
    assert of(rows, "overall", "points") == [95, 85]


def test_own_points_by_their_short_name(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm TC|Điểm TĐ|Xếp hạng", "95|91|1", "96|85|2", "88|80|3"))
    assert of(rows, "overall", "points") == [91, 85, 80]
    assert {row["criterion_id"] for row in rows} == {"overall"}


@pytest.mark.parametrize("caption", [
    "Bảng 1. Cải cách hành chính khối sở, cơ quan ngang sở năm 2018", "Bảng 1. Của các cơ quan, đơn vị",
    "BẢNG 1. CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CỦA CÁC SỞ NĂM 2018", "Bảng 1. Nội dung tổng hợp về đánh giá các đơn vị",
])  # fmt: skip
def test_a_caption_of_what_the_document_is_about_names_no_criterion(reference: Reference, caption: str) -> None:
    block = f"<p>{caption}</p>" + numbered("Tổng điểm|Hạng", "90|1", "80|2", "70|3")
    rows = read(reference, REFORM, block)
    assert [row["criterion_id"] for row in rows] == ["overall"] * 3


def test_a_caption_of_something_else_still_names_its_criterion(reference: Reference) -> None:
    block = "<p>Bảng 1. Mức độ hài lòng của người dân</p>" + numbered("Tổng điểm|Hạng", "90|1", "80|2", "70|3")
    assert {row["criterion_id"] for row in read(reference, REFORM, block)} != {"overall"}


def test_tables_of_other_agencies_are_settled_apart(reference: Reference) -> None:
    """Two tables that share no agency are two parts of one list, not about two criteria."""
    first = table("TT|Cơ quan|Tổng điểm|Hạng", "1|Sở Y tế|90|1", "2|Sở Nội vụ|80|2")
    second = table("TT|Cơ quan|Tổng điểm|Hạng", "1|Sở Tư pháp|85|1", "2|Sở Tài chính|75|2")
    lead = "<p>Bảng {}. Cải cách hành chính khối {}</p>{}"
    block = lead.format(1, "tổng hợp", first) + lead.format(2, "nội chính", second)
    assert [row["criterion_id"] for row in read(reference, REFORM, block)] == ["overall"] * 4


def test_rows_that_count_on_behind_a_paragraph_are_of_the_table_above(reference: Reference) -> None:
    first = table("TT|Cơ quan|Tổng điểm|Hạng", "1|Sở Y tế|90|1", "2|Sở Nội vụ|80|2")
    block = (
        f"{first}<p>Các cơ quan sau đây cần khắc phục hạn chế.</p>{table('3|Sở Tư pháp|70|3', '4|Sở Tài chính|60|4')}"
    )
    rows = read(reference, REFORM, block)
    assert of(rows, "overall", "points") == [90, 80, 70, 60]
    other = (
        f"{first}<p>Các cơ quan sau đây cần khắc phục hạn chế.</p>{table('7|Sở Tư pháp|70|3', '8|Sở Tài chính|60|4')}"
    )
    assert of(read(reference, REFORM, other), "overall", "points") == [90, 80]


def test_beside_other_criteria_a_caption_of_agencies_alone_is_the_whole(reference: Reference) -> None:
    first = "<p>Bảng 1. Kết quả của Thanh tra, Văn phòng và các sở năm 2018</p>" + numbered(
        "Điểm|Hạng", "90|1", "80|2", "70|3"
    )
    second = "<p>Bảng 2. Mức độ hài lòng của người dân</p>" + numbered("Điểm|Hạng", "9|1", "8|2", "7|3")
    rows = read(reference, REFORM, first, second)
    assert of(rows, "overall", "points") == [90, 80, 70]
