"""The schemes that a document speaks of: declared in `data/reference/schemes/`, or inferred from the document."""

from collections.abc import Iterator, Sequence

from transform.declared import number
from transform.facts.context import Context
from transform.facts.criteria import OVERALL, Criteria
from transform.facts.rank_method import rank_method
from transform.facts.scheme_criteria import criteria_of, name_plainly, seed, series_of, wordings_met
from transform.facts.sheet import Row
from transform.facts.work import Work
from transform.tables.read import Tables
from transform.vietnamese import fold, name_key
from transform.wording import Wording

UNKNOWN_FAMILY = "khac"
# Tables whose rows name the scheme that they belong to.
_WITH_SCHEME = ("score", "evaluation", "evaluation_exclusion", "measure", "scoring_rule")


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
    """Adds `scheme`, `criterion`, `criterion_name`, and what is declared of classes and maxima, for every scheme that
    the document has facts of, and the maxima that only its headers print."""
    if context.scheme_id is not None:
        _add_header_maxima(context)
    for scheme_id in sorted(_schemes_used(context)):
        _add_scheme(context, scheme_id)


def _schemes_used(context: Context) -> set[str]:
    """The schemes of all facts, and the document's own even where it has none."""
    used = {row.get("scheme_id") for table in _WITH_SCHEME for row in context.sheet.rows.get(table, [])}
    return {scheme_id for scheme_id in (*used, context.scheme_id) if scheme_id and year_of(scheme_id) is not None}


def year_of(scheme_id: str) -> int | None:
    """The year or edition at the end of a scheme's id; None where there is none."""
    last = scheme_id.rpartition("/")[2]
    return int(last) if last.isdecimal() else None


def _add_scheme(context: Context, scheme_id: str) -> None:
    is_own = scheme_id == context.scheme_id
    series = context.reference.series.of_scheme(scheme_id)
    is_national = series is not None and series.series_id in context.reference.series.national
    declared = context.reference.declared.schemes.get(scheme_id, {})
    rows = [row for row in context.sheet.rows.get("score", []) if row["scheme_id"] == scheme_id]
    context.sheet.add("scheme", {
        "scheme_id": scheme_id, "issuer_agency_id": declared.get("issuer_agency_id") or _issuer(context, scheme_id),
        "family": series_of(scheme_id).rpartition("/")[2], "year": year_of(scheme_id),
        "year_kind": series.year_kind if series else "data",
        "rank_method": declared.get("rank_method") or (series and series.rank_method) or rank_method(rows),
        "value_kind": declared.get("value_kind") or (series and series.value_kind) or _value_kind(rows),
        "points_step": float(declared["points_step"]) if declared.get("points_step") else None,
        "legal_basis": declared.get("legal_basis") or None, "is_inferred": not (declared or is_national),
        "title": context.work.title if is_own else series.label_vi if series and is_national else None,
    })  # fmt: skip
    _add_criteria(context, scheme_id, rows)
    _add_declared_classes(context, scheme_id)
    _add_declared_maxima(context, scheme_id)


def _issuer(context: Context, scheme_id: str) -> str | None:
    series = context.reference.series.of_scheme(scheme_id)
    if context.scheme_id is not None and series_of(scheme_id) == series_of(context.scheme_id):
        return context.work.issuer
    return series.issuer if series else None


def _value_kind(rows: Sequence[Row]) -> str | None:
    """What the scores show; None where no score does, as figures of a cohort say nothing of it."""
    if any(row["points"] is not None for row in rows):
        return "points"
    if any(row["index_value"] is not None for row in rows):
        return "index"
    if any(row["percent"] is not None for row in rows):
        return "percent"
    return "rank_only" if any(row["rank"] is not None for row in rows) else None


def _add_criteria(context: Context, scheme_id: str, rows: Sequence[Row]) -> None:
    """All criteria of the document's own scheme; of another those that its facts or declarations name."""
    is_own = scheme_id == context.scheme_id
    criteria, declared = criteria_of(context, scheme_id), context.reference.declared
    named = {row["criterion_id"] for row in (*rows, *_evaluations(context, scheme_id)) if row.get("criterion_id")}
    if not is_own:
        seed(criteria, declared.criteria.get(scheme_id, ()))
        both = (*declared.criteria.get(scheme_id, ()), *declared.maxima.get(scheme_id, ()))
        named |= {row["criterion_id"] for row in both}
    for name in sorted(named - set(criteria.by_id)):
        name_plainly(criteria, name, context.reference.wording)
    wanted = set(criteria.by_id) if is_own else set(_with_parents(named, criteria))
    for criterion in [one for one in criteria.by_id.values() if one.criterion_id in wanted]:
        context.sheet.add("criterion", {
            "scheme_id": scheme_id, "criterion_id": criterion.criterion_id, "parent_criterion_id": criterion.parent,
            "label_vi": criterion.label, "label_en": criterion.label_en, "concept": criterion.concept,
            "order": 0 if criterion.criterion_id == OVERALL else criterion.order,
        })  # fmt: skip
        met = wordings_met(context, scheme_id, criterion.criterion_id)
        _add_names(context, scheme_id, criterion.criterion_id, criterion.wordings if is_own else met)


def _evaluations(context: Context, scheme_id: str) -> list[Row]:
    tables = ("evaluation", "evaluation_exclusion", "scoring_rule")
    return [row for table in tables for row in context.sheet.rows.get(table, []) if row["scheme_id"] == scheme_id]


def _with_parents(named: set[str], criteria: Criteria) -> Iterator[str]:
    for name in named:
        at: str | None = name
        while at in criteria.by_id:
            yield at
            at = criteria.by_id[at].parent


def _add_names(context: Context, scheme_id: str, criterion_id: str, wordings: Sequence[str]) -> None:
    """The spellings of a criterion. Details of different criteria can share their words («Tỉ lệ hồ sơ …»)."""
    for wording in wordings:
        context.sheet.add("criterion_name", {
            "scheme_id": scheme_id, "name_key": name_key(wording), "criterion_id": criterion_id,
            "name_published": wording, "document_id": context.document.document_id,
        })  # fmt: skip


def _add_declared_classes(context: Context, scheme_id: str) -> None:
    """The declared thresholds, unless the document itself states some: what is printed goes first."""
    if any(row["scheme_id"] == scheme_id for row in context.sheet.rows.get("scheme_class", [])):
        return
    for row in context.reference.declared.classes.get(scheme_id, ()):
        context.sheet.add("scheme_class", {
            "fact_id": None, "scheme_id": scheme_id, "class": row["class"], "label_vi": row["label_vi"],
            "min_percent": number(row, "min_percent"), "order": int(number(row, "order") or 0) or None,
            "min_is_included": {"yes": True, "no": False}.get(row["min_is_included"]),
        })  # fmt: skip


def _add_declared_maxima(context: Context, scheme_id: str) -> None:
    """The declared maxima that the document does not print."""
    printed = {
        (row["criterion_id"], row["agency_group"])
        for row in context.sheet.rows.get("criterion_max", [])
        if row["scheme_id"] == scheme_id
    }
    known = criteria_of(context, scheme_id).by_id
    for row in context.reference.declared.maxima.get(scheme_id, ()):
        if (
            row["criterion_id"] in known
            and not {(row["criterion_id"], row.optional("agency_group")), (row["criterion_id"], None)} & printed
        ):
            context.sheet.add("criterion_max", {
                "fact_id": None, "scheme_id": scheme_id, "criterion_id": row["criterion_id"],
                "agency_group": row.optional("agency_group"), "max_points": number(row, "max_points"),
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
