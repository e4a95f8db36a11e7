"""The arithmetic that recognised tables are held against."""

from hypothesis import given
from hypothesis import strategies as st

from transform.scans.figures import adds_up, implied_maximum, is_percent_of, places_of, value_of
from transform.scans.order import expected_ranks, in_sequence, is_ranking, rank_lists, whole_of


def printed(value: float, places: int) -> str:
    return f"{value:.{places}f}".replace(".", ",")


def test_rounded_and_cut_percents_are_both_right():
    assert is_percent_of("1.280", "92,75", 1380)
    assert is_percent_of("125", "83,33", 150)
    assert is_percent_of("100", "66,66", 150)  # cut
    assert not is_percent_of("100", "66,65", 150)
    assert is_percent_of("100", "67", 150)
    assert not is_percent_of("1.230", "92,75", 1380)


def test_what_is_no_number_is_no_percent():
    assert not is_percent_of("-", "92,75", 100)
    assert not is_percent_of("6/17", "92,75", 100)
    assert value_of("1/17") is None
    assert places_of("92,75%") == 2


@given(st.integers(20, 2000), st.lists(st.integers(1, 1000), min_size=4, max_size=20, unique=True))
def test_the_maximum_is_found_from_the_rows_alone(maximum: int, points: list[int]):
    rows = [(str(p % maximum + 1), printed((p % maximum + 1) / maximum * 100, 2)) for p in points]
    found = implied_maximum(rows, None)
    assert found is not None
    assert all(is_percent_of(*row, found) for row in rows)


def test_a_misread_header_does_not_outvote_the_rows():
    rows = [("75", "83,33"), ("60", "66,67"), ("45", "50,00"), ("81", "90,00")]
    assert implied_maximum(rows, 60.0) == 90
    assert implied_maximum(rows, 90.0) == 90
    assert implied_maximum([("75", "83,33"), ("6O", "x")], 90.0) == 90
    assert implied_maximum([("1", "17,0"), ("9", "3,1"), ("5", "88,2")], 50.0) is None


def test_ordinals_may_begin_anew_and_pass_over_bands():
    assert in_sequence(["1", "2", "", "3", "1", "2"]) == [True, True, False, True, True, True]
    assert in_sequence(["1", "2", "8", "4"]) == [True, True, False, False]
    assert whole_of("03.") == 3


@given(st.lists(st.integers(0, 9), min_size=3, max_size=30))
def test_ranks_made_from_values_are_recognised(values: list[int]):
    for ranks in expected_ranks([float(value) for value in values]):
        assert is_ranking(ranks)
        assert rank_lists([float(value) for value in values], ranks) == ranks


def test_ties_leave_gaps_in_competition_ranks_only():
    assert expected_ranks([9.0, 8.0, 8.0, None, 5.0]) == ([1, 2, 2, None, 3], [1, 2, 2, None, 4])
    assert is_ranking([1, 2, 2, 4]) and is_ranking([1, 2, 2, 3]) and not is_ranking([1, 2, 2, 5])


@given(st.lists(st.integers(0, 9), min_size=6, max_size=30, unique=True), st.data())
def test_one_misread_rank_is_told_by_the_others(values: list[int], data: st.DataObject):
    ranks = expected_ranks([float(value) for value in values])[0]
    at = data.draw(st.integers(0, len(values) - 1))
    misread = [*ranks[:at], (ranks[at] or 0) + 30, *ranks[at + 1 :]]
    assert rank_lists([float(value) for value in values], misread) == ranks
    assert not is_ranking(misread)


def test_parts_amount_to_the_total():
    assert adds_up(["10,5", "20", "3,25"], "33,75")
    assert not adds_up(["10,5", "20", "3,25"], "38,75")
    assert not adds_up(["10,5"], "10,5")
