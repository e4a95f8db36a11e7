"""What is left out of a page before it is parsed changes nothing of the document, whatever the page looks like."""

import pytest

from extract.model import Document, Paragraph, Table
from extract.readers import html as reader
from extract.readers import read_bytes
from extract.readers.html_slim import slim, without_fonts
from tests.documents.forms.codes import tcvn3

SPAN = "<span lang=VI style='font-size:13.0pt;\nfont-family:\"Times New Roman\"'>"
P = "<p class=MsoNormal style='margin-top:3.0pt'>"
ROWS = "".join(f"<tr><td>{P}{SPAN}{n}</span></p><td>{P}{SPAN}Sở Y tế {n}</span></p>\n</tr>" for n in range(1, 90))


def page(body: str) -> bytes:
    return f"<html><head><title>Kết quả</title></head><body>{body}</body></html>".encode()


def both(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Document, Document]:
    """The document as it is read, and read from every byte of the page."""
    quick = read_bytes(data)
    monkeypatch.setattr(reader, "slim", lambda markup: markup)
    monkeypatch.setattr(reader, "without_fonts", lambda *_: None)
    return quick, read_bytes(data)


def test_what_is_repeated_goes_and_lines_stay() -> None:
    whole = page(f"<table border=1>{ROWS}</table>")
    left = slim(whole)
    assert len(left) < len(whole) / 2 and b"style" not in left and b"MsoNormal" not in left
    assert left.count(b"\n") == whole.count(b"\n")
    assert slim(whole.upper()).count(b"STYLE") == 0


