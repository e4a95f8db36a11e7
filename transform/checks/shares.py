"""Counts of the text against the shares that stand with them, and against the size of what they are part of."""

from collections.abc import Iterator
from typing import Any

import pandas as pd

from transform.checks.counts import STATED, class_counts, group_of, is_share_of
from transform.checks.facts import Facts, each, runs
from transform.checks.model import ERROR, Row, figure, finding, known, of_measure, table_of, whole
from transform.checks.sums import TOTAL

_KEY = ["document_id", "agency_group", "year"]


def shares(facts: Facts) -> Iterator[Row]:
    """«5 of 11, 54,5 per cent»: a count, its whole and its per cent that do not go together. The whole is the one of
    the sentence, else how many agencies of that group the work says were ranked. Where a table has the classes, these
    are held against the table instead."""
    said = facts.once(_counted)
    for row in each(said[said["percent"].notna()]):
        size = _size(facts, row)
        if size and not is_share_of(row.percent, share := 100 * row.value / size):
            expected = figure(round(share, 2))
            yield of_measure(
                row, "share_differs", "percent",
                f"The text says that {figure(row.value)}/{figure(size)}{_about(row)} are {figure(row.percent)} per "
                f"cent, and they are {expected}.", expected, f"{figure(row.percent)} %",
            )  # fmt: skip


def counts(facts: Facts) -> Iterator[Row]:
    """What the text counts by class against the rows of the overall ranking; where no table has the classes, against
    how many were ranked."""
    yield from class_counts(facts)
    yield from class_sums(facts)


def class_sums(facts: Facts) -> Iterator[Row]:
    """Counts of the classes of one group that amount to more agencies than were ranked; to fewer, where all classes are
    given: those of the scheme, where its bounds are known, or those whose per cents amount to a hundred."""
    said = facts.once(_counted)
    said = said[(said["indicator"] == "class_count") & said["class_said"].notna()]
    for classes in runs(said, "document_id", "subject_id", "year"):
        size = _size(facts, classes[0])
        if not size or len({row.class_said for row in classes}) < len(classes):
            continue
        total = sum(row.value for row in classes)
        if total > size or (total < size and _is_all(facts, classes)):
            yield _off_size(classes, total, size)


def _off_size(classes: list[Any], total: float, size: float) -> Row:
    """Said of the class that alone would be right with its share, else of the first."""
    fits = [row for row in classes if pd.notna(row.percent) and not is_share_of(row.percent, 100 * row.value / size)
            and is_share_of(row.percent, 100 * (row.value + size - total) / size)]  # fmt: skip
    row = fits[0] if len(fits) == 1 else classes[0]
    right = figure(row.value + size - total)
    why = f" With {right} for «{row.class_said}», sum and share would both hold." if len(fits) == 1 else ""
    summed = " + ".join(figure(one.value) for one in classes)
    named = "», «".join(one.class_said for one in classes)
    return of_measure(
        row, "count_differs", "value",
        f"The text gives {summed} = {figure(total)} agencies for the classes «{named}» in {int(row.year)}, and "
        f"{figure(size)} were ranked.{why}", right if why else figure(size), figure(row.value if why else total),
    )  # fmt: skip


def _is_all(facts: Facts, classes: list[Any]) -> bool:
    known_classes = facts.frame("scheme_class")
    own = known_classes[known_classes["scheme_id"] == classes[0].scheme_id]
    # Of a scheme without bounds only those classes are known that some page happens to name.
    own = set(own["class"]) if own["min_percent"].notna().all() else set()
    percents = [row.percent for row in classes]
    is_whole = not any(map(pd.isna, percents)) and abs(sum(percents) - 100) < 0.5
    return is_whole or (len(own) > 1 and own <= {row.class_said for row in classes})


def _counted(facts: Facts) -> pd.DataFrame:
    """Exact counts of the text, with `class_said` and `agency_group`; without those of classes that a table has."""
    rows = facts.frame("measure")
    rows = rows[rows["status"].isin(STATED) & rows["value"].notna() & (rows["qualifier"].fillna("=") == "=")]
    rows = rows[(rows["unit"] != "percent") & (rows["indicator"] != "share")]
    rows = rows.assign(agency_group=group_of(rows["subject_id"]), class_said=rows["class"])
    tables = facts.printed
    tables = tables[(tables["criterion_id"] == TOTAL) & tables["class"].notna()]
    held = set(zip(*(tables[one] for one in _KEY), strict=True))
    in_tables = [key in held for key in zip(*(rows[one] for one in _KEY), strict=True)]
    return rows[~(pd.Series(in_tables, rows.index, dtype=bool) & (rows["indicator"] == "class_count"))]


def _size(facts: Facts, row: Any) -> float | None:
    """Of how many a count is a part."""
    if pd.notna(row.denominator):
        return float(row.denominator) or None
    return facts.once(_ranked).get((row.work_id, row.subject_id)) if row.unit == "agencies" else None


def _ranked(facts: Facts) -> dict[tuple[str, str], float]:
    """How many agencies each work says were ranked, by work and group."""
    rows = facts.frame("evaluation")
    rows = rows[(rows["criterion_id"] == TOTAL) & rows["ranked"].notna()]
    return {(work, cohort): float(size) for work, cohort, size in
            zip(rows["work_id"], rows["cohort_id"], rows["ranked"], strict=True)}  # fmt: skip


def _about(row: Any) -> str:
    unit, about = known(row.unit), known(row.class_said) or known(row.topic_published) or known(row.topic)
    return (f" {unit}" if unit else "") + (f" («{about}»)" if about else "")


def over_size(facts: Facts) -> Iterator[Row]:
    """A rank behind the last of those that the same place says were ranked."""
    scores, measures = facts.scores, facts.frame("measure")
    # A figure of the text has no row of a table.
    for rows in (scores, measures.assign(table_no=None, table_label=None, part=None, row_no=None)):
        for row in each(rows[rows["rank"].notna() & rows["rank_of"].notna() & (rows["rank"] > rows["rank_of"])]):
            who = known(getattr(row, "agency_published" if rows is scores else "subject_published"))
            text = known(getattr(row, "rank_text", None)) or str(int(row.rank))
            yield finding(
                "rank_over_size", ERROR,
                f"{table_of(row)}: «{who}» has rank {int(row.rank)} of {int(row.rank_of)}.", row, "rank",
                expected=f"≤ {whole(row.rank_of)}", published=text,
            )  # fmt: skip
