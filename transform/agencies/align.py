"""Abbreviations nobody listed: printed words held against the words of a full name."""

from collections.abc import Sequence
from functools import lru_cache

from transform.vietnamese import toneless

# A name of nothing but initials says too little to decide by itself while other bodies may be called so: «CT» is Cần
# Thơ, Công Thương or a chairman. Words for a level or a board say no more. «TT&TT» and «LĐTBXH» are read one way.
_SAYS_NOTHING = frozenset({"tỉnh", "thành", "phố", "ban", "của", "tinh", "thanh", "pho", "cua"})
_ENOUGH_IN_PARTS, _ENOUGH_IN_ONE = 4, 6


@lru_cache(maxsize=1 << 14)
def initial(word: str) -> str:
    """The letter that stands for a word in an abbreviation: «Ủ» of «Ủy ban» gives U, «Đ» of «Đầu tư» stays Đ."""
    return toneless(word[0]).upper()


def aligns(printed: Sequence[str], words: Sequence[str]) -> bool:
    """Whether `printed` (words in the case they were printed in) abbreviates `words` (a key): each printed word is a
    word of the key or the capital initials of the next two or more of them, and none of either is left over."""
    return _speaks(printed, words) and _aligns(printed, words)


def _speaks(printed: Sequence[str], words: Sequence[str]) -> bool:
    initials = [word for word in printed if word.isupper() and word.casefold() not in words]
    spoken = [word for word in printed if word not in initials and word.casefold() not in _SAYS_NOTHING]
    return bool(spoken) or sum(map(len, initials)) >= (_ENOUGH_IN_PARTS if len(initials) > 1 else _ENOUGH_IN_ONE)


def _aligns(printed: Sequence[str], words: Sequence[str]) -> bool:
    if not printed or not words:
        return not printed and not words
    first = printed[0]
    if first.casefold() == words[0] and _aligns(printed[1:], words[1:]):
        return True
    length = len(first)
    if length < 2 or length > len(words) or not (first.isupper() and first.isalpha()):
        return False
    if [initial(letter) for letter in first] != [initial(word) for word in words[:length]]:
        return False
    return _aligns(printed[1:], words[length:])


def abbreviates(printed: str, words: Sequence[str]) -> bool:
    """Whether `printed`, one word of capitals, is the initials of `words`, however few: good for a suggestion only."""
    return len(printed) > 1 and _aligns([printed], words)
