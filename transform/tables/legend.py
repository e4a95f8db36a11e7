"""What signs and abbreviations over columns mean, where lines of the document say so: «HSTN: hồ sơ tiếp nhận»."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

_LONGEST = 200  # letters of an explanation
_MOST_WORDS = 3  # of an abbreviation
# Latin letters without accents, two of them capitals, or one and a small number behind: «HS», «TrT», «MĐ3».
_WORD = re.compile(r"(?=(?:[a-zđ0-9]*[A-ZĐ]){2})[A-Za-zĐđ]{2,8}[1-4]?")
_NUMBER = re.compile(r"[1-4]")
_RUNNING_NUMBER = re.compile(r"\s*(?:S?TT|ID)\s*\.?\s*")
_UNITS = frozenset({"hồ sơ", "dịch vụ", "thủ tục", "điểm", "phần trăm", "đơn vị", "lượt"})


def said_in_lines(codes: Sequence[str], texts: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Those of `codes` that a line explains, each with the words behind it, as often as one does."""
    any_code = "|".join(re.escape(code) for code in sorted(codes, key=len, reverse=True))
    said = re.compile(
        rf"(?<![\w.])(?P<code>{any_code})\s*\)?\s*(?:[:=–-]|\blà\b)\s*"
        rf"(?P<label>[^\W\d_].*?)(?=\s*(?:[;.]|,?\s*(?:và\s+)?\(?(?:{any_code})\s*\)?\s*(?:[:=–-]|là\b)|$))"
    )
    # The cells of a small table are lines of their own: a code, and what it means.
    yield from ((code, label) for code, label in pairwise(texts) if code in codes and len(label) <= _LONGEST)
    for text in texts:
        for found in said.finditer(text) if len(text) <= _LONGEST * len(codes) else ():
            yield found["code"], found["label"].strip(' "“”«»,')


def spelled_out(levels: Sequence[Sequence[str]], texts: Sequence[str]) -> tuple[tuple[str, ...], ...] | None:
    """The texts over each column with the abbreviations written out that a line of `texts` explains; None where none
    is. An abbreviation with two meanings has none."""
    signs = _abbreviations(levels)
    if not signs:
        return None
    found: dict[str, set[str]] = {}
    for sign, label in said_in_lines(signs, texts):
        if is_explanation(label):
            found.setdefault(sign, set()).add(label.rstrip(" )") if "(" not in label else label)
    meant = {sign: said for sign, labels in found.items() if (said := _one_of(labels)) is not None}
    if not meant:
        return None
    any_sign = "|".join(re.escape(sign) for sign in sorted(meant, key=len, reverse=True))
    pattern = re.compile(rf"(?<!\w)(?:{any_sign})(?!\w)")

    def spelled(level: str) -> str:
        return level if _RUNNING_NUMBER.fullmatch(level) else pattern.sub(lambda at: meant[at[0]], level)

    return tuple(tuple(map(spelled, own)) for own in levels)


def is_abbreviation(heading: str) -> bool:
    """Whether a heading is nothing but an abbreviation («HTS», «MĐ 4»)."""
    words = heading.split()
    of_signs = all(_WORD.fullmatch(word) or _NUMBER.fullmatch(word) for word in words[1:])
    return 0 < len(words) <= _MOST_WORDS and _WORD.fullmatch(words[0]) is not None and of_signs


def _abbreviations(levels: Sequence[Sequence[str]]) -> list[str]:
    """What may be an abbreviation in a header, one word or several («TS HSTN», «MĐ 4»)."""
    found: dict[str, None] = {}
    for level in dict.fromkeys(level for own in levels for level in own):
        words = re.findall(r"\w+", level)
        for at in range(len(words)):
            for end in range(at + 1, min(at + _MOST_WORDS, len(words)) + 1):
                sign = " ".join(words[at:end])
                if not is_abbreviation(sign):
                    break
                found[sign] = None
    return list(found)


def is_explanation(label: str) -> bool:
    """Whether words explain: they are no abbreviations themselves, as behind «BC-UBND», and few."""
    return len(label) <= _LONGEST and any(len(word) > 1 and word.islower() for word in re.findall(r"[^\W\d_]+", label))


def _one_of(labels: set[str]) -> str | None:
    """The one meaning. «SL: hồ sơ» in a caption beside «SL: số lượng» says the unit."""
    named = [label for label in labels if label.lower() not in _UNITS]
    if len(named) > 1:
        return None
    return (
        f"{named[0]} ({', '.join(sorted(labels - set(named)))})" if named and len(labels) > 1 else labels.copy().pop()
    )
