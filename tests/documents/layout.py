"""How a generated decision lays out its tables: columns and their headings, bands, captions, sections."""

import random
from dataclasses import dataclass, replace

from tests.documents.spec import Criterion, Decision, Result

ORDINAL = ("STT", "TT", "Số TT", "Stt")
AGENCY = ("Tên đơn vị", "Đơn vị", "Cơ quan", "Tên cơ quan, đơn vị", "Cơ quan, đơn vị")
OF_GROUP = {"departments": "Sở, ban, ngành", "districts": "Huyện, thị xã, thành phố"}
POINTS = ("Tổng điểm", "Điểm", "Điểm số", "Điểm đạt", "Điểm đạt được", "Tổng số điểm", "Kết quả điểm")
MAXIMUM = (" (Tối đa: {})", " (tối đa {} điểm)", "/{}", " (Tối đa:{})", "<br>(tối đa: {})", " (điểm tối đa {})")
PERCENT = ("Tỉ lệ (%)", "Tỷ lệ %", "Tỷ lệ đạt (%)", "Tỷ lệ phần trăm")
RANK = ("Xếp hạng", "Hạng", "Thứ hạng", "Xếp thứ", "Vị trí xếp hạng")
CLASS = ("Xếp loại", "Mức độ", "Phân loại", "Mức xếp loại")
BAND = ("Mức {}", "Loại {}", "Mức độ: {}", "Xếp loại: {}", "Nhóm đạt loại {}")
SECTIONS = {
    "departments": ("Sở, ban, ngành", "Các sở, ban, ngành", "Khối sở, ban, ngành"),
    "districts": ("UBND các huyện, thị xã, thành phố", "Huyện, thị xã, thành phố", "Cấp huyện"),
}
MARKS = {"departments": "các sở, ban, ngành", "districts": "các huyện, thị xã, thành phố"}


@dataclass(frozen=True)
class Cell:
    """One cell; in the text rendition a span is written once."""

    text: str
    colspan: int = 1
    rowspan: int = 1


Grid = list[list[Cell]]


@dataclass(frozen=True)
class Look:
    """The choices of one document. `columns` are kinds in order; `headings` is the text of each."""

    columns: tuple[str, ...]
    headings: dict[str, str]
    maximum: str
    banded: bool
    band: str
    order: str
    captions: str
    broken_caption: bool
    listed: bool
    merged: bool
    two_rows: bool
    rank_without_year: bool
    missing: str
    extra_rows: tuple[str, ...]
    numbering: bool


def make_look(seed: int) -> Look:
    """The layout of document `seed`."""
    draw = random.Random(f"look {seed}")
    banded = draw.random() < 0.5
    two_rows = draw.random() < 0.25
    columns = ["agency", "points"]
    if draw.random() < 0.8:
        columns.insert(2, "percent")
    columns.append("rank")
    if draw.random() < 0.7 or two_rows:
        columns.append("previous")
    if not banded and draw.random() < 0.8:
        columns.insert(draw.randrange(1, len(columns) + 1) if not two_rows else 2, "class")
    if not two_rows and draw.random() < 0.35:
        draw.shuffle(columns)
    if draw.random() < 0.2:
        columns.append("note")
    if draw.random() < 0.9:
        columns.insert(0, "ordinal")
    merged = not banded and draw.random() < 0.3
    headings = {
        "ordinal": draw.choice(ORDINAL), "agency": draw.choice((*AGENCY, "")), "points": draw.choice(POINTS),
        "percent": draw.choice(PERCENT), "rank": draw.choice(RANK), "class": draw.choice(CLASS), "note": "Ghi chú",
    }  # fmt: skip
    if merged and not headings["agency"]:
        headings["agency"] = AGENCY[0]
    return Look(
        columns=tuple(columns),
        headings=headings,
        maximum=draw.choice((*MAXIMUM, "")),
        banded=banded,
        band=draw.choice(BAND),
        order="rank" if banded else draw.choice(("rank", "registry", "reverse")),
        captions=draw.choice(("labelled", "labelled", "capitals", "bare")),
        broken_caption=draw.random() < 0.3,
        listed=draw.random() < 0.5,
        merged=merged,
        two_rows=two_rows,
        rank_without_year=draw.random() < 0.3,
        missing=draw.choice(("-", "–", "", "Không có")),
        extra_rows=draw.choice(((), (), ("Trung bình",), ("Tổng cộng",), ("Bình quân",))),
        numbering=draw.random() < 0.2,
    )


def number(value: float | None, look: Look, places: int | None = None) -> str:
    """As Vietnamese documents print numbers: a dot between thousands, a comma before decimals."""
    if value is None:
        return look.missing
    text = f"{value:,.{places}f}" if places is not None else f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))


