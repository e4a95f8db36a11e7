"""HTML as portals write it: spans, layout tables, spaces, broken and mislabelled pages."""

import unicodedata

import pytest

from extract.errors import UnreadableError
from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes
from tests.documents.render import windows_1258


def read(body: str) -> Document:
    return read_bytes(f"<html><body>{body}</body></html>".encode())


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def squares(table: Table) -> list[tuple[str, int, int, int, int]]:
    return [(cell.text, cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells]


def test_spans_push_cells_to_their_columns() -> None:
    table, = tables(read(
        "<table><tr><td rowspan=2>STT</td><td colspan=2>Điểm</td></tr><tr><td>2018</td><td>2017</td></tr>"
        "<tr><td>1</td><td>90</td><td>80</td></tr></table>"
    ))  # fmt: skip
    assert squares(table)[:4] == [
        ("STT", 1, 1, 2, 1), ("Điểm", 1, 2, 1, 2), ("2018", 2, 2, 1, 1), ("2017", 2, 3, 1, 1),
    ]  # fmt: skip
    assert (table.rows, table.columns) == (3, 3)


@pytest.mark.parametrize("span", ["0", "-1", "abc", "", "1.5", "²"])
def test_nonsense_spans_count_as_one_column(span: str) -> None:
    (table,) = tables(
        read(f'<table><tr><td colspan="{span}">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')
    )
    assert table.columns == 2


def test_a_span_over_nothing_adds_no_column() -> None:
    (table,) = tables(read("<table><tr><td colspan=9>Mức tốt</td></tr><tr><td>1</td><td>Sở Y tế</td></tr></table>"))
    assert table.columns == 2


def test_a_huge_span_costs_nothing() -> None:
    (table,) = tables(
        read("<table><tr><td colspan=99999999 rowspan=99999999>a</td></tr><tr><td>b</td><td>c</td></tr></table>")
    )
    assert table.rows == 2 and table.columns < 2000


def test_a_nested_table_is_a_table_of_its_own() -> None:
    inner = "<table border=1><tr><td>TT</td><td>Đơn vị</td></tr><tr><td>1</td><td>Sở Y tế</td></tr></table>"
    found = tables(read(f"<table><tr><td>trang chủ</td><td><p>Bảng 1. Kết quả</p>{inner}</td></tr></table>"))
    assert [table.cells[3].text for table in found] == ["Sở Y tế"]
    assert "Bảng 1. Kết quả" in texts(read(f"<table><tr><td>a</td><td><p>Bảng 1. Kết quả</p>{inner}</td></tr></table>"))


def test_a_letterhead_and_a_signature_are_lines_not_cells() -> None:
    page = read(
        "<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM<br>Số: 12/QĐ-UBND</td><td>Hà Nam, ngày 1 tháng 2 năm 2018</td>"
        "</tr></table>"
    )
    assert not tables(page)
    assert texts(page) == ["ỦY BAN NHÂN DÂN", "TỈNH HÀ NAM", "Số: 12/QĐ-UBND", "Hà Nam, ngày 1 tháng 2 năm 2018"]


def test_a_small_table_with_figures_is_no_letterhead() -> None:
    assert (
        len(
            tables(
                read("<table><tr><td>Đơn vị</td><td>Điểm<br>đạt</td></tr><tr><td>Sở Y tế</td><td>79</td></tr></table>")
            )
        )
        == 1
    )


def test_breaks_and_blocks_part_words_in_a_cell() -> None:
    table, = tables(read(
        "<table border=1><tr><td>Tổng điểm<br>(Tối&nbsp;đa:&nbsp;90)</td><td><p>Sở Y</p><p>tế</p></td>"
        "<td>Sở <b>N</b>ội<span> vụ</span></td></tr><tr><td>1</td><td>2</td><td>3</td></tr></table>"
    ))  # fmt: skip
    assert [cell.text for cell in table.cells[:3]] == ["Tổng điểm (Tối đa: 90)", "Sở Y tế", "Sở Nội vụ"]


def test_missing_end_tags_are_mended() -> None:
    (table,) = tables(read("<table border=1><tr><td>1<td>Sở Y tế<tr><td>2<td>Sở Nội vụ</table>"))
    assert [(cell.row, cell.column, cell.text) for cell in table.cells] == [
        (1, 1, "1"), (1, 2, "Sở Y tế"), (2, 1, "2"), (2, 2, "Sở Nội vụ"),
    ]  # fmt: skip


def test_what_a_browser_hides_is_no_text() -> None:
    page = read('<script>var a="x"</script><style>p{}</style><p style="DISPLAY: none">ẩn</p>sau<p>hiện</p><!-- lời -->')
    assert texts(page) == ["sau", "hiện"]


def test_a_page_that_breaks_off_is_read_and_said() -> None:
    page = read_bytes("<html><body><table><tr><td>1</td><td>Sở Y tế</td></tr><tr><td>2</td><td>Sở".encode())
    assert [cell.text for cell in tables(page)[0].cells] == ["1", "Sở Y tế", "2", "Sở"]
    assert [notice.kind for notice in page.notices] == ["file_cut_short"]


@pytest.mark.parametrize("declared", ["", "windows-1252", "iso-8859-1", "windows-1258", "no-such-set"])
def test_valid_utf8_is_utf8_whatever_the_page_says(declared: str) -> None:
    meta = f'<meta charset="{declared}">' if declared else ""
    page = read_bytes(f"<html><head>{meta}</head><body><p>Sở Nội vụ tỉnh Bình Định</p></body></html>".encode())
    assert texts(page) == ["Sở Nội vụ tỉnh Bình Định"]
    assert page.charset == "utf-8"
    assert ["charset_wrong"] * bool(declared) == [notice.kind for notice in page.notices]


@pytest.mark.parametrize("declared", ["", "windows-1258", "utf-8", "windows-1252"])
def test_windows_1258_is_known_by_its_letters(declared: str) -> None:
    meta = f'<meta charset="{declared}">' if declared else ""
    said = "Ủy ban nhân dân tỉnh Đồng Tháp: kết quả ứng dụng của các sở, ban, ngành"
    page = read_bytes(windows_1258(f"<html><head>{meta}</head><body><p>{said}</p></body></html>"))
    assert texts(page) == [said]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-8-sig"])
def test_other_unicode_forms(encoding: str) -> None:
    page = "<html><body><p>" + "Kết quả xếp hạng năm 2018 " * 4 + "</p></body></html>"
    assert texts(read_bytes(page.encode(encoding)))[0].startswith("Kết quả xếp hạng")


def test_marks_are_composed_and_lookalikes_mended() -> None:
    said = unicodedata.normalize("NFD", "Thị xã Điện Bàn")
    assert texts(read(f"<p>{said}</p>")) == ["Thị xã Điện Bàn"]
    assert texts(read("<p>ÐIỆN BÀN</p><p>Sở\u200b Y\u00ad tế</p>")) == ["ĐIỆN BÀN", "Sở Y tế"]


def test_a_zero_byte_does_not_end_the_page() -> None:
    assert texts(read("<p>trước</p>\0<p>sau</p>")) == ["trước", "sau"]


def test_places_lead_back_to_the_text() -> None:
    page = read(
        "<p> Bảng  1 </p><table border=1><tr><td> Sở&nbsp;Y\ntế </td><td>90</td></tr>"
        "<tr><td>a</td><td>1</td></tr></table>"
    )
    for cell in tables(page)[0].cells:
        assert page.text[cell.place.char_start : cell.place.char_end] == cell.text
    assert tables(page)[0].cells[1].place.path == "/html/body/table/tr[1]/td[2]"


@pytest.mark.parametrize(
    "data", [b"", b" \n\t", b"<html><body><script>x()</script></body></html>", bytes(range(256)) * 9]
)
def test_what_is_no_document_is_one_sentence(data: bytes) -> None:
    with pytest.raises(UnreadableError) as error:
        read_bytes(data)
    assert str(error.value).count(".") >= 1 and "\n" not in str(error.value)
