"""Whether an answer with status 200 is what was asked for: pages that stand in a document's place are told from it.

A page is sent away only for several signs at once. One that is kept wrongly costs a person a glance; a decision that is
refused because a menu has a login in it is lost.
"""

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import unquote, urlsplit

from extract.collect.kinds import is_page, kind_of, promise
from extract.collect.net.errors import FetchError
from extract.collect.net.page import Page, look_at

Want = Literal["document", "listing", "any"]

# Below so many words a page has nothing to say; a paragraph of so many is a text that somebody wrote.
_FEW, _SHORT, _PARAGRAPH = 5, 60, 40
_NO_MENU = 2

_NUMBER = re.compile(r"\b\d+\s*/\s*(?:\d{4}\s*/\s*)?(?:QĐ|BC|KH|TB|TTr|NQ|CT|CV|TT|NĐ|UBND|S?TTTT|BTTTT|KHCN|CĐS)\b")
_LOGIN = re.compile(r"đăng nhập|\blog[ -]?in\b|\bsign[ -]?in\b|xác thực người dùng", re.IGNORECASE)
_LOGIN_PATH = re.compile(r"(?:^|[/._-])(?:log[-_]?in|sign[-_]?in|dang-?nhap|cas|sso)(?:$|[/._?-])", re.IGNORECASE)
_JAVASCRIPT = re.compile(r"java\s?script|trình duyệt (?:của bạn )?không hỗ trợ", re.IGNORECASE)
# A title or heading that is such a sentence is never a document's own.
_GONE = re.compile(
    r"""^(?:(?:lỗi|error|http)\s*)?404\s*(?:$|[-–—|:.]|not\ found|không)
    |^(?:rất\ tiếc[,!.]?\s*)?không\ tìm\ thấy\ (?:trang|nội\ dung|bài\ viết|đường\ dẫn|tài\ nguyên)
    |^(?:trang|bài\ viết|nội\ dung|đường\ dẫn|liên\ kết|địa\ chỉ)\b.{0,40}
        \bkhông\ (?:còn\ )?(?:tồn\ tại|tìm\ thấy|có\ thật)
    |^(?:the\ )?(?:requested\ )?(?:page|file|resource|url)\b.{0,30}\bnot\ (?:be\ )?found
    |^not\ found$
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BROKEN = re.compile(
    r"""^(?:(?:lỗi|error|http)\s*)?50[0234]\s*(?:$|[-–—|:.]|bad\ gateway|internal|service|gateway)
    |^runtime\ error|^server\ error\ in|^internal\ server\ error|^service\ unavailable|^bad\ gateway
    |^error\ establishing\ a\ database|^database\ error|^lỗi\ (?:hệ\ thống|máy\ chủ)|^under\ maintenance
    |^(?:hệ\ thống|website|trang\ web|cổng\ thông\ tin)?.{0,40}\bđang\ (?:được\ )?(?:bảo\ trì|nâng\ cấp)
    """,
    re.IGNORECASE | re.VERBOSE,
)


def judge(data: bytes, asked: str, final: str, headers: Mapping[str, str], want: Want) -> str:
    """The media type of `data`. Raises FetchError for what is not what was asked for: `want` "any" takes all that has
    bytes of some kind, "listing" also pages that have links and hardly a word."""
    kind = kind_of(data, headers)
    if want == "any":
        return kind or "application/octet-stream"
    if not data.strip():
        raise FetchError("empty_shell", "The server answers with an empty page; look at it in a browser.", status=200)
    if kind is None:
        sentence = "The server answers with bytes that are no document; check the address in a browser."
        raise FetchError("not_a_document", sentence, status=200)
    if want == "document" and _is_home(asked, final):
        sentence = "The server leads on to its first page, as for pages that are gone; check the address in a browser."
        raise FetchError("not_found", sentence, status=200)
    if is_page(kind):
        page = look_at(data)
        if page is not None:
            _refuse(page, final, want)
        promised = promise((asked, final), headers) if want == "document" else None
        if promised is not None:
            sentence = f"The address promises {promised} and the server gives a web page; look at it in a browser."
            raise FetchError("wrong_type", sentence, status=200)
    return kind


def _is_home(asked: str, final: str) -> bool:
    """Whether a request for something else ended at the root of a site."""
    before, after = urlsplit(asked), urlsplit(final)
    return after.path in ("", "/") and not after.query and (before.path not in ("", "/") or bool(before.query))


def _refuse(page: Page, final: str, want: Want) -> None:
    if _is_gone(page):
        sentence = "The server answers that there is no such page, with status 200; check the address in a browser."
        raise FetchError("not_found", sentence, status=200)
    if _is_broken(page):
        sentence = f"The server answers with a page about an error («{_shown(page)}»); try again later."
        raise FetchError("server_error", sentence, status=200)
    if _is_login(page, final):
        sentence = "The server asks to log in first; add the document by hand if it is meant for everybody."
        raise FetchError("login_wall", sentence, status=200)
    if _is_shell(page, want):
        sentence = "The page is empty until a browser runs its scripts; add the document by hand or name another page."
        raise FetchError("empty_shell", sentence, status=200)


def _is_document(page: Page) -> bool:
    """Whether something on the page is a document's own: a number, a file to download, a written paragraph."""
    return page.has_files or page.longest >= _PARAGRAPH or _NUMBER.search(f"{page.title} {page.text}") is not None


def _is_gone(page: Page) -> bool:
    if _NUMBER.search(page.title) or _NUMBER.search(page.heading):
        return False
    if _GONE.search(page.title):
        return True
    return not _is_document(page) and bool(_GONE.search(page.heading) or (_is_short(page) and _GONE.search(page.text)))


def _is_broken(page: Page) -> bool:
    if _is_document(page) and not page.title.lower().startswith("server error in"):
        return False
    return bool(_BROKEN.search(page.title) or _BROKEN.search(page.heading)) or (
        _is_short(page) and bool(_BROKEN.search(page.text))
    )


def _is_login(page: Page, final: str) -> bool:
    if _is_document(page):
        return False
    said = _LOGIN.search(page.title) or _LOGIN.search(page.heading) or _LOGIN_PATH.search(unquote(urlsplit(final).path))
    if page.has_password:
        return said is not None or (_is_short(page) and _leads_nowhere(page))
    return said is not None and _is_short(page) and _LOGIN.search(page.text) is not None


def _is_shell(page: Page, want: Want) -> bool:
    if want == "listing" and page.links:
        return False
    if page.words == 0:
        return page.shown == 0
    if page.words >= _PARAGRAPH or _is_document(page) or not _leads_nowhere(page):
        return False
    needs_scripts = page.scripts > 0 and _JAVASCRIPT.search(f"{page.noscript} {page.text}") is not None
    return needs_scripts or (page.words < _FEW and (page.scripts > 0 or page.has_refresh))


def _leads_nowhere(page: Page) -> bool:
    """Whether the page lacks the menu that every page of a portal has."""
    return page.links <= _NO_MENU


def _is_short(page: Page) -> bool:
    return page.words < _SHORT


def _shown(page: Page) -> str:
    said = page.title or page.heading or page.text
    return said if len(said) <= 60 else f"{said[:60]}…"
