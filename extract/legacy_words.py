"""Whether a word can be a Vietnamese syllable: what tells text in a legacy encoding from text in any other language."""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_TONES = re.compile("[\u0300\u0301\u0303\u0309\u0323]")
_ONSET = "ngh|ng|nh|gh|gi|qu|ch|kh|ph|th|tr|[bcdđghklmnpqrstvx]"
_NUCLEI = (
    "a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu iê iêu oa oai oao oay oă oe oeo oi oo ôi ơi ua ui uâ uây "
    "ue uê ui uô uôi uơ uy uya uyê uyu ưa ưi ưu ươ ươi ươu ya yê yêu"
)
_NUCLEUS = "|".join(sorted(_NUCLEI.split(), key=len, reverse=True))
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_NUCLEUS})(?:ch|ng|nh|[cmnpt])?")
_LONGEST = 12  # «nghiêng» has 7 letters; decomposed, or as codes of VNI, a few more
# Signs are letters in TCVN3 («lµ», «®·»), the soft hyphen is one too; the private area is where symbol fonts have them.
_WORD = re.compile("[A-Za-z\u00a1-\u1eff\u2212\u2219\uf0a1-\uf0ff]+")
_EDGES = re.compile(r"^[\W_]+|[\W_]+$|\u00ad")
# Enough to be certain: a page of a decision has some 150.
_MOST = 150


def words_of(text: str) -> list[str]:
    """The different words of `text` that hold a character beyond ASCII, in order, at most the first 150."""
    words: dict[str, None] = {}
    for found in _WORD.finditer(text):
        word = found[0]
        if not word.isascii():
            words[word] = None
            if len(words) == _MOST:
                break
    return list(words)


def share_of_syllables(words: Sequence[str]) -> float:
    """The share of `words` that are Vietnamese syllables, 0 to 1; 0 for none."""
    return sum(map(is_syllable, words)) / len(words) if words else 0.0


@lru_cache(maxsize=8192)
def is_syllable(word: str) -> bool:
    """Whether `word`, without signs at its edges, is built as a Vietnamese syllable is, with one tone at most."""
    if len(word) > _LONGEST:
        return False
    parted = unicodedata.normalize("NFD", _EDGES.sub("", word).lower())
    bare, tones = _TONES.subn("", parted)
    return tones <= 1 and _SYLLABLE.fullmatch(unicodedata.normalize("NFC", bare)) is not None
