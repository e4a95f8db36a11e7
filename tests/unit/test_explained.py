"""What explains a numeral is no catch-all: a figure in the same place is a fact or is reported."""

from typing import Any

import pytest

from extract.readers import read_bytes
from transform.facts.explained import _PATTERNS, explanations
from transform.facts.numerals import UNREAD, kinds_of
from transform.facts.unread import _NUMERAL
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

# Kind, a sentence whose last numeral it explains, and the same place with a figure as its last numeral.
PAIRS = [
    ("date", "Báo cáo được gửi ngày 12/5/2016", "Báo cáo được gửi cùng 12/5 dịch vụ"),
    ("date", "Báo cáo lập ngày 12 tháng 5", "Báo cáo lập ngày 12 với 5"),
    ("date", "Số liệu tính đến 15/8", "Số liệu tính đến 15/63"),
    ("date", "Số liệu từ 5/12", "Số liệu từ 5/12 đơn vị"),
    ("date", "Kết quả của tháng 12", "Kết quả của tháng 15"),
    ("date", "Kết quả của quý 3", "Trong quý 3 hồ sơ"),
    ("date", "Kết quả 6 tháng đầu năm", "Kết quả 6 đơn vị đầu bảng"),
    ("date", "Cập nhật 2016-05-12", "Cập nhật 2016-05 hồ sơ, 512"),
    ("date", "Posted on March 12, 2016", "Posted on March, 2016 records"),
    ("time", "Cập nhật lúc 08:42", "Cập nhật lúc 08:422"),
    ("year", "Kết quả của năm 2016", "Kết quả của năm 2016 dịch vụ"),
    ("year", "Giai đoạn 2011-2015", "Giai đoạn 2011-2015 hồ sơ"),
    ("year", "Tăng đều từ 2012", "Số hồ sơ tăng từ 2012 lên"),
    ("year", "Kéo dài đến 2020", "Số hồ sơ tăng lên đến 2020"),
    ("year", "Kết quả năm 2014, 2015 và 2016", "Kết quả năm 2014, 2015 và 2016 hồ sơ"),
    ("year", "Thời kỳ 2008 - 2012", "Thời kỳ 2008 - 2012,5"),
    ("law", "Theo văn bản 1605/QĐ-TTg", "Theo văn bản có số 1605 hồ sơ"),
    ("law", "Nghị định số 43", "Nghị định số 43%"),
    ("law", "Quyết định số 1605", "Quyết định số 1605 hồ sơ"),
    ("law", "Theo Luật Giao dịch điện tử 2005", "Theo Luật Giao dịch điện tử 2005 hồ sơ"),
    ("condition", "Được cộng nếu đạt từ 30% trở lên sẽ đạt điểm tối đa", "Cả tỉnh đạt từ 30% trở lên, sẽ có điểm"),
    ("ordinal", "3. Về hạ tầng kỹ thuật", "3 hạ tầng kỹ thuật"),
    ("ordinal", "1.2 Hạ tầng kỹ thuật", "1.2 điểm"),
    ("ordinal", "- 2Hạ tầng", "- 2hồ sơ"),
    ("ordinal", "Gồm ba nhóm: (2) Nhân lực", "Gồm Sở Tư pháp (2) và Sở Y tế"),
    ("ordinal", "Hội nghị lần thứ 7", "Hội nghị có 7"),
    ("label", "Xem tại Bảng 4", "Xem tại bảng có 4"),
    ("label", "Theo Khoản 3", "Theo Phần 3%"),
    ("level", "Dịch vụ công mức độ 3, 4", "Dịch vụ công mức độ 3, 4 tỉnh"),
    ("level", "Dịch vụ công mức độ 4", "Dịch vụ công mức 4 triệu"),
    ("level", "Dịch vụ công mức 3", "Đạt mức 35"),
    ("reference", "Theo 5 đơn vị này", "Theo 5 đơn vị khác"),
    ("idiom", "Làm việc tại 01 đầu mối", "Làm việc tại 02 đầu mối"),
    ("phone", "Gọi số 0256 3822 294", "Gọi số 256 382"),
    ("phone", "Điện thoại: 1900 1234", "Số thuê bao điện thoại: 1.900.123"),
    ("address", "Xem https://example.vn/tin-123", "Xem example, tin 123"),
    ("address", "Trụ sở tại 127 đường Hai Bà Trưng", "Đã kéo 127 đường truyền"),
    ("furniture", "Lượt xem: 1.234", "Lượt hồ sơ: 1.234"),
    ("furniture", "Bình luận (12)", "Bình luận: 12%"),
    ("furniture", "1.234 lượt truy cập", "Cổng của tỉnh có 1.234 lượt truy cập"),
    ("furniture", "Hôm nay: 345", "Hôm nay 345"),
    ("furniture", "345 lượt xem", "345 lượt hồ sơ"),
    ("furniture", "© Báo Ví Dụ 2016", "Báo Ví Dụ, 2016"),
    ("furniture", "1 2 3 4 5", "105 48 23"),
    ("furniture", "Trang 3/12", "58/63"),
    ("furniture", "- 12 -", "12"),
]  # fmt: skip


