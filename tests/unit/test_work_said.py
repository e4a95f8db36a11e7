"""What pages, reports and annexes say of themselves outside a title: the year evaluated, the day of publication, the
number in brackets; and what a person is asked for where they do not."""

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from extract.model import Document, Paragraph, Place
from extract.readers import read_bytes
from transform.facts.articles import marked_headline
from transform.facts.letterhead import issued_on, number_of
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

TABLE = (
    "<table><tr><th>TT</th><th>Đơn vị</th><th>Điểm</th></tr><tr><td>1</td><td>Huyện Phước Long</td><td>90</td></tr>"
    "<tr><td>2</td><td>Huyện Hồng Dân</td><td>80</td></tr><tr><td>3</td><td>Huyện Đông Hải</td><td>70</td></tr></table>"
)
TITLE = "<title>Bạc Liêu xếp hạng chuyển đổi số</title>"
PROVINCE = "<p>Tin từ tỉnh Bạc Liêu về các huyện</p>"
SILENT = "<h1>Bạc Liêu công bố kết quả xếp hạng chuyển đổi số</h1>"


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(
    body: str, reference: Reference, head: str = "<title>Bạc Liêu xếp hạng chuyển đổi số</title>"
) -> Understanding:
    return understand(read_bytes(f"<html><head>{head}</head><body>{body}</body></html>".encode()), reference)


def findings(seen: Understanding) -> list[dict[str, Any]]:
    return [row for row in seen.rows.get("finding", []) if row["kind"] == "years_disagree"]


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Bạc Liêu công bố kết quả xếp hạng chuyển đổi số năm 2021</h1>" + TABLE,
        "<h1>CỔNG THÔNG TIN ĐIỆN TỬ</h1><h2><a>Bạc Liêu xếp hạng chuyển đổi số cấp huyện năm 2021</a></h2>" + TABLE,
        SILENT + "<p>Ngày 14/02/2022, tỉnh công bố kết quả xếp hạng năm 2021 của các huyện.</p>" + TABLE,
        SILENT + "<p>Năm 2022, tỉnh công bố kết quả xếp hạng năm 2021, tăng so với năm 2020.</p>" + TABLE,
        SILENT + "<p>Năm 2021, chỉ số chuyển đổi số của các huyện như sau:</p>" + TABLE,
        SILENT + "<p>Phấn đấu đến năm 2025 xếp hạng cao. Kết quả đánh giá năm 2021 như sau:</p>" + TABLE,
        SILENT + "<p>Bảng 1. Xếp hạng cấp huyện năm 2021</p>" + TABLE,
        SILENT + "<p>Bảng 1. Kết quả chỉ số DTI 2021 cấp huyện</p>" + TABLE,
        SILENT + TABLE + "<p><i>Kết quả xếp hạng chuyển đổi số cấp huyện năm 2021</i></p>",
        SILENT + "<p>Kỳ đánh giá: Năm 2021</p>" + TABLE,
        "<p>V/v công bố kết quả xếp hạng<br>chuyển đổi số cấp huyện<br>năm 2021</p>" + TABLE,
        "<p>Điều 1 Công bố kết quả xếp hạng chuyển đổi số năm 2021 như sau:</p>" + TABLE,
    ],
)
def test_the_year_outside_the_title(body: str, reference: Reference) -> None:
    seen = read(PROVINCE + body, reference)
    assert {row["year"] for row in seen.rows.get("score", [])} == {2021}
    assert not findings(seen)


def test_what_tells_no_results_says_no_year(reference: Reference) -> None:
    said = "<p>Phấn đấu năm 2025 xếp hạng cao.</p><p>Căn cứ đánh giá năm 2020;</p><p>Xếp hạng so với năm 2019.</p>"
    seen = read(PROVINCE + SILENT + said + TABLE, reference)
    assert "score" not in seen.rows and seen.work.year is None


def test_a_subject_in_a_narrow_column_goes_on(reference: Reference) -> None:
    lines = ("V/v công bố kết quả xếp hạng", "chuyển đổi số cấp huyện", "năm 2021", "Kính gửi: Các huyện")
    work = read("<br>".join(lines), reference, "").work
    assert (work.title, work.year) == ("công bố kết quả xếp hạng chuyển đổi số cấp huyện năm 2021", 2021)


