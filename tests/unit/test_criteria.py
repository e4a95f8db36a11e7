"""Which criterion a caption or column is about: small decisions as a province could have written them."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference
from transform.understand import understand

HEAD = (
    "<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH QUẢNG NAM</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 512/QĐ-UBND</td><td>Quảng Nam, ngày 12 tháng 02 năm 2019</td></tr></table>"
    "<p>Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các cơ quan nhà nước tỉnh năm 2018</p>"
)


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def table(*rows: str) -> str:
    cells = ("".join(f"<td>{cell}</td>" for cell in row.split("|")) for row in rows)
    return f"<table border=1>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>"


def read(reference: Reference, body: str, name: str = "score") -> list[Row]:
    return understand(read_bytes(f"<html><body>{HEAD}{body}</body></html>".encode()), reference).rows.get(name, [])


def maxima(*labels: str) -> str:
    rows = [f"{number}|{label}|{10 * number}|{20 * number}" for number, label in enumerate(labels, 1)]
    return "<p>Điểm tối đa:</p>" + table("TT|Nhóm tiêu chí|Sở, ban, ngành|Huyện, thị xã, thành phố", *rows)


def rankings(*labels: str) -> str:
    captions = (
        f"<p>Bảng 1.{n} Xếp hạng tiêu chí thành phần về {label} của các sở, ban, ngành</p>"
        + table("STT|Cơ quan|Điểm|Hạng", f"1|Sở Y tế|{n}|1")
        for n, label in enumerate(labels, 1)
    )
    return "".join(captions)


@pytest.mark.parametrize(
    ("declared", "captions"),
    [
        (("Hạ tầng CNTT", "Hạ tầng số", "Công khai thông tin"),
         ("Hạ tầng kỹ thuật CNTT", "Hạ tầng số", "Công khai thông tin")),
        (("Nhân lực chuyên trách CNTT", "Nguồn nhân lực và đầu tư cho ứng dụng CNTT"),
         ("Nhân lực chuyên trách CNTT", "Hạ tầng nhân lực ứng dụng CNTT")),
        (("Công tác đảm bảo an toàn thông tin", "An toàn thông tin mạng"),
         ("Đảm bảo an toàn, an ninh thông tin", "An toàn thông tin mạng")),
        (("Ứng dụng CNTT trong hoạt động nội bộ", "Điểm cộng"), ("ứng dụng CNTT trong nội bộ", "Điểm cộng")),
    ],
)  # fmt: skip
def test_captions_and_declared_criteria_meet_one_to_one(
    reference: Reference, declared: tuple[str, ...], captions: tuple[str, ...]
) -> None:
    rows = read(reference, maxima(*declared) + rankings(*captions))
    assert [row["max_points"] for row in rows] == [10.0 * n for n in range(1, len(captions) + 1)]
    assert len({row["criterion_id"] for row in rows}) == len(captions)


@pytest.mark.parametrize(
    "caption",
    [
        "",
        "Bảng xếp hạng các cơ quan chuyên môn thuộc UBND tỉnh",
        "BẢNG XẾP HẠNG MỨC ĐỘ ỨNG DỤNG CNTT TRONG HOẠT ĐỘNG CỦA CÁC CƠ QUAN NHÀ NƯỚC NĂM 2018",
        "Danh sách xếp hạng các sở, ngành năm 2018",
        "I. Khối các sở, ban, ngành",
        "Kết quả cụ thể như sau:",
        "(Kèm theo Quyết định số 512/QĐ-UBND ngày 12/02/2019)",
        "Điều 1. Công bố kết quả xếp hạng ứng dụng CNTT năm 2018 như sau:",
        "Đơn vị tính: điểm",
        "Kết quả chấm điểm, xếp loại các sở",
        "Biểu đồ và bảng số liệu chi tiết",
    ],
)
def test_a_heading_that_names_no_criterion_is_about_the_whole(reference: Reference, caption: str) -> None:
    (row,) = read(reference, f"<p>{caption}</p>" + table("TT|Đơn vị|Điểm|Xếp hạng", "1|Sở Tài chính|85|1"))
    assert row["criterion_id"] == "overall"


@pytest.mark.parametrize("header", ["Tối đa: 2000", "2000 điểm", "tối đa 2000 điểm", "Tối đa 2000đ"])
def test_a_maximum_is_no_year(reference: Reference, header: str) -> None:
    (row,) = read(reference, table(f"TT|Đơn vị|Tổng điểm ({header})|Hạng", "1|Sở Tài chính|1900|1"))
    assert (row["year"], row["points"], row["max_points"], row["rank"]) == (2018, 1900, 2000, 1)


def test_a_year_in_parentheses_is_no_maximum(reference: Reference) -> None:
    (row,) = read(reference, table("TT|Đơn vị|Điểm (2018)|Hạng", "1|Sở Tài chính|90|1"))
    assert (row["year"], row["max_points"]) == (2018, None)


def test_parts_of_a_total_are_not_the_total(reference: Reference) -> None:
    head = "TT|Đơn vị|Điểm đánh giá|Điểm thưởng|Điểm trừ|Tổng điểm|Xếp hạng"
    rows = read(reference, table(head, "1|Sở Tài chính|85|6|1|90|1"))
    whole = [row for row in rows if row["criterion_id"] == "overall"]
    assert [(row["points"], row["rank"]) for row in whole] == [(90, 1)]
    assert sorted(row["points"] for row in rows if row not in whole) == [1, 6, 85]


def test_an_unknown_column_is_a_criterion_only_if_it_adds_up(reference: Reference) -> None:
    adds = table("TT|Đơn vị|Vui vẻ|An toàn|Tổng điểm", "1|Sở Y tế|10|20|30", "2|Sở Tư pháp|9|20|29")
    assert len(read(reference, adds)) == 6
    odd = table("TT|Đơn vị|Vui vẻ|Tổng điểm", "1|Sở Y tế|10|30", "2|Sở Tư pháp|9|29")
    assert [row["points"] for row in read(reference, odd)] == [30, 29]
    assert [row["kind"] for row in read(reference, odd, "finding")] == ["column_not_understood"]


def test_a_row_of_maxima_below_the_agencies(reference: Reference) -> None:
    (row,) = read(reference, table("TT|Đơn vị|Điểm|Hạng", "1|Sở Y tế|85|1", "|Điểm tối đa|100|"))
    assert row["max_points"] == 100


def test_the_rank_of_the_year_before_beside_an_undated_one_is_no_contradiction(reference: Reference) -> None:
    body = table("TT|Đơn vị|Điểm|Xếp hạng|Xếp hạng 2015", "1|Sở Y tế|85|1|2")
    assert {(row["year"], row["rank"]) for row in read(reference, body)} == {(2018, 1), (2015, 2)}
    assert read(reference, body, "finding") == []


def test_a_document_without_an_issuer_waits_for_it_and_not_for_names(reference: Reference) -> None:
    page = "<p>Bảng 1. Xếp hạng các sở năm 2018</p>" + table("TT|Đơn vị|Điểm", "1|Sở Tài chính|90", "2|Sở X|8")
    rows = understand(read_bytes(f"<html><body>{page}</body></html>".encode()), reference).rows
    codes = [row["reason_code"] for row in rows["pending_fact"]]
    assert set(codes) <= {"issuer", "year"}
    assert all(row["kind"] in ("issuer_unknown", "year_unknown") for row in rows["finding"])


REFORM = HEAD.replace("ứng dụng công nghệ thông tin", "cải cách hành chính")
REFORM_FIELDS = {
    "Công tác chỉ đạo, điều hành CCHC": "steering", "Cải cách thể chế": "institutions", "TTHC": "procedures",
    "Cải cách tổ chức bộ máy": "organisation", "Chế độ công vụ": "civil_service", "Tài chính công": "public_finance",
    "Xây dựng chính quyền điện tử, chính quyền số": "e_government", "Tác động của CCHC đến người dân": "reform_impact",
}  # fmt: skip


def concepts(reference: Reference, head: str, names: Sequence[str]) -> list[str]:
    lines = [f"TT|Đơn vị|{'|'.join(names)}|Tổng điểm"]
    lines += [f"{n}|{who}|{'|'.join('9' for _ in names)}|{9 * len(names)}" for n, who in enumerate(
        ("Sở Y tế", "Sở Tư pháp"), 1)]  # fmt: skip
    rows = understand(read_bytes(f"<html><body>{head}{table(*lines)}</body></html>".encode()), reference).rows
    return [row["concept"] for row in sorted(rows["criterion"], key=lambda row: row["order"]) if row["order"]]


def test_the_fields_of_administrative_reform_are_its_own(reference: Reference) -> None:
    assert concepts(reference, REFORM, list(REFORM_FIELDS)) == list(REFORM_FIELDS.values())


def test_the_same_words_in_another_family_are_not_its_fields(reference: Reference) -> None:
    digital = HEAD.replace("ứng dụng công nghệ thông tin", "chuyển đổi số")
    assert concepts(reference, digital, ["Thể chế", "Chính quyền số"]) == ["digital_institutions", "digital_government"]


@pytest.mark.parametrize(
    "caption",
    [
        "Xếp hạng ứng dụng CNTT năm 2018 của các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ có dịch vụ công",
        "Xếp hạng ứng dụng CNTT của các sở, ban, ngành, đơn vị sự nghiệp và UBND các huyện, thành phố năm 2018",
        "Xếp hạng ứng dụng CNTT các bộ và cơ quan ngang bộ",
    ],
)
def test_a_list_of_groups_begins_with_its_first(reference: Reference, caption: str) -> None:
    (row,) = read(reference, f"<p>Bảng 1. {caption}</p>" + table("TT|Đơn vị|Điểm|Hạng", "1|Sở Tài chính|85|1"))
    assert row["criterion_id"] == "overall"


def test_a_criterion_before_a_list_of_groups_is_one(reference: Reference) -> None:
    caption = "Bảng 1. Xếp hạng hạ tầng kỹ thuật của các sở, ban, ngành, đơn vị sự nghiệp và các huyện, thành phố"
    (row,) = read(reference, f"<p>{caption}</p>" + table("TT|Đơn vị|Điểm|Hạng", "1|Sở Tài chính|85|1"))
    assert row["criterion_id"] == "infrastructure"


SHEET = ("TT|Tiêu chí|Điểm tối đa|Điểm tự chấm|Điểm thẩm định", "1|Hạ tầng kỹ thuật|30|28|25", "2|Nhân lực|70|65|60")


def test_the_sheet_of_one_agency_tells_maxima_and_not_its_points(reference: Reference) -> None:
    body = "<p>PHIẾU CHẤM ĐIỂM</p><p>Đơn vị: Sở Tài chính</p>" + table(*SHEET, "|Tổng cộng|100|93|85")
    assert [row["max_points"] for row in read(reference, body, "criterion_max")] == [30, 70, 100]
    assert read(reference, body, "finding") == []


CODED = table("TT|Đơn vị|CS1|CS2|Tổng|Hạng", "1|Sở Y tế|30|40|70|1", "2|Sở Tư pháp|20|30|50|2")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", "<p>Ghi chú:</p><p>- CS1: Hạ tầng kỹ thuật</p><p>- CS2: Nhân lực</p>"),
        ("<p>Trong đó: CS1 là Hạ tầng kỹ thuật; CS2 là Nhân lực.</p>", ""),
        ("", "<p>(CS1 = Hạ tầng kỹ thuật, CS2 = Nhân lực</p>"),
        (table("Ký hiệu|Tên chỉ số", "CS1|Hạ tầng kỹ thuật", "CS2|Nhân lực"), ""),
    ],
)
def test_codes_of_criteria_mean_what_their_legend_says(reference: Reference, before: str, after: str) -> None:
    rows = read(reference, f"{before}<p>Bảng 1. Xếp hạng các sở</p>{CODED}{after}")
    assert [row["criterion_id"] for row in rows][:3] == ["infrastructure", "human-resources", "overall"]


def test_a_code_with_two_meanings_stays_a_code(reference: Reference) -> None:
    rows = read(reference, f"{CODED}<p>CS1: Hạ tầng kỹ thuật</p><p>CS1: Nhân lực</p><p>CS2: 15 điểm</p>")
    assert [row["criterion_id"] for row in rows][:3] == ["cs1", "cs2", "overall"]


@pytest.mark.parametrize(
    "after",
    [
        "<p>Ghi chú: HTKT: hạ tầng kỹ thuật; NL: nhân lực.</p>",
        "<p>(HTKT là hạ tầng kỹ thuật; NL là nhân lực)</p>",
        table("Viết tắt|Nội dung", "HTKT|Hạ tầng kỹ thuật", "NL|Nhân lực"),
    ],
)
def test_abbreviations_of_criteria_mean_what_a_note_says(reference: Reference, after: str) -> None:
    block = CODED.replace("CS1", "HTKT").replace("CS2", "NL")
    rows = read(reference, f"<p>Bảng 1. Xếp hạng các sở</p>{block}{after}")
    assert [row["criterion_id"] for row in rows][:3] == ["infrastructure", "human-resources", "overall"]


def test_an_abbreviation_is_not_explained_by_another(reference: Reference) -> None:
    block = CODED.replace("CS1", "HTKT").replace("CS2", "NLS")
    rows = read(reference, f"<p>Bảng 1. Xếp hạng các sở</p>{block}<p>Lưu: VT, HTKT - UBND.</p>")
    assert [row["criterion_id"] for row in rows][:3] == ["htkt", "nls", "overall"]
