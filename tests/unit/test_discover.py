"""Finding documents: addresses, links, paging, sitemaps and feeds, and what hostile ones come to."""

import gzip
from collections.abc import Callable

import pytest

from extract.collect.discover.address import normal
from extract.collect.discover.feed import read_feed
from extract.collect.discover.found import MOST_LINKS, DiscoverError, Link, Listed
from extract.collect.discover.links import page_links
from extract.collect.discover.listing import attachments, read_listing
from extract.collect.discover.paging import starts
from extract.collect.discover.sitemap import read_sitemap
from extract.collect.discover.words import folded, words_of_address
from extract.collect.sources import Source
from extract.collect.walk import walk

HERE = "https://so.vn/tin/list?page=1"


def source(find: str = "listing", **given: object) -> Source:
    given.setdefault("hosts", frozenset({"so.vn"}))
    return Source("so", "Sở", ("https://so.vn/list",), find, **given)  # type: ignore[arg-type]


def found(page: str | bytes, of: Source, address: str = HERE) -> list[str]:
    data = page.encode() if isinstance(page, str) else page
    return [link.address for link in read_listing(of, data, address).documents]


@pytest.mark.parametrize(("href", "address"), [
    ("a.html", "https://so.vn/tin/a.html"), ("/a.html#top", "https://so.vn/a.html"), ("../a", "https://so.vn/a"),
    ("?page=2", "https://so.vn/tin/list?page=2"), ("//so.vn/x", "https://so.vn/x"), ("HTTP://SO.vn:80", "http://so.vn/"),
    ("https://so.vn:443/a", "https://so.vn/a"), ("https://so.vn:8443/a", "https://so.vn:8443/a"),
    ("/a?utm_source=z&id=3&fbclid=q", "https://so.vn/a?id=3"), ("/a;jsessionid=AB12?b=1", "https://so.vn/a?b=1"),
    ("/tin tức.html", "https://so.vn/tin%20t%E1%BB%A9c.html"), ("/100%", "https://so.vn/100%25"),
    ("/%C4%91.html", "https://so.vn/%C4%91.html"), (" /a\n", "https://so.vn/a"), ("http://sở.vn/", "http://xn--s-lym.vn/"),
    ("http://[::1]:8080/a", "http://[::1]:8080/a"),
])  # fmt: skip
def test_an_address_has_one_form(href: str, address: str) -> None:
    assert normal(href, HERE) == address
    assert normal(address) == address


@pytest.mark.parametrize("href", [
    "javascript:void(0)", "mailto:a@so.vn", "tel:123", "data:text/html,x", "ftp://so.vn/a", "", "http://",
    "http://so.vn:port/", "http://[so]/", "https://user:secret@so.vn/", "https://so.vn/" + "a" * 3000, "file:///etc/passwd",
])  # fmt: skip
def test_what_leads_to_no_page_is_no_address(href: str) -> None:
    assert normal(href, HERE) is None


def test_words_are_folded() -> None:
    assert folded("  Xếp hạng CHUYỂN ĐỔI số – năm 2024 ") == "xep hang chuyen doi so nam 2024"
    assert words_of_address("https://so.vn/tin/xep-hang_dti%20t%E1%BB%89nh.htm?a=b") == "tin xep hang dti tinh htm"


def test_links_are_chosen_by_address_and_by_words() -> None:
    page = (
        '<a href="/a-1.html">Xếp hạng chuyển đổi số</a><a href="/a-2.html">Thời tiết</a>'
        '<a href="/xep-hang-3.html"><img alt="ảnh"></a><a href="/a-4.html"><img alt="Bảng xếp hạng"></a>'
        '<a href="/a-5.html" title="Kết quả xếp hạng">xem</a><a href="https://else.vn/a-6.html">Xếp hạng</a>'
        '<a href="/xep-hang.php">Xếp hạng</a>'
    )
    wanted = [f"https://so.vn/{name}.html" for name in ("a-1", "xep-hang-3", "a-4", "a-5")]
    assert found(page, source(link=r"\.html$", words="xep hang")) == wanted
    assert len(found(page, source())) == 6  # all on its host


