"""The title of a work, and the year that it says was evaluated."""

import re
from collections.abc import Iterator, Sequence

from transform.tables.model import Column
from transform.vietnamese import fold
from transform.wording import Wording

_ARTICLE = re.compile(
    r"Điều\s*1\s*[.:,)–-]*\s+(?:Phê duyệt|Công bố|Công nhận|Ban hành)?\s*(?:kèm theo Quyết định này)?\s*(.+)",
    re.IGNORECASE,
)
_TITLE_MARK = re.compile(r"^(?:V/v|Về việc)\s*:?\s+", re.IGNORECASE)
_RANKING = r"xếp hạng|đánh giá|kết quả|chỉ số"
ABOUT = re.compile(_RANKING, re.IGNORECASE)
# What a report that only counts is about; the figures of a plan are of no year that has been.
_OF_SERVICES = re.compile(
    r"^(?!.*\b(?:kế hoạch|phương hướng|đề án|dự án|dự toán|quy chế|quy định|hướng dẫn|mời|góp ý|phê duyệt)\b)"
    r".*(?:dịch vụ công|\bdvc|hồ sơ|chính quyền điện tử|chính phủ điện tử|công nghệ thông tin|chuyển đổi số)",
    re.IGNORECASE,
)
# What follows a title, and is no part of it.
_AFTER_TITLE = re.compile(
    r"(can cu|kinh gui|chu tich|uy ban|ubnd|(pho )?giam doc|bo truong|dieu \d|so\s*:|xet de nghi|theo de nghi|"
    r"thuc hien|(phan )?[ivx\d]+\s*[.)]|bang \d)"
)
# «BÁO CÁO TÓM TẮT» is a report.
_OF_SHAPE = re.compile(r" (?:tom tat|tong hop|nhanh|chuyen de|so bo)$")
_LONGEST_TITLE = 400
_MOST_LINES = 4
# «Kết quả … năm 2021,» over «phương hướng, nhiệm vụ năm 2022»: the line breaks within the title.
_GOES_ON = re.compile(r"(?:[,;]|\b(?:và|về|của))\s*$", re.IGNORECASE)