@pytest.mark.parametrize(
    "body",
    [
        f"<table border=1>{ROWS}</table><p>cuối</p>",
        f"<p>đầu</p><table border=1>{ROWS}</table>" + "<span style='display:none'>ẩn</span>" * 200 + "<p>cuối</p>",
        f"<table border=1>{ROWS}</table>" + "<p style='visibility: hidden'>ẩn</p>" * 200 + "<p>cuối</p>",
        f'<table border=1>{ROWS}</table><p class="mở><b>giữa</b></p><p class="x">cuối</p>',
        f"<table border=1>{ROWS}</table><p title='mở><b>giữa</b></p>" + ROWS + "<p title='x'>cuối</p>",
        f"<table border=1>{ROWS}</table>" + "<p><span style='a>b'>giữa</span></p>" * 200,
        f"<table border=1>{ROWS}</table><!-- {ROWS} --><img src=a.png alt='<span>'><p>cuối</p>",
    ],
)
def test_the_document_is_the_same(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick, whole = both(page(body), monkeypatch)
    assert (quick.text, quick.blocks, quick.notices) == (whole.text, whole.blocks, whole.notices)
    assert "ẩn" not in quick.text


def test_hidden_text_stays_hidden_however_often() -> None:
    data = page("<p>một</p>" + "<span style='mso-hide:all'>ẩn</span>" * 300)
    assert slim(data) == data
    assert [block.text for block in read_bytes(data).blocks] == ["một"]


def old(text: str, fonts: tuple[str, str] = (".VnTime", ".VnTimeH"), more: str = "") -> str:
    return "".join(f'<font face="{fonts[run.capitals]}" size=3{more}>{run.text}</font>' for run in tcvn3(text))


def old_page(*bodies: str) -> bytes:
    return "".join(f"<p>{body}</p>\n" for body in bodies).encode()


TEXTS = [
    "QUYẾT ĐỊNH của Ủy ban nhân dân",
    "Về việc công bố kết quả xếp hạng mức độ ứng dụng",
    "Sở Y tế: 90,5 điểm",
] * 20


def test_fonts_of_capitals_are_set_before_the_page_is_parsed(monkeypatch: pytest.MonkeyPatch) -> None:
    data = old_page(*map(old, TEXTS))
    calls: list[object] = []
    monkeypatch.setattr(reader, "set_capitals", lambda *given: calls.append(given))
    document = read_bytes(data)
    assert [block.text for block in document.blocks] == TEXTS and calls == []
    assert "names of its fonts" in document.notices[0].message


@pytest.mark.parametrize(
    "more",
    [
        '<font face=".VnTimeH">thõa <font face=".VnTime">thiªn</font></font>',
        '<font face=".VnTimeH">thõa <b>thiªn</b></font>',
        '<font face=".VnTimeH">a &amp; b&nbsp;&#273;</font>',
        '<font face=".VnTimeH">a &amp; b&nbsp;c</font>',
        '<font face="Arial">abc</font>',
        '<font face="Arial">à la café</font>',
        '<p style="font-family:.VnTimeH">thõa</p>',
        "<style>.x {font-family:.VnTimeH}</style><span class=x>thõa</span>",
        '<font face=".VnTimeH" style="display:none">thõa</font>',
        '<font face=".VnTime" title="a>thõa</font><b title="x">b</b>',
        '<font face=".VnTi\x01me">abc</font>',
    ],
)
def test_pages_in_old_fonts_are_the_same(more: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick, whole = both(old_page(*map(old, TEXTS), more), monkeypatch)
    assert (quick.text, quick.blocks, quick.notices) == (whole.text, whole.blocks, whole.notices)
    assert [block.text for block in quick.blocks][: len(TEXTS)] == TEXTS


def test_a_font_that_is_named_often_is_believed() -> None:
    data = b"<html><body>" + "<p><font face='.VnTime' size=3>®iÓm sè</font></p>".encode() * 200
    assert {block.text for block in read_bytes(data).blocks} == {"điểm số"}


def test_what_has_to_be_looked_at_by_elements() -> None:
    assert without_fonts(b'<font face=".VnTimeH">a &nbsp;b</font>', "tcvn3") == (b"<font>A &nbsp;B</font>", True)
    assert without_fonts(b"<p>a</p>", "vni") == (b"<p>a</p>", False)
    for other in (
        b'<font face="VNI-Times">a</font>',
        b'<font face=".VnTimeH"><b>a</b></font>',
        b'<td style="font-family:Arial">',
    ):
        assert without_fonts(other, "tcvn3") is None


def cells(body: str) -> list[str]:
    (table,) = [
        block for block in read_bytes(page(f"<table border=1>{body}</table>")).blocks if isinstance(block, Table)
    ]
    return [cell.text for cell in table.cells]


def test_the_text_of_cells_is_theirs_alone() -> None:
    plain = "<tr><td>TT<td>Tên</tr>"
    assert cells(f"{plain}<tr><td>1<td>a\ue000b</tr>") == ["TT", "Tên", "1", "a\ue000b"]
    assert cells(f"{plain}<tr>lạc<td>1</td>lạc<td>a</td>lạc</tr>lạc")[:3] == ["TT", "Tên", "1"]
    assert cells(f"<colgroup><col></colgroup>{plain}<tbody><tr><td>1<br>2<td><p>a</p><p>b</p></tbody>") == [
        "TT", "Tên", "1 2", "a b",
    ]  # fmt: skip
    assert cells(f"{plain}<tr><td>1</td><span>lạc</span><td>a</td></tr>") == ["TT", "Tên", "1", "a"]


def test_columns_that_only_a_wide_cell_has_are_none() -> None:
    body = "<tr><td>TT<td>Tên</tr><tr><td colspan=9>I. Sở</tr><tr><td rowspan=2>1<td>a</tr><tr><td>b</tr>"
    (table,) = read_bytes(page(f"<table border=1>{body}</table>")).blocks
    assert isinstance(table, Table) and table.columns == 2
    assert [(cell.text, cell.row, cell.column, cell.rowspan, cell.colspan) for cell in table.cells] == [
        ("TT", 1, 1, 1, 1), ("Tên", 1, 2, 1, 1), ("I. Sở", 2, 1, 1, 2), ("1", 3, 1, 2, 1), ("a", 3, 2, 1, 1),
        ("b", 4, 2, 1, 1),
    ]  # fmt: skip


def test_paragraphs_keep_their_lines_and_paths() -> None:
    data = page("\n" + f"<p><b>{SPAN}Điều\n 1</span></b></p>\n" * 90)
    document = read_bytes(data)
    first = document.blocks[0]
    assert isinstance(first, Paragraph) and (first.text, first.place.line) == ("Điều 1", 3)
    assert first.place.path == "/html/body/p[1]/b/span"
