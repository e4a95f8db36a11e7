"""Places of a ranking as cells print them: «3», «Hạng 3», «Thứ năm», «=5», «6 (cuối)», «5-6», Roman numerals."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from transform.numbers import Reading, is_nothing, is_whole, read_value
from transform.vietnamese import mend_tones

# «Hạng 1», «thứ 2»: the word before a place is no part of the number.
_WORD = re.compile(r"^(?:(?:xếp|đứng)\s+)?(?:(?:hạng|thứ|vị trí|giải)\s*:?\s*)+", re.IGNORECASE)
# «Đồng hạng 3», «3 (đồng hạng)», «=5», «5=»: a shared place.
_SHARED = re.compile(r"^(?:đồng|cùng) hạng\s*|\s*\(?(?:đồng|cùng) hạng\)?$|^=\s*|\s*=$", re.IGNORECASE)
# «6 (cuối)», «1 (nhất)», «3.»: words beside the number. A place within a part («2 (nhóm B)») is another.
_BESIDE = re.compile(r"(?<=\d)(?:\s*\((?!.*\b(?:nhóm|khối|cụm|loại))[^()\d]+\)|\.)$", re.IGNORECASE)
# «1 (▲3)», «4 (-2)», «5 (=)», «2 ↑1», «3 (tăng 2 bậc)»: how far a place moved. «5-6» and «3 (2)» are something else.
_MOVE = r"[▲▼△▽↑↓⬆⬇⇧⇩]\s*\d{0,2}"
_MOVED = re.compile(
    rf"(?<=\d)\s*(?:{_MOVE}|\(\s*(?:{_MOVE}|[+−–-]\s*\d{{0,2}}|[=↔]|(?:tăng|giảm|lên|xuống)\s*\d{{1,2}}(?:\s*bậc)?|"
    r"giữ nguyên|không đổi)\s*\))$",
    re.IGNORECASE,
)
# Accents tell places from other words («bà», «nhí»).
_NAMES = {
    "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10, "mười một": 11, "mười hai": 12, "mười ba": 13, "mười bốn": 14, "mười lăm": 15,
}  # fmt: skip
_ROMAN = re.compile(r"(?=[IVXL])(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_DIGITS = {"I": 1, "V": 5, "X": 10, "L": 50}
_TEN = "X"
_FROM_TO = re.compile(r"(\d{1,3})\s*[-–]\s*(\d{1,3})")
_FEWEST_GRADED = 5


def place_of(text: str) -> str:
    """The number of a place without the words around it: «1» of «Hạng 1» and of «Nhất», «4/6» as printed."""
    bare = _BESIDE.sub("", without_word(_SHARED.sub("", _MOVED.sub("", text.strip()))))
    named = _NAMES.get(mend_tones(bare).casefold())
    return bare if named is None else str(named)


def rank_in(text: str, places: Mapping[str, int]) -> Reading | None:
    """The place that a cell prints, and of how many; `places` is what its column tells."""
    told = places.get(text.strip())
    reading = Reading(float(told)) if told is not None else read_value(place_of(text))
    return reading if reading is not None and is_whole(reading.value) else None


def without_word(text: str) -> str:
    """`text` without the word before a place."""
    return _WORD.sub("", text)


def roman(text: str) -> int | None:
    """The number of a Roman numeral, None for anything else."""
    bare = without_word(text.strip())
    if not _ROMAN.fullmatch(bare):
        return None
    values = [_DIGITS[sign] for sign in bare]
    following = [*values[1:], 0]
    return sum(-value if value < after else value for value, after in zip(values, following, strict=True))


def places_in(texts: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """The places that only their column tells, by what its cells print.

    Among Roman numerals «X» is the tenth place; elsewhere, and where nobody can be tenth, it says that there is none.
    «5-6» is the fifth place of two who share it if as many cells print it.
    """
    said = [text.strip() for text in texts if text.strip()]
    found = dict(_romans(said))
    for text, times in Counter(said).items():
        both = _FROM_TO.fullmatch(place_of(text))
        if both is not None and int(both[2]) - int(both[1]) + 1 == times > 1:
            found[text] = int(both[1])
    return tuple(found.items())


def are_places(texts: Sequence[str]) -> bool:
    """Whether cells say of themselves that they are places: «Xếp thứ Nhì», «Hạng 4», with the word in each of them."""
    said = [text.strip() for text in texts if not is_nothing(text)]
    worded = [text for text in said if (_WORD.match(text) or _SHARED.search(text)) and rank_in(text, {}) is not None]
    return len(worded) > 1 and len(worded) == len(said) and len(set(worded)) > 1


def are_grades(texts: Sequence[str]) -> bool:
    """Whether Roman numerals are the classes of «Hạng I», «Hạng II» and no places: a few for many agencies."""
    said = [place for text in texts if not is_nothing(text) and (place := roman(text)) is not None]
    filled = sum(not is_nothing(text) for text in texts)
    return len(said) >= _FEWEST_GRADED and len(said) * 2 > filled and len(set(said)) * 2 <= len(said)


def _romans(said: Sequence[str]) -> dict[str, int]:
    others = [text for text in said if not is_nothing(text)]
    places = [place for text in others if (place := roman(text)) is not None]
    if len(places) < 2 or len(places) * 2 <= len(others):
        return {}
    ten = _DIGITS[_TEN]
    has_tenth = max(places) > ten or sum(place < ten for place in places) >= ten - 1
    return {
        text: place
        for text in dict.fromkeys(said)
        if (place := roman(text)) is not None and (text != _TEN or has_tenth)
    }
