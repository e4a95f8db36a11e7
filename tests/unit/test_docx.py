"""Word files: text as Word shows it, tables with merged cells, lists that number themselves."""

import pytest

from extract.model import Document, Furniture, Paragraph, Picture, Table
from extract.readers import read_bytes
from tests.office_files import docx, p, r, tbl, tc, tr


def read(body: str, **parts: str) -> Document:
    return read_bytes(docx(body, **parts))


def lines(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def rows(table: Table) -> list[list[str]]:
    return [[cell.text for cell in table.cells if cell.row == row] for row in range(1, table.rows + 1)]


def squares(table: Table) -> list[tuple[str, int, int, int, int]]:
    return [(cell.text, cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells]


def test_paragraphs_in_order_with_their_places() -> None:
    page = read(p("Bảng 1. Kết quả ", "<w:r><w:rPr><w:b/></w:rPr><w:t>xếp hạng</w:t></w:r>") + p() + p("Sở Y tế"))
    assert lines(page) == ["Bảng 1. Kết quả xếp hạng", "Sở Y tế"]
    assert [block.place.path for block in page.blocks] == ["/body/p[1]", "/body/p[3]"]
    assert [page.text[block.place.char_start : block.place.char_end] for block in page.blocks] == lines(page)
    assert (page.reader, page.blocks[0].place.page) == ("docx", None)


def test_breaks_tabs_and_hyphens() -> None:
    odd = "<w:r><w:t>Sở Thông</w:t><w:tab/><w:t>tin</w:t><w:br/><w:t>và Truyền</w:t><w:noBreakHyphen/><w:t>th</w:t>"
    page = read(p(odd + "<w:softHyphen/><w:t>ông</w:t></w:r>"))
    assert lines(page) == ["Sở Thông tin", "và Truyền-thông"]


def test_what_is_hidden_deleted_or_computed_is_no_text() -> None:
    field = (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> SEQ Bảng </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>3</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    )
    page = read(
        p("Bảng ", field, ". ", "<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del>", f"<w:ins>{r('mới')}</w:ins>",
          r(" ẩn", "<w:vanish/>"), r(" hiện", '<w:vanish w:val="0"/>'),
          f'<w:fldSimple w:instr="PAGE">{r(" 5")}</w:fldSimple>')
    )  # fmt: skip
    assert lines(page) == ["Bảng 3. mới hiện 5"]
    assert {notice.kind for notice in page.notices} == {"tracked_changes", "hidden_text"}


def test_hidden_by_a_style() -> None:
    styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>'
    assert lines(read(p("một ", r("hai", '<w:rStyle w:val="h"/>')), styles=styles)) == ["một"]


def test_a_box_is_read_once_though_it_is_written_twice() -> None:
    box = f"<w:txbxContent>{p('trong khung')}{tbl(tr('TT', 'Điểm'), tr('1', '90'))}</w:txbxContent>"
    both = (
        f'<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing>'
        "</mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )
    page = read(p("ngoài khung", both))
    assert lines(page) == ["ngoài khung", "trong khung"]
    assert [rows(table) for table in tables(page)] == [[["TT", "Điểm"], ["1", "90"]]]


def test_content_controls_and_equations_and_symbols() -> None:
    page = read(
        f"<w:sdt><w:sdtContent>{p('Điều 1.')}</w:sdtContent></w:sdt>"
        + p("<w:sdt><w:sdtContent>" + r("Điểm ") + "</w:sdtContent></w:sdt>",
            '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "80",
            "<m:oMath><m:r><m:t> a/b</m:t></m:r></m:oMath>")
    )  # fmt: skip
    assert lines(page) == ["Điều 1.", "Điểm ≥80 a/b"]


def test_xml_on_many_lines_reads_the_same() -> None:
    page = read("\n<w:p>\n <w:r>\n  <w:t>S</w:t>\n </w:r>\n <w:r>\n  <w:t>ở Y tế</w:t>\n </w:r>\n</w:p>\n")
    assert lines(page) == ["Sở Y tế"]


def test_merged_cells_have_their_squares() -> None:
    down, on, two = '<w:vMerge w:val="restart"/>', "<w:vMerge/>", '<w:gridSpan w:val="2"/>'
    (table,) = tables(
        read(
            tbl(
                tr(tc("STT", properties=down), tc("Điểm", properties=two), properties="<w:tblHeader/>"),
                tr(tc(properties=on), "2015", "2016"),
                tr("1", "90", "80"),
                tr("92,5", properties='<w:gridBefore w:val="2"/>'),
            )
        )
    )  # fmt: skip
    assert squares(table) == [
        ("STT", 1, 1, 2, 1), ("Điểm", 1, 2, 1, 2), ("2015", 2, 2, 1, 1), ("2016", 2, 3, 1, 1),
        ("1", 3, 1, 1, 1), ("90", 3, 2, 1, 1), ("80", 3, 3, 1, 1), ("92,5", 4, 3, 1, 1),
    ]  # fmt: skip
    assert [cell.is_header for cell in table.cells[:3]] == [True, True, False]
    assert table.cells[4].place.path == "/body/tbl[1]/tr[3]/tc[1]"


def test_cells_merged_across_in_the_old_way_and_deleted_rows() -> None:
    begin, on = '<w:hMerge w:val="restart"/>', '<w:hMerge w:val="continue"/>'
    band = tr(tc("Mức tốt", properties=begin), tc(properties=on))
    (table,) = tables(read(tbl(band, tr("cũ", "1", properties="<w:del/>"), tr("Sở Y tế", "2"))))
    assert squares(table) == [("Mức tốt", 1, 1, 1, 2), ("Sở Y tế", 2, 1, 1, 1), ("2", 2, 2, 1, 1)]


def test_a_cell_reads_as_one_line_however_broken() -> None:
    (table,) = tables(read(tbl(tr("TT", "Đơn vị"), tr("1", tc(p("Sở Giao thông"), p("Vận tải"))))))
    assert rows(table)[1] == ["1", "Sở Giao thông Vận tải"]


def test_a_table_in_a_page_frame_is_its_own() -> None:
    inner = tbl(tr("TT", "Đơn vị"), tr("1", "Sở Y tế"))
    page = read(tbl(tr("lề", tc(p("Bảng 1. Kết quả"), inner, p())), properties=""))
    assert [rows(table) for table in tables(page)] == [[["TT", "Đơn vị"], ["1", "Sở Y tế"]]]
    assert lines(page) == ["lề", "Bảng 1. Kết quả"]


def test_a_letterhead_and_a_signature_are_lines() -> None:
    page = read(
        tbl(tr("ỦY BAN NHÂN DÂN", "CỘNG HÒA"), tr("Số: 305/QĐ-UBND", "ngày 07 tháng 02"), properties="")
        + tbl(tr("TT", "Điểm"), tr("1", "90"), properties="")
        + tbl(tr("Sở Y tế", "Sở Nội vụ"))
    )
    assert lines(page) == ["ỦY BAN NHÂN DÂN", "CỘNG HÒA", "Số: 305/QĐ-UBND", "ngày 07 tháng 02"]
    assert len(tables(page)) == 2


def test_rules_of_a_table_style_make_a_small_table_one() -> None:
    styles = (
        '<w:style w:type="table" w:styleId="g"><w:basedOn w:val="b"/></w:style><w:style w:type="table" w:styleId="b">'
        '<w:tblPr><w:tblBorders><w:top w:val="single"/></w:tblBorders></w:tblPr></w:style>'
    )
    body = tbl(tr("Đơn vị", "Loại"), tr("Sở Y tế", "Tốt"), properties='<w:tblPr><w:tblStyle w:val="g"/></w:tblPr>')
    assert len(tables(read(body, styles=styles))) == 1
    assert not tables(read(body))


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        ([tr("3", "C")], [["TT", "Tên"], ["1", "A"], ["2", "B"], ["3", "C"]]),
        ([tr("TT", "Tên"), tr("3", "C")], [["TT", "Tên"], ["1", "A"], ["2", "B"], ["3", "C"]]),
        ([tr("TT", "Tên"), tr("1", "C")], None),
        ([tr("Mã", "Tên"), tr("3", "C")], None),
        ([tr("3", "C", "D")], None),
    ],
)
def test_a_table_that_word_parted_is_one(second: list[str], wanted: list[list[str]] | None) -> None:
    page = read(tbl(tr("TT", "Tên"), tr("1", "A"), tr("2", "B")) + p() + tbl(*second))
    assert len(tables(page)) == (2 if wanted is None else 1)
    assert wanted is None or rows(tables(page)[0]) == wanted


def test_text_between_parts_tables() -> None:
    body = tbl(tr("TT", "Tên"), tr("1", "A")) + p("Bảng 2") + tbl(tr("TT", "Tên"), tr("2", "B"))
    assert len(tables(read(body))) == 2


def test_notes_margins_and_pictures() -> None:
    picture = (
        '<w:r><w:drawing><wp:inline><wp:docPr descr="bảng"/><a:blip r:embed="r_image"/></wp:inline></w:drawing></w:r>'
    )
    page = read(
        p("Điểm", '<w:r><w:footnoteReference w:id="1"/></w:r>') + p(picture)
        + '<w:sectPr><w:headerReference r:id="r_header"/><w:footerReference r:id="r_footer"/></w:sectPr>',
        footnotes=f'<w:footnote w:type="separator" w:id="0">{p("x")}</w:footnote><w:footnote w:id="1">{p("Không tính")}'
        "</w:footnote>",
        header=p("Công báo"), footer=p("Trang 1"),
    )  # fmt: skip
    assert lines(page) == ["Điểm", "Không tính"]
    assert [block.text for block in page.blocks if isinstance(block, Furniture)] == ["Công báo", "Trang 1"]
    (shown,) = [block for block in page.blocks if isinstance(block, Picture)]
    assert (shown.text, shown.source) == ("bảng", "word/media/a.png")


def test_strict_files_say_the_same_in_other_names() -> None:
    loose = docx(p("Sở Y tế") + tbl(tr("TT", "Điểm"), tr("1", "90")))
    strict = docx(
        "",
        {
            "word/document.xml": '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body>'
            + p("Sở Y tế") + tbl(tr("TT", "Điểm"), tr("1", "90")) + "</w:body></w:document>"
        },
    )  # fmt: skip
    assert read_bytes(strict).text == read_bytes(loose).text
