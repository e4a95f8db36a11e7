"""From what rules found to rows of `measure`, `score` and `evaluation`, with the places of every figure."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from extract.model import Cell, Paragraph
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.pending import not_said, unknown_name
from transform.facts.sheet import NOWHERE, Row
from transform.ids import stable_id
from transform.prose.found import Found
from transform.series import Series
from transform.vietnamese import name_key

_MEASURE = (
    "indicator", "topic", "topic_published", "service_level", "class", "value", "value_text", "unit", "qualifier",
    "denominator", "percent", "rank", "rank_of", "rank_basis",
)  # fmt: skip


class Spot(NamedTuple):
    """Where in a table a cell with sentences stands, and the cell and column that name the agency of its row."""

    table_no: int
    row_no: int | None
    grid_row: int
    column_no: int | None
    name: Cell | None = None
    name_column: int | None = None


def emit(
    context: Context,
    group: Sequence[tuple[Found, Paragraph]],
    spots: Mapping[int, Spot] | None = None,
    match: Match | None = None,
) -> None:
    """Adds the fact that the first of `group` is, with its places; the others are further statements of it. Of cells of
    a table `spots` has the place by the id of each, `match` the agency of the row."""
    first = group[0][0]
    fact = _MAKERS[first.table](context, first)
    spots, is_unknown = spots or {}, match is not None and match.agency_id is None
    if is_unknown or fact is None or first.doubt is not None or fact.get("year", first.year) is None:
        why = unknown_name(first.subject.published or "", match) if match is not None and is_unknown else None
        _wait(context, first, fact or {}, group[0][1], spots.get(id(group[0][1])), why)
        for found, paragraph in group:
            for start, end in found.places.values():
                _mark(context, paragraph, start, end)
        return
    context.sheet.add(first.table, fact)
    fact_id = str(fact["fact_id"])
    for found, paragraph in group:
        _trace(context, fact_id, found, paragraph, spots.get(id(paragraph)))


def _measure(context: Context, found: Found) -> Row:
    values = found.values
    row: Row = {
        "fact_id": _fact_id(context, "m", found), "work_id": context.work.work_id,
        "document_id": context.document.document_id, "scheme_id": None, "subject_type": found.subject.type,
        "subject_id": found.subject.id, "subject_published": found.subject.published,
    }  # fmt: skip
    row |= {column: values.get(column) for column in _MEASURE}
    if row["qualifier"] is None and row["value"] is not None:
        row["qualifier"] = "="
    return {
        **row,
        "status": values.get("status", "value"),
        "year": found.year,
        "confidence": 1.0,
        "note": values.get("note"),
    }


def _score(context: Context, found: Found) -> Row | None:
    values, series = found.values, found.values["series"]
    if found.year is None:
        return None
    return {
        "fact_id": _fact_id(context, "s", found), "document_id": context.document.document_id,
        "work_id": context.work.work_id, "scheme_id": series.scheme_id(found.year), "agency_id": found.subject.id,
        "agency_group": values.get("agency_group"), "criterion_id": _criterion(context, series, values["criterion_id"]), "year": found.year,
        "points": values.get("points"), "max_points": values.get("max_points"), "percent": values.get("percent"),
        "index_value": values.get("index_value"), "rank": values.get("rank"), "rank_of": values.get("rank_of"),
        "rank_basis": values.get("rank_basis"), "class": values.get("class"), "status": "value", "confidence": 1.0,
        "agency_published": found.subject.published, "table_no": None, "table_label": None, "part": None,
        "row_no": None, "note": values.get("note"),
    }  # fmt: skip


def _criterion(context: Context, series: Series, criterion: str) -> str:
    """The criterion as its evaluation declares it: what is a part of another there has that one's id before it."""
    known = context.reference.declared.criteria_known(series.series_id)
    concept = next((r.name for r in context.reference.wording.concepts if r.row["criterion"] == criterion), None)
    same = {row["criterion_id"] for row in known if row["concept"] == concept}
    declared = {row["criterion_id"] for row in known}
    return same.pop() if criterion not in declared and len(same) == 1 else criterion


