"""Two figures in one cell, and figures printed in odd ways."""

import random
from collections.abc import Callable

from tests.documents.layouts.model import Block, Made, Row, Score, Table, vi
from tests.documents.layouts.parts import AGENCY, INDEX, POINTS, RANK, Group, Result, a_group, results, some_criteria
from tests.documents.layouts.world import World


def _list(
    draw: random.Random, world: World, group: Group, head: str, drawn: list[Result],
    cell: Callable[[Result], str], score: Callable[[Result], Score], *after: Block,
) -> Made:  # fmt: skip
    """TT, agency and one column of results."""
    rows: list[Row] = [["TT", draw.choice(AGENCY[group.kind]), head]]
    rows += [[str(at), one.name, cell(one)] for at, one in enumerate(drawn, 1)]
    return [f"Bảng 1. Kết quả xếp hạng {group.whose}", Table(rows), *after], [score(one) for one in drawn]


def rank_before_value(draw: random.Random, world: World) -> Made:
    """«01 (0,727)»: the rank, and behind it the index; a column a criterion."""
    group = Group("provinces", world.provinces)
    names = some_criteria(draw, 2, 4)
    overall = draw.choice(("Xếp hạng chung", "Xếp hạng tổng thể", "Tổng thể"))
    each = {name: {r.agency_id: r for r in results(draw, group.bodies, 1, 3)} for name in (*names, "overall")}
    rows: list[Row] = [["TT", "Tỉnh, thành phố", *names, overall]]
    scores = []
    for at, (agency, name) in enumerate(group.bodies, 1):
        own = [each[key][agency] for key in each]
        rows.append([str(at), name, *(f"{r.rank:02d} ({vi(r.value, 3)})" for r in own)])
        scores += [Score(agency, world.year, k, index=r.value, rank=r.rank) for k, r in zip(each, own, strict=True)]
    return [f"Bảng 1. Xếp hạng của {group.whose}", "Xếp hạng (giá trị chỉ số)", Table(rows)], scores


def value_before_rank(draw: random.Random, world: World) -> Made:
    """«0,727 (1)» or «85,5 (3)»: the value, and behind it the rank."""
    group = a_group(draw, world)
    index = draw.random() < 0.5
    drawn = results(draw, group.bodies, 1 if index else 100, 3 if index else 1)
    head = draw.choice(INDEX if index else POINTS) + draw.choice((" (xếp hạng)", " (hạng)", " (thứ hạng)"))
    draw.shuffle(drawn)

    def score(one: Result) -> Score:
        found = Score(one.agency_id, world.year, rank=one.rank)
        return found.of(index=one.value) if index else found.of(points=one.value)

    return _list(draw, world, group, head, drawn, lambda r: f"{vi(r.value)} ({r.rank})" if not index else
                 f"{vi(r.value, 3)} ({r.rank})", score)  # fmt: skip


def rank_of_all(draw: random.Random, world: World) -> Made:
    """«1/17», «01/63»."""
    group = Group("provinces", world.provinces) if world.is_national else a_group(draw, world)
    size = 63 if group.kind == "provinces" else len(group.bodies) + draw.randrange(3)
    drawn = results(draw, group.bodies, 100)
    form = draw.choice(("{}/{}", "{:02d}/{}"))
    return _list(draw, world, group, draw.choice(RANK), drawn, lambda r: form.format(r.rank, size),
                 lambda r: Score(r.agency_id, world.year, rank=r.rank, rank_of=size))  # fmt: skip


def points_of_most(draw: random.Random, world: World) -> Made:
    """«112,3/138», «761,32/1.000»."""
    group = a_group(draw, world)
    most = draw.choice((138, 240, 500, 1000))
    drawn = results(draw, group.bodies, most)
    return _list(draw, world, group, draw.choice(POINTS), drawn, lambda r: f"{vi(r.value)}/{vi(most)}",
                 lambda r: Score(r.agency_id, world.year, points=r.value, max_points=float(most)))  # fmt: skip


