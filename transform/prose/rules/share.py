"""A share as a fact, and whose it is where the sentence names nobody."""

import re
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.scope import Scope, year_at
from transform.prose.tokens import Line, Token

RATE = re.compile(r"tỉ lệ|tỉ trọng")


def whole(scope: Scope) -> Subject | None:
    """The cohort that the document speaks of, where the sentence names nobody."""
    if scope.group is None:
        return None
    cohort = scope.cohort(scope.group, scope.year)
    return Subject("cohort", cohort) if cohort else None


def percent(value: Token) -> dict[str, Any]:
    return {"value": value.value.value, "unit": "%", "qualifier": value.value.qualifier,
            "status": "zero" if value.value.value == 0 else "value"}  # fmt: skip


def share_of(
    line: Line, tokens: list[Token], subject: Subject, values: dict[str, Any], value: Token, scope: Scope
) -> Found:
    return Found(
        "measure", subject, values, {"value": (value.start, value.end)}, span_of(*tokens, value), "shares",
        year_at(line, value, scope),
    )  # fmt: skip
