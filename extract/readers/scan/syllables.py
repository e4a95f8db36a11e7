"""Whether a word can be Vietnamese: a choice among readings, never a reading of its own."""

import re
import unicodedata

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_ONSET = "ngh|ng|nh|gh|gi|kh|ch|ph|qu|th|tr|[bcdđghklmnprstvx]"
_RHYME = (
    "(?:[aăâeêioôơuưy]|oa|oă|oe|uâ|uê|uy|uơ)(?:ng|nh|ch|[mnptc])?|oo(?:ng|c)|"
    "[iy]ê(?:ng|[mnptcu])|uô(?:ng|[mntcip])|ươ(?:ng|[mnptcui])|uyê[nt]|uya|ia|ua|ưa|"
    "(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|oa|oe|uâ|uy)[iyou]|yêu|iêu|uêu|oay|oai|oao|oeo|uây|uyu|uya"
)
_SYLLABLE = re.compile(f"(?:{_ONSET})?(?:{_RHYME})")
_WORD = re.compile(r"[^\W\d_]+")


def odd_words(text: str) -> int:
    """How many words of `text` no Vietnamese syllable has the form of; abbreviations in capitals are not counted."""
    return sum(not _can_be(word) for word in _WORD.findall(text) if not (word.isupper() and len(word) < 7))


def _can_be(word: str) -> bool:
    if any(letter.isupper() for letter in word[1:]):
        return word.isupper() and _can_be(word.lower())
    bare = unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.lower()).translate(_TONES))
    return _SYLLABLE.fullmatch(bare) is not None