_YEAR = re.compile(r"năm\s+((?:19|20)\d\d)", re.IGNORECASE)
_BARE_YEAR = re.compile(r"(?:năm\s+)?(?:19|20)\d\d\W*$", re.IGNORECASE)
_DATE = re.compile(r"ngày\s+\d{1,2}(?:\s+tháng\s+\d{1,2}\s+năm\s+|\s*[/.-]\s*\d{1,2}\s*[/.-]\s*)\d{4}", re.IGNORECASE)
# A part of a year that was evaluated, but not when it was published: «… vào tháng 3/2024».
_PART_OF_YEAR = re.compile(
    r"(?:(?<!\w)quý\s+(?:[ivx]+|\d)|\d\s+tháng(?:\s+(?:đầu|cuối))?"
    r"|(?<!vào )(?<!trong )(?<!từ )(?<!đến )(?<!\w)tháng\s+\d{1,2})"
    r"\s*(?:[/.-]|,?\s*năm\s)\s*((?:19|20)\d\d)(?!\d)",
    re.IGNORECASE,
)
# The years of dates, laws and decisions; «năm 2017 và năm 2018» are one time, which the last of them names.
_NO_YEAR = re.compile(
    r"(?:Luật[^,;]*?|/[A-ZĐ][\w-]*|tháng\s+\d{1,2})\s+năm\s+(?:19|20)\d\d"
    r"|năm\s+(?:19|20)\d\d(?=\s*(?:,|-|–|và|đến)\s*năm\s+(?:19|20)\d\d)",
    re.IGNORECASE,
)
# The years of what an evaluation rests on: «theo Bộ tiêu chí ban hành năm 2016», «thực hiện Kế hoạch … năm 2015».
_GROUNDS = re.compile(
    r"\btheo\b[^;]*?\bnăm\s+(?:19|20)\d\d"
    r"|\b(?:ban hành|quyết định|kế hoạch|nghị quyết|nghị định|thông tư|chỉ thị|công văn)\b"
    rf"(?:(?!{_RANKING})[^;])*?\bnăm\s+(?:19|20)\d\d",
    re.IGNORECASE,
)
# «Kết quả … và phương hướng, nhiệm vụ năm 2022»: the year of what is to come.
_TO_COME = re.compile(
    r"(?:[,;–-]|\bvà)\s*(?:(?:một số|các|những)\s+)?(?:phương hướng|định hướng|dự kiến)\b"
    rf"(?:(?!{_RANKING})[^;])*?\bnăm\s+(?:19|20)\d\d",
    re.IGNORECASE,
)
# The years that results are held against, or that something is planned for.
_OTHER_YEAR = re.compile(
    r"(?:\bso (?:với|sánh với)|\bcùng kỳ|(?<!\w)(?:từ|đến|tới|hết|trước|sau|cuối|đầu)|\b(?:kế hoạch|mục tiêu|nhiệm vụ))"
    r"(?:(?!xếp hạng|đánh giá|kết quả)[^,;.\d]){0,30}?(?<!\w)(?:năm\s+)?(?:19|20)\d\d(?!\d)"
    r"|(?:19|20)\d\d\s*[-–]\s*(?:19|20)\d\d",
    re.IGNORECASE,
)
# «Năm 2022, tỉnh công bố …» says when, not of which year.
_PUBLISHES = re.compile(r"công bố|ban hành|phê duyệt|tổ chức|tiến hành|triển khai|thành lập|họp", re.IGNORECASE)
# «DTI 2021», «PAR INDEX 2022»: the edition of an index, without «năm».
_BESIDE_INDEX = re.compile(
    r"(?:\bindex|\bdti|\bcđs|\bcchc|chuyển đổi số|xếp hạng|chỉ số|đánh giá)\W{1,3}((?:19|20)\d\d)"
    r"(?![\d.,/]\d|\d|\s*[-–%])",
    re.IGNORECASE,
)
_COMPARED = re.compile(r"\bso (?:voi|sanh)\b|\b(?:tang|giam)\b")


def read_titles(
    texts: Sequence[str], labelled: dict[str, str], number: str | None, head: str, wording: Wording
) -> list[str]:
    """What could be the title, best first: the publisher's, «Về việc …», the line below «QUYẾT ĐỊNH», Article 1, a
    heading in capitals."""
    found: list[str] = []
    if "title" in labelled:
        found.append(labelled["title"])
    own = re.compile(rf"(?:\w+\s+){{1,3}}(?:số\s*:?\s*)?{re.escape(number)}\s+(?!ngày).{{20,}}") if number else None
    if own is not None:
        found += [text for text in texts if own.fullmatch(text)]
    found += list(_subjects(texts))[:1]
    below = list(_below_the_kind(texts, wording))
    found += [text for text in below if not text.isupper()]
    found += [match[1] for text in texts if (match := _ARTICLE.fullmatch(text)) and ABOUT.search(match[1])][:1]
    found += [text for text in texts if text.isupper() and len(text) > 30 and ABOUT.search(text)]
    found += [text for text in below if text.isupper()]
    if ABOUT.search(head):
        found.append(head)
    return found or [*_subjects(texts, _OF_SERVICES), *_below_the_kind(texts, wording, _OF_SERVICES)][:1]


def _subjects(texts: Sequence[str], about: re.Pattern[str] = ABOUT) -> Iterator[str]:
    """What «V/v …» says, which a narrow column breaks over lines: those behind it that begin in small letters go on
    with it until it says its year."""
    for at, text in enumerate(texts):
        if not _TITLE_MARK.match(text):
            continue
        for more in texts[at + 1 : at + 1 + _MOST_LINES]:
            if _YEAR.search(text) or not (more[:1].islower() or _BARE_YEAR.match(more)) or len(text) > _LONGEST_TITLE:
                break
            text = f"{text} {more}"
        if about.search(text):
            yield _TITLE_MARK.sub("", text)


