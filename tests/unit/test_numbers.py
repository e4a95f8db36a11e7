"""Numbers as Vietnamese documents print them, and as they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.numbers import is_nothing, is_whole, parse_number, read_value


def printed(value: int, decimals: int, places: int, dotted: bool) -> str:
    whole = f"{value:,}".replace(",", ".") if dotted else str(value)
    return f"{whole},{decimals:0{places}d}" if places else whole


@given(st.integers(0, 10**12), st.integers(0, 999), st.integers(0, 3), st.booleans())
def test_what_is_printed_is_read_back(value: int, decimals: int, places: int, dotted: bool) -> None:
    decimals %= 10**places
    expected = float(f"{value}.{decimals:0{places}d}") if places else float(value)
    assert parse_number(printed(value, decimals, places, dotted)) == expected


@given(st.text(max_size=12))
def test_no_text_breaks_the_reader(text: str) -> None:
    reading = read_value(text)
    assert reading is None or any(character.isdigit() for character in text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1.280", 1280),
        ("92,75", 92.75),
        ("1.280,5", 1280.5),
        ("0", 0),
        ("08", 8),
        ("-3,5", -3.5),
        ("−2", -2),
        (" 7 ", 7),
    ],
)
def test_numbers(text: str, value: float) -> None:
    assert parse_number(text) == value


@pytest.mark.parametrize(
    "text", ["121.5", "1.28", "92,7,5", "1.2800", "1.28.000", ",5", "5,", "1 280", "abc", "", "٣", "1e3"]
)
def test_what_is_no_number_here(text: str) -> None:
    assert parse_number(text) is None


@pytest.mark.parametrize(
    ("text", "value", "whole"),
    [
        ("92,75%", 92.75, None),
        ("90 điểm", 90, None),
        ("6/17", 6, 17),
        ("112,3/138", 112.3, 138),
        ("761,32/1.000", 761.32, 1000),
    ],
)
def test_values_of_cells(text: str, value: float, whole: float | None) -> None:
    assert read_value(text) == (value, whole)


@pytest.mark.parametrize("text", ["-", "–", "", "…", "Không có", " x "])
def test_nothing_is_not_zero(text: str) -> None:
    assert is_nothing(text) and read_value(text) is None
    assert not is_nothing("0")


def test_a_rank_is_whole_and_from_one() -> None:
    assert [is_whole(value) for value in (1.0, 17.0, 0.0, 1.5, -1.0)] == [True, True, False, False, False]