def test_a_page_says_what_its_links_are_relative_to() -> None:
    page = '<base href="/khac/"><a href="a.html">x</a>'
    assert found(page, source()) == ["https://so.vn/khac/a.html"]
    assert found('<base href="javascript:x"><a href="a.html">x</a>', source()) == ["https://so.vn/tin/a.html"]


def test_an_address_stands_once_with_the_words_of_all_its_links() -> None:
    page = '<a href="/a"><img src="x"></a><a href="/a#b">Xếp hạng</a><a href="/a?utm_source=x">Xếp hạng</a>'
    assert page_links(page.encode(), HERE) == [Link("https://so.vn/a", "Xếp hạng")]


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "windows-1258"])
def test_words_are_read_whatever_the_character_set(charset: str) -> None:
    words = "Xê\u0301p ha\u0323ng chuyê\u0309n đô\u0309i sô\u0301 cu\u0309a ti\u0309nh"
    page = f'<html><body><a href="/a">{words}</a></body></html>'
    assert found(page.encode(charset), source(words="xep hang chuyen doi so")) == ["https://so.vn/a"]


def test_files_of_a_page_on_the_hosts_of_the_source_are_its_attachments() -> None:
    page = (
        '<a href="/qd.PDF">QĐ</a><a href="/qd.docx?v=1">QĐ</a><a href="/b.html">b</a><a href="//else.vn/qd.pdf">x</a>'
        '<a href="//files.vn/bang.xls">Bảng</a>'
    )
    links = attachments(source(hosts=frozenset({"so.vn", "files.vn"})), page.encode(), HERE)
    assert [link.address for link in links] == [
        "https://so.vn/qd.PDF",
        "https://so.vn/qd.docx?v=1",
        "https://files.vn/bang.xls",
    ]


# Paging

Ask = Callable[[str], Listed | None]


def portal(pages: dict[str, str], of: Source, asked: list[str]) -> Ask:
    def ask(address: str) -> Listed | None:
        asked.append(address.removeprefix("https://so.vn"))
        page = pages.get(asked[-1])
        return None if page is None else read_listing(of, page.encode(), address)

    return ask


def links(*names: str) -> str:
    return "".join(f'<a href="/a/{name}.html">{name}</a>' for name in names)


def test_a_next_link_is_followed_by_its_words() -> None:
    of = source(link="/a/", next_page="^(trang )?sau$|^tiep", max_pages=9)
    asked: list[str] = []
    pages = {
        "/list": links("1", "2") + '<a href="/list?p=2">Trang sau</a>',
        "/list?p=2": links("3") + '<a href="/list">Trang trước</a><a href="/list?p=3" title="">Tiếp »</a>',
        "/list?p=3": links("4") + '<a href="/list?p=2">Trang sau</a>',  # and round again
    }
    walked = walk(of, portal(pages, of, asked))
    assert asked == ["/list", "/list?p=2", "/list?p=3"]
    assert [address[-6:] for address in walked.documents] == ["1.html", "2.html", "3.html", "4.html"]
    assert walked.is_whole


def test_what_the_page_itself_calls_the_next_is_followed() -> None:
    of = source(link="/a/", max_pages=9)
    asked: list[str] = []
    pages = {
        "/list": '<head><link rel="next" href="/list?p=2"></head>' + links("1"),
        "/list?p=2": links("2") + '<a rel="nofollow next" href="/list?p=3">></a>',
        "/list?p=3": links("3"),
    }
    assert len(walk(of, portal(pages, of, asked)).documents) == 3


