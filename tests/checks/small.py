"""Tables of a warehouse from a few rows: what a test leaves out has a plain value."""

import json
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

import pandas as pd

from schemas.frames import accept, empty
from schemas.registry import TABLES
from transform.checks import check
from transform.checks.model import Row
from transform.ids import stable_id

DOCUMENT, WORK, SCHEME, GROUP = "d", "w", "here/method/2020", "departments"


def score(agency: str, *, table: int = 1, row: int = 1, **told: Any) -> Row:
    """A row of a table. `told` are columns of `score`; a rank is a printed one."""
    criterion, year = told.pop("criterion_id", "overall"), told.pop("year", 2020)
    fact = f"{agency}-{table}-{row}-{year}-{criterion}"
    return {
        "fact_id": stable_id("s", fact), "document_id": DOCUMENT, "work_id": WORK, "scheme_id": SCHEME,
        "agency_id": f"here/{agency}", "agency_group": GROUP, "criterion_id": criterion, "year": year,
        "status": "value",
        "rank_basis": "printed" if told.get("rank") else None, "confidence": 1.0, "agency_published": agency,
        "table_no": table, "table_label": str(table), "row_no": row, **told,
    }  # fmt: skip


def table(values: Iterable[float | None], ranks: Iterable[int] | None = None, **told: Any) -> list[Row]:
    """A table of agencies A, B, C … with these points and ranks."""
    given = list(values)
    placed = list(ranks) if ranks is not None else [None] * len(given)
    return [
        score(chr(65 + at), row=at + 1, points=points, rank=rank, **told)
        for at, (points, rank) in enumerate(zip(given, placed, strict=True))
    ]


def waiting(row: Row) -> Row:
    """The row as one that waits for its name."""
    told = {**row, "agency_id": None, "agency_group": None}
    return {
        "pending_id": row["fact_id"], "table_name": "score", "reason_code": "name", "reason": "who?",
        "agency_published": row["agency_published"], "payload": json.dumps(told), "document_id": row["document_id"],
        "table_no": row["table_no"], "row_no": row["row_no"],
    }  # fmt: skip


def measure(indicator: str, value: float, **told: Any) -> Row:
    """A figure of the text."""
    row = {
        "work_id": WORK, "document_id": DOCUMENT, "subject_type": "agency", "subject_id": "here/A", "value": value,
        "indicator": indicator, "status": "value", "year": 2020, "confidence": 1.0, "unit": "services", **told,
    }  # fmt: skip
    return {**row, "fact_id": stable_id("m", *map(str, row.values()))}


def cells_of(*ordinals: str, role: str = "ordinal") -> dict[str, list[Row]]:
    """A ranking table of which the first column has these numbers."""
    place = {"document_id": DOCUMENT, "table_no": 1}
    return {
        "source_table": [{**place, "table_label": "1", "kind": "ranking"}],
        "source_cell": [{**place, "grid_row": at + 1, "row_no": at, "column_no": 1, "text": text,
                         "role": role if at > 1 else "ordinal"} for at, text in enumerate(ordinals, 1)],
    }  # fmt: skip


def found(
    scores: Sequence[Row],
    *,
    method: str = "unknown",
    maxima: dict[str, float] | None = None,
    step: float | None = None,
    **rows: Any,
) -> list[Row]:
    """What checking finds in these scores, with other tables by name."""
    texts = {"points": "points", "percent": "percent", "rank": "rank", "class": "class"}
    places = [
        {"fact_id": one["fact_id"], "field": name, "statement_no": 1, "document_id": DOCUMENT,
         "table_no": one["table_no"], "row_no": one["row_no"], "column_no": 2 + at,
         "published": str(one[name]).replace(".", ",")}
        for one in scores for at, name in enumerate(texts) if one.get(name) is not None
    ]  # fmt: skip
    tables = {
        "score": list(scores),
        "provenance": places,
        "document": [{"document_id": DOCUMENT, "work_id": WORK, "media_type": "text/html", "rendition": "original",
                      "source": "x.html"}],
        "scheme": [{"scheme_id": SCHEME, "family": "method", "year": 2020, "year_kind": "data", "rank_method": method,
                    "value_kind": "points", "points_step": step, "is_inferred": False}],
        "criterion_max": [{"scheme_id": SCHEME, "criterion_id": name, "agency_group": GROUP, "max_points": most}
                          for name, most in (maxima or {}).items()],
    }  # fmt: skip
    frames = dict(_empty())
    for name, given in (tables | rows).items():
        accepted = accept(name, given)
        assert not accepted.rejected, accepted.rejected
        frames[name] = accepted.frame
    return check(frames).findings


@cache
def _empty() -> dict[str, pd.DataFrame]:
    return {name: empty(name) for name in TABLES}


def kinds(rows: Iterable[Row]) -> list[tuple[str, int | None]]:
    """Kind and row of each finding."""
    return [(row["kind"], row["row_no"]) for row in rows]
