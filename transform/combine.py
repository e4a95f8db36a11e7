"""The facts of many documents become the rows of one warehouse.

Renditions of one work say the same things: each is kept, and what belongs to the work and not to a rendition (who was
evaluated, what a class begins at) is kept once, from the best rendition, with its places in all of them.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from transform.agencies.registry import Registry
from transform.ids import stable_id
from transform.mirrors import Text, mark_mirrors
from transform.understand import Understanding
from transform.vintages import compare_works

Row = dict[str, Any]
Rows = dict[str, list[Row]]

_RENDITIONS = ("original", "text", "scan", "transcription", "reading")
_REGISTRY = ("agency", "agency_version", "agency_code", "agency_name", "agency_event", "cohort", "cohort_member")
# What stands once for a work or scheme, by the columns that tell it apart.
_ONCE = {
    "agency_name": ("name_key", "scope"),
    "criterion": ("scheme_id", "criterion_id"),
    "criterion_name": ("scheme_id", "criterion_id", "name_published"),
    "scheme_class": ("scheme_id", "class"),
    "criterion_max": ("scheme_id", "criterion_id", "agency_group"),
    "evaluation": ("work_id", "scheme_id", "cohort_id", "criterion_id"),
    "evaluation_exclusion": ("fact_id",),
    "citation": ("fact_id",),
    "finding": ("finding_id",),
    "pending_fact": ("pending_id",),
    "document": ("document_id",),
    "score": ("fact_id",),
    "measure": ("fact_id",),
    "service": ("fact_id",),
}
# A list of rules is one thing: it is taken whole from the best rendition, and not put together from several.
_BEST_ONLY = ("scoring_rule",)
# What a decision says of its own scheme goes before what the next year's lets infer of it.
_OF_A_SCHEME = ("criterion", "criterion_name")
_AGENCY_COLUMNS = ("agency_id", "predecessor_id", "successor_id", "issuer_agency_id", "subject_id")
_DROPPED = "(rules of lesser renditions)"


@dataclass(frozen=True)
class Read:
    """A document's understanding with when it was got, which decides between versions of one page."""

    understanding: Understanding
    fetched_at: str = ""


def combine(reads: Iterable[Read], registry: Registry) -> Rows:
    """The rows of all tables: the registry's, and those of the documents, the best rendition of each work first."""
    ordered = sorted(reads, key=_order)
    met = _met(ordered)
    rows: Rows = {name: registry.rows(name, met) for name in _REGISTRY}
    best: dict[str, str] = {}
    for read in ordered:
        best.setdefault(read.understanding.work.work_id, read.understanding.document.document_id)
    works: dict[str, Row] = {}
    seen = {"agency_name": {_mark(row, _ONCE["agency_name"]) for row in rows["agency_name"]}}
    inferred: list[tuple[str, list[Row]]] = []
    for read in ordered:
        is_best = best[read.understanding.work.work_id] == read.understanding.document.document_id
        for name, found in read.understanding.rows.items():
            if name == "work":
                _merge_work(works, found[0])
            elif name in _BEST_ONLY and not is_best:
                rows.setdefault(_DROPPED, []).extend(found)
            elif name in _OF_A_SCHEME:
                own = [row for row in found if _is_own(row, read)]
                inferred.append((name, [row for row in found if not _is_own(row, read)]))
                _add(rows, name, own, seen)
            else:
                _add(rows, name, found, seen)
    for name, found in inferred:
        _add(rows, name, found, seen)
    _compare_maxima(rows, ordered)
    rows["work"] = list(works.values())
    rows["scheme"] = _own_first(rows.get("scheme", []))
    _supersede(rows.get("document", []), ordered)
    rows["provenance"] = _numbered(rows)
    _add_cohorts(rows)
    rows.setdefault("finding", []).extend(mark_mirrors(rows["work"], _texts(ordered)))
    compare_works(rows)
    return rows


def _met(reads: Iterable[Read]) -> frozenset[str]:
    """The agencies that the documents name: of a body that not every province has, this is what shows that it is."""
    return frozenset(
        str(row[column])
        for read in reads
        for rows in read.understanding.rows.values()
        for row in rows
        for column in _AGENCY_COLUMNS
        if row.get(column)
    )


def _order(read: Read) -> tuple[Any, ...]:
    """Best rendition first; of versions of one form the one got last."""
    document = read.understanding.rows["document"][0]
    media = document["media_type"]
    kinds = ("pdf", "word", "html", "plain")
    form = next((at for at, kind in enumerate(kinds) if kind in media), len(kinds))
    newest = [-ord(character) for character in read.fetched_at]
    work = read.understanding.work
    # Of two works on one scheme the later one counts, as in the view `scores`.
    later = -(work.issued_on or work.published_at or date.min).toordinal()
    return later, work.work_id, _RENDITIONS.index(document["rendition"]), form, newest or [0], document["document_id"]


def _add(rows: Rows, name: str, found: Sequence[Row], seen: dict[str, set[tuple[Any, ...]]]) -> None:
    key = _ONCE.get(name)
    kept = rows.setdefault(name, [])
    if name == "agency_event":
        found = _new_events(kept, found)
    if key is None:
        kept.extend(found)
        return
    known = seen.setdefault(name, set())
    for row in found:
        mark = _mark(row, key)
        if mark not in known:
            known.add(mark)
            kept.append(row)


