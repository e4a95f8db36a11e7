"""What a sentence says of the day on which its page was written: «tính đến hết tháng 11», «sau hợp nhất»."""

import re
from datetime import date

from transform.prose.numerals import COUNT_WORDS

# «Tính đến hết tháng 11, …», «Từ ngày 1/7 đến nay, …», «11 tháng đầu năm nay»: a day or a month without a year
_MONTH = re.compile(
    r"(?:tính đến|tính tới|đến hết|đến)\s+(?:hết\s+|cuối\s+|giữa\s+|đầu\s+)?(?:ngày\s+\d{1,2}\s+)?tháng\s+(?P<month>\d{1,2})"
    r"(?!\s*[/.-]\s*\d|\s+năm|\d)",
    re.IGNORECASE,
)
_SINCE = re.compile(
    r"từ\s+(?:ngày\s+)?\d{1,2}\s*/\s*(?P<month>\d{1,2})(?!\d|\s*/)\s*(?:,\s*)?(?:đến|tới)\s+nay", re.IGNORECASE
)

# «sau hợp nhất», «sau khi sáp nhập»: of bodies as they are now; «trước hợp nhất», «ba tỉnh cũ»: as they were
_MERGED = re.compile(
    r"sau (?:khi )?(?:được )?(?:hợp nhất|sáp nhập|sắp xếp)|tỉnh mới|chính quyền (?:địa phương )?(?:hai|2) cấp",
    re.IGNORECASE,
)
_BEFORE_MERGER = re.compile(
    r"trước (?:khi )?(?:được )?(?:hợp nhất|sáp nhập|sắp xếp)|tỉnh cũ|\(cũ\)|chưa (?:hợp nhất|sáp nhập)", re.IGNORECASE
)


def present_year(text: str, on: date | None) -> int | None:
    """The year of a month that a sentence says without one: the last such month before the page's own day, so its year
    or the one before. None where the sentence says no such month, or nobody knows the page's day."""
    found = _MONTH.search(text) or _SINCE.search(text)
    if found is None or on is None or not 1 <= int(found["month"]) <= 12:
        return None
    return on.year if int(found["month"]) <= on.month else on.year - 1


# «Một năm sau, …», «năm kế tiếp», «sang năm sau»: counted from a year said before
_LATER = re.compile(
    r"(?<!\w)(?:(?P<count>một|hai|ba|bốn|năm|[1-5]) năm sau(?: đó)?|một năm (?:kế tiếp|tiếp đó|tiếp theo)|"
    r"(?<!những )(?<!các )(?<!hai )(?<!ba )(?<!\d )(?:sang )?(?:năm|kỳ|đợt)(?: đánh giá| xếp hạng)? "
    r"(?:kế tiếp|tiếp theo|tiếp đó|sau đó|liền sau|kế đó|kế sau)|(?:^\W*|, )(?:sang |đến |tới |rồi )?năm sau)"
    r"(?!\w| hợp nhất| sáp nhập| khi)",
    re.IGNORECASE,
)


def years_later(text: str) -> int | None:
    """How many years behind one said before the words lie: «một năm sau», «năm kế tiếp» one. None without such words."""
    found = _LATER.search(text)
    if found is None:
        return None
    count = found["count"]
    if count is None or count.lower() == "một":
        return 1
    return COUNT_WORDS.get(count.lower()) or int(count)


def says_size(text: str, cohort: str) -> bool:
    """«tính theo 34 tỉnh, thành phố»: as many provinces as the cohort `cohort` has."""
    size = cohort.rpartition("-")[2]
    return re.search(rf"(?<![\d.,]){size} (?:tỉnh|địa phương)", text) is not None


def says_merged(text: str, cohort: str) -> bool:
    """«tính theo 34 tỉnh, thành phố», «sau hợp nhất»: of the provinces of `cohort`, as they are now."""
    return (says_size(text, cohort) or _MERGED.search(text) is not None) and not says_before_merger(text)


def says_before_merger(text: str) -> bool:
    """«trước hợp nhất», «ba tỉnh cũ»: of the provinces as they were."""
    return _BEFORE_MERGER.search(text) is not None
