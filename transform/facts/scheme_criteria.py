"""The criteria of each evaluation that one document speaks of.

A page can state figures of several evaluations, so each has criteria of its own: those of the document's own scheme are
`context.criteria`, read off its tables; those of any other begin with what `data/reference/schemes/` declares, so that
two pages that name a component in different words mean one criterion.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from transform.curated import Row
from transform.declared import number
from transform.facts.context import Context
from transform.facts.criteria import OVERALL, Criteria, Criterion
from transform.facts.sheet import Sheet
from transform.wording import Wording


@dataclass
class _Known:
    """The criteria of one series, and the wordings of each that this document prints."""

    criteria: Criteria
    met: dict[str, list[str]] = field(default_factory=dict)


_KNOWN: WeakKeyDictionary[Sheet, dict[str, _Known]] = WeakKeyDictionary()


def series_of(scheme_id: str) -> str:
    """`issuer/family` of `issuer/family/year`."""
    return scheme_id.rpartition("/")[0]


def criteria_of(context: Context, scheme_id: str) -> Criteria:
    """The criteria of a scheme: the same for all years of its series, and those of the document for its own."""
    return _known(context, scheme_id).criteria


def criterion_for(context: Context, scheme_id: str, phrase: str | None) -> Criterion:
    """The criterion that `phrase` (as printed; empty: the whole) means in a scheme, made where nobody knows it yet.

    Its own words come first, then the same words in another order, then a concept that only one criterion of the
    scheme has: «hạ tầng kỹ thuật» is not «hạ tầng kỹ thuật của xã hội», though both are about infrastructure.
    """
    known = _known(context, scheme_id)
    found = _find(known.criteria, (phrase or "").strip(" .,:;"))
    printed = known.met.setdefault(found.criterion_id, [])
    if phrase and phrase.strip() not in printed:
        printed.append(phrase.strip())
    return found


def wordings_met(context: Context, scheme_id: str, criterion_id: str) -> list[str]:
    """The wordings of a criterion that `criterion_for` was asked for."""
    return _known(context, scheme_id).met.get(criterion_id, [])


def _known(context: Context, scheme_id: str) -> _Known:
    by_series = _KNOWN.setdefault(context.sheet, {})
    series = series_of(scheme_id)
    if series not in by_series:
        own = context.scheme_id is not None and series_of(context.scheme_id) == series
        by_series[series] = _Known(context.criteria if own else _declared(context, series))
    return by_series[series]


def _declared(context: Context, series: str) -> Criteria:
    criteria = Criteria(context.reference.wording, series.rpartition("/")[2])
    seed(criteria, context.reference.declared.criteria_known(series))
    return criteria


def seed(criteria: Criteria, rows: Iterable[Row]) -> None:
    """Adds declared criteria that are not there yet."""
    for row in rows:
        if row["criterion_id"] not in criteria.by_id:
            labels = [row["label_vi"], *filter(None, [row["label_en"]]), *row.parts("wordings")]
            criteria.by_id[row["criterion_id"]] = Criterion(
                row["criterion_id"], row.optional("parent_criterion_id"), row["label_vi"], row.optional("label_en"),
                row["concept"], int(number(row, "order") or 0), labels,
            )  # fmt: skip


def name_plainly(criteria: Criteria, criterion_id: str, wording: Wording) -> None:
    """Adds a criterion of which only the id is known, with the label of the concept that gives such ids."""
    if criterion_id == OVERALL:
        criteria.overall()
        return
    rule = next((r for r in (*criteria.concepts, *wording.fields) if r.row["criterion"] == criterion_id), None)
    label = rule.row["label_vi"] if rule else criterion_id
    criteria.by_id[criterion_id] = Criterion(
        criterion_id, None, label, rule.row["label_en"] if rule else None, rule.name if rule else "other",
        len(criteria.by_id) + 1, [label],
    )  # fmt: skip


def _find(criteria: Criteria, phrase: str) -> Criterion:
    spelled = criteria.spelled(phrase)
    rule = criteria.concept_of(phrase) if spelled else None
    known = [one for one in criteria.by_id.values() if one.criterion_id != OVERALL]
    same = [one for one in known if any(criteria.spelled(wording) == spelled for wording in one.wordings)]
    if same and spelled:
        return same[0]
    if criteria.says_nothing(phrase) or (rule is not None and rule.name == OVERALL):
        return criteria.overall()
    alike = [one for one in known if criteria.likeness(phrase, one.wordings) == 1.0]
    if len(alike) == 1:
        return alike[0]
    related = [one for one in known if rule is not None and one.concept == rule.name]
    return related[0] if len(related) == 1 else criteria.add(phrase, rule)