def test_sentences_that_disagree_leave_it_to_a_person(reference: Reference) -> None:
    said = "<p>Kết quả xếp hạng năm 2021 được công bố.</p><p>Kết quả xếp hạng năm 2020 đã có.</p>"
    seen = read(PROVINCE + SILENT + said + TABLE, reference)
    (reason,) = {row["reason"] for row in seen.rows["pending_fact"]}
    assert "2021" in reason and "2020" in reason
    row = reason.rpartition(": ")[2]
    assert row == f"{seen.document.document_id},,YEAR,EVIDENCE"
    assert "document_id,issuer_agency_id,year,evidence" in reason


def test_a_document_without_year_and_issuer_asks_for_both(reference: Reference) -> None:
    seen = read("<p>Xếp hạng</p>" + TABLE.replace("Huyện ", ""), reference, "")
    assert all(row["reason"].endswith(",ISSUER,YEAR,EVIDENCE") for row in seen.rows["pending_fact"])


def test_captions_of_several_years_leave_it_to_a_person(reference: Reference) -> None:
    body = f"<p>Bảng 1. Xếp hạng cấp huyện năm 2020</p>{TABLE}<p>Bảng 2. Xếp hạng cấp huyện năm 2021</p>{TABLE}"
    seen = read(PROVINCE + SILENT + body, reference)
    assert "score" not in seen.rows
    assert all("table 1 says 2020" in row["reason"] for row in seen.rows["pending_fact"])


def test_a_caption_of_another_year_is_said(reference: Reference) -> None:
    body = "<h1>Bạc Liêu xếp hạng chuyển đổi số năm 2021</h1><p>Bảng 1. Xếp hạng cấp huyện năm 2020</p>" + TABLE
    seen = read(PROVINCE + body, reference)
    assert [(row["expected"], row["table_no"]) for row in findings(seen)] == [("2021", 1)]


def line(text: str, top: float, height: float, width: float) -> Paragraph:
    return Paragraph(text, Place(0, len(text), page=1, x0=50, top=top, x1=50 + width, bottom=top + height))


@pytest.mark.parametrize(("height", "found"), [(20, True), (12, False)])
def test_the_largest_print_is_the_headline(height: float, found: bool) -> None:
    head = line("Bạc Liêu công bố xếp hạng năm 2021", 80, height, 17 * height)
    text = "Ủy ban nhân dân tỉnh vừa có quyết định về việc này"
    prose = [line(text, 40, 12, 300), head, line(text, 120, 12, 300), line(text, 140, 12, 300)]
    document = Document("0" * 64, "application/pdf", "pdf", "", head.text, ())
    assert marked_headline(document, prose) == (head.text if found else None)


HEADLINE = "<h1>Bạc Liêu công bố chỉ số chuyển đổi số năm 2023 của các huyện</h1>"
BAR = "<div>Thứ Hai, 18/03/2024 | Hotline: 0291.3857.888</div><div>Trang chủ</div>"
MENU = "".join(f"<li>Chuyên mục {n}</li>" for n in range(40))


@pytest.mark.parametrize(
    ("body", "on"),
    [
        (f"{BAR}{HEADLINE}<p>15/03/2024 08:30</p>", datetime(2024, 3, 15, 8, 30)),
        (f"{BAR}{MENU}{HEADLINE}<p>Thứ Sáu, 15/03/2024, 08:30 (GMT+7)</p>", datetime(2024, 3, 15, 8, 30)),
        (f"{BAR}{MENU}{HEADLINE}<p>Tác giả: Lan Anh</p><p>Đăng ngày 15/03/2024</p>", date(2024, 3, 15)),
        (f"{BAR}{HEADLINE}<p>Cập nhật: 17/03/2024</p><p>Ngày 15/03/2024</p>", date(2024, 3, 15)),
        (f"{BAR}{HEADLINE}<p>Cập nhật lúc 08:30 ngày 15/03/2024</p>", datetime(2024, 3, 15, 8, 30)),
        (f"<h1>Cổng thông tin tỉnh Bạc Liêu</h1>{BAR}<h2>{HEADLINE[4:-5]}</h2><p>15/03/2024</p>", date(2024, 3, 15)),
        (f"{BAR}<p>15/03/2024</p>{HEADLINE}<p>Nội dung</p>", date(2024, 3, 15)),
        (f"{BAR}{HEADLINE}<p>Nội dung</p><p>Ngày đăng: 15/03/2024</p>", date(2024, 3, 15)),
        (f'{BAR}{HEADLINE}<time datetime="2024-03-15T08:30:00+07:00">3 ngày trước</time>', date(2024, 3, 15)),
        (f'{BAR}<time itemprop="datePublished" datetime="2024-03-15">hôm kia</time>{HEADLINE}', date(2024, 3, 15)),
        (f"<div>Thứ Hai, 18/03/2024</div>{HEADLINE}<p>Nội dung</p>", date(2024, 3, 18)),
    ],
)  # fmt: skip
def test_the_day_of_an_article_is_no_day_of_the_bar(body: str, on: date, reference: Reference) -> None:
    assert read(body, reference).work.published_at == on


