"""Rankings by criterion side by side that share their column of places: «Hạng | Hạ tầng: Đơn vị, % | Nhân lực: …»."""

import re
from collections.abc import Sequence
from dataclasses import replace

from transform.tables.headwords import criterion_in
from transform.tables.model import Column
from transform.tables.roles import RESULTS, role_of
from transform.tables.sums import Body
from transform.vietnamese import fold
from transform.wording import Wording

SHARED = "shared_rank"
_FEWEST = 2
_GROUP = re.compile(r"(?:(?:[ivx]+|[a-e]|\d)[.)] *)?(?:khoi|cum|nhom|vung|bang|nam|quy|ky|dot|lan)\b")
_ROLES = {"points": "criterion_points", "percent": "percent", "index": "index", "class": "class"}


def with_shared_ranks(columns: Sequence[Column], body: Body, wording: Wording) -> tuple[Column, ...]:
    """`columns` with a block for each criterion that heads agencies and their figures; the places before all of them
    are those of each. As they are where the headings name no criteria, or each list has places of its own."""
    named = [at for at, column in enumerate(columns) if _names_agencies(column, wording)]
    if len(named) < _FEWEST:
        return tuple(columns)
    blocks = [columns[start:end] for start, end in zip(named, [*named[1:], len(columns)], strict=True)]
    before = columns[: named[0]]
    heads = [_heading(block) for block in blocks]
    criteria = [None if head is None or _GROUP.match(fold(head)) else criterion_in(head, wording) for head in heads]
    is_shared = any(column.role == "rank" for column in before)
    if (
        not is_shared
        or None in criteria
        or len(set(heads)) < len(heads)
        or any(len(block) < _FEWEST for block in blocks)
    ):
        return tuple(columns)
    lead = [replace(c, role=SHARED) if c.role == "rank" else c for c in before]
    lists = [
        _as_list(column, at, str(criterion), body, wording)
        for at, (block, criterion) in enumerate(zip(blocks, criteria, strict=True))
        for column in block
    ]
    return (*lead, *lists)


def of_list(columns: Sequence[Column], every: Sequence[Column]) -> list[Column]:
    """The columns of one list, with the places that all lists of its table share."""
    shared = [column for column in every if column.role == SHARED]
    criterion = next((column.criterion for column in columns if column.criterion), None)
    own = [column for column in columns if column.role != SHARED]
    return [*(replace(c, role="rank", criterion=criterion, block=own[0].block) for c in shared), *own]


def _names_agencies(column: Column, wording: Wording) -> bool:
    rule = wording.first(wording.header_roles, column.levels[-1]) if len(column.levels) > 1 else None
    return rule is not None and rule.name == "agency"


def _heading(block: Sequence[Column]) -> str | None:
    """The one heading over all columns of a block."""
    heads = {column.levels[0] for column in block if len(column.levels) > 1}
    return heads.pop() if len(heads) == 1 and all(len(column.levels) > 1 for column in block) else None


def _as_list(column: Column, block: int, criterion: str, body: Body, wording: Wording) -> Column:
    if _names_agencies(column, wording):
        return replace(column, role="agency", block=block, criterion=None)
    texts = [row[column.number - 1] for row in body if column.number <= len(row)]
    role, _ = role_of(column.levels[1:], texts, wording)
    if role not in RESULTS or role == "rank":
        return replace(column, block=block)
    return replace(column, role=_ROLES[role], block=block, criterion=criterion)
