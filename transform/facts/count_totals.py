"""Whom the row of totals of a table of counts is about: the whole that its words name, or the set that its rows are."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from transform.facts.ranking import Ranking
from transform.numbers import is_nothing, read_value
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


class Whole(NamedTuple):
    """A subject of `measure`, and the column that names it, if one does."""

    type: str
    id: str
    published: str
    column: Column | None


def totals_of(ranking: Ranking) -> list[tuple[DataRow, Whole]]:
    """The rows of totals of a list of counts, with whom they are about; those of which nobody can tell are left out."""
    totals = [row for row in ranking.table.rows if row.is_total or is_total(row.text(ranking.agency))]
    found = [(row, _whole(ranking, row)) for row in totals]
    return [(row, whole) for row, whole in found if whole is not None]


def number_in(text: str) -> float | None:
    """The number of a cell, None for an empty one, a dash or words."""
    reading = None if is_nothing(text) else read_value(text)
    return reading.value if reading is not None else None


def _whole(ranking: Ranking, row: DataRow) -> Whole | None:
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
    if _SUM.fullmatch(said) and _is_sum(ranking, row):
        return _set_of(ranking, text, column, province)
    named = _SUM_OF.fullmatch(said)
    if named is not None and _is_sum(ranking, row):
        cohort = _set_named(ranking, re.sub(r"^cua ", "", named[1]), province)
        return Whole("cohort", cohort, text, column) if cohort is not None else None
    return None


def _is_sum(ranking: Ranking, total: DataRow) -> bool:
    """Whether the figures of a row are the sums of those of all agencies, in most columns that count."""
    right = wrong = 0
    for column in ranking.table.columns:
        whole = number_in(total.text(column))
        if column.count is None or column.count.indicator == "share" or whole is None:
            continue
        is_right = sum(number_in(row.text(column)) or 0 for row in ranking.rows) == whole
        right += is_right
        wrong += not is_right
    return right > wrong


def _set_of(ranking: Ranking, text: str, column: Column, province: str | None) -> Whole | None:
    """The province, where its departments and its districts or communes are listed; else the cohort that the rows
    are."""
    registry = ranking.context.reference.registry
    ids = [match.agency_id for row in ranking.rows if (match := ranking.matches[row.row_no]).agency_id is not None]
    kinds = {registry.kind(one) for one in ids}
    if province is not None and kinds & _OWN and kinds & _OTHER:
        return Whole("agency", province, text, column)
    if len(ids) < len(ranking.rows) or len(ids) < _AT_LEAST:
        return None
    cohort = _cohort(ranking, ids)
    return Whole("cohort", cohort, text, column) if cohort is not None else None


def _set_named(ranking: Ranking, words: str, province: str | None) -> str | None:
    """The cohort that the words behind «Tổng» mean. One whose members are listed has to have those of the rows."""
    registry = ranking.context.reference.registry
    cohort = registry.cohort(words, province=province, year=ranking.context.year)
    known = registry.cohorts[cohort].members if cohort is not None else ()
    ids = sorted({match.agency_id for match in ranking.matches.values() if match.agency_id is not None})
    return cohort if cohort is None or not known or list(known) == ids else None


def _cohort(ranking: Ranking, ids: Sequence[str]) -> str | None:
    """The one cohort that has these members and no others."""
    members = tuple(sorted(set(ids)))
    found = [name for name, known in ranking.context.reference.registry.cohorts.items() if known.members == members]
    return found[0] if len(found) == 1 else None
