"""What stands at the top or foot of a page and not in its text: the number of the page, the head of a gazette's pages
(«CÔNG BÁO/Số 75 + 76/Ngày 24-7-2016»), which end up between the parts of a table where pages became one."""

import re
from collections.abc import Iterable

from transform.vietnamese import fold

_GAZETTE = re.compile(r"cong bao(?: [^/\d]{1,40})?\s*/\s*so [\d\s+&,-]+/\s*ngay [\d\s./-]+")
_NUMBER = re.compile(r"[-–—\s]*(?:trang )?\d{1,3}(?:\s*/\s*\d{1,3})?[-–—\s]*")


def is_page_head(texts: Iterable[str]) -> bool:
    """Whether `texts`, a paragraph or the cells of a row, are no more than the head or the number of a page."""
    said = [folded for text in texts if (folded := fold(text).strip())]
    whole = " ".join(said)
    if not whole or len(said) > 3:
        return False
    rest = _GAZETTE.sub(" ", whole, count=1).strip()
    return not rest or _NUMBER.fullmatch(rest) is not None
