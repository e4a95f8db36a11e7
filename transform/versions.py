"""The same figure in several documents of one work: in versions of which one replaced another, and in renditions.

What a publisher changed in a page is a finding, figure by figure; a page that only got a new banner gives none. Between
renditions, which all say the same thing, a figure that differs is a fault of one of them or of its reader.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import datetime
from itertools import chain
from typing import Any

from transform.figure_words import Words
from transform.figures import Figure, agree, classes
from transform.ids import stable_id

Row = dict[str, Any]
Rows = dict[str, list[Row]]
_Stated = dict[tuple[Any, ...], list[Figure]]  # figures of one document, by what they are figures of

# What we typed from a page is no version that its publisher put there.
_REKEYED = ("transcription", "reading")
_NAMED = 3  # figures that one sentence names


def replaced(documents: Iterable[Row]) -> dict[str, str]:
    """The documents that another took the place of at their address, and that one."""
    by_id = {row["document_id"]: row for row in documents}
    found: dict[str, str] = {}
    for row in by_id.values():
        before = by_id.get(row.get("supersedes") or "")
        if before is not None and not {row.get("rendition"), before.get("rendition")} & set(_REKEYED):
            found[before["document_id"]] = row["document_id"]
    return found


def compare_documents(rows: Rows, figures: Sequence[Figure], words: Words) -> Iterator[Row]:
    """Findings about works of several documents: `figure_replaced` for each figure that a later version prints
    otherwise, `figures_withdrawn` for what it does not print any more, `renditions_disagree` for each figure that the
    best rendition and another print otherwise. `figures` are those of `rows`."""
    documents = {row["document_id"]: row for row in rows.get("document", [])}
    successors = replaced(documents.values())
    pairs = list(_renditions(documents.values(), successors))
    if not successors and not pairs:
        return
    compared = [*successors.items(), *pairs]
    stated = _stated(rows, list(chain(figures, classes(rows))), compared)
    for old, new in sorted(successors.items()):
        yield from _changed(documents[old], documents[new], stated[old], stated[new], words)
    for best, other in pairs:
        yield from _differing(documents[best], documents[other], stated[best], stated[other], words)


def _renditions(documents: Iterable[Row], successors: Collection[str]) -> Iterator[tuple[str, str]]:
    """For each work the best of its documents that stand, the first in the list, with each of the others."""
    best: dict[str, str] = {}
    for row in documents:
        if row["document_id"] not in successors:
            first = best.setdefault(row["work_id"], row["document_id"])
            if first != row["document_id"]:
                yield first, row["document_id"]


def _stated(rows: Rows, figures: Sequence[Figure], compared: Sequence[tuple[str, str]]) -> dict[str, _Stated]:
    """What the documents of the pairs `compared` print, as far as one document of a pair does and the other does not
    print it alike: what both do is one fact with places in both, and cannot differ."""
    homes = _homes(rows, {document for pair in compared for document in pair})
    partners: dict[str, set[str]] = defaultdict(set)
    for one, other in compared:
        partners[one].add(other)
        partners[other].add(one)
    uneven = {
        fact for fact, documents in homes.items() if any(not partners[document] <= documents for document in documents)
    }
    touched = {figure.key for figure in figures if figure.row["fact_id"] in uneven}
    stated: dict[str, _Stated] = {document: defaultdict(list) for document in partners}
    for figure in figures:
        if figure.key in touched:
            for document in homes.get(figure.row["fact_id"], ()):
                stated[document][figure.key].append(figure)
    return stated


def _homes(rows: Rows, wanted: Collection[str]) -> dict[str, set[str]]:
    """The documents of `wanted` in which each fact is printed."""
    homes: dict[str, set[str]] = defaultdict(set)
    for name in ("score", "measure", "provenance"):
        for row in rows.get(name, ()):
            if row["document_id"] in wanted:
                homes[row["fact_id"]].add(row["document_id"])
    return homes


def _changed(old: Row, new: Row, before: _Stated, after: _Stated, words: Words) -> Iterator[Row]:
    withdrawn: list[Figure] = []
    for key, were in before.items():
        are = after.get(key, [])
        if not are:
            withdrawn.append(were[0])
        elif {figure.said for figure in were} != {figure.said for figure in are}:
            yield _replaced(old, new, were, are, words)
    if withdrawn:
        yield _withdrawn(old, new, withdrawn, words)


def _replaced(old: Row, new: Row, were: Sequence[Figure], are: Sequence[Figure], words: Words) -> Row:
    kept = {figure.said for figure in were} & {figure.said for figure in are}
    # The figure that is new; where one of two was only taken away, the one that is left.
    now = next((figure for figure in are if figure.said not in kept), are[0])
    was, become = _texts(were), _texts(are)
    spots = words.at(were[0], old["document_id"]), words.at(now, new["document_id"])
    message = (
        f"{words.work(new['work_id'])}: the publisher replaced {_versions(old, new)}. {words.figure(now)} was {was}"
        f"{spots[0]} and is {become}{spots[1]}. Of this work the new version counts, and for scores_asof of a day "
        "before the old one."
    )
    return {
        **_finding("figure_replaced", "warning", message, old, new, now.key), "fact_id": now.fact_id,
        "expected": was, "published": become, "proposal": "compare both versions; the archive has either",
        **words.spot(now, new["document_id"]).columns,
    }  # fmt: skip


def _withdrawn(old: Row, new: Row, gone: Sequence[Figure], words: Words) -> Row:
    named = "; ".join(f"{words.figure(figure)} «{figure.published}»" for figure in gone[:_NAMED])
    more = f" and {len(gone) - _NAMED} more" if len(gone) > _NAMED else ""
    message = (
        f"{words.work(new['work_id'])}: the publisher replaced {_versions(old, new)}, which no longer has {len(gone)} "
        f"figure(s) or has them where they cannot be placed: {named}{more}. Of this work they count no more."
    )
    keys = sorted(str(figure.key) for figure in gone)
    return {
        **_finding("figures_withdrawn", "warning", message, old, new, tuple(keys)),
        "proposal": "compare both versions; the archive has either, and scores_asof of a day before shows them",
    }  # fmt: skip


def _differing(best: Row, other: Row, chosen: _Stated, lesser: _Stated, words: Words) -> Iterator[Row]:
    for key, ours in chosen.items():
        theirs = lesser.get(key, [])
        # Each prints something that the other does not: one that has less is only shorter.
        mine = [one for one in ours if not any(agree(one, two) for two in theirs)]
        yours = [two for two in theirs if not any(agree(one, two) for one in ours)]
        if mine and yours:
            yield _disagreement(best, other, mine, yours, words)


def _disagreement(best: Row, other: Row, mine: Sequence[Figure], yours: Sequence[Figure], words: Words) -> Row:
    said = [
        f"{_texts(group)} in {words.document(document)}{words.at(group[0], document['document_id'])}"
        for group, document in ((mine, best), (yours, other))
    ]
    message = (
        f"Two renditions of {words.work(best['work_id'])} differ. {words.figure(mine[0])} is {' and '.join(said)}; of "
        "this work the first one counts."
    )
    severity = "info" if "scan" in (best["rendition"], other["rendition"]) else "warning"
    return {
        **_finding("renditions_disagree", severity, message, best, other, mine[0].key), "fact_id": mine[0].fact_id,
        "expected": _texts(mine), "published": _texts(yours), **words.spot(yours[0], other["document_id"]).columns,
    }  # fmt: skip


def _finding(kind: str, severity: str, message: str, one: Row, other: Row, mark: tuple[Any, ...]) -> Row:
    """About the second document; the same figure of the same two documents is one finding, wherever it stands."""
    documents = one["document_id"], other["document_id"]
    return {
        "finding_id": stable_id("n", kind, *documents, *mark), "kind": kind, "severity": severity,
        "message": message, "work_id": other["work_id"], "document_id": other["document_id"],
    }  # fmt: skip


def _texts(figures: Iterable[Figure]) -> str:
    """The printed texts, each value once."""
    return " and ".join(f"«{text}»" for text in {f.said: f.published for f in figures}.values())


def _versions(old: Row, new: Row) -> str:
    days = _day(old.get("first_seen")), _day(new.get("first_seen"))
    if not all(days):
        return "a version of its page by another"
    return f"the version first got on {days[0]} by that first got on {days[1]}"


def _day(moment: Any) -> str:
    return f"{moment:%Y-%m-%d}" if isinstance(moment, datetime) else ""
