"""What a text layer has wrong is mended, and told once a document."""

import unicodedata

import numpy as np

from extract.readers.pdf import read_pdf
from extract.readers.pdf.glyphs import Mends, mended, needs_mending
from extract.readers.pdf.letters import Characters, without_doubles
from extract.readers.pdf.marks import with_marks_in_place
from tests.unit.pdf_pages import Drawing, pdf_of

SENTENCE = "Kết quả xếp hạng ứng dụng của các sở, ban, ngành trong tỉnh."


def test_clean_text_is_left_alone_and_nothing_told() -> None:
    document = read_pdf(pdf_of(Drawing().text(72, 100, SENTENCE)), "x")
    assert document.text == SENTENCE + "\n" and document.notices == ()


def test_accents_written_apart_are_composed_and_told_once() -> None:
    page = Drawing()
    for at in range(3):
        page.text(72, 100 + 60 * at, unicodedata.normalize("NFD", SENTENCE))
    document = read_pdf(pdf_of(page, page), "x")
    assert document.text == (SENTENCE + "\n") * 6
    assert [notice.kind for notice in document.notices] == ["accents_decomposed"]


def test_letters_printed_twice_are_taken_once() -> None:
    page = Drawing().text(72, 100, SENTENCE).text(72.35, 100, SENTENCE)
    assert read_pdf(pdf_of(page), "x").text == SENTENCE + "\n"


def test_letters_that_follow_themselves_in_one_place_are_dropped() -> None:
    boxes = np.array([[72.0, 90, 78, 103], [72.3, 90, 78.3, 103], [78.0, 90, 84, 103], [84.0, 90, 90, 103]])
    codes = np.array([ord(letter) for letter in "1122"], np.uint16)
    mends = Mends()
    found = without_doubles(Characters(codes, boxes, np.zeros(4, np.int8), np.arange(4)), 2, mends)
    assert "".join(map(chr, found.codes)) == "122"
    assert [(notice.kind, notice.page) for notice in mends.notices()] == [("doubled_letters", 2)]


def test_a_real_double_letter_stays() -> None:
    assert read_pdf(pdf_of(Drawing().text(72, 100, "11 xoong 33,00")), "x").text == "11 xoong 33,00\n"


def test_wrong_letters_are_put_right() -> None:
    mends = Mends()
    assert mended("ƯU ĐÃI, TRƢỜNG, đƣợc", 3, mends) == "ƯU ĐÃI, TRƯỜNG, được"
    assert mended("chuyển đổi ﬁle", 4, mends) == "chuyển đổi file"
    assert mended("\uf0b7 điểm", 5, mends) == "• điểm"
    told = {notice.kind: notice.page for notice in mends.notices()}
    assert told == {"letters_mapped_wrong": 3, "ligatures": 4, "private_characters": 5}
    assert not needs_mending(SENTENCE) and needs_mending("đƣợc")


def test_words_are_parted_where_only_white_shows_it() -> None:
    page = Drawing().text(72, 100, "Sở").text(90, 100, "Tài").text(110, 100, "chính")
    assert read_pdf(pdf_of(page), "x").text == "Sở Tài chính\n"


def test_only_letters_that_may_change_beside_others_are_strange() -> None:
    mends = Mends()
    assert not mends.strange("Quyết định số 12/QĐ-UBND – 95,5 %")
    for text in ("Ƣ", "e\u0301", "x\u20d7", "\ufb01", "\ue000", "\u1161"):
        assert mends.strange(f"Sở Y {text}") == set(text) - {"e", "x"}


def test_codes_are_plain_once_their_letters_were_met() -> None:
    mends = Mends()
    codes = np.array([*map(ord, "Sở Y tế")], np.uint16)
    assert not mends.are_plain(codes)
    mends.strange("Sở Y tế \u00ad \ue000")
    assert mends.are_plain(codes)
    for letter in ("\u00ad", "\ue000"):
        assert not mends.are_plain(np.array([ord(letter)], np.uint16))


def test_marks_of_one_glyph_stay_with_its_letter_however_wide_it_is() -> None:
    """«ứ» as one glyph, which pdfium cuts into three boxes side by side, and a «c» close behind."""
    text = "u\u031b\u0301c"
    boxes = np.array([[89.2, 174.1, 92.0, 183.1], [92.0, 174.1, 94.9, 183.1], [94.9, 174.1, 97.8, 183.1],
                      [96.9, 172.7, 103.6, 185.6]])  # fmt: skip
    codes = np.array([*map(ord, text)])
    characters = Characters(codes, boxes, np.zeros(4, np.int8), np.arange(4))
    found, said = with_marks_in_place(characters, text, ["\u031b", "\u0301"], 1, Mends())
    assert said == text and found.codes.tolist() == codes.tolist()
