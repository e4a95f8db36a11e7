"""Counts by level of service against the count of the levels together."""

from collections.abc import Iterator
from typing import Any

from transform.checks.facts import Facts, plain, runs
from transform.checks.model import Row, figure, of_measure

_KEY = ("document_id", "subject_type", "subject_id", "indicator", "topic", "class_", "year", "unit")
# What together makes which level; «unstated» is a count that names no level, so of all of them.
_MADE_OF = (
    ("3+4", ("3", "4")), ("unstated", ("1", "2", "3", "4")), ("unstated", ("1-2", "3", "4")),
    ("unstated", ("full", "partial")),
)  # fmt: skip
_COUNTED = ("services", "records")


def level_sums(facts: Facts) -> Iterator[Row]:
    """Services or records of several levels that do not amount to the printed count of these together, in one
    document, for one subject and year; only exact counts, and each level with one count."""
    rows = facts.frame("measure")
    counted = rows["unit"].isin(_COUNTED) & rows["service_level"].notna() & rows["value"].notna()
    rows = plain(rows[counted & (rows["qualifier"].fillna("=") == "=") & ~rows["status"].isin(["derived", "missing"])])
    rows = rows.rename(columns={"class": "class_"})
    rows = rows.fillna({"topic": "", "class_": "", "unit": ""})
    for same in runs(rows, *_KEY):
        by_level = {row.service_level: row for row in same}
        if len(by_level) < len(same):
            continue
        if "unstated" in by_level:
            yield from _over(by_level)
        for total, parts in _MADE_OF:
            if total not in by_level or any(part not in by_level for part in parts):
                continue
            values = [by_level[part].value for part in parts]
            whole = by_level[total]
            if sum(values) != whole.value:
                summed = " + ".join(map(figure, values))
                yield of_measure(
                    whole, "levels_differ", "value",
                    f"The text gives {figure(whole.value)} {whole.unit} in {int(whole.year)} for the levels "
                    f"{', '.join(parts)} together, and one by one they are {summed} = {figure(sum(values))}.",
                    figure(sum(values)), figure(whole.value),
                )  # fmt: skip


def _over(by_level: dict[str, Any]) -> Iterator[Row]:
    """Some of the levels that are already more than all together; a level of which nothing is said may be missing."""
    low = ["1-2"] if "1-2" in by_level else ["1", "2"]
    high = ["3", "4"] if {"3", "4"} <= by_level.keys() or "3+4" not in by_level else ["3+4"]
    parts = [one for one in (*low, *high) if one in by_level]
    whole, values = by_level["unstated"], [by_level[one].value for one in parts]
    if any(set(made) == set(parts) for total, made in _MADE_OF if total == "unstated") or sum(values) <= whole.value:
        return
    yield of_measure(
        whole, "levels_differ", "value",
        f"The text gives {figure(whole.value)} {whole.unit} in {int(whole.year)} in all, and the levels "
        f"{', '.join(parts)} alone are {' + '.join(map(figure, values))} = {figure(sum(values))}.",
        f"≥ {figure(sum(values))}", figure(whole.value),
    )  # fmt: skip
