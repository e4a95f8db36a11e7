"""A share as a fact, and whose it is where the sentence names nobody."""

import re
from typing import Any

from transform.prose.found import Found, Subject, span_of
from transform.prose.scope import Scope, year_at
from transform.prose.tokens import Line, Token, pattern

# «1.786.645 hồ sơ (35,0%)», «421.378 hồ sơ trực tuyến, chiếm 82,2%»
_BESIDE = pattern(
    r"(?:(?:SVC|REC|RECON|RECALL|LVL|đã|có|được|phát|sinh|thực|sự) ){0,8}(?:\( (?:(?:đạt|chiếm|tương|đương|ứng|bằng|tỉ|lệ|với|khoảng) ){0,4}(?P<inside>PCT )\) |, (?:chiếm|tương đương|tương ứng|đạt(?= tỉ lệ)|(?<=sinh , )đạt|(?<=REC , )đạt|(?<=RECON , )đạt)(?: tỉ lệ| với)? (?P<behind>PCT )(?=[.,;)] |$))"
)
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


def share_beside(line: Line, count: Token) -> Token | None:
    """The share of the whole that stands right behind a count."""
    at = line.index(count) + 1
    hit = next((h for h in line.hits(_BESIDE, at) if h.first == at), None)
    found = hit.token("inside") or hit.one("behind") if hit is not None else None
    is_part = found is not None and found.value.value <= 100  # «đạt 120%» is of a plan
    return found if found is not None and is_part and line.is_free(found) else None


def share_of(
    line: Line, tokens: list[Token], subject: Subject, values: dict[str, Any], value: Token, scope: Scope
) -> Found:
    return Found(
        "measure", subject, values, {"value": (value.start, value.end)}, span_of(*tokens, value), "shares",
        year_at(line, value, scope),
    )  # fmt: skip
