"""Whole decisions made by a seed, as HTML and as a text rendition, with the rows that reading them must give."""

from dataclasses import dataclass, replace
from typing import Any

from tests.documents.layout import MARKS, Grid, Look, heads_of, make_look, maxima_grid, ranking_grid
from tests.documents.render import Block, Letterhead, Paragraph, Signature, Table, to_html, to_text
from tests.documents.spec import Criterion, Decision, Result, make_decision

LAST_LEAVING = "Các cơ quan, đơn vị nêu trong bảng chịu trách nhiệm về số liệu đã gửi."
MAXIMA = "a. Mức điểm cao nhất của các nhóm tiêu chí:"


@dataclass(frozen=True)
class Expected:
    """A score as the document prints it; `criterion` is the generator's key, for which the reader has an id."""

    agency_id: str | None
    printed: str
    group: str
    criterion: str
    year: int
    points: float | None
    max_points: float | None
    percent: float | None
    rank: int | None
    label: str | None


@dataclass(frozen=True)
class Generated:
    """A decision, its look, its two forms and the scores in the order of the tables."""

    decision: Decision
    look: Look
    html: bytes
    text: bytes
    expected: tuple[Expected, ...]
    title: str


def generate(seed: int, **changes: Any) -> Generated:
    """The document of `seed`; `changes` replace parts of its `Look`."""
    decision, look = make_decision(seed), replace(make_look(seed), **changes)
    blocks: list[Block] = []
    title = opening(decision, blocks)
    method(decision, look, blocks)
    expected = _results(decision, look, blocks)
    blocks += [Paragraph(LAST_LEAVING), Signature(decision.signer)]
    html = to_html(blocks, title, seed)
    return Generated(decision, look, html, to_text(blocks, seed), tuple(expected), title)


def opening(decision: Decision, blocks: list[Block]) -> str:
    """Writes letterhead, preamble and articles; the title of what is decided."""
    province, day = decision.province, decision.issued
    place = f"{province.status} {province.short}"
    title = (
        f"Kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của cơ quan nhà nước {place} "
        f"năm {decision.year}"
    )
    dated = f"{province.short}, ngày {day.day:02d} tháng {day.month:02d} năm {day.year}"
    blocks.append(Letterhead(f"ỦY BAN NHÂN DÂN\n{place.upper()}", decision.number, dated))
    blocks += [Paragraph(text, "title") for text in (
        "QUYẾT ĐỊNH",
        f"Về việc công bố {title[0].lower()}{title[1:]}",
        f"CHỦ TỊCH ỦY BAN NHÂN DÂN {place.upper()}",
    )]  # fmt: skip
    blocks += map(Paragraph, (
        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;",
        "Căn cứ Nghị định số 64/2007/NĐ-CP ngày 10/4/2007;",
        f"Theo đề nghị của Giám đốc Sở Thông tin và Truyền thông {place},",
    ))  # fmt: skip
    blocks.append(Paragraph("QUYẾT ĐỊNH:", "title"))
    blocks.append(Paragraph(f"Điều 1. Công bố {title[0].lower()}{title[1:]}."))
    blocks.append(Paragraph("Điều 2. Văn bản này có hiệu lực từ ngày ký."))
    blocks.append(Paragraph(title.upper(), "title"))
    blocks.append(Paragraph(
        f"(Kèm theo Quyết định số {decision.number} ngày {day.day:02d}/{day.month:02d}/{day.year} của Chủ tịch "
        f"UBND {place})", "centre",
    ))  # fmt: skip
    return title


def method(decision: Decision, look: Look, blocks: list[Block]) -> None:
    """Writes how points are given: the table of maxima, the classes, a list of the tables."""
    blocks.append(Paragraph("I. CÁCH CHẤM ĐIỂM", "heading"))
    blocks.append(Paragraph("1. Điểm của từng nhóm tiêu chí", "heading"))
    blocks.append(Paragraph(MAXIMA, "part"))
    blocks.append(Table(maxima_grid(decision, look)))
    blocks.append(Paragraph("2. Phân loại mức độ", "heading"))
    above = None
    for name, least in decision.scheme:
        bounds = f"từ {least}% trở lên" if above is None else f"từ {least}% đến dưới {above}%"
        bounds = f"dưới {above}%" if least == 0 else bounds
        blocks.append(Paragraph(f"- Mức {name}: tỷ lệ điểm đạt được {bounds} so với điểm tối đa."))
        above = least
    if look.listed and look.captions != "bare":
        blocks.append(Paragraph("3. Danh sách các bảng", "heading"))
        blocks += [Paragraph(caption) for caption in dict.fromkeys(c for c, _, _, _ in plan(decision, look))]


