"""The lines of a document's readings, all together, become facts: drafts first, then rows with ids and places."""

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from transform.facts.context import Context
from transform.ids import stable_id
from transform.readings.columns import Line
from transform.readings.draft import Draft, Reading, Row
from transform.readings.measures import Topics, evaluation, is_evaluation, measure, merged
from transform.readings.peers import groups_of_peers
from transform.readings.scores import Scores
from transform.readings.subject import note_name
from transform.readings.understand import SCORED, read_line
from transform.vietnamese import name_key

MOVES = frozenset({"change", "target"})
_PREFIXES = {"score": "s", "measure": "f", "evaluation": "e"}


@dataclass
class Facts:
    """What the lines of one document give: drafts, and those that say two things of one figure."""

    drafts: list[Draft]
    disagreeing: list[tuple[Draft, Draft, str]]
    readings: list[Reading]


def draft_facts(context: Context, lines: Sequence[Line], on: date | None) -> Facts:
    """The facts of `lines`; `on` is the last day on which the page can have been printed."""
    words = context.reference.readings.words
    peers = groups_of_peers(context.reference.registry, lines)
    readings = [read_line(context, line, words, on, peers.get(at)) for at, line in enumerate(lines)]
    scores, topics = Scores(context), Topics(context, readings)
    evaluations, others = [], []
    for reading in readings:
        if is_score(reading):
            scores.add(reading)
        elif is_evaluation(reading, words):
            evaluations.append(evaluation(context, reading))
        else:
            others.append(reading)
    kept, further = merged(evaluations)
    measures = [measure(context, reading, topics) for reading in [*others, *further]]
    disagreeing = [*scores.disagreeing, *_of_one_grain(measures)]
    return Facts([*scores.drafts, *kept, *measures], disagreeing, readings)


def _of_one_grain(measures: Sequence[Draft]) -> Iterator[tuple[Draft, Draft, str]]:
    """Measures that give one thing two values. What a note says («as of 9/2016») tells things apart, and a move can be
    one against two years."""
    columns = ("scheme_id", "subject_id", "indicator", "topic", "service_level", "class", "year", "unit", "note")
    first: dict[tuple[object, ...], Draft] = {}
    for draft in measures:
        if draft.waits is None and draft.row["indicator"] not in MOVES:
            home = first.setdefault(tuple(draft.row[column] for column in columns), draft)
            column = "value" if draft.row["value"] is not None else "rank"
            if None not in (home.row[column], draft.row[column]) and home.row[column] != draft.row[column]:
                yield home, draft, column


def is_score(reading: Reading) -> bool:
    """Whether a reading says what an agency got in an evaluation, or would if its agency were known."""
    if reading.indicator not in SCORED or reading.subject.kind == "cohort":
        return False
    return reading.series is not None


def emit(context: Context, facts: Facts, drafts: Sequence[Draft], mark: str, where: Callable[[Draft], Row]) -> None:
    """Adds the rows of `drafts` to the sheet, those that wait to `pending_fact`. `mark` is part of the ids, `where`
    gives the place columns of findings and pending facts."""
    ids: dict[int, str] = {}
    for draft in drafts:
        fact_id = ids[id(draft)] = context.sheet.fact_id(
            _PREFIXES[draft.table], context.work.work_id, context.form, mark, *_meaning(draft)
        )
        row = {"fact_id": fact_id, **draft.row}
        if draft.waits is None:
            context.sheet.add(draft.table, row)
        else:
            _pend(context, draft, row, where(draft))
        for field, line, column in dict.fromkeys(draft.places):
            line.trace(context.sheet, fact_id, field, column)
    for reading in facts.readings:
        note_name(context, reading.subject, [context.work.number or context.work.work_id])
    _note_disagreeing(context, facts, ids, where)


def _meaning(draft: Draft) -> list[object]:
    """What tells a fact apart from others of its work: the words and figures that it rests on, in a fixed order."""
    lines = [reading.line for reading in draft.readings]
    columns = ("scheme", "year", "subject", "within", "criterion", "service_level", "agency_group")
    first = [name_key(lines[0].get(column)) for column in columns]
    printed = sorted({f"{line.get('indicator')}:{line.get('value')}:{line.get('rank')}" for line in lines})
    if draft.table != "score":
        printed += sorted({f"{line.get('topic')}:{line.get('class')}:{line.get('note')}" for line in lines})
    return [*first, *printed]


def _pend(context: Context, draft: Draft, row: Row, where: Row) -> None:
    code, reason = draft.waits or ("other", "")
    name = draft.readings[0].subject.published or None
    context.sheet.add("pending_fact", {
        "pending_id": stable_id("p", row["fact_id"]), "table_name": draft.table, "reason_code": code,
        "reason": reason, "agency_published": name, "document_id": context.document.document_id, **where,
        "payload": json.dumps(row, ensure_ascii=False, sort_keys=True, default=str),
        "candidates": "; ".join(draft.match.candidates) or None,
    })  # fmt: skip


def _note_disagreeing(context: Context, facts: Facts, ids: dict[int, str], where: Callable[[Draft], Row]) -> None:
    for first, other, column in facts.disagreeing:
        if id(other) not in ids:
            continue
        one, two = (_shown(draft, column) for draft in (first, other))
        name = other.readings[0].subject.published
        said = f"«{name}» has two figures for one thing on this page: {one} and {two}; both are kept, compare the page."
        context.sheet.finding(
            "figures_disagree", "warning", said, expected=one, published=two, fact_id=ids[id(other)], **where(other)
        )


def _shown(draft: Draft, column: str) -> str:
    """The printed text of a score's column, or of whatever it has."""
    for field, line, cell in draft.places:
        if field == column:
            return line.get(cell)
    return draft.readings[0].line.get("value")


def check(context: Context, reading: Reading, table_no: int | None) -> None:
    """Findings for a number keyed beside a print that cannot mean it, and for a name that nobody knows."""
    line, row_no = reading.line, reading.line.row_no
    where = {"work_id": context.work.work_id, "table_no": table_no, "table_label": None, "row_no": row_no}
    if reading.figure.differs:
        printed, number = line.get("value"), line.get("number")
        begin = f"Row {row_no}: the" if row_no is not None else "The"
        said = f"{begin} number {number} is not what is printed, «{printed}»; compare the page."
        context.sheet.finding("number_disagrees", "warning", said, expected=printed, published=number, **where)
    if reading.waits and reading.waits[0] == "name" and reading.subject.match.basis != "excluded":
        context.sheet.finding(
            "agency_unknown", "warning", reading.waits[1], published=reading.subject.published, **where
        )
