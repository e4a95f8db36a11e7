"""A decision as a page that a word processor saved: each text says its font, and some fonts are from before Unicode."""

import html
import random
from collections.abc import Callable
from typing import NamedTuple

from tests.documents.forms.codes import Run, tcvn3, vni
from tests.documents.forms.whole import Whole
from tests.documents.layout import Cell
from tests.documents.render import Block, Letterhead, Paragraph, Signature, Table

_MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc"


class Old(NamedTuple):
    """A way of writing: its runs and the names of its two fonts."""

    runs: Callable[[str], list[Run]]
    fonts: tuple[str, str]


def _tcvn3(draw: random.Random) -> Old:
    return Old(tcvn3, draw.choice(((".VnTime", ".VnTimeH"), (".VnTime", ".VnTimeH"), (".VnArial", ".VnArialH"))))


def _vni(draw: random.Random) -> Old:
    font = draw.choice(("VNI-Times", "VNI-Times", "VNI-Helve", "VNI-Aptima"))
    return Old(vni, (font, font))


def to_old_html(whole: Whole, scheme: str) -> bytes:
    """The page as bytes of windows-1252 or, where a portal has turned each byte into a letter, of UTF-8."""
    draw = random.Random(f"old {whole.seed}")
    old = _tcvn3(draw) if scheme == "tcvn3" else _vni(draw)
    manner = draw.choice((_font_tag, _font_tag, _styled))

    def write(text: str) -> str:
        return "<br>".join(
            "".join(manner(run, old.fonts[run.capitals]) for run in old.runs(line)) for line in text.split("<br>")
        )

    body = "\n".join(_block(block, write) for block in whole.blocks)
    encoding, declared = draw.choice((
        ("windows-1252", "windows-1252"), ("windows-1252", "iso-8859-1"), ("windows-1252", None), ("utf-8", "utf-8"),
    ))  # fmt: skip
    meta = f'<meta http-equiv="Content-Type" content="text/html; charset={declared}">' if declared else ""
    title = "".join(run.text for run in old.runs(whole.title))
    page = f"<html><head>{meta}<title>{html.escape(title)}</title></head><body>\n{body}\n</body></html>"
    return page.encode(encoding, "xmlcharrefreplace")


_SAVED = (
    " width=96 style='width:72.0pt;border:solid windowtext 1.0pt;mso-border-alt:solid windowtext .5pt;"
    "padding:0cm 5.4pt 0cm 5.4pt;height:18.0pt'"
)


def to_word_html(whole: Whole) -> bytes:
    """The page with all that a word processor writes around a text when it saves for the web."""

    def write(text: str) -> str:
        text = "<br>\n".join(map(html.escape, text.split("<br>")))
        return (
            "<b style='mso-bidi-font-weight:normal'><span lang=VI style='font-size:13.0pt;mso-bidi-font-size:12.0pt;\n"
            f'font-family:"Times New Roman",serif;mso-ansi-language:VI\'>{text}<o:p></o:p></span></b>'
        )

    body = "\n".join(_block(block, write) for block in whole.blocks)
    body = body.replace("<td", f"<td{_SAVED}").replace("<p>", "<p class=MsoNormal style='margin-top:3.0pt'>")
    head = f'<meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>{html.escape(whole.title)}</title>'
    return f'<html xmlns:o="urn:office"><head>{head}</head><body lang=VI>\n{body}\n</body></html>'.encode()


def _font_tag(run: Run, font: str) -> str:
    return f'<font face="{font}" size="3">{html.escape(run.text)}</font>'


def _styled(run: Run, font: str) -> str:
    return f"<span style='font-size:13.0pt;font-family:{font}'>{html.escape(run.text)}</span>"


def _block(block: Block, write: Callable[[str], str]) -> str:
    if isinstance(block, Paragraph):
        return f"<p>{write(block.text)}</p>"
    if isinstance(block, Table):
        rows = "\n".join(f"<tr>{''.join(_cell(cell, write) for cell in row)}</tr>" for row in block.grid)
        return f"<table border=1 cellspacing=0>\n{rows}\n</table>"
    if isinstance(block, Letterhead):
        issuer = block.issuer.replace("\n", "<br>")
        left, right = f"{issuer}<br>Số: {block.number}", f"{_MOTTO}<br>{block.dated}"
    else:
        assert isinstance(block, Signature)
        left, right = "Nơi nhận:<br>- Như Điều 2;<br>- Lưu: VT.", f"CHỦ TỊCH<br><br>{block.name}"
    return f"<table border=0><tr><td><p>{write(left)}</p></td><td><p>{write(right)}</p></td></tr></table>"


def _cell(cell: Cell, write: Callable[[str], str]) -> str:
    spans = f" colspan={cell.colspan}" if cell.colspan > 1 else ""
    spans += f" rowspan={cell.rowspan}" if cell.rowspan > 1 else ""
    return f"<td{spans}><p>{write(cell.text) or '&nbsp;'}</p></td>"