@pytest.mark.parametrize("name", ['property="article:published_time"', 'itemprop="datePublished"'])
def test_a_page_that_says_its_day_to_programs(name: str, reference: Reference) -> None:
    head = f'<meta {name} content="2024-03-15T08:30:00+07:00">'
    assert read(BAR + HEADLINE, reference, head).work.published_at == date(2024, 3, 15)


@pytest.mark.parametrize(
    "aside",
    ["15/03/2024 08:30", "Thứ Sáu, 15/03/2024 | 08:30", "Cập nhật lúc 8h30 ngày 15/3/2024", "Đơn vị tính: điểm",
     "(Kèm theo Quyết định số 7/QĐ-UBND ngày 1/3/2024 của UBND tỉnh Bạc Liêu)"],
)  # fmt: skip
def test_a_time_or_a_unit_is_no_caption(aside: str, reference: Reference) -> None:
    body = f"<p>I. KẾT QUẢ XẾP HẠNG CẤP HUYỆN</p><p>{aside}</p>{TABLE}"
    (table,) = read(body, reference).tables.tables
    assert table.caption.text == "I. KẾT QUẢ XẾP HẠNG CẤP HUYỆN"
    (table,) = read(f"<p>{aside}</p>{TABLE}", reference).tables.tables
    assert table.caption.text == ""


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("(Số: 58/BC-STTTT ngày 17 tháng 4 năm 2023)", date(2023, 4, 17)),
        ("Số: 58/BC-STTTT, ngày 17/4/2023", date(2023, 4, 17)),
        ("[Báo cáo số: 58/BC-STTTT ngày 17/4/2023 của Sở Thông tin và Truyền thông]", date(2023, 4, 17)),
        ("(Gửi kèm Báo cáo số 58/BC-STTTT, ngày 17/4/2023)", date(2023, 4, 17)),
        ("(Ban hành theo Báo cáo số 58/BC-STTTT ngày 17.4.2023)", date(2023, 4, 17)),
        ("(Kèm theo Báo cáo số 58/BC-STTTT ngày 17 tháng 4| năm 2023 của Sở Thông tin)", date(2023, 4, 17)),
        ("SỐ: 58/BC-STTTT", None),
    ],
)  # fmt: skip
def test_the_number_below_the_title(line: str, day: date | None, reference: Reference) -> None:
    lines = ["UBND TỈNH TRÀ VINH", "BÁO CÁO", "Kết quả đánh giá chuyển đổi số năm 2022", *line.split("|")]
    work = read("".join(f"<p>{one}</p>" for one in lines), reference, "").work
    assert (work.number, work.issued_on, work.kind) == ("58/BC-STTTT", day, "report")
    assert work.issuer == "tra-vinh/so-thong-tin-va-truyen-thong"


@pytest.mark.parametrize(
    "line",
    [
        "(Theo Báo cáo số 58/BC-STTTT ngày 17/4/2023)",
        "(Theo Bộ chỉ số ban hành kèm theo Quyết định số 58/QĐ-UBND ngày 17/4/2023)",
        "Số 58/QĐ-UBND ngày 17/4/2023 thì các sở báo cáo",
        "Quyết định số 58/QĐ-UBND ngày 17/4/2023 của UBND tỉnh Trà Vinh",
    ],
)
def test_what_only_mentions_a_number_has_none(line: str) -> None:
    assert number_of([line], {}) is None and issued_on([line], {}, None) is None


def cells(*rows: str) -> str:
    return "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row.split('|'))}</tr>" for row in rows)