def plan(decision: Decision, look: Look) -> list[tuple[str, str | None, Criterion, tuple[str, ...]]]:
    """Caption, part, criterion and groups of every ranking table, in order."""
    planned: list[tuple[str, str | None, Criterion, tuple[str, ...]]] = []
    divisions = [decision.groups] if look.merged else [(group,) for group in decision.groups]
    for nth, groups in enumerate(divisions, 1):
        whose = f" của {MARKS[groups[0]]}" if len(groups) == 1 else ""
        tops = [c for c in decision.criteria if c.parent is None]
        for at, criterion in enumerate(tops):
            label = f"{nth}" if at == 0 else f"{nth}.{at}"
            parts = [c for c in decision.criteria if c.parent == criterion.key]
            caption = _caption(decision, look, label, criterion, whose)
            for letter, part in zip("ab", parts, strict=False):
                planned.append((caption, f"{letter}. Đánh giá về {part.caption}:", part, groups))
            if not parts:
                planned.append((caption, None, criterion, groups))
    return planned


def _caption(decision: Decision, look: Look, label: str, criterion: Criterion, whose: str) -> str:
    if criterion.key == "overall":
        text = f"Xếp hạng tổng thể mức độ ứng dụng CNTT{whose}"
    else:
        kind = ("nhóm tiêu chí", "tiêu chí thành phần về", "tiêu chí")[decision.seed % 3]
        text = f"Xếp hạng {kind} {criterion.caption}{whose}"
    if look.captions == "bare":
        # Only parts a and b of one table need words over both; others stand alone.
        return f"{text}:"
    caption = f"Bảng {label}. {text}"
    return caption.upper() if look.captions == "capitals" else caption


def _results(decision: Decision, look: Look, blocks: list[Block]) -> list[Expected]:
    expected: list[Expected] = []
    blocks.append(Paragraph("II. KẾT QUẢ XẾP HẠNG", "heading"))
    said = None
    for caption, part, criterion, groups in plan(decision, look):
        if caption != said:
            blocks += [Paragraph(line, "caption") for line in caption_lines(caption, look)]
        said = caption
        if part:
            blocks.append(Paragraph(part, "part"))
        grid, shown = ranking_grid(decision, look, criterion, groups)
        blocks.append(Table(grid, heads_of(look)))
        for group, result in shown:
            expected += _expect(decision, look, criterion, group, result, _band_of(grid, result, look))
    return expected


def caption_lines(caption: str, look: Look) -> list[str]:
    """The paragraphs that a caption is written in."""
    words = caption.split()
    if not look.broken_caption or look.captions == "bare" or len(words) < 10:
        return [caption]
    return [" ".join(words[:-7]), " ".join(words[-7:])]


def _band_of(grid: Grid, result: Result, look: Look) -> str | None:
    """The class that a row without a result has: in banded tables that of the band it stands under."""
    if not look.banded or result.label:
        return result.label
    bands = [row[0].text for row in grid if len(row) == 1]
    return bands[-1] if bands else None


def _expect(
    decision: Decision, look: Look, criterion: Criterion, group: str, result: Result, label: str | None
) -> list[Expected]:
    classed = look.banded or "class" in look.columns
    if label and not result.label and classed:
        label = next(name for name, _ in decision.scheme if label.lower().endswith(name.lower()))
    own = Expected(
        result.agency.agency_id, result.printed, group, criterion.key, decision.year, result.points,
        float(criterion.maxima[group]), result.percent if "percent" in look.columns else None,
        result.rank, label if classed else None,
    )  # fmt: skip
    if "previous" not in look.columns or (result.previous is None and not look.missing):
        return [own]
    before = replace(
        own, year=decision.year - 1, points=None, max_points=None, percent=None, rank=result.previous, label=None
    )
    results = [column for column in look.columns if column not in ("ordinal", "agency", "note")]
    return [before, own] if results[0] == "previous" else [own, before]
