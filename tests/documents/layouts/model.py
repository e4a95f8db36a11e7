"""What a generated layout is: a page, and the scores that reading it must give."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

OVERALL = "overall"


@dataclass(frozen=True)
class Score:
    """A score that a page states. `criterion` is OVERALL or the criterion's name as printed."""

    agency_id: str
    year: int
    criterion: str = OVERALL
    points: float | None = None
    max_points: float | None = None
    percent: float | None = None
    index: float | None = None
    rank: int | None = None
    rank_of: int | None = None
    label: str | None = None

    def of(self, **changes: object) -> "Score":
        """The same with `changes`."""
        return replace(self, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True)
class Cell:
    """A cell; `mark` is how the text is marked up (a tag without brackets, such as «b»)."""

    text: str
    colspan: int = 1
    rowspan: int = 1
    mark: str = ""


Row = Sequence[Cell | str]


@dataclass(frozen=True)
class Table:
    rows: Sequence[Row]


Block = str | Table


@dataclass(frozen=True)
class Layout:
    """A page as bytes with the scores that it states; `agencies` are all that may have one."""

    form: str
    seed: int
    html: bytes
    expected: tuple[Score, ...]


Made = tuple[Sequence[Block], list[Score]]
Form = Callable[..., Made]


def vi(value: float, places: int | None = None) -> str:
    """As Vietnamese documents print numbers: a dot between thousands, a comma before decimals."""
    text = f"{value:,.{places}f}" if places is not None else f"{value:,.2f}".rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,"))
