"""Words of a page: characters that stand close together on one line, with their place."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from extract.pages.lines import wrapped


class Word(NamedTuple):
    """A word in points from the top left of the page; `top` and `bottom` are those of its line. Those of a page, made
    by the thousand, are plain tuples of these parts: take them by their place, which is faster, too."""

    x0: float
    top: float
    x1: float
    bottom: float
    text: str
    is_bold: bool = False


class Turned(Word):
    """A line of text that reads upwards as one word, in the place it takes; the next line stands at its right."""


class Downwards(Turned):
    """A line of text that reads downwards; the next stands at its left."""


# Two words are on one line if their middles are no further apart than this share of the lower one's height.
SAME_LINE = 0.34
# A space is a fifth of the height or more; pieces of one word (another font, a raised figure) touch.
TOUCHES = 0.07


def lines_of(words: Iterable[Word]) -> list[list[Word]]:
    """Words gathered to lines from top to bottom, each from left to right."""
    # Most words of a line stand exactly level.
    level: dict[float, list[Word]] = {}
    for word in words:
        level.setdefault(word[1] + word[3], []).append(word)
    lines: list[list[Word]] = []
    at = low = 0.0
    for twice in sorted(level):
        found, middle = level[twice], twice / 2
        for nth, word in enumerate(found):
            height = word[3] - word[1]
            if not lines or middle - at > SAME_LINE * min(low, height):
                lines.append(found[nth:])
                at, low = middle, height
                break
            lines[-1].append(word)
    for line in lines:
        line.sort()
    return lines


def text_of(line: Sequence[Word]) -> str:
    """The words of one line with spaces between, pieces of one word joined."""
    if len(line) == 1:
        return line[0][4]
    parts = [line[0][4]]
    end, height = line[0][2], line[0][3] - line[0][1]
    for word in line[1:]:
        if word[0] - end >= TOUCHES * height:
            parts.append(" ")
        parts.append(word[4])
        end, height = word[2], word[3] - word[1]
    return "".join(parts)


def joined(words: Sequence[Word]) -> str:
    """The text of words that fill one cell or block, its lines read one after another."""
    if len(words) == 1:
        return words[0][4]
    if isinstance(words[0], Turned) and all(isinstance(word, Turned) for word in words):
        return wrapped(word[4] for word in sorted(words, reverse=isinstance(words[0], Downwards)))
    x0, top, _, bottom, _, _ = words[0]
    for word in words[1:]:
        if word[0] <= x0 or word[1] != top or word[3] != bottom:
            break
        x0 = word[0]
    else:
        return text_of(words)
    lines = lines_of(words)
    if len(lines) == 1:
        return text_of(lines[0])
    return wrapped(map(text_of, lines))


def segments(line: Sequence[Word], gap: float) -> list[list[Word]]:
    """Words, from left to right, cut where the white between them is wider than `gap` times the height. Words of
    several lines may be given: white is what none of them covers."""
    parts: list[list[Word]] = [[line[0]]]
    end, height = line[0][2], line[0][3] - line[0][1]
    for word in line[1:]:
        if word[0] - end > gap * min(height, word[3] - word[1]):
            parts.append([word])
            end = word[2]
        else:
            parts[-1].append(word)
            end = max(end, word[2])
        height = word[3] - word[1]
    return parts


def box_of(words: Sequence[Word]) -> tuple[float, float, float, float]:
    """x0, top, x1, bottom around the words."""
    return (
        min([word[0] for word in words]), min([word[1] for word in words]),
        max([word[2] for word in words]), max([word[3] for word in words]),
    )  # fmt: skip


def usual_height(words: Sequence[Word]) -> float:
    """The median height of the words, 12 where there are none."""
    if not words:
        return 12.0
    heights = sorted([word[3] - word[1] for word in words])
    half = len(heights) // 2
    return heights[half] if len(heights) % 2 else (heights[half - 1] + heights[half]) / 2
