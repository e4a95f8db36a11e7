"""Whom the row of totals of a table of counts is about: the whole that its words name, or the set that its rows are."""

import re
from collections.abc import Callable, Sequence
from typing import NamedTuple

from transform.facts.ranking import Ranking
from transform.tables.count_shares import number_in
from transform.tables.model import Banner, Column, DataRow
from transform.tables.rows import is_total
from transform.vietnamese import fold

_NATION = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) (?:quoc|nuoc)")
_PROVINCE = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) (?:tinh|thanh pho)")
_SUM = re.compile(r"(?:tong|cong)(?: (?:cong|so))*\s*(?:\([^)]*\))?\s*:?")
_FORMULA = re.compile(r"\s*\(\s*[ivxa-e\d]+(?:\s*\+\s*[ivxa-e\d]+)+\s*\)")  # «(A+B+C)», «(I+II)»
# «Tổng các bộ, ngành», «Cộng 63 tỉnh, thành phố»
_SUM_OF = re.compile(r"(?:tong|cong)(?: (?:cong|so))* ((?:cac|cua|khoi|toan bo|\d+)\b.*)")
_OWN, _OTHER = frozenset({"department"}), frozenset({"district", "commune"})
_AT_LEAST = 2
_OF_MINISTRY = re.compile(r"^(?!.*\b(?:mot so|khoi|nhom|nhieu)\b).*(?:\bthuoc bo\b|\bcua bo\b)")
# «Toàn Bộ» below the bodies of a ministry; «Tổng cộng» of them all, where the title says whose they are.
_ALL_OF_MINISTRY = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) bo")
_BY_BODIES = re.compile(r"\b(?:theo|cac|tung) (?:don vi|co quan)\b(?! (?:su nghiep|khac|ngoai|o))")
_DISTRICT = re.compile(r"(?:tong (?:cong |so )?)?(?:chung )?(?:toan|ca) (?:huyen|quan|thi xa)")
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
    found = [(row, _whole([*before, ranking], row, _is_sum)) for row in totals]
    return [(row, whole) for row, whole in found if whole is not None]


def whole_of(ranking: Ranking, row: DataRow, is_sum: bool) -> Whole | None:
    """Whom a row of totals is about where another rule says whether its figures are the sums of those of the rows."""
    return _whole([ranking], row, lambda parts, total: is_sum)


def _whole(parts: Sequence[Ranking], row: DataRow, adds: Callable[[Sequence[Ranking], DataRow], bool]) -> Whole | None:
    ranking = parts[-1]
    if row.section is not None and row.section.cell in row.cells:
        return _of_group(ranking, row, row.section)
    # Its name may stand in the first of several cells that were merged, whatever the column is.
    column = next((c for c in ranking.table.columns if is_total(row.text(c))), None)
    if column is None:
        return None
    text, province = row.text(column), ranking.context.work.province
    said = _FORMULA.sub("", fold(text)).strip()
    if _NATION.fullmatch(said):
        return Whole("cohort", "nation", text, column)
    if _PROVINCE.fullmatch(said) and province is not None:
        return Whole("agency", province, text, column)
    issuer, registry = ranking.context.work.issuer, ranking.context.reference.registry
    if _DISTRICT.fullmatch(said) and issuer is not None and registry.kind(issuer) == "district":
        return Whole("agency", issuer, text, column)
    named = _SUM_OF.fullmatch(said)
    if named is None and not _SUM.fullmatch(said) and not _ALL_OF_MINISTRY.fullmatch(said):
        return None
    # All parts together, or the last alone: «Tổng cộng» below each.
    own = next((some for some in dict.fromkeys((tuple(parts), (ranking,))) if adds(some, row)), None)
    if named is None:
        return _set_of(own, text, column, province) if own is not None else None
    rows = [row for part in own for row in part.rows] if own is not None else _rows_above(ranking, row)
    cohort = _set_named(own or (ranking,), rows, re.sub(r"^cua ", "", named[1]), province)
    return Whole("cohort", cohort, text, column) if cohort is not None else None


def _of_group(ranking: Ranking, row: DataRow, heading: Banner) -> Whole | None:
    """The cohort that a heading with figures names, if these are the sums of the rows below it."""
    below = [other for other in ranking.rows if other.section == heading]
    if not adds_up(row, below, ranking.table.columns) or len(below) < _AT_LEAST:
        return None
    words = re.sub(r"^(?:[ivx]+|[a-e])[.):]? +", "", fold(heading.text).strip(" :."))
    cohort = _set_named((ranking,), below, words, ranking.context.work.province)
    column = next((c for c in ranking.table.columns if row.cell(c) is heading.cell), None)
    return Whole("cohort", cohort, heading.text, column) if cohort is not None else None


