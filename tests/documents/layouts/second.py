"""The second family of layouts: tables put together from parts, so that any combination can come.

A table has agencies, then blocks of figures (criteria, years, the whole), each of a few columns; header depth, places
of maxima, captions, numbers and extra rows are drawn apart from one another.
"""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from tests.documents.layouts import second_words as words
from tests.documents.layouts.model import OVERALL, Block, Cell, Layout, Row, Score, Table
from tests.documents.layouts.page import write_page
from tests.documents.layouts.second_negatives import NEGATIVES
from tests.documents.layouts.world import Body, World, make_world


@dataclass
class Figures:
    """The columns that speak of one criterion and year: `parts` of points, index, rank, percent, class, max, and pairs
    such as «index (rank)»."""

    criterion: str
    year: int
    parts: tuple[str, ...]
    most: float
    values: dict[str, float] = field(default_factory=dict)
    ranks: dict[str, int] = field(default_factory=dict)


@dataclass
class Plan:
    """One table: who, which figures, how it looks."""

    kind: str
    bodies: tuple[Body, ...]
    blocks: list[Figures]
    places: int
    manner: str
    most_in: str
    classes: Sequence[tuple[str, int]]
    dense: bool


def number(draw: random.Random, plan: Plan, value: float, places: int | None = None) -> str:
    """A value in the manner of its table: with commas, with dots, or either."""
    digits = plan.places if places is None else places
    text = f"{value:.{digits}f}"
    dotted = plan.manner == "dots" or (plan.manner == "mixed" and draw.random() < 0.5)
    return text if dotted and digits != 3 else text.replace(".", ",")


def _rank(values: dict[str, float], dense: bool) -> dict[str, int]:
    if dense:
        order = sorted(set(values.values()), reverse=True)
        return {key: order.index(value) + 1 for key, value in values.items()}
    return {key: 1 + sum(other > value for other in values.values()) for key, value in values.items()}


def _plan(draw: random.Random, world: World, kind: str, shape: str, year: int) -> Plan:
    bodies: tuple[Body, ...] = getattr(world, kind)
    index = kind in ("provinces", "ministries") and draw.random() < 0.8
    places = draw.choice((2, 3, 4)) if index else draw.choice((0, 1, 2))
    plan = Plan(
        kind, bodies, [], places, draw.choice(("commas", "commas", "dots", "mixed")),
        draw.choice(("nowhere", "head", "row", "column")), draw.choice(words.CLASSES), draw.random() < 0.5,
    )  # fmt: skip
    main = "index" if index else "points"
    if shape == "criteria":
        names = draw.sample(words.CRITERIA, draw.randrange(2, 6))
        per = draw.choice(((main,), (main, "rank"), (main,), (f"{main} (rank)",), (f"rank ({main})",)))
        if plan.most_in == "column" and per == ("points",):
            per = ("max", "points")
        maxima = [float(draw.choice((8, 12, 20, 35, 40, 60))) for _ in names]
        plan.blocks = [Figures(name, year, per, 1 if index else most) for name, most in zip(names, maxima, strict=True)]
        whole = 1.0 if index else sum(maxima)
        own = (main, "rank") if "(" not in per[0] else per
        extra = tuple(p for p in ("percent", "class") if draw.random() < 0.3 and not index and "(" not in per[0])
        plan.blocks.append(Figures(OVERALL, year, (*own, *extra), whole))
        if draw.random() < 0.3:
            plan.blocks.insert(0, plan.blocks.pop())
    elif shape == "years":
        per = draw.choice((("rank",), (main, "rank"), (main, "rank"), (f"rank ({main})",)))
        plan.blocks = [
            Figures(OVERALL, year - back, per, 1 if index else 100) for back in draw.choice(((0, 1), (1, 0), (2, 1, 0)))
        ]
        plan.most_in = "nowhere"
    else:
        parts = [
            main,
            *(p for p in ("percent", "rank", "class") if draw.random() < 0.7 and not (index and p != "rank")),
        ]
        if plan.most_in == "column" and not index:
            parts.insert(1 if draw.random() < 0.5 else 0, "max")
        most = 1.0 if index else float(draw.choice((100, 100, 500, 1000, 138, 240)))
        plan.blocks = [Figures(OVERALL, year, tuple(parts), most)]
    if index:
        plan.most_in = "nowhere"
    if plan.most_in == "column" and not any("max" in block.parts for block in plan.blocks):
        plan.most_in = "nowhere"
    _fill(draw, plan)
    return plan


