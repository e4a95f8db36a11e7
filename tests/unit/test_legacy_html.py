"""Pages in fonts before Unicode: decoded font by font, else by letters; what is Unicode stays."""

import re
from pathlib import Path

import pytest

from extract.model import Document, Notice, Paragraph, Table
from extract.readers import read_bytes
from tests.legacy_fonts import in_tcvn3, in_vni

TEXT = "Bảng tổng hợp kết quả xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ngành thuộc tỉnh năm 2016"


def read(body: str, head: str = "", charset: str = "utf-8") -> Document:
    page = f"<html><head>{head}</head><body>{body}</body></html>"
    return read_bytes(page.encode(charset, "xmlcharrefreplace"))


def texts(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def cells(document: Document) -> list[str]:
    return [cell.text for block in document.blocks if isinstance(block, Table) for cell in block.cells]


def notices(document: Document) -> list[Notice]:
    return [notice for notice in document.notices if notice.kind == "legacy_encoding"]


def capitals(text: str) -> str:
    return in_tcvn3(text.lower())


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
@pytest.mark.parametrize(
    ("small", "capital", "head"),
    [
        ('<font face=".VnTime">{}</font>', '<font face=".VnTimeH">{}</font>', ""),
        ("<span style='font-family:.VnTime'>{}</span>", "<span style='FONT-FAMILY: .VnTimeH'><b>{}</b></span>", ""),
        ('<span style=\'font:12.0pt ".VnTime","serif"\'>{}</span>', '<font face=".VnArialH, Arial">{}</font>', ""),
        (
            "<p class=MsoNormal>{}</p>",
            "<p class='Hoa MsoNormal'>{}</p>",
            '<style><!-- p.MsoNormal, li.MsoNormal {margin:0; font-family:".VnTime"}\n .Hoa, 7x {font-family:.VnTimeH;}'
            " --></style>",
        ),
    ],
)
def test_fonts_tell_the_letters(small: str, capital: str, head: str, charset: str) -> None:
    body = f"<p>{small.format(in_tcvn3(TEXT))}</p><p>{capital.format(capitals('Ủy ban nhân dân tỉnh'))}</p>"
    page = read(body, head, charset)
    assert texts(page) == [TEXT, "ỦY BAN NHÂN DÂN TỈNH"]
    (notice,) = notices(page)
    assert "TCVN3" in notice.message and "names of its fonts" in notice.message


def test_a_capital_in_its_own_font_is_one_letter_of_a_word() -> None:
    body = f'<font face=".VnTime"><font face=".VnTimeH">{capitals("Ủ")}</font>{in_tcvn3("y ban nhân dân và các sở")}'
    assert texts(read(f"<p>{body}</font></p>")) == ["Ủy ban nhân dân và các sở"]


def test_cells_of_several_fonts_are_read_each_in_its_own() -> None:
    unicode = "Sở Nội vụ và Toán học"
    vnt, vni = f'<font face=".VnTime">{in_tcvn3("Sở")}</font>', f'<font face="VNI-Times">{in_vni(TEXT)}</font>'
    page = read(
        f'<table border=1><tr><td><font face=".VnTime">{in_tcvn3(TEXT)}</font></td>'
        f'<td><font face="Arial">{unicode}</font></td></tr>'
        f'<tr><td>{vni}</td><td>{vnt} <font face="Times New Roman">Nội vụ</font></td></tr></table>'
    )
    assert cells(page) == [TEXT, unicode, TEXT, "Sở Nội vụ"]
    assert len(notices(page)) == 2


def test_letters_tell_where_no_font_does() -> None:
    for written, name in ((in_tcvn3(TEXT), "TCVN3"), (in_vni(TEXT), "VNI")):
        for charset in ("utf-8", "cp1252", "ascii"):
            page = read(f"<p>{written}</p><table border=1><tr><td>1<td>{written}</table>", charset=charset)
            assert texts(page) == [TEXT] and cells(page) == ["1", TEXT], (name, charset)
            (notice,) = notices(page)
            assert name in notice.message and "its letters" in notice.message


def test_a_part_in_legacy_letters_within_a_unicode_page() -> None:
    menu = "<div>" + "<p>Trang chủ, giới thiệu, tin tức, văn bản, thủ tục hành chính, hỏi đáp</p>" * 3 + "</div>"
    page = read(f"{menu}<div><p>{in_tcvn3(TEXT)}</p><p>{in_tcvn3('Số: 12')}</p></div>{menu}")
    assert texts(page).count(TEXT) == 1 and "Số: 12" in texts(page)
    assert texts(page)[0].startswith("Trang chủ")


def test_a_cell_without_a_font_goes_with_its_page() -> None:
    rows = "".join(f'<tr><td><font face=".VnTime">{in_tcvn3(word)}</font></td></tr>' for word in TEXT.split())
    page = read(f"<table border=1>{rows}<tr><td>{in_tcvn3('Sở Tư pháp')}</td></tr></table>")
    assert cells(page) == [*TEXT.split(), "Sở Tư pháp"]


def test_unicode_in_a_font_that_was_never_changed_stays() -> None:
    page = read(
        f'<p style="font-family:.VnTime">{TEXT}. Toán, hoá, đá bóng.</p><p><font face=".VnTimeH">Toán</font></p>'
    )
    assert texts(page) == [f"{TEXT}. Toán, hoá, đá bóng.", "Toán"]
    (notice,) = notices(page)
    assert "Unicode already" in notice.message


@pytest.mark.parametrize(
    "body",
    [
        "<p>Đoạn cáp dài 5 µm và 10 µm, «ø 20», Sở Khoa học và Công nghệ</p>",
        "<p>Tập đoàn VNPT, www.vnpt.vn và .vnexpress; <a href='http://vni-x.vn'>VNI</a> tăng 1,2%</p>",
        '<p style="font-family:VNF-Times">Ủy ban nhân dân</p>',
    ],
)
def test_other_pages_are_left_alone(body: str) -> None:
    page = read(body)
    assert not page.notices
    assert texts(page) == [re.sub("<[^>]*>", "", body)]


def test_the_decision_in_tcvn3_and_vni_reads_as_in_unicode(shared: Path) -> None:
    source = (shared / "documents" / "html_word.html").read_text(encoding="utf-8")
    wanted = read_bytes(source.encode())
    for encode, font in ((_word_in_tcvn3, ".VnTime"), (in_vni, "VNI-Times")):
        written = source.replace('"Times New Roman"', f'"{font}"')
        parts = re.split(r"(<[^>]*>)", written)
        page = "".join(part if part.startswith("<") else encode(part) for part in parts)
        found = read_bytes(page.encode())
        assert cells(found) == cells(wanted)
        assert texts(found) == texts(wanted)


def _word_in_tcvn3(text: str) -> str:
    """Capitals that only the second font has are set in it, letter by letter, as in a name."""
    written = ""
    for letter in text:
        code = in_tcvn3(letter)
        needs_second = letter.isupper() and not letter.isascii() and letter not in "ĂÂÊÔƠƯĐ"
        written += f'<font face=".VnTimeH">{code}</font>' if needs_second else code
    return written


@pytest.mark.parametrize("sign", ["\x01", "\x0b", "\x0c", "\ufffe"])
def test_a_control_character_is_a_space_whatever_the_letters(sign: str) -> None:
    """libxml2 reads them, lxml refuses to put them back."""
    hidden = "<span style='display:none'>x</span>"
    row = f"<tr><td>1</td><td>S\u00ab T\u00b5i{sign}ch\u00ddnh</td><td>{hidden}a{sign}b</td></tr>"
    page = f"<body style='font-family:.VnTime'><p>Qu\u00b6n{sign}b\u00b5n</p><table>{row * 6}</table></body>"
    (table,) = (block for block in read_bytes(page.encode()).blocks if isinstance(block, Table))
    assert [cell.text for cell in table.cells[:3]] == ["1", "Sô Tài chính", "a b"]
