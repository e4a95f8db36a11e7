"""The same figure in several works: what agrees is one figure, what does not is a finding, and a reprint is no witness.

Two works agree where one prints fewer decimals: rounded or cut to these, the figures are the same.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations
from typing import Any

from transform.figure_words import Words
from transform.figures import SCORED, Figure, agree, figures, printed_texts
from transform.ids import stable_id
from transform.versions import compare_documents, replaced
from transform.vietnamese import name_key

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_SHARED = 6  # figures in common from which one work may be a copy of another
_SHARE = 0.9


def compare_works(rows: Rows) -> None:
    """Adds a finding `vintages_disagree` for each two values that works which do not reprint one another give one
    figure, `mirror_suspected` for works that print the same figures and are not declared to be one, and those about the
    documents of one work (`compare_documents`)."""
    originals = {work["work_id"]: work["mirror_of"] or work["work_id"] for work in rows.get("work", [])}
    printed = printed_texts(rows)
    found = list(figures(rows, printed))
    # What a publisher took back speaks for nobody.
    old = replaced(rows.get("document", []))
    standing = [figure for figure in found if figure.row.get("document_id") not in old]
    findings = rows.setdefault("finding", [])
    known = {row["finding_id"] for row in findings}
    words = Words(rows)
    new = (
        _disagreeing(standing, originals, words), _suspected(rows, printed, originals, words),
        compare_documents(rows, found, words),
    )  # fmt: skip
    for finding in chain.from_iterable(new):
        if finding["finding_id"] not in known:
            known.add(finding["finding_id"])
            findings.append(finding)


def _disagreeing(figures: Iterable[Figure], originals: dict[str, str], words: Words) -> Iterator[Row]:
    by_key: dict[tuple[Any, ...], list[Figure]] = defaultdict(list)
    for figure in figures:
        by_key[figure.key].append(figure)
    for key, same in by_key.items():
        # One for each value of each original: ten pages with one value are not ten findings.
        first: dict[tuple[float, int], Figure] = {}
        for figure in sorted(same, key=lambda f: (f.work_id, f.fact_id)):
            first.setdefault((figure.value, figure.places), figure)
        told: set[tuple[float, float]] = set()
        for one, other in combinations(first.values(), 2):
            pair = (min(one.value, other.value), max(one.value, other.value))
            if pair in told or agree(one, other) or not _apart(one.value, other.value, same, originals):
                continue
            told.add(pair)
            yield _finding(key, one, other, same, words)


def _apart(one: float, other: float, same: Sequence[Figure], originals: dict[str, str]) -> bool:
    """Whether a work prints the one value alone and another the other: works that are copies of one count once, and of
    two values on one page that page says more than the others («level 1 only»)."""
    works = [{originals.get(f.work_id, f.work_id) for f in same if f.value == value} for value in (one, other)]
    return bool(works[0] - works[1]) and bool(works[1] - works[0])


def _finding(key: tuple[Any, ...], one: Figure, other: Figure, same: Sequence[Figure], words: Words) -> Row:
    """About the figure of the later work, where it stands."""
    former, later = (other, one) if words.day(one.work_id) > words.day(other.work_id) else (one, other)
    said = " and ".join(f"«{f.published}» {_where(f, same, words)}" for f in (former, later))
    message = f"{words.figure(later)} is {said}; both are kept, compare the pages."
    values = sorted((one.value, other.value))
    return {
        "finding_id": stable_id("n", "vintages_disagree", *key, *values), "kind": "vintages_disagree",
        "severity": "warning", "message": message, "expected": former.published, "published": later.published,
        "fact_id": later.fact_id, "work_id": later.work_id, **words.spot(later).columns,
    }  # fmt: skip


def _where(figure: Figure, same: Sequence[Figure], words: Words) -> str:
    more = len({f.work_id for f in same if f.value == figure.value}) - 1
    return f"in {words.work(figure.work_id)}{words.at(figure)}" + (f" and {more} more" if more else "")


def _suspected(
    rows: Rows, printed: dict[tuple[str, str], str], originals: dict[str, str], words: Words
) -> Iterator[Row]:
    """Two works of one scheme with at least six figures printed alike, nearly all that the smaller one has. What a work
    repeats of the years before its own is no copy."""
    by_work: dict[tuple[str, str], set[tuple[Any, ...]]] = defaultdict(set)
    own = {work["work_id"]: work.get("year") for work in rows.get("work", [])}
    for row in rows.get("score", []):
        if (own.get(row["work_id"]) or row["year"]) > row["year"]:
            continue
        for field in SCORED:
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
            yield _suspicion(scheme, one, other, number, least, words)


def _suspicion(scheme: str, one: str, other: str, number: int, least: int, words: Words) -> Row:
    message = (
        f"{number} of {least} figures of {scheme.rpartition('/')[2]} stand in {words.work(one)} and in "
        f"{words.work(other)} in the same words; if one reprints the other, add it to mirrors.csv of the reference "
        "files."
    )
    return {
        "finding_id": stable_id("n", "mirror_suspected", scheme, one, other), "kind": "mirror_suspected",
        "severity": "info", "message": message, "work_id": other, "proposal": f"{other} reprints {one}, or it that",
    }  # fmt: skip
