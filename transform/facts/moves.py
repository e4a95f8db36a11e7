"""What a ranking table says of moves: «Tăng 4 bậc», «-3», «Giữ nguyên» become a `measure` of places."""

import re
from collections.abc import Iterator, Sequence

from transform.facts.criteria import OVERALL
from transform.facts.pending import not_said, pend, unknown_name
from transform.facts.ranking import Ranking
from transform.facts.sheet import Row
from transform.numbers import read_value
from transform.tables.model import Column, DataRow
from transform.vietnamese import fold, name_key

_PLACES = re.compile(r"\b(?:bac|hang|vi tri|thu hang|vi thu)\b")
_OTHER = re.compile(r"\bdiem\b|%|phan tram|chi so|ty le|ti le|gia tri")
_UP = re.compile(r"^(?:tang|len|cai thien|vuot)\b|^[+↑▲⬆]|[↑▲⬆]$")
_DOWN = re.compile(r"^(?:giam|tut|xuong|lui|mat|rot)\b|^[-−–↓▼⬇](?=\s*\d)|[↓▼⬇]$")
_SAME = re.compile(
    r"(?:giu nguyen|khong (?:doi|thay doi|tang|bien dong)|nguyen|giu|on dinh|bang|=)(?: (?:vi tri|hang|thu hang|bac))*"
)
_BEHIND = re.compile(r"(?<=\w)\s*\([^()]*\)\.?$")  # «Tăng 3 bậc (năm 2014: hạng 9)»: the note is no move
_WORD = re.compile(r"[a-z]")
_YEAR = re.compile(r"(?:19|20)\d\d")
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")
_ONLY_UP, _ONLY_DOWN = re.compile(r"^(?:so bac )?tang\b(?!.*giam)"), re.compile(r"^(?:so bac )?giam\b(?!.*tang)")


def read_moves(ranking: Ranking) -> None:
    """Adds a measure `change` in places, up above zero, for each cell of the columns of a ranking that say how far its
    agencies moved. The year is the one evaluated; a note names the year counted from, where it is not the one before.
    What may be a difference of points, or does not say which way, stays unread."""
    for column in ranking.table.columns:
        if column.role != "change" or ranking.year is None:
            continue
        texts = [row.text(column) for row in ranking.rows]
        if not _is_of_places(ranking, column, texts):
            continue
        moves = [(row, move) for row in ranking.rows if (move := _move(row.text(column), column)) is not None]
        if not _is_signed(column, texts):
            continue
        turn = -1 if _counts_downwards(ranking, column, moves) else 1
        for row, move in moves:
            _add(ranking, column, row, turn * move)


def _is_of_places(ranking: Ranking, column: Column, texts: Sequence[str]) -> bool:
    """Whether a column speaks of places: its heading or cells say so, or the table has ranks of two years and nothing
    else of the year before."""
    head = fold(column.header)
    if any(_PLACES.search(fold(text)) for text in (head, *texts)):
        return not any(_OTHER.search(fold(text)) for text in texts)
    if _OTHER.search(head) or any(_OTHER.search(fold(text)) for text in texts):
        return False
    before = {role for bundle in ranking.bundles if bundle.year != ranking.year for role in bundle.columns}
    whole = all(_is_whole(text) for text in texts if _NUMBER.search(text))
    return whole and before == {"rank"}


def _is_whole(text: str) -> bool:
    found = _NUMBER.search(text)
    reading = read_value(found[0]) if found else None
    return reading is not None and reading.value == int(reading.value)


def _is_signed(column: Column, texts: Sequence[str]) -> bool:
    """Whether heading or cells tell ups from downs."""
    head = fold(column.header).strip()
    return bool(_ONLY_UP.search(head) or _ONLY_DOWN.search(head)) or any(
        _UP.search(fold(text).strip(" ()")) or _DOWN.search(fold(text).strip(" ()")) for text in texts
    )


