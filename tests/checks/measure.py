"""How much of what is wrong is found, explained and mended, over many generated decisions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.checks.decisions import Made, make
from tests.checks.faults import KINDS, Fault, faulty
from tests.checks.reading import findings
from transform.checks.model import Row

CLEAN = "clean"
_ECHOES = ("size_differs", "rank_follows")


@dataclass
class Tally:
    """What became of the documents of one kind: of how many the fault was found, explained, and rightly mended; and
    how many findings that need a person (`said`) have to do with the fault (`right`)."""

    documents: int = 0
    found: int = 0
    explained: int = 0
    mended: int = 0
    mended_wrongly: int = 0
    said: int = 0
    right: int = 0
    examples: list[str] = field(default_factory=list)


def measure(documents: int, first: int = 0) -> dict[str, Tally]:
    """A tally for each kind of fault and for clean documents, of which there are as many as of any kind."""
    drawn = list(_drawn(documents, first))
    tallies = {kind: Tally() for kind in (CLEAN, *KINDS)}
    for (made, fault), rows in zip(drawn, findings([made for made, _ in drawn]), strict=True):
        urgent = [row for row in rows if row["severity"] != "info"]
        _count(tallies[fault.kind if fault else CLEAN], made, fault, urgent)
    return tallies


def _drawn(documents: int, first: int) -> Iterator[tuple[Made, Fault | None]]:
    kinds = (CLEAN, *KINDS)
    for at in range(documents):
        kind, seed = kinds[at % len(kinds)], first + at
        yield (make(seed), None) if kind == CLEAN else faulty(seed, kind)


def _count(tally: Tally, made: Made, fault: Fault | None, rows: Sequence[Row]) -> None:
    tally.documents += 1
    tally.said += len(rows)
    if fault is None:
        tally.examples += [f"{made.seed}: {row['message']}" for row in rows]
        return
    related = [row for row in rows if _is_about(row, fault)]
    proposals = {row["proposal"] for row in rows if row["proposal"]}
    right = {words for words in proposals if _is_mend(words, fault)}
    tally.right += len(related)
    tally.found += any(_is_at(row, fault) for row in related) or bool(right)
    tally.explained += any(_is_at(row, fault) and row["expected"] in fault.right for row in rows) or bool(right)
    tally.mended += bool(right)
    tally.mended_wrongly += bool(proposals - right)
    if not right or len(related) < len(rows) or proposals - right:
        told = "; ".join(f"{row['message']} [{row['proposal']}]" for row in rows)
        tally.examples.append(f"{made.seed} {fault}: {told}")


def _is_at(row: Row, fault: Fault) -> bool:
    here = row["table_no"] == fault.table_no
    if fault.kind == "dropped":
        return here and row["kind"] == "agency_missing" and row["expected"] in fault.right
    return here and row["row_no"] in fault.rows


def _is_mend(words: str, fault: Fault) -> bool:
    return any(one in words for one in fault.words)


def _is_about(row: Row, fault: Fault) -> bool:
    """Whether a finding is the fault itself, says what would mend it, or names the agency that it is about."""
    named = any(name in row["message"] for name in fault.agencies)
    at_table = row["table_no"] == fault.table_no
    return (
        _is_at(row, fault)
        or (row["proposal"] is not None and _is_mend(row["proposal"], fault))
        or (at_table and (named or row["kind"] in _ECHOES))
        or (named and row["kind"] in ("total_differs", "agency_missing"))
    )


def table(tallies: dict[str, Tally]) -> Iterator[str]:
    """Lines of a table."""
    heads = ("fault", "documents", "found", "explained", "mended", "wrongly", "said", "right")
    yield "  {:<12}{:>10}{:>8}{:>11}{:>8}{:>9}{:>6}{:>7}".format(*heads)
    for kind, one in tallies.items():
        yield (
            f"  {kind:<12}{one.documents:>10}{one.found:>8}{one.explained:>11}{one.mended:>8}{one.mended_wrongly:>9}"
            f"{one.said:>6}{one.right:>7}"
        )


def recall(tallies: dict[str, Tally]) -> float:
    """Of the faults the part that was found."""
    wrong = [one for kind, one in tallies.items() if kind != CLEAN]
    return sum(one.found for one in wrong) / max(1, sum(one.documents for one in wrong))


def precision(tallies: dict[str, Tally]) -> float:
    """Of the findings that need a person the part that a fault caused."""
    return sum(one.right for one in tallies.values()) / max(1, sum(one.said for one in tallies.values()))
