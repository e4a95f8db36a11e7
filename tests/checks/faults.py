"""One fault in a decision that was right, as a typist makes it, and what a checker should say about it."""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.checks.decisions import INDEX_PLACES, Made, Sheet, class_of, make
from tests.documents.layout import number
from tests.documents.spec import Result

_SEEDS_BETWEEN = 1009  # of another kind in every way that a seed decides


@dataclass(frozen=True)
class Fault:
    """What is wrong: in which table and rows, in which column (a field of a score), what is right there, as a finding
    may give it, and the words of the change that mends it; `agencies` are the names concerned."""

    kind: str
    table_no: int
    rows: tuple[int, ...]
    column: str
    right: tuple[str, ...]
    words: tuple[str, ...]
    agencies: tuple[str, ...]


Inject = Callable[[random.Random, Made], Fault | None]


def faulty(seed: int, kind: str) -> tuple[Made, Fault]:
    """A decision with one fault of `kind`; where that of `seed` has no place for it, that of a later one."""
    while True:
        draw, made = random.Random(f"{kind} {seed}"), make(seed)
        fault = KINDS[kind](draw, made)
        if fault is not None:
            return made, fault
        seed += _SEEDS_BETWEEN


def _rows(made: Made, sheet: Sheet) -> Iterator[tuple[int, str, Result]]:
    """Row number, group and result of the rows with a value."""
    for row_no, (_, group, result) in enumerate(sheet.rows, 1):
        if result.points is not None:
            yield row_no, group, result


def _any_row(draw: random.Random, made: Made, *, parts: bool = False) -> tuple[Sheet, int, str, Result]:
    sheet = draw.choice([one for one in made.sheets if not parts or one.criterion.key != "overall"])
    return sheet, *draw.choice(list(_rows(made, sheet)))


def _is_summed(made: Made, result: Result) -> bool:
    """Whether all parts of the agency's total are printed."""
    own = [r for rows in made.decision.results.values() for r in rows if r.agency == result.agency]
    return not made.is_index and all(one.points is not None for one in own)


def _said(made: Made, value: float | None) -> str:
    return "" if value is None else number(value, made.look, INDEX_PLACES if made.is_index else None)


def _plain(value: float | None) -> str:
    """As findings write numbers: no sign between thousands."""
    return "" if value is None else f"{round(value, 6):.12g}".replace(".", ",")


def duplicate(draw: random.Random, made: Made) -> Fault | None:
    """A row takes another agency's name."""
    sheet, row_no, group, result = _any_row(draw, made)
    others = [r for _, g, r in sheet.rows if g == group and r.agency != result.agency]
    if len(made.sheets) < 4:
        return None
    other = draw.choice(others)
    sheet.write(row_no, made.column("agency"), other.printed)
    words = (f"row {row_no} is «{result.printed}», not «{other.printed}»",)
    twin = next(at for at, (_, _, r) in enumerate(sheet.rows, 1) if r is other)
    return Fault("duplicate", sheet.table_no, (row_no, twin), "agency", (result.printed,), words,
                 (result.printed, other.printed))  # fmt: skip


def _put(made: Made, kind: str, place: tuple[Sheet, int, str, Result], value: float) -> Fault:
    sheet, row_no, _, result = place
    sheet.write(row_no, made.column("points"), _said(made, value))
    # Of an index nothing but its rank tells what it should be: between which others.
    told = f"index {_plain(value)} → " if made.is_index else f"points {_plain(value)} → {_plain(result.points)}"
    words = (told,)
    return Fault(kind, sheet.table_no, (row_no,), "points", (_plain(result.points),), words, (result.printed,))


def _is_seen(made: Made, place: tuple[Sheet, int, str, Result], value: float) -> bool:
    """Whether other points contradict something printed: a per cent, a sum, or the order of the ranks."""
    sheet, _, group, result = place
    if not made.is_index:
        return "percent" in made.look.columns or _is_summed(made, result)
    others = [r.points for _, g, r in sheet.rows if g == group and r is not result and r.points is not None]
    return sum(one > value for one in others) != sum(one > (result.points or 0) for one in others)