def _rows_above(ranking: Ranking, total: DataRow) -> list[DataRow]:
    """The rows between a total below a group and the total or heading above it, if it is their sum."""
    rows: list[DataRow] = []
    for row in reversed(ranking.table.rows[: ranking.table.rows.index(total)]):
        if row.is_total or row.section != total.section:
            break
        rows.append(row)
    listed = [row for row in rows if row in ranking.rows]
    return listed if adds_up(total, listed, ranking.table.columns) else []


def _is_sum(parts: Sequence[Ranking], total: DataRow) -> bool:
    """Whether the figures of a row are the sums of those of all agencies, in most columns that count."""
    return adds_up(total, [row for part in parts for row in _wholes(part)], parts[-1].table.columns)


def adds_up(total: DataRow, rows: Sequence[DataRow], columns: Sequence[Column]) -> bool:
    """Whether the figures of a row are the sums of those of others, in most columns that count."""
    right = wrong = 0
    for column in columns:
        whole = number_in(total.text(column))
        if column.count is None or column.count.indicator == "share" or whole is None:
            continue
        is_right = sum(number_in(row.text(column)) or 0 for row in rows) == whole
        right += is_right
        wrong += not is_right
    return right > wrong


def _wholes(ranking: Ranking) -> list[DataRow]:
    """The rows of a list without those of fields of an agency that has a row of its own."""
    own = {row.text(ranking.agency) for row in ranking.rows if row.part is None}
    return [row for row in ranking.rows if row.part is None or row.text(ranking.agency) not in own]


def _set_of(parts: Sequence[Ranking], text: str, column: Column, province: str | None) -> Whole | None:
    """The province, where its departments and its districts or communes are listed; the ministry, where it lists the
    bodies below it; else the cohort that the rows are."""
    registry = parts[-1].context.reference.registry
    matches = [part.matches[row.row_no] for part in parts for row in part.rows]
    ids = [match.agency_id for match in matches if match.agency_id is not None]
    kinds = {registry.kind(one) for one in ids}
    if province is not None and kinds & _OWN and kinds & _OTHER:
        return Whole("agency", province, text, column)
    issuer, is_all = parts[-1].context.work.issuer, _ALL_OF_MINISTRY.fullmatch(fold(text).strip()) is not None
    if issuer is not None and registry.kind(issuer) in _MINISTRIES and (is_all or _is_of_ministry(parts[-1])):
        # Its departments need not be known each: nobody else's stand among them.
        return None if kinds & _NEVER_BELOW else Whole("agency", issuer, text, column)
    if is_all:
        return None
    if len(ids) < len(matches) or len(ids) < _AT_LEAST:
        return None
    cohort = _cohort(parts[-1], ids)
    return Whole("cohort", cohort, text, column) if cohort is not None else None


def _is_of_ministry(ranking: Ranking) -> bool:
    """Whether the words over a table say that it is of a ministry, or of all bodies of what the title names."""
    said, title = fold(ranking.table.caption.text), fold(ranking.context.work.title or "")
    is_of_title = _BY_BODIES.search(said) is not None and _OF_MINISTRY.search(f"{said} {title}") is not None
    return _OF_MINISTRY.search(said) is not None or is_of_title


def _set_named(parts: Sequence[Ranking], rows: Sequence[DataRow], words: str, province: str | None) -> str | None:
    """The cohort that the words behind «Tổng» mean. One whose members are listed has to have those of the rows."""
    context = parts[-1].context
    registry = context.reference.registry
    cohort = registry.cohort(words, province=province, year=context.year) if rows else None
    known = registry.cohorts[cohort].members if cohort in registry.cohorts else ()
    matches = (part.matches[row.row_no] for part in parts for row in rows if row in part.rows)
    ids = sorted({match.agency_id for match in matches if match.agency_id is not None})
    return cohort if cohort is None or not known or list(known) == ids else None


def _cohort(ranking: Ranking, ids: Sequence[str]) -> str | None:
    """The one cohort that has these members and no others."""
    members = tuple(sorted(set(ids)))
    found = [name for name, known in ranking.context.reference.registry.cohorts.items() if known.members == members]
    return found[0] if len(found) == 1 else None
