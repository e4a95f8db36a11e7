"""Word files in fonts before Unicode, and workbooks."""

import pytest

from extract.model import Document, Paragraph, Table
from extract.readers import read_bytes
from tests.legacy_fonts import in_tcvn3, in_vni
from tests.office_files import docx, p, r, tbl, tr, xlsx

TEXT = "Bảng tổng hợp kết quả xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ngành thuộc tỉnh"
FONT = '<w:rFonts w:ascii="{0}" w:hAnsi="{0}"/>'


def lines(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def run(text: str, font: str) -> str:
    return r(text, FONT.format(font))


def test_each_run_is_read_in_its_own_font() -> None:
    title = run(in_tcvn3("ủy ban nhân dân"), ".VnTimeH")
    body = p(title, run(in_tcvn3(f" {TEXT} "), ".VnTime"), run("Toán học và Đá bóng", "Arial")) + p(
        run(in_vni(TEXT), "VNI-Times")
    )
    page = read_bytes(docx(body))
    assert lines(page) == [f"ỦY BAN NHÂN DÂN {TEXT} Toán học và Đá bóng", TEXT]
    assert [notice.kind for notice in page.notices] == ["legacy_encoding"] * 2


def test_a_mark_that_word_parted_from_its_vowel() -> None:
    page = read_bytes(
        docx(p(run("Ña", "VNI-Times"), run("ø Naüng laø thaønh phoá tröïc thuoäc Trung öông", "VNI-Times")))
    )
    assert lines(page) == ["Đà Nẵng là thành phố trực thuộc Trung ương"]


@pytest.mark.parametrize(
    "styles",
    [
        f"<w:docDefaults><w:rPrDefault><w:rPr>{FONT.format('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>",
        f'<w:style w:type="paragraph" w:default="1" w:styleId="n"><w:rPr>{FONT.format(".VnTime")}</w:rPr></w:style>',
        f'<w:style w:type="paragraph" w:styleId="s"><w:basedOn w:val="t"/></w:style>'
        f'<w:style w:type="paragraph" w:styleId="t"><w:rPr>{FONT.format(".VnTime")}</w:rPr></w:style>',
        "",
    ],
)
def test_fonts_come_from_styles_or_the_letters_tell(styles: str) -> None:
    words = TEXT.split()
    body = tbl(tr("TT", "KQ"), *(tr(str(at), p(in_tcvn3(word), style="s")) for at, word in enumerate(words, 1)))
    (table,) = read_bytes(docx(body, styles=styles)).blocks
    assert isinstance(table, Table)
    assert [cell.text for cell in table.cells if cell.column == 2] == ["KQ", *words]


def test_a_default_font_of_capitals() -> None:
    styles = f"<w:docDefaults><w:rPrDefault><w:rPr>{FONT.format('.VnTimeH')}</w:rPr></w:rPrDefault></w:docDefaults>"
    theme = '<a:fontScheme><a:minorFont><a:latin typeface=".VnArial"/></a:minorFont></a:fontScheme>'
    small = r(in_tcvn3(" về điểm"), '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')
    page = read_bytes(docx(p(in_tcvn3("kết quả xếp hạng"), small), styles=styles, theme=theme))
    assert lines(page) == ["KẾT QUẢ XẾP HẠNG về điểm"]


def test_the_soft_hyphen_element_is_a_letter() -> None:
    nuoc = f"<w:r><w:rPr>{FONT.format('.VnTime')}</w:rPr><w:t>n</w:t><w:softHyphen/><w:t>íc</w:t></w:r>"
    assert lines(read_bytes(docx(p(nuoc, run(in_tcvn3(f" {TEXT}"), ".VnTime"))))) == [f"nước {TEXT}"]


def test_a_converted_file_that_kept_its_fonts() -> None:
    page = read_bytes(docx(p(run(f"{TEXT}. Toán, hoá", ".VnTime")) + p(run("Toán", ".VnTimeH"))))
    assert lines(page) == [f"{TEXT}. Toán, hoá", "Toán"]


def test_a_workbook_in_a_legacy_font() -> None:
    fonts = "".join(f'<font><name val="{name}"/></font>' for name in ("Arial", ".VnTime", ".VnTimeH"))
    styles = f'<fonts>{fonts}</fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>'
    strings = (
        f"<si><t>{in_tcvn3('Tên đơn vị')}</t></si><si><t>{in_tcvn3('sở y tế')}</t></si>"
        f"<si><r><t>{in_tcvn3('Sở Tư')}</t></r><r><rPr><rFont val='Arial'/></rPr><t> Toán</t></r></si>"
    )
    cells = [("1", 0, "90"), ("2", 1, "80"), ("1", 2, "70")]
    body = "".join(
        f'<row r="{at}"><c r="A{at}" s="{style}" t="s"><v>{string}</v></c><c r="B{at}"><v>{points}</v></c></row>'
        for at, (style, string, points) in enumerate(cells, 1)
    )
    page = read_bytes(xlsx(f"<sheetData>{body}</sheetData>", styles, strings))
    (table,) = [block for block in page.blocks if isinstance(block, Table)]
    assert [cell.text for cell in table.cells if cell.column == 1] == ["Tên đơn vị", "SỞ Y TẾ", "Sở Tư Toán"]
    assert [notice.kind for notice in page.notices] == ["legacy_encoding"]
