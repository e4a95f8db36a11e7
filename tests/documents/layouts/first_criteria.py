"""Criteria as columns, maxima in headers, rows and columns, and the table turned on its side."""

import random

from tests.documents.layouts.model import Cell, Made, Row, Score, Table, vi
from tests.documents.layouts.parts import AGENCY, ORDINAL, POINTS, RANK, a_group, shared, some_criteria, split
from tests.documents.layouts.world import World


class _Sheet:
    """The drawn points of a group: an agency a row, a criterion a column."""

    def __init__(self, draw: random.Random, world: World) -> None:
        self.group = a_group(draw, world)
        self.year = world.year
        self.criteria = some_criteria(draw)
        self.maxima = shared(draw, self.criteria)
        self.most = sum(self.maxima)
        rows = [(body, split(draw, self.maxima)) for body in self.group.bodies]
        self.rows = sorted(rows, key=lambda row: -sum(row[1]))
        self.heads = (
            draw.choice(ORDINAL), draw.choice(AGENCY[self.group.kind]), draw.choice(POINTS[:2]), draw.choice(RANK),
        )  # fmt: skip
        self.caption = f"Bảng 1. Kết quả xếp hạng {self.group.whose}"

    def places(self) -> list[int]:
        totals = [round(sum(points), 1) for _, points in self.rows]
        return [1 + sum(other > total for other in totals) for total in totals]

    def body(self, *, ranked: bool = True) -> list[Row]:
        lines: list[Row] = []
        for at, ((_, name), points) in enumerate(self.rows, 1):
            line = [str(at), name, *map(vi, points), vi(round(sum(points), 1))]
            lines.append([*line, str(self.places()[at - 1])] if ranked else line)
        return lines

    def scores(self, *, ranked: bool = True, maxima: bool = True) -> list[Score]:
        found = []
        for ((agency, _), points), place in zip(self.rows, self.places(), strict=True):
            most = [float(m) for m in (*self.maxima, self.most)] if maxima else [None] * (len(self.maxima) + 1)
            values = (*points, round(sum(points), 1))
            for name, value, top in zip((*self.criteria, "overall"), values, most, strict=True):
                rank = place if ranked and name == "overall" else None
                found.append(Score(agency, self.year, name, points=value, max_points=top, rank=rank))
        return found


def criteria_columns(draw: random.Random, world: World) -> Made:
    """One header row: each criterion a column, the total, the rank; the maximum in the heading or nowhere."""
    s = _Sheet(draw, world)
    said = draw.random() < 0.6
    form = draw.choice((" ({})", "\n({} điểm)", " (tối đa {})", " (Tối đa: {} điểm)"))
    heads = [name + form.format(most) * said for name, most in zip(s.criteria, s.maxima, strict=True)]
    total = s.heads[2] + form.format(s.most) * said
    table = Table([[s.heads[0], s.heads[1], *heads, total, s.heads[3]], *s.body()])
    return [s.caption, table], s.scores(maxima=said)


def criteria_under_a_span(draw: random.Random, world: World) -> Made:
    """Two or three header rows: «Điểm thành phần» over the criteria, their maxima below them or not."""
    s = _Sheet(draw, world)
    deep = draw.random() < 0.5
    down = 3 if deep else 2
    over = draw.choice(("Điểm thành phần", "Điểm các tiêu chí", "Điểm đánh giá theo tiêu chí", "Tiêu chí đánh giá"))
    first = [Cell(s.heads[0], 1, down), Cell(s.heads[1], 1, down), Cell(over, len(s.criteria))]
    first += [Cell(s.heads[2], 1, down - 1 if deep else 2), Cell(s.heads[3], 1, down)]
    rows: list[Row] = [first, s.criteria]
    if deep:
        form = draw.choice(("({} điểm)", "(tối đa {})", "({}đ)", "{}"))
        rows.append([form.format(most) for most in (*s.maxima, s.most)])
    if draw.random() < 0.3:
        rows.append([f"({at})" for at in range(1, len(s.criteria) + 5)])
    return [s.caption, Table([*rows, *s.body()])], s.scores(maxima=deep)


def maxima_in_a_row(draw: random.Random, world: World) -> Made:
    """The maxima in a row of their own below the header."""
    s = _Sheet(draw, world)
    word = draw.choice(("Điểm tối đa", "Điểm chuẩn", "Điểm tối đa (điểm chuẩn)", "Thang điểm"))
    numbers = [str(most) for most in (*s.maxima, s.most)]
    top: Row = ["", word, *numbers, ""] if draw.random() < 0.5 else [Cell(word, 2), *numbers, ""]
    head = [s.heads[0], s.heads[1], *s.criteria, s.heads[2], s.heads[3]]
    return [s.caption, Table([head, top, *s.body()])], s.scores()


def turned(draw: random.Random, world: World) -> Made:
    """Agencies as columns, criteria as rows; the maximum in a column, the total and the rank as last rows."""
    s = _Sheet(draw, world)
    with_most = draw.random() < 0.6
    corner = draw.choice(("Tiêu chí", "Nội dung đánh giá", "Chỉ số thành phần", "Nhóm tiêu chí"))
    head = ["TT", corner, *(["Điểm tối đa"] * with_most), *(name for (_, name), _ in s.rows)]
    lines: list[Row] = [head]
    for at, (name, most) in enumerate(zip(s.criteria, s.maxima, strict=True)):
        lines.append([str(at + 1), name, *([str(most)] * with_most), *(vi(points[at]) for _, points in s.rows)])
    totals = [vi(round(sum(points), 1)) for _, points in s.rows]
    word = draw.choice(("Tổng điểm", "Tổng cộng"))
    lines.append(["", word, *([str(s.most)] * with_most), *totals])
    lines.append(["", draw.choice(("Xếp hạng", "Thứ hạng")), *([""] * with_most), *map(str, s.places())])
    return [s.caption, Table(lines)], s.scores(maxima=with_most)


def maximum_of_each_row(draw: random.Random, world: World) -> Made:
    """Different maxima in one block: a column «Điểm tối đa», the share of it, the rank."""
    s = _Sheet(draw, world)
    lines: list[tuple[float, str, str, int, float]] = []
    for (agency, name), _ in s.rows:
        most = draw.choice((340, 390, 410))
        got = round(most * draw.uniform(0.4, 0.99), 1)
        lines.append((round(100 * got / most, 2), agency, name, most, got))
    lines.sort(reverse=True)
    head = [s.heads[0], s.heads[1], draw.choice(("Điểm tối đa", "Điểm chuẩn")), "Điểm đạt được", "Tỷ lệ (%)", "Hạng"]
    rows: list[Row] = [head]
    scores = []
    for at, (share, agency, name, most, got) in enumerate(lines, 1):
        rows.append([str(at), name, str(most), vi(got), vi(share), str(at)])
        scores.append(Score(agency, s.year, points=got, max_points=float(most), percent=share, rank=at))
    return [s.caption, Table(rows)], scores
