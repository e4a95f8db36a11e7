"""Places of rankings as sentences print them: «xếp thứ hai», «đứng vị trí 12/63», «dẫn đầu», «cuối bảng»."""

import re
from collections.abc import Iterator

from transform.prose.tokens import Rank, Token

_WORDS = {
    "nhất": 1, "nhì": 2, "hai": 2, "ba": 3, "tư": 4, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8,
    "chín": 9, "mười": 10,
}  # fmt: skip
# «xếp thứ 11, năm nay lên thứ 5»: a year, not the fifth
_PLACE = (
    rf"(?:\d{{1,3}}(?!\d|[.,]\d|\s*%)|(?!năm (?:nay|ngoái|trước|sau|này|qua|liền|liên|đó|tiếp)\b)(?:{'|'.join(_WORDS)}))"
    r"(?!\w| (?:19|20)\d\d)"
)
_FIRST_PLACE = r"(?:(?:thứ|hạng|số|vị trí|vị thứ)\s+){0,3}"
# A verb or noun must say that a place is meant: «thứ hai, ngày …» is a Monday, «thứ ba» may be «thirdly».
_RANKED = (
    r"(?:(?:được\s+)?(?:xếp|đứng|giữ|chiếm|về|đạt|ở|đang|nằm|lên|xuống|tụt|vươn lên|leo lên|rơi|nhận|giành)\s+)*"
    r"(?:xếp|đứng|hạng|thứ hạng|vị trí|vị thứ|thứ bậc|ngôi)(?:\s+(?:xếp|hạng|ở|tại|vị trí|vị thứ|thứ hạng|ngôi|thứ bậc)|\s+(?:là|đạt)(?=\s+thứ))*"
)
_NUMBERED = re.compile(
    rf"(?<!\w){_RANKED}\s*:?\s*(?P<word>thứ\s+|số\s+|hạng\s+)?(?P<places>{_PLACE}"
    rf"(?:(?:\s*,\s*|\s+và\s+|\s*,\s*và\s+){_FIRST_PLACE}{_PLACE}(?!\s*(?:điểm|tỉnh|bộ|sở|huyện|dịch vụ|hồ sơ)))*)(?:\s*/\s*(?P<of>\d{{1,3}})(?![\d/]))?"
)
_TOP = re.compile(
    r"(?<!\w)(?<!người )(?<!nhóm )(?<!tốp )(?<!nhóm các )"
    r"(?:(?:tiếp tục|vẫn|giữ|đứng|xếp|ở|chiếm|giành|đạt|vươn lên|là)\s+)*"
    r"(?:(?:vững\s+)?(?:vị trí|ngôi|hạng|vị thế|ngôi vị)\s+)?"
    r"(?:đứng đầu bảng|đứng đầu|dẫn đầu|đầu bảng|xếp hạng đầu|xếp đầu|quán quân|ngôi đầu|vị trí đầu(?! (?:tiên|bảng|mối|tư|vào))|đầu tiên|số một|số 1|cao nhất|"
    r"(?:có|đạt) (?:kết quả|thứ hạng|điểm|điểm số|tổng điểm|số điểm|chỉ số|giá trị)(?: (?:dti|chung|tổng hợp|tổng thể|xếp hạng|đánh giá))? cao nhất|về nhất)(?!\w)"
)
_TOP_NEEDS_VERB = re.compile(
    r"(?:đầu tiên|(?<!quả )(?<!hạng )(?<!điểm )(?<!số )(?<!trị )(?<!chung )(?<!hợp )(?<!thể )(?<!giá )cao nhất|số một|số 1)$"
)
_IS_NTH = re.compile(rf"(?<!\w)là (?P<place>(?:hạng |vị trí )?thứ (?P<n>{_PLACE}))")
_HIGHEST = re.compile(r"(?<!\w)(?:cao|nhiều|lớn) nhất(?= (?:cả nước|toàn quốc|khối|trong khối|trong số|trong các))")
# «xếp hạng A thứ 16», «A (thứ 2, 0,92 điểm)»; a Monday, a fifth time and a second term are none.
_BARE = re.compile(
    r"(?<!\w)(?<!lần )(?<!khóa )(?<!kỳ )(?<!phiên )(?<!sáng )(?<!chiều )(?<!tối )(?<!ngày )(?<!năm )(?<!thế hệ )(?<!số )"
    r"thứ (?P<n>\d{1,3})(?!\d|[.,]\d)(?:\s*/\s*(?P<of>\d{1,3}))?(?!,? ngày| \(\d|, \d{1,2}[/-])"
)
_ABOUT_PLACES = re.compile(
    r"xếp|hạng|đứng|vị trí|dẫn đầu|đầu bảng|cuối bảng|chót|tụt|vươn|xuống thứ|lên thứ|index|\bbậc"
)
# «dẫn đầu là A; thứ hai là B; thứ ba là C»
_THEN = re.compile(
    rf"(?:(?<=[;,] )|(?<=đơn vị )|(?<=địa phương )|(?<=tỉnh )|(?<=cơ quan ))thứ (?P<n>{_PLACE})(?= (?:là|thuộc về) )"
)
# «tụt xuống thứ hai», «vươn lên thứ ba»
_MOVED = re.compile(rf"(?:(?<=xuống )|(?<=vươn lên )|(?<=nhảy lên )|(?<=, lên ))thứ (?P<n>{_PLACE})")
# «xếp từ thứ nhất đến thứ ba», «từ vị trí 4 đến 6»
_BETWEEN = re.compile(
    rf"(?<=từ )(?P<first>(?:(?:vị trí|hạng) (?:thứ )?|thứ ){_PLACE}) đến (?P<last>(?:(?:vị trí|hạng) )?(?:thứ )?{_PLACE})(?!\w| (?:bộ|tỉnh|huyện|sở|đơn vị))"
)
# «…: thứ nhất, A với …; thứ hai, B với …»
_ENUMERATED = re.compile(rf"(?<=[;:,] )thứ (?P<n>{_PLACE})(?=\s*[,:]\s)")
_SECOND = re.compile(r"(?<!\w)(?:(?:giữ|đạt|giành|ở)\s+)?(?:ngôi\s+|vị trí\s+)?(?:á quân|về nhì)(?!\w)")
_AMONG_FIRST = re.compile(r"(?<!\w)về (?P<n>ba|tư)(?=\s*[,.;)]|\s+(?:với|và|đạt)\s|$)")
_BOTTOM = re.compile(
    r"(?<!\w)(?:(?:xếp|đứng|ở|nằm)\s+)+(?:vị trí\s+|hạng\s+)?(?:cuối cùng|cuối bảng|cuối|chót bảng|chót|thấp nhất|bét bảng|sau cùng)"
    r"(?:\s+(?:bảng|bảng xếp hạng|cùng))?(?!\w)|(?<!\w)(?:cuối bảng|chót bảng|đội sổ)(?:\s+xếp hạng)?(?!\w)"
)
_GROUP = re.compile(r"(?:nhóm|tốp|top|các vị trí|những vị trí)(?:\s+\w+){0,3}\s*$")


