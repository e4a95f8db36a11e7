"""Rules within one row: its figures must go together."""

from collections.abc import Iterator

import numpy as np
import pandas as pd

from transform.checks.facts import FIELD, Facts, each
from transform.checks.model import ERROR, WARNING, Row, figure, finding, of_table, where

# Where so large a part of a column breaks a rule, the column is something else than the rule takes it for.
_TOO_MANY = 0.5
_FEW = 4


def percents(facts: Facts) -> Iterator[Row]:
    """Printed per cents that are not points of the maximum, rounded or cut at their printed decimals."""
    rows = facts.scores
    rows = rows[rows["points"].notna() & rows["percent"].notna() & (rows["maximum"] > 0)]
    exact = 100 * rows["points"] / rows["maximum"]
    unit = 10.0 ** -rows["percent_places"]
    over = exact - rows["percent"]
    wrong = (over < -unit / 2 - 1e-6) | (over >= unit - 1e-6)
    few, many = _apart(rows, wrong)
    for row in each(rows.assign(exact=exact)[few]):
        places = max(row.percent_places, 2)
        unit = 10.0**places
        share = np.floor(row.exact * unit + 1e-6) / unit if row.document_id in facts.once(cut) else row.exact
        expected = figure(round(float(share), places))
        yield finding(
            "percent_differs", ERROR,
            f"{where(row)}: {figure(row.points)} of {figure(row.maximum)} points are {expected} per cent, and "
            f"{figure(row.percent)} is printed for «{row.agency_published}».",
            row, "percent", expected=expected, published=_text(row, "percent"),
        )  # fmt: skip
    for row in each(rows[many].drop_duplicates(FIELD)):
        yield of_table(
            "percent_of_another_whole", WARNING,
            f"{where(row)} and others of its table: the per cents are no shares of "
            f"{figure(row.maximum)} points; another maximum may hold, or the column may mean something else.",
            row, row.criterion_id,
        )  # fmt: skip


def cut(facts: Facts) -> set[str]:
    """The documents whose per cents are cut at their decimals and not rounded, by the rows that tell the two apart."""
    rows = facts.scores
    rows = rows[rows["points"].notna() & rows["percent"].notna() & (rows["maximum"] > 0)]
    unit = 10.0 ** rows["percent_places"]
    exact = 100 * rows["points"].astype(float) / rows["maximum"] * unit
    printed = (rows["percent"].astype(float) * unit).round()
    below, nearest = np.floor(exact + 1e-6), np.floor(exact + 0.5 + 1e-6)
    apart = below != nearest
    by_document = [rows["document_id"]]
    cuts = ((printed == below) & apart).groupby(by_document).sum()
    rounds = ((printed == nearest) & apart).groupby(by_document).sum()
    return set(cuts.index[cuts > rounds])


def over_maximum(facts: Facts) -> Iterator[Row]:
    """More points than the maximum allows."""
    rows = facts.scores
    rows = rows[rows["points"] > rows["maximum"] + 1e-6]
    for row in each(rows):
        yield finding(
            "points_over_maximum", ERROR,
            f"{where(row)}: «{row.agency_published}» has {figure(row.points)} points, and {figure(row.maximum)} are "
            "the most that can be had.", row, "points",
            expected=f"≤ {figure(row.maximum)}", published=_text(row, "points"),
        )  # fmt: skip


def off_step(facts: Facts) -> Iterator[Row]:
    """Points that are no multiple of the step in which the scheme gives them."""
    rows = facts.scores
    rows = rows[rows["points"].notna() & (rows["points_step"] > 0)]
    if rows.empty:
        return
    points, step = rows["points"].astype(float), rows["points_step"].astype(float)
    few, many = _apart(rows, (points - (points / step).round() * step).abs() > 1e-6)
    for row in each(rows[few]):
        yield finding(
            "points_off_step", ERROR,
            f"{where(row)}: «{row.agency_published}» has {figure(row.points)} points, and this scheme gives points in "
            f"steps of {figure(row.points_step)}.", row, "points",
            expected=f"a multiple of {figure(row.points_step)}", published=_text(row, "points"),
        )  # fmt: skip
    for row in each(rows[many].drop_duplicates(FIELD)):
        yield of_table(
            "points_by_another_step", WARNING,
            f"{where(row)} and others of its table: the points are no multiples of {figure(row.points_step)}, in steps "
            f"of which {row.scheme_id} is said to give them; see points_step in schemes.csv.", row, row.criterion_id,
        )  # fmt: skip


