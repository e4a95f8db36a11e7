"""Pages that stand in a document's place are told from it, and never the other way round."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from extract.collect.net import FetchError
from extract.collect.net.looks import judge
from tests.commands import decision
from tests.portal import lies
from tests.prose import realistic, unseen

URL = "http://stttt.tinh.gov.vn/tin-tuc/305.html"
ARTICLES = [*realistic.articles(), *unseen.articles()]

# What stands round every page of a portal, and would be a login page or an error page by its words alone.
MENU = """<div class="top"><a href="/login">Đăng nhập</a> | <a href="/register">Đăng ký</a></div>
<ul><li><a href="/">Trang chủ</a></li><li><a href="/gioi-thieu">Giới thiệu</a></li></ul>
<form action="/search"><input name="q"><button>Tìm kiếm</button></form>
<noscript>Trình duyệt của bạn không hỗ trợ JavaScript.</noscript><script>var a = "<p>404</p>";</script>"""
LOGIN_BOX = """<div class="box"><h3>Đăng nhập</h3><form action="/login"><input name="user">
<input type="password" name="password"><button>Đăng nhập</button></form></div>"""


def page(body: str, title: str = "Cổng thông tin điện tử") -> bytes:
    return (
        f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{MENU}{body}{LOGIN_BOX}</body></html>".encode()
    )


def kind(data: bytes, url: str = URL, final: str | None = None, **options: object) -> str:
    with pytest.raises(FetchError) as said:
        judge(data, url, final or url, **{"headers": {}, "want": "document", **options})
    assert str(said.value).endswith(".")
    return said.value.kind


def media_type(data: bytes, url: str = URL, final: str | None = None, **options: object) -> str:
    return judge(data, url, final or url, **{"headers": {}, "want": "document", **options})


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.name)
def test_an_article_in_a_portal_with_a_login_box_is_a_document(article: object) -> None:
    paragraphs = article.text.split("\n")
    body = "".join(f"<p>{line}</p>" for line in paragraphs)
    assert media_type(page(body, paragraphs[0])) == "text/html"


@pytest.mark.parametrize(
    "body",
    [
        "<h1>Quyết định số 404/QĐ-UBND ngày 12/3/2017</h1><a href='/f/404.pdf'>Tải về</a>",
        "<h1>404/QĐ-UBND</h1><p>Không tìm thấy trang trong bản quét</p>",
        "<h1>Hướng dẫn đăng nhập Cổng dịch vụ công</h1><a href='huong-dan.docx'>Tệp đính kèm</a>",
        "<p>Số: 305/QĐ-UBND</p>",
        "<h1>Đăng nhập</h1><p>" + "Người dân bấm vào nút ở góc phải rồi chọn tài khoản định danh của mình. " * 4,
    ],
    ids=["404/QĐ", "404/QĐ alone", "about logging in", "a number", "a text on logging in"],
)
def test_a_short_page_with_something_of_a_document_on_it_is_one(body: str) -> None:
    assert media_type(page(body)) == "text/html"
    assert media_type(page(body, "Văn bản về đăng nhập")) == "text/html"


@pytest.mark.parametrize("body", [decision(), decision().decode().encode("utf-16"), b"<p>S\xf4\xdd 80,5</p>"])
def test_small_documents_without_a_portal_are_documents(body: bytes) -> None:
    assert media_type(body) == "text/html"


def test_the_shipped_documents_are_documents(root: Path) -> None:
    for path in sorted((root / "data/raw/shipped").rglob("*.[hc][ts][mv]*")):
        assert media_type(path.read_bytes(), f"http://a.vn/{path.name}") in ("text/html", "text/csv")


@pytest.mark.parametrize(
    "data",
    [
        lies.LOGIN.encode(),
        lies.LOGIN.replace("Đăng nhập", "Vào").encode(),
        page("<h1>Đăng nhập hệ thống</h1><form><input type='password'></form>", "Đăng nhập"),
        b"<html><title>Sign in</title><form><input type=password></form>",
        "<html><title>Xác thực người dùng</title><p>Vui lòng đăng nhập bằng tài khoản công vụ</p>".encode(),
    ],
    ids=["own", "without the word", "in a portal", "English", "by another site"],
)
def test_a_login_page_is_not_the_document(data: bytes) -> None:
    assert kind(data) == "login_wall"
    assert kind(data, want="listing") == "login_wall"
    assert media_type(data, want="any") == "text/html"


def test_a_redirect_to_a_login_page_shows_in_its_address() -> None:
    form = b"<html><title>Portal</title><form>" + b"<label>a</label> " * 70 + b"<input type=password></form>"
    assert kind(form, final="http://sso.tinh.gov.vn/cas/login?service=x") == "login_wall"
    assert media_type(form) == "text/html"


@pytest.mark.parametrize(
    "title",
    [
        "Không tìm thấy trang",
        "404", "404 - Not Found", "Lỗi 404", "Error 404: page", "Page not found | Portal", "Not Found",
        "Trang bạn yêu cầu không tồn tại", "Bài viết không tồn tại hoặc đã bị xóa", "The page could not be found",
    ],
)  # fmt: skip
def test_a_page_that_says_it_is_not_there_is_gone_whatever_its_status(title: str) -> None:
    assert kind(page("<p>Tin mới</p>", title)) == "not_found"
    assert kind(page(f"<h1>{title}</h1>")) == "not_found"


@pytest.mark.parametrize(
    "title",
    ["Không tìm thấy kết quả", "404 xã đạt chuẩn nông thôn mới", "Tìm thấy trang", "Found", "500 cán bộ được tập huấn",
     "Trang thông tin của Sở", "Danh sách văn bản", "Bảo trì trang thiết bị"],
)  # fmt: skip
def test_titles_that_only_sound_so_are_left_alone(title: str) -> None:
    assert media_type(page(f"<h1>{title}</h1><p>Tin mới</p>", title)) == "text/html"


@pytest.mark.parametrize(
    "title",
    ["Server Error in '/' Application.", "Runtime Error", "502 Bad Gateway", "Lỗi hệ thống", "503",
     "Hệ thống đang bảo trì", "Website đang được nâng cấp", "Service Unavailable"],
)  # fmt: skip
def test_a_page_about_an_error_is_one(title: str) -> None:
    assert kind(page("<p>Tin mới</p>", title)) == "server_error"


def test_the_first_page_of_a_site_in_the_place_of_a_document_is_a_gone_document() -> None:
    home = page("<p>Tin mới</p>")
    assert kind(home, final="http://stttt.tinh.gov.vn/") == "not_found"
    assert kind(home, url="http://a.vn/?id=5", final="http://a.vn/") == "not_found"
    assert media_type(home, url="http://a.vn", final="https://a.vn/") == "text/html"
    assert media_type(home, final="http://stttt.tinh.gov.vn/", want="listing") == "text/html"


@pytest.mark.parametrize(
    "data",
    [
        lies.SHELL.encode(),
        b"<html><head><script src=a.js></script></head><body><app-root></app-root></body></html>",
        b"<html><body><script>document.cookie='D1N=1';location.reload()</script></body></html>",
        b"<html><head><meta http-equiv=refresh content='0;url=/x'></head><body>...</body></html>",
        b"<html><body><p> </p><iframe src='/x'></iframe></body></html>",
        b" \n ",
    ],
    ids=["React", "Angular", "cookie", "refresh", "frame", "blanks"],
)
def test_an_empty_shell_is_not_the_document(data: bytes) -> None:
    assert kind(data) == "empty_shell"


@pytest.mark.parametrize(
    "data",
    [
        b"<html><body><img src='scan-1.jpg'><img src='scan-2.jpg'></body></html>",
        b"<html><body><noscript><p>Quy\xe1\xba\xbft " + "định của Sở ".encode() * 99 + b"</p></body></html>",
        b"<html><head><title>B\xc3\xa1o c\xc3\xa1o<body><p>Text</p></body></html>",
    ],
    ids=["pictures", "never closed", "title never closed"],
)
def test_what_cannot_be_told_is_kept(data: bytes) -> None:
    assert media_type(data) == "text/html"


@pytest.mark.parametrize(
    ("url", "headers"),
    [
        ("http://a.vn/f/305.pdf", {}),
        ("http://a.vn/f/305.PDF?download=1", {}),
        ("http://a.vn/f/b%C3%A1o%20c%C3%A1o.docx", {}),
        ("http://a.vn/get?id=5", {"content-type": "application/pdf; qs=0.001"}),
        ("http://a.vn/get?id=5", {"content-disposition": 'attachment; filename="305.pdf"'}),
        ("http://a.vn/get?id=5", {"content-disposition": "attachment; filename*=UTF-8''b%C3%A1o.xlsx"}),
    ],
)
def test_a_page_where_a_file_was_promised_is_refused(url: str, headers: dict[str, str]) -> None:
    assert kind(decision(), url, headers=headers) == "wrong_type"
    assert media_type(b"%PDF-1.7 " + b"x" * 99, url, headers=headers) == "application/pdf"


@pytest.mark.parametrize("url", ["http://a.vn/305.doc", "http://a.vn/305.xls", "http://a.vn/305.pdf.html"])
def test_word_writes_html_under_its_own_ending_and_that_is_the_document(url: str) -> None:
    assert media_type(decision(), url, headers={"content-type": "application/msword"}) == "text/html"


def _zip(name: str) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w") as packed:
        packed.writestr(name, "x")
    return file.getvalue()


@pytest.mark.parametrize(
    ("data", "headers", "expected"),
    [
        (b"\n%PDF-1.4 x", {}, "application/pdf"),
        (_zip("word/document.xml"), {}, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        (_zip("xl/workbook.xml"), {}, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (_zip("a.txt"), {}, "application/zip"),
        (b"\x89PNG\r\n", {}, "image/png"),
        (b"<?xml version='1.0'?><rss><channel/></rss>", {"content-type": "text/html"}, "application/xml"),
        (b"<urlset><url/></urlset>", {}, "application/xml"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html><body><p>XHTML is a page</p></body></html>", {}, "text/html"),
        (b'{"items": ["<p>"]}', {"content-type": "application/json"}, "application/json"),
        ("Sở Y tế | 80 |\n".encode(), {"content-type": "application/pdf"}, "text/plain"),
    ],
)
def test_bytes_are_what_they_look_like(data: bytes, headers: dict[str, str], expected: str) -> None:
    for want in ("document", "listing", "any"):
        assert media_type(data, headers=headers, want=want) == expected


def test_a_listing_needs_links_and_no_words() -> None:
    data = b"<html><body><script>x()</script><a href='1'></a></body></html>"
    assert media_type(data, want="listing") == "text/html"
    assert kind(b"<html><body><script>x()</script></body></html>", want="listing") == "empty_shell"
    assert media_type(b"", want="any") == "application/octet-stream"
