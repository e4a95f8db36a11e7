"""Blocks of a decision as HTML, in the manners of Word, portals and hand, and as the flattened text rendition."""

import html
import random
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from tests.documents.layout import Cell, Grid, with_breaks


@dataclass(frozen=True)
class Paragraph:
    """`style` is what forms with a look of their own print it as: text, centre, title, heading, caption or part."""

    text: str
    style: str = "text"


@dataclass(frozen=True)
class Table:
    """`heads` is how many rows of the grid are its header."""

    grid: Grid
    heads: int = 1


@dataclass(frozen=True)
class Letterhead:
    """Issuer (lines), number and «place, date»."""

    issuer: str
    number: str
    dated: str


@dataclass(frozen=True)
class Signature:
    name: str


Block = Paragraph | Table | Letterhead | Signature
_MOTTO = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


@dataclass(frozen=True)
class _Manner:
    """How a page writes the same things: `wrap` puts a text in its mark-up."""

    wrap: Callable[[str], str]
    paragraph: str
    cell_tail: str
    row_tail: str
    heads: bool
    grouped: bool
    nested: bool
    tags: Callable[[str], str]


def _manner(draw: random.Random) -> _Manner:
    soup = draw.choice((
        lambda text: text,
        lambda text: f'<font face="Times New Roman" size="3"><span lang="VI">{text}</span></font>',
        lambda text: f"<b><span style='font-size:13.0pt;mso-bidi-font-weight:normal'>{text}</span></b><o:p></o:p>",
        lambda text: "<span>" + text.replace(" ", "</span> <span>", 1) + "</span>",
        lambda text: f"&nbsp;{text}&nbsp;",
    ))  # fmt: skip
    ends = draw.random() < 0.75
    return _Manner(
        wrap=soup,
        paragraph=draw.choice(("p", "p", "div")),
        cell_tail="</td>" if ends else "",
        row_tail="</tr>" if ends else "",
        heads=draw.random() < 0.4,
        grouped=draw.random() < 0.4,
        nested=draw.random() < 0.3,
        tags=str.upper if draw.random() < 0.2 else str,
    )


def to_html(blocks: Sequence[Block], title: str, seed: int) -> bytes:
    """The page as bytes, in one of several character sets, with a right, wrong or missing word for it."""
    draw = random.Random(f"html {seed}")
    manner = _manner(draw)
    body = "\n".join(_html_block(block, manner) for block in blocks)
    if manner.nested:
        body = f"<table width=100% border=0><tr><td>menu</td><td>{body}</td></tr></table>"
    form, encoding, declared = draw.choice((
        ("NFC", "utf-8", "utf-8"), ("NFC", "utf-8", "utf-8"), ("NFD", "utf-8", "utf-8"), ("NFC", "utf-8", None),
        ("NFC", "utf-8", "windows-1252"), ("NFC", "utf-8", "iso-8859-1"), ("NFC", "windows-1258", "windows-1258"),
        ("NFC", "windows-1258", None), ("NFC", "utf-16", None), ("NFC", "utf-8-sig", "windows-1258"),
    ))  # fmt: skip
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    page = f"<html><head>{meta}<title>{html.escape(title)}</title></head><body>\n{body}\n</body></html>"
    page = unicodedata.normalize(form, page)
    return windows_1258(page) if encoding == "windows-1258" else page.encode(encoding)


def windows_1258(text: str) -> bytes:
    """`text` in windows-1258, which has most letters with a tone only as letter and combining tone."""
    tones = "\u0300\u0301\u0303\u0309\u0323"
    written = []
    for character in text:
        try:
            written.append(character.encode("windows-1258"))
        except UnicodeEncodeError:
            parts = unicodedata.normalize("NFD", character)
            tone = "".join(mark for mark in parts if mark in tones)
            bare = unicodedata.normalize("NFC", "".join(mark for mark in parts if mark not in tones))
            written.append((bare + tone).encode("windows-1258", "xmlcharrefreplace"))
    return b"".join(written)


