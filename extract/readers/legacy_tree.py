"""The texts of a tree of elements, decoded in place: by their fonts, else by the letters of the largest part that is
certain."""

import re
from collections.abc import Callable, Iterable, Sequence
from typing import Any

from extract.legacy import scheme_of_text
from extract.legacy_runs import BY_LETTERS, Account, Run
from extract.readers.fit import fit
from extract.text import compose

Element = Any
Slot = tuple[Element, bool]  # where a text of the tree stands: an element, and whether it is its tail

_HINT = re.compile("[µμø]")
_DEEPEST = 40


def decode_tree(
    account: Account,
    tops: Iterable[Element],
    texts: Sequence[tuple[Slot, str | None]],
    slots_in: Callable[[Element], Iterable[Slot]],
) -> None:
    """Decodes `texts`, each with the name of its font, in reading order, and where that says nothing by letters. `tops`
    are the elements that they all stand in, `slots_in` gives the texts of one of them."""
    runs = [Run(text_at(slot), font) for slot, font in texts]
    for (slot, _), text in zip(texts, account.runs(runs), strict=True):
        put_at(slot, text)
    # A text is decoded once only, as «Nhóm» could be VNI again.
    rest = {slot: font for (slot, font), run in zip(texts, runs, strict=True) if run.legacy() is None}
    open_slots = {slot for slot, font in rest.items() if not account.believes(font)}
    for top in tops:
        _by_letters(top, account, open_slots, slots_in, 0)
    if account:
        for slot, font in rest.items():
            if slot in open_slots or account.believes(font):
                put_at(slot, account.rest(text_at(slot), font))


def _by_letters(
    element: Element, account: Account, open_slots: set[Slot], slots_in: Callable[[Element], Iterable[Slot]], depth: int
) -> None:
    """Decodes the largest parts whose letters are certain, and takes them from the open ones."""
    text = "".join(element.itertext())
    if depth > _DEEPEST or not _HINT.search(text):
        return
    legacy = scheme_of_text(text)
    if legacy is None:
        for child in element:
            _by_letters(child, account, open_slots, slots_in, depth + 1)
        return
    for slot in slots_in(element):
        if slot in open_slots:
            put_at(slot, compose(account.decoded(text_at(slot), legacy, BY_LETTERS)))
            open_slots.remove(slot)


def text_at(slot: Slot) -> str:
    element, is_tail = slot
    return str((element.tail if is_tail else element.text) or "")


def put_at(slot: Slot, text: str) -> None:
    element, is_tail = slot
    if is_tail:
        element.tail = fit(text)
    else:
        element.text = fit(text)
