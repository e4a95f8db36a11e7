"""Clauses of captions that say which bodies are ranked by what these have: «15 sở có thủ tục hành chính», «các đơn vị
không phát sinh hồ sơ trực tuyến». They name no criterion, whatever concept stands in them."""

import re

# Accents count: «các sở, cơ quan» is no «các sở có».
_BODY = re.compile(
    r"\b(?:cơ quan|đơn vị|địa phương|sở|ban|ngành|bộ|huyện|quận|thị xã|thành phố|tỉnh|xã|phường|thị trấn|đặc khu|khối|"
    r"nhóm|cụm|tổ chức|trường|ubnd|chuyên môn|sự nghiệp|hành chính|nhà nước)$"
)
_HAVING = (
    r",?\s(?:(?:mà|đều|cũng|đã|đang|hiện|thực tế)\s)*"
    r"(?:(?:không|chưa)(?:\s(?:phải|có|phát sinh|tiếp nhận|giải quyết|thực hiện|cung cấp))?|có|phát sinh)\s"
)
# What bodies have as a result is what is ranked: «5 sở có chỉ số thủ tục hành chính cao nhất».
_RESULT = (
    r"(?:(?:số|tổng|tổng số|mức|giá trị)\s)?(?:điểm|chỉ số|kết quả|tỷ lệ|tỉ lệ|thứ hạng|hạng|xếp|mức độ|công tác|việc|"
    r"thành tích|tiến bộ|nhiều tiến bộ|cải thiện|đạt|sự)\b"
)
_MOST = re.compile(r"\b(?:cao|thấp|tốt|kém|nhiều|ít|nhanh|chậm|lớn|nhỏ)\s(?:nhất|hơn)\b")
_GOES_ON = (
    r"(?=\s*(?:$|[(),;:.–])|\s(?:-|năm\s(?:19|20)\d\d|được\s(?:đánh|xếp|chấm|công)|xếp|sắp|thuộc|trên\sđịa\sbàn|của|"
    r"theo|tại|trong|đạt|về)(?:\s|\b))"
)
_CLAUSE = re.compile(rf"{_HAVING}(?!{_RESULT})(?P<what>\w[^(),;:.]*?){_GOES_ON}")


def without_description(text: str) -> str:
    """A caption without the clauses that only say what the ranked bodies have or lack."""
    small, kept, at = text.lower(), "", 0
    if len(small) != len(text):
        return text
    searched = 0
    while (found := _CLAUSE.search(small, searched)) is not None:
        searched = found.start() + 1
        if _BODY.search(small[: found.start()]) and not _MOST.search(found["what"]):
            kept, at = kept + text[at : found.start()], found.end()
            searched = at
    return kept + text[at:]
