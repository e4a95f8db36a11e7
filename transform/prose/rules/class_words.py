"""Words on classes that are no single class: «xếp loại Khá trở lên», «xếp loại Tốt và Khá»."""

import re
from functools import lru_cache

from transform.prose.topics import topic_from
from transform.wording import Wording

# No single class is meant: `class` would claim what no row of a table has.
_BOUND = r"(?<!\w)(?:loại|mức(?: độ)?|hạng|nhóm|đạt|xếp|từ)\s+(?:từ\s+)?(?:loại\s+|mức\s+(?:độ\s+)?|hạng\s+)?"
_QUOTE = r"[“\"«]?\s*(?P<class>{})(?!\w)\s*[”\"»]?"
_FROM = r"\s+trở\s+(?P<to>lên|xuống)(?!\w)"


def classes_from(words: str, wording: Wording) -> dict[str, str] | None:
    """Topic and printed words of «loại Khá trở lên»: a class and all above it (or below), which are no class of their
    own; None where the words say nothing like it."""
    hit = re.search(_pattern(_names(wording)) + _FROM, words, re.IGNORECASE)
    if hit is None:
        return None
    return {"topic": topic_from(f"loại {hit['class']} trở {hit['to']}"), "topic_published": hit[0]}


def names_class(words: str, wording: Wording) -> bool:
    """Whether the words name a class behind «loại», «mức» or the verb, be it one of several."""
    return re.search(_pattern(_names(wording)), words, re.IGNORECASE) is not None


def _names(wording: Wording) -> tuple[str, ...]:
    return tuple(sorted((rule.name for rule in wording.classes), key=len, reverse=True))


@lru_cache
def _pattern(names: tuple[str, ...]) -> str:
    return _BOUND + _QUOTE.format("|".join(map(re.escape, names)))
