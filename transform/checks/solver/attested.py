"""Figures that another rendition or another work prints, where the page itself leaves several open."""

from collections.abc import Iterator, Sequence
from math import isnan
from typing import Any, NamedTuple

from transform.checks.facts import Facts
from transform.checks.model import figure
from transform.checks.solver.candidates import Change
from transform.checks.solver.group import Group

_FORMS = {"text/html": "HTML", "application/pdf": "PDF"}
_SAME = ("agency_id", "criterion_id", "year", "scheme_id")
_FIGURES = ("points", "index_value", "percent", "rank")


class Printed(NamedTuple):
    """A figure as a document prints it, its numbers not a number where they are missing; `key` tells it from others."""

    key: tuple[Any, ...]
    document_id: str
    work_id: str
    points: float
    index_value: float
    percent: float
    rank: float


def attested(facts: Facts, group: Group, changes: Sequence[Change]) -> tuple[Change, str] | None:
    """The one of `changes` whose figure stands elsewhere, if it is one only, with a sentence on where."""
    found = [(change, told) for change in changes if (told := next(_told(facts, group, change), None))]
    return found[0] if len(found) == 1 else None


def _told(facts: Facts, group: Group, change: Change) -> Iterator[str]:
    if len(change.lines) > 1 or change.is_range:
        return
    (new,) = change.lines
    old = group.lines[new.fact_id]
    if new.agency_id != old.agency_id or new.class_ != old.class_:
        return
    by_fact, by_key = facts.once(_printed)
    own = by_fact[new.fact_id]
    for other in by_key[own.key]:
        if other.document_id == own.document_id:
            continue
        value = other.index_value if isnan(other.points) else other.points
        for meant, printed, elsewhere in ((new.points, old.points, value), (new.percent, old.percent, other.percent),
                                          (new.rank, old.rank, other.rank)):  # fmt: skip
            if meant != printed and meant is not None and abs(meant - elsewhere) < 1e-9:
                yield f"{_named(facts, own, other)} prints {figure(meant)}."


def _printed(facts: Facts) -> tuple[dict[str, Printed], dict[tuple[Any, ...], list[Printed]]]:
    """Every score by `fact_id`, and those of one figure together."""
    rows = facts.scores
    keys = zip(*(rows[one] for one in _SAME), strict=True)
    figures = (rows[one].astype(float) for one in _FIGURES)
    every = list(map(Printed, keys, rows["document_id"], rows["work_id"], *figures))
    by_key: dict[tuple[Any, ...], list[Printed]] = {}
    for one in every:
        by_key.setdefault(one.key, []).append(one)
    return dict(zip(rows["fact_id"], every, strict=True)), by_key


def _named(facts: Facts, own: Printed, other: Printed) -> str:
    """How a reader finds the other document."""
    if other.work_id != own.work_id:
        return f"The work {other.work_id}"
    form = facts.once(_forms).get(other.document_id, "")
    return f"Another rendition of the work ({form})" if form else "Another rendition of the work"


def _forms(facts: Facts) -> dict[str, str]:
    """What each document is in a word, by `document_id`."""
    documents = facts.frame("document")
    media = documents["media_type"].fillna("").astype(str)
    short = [_FORMS.get(one, "DOCX" if one.endswith("wordprocessingml.document") else "") for one in media]
    return dict(zip(documents["document_id"], short, strict=True))
