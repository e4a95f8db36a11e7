"""A score made of an agency in a ranking, and the mark put into it."""

from typing import Any

from transform.prose.found import Found, Span, span_of
from transform.prose.scope import Ranking, Scope, agency_subject, year_at
from transform.prose.tokens import Hit, Line, Number, Token

LOCAL = ("department", "district", "commune", "central_branch")


def score(line: Line, scope: Scope, token: Token, ranking: Ranking, hit: Hit) -> Found:
    values: dict[str, Any] = {
        "series": ranking.series, "criterion_id": ranking.criterion,
        "agency_group": scope.group_of(str(token.value)),
    }  # fmt: skip
    places: dict[str, Span] = {}
    return Found(
        "score",
        agency_subject(line, token),
        values,
        places,
        span_of(*hit.tokens()),
        "results",
        year_at(line, token, scope),
    )


def add(found: Found, token: Token, value_kind: str | None) -> None:
    number: Number = token.value
    is_index = number.of is None and number.value <= 1 and (value_kind == "index" or number.is_decimal)
    field = "percent" if token.symbol == "PCT" else "index_value" if is_index else "points"
    found.values[field] = number.value
    found.places[field] = (token.start, token.end)
    if number.of is not None:
        found.values["max_points"] = number.of
    found.evidence = (min(found.evidence[0], token.start), max(found.evidence[1], token.end))
