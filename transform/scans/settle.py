"""The recognised tables of one document, settled: readings chosen, cells confirmed, doubts told."""

from collections.abc import Callable, Sequence

from transform.scans.checks import check_classes, check_ordinals, check_ranks, check_shares, check_sums
from transform.scans.draft import Draft
from transform.scans.maxima import check_maxima
from transform.scans.model import CERTAIN, Settled, Trusts
from transform.scans.names import check_names
from transform.tables.model import Understood

# The columns whose unconfirmed cells are told: what becomes a score.
_TOLD = ("agency", "points", "percent", "rank", "class", "index", "criterion_points", "max", "value")


def settle(
    tables: Sequence[Understood],
    class_of: Callable[[str], str | None],
    known: Callable[[str], bool] | None = None,
) -> Settled:
    """`tables` with the readings that the checks chose, the trust in their cells, and what is to be told.

    `class_of` gives the class that a text names («Tốt»), None if it names none; `known` says whether a text is the name
    of an agency. Tables that were not recognised in a picture come back as they are.
    """
    drafts = {table.table_no: Draft(table) for table in tables if _is_recognised(table)}
    if not drafts:
        return Settled(list(tables), CERTAIN, [])
    for draft in drafts.values():
        check_ordinals(draft)
        if draft.table.kind == "maxima":
            check_maxima(draft)
        check_shares(draft)
        check_sums(draft)
        check_ranks(draft)
        check_classes(draft, class_of)
    check_names(drafts.values(), known)
    settled = [drafts[table.table_no].settled() if table.table_no in drafts else table for table in tables]
    trusts = Trusts({spot: trust for draft in drafts.values() for spot, trust in draft.trusts()})
    return Settled(settled, trusts, [doubt for draft in drafts.values() for doubt in draft.doubts(_TOLD)])


def _is_recognised(table: Understood) -> bool:
    return any(cell.confidence is not None for cell in table.table.cells)
