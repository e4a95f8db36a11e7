"""The year that a document evaluates, where no title says it: the captions of its rankings do, else their headers, else
the sentences before and behind them, in this order of trust. Where those of one kind disagree, none is taken."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from extract.model import Paragraph
from transform.facts.sentences import sentences
from transform.facts.titles import names_other_year, years_in
from transform.facts.work import Work
from transform.tables.count_heads import year_of_range
from transform.tables.model import Caption, Understood
from transform.tables.read import OF_AGENCIES, Tables

_LEAD = 12  # lines at the head of a page, and the nearest ones over its first ranking, that may say the year
_NEAREST = 4
_LONGEST_CAPTION = 200
_SHOWN = 90
# What begins a sentence that rests on something, or plans; its years are those of laws and of what is to come.
_NO_RESULT = re.compile(
    r"^(?:[-+•*]\s*)?(?:căn cứ|xét|theo đề nghị|ghi chú|nguồn)\b"
    r"|phấn đấu|mục tiêu|định hướng|phương hướng|dự kiến|(?<!\w)sẽ(?!\w)",
    re.IGNORECASE,
)
_OF_YEAR = re.compile(r"(?:năm|đến\s+(?:ngày\s+)?[\d/.-]*[/.-])\s*((?:19|20)\d\d)(?!\d)", re.IGNORECASE)
_ANY_YEAR = re.compile(r"(?<![\d.,])(?:19|20)\d\d(?!\d)")
_UNTIL = re.compile(
    r"(?:đến|tới)\s+(?:hết\s+|nay,?\s+|thời điểm\s+|cuối\s+)?(?:ngày\s+|tháng\s+|năm\s+|quý\s+)?[ivx\d/.\s-]{0,9}?"
    r"(?<!\d)((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"so (?:với|sánh)|tăng|giảm|thay đổi|chênh lệch|(?:từ|kể từ|sau|trước) năm", re.IGNORECASE)
_ATTACHED = re.compile(
    r"\([^)]*(?:kèm theo|ban hành)[^)]*\)?|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}", re.IGNORECASE
)
# Not the whole of «(Số liệu từ ngày … đến ngày …; kèm theo Báo cáo số … ngày …)».
_ATTACHED_TO = re.compile(r"(?:kèm theo|ban hành)[^)]*", re.IGNORECASE)


class Said(NamedTuple):
    """A year, and what says it. `is_repeated` says that it may be that of results which a later document repeats: the
    caption names no other, and compares nothing."""

    year: int
    where: str
    printed: str
    table_no: int | None = None
    is_repeated: bool = False


class Evaluated(NamedTuple):
    """The year evaluated, None where nothing says it for certain; `others` say another one. `doubt` is a sentence on
    what disagrees, empty where nothing does."""

    year: int | None
    others: tuple[Said, ...] = ()

    @property
    def doubt(self) -> str:
        said = dict.fromkeys(f"{one.where} says {one.year} («{_short(one.printed)}»)" for one in self.others)
        return "; ".join(list(said)[:3])


UNTOLD = Evaluated(None)


def evaluated(work: Work, tables: Tables) -> Evaluated:
    """The year of the rankings of `tables`: that of the work, where it says one."""
    rankings = [table for table in tables.tables if table.kind in OF_AGENCIES]
    captions = list(_captions(rankings))
    columns = [column for table in rankings for column in table.columns]
    printed = max((column.year for column in columns if column.year and not names_other_year(column)), default=None)
    year = work.year or _one(captions) or printed
    if year is None and captions:
        return Evaluated(None, tuple(captions))
    if year is not None:
        dated = {table.table_no for table in rankings if any(column.year for column in table.columns)}
        others = (c for c in captions if c.year != year and c.table_no not in dated)
        return Evaluated(year, tuple(c._replace(is_repeated=c.year < year and c.is_repeated) for c in others))
    lead = list(_lead(rankings, tables.prose)) if rankings else []
    year = _one(lead)
    return Evaluated(year, () if year else tuple(lead))


def year_over(caption: Caption) -> int | None:
    """The one year that the words over a table say its figures are of («… thực hiện năm 2017»), beside that of the
    decision which it is attached to; None where they name none or several."""
    text = " ".join(filter(None, (caption.text, caption.part)))
    told = set(years_in(text)) or {int(year) for year in _OF_YEAR.findall(_ATTACHED.sub(" ", text))}
    return told.pop() if len(told) == 1 else None


def year_within(caption: Caption) -> int | None:
    """The year of the days from and to which the words over a table say that it counts."""
    return year_of_range(_ATTACHED_TO.sub(" ", " ".join(filter(None, (caption.text, caption.part, caption.lead_in)))))


def year_until(caption: Caption) -> int | None:
    """The year of the one day up to which the sentence over a table counts («Đến hết tháng 11/2010, … như sau:»)."""
    said = _ATTACHED.sub(" ", caption.lead_in)
    years, days = set(_ANY_YEAR.findall(said)), set(_UNTIL.findall(said))
    return int(days.pop()) if len(years) == 1 and days == years else None


def _one(said: Sequence[Said]) -> int | None:
    years = {one.year for one in said}
    return years.pop() if len(years) == 1 else None


def _captions(tables: Sequence[Understood]) -> Iterator[Said]:
    """The years of captions. A sentence that stands in place of one is none."""
    for table in tables:
        text = " ".join(filter(None, (table.caption.text, table.caption.part)))
        if len(text) > _LONGEST_CAPTION or text.endswith(".") or _NO_RESULT.search(text):
            continue
        for year in years_in(text)[:1]:
            is_alone = len(set(_ANY_YEAR.findall(_ATTACHED.sub(" ", text)))) == 1 and not _COMPARED.search(text)
            yield Said(year, f"the caption of table {table.table_no}", text, table.table_no, is_alone)


def _lead(tables: Sequence[Understood], prose: Sequence[Paragraph]) -> Iterator[Said]:
    """The years of which sentences around the first ranking tell results: those at the head, those nearest to it, and
    the line below, which is the caption that some put there."""
    place = tables[0].table.place
    above = [p for p in prose if p.place.char_start < place.char_start]
    below = [p for p in prose if p.place.char_start >= place.char_end][:1]
    for paragraph in dict.fromkeys([*above[:_LEAD], *above[-_NEAREST:], *below]):
        for sentence in sentences(paragraph.text):
            if _NO_RESULT.search(sentence.text):
                continue
            for year in years_in(sentence.text, strictly=True)[:1]:
                yield Said(year, "the text", sentence.text)


def _short(text: str) -> str:
    return text if len(text) <= _SHOWN else text[:_SHOWN].rpartition(" ")[0] + " …"
