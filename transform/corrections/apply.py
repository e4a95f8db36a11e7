"""Accepted corrections held against what is printed: the figures that they change, and a finding about each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

import pandas as pd

from transform.corrections.book import ACCEPTED, NUMBERS, Correction, plain
from transform.corrections.findings import applied, partly, refused, unmatched

Frames = Mapping[str, pd.DataFrame]
Row = dict[str, Any]

# `provenance.field` of a field, where it has another name there: the printed name is what an id was found by.
_PRINTED_AS = {"agency_id": "agency"}
_LEFT_OPEN = ("table_label", "year", "criterion_id")
_SCORE = [
    "fact_id", "work_id", "scheme_id", "agency_published", "criterion_id", "year", "table_label", "part", "row_no",
]  # fmt: skip
_CELL = ["table_no", "grid_row", "column_no", "char_start", "char_end", "row_no"]
# How well a place fits: row and name as asked, the name in another row, the row with another name.
_ROW_AND_NAME, _OTHER_ROW, _OTHER_NAME = range(3)


def corrected(frames: Frames, corrections: Iterable[Correction]) -> tuple[list[Row], list[Row]]:
    """The rows of the tables `correction` and `finding` that the accepted `corrections` give; `frames` stay as they
    are.

    A correction holds in every document of its work whose place prints the guard, white space and composition aside. It
    fits the row with its number and name; where that row names another agency, the row of that name. Where one document
    has several figures in places that fit, and where two corrections meet in one figure, none is changed.
    """
    accepted = [correction for correction in corrections if correction.status == ACCEPTED]
    if not accepted:
        return [], []
    asked = _asked(accepted)
    found = _found(asked, _places(frames, asked))
    held, why = _possible(frames, found[found["holds"]])
    findings: list[Row] = []
    by_id = dict(tuple(found.groupby("correction_id")))
    sources = _sources(frames, asked)
    for correction in accepted:
        places = by_id.get(correction.correction_id, found.iloc[:0])
        documents = sources.get(correction.work_id, {})
        if correction.correction_id in why:
            findings.append(refused(correction, why[correction.correction_id]))
        elif not places["holds"].any():
            findings.append(unmatched(correction, places, documents))
        else:
            findings.append(applied(correction, places[places["holds"]], documents))
            if not places["holds"].groupby(places["document_id"]).any().all():
                findings.append(partly(correction, places, documents))
    return _changes(held), findings


def _asked(accepted: Sequence[Correction]) -> pd.DataFrame:
    """One row a correction, its place in columns of their own (`asked_…`)."""
    asked = pd.DataFrame([asdict(correction) for correction in accepted])
    asked["corrected_number"] = [correction.number for correction in accepted]
    asked["asked_row"], asked["asked_year"] = asked["row_no"].astype("Int64"), asked["year"].astype("Int64")
    asked["asked_name"], asked["asked_part"] = asked["agency_published"], asked["part"]
    # «a» is short for a heading that begins «a.».
    asked["asked_mark"] = [correction.part and correction.part.rstrip(".") for correction in accepted]
    asked["asked_table_label"], asked["asked_criterion_id"] = asked["table_label"], asked["criterion_id"]
    kept = ["correction_id", "work_id", "field", "printed", "corrected", "corrected_number", "reason", "evidence"]
    return asked[[*kept, *(name for name in asked.columns if name.startswith("asked_"))]]


def _places(frames: Frames, asked: pd.DataFrame) -> pd.DataFrame:
    """The printed places of the figures of the works asked about: each with its text and the row and name it stands
    at. A class that a band gives, and what stands in a sentence, is in the row of its figure; what
    nobody printed has no place."""
    scores = frames["score"]
    scores = scores.loc[scores["work_id"].isin(asked["work_id"]) & (scores["status"] != "derived"), _SCORE]
    printed = frames["provenance"]
    printed = printed[printed["field"].isin(asked["field"].replace(_PRINTED_AS)) & printed["published"].notna()]
    places = printed[["fact_id", "field", "document_id", "published", *_CELL]].merge(
        scores, on="fact_id", suffixes=("", "_of_figure")
    )
    places["row_no"] = places["row_no"].fillna(places["row_no_of_figure"])
    places["field"] = places["field"].replace({value: key for key, value in _PRINTED_AS.items()})
    for column in ("agency_published", "table_label", "part"):
        places[f"{column}_plain"] = _plain(places[column])
    places["part_mark"] = [part and part.partition(".")[0] for part in places["part_plain"]]
    places["text"] = _plain(places["published"])
    places["cell"] = places.groupby(["document_id", *_CELL], dropna=False, sort=False).ngroup()
    places["place"] = range(len(places))
    return places


def _plain(texts: pd.Series) -> pd.Series:
    known = {text: plain(text) for text in texts.dropna().unique()}
    return texts.map(known).astype(object).where(texts.notna(), None)


def _found(asked: pd.DataFrame, places: pd.DataFrame) -> pd.DataFrame:
    """The places that each correction may mean, the best of each document, and whether they hold its guard."""
    numbered = asked[asked["asked_row"].notna()]
    by_row = numbered.merge(places, left_on=["work_id", "field", "asked_row"], right_on=["work_id", "field", "row_no"])
    # The name that a correction of names is about is its guard: elsewhere it may well be right.
    named = asked[asked["asked_name"].notna() & (asked["asked_row"].isna() | (asked["field"] != "agency_id"))]
    by_name = named.merge(
        places, left_on=["work_id", "field", "asked_name"], right_on=["work_id", "field", "agency_published_plain"]
    )
    found = pd.concat([by_row, by_name], ignore_index=True).drop_duplicates(["correction_id", "place"])
    found = found[_fits(found)]
    is_row = found["asked_row"].isna() | (found["asked_row"] == found["row_no"]).fillna(False)
    is_name = found["asked_name"].isna() | (found["asked_name"] == found["agency_published_plain"])
    found["fit"] = _ROW_AND_NAME
    found.loc[~is_row, "fit"] = _OTHER_ROW
    found.loc[~is_name, "fit"] = _OTHER_NAME
    each = ["correction_id", "document_id"]
    found = found[found["fit"] == found.groupby(each)["fit"].transform("min")].copy()
    several = [found.groupby(each)[column].transform("nunique") > 1 for column in ("cell", "fact_id")]
    found["is_ambiguous"] = several[0] & several[1]
    found["holds"] = (found["text"] == found["printed"]) & (found["fit"] != _OTHER_NAME) & ~found["is_ambiguous"]
    return found.sort_values([*each, "place"], ignore_index=True)


def _fits(found: pd.DataFrame) -> pd.Series:
    """Whether a place is in the table and part, and of the year and criterion, that the correction names, if any."""
    own = {"table_label": "table_label_plain", "year": "year", "criterion_id": "criterion_id"}
    fits = pd.Series(True, index=found.index)
    for column in _LEFT_OPEN:
        asked = found[f"asked_{column}"]
        fits &= asked.isna() | (asked == found[own[column]]).fillna(False).astype(bool)
    part = (found["asked_part"] == found["part_plain"]) | (found["asked_mark"] == found["part_mark"])
    return fits & (found["asked_part"].isna() | part)


def _possible(frames: Frames, held: pd.DataFrame) -> tuple[pd.DataFrame, dict[str, str]]:
    """The places that can be changed, and by correction why another one cannot apply."""
    why: dict[str, str] = {}
    meeting = held.groupby(["fact_id", "field"])["correction_id"].transform("nunique") > 1
    for _, same in held[meeting].groupby(["fact_id", "field"], sort=False):
        names = sorted(set(same["correction_id"]))
        why |= {name: f"{' and '.join(names)} correct one figure; withdraw all but one" for name in names}
    known = set(frames["agency"]["agency_id"])
    for row in held[(held["field"] == "agency_id") & ~held["corrected"].isin(known)].itertuples():
        why.setdefault(
            str(row.correction_id), f"no document names the agency {row.corrected}, so this release lacks it"
        )
    for row in held[(held["field"] == "class") & ~_is_class(frames, held)].itertuples():
        why.setdefault(
            str(row.correction_id), f"«{row.corrected}» is no class of {row.scheme_id}; write one as it has it"
        )
    return held[~held["correction_id"].isin(why)], why


def _is_class(frames: Frames, held: pd.DataFrame) -> pd.Series:
    """Whether the scheme of each place has the class it is corrected to: declared, or printed of another agency."""
    listed = frames["scheme_class"][["scheme_id", "class"]]
    printed = frames["score"].loc[frames["score"]["class"].notna(), ["scheme_id", "class"]]
    known = pd.MultiIndex.from_frame(pd.concat([listed, printed]).drop_duplicates())
    asked = pd.MultiIndex.from_arrays([held["scheme_id"], held["corrected"]])
    return pd.Series(asked.isin(known), index=held.index)


def _sources(frames: Frames, asked: pd.DataFrame) -> dict[str, dict[str, str]]:
    """By work the documents that carry it, and how a person knows each."""
    documents = frames["document"]
    documents = documents[documents["work_id"].isin(asked["work_id"])]
    named = documents["source"].fillna(documents["document_id"])
    sources: dict[str, dict[str, str]] = {}
    for work, document, name in zip(documents["work_id"], documents["document_id"], named, strict=True):
        sources.setdefault(work, {})[document] = name
    return sources


def _changes(held: pd.DataFrame) -> list[Row]:
    """Rows of `correction`: each figure once, however often its work prints it."""
    once = held.drop_duplicates(["correction_id", "fact_id", "field"]).sort_values(["correction_id", "fact_id"])
    columns = ["correction_id", "fact_id", "field", "corrected", "corrected_number", "reason", "evidence"]
    rows = [dict(zip(columns, values, strict=True)) for values in once[columns].itertuples(index=False)]
    for row, printed in zip(rows, once["published"], strict=True):
        row["printed"] = printed
        row["corrected_number"] = row["corrected_number"] if row["field"] in NUMBERS else None
    return rows