def last_kind(text: str) -> str | None:
    """The explanation of the last numeral of `text`, as a document's paragraph."""
    return kinds_of(text, [found.span() for found in _NUMERAL.finditer(text)])[-1]


@pytest.mark.parametrize(("kind", "explained", "_"), PAIRS, ids=[pair[1] for pair in PAIRS])
def test_an_ordinary_use_is_explained(kind: str, explained: str, _: str) -> None:
    assert last_kind(explained) == kind


@pytest.mark.parametrize(("_", "explained", "figure"), PAIRS, ids=[pair[2] for pair in PAIRS])
def test_a_figure_in_its_place_is_not(_: str, explained: str, figure: str) -> None:
    assert last_kind(figure) is None


def test_every_pattern_is_tried() -> None:
    untried = [
        pattern.pattern
        for kind, pattern in _PATTERNS
        if not any(kind == k and pattern.search(text) for k, text, _ in PAIRS)
    ]
    assert untried == []


@pytest.fixture(scope="module")
def reference(root: Any) -> Reference:
    return load_reference([root / "data" / "reference"])


def seen(reference: Reference, *sentences: str) -> Understanding:
    page = "<html><body>" + "".join(f"<p>{sentence}</p>" for sentence in sentences) + "</body></html>"
    return understand(read_bytes(page.encode()), reference, source="page.html")


@pytest.mark.parametrize("figure", [pair[2] for pair in PAIRS])
def test_a_document_reports_the_figure_or_reads_it(figure: str, reference: Reference) -> None:
    """Through the whole reader: the last numeral is in `unread_number`, in a fact, or in a fact that waits."""
    page = seen(reference, figure)
    numerals = page.numerals
    reported = {row["text"] for row in page.rows.get("unread_number", [])}
    assert len(page.rows.get("unread_number", [])) == numerals.unread
    assert numerals.fact + numerals.waiting + numerals.unread >= 1
    assert reported or numerals.fact or numerals.waiting


def test_an_article_of_dates_alone_is_explained_and_nothing_is_invented(reference: Reference) -> None:
    page = seen(
        reference, "Ngày 12/5/2016, theo Quyết định số 12/QĐ-UBND.", "Tháng 6 năm 2017, tại hội nghị lần thứ 3."
    )
    assert page.numerals.share == 1
    assert page.numerals.fact == sum(place["field"] == "cited_number" for place in page.rows.get("provenance", [])) * 1
    assert not {"measure", "score", "evaluation", "pending_fact", "unread_number"} & {
        name for name, rows in page.rows.items() if rows
    }


def test_a_document_without_numerals_has_no_share(reference: Reference) -> None:
    assert seen(reference, "Tỉnh đã họp.").numerals.share is None


def test_what_is_explained_may_overlap_and_counts_once(reference: Reference) -> None:
    text = "ngày 12/5/2016, ngày 12 tháng 5 năm 2016"
    page = seen(reference, text)
    assert len(list(explanations(text))) > 2
    assert page.numerals.total == page.numerals.no_figures == 6


def test_cells_are_counted_and_their_figures_are_never_furniture(reference: Reference) -> None:
    table = (
        "<table><tr><th>STT</th><th>Nội dung</th><th>Năm 2016</th></tr>"
        "<tr><td>1</td><td>Quy mô theo Nghị định số 43</td><td>12</td></tr>"
        "<tr><td>2</td><td>Số việc trên 250 ngày</td><td>7,5</td></tr></table>"
    )
    page = understand(read_bytes(f"<html><body>{table}</body></html>".encode()), reference, source="page.html")
    assert dict(page.numerals.explained) == {"law": 1, "ordinal": 2, "year": 1}
    assert {row["text"] for row in page.rows["unread_number"]} == {"12", "250", "7,5"}
    assert page.numerals.unread == 3
    assert UNREAD not in dict(page.numerals.explained)
