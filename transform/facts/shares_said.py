"""Indexes that are per cents by their family's custom: «Chỉ số CCHC | 92,50»."""

from dataclasses import replace

from transform.facts.context import Context
from transform.tables.model import Column, Understood
from transform.tables.roles import are_shares_of_one, values_of

_HUNDRED = 100


def with_shares(context: Context, table: Understood) -> Understood:
    """`table`, with its indexes as per cents where the family's index is one («Chỉ số CCHC | 92,50») and nothing else
    in the table is."""
    rule = next((rule for rule in context.reference.wording.families if rule.name == context.family), None)
    if rule is None or rule.row["index_is"] != "percent":
        return table
    taken = {(c.criterion, c.year) for c in table.columns if "percent" in (c.role, c.inner)}
    columns = tuple(
        replace(c, role="percent")
        if c.role == "index" and c.inner is None and (c.criterion, c.year) not in taken and _is_of_a_hundred(table, c)
        else c
        for c in table.columns
    )
    return replace(table, columns=columns)


def _is_of_a_hundred(table: Understood, column: Column) -> bool:
    texts = [row.text(column) for row in table.rows]
    return not are_shares_of_one(texts) and max(values_of(texts), default=0) <= _HUNDRED
