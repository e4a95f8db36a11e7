"""Text side by side: letterheads, signatures, pages in two columns. Each side is read by itself."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from extract.readers.pdf.blocks import close_lines, in_one, is_title
from extract.readers.pdf.words import Word, lines_of, segments, text_of

# White wider than this (in heights of the line) may part two texts, if no line near runs over it.
_PARTS = 1.15
_NEAR = 3.2

Line = Sequence[Word]


class _Strip(NamedTuple):
    """Lines so close that they stand side by side: those from `first` to `last`, their words from left to right."""

    first: int
    last: int
    words: Line


class _Split(NamedTuple):
    left: list[Word]
    right: list[Word]
    gap: tuple[float, float]


def in_reading_order(lines: Sequence[Line], height: float) -> list[Line]:
    """The lines from top to bottom; where texts stand side by side, those of the left before those of the right."""
    ordered = sorted(lines, key=lambda line: line[0][1] + line[0][3])
    strips = [
        _Strip(first, last, ordered[first] if first == last else in_one(ordered[first : last + 1]))
        for first, last in close_lines(ordered, height)
    ]
    splits = [_split(strip.words, height) for strip in strips]
    written: list[Line] = []
    # The strips that were written as they stand: what stands beside the one text may begin above the other.
    plain: list[int] = []
    at = 0
    while at < len(strips):
        split = splits[at]
        end, gap = _extent(strips, at, split.gap, height) if split is not None else (at + 1, (0.0, 0.0))
        alone = end - at == 1 and strips[at].first == strips[at].last
        if split is None or (alone and not _stands_apart(split, height)):
            written += ordered[strips[at].first : strips[at].last + 1]
            plain.append(at)
            at += 1
            continue
        begin = at
        while plain and plain[-1] == begin - 1:
            narrowed = _beside(strips[begin - 1], strips[begin], gap, height)
            if narrowed is None:
                break
            gap, begin = narrowed, plain.pop()
            del written[len(written) - (strips[begin].last - strips[begin].first + 1) :]
        middle = sum(gap) / 2
        words = [word for strip in strips[begin:end] for word in strip.words]
        written += lines_of(word for word in words if word[0] < middle)
        written += lines_of(word for word in words if word[0] >= middle)
        at = end
    return written


def _beside(
    above: _Strip, below: _Strip, gap: tuple[float, float], height: float
) -> tuple[float, float] | None:  # fmt: skip
    """What a strip that stands close over the next leaves of the white; None where it does not."""
    near = below.words[0][1] - above.words[0][3] < 0.8 * height
    left = _narrowed(above.words, *gap)
    return left if near and left is not None and left[1] - left[0] > 0.5 * height else None


def _split(line: Line, height: float) -> _Split | None:
    """The words cut at their widest white, if that is wide enough."""
    least = _PARTS * height
    if all(after[0] - before[2] < least for before, after in pairwise(line)):
        return None
    end, widest, at = line[0][2], 0.0, 0
    start = end
    for nth, word in enumerate(line):
        if word[0] - end > widest:
            widest, at, start = word[0] - end, nth, end
        end = max(end, word[2])
    if widest < least:
        return None
    return _Split(list(line[:at]), list(line[at:]), (start, line[at][0]))


def _stands_apart(split: _Split, height: float) -> bool:
    """Whether a line alone is two texts: white far wider than a tab after a mark, and words on both sides."""
    wide = split.gap[1] - split.gap[0] > 4 * height
    return wide and len(split.left) > 1 and len(split.right) > 1


def _extent(
    strips: Sequence[_Strip], at: int, gap: tuple[float, float], height: float
) -> tuple[int, tuple[float, float]]:
    """The strips from `at` that leave the white free: the place behind the last, and what remains of the white."""
    end = at + 1
    low, high = gap
    while end < len(strips):
        if strips[end].words[0][1] - strips[end - 1].words[0][3] > _NEAR * height:
            break
        if is_title(text_of(strips[end].words)):
            # What the document is stands below both texts, wherever it begins.
            break
        narrowed = _narrowed(strips[end].words, low, high)
        if narrowed is None or narrowed[1] - narrowed[0] < 0.5 * height:
            break
        low, high = narrowed
        end += 1
    return end, (low, high)


def _narrowed(line: Line, low: float, high: float) -> tuple[float, float] | None:
    """What of the white the texts of a line leave; None where one runs over it."""
    for part in segments(line, _PARTS):
        start, end = part[0][0], max(word[2] for word in part)
        if end <= low or start >= high:
            continue
        if start <= low and end >= high:
            return None
        if start + end < low + high:
            low = max(low, end)
        else:
            high = min(high, start)
    return (low, high)
