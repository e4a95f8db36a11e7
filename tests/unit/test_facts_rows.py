"""From rows to facts in small documents: what is found is a score, what is not is a finding, and nothing is lost."""

from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from transform.combine import Read, combine
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

LETTERHEAD = (
    "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
    "Số: 77/QĐ-UBND | Đồng Tháp, ngày 3 tháng 2 năm 2019 |\n"
    "Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018\n"
)
CAPTION = "Bảng 1. Xếp hạng tổng thể của các sở, ban, ngành\n"
HEAD = "STT | Đơn vị | Điểm | Tỷ lệ (%) | Xếp hạng |\n"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(body: str, reference: Reference) -> Understanding:
    return understand(read_bytes((LETTERHEAD + body).encode()), reference)


def scores(seen: Understanding) -> list[dict[str, Any]]:
    return seen.rows.get("score", [])


def findings(seen: Understanding) -> set[tuple[str, str]]:
    return {(row["kind"], row["severity"]) for row in seen.rows.get("finding", [])}


def test_a_row_without_an_agency_waits_as_an_error(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | 1 |\n2 | | 80 | 88,9 | 2 |\n", reference)
    assert len(scores(seen)) == 1
    assert [row["reason_code"] for row in seen.rows["pending_fact"]] == ["name"]
    assert findings(seen) == {("row_without_agency", "error")}


def test_an_unknown_agency_waits_with_all_its_figures(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Phép thuật | 90 | 100 | 1 |\n", reference)
    assert not scores(seen)
    (row,) = seen.rows["pending_fact"]
    assert '"points": 90' in row["payload"] and row["agency_published"] == "Sở Phép thuật"


@pytest.mark.parametrize(
    ("percent", "kind"), [("abc", "number_unreadable"), ("92,7,5", "number_unreadable"), ("-", "value_missing")]
)
def test_a_percent_that_is_none(percent: str, kind: str, reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | {percent} | 1 |\n", reference)
    (score,) = scores(seen)
    assert (score["points"], score["percent"], score["rank"], score["status"]) == (90, None, 1, "value")
    assert kind in {kind for kind, _ in findings(seen)}


def test_a_dash_is_missing_and_zero_is_zero(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Y tế | - | - | - |\n2 | Sở Nội vụ | 0 | 0 | 2 |\n", reference)
    assert [(s["points"], s["rank"], s["status"]) for s in scores(seen)] == [(None, None, "missing"), (0, 2, "zero")]
    assert {severity for _, severity in findings(seen)} == {"info"}


def test_a_name_twice_in_one_table_is_kept(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | 1 |\n2 | SỞ Y TẾ | 80 | 88,9 | 2 |\n", reference)
    assert len(scores(seen)) == 2 and len({s["fact_id"] for s in scores(seen)}) == 2


def test_a_caption_without_a_table_is_noticed(reference: Reference) -> None:
    seen = read(
        f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | 1 |\nBảng 2. Xếp hạng hạ tầng\nHết phần kết quả.\n", reference
    )
    assert findings(seen) == {("caption_without_table", "warning")}


def test_a_table_with_results_and_no_agencies_is_an_error(reference: Reference) -> None:
    seen = read(f"{CAPTION}STT | Điểm | Tỷ lệ (%) | Xếp hạng |\n1 | 90 | 100 | 1 |\n2 | 80 | 88,9 | 2 |\n", reference)
    assert not scores(seen)
    assert findings(seen) == {("no_agency_column", "error")}
    assert len(seen.rows["source_cell"]) == 12


@pytest.mark.parametrize("mark", ["*", " (1)", "[2]", "¹"])
def test_the_mark_of_a_footnote_is_no_part_of_a_name(mark: str, reference: Reference) -> None:
    (score,) = scores(read(f"{CAPTION}{HEAD}1 | Sở Y tế{mark} | 90 | 100 | 1 |\n", reference))
    assert (score["agency_id"], score["agency_published"]) == ("dong-thap/so-y-te", f"Sở Y tế{mark}")


def test_a_row_of_maxima_gives_the_maximum_and_is_no_agency(reference: Reference) -> None:
    rows = "1 | Sở Y tế | 90 | 94,7 | 1 |\n2 | Sở Nội vụ | 80 | 84,2 | 2 |\n"
    body = f"{CAPTION}{HEAD} | Điểm tối đa | 95 | 100 | |\n{rows}"
    seen = read(body, reference)
    assert [score["max_points"] for score in scores(seen)] == [95, 95]
    assert "pending_fact" not in seen.rows


def test_maxima_that_differ_by_agency_contradict_nothing(reference: Reference) -> None:
    body = f"{CAPTION}STT | Đơn vị | Điểm | Xếp hạng |\n1 | Sở Y tế | 300/340 | 1 |\n2 | Sở Nội vụ | 290/390 | 2 |\n"
    seen = read(body, reference)
    assert [(s["points"], s["max_points"]) for s in scores(seen)] == [(300, 340), (290, 390)]
    assert findings(seen) == set() and "criterion_max" not in seen.rows


def test_points_of_each_criterion_beside_the_total(reference: Reference) -> None:
    head = "STT | Đơn vị | Hạ tầng kỹ thuật (90) | Chữ ký số (tối đa 45) | Tổng điểm (135) | Hạng |\n"
    seen = read(f"{CAPTION}{head}1 | Sở Y tế | 80 | 40 | 120 | 1 |\n2 | Sở Nội vụ | 70 | 45 | 115 | 2 |\n", reference)
    first = [(s["criterion_id"], s["points"], s["max_points"], s["rank"]) for s in scores(seen)[:3]]
    assert first == [("infrastructure", 80, 90, None), ("chu-ky-so", 40, 45, None), ("overall", 120, 135, 1)]
    assert findings(seen) == set()


def test_a_number_that_is_none_under_a_criterion_is_a_finding(reference: Reference) -> None:
    head = "STT | Đơn vị | Hạ tầng kỹ thuật | Nhân lực | Tổng điểm |\n"
    seen = read(
        f"{CAPTION}{head}1 | Sở Y tế | 8,5,5 | 40 | 120 |\n2 | Sở Nội vụ | 70 | 45 | 115 |\n"
        "3 | Sở Tài chính | 60 | 44 | 104 |\n",
        reference,
    )
    assert findings(seen) == {("number_unreadable", "warning")}


def test_criteria_of_one_maximum_stay_apart(reference: Reference) -> None:
    tables = "".join(
        f"Bảng 1.{n} Xếp hạng tiêu chí {name} của các sở, ban, ngành\n"
        "STT | Đơn vị | Điểm (Tối đa: 90) |\n1 | Sở Y tế | 80 |\n"
        for n, name in enumerate(("Hạ tầng kỹ thuật", "Hạ tầng số dùng chung", "Cơ chế chính sách", "Chữ ký số"), 1)
    )
    assert len({s["criterion_id"] for s in scores(read(tables, reference))}) == 4


@pytest.mark.parametrize("signature", ["KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nĐoàn Tấn Bửu\n", "| CHỦ TỊCH |\nĐoàn Tấn Bửu\n"])
def test_the_signer_stands_below_the_office(signature: str, reference: Reference) -> None:
    work = read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | 1 |\nHết bảng.\n{signature}", reference).work
    assert (work.signer, work.number, work.issuer, work.year) == ("Đoàn Tấn Bửu", "77/QĐ-UBND", "dong-thap", 2018)


def test_a_signature_run_into_the_table_is_no_agency(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | 1 |\n| KT. CHỦ TỊCH |\n", reference)
    assert len(scores(seen)) == 1
    assert "pending_fact" not in seen.rows and findings(seen) == set()


def test_a_letterhead_run_together_on_one_line(reference: Reference) -> None:
    head = (
        "ỦY BAN NHÂN DÂN TỈNH HÀ NAM ------- Số: 9/QĐ-UBND | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM "
        "Độc lập - Tự do - Hạnh phúc --------- Hà Nam, ngày 5 tháng 6 năm 2020 |\n"
    )
    work = understand(read_bytes((head + "Về việc công bố kết quả xếp hạng năm 2019\n").encode()), reference).work
    assert (work.number, work.issuer, str(work.issued_on), work.year) == ("9/QĐ-UBND", "ha-nam", "2020-06-05", 2019)


@pytest.mark.parametrize("rank", ["Hạng 2", "thứ 2", "02", "2/17"])
def test_a_rank_with_words_or_zeros(rank: str, reference: Reference) -> None:
    (score,) = scores(read(f"{CAPTION}{HEAD}1 | Sở Y tế | 90 | 100 | {rank} |\n", reference))
    assert score["rank"] == 2


def test_what_agencies_gave_themselves_is_no_result(reference: Reference) -> None:
    head = "STT | Đơn vị | Điểm tự chấm | Điểm thẩm định |\n"
    (score,) = scores(read(f"{CAPTION}{head}1 | Sở Y tế | 95 | 90 |\n", reference))
    assert (score["criterion_id"], score["points"]) == ("overall", 90)


def test_two_lists_side_by_side_are_both_read(reference: Reference) -> None:
    head = "TT | Đơn vị | Điểm | TT | Đơn vị | Điểm |\n"
    body = "1 | Sở Y tế | 95 | 3 | Sở Nội vụ | 80 |\n2 | Sở Tư pháp | 90 | 4 | Sở Tài chính | 70 |\n"
    seen = read(f"{CAPTION}{head}{body}", reference)
    read_off = [(s["agency_published"], s["points"]) for s in scores(seen)]
    assert read_off == [("Sở Y tế", 95), ("Sở Tư pháp", 90), ("Sở Nội vụ", 80), ("Sở Tài chính", 70)]
    assert "unread_number" not in seen.rows


def test_a_heading_over_sentences_names_the_criterion(reference: Reference) -> None:
    body = "1. Về hạ tầng kỹ thuật của các sở, ban, ngành\nCác đơn vị đã quan tâm đầu tư.\nKết quả như sau:\n"
    (score,) = scores(read(f"{body}{HEAD}1 | Sở Y tế | 95 | 90 | 1 |\n", reference))
    assert (score["criterion_id"], score["agency_group"]) == ("infrastructure", "departments")


def test_a_garbled_name_means_the_one_agency_that_its_list_leaves(reference: Reference) -> None:
    others = "".join(f"{at} | {name} | 80 | 88,9 | 2 |\n" for at, name in enumerate(("Sở Nội vụ", "Sở Y tế"), 2))
    seen = read(f"{CAPTION}{HEAD}1 | Sở Ngoại vu | 90 | 100 | 1 |\n{others}", reference)
    assert {row["agency_published"]: row["agency_id"] for row in scores(seen)}["Sở Ngoại vu"] == "dong-thap/so-ngoai-vu"
    assert findings(seen) == {("name_from_context", "info")}


def test_a_garbled_name_waits_where_its_list_leaves_two(reference: Reference) -> None:
    seen = read(f"{CAPTION}{HEAD}1 | Sở Ngoại vu | 90 | 100 | 1 |\n2 | Sở Y tế | 80 | 88,9 | 2 |\n", reference)
    assert [row["agency_published"] for row in seen.rows["pending_fact"]] == ["Sở Ngoại vu"]
    assert "Perhaps" in seen.rows["pending_fact"][0]["reason"]


def test_a_bare_name_of_two_districts_means_neither(reference: Reference) -> None:
    caption = "Bảng 1. Xếp hạng tổng thể của UBND các huyện, thị xã, thành phố\n"
    seen = read(f"{caption}{HEAD}1 | Cao Lãnh | 90 | 100 | 1 |\n2 | TP. Cao Lãnh | 80 | 88,9 | 2 |\n", reference)
    assert [row["agency_id"] for row in scores(seen)] == ["dong-thap/thanh-pho-cao-lanh"]
    assert [row["agency_published"] for row in seen.rows["pending_fact"]] == ["Cao Lãnh"]


def test_a_body_not_every_province_has_is_known_once_a_document_names_it(reference: Reference) -> None:
    body = f"{CAPTION}{HEAD}1 | Sở Du lịch | 90 | 100 | 1 |\n2 | Sở Y tế | 80 | 88,9 | 2 |\n"
    rows = combine([Read(read(body, reference))], reference.registry)
    assert "dong-thap/so-du-lich" in {row["agency_id"] for row in rows["agency"]}
    assert "ca-mau/so-du-lich" not in {row["agency_id"] for row in rows["agency"]}


def test_a_decision_of_a_merged_province_ranks_its_own_departments_and_communes(reference: Reference) -> None:
    letterhead = (
        "ỦY BAN NHÂN DÂN TỈNH GIA LAI | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
        "Số: 77/QĐ-UBND | Gia Lai, ngày 3 tháng 2 năm 2026 |\n"
        "Về việc công bố kết quả xếp hạng chuyển đổi số năm 2025\n"
    )
    communes = "Bảng 2. Xếp hạng tổng thể của UBND các xã, phường\n"
    text = (
        f"{letterhead}{CAPTION}{HEAD}"
        "1 | Sở Nông nghiệp và Môi trường | 90 | 100 | 1 |\n2 | Sở Tài chính | 80 | 88,9 | 2 |\n"
        f"{communes}{HEAD}1 | UBND phường Quy Nhơn | 90 | 100 | 1 |\n2 | Tuy Phước | 80 | 88,9 | 2 |\n"
    )
    seen = understand(read_bytes(text.encode()), reference)
    assert seen.work.issuer == "gia-lai-2025"
    assert [row["agency_id"] for row in scores(seen)] == [
        "gia-lai-2025/so-nong-nghiep-va-moi-truong", "gia-lai-2025/so-tai-chinh",
        "gia-lai-2025/phuong-quy-nhon", "gia-lai-2025/xa-tuy-phuoc",
    ]  # fmt: skip
    assert {row["agency_group"] for row in scores(seen)} == {"departments", "communes"}


def test_a_department_is_no_slip_for_the_ministry_of_its_name(reference: Reference) -> None:
    rows = "".join(
        f"<tr><td>{at}</td><td>{name}</td><td>{points}</td></tr>"
        for at, (name, points) in enumerate((("Sở Thông tin và Truyền thông", 90), ("Sở Giao thông vận tải", 80)), 1)
    )
    table = f"<table><tr><th>TT</th><th>Cơ quan</th><th>Điểm</th></tr>{rows}</table>"
    seen = understand(
        read_bytes(f"<html><body><p>Bảng 1. Xếp hạng năm 2022</p>{table}</body></html>".encode()), reference
    )
    assert "name_from_context" not in {kind for kind, _ in findings(seen)}
    assert {row["status"] for row in seen.rows["agency_name"]} == {"pending"}


SECTIONS = "Bảng 1. Kết quả xếp hạng năm 2018\nTT | Đơn vị | Điểm | Hạng |\n"


def parts(seen: Understanding) -> list[str | None]:
    return [score["part"] for score in scores(seen)]


def test_sections_with_first_places_of_their_own_are_parts(reference: Reference) -> None:
    rows = "A. Khối tổng hợp |\n1 | Sở Y tế | 90 | 1 |\n2 | Sở Nội vụ | 80 | 2 |\nB. Khối chuyên ngành |\n"
    rows += "1 | Sở Tư pháp | 95 | 1 |\n2 | Sở Công Thương | 70 | 2 |\n"
    seen = read(SECTIONS + rows, reference)
    assert parts(seen) == ["Khối tổng hợp"] * 2 + ["Khối chuyên ngành"] * 2
    assert {score["agency_group"] for score in scores(seen)} == {"departments"}


def test_sections_of_one_ranking_are_no_parts(reference: Reference) -> None:
    rows = "A. Khối tổng hợp |\n1 | Sở Y tế | 90 | 1 |\n2 | Sở Nội vụ | 70 | 3 |\nB. Khối chuyên ngành |\n"
    rows += "3 | Sở Tư pháp | 80 | 2 |\n4 | Sở Công Thương | 60 | 4 |\n"
    assert parts(read(SECTIONS + rows, reference)) == [None] * 4


def test_sections_whose_firsts_share_the_place_are_no_parts(reference: Reference) -> None:
    rows = "A. Khối tổng hợp |\n1 | Sở Y tế | 90 | 1 |\nB. Khối chuyên ngành |\n2 | Sở Tư pháp | 90 | 1 |\n"
    assert parts(read(SECTIONS + rows, reference)) == [None] * 2


@pytest.mark.parametrize(("second", "expected"), [("1", ["Khối tổng hợp", "Khối chuyên ngành"]), ("2", [None, None])])
def test_without_places_the_running_numbers_tell(second: str, expected: list[str | None], reference: Reference) -> None:
    rows = "TT | Đơn vị | Điểm |\nA. Khối tổng hợp |\n1 | Sở Y tế | 90 |\nB. Khối chuyên ngành |\n"
    seen = read(f"Bảng 1. Kết quả xếp hạng năm 2018\n{rows}{second} | Sở Tư pháp | 95 |\n", reference)
    assert parts(seen) == expected


def test_sections_of_different_groups_need_no_parts(reference: Reference) -> None:
    rows = "I. Các sở, ban, ngành |\n1 | Sở Y tế | 90 | 1 |\nII. Các huyện, thành phố |\n1 | Tháp Mười | 95 | 1 |\n"
    seen = read(SECTIONS + rows, reference)
    assert parts(seen) == [None, None]
    assert [score["agency_group"] for score in scores(seen)] == ["departments", "districts"]


def test_a_section_says_of_what_kind_its_agencies_are(reference: Reference) -> None:
    head = LETTERHEAD.replace("ĐỒNG THÁP", "KON TUM").replace("Đồng Tháp", "Kon Tum")
    rows = "I. Các sở, ban, ngành |\n1 | Sở Y tế | 90 | 1 |\nII. Các huyện, thành phố |\n1 | Kon Tum | 95 | 1 |\n"
    seen = understand(read_bytes(f"{head}{SECTIONS}{rows}".encode()), reference)
    assert [score["agency_id"] for score in scores(seen)] == ["kon-tum/so-y-te", "kon-tum/thi-xa-kon-tum"]
