"""Vietnamese before Unicode: TCVN3 and VNI are known by their fonts or letters and decoded; Unicode is left alone."""

import shutil
import subprocess
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract.legacy import TCVN3, VNI, Legacy, decode, scheme_of_font, scheme_of_text
from tests.legacy_fonts import LETTERS, in_tcvn3, in_vni

SMALL = "".join(letter for letter in LETTERS if letter.islower())
SYLLABLES = st.sampled_from(
    "sở ngành tỉnh huyện thị xã thành phố Đà Nẵng Quảng Nam Thừa Thiên Huế ứng dụng công nghệ thông tin trực tuyến "
    "mức độ điểm xếp hạng tổng số thủ tục hành chính ỷ ỵ kỳ quỹ nghĩa khuỷu ưu rượu yếu khá tốt trung bình".split()
)
TEXTS = st.lists(SYLLABLES, min_size=12, max_size=60).map(" ".join)


@pytest.mark.parametrize(
    ("name", "legacy"),
    [
        (".VnTime", Legacy(TCVN3, False)),
        (".VnTimeH", Legacy(TCVN3, True)),
        ("'.VnArial NarrowH'", Legacy(TCVN3, True)),
        (".vntimeh", Legacy(TCVN3, True)),
        ("ABCDEF+.VnTimeH-BoldItalic", Legacy(TCVN3, True)),
        (".VnTime,Bold", Legacy(TCVN3, False)),
        ("VnTimeH", Legacy(TCVN3, True)),
        ("VNI-Times", Legacy(VNI, False)),
        ("XYZABC+VNI-Helve-Condense,Bold", Legacy(VNI, False)),
        ("Vni Times", Legacy(VNI, False)),
        ("Times New Roman", None),
        ("VNF-Futura", None),
        ("VNtimes new roman", None),
        ("", None),
    ],
)
def test_the_name_of_a_font_tells_its_encoding(name: str, legacy: Legacy | None) -> None:
    assert scheme_of_font(name) == legacy


@pytest.mark.parametrize("letter", SMALL)
def test_every_small_letter_comes_back(letter: str) -> None:
    assert decode(in_tcvn3(letter), Legacy(TCVN3, False)) == letter
    assert decode(in_vni(letter), Legacy(VNI, False)) == letter


@pytest.mark.parametrize("letter", [letter for letter in LETTERS if letter.isupper()])
def test_every_capital_comes_back(letter: str) -> None:
    assert decode(in_tcvn3(letter.lower()), Legacy(TCVN3, True)) == letter
    assert decode(in_vni(letter), Legacy(VNI, False)) == letter


@pytest.mark.skipif(shutil.which("iconv") is None, reason="iconv is not here to compare with")
def test_tcvn3_agrees_with_iconv() -> None:
    codes = "".join(in_tcvn3(letter) for letter in SMALL if not letter.isascii())
    said = subprocess.run(
        ["iconv", "-f", "TCVN5712-1", "-t", "UTF-8"], input=codes.encode("latin-1"), capture_output=True
    )
    assert decode(codes, Legacy(TCVN3, False)) == unicodedata.normalize("NFC", said.stdout.decode())


@given(TEXTS)
def test_what_was_written_in_vni_comes_back(text: str) -> None:
    assert decode(in_vni(text), Legacy(VNI, False)) == text
    assert decode(in_vni(text.upper()), Legacy(VNI, False)) == text.upper()


@given(TEXTS)
def test_what_was_written_in_tcvn3_comes_back(text: str) -> None:
    assert decode(in_tcvn3(text.lower()), Legacy(TCVN3, False)) == text.lower()
    assert decode(in_tcvn3(text.lower()), Legacy(TCVN3, True)) == text.upper()


def test_a_small_mark_behind_a_capital_is_vni_too() -> None:
    assert decode("Ñaø Naüng, Aâm, Öùng", Legacy(VNI, False)) == "Đà Nẵng, Âm, Ứng"