def places(low: str) -> Iterator[Token]:
    """RNK tokens of a text in lower case, which may overlap: the caller takes the first and longest."""
    for found in _NUMBERED.finditer(low):
        printed = re.findall(rf"(?<!\w){_PLACE}", found["places"])
        numbers = tuple(_number(word) for word in printed)
        if not found["word"] and not printed[0].isdigit() and printed[0] not in ("nhất", "nhì", "ba"):
            continue  # «xếp hai tỉnh», «đứng năm …»: a count, a year
        of = int(found["of"]) if found["of"] else None
        if numbers[0] >= 1 and (of is None or of >= numbers[0]):
            yield Token("RNK", found.start(), found.end(), Rank(numbers, of))
    for found in _IS_NTH.finditer(low):
        yield Token("RNK", found.start("place"), found.end(), Rank((_number(found["n"]),)))
    for found in _TOP.finditer(low):
        verbed = re.match(r"(?:đứng|xếp|ở|giữ|chiếm|giành|vị trí|ngôi|hạng|tiếp tục|vẫn)\s", found[0])
        if _TOP_NEEDS_VERB.search(found[0]) and not (verbed and "cao nhất" not in found[0]):
            continue
        is_group = _GROUP.search(low[max(0, found.start() - 30) : found.start()]) is not None
        yield Token("RNK", found.start(), found.end(), Rank((1,), is_group=is_group))
    for found in _HIGHEST.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((1,)))
    for found in _BARE.finditer(low):
        if low[found.start() - 1 : found.start()] == "(" or _ABOUT_PLACES.search(low):
            of = int(found["of"]) if found["of"] else None
            yield Token("RNK", found.start(), found.end(), Rank((int(found["n"]),), of))
    for found in _BETWEEN.finditer(low):
        for end in ("first", "last"):
            yield Token("RNK", found.start(end), found.end(end), Rank((_number(found[end].split()[-1]),)))
    for found in _MOVED.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((_number(found["n"]),)))
    for found in _THEN.finditer(low):
        if re.search(r"dẫn đầu|đứng|xếp|hạng|nhất", low[: found.start()]):
            yield Token("RNK", found.start(), found.end(), Rank((_number(found["n"]),)))
    for found in _ENUMERATED.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((_number(found["n"]),)))
    for found in _SECOND.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((2,)))
    for found in _AMONG_FIRST.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((_number(found["n"]),)))
    for found in _BOTTOM.finditer(low):
        yield Token("RNK", found.start(), found.end(), Rank((), is_last=True))


def _number(word: str) -> int:
    return _WORDS.get(word) or int(word)
