"""What a numeral is if it is no figure: a date, the number of a law, a label, a phone number, furniture of the page.

Each kind names one ordinary use and asks for the words or signs that make it one; none takes a numeral that it cannot
name. A figure in the same place is no longer explained.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

_ANY_CASE = re.IGNORECASE
# The last level of a list («mức độ 3, 4 của …») is none where a noun follows that the digit counts: «mức độ 3, 3 tỉnh».
AFTER_LEVEL = (
    r"(?!\s+(?:tỉnh|thành|bộ|đơn vị|cơ quan|dịch vụ|hồ sơ|huyện|sở|dvc|xã|phường|địa phương|nơi|ngành|quận|thị|thủ tục|tthc|cán bộ|"
    r"công chức|máy|điểm|bậc|lượt|người|doanh nghiệp|trường hợp|lĩnh vực|nhóm|tiêu chí|phần mềm|hệ thống|trang|website|triệu|nghìn|"
    r"ngàn|tỉ|tỷ|trung tâm|chi cục|cục|văn phòng|ban|bưu|điện|khối|loại|hạng|tổng)\b)"
)
_YEAR = r"(?:19|20)\d\d"


class Explanation(NamedTuple):
    """Why the numerals of `text[start:end]` are no figures."""

    kind: str
    start: int
    end: int


# None may begin with a repetition that can start anywhere («\\d+», «\\S+»): a long run would be tried from each place.
_KINDS = (
    ("date", rf"ngày\s*\d{{1,2}}\s*tháng\s*\d{{1,2}}(?:\s*năm\s*{_YEAR})?(?!\d)"),
    ("date", rf"(?<![\d/.])\d{{1,2}}\s*[/.-]\s*\d{{1,2}}\s*[/.-]\s*{_YEAR}(?!\d)(?:,?\s*(?:lúc\s*)?[-|]?\s*\d{{1,2}}[:hg]\d{{2}}(?!\d))?"),
    ("date", rf"(?:ngày|tháng|quý|sáng|chiều|đến|từ)\s+\d{{1,2}}\s*[/-]\s*(?:\d{{1,2}}|{_YEAR})(?![\d/])"),
    ("date", r"(?:tháng|quý)\s+\d{1,2}(?![\d.,]\d|\s*%)"),
    ("date", r"(?<!\d)(?:0?[1-9]|1[0-2])\s+tháng(?=\s+(?:đầu|cuối)\s+năm)"),
    ("date", rf"(?<![\d-]){_YEAR}-\d{{2}}-\d{{2}}(?:[T ]\d{{2}}:\d{{2}}(?::\d{{2}})?)?(?!\d)"),
    ("date", rf"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{{1,2}},?\s+{_YEAR}"),
    ("time", r"(?<![\d:])(?:[01]?\d|2[0-3])[:h](?:[0-5]\d)(?:\s*\((?:GMT|UTC)[+-]\d\))?(?![\d:])"),
    ("year", rf"(?:năm|khóa|nhiệm kỳ|niên khóa|giai đoạn|since|in|of|year|từ|đến)\s+{_YEAR}(?:\s*[-–]\s*{_YEAR})?(?![\d.,]\d|\d|\s*%|/|\s+(?:dịch vụ|hồ sơ|máy|cán bộ|đơn vị|cơ quan|điểm))"),
    ("year", rf"(?<![\d.,/-]){_YEAR}\s*[-–]\s*{_YEAR}(?![\d.,/-])"),
    ("year", rf"năm\s+{_YEAR}(?:\s*(?:,|và|,\s*và)\s*{_YEAR}(?![\d.,]\d|\d|\s*%))+"),
    ("law", r"(?<![\d.,/])\d{1,5}[a-z]?\s*(?:/\s*\d{4})?\s*/\s*[A-ZĐ][\wĐ]*(?:-\s*[A-ZĐ][\w&]*)*"),
    ("law", rf"(?:Luật|Pháp lệnh|Bộ luật)\s[^\d;.]{{3,60}}\s{_YEAR}"),
    ("law", r"(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Công văn|Chỉ thị|Kế hoạch|Báo cáo|Văn bản|Đề án)\s+số\s*:?\s*\d{1,5}(?![\d.,%])"),
    ("ordinal", r"^[-•*+\s]*\(?\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)](?=\s*[^\W\d_]|\s*[“\"])"),
    ("ordinal", r"^[-•*+\s]*\d{1,2}(?:\.\d{1,2}){1,3}(?=\s+[A-ZĐÀ-Ỹ])"),
    ("ordinal", r"^[-•*+]\s*\d{1,2}(?=[A-ZĐ][a-zà-ỹ])"),
    ("ordinal", r"(?<!\w)\(\d{1,2}\)(?=\s*(?:[^\W\d_]|[“\"]))"),
    ("ordinal", r"(?:lần thứ|khóa|kỳ họp thứ|phiên họp thứ|thế hệ thứ|cách mạng công nghiệp(?: lần thứ)?)\s+\d{1,3}(?:[.,]0)?(?!\d)"),
    ("label", r"(?<!\w)(?:Điều|Khoản|Mục|Chương|Phần|Bảng|Biểu|Hình|Phụ lục|Biểu đồ|Quyển|Trang|Mẫu|Ảnh)\s+(?:số\s*)?\d+(?:\.\d+)*(?!\d|,\d|\s*%)"),
    ("level", rf"mức(?: độ)?\s+\d(?:\s*(?:,|và|-|hoặc|/|&)\s*(?:mức(?: độ)?\s+\d|\d{AFTER_LEVEL})(?!\d|[.,]\d|\s*%))*(?!\d|[.,]\d|\s*%)"),
    ("reference", r"(?<!\d)\d+\s+(?:đơn vị|cơ quan|địa phương|tỉnh|bộ)(?: mới)? (?:này|nói trên|nêu trên|kể trên)"),
    ("idiom", r"(?<![\d.,])0?1(?=\s+(?:trang web|cửa\b|lần(?! \d)|đầu mối|cổng duy nhất|nơi))"),
    ("phone", r"(?<![\d.,])(?:\(?\+84\)?|\(?0)\d{1,3}\)?[\s.-]?\d{3}[\s.-]?\d{3,4}(?!\d)"),
    ("phone", r"(?:điện thoại|đt|tel|hotline|fax|đường dây nóng)\s*[:.]?\s*[(+]?\d[\d\s.()-]{5,16}\d"),
    ("address", r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,80}@\S+"),
    ("address", r"(?:^|[\s(:])(?:số\s+)?\d{1,4}[A-Za-z]?(?:/\d{1,4})*\s+(?:đường|phố)\s+[A-ZĐ]"),
    ("furniture", r"(?:bình luận|lượt xem|lượt đọc|lượt truy cập|số lượt|đã xem|đang truy cập|đang online|tổng truy cập|hôm nay|hôm qua|views?|comments?|likes?|chia sẻ)\s*[:(]?\s*\d[\d.,]*\)?"),
    ("furniture", r"(?<![\d.,])\d[\d.,]*\s+(?:bình luận|lượt xem|lượt đọc|lượt truy cập|lượt thích|views|comments|likes|phút đọc|giờ trước|phút trước|ngày trước)(?!\w)"),
    ("furniture", r"(?:©|\(c\)|copyright|bản quyền)[^.\d]{0,40}(?:19|20)\d\d(?:\s*-\s*20\d\d)?"),
    ("furniture", r"^\s*(?:trang\s*:?\s*)?(?:<<?\s*)?\d{1,3}(?:\s+\d{1,3}){2,}(?:\s*(?:>>?|tiếp theo|sau|cuối|\.\.\.|…).*)?$"),
    ("furniture", r"^\s*(?:trang\s+)?\d{1,3}\s*/\s*\d{1,3}\s*$|^\s*[-–]?\s*\d{1,4}\s*[-–]?\s*$"),
)  # fmt: skip
_PATTERNS = tuple(
    (kind, re.compile(text, 0 if kind in ("law", "label") else _ANY_CASE)) for kind, text in _KINDS
)


def explanations(text: str) -> Iterator[Explanation]:
    """Everything in a paragraph's text whose numerals are no figures; spans may overlap."""
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Explanation(kind, match.start(), match.end())


def explained_spans(text: str) -> list[tuple[int, int]]:
    """The spans of `text` whose numerals are explained."""
    return [(found.start, found.end) for found in explanations(text)]
