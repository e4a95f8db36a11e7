"""Properties of shares, ranks and numbers of rows that hold for any figures."""

from math import floor

from hypothesis import given
from hypothesis import strategies as st

from transform.checks.order import breaks
from transform.checks.ranking import method_of, ranks_of, wrong_ranks
from transform.checks.solver.lines import is_share, share_of

points = st.integers(0, 3000)
most = st.integers(1, 3000)
values = st.lists(st.integers(0, 12).map(float), min_size=1, max_size=25)
methods = st.sampled_from(("dense", "competition"))


@given(points, most, st.integers(0, 4), st.booleans())
def test_a_share_rounded_or_cut_is_a_share(value: int, whole: int, places: int, is_cut: bool) -> None:
    assert is_share(value, whole, share_of(value, whole, places, is_cut), places)


@given(points, most, st.integers(0, 4), st.sampled_from((-2, 2)))
def test_a_share_that_is_off_by_more_than_a_unit_is_none(value: int, whole: int, places: int, off: int) -> None:
    printed = floor(100 * value / whole * 10**places) / 10**places + off / 10**places
    assert not is_share(value, whole, printed, places)


@given(values, methods)
def test_ranks_fall_as_values_rise(given: list[float], method: str) -> None:
    ranks = ranks_of(given, method)
    assert min(ranks) == 1
    for one, first in zip(given, ranks, strict=True):
        above = [value for value in given if value > one]
        assert first == 1 + (len(set(above)) if method == "dense" else len(above))


@given(values, methods, st.booleans())
def test_ranks_by_a_method_are_right_by_it(given: list[float], method: str, is_whole: bool) -> None:
    assert not any(wrong_ranks(given, ranks_of(given, method), method, is_whole))
    assert not any(wrong_ranks(given, ranks_of(given, method_of(given, ranks_of(given, method), "unknown")),
                               method_of(given, ranks_of(given, method), "unknown"), is_whole))  # fmt: skip


@given(values, st.randoms(use_true_random=False))
def test_hidden_digits_may_put_equal_values_in_any_order(given: list[float], draw) -> None:  # type: ignore[no-untyped-def]
    order = sorted(range(len(given)), key=lambda at: (-given[at], draw.random()))
    ranks: list[int | None] = [0] * len(given)
    for place, at in enumerate(order, 1):
        ranks[at] = place
    for method in ("dense", "competition"):
        assert not any(wrong_ranks(given, ranks, method, is_whole=False))
    tied = len(set(given)) < len(given)
    assert any(wrong_ranks(given, ranks, "competition", is_whole=True)) == tied


@given(values, methods, st.data())
def test_another_rank_is_wrong(given: list[float], method: str, data: st.DataObject) -> None:
    ranks: list[int | None] = [*ranks_of(given, method)]
    at = data.draw(st.integers(0, len(given) - 1))
    ranks[at] = (ranks[at] or 0) + data.draw(st.integers(1, 5))
    assert wrong_ranks(given, ranks, method, is_whole=True)[at]
    ranks[at] = None
    assert not any(wrong_ranks(given, ranks, method, is_whole=True))


@given(st.integers(3, 30), st.data())
def test_numbers_in_order_break_nowhere_and_swapped_ones_do(size: int, data: st.DataObject) -> None:
    numbers = list(range(1, size + 1))
    assert breaks(numbers) == []
    one = data.draw(st.integers(0, size - 2))
    numbers[one], numbers[one + 1] = numbers[one + 1], numbers[one]
    assert size < 6 or breaks(numbers)[0] == one
