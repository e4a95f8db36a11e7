"""Characters on both sides of a drawn vertical rule: they are of two cells, however close they stand."""

from collections.abc import Sequence

import numpy as np

from extract.readers.pdf import raw
from extract.readers.pdf.letters import Mask
from extract.readers.pdf.rules import Rule

# Letters of one word touch, whatever it is written over; those on two sides of a rule leave it a gap (in heights).
_GAP = 0.04
# A character's own room ends there so exactly (in points).
_EXACT = 0.3


def part_at_rules(first: Mask, gaps: raw.Floats, lower: raw.Floats, boxes: raw.Floats, rules: Sequence[Rule]) -> None:
    """Adds to the characters that begin a word (`first`) those that a rule parts from the one before. `gaps` and
    `lower` are, for each but the first, the white before it and the lower height of the two."""
    near = ((gaps > _GAP * lower) > first[1:]).nonzero()[0]  # and not the first of a word already
    if not len(near):
        return
    places = np.sort(np.fromiter((rule[0] for rule in rules), np.float64, len(rules)))
    right, left = boxes[near, 2] - _EXACT, boxes[near + 1, 0] + _EXACT
    for at in near[places.searchsorted(right) < places.searchsorted(left)].tolist():
        first[at + 1] = is_parted(boxes[at : at + 2], rules)


def is_parted(pair: raw.Floats, rules: Sequence[Rule]) -> bool:
    """Whether a rule runs between two characters, from left to right."""
    (_, top, end, bottom), (begin, high, _, low) = pair.tolist()
    upper, lower = min(top, high), max(bottom, low)
    middle = (upper + lower) / 2
    return any(end - _EXACT <= at <= begin + _EXACT and start <= middle <= stop for at, start, stop in rules)
