"""What is said of a correction: that it applies, to what, and why another one does not."""

from typing import Any

import pandas as pd

from transform.corrections.book import Correction
from transform.ids import stable_id

Row = dict[str, Any]

_LONGEST = 60
_FEW = 3


def applied(correction: Correction, places: pd.DataFrame, documents: dict[str, str]) -> Row:
    """Info: `places` are those that hold the guard, `documents` those of the work."""
    some = places["document_id"].nunique()
    among = f", in {some} of {len(documents)} documents of the work" if len(documents) > some else ""
    row_no = _only(places, "row_no")
    if correction.row_no and row_no not in (correction.row_no, None):
        among += f", found in row {row_no}"
    why = _short(correction.reason.rstrip("."), 200)
    message = (
        f"{where(correction)}: {correction.field} «{correction.printed}» counts as «{_short(correction.corrected)}» in "
        f"scores_corrected{among} (correction {correction.correction_id}: {why})."
    )
    mark = (correction.printed, correction.corrected)
    row = _finding(correction, "correction_applied", "info", message, mark, correction.corrected, correction.printed)
    columns = ("fact_id", "document_id", "table_no", "row_no", "column_no")
    return row | {column: _only(places, column) for column in columns}


def partly(correction: Correction, places: pd.DataFrame, documents: dict[str, str]) -> Row:
    """Warning: some documents of the work hold the guard and others do not; `places` are all that fit."""
    holds = places.groupby("document_id")["holds"].transform("any")
    others = places[~holds]
    message = (
        f"Correction {correction.correction_id} holds in {_named(places[holds], documents)} and not in "
        f"{_named(others, documents)}: {where(correction)} prints {correction.field} «{correction.printed}» there and "
        f"{_now(correction, others)} here; if the publisher has mended it that is well, else correct it too."
    )
    now = sorted(set(others["text"]))
    return _finding(
        correction, "correction_partly", "warning", message, (correction.printed, *now), correction.printed, _list(now)
    )


def unmatched(correction: Correction, places: pd.DataFrame, documents: dict[str, str]) -> Row:
    """Error: no place prints the guard; `places` are those that come nearest."""
    if places.empty:
        now = "no such place is read there" if documents else "no document of this work is in the archive"
    else:
        now = f"there stands {_now(correction, places)}"
    message = (
        f"Correction {correction.correction_id} applies nowhere: {where(correction)} of {correction.work_id} should "
        f"print {correction.field} «{correction.printed}», and {now}; compare the page, then mend or withdraw it."
    )
    texts = sorted(set(places["text"]))
    return _finding(
        correction, "correction_unmatched", "error", message, (correction.printed, *texts), correction.printed,
        _list(texts) or None,
    )  # fmt: skip


def refused(correction: Correction, why: str) -> Row:
    """Error: the guard holds, and the correction still cannot apply."""
    message = f"Correction {correction.correction_id} is not applied to {where(correction)}: {why}."
    return _finding(
        correction, "correction_refused", "error", message, (why,), correction.corrected, correction.printed
    )


def where(correction: Correction) -> str:
    """The place as a reader finds it: «Bảng 1.4, row 16 («Sở Giao thông Vận tải»), 2016»."""
    named = f"Bảng {correction.table_label}" if correction.table_label else "The place"
    if correction.table_label and correction.part:
        named += correction.part.partition(".")[0] if correction.part[1:2] in ("", ".") else f" ({correction.part})"
    row = f"row {correction.row_no}" if correction.row_no else ""
    name = f"«{_short(correction.agency_published)}»" if correction.agency_published else ""
    name = f"({name})" if row and name else name
    told = (" ".join(filter(None, (row, name))), correction.criterion_id, correction.year and str(correction.year))
    return ", ".join([named, *(part for part in told if part)])


def _finding(
    correction: Correction, kind: str, severity: str, message: str, mark: tuple[str, ...], expected: str,
    published: str | None,
) -> Row:  # fmt: skip
    """A finding about the correction. An error of a correction is none of the figure: its place stays out, and the row
    in which somebody looked for it is only told."""
    return {
        "finding_id": stable_id("n", kind, correction.correction_id, *mark), "kind": kind, "severity": severity,
        "message": message, "expected": expected, "published": published, "proposal": None, "fact_id": None,
        "work_id": correction.work_id, "document_id": None, "table_no": None, "table_label": correction.table_label,
        "row_no": correction.row_no, "column_no": None,
    }  # fmt: skip


def _now(correction: Correction, places: pd.DataFrame) -> str:
    """What is printed at places that do not hold the guard."""
    texts = _list(sorted(set(places["text"])))
    if places["is_ambiguous"].any():
        return f"{texts} in several figures; say row_no, year, part or criterion_id"
    names = set(places["agency_published_plain"]) - {correction.agency_published, None}
    if correction.agency_published and names and correction.field != "agency_id":
        return f"{texts} of {_list(sorted(names))}"
    return texts


def _list(texts: list[str]) -> str:
    more = f" and {len(texts) - _FEW} more" if len(texts) > _FEW else ""
    return ", ".join(f"«{_short(text)}»" for text in texts[:_FEW]) + more


def _named(places: pd.DataFrame, documents: dict[str, str]) -> str:
    names = sorted({documents.get(document, document) for document in places["document_id"]})
    return ", ".join(names[:_FEW]) + (f" and {len(names) - _FEW} more" if len(names) > _FEW else "")


def _short(text: str, longest: int = _LONGEST) -> str:
    return text if len(text) <= longest else f"{text[:longest]}…"


def _only(places: pd.DataFrame, column: str) -> Any:
    """The value that all places have, None where they differ or have none."""
    values = places[column].drop_duplicates()
    if len(values) != 1 or pd.isna(values.iloc[0]):
        return None
    value = values.iloc[0]
    return value if isinstance(value, str) else int(value)
