"""Numbers as Excel shows them with Vietnamese settings."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.xlsx_format import shown


@pytest.mark.parametrize(
    ("stored", "code", "text"),
    [
        ("92.75", "General", "92,75"), ("92.7500000001", "", "92,75"), ("0.333333333333333", "General", "0,333333333"),
        ("5", "General", "5"), ("5.0", "General", "5"), ("-12.5", "General", "-12,5"),
        ("123456789012", "", "123456789012"), ("1E-12", "General", "1E-12"), ("5", "@", "5"),
        ("92.7500000001", "0.00", "92,75"), ("2.5", "0", "3"), ("0.125", "0.00", "0,13"), ("1.005", "0.00", "1,01"),
        ("7", "00", "07"), ("5", "0.##", "5"), ("5.5", "0.0#", "5,5"), ("0.5", "#.0", ",5"),
        ("1234567", "#,##0", "1.234.567"), ("1234.5", "#,##0.00", "1.234,50"), ("999", "#,##0", "999"),
        ("1234567", "#,##0,", "1.235"), ("1500000", '0.0,,"tr"', "1,5tr"),
        ("0.9275", "0.00%", "92,75%"), ("0.95", "0%", "95%"), ("0.5", "# ?/?", "0,5"),
        ("-5", "0;(0)", "(5)"), ("0", '0;-0;"-"', "-"), ("-0.001", "0.00", "0,00"), ("5", ";;;", ""),
        ("85", '[>=80]"Tốt";"Khá"', "Tốt"), ("70", '[>=80]"Tốt";"Khá"', "Khá"), ("5", "[Red]0.0", "5,0"),
        ("12345", "[$₫-42A]#,##0", "₫12.345"), ("92.5", '0.0" điểm"', "92,5 điểm"), ("3", r"0\%", "3%"),
        ("1234.5", '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)', "1.234,50"),
        ("12345678", "0.00E+00", "1,23E+07"),
        ("42773", "dd/mm/yyyy", "07/02/2017"), ("42773", "d-mmm-yy", "7-Thg2-17"), ("1", "d/m/yyyy", "1/1/1900"),
        ("42773", '"Ngày "dd" tháng "mm" năm "yyyy', "Ngày 07 tháng 02 năm 2017"),
        ("42773.53125", "dd/mm/yyyy h:mm", "07/02/2017 12:45"), ("0.53125", "h:mm AM/PM", "12:45 CH"),
        ("1.5", "[h]:mm:ss", "36:00:00"), ("0.0007", "mm:ss", "01:00"), ("-1", "dd/mm/yyyy", "-1"),
        ("chữ", "0.00", "chữ"), ("nan", "0", "nan"), ("1e999", "0", "1e999"),
    ],
)  # fmt: skip
def test_a_number_shows_as_its_format_says(stored: str, code: str, text: str) -> None:
    assert shown(stored, code) == text


def test_days_count_from_1904_where_the_workbook_says_so() -> None:
    assert shown("41311", "dd/mm/yyyy", is_1904=True) == "07/02/2017"


@given(st.decimals(-(10**9), 10**9, places=2))
def test_two_decimals_come_back_however_the_computer_stores_them(number: Decimal) -> None:
    shown_back = shown(repr(float(number)), "#,##0.00").replace(".", "").replace(",", ".")
    assert Decimal(shown_back) == number


@given(st.floats(allow_nan=True), st.text('0#?.,%;[]"\\_*EedmyhsAP/@$>=- ', max_size=20))
def test_no_format_breaks_the_reading(number: float, code: str) -> None:
    assert isinstance(shown(repr(number), code), str)