def _fill(draw: random.Random, plan: Plan) -> None:
    """Draws the values; the whole is the sum of its criteria."""
    parts = [block for block in plan.blocks if block.criterion != OVERALL]
    for block in parts:
        block.values = {i: round(block.most * draw.uniform(0.2, 0.99), plan.places) for i, _ in plan.bodies}
    for block in plan.blocks:
        if block.criterion == OVERALL and parts and block.most != 1:
            block.values = {i: round(sum(p.values[i] for p in parts), plan.places) for i, _ in plan.bodies}
        elif block.criterion == OVERALL:
            block.values = {i: round(block.most * draw.uniform(0.3, 0.99), plan.places) for i, _ in plan.bodies}
        block.ranks = _rank(block.values, plan.dense)


Text = Callable[[Figures, str], str]


def _texts(draw: random.Random, plan: Plan) -> Text:
    def percent(block: Figures, agency: str) -> float:
        return round(100 * block.values[agency] / block.most, 1)

    def text(block: Figures, part: str, agency: str) -> str:
        if " (" in part:
            outer, inner = part[:-1].split(" (")
            return f"{text(block, outer, agency)} ({text(block, inner, agency)})"
        if part == "rank":
            return str(block.ranks[agency])
        if part == "percent":
            return number(draw, plan, percent(block, agency), 1)
        if part == "class":
            return next(name for name, least in plan.classes if percent(block, agency) >= least)
        return number(draw, plan, block.most, 0) if part == "max" else number(draw, plan, block.values[agency])

    return text  # type: ignore[return-value]


def _scores(plan: Plan, year: int) -> list[Score]:
    found = []
    for agency, _ in plan.bodies:
        for block in plan.blocks:
            said = " ".join(block.parts)
            share = round(100 * block.values[agency] / block.most, 1)
            label = next(name for name, least in plan.classes if share >= least)
            alone = "points" in block.parts
            in_head = plan.most_in == "head" and "points" in said and (alone or block.criterion != OVERALL)
            printed = in_head or "max" in said or (plan.most_in == "row" and alone)
            most = block.most if printed else None
            found.append(Score(
                agency, block.year, block.criterion, points=block.values[agency] if "points" in said else None,
                max_points=most, percent=share if "percent" in said else None,
                index=block.values[agency] if "index" in said else None,
                rank=block.ranks[agency] if "rank" in said else None,
                label=words.CLASS_READ.get(label, label) if "class" in said else None,
            ))  # fmt: skip
    return found


_POOL = {"points": words.POINTS, "index": words.INDEX, "rank": words.RANK, "percent": words.PERCENT,
         "class": words.CLASS, "max": words.MAX}  # fmt: skip


def _header(draw: random.Random, plan: Plan) -> list[list[Cell | str]]:
    """One row where each block has one column, else a second for the parts, at times a third above or below."""
    pick = {part: draw.choice(pool) for part, pool in _POOL.items()}
    several = len({block.year for block in plan.blocks}) > 1
    in_head = plan.most_in == "head"
    form = draw.choice((" (tối đa {})", " (tối đa: {} điểm)", " ({} điểm)", "/{}", "\n(thang điểm {})"))

    def part_name(block: Figures, part: str) -> str:
        if " (" in part:
            outer, inner = part[:-1].split(" (")
            return f"{pick[outer]} ({pick[inner].lower()})"
        most = form.format(f"{block.most:g}") if in_head and part == "points" else ""
        return pick[part] + most

    def name(block: Figures) -> str:
        if several:
            return draw.choice(("Năm {}", "{}")).format(block.year)
        return draw.choice(("Tổng hợp", "Chung", "Tổng thể")) if block.criterion == OVERALL else block.criterion

    lead = [draw.choice(words.ORDINAL), draw.choice(words.AGENCY[plan.kind])]
    flat = all(len(block.parts) == 1 or block.criterion == OVERALL for block in plan.blocks) and not several
    if flat:
        heads: list[str] = []
        for block in plan.blocks:
            for part in block.parts:
                if block.criterion == OVERALL:
                    heads.append(part_name(block, part))
                elif " (" in part or part == "points" or part == "index":
                    most = form.format(f"{block.most:g}") if in_head and "points" in part else ""
                    heads.append(block.criterion + most)
        parts = [len(block.parts) for block in plan.blocks if block.criterion != OVERALL]
        if parts and draw.random() < 0.4:
            return _spanned(draw, plan, lead, heads)
        return [[*lead, *heads]]
    top: list[Cell | str] = [Cell(lead[0], 1, 2), Cell(lead[1], 1, 2)]
    below: list[Cell | str] = []
    for block in plan.blocks:
        title = name(block)
        if len(block.parts) == 1 and not several:
            top.append(Cell(part_name(block, block.parts[0]) if block.criterion == OVERALL else title, 1, 2))
            continue
        top.append(Cell(title, len(block.parts)))
        below += [part_name(block, part) for part in block.parts]
    return [top, below]


