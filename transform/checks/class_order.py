"""Classes against the values of a table, where nobody knows the bounds of the classes."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from transform.checks.cascades import displaced
from transform.checks.facts import FIELD, Facts, runs
from transform.checks.model import WARNING, Row, figure, finding, known, where

_FEWEST = 5  # rows of a table whose classes have an order
_MOST_ODD = 0.2


def class_order(facts: Facts) -> Iterator[Row]:
    """A row whose class is that of agencies with less or with more, while others between have another: of the rows of
    a table the fewest without which no two classes overlap; where either of several may be odd, each of them."""
    bounds = facts.frame("scheme_class")
    known_of = set(bounds["scheme_id"]) - set(bounds.loc[bounds["min_percent"].isna(), "scheme_id"])
    rows = facts.printed
    rows = rows[rows["class"].notna() & ~rows["scheme_id"].isin(known_of)]
    if rows.empty:
        return
    key = [rows[column] for column in (*FIELD, "table_no")]
    value = pd.Series(float("nan"), index=rows.index)
    for column in ("index_value", "percent", "points"):
        has_all = rows[column].notna().groupby(key, dropna=False).transform("all")
        value = value.where(~has_all, rows[column].astype(float))
    rows = rows.assign(value=value, class_said=rows["class"])[value.notna()]
    for field in runs(rows.fillna({"part": "", "agency_group": ""}), *FIELD, "table_no"):
        if len(field) >= _FEWEST:
            yield from _of_field(field)


def _of_field(field: list[Any]) -> Iterator[Row]:
    ends: dict[str, list[float]] = {}
    for row in field:
        ends.setdefault(row.class_said, []).append(row.value)
    # The best class is the one whose middle row has most.
    order = sorted(ends, key=lambda name: -sorted(ends[name])[len(ends[name]) // 2])
    odd = displaced([row.value for row in field], [order.index(row.class_said) for row in field], sure=False)
    if not odd or len(odd) > max(2, _MOST_ODD * len(field)):
        return
    for row in (field[at] for at in odd):
        yield _finding(row, field)


def _finding(row: Any, field: list[Any]) -> Row:
    others = [one for one in field if one.class_said != row.class_said]
    near = min(others, key=lambda one: (_is_fine(one, row, field), abs(one.value - row.value)))
    return finding(
        "class_out_of_order", WARNING,
        f"{where(row)}: «{row.agency_published}» has {figure(row.value)} and stands in the class «{row.class_said}», "
        f"and «{near.agency_published}» has {figure(near.value)} and stands in «{near.class_said}»: by the other rows "
        "the classes follow the values.", row, "class", published=known(row.class_text) or row.class_said,
    )  # fmt: skip


def _is_fine(one: Any, row: Any, field: list[Any]) -> bool:
    """Whether two rows may both be in their classes, as far as the others of these classes tell."""

    def middle(name: str) -> float:
        values = sorted(other.value for other in field if other.class_said == name)
        return float(values[len(values) // 2])

    return bool((one.value - row.value) * (middle(one.class_said) - middle(row.class_said)) >= 0)