def rank_of_a_group(draw: random.Random, world: World) -> Made:
    """«nhóm 3/3», a group of ties, beside true places «6/17»: the group's number is no place."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100)
    last = len(drawn) - 2
    return _list(
        draw, world, group, "Xếp hạng", drawn, lambda r: "nhóm 3/3" if r.rank > last else f"{r.rank}/{len(drawn)}",
        lambda r: Score(r.agency_id, world.year, rank=None if r.rank > last else r.rank,
                        rank_of=None if r.rank > last else len(drawn)),
    )  # fmt: skip


def points_with_percent(draw: random.Random, world: World) -> Made:
    """«85,5 (95%)»."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 90, 1)
    share = {r.agency_id: round(100 * r.value / 90, 1) for r in drawn}
    head = draw.choice(POINTS) + draw.choice(("", " (tỷ lệ %)"))
    return _list(draw, world, group, head, drawn, lambda r: f"{vi(r.value)} ({vi(share[r.agency_id])}%)",
                 lambda r: Score(r.agency_id, world.year, points=r.value, percent=share[r.agency_id]))  # fmt: skip


def mixed_marks(draw: random.Random, world: World) -> Made:
    """Decimal dots and commas in one column, leading zeros."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 150, 1)
    rows: list[Row] = [["TT", "Đơn vị", "Điểm", "Hạng"]]
    for one in drawn:
        text = vi(one.value) if draw.random() < 0.5 else vi(one.value).replace(",", ".")
        rows.append([f"{one.rank:02d}", one.name, text, f"{one.rank:02d}"])
    scores = [Score(r.agency_id, world.year, points=r.value, rank=r.rank) for r in drawn]
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores


def trailing_units(draw: random.Random, world: World) -> Made:
    """«85,5 điểm», «95%», «hạng 3», «bậc 3»."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 90, 1)
    place = draw.choice(("Hạng {}", "Thứ {}", "{}", "Vị trí {}", "Hạng thứ {}"))
    rows: list[Row] = [["TT", "Đơn vị", "Kết quả", "Tỷ lệ", "Xếp thứ"]]
    scores = []
    for one in drawn:
        share = round(100 * one.value / 90, 1)
        rows.append([str(one.rank), one.name, f"{vi(one.value)} điểm", f"{vi(share)} %", place.format(one.rank)])
        scores.append(Score(one.agency_id, world.year, points=one.value, percent=share, rank=one.rank))
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores


def footnotes(draw: random.Random, world: World) -> Made:
    """«85,5*», «85,5 (1)» with the note below the table."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    mark = draw.choice(("*", " (1)", "(*)", " (**)"))
    marked = draw.randrange(len(drawn))
    rows: list[Row] = [["TT", "Đơn vị", "Điểm", "Hạng"]]
    for at, one in enumerate(drawn):
        rows.append([str(one.rank), one.name, vi(one.value) + mark * (at == marked), str(one.rank)])
    note = f"{mark.strip()} Đơn vị không có thủ tục hành chính."
    after: list[Block] = [f"Ghi chú: {note}" if draw.random() < 0.4 else note]
    if draw.random() < 0.4:
        rows.append([f"Ghi chú: {note}", "", "", ""])
        after = []
    scores = [Score(r.agency_id, world.year, points=r.value, rank=r.rank) for r in drawn]
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows), *after], scores


def ranks_in_words(draw: random.Random, world: World) -> Made:
    """«Nhất», «Nhì», «Ba», then numbers."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    words = {1: "Nhất", 2: "Nhì", 3: "Ba"}
    rows: list[Row] = [["TT", draw.choice(AGENCY[group.kind]), "Tổng điểm", draw.choice(RANK)]]
    rows += [[str(r.rank), r.name, vi(r.value), words.get(r.rank, str(r.rank))] for r in drawn]
    scores = [Score(r.agency_id, world.year, points=r.value, rank=r.rank) for r in drawn]
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores


def unranked(draw: random.Random, world: World) -> Made:
    """Evaluated and not ranked: «không xếp hạng», «-»."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    word = draw.choice(("Không xếp hạng", "-", "không XH", "Chưa xếp hạng", "–"))
    last = len(drawn) - 1
    rows: list[Row] = [["STT", "Cơ quan", "Điểm", "Xếp hạng"]]
    rows += [[str(r.rank), r.name, vi(r.value), str(r.rank) if r.rank < last else word] for r in drawn]
    scores = [Score(r.agency_id, world.year, points=r.value, rank=r.rank if r.rank < last else None) for r in drawn]
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores
