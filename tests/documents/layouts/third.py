"""The third family of layouts: what tables of offices do to their cells, rows and headers beside all that."""

import random
from collections.abc import Sequence

from tests.documents.layouts.model import Block, Cell, Form, Layout, Row, Score, Table, vi
from tests.documents.layouts.page import write_page
from tests.documents.layouts.parts import Group, Result, a_group, results, split
from tests.documents.layouts.world import World, make_world

Made = tuple[Sequence[Block], list[Score]]


def _scores(drawn: Sequence[Result], year: int) -> list[Score]:
    return [Score(r.agency_id, year, points=r.value, rank=r.rank) for r in drawn]


def pillars_with_parts(draw: random.Random, world: World) -> Made:
    """Three rows of header: pillars over indexes over «Điểm | Hạng»; «Hạ tầng» stands in two pillars."""
    tree = {"Chính quyền số": ("Hạ tầng số", "Nhân lực số"), "Kinh tế số": ("Hạ tầng số", "Thanh toán điện tử")}
    names = [f"{over}/{name}" for over, parts in tree.items() for name in parts]
    bodies = world.provinces
    drawn = {name: {r.agency_id: r for r in results(draw, bodies, 1, 4)} for name in (*names, "overall")}
    head: list[Row] = [
        [Cell("TT", 1, 3), Cell("Địa phương", 1, 3), *(Cell(over, 4) for over in tree), Cell("DTI", 2, 2)],
        [Cell(name, 2) for parts in tree.values() for name in parts],
        ["Giá trị", "Xếp hạng"] * 5,
    ]
    rows: list[Row] = []
    scores: list[Score] = []
    for at, (agency, name) in enumerate(bodies, 1):
        own = [drawn[key][agency] for key in drawn]
        rows.append([str(at), name, *(text for r in own for text in (vi(r.value, 4), str(r.rank)))])
        keys = [key.rpartition("/")[2] for key in drawn]
        scores += [Score(agency, world.year, k, index=r.value, rank=r.rank) for k, r in zip(keys, own, strict=True)]
    return ["Bảng 1. Chỉ số chuyển đổi số các tỉnh, thành phố", Table([*head, *rows])], scores


def merged_cells(draw: random.Random, world: World) -> Made:
    """Agencies with the same points share the cell of their rank, those of a class the cell of the class."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 0)
    half = len(drawn) // 2
    plain = ["TT", "Đơn vị", "Điểm", "Hạng"]
    head = ["Xếp loại", *plain] if draw.random() < 0.5 else [*plain, "Xếp loại"]
    rows: list[Row] = [head]
    scores = []
    for at, r in enumerate(drawn):
        value, rank = (drawn[0].value, 1) if at < 2 else (r.value, r.rank)
        label = "Tốt" if at < half else "Khá"
        cells: list[Cell | str] = [str(at + 1), r.name, vi(value)]
        if at == 0:
            cells.append(Cell("1", 1, 2))
        elif at > 1:
            cells.append(str(rank))
        if at in (0, half):
            merged = Cell(label, 1, half if at == 0 else len(drawn) - half)
            cells = [merged, *cells] if head[0] == "Xếp loại" else [*cells, merged]
        rows.append(cells)
        scores.append(Score(r.agency_id, world.year, points=value, rank=rank, label=label))
    return [f"Bảng 1. Kết quả xếp loại {group.whose}", Table(rows)], scores


def header_again(draw: random.Random, world: World) -> Made:
    """The header comes again in the middle, an empty row between, a title and a unit as rows of the table."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    head: Row = ["STT", "Cơ quan", "Tổng điểm", "Xếp hạng"]
    rows: list[Row] = [head, *([str(r.rank), r.name, vi(r.value), str(r.rank)] for r in drawn)]
    rows.insert(3, head)
    if draw.random() < 0.5:
        rows.insert(3, ["", "", "", ""])
    if draw.random() < 0.5:
        rows.insert(0, [Cell(f"KẾT QUẢ XẾP HẠNG {group.whose.upper()} NĂM {world.year}", 4)])
        rows.insert(1, [Cell("Đơn vị tính: điểm", 4)])
    return [Table(rows)], _scores(drawn, world.year)


def rank_first(draw: random.Random, world: World) -> Made:
    """No running number: the rank stands first; the points, in per cent of the maximum, last."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    share = draw.choice(("Tỷ lệ đạt", "Tỷ lệ đạt (%)"))
    rows: list[Row] = [[draw.choice(("Thứ hạng", "Hạng", "Xếp hạng")), "Tên cơ quan, đơn vị", share]]
    rows += [[str(r.rank), r.name, vi(r.value) + "%" * draw.randrange(2)] for r in drawn]
    scores = [Score(r.agency_id, world.year, percent=r.value, rank=r.rank) for r in drawn]
    return [f"Bảng 1. Kết quả xếp hạng {group.whose}", Table(rows)], scores


def added_and_taken_off(draw: random.Random, world: World) -> Made:
    """Points, points added, points taken off, the sum."""
    group = a_group(draw, world)
    plus, minus = draw.choice((("Điểm cộng", "Điểm trừ"), ("Điểm thưởng", "Điểm trừ")))
    rows: list[Row] = [["TT", "Đơn vị", "Điểm thẩm định", plus, minus, "Tổng điểm", "Xếp hạng"]]
    lines = [
        (body, [round(draw.uniform(40, 90), 1), float(draw.randrange(6)), float(draw.randrange(4))])
        for body in group.bodies
    ]
    lines.sort(key=lambda line: -(line[1][0] + line[1][1] - line[1][2]))
    scores = []
    for at, ((agency, name), (own, more, less)) in enumerate(lines, 1):
        total = round(own + more - less, 1)
        rows.append([str(at), name, vi(own), vi(more), vi(less), vi(total), str(at)])
        scores += [
            Score(agency, world.year, "Điểm thẩm định", points=own), Score(agency, world.year, plus, points=more),
            Score(agency, world.year, minus, points=less), Score(agency, world.year, points=total, rank=at),
        ]  # fmt: skip
    return [f"Bảng 1. Kết quả {group.whose}", Table(rows)], scores


def own_and_appraised(draw: random.Random, world: World) -> Made:
    """Each criterion and the whole with what the agency gave itself and what the council gave."""
    group = a_group(draw, world)
    criteria = ["Nhận thức số", "Thể chế số", "An toàn thông tin mạng"]
    below = draw.choice((
        ("Tự chấm", "Thẩm định"), ("Điểm tự đánh giá", "Điểm thẩm định"), ("Đơn vị tự chấm", "Hội đồng chấm"),
    ))  # fmt: skip
    head: list[Row] = [
        [Cell("TT", 1, 2), Cell("Đơn vị", 1, 2), *(Cell(name, 2) for name in criteria), Cell("Tổng điểm", 2),
         Cell("Xếp hạng", 1, 2)], list(below) * 4,
    ]  # fmt: skip
    lines = [(body, split(draw, (20, 30, 50))) for body in group.bodies]
    lines.sort(key=lambda line: -sum(line[1]))
    rows: list[Row] = []
    scores = []
    for at, ((agency, name), points) in enumerate(lines, 1):
        every = [*points, round(sum(points), 1)]
        own = [round(p + draw.choice((0, 1, 2.5)), 1) for p in points]
        claimed = [*own, round(sum(own), 1)]
        rows.append([str(at), name, *(vi(p) for both in zip(claimed, every, strict=True) for p in both), str(at)])
        scores += [Score(agency, world.year, k, points=p) for k, p in zip(criteria, points, strict=True)]
        scores.append(Score(agency, world.year, points=every[-1], rank=at))
    return [f"Bảng 1. Kết quả {group.whose}", Table([*head, *rows])], scores


def three_beside(draw: random.Random, world: World) -> Made:
    """Three parts of one list beside one another, with or without an empty column between."""
    drawn = results(draw, world.departments, 100, 1)
    third = -(-len(drawn) // 3)
    gap = [""] if draw.random() < 0.5 else []
    parts = [drawn[:third], drawn[third : 2 * third], drawn[2 * third :]]
    head = ["Hạng", "Đơn vị", "Điểm"]
    rows: list[Row] = [[*head, *gap, *head, *gap, *head]]
    for at in range(third):
        lines = [[str(p[at].rank), p[at].name, vi(p[at].value)] if at < len(p) else ["", "", ""] for p in parts]
        rows.append([*lines[0], *gap, *lines[1], *gap, *lines[2]])
    return ["Bảng 1. Kết quả xếp hạng các sở, ban, ngành", Table(rows)], _scores(drawn, world.year)


def commune_before_district(draw: random.Random, world: World) -> Made:
    """The commune, then its district; ranks within the district and over all: only the header tells them apart."""
    every = [(d, body) for d, communes in list(world.communes.items())[:3] for body in communes]
    drawn = {r.agency_id: r for r in results(draw, [body for _, body in every], 100, 2)}
    rows: list[Row] = [["TT", "Tên xã", "Tên huyện", "Điểm", "Hạng"]]
    for at, (district, (agency, name)) in enumerate(every, 1):
        rows.append([str(at), name, district, vi(drawn[agency].value), str(drawn[agency].rank)])
    return ["Bảng 1. Kết quả xếp hạng cấp xã", Table(rows)], _scores(list(drawn.values()), world.year)


def shared_places(draw: random.Random, world: World) -> Made:
    """«Đồng hạng 3», «3 (đồng hạng)», «2-3» beside two agencies: the second place, which they share."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    form = draw.choice(("Đồng hạng {}", "{} (đồng hạng)", "{}-{}"))
    rows: list[Row] = [["TT", "Đơn vị", "Điểm", "Hạng"]]
    scores = []
    for at, r in enumerate(drawn):
        shared = at in (1, 2)
        value = drawn[1].value if shared else r.value
        place = form.format(2, 3) if shared else str(r.rank)
        rows.append([str(r.rank), r.name, vi(value), place])
        scores.append(Score(r.agency_id, world.year, points=value, rank=2 if shared else r.rank))
    return [f"Bảng 1. Kết quả {group.whose}", Table(rows)], scores


def not_for_all(draw: random.Random, world: World) -> Made:
    """Criteria that do not apply to an agency: its maximum is less, a dash stands in the column."""
    group = a_group(draw, world, ("departments",))
    heads = ["Hạ tầng số", "Dịch vụ công trực tuyến", "Tổng điểm", "Điểm tối đa", "Tỷ lệ (%)", "Xếp hạng"]
    rows: list[Row] = [["TT", "Đơn vị", *heads]]
    lines: list[tuple[float, str, str, float, float | None, float, int]] = []
    for at, (agency, name) in enumerate(group.bodies):
        one, other = split(draw, (40, 60))
        without = at % 3 == 0
        total, most = (one, 40) if without else (round(one + other, 1), 100)
        lines.append((round(100 * total / most, 2), agency, name, one, None if without else other, total, most))
    lines.sort(key=lambda line: -line[0])
    scores: list[Score] = []
    for at, (share, agency, name, one, two, total, most) in enumerate(lines, 1):
        rows.append([str(at), name, vi(one), "-" if two is None else vi(two), vi(total), str(most), vi(share), str(at)])
        scores.append(Score(agency, world.year, "Hạ tầng số", points=one))
        if two is not None:
            scores.append(Score(agency, world.year, "Dịch vụ công trực tuyến", points=two))
        scores.append(Score(agency, world.year, points=total, max_points=float(most), percent=share, rank=at))
    return [f"Bảng 1. Kết quả {group.whose}", Table(rows)], scores


