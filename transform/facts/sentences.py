"""Sentences of a paragraph, with their places in it."""

import re
from typing import NamedTuple

# A full stop ends a sentence before a capital; «TP. Quy Nhơn», «P.Quản lý» and «1.380» do not end one.
_END = re.compile(
    r"(?<!\sTP)(?<!^TP)(?<!\sTX)(?<!\bP)(?<!\sTT)(?<!^TT)(?<!\bKT)(?<!\d)[.!?](?=\s+[A-ZĐÀ-Ỹ“\"«(])"
    r"|(?<=\d)(?<![:;(]\s\d)(?<![:;(]\s\d\d)\.(?=\s+[A-ZĐÀ-Ỹ])"
    r"|(?:(?<=[^\W\d_]{3})|(?<=\s[a-zđ][à-ỹ])|(?<=[)%])|(?<=\d{3})|(?<=độ \d)|(?<=mức \d))[.!?](?=\s+\d)"
)


class Sentence(NamedTuple):
    """`text` stands at `start` in its paragraph."""

    text: str
    start: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of `text`, in order, without the spaces between them."""
    found = []
    start = 0
    for end in [m.end() for m in _END.finditer(text)] + [len(text)]:
        part = text[start:end]
        if part.strip():
            found.append(Sentence(part.strip(), start + len(part) - len(part.lstrip())))
        start = end
    return found


def clauses(sentence: Sentence) -> list[Sentence]:
    """The parts of a sentence between semicolons."""
    found = []
    start = 0
    for part in sentence.text.split(";"):
        if part.strip():
            found.append(Sentence(part.strip(), sentence.start + start + len(part) - len(part.lstrip())))
        start += len(part) + 1
    return found