def points(draw: random.Random, made: Made) -> Fault | None:
    """Other points, and all else of the row as it was."""
    place = _any_row(draw, made)
    sheet, _, group, result = place
    most = 1 if made.is_index else sheet.criterion.maxima[group]
    value = round(most * draw.uniform(0.1, 1), 4 if made.is_index else 0)
    if abs(value - (result.points or 0)) < 0.02 * most or not _is_seen(made, place, value):
        return None
    return _put(made, "points", place, value)


def digits(draw: random.Random, made: Made) -> Fault | None:
    """Two digits of the points in the other order."""
    place = _any_row(draw, made)
    sheet, _, group, result = place
    text = _said(made, result.points)
    pairs = [at for at in range(len(text) - 1) if text[at : at + 2].isdigit() and text[at] != text[at + 1]]
    pairs = [at for at in pairs if not (at == 0 and text[1] == "0")]
    if not pairs:
        return None
    at = draw.choice(pairs)
    swapped = text[:at] + text[at + 1] + text[at] + text[at + 2 :]
    value = float(swapped.replace(".", "").replace(",", "."))
    most = 1 if made.is_index else sheet.criterion.maxima[group]
    if value > most or not _is_seen(made, place, value):
        return None
    return _put(made, "digits", place, value)


def maximum(draw: random.Random, made: Made) -> Fault | None:
    """More points than there are."""
    place = _any_row(draw, made)
    if made.is_index:
        return None
    return _put(made, "maximum", place, place[0].criterion.maxima[place[2]] + draw.randrange(1, 40))


def percent(draw: random.Random, made: Made) -> Fault | None:
    """Another per cent."""
    sheet, row_no, _, result = _any_row(draw, made)
    if "percent" not in made.look.columns or result.percent is None:
        return None
    value = round(result.percent + draw.choice((-1, 1)) * draw.uniform(1, 30), 2)
    if not 0 <= value <= 100:
        return None
    sheet.write(row_no, made.column("percent"), number(value, made.look, 2))
    return Fault("percent", sheet.table_no, (row_no,), "percent", (_plain(result.percent),),
                 (f"per cent {_plain(value)} → {_plain(result.percent)}",), (result.printed,))  # fmt: skip


def rank(draw: random.Random, made: Made) -> Fault | None:
    """Another rank."""
    sheet, row_no, group, result = _any_row(draw, made)
    alike = [r for _, g, r in sheet.rows if g == group and r.points == result.points]
    if result.rank is None or len(alike) > 1:
        return None
    value = result.rank + draw.choice((-3, -2, -1, 1, 2, 3))
    if value < 1 or (result.rank == 1 and value > 1 and made.is_index):
        return None
    sheet.write(row_no, made.column("rank"), str(value))
    words = (f"rank {value} → {result.rank}",)
    return Fault("rank", sheet.table_no, (row_no,), "rank", (str(result.rank),), words, (result.printed,))


def band(draw: random.Random, made: Made) -> Fault | None:
    """Another class; in a table with bands a row that stands below the next band."""
    sheet, row_no, _, result = _any_row(draw, made)
    if made.is_index or result.label is None:
        return None
    names = [name for name, _ in made.decision.scheme]
    if "class" in made.look.columns:
        wrong = draw.choice([name for name in names if name != result.label])
        sheet.write(row_no, made.column("class"), wrong)
    elif made.look.banded:
        at = sheet.rows[row_no - 1][0]
        if at + 1 >= len(sheet.grid) or len(sheet.grid[at + 1]) != 1:
            return None
        sheet.grid[at], sheet.grid[at + 1] = sheet.grid[at + 1], sheet.grid[at]
    else:
        return None
    return Fault("class", sheet.table_no, (row_no,), "class", (_class_id(result.label),), ("class",),
                 (result.printed,))  # fmt: skip


