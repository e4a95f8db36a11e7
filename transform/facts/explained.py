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
    r"(?!\s+(?:tỉnh|thành|bộ|đơn vị|cơ quan|dịch vụ|hồ sơ|huyện|sở|dvc|dvctt|xã|phường|địa phương|nơi|ngành|quận|thị|"
    r"thủ tục|tthc|cán bộ|công chức|máy|điểm|bậc|lượt|người|doanh nghiệp|trường hợp|lĩnh vực|nhóm|"
    r"tiêu chí|phần mềm|hệ thống|trang|website|triệu|nghìn|ngàn|tỉ|tỷ|trung tâm|chi cục|cục|văn phòng|"
    r"ban|bưu|điện|khối|loại|hạng|tổng)\b)"
)
# Vietnamese capitals; as a range they would hold small letters too, which stand between them.
_UPPER = "A-Z" + "".join(c for c in map(chr, (*range(0xC0, 0x1B1), *range(0x1E00, 0x1EFA))) if c.isupper())
_YEAR = r"(?:19|20)\d\d"
# What only a figure stands before, wherever it is: «năm 2016 dịch vụ», «Quyết định số 1605 hồ sơ».
_NO_COUNT = (
    r"(?!\s+(?:dịch vụ|dvc|dvctt|hồ sơ|máy|cán bộ|công chức|đơn vị|cơ quan|điểm|lượt|người|thủ tục|tthc|trường hợp|"
    r"phần mềm|văn bản|triệu|nghìn|ngàn|tỉ|tỷ|bậc)\b)"
)


class Explanation(NamedTuple):
    """Why the numerals of `text[start:end]` are no figures."""

    kind: str
    start: int
    end: int


