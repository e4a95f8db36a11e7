"""The frames of a warehouse, joined so that rules can compare columns instead of rows."""

import json
from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property, lru_cache
from typing import Any, TypeVar, cast

import numpy as np
import pandas as pd

Frames = Mapping[str, pd.DataFrame]
T = TypeVar("T")

# What is ranked together in one document: the rows of one table, mostly.
# Rows of one table that stand under sections ranked apart differ in `part`.
FIELD = ["document_id", "work_id", "scheme_id", "criterion_id", "agency_group", "part", "year"]
_PRINTED = ("points", "percent", "index_value", "rank", "class")
_DECIMALS = r"[.,](\d+)\s*%?\s*$"


def each(frame: pd.DataFrame) -> Iterator[Any]:
    """The rows as named tuples; of what kind a column is, the schemas say."""
    # `itertuples` makes a class anew each time, which takes longer than the rows of most documents.
    columns = [frame[name] for name in frame.columns]
    return map(_row_of(tuple(frame.columns))._make, zip(frame.index, *columns, strict=True))


@lru_cache(maxsize=256)
def _row_of(columns: tuple[str, ...]) -> Any:
    return namedtuple("Row", ("Index", *columns), rename=True)


def plain(frame: pd.DataFrame) -> pd.DataFrame:
    """The frame with texts as plain Python objects: taken out one by one, they cost a tenth."""
    texts = [name for name, kind in frame.dtypes.items() if isinstance(kind, pd.StringDtype)]
    return frame.astype(dict.fromkeys(texts, object))


def runs(frame: pd.DataFrame, *columns: str) -> Iterator[list[Any]]:
    """The rows of each group of equal `columns` as named tuples, groups and rows in the order of the frame."""
    groups: dict[Any, list[Any]] = {}
    keys = frame[columns[0]] if len(columns) == 1 else zip(*(frame[column] for column in columns), strict=True)
    for key, row in zip(keys, each(frame), strict=True):
        groups.setdefault(key, []).append(row)
    yield from groups.values()


class Facts:
    """The tables, and joins of them that several rules ask for. Nothing in it is changed by who asks."""

    def __init__(self, frames: Frames) -> None:
        self.frames = frames
        self._made: dict[Callable[[Facts], Any], Any] = {}

    def frame(self, name: str) -> pd.DataFrame:
        """The table `name` as the schema has accepted it."""
        return self.frames[name]

    def once(self, make: "Callable[[Facts], T]") -> T:
        """What `make` makes of these facts, made the first time only."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast(T, self._made[make])

    @cached_property
    def scores(self) -> pd.DataFrame:
        """Scores that state something, one a row, in the order of document, table and row; with `maximum` (printed in
        the row, else the scheme's), `rank_method`, `value_kind` and `points_step` of the scheme, and for each printed
        figure its text (`points_text` …), column (`points_at` …) and number of decimals (`percent_places` …)."""
        scores = self.frame("score")
        scores = scores[~scores["status"].isin(["missing", "not_applicable", "derived"])].reset_index(drop=True)
        scores["agency_group"] = scores["agency_group"].fillna("")
        scores["part"] = scores["part"].fillna("")
        schemes = self.frame("scheme")[["scheme_id", "rank_method", "value_kind", "points_step"]]
        joined = scores.merge(schemes, on="scheme_id", how="left")
        joined["maximum"] = _maxima(joined, self.frame("criterion_max"))
        for field in _PRINTED:
            texts, columns = self._printed(field)
            joined[f"{field}_text"] = joined["fact_id"].map(texts)
            joined[f"{field}_at"] = joined["fact_id"].map(columns)
            joined[f"{field}_places"] = _places(joined[f"{field}_text"])
        joined = joined.sort_values(["document_id", "table_no", "row_no", "fact_id"], ignore_index=True)
        return plain(joined)

    def _printed(self, field: str) -> tuple[pd.Series, pd.Series]:
        """Text and column of a field of each fact, where it stands first."""
        places = self.frame("provenance")
        first = places[(places["field"] == field) & (places["statement_no"] == 1)]
        first = first.drop_duplicates("fact_id").set_index("fact_id")
        return first["published"], first["column_no"]

    @cached_property
    def printed(self) -> pd.DataFrame:
        """Of `scores` those that stand in a table of a document; a re-keyed page gives what somebody chose to key, and
        nothing follows from what it lacks."""
        rows = self.scores
        return rows[rows["table_no"].notna() & (rows["document_id"].map(self.renditions) != "reading")]

    @cached_property
    def waiting(self) -> pd.DataFrame:
        """Rows of tables that wait for a name or another decision: `document_id`, `table_no`, `row_no`, the name."""
        rows = self.frame("pending_fact")
        rows = rows[(rows["table_name"] == "score") & rows["table_no"].notna()]
        rows = rows[["document_id", "table_no", "row_no", "agency_published"]].drop_duplicates()
        return plain(rows)

    @cached_property
    def seated(self) -> pd.DataFrame:
        """Waiting rows as `scores` will have them one day, as far as they say where they belong: without agency, and of
        `agency_group` only what the page says."""
        rows = self.frame("pending_fact")
        rows = rows[(rows["table_name"] == "score") & rows["table_no"].notna()]
        rows = rows[rows["document_id"].map(self.renditions) != "reading"]
        told = pd.DataFrame([json.loads(one) for one in rows["payload"]])
        told = told.reindex(columns=[one for one in self.frame("score") if one != "finding_severity"])
        told = told[told["criterion_id"].notna() & told["year"].notna() & told["scheme_id"].notna()]
        kinds = {name: kind for name, kind in self.frame("score").dtypes.items() if name in told}
        told = plain(told.drop_duplicates("fact_id").astype(kinds))
        told["part"] = told["part"].fillna("")
        methods = self.frame("scheme").drop_duplicates("scheme_id").set_index("scheme_id")["rank_method"]
        return told.assign(rank_method=told["scheme_id"].map(methods.astype(object)).fillna("unknown"))

    @cached_property
    def renditions(self) -> pd.Series:
        """What each document is: its rendition by `document_id`."""
        return self.frame("document").set_index("document_id")["rendition"]


def _maxima(scores: pd.DataFrame, maxima: pd.DataFrame) -> pd.Series:
    """The most that each row can have: printed with it, else the scheme's for its group, else for all groups."""
    known = maxima.assign(agency_group=maxima["agency_group"].fillna(""))
    known = known.drop_duplicates(["scheme_id", "criterion_id", "agency_group"])
    own = _looked_up(scores, known, ["scheme_id", "criterion_id", "agency_group"])
    common = _looked_up(scores, known[known["agency_group"] == ""], ["scheme_id", "criterion_id"])
    return pd.Series(
        np.where(scores["max_points"].notna(), scores["max_points"], np.where(np.isnan(own), common, own)),
        index=scores.index, dtype=float,
    )  # fmt: skip


def _looked_up(scores: pd.DataFrame, known: pd.DataFrame, key: list[str]) -> np.ndarray:
    found = scores[key].merge(known[[*key, "max_points"]].drop_duplicates(key), on=key, how="left")
    return found["max_points"].to_numpy(dtype=float, na_value=np.nan)


def _places(texts: pd.Series) -> pd.Series:
    """How many digits stand behind the last sign of each text: its decimals, where the number is below a thousand."""
    decimals = texts.astype("string").str.extract(_DECIMALS, expand=False)
    return decimals.str.len().fillna(0).astype(int)