def unread(reference: Reference, header: str, *rows: str) -> set[str]:
    table = f"<table>{cells(header).replace('td>', 'th>')}{cells(*rows)}</table>"
    seen = read(f"<p>Về việc kết quả xếp hạng các huyện tỉnh Bạc Liêu năm 2021</p>{table}", reference)
    return {row["text"] for row in seen.rows.get("unread_number", [])}


DISTRICTS = ("Huyện Phước Long", "Huyện Hồng Dân", "Huyện Đông Hải")
SELF = "TT|Đơn vị|Điểm tự chấm|Điểm thẩm định|{}|Xếp hạng"


@pytest.mark.parametrize("head", ["Chênh lệch", "Tăng/giảm", "Chênh lệch (điểm)"])
def test_own_points_differences_and_means_are_explained(head: str, reference: Reference) -> None:
    rows = [f"{n}|{name}|9{n},5|8{n},25|{mark}10,25|{n}" for n, name, mark in zip("123", DISTRICTS, "-+↓", strict=True)]
    assert (
        unread(reference, SELF.format(head), *rows, "|Trung bình|92,5|82,25|10,25|", "|Tổng cộng|277,5|246,75|30,75|")
        == set()
    )


def test_what_is_not_understood_stays_unread(reference: Reference) -> None:
    rows = [f"{n}|{name}|9{n},5|8{n},25|7,{n}|{n}" for n, name in zip("123", DISTRICTS, strict=True)]
    assert unread(reference, SELF.format("Chênh lệch"), *rows) == {"7,1", "7,2", "7,3"}
    assert unread(reference, SELF.format("Ghi nhận"), *rows, "|Tổng cộng|277,5|246,75|21,6|") >= {
        "7,1",
        "7,2",
        "7,3",
        "21,6",
    }
    one = [row.replace("7,2", "10,25").replace("7,3", "10,25") for row in rows]
    assert unread(reference, SELF.format("Chênh lệch"), *one) == {"7,1"}
    by_chance = [row.replace("7,2", "10,25") for row in rows]
    assert unread(reference, SELF.format("Chênh lệch"), *by_chance) == {"7,1", "10,25", "7,3"}


def test_points_that_agencies_gave_themselves_alone_stay_unread(reference: Reference) -> None:
    rows = [f"{n}|{name}|9{n},5|{n}" for n, name in zip("123", DISTRICTS, strict=True)]
    assert unread(reference, "TT|Đơn vị|Điểm tự chấm|Xếp hạng", *rows) == {"91,5", "92,5", "93,5"}


def _two(second: str) -> str:
    """A page on 2021 with a table of 2021 and a second one below the caption `second`."""
    head = "<h1>Bạc Liêu xếp hạng chuyển đổi số năm 2021</h1><p>Bảng 1. Xếp hạng cấp huyện năm 2021</p>"
    return PROVINCE + head + TABLE + f"<p>{second}</p>" + TABLE.replace("80", "71")


@pytest.mark.parametrize(
    "caption",
    ["Bảng 2. Xếp hạng cấp huyện năm 2020", "Bảng 2. Tỷ lệ đạt năm 2020 (%)", "Bảng 2. Kết quả năm 2020 của các huyện"],
)
def test_a_table_that_repeats_the_year_before_counts_for_it(caption: str, reference: Reference) -> None:
    scores = read(_two(caption), reference).rows["score"]
    assert {(row["table_no"], row["year"], row["criterion_id"]) for row in scores} == {
        (1, 2021, "overall"), (2, 2020, "overall"),
    }  # fmt: skip


@pytest.mark.parametrize("caption", ["Bảng 2. Xếp hạng cấp huyện so với năm 2020", "Bảng 2. Mức tăng hạng từ năm 2020"])
def test_a_year_that_is_compared_with_dates_no_table(caption: str, reference: Reference) -> None:
    assert {row["year"] for row in read(_two(caption), reference).rows["score"]} == {2021}


def test_another_year_over_a_criterion_of_its_own_waits(reference: Reference) -> None:
    rows = read(_two("Bảng 2. Hạ tầng số năm 2020"), reference).rows
    assert {(row["table_no"], row["year"]) for row in rows["score"]} == {(1, 2021)}
    assert {(row["table_no"], row["reason_code"]) for row in rows["pending_fact"]} == {(2, "year")}
    assert all("«Bảng 2. Hạ tầng số năm 2020»" in row["reason"] for row in rows["pending_fact"])
