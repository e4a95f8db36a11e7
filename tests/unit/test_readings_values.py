"""Figures as pages print them: decimals by the page's language, fractions, words, and numbers keyed beside them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.readings.printed import Printed, agrees, decimal_sign, decimals, parse_printed, plain_number


@pytest.mark.parametrize(("text", "language", "expected"), [
    ("0,7353", "vi", Printed(0.7353)),
    ("0.8485", "vi", Printed(0.8485)),
    ("96,6%", "en", Printed(96.6)),
    ("1.579", "vi", Printed(1579)),
    ("1.579", "en", Printed(1.579)),
    ("1,579", "en", Printed(1579)),
    ("1,579", "vi", Printed(1.579)),
    ("15,133,960", "en", Printed(15_133_960)),
    ("0.714", "vi", Printed(0.714)),
    ("01", "vi", Printed(1)),
    ("41/63", "vi", Printed(41, of=63)),
    ("112,3/138", "vi", Printed(112.3, of=138)),
    ("01 (0,727)", "vi", Printed(1, beside=0.727)),
    ("hơn 70 %", "vi", Printed(70)),
    ("11,9 triệu", "vi", Printed(11_900_000)),
    ("16 million", "en", Printed(16_000_000)),
    ("37, 6%", "en", Printed(37.6)),
    ("tăng 2 bậc", "vi", Printed(2)),
    ("-14", "vi", Printed(-14)),
    ("từ 0,7 - 0,8 điểm", "vi", None),
    ("tăng 16 bậc so với năm 2020", "vi", None),
    ("cuối bảng", "vi", None),
    ("121.5.7", "vi", None),
])  # fmt: skip
def test_what_is_printed_is_read_by_the_sign_of_the_page(text: str, language: str, expected: Printed | None) -> None:
    assert parse_printed(text, decimal_sign(language)) == expected


@pytest.mark.parametrize(("text", "number", "same"), [
    ("0,7353", 0.7353, True), ("0,7353", 0.7535, False), ("1.579", 1579, True), ("1.579", 1.579, True),
    ("tăng 16 bậc so với năm 2020", 16, True), ("gần 50 tỷ đồng", 50, True), ("gần 50 tỷ đồng", 50e9, True),
    ("11,9 triệu", 119, False), ("giảm 11 bậc", -11, True), ("01 (0,727)", 0.727, True),
])  # fmt: skip
def test_a_number_beside_a_print_is_one_that_the_print_can_mean(text: str, number: float, same: bool) -> None:
    assert agrees(text, number) is same


@given(st.integers(0, 10**9), st.integers(0, 9999), st.sampled_from(["vi", "en"]))
def test_a_printed_number_is_read_back(whole: int, part: int, language: str) -> None:
    sign = decimal_sign(language)
    group = "." if sign == "," else ","
    text = f"{whole:,}".replace(",", group) + f"{sign}{part:04d}"
    found = parse_printed(text, sign)
    assert found is not None
    assert found.number == pytest.approx(whole + part / 10_000, rel=1e-12)
    assert agrees(text, found.number)
    assert decimals(text) == 4


@given(st.text(alphabet="0123456789.,/()% -+abctriệu", max_size=30), st.sampled_from([",", "."]))
def test_whatever_is_printed_nothing_breaks_and_a_figure_agrees_with_its_print(text: str, sign: str) -> None:
    found = parse_printed(text, sign)
    if found is not None:
        assert agrees(text, found.number)


def test_a_plain_number_has_digits_and_a_dot_alone() -> None:
    assert plain_number("0.7353") == 0.7353
    assert plain_number("-14") == -14
    for text in ("0,7353", "1.579,5", "x", "", "1e3", "nan", "٣"):
        assert plain_number(text) is None