def _below_the_kind(texts: Sequence[str], wording: Wording, about: re.Pattern[str] = ABOUT) -> Iterator[str]:
    """The one or two lines under a line that is nothing but «QUYẾT ĐỊNH», «BÁO CÁO» or «BÁO CÁO TÓM TẮT»."""
    for at, text in enumerate(texts):
        kind = _OF_SHAPE.sub("", fold(text).strip(" :.*"))
        if not any(rule.pattern.fullmatch(kind) for rule in wording.work_kinds):
            continue
        lines = [line for line in texts[at + 1 : at + 3] if len(line) < _LONGEST_TITLE]
        ends = next((n for n, line in enumerate(lines) if _AFTER_TITLE.match(fold(line))), len(lines))
        if lines[:ends] and (title := _joined(lines[:ends], about)):
            yield title


def _joined(lines: Sequence[str], about: re.Pattern[str]) -> str | None:
    first, rest = _TITLE_MARK.sub("", lines[0]), lines[1:]
    if not about.search(first):
        return rest[0] if rest and about.search(rest[0]) else None
    if not rest:
        return first
    is_broken = _GOES_ON.search(first) is not None
    goes_on = not _YEAR.search(first) and (rest[0][:1].islower() or _YEAR.search(rest[0]) is not None)
    return f"{first} {rest[0]}" if is_broken or goes_on else first


def evaluated_year(titles: Sequence[str]) -> int | None:
    """The year evaluated, or that of the quarter or month evaluated, from the first of `titles` that says one."""
    return next((year for title in titles if (year := _year(title) or _year_of_part(title)) is not None), None)


def years_in(text: str, *, strictly: bool = False) -> list[int]:
    """The years of which a line that is no title may tell results, the likeliest first: those behind words of ranking,
    then «Năm 2021, …» at its beginning; others only if not `strictly`. What is compared with does not count."""
    said = _blanked(_OTHER_YEAR, text)
    part = _year_of_part(said)
    plain = _blanked(_GROUNDS, _blanked(_NO_YEAR, said))
    years = list(_YEAR.finditer(plain))
    after = _after_ranking(plain, years)
    found = [int(year[1]) for year in after]
    if not found and ABOUT.search(plain) and not _PUBLISHES.search(plain):
        found = [int(year[1]) for year in years if not plain[: year.start()].strip(' -+•*“"(')]
    found += [part] if part is not None else []
    if not found and (bare := _BESIDE_INDEX.search(plain)):
        found.append(int(bare[1]))
    return found or ([] if strictly else [int(year[1]) for year in years])


def _year_of_part(title: str) -> int | None:
    """The year of «xếp hạng quý IV/2023» or «… tháng 12 năm 2023»."""
    said = _blanked(_GROUNDS, _blanked(_DATE, title))
    after = _after_ranking(title, list(_PART_OF_YEAR.finditer(said)))
    return int(after[0][1]) if after else None


def _year(title: str) -> int | None:
    """The first «năm …» after the words of ranking, but not the one that says when the decision or its criteria were
    made; where these words come after all years, the last one."""
    said = _blanked(_TO_COME, _blanked(_NO_YEAR, title))
    years = list(_YEAR.finditer(_blanked(_GROUNDS, said))) or list(_YEAR.finditer(said))
    after = _after_ranking(title, years)
    chosen = after[0] if after else years[-1] if years else None
    return int(chosen[1]) if chosen else None


def _after_ranking(title: str, years: Sequence[re.Match[str]]) -> list[re.Match[str]]:
    """The years behind the words of ranking."""
    about = ABOUT.search(title)
    return [year for year in years if about is not None and year.start() > about.start()]


def names_other_year(column: Column) -> bool:
    """Whether the year in a column's header is only what its figures are compared with: «Tăng/giảm so với 2022»."""
    return column.role == "change" or _COMPARED.search(fold(column.header)) is not None


def _blanked(pattern: re.Pattern[str], text: str) -> str:
    """`text` with spaces in place of what matches, so that places stay."""
    return pattern.sub(lambda found: " " * len(found[0]), text)