def test_numbered_pages_end_where_nothing_new_comes() -> None:
    of = source(link="/a/", next_page="https://so.vn/list?p={page}", max_pages=50)
    asked: list[str] = []
    last = links("3", "4")  # what this portal answers for every number beyond
    pages = {"/list": links("1", "2"), **{f"/list?p={number}": last for number in range(2, 60)}}
    walked = walk(of, portal(pages, of, asked))
    assert asked == ["/list", "/list?p=2", "/list?p=3"] and len(walked.documents) == 4


def test_a_page_that_several_pages_lead_to_is_asked_once() -> None:
    of = source(link="/a/", next_page=r"^\d+$", max_pages=9)
    asked: list[str] = []
    numbers = "".join(f'<a href="/list?p={at}">{at}</a>' for at in (2, 3, 4))
    walk(of, portal({"/list": numbers, **{f"/list?p={at}": numbers for at in (2, 3, 4)}}, of, asked))
    assert asked == ["/list", "/list?p=2", "/list?p=3", "/list?p=4"]


def test_paging_is_bound_by_max_pages() -> None:
    of = source(link="/a/", next_page="https://so.vn/list?p={page}", max_pages=5)
    asked: list[str] = []
    pages = {"/list": links("1"), **{f"/list?p={number}": links(str(number)) for number in range(2, 60)}}
    walk(of, portal(pages, of, asked))
    assert len(asked) == 5


def test_a_page_that_cannot_be_had_makes_the_walk_incomplete() -> None:
    of = source(link="/a/", next_page="^sau$", max_pages=5)
    walked = walk(of, portal({"/list": links("1") + '<a href="/list?p=2">sau</a>'}, of, []))
    assert not walked.is_whole and len(walked.documents) == 1


def test_listings_are_no_documents_though_they_look_like_them() -> None:
    of = source(next_page="^sau$", max_pages=5)
    pages = {
        "/list": '<a href="/list">đầu</a><a href="/list?p=2">sau</a><a href="/x">x</a>',
        "/list?p=2": "<a href='/list'>a</a>",
    }
    assert list(walk(of, portal(pages, of, [])).documents) == ["https://so.vn/x"]


def test_a_search_is_asked_for_each_of_its_words_and_page() -> None:
    of = Source("so", "Sở", ("https://so.vn/tim?q={query}",), "search", link="/a/", queries=("chuyển đổi số", "a&b"),
                next_page="https://so.vn/tim?q={query}&p={page}", max_pages=2, hosts=frozenset({"so.vn"}))  # fmt: skip
    assert [query for _, query in starts(of)] == ["chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91", "a%26b"]
    asked: list[str] = []
    first = "/tim?q=chuy%E1%BB%83n+%C4%91%E1%BB%95i+s%E1%BB%91"
    walk(of, portal({first: links("1"), first + "&p=2": links("2"), "/tim?q=a%26b": "<p>0</p>"}, of, asked))
    assert asked == [first, first + "&p=2", "/tim?q=a%26b"]


# Sitemaps

MAP = (
    '<?xml version="1.0" encoding="UTF-8"?><!-- c --><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
    'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc> https://so.vn/a/1.html#x </loc>'
    "<lastmod>2026-01-02</lastmod><news:news><news:title>t</news:title></news:news></url>"
    "<url><loc>https://so.vn/a/2.html</loc><lastmod>2026-01-02T03:04:05+07:00</lastmod></url>"
    "<url><loc>/a/3.html</loc><lastmod>gestern</lastmod></url><url><loc>ftp://x</loc></url><url/></urlset>"
)


def test_a_sitemap_gives_its_pages_and_when_they_changed() -> None:
    pages, further = read_sitemap(MAP.encode(), "https://so.vn/sitemap.xml")
    assert further == []
    assert pages == [
        Link("https://so.vn/a/1.html", "", "2026-01-02T00:00:00+00:00"),
        Link("https://so.vn/a/2.html", "", "2026-01-01T20:04:05+00:00"),
        Link("https://so.vn/a/3.html", "", ""),
    ]


