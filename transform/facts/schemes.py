"""The schemes that a document speaks of: declared in `data/reference/schemes/`, or inferred from the document."""

from collections.abc import Sequence

from transform.facts.context import Context
from transform.facts.criteria import OVERALL
from transform.facts.rank_method import rank_method
from transform.facts.sheet import Row
from transform.facts.work import Work
from transform.tables.read import Tables
from transform.vietnamese import fold, name_key
from transform.wording import Wording

UNKNOWN_FAMILY = "khac"


def family_of(work: Work, tables: Tables, wording: Wording) -> str:
    """The family of the evaluation method: what title or captions name first, `khac` (other) if nothing known."""
    captions = [table.caption.text for table in tables.tables if table.kind == "ranking"]
    for text in (work.title or "", *captions):
        folded = fold(text)
        found = [(m.start(), rule.name) for rule in wording.families if (m := rule.pattern.search(folded))]
        if found:
            return min(found)[1]
    return UNKNOWN_FAMILY


def add_maxima(context: Context) -> None:
    """Adds `criterion_max` from the tables of maxima; a figure printed twice is one row with two places."""
    if context.scheme_id is None:
        return
    known: dict[tuple[str, str], Row] = {}
    for maximum in context.maxima:
        key = (maximum.criterion_id, maximum.agency_group)
        row = known.get(key)
        if row is None:
            row = known[key] = _add_maximum(context, *key, maximum.points)
        elif row["max_points"] != maximum.points:
            _disagree(context, row, maximum.points, maximum.table_no, maximum.row_no)
            continue
        context.sheet.trace_cell(row["fact_id"], "max_points", maximum.cell, maximum.table_no, maximum.row_no,
                                 maximum.column_no)  # fmt: skip


def _add_maximum(context: Context, criterion: str, group: str, points: float) -> Row:
    return context.sheet.add("criterion_max", {
        "fact_id": context.sheet.fact_id("m", context.work.work_id, criterion, group),
        "scheme_id": context.scheme_id, "criterion_id": criterion, "agency_group": group or None,
        "max_points": points,
    })  # fmt: skip


def _disagree(context: Context, row: Row, points: float, table_no: int, row_no: int | None) -> None:
    message = (
        f"The maximum of {row['criterion_id']} is printed as {row['max_points']:g} and as {points:g}; both are "
        "kept where they stand, the first counts."
    )
    context.sheet.finding(
        "maxima_disagree", "warning", message, expected=f"{row['max_points']:g}", published=f"{points:g}",
        work_id=context.work.work_id, table_no=table_no, row_no=row_no,
    )  # fmt: skip


def add_schemes(context: Context) -> None:
    """Adds `scheme`, `criterion` and `criterion_name` for every year that the document's scores speak of, and the
    maxima that only headers print."""
    if context.scheme_id is None:
        return
    _add_header_maxima(context)
    years = {row["year"] for row in context.sheet.rows.get("score", [])} | {context.year}
    for year in sorted(year for year in years if year is not None):
        used = {row["criterion_id"] for row in context.sheet.rows.get("score", []) if row["year"] == year}
        _add_scheme(context, year, None if year == context.year else used)


def _add_scheme(context: Context, year: int, only: set[str] | None) -> None:
    """`only` are the criteria of a scheme that this document does not describe: those it prints ranks of."""
    scheme_id = context.scheme_of(year)
    declared = context.reference.declared.schemes.get(scheme_id or "")
    context.sheet.add("scheme", {
        "scheme_id": scheme_id, "issuer_agency_id": context.work.issuer, "family": context.family, "year": year,
        "rank_method": (declared or {}).get("rank_method") or rank_method(_of_year(context, year)),
        "value_kind": (declared or {}).get("value_kind") or _value_kind(context, year),
        "legal_basis": (declared or {}).get("legal_basis") or None, "is_inferred": declared is None,
        "title": context.work.title if only is None else None,
    })  # fmt: skip
    _add_criteria(context, scheme_id or "", only)


def _of_year(context: Context, year: int) -> list[Row]:
    return [row for row in context.sheet.rows.get("score", []) if row["year"] == year]


def _value_kind(context: Context, year: int) -> str:
    rows = _of_year(context, year)
    if any(row["points"] is not None for row in rows):
        return "points"
    return "index" if any(row["index_value"] is not None for row in rows) else "rank_only"


def _add_criteria(context: Context, scheme_id: str, only: set[str] | None) -> None:
    for criterion in context.criteria.by_id.values():
        if only is not None and criterion.criterion_id not in _with_parents(only, context):
            continue
        context.sheet.add("criterion", {
            "scheme_id": scheme_id, "criterion_id": criterion.criterion_id, "parent_criterion_id": criterion.parent,
            "label_vi": criterion.label, "label_en": criterion.label_en, "concept": criterion.concept,
            "order": 0 if criterion.criterion_id == OVERALL else criterion.order,
        })  # fmt: skip
        if only is None:
            _add_names(context, scheme_id, criterion.criterion_id, criterion.wordings)


def _with_parents(only: set[str], context: Context) -> set[str]:
    wanted = set(only)
    for name in only:
        parent = context.criteria.by_id[name].parent
        while parent:
            wanted.add(parent)
            parent = context.criteria.by_id[parent].parent
    return wanted


def _add_names(context: Context, scheme_id: str, criterion_id: str, wordings: Sequence[str]) -> None:
    """The spellings of a criterion. Details of different criteria can share their words («Tỉ lệ hồ sơ …»)."""
    for wording in wordings:
        context.sheet.add("criterion_name", {
            "scheme_id": scheme_id, "name_key": name_key(wording), "criterion_id": criterion_id,
            "name_published": wording, "document_id": context.document.document_id,
        })  # fmt: skip


def _add_header_maxima(context: Context) -> None:
    """Maxima that no table lists, from the headers of rankings; one that contradicts the table is a finding."""
    known = {(row["criterion_id"], row["agency_group"]): row for row in context.sheet.rows.get("criterion_max", [])}
    places = {row["fact_id"]: row for row in context.sheet.rows.get("provenance", []) if row["field"] == "max_points"}
    scores = [
        row
        for row in context.sheet.rows.get("score", [])
        if row["year"] == context.year and row["max_points"] is not None
    ]
    various = _various(scores, places)
    for score in scores:
        key = (score["criterion_id"], score["agency_group"])
        if key in various:
            continue
        row = known.get(key) or known.get((key[0], None))
        if row is None:
            row = known[key] = _add_maximum(context, key[0], key[1] or "", score["max_points"])
            place = places[score["fact_id"]]
            context.sheet.add("provenance", {**place, "fact_id": row["fact_id"], "statement_no": 1})
        elif row["max_points"] != score["max_points"]:
            _disagree(context, row, score["max_points"], score["table_no"], None)


def _various(scores: Sequence[Row], places: dict[str, Row]) -> set[tuple[str, str | None]]:
    """Criteria and groups whose agencies have maxima of their own, each printed beside its points: items that do not
    apply to an agency are taken out of its maximum, so these do not contradict one another."""
    printed: dict[tuple[str, str | None], set[float]] = {}
    for score in scores:
        place = places.get(score["fact_id"])
        if place is not None and (place["table_no"], place["row_no"]) == (score["table_no"], score["row_no"]):
            printed.setdefault((score["criterion_id"], score["agency_group"]), set()).add(score["max_points"])
    return {key for key, values in printed.items() if len(values) > 1}
