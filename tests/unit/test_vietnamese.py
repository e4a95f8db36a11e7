"""Normal forms of Vietnamese text: what they keep, what they drop, and that DuckDB folds alike."""

import unicodedata

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.vietnamese import fold, mend_tones, name_key, slug, sort_key

_PLAIN = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
_MARKS = ["", "\u0300", "\u0309", "\u0303", "\u0301", "\u0323"]
_ALPHABET = sorted(
    {
        unicodedata.normalize("NFC", form(letter) + mark)
        for letter in _PLAIN
        for mark in (_MARKS if letter in "aăâeêioôơuưy" else [""])
        for form in (str, str.upper)
    }
)
LETTERS = st.text(st.sampled_from(_ALPHABET), max_size=12)
SYLLABLES = st.tuples(
    st.sampled_from(["", "h", "kh", "qu", "q", "th", "Đ", "ngh"]),
    st.sampled_from(["oa", "oe", "uy", "uyê", "oai", "oă", "a", "ia", "u"]),
    st.sampled_from(["", "n", "ng", "t", "nh"]),
    st.sampled_from(_MARKS),
    st.integers(0, 3),
).map(lambda p: _with_tone(p[0] + p[1] + p[2], p[3], p[4]))
TEXT = st.lists(st.one_of(SYLLABLES, LETTERS, st.text(max_size=5)), max_size=4).map(" ".join)


def _with_tone(word: str, tone: str, place: int) -> str:
    place = min(place, len(word) - 1)
    return unicodedata.normalize("NFC", word[: place + 1] + tone + word[place + 1 :])


RIGHT = """quý quỳ hoàn khoản toàn thuế huyện khuỷu hòa Thủy tuyển ngoài xoáy thuở quyền"""


@pytest.mark.parametrize(
    ("printed", "mended"),
    [
        *[("hoà", "hòa"), ("khoẻ", "khỏe"), ("thuỷ", "thủy"), ("uỷ", "ủy"), ("HOÀ", "HÒA"), ("Uỷ", "Ủy")],
        *[("Thanh Hoá", "Thanh Hóa"), ("hòan", "hoàn"), ("khỏan", "khoản"), ("qúy", "quý"), ("qùa", "quà")],
        *[(word, word) for word in RIGHT.split()],
    ],
)
def test_tone_marks_go_where_most_publishers_put_them(printed: str, mended: str) -> None:
    assert mend_tones(printed) == mended
    assert mend_tones(unicodedata.normalize("NFD", printed)) == mended


@given(TEXT)
def test_mending_tones_moves_marks_and_nothing_else(s: str) -> None:
    mended = mend_tones(s)
    assert mend_tones(mended) == mended
    assert fold(mended) == fold(s)
    assert unicodedata.is_normalized("NFC", mended)
    assert len(mended) == len(unicodedata.normalize("NFC", s))


@given(st.lists(st.one_of(LETTERS, st.text(st.characters(max_codepoint=126, min_codepoint=32), max_size=8))))
def test_folding_is_what_duckdb_does(parts: list[str]) -> None:
    s = " ".join(parts)
    found = duckdb.execute("SELECT translate(lower(strip_accents(nfc_normalize(?))), 'đ', 'd')", [s]).fetchone()
    assert found == (fold(s),)
    assert fold(s).isascii()


def test_folding_and_slugs_read_as_people_type_them() -> None:
    assert fold("ĐẮK LẮK – Ủy ban") == "dak lak – uy ban"
    assert slug("  Bà Rịa - Vũng Tàu ") == "ba-ria-vung-tau"
    assert slug("Ðắk Nông") == "dak-nong"  # U+00D0, the Icelandic letter


@given(TEXT)
def test_a_slug_is_safe_in_an_id(s: str) -> None:
    made = slug(s)
    assert made == slug(made)
    assert all(part.isalnum() and part.isascii() for part in made.split("-")) or made == ""


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Sở Lao động -TB và XH", "SỞ LAO ĐỘNG – TB & XH"),
        ("Thừa Thiên - Huế", "thừa thiên—huế"),
        ("TP.Đà Nẵng", "TP. Đà  Nẵng"),
        ("Sở Văn hoá, Thể thao và Du lịch", "Sở Văn hóa - Thể thao - Du lịch"),
        ("«Sở Y tế»", '"Sở\u00a0Y tế"'),
        ("Uỷ ban", "Ủy ban"),
    ],
)
def test_spellings_of_one_name_share_a_key(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)
    assert name_key(unicodedata.normalize("NFD", one)) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Phú Yên", "Phù Yên"), ("Nội vụ", "Ngoại vụ"), ("Đăk", "Đắk"), ("Văn", "Vân"), ("Vàng", "ng")],
)
def test_names_that_only_look_alike_keep_their_keys(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


@given(TEXT)
def test_a_name_key_is_its_own_key(s: str) -> None:
    assert name_key(name_key(s)) == name_key(s)


ORDERED = "an anh ay ăn ân ba bà bả bã bá bạ bà-a ca da đa em êm gà oi ôi ơi tu tư vu xa y"


def test_sorting_follows_the_vietnamese_alphabet_and_then_the_tones() -> None:
    words = ORDERED.split()
    assert sorted(set(words), key=lambda word: sort_key(word).encode()) == words
    names = ["Bình Định", "Bình Thuận", "Cà Mau", "Đà Nẵng", "Đắk Lắk", "Đồng Nai", "Hà Nội", "Hậu Giang"]
    assert sorted(set(names), key=sort_key) == names
    assert sort_key("Bình Định") == "binh-d{inh 15"


@given(LETTERS, LETTERS)
def test_sorting_orders_letters_before_tones(one: str, other: str) -> None:
    def rank(s: str) -> list[int]:
        bare = ("".join(c for c in unicodedata.normalize("NFD", x) if c not in _MARKS[1:]) for x in s.lower())
        return [_PLAIN.index(unicodedata.normalize("NFC", c)) for c in bare]

    if rank(one) != rank(other):
        assert (sort_key(one) < sort_key(other)) == (rank(one) < rank(other))