def ranking_grid(
    decision: Decision, look: Look, criterion: Criterion, groups: tuple[str, ...]
) -> tuple[Grid, list[tuple[str, Result]]]:
    """The table of one criterion, and its results with their group in the order of the rows."""
    grid = _header(decision, look, criterion, groups)
    width = len(look.columns)
    shown: list[tuple[str, Result]] = []
    for nth, group in enumerate(groups):
        results = _ordered(decision.results[criterion.key, group], look)
        if len(groups) > 1:
            title = SECTIONS[group][decision.seed % 3]
            roman = "I" * (nth + 1)
            split = look.columns[0] == "ordinal" and decision.seed % 2
            grid.append([Cell(roman), Cell(title, width - 1)] if split else [Cell(f"{roman}. {title}", width)])
        last = None
        for at, result in enumerate(results, 1):
            if look.banded and result.label != last and result.label:
                last = result.label
                lower = "Nhóm" in look.band or "Mức {" in look.band
                grid.append([Cell(look.band.format(last.lower() if lower else last), width)])
            grid.append([Cell(_text(column, at, result, look)) for column in look.columns])
            shown.append((group, result))
    grid += [_summary(word, look) for word in look.extra_rows if len(groups) == 1]
    return grid, shown


def _ordered(results: tuple[Result, ...], look: Look) -> list[Result]:
    if look.order == "registry":
        return sorted(results, key=lambda result: result.agency.spellings[0])
    ordered = sorted(results, key=lambda result: (result.rank is None, result.rank or 0))
    return ordered[::-1] if look.order == "reverse" else ordered


def _text(column: str, at: int, result: Result, look: Look) -> str:
    if column == "rank" or column == "previous":
        value = result.rank if column == "rank" else result.previous
        return look.missing if value is None else str(value)
    texts = {
        "ordinal": str(at), "agency": result.printed, "points": number(result.points, look),
        "percent": number(result.percent, look, 2), "class": result.label or look.missing, "note": "",
    }  # fmt: skip
    return texts[column]


def _summary(word: str, look: Look) -> list[Cell]:
    """A row of totals or means below the agencies: no agency, and no score."""
    texts = {"agency": word, "points": "812,5", "percent": "71,25"}
    return [Cell(texts.get(column, "")) for column in look.columns]


def heads_of(look: Look) -> int:
    """How many rows the header of a ranking table has."""
    return 1 + look.two_rows + look.numbering


def _header(decision: Decision, look: Look, criterion: Criterion, groups: tuple[str, ...]) -> Grid:
    heads = {column: _heading(decision, look, column, criterion, groups) for column in look.columns}
    if not look.two_rows:
        rows = [[Cell(heads[column]) for column in look.columns]]
    else:
        first = [Cell(heads[c], 1, 2) for c in look.columns if c not in ("rank", "previous")]
        at = [c for c in look.columns if c != "previous"].index("rank")
        first.insert(at, Cell(look.headings["rank"], 2))
        rows = [first, [Cell(f"Năm {decision.year}"), Cell(f"Năm {decision.year - 1}")]]
    if look.numbering:
        rows.append([Cell(f"({at})") for at in range(1, len(look.columns) + 1)])
    return rows


def _heading(decision: Decision, look: Look, column: str, criterion: Criterion, groups: tuple[str, ...]) -> str:
    rank = look.headings["rank"]
    if column == "rank":
        return rank if look.rank_without_year and "previous" not in look.columns else f"{rank} {decision.year}"
    if column == "previous":
        return f"{rank} năm {decision.year - 1}" if look.rank_without_year else f"{rank} {decision.year - 1}"
    if column == "agency":
        return look.headings["agency"] or OF_GROUP[groups[0]]
    if column == "points" and look.maximum and len(groups) == 1:
        return look.headings["points"] + look.maximum.format(number(criterion.maxima[groups[0]], look))
    return look.headings[column]


def maxima_grid(decision: Decision, look: Look) -> Grid:
    """The table of the maximum points of every criterion, a column a group."""
    numbers: dict[str, str] = {}
    rows = [[Cell("TT"), Cell("Nhóm tiêu chí"), *(Cell(OF_GROUP[group]) for group in decision.groups)]]
    for criterion in decision.criteria[1:]:
        above = numbers.get(criterion.parent or "")
        siblings = [c for c in decision.criteria[1:] if c.parent == criterion.parent]
        numbers[criterion.key] = f"{above + '.' if above else ''}{siblings.index(criterion) + 1}"
        values = [Cell(number(criterion.maxima[group], look)) for group in decision.groups]
        rows.append([Cell(numbers[criterion.key]), Cell(criterion.label), *values])
    whole = [Cell(number(decision.criteria[0].maxima[group], look)) for group in decision.groups]
    rows.append([Cell(""), Cell("Tổng điểm"), *whole])
    return rows


def with_breaks(cell: Cell) -> Cell:
    """The cell without the mark for a forced line break, as text."""
    return replace(cell, text=cell.text.replace("<br>", " "))
