"""What a rule finds: one figure with its subject, its place and the words it rests on."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

from transform.prose.tokens import Token

Span = tuple[int, int]


class Subject(NamedTuple):
    """Whom a figure is about: an agency or a cohort, with its name as printed and where."""

    type: str
    id: str
    published: str | None = None
    span: Span | None = None


@dataclass
class Found:
    """A fact of `measure`, `score` or `evaluation`: its columns in `values`, the spans of printed ones in `places`.

    `evidence` is the span of the words that the fact rests on; `rule` names the rule that read them. `doubt` says why
    it is a candidate and no fact; None for a fact. `is_dated` says that a place's own words give its year.
    """

    table: str
    subject: Subject
    values: dict[str, Any]
    places: dict[str, Span]
    evidence: Span
    rule: str
    year: int | None = None
    doubt: str | None = None
    is_dated: bool = False
    sentence: Span = field(default=(0, 0), compare=False)


def span_of(*tokens: Token | None) -> Span:
    """From the first of some tokens to the last."""
    there = [token for token in tokens if token is not None]
    return min(token.start for token in there), max(token.end for token in there)
