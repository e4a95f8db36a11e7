"""Years side by side, changes, pillars with value and rank: provinces, ministries."""

import random

from tests.documents.layouts.model import Cell, Made, Row, Score, Table, vi
from tests.documents.layouts.parts import AGENCY, INDEX, ORDINAL, POINTS, RANK, Group, a_group, results
from tests.documents.layouts.world import World

PILLARS = ("Chính quyền số", "Kinh tế số", "Xã hội số")


def ranks_of_years(draw: random.Random, world: World) -> Made:
    """«Xếp hạng» over three years, or a heading for each."""
    group = a_group(draw, world)
    years = [world.year - 2, world.year - 1, world.year]
    years = years if draw.random() < 0.7 else years[::-1]
    word = draw.choice(RANK)
    ranks = {year: draw.sample(range(1, len(group.bodies) + 1), len(group.bodies)) for year in years}
    names = ["STT", draw.choice(AGENCY[group.kind])]
    head: list[Row] = [[*names, *(f"{word} {year}" for year in years)]]
    if draw.random() < 0.6:
        said = draw.choice(("{}", "Năm {}"))
        head = [[Cell(names[0], 1, 2), Cell(names[1], 1, 2), Cell(word, 3)], [said.format(year) for year in years]]
    rows, scores = [], []
    for at, (agency, name) in enumerate(group.bodies):
        rows.append([str(at + 1), name, *(str(ranks[year][at]) for year in years)])
        scores += [Score(agency, year, rank=ranks[year][at]) for year in years]
    return [f"Bảng 1. Thứ hạng của {group.whose} qua các năm", Table([*head, *rows])], scores


def points_and_ranks_of_years(draw: random.Random, world: World) -> Made:
    """A year spans points and rank."""
    group = a_group(draw, world)
    years = [world.year - 1, world.year]
    drawn = {year: {r.agency_id: r for r in results(draw, group.bodies, 100)} for year in years}
    said = draw.choice(("Năm {}", "{}", "Kết quả năm {}"))
    names = [draw.choice(ORDINAL), draw.choice(AGENCY[group.kind])]
    below = [draw.choice(POINTS[:2]), draw.choice(RANK)] * 2
    head: list[Row] = [
        [Cell(names[0], 1, 2), Cell(names[1], 1, 2), *(Cell(said.format(year), 2) for year in years)], below,
    ]  # fmt: skip
    rows, scores = [], []
    for at, (agency, name) in enumerate(group.bodies, 1):
        own = [drawn[year][agency] for year in years]
        rows.append([str(at), name, *(text for one in own for text in (vi(one.value), str(one.rank)))])
        scores += [Score(agency, y, points=one.value, rank=one.rank) for y, one in zip(years, own, strict=True)]
    return [f"Bảng 1. Kết quả của {group.whose}", Table([*head, *rows])], scores


def changes(draw: random.Random, world: World) -> Made:
    """A column of places gained or lost, which is no score."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100)
    before = draw.sample(range(1, len(drawn) + 1), len(drawn))
    form = draw.choice((lambda n: f"{n:+d}" if n else "-", lambda n: "↑" * (n > 0) + "↓" * (n < 0) + str(abs(n)),
                        lambda n: f"Tăng {n} bậc" if n > 0 else f"Giảm {-n} bậc" if n else "Giữ nguyên"))  # fmt: skip
    heads = ["TT", "Đơn vị", "Điểm", f"Hạng {world.year}", f"Hạng {world.year - 1}",
             draw.choice(("Tăng/giảm", f"So với năm {world.year - 1}", "Thay đổi thứ hạng", "+/-"))]  # fmt: skip
    rows: list[Row] = [heads]
    scores = []
    for one, place in zip(drawn, before, strict=True):
        rows.append([str(one.rank), one.name, vi(one.value), str(one.rank), str(place), form(place - one.rank)])
        scores += [Score(one.agency_id, world.year, points=one.value, rank=one.rank),
                   Score(one.agency_id, world.year - 1, rank=place)]  # fmt: skip
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores


def pillars(draw: random.Random, world: World) -> Made:
    """Provinces: value and rank of each pillar below its name, and of the whole."""
    group = Group("provinces", world.provinces)
    whole = results(draw, group.bodies, 1, 4)
    each = {pillar: {r.agency_id: r for r in results(draw, group.bodies, 1, 4)} for pillar in PILLARS}
    below = draw.choice((("Giá trị", "Xếp hạng"), ("Chỉ số", "Hạng"), ("Giá trị", "Thứ hạng")))
    overall = draw.choice(("DTI", "Chỉ số DTI", "Tổng hợp", "Chuyển đổi số"))
    first = draw.random() < 0.5
    order = [overall, *PILLARS] if first else [*PILLARS, overall]
    head: list[Row] = [
        [Cell("TT", 1, 2), Cell(draw.choice(AGENCY["provinces"]), 1, 2), *(Cell(name, 2) for name in order)],
        list(below) * 4,
    ]
    rows, scores = [], []
    for one in whole:
        own = {pillar: each[pillar][one.agency_id] for pillar in PILLARS} | {overall: one}
        line = [text for name in order for text in (vi(own[name].value, 4), str(own[name].rank))]
        rows.append([str(one.rank), one.name, *line])
        scores += [
            Score(one.agency_id, world.year, "overall" if name == overall else name, index=r.value, rank=r.rank)
            for name, r in own.items()
        ]
    return [f"Bảng 1. Xếp hạng chuyển đổi số của {group.whose}", Table([*head, *rows])], scores


def ministries(draw: random.Random, world: World) -> Made:
    """Ministries, an index and ranks of two years."""
    group = Group("ministries", world.ministries)
    drawn = results(draw, group.bodies, 1, 4)
    before = draw.sample(range(1, len(drawn) + 1), len(drawn))
    heads = ["STT", draw.choice(AGENCY["ministries"]), draw.choice(INDEX), f"Xếp hạng {world.year}",
             f"Xếp hạng {world.year - 1}"]  # fmt: skip
    rows: list[Row] = [heads]
    scores = []
    for one, place in zip(drawn, before, strict=True):
        rows.append([str(one.rank), one.name, vi(one.value, 4), str(one.rank), str(place)])
        scores += [Score(one.agency_id, world.year, index=one.value, rank=one.rank),
                   Score(one.agency_id, world.year - 1, rank=place)]  # fmt: skip
    return [f"Bảng 1. Xếp hạng {group.whose}", Table(rows)], scores
