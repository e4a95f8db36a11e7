"""Whom the row of totals of a table of counts is about: the whole that its words name, or the set that its rows are."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transform.facts.ranking import Ranking
from transform.tables.count_shares import number_in
from transform.tables.model import Column, DataRow
from transform.tables.rows import is_total
from transform.vietnamese import fold

_NATION = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) (?:quoc|nuoc)")
_PROVINCE = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) (?:tinh|thanh pho)")
_SUM = re.compile(r"(?:tong|cong)(?: (?:cong|so))*\s*(?:\([^)]*\))?\s*:?")
# «Tổng các bộ, ngành», «Cộng 63 tỉnh, thành phố»
_SUM_OF = re.compile(r"(?:tong|cong)(?: (?:cong|so))* ((?:cac|cua|khoi|toan bo|\d+)\b.*)")
_OWN, _OTHER = frozenset({"department"}), frozenset({"district", "commune"})
_AT_LEAST = 2
_OF_MINISTRY = re.compile(r"^(?!.*\b(?:mot so|khoi|nhom|nhieu)\b).*(?:\bthuoc bo\b|\bcua bo\b)")
_MINISTRIES = frozenset({"ministry", "ministry_level"})
_NEVER_BELOW = _OWN | _OTHER | _MINISTRIES | {"province", "government_agency"}


class Whole(NamedTuple):
    """A subject of `measure`, and the column that names it, if one does."""

    type: str
    id: str
    published: str
    column: Column | None


def totals_of(ranking: Ranking, before: Sequence[Ranking] = ()) -> list[tuple[DataRow, Whole]]:
    """The rows of totals of a list of counts, with whom they are about; those of which nobody can tell are left out.
    `before` are the tables that it goes on with, which the totals at its end are of as well."""
    totals = [row for row in ranking.table.rows if row.is_total or is_total(row.text(ranking.agency))]
    found = [(row, _whole([*before, ranking], row)) for row in totals]
    return [(row, whole) for row, whole in found if whole is not None]


def _whole(parts: Sequence[Ranking], row: DataRow) -> Whole | None:
    ranking = parts[-1]
    # Its name may stand in the first of several cells that were merged, whatever the column is.
    column = next((c for c in ranking.table.columns if is_total(row.text(c))), None)
    if column is None:
        return None
    text, province = row.text(column), ranking.context.work.province
    said = fold(text).strip()
    if _NATION.fullmatch(said):
        return Whole("cohort", "nation", text, column)
    if _PROVINCE.fullmatch(said) and province is not None:
        return Whole("agency", province, text, column)
    named = _SUM_OF.fullmatch(said)
    if named is None and not _SUM.fullmatch(said):
        return None
    # All parts together, or the last alone: «Tổng cộng» below each.
    own = next((some for some in dict.fromkeys((tuple(parts), (ranking,))) if _is_sum(some, row)), None)
    if own is None or named is None:
        return _set_of(own, text, column, province) if own is not None else None
    cohort = _set_named(own, re.sub(r"^cua ", "", named[1]), province)
    return Whole("cohort", cohort, text, column) if cohort is not None else None


def _is_sum(parts: Sequence[Ranking], total: DataRow) -> bool:
    """Whether the figures of a row are the sums of those of all agencies, in most columns that count."""
    right = wrong = 0
    rows = [row for part in parts for row in part.rows]
    for column in parts[-1].table.columns:
        whole = number_in(total.text(column))
        if column.count is None or column.count.indicator == "share" or whole is None:
            continue
        is_right = sum(number_in(row.text(column)) or 0 for row in rows) == whole
        right += is_right
        wrong += not is_right
    return right > wrong


def _set_of(parts: Sequence[Ranking], text: str, column: Column, province: str | None) -> Whole | None:
    """The province, where its departments and its districts or communes are listed; the ministry, where it lists the
    bodies below it; else the cohort that the rows are."""
    registry = parts[-1].context.reference.registry
    matches = [part.matches[row.row_no] for part in parts for row in part.rows]
    ids = [match.agency_id for match in matches if match.agency_id is not None]
    kinds = {registry.kind(one) for one in ids}
    if province is not None and kinds & _OWN and kinds & _OTHER:
        return Whole("agency", province, text, column)
    issuer, said = parts[-1].context.work.issuer, fold(parts[-1].table.caption.text)
    if issuer is not None and registry.kind(issuer) in _MINISTRIES and _OF_MINISTRY.search(said):
        # Its departments need not be known each: nobody else's stand among them.
        return None if kinds & _NEVER_BELOW else Whole("agency", issuer, text, column)
    if len(ids) < len(matches) or len(ids) < _AT_LEAST:
        return None
    cohort = _cohort(parts[-1], ids)
    return Whole("cohort", cohort, text, column) if cohort is not None else None


def _set_named(parts: Sequence[Ranking], words: str, province: str | None) -> str | None:
    """The cohort that the words behind «Tổng» mean. One whose members are listed has to have those of the rows."""
    context = parts[-1].context
    registry = context.reference.registry
    cohort = registry.cohort(words, province=province, year=context.year)
    known = registry.cohorts[cohort].members if cohort is not None else ()
    matches = (match for part in parts for match in part.matches.values())
    ids = sorted({match.agency_id for match in matches if match.agency_id is not None})
    return cohort if cohort is None or not known or list(known) == ids else None


def _cohort(ranking: Ranking, ids: Sequence[str]) -> str | None:
    """The one cohort that has these members and no others."""
    members = tuple(sorted(set(ids)))
    found = [name for name, known in ranking.context.reference.registry.cohorts.items() if known.members == members]
    return found[0] if len(found) == 1 else None
