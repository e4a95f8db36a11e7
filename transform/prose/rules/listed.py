"""A fact of one that a list names."""

from typing import Any

from transform.prose.found import Found, span_of
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.tokens import Hit, Line, Token

ASIDE = r"(?:\( (?:(?!\) |AG ).){0,80}\) )?"
LIST = rf"(?P<list>AG {ASIDE}(?:(?:,|;|và|, và|; và) (?:(?:các|unit) ){{0,2}}AG {ASIDE})*)"


def of_listed(line: Line, hit: Hit, name: Token, values: dict[str, Any], scope: Scope) -> Found:
    year = year_at(line, name, scope)
    return Found("measure", agency_subject(line, name), values, {}, span_of(*hit.tokens(), name), "lists", year)
