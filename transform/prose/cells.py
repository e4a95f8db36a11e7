"""Cells of a table of agencies that hold sentences: «Tổng số 127 dịch vụ, trong đó: mức độ 1: 61; mức độ 2: 66»."""

import re
from collections.abc import Iterator, Sequence

from extract.model import Paragraph
from transform.agencies.result import Match
from transform.facts.context import Context
from transform.facts.count_totals import Whole, whole_of
from transform.facts.counts import year_of
from transform.facts.ranking import Ranking, lists_of
from transform.numbers import is_nothing, read_value
from transform.prose.emit import Spot, emit
from transform.prose.found import Found, Subject
from transform.prose.named import may_head
from transform.prose.read import Reader, reader_of
from transform.prose.sections import Sections, is_of_plans, whole_heading
from transform.tables.model import Column, DataRow, Understood
from transform.vietnamese import fold

# Figures with what they count: «61 DVC», «mức độ 2: 66», «98% hồ sơ»
_STATES = re.compile(
    r"\d[\d.,]*\s*(?:%\s*)?(?:dịch vụ|dvc|hồ sơ|thủ tục|điểm)|mức(?: độ)? \d\s*:?\s*\d|(?:dịch vụ|dvc|hồ sơ)[^\d;.]{0,30}:\s*\d",
    re.IGNORECASE,
)
_ROLES = frozenset({"text", "note", "value", "unnamed"})
_COUNTED = frozenset({"services", "services_with_records", "records_online", "records_all", "share"})
_KINDS = frozenset({"other", "ranking", "counts"})
# Of a heading that leaves it to the cells to say what they count; «Số hồ sơ quá hạn» says more than they repeat.
_PLAIN = re.compile(
    r"(?:\b(?:ket qua|tinh hinh|ghi chu|noi dung|so lieu|so luong|tong so|chi tiet|cu the|dien giai|danh gia|nhan xet|"
    r"cung cap|thuc hien|trien khai|tiep nhan|giai quyet|xu ly|phat sinh|dat duoc|thong tin|dich vu cong truc tuyen|"
    r"dich vu cong|dich vu|dvctt|dvc|truc tuyen|ho so|muc do|so|cac|va|cua|ve|theo|trong|tai|den|nam|ky|bao cao|khac|"
    r"qua mang|don vi)\b|[\W\d]+)*"
)
_OF_PLANS = re.compile(r"ke hoach|dang ky|muc tieu|chi tieu|nhiem vu|du kien|phan dau|de xuat|kien nghi|giai phap")
_OF_RESULTS = re.compile(r"ket qua|tinh hinh|thuc hien|bao cao|tong hop|thong ke")
_PLANNED = "It stands below a heading of plans"
_SAYS_MORE = "The heading of its column says more than its words"
_OF_OTHERS = "The cell of one agency speaks of others"
_NO_ROW = Subject("agency", "")
Read = tuple[Found, Paragraph, Spot]


def read_cells(context: Context) -> None:
    """Adds the facts that sentences in the cells of agencies' rows state, each of the agency of its row; `cells_read`
    of the sheet tells which columns they were."""
    reader: Reader | None = None
    for table in context.tables.tables:
        if table.kind not in _KINDS or table.turned is not None or table.column("agency") is None:
            continue
        for ranking in lists_of(context, table):
            columns = [column for column in ranking.table.columns if _holds_sentences(column, table)]
            if columns:
                reader = reader or reader_of(context)
                _read(ranking, columns, reader)


def _holds_sentences(column: Column, table: Understood) -> bool:
    if column.role not in _ROLES or column.count is not None or column.criterion is not None:
        return False
    said = [text for row in table.rows if (text := row.text(column)) and not is_nothing(text)]
    stating = sum(read_value(text) is None and _STATES.search(text) is not None for text in said)
    return stating > 1 and stating * 2 >= len(said)


def _read(ranking: Ranking, columns: Sequence[Column], reader: Reader) -> None:
    told: list[Found] = []
    for row in ranking.rows:
        match = ranking.matches[row.row_no]
        for column in columns:
            found = list(
                _found(ranking, row, column, reader, Subject("agency", match.agency_id or "", _name(ranking, row)))
            )
            told += [one for one, _, _ in found]
            _add(ranking, found, match)
    for row in ranking.table.rows:
        if not row.is_total:
            continue
        found = [one for column in columns for one in _found(ranking, row, column, reader, _NO_ROW)]
        whole = whole_of(ranking, row, _is_sum([one for one, _, _ in found], told))
        if whole is not None:
            _add(ranking, [_of_whole(one, whole) for one in found], None)


