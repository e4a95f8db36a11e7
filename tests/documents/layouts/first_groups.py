"""Groups within tables, tables side by side, summary rows, communes by district."""

import random

from tests.documents.layouts.model import Cell, Made, Row, Score, Table, vi
from tests.documents.layouts.parts import AGENCY, POINTS, RANK, Group, Result, a_group, results
from tests.documents.layouts.world import World

SECTION = {"departments": ("Khối sở, ban, ngành", "Các sở, ban, ngành", "Khối sở"),
           "districts": ("UBND các huyện, thị xã, thành phố", "Khối huyện", "Cấp huyện")}  # fmt: skip


SUMMARY = ("Trung bình tỉnh", "Trung bình chung", "Cao nhất", "Thấp nhất", "Tổng", "Tổng cộng", "Bình quân",
           "Điểm cao nhất", "Trung bình khối", "Giá trị trung bình", "Trung vị")  # fmt: skip


def _line(r: Result, at: int | None = None) -> list[str]:
    return [str(at or r.rank), r.name, vi(r.value), str(r.rank)]


def _score(r: Result, year: int) -> Score:
    return Score(r.agency_id, year, points=r.value, rank=r.rank)


def summary_rows(draw: random.Random, world: World) -> Made:
    """Totals, means, maxima and minima as rows: none is an agency's."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    words = draw.sample(SUMMARY, 3)
    rows: list[Row] = [["STT", draw.choice(AGENCY[group.kind]), "Điểm", "Hạng"], *map(_line, drawn)]
    for word in words:
        wide = draw.random() < 0.5
        rows.append([Cell(word, 2), "71,5", ""] if wide else ["", word, "71,5", ""])
    if draw.random() < 0.3:
        rows.insert(1, rows.pop())
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], [_score(r, world.year) for r in drawn]


def groups_in_one_table(draw: random.Random, world: World) -> Made:
    """Sections as spanning rows, as letters in the ordinal column, as bold rows, or as rows with the group's mean."""
    manner = draw.choice(("span", "letter", "bold", "mean", "plain"))
    rows: list[Row] = [["TT", "Cơ quan, đơn vị", "Điểm", "Xếp hạng"]]
    scores: list[Score] = []
    for mark, kind in zip(("I", "II") if draw.random() < 0.6 else ("A", "B"), SECTION, strict=True):
        drawn = results(draw, getattr(world, kind), 100, 1)
        name = draw.choice(SECTION[kind])
        heads: dict[str, Row] = {
            "span": [Cell(f"{mark}. {name.upper()}", 4)], "letter": [mark, name, "", ""],
            "bold": [mark, Cell(name, 3, mark="b")], "mean": [Cell(mark, mark="b"), Cell(name, mark="b"), "71,3", ""],
            "plain": [Cell(name, 4, mark="b")],
        }  # fmt: skip
        rows.append(heads[manner])
        rows += [_line(r) for r in drawn]
        scores += [_score(r, world.year) for r in drawn]
    return ["Bảng 1. Kết quả xếp hạng các cơ quan, đơn vị", Table(rows)], scores


def side_by_side(draw: random.Random, world: World) -> Made:
    """Two groups, or the halves of one list, beside one another."""
    two = draw.random() < 0.6
    if two:
        left, right = results(draw, world.departments, 100, 1), results(draw, world.districts, 100, 1)
    else:
        drawn = results(draw, world.departments, 100, 1)
        half = (len(drawn) + 1) // 2
        left, right = drawn[:half], drawn[half:]
    points, rank = draw.choice(POINTS[:2]), draw.choice(RANK)
    heads = ["TT", "Đơn vị" if not two or draw.random() < 0.5 else "Sở, ban, ngành", points, rank]
    other = ["TT", "Đơn vị" if heads[1] == "Đơn vị" else "Huyện, thị xã, thành phố", points, rank]
    rows: list[Row] = [[*heads, *other]]
    if two and draw.random() < 0.5:
        rows.insert(0, [Cell("Khối sở, ban, ngành", 4), Cell("Khối huyện, thị xã, thành phố", 4)])
    for at in range(max(len(left), len(right))):
        lines = [_line(side[at]) if at < len(side) else [""] * 4 for side in (left, right)]
        rows.append([*lines[0], *lines[1]])
    return ["Bảng 1. Kết quả xếp hạng các cơ quan, đơn vị", Table(rows)], [
        _score(r, world.year) for r in (*left, *right)
    ]