def test_codes_are_known_in_the_forms_that_programs_give_them() -> None:
    # shifted to the private area, as a Greek mu, as minus signs and with a quote left as a control
    assert decode("\uf0e8 l\u03bc n\u2212íc t\u2212 \x93a\x94", Legacy(TCVN3, False)) == "ố là nước tư “a”"
    assert decode("2015\u22122016", Legacy(TCVN3, False)) == "2015\u22122016"


def test_figures_and_ascii_stay() -> None:
    plain = "1.234,56 % (I/2016) - UBND"
    assert decode(plain, Legacy(TCVN3, False)) == plain == decode(plain, Legacy(VNI, False))


@given(TEXTS)
def test_unicode_is_never_decoded(text: str) -> None:
    assert scheme_of_text(text) is None
    assert scheme_of_text(unicodedata.normalize("NFD", text)) is None
    for legacy in (Legacy(TCVN3, False), Legacy(VNI, False)):
        assert decode(text, legacy) == text


@given(st.text(max_size=300))
@settings(max_examples=200)
def test_any_text_can_be_asked(text: str) -> None:
    scheme_of_text(text)
    for legacy in (Legacy(TCVN3, True), Legacy(VNI, False)):
        decode(text, legacy)


def test_the_letters_alone_tell_the_encoding() -> None:
    text = "Bảng tổng hợp kết quả đánh giá mức độ ứng dụng công nghệ thông tin của các sở, ngành"
    assert scheme_of_text(in_tcvn3(text)) == Legacy(TCVN3, False)
    assert scheme_of_text(in_vni(text)) == Legacy(VNI, False)
    assert scheme_of_text(in_tcvn3("Sở Y tế")) is None  # too little to be certain


@pytest.mark.parametrize(
    "text",
    [
        "Les élèves étaient déjà très étonnés: la forêt, l'hôtel, la fenêtre, où ça, naïf, garçon, pâle, côté, Noël",
        "El niño español está cansado; mañana irá al jardín según la acción también aquí allí qué cómo dónde árbol",
        "Die größte Straße für Übung fällt früh; können müssen schön möglich Bücher Füße Mädchen",
        "A situação não é tão má; coração, informação, três irmãos, você, também, às vezes já está lá no céu",
        "«Sở Tài chính», «Sở Y tế», «UBND tỉnh»: «được», «mới», ©, ®, 25 °C, ½, × 2",
    ],
)
def test_other_languages_are_left_alone(text: str) -> None:
    assert scheme_of_text(text) is None


def test_unicode_with_none_of_its_own_letters_is_left_alone() -> None:
    assert scheme_of_text("là và cà gà bà há lá má cá tô sô cô bê lê hê bé té") is None


@pytest.mark.parametrize("charset", ["cp1258", "utf-8"])
def test_a_wrong_character_set_is_no_legacy_encoding(charset: str) -> None:
    text = "Sở, ngành, huyện, thị xã và thành phố được xếp hạng về mức độ ứng dụng công nghệ thông tin"
    parted = unicodedata.normalize("NFD", text)
    whole = "".join(unicodedata.normalize("NFC", part) for part in _tones_apart(parted))
    assert scheme_of_text(whole.encode(charset, "ignore").decode("cp1252", "replace")) is None


def _tones_apart(parted: str) -> list[str]:
    """Pieces of decomposed text such that the tones stand alone, as windows-1258 has them."""
    pieces: list[str] = []
    for character in parted:
        if character in "\u0302\u0306\u031b":
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def test_the_texts_that_are_known(shared: Path) -> None:
    for path in sorted((shared / "sources").glob("*.txt")):
        text = unicodedata.normalize("NFC", path.read_text(encoding="utf-8"))
        assert scheme_of_text(text) is None
        assert scheme_of_text(in_tcvn3(text)) == Legacy(TCVN3, False)
        assert scheme_of_text(in_vni(text)) == Legacy(VNI, False)
        assert decode(in_vni(text), Legacy(VNI, False)) == text
