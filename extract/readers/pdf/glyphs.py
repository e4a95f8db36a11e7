"""What text layers get wrong, mended: each kind of mending is told once a document."""

import re
import unicodedata
from itertools import filterfalse

import numpy as np
import numpy.typing as npt

from extract.model import Notice

DECOMPOSED, GHA, PRIVATE, LIGATURES, DOUBLED, LEGACY, SHIFTED = (
    "accents_decomposed", "letters_mapped_wrong", "private_characters", "ligatures", "doubled_letters",
    "legacy_font", "accents_shifted",
)  # fmt: skip
_SAID = {
    DECOMPOSED: "Letters and their accents are written apart in the text layer; they were composed (NFC).",
    GHA: "The text layer has Ƣ and ƣ where Ư and ư are printed, a known fault of some fonts; they were put right.",
    PRIVATE: "Some signs have no meaning in Unicode (private-use characters); known ones were put right, others kept.",
    LIGATURES: "Ligatures (ﬁ, ﬂ) were written out as letters.",
    DOUBLED: "Letters are printed twice in one place (imitated bold); each is taken once.",
    SHIFTED: "Accents stand apart from their letters in the text layer; each was joined to the letter it is over.",
}

# Word's converters map the horned vowels of some fonts to the letters «oi» of the Latin alphabets of Azerbaijan.
_GHA = {0x01A2: "Ư", 0x01A3: "ư"}
_LIGATURE = re.compile("[\ufb00-\ufb06]")
_PRIVATE = re.compile("[\ue000-\uf8ff]")
_ODD = re.compile("[\ue000-\uf8ff\ufb00-\ufb06]")
# Bullets of the fonts Symbol and Wingdings, which office programs write for lists.
SOFT_HYPHEN = "\u00ad"
_BULLETS = {
    0xF0B7: "•", 0xF0A7: "▪", 0xF0D8: "➢", 0xF0FC: "✓", 0xF0FE: "☑", 0xF0A8: "☐", 0xF06F: "□", 0xF076: "❖",
    0xF02D: "-", 0xF0E0: "→", 0xF0AE: "→", 0xF0B0: "°", 0xF0B3: "≥", 0xF0A3: "≤", 0xF0B4: "×", 0xF0B1: "±",
}  # fmt: skip


class Mends:
    """What was mended in a document, with the first page and an example of each; `known` are words that were mended,
    which come again on every page."""

    def __init__(self) -> None:
        self.known: dict[str, str] = {}
        self._plain: set[str] = set()
        self._strange: set[str] = set()
        # The plain ones once more, by their codes, but for the soft hyphen, which is left out.
        self._plain_codes = np.zeros(0x10000, np.bool_)
        self._first: dict[str, tuple[int, str]] = {}

    def tell(self, kind: str, page: int, example: str = "") -> None:
        """Notes that `kind` was mended on `page`; `example` is the printed original."""
        self._first.setdefault(kind, (page, example))

    def are_plain(self, codes: npt.NDArray[np.uint16]) -> bool:
        """Whether letters of these codes were met and nothing is to be mended of them (a quick look, right when it says
        yes): so it is on most pages but the first."""
        return bool(np.count_nonzero(self._plain_codes[codes]) == len(codes))

    def strange(self, text: str) -> set[str]:
        """The letters of a page's text that may have to be mended."""
        letters = set(text)
        unknown = letters.difference(self._plain, self._strange)
        if unknown:
            self._strange.update(filterfalse(_is_plain, unknown))
            plain = [*filter(_is_plain, unknown)]
            self._plain.update(plain)
            self._plain_codes[[ord(letter) for letter in plain if letter != SOFT_HYPHEN]] = True
        return letters & self._strange

    def notices(self) -> list[Notice]:
        """One for each kind."""
        return [
            Notice(kind.partition(":")[0], self._sentence(kind, example), None, page)
            for kind, (page, example) in self._first.items()
        ]

    def _sentence(self, kind: str, example: str) -> str:
        if kind.startswith(LEGACY):
            name = kind.partition(":")[2]
            return (
                f"The font {name} shows other letters than its codes say; its text was decoded. As stored: «{example}»"
            )
        return _SAID[kind]


def _is_plain(letter: str) -> bool:
    """Whether a letter stays as it is whatever stands beside it (a quick look, right when it says yes)."""
    known = letter < "\u0300" or "\u1e00" <= letter < "\u20d0"
    return known and letter not in "Ƣƣ" and unicodedata.is_normalized("NFC", letter)


def needs_mending(text: str) -> bool:
    """Whether a page's text has anything that `mended` would change; most pages have not."""
    if not unicodedata.is_normalized("NFC", text) or "Ƣ" in text or "ƣ" in text:
        return True
    return _ODD.search(text) is not None


def mended(text: str, page: int, mends: Mends) -> str:
    """`text` with composed accents, real letters for ligatures and known wrong ones; tells `mends` what it did."""
    if "Ƣ" in text or "ƣ" in text:
        mends.tell(GHA, page)
        text = text.translate(_GHA)
    if _LIGATURE.search(text):
        mends.tell(LIGATURES, page)
        text = _LIGATURE.sub(lambda found: unicodedata.normalize("NFKC", found[0]), text)
    if _PRIVATE.search(text):
        mends.tell(PRIVATE, page)
        text = _PRIVATE.sub(_public, text)
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        mends.tell(DECOMPOSED, page)
    return composed


def _public(found: re.Match[str]) -> str:
    code = ord(found[0])
    if code in _BULLETS:
        return _BULLETS[code]
    # Symbol fonts shift the codes of the letters they show to U+F000.
    return chr(code - 0xF000) if 0xF021 <= code <= 0xF07E else found[0]
