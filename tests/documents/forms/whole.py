"""A decision with its tables' truth, small or as long as real ones, still without any form."""

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from tests.documents.forms.prose import chapters
from tests.documents.forms.truth import TruthTable, header_texts, rows_and_bands
from tests.documents.generate import LAST_LEAVING, MAXIMA, caption_lines, method, opening, plan
from tests.documents.layout import Cell, Grid, Look, heads_of, make_look, maxima_grid, ranking_grid
from tests.documents.render import Block, Paragraph, Signature, Table
from tests.documents.spec import Criterion, Decision, make_decision

PROCEDURES = (
    "Đăng ký thành lập hộ kinh doanh", "Cấp phép xây dựng nhà ở riêng lẻ", "Chứng thực bản sao từ bản chính",
    "Đăng ký lại việc sinh cho người đã có hồ sơ, giấy tờ cá nhân", "Cấp giấy phép bán lẻ sản phẩm rượu",
    "Đăng ký kết hôn có yếu tố nước ngoài", "Thay đổi nội dung đăng ký hộ kinh doanh", "Cấp đổi giấy phép lái xe",
    "Trợ cấp xã hội hàng tháng cho người khuyết tật nặng, người cao tuổi", "Cấp bản sao trích lục hộ tịch",
)  # fmt: skip
_FEW = 5  # tables: that of the maxima and the first ones of departments


@dataclass(frozen=True)
class Whole:
    """What a document says, block by block, and its tables as reading must give them, in their order."""

    seed: int
    decision: Decision
    look: Look
    title: str
    blocks: tuple[Block, ...]
    truth: tuple[TruthTable, ...]


def make_whole(seed: int, size: str = "full", **changes: Any) -> Whole:
    """The decision of `seed`: `size` full has 15 to 20 pages, small about five with shorter tables, few only the first
    long tables. `changes` replace parts of its `Look`."""
    full = size != "small"
    decision, look = make_decision(seed, whole=full), replace(make_look(seed), **changes)
    draw = random.Random(f"whole {seed}")
    blocks: list[Block] = []
    truth: list[TruthTable] = []
    title = opening(decision, blocks)
    method(decision, look, blocks)
    at = next(at for at, block in enumerate(blocks) if isinstance(block, Table))
    truth.append(_maxima(maxima_grid(decision, look)))
    if size == "full":
        blocks[at + 1 : at + 1] = chapters(draw, decision)
    _results(draw, decision, look, blocks, truth, full)
    if size == "few":
        truth = truth[:_FEW]
        places = [at for at, block in enumerate(blocks) if isinstance(block, Table)]
        blocks = blocks[: places[_FEW - 1] + 1]
    blocks += [Paragraph(LAST_LEAVING), Signature(decision.signer)]
    return Whole(seed, decision, look, title, tuple(blocks), tuple(truth))


def one_table(seed: int) -> Whole:
    """A single ranking table under its caption, as newspapers print it as a picture."""
    whole = make_whole(seed, "small", broken_caption=False)
    chosen = random.Random(f"one {seed}").choice([t for t in whole.truth if t.type == "ranking" and len(t.rows) > 5])
    blocks, before = [], [Paragraph(chosen.caption, "caption")]
    if chosen.part:
        before.append(Paragraph(chosen.part, "part"))
    for block in whole.blocks:
        if isinstance(block, Table) and rows_and_bands(block.grid, block.heads)[0] == chosen.rows:
            blocks = [*before, block]
            break
    return replace(whole, blocks=tuple(blocks), truth=(chosen,))


def joined(wholes: Sequence[Whole]) -> Whole:
    """Decisions one after another in one document."""
    blocks = tuple(block for whole in wholes for block in whole.blocks)
    return replace(wholes[0], blocks=blocks, truth=tuple(table for whole in wholes for table in whole.truth))


def _maxima(grid: Grid) -> TruthTable:
    rows, bands = rows_and_bands(grid, 1)
    return TruthTable("P1", "parameter", None, MAXIMA, None, header_texts(grid, 1), None, rows, bands)


def _results(
    draw: random.Random, decision: Decision, look: Look, blocks: list[Block], truth: list[TruthTable], full: bool
) -> None:
    blocks.append(Paragraph("II. KẾT QUẢ XẾP HẠNG", "heading"))
    said = None
    for caption, part, criterion, groups in plan(decision, look):
        if caption != said:
            blocks += [Paragraph(line, "caption") for line in caption_lines(caption, look)]
            said = caption
        if part:
            blocks.append(Paragraph(part, "part"))
        if full and part and part.startswith("b.") and groups == ("districts",) and draw.random() < 0.5:
            grid, heads, kind = _procedures(draw, decision), 1, "procedures"
        else:
            grid, _ = ranking_grid(decision, look, criterion, groups)
            heads, kind = heads_of(look), "ranking"
        blocks.append(Table(grid, heads))
        truth.append(_told(caption, part, criterion, groups, grid, heads, kind, look))


def _told(
    caption: str, part: str | None, criterion: Criterion, groups: tuple[str, ...], grid: Grid, heads: int, kind: str,
    look: Look,
) -> TruthTable:  # fmt: skip
    label = caption.split()[1].strip(".") if look.captions != "bare" else None
    ranking = kind == "ranking"
    if look.captions == "bare" and part:
        # The words nearest to a table are its caption where nothing is numbered.
        caption, part = part, None
    most = float(criterion.maxima[groups[0]]) if ranking and look.maximum and len(groups) == 1 else None
    named = f"{label or criterion.key}{part[0] if part else ''}{'' if label else groups[0][:2]}"
    return TruthTable(
        named, kind, label, caption, part, header_texts(grid, heads), most, *rows_and_bands(grid, heads),
        look.columns if ranking else ("ordinal", "procedure", "level"),
    )  # fmt: skip


def _procedures(draw: random.Random, decision: Decision) -> Grid:
    """The online services of each district, one district under another."""
    grid = [[Cell("STT"), Cell("Tên dịch vụ công trực tuyến"), Cell("Mức độ")]]
    districts = [result.printed for result in decision.results["overall", "districts"]][: draw.randrange(4, 8)]
    numerals = ("I", "II", "III", "IV", "V", "VI", "VII")
    for numeral, district in zip(numerals, districts, strict=False):
        grid.append([Cell(numeral), Cell(district, 2)])
        for at, name in enumerate(draw.sample(PROCEDURES, draw.randrange(2, 6)), 1):
            grid.append([Cell(str(at)), Cell(name), Cell(draw.choice("34"))])
    return grid
