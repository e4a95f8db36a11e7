"""Tables read from the markup are what they are when libxml2 makes a tree of them, whatever the page looks like."""

import random

import pytest

from extract.errors import UnreadableError
from extract.model import Document, Table
from extract.readers import html as reader
from extract.readers import read_bytes
from extract.readers.html_regular import take_out


def row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"


ROWS = "".join(row(str(n), f"<p>Sở Y tế {n}</p>", "<p><b><span>85,5</span></b><o:p></o:p></p>") for n in range(1, 5))
TABLE = f"<table border=1>\n{ROWS}</table>"


def page(body: str) -> bytes:
    return f"<html><head><title>Kết quả</title></head><body>{body}<p>cuối</p></body></html>".encode()


def seen(data: bytes) -> Document | str:
    """The document, or why there is none."""
    try:
        return read_bytes(data, recognise=False)
    except UnreadableError as error:
        return str(error)


def both(data: bytes, monkeypatch: pytest.MonkeyPatch) -> tuple[Document | str, Document | str]:
    """The document as it is read, and with every table left in the page."""
    quick = seen(data)
    with monkeypatch.context() as patch:
        patch.setattr(reader, "take_out", lambda markup: (markup, []))
        return quick, seen(data)


BY_THE_BOOK = [
    TABLE,
    f"<p>đầu{TABLE}<p>giữa</p>{TABLE.upper()}",
    f"<table><thead><tr><th rowspan=2>TT<th colspan='2'>Điểm\n<tr><th>a<th>b</thead><tbody>{ROWS}</tbody></table>",
    f"<TABLE><THead>{ROWS}</TBODY></TABLE>",
    f"<table>\n<tbody>\n{ROWS}</tbody><tfoot>{row('a', 'b', 'c')}</tfoot>\n</table>",
    f"<table>{ROWS}{row('a&nbsp;b', '&lt;p&gt; &amp;lt; &quot;', '&#7879;&#1234;')}</table>",
    f"<table>{ROWS}{row('', '<p>a</p><p>b</p>', 'a<br>b<br/>c')}{row('<b>a</b> <i>b</i>', 'a<b>b</b>')}</table>",
    f"<table>{ROWS}{row(' a > b ', '<p> </p>')}</table>",
    f"<table>{ROWS}<tr>\n<td>a\n<p>\n b</p>\n</td>\n<td>c\nd</td><td\tclass=x>e</td>\n</tr>{ROWS}</table>",
    f"<table>{ROWS}<tr><td rowspan=0>a<td colspan=9>b<tr><td colspan='x'>c<td rowspan>d</table>",
    f"<table>{ROWS}<tr><td colspan=9>một dải\n{ROWS}</table>",
    f"<table width=100%><tr><td>trái</td><td>{TABLE}</td></tr></table>",
    f"<div style='display:none'>{TABLE}</div><table><tr><td>{TABLE}{TABLE}</td></tr></table>",
]
LEFT_IN = [
    f"<table>{ROWS}<tr><td><p>a<p>b</td></tr></table>",
    f"<table>{ROWS}<tr><td><b>a<p>b</b>c</p></td></tr></table>",
    f"<table>{ROWS}<tr><td><p><b>a</p>b</b></td></tr></table>",
    f"<table>{ROWS}<tr><td>a</td>giữa<td>b</td></tr></table>",
    f"<table>{ROWS}<form><tr><td>a</td></tr></form></table>",
    f"<table>{ROWS}<td>không có dòng</td></table>",
    f"<table>{ROWS}<tr><td>a</t<td>b</td></tr></table>",
    f"<table>{ROWS}<tr><td title='a>b'>a</td><td title=\"a\">b</td></tr></table>",
    f"<table>{ROWS}<tr><td>a<script>b</script></td></tr></table>",
    f"<table>{ROWS}<tr><td>a<!-- b --></td></tr></table>",
    f"<table>{ROWS}<tr><td style='display:none'>a</td><td>b</td></tr></table>",
    f"<table>{ROWS}<tr><td>a&hellip;b&copyc</td><td>&#128;&#0;</td></tr></table>",
    f"<table>{ROWS}<thead><tr><td>a<tbody><tr><td>b</table>",
    f"<table>{ROWS}<tr><td\n>a</td><td colspan=2\n>b</td></tr></table>",
    f"<table><caption>Bảng 1</caption>{ROWS}</table>",
    f"<table>{row('a<br>b', 'c')}{row('d', 'e')}</table>",
]
HIDDEN = [
    f"<!-- {TABLE} --><p>giữa</p>{TABLE}",
    f"<!-- <p>a {TABLE.replace('Sở', '-->')}",
    f"<script>var a = '{TABLE}';</script>{TABLE}",
    f"<textarea>{TABLE}</textarea>{TABLE}",
    f'<p class="mở>{TABLE}<p class="x">{TABLE}',
    f"<p title='{TABLE}'>a</p>{TABLE}",
    f"<a {TABLE}",
    f"<table border=1>{row('a', 'b')}{row('1', TABLE)}{row('2', 'd' * 900)}</table>",
    f"<td _-_=0>giả</td>{TABLE}",
]


@pytest.mark.parametrize("body", [*BY_THE_BOOK, *LEFT_IN, *HIDDEN])
def test_the_document_is_the_same(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    quick, whole = both(page(body), monkeypatch)
    assert quick == whole


@pytest.mark.parametrize("body", BY_THE_BOOK)
def test_what_is_by_the_book_is_taken_out_and_lines_stay(body: str) -> None:
    left, tables = take_out(body)
    assert tables and "Sở Y tế" not in left
    assert left.count("\n") == body.count("\n")


@pytest.mark.parametrize("body", LEFT_IN)
def test_what_is_not_is_left_in(body: str) -> None:
    assert take_out(body) == (body, [])


def test_a_damaged_page_is_read_as_libxml2_has_it(monkeypatch: pytest.MonkeyPatch) -> None:
    parts = "<td> </td> <tr> </tr> <p> </p> <b> </b> <br> <table> </table> <th> </thead> <tbody> </td < > <!-- ' \""
    draw = random.Random(15)
    for _ in range(60):
        body = "".join(draw.choices(BY_THE_BOOK, k=3))
        for _ in range(draw.choice((1, 2, 5))):
            at = draw.randrange(len(body))
            body = body[:at] + draw.choice(parts.split(" ")) + body[at + draw.choice((0, 0, 3)) :]
        quick, whole = both(page(body), monkeypatch)
        assert quick == whole, body


def test_signs_that_are_no_text_do_not_stop_the_reading() -> None:
    rows = row("<p>a\x01b", "c<br>\x0cd") + row("1", "2")
    document = read_bytes(page(f"<table>{rows}</table>{TABLE}"))
    assert "a b | c d\n1 | 2" in document.text


@pytest.mark.parametrize(("end", "lines"), [("\n", [2, 4, 5, 7, 8, 10, 11, 13]), ("", [2, 3, 4, 5, 6, 7, 8, 9])])
def test_cells_of_several_lines_say_where_they_begin(end: str, lines: list[int]) -> None:
    rows = "".join(f"<tr>\n<td>{n}{end}</td>\n<td>Sở</td></tr>" for n in range(4))
    document = read_bytes(page(f"<table>{rows}</table>"))
    (table,) = (block for block in document.blocks if isinstance(block, Table))
    assert [cell.place.line for cell in table.cells] == lines
