"""The head of a table printed again at the top of the next page, word by word where it stood before."""

from collections.abc import Sequence
from typing import NamedTuple

from extract.readers.pdf.heads import HeadCell
from extract.readers.pdf.lines import Line, as_lines
from extract.readers.pdf.words import Word, lines_of

# A word is the same if it stands as near (in points) to where it stood; the first may be on one of so many lines.
_NEAR = 1.5
_FIRST_LINES = 3
# Running lines above it stand so far away (in heights).
_APART = 1.2
# So much of the head has to be there: some programs cut its last line off.
_MOST = 0.7


class Again(NamedTuple):
    """A head found again on the lines `first` to `last`; `shift` is how much lower (in points) it stands than before;
    `rest` are lines of words between that do not belong to it."""

    first: int
    last: int
    shift: float
    rest: list[Line]


def found_again(lines: Sequence[Line], head: Sequence[Word]) -> Again | None:
    """Where `head` stands again at the top of `lines`."""
    if not head:
        return None
    begin = min(head, key=lambda word: (word[1] + word[3], word[0]))
    for first in range(min(_FIRST_LINES, len(lines))):
        if first and lines[first][0][1] - lines[first - 1][0][3] < _APART * (begin[3] - begin[1]):
            # Text stands above it: another table of the same form.
            return None
        for word in lines[first]:
            if word[4] == begin[4] and abs(word[0] - begin[0]) < _NEAR:
                found = _matched(lines, first, head, word[1] - begin[1])
                if found is not None:
                    return found
    return None


def _matched(lines: Sequence[Line], first: int, head: Sequence[Word], shift: float) -> Again | None:
    foot = max(word[1] for word in head) + shift + _NEAR
    wanted: dict[str, list[Word]] = {}
    for word in head:
        wanted.setdefault(word[4], []).append(word)
    rest: list[Word] = []
    seen: list[Word] = []
    last = at = first
    while at < len(lines) and lines[at][0][1] < foot:
        strange = []
        for word in lines[at]:
            same = [w for w in wanted.get(word[4], ()) if abs(w[0] - word[0]) < _NEAR > abs(w[1] + shift - word[1])]
            if same:
                seen += same
                last = at
            else:
                strange.append(word)
        rest += strange
        at += 1
    missing = [word for word in head if word not in seen]
    bottom = max(word[1] for word in lines[last]) + _NEAR
    if len(missing) > (1 - _MOST) * len(head):
        return None
    if any(_in_place_of(one, word, shift, bottom) for one in rest for word in missing):
        return None
    return Again(first, last, shift, as_lines(lines_of(word for word in rest if word[1] < bottom)))


def _in_place_of(word: Word, other: Word, shift: float, bottom: float) -> bool:
    """Whether a word stands where the other would: the head says something else. Below `bottom`, where no word of the
    head was found, only if it stands on the very line: rows may begin there, where a head is cut off."""
    top = other[1] + shift
    near = 0.3 * (word[3] - word[1]) if top < bottom else _NEAR
    return word[0] < other[2] and word[2] > other[0] and abs(word[1] - top) < near


def moved(cells: Sequence[HeadCell], shift: float) -> list[HeadCell]:
    """The cells of a head where they stand the second time."""
    return [
        cell._replace(words=[Word(w[0], w[1] + shift, w[2], w[3] + shift, w[4], w[5]) for w in cell.words])
        for cell in cells
    ]
