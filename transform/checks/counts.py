"""What the text counts against what the tables hold."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from transform.checks.facts import Facts, each
from transform.checks.model import Row, figure, known, of_measure, whole
from transform.checks.sums import TOTAL

_CLASSES = ("class_count", "share")
STATED = ("value", "zero")  # a figure of the text that is one: «0 units» is as well


def class_counts(facts: Facts) -> Iterator[Row]:
    """«6 agencies, 35 per cent, are in the class Tốt» against the rows of the overall ranking of that work; a per cent
    may be rounded or cut at its printed decimals. Rows that wait for a name are in their class, too, but of which
    group they are is not known for certain: what they may account for is no difference."""
    said = facts.frame("measure")
    said = said[said["indicator"].isin(_CLASSES) & said["class"].notna() & said["status"].isin(STATED)]
    said = said.assign(agency_group=group_of(said["subject_id"]), class_said=said["class"])
    rows = facts.printed
    rows = rows[(rows["criterion_id"] == TOTAL) & rows["class"].notna()]
    keys = ["document_id", "agency_group", "year"]
    sizes = rows.groupby(keys).size().rename("size").reset_index()
    counts = rows.groupby([*keys, "class"]).size().rename("in_class").reset_index()
    both = said.merge(sizes, on=keys).merge(counts, on=[*keys, "class"], how="left")
    waits = facts.seated
    waits = waits[(waits["criterion_id"] == TOTAL) & waits["class"].notna()]
    waits = waits.groupby(["document_id", "year", "class"]).size().rename("waiting").reset_index()
    both = both.merge(waits, on=["document_id", "year", "class"], how="left")
    lacking = set(zip(waits["document_id"], waits["year"], strict=True))
    for row in each(both):
        count = whole(row.in_class) or 0
        share = 100 * count / row.size
        if (row.document_id, row.year) in lacking and (
            pd.isna(row.value) or count <= row.value <= count + (whole(row.waiting) or 0)
        ):
            continue
        if row.indicator == "class_count" and pd.notna(row.value) and row.value != count:
            yield _finding(row, "value", str(count), figure(row.value), f"{count} of {row.size} rows")
        percent = row.value if row.indicator == "share" else row.percent
        if pd.notna(percent) and not is_share_of(percent, share):
            yield _finding(
                row, "percent", figure(round(share, 2)), f"{figure(percent)} %", f"{count} of {row.size} rows"
            )


def is_share_of(printed: float, exact: float) -> bool:
    """Whether a printed per cent is this one, rounded or cut at its decimals."""
    places = len(f"{float(printed)!r}".partition(".")[2]) if printed % 1 else 0
    unit = 10.0**-places
    return -unit / 2 - 1e-9 <= exact - printed < unit + 1e-9


def _finding(row: Any, field: str, expected: str, published: str, why: str) -> Row:
    return of_measure(
        row, "count_differs", field,
        f"The text says {published} for the class «{row.class_said}» in {int(row.year)}, "
        f"and in the overall ranking these are {why}.", expected, published,
    )  # fmt: skip


def over_cohort(facts: Facts) -> Iterator[Row]:
    """More agencies that do something than there are agencies in the evaluation that the work reports."""
    said = facts.frame("measure")
    said = said[(said["indicator"] == "agencies") & said["denominator"].isna() & (said["status"] == "value")]
    ranked = facts.frame("evaluation")
    ranked = ranked.assign(size=ranked["total"].fillna(ranked["ranked"]))
    ranked = ranked[(ranked["criterion_id"] == TOTAL) & ranked["size"].notna()]
    own = dict(zip(zip(ranked["work_id"], ranked["cohort_id"], strict=True), ranked["size"], strict=True))
    summed = ranked.groupby("work_id")["size"].agg(["sum", "size"])
    for row in each(said):
        size, parts = own.get((row.work_id, row.subject_id)), ""
        if size is None and row.subject_id.endswith("/all") and row.work_id in summed.index:
            size = summed.at[row.work_id, "sum"]
            groups = ranked[ranked["work_id"] == row.work_id]["size"]
            parts = " (" + " + ".join(str(int(one)) for one in groups) + ")" if len(groups) > 1 else ""
        if size is not None and pd.notna(row.value) and row.value > size:
            topic = known(row.topic_published) or known(row.topic)
            about = f" («{topic}»)" if topic else ""
            yield of_measure(
                row, "count_over_evaluated", "value",
                f"The text counts {figure(row.value)} agencies{about}, but only {int(size)}{parts} were evaluated.",
                f"≤ {int(size)}", figure(row.value),
            )  # fmt: skip


def group_of(subjects: pd.Series) -> pd.Series:
    """The group of agencies that each subject is, by its last word."""
    return subjects.str.replace(r"^.*/", "", regex=True).str.replace(r"-\d+$", "", regex=True)
