"""Names of agencies: the same agency is printed the same in other tables, or the registry knows the name."""

from collections import Counter
from collections.abc import Callable, Iterable

from transform.scans.draft import Draft
from transform.tables.model import Column

_SURE = 0.9
_ELSEWHERE, _KNOWN = "the same name elsewhere", "the list of agencies"


def check_names(drafts: Iterable[Draft], known: Callable[[str], bool] | None) -> None:
    """Confirms names that stand twice in the document, each time read without doubt, or that are known; of a doubtful
    name takes the one other reading that is such a name."""
    named = [(draft, column) for draft in drafts if (column := draft.table.column("agency")) is not None]
    seen = Counter(
        draft.text(at, column)
        for draft, column in named
        for at in range(len(draft.rows))
        if draft.sure(at, column) >= _SURE and draft.text(at, column)
    )
    for draft, column in named:
        for at in range(len(draft.rows)):
            _check(draft, at, column, seen, known)


def _check(draft: Draft, at: int, column: Column, seen: Counter[str], known: Callable[[str], bool] | None) -> None:
    text, sure = draft.text(at, column), draft.sure(at, column) >= _SURE
    if not text:
        return
    if not sure:
        likely = [other for other in draft.options(at, column) if seen[other]] or [
            other for other in draft.options(at, column) if known is not None and known(other)
        ]
        if len(likely) == 1:
            draft.choose(at, column, likely[0], _ELSEWHERE if seen[likely[0]] else _KNOWN)
            draft.confirm(at, column, _ELSEWHERE if seen[likely[0]] else _KNOWN)
        return
    if seen[text] > 1:
        draft.confirm(at, column, _ELSEWHERE)
    elif known is not None and known(text):
        draft.confirm(at, column, _KNOWN)