def _html_block(block: Block, manner: _Manner) -> str:
    tag = manner.paragraph
    if isinstance(block, Paragraph):
        return f"<{tag}>{manner.wrap(html.escape(block.text))}</{tag}>"
    if isinstance(block, Table):
        return _html_table(block.grid, manner)
    if isinstance(block, Letterhead):
        issuer = block.issuer.replace("\n", "<br>")
        return (
            f"<table border=0><tr><td><p>{issuer}</p><p>-------</p></td><td><p>{_MOTTO[0]}<br>{_MOTTO[1]}</p></td></tr>"
            f"<tr><td><p>Số: {block.number}</p></td><td><p><i>{block.dated}</i></p></td></tr></table>"
        )
    return (
        "<table border=0><tr><td><p><b>Nơi nhận:</b><br>- Như Điều 2;<br>- Lưu: VT.</p></td>"
        f"<td><p><b>CHỦ TỊCH</b></p><p>&nbsp;</p><p>{block.name}</p></td></tr></table>"
    )


def _html_table(grid: Grid, manner: _Manner) -> str:
    lines = []
    for at, row in enumerate(grid):
        cells = "".join(_html_cell(cell, manner, at == 0) for cell in row)
        lines.append(f"<tr>{cells}{manner.row_tail}")
    if manner.grouped:
        lines[0] = f"<thead>{lines[0]}" + ("" if grid[0][0].rowspan > 1 else "</thead><tbody>")
        lines[-1] += "</tbody>"
    table = "<table border=1 cellpadding=0>\n" + "\n".join(lines) + "\n</table>"
    return manner.tags(table) if manner.tags is str else _upper_tags(table)


def _html_cell(cell: Cell, manner: _Manner, head: bool) -> str:
    spans = f" colspan={cell.colspan}" if cell.colspan > 1 else ""
    spans += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    text = "<br>".join(map(html.escape, cell.text.split("<br>"))) or "&nbsp;"
    if head and manner.heads:
        return f"<th{spans}>{text}{'</th>' if manner.cell_tail else ''}"
    return f"<td{spans}><{manner.paragraph}>{manner.wrap(text)}</{manner.paragraph}>{manner.cell_tail}"


def _upper_tags(table: str) -> str:
    for tag in ("table", "tr", "td", "th", "tbody", "thead"):
        table = table.replace(f"<{tag}", f"<{tag.upper()}").replace(f"</{tag}>", f"</{tag.upper()}>")
    return table


def to_text(blocks: Sequence[Block], seed: int) -> bytes:
    """The flattened rendition: a paragraph a line, a row a line with a bar after each cell, spans written once."""
    draw = random.Random(f"text {seed}")
    lines = [line for block in blocks for line in _text_block(block, draw)]
    text = draw.choice(("\n", "\n", "\r\n")).join(lines) + "\n"
    form = draw.choice(("NFC", "NFC", "NFD"))
    return unicodedata.normalize(form, text).encode(draw.choice(("utf-8", "utf-8", "utf-8-sig")))


def _text_block(block: Block, draw: random.Random) -> list[str]:
    if isinstance(block, Paragraph):
        return [block.text]
    if isinstance(block, Letterhead):
        issuer = block.issuer.replace("\n", " ")
        return [f"{issuer} | {_MOTTO[0]} |", f"Số: {block.number} | {block.dated} |"]
    if isinstance(block, Signature):
        return ["| CHỦ TỊCH |", block.name]
    return [line for row in block.grid for line in _text_row(row, max(map(len, block.grid)), draw)]


def _text_row(row: Sequence[Cell], width: int, draw: random.Random) -> list[str]:
    texts = [with_breaks(cell).text for cell in row]
    if len(row) > 1 or width == 1:
        # A long name is sometimes broken over two lines.
        broken = [
            text.replace(" và ", "\nvà ", 1) if text.startswith("Sở") and draw.random() < 0.05 else text
            for text in texts
        ]
        return [" | ".join(broken) + " |"]
    band, rest = texts[0], width - 1
    forms = (
        [f"{band} | " + "|" * rest],
        [f"{band} |", *["|"] * (rest - 1), "| |"] if rest > 1 else [f"{band} | |"],
        [f"{band} |", "| " + "|" * (rest - 1)],
        [f"{band} |"],
    )
    return draw.choice(forms)
