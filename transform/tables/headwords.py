"""What the words of a header say beside the role of the column: a criterion, a year, a maximum, a group."""

import re
from collections.abc import Sequence

from transform.numbers import parse_number, read_value
from transform.vietnamese import fold
from transform.wording import Wording

_YEAR = re.compile(r"(?<![\d.,/])((?:19|20)\d\d)(?![\d.,/])")
_LAST_YEAR = re.compile(r"nam (truoc|ngoai)|ky truoc")
# Where a header prints the maximum. Only the last form, a bare number in parentheses, could also be a year.
_MAXIMUM = (
    re.compile(r"(?:toi da|thang diem|cao nhat|max)\D{0,15}?(\d[\d.,]*)"),
    re.compile(r"\(\s*/?\s*(\d[\d.,]*)\s*(?:diem|d)\b\.?\s*\)"),
    re.compile(r"/\s*(\d[\d.,]*)"),
    re.compile(r"\(\s*(\d[\d.,]*)\s*\)"),
)
_SCALE = re.compile(r"\bthang\s+(\d[\d.,]*)(?![\d/])")  # «thang 100» with its accents: «tháng 12» is a month
_RANKED = re.compile(r"/\s*(\d{1,4})\b|\b(?:tren|trong so|cua)\s+(?:tong so\s+)?(\d{1,4})\b")
# Words that headers of results are made of, and that name no criterion.
_COMMON = re.compile(
    r"\b(?:tong cong|tong so|tong hop|tong|cong don|so diem|diem so|diem|danh gia|dat duoc|dat|duoc|cham|thang|toi da|"
    r"tran|ket qua|nam|thanh phan|theo|chung|xep hang|xep thu|xep loai|xep|thu hang|thu bac|thu tu|vi thu|hang|thu|bac|"
    r"vi tri|chi so|gia tri|index|score|rank|value|muc do|muc|loai|ty le|ti le|phan tram|so voi|tieu chi|nhom|cac|cua|"
    r"don vi|co quan|va|trong|tren|ve|truoc|sau|lan|ky|tham dinh|hoi dong|cuoi cung|ca nuoc|toan quoc|toan tinh|"
    r"trung binh|binh quan|quy doi|chuan|chinh thuc|cong bo|tu|den|cho|tinh|phan loai|so|hoan thanh|thuc hien|"
    r"yeu cau|quy dinh|can cu)\b"
)
# «Lần 1», «Thẩm định lần 2», «Vòng II»: when something was assessed, not what.
_ROUND = re.compile(
    r"(?:(?:ket qua|diem|tham dinh|danh gia|cham|hoi dong)\s+)*"
    r"(?:lan|vong|dot)(?:\s+thu)?\s+(?:\d|[ivx]+|nhat|hai|ba|mot)"
)
# With their accents: «Cổng» is a portal.
_SUM = frozenset({"cộng", "tổng", "tổng cộng", "cộng lại"})
_BEHIND = re.compile(r"\s*/\s*\d[\d.,]*\s*(?:điểm|đ)?\s*$", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:(?:[IVX]+|[A-Z]|\d+(?:\.\d+)*)\s*[.)]\s+|[-+*]\s+)?"
    r"(?:(?:kết quả|tổng|số|điểm|xếp hạng|thứ hạng|hạng|vị trí|chỉ số|giá trị|tỷ lệ|tỉ lệ|xếp loại|đánh giá|tiêu chí|"
    r"thành phần|nhóm|về|của)\s+)*",
    re.IGNORECASE,
)


