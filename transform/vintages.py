"""The same figure in several works: what agrees is one figure, what does not is a finding, and a reprint is no witness.

Two works agree where one prints fewer decimals: rounded or cut to these, the figures are the same.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from itertools import combinations
from typing import Any, NamedTuple

from transform.ids import stable_id
from transform.readings.printed import decimals
from transform.vietnamese import name_key

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_SCORED = ("points", "percent", "index_value", "rank")
_MEASURED = ("value", "percent", "rank")
# A place that follows from the order of a list or from another place is no printed figure, and a plan or a move is no
# state of anything.
_PRINTED_BASES = (None, "printed", "tie")
_MOVES = frozenset({"change", "target"})
_EXACT = (None, "=")
_PERIOD = re.compile(r"^(?:as of|period|to (?:the )?end|first|in the first)\b.*", re.IGNORECASE)
_SHARED = 6  # figures in common from which one work may be a copy of another
_SHARE = 0.9


class _Figure(NamedTuple):
    """One printed figure: its place in the warehouse, what is printed, and how exactly."""

    key: tuple[Any, ...]
    value: float
    places: int
    published: str
    work_id: str
    fact_id: str


def compare_works(rows: Rows) -> None:
    """Adds a finding `vintages_disagree` for each two values that works which do not reprint one another give one
    figure, and `mirror_suspected` for works that print the same figures and are not declared to be one."""
    originals = {work["work_id"]: work["mirror_of"] or work["work_id"] for work in rows.get("work", [])}
    printed = _printed(rows)
    findings = rows.setdefault("finding", [])
    known = {row["finding_id"] for row in findings}
    for finding in (*_disagreeing(_figures(rows, printed), originals), *_suspected(rows, printed, originals)):
        if finding["finding_id"] not in known:
            known.add(finding["finding_id"])
            findings.append(finding)


def _printed(rows: Rows) -> dict[tuple[str, str], str]:
    """The printed text of each field of each fact, where it stands first."""
    printed: dict[tuple[str, str], str] = {}
    for row in rows.get("provenance", []):
        printed.setdefault((row["fact_id"], row["field"]), row["published"])
    return printed


def _figures(rows: Rows, printed: dict[tuple[str, str], str]) -> Iterator[_Figure]:
    for row in rows.get("score", []):
        for field in _SCORED:
            if row[field] is not None and _counts(row, field):
                # Among whom an agency was ranked changes its place, and not its points.
                group = row["agency_group"] if field == "rank" else None
                key = ("score", row["scheme_id"], group, row["agency_id"], row["criterion_id"], row["year"], field)
                yield _figure(row, field, key, printed)
    for row in rows.get("measure", []):
        if row["indicator"] in _MOVES or row["qualifier"] not in _EXACT:
            continue
        for field in _MEASURED:
            if row[field] is not None and _counts(row, field):
                columns = ("scheme_id", "subject_id", "indicator", "topic", "service_level", "class", "year")
                key = ("measure", *(row[column] for column in columns), row["unit"], _period(row["note"]), field)
                yield _figure(row, field, key, printed)


def _figure(row: Row, field: str, key: tuple[Any, ...], printed: dict[tuple[str, str], str]) -> _Figure:
    """`places` are the decimals printed; a float has lost the zeros at the end of «0,7350»."""
    text, value = printed.get((row["fact_id"], field), ""), float(row[field])
    own = len(f"{value!r}".partition(".")[2]) if value % 1 else 0
    places = decimals(text) if decimals(text) >= own and value < 1000 else own
    return _Figure(key, value, places, text or f"{value:g}", row["work_id"], row["fact_id"])


def _counts(row: Row, field: str) -> bool:
    if row["status"] == "derived":
        return False
    return field != "rank" or row["rank_basis"] in _PRINTED_BASES


def _period(note: str | None) -> str | None:
    """The day or months that a note says a figure is of: figures of two days of one year may differ."""
    parts = [part for part in (note or "").split("; ") if _PERIOD.match(part)]
    return "; ".join(parts) or None


def _disagreeing(figures: Iterable[_Figure], originals: dict[str, str]) -> Iterator[Row]:
    by_key: dict[tuple[Any, ...], list[_Figure]] = defaultdict(list)
    for figure in figures:
        by_key[figure.key].append(figure)
    for key, same in by_key.items():
        # One for each value of each original: ten pages with one value are not ten findings.
        first: dict[tuple[float, int], _Figure] = {}
        for figure in sorted(same, key=lambda f: (f.work_id, f.fact_id)):
            first.setdefault((figure.value, figure.places), figure)
        told: set[tuple[float, float]] = set()
        for one, other in combinations(first.values(), 2):
            pair = (min(one.value, other.value), max(one.value, other.value))
            if pair in told or _agree(one, other) or not _apart(one.value, other.value, same, originals):
                continue
            told.add(pair)
            yield _finding(key, one, other, same)


def _apart(one: float, other: float, same: Sequence[_Figure], originals: dict[str, str]) -> bool:
    """Whether a work prints the one value alone and another the other: works that are copies of one count once, and of
    two values on one page that page says more than the others («level 1 only»)."""
    works = [{originals.get(f.work_id, f.work_id) for f in same if f.value == value} for value in (one, other)]
    return bool(works[0] - works[1]) and bool(works[1] - works[0])


def _agree(one: _Figure, other: _Figure) -> bool:
    """Whether two figures are equal, or equal when rounded or cut to the fewer decimals."""
    if one.value == other.value:
        return True
    if one.places == other.places:
        return False
    fine, coarse = (one, other) if one.places > other.places else (other, one)
    step = Decimal(1).scaleb(-coarse.places)
    exact, target = Decimal(repr(fine.value)), Decimal(repr(coarse.value)).quantize(step, ROUND_HALF_UP)
    return target in (exact.quantize(step, ROUND_HALF_UP), exact.quantize(step, ROUND_DOWN))


def _finding(key: tuple[Any, ...], one: _Figure, other: _Figure, same: Sequence[_Figure]) -> Row:
    what = ", ".join(str(part) for part in key[1:] if part is not None)
    said = " and ".join(f"«{f.published}» {_where(f, same)}" for f in (one, other))
    message = f"Two works give one figure two values ({what}): {said}; both are kept, compare the pages."
    values = sorted((one.value, other.value))
    return {
        "finding_id": stable_id("n", "vintages_disagree", *key, *values), "kind": "vintages_disagree",
        "severity": "warning", "message": message, "expected": one.published, "published": other.published,
        "fact_id": other.fact_id, "work_id": other.work_id,
    }  # fmt: skip


def _where(figure: _Figure, same: Sequence[_Figure]) -> str:
    works = sorted({f.work_id for f in same if f.value == figure.value})
    return f"in {works[0]}" + (f" and {len(works) - 1} more" if len(works) > 1 else "")


def _suspected(rows: Rows, printed: dict[tuple[str, str], str], originals: dict[str, str]) -> Iterator[Row]:
    """Two works of one scheme with at least six figures printed alike, nearly all that the smaller one has."""
    by_work: dict[tuple[str, str], set[tuple[Any, ...]]] = defaultdict(set)
    for row in rows.get("score", []):
        for field in _SCORED:
            if row[field] is not None and (text := printed.get((row["fact_id"], field))):
                sign = (row["criterion_id"], row["agency_group"], field, name_key(row["agency_published"]), text)
                by_work[row["scheme_id"], row["work_id"]].add(sign)
    holders: dict[tuple[Any, ...], list[str]] = defaultdict(list)
    for (scheme, work), signs in sorted(by_work.items()):
        for sign in signs:
            holders[(scheme, *sign)].append(work)
    shared: Counter[tuple[str, str, str]] = Counter()
    for sign, works in holders.items():
        shared.update((sign[0], one, other) for one, other in combinations(works, 2))
    for (scheme, one, other), number in sorted(shared.items()):
        least = min(len(by_work[scheme, one]), len(by_work[scheme, other]))
        declared = originals.get(one, one) == originals.get(other, other)
        if number >= _SHARED and number >= _SHARE * least and not declared:
            yield _suspicion(scheme, one, other, number, least)


def _suspicion(scheme: str, one: str, other: str, number: int, least: int) -> Row:
    message = (
        f"{number} of {least} figures of {scheme} stand in {one} and in {other} in the same words; if one reprints the "
        "other, add it to mirrors.csv of the reference files."
    )
    return {
        "finding_id": stable_id("n", "mirror_suspected", scheme, one, other), "kind": "mirror_suspected",
        "severity": "info", "message": message, "work_id": other, "proposal": f"{other} reprints {one}, or it that",
    }  # fmt: skip