def _evaluation(context: Context, found: Found) -> Row | None:
    scheme = found.values.get("scheme_id")
    if scheme is None:
        return None
    return {
        "fact_id": _fact_id(context, "e", found), "work_id": context.work.work_id, "scheme_id": scheme,
        "cohort_id": found.subject.id, "criterion_id": "overall", "ranked": found.values["ranked"],
        "total": found.values.get("total"), "reason": None,
    }  # fmt: skip


_MAKERS = {"measure": _measure, "score": _score, "evaluation": _evaluation}


def _fact_id(context: Context, prefix: str, found: Found) -> str:
    """Made from work, form, meaning and what is printed; never from the place in the text, which a banner moves."""
    values = {k: (v.series_id if k == "series" else v) for k, v in found.values.items() if v is not None}
    said = json.dumps(values, ensure_ascii=False, sort_keys=True, default=str)
    meaning = (found.subject.id, name_key(found.subject.published or ""), found.year, said)
    return context.sheet.fact_id(prefix, context.work.work_id, context.form, found.table, *meaning)


def _trace(context: Context, fact_id: str, found: Found, paragraph: Paragraph, spot: Spot | None) -> None:
    sheet, where = context.sheet, spot[:4] if spot is not None else NOWHERE
    for field, (start, end) in found.places.items():
        sheet.trace_text(fact_id, field, paragraph, start, end, where)
    if spot is not None and found.subject.published:
        name = "agency" if found.table == "score" else "subject"
        sheet.trace_cell(fact_id, name, spot.name, spot.table_no, spot.row_no, spot.name_column)
    elif found.subject.span is not None:
        name = "agency" if found.table == "score" else "subject"
        sheet.trace_text(fact_id, name, paragraph, *found.subject.span)
    sheet.note_text(fact_id, "evidence", paragraph, *found.evidence, where)


def _mark(context: Context, paragraph: Paragraph, start: int, end: int) -> None:
    place = context.sheet.within(paragraph, start, end)
    context.sheet.used.append((place.char_start, place.char_end))


def _reason(context: Context, found: Found) -> str:
    """Why a figure waits, and what a person can do."""
    if found.doubt is not None:
        return (
            f"{found.doubt.rstrip('.').capitalize()}; if it is one all the same, add it to a reading of the document."
        )
    if found.year is None and context.year is not None:
        return "The sentence does not say which year the figure is of; add it to a reading of the document."
    if found.year is None:
        return not_said(context, "which year the figure is of, nor does the sentence", needs_issuer=False)
    return "The document does not say which evaluation this is; add a reading."


def _wait(
    context: Context,
    found: Found,
    fact: Row,
    paragraph: Paragraph,
    spot: Spot | None = None,
    unknown: str | None = None,
) -> None:
    """A figure whose year or evaluation nobody says, or whose agency is `unknown`, waits, whole."""
    payload: dict[str, Any] = {**found.values, **fact, "subject": found.subject.id}
    payload["series"] = getattr(payload.get("series"), "series_id", None)
    pending = stable_id(
        "p",
        context.work.work_id,
        context.form,
        found.table,
        found.subject.id,
        found.evidence,
        json.dumps(payload, sort_keys=True, default=str),
    )
    # After the id: a banner that moves the sentence makes no other candidate of it.
    payload |= {
        "words": paragraph.text[slice(*found.evidence)],
        "char_start": context.sheet.within(paragraph, *found.evidence).char_start,
        "printed": {field: paragraph.text[start:end] for field, (start, end) in found.places.items()},
    }
    context.sheet.add("pending_fact", {
        "pending_id": pending, "table_name": found.table, "reason_code": "name" if unknown else "year" if found.year is None else "other",
        "reason": unknown or _reason(context, found),
        "agency_published": found.subject.published, "work_id": context.work.work_id,
        "document_id": context.document.document_id, "table_no": spot.table_no if spot else None, "table_label": None,
        "row_no": spot.row_no if spot else None, "payload": json.dumps(payload, ensure_ascii=False, sort_keys=True, default=str), "candidates": None,
    })  # fmt: skip
