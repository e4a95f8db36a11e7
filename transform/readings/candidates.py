"""What a person is asked to look at in the sentences of a document, in the form of readings: facts, candidates and the
numerals that nobody read."""

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from transform.readings.propose import PROPOSED, Proposal
from transform.readings.sought import Sought, row_words
from transform.understand import Understanding

Row = Mapping[str, Any]
UNREAD_NOTE = "unread: fill in or delete"
_TABLES = ("score", "measure", "evaluation")
# The columns that a figure stands in, the one that tells most first; then whom it is about.
_PLACES = ("value", "rank", "points", "index_value", "percent", "ranked", "class", "subject", "agency", "evidence")
_SUBJECTS = {"score": "agency_id", "measure": "subject_id", "evaluation": "cohort_id"}
_NAMES = {"score": "agency_published", "measure": "subject_published"}


class _Candidate(NamedTuple):
    """A fact, or what may become one, its provenance if the rows of the document lack it, and where it stands."""

    table: str
    row: Row
    provenance: tuple[Row, ...]
    start: int


class _Whole(dict[str, Any]):
    """A row of which not all columns are known: those that it lacks are empty."""

    def __missing__(self, column: str) -> None:
        return None


def proposed_readings(understanding: Understanding) -> list[dict[str, str]]:
    """Readings of the document in the order of its text, with all columns of PROPOSED: every fact of its sentences,
    every fact of them that waits, and a row to be filled in for each numeral that nobody read. No row stands twice, but
    for those to be filled in."""
    sought = Sought(understanding)
    found: list[tuple[int, dict[str, str]]] = []
    seen: set[tuple[str, ...]] = set()
    stated = [*_facts(understanding), *_candidates(understanding, sought)]
    proposal = Proposal(understanding, {"provenance": [place for one in stated for place in one.provenance]})
    for one in stated:
        for reading in proposal.of(one.table, one.row):
            if (key := tuple(reading.values())) not in seen:
                seen.add(key)
                found.append((one.start, reading))
    unread = understanding.rows.get("unread_number", [])
    found.extend((row["char_start"], _to_fill_in(understanding, row, sought)) for row in unread)
    return [reading for _, reading in sorted(found, key=lambda one: one[0])]


def _facts(understanding: Understanding) -> Iterator[_Candidate]:
    """The facts that rest on sentences alone."""
    starts: dict[str, tuple[int, int]] = {}
    of_tables = set()
    for place in understanding.rows.get("provenance", []):
        fact_id, field = place["fact_id"], place["field"]
        if place["table_no"] is not None:
            of_tables.add(fact_id)
        order = _PLACES.index(field) if field in _PLACES else len(_PLACES)
        starts[fact_id] = min(starts.get(fact_id, (order, place["char_start"])), (order, place["char_start"]))
    for table in _TABLES:
        for row in understanding.rows.get(table, []):
            fact_id = row["fact_id"]
            if fact_id in starts and fact_id not in of_tables:
                yield _Candidate(table, row, (), starts[fact_id][1])


def _candidates(understanding: Understanding, sought: Sought) -> Iterator[_Candidate]:
    """The facts of sentences that wait. What waits in tables are names, which «chiso names» settles."""
    traced = {place["fact_id"]: place["char_start"] for place in understanding.rows.get("provenance", [])}
    for number, pending in enumerate(understanding.rows.get("pending_fact", [])):
        table = pending["table_name"]
        if table not in _TABLES or pending["table_no"] is not None:
            continue
        row = _row_of(pending, number)
        if row["fact_id"] in traced:
            yield _Candidate(table, row, (), traced[row["fact_id"]])
        elif (place := sought.candidate(row, pending["agency_published"])) is not None:
            yield _Candidate(table, row, place.provenance(row["fact_id"]), place.start)


def _row_of(pending: Row, number: int) -> _Whole:
    row = _Whole(json.loads(pending["payload"]))
    table = pending["table_name"]
    row.setdefault("fact_id", f"candidate {number}")
    row[_SUBJECTS[table]] = row[_SUBJECTS[table]] or row["subject"]
    if table in _NAMES:
        row[_NAMES[table]] = row[_NAMES[table]] or pending["agency_published"]
    if row["scheme_id"] is None and row["series"]:
        row["scheme_id"] = f"{row['series']}/{row['year'] or ''}"
    return row


def _to_fill_in(understanding: Understanding, row: Row, sought: Sought) -> dict[str, str]:
    """A reading of a numeral that nobody read: its words and itself; the rest is for a person to say."""
    words = row_words(understanding, row) if row["table_no"] is not None else sought.sentence_at(row["char_start"])
    known = {
        "document_id": row["document_id"], "work_id": row["work_id"], "words": words or row["context"],
        "value": row["text"], "note": UNREAD_NOTE,
    }  # fmt: skip
    return {column: known.get(column, "") or "" for column in PROPOSED}