def communes_by_section(draw: random.Random, world: World) -> Made:
    """The communes of each district below its name, ranked within it."""
    rows: list[Row] = [["TT", "Xã, phường, thị trấn", "Điểm", "Hạng"]]
    scores: list[Score] = []
    form = draw.choice(("span", "roman"))
    for at, (district, communes) in enumerate(list(world.communes.items())[:4]):
        roman = ("I", "II", "III", "IV")[at]
        rows.append([Cell(f"{roman}. {district}", 4)] if form == "span" else [roman, Cell(district, 3)])
        drawn = results(draw, communes, 100, 1)
        rows += [_line(r) for r in drawn]
        scores += [_score(r, world.year) for r in drawn]
    return ["Bảng 1. Kết quả xếp hạng cấp xã theo từng huyện", Table(rows)], scores


def communes_with_a_column(draw: random.Random, world: World) -> Made:
    """A column names the district of each commune, in each row or spanning its rows."""
    spanning = draw.random() < 0.5
    heads: Row = [
        "TT",
        draw.choice(("Huyện", "Thuộc huyện", "Huyện, thành phố")),
        "Xã, phường, thị trấn",
        "Điểm",
        "Hạng",
    ]
    rows: list[Row] = [heads]
    scores: list[Score] = []
    at = 0
    for district, communes in list(world.communes.items())[:4]:
        drawn = results(draw, communes, 100, 1)
        for nth, one in enumerate(drawn):
            at += 1
            cells: list[Cell | str] = [str(at), one.name, vi(one.value), str(one.rank)]
            if not spanning:
                cells.insert(1, district)
            elif nth == 0:
                cells.insert(1, Cell(district, 1, len(drawn)))
            rows.append(cells)
        scores += [_score(r, world.year) for r in drawn]
    return ["Bảng 1. Kết quả xếp hạng cấp xã", Table(rows)], scores


def communes_in_one_list(draw: random.Random, world: World) -> Made:
    """Communes of the whole province in one list, the district in parentheses or behind a comma."""
    form = draw.choice(("{} ({})", "{}, {}", "{} - {}"))
    every = tuple((i, form.format(n, d)) for d, communes in world.communes.items() for i, n in communes)
    drawn = results(draw, every, 100, 2)
    rows: list[Row] = [["TT", "Đơn vị", "Điểm", "Hạng"], *map(_line, drawn)]
    return ["Bảng 1. Kết quả xếp hạng các xã, phường, thị trấn", Table(rows)], [_score(r, world.year) for r in drawn]


def captions_below(draw: random.Random, world: World) -> Made:
    """A caption under each table."""
    blocks: list[str | Table] = ["Kết quả cụ thể như sau:"]
    scores: list[Score] = []
    for at, kind in enumerate(("departments", "districts"), 1):
        group = Group(kind, getattr(world, kind))
        drawn = results(draw, group.bodies, 100, 1)
        blocks += [Table([["TT", "Đơn vị", "Điểm", "Hạng"], *map(_line, drawn)]),
                   f"Bảng {at}. Kết quả xếp hạng {group.whose}"]  # fmt: skip
        scores += [_score(r, world.year) for r in drawn]
    return blocks, scores


def no_caption(draw: random.Random, world: World) -> Made:
    """A title as a paragraph, as first row of the table, or only the decision's own."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    rows: list[Row] = [["TT", draw.choice(AGENCY[group.kind]), "Điểm", draw.choice(RANK)], *map(_line, drawn)]
    manner = draw.randrange(3)
    blocks: list[str | Table] = [f"KẾT QUẢ XẾP HẠNG {group.whose.upper()}"] if manner == 0 else []
    if manner == 1:
        rows.insert(0, [Cell(f"Kết quả xếp hạng chuyển đổi số {group.whose} năm {world.year}", 4)])
    return [*blocks, Table(rows)], [_score(r, world.year) for r in drawn]