# None may begin with a repetition that can start anywhere («\\d+», «\\S+»): a long run would be tried from each place.
_KINDS = (
    ("date", rf"ngày\s*\d{{1,2}}\s*tháng\s*\d{{1,2}}(?:\s*năm\s*{_YEAR})?(?!\d)"),
    ("date",
     rf"(?<![\d/.])\d{{1,2}}\s*[/.-]\s*\d{{1,2}}\s*[/.-]\s*{_YEAR}(?!\d)(?:,?\s*(?:lúc\s*)?[-"
     rf"|]?\s*\d{{1,2}}[:hg]\d{{2}}(?!\d))?"),
    ("date",
     rf"(?:ngày|tháng|quý|sáng|chiều|đến|từ)\s+\d{{1,2}}\s*[/-]\s*(?:(?:0?[1-9]|1[0-2])|{_YEAR})(?![\d/]"
     rf"|[.,]\d|\s*%){AFTER_LEVEL}"),
    ("date", rf"(?:tháng|quý)\s+(?:0?[1-9]|1[0-2])(?![\d/]|[.,]\d|\s*%){_NO_COUNT}"),
    ("date", r"(?<!\d)(?:0?[1-9]|1[0-2])\s+tháng(?=\s+(?:đầu|cuối)\s+năm)"),
    ("date", rf"(?<![\d-]){_YEAR}-\d{{2}}-\d{{2}}(?:[T ]\d{{2}}:\d{{2}}(?::\d{{2}})?)?(?!\d)"),
    ("date",
     rf"(?:January|February|March|April|May|June|July|August|September|October|November"
     rf"|December)\s+\d{{1,2}},?\s+{_YEAR}"),
    ("time", r"(?<![\d:])(?:[01]?\d|2[0-3])[:h](?:[0-5]\d)(?:\s*\((?:GMT|UTC)[+-]\d\))?(?![\d:])"),
    ("year",
     rf"(?:năm|khóa|nhiệm kỳ|niên khóa|giai đoạn|since|in|of|year)\s+{_YEAR}(?:\s*[-–]\s*{_YEAR})?(?![.,]\d"
     rf"|\d|\s*%|/){_NO_COUNT}"),
    ("year",
     rf"(?<!lên )(?:từ|đến)\s+{_YEAR}(?:\s*[-–]\s*{_YEAR})?(?![.,]\d|\d|\s*%|/"
     rf"|\s+lên\b){_NO_COUNT}{AFTER_LEVEL}"),
    ("year", rf"(?<![\d.,/-]){_YEAR}\s*[-–]\s*{_YEAR}(?![.,/-]?\d|\s*%){_NO_COUNT}"),
    ("year", rf"năm\s+{_YEAR}(?:\s*(?:,|và|,\s*và)\s*{_YEAR}(?![.,]\d|\d|\s*%){_NO_COUNT})+"),
    ("law", r"(?<![\d.,/])\d{1,5}[a-z]?\s*(?:/\s*\d{4})?\s*/\s*[A-ZĐ][\wĐ]*(?:-\s*[A-ZĐ][\w&]*)*"),
    ("law", rf"(?:Luật|Pháp lệnh|Bộ luật)\s[^\d;.]{{3,60}}\s{_YEAR}(?![.,]\d|\d|\s*%){_NO_COUNT}"),
    ("law",
     rf"(?:Quyết định|Nghị định|Nghị quyết|Thông tư|Công văn|Chỉ thị|Kế hoạch|Báo cáo|Văn bản"
     rf"|Đề án)\s+số\s*:?\s*\d{{1,5}}(?![.,]?\d|\s*%){_NO_COUNT}"),
    ("condition",
     r"nếu\s+(?:đạt\s+|có\s+)?(?:từ|trên|dưới)\s+\d+(?:,\d+)?\s*%\s*(?:trở lên\s+)?(?:sẽ|thì"
     r"|được)\s(?:[^\d.;]{0,20})điểm"),
    ("ordinal", r"^[-•*+\s]*\(?\d{1,2}(?:\.\d{1,2}){0,3}\s*[.)](?=\s*[^\W\d_]|\s*[“\"])"),
    ("ordinal", rf"^[-•*+\s]*\d{{1,2}}(?:\.\d{{1,2}}){{1,3}}(?=\s+(?-i:[{_UPPER}][^\W\d_]))"),
    ("ordinal", r"^[-•*+]\s*\d{1,2}(?=(?-i:[A-ZĐ][a-zà-ỹ]))"),
    ("ordinal",
     rf"(?:^|[:;,.…“\"«]\s*|(?<!\w)(?:và|hoặc|gồm|là|sau)\s+)\(\d{{1,2}}\)(?=\s*(?:[^\W\d_]"
     rf"|[“\"])){_NO_COUNT}"),
    ("ordinal",
     r"(?:lần thứ|khóa|kỳ họp thứ|phiên họp thứ|thế hệ thứ"
     r"|cách mạng công nghiệp(?: lần thứ)?)\s+\d{1,3}(?:[.,]0)?(?![.,]?\d|\s*%)"),
    ("label",
     rf"(?<!\w)(?:Điều|Khoản|Mục|Chương|Phần|Bảng|Biểu|Hình|Phụ lục|Biểu đồ|Quyển|Trang|Mẫu"
     rf"|Ảnh)\s+(?:số\s*)?\d+(?:\.\d+)*(?!\d|,\d|\s*%){_NO_COUNT}"),
    ("level",
     rf"mức(?: độ)?\s+[1-5](?!\d|\s*%){_NO_COUNT}(?:\s*(?:,|và|-|hoặc|/|&)\s*(?:mức(?: độ)?\s+[1-5]"
     rf"|[1-5]{AFTER_LEVEL})(?!\d|[.,]\d|\s*%))*(?!\d|[.,]\d|\s*%)"),
    ("reference", r"(?<!\d)\d+\s+(?:đơn vị|cơ quan|địa phương|tỉnh|bộ)(?: mới)? (?:này|nói trên|nêu trên|kể trên)"),
    ("idiom", r"(?<![\d.,])0?1(?=\s+(?:trang web|cửa\b|lần(?! \d)|đầu mối|cổng duy nhất|nơi))"),
    ("phone", r"(?<![\d.,])(?:\(?\+84\)?|\(?0)\d{1,3}\)?[\s.-]?\d{3,4}[\s.-]?\d{3,4}(?!\d)"),
    ("phone",
     r"(?<!\w)(?:điện thoại|đt|tel|hotline|fax|đường dây nóng)\s*[:.]?\s*(?:\(?(?:\+?84|0)|1[89]00"
     r"|\d{3,4}(?= \d))[\d\s.()-]{3,14}\d"),
    ("address", r"(?:https?://|www\.)\S+|(?<!\S)[^\s@]{1,80}@\S+"),
    ("address", r"(?:^|[\s(:])(?:số\s+)?\d{1,4}[A-Za-z]?(?:/\d{1,4})*\s+(?:đường|phố)\s+(?-i:[A-ZĐ])"),
    ("furniture",
     rf"(?:bình luận|lượt xem|lượt đọc|đã xem|views?|comments?"
     rf"|likes?)\s*[:(]?\s*\d[\d.,]*(?!\s*%){_NO_COUNT}\)?"),
    ("furniture",
     rf"(?<!\w)(?:(?:tổng |lượt )?truy cập|đang online|hôm nay|hôm qua"
     rf"|chia sẻ)\s*[:(]\s*\d[\d.,]*(?!\s*%){_NO_COUNT}\)?"),
    ("furniture",
     r"(?<![\d.,])\d[\d.,]*\s+(?:bình luận|lượt xem|lượt đọc|lượt thích|views|comments|likes|phút đọc"
     r"|giờ trước|phút trước|ngày trước)(?!\w)"),
    ("furniture", r"^\W*\d[\d.,]*\s+lượt truy cập\W*$"),
    ("furniture", r"(?:©|\(c\)|copyright|bản quyền)[^.\d]{0,40}(?:19|20)\d\d(?:\s*-\s*20\d\d)?"),
    ("furniture",
     r"^\s*(?:trang\s*:?\s*(?:<<?\s*)?\d{1,3}(?:\s+\d{1,3})+"
     r"|(?:<<?\s*)?1\s+2(?:\s+3(?:\s+\d{1,3})*)?)(?:\s*(?:>>?|tiếp theo|sau|cuối|\.\.\.|…).*)?$"),
    ("furniture", r"^\s*trang\s+\d{1,3}(?:\s*/\s*\d{1,3})?\s*$|^\s*[-–]\s*\d{1,4}\s*[-–]\s*$"),
)  # fmt: skip
_PATTERNS = tuple((kind, re.compile(text, 0 if kind in ("law", "label") else _ANY_CASE)) for kind, text in _KINDS)


def explanations(text: str) -> Iterator[Explanation]:
    """Everything in a paragraph's text whose numerals are no figures; spans may overlap."""
    for kind, pattern in _PATTERNS:
        for match in pattern.finditer(text):
            yield Explanation(kind, match.start(), match.end())


def explained_spans(text: str) -> list[tuple[int, int]]:
    """The spans of `text` whose numerals are explained."""
    return [(found.start, found.end) for found in explanations(text)]