def _name(ranking: Ranking, row: DataRow) -> str | None:
    return row.text(ranking.agency) or None


def _found(ranking: Ranking, row: DataRow, column: Column, reader: Reader, subject: Subject) -> Iterator[Read]:
    cell = row.cell(column)
    if cell is None or not _STATES.search(cell.text):
        return
    context = ranking.context
    year = year_of(ranking, column)
    paragraph = Paragraph(cell.text, cell.place)
    row_no, column_no = ranking.place(row, column)
    name = ranking.agency if subject.published else None
    spot = Spot(ranking.table.table_no, row_no, cell.row, column_no, row.cell(name), name.number if name else None)
    is_planned = context.work.kind == "plan" or _below_plans(context, ranking.table)
    why = _PLANNED if is_planned else _doubt_of(column)
    # Somebody has to stand for an agency that nobody knows, or for the whole, while the sentences are read.
    stand_in = subject.id or context.work.province or next(iter(context.reference.registry.agencies))
    for one in reader.cell(paragraph, subject._replace(id=stand_in), year, column.header):
        if one.table != "measure" or one.values.get("indicator") not in _COUNTED:
            continue  # by which criterion a place, its change or points are, the cell alone does not say
        is_own = one.subject.id == stand_in
        one.doubt = one.doubt or why or (None if is_own else _OF_OTHERS)
        one.subject = subject if is_own else one.subject
        yield one, paragraph, spot


def _doubt_of(column: Column) -> str | None:
    said = fold(column.header)
    if _OF_PLANS.search(said) and (is_of_plans(column.header) or "ket qua" not in said):
        return _PLANNED
    return None if _PLAIN.fullmatch(said) else _SAYS_MORE


def _below_plans(context: Context, table: Understood) -> bool:
    """Whether the caption of a table, the heading of its section or the title of the work is of plans alone."""
    sections, above = Sections(), ""
    for paragraph in context.tables.prose:
        if paragraph.place.char_start >= table.table.place.char_start:
            break
        if may_head(paragraph.text):
            sections.enter(None, whole_heading(above, paragraph.text))
        above = paragraph.text
    said = (table.caption.text, table.caption.part or "", context.work.title or "")
    return sections.wanted or any(_OF_PLANS.search(one) and not _OF_RESULTS.search(one) for one in map(fold, said))


def _of_whole(read: Read, whole: Whole) -> Read:
    found, paragraph, spot = read
    found.subject = Subject(whole.type, whole.id, whole.published)
    return found, paragraph, spot


def _key(found: Found) -> tuple[object, ...]:
    values = found.values
    return found.table, values.get("indicator"), values.get("service_level"), values.get("topic"), found.year


def _is_sum(total: Sequence[Found], told: Sequence[Found]) -> bool:
    """Whether most figures of a row of totals are the sums of those that the rows above state."""
    right = wrong = 0
    for one in total:
        parts = [other.values.get("value") for other in told if _key(other) == _key(one)]
        is_right = sum(part or 0 for part in parts) == one.values.get("value")
        right += is_right
        wrong += not is_right
    return right > wrong


def _add(ranking: Ranking, found: Sequence[Read], match: Match | None) -> None:
    sheet = ranking.context.sheet
    groups: dict[tuple[object, ...], list[Read]] = {}
    for one, paragraph, spot in found:  # «66 dịch vụ, trong đó mức độ 2: 66» are two figures, the same words twice one
        said = tuple(sorted((key, str(value)) for key, value in one.values.items() if value is not None))
        groups.setdefault((*_key(one), one.doubt, said), []).append((one, paragraph, spot))
    for group in groups.values():
        spots = {id(paragraph): spot for _, paragraph, spot in group}
        emit(ranking.context, [(one, paragraph) for one, paragraph, _ in group], spots, match)
    sheet.cells_read |= {(spot.table_no, spot.column_no) for _, _, spot in found}
