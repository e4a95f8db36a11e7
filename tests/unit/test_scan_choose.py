"""What a line says, from its readings."""

import pytest

pytest.importorskip("cv2")

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from extract.readers.scan.choose import Votes, choose, is_settled, looks_numeric, tidy
from extract.readers.scan.glyphs import Alphabet, mark_in
from extract.readers.scan.readings import dash_in
from extract.readers.scan.strips import Strip
from extract.readers.scan.syllables import odd_words


def test_readings_that_agree_are_sure():
    reading = choose(Votes("Sở Nội vụ", "", "Sở Nội vụ"))
    assert reading.text == "Sở Nội vụ" and reading.confidence >= 0.9 and reading.others == ()
    reading = choose(Votes("92,75", "92,75", "92,75", own="92,75"))
    assert reading.text == "92,75" and reading.confidence >= 0.95


def test_readings_that_differ_are_doubtful_and_all_kept():
    reading = choose(Votes("Sở Tư phập", "", "Sở Tư pháp", ("Sở Tư phập", "Sở Tư pháp")))
    assert reading.confidence < 0.9
    assert {reading.text, *reading.others} == {"Sở Tư phập", "Sở Tư pháp"}


def test_one_engine_and_the_pages_own_digits_are_enough_for_a_number():
    assert choose(Votes("7362", "7362", "73,62", own="73,62")).text == "73,62"
    assert choose(Votes("7362", "7362", "73,62", own="73,62")).confidence >= 0.9
    assert choose(Votes("12", "12", "12", own="72")).confidence < 0.9
    # Both engines read the same where a piece of the number is like no digit of the page: a stamp lies over it.
    assert choose(Votes("81", "81", "81")).confidence >= 0.9
    assert choose(Votes("81", "81", "81", unlike=True)).confidence < 0.9


def test_a_dot_before_two_decimals_is_doubtful():
    assert choose(Votes("77.78", "77.78", "77.78")).confidence < 0.9
    assert choose(Votes("1.280", "1.280", "1.280")).confidence >= 0.9
    assert choose(Votes("77.78", "77.78", "77.78", mark=",")).text == "77,78"
    assert choose(Votes("1.339.9", "1.339.9", "1.339.9", ("1.339.9", "1.339,9"))).confidence < 0.9
    assert choose(Votes("1.339.9", "1.339.9", "1.339,9", ("1.339.9",))).text == "1.339,9"
    assert choose(Votes("O", "0", "O", own="0")).text == "0"


def test_impossible_words_lose():
    assert choose(Votes("Ban Dân tộc", "", "Bœan Dân tộc", ("Ban Dan tộc", "Bœan Dân tộc"))).text == "Ban Dân tộc"
    assert odd_words("Khog học Nguyễn Quảng Ngoại khuyến nghiêng") == 1
    assert odd_words("UBND TP Quy Nhơn, Sở LĐTB&XH, giữa thuở rượu") == 0


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_nothing_is_chosen_that_nobody_read(aster: str, digits: str, tess: str):
    votes = Votes(aster, digits, tess)
    reading = choose(votes)
    said = {letter for text in (aster, digits, tess) for letter in tidy(text)} | set(digits)
    assert set(reading.text) <= said | {" "}
    assert 0 <= reading.confidence <= 1
    assert not (is_settled(votes) and reading.confidence < 0.9)


def test_specks_at_the_ends_are_no_letters():
    assert tidy("| Sở Y tế _") == "Sở Y tế"
    assert tidy("100, 00") == "100,00"
    assert tidy("(%)") == "(%)" and tidy("1450)") == "1450)"


def test_the_end_of_a_header_is_no_number():
    assert not any(map(looks_numeric, ("đa:90)", "đạt/105", "số/1.485", "Năm 2020")))
    assert all(map(looks_numeric, ("92,75", "S0", "1O5", "l05", "6/17")))
    assert choose(Votes("đa:945)", "9459", "đa:945)")).text == "đa:945)"
    assert choose(Votes("1.7409", "1.7409", "1.740)")).text == "1.740)"
    assert choose(Votes("1.7409", "1.7409", "1.740)")).confidence < 0.9
    assert choose(Votes("(4)", "49", "(4)")).text == "(4)"


def test_a_table_before_its_number_is_always_the_same_word():
    assert tidy("BẰNG 1.2. XẾP HẠNG") == "BẢNG 1.2. XẾP HẠNG"
    assert tidy("Bàng 3 Xếp hạng") == "Bảng 3 Xếp hạng"
    assert tidy("BẰNG KHEN 2") == "BẰNG KHEN 2"


def test_dashes_by_their_shape():
    assert dash_in((0, 10, 10, 13), 20) == "-"
    assert dash_in((0, 10, 18, 13), 20) == "–"
    assert dash_in((0, 0, 10, 20), 20) is None


def drawn(text: str) -> tuple[np.ndarray, Strip]:
    import cv2

    strip = np.full((60, 40 * len(text) + 20), 255, np.uint8)
    for at, letter in enumerate(text):
        if letter in ",.":
            x, down = 10 + 40 * at + 12, 8 if letter == "," else 0
            strip[40 : 46 + down, x : x + 6] = 0
        else:
            cv2.putText(strip, letter, (10 + 40 * at, 45), cv2.FONT_HERSHEY_SIMPLEX, 1.4, (0,), 3)
    return strip, Strip(0, 0, strip.shape[1], strip.shape[0])


def test_the_pages_own_digits_read_its_numbers():
    alphabet = Alphabet()
    assert alphabet.read(*drawn("92,75")) is None
    for text in ("0123", "456", "789", "10,5"):
        alphabet.learn(*drawn(text), text)
    assert alphabet.is_known
    assert alphabet.read(*drawn("92,75")) == "92,75"
    assert alphabet.read(*drawn("1.280")) == "1.280"
    # A speck at the end is no decimal mark.
    assert alphabet.read(*drawn("13.")) == "13"
    assert mark_in(*drawn("92,75")) == "," and mark_in(*drawn("92.75")) == "."


def test_a_maximum_in_brackets_keeps_them():
    assert choose(Votes("(100)", "100", "(100)", ("100", "100"), unlike=True)).text == "(100)"
    assert choose(Votes("(1.000)", "11000", "1.000", ("1.000", "1.000"))).text == "(1.000)"
    # One engine alone that sees brackets, and other digits, is not believed.
    assert choose(Votes("(180)", "100", "100", ("100", "100"), own="100")).text == "100"
    assert choose(Votes("87,5", "87,5", "87,5", own="87,5")).text == "87,5"