def index_range(facts: Facts) -> Iterator[Row]:
    """An index below 0 or above 1, in a field of indexes from 0 to 1."""
    rows = facts.scores
    rows = rows[rows["index_value"].notna()]
    few, _ = _apart(rows, (rows["index_value"] < 0) | (rows["index_value"] > 1))
    for row in each(rows[few]):
        yield finding(
            "index_out_of_range", ERROR,
            f"{where(row)}: the index of «{row.agency_published}» is {figure(row.index_value)}, and all others of its "
            "table lie between 0 and 1.", row, "index_value", expected="0 to 1", published=_text(row, "index_value"),
        )  # fmt: skip


def classes(facts: Facts) -> Iterator[Row]:
    """A class, printed in a column or as the band above the row, that the scheme's bounds do not give the row."""
    bounds = facts.frame("scheme_class")
    unknown = bounds.loc[bounds["min_percent"].isna(), "scheme_id"]
    bounds = bounds[~bounds["scheme_id"].isin(unknown)]
    rows = facts.scores
    rows = rows[rows["class"].notna() & rows["scheme_id"].isin(bounds["scheme_id"])]
    share = rows["percent"].fillna((100 * rows["points"] / rows["maximum"]).round(6)).astype(float)
    rows = rows.assign(share=share)[share.notna()]
    reached = rows[["fact_id", "scheme_id", "share", "class"]].merge(
        bounds[["scheme_id", "class", "min_percent", "min_is_included"]], on="scheme_id", suffixes=("", "_bound")
    )
    holds = (reached["min_percent"] < reached["share"]) | (
        (reached["min_percent"] == reached["share"]) & reached["min_is_included"].fillna(True).astype(bool)
    )
    known = reached.groupby("fact_id")["class"].first().isin(bounds["class"])
    best = reached[holds].sort_values("min_percent").drop_duplicates("fact_id", keep="last")
    expected = rows["fact_id"].map(best.set_index("fact_id")["class_bound"])
    bound = rows["fact_id"].map(best.set_index("fact_id")["min_percent"])
    rows = rows.assign(expected=expected, bound=bound, class_said=rows["class"])
    wrong = expected.notna() & (expected != rows["class"]) & rows["fact_id"].map(known).fillna(False).astype(bool)
    few, many = _apart(rows, wrong)
    for row in each(rows[few]):
        yield finding(
            "class_differs", ERROR,
            f"{where(row)}: «{row.agency_published}» stands in the class «{row.class_said}», and "
            f"{figure(round(row.share, 2))} per cent belong to «{row.expected}», which begins at {figure(row.bound)}.",
            row, "class", expected=row.expected, published=_text(row, "class"),
        )  # fmt: skip
    for row in each(rows[many].drop_duplicates(FIELD)):
        yield of_table(
            "classes_by_other_bounds", WARNING,
            f"{where(row)} and others of its table: the classes are not those of the bounds known for "
            f"{row.scheme_id}; see scheme_classes.csv.", row, row.criterion_id,
        )  # fmt: skip


def _apart(rows: pd.DataFrame, wrong: pd.Series) -> tuple[np.ndarray, np.ndarray]:
    """The rows that are wrong among mostly right ones, and those of fields that are wrong throughout."""
    keys = [rows[column] for column in FIELD]
    count = wrong.groupby(keys).transform("sum")
    size = wrong.groupby(keys).transform("size")
    throughout = (size >= _FEW) & (count > _TOO_MANY * size)
    wrongs = wrong.to_numpy(dtype=bool)
    return wrongs & ~throughout.to_numpy(dtype=bool), wrongs & throughout.to_numpy(dtype=bool)


def _text(row: object, field: str) -> str | None:
    text = getattr(row, f"{field}_text", None)
    return text if isinstance(text, str) else None