def three_decimals(draw: random.Random, world: World) -> Made:
    """«85.125» among «90.5», «761,325/1.000»: decimals behind a dot where thousands cannot be."""
    group = a_group(draw, world)
    most = draw.choice((None, 1000))
    drawn = results(draw, group.bodies, most or 100, 3)
    rows: list[Row] = [["TT", "Đơn vị", "Điểm", "Hạng"]]
    scores = []
    for at, r in enumerate(drawn):
        dotted = f"{r.value:.3f}" if at % 2 else f"{r.value:.1f}"
        rows.append([str(r.rank), r.name, f"{vi(r.value, 3)}/1.000" if most else dotted, str(r.rank)])
        value = r.value if most else float(dotted)
        scores.append(Score(r.agency_id, world.year, points=value, max_points=most and float(most), rank=r.rank))
    return [f"Bảng 1. Kết quả {group.whose}", Table(rows)], scores


def sections_that_say_more(draw: random.Random, world: World) -> Made:
    """«I. Khối sở, ban, ngành (17 đơn vị)», ordinals beginning anew, a mean after each section."""
    rows: list[Row] = [["TT", "Tên cơ quan, đơn vị", "Số điểm", "Vị thứ", "Mức độ"]]
    scores: list[Score] = []
    kinds = (("departments", "Khối sở, ban, ngành"), ("districts", "Khối UBND cấp huyện"))
    for mark, (kind, name) in zip(("I", "II"), kinds, strict=True):
        drawn = results(draw, getattr(world, kind), 100, 1)
        rows.append([Cell(f"{mark}. {name} ({len(drawn)} đơn vị)", 5)])
        for r in drawn:
            label = "Tốt" if r.value >= 80 else "Khá" if r.value >= 60 else "Trung bình"
            rows.append([str(r.rank), r.name, vi(r.value), str(r.rank), label])
            scores.append(Score(r.agency_id, world.year, points=r.value, rank=r.rank, label=label))
        rows.append(["", f"Trung bình {name[0].lower()}{name[1:]}", "70,1", "", ""])
    return ["Bảng 1. Kết quả xếp loại", Table(rows)], scores


def turned_with_parts(draw: random.Random, world: World) -> Made:
    """Agencies as columns below their group, criteria numbered below their heads."""
    group = Group("districts", world.districts)
    heads = [("I", "Chính quyền số", ("Thể chế số", "Hạ tầng số")), ("II", "Xã hội số", ("Nhân lực số", "Chữ ký số"))]
    names = [name for _, _, parts in heads for name in parts]
    drawn = {agency: split(draw, (20, 30, 20, 30)) for agency, _ in group.bodies}
    rows: list[Row] = [["STT", "Tiêu chí", *(name for _, name in group.bodies)]]
    at = 0
    for mark, over, parts in heads:
        rows.append([mark, over, *([""] * len(group.bodies))])
        for part in parts:
            rows.append([str(at + 1), part, *(vi(drawn[agency][at]) for agency, _ in group.bodies)])
            at += 1
    rows.append(["", "Tổng điểm", *(vi(round(sum(drawn[agency]), 1)) for agency, _ in group.bodies)])
    scores = []
    for agency, _ in group.bodies:
        scores += [Score(agency, world.year, n, points=p) for n, p in zip(names, drawn[agency], strict=True)]
        scores.append(Score(agency, world.year, points=round(sum(drawn[agency]), 1)))
    return [f"Bảng 1. Kết quả {group.whose}", Table(rows)], scores


FORMS: dict[str, Form] = {
    made.__name__: made
    for made in (
        pillars_with_parts, merged_cells, header_again, rank_first, added_and_taken_off, own_and_appraised,
        three_beside, commune_before_district, shared_places, not_for_all, three_decimals, sections_that_say_more,
        turned_with_parts,
    )
}  # fmt: skip


def make(form: str, seed: int) -> Layout:
    """The page of `form` and `seed`; the same in every run."""
    draw = random.Random(f"third {form} {seed}")
    national = form == "pillars_with_parts"
    world = make_world(draw, national=national)
    blocks, expected = FORMS[form](draw, world)
    whose = "các tỉnh, thành phố" if national else f"các cơ quan, đơn vị, địa phương {world.issuer}"
    title = f"Kết quả đánh giá mức độ chuyển đổi số của {whose} năm {world.year}"
    return Layout(form, seed, write_page(draw, world, title, blocks), tuple(expected))