@pytest.mark.parametrize("change", [
    lambda text: text.replace(' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', ""),
    lambda text: text.replace("sitemaps.org/schemas/sitemap/0.9", "google.com/schemas/sitemap/0.84"),
    lambda text: text.replace("/a/3.html", "/a/3.html?a=1&b=2"),  # not quite XML
])  # fmt: skip
def test_a_sitemap_is_read_whatever_its_namespace_and_end(change: Callable[[str], str]) -> None:
    assert len(read_sitemap(change(MAP).encode(), "https://so.vn/")[0]) == 3


def test_a_sitemap_that_was_cut_short_does_not_pass_for_a_whole_one() -> None:
    packed = gzip.compress(MAP.encode())
    for data in (MAP.replace("</url><url/></urlset>", "").encode(), packed[:-20]):
        with pytest.raises(DiscoverError, match="cut short; it is asked again"):
            read_sitemap(data, "https://so.vn/")


def test_odd_dates_and_half_an_emoji_take_nothing_from_the_rest() -> None:
    odd = MAP.replace("2026-01-02T03:04:05+07:00", "0001-01-01T00:00:00+07:00")
    assert [page.changed for page in read_sitemap(odd.encode(), "https://so.vn/")[0]][1] == ""
    half = "<title>&#55357;</title><link>https://so.vn/1</link>"
    feed = f'<rss version="2.0"><channel><item>{half}</item></channel></rss>'
    with pytest.raises(DiscoverError, match="look at its address in a browser"):
        read_feed(feed.encode(), "https://so.vn/rss")


def test_a_packed_sitemap_and_one_in_plain_text_are_read() -> None:
    assert len(read_sitemap(gzip.compress(MAP.encode()), "https://so.vn/")[0]) == 3
    assert len(read_sitemap(b"https://so.vn/1\nhttps://so.vn/2\n", "https://so.vn/")[0]) == 2


def test_of_an_index_the_newest_sitemaps_that_fit_come_first() -> None:
    index = (
        '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
        "<sitemap><loc>https://so.vn/old.xml</loc><lastmod>2020-01-01</lastmod></sitemap>"
        "<sitemap><loc>https://so.vn/new.xml</loc><lastmod>2026-01-01</lastmod></sitemap>"
        "<sitemap><loc>https://so.vn/pictures.xml</loc></sitemap>"
        "<sitemap><loc>https://else.vn/new.xml</loc></sitemap></sitemapindex>"
    )
    of = source("sitemap", next_page="/(old|new)", max_pages=5)
    assert read_listing(of, index.encode(), HERE).further == ("https://so.vn/new.xml", "https://so.vn/old.xml")


def test_of_a_sitemap_pages_are_chosen_by_the_words_of_their_address() -> None:
    data = b"https://so.vn/xep-hang-dti-2024.htm\nhttps://so.vn/thoi-tiet.htm\n"
    assert found(data, source("sitemap", words="xep hang")) == ["https://so.vn/xep-hang-dti-2024.htm"]


BOMB = "<!DOCTYPE x [" + "".join(
    f'<!ENTITY e{at} "{"&e" + str(at - 1) + ";" if at else "x"}{("&e" + str(at - 1) + ";") * 9 if at else "x" * 99}">'
    for at in range(12)
) + "]>"  # fmt: skip


