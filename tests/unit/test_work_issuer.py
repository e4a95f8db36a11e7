"""Who issued a document, under which number and when: letterheads of one and two columns, annexes, codes, districts,
and pages that only report."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.facts.letterhead import code_of, unfolded
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
TITLE = "Về việc công bố kết quả xếp hạng chuyển đổi số năm 2023"
HEADER = "<tr><th>TT</th><th>Đơn vị</th><th>Điểm</th></tr>"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def table(*names: str) -> str:
    rows = (f"<tr><td>{n}</td><td>{name}</td><td>{90 - n}</td></tr>" for n, name in enumerate(names, 1))
    return f"<table>{HEADER}{''.join(rows)}</table>"


def read(lines: Sequence[str], reference: Reference, body: str = "", address: str | None = None) -> Understanding:
    page = "".join(f"<p>{line}</p>" for line in lines)
    return understand(read_bytes(f"<html><body>{page}{body}</body></html>".encode()), reference, address=address)


@pytest.mark.parametrize(
    ("line", "issuer"),
    [
        ("Số:       /QĐ-BNN-VP", "bo-nong-nghiep-va-phat-trien-nong-thon"), ("Số: ...../QĐ-BTTTT",
         "bo-thong-tin-va-truyen-thong"), ("Số: …/QĐ-UBND", "gia-lai"),
    ],
)  # fmt: skip
def test_a_blank_for_the_number_says_who_issued_it(line: str, issuer: str, reference: Reference) -> None:
    body = "UBND TỈNH GIA LAI" if "UBND" in line else "BỘ"
    seen = read([body, line, *MOTTO, "Hà Nội, ngày    tháng 3 năm 2019", TITLE], reference, table("Sở Y tế"))
    assert (seen.work.number, seen.work.issuer) == (None, issuer)


def test_communes_are_those_of_the_district_that_lists_them(reference: Reference) -> None:
    head = ("UBND HUYỆN ĐÔ LƯƠNG", "Số: 15/QĐ-UBND", *MOTTO, "Đô Lương, ngày 10 tháng 01 năm 2023", TITLE)
    seen = read(head, reference, table("Xã Bắc Sơn", "Xã Minh Sơn"))
    assert [row["agency_id"] for row in seen.rows["score"]] == [
        "nghe-an/huyen-do-luong/xa-bac-son", "nghe-an/huyen-do-luong/xa-minh-son",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "number", "issuer"),
    [
        ("(Kèm theo Quyết định số 87/QĐ-UBND ngày 29/01/2024 của UBND tỉnh Kon Tum)", "87/QĐ-UBND", "kon-tum"),
        (
            "(KÈM THEO QUYẾT ĐỊNH SỐ 87/QĐ-UBND NGÀY 29/01/2024 CỦA UBND TỈNH KON TUM)",
            "87/QĐ-UBND",
            "kon-tum",
        ),
        ("(Ban hành kèm theo Quyết định số 8/QĐ-UBND ngày 29/01/2024 của UBND tỉnh Gia Lai)", "8/QĐ-UBND", "gia-lai"),
        (
            "Kèm theo Công văn số 45/STTTT-CNTT ngày 29/01/2024 của Sở Thông tin và Truyền thông tỉnh Kon Tum",
            "45/STTTT-CNTT",
            "kon-tum/so-thong-tin-va-truyen-thong",
        ),
        (
            "(Kèm theo Quyết định số 15/QĐ-UBND ngày 29/01/2024 của Chủ tịch UBND huyện Tuy Phước)",
            "15/QĐ-UBND",
            "binh-dinh/huyen-tuy-phuoc",
        ),
        (
            "(Kèm theo Quyết định số 9/QĐ-BTTTT ngày 29/01/2024 của Bộ trưởng Bộ Thông tin và Truyền thông)",
            "9/QĐ-BTTTT",
            "bo-thong-tin-va-truyen-thong",
        ),
    ],
)
def test_an_annex_says_what_it_is_attached_to(line: str, number: str, issuer: str, reference: Reference) -> None:
    work = read(("PHỤ LỤC I", "KẾT QUẢ XẾP HẠNG CHUYỂN ĐỔI SỐ NĂM 2023", line), reference).work
    assert (work.number, work.issuer, work.issued_on) == (number, issuer, date(2024, 1, 29))


def test_a_sentence_that_mentions_an_annex_is_no_number(reference: Reference) -> None:
    said = "Căn cứ Bộ tiêu chí kèm theo Quyết định số 2683/QĐ-UBND ngày 5/9/2018 của UBND tỉnh Quảng Nam."
    assert read((said, TITLE), reference).work.number is None


@pytest.mark.parametrize(
    "lines",
    [
        (
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
            "TỈNH KON TUM Độc lập - Tự do - Hạnh phúc",
            "–––––– ––––––––––",
            "Số: 87/QĐ-UBND Kon Tum, ngày 29 tháng 01 năm 2024",
        ),
        (
            "ỦY BAN NHÂN DÂN CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH KON TUM Độc lập – Tự do – Hạnh phúc",
            "Số: 87/QĐ-UBND Kon Tum, ngày 29 tháng 01 năm 2024",
        ),
        (
            "ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT",
            "TỈNH KON TUM NAM",
            "Số: 87/QĐ-UBND Độc lập - Tự do - Hạnh phúc",
            "Kon Tum, ngày 29/01/2024",
        ),
        ("UBND TỈNH KON TUM Số: 87/QĐ-UBND", "TỈNH KON TUM Kon Tum, ngày 29 tháng 01 năm 2024"),
        (*MOTTO, "Kon Tum, ngày 29 tháng 01 năm 2024 Số: 87/QĐ-UBND", "UBND TỈNH KON TUM"),
    ],
)
def test_columns_that_became_one_line(lines: tuple[str, ...], reference: Reference) -> None:
    work = read((*lines, "QUYẾT ĐỊNH", TITLE), reference).work
    assert (work.number, work.issuer, work.issued_on) == ("87/QĐ-UBND", "kon-tum", date(2024, 1, 29))


def test_a_ministry_beside_the_motto(reference: Reference) -> None:
    head = ("BỘ THÔNG TIN VÀ TRUYỀN THÔNG CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT", "––––", "Số: 7/TB-CĐSQG", "NAM", MOTTO[1])
    work = read((*head, "Hà Nội, ngày 28 tháng 6 năm 2024", "THÔNG BÁO", TITLE), reference).work
    assert (work.issuer, work.province) == ("bo-thong-tin-va-truyen-thong", None)


@pytest.mark.parametrize(
    "line",
    [
        "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 2013;",
        "Theo văn bản Số: 12/QĐ-UBND thì các sở báo cáo",
        "- Như trên;",
        "NAM",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    assert unfolded([line]) == [line]


@pytest.mark.parametrize(
    ("number", "code"),
    [
        ("87/QĐ-UBND", "UBND"),
        ("27/2022/QĐ-UBND", "UBND"),
        ("1043/BTTTT-CĐSQG", "BTTTT"),
        ("4/QĐ-BNN-CĐS", "BNN"),
        ("12/TB-STTTT", "STTTT"),
        (None, ""),
    ],
)
def test_the_code_of_a_number(number: str | None, code: str, reference: Reference) -> None:
    assert code_of(number, reference.wording) == code


@pytest.mark.parametrize(
    ("number", "issuer"),
    [
        ("QĐ-BTTTT", "bo-thong-tin-va-truyen-thong"),
        ("QĐ-BYT", "bo-y-te"),
        ("QĐ-BNV", "bo-noi-vu"),
        ("TB-BTC", "bo-tai-chinh"),
        ("QĐ-BKHCN", "bo-khoa-hoc-va-cong-nghe"),
        ("QĐ-UBDT", "uy-ban-dan-toc"),
        ("TB-VPCP", "van-phong-chinh-phu"),
        ("QĐ-BNN-CĐS", "bo-nong-nghiep-va-phat-trien-nong-thon"),
        ("QĐ-TTg", None),
        ("QĐ-BZZ", None),
        ("QĐ-ZZ", None),
        ("QĐ-SZZ", None),
    ],
)
def test_who_only_sits_in_the_capital(number: str, issuer: str | None, reference: Reference) -> None:
    lines = ("CƠ QUAN", *MOTTO, f"Số: 4/{number}", "Hà Nội, ngày 28 tháng 6 năm 2024", "QUYẾT ĐỊNH", TITLE)
    work = read((*lines, "- Sở Y tế Hà Nội;"), reference).work
    assert (work.issuer, work.province) == (issuer, None)


@pytest.mark.parametrize("code", ["TB-BCĐ", "TB-VP", "BC-HĐND", "TB-UBND"])
def test_a_letterhead_of_a_province_counts_under_any_code(code: str, reference: Reference) -> None:
    lines = ("UBND TỈNH QUẢNG NAM", "BAN CHỈ ĐẠO", f"Số: 4/{code}", "Tam Kỳ, ngày 28 tháng 6 năm 2024", TITLE)
    assert read(lines, reference).work.issuer == "quang-nam"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (("ỦY BAN NHÂN DÂN", "HUYỆN ĐĂK TÔ"), "kon-tum/huyen-dak-to"),
        (("UỶ BAN NHÂN DÂN HUYỆN", "ĐĂK TÔ"), "kon-tum/huyen-dak-to"),
        (("UBND HUYỆN ĐĂK TÔ - TỈNH KON TUM",), "kon-tum/huyen-dak-to"),
        (("UBND TP. QUY NHƠN",), "binh-dinh/thanh-pho-quy-nhon"),
        (("ỦY BAN NHÂN DÂN", "THÀNH PHỐ", "HẢI DƯƠNG"), "hai-duong/thanh-pho-hai-duong"),
        (("ỦY BAN NHÂN DÂN", "THÀNH PHỐ HUẾ"), "thua-thien-hue/thanh-pho-hue"),
        (("ỦY BAN NHÂN DÂN", "THÀNH PHỐ ĐÀ NẴNG"), "da-nang"),
        (("ỦY BAN NHÂN DÂN", "QUẬN 1"), "ho-chi-minh/quan-1"),
        (("ỦY BAN NHÂN DÂN", "HUYỆN CHÂU THÀNH"), None),
        (("ỦY BAN NHÂN DÂN", "HUYỆN KHÔNG CÓ"), None),
        (("UBND HUYỆN ĐĂK TÔ", "UBND HUYỆN ĐĂK HÀ", "UBND TỈNH KON TUM"), "kon-tum"),
    ],
)
def test_committees_of_all_levels(lines: tuple[str, ...], issuer: str | None, reference: Reference) -> None:
    head = (*lines, *MOTTO, "Số: 15/QĐ-UBND", "Trụ sở, ngày 29 tháng 01 năm 2024", "QUYẾT ĐỊNH", TITLE)
    assert read(head, reference).work.issuer == issuer


def test_one_of_several_districts_of_a_name(reference: Reference) -> None:
    head = ("ỦY BAN NHÂN DÂN", "HUYỆN CHÂU THÀNH", *MOTTO, "Số: 15/QĐ-UBND", "Châu Thành, ngày 29/01/2024", TITLE)
    basis = "Căn cứ Quyết định số 12/QĐ-UBND của UBND tỉnh Bến Tre;"
    assert read((*head, basis), reference).work.issuer == "ben-tre/huyen-chau-thanh"
    assert read((*head, basis, "Căn cứ văn bản của UBND tỉnh Long An;"), reference).work.issuer is None


def test_a_district_ranks_communes_of_its_province(reference: Reference) -> None:
    head = ("ỦY BAN NHÂN DÂN", "HUYỆN ĐĂK TÔ", *MOTTO, "Số: 15/QĐ-UBND", "Đăk Tô, ngày 29/01/2024", "QUYẾT ĐỊNH", TITLE)
    seen = read((*head, "Xếp hạng các xã, thị trấn"), reference, table("Xã Tân Cảnh", "Xã Diên Bình"))
    assert seen.work.province == "kon-tum"
    assert {(row["scheme_id"], row["agency_id"]) for row in seen.rows["score"]} == {
        ("kon-tum/huyen-dak-to/chuyen-doi-so/2023", "kon-tum/huyen-dak-to/xa-tan-canh"),
        ("kon-tum/huyen-dak-to/chuyen-doi-so/2023", "kon-tum/huyen-dak-to/xa-dien-binh"),
    }


@pytest.mark.parametrize(
    ("committee", "issuer", "province"),
    [
        ("ỦY BAN NHÂN DÂN XÃ KON ĐÀO", "quang-ngai-2025/xa-kon-dao", "quang-ngai-2025"),
        ("ỦY BAN NHÂN DÂN PHƯỜNG HẢI CHÂU", "da-nang-2025/phuong-hai-chau", "da-nang-2025"),
        ("ỦY BAN NHÂN DÂN XÃ TÂN LẬP", None, None),
    ],
)
def test_a_commune(committee: str, issuer: str | None, province: str | None, reference: Reference) -> None:
    head = (committee, *MOTTO, "Số: 15/QĐ-UBND", "Trụ sở, ngày 29 tháng 01 năm 2026", "QUYẾT ĐỊNH", TITLE)
    work = read(head, reference).work
    assert (work.issuer, work.province) == (issuer, province)


DEPARTMENTS = ("Sở Tài chính", "Sở Nội vụ", "Sở Y tế", "Sở Tư pháp")
PROVINCES = ("Hà Nội", "Đà Nẵng", "Cao Bằng", "Bắc Kạn", "Lạng Sơn")
PAGE = "Công bố kết quả xếp hạng chuyển đổi số năm 2023"


@pytest.mark.parametrize(
    ("lines", "names", "address", "issuer"),
    [
        ((PAGE, "Chủ tịch UBND tỉnh Cao Bằng ban hành Quyết định số 158/QĐ-UBND."), DEPARTMENTS, None, "cao-bang"),
        ((PAGE,), DEPARTMENTS, "https://stttt.caobang.gov.vn/tin/1", "cao-bang"),
        ((PAGE,), DEPARTMENTS, "https://baocaobang.vn/tin/1", "cao-bang"),
        ((PAGE,), DEPARTMENTS, "https://tin.example/1", None),
        ((PAGE, "UBND tỉnh Cao Bằng học tập kinh nghiệm của tỉnh Bắc Kạn."), DEPARTMENTS, None, None),
        ((PAGE, "UBND tỉnh Cao Bằng công bố."), DEPARTMENTS, "https://backan.gov.vn/1", None),
        ((PAGE, "Tỉnh Cao Bằng xếp thứ ba toàn quốc."), PROVINCES, None, None),
        ((PAGE, "Bộ Nội vụ vừa công bố kết quả, Cao Bằng xếp thứ ba."), PROVINCES, None, None),
        ((PAGE, "Bộ Nội vụ xếp thứ ba trong các bộ, ngành."), ("Bộ Nội vụ", "Bộ Y tế", "Bộ Tài chính"), None, None),
        (("Bộ Nội vụ công bố Vietnam ICT Index 2017", PAGE), PROVINCES, None, None),
        (("UBND TỈNH CAO BẰNG", "KẾT QUẢ XẾP HẠNG CHUYỂN ĐỔI SỐ NĂM 2023"), DEPARTMENTS, None, "cao-bang"),
        ((PAGE, "UBND tỉnh Cao Bằng công bố."), (), None, None),
    ],
)
def test_a_page_that_only_reports(
    lines: tuple[str, ...], names: tuple[str, ...], address: str | None, issuer: str | None, reference: Reference
) -> None:
    seen = read(lines, reference, table(*names) if names else "", address)
    assert (seen.work.issuer, seen.work.kind, seen.work.number) == (issuer, "article", None)
    if issuer is not None:
        assert [row["is_inferred"] for row in seen.rows["scheme"]] == [True]


READY = ("BÁO CÁO", "CHỈ SỐ SẴN SÀNG CHO PHÁT TRIỂN VÀ ỨNG DỤNG CNTT-TT VIỆT NAM NĂM 2015")
DIGITAL = "Công bố chỉ số chuyển đổi số DTI năm {} của các tỉnh, thành phố"


@pytest.mark.parametrize(
    ("lines", "issuer"),
    [
        (READY, "hoi-tin-hoc-viet-nam"),
        # A bare «ICT Index» beside the ministry's name may be the ministry's; here the title says whose it is.
        ((*READY, "Bộ Thông tin và Truyền thông gửi công văn về ICT Index tới các tỉnh."), "hoi-tin-hoc-viet-nam"),
        ((*READY, "Chỉ số cải cách hành chính của các tỉnh có cách tính khác."), None),
        ((DIGITAL.format(2022), "Ủy ban quốc gia về đổi mới vừa công bố kết quả."), "bo-thong-tin-va-truyen-thong"),
        ((DIGITAL.format(2022), "Bộ Nội vụ vừa công bố kết quả."), None),
        ((DIGITAL.format(2024), "Ngày đăng: 05/09/2025"), "bo-khoa-hoc-va-cong-nghe"),
    ],
)
def test_a_page_whose_title_names_an_index_of_the_nation(
    lines: tuple[str, ...], issuer: str | None, reference: Reference
) -> None:
    assert read(lines, reference, table(*PROVINCES)).work.issuer == issuer


def test_a_letterhead_that_a_narrow_column_breaks_over_lines(reference: Reference) -> None:
    lines = ("BỘ THÔNG TIN VÀ TRUYỀN", "THÔNG", "CỤC THỐNG KÊ SỐ", "Số: 12/BC-CTKS", "Hà Nội, ngày 3 tháng 7 năm 2023",
             "BÁO CÁO TÓM TẮT", "Kết quả xếp hạng chuyển đổi số các tỉnh năm 2022")  # fmt: skip
    work = read(lines, reference, table(*PROVINCES)).work
    assert (work.issuer, work.year) == ("bo-thong-tin-va-truyen-thong", 2022)
    assert work.title == "Kết quả xếp hạng chuyển đổi số các tỉnh năm 2022"


def test_a_ministry_that_is_said_to_publish(reference: Reference) -> None:
    said = "Bộ Thông tin và Truyền thông vừa công bố kết quả, tỉnh Cao Bằng xếp thứ ba."
    seen = read((PAGE, said), reference, table(*PROVINCES))
    scores = [(row["scheme_id"], row["points"]) for row in seen.rows["score"] if row["points"]]
    assert scores == [("mic/chuyen-doi-so/2023", 90 - n) for n in range(1, 6)]


def test_the_decision_that_a_page_reports_is_cited(reference: Reference) -> None:
    said = "Ngày 29/01/2021, Chủ tịch UBND tỉnh Cao Bằng ban hành Quyết định số 158/QĐ-UBND công bố kết quả."
    seen = read((PAGE, said), reference, table(*DEPARTMENTS), "https://tin.example/1")
    (cited,) = seen.rows["citation"]
    assert (cited["cited_number"], cited["cited_date"]) == ("158/QĐ-UBND", date(2021, 1, 29))
    assert seen.work.work_id == "https://tin.example/1" and seen.work.issued_on is None
