"""Numbers as Vietnamese documents print them, and as they do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.numbers import is_ambiguous, is_nothing, is_whole, parse_number, read_value, two_figures


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


@pytest.mark.parametrize("text", ["-", "–", "", "…", "Không có", " x ", "Không phát sinh hồ sơ", "(chưa phát sinh)",
                                  "không có phát sinh TTHC"])  # fmt: skip
def test_nothing_is_not_zero(text: str) -> None:
    assert is_nothing(text) and read_value(text) is None
    assert not is_nothing("0")


def test_a_rank_is_whole_and_from_one() -> None:
    assert [is_whole(value) for value in (1.0, 17.0, 0.0, 1.5, -1.0)] == [True, True, False, False, False]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("121.5", 121.5),
        ("92.75%", 92.75),
        ("0.727", 0.727),
        ("0.7312", 0.7312),
        ("1,280.5", 1280.5),
        ("85.125", 85125),
        ("1.0000", 1),
    ],
)
def test_decimals_behind_a_dot_in_a_cell(text: str, value: float) -> None:
    assert read_value(text) == (value, None)
    assert is_ambiguous(text) == (text == "85.125")


@given(st.integers(1, 999), st.integers(0, 999))
def test_a_dot_is_never_both(whole: int, decimals: int) -> None:
    for text in (f"{whole}.{decimals:03d}", f"{whole},{decimals:03d}"):
        reading = read_value(text)
        assert reading is not None
        assert reading.value == (whole * 1000 + decimals if "." in text else float(f"{whole}.{decimals:03d}"))


def test_a_part_with_a_dot_that_exceeds_its_whole_has_decimals() -> None:
    assert read_value("761.325/1.000") == (761.325, 1000)
    assert read_value("1.020/1.000") == (1020, 1000)


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("01 (0,727)", ("01", "0,727")), ("0,727 (1)", ("0,727", "1")), ("85,5 (95%)", ("85,5", "95%")),
        ("85,5(hạng 3)", ("85,5", "hạng 3")), ("7 [12]", ("7", "12")), ("85,5", None), ("Khá (70)", None),
        ("(85,5)", None), ("85 (7) (8)", None), ("85 (*)", None),
    ],
)  # fmt: skip
def test_two_figures_in_one_cell(text: str, pair: tuple[str, str] | None) -> None:
    assert two_figures(text) == pair
