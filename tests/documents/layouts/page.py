"""A page around the tables of a layout: letterhead, title, signature, in several manners of HTML."""

import html
import random
from collections.abc import Sequence

from tests.documents.layouts.model import Block, Cell, Table
from tests.documents.layouts.world import World


def write_page(draw: random.Random, world: World, title: str, blocks: Sequence[Block]) -> bytes:
    """The whole page, as bytes in UTF-8."""
    month, day, number = draw.randrange(1, 13), draw.randrange(1, 29), draw.randrange(11, 4999)
    issuer, code, place = ("BỘ THÔNG TIN VÀ TRUYỀN THÔNG", "QĐ-BTTTT", "Hà Nội")
    if not world.is_national:
        issuer, code = f"ỦY BAN NHÂN DÂN<br>{world.issuer.upper()}", "QĐ-UBND"
        place = world.issuer.split(" ", 1)[1]
    dated = f"{place}, ngày {day:02d} tháng {month:02d} năm {world.year + 1}"
    about = title[0].lower() + title[1:]
    opening = (
        f"<table><tr><td>{issuer}</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</td></tr>"
        f"<tr><td>Số: {number}/{code}</td><td>{dated}</td></tr></table><p>QUYẾT ĐỊNH</p><p>Về việc công bố {about}</p>"
        "<p>Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;</p><p>QUYẾT ĐỊNH:</p>"
        f"<p>Điều 1. Công bố {about}.</p>"
    )
    manner = draw.randrange(4)
    body = "".join(_block(block, manner) for block in blocks)
    closing = "<p>Nơi nhận:</p><p>- Lưu: VT.</p><table><tr><td></td><td>CHỦ TỊCH<br>Lê Minh Anh</td></tr></table>"
    page = f"<html><head><meta charset=utf-8><title>{html.escape(title)}</title></head><body>{opening}{body}{closing}"
    return f"{page}</body></html>".encode()


def _block(block: Block, manner: int) -> str:
    if isinstance(block, str):
        return f"<p>{_text(block)}</p>"
    return _table(block, manner)


def _table(table: Table, manner: int) -> str:
    lines = []
    for at, row in enumerate(table.rows):
        cells = []
        for one in row:
            cell = one if isinstance(one, Cell) else Cell(one)
            tag = "th" if manner == 1 and at == 0 else "td"
            spans = f" colspan={cell.colspan}" * (cell.colspan > 1) + f" rowspan={cell.rowspan}" * (cell.rowspan > 1)
            text = _text(cell.text)
            text = f"<{cell.mark}>{text}</{cell.mark}>" if cell.mark else text
            cells.append(f"<{tag}{spans}>{f'<p>{text}</p>' if manner == 2 else text}</{tag}>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table border=1>{''.join(lines)}</table>"


def _text(text: str) -> str:
    return html.escape(text, quote=False).replace("\n", "<br>")
