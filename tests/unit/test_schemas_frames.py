"""Rows on their way into a frame: nothing lost, nothing guessed."""

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from schemas.frames import accept, empty
from schemas.registry import TABLES
from tests.warehouses import PDF, sample, score


def a_score(**changes: Any) -> dict[str, Any]:
    return {**score(PDF, "w2016", "da-nang/it/2016", "da-nang/so-y-te"), **changes}


@pytest.mark.parametrize("table", TABLES)
def test_an_empty_frame_has_the_columns_and_types_of_a_full_one(table: str) -> None:
    frame = empty(table)
    assert list(frame.columns) == TABLES[table].column_names
    TABLES[table].schema.validate(frame)
    assert len(frame) == 0


def test_missing_is_not_zero() -> None:
    rows = [a_score(fact_id="none"), a_score(fact_id="zero", points=0, status="zero")]
    points = accept("score", rows).frame["points"]
    assert points.isna().tolist() == [True, False]
    assert points[1] == 0


@pytest.mark.parametrize("nothing", [None, float("nan"), pd.NA, pd.NaT, np.float64("nan")])
@pytest.mark.parametrize("column", ["points", "rank", "class", "table_label"])
def test_every_kind_of_nothing_is_an_empty_value(column: str, nothing: Any) -> None:
    result = accept("score", [a_score(**{column: nothing}), a_score(fact_id="other")])
    assert result.rejected == []
    assert result.frame[column].isna().all()


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"points": "abc"}, "points should be a number and is 'abc'."),
        ({"points": float("inf")}, "points should be a number and is inf."),
        ({"points": True}, "points should be a number and is True."),
        ({"rank": 1.5}, "rank should be a whole number and is 1.5."),
        ({"rank": 10**30}, f"rank should be a whole number and is {10**30}."),
        ({"rank": "1"}, "rank should be a whole number and is '1'."),
        ({"rank": -1}, "rank is -1 and breaks greater_than_or_equal_to(0)."),
        ({"agency_id": None}, "agency_id is empty, and no row of score can do without it."),
        ({"agency_id": 7}, "agency_id should be text and is 7."),
        ({"agency_published": "\ud800"}, "agency_published should be text and is '\\ud800'."),
        ({"rank_basis": "heard"}, "rank_basis is 'heard'; it can be printed, sequence, tie, relative."),
        ({"status": None, "rank": -1}, "breaks greater_than_or_equal_to(0)"),
        ({"status": None, "rank": -1}, "status is empty"),
    ],
)
def test_a_row_that_does_not_fit_is_handed_back_with_a_sentence(changes: dict[str, Any], reason: str) -> None:
    good, bad = a_score(fact_id="good"), a_score(**changes)
    result = accept("score", [bad, good])
    assert result.frame["fact_id"].tolist() == ["good"]
    [(row, sentence)] = result.rejected
    assert row is bad
    assert reason in sentence
    assert sentence.endswith(".")


def test_per_cent_is_kept_as_printed_even_above_a_hundred() -> None:
    assert accept("score", [a_score(percent=101.5)]).frame["percent"][0] == 101.5


def test_numbers_and_days_of_other_types_fit() -> None:
    scores = accept("score", [a_score(points=Decimal("92.75"), rank=np.int64(3), year=2016.0)]).frame
    assert scores.loc[0, ["points", "rank", "year"]].tolist() == [92.75, 3, 2016]
    days = (date(2017, 1, 2), datetime(2017, 1, 2, 9), "2017-01-02", "2017-02-30")
    works = accept("work", [{"work_id": str(n), "issued_on": day, "published_at": day} for n, day in enumerate(days)])
    assert works.frame["issued_on"].tolist() == [pd.Timestamp(2017, 1, 2)] * 3
    assert works.frame["published_at"].tolist() == [pd.Timestamp(2017, 1, 2, hour) for hour in (0, 9, 0)]
    assert [row["work_id"] for row, _ in works.rejected] == ["3"]


def test_a_second_row_with_a_key_is_handed_back_and_empty_parts_of_a_key_count_as_equal() -> None:
    rows = [{"agency_id": "a", "name_vi": name} for name in ("first", "second")]
    result = accept("agency_version", [*rows, {"agency_id": "b", "name_vi": "x"}])
    assert result.frame["name_vi"].tolist() == ["first", "x"]
    [(row, reason)] = result.rejected
    assert row["name_vi"] == "second"
    assert "already has the key agency_id 'a'" in reason


def test_a_refused_row_does_not_take_the_key_from_a_good_one() -> None:
    result = accept("score", [a_score(rank=-1), a_score(rank=1)])
    assert result.frame["rank"].tolist() == [1]


def test_an_official_table_may_name_an_agency_twice() -> None:
    assert accept("score", [a_score(fact_id="1"), a_score(fact_id="2")]).rejected == []


def test_a_column_or_table_that_does_not_exist_is_the_programs_fault() -> None:
    with pytest.raises(ValueError, match="'score' has no column 'pionts'"):
        accept("score", [a_score(), a_score(pionts=3)])
    with pytest.raises(ValueError, match="no table 'scores'"):
        accept("scores", [])


VALUES = st.one_of(
    st.none(), st.text(max_size=5), st.integers(), st.floats(), st.booleans(), st.dates(), st.decimals(), st.binary()
)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.fixed_dictionaries({}, optional=dict.fromkeys(TABLES["score"].column_names, VALUES)), max_size=5))
def test_whatever_comes_in_is_either_accepted_or_handed_back(rows: list[dict[str, Any]]) -> None:
    result = accept("score", rows)
    assert len(result.frame) + len(result.rejected) == len(rows)
    TABLES["score"].schema.validate(result.frame)


def test_the_made_up_warehouse_fits() -> None:
    assert [refused for table, rows in sample().items() for refused in accept(table, rows).rejected] == []