def _move(text: str, column: Column) -> int | None:
    """The places of a cell, up above zero; None where it says no move («-», an empty cell)."""
    said, bare = fold(text).strip(" ()."), _BEHIND.sub("", fold(text).strip()).strip(" ().")
    if _NUMBER.search(bare) or _SAME.fullmatch(bare):
        said = bare
    if _SAME.fullmatch(said):
        return 0
    found = _NUMBER.search(said)
    if found is None or not _is_whole(said) or _YEAR.fullmatch(found[0]):
        return None
    places = int(found[0])
    if _DOWN.search(said) or (_ONLY_DOWN.search(fold(column.header).strip()) and not _UP.search(said)):
        return -places
    return places


def _counts_downwards(ranking: Ranking, column: Column, moves: Sequence[tuple[DataRow, int]]) -> bool:
    """Whether the column has signs without words, and most of them say how much greater the rank became: «-3» for three
    places up."""
    now, before = _ranks(ranking)
    if now is None or before is None or any(_WORD.search(fold(row.text(column))) for row, _ in moves):
        return False
    ups = downs = 0
    for row, move in moves:
        new, old = read_value(row.text(now)), read_value(row.text(before))
        if move and new is not None and old is not None:
            ups += move == old.value - new.value
            downs += move == new.value - old.value
    return downs > ups


def _ranks(ranking: Ranking) -> tuple[Column | None, Column | None]:
    """The columns of the ranks of the year evaluated and of another year, of the table's own criterion."""
    own = {bundle.year: bundle.columns["rank"] for bundle in ranking.bundles
           if bundle.criterion is None and "rank" in bundle.columns}  # fmt: skip
    others = [column for year, column in own.items() if year != ranking.year]
    return own.get(ranking.year), others[0] if len(others) == 1 else None


def _add(ranking: Ranking, column: Column, row: DataRow, places: int) -> None:
    context, match, name = ranking.context, ranking.matches[row.row_no], row.text(ranking.agency)
    criterion, year = ranking.criterion.criterion_id, ranking.year
    label = ranking.table.caption.label or ranking.table.table_no
    meaning = (name_key(name), criterion, year, "change", column.number, row.text(column))
    fact_id = context.sheet.fact_id("m", context.work.work_id, context.form, label, row.row_no, *meaning)
    fact: Row = {
        "fact_id": fact_id, "work_id": context.work.work_id, "document_id": context.document.document_id,
        "scheme_id": context.scheme_of(year), "subject_type": "agency", "subject_id": match.agency_id,
        "subject_published": name or None, "indicator": "change",
        "topic": "rank" if criterion == OVERALL else f"rank/{criterion}", "topic_published": column.header or None,
        "service_level": None, "class": None, "value": float(places), "value_text": None, "unit": "places",
        "qualifier": "=", "denominator": None, "percent": None, "rank": None, "rank_of": None, "rank_basis": None,
        "status": "value" if places else "zero", "year": year, "confidence": 1.0, "note": _note(ranking, column),
    }  # fmt: skip
    if match.agency_id is None or fact["scheme_id"] is None:
        where = {"work_id": context.work.work_id, "table_no": ranking.table.table_no,
                 "table_label": ranking.table.caption.label, "row_no": row.row_no}  # fmt: skip
        reason = unknown_name(name, match) if match.agency_id is None else not_said(context, "who issued it")
        code = "name" if match.agency_id is None else "issuer"
        pend(context, "measure", {**fact, "agency_published": name or None}, match, code, reason, where)
    else:
        context.sheet.add("measure", fact)
    place = ranking.place(row, column)
    context.sheet.trace_cell(fact_id, "value", row.cell(column), ranking.table.table_no, *place)
    if ranking.agency is not None:
        context.sheet.trace_cell(
            fact_id, "subject", row.cell(ranking.agency), ranking.table.table_no, *ranking.place(row, ranking.agency)
        )


def _note(ranking: Ranking, column: Column) -> str | None:
    """The year that the moves are counted from, where it is not the one before."""
    year = ranking.year
    printed = [column.year] if column.year is not None else sorted(_other_years(ranking))
    since = [one for one in printed if year is not None and one is not None and one < year]
    return f"against {since[-1]}" if since and year is not None and since[-1] != year - 1 else None


def _other_years(ranking: Ranking) -> Iterator[int]:
    return (b.year for b in ranking.bundles if b.year is not None and b.year != ranking.year)