def test_entities_of_a_sitemap_stay_closed(tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("secret") / "secret.txt"
    secret.write_text("https://so.vn/secret", encoding="utf-8")
    for doctype, loc in ((BOMB, "&e11;"), (f'<!DOCTYPE x [<!ENTITY s SYSTEM "{secret.as_uri()}">]>', "&s;")):
        data = f"<?xml version='1.0'?>{doctype}<urlset><url><loc>https://so.vn/a{loc}</loc></url></urlset>"
        pages, _ = read_sitemap(data.encode(), HERE)
        assert [page.address for page in pages] in ([], ["https://so.vn/a"])


@pytest.mark.parametrize(("data", "said"), [
    (b"<html><body>404</body></html>", "begins with <html>"), (b"<<<", "is no XML"),
    (gzip.compress(b"x" * 60_000_000), "over 50 MB unpacked"), (b"\x1f\x8b broken", "is damaged"),
])  # fmt: skip
def test_what_is_no_sitemap_is_said(data: bytes, said: str) -> None:
    with pytest.raises(DiscoverError, match=said):
        read_sitemap(data, HERE)


# Feeds

RSS = (
    '<?xml version="1.0"?><rss version="2.0"><channel><title>Tin</title><link>https://so.vn</link>'
    "<item><title>Xếp hạng &amp; chỉ số</title><link>/a/1.html?utm_source=rss</link>"
    "<pubDate>Fri, 02 Jan 2026 10:00:00 +0700</pubDate>"
    '<enclosure url="https://so.vn/qd.pdf" type="application/pdf" length="3"/></item>'
    "<item><title>Thời tiết</title><link>https://so.vn/a/2.html</link></item></channel></rss>"
)
ATOM = (
    '<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Xếp hạng</title><updated>2026-01-02T03:00:00Z</updated>'
    '<link rel="alternate" href="https://so.vn/a/1.html"/></entry></feed>'
)


def test_a_feed_gives_its_entries_and_their_files() -> None:
    assert read_feed(RSS.encode(), "https://so.vn/rss") == [
        Link("https://so.vn/a/1.html", "Xếp hạng & chỉ số", "2026-01-02T03:00:00+00:00"),
        Link("https://so.vn/qd.pdf", "Xếp hạng & chỉ số", "2026-01-02T03:00:00+00:00"),
        Link("https://so.vn/a/2.html", "Thời tiết", ""),
    ]
    assert found(RSS, source("feed", words="xep hang", link="html$")) == ["https://so.vn/a/1.html"]
    assert found(ATOM, source("feed")) == ["https://so.vn/a/1.html"]


def test_a_feed_without_entries_is_a_feed_and_a_page_is_none() -> None:
    assert read_feed(b'<rss version="2.0"><channel><title>x</title></channel></rss>', HERE) == []
    for data in (b"<html><body><a href='/a'>x</a></body></html>", b"", b"\0\1\2", b"https://so.vn/feed"):
        with pytest.raises(DiscoverError):
            read_feed(data, HERE)


@pytest.mark.parametrize("charset", ["utf-8", "utf-16-le", "utf-16"])
def test_a_feed_with_entities_of_its_own_is_not_read(charset: str) -> None:
    bomb = BOMB + RSS.partition("?>")[2].replace("Tin", "&e11;")
    with pytest.raises(DiscoverError, match="declares entities"):
        read_feed(bomb.encode(charset), HERE)


# Size


def test_a_page_of_a_hundred_thousand_links_is_bounded() -> None:
    page = "".join(f'<a href="/a/{at}.html?x={at}">Xếp hạng {at}</a>\n' for at in range(MOST_LINKS + 1000)).encode()
    assert len(page) > 5_000_000
    listed = read_listing(source(words="xep hang"), page, HERE)
    assert len(listed.documents) == MOST_LINKS


@pytest.mark.parametrize("page", [
    b"<div>" * 50_000 + b'<a href="/a">x</a>', b'<a href="/a">x</a>' + b"<a" * 100_000,
    b'<a href="/a">' + b"x" * 2_000_000,
    b'<a href="/a">x</a><a href="' + b"a" * 3_000_000 + b'">y</a>', b'<a href="/a">x\0y</a>\xc4\x91\xff',
])  # fmt: skip
def test_a_hostile_page_gives_what_it_has(page: bytes) -> None:
    documents = found(page, source(link="/a$"))
    assert documents in (["https://so.vn/a"], [])


def test_an_empty_page_is_said() -> None:
    with pytest.raises(DiscoverError, match="The listing page is empty or no page"):
        page_links(b" \n", HERE)