def _mark(row: Row, key: Sequence[str]) -> tuple[Any, ...]:
    return tuple(row.get(column) for column in key)


def _is_own(row: Row, read: Read) -> bool:
    return str(row["scheme_id"]).endswith(f"/{read.understanding.work.year}")


def _merge_work(works: dict[str, Row], row: Row) -> None:
    """What the best rendition does not say, the next may: a text without its signature, a page with metadata."""
    known = works.setdefault(row["work_id"], dict(row))
    for column, value in row.items():
        if known[column] is None:
            known[column] = value


def _new_events(kept: Sequence[Row], found: Sequence[Row]) -> list[Row]:
    """Events that no curated row has: the same parties and kind in the same year are one event."""

    def mark(row: Row) -> tuple[Any, ...]:
        return row["kind"], row["predecessor_id"], row["successor_id"], row["date"].year if row["date"] else None

    known = {mark(row) for row in kept}
    fresh = []
    for row in found:
        if mark(row) not in known:
            known.add(mark(row))
            fresh.append(row)
    return fresh


_UNTOLD = (None, "unknown", "rank_only")


def _own_first(schemes: Sequence[Row]) -> list[Row]:
    """A scheme as its own decision describes it, before what a later one lets infer. What this leaves open, as a page
    that prints ranks alone does the kind of value, the first of the others that says it decides."""
    chosen: dict[str, Row] = {}
    for row in schemes:
        known = chosen.get(row["scheme_id"])
        if known is None or (known["title"] is None and row["title"] is not None):
            chosen[row["scheme_id"]] = dict(row)
    for row in schemes:
        known = chosen[row["scheme_id"]]
        for column in ("value_kind", "rank_method"):
            if known[column] in _UNTOLD and row[column] not in _UNTOLD:
                known[column] = row[column]
    return list(chosen.values())


def _compare_maxima(rows: Rows, ordered: Sequence[Read]) -> None:
    """A finding where two works give one criterion of one scheme different maxima: the later work's stand."""
    kept = {_mark(row, _ONCE["criterion_max"]): row for row in rows.get("criterion_max", [])}
    known = {row["finding_id"] for row in rows.get("finding", [])}
    for read in ordered:
        work = read.understanding.work
        for row in read.understanding.rows.get("criterion_max", []):
            other = kept[_mark(row, _ONCE["criterion_max"])]
            if other["max_points"] == row["max_points"]:
                continue
            group = row["agency_group"] or "all groups"
            said = (
                f"The maximum of {row['criterion_id']} ({group}) in {row['scheme_id']} is {row['max_points']:g} here "
                f"and {other['max_points']:g} in a later work or version; the later one stands."
            )
            finding = {
                "finding_id": stable_id("n", "maxima_disagree", work.work_id, row["fact_id"]),
                "kind": "maxima_disagree", "severity": "warning", "message": said, "work_id": work.work_id,
                "document_id": read.understanding.document.document_id, "expected": f"{other['max_points']:g}",
                "published": f"{row['max_points']:g}",
            }  # fmt: skip
            if finding["finding_id"] not in known:
                known.add(finding["finding_id"])
                rows.setdefault("finding", []).append(finding)


def _supersede(documents: Sequence[Row], ordered: Sequence[Read]) -> None:
    """Of documents got from one address, each takes the place of the one got before it."""
    by_id = {row["document_id"]: row for row in documents}
    latest: dict[tuple[str, str], str] = {}
    for read in sorted(ordered, key=lambda read: (read.fetched_at, read.understanding.document.document_id)):
        row = by_id[read.understanding.document.document_id]
        if row["url"] is None or row["rendition"] in ("transcription", "reading"):
            continue
        before = latest.get((row["work_id"], row["url"]))
        if before not in (None, row["document_id"]):
            row["supersedes"] = before
        latest[row["work_id"], row["url"]] = row["document_id"]


def _texts(ordered: Sequence[Read]) -> dict[str, Text]:
    """The text of each work by its best rendition that has one; a re-keyed page has none."""
    texts: dict[str, Text] = {}
    for understanding in (read.understanding for read in ordered):
        if understanding.sketch and understanding.work.work_id not in texts:
            texts[understanding.work.work_id] = Text(understanding.sketch, understanding.rows)
    return texts


def _numbered(rows: Rows) -> list[Row]:
    """Provenance of facts that are kept; a figure that stands in several renditions has a numbered place in each."""
    dropped = {row["fact_id"] for row in rows.get(_DROPPED, [])}
    statements: Counter[tuple[str, str]] = Counter()
    numbered = []
    for row in rows.get("provenance", []):
        if row["fact_id"] not in dropped:
            mark = (row["fact_id"], row["field"])
            statements[mark] += 1
            numbered.append({**row, "statement_no": statements[mark]})
    rows.pop(_DROPPED, None)
    return numbered


def _add_cohorts(rows: Rows) -> None:
    """Cohorts that an evaluation counts and the registry does not list: all agencies of one issuer, say."""
    known = {row["cohort_id"] for row in rows["cohort"]}
    for row in rows.get("evaluation", []):
        if row["cohort_id"] not in known:
            known.add(row["cohort_id"])
            label = "Các cơ quan, đơn vị thuộc đối tượng đánh giá"
            rows["cohort"].append(
                {"cohort_id": row["cohort_id"], "label_vi": label, "kind": "agencies", "size": row["total"]}
            )
