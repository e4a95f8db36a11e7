"""A decision as a page of HTML to be printed: by WeasyPrint, by a browser, by an office programme."""

import html
import unicodedata

from tests.documents.forms.paper import Paper
from tests.documents.forms.whole import Whole
from tests.documents.layout import Cell
from tests.documents.render import Block, Letterhead, Paragraph, Signature, Table

_RULES = {
    "full": "table.data td, table.data th { border: LINE }",
    "none": "",
    "horizontal": "table.data td, table.data th { border-top: LINE; border-bottom: LINE }",
    "header": "table.data th { border: LINE }",
}
_STYLES = {
    "title": "text-align:center;font-weight:bold",
    "centre": "text-align:center;font-style:italic",
    "heading": "font-weight:bold;text-indent:1cm",
    "caption": "font-weight:bold;text-align:center;break-after:avoid",
    "part": "font-style:italic;break-after:avoid",
    "text": "text-align:justify;text-indent:1cm",
}


def to_print(whole: Whole, paper: Paper, letters: str = "NFC") -> str:
    """The page, its letters composed as `letters` says. Header rows are `th`, and repeat where the paper says so."""
    body = unicodedata.normalize(letters, "\n".join(_block(block, paper) for block in whole.blocks))
    return f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{html.escape(whole.title)}</title>
<style>{_css(paper)}</style></head><body>{body}</body></html>"""


def _css(paper: Paper) -> str:
    line = f"{paper.thickness}pt solid black"
    edges = []
    if paper.head:
        edges.append(f'@top-left {{ content: "{paper.head}"; font-size: 9pt }}')
    if paper.numbered != "none":
        edges.append(f"@{paper.numbered}-center {{ content: counter(page); font-size: 11pt }}")
    faces = "".join(
        f'@font-face {{ font-family: "{paper.family.name}"; src: url("file://{path}"); {more} }}\n'
        for path, more in (
            (paper.family.regular, ""), (paper.family.bold, "font-weight: bold"),
            (paper.family.italic, "font-style: italic"),
        )
    )  # fmt: skip
    shade = "table.data tr:nth-child(even) td { background: #e8eef7 } table.data th { background: #c9d6ea }"
    return f"""{faces}
@page {{ size: A4 {"landscape" if paper.landscape else ""}; margin: 20mm 18mm 20mm 25mm; {" ".join(edges)} }}
body {{ font-family: "{paper.family.name}"; font-size: {paper.size}pt; line-height: 1.3; margin: 0;
  orphans: 1; widows: 1; hyphens: manual }}
p {{ margin: 3pt 0 }}
table {{ width: 100%; border-collapse: collapse }}
table.data {{ margin: 4pt 0 10pt }}
table.data td, table.data th {{ padding: {paper.padding}pt {paper.padding + 1}pt;
  font-weight: normal; break-inside: {"auto" if paper.split else "avoid"}; vertical-align: middle }}
table.data tr {{ break-inside: {"auto" if paper.split else "avoid"} }}
table.data th {{ text-align: center; {"font-weight: bold" if paper.bold_heads else ""} }}
.number {{ text-align: {paper.aligned} }} .ordinal {{ text-align: center }}
.name {{ width: {"22%" if paper.narrow else "36%"} }}
{_RULES[paper.rules].replace("LINE", line)}
{shade if paper.shaded else ""}
"""


def _block(block: Block, paper: Paper) -> str:
    if isinstance(block, Paragraph):
        return f'<p style="{_STYLES[block.style]}">{_double(html.escape(block.text), block.style, paper)}</p>'
    if isinstance(block, Table):
        return _table(block, paper)
    if isinstance(block, Letterhead):
        issuer = block.issuer.replace("\n", "<br>")
        return (
            f'<table><tr><td style="width:40%;text-align:center"><b>{issuer}</b><br>-------<br>Số: {block.number}</td>'
            '<td style="text-align:center"><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Độc lập - Tự do - Hạnh phúc</b>'
            f"<br>---------------<br><i>{block.dated}</i></td></tr></table>"
        )
    assert isinstance(block, Signature)
    return (
        '<table style="break-inside:avoid"><tr><td><b><i>Nơi nhận:</i></b><br>- Như Điều 2;<br>- Lưu: VT.</td>'
        f'<td style="text-align:center"><b>CHỦ TỊCH</b><br><br><br><br><b>{block.name}</b></td></tr></table>'
    )


def _double(text: str, style: str, paper: Paper) -> str:
    """Fake bold: the same letters once more, a third of a point to the right."""
    if not (paper.doubled and style in ("title", "heading", "caption")):
        return text
    return f'<span style="text-shadow:0.3pt 0 0 black">{text}</span>'


def _table(block: Table, paper: Paper) -> str:
    rows = [
        "<tr>" + "".join(_cell(cell, at < block.heads, len(row), nth, paper) for nth, cell in enumerate(row)) + "</tr>"
        for at, row in enumerate(block.grid)
    ]
    head, body = "\n".join(rows[: block.heads]), "\n".join(rows[block.heads :])
    if paper.repeat:
        return f'<table class="data"><thead>{head}</thead><tbody>{body}</tbody></table>'
    return f'<table class="data"><tbody>{head}{body}</tbody></table>'


def _cell(cell: Cell, head: bool, cells: int, nth: int, paper: Paper) -> str:
    spans = f' colspan="{cell.colspan}"' if cell.colspan > 1 else ""
    spans += f' rowspan="{cell.rowspan}"' if cell.rowspan > 1 else ""
    text = "<br>".join(map(html.escape, cell.text.split("<br>")))
    if head:
        return f"<th{spans}>{_double(text, 'heading', paper)}</th>"
    if cells <= 2 and cell.colspan > 1:
        return f"<td{spans}><b>{text}</b></td>"
    bare = cell.text.replace(".", "").replace(",", "").strip()
    kind = "number" if bare.isdigit() or len(bare) < 2 else "name"
    return f'<td{spans} class="{"ordinal" if nth == 0 and kind == "number" else kind}">{text}</td>'