def criterion_in(text: str, wording: Wording) -> str | None:
    """The criterion that one level of a header names, as printed; None where it has only the words of results, of the
    evaluation itself («Chỉ số DTI») or of a group of agencies."""
    bare = _bare(text)
    folded = fold(bare)
    if bare.lower() in _SUM or _ROUND.fullmatch(folded.strip(" :.")):
        return None
    known = wording.first(wording.concepts, bare)
    if (known is not None and known.name == "overall") or wording.group_of(bare):
        return None
    if known is None:
        rest = wording.spell_out(bare)
        for rule in wording.families:
            rest = rule.pattern.sub(" ", rest)
        rest = re.sub(r"[\W\d_]+", " ", _COMMON.sub(" ", _MAXIMUM[0].sub(" ", rest)))
        if not any(len(word) > 1 for word in rest.split()):
            return None
    name = _OPENING.sub("", bare, count=1).strip(" :.;-–/")
    # «Điểm thưởng» is no «thưởng».
    is_name = known is not None or " " in name or name[:1].isupper()
    return name if is_name and len(name) > 2 else bare if len(folded) > 2 else None


def label_in(levels: Sequence[str]) -> str | None:
    """The words of the lowest row of a header that has any, without a maximum: what a column is called, whatever it
    may be."""
    named = (_bare(level).strip(" :.;-–/") for level in reversed(levels))
    return next((name for name in named if len(re.sub(r"[\W\d_]", "", name)) > 1), None)


def names_a_round(text: str) -> bool:
    """Whether a heading only says which of several assessments it is («Lần 2»)."""
    return _ROUND.fullmatch(fold(_bare(text)).strip(" :.")) is not None


def _bare(text: str) -> str:
    """A heading without what stands in parentheses and the maximum behind a slash."""
    return _BEHIND.sub("", re.sub(r"\s*[(\[][^)\]]*[)\]]", " ", text)).strip()


def speaks_of_all(text: str, wording: Wording) -> bool:
    """Whether a heading is the name of the evaluation, or says that it is about everything («DTI», «Tổng hợp»)."""
    bare = _bare(text)
    if criterion_in(bare, wording) is not None:
        return False
    known = wording.first(wording.concepts, bare)
    spelled = wording.spell_out(bare)
    return known is not None or any(rule.pattern.search(spelled) for rule in wording.families)


def years_of(levels: Sequence[str], without: tuple[int, int] | None = None) -> tuple[int | None, int]:
    """The one year that a header prints, else None; and 1 where it says «năm trước». `without` is the place of a
    maximum in the joined and folded header: «Tối đa: 2000» is no year."""
    folded = fold(" ".join(levels))
    if without:
        folded = f"{folded[: without[0]]} {folded[without[1] :]}"
    years = _YEAR.findall(folded)
    back = 1 if not years and _LAST_YEAR.search(folded) else 0
    return (int(years[-1]) if len(set(years)) == 1 else None), back


def header_maximum(header: str) -> float | None:
    """The maximum that a points header prints: «(Tối đa: 90)», «(90 điểm)», «Điểm/90», «(thang 100)»."""
    return maximum_in((header,))[0]


def maximum_in(levels: Sequence[str]) -> tuple[float | None, tuple[int, int] | None]:
    """The maximum, and where its number stands in the joined and folded header. A level that is nothing but a number
    under the heading of a criterion is one too."""
    header = " ".join(levels)
    folded = fold(header)
    scale = _SCALE.search(header.lower())
    if scale is not None and (number := parse_number(scale[1].rstrip(".,"))) is not None:
        return number, scale.span(1)
    for pattern in _MAXIMUM:
        for found in pattern.finditer(folded):
            number = parse_number(found[1].rstrip(".,"))
            is_year = pattern is _MAXIMUM[-1] and _YEAR.fullmatch(found[1])
            if number is not None and not is_year:
                return number, found.span(1)
    for level in levels[1:]:
        reading = read_value(level)
        if reading is not None and not _YEAR.fullmatch(level.strip()):
            start = folded.rfind(fold(level))
            return reading.value, (start, start + len(level))
    return None, None


def ranked_in(levels: Sequence[str]) -> int | None:
    """How many are ranked, where the header of the ranks says so: «Xếp hạng (/63)», «Hạng trên 17 đơn vị»."""
    found = _RANKED.search(fold(" ".join(levels)))
    return int(found[1] or found[2]) if found and not _YEAR.fullmatch(found[1] or found[2]) else None
