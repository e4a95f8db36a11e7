"""What a rule is, and the finding that it makes."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pandas as pd

from transform.checks.facts import Facts
from transform.ids import stable_id

Row = dict[str, Any]

INFO, WARNING, ERROR = "info", "warning", "error"


@dataclass(frozen=True, slots=True)
class Rule:
    """One thing that must hold. `kinds` name its findings, `holds` says in a sentence what must hold and how far it
    may be off, `source` what the rule rests on, `schemes` for which it is asked, and `broken` gives a finding for each
    place where it does not hold."""

    kinds: tuple[str, ...]
    holds: str
    source: str
    schemes: str
    broken: Callable[[Facts], Iterator[Row]]


def finding(
    kind: str, severity: str, message: str, place: Any, field: str = "", *,
    expected: str | None = None, published: str | None = None, proposal: str | None = None,
) -> Row:  # fmt: skip
    """A row of the table `finding` about `field` of the score `place`, a named row of `Facts.scores`."""
    column = getattr(place, f"{field}_at", None) if field else None
    return {
        "finding_id": stable_id("n", kind, place.fact_id, field), "kind": kind, "severity": severity,
        "message": message, "expected": expected, "published": published, "proposal": proposal,
        "fact_id": place.fact_id, "work_id": place.work_id, "document_id": place.document_id,
        "table_no": whole(place.table_no), "table_label": known(place.table_label), "row_no": whole(place.row_no),
        "column_no": whole(column),
    }  # fmt: skip


def of_table(
    kind: str, severity: str, message: str, place: Any, mark: str, *,
    row_no: int | None = None, column_no: int | None = None, expected: str | None = None, published: str | None = None,
    proposal: str | None = None,
) -> Row:  # fmt: skip
    """A row of `finding` about the table in which `place` stands; `mark` tells it from others of its kind there."""
    return {
        "finding_id": stable_id("n", kind, place.document_id, str(whole(place.table_no)), mark), "kind": kind,
        "severity": severity, "message": message, "expected": expected, "published": published, "proposal": proposal,
        "fact_id": None, "work_id": place.work_id, "document_id": place.document_id,
        "table_no": whole(place.table_no), "table_label": known(place.table_label), "row_no": row_no,
        "column_no": column_no,
    }  # fmt: skip


def of_measure(row: Any, kind: str, field: str, message: str, expected: str, published: str) -> Row:
    """A row of `finding` about `field` of a figure of the text, a named row of `measure`: what a text says in words is
    seldom so certain that it alone shows an error."""
    return {
        "finding_id": stable_id("n", kind, row.fact_id, field), "kind": kind, "severity": WARNING, "message": message,
        "expected": expected, "published": published, "proposal": None, "fact_id": row.fact_id,
        "work_id": row.work_id, "document_id": row.document_id, "table_no": None, "table_label": None, "row_no": None,
        "column_no": None,
    }  # fmt: skip


def where(place: Any) -> str:
    """The place as a reader finds it: «Bảng 1.4, row 7»; of a sentence the name alone."""
    row = whole(place.row_no)
    return f"{table_of(place)}, row {row}" if row is not None else table_of(place)


def table_of(place: Any) -> str:
    """The table in which a place is, as a reader finds it."""
    return table_named(place.table_label, place.table_no, getattr(place, "part", None))


def table_named(label: Any, table_no: Any, part: Any) -> str:
    """A table as a reader finds it, with the letter of its part: «Bảng 2.3a»."""
    label, table, part = known(label), whole(table_no), known(part)
    named = f"Bảng {label}" if label else f"Table {table}" if table is not None else "The text"
    return named + (part[0] if part and part[0].islower() and part[1:2] == "." else "")


def whole(value: Any) -> int | None:
    """An integer out of a column that may be empty."""
    return None if pd.isna(value) else int(value)


def known(value: Any) -> str | None:
    """A text out of a column that may be empty."""
    return value if isinstance(value, str) and value else None


def figure(value: float) -> str:
    """A number as these pages print it: «1280», «92,75»."""
    return f"{round(value, 6):.12g}".replace(".", ",")
