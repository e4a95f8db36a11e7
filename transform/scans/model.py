"""How far a recognised cell can be trusted."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from transform.tables.model import Understood

CONFIRMED, UNCONFIRMED, CONTRADICTED = "confirmed", "unconfirmed", "contradicted"
# The most that is said for a cell that no check confirms, and for one that a check speaks against.
MOST_UNCONFIRMED, MOST_CONTRADICTED = 0.89, 0.5
LEAST_CONFIRMED = 0.99


class Trust(NamedTuple):
    """`state` is confirmed, unconfirmed or contradicted; `confidence` from 0 to 1, under 0.9 unless confirmed; `by`
    names the checks that speak for the cell, or against it."""

    state: str
    confidence: float
    by: tuple[str, ...] = ()


Spot = tuple[int, int, int]  # table_no, row_no and column number, each from 1


@dataclass(frozen=True)
class Trusts:
    """The trust in the cells of a document; a cell that was not recognised in a picture is certain."""

    cells: dict[Spot, Trust] = field(default_factory=dict)

    def confidence(self, table_no: int, row_no: int, columns: Iterable[int]) -> float:
        """The least confidence of some cells of a row."""
        found = (self.cells.get((table_no, row_no, column)) for column in columns)
        return min((trust.confidence for trust in found if trust is not None), default=1.0)


CERTAIN = Trusts()


class Doubt(NamedTuple):
    """Something to tell a person: becomes a finding. `published` is what the cell now says, `expected` what else was
    read or what the other cells ask for."""

    kind: str  # scan_unconfirmed, scan_contradicted or scan_reading_chosen
    severity: str
    message: str
    table_no: int
    table_label: str | None
    row_no: int | None = None
    column_no: int | None = None
    published: str | None = None
    expected: str | None = None


class Settled(NamedTuple):
    """`tables` with the readings that the checks chose, the trust in each of their cells, and what is to be told."""

    tables: list[Understood]
    trusts: Trusts
    doubts: list[Doubt]