def _class_id(label: str) -> str:
    return label


def ordinals(draw: random.Random, made: Made) -> Fault | None:
    """The running numbers of two rows swapped."""
    sheet = draw.choice(made.sheets)
    if "ordinal" not in made.look.columns or len(sheet.rows) < 5:
        return None
    group = draw.choice(sheet.rows)[1]
    own = [at for at, row in enumerate(sheet.rows, 1) if row[1] == group]
    one, other = sorted(draw.sample(own, 2))
    column = made.column("ordinal")
    texts = [sheet.cell(at, column).text for at in (one, other)]
    sheet.write(one, column, texts[1])
    sheet.write(other, column, texts[0])
    words = (f"the numbers of rows {one} and {other} swapped",)
    return Fault("ordinals", sheet.table_no, (one, other), "ordinal", (texts[0],), words, ())


def dropped(draw: random.Random, made: Made) -> Fault | None:
    """A row left out, the others numbered on."""
    sheet, row_no, group, result = _any_row(draw, made)
    if len(made.sheets) < 4:
        return None
    sheet.drop(row_no)
    if "ordinal" in made.look.columns:
        column = made.column("ordinal")
        own = [at for at, row in enumerate(sheet.rows, 1) if row[1] == group]
        for nth, at in enumerate(own, 1):
            sheet.write(at, column, str(nth))
    words = (f"a row for «{result.printed}»",)
    return Fault("dropped", sheet.table_no, (), "agency", (result.printed,), words, (result.printed,))


def names(draw: random.Random, made: Made) -> Fault | None:
    """The names of two rows of one table swapped."""
    sheet, one, group, result = _any_row(draw, made)
    others = [(at, r) for at, g, r in _rows(made, sheet) if g == group and r.points != result.points]
    others = [(at, r) for at, r in others if _is_summed(made, r)]
    if not others or not _is_summed(made, result):
        return None
    other, second = draw.choice(others)
    column = made.column("agency")
    sheet.write(one, column, second.printed)
    sheet.write(other, column, result.printed)
    low, high = sorted((one, other))
    return Fault("names", sheet.table_no, (low, high), "agency", (result.printed, second.printed),
                 (f"the names of rows {low} and {high} swapped",), (result.printed, second.printed))  # fmt: skip


def total(draw: random.Random, made: Made) -> Fault | None:
    """A total added up wrongly, with a per cent and class to match, too little to change its rank."""
    sheet = draw.choice([one for one in made.sheets if one.criterion.key == "overall"])
    row_no, group, result = draw.choice(list(_rows(made, sheet)))
    others = [r.points for _, g, r in sheet.rows if g == group and r is not result and r.points is not None]
    if not _is_summed(made, result) or result.points is None or result.points in others:
        return None
    above = min((one for one in others if one > result.points), default=sheet.criterion.maxima[group])
    below = max((one for one in others if one < result.points), default=0)
    values = [value for off in range(1, 30) for value in (result.points - off, result.points + off)]
    values = [round(value, 2) for value in values if below < value < above]
    if not values:
        return None
    value = draw.choice(values)
    share = round(100 * value / sheet.criterion.maxima[group], 2)
    columns = made.look.columns
    if made.look.banded and class_of(made.decision, share) != result.label:
        return None
    texts = {"points": _said(made, value), "percent": number(share, made.look, 2),
             "class": class_of(made.decision, share)}  # fmt: skip
    for name, text in texts.items():
        if name in columns:
            sheet.write(row_no, columns.index(name), text)
    words = (f"points {_plain(value)} → {_plain(result.points)}",)
    return Fault("total", sheet.table_no, (row_no,), "points", (_plain(result.points),), words, (result.printed,))


KINDS: dict[str, Inject] = {
    "duplicate": duplicate, "points": points, "percent": percent, "rank": rank, "class": band, "ordinals": ordinals,
    "dropped": dropped, "digits": digits, "names": names, "total": total, "maximum": maximum,
}  # fmt: skip