def _spanned(draw: random.Random, plan: Plan, lead: list[str], heads: list[str]) -> list[list[Cell | str]]:
    """The criteria under one heading."""
    first = 0 if plan.blocks[0].criterion != OVERALL else len(plan.blocks[0].parts)
    many = sum(block.criterion != OVERALL for block in plan.blocks)
    top: list[Cell | str] = [Cell(text, 1, 2) for text in lead]
    top += [Cell(text, 1, 2) for text in heads[:first]]
    # «Điểm …» stands over points only.
    has_points = any("points" in part for block in plan.blocks for part in block.parts)
    over = [text for text in words.OVER_CRITERIA if has_points or not text.startswith("Điểm")]
    top.append(Cell(draw.choice(over), many))
    top += [Cell(text, 1, 2) for text in heads[first + many :]]
    return [top, list(heads[first : first + many])]


def _table(draw: random.Random, plan: Plan) -> Table:
    rows: list[Row] = [*_header(draw, plan)]
    width = 2 + sum(len(block.parts) for block in plan.blocks)
    if draw.random() < 0.2:
        rows.append([f"({at})" if at > 2 else "AB"[at - 1] for at in range(1, width + 1)])
    if plan.most_in == "row":
        most = [f"{block.most:g}" if part == "points" else "" for block in plan.blocks for part in block.parts]
        word = draw.choice(("Điểm tối đa", "Điểm chuẩn", "Thang điểm"))
        rows.append([Cell(word, 2), *most] if draw.random() < 0.5 else ["", word, *most])
    text = _texts(draw, plan)
    main = next(block for block in plan.blocks if block.criterion == OVERALL)
    order = sorted(plan.bodies, key=lambda body: main.ranks[body[0]]) if draw.random() < 0.6 else list(plan.bodies)
    for at, (agency, name) in enumerate(order, 1):
        cells = [text(block, part, agency) for block in plan.blocks for part in block.parts]  # type: ignore[call-arg]
        rows.append([str(at), name, *cells])
    if draw.random() < 0.3:
        means = [number(draw, plan, block.most / 2) if part in ("points", "index") else ""
                 for block in plan.blocks for part in block.parts]  # fmt: skip
        word = draw.choice(words.SUMMARY)
        rows.append([Cell(word, 2), *means] if draw.random() < 0.5 else ["", word, *means])
    return Table(rows)


def _document(shape: str, kinds: Sequence[str]) -> Callable[[random.Random, World], tuple[list[Block], list[Score]]]:
    def form(draw: random.Random, world: World) -> tuple[list[Block], list[Score]]:
        blocks: list[Block] = ["Kết quả như sau:"]
        scores: list[Score] = []
        captions = draw.choice(("Bảng {}: ", "Phụ lục {}. ", "{}. ", "", "below"))
        for at, kind in enumerate(kinds, 1):
            plan = _plan(draw, world, kind, shape, world.year)
            title = f"Kết quả xếp hạng của {words.WHOSE[kind]}"
            if captions != "below":
                blocks.append(captions.format("I" * at if "Phụ lục" in captions else at) + title)
            if captions == "below":
                blocks += [_table(draw, plan), f"Bảng {at}. {title}"]
            else:
                blocks.append(_table(draw, plan))
            scores += _scores(plan, world.year)
        return blocks, scores

    return form


FORMS = {
    "whole_of_a_province": _document("whole", ("departments", "districts")),
    "criteria_of_a_province": _document("criteria", ("departments", "districts")),
    "years_of_a_province": _document("years", ("departments", "districts")),
    "whole_of_the_nation": _document("whole", ("ministries", "provinces")),
    "criteria_of_the_nation": _document("criteria", ("provinces",)),
    "years_of_the_nation": _document("years", ("provinces", "ministries")),
    **NEGATIVES,
}


def make(form: str, seed: int) -> Layout:
    """The page of `form` and `seed`; the same in every run."""
    draw = random.Random(f"second {form} {seed}")
    national = form.endswith("nation")
    world = make_world(draw, national=national)
    blocks, expected = FORMS[form](draw, world)
    where = "" if national else f" trên địa bàn {world.issuer}"
    title = f"Kết quả xác định Chỉ số đánh giá chuyển đổi số{where} năm {world.year}"
    return Layout(form, seed, write_page(draw, world, title, blocks), tuple(expected))
