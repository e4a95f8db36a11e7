"""What the first words of a document say of all others: which year, whose agencies, which evaluation."""

import re
from collections import Counter
from dataclasses import dataclass
from datetime import date

from transform.facts.context import Context
from transform.facts.sentences import sentences
from transform.prose.days import says_size
from transform.prose.mentions import Mentions
from transform.prose.sections import heading_years
from transform.prose.spans import span_ends, span_of_page
from transform.series import Series
from transform.vietnamese import fold

_LEAD = 8  # so many paragraphs are the lead
_OFTENER = 2  # so many times as often as any other must a page name the province of its headline
_SENTENCE = 100  # a longer line is no heading
_EVALUATES = re.compile(
    r"đánh giá|xếp hạng|chỉ số|báo cáo|kết quả|công bố|tổng kết|sơ kết|tình hình|index|số liệu|dịch vụ công|thống kê|ứng dụng",
    re.IGNORECASE,
)
# A line of links, of dates, below a picture: none that says what the page is about.
_FURNITURE = re.compile(r" \| |»|^\W*(?:ảnh|hình)\b[^.]{0,20}:|^\W*\d{1,2}[/.-]\d{1,2}", re.IGNORECASE)
_OF_NATION = re.compile(r"viet ?nam ict|63 tinh|toan quoc|ca nuoc")
# Headlines of other pages that a page lists.
OTHER_PAGES = re.compile(
    r"\W*(?:(?:các |những )?(?:tin|bài)(?: viết| tức)?(?: bài)? (?:khác|liên quan|mới nhất|mới|cùng (?:chuyên mục|chủ đề|loại)|đã đưa|cũ hơn|xem nhiều|đọc nhiều|nổi bật)"
    r"|đọc thêm|xem thêm|có thể bạn quan tâm|bài cùng (?:chuyên mục|chủ đề)|tin cũ)\b(?!\s+(?:về|rằng|cho|là|của))",
    re.IGNORECASE,
)
# «Tại hội thảo ở Hà Nội»: where something took place, not whose page it is.
_EVENT = re.compile(r"(?:tại|ở|từ|về)\s+(?:tỉnh |thành phố |tp\.? ?|thủ đô )?$", re.IGNORECASE)
_ON_RANKING = re.compile(r"^(?!.*(?:dịch vụ công|hồ sơ|thủ tục)).*(?:xếp hạng|chỉ số|thứ hạng|index)", re.IGNORECASE)
# «Sở Tư pháp»: a department that is named, whatever else a page says of departments
_DEPARTMENT = re.compile(r"(?<!Giám đốc )(?<!lãnh đạo )(?<!\w)Sở [A-ZĐ]\w")
# «Hà Nội, ngày 11/9/2020»: where and when a page was written
_DATED = re.compile(r",? (?:ngày|tháng|sáng|chiều) \d", re.IGNORECASE)
_RANKS = re.compile(
    r"đánh giá|xếp hạng|xếp loại|chấm điểm|bộ chỉ số|chỉ số|\bindex\b|\bdti\b|dẫn đầu|thứ hạng|kết quả", re.IGNORECASE
)
_YEAR = re.compile(r"(?:năm|index|dti|chỉ số [^\W\d]+(?: [^\W\d]+){0,3})\s+((?:19|20)\d\d)(?!\d|[./]\d)", re.IGNORECASE)
# «đến ngày 31/12/2019, toàn tỉnh cung cấp …»: the state of that day
_UNTIL = re.compile(
    r"(?:tính đến|đến hết|đến)\s+(?:hết\s+)?(?:ngày\s+|tháng\s+|quý\s+)?(?:\d{1,2}[/.-])?\d{1,2}[/.-]((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
_PLANS = re.compile(r"phấn đấu|mục tiêu|dự kiến|\bsẽ\b|yêu cầu|kế hoạch năm", re.IGNORECASE)
_NOT_OF_DATA = re.compile(
    r"(?:so với|tháng\s+\d{1,2}(?:\s*[/.-]|\s+năm)|ngày\s+\d{1,2}|quý\s+\w+|từ|kể từ|tại|trong cuộc|hội nghị|phiên họp|cùng kỳ)"
    r"[^,;.]{0,12}$|(?:đến|tới|phấn đấu|mục tiêu|giai đoạn)\s*$|(?:nhiệm vụ|phương hướng|kế hoạch)[^,;.]{0,20}$",
    re.IGNORECASE,
)
_LOCAL = re.compile(
    r"\bso, ?(ban|nganh)|\bcac so\b|co quan chuyen mon|huyen, ?(thi xa|thanh pho)|cap huyen|cap so|\bquan, ?huyen|cac huyen|"
    r"so, ?ban|\bubnd (cap )?(huyen|xa)|cap xa|xa, ?phuong|thong tin dien tu (huyen|thi xa|thanh pho|quan)"
)


@dataclass(frozen=True)
class Opening:
    """Of a document: the year of its figures, the province whose own agencies it is about, the evaluation of ministries
    and provinces and the one of the province's agencies that it speaks of, and the last year that can have results; `owner` the one province that its
    headline names; `is_evaluation` says that the headline itself names an evaluation, `is_merged` that a page on a year before provinces became
    one speaks of them as they are on its own day, `home` is the ministry or district whose own page it is, `is_span` that it is on several
    years, of which `year` is the last, and `headings` are the years that headings in it name."""

    year: int | None
    province: str | None
    national: Series | None
    local: Series | None
    latest: int | None
    owner: str | None = None
    is_evaluation: bool = False
    is_merged: bool = False
    home: str | None = None
    is_span: bool = False
    headings: frozenset[int] = frozenset()


def read_opening(context: Context) -> Opening:
    """What title and lead say."""
    texts = [p.text for p in context.tables.prose if len(p.text) > 15 and not OTHER_PAGES.match(p.text)]
    title = context.work.title or (texts[0] if texts else "")
    lead = [title, *texts[:_LEAD]]
    headings = frozenset(heading_years(_headings(context, title)))
    own = context.year or lead_year(lead)
    span = _span(context, title, texts, headings, own)
    year = span or own
    merged = _is_after_merger(context, texts, year)
    by = context.work.on if merged else _day(context, year)
    # The first words say what a page is about; what it compares with comes later.
    head = [title, *[text for text in texts if text != title and len(text) > 60 and not _FURNITURE.search(text)][:3]]
    owner = _owner(context, head, by) or _mostly_on(context, title, texts, by)
    province = context.work.province or _province(context, lead, texts, by, owner)
    book = context.reference.series
    national = next((s for text in head if (s := book.find(text)) is not None), None)
    local = None
    if province is not None:
        # The head of a site names its portal and ranks nothing; a page may begin with an index of the nation.
        ranks = [text for text in lead if _RANKS.search(text) and not _OF_NATION.search(fold(text))]
        local = next((s for text in ranks if (s := book.find(text, province=province)) is not None), None)
    on = context.work.on
    return Opening(
        year,
        province,
        national,
        local,
        on.year if on else span,
        owner,
        book.find(title) is not None or (national is not None and _ON_RANKING.search(title) is not None),
        merged,
        _home(context, texts[:_LEAD], province, year),
        span is not None,
        headings,
    )


def _span(context: Context, title: str, texts: list[str], headings: frozenset[int], own: int | None) -> int | None:
    """The last year of a page on several years: its title names them, or none at all."""
    on = context.work.on
    titled = span_ends(title, on.year if on is not None else None)
    if titled:
        return max(titled)
    if context.year is not None or _YEAR.search(title):
        return None
    head = [title, *[text for text in texts if text != title and len(text) > 60 and not _FURNITURE.search(text)][:2]]
    return span_of_page(title, head, texts, headings, on, own)


def _headings(context: Context, title: str) -> list[str]:
    """The lines below a page's headline that may be headings."""
    texts = [p.text for p in context.tables.prose]
    first = next((n for n, text in enumerate(texts) if title.startswith(text) or text == title), 0)
    return [text for text in texts[first + 1 :] if len(text) < _SENTENCE and text[-1:] not in ".;,"]


def _home(context: Context, lead: list[str], province: str | None, year: int | None) -> str | None:
    """The ministry, or the district of `province`, that stands in capitals at the head of a page and in its first words
    again: «BỘ CÔNG THƯƠNG», «CỔNG THÔNG TIN ĐIỆN TỬ HUYỆN A - TỈNH B»."""
    registry = context.reference.registry
    mentions = Mentions(registry, province, year, context.work.on)
    kinds = frozenset({"ministry"}) if province is None else frozenset({"district"})
    masthead = [p.text for p in context.tables.prose[:2] if p.text.isupper()]
    named = {str(t.value) for text in masthead for t in mentions.find(text) if registry.kind(str(t.value)) in kinds}
    again = {str(t.value) for text in lead if text not in masthead for t in mentions.find(text)}
    issuers = {series.issuer for series in context.reference.series.national.values()}
    return named.pop() if len(named) == 1 and named <= again and not named & issuers else None


def _day(context: Context, year: int | None) -> date | None:
    """The day by which names go: that of the page, but not after the year it speaks of."""
    end = date(year, 12, 31) if year else None
    return min(filter(None, (context.work.on, end)), default=None)


def _is_after_merger(context: Context, texts: list[str], year: int | None) -> bool:
    """Whether a page on a year before provinces became one says that it speaks of those of its own day."""
    on, registry = context.work.on, context.reference.registry
    if on is None or year is None:
        return False
    then, now = (registry.cohort("tỉnh, thành phố", year=y) for y in (year, on.year))
    return then is not None and now not in (None, then) and any(says_size(text, str(now)) for text in texts)


def lead_year(lead: list[str]) -> int | None:
    """The year that the first words on an evaluation name; of several in one paragraph the last, to which «năm 2013 có
    …, năm 2015 có …» leads up. A title says its year first."""
    for number, text in enumerate(lead):
        if not _EVALUATES.search(text):
            continue
        years = [year for sentence in sentences(text) for year in _result_years(sentence.text)]
        if years:
            return years[0] if not number else max(years)
        dated = _UNTIL.search(text)
        if dated is not None:
            return int(dated[1])
    return None


def _result_years(sentence: str) -> list[int]:
    """The years of which a sentence may tell results: none of one that says what is planned."""
    if _PLANS.search(sentence):
        return []
    return [int(m[1]) for m in _YEAR.finditer(sentence) if not _NOT_OF_DATA.search(sentence[: m.start()])]


def _owner(context: Context, head: list[str], on: date | None) -> str | None:
    """The one province that headline and first words name, if they name no other, by the names of the day `on`."""
    named = {
        agency
        for text in head
        for agency, _, stop in context.reference.registry.find_provinces(text, on)
        if not _DATED.match(text[stop:])
    }
    return named.pop() if len(named) == 1 else None


def _mostly_on(context: Context, title: str, texts: list[str], on: date | None) -> str | None:
    """The one province that a headline names, where first words and most of the page speak of it: neighbours that it is
    held against make it no page on these."""
    find = context.reference.registry.find_provinces
    titled = {agency for agency, _, _ in find(title, on)}
    first = next((text for text in texts if text != title and len(text) > 60 and not _FURNITURE.search(text)), "")
    named = [agency for text in texts for agency, _, stop in find(text, on) if not _DATED.match(text[stop:])]
    if len(titled) != 1 or not titled >= {agency for agency, _, _ in find(first, on)}:
        return None
    owner = titled.pop()
    others = Counter(named)
    own = others.pop(owner, 0)
    return owner if own > 2 and own >= _OFTENER * max(others.values(), default=0) else None


def _province(context: Context, lead: list[str], texts: list[str], on: date | None, owner: str | None) -> str | None:
    """The province that title and lead name, of a document that speaks of departments or districts."""
    titled = {agency for agency, _, _ in context.reference.registry.find_provinces(lead[0], on)} if lead else set()
    if not any(_LOCAL.search(fold(text)) for text in texts):
        # «… Sở Kế hoạch và Đầu tư là đơn vị tiêu biểu» on a page that its headline puts on one province
        return titled.pop() if owner in titled and any(_DEPARTMENT.search(text) for text in texts) else None
    if len(titled) > 1:
        return None
    for text in lead:
        named = {
            agency
            for agency, start, _ in context.reference.registry.find_provinces(text, on)
            if not _EVENT.search(text[max(0, start - 24) : start])
        }
        if len(named) == 1:
            return named.pop()
    return None
