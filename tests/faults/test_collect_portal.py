"""A portal is collected night after night: listings, paging, robots.txt, a feed, a sitemap and a search; documents that
change, vanish, come back or only look changed; servers that fail."""

import os
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from extract.collect.archive import load, snapshots
from extract.collect.collect import collect
from extract.collect.errors import ArchiveError
from extract.collect.net import Client, Limits
from extract.collect.report import SourceReport
from extract.collect.sources import Source
from tests.portal import lies
from tests.portal.server import Portal

FIRST_NIGHT = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)
DOCUMENTS = 1000 if os.environ.get("CHISO_SOAK") else 120
A_PAGE = 20
# So that a test of what fails does not wait.
QUICK = Limits(connect=2, first_byte=2, silence=2, whole=10, attempts=2, backoff=0.01, longest_backoff=0.02, failures=3)

Night = Callable[..., list[SourceReport]]


@pytest.fixture
def portal() -> Iterator[Portal]:
    with Portal() as started:
        yield started


@pytest.fixture
def night(tmp_path: Path) -> Night:
    """Collects sources in the archive `tmp_path/raw`, `days` after the first night."""

    def run(*sources: Source, days: float = 0, force: bool = False) -> list[SourceReport]:
        with Client(allow_private=True, limits=QUICK) as client:
            now = FIRST_NIGHT + timedelta(days=days)
            return collect(sources, tmp_path / "raw", client, tell=lambda *_: None, now=now, force=force)

    return run


def listing(portal: Portal, **given: object) -> Source:
    source = Source(
        "portal",
        "Sở",
        (f"{portal.url}/list",),
        "listing",
        link=r"/tin/",
        hosts=frozenset({portal.host}),
        rate_seconds=0,
    )
    return replace(source, **given)  # type: ignore[arg-type]


def article(number: int, points: str = "92,75", extra: str = "") -> str:
    return (
        f"<html><head><title>Tin {number}</title></head><body>{extra}<p>Ủy ban nhân dân tỉnh công bố kết quả xếp hạng "
        f"mức độ ứng dụng công nghệ thông tin của các sở, ban, ngành năm {2000 + number}; đứng đầu là Sở Tài chính với "
        f"{points} điểm trên 100 điểm, tiếp theo là Sở Y tế và Văn phòng Ủy ban nhân dân tỉnh.</p></body></html>"
    )


def link(number: int) -> str:
    return f"<a href='/tin/{number}.html?utm_source=list#x'>Xếp hạng {number}</a>"


def list_page(portal: Portal, *numbers: int, path: str = "/list", further: str = "") -> None:
    portal.page(
        path, f"<html><body><h1>Tin</h1>{''.join(map(link, numbers))}{further}<p>Cổng thông tin</p></body></html>"
    )


def set_up(portal: Portal, *numbers: int) -> None:
    list_page(portal, *numbers)
    for number in numbers:
        portal.page(f"/tin/{number}.html", article(number))


def urls(portal: Portal, *numbers: int) -> tuple[str, ...]:
    return tuple(f"{portal.url}/tin/{number}.html" for number in numbers)


def contents(raw: Path) -> dict[str, bytes]:
    """The archived bytes by their address."""
    return {str(snapshot.url): load(snapshot) for snapshot in snapshots(raw)}


def statuses(portal: Portal) -> set[int]:
    return {request.status for request in portal.requests if request.path != "/robots.txt"}


def test_a_portal_is_collected_three_times(portal: Portal, night: Night, tmp_path: Path) -> None:
    """The second night nothing is downloaded; the third only what changed and what is new."""
    portal.robots("User-agent: *\nDisallow: /tin/secret\n")
    pages = DOCUMENTS // A_PAGE
    for page in range(1, pages + 1):
        numbers = range((page - 1) * A_PAGE, page * A_PAGE)
        further = (
            f"<a href='/list?page={page + 1}'>Trang sau »</a>" if page < pages else "<a href='/list'>Trang sau</a>"
        )
        further += "<a href='/tin/secret.html'>x</a>" if page == 1 else ""
        list_page(portal, *numbers, path="/list" if page == 1 else f"/list?page={page}", further=further)
        for number in numbers:
            portal.page(f"/tin/{number}.html", article(number))
    source = listing(
        portal, next_page="^trang sau", max_pages=pages + 5, expect_min=DOCUMENTS, expect_max=2 * DOCUMENTS
    )

    (first,) = night(source)
    assert (first.found, len(first.new), first.unchanged) == (DOCUMENTS + 1, DOCUMENTS, 0)
    assert [failure.address for failure in first.failed] == [f"{portal.url}/tin/secret.html"]
    assert "robots.txt" in first.failed[0].sentence and portal.asked("/tin/secret.html") == 0
    assert len(contents(tmp_path / "raw")) == DOCUMENTS and first.findings == ()

    portal.forget()
    (second,) = night(source, days=1)
    assert (second.found, second.new, second.changed, second.unchanged) == (DOCUMENTS + 1, (), (), DOCUMENTS)
    assert second.bytes == 0 and statuses(portal) == {304}
    assert second.requests == DOCUMENTS + pages + 1  # one each, and robots.txt

    portal.forget()
    portal.page("/tin/3.html", article(3, points="90,00"))
    portal.remove("/tin/4.html")
    list_page(portal, *range(A_PAGE), 9999, further="<a href='/list?page=2'>Trang sau</a>")
    portal.page("/tin/9999.html", article(9999))
    (third,) = night(source, days=2)
    assert (third.new, third.changed, third.vanished) == (urls(portal, 9999), urls(portal, 3), urls(portal, 4))
    assert third.unchanged == DOCUMENTS - 2 and third.failed == ()
    assert {request.path for request in portal.requests if request.status == 200} == {
        "/list", "/tin/3.html", "/tin/9999.html", "/robots.txt",
    }  # fmt: skip
    held = [snapshot for snapshot in snapshots(tmp_path / "raw") if snapshot.url == urls(portal, 3)[0]]
    assert sorted(len(load(snapshot)) for snapshot in held) == [len(article(3).encode())] * 2  # both versions
    assert len(list(snapshots(tmp_path / "raw"))) == DOCUMENTS + 2  # and what vanished is kept


def test_a_source_is_asked_when_it_is_due(portal: Portal, night: Night) -> None:
    set_up(portal, 1)
    weekly = listing(portal, every_days=7)
    assert night(weekly)[0].skipped is None
    portal.forget()
    (early,) = night(weekly, days=3)
    assert early.skipped == "not due: asked on 2026-11-22, every 7 days" and not portal.requests
    assert night(weekly, days=3, force=True)[0].unchanged == 1
    # A run that begins an hour earlier than that of a week before is the next week's all the same.
    assert night(weekly, days=9.96)[0].skipped is None


def test_a_source_whose_listing_fails_is_asked_the_next_night(portal: Portal, night: Night) -> None:
    set_up(portal, 1, 2)
    weekly = listing(portal, every_days=7, expect_min=2)
    night(weekly)
    portal.lie("/list", lies.error(500), lies.error(500))
    (failed,) = night(weekly, days=7)
    # The documents are asked for all the same, none counts as gone, and too few is not said on top.
    assert failed.found is None and failed.unchanged == 2 and failed.unlisted == failed.vanished == ()
    assert [failure.address for failure in failed.failed] == [f"{portal.url}/list"] and failed.findings == ()
    assert night(weekly, days=8)[0].found == 2


def test_sources_that_need_a_browser_or_are_off_are_named_and_not_asked(portal: Portal, night: Night) -> None:
    off, browser = listing(portal, enabled=False), listing(portal, source_id="shell", needs_browser=True)
    said = [report.skipped for report in night(off, browser)]
    assert (
        said == ["not enabled", "its pages are empty without a browser; look at them by hand"] and not portal.requests
    )


def test_too_few_documents_are_an_error_and_too_many_a_warning(portal: Portal, night: Night) -> None:
    set_up(portal, 1, 2, 3)
    few, many = listing(portal, expect_min=4), listing(portal, source_id="many", expect_max=2)
    (low,), (high,) = (report.findings for report in night(few, many))
    assert low.severity == "error" and "leads to 3 documents, and at least 4 are expected" in low.sentence
    assert high.severity == "warning" and "leads to 3 documents, and at most 2 are expected" in high.sentence


def test_a_document_that_vanishes_is_named_once_and_may_come_back(portal: Portal, night: Night, tmp_path: Path) -> None:
    set_up(portal, 1, 2)
    source = listing(portal)
    night(source)
    portal.remove("/tin/2.html")
    assert night(source, days=1)[0].vanished == urls(portal, 2)
    again = night(source, days=2)[0]
    assert (again.vanished, again.failed, again.found) == ((), (), 2)
    portal.page("/tin/2.html", article(2))
    back = night(source, days=3)[0]
    assert (back.unchanged, back.vanished, back.new) == (2, (), ())
    portal.remove("/tin/2.html")
    assert night(source, days=4)[0].vanished == urls(portal, 2)
    assert len(contents(tmp_path / "raw")) == 2


def test_an_address_that_never_was_there_is_a_failure(portal: Portal, night: Night) -> None:
    list_page(portal, 1)
    (report,) = night(listing(portal))
    assert report.vanished == () and [failure.address for failure in report.failed] == list(urls(portal, 1))


def test_a_document_that_is_listed_no_more_is_asked_at_once_and_then_monthly(portal: Portal, night: Night) -> None:
    set_up(portal, 1, 2)
    source = listing(portal)
    night(source)
    list_page(portal, 1)
    portal.forget()
    assert night(source, days=1)[0].unlisted == urls(portal, 2) and portal.asked("/tin/2.html") == 1
    for day in range(2, 31, 4):
        assert night(source, days=day)[0].unlisted == ()
    assert portal.asked("/tin/2.html") == 1
    night(source, days=32)
    assert portal.asked("/tin/2.html") == 2
    portal.remove("/tin/2.html")
    assert night(source, days=70)[0].vanished == urls(portal, 2)


def test_a_document_is_asked_again_as_seldom_as_the_source_says(portal: Portal, night: Night) -> None:
    set_up(portal, 1)
    source = listing(portal, recheck_days=10)
    night(source)
    portal.forget()
    assert night(source, days=5)[0].unchanged == 1 and portal.asked("/tin/1.html") == 0
    night(source, days=10)
    assert portal.asked("/tin/1.html") == 1


def test_bytes_that_change_at_every_request_are_no_new_document(portal: Portal, night: Night, tmp_path: Path) -> None:
    def dynamic(day: int, points: str = "92,75") -> str:
        return article(
            1, points, f"<div>Thứ {day + 1}, {22 + day}/11/2026 02:30</div><div>Lượt xem: {1000 + day}</div>"
        )

    list_page(portal, 1)
    source = listing(portal)
    for day in range(1, 5):
        portal.page("/tin/1.html", dynamic(day), etag=None, last_modified=None)
        (report,) = night(source, days=day - 1)
        assert (len(report.new), len(report.changed), report.unchanged) == ((1, 0, 0) if day == 1 else (0, 0, 1))
    log = (tmp_path / "raw" / "fetches" / "2026" / "portal.jsonl").read_text(encoding="utf-8").splitlines()
    assert "other bytes with the same text" in log[-1]
    portal.page("/tin/1.html", dynamic(5, points="92,76"), etag=None, last_modified=None)
    assert night(source, days=4)[0].changed == urls(portal, 1)
    assert len(list(snapshots(tmp_path / "raw"))) == 2


def test_bytes_taken_out_of_the_archive_are_fetched_again(portal: Portal, night: Night, tmp_path: Path) -> None:
    set_up(portal, 1)
    night(listing(portal))
    (snapshot,) = snapshots(tmp_path / "raw")
    snapshot.path.unlink()
    night(listing(portal), days=1)
    assert contents(tmp_path / "raw") == {urls(portal, 1)[0]: article(1).encode()}


@pytest.mark.parametrize("lost", ["listings", "addresses", "both"])
def test_a_lost_or_broken_memory_costs_requests_and_nothing_else(
    portal: Portal, night: Night, tmp_path: Path, lost: str
) -> None:
    set_up(portal, 1, 2)
    night(listing(portal))
    for folder in ("listings", "addresses") if lost == "both" else (lost,):
        (tmp_path / "raw" / folder / "portal.json").write_bytes(b'{"listed": [')
    (report,) = night(listing(portal), days=1)
    assert (report.new, report.changed, report.unchanged, report.failed) == ((), (), 2, ())


def test_other_patterns_look_at_an_unchanged_listing_anew(portal: Portal, night: Night) -> None:
    set_up(portal, 1, 2)
    assert night(listing(portal, link="/tin/1"))[0].found == 1
    assert night(listing(portal, link="/tin/"), days=1)[0].found == 2


def test_a_feed_a_sitemap_and_a_search(portal: Portal, night: Night) -> None:
    for number in range(1, 5):
        portal.page(f"/tin/{number}.html", article(number))
    items = "".join(f"<item><title>Xếp hạng</title><link>{portal.url}/tin/{n}.html</link></item>" for n in (1, 2))
    portal.page("/rss", f'<?xml version="1.0"?><rss version="2.0"><channel>{items}</channel></rss>')
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    portal.page(
        "/sitemap.xml", f"<sitemapindex {space}><sitemap><loc>{portal.url}/s1.xml.gz</loc></sitemap></sitemapindex>"
    )
    pages = f"<urlset {space}><url><loc>{portal.url}/tin/3.html</loc></url></urlset>"
    portal.page("/s1.xml.gz", lies.packed(pages), headers={"Content-Type": "application/gzip"})
    portal.page("/tim?q=x%E1%BA%BFp+h%E1%BA%A1ng", f"<html><body><h1>Kết quả</h1>{link(4)}</body></html>")
    feed = listing(portal, source_id="feed", find="feed", start=(f"{portal.url}/rss",), words="xep hang")
    sitemap = listing(portal, source_id="map", find="sitemap", start=(f"{portal.url}/sitemap.xml",), max_pages=3)
    search = listing(
        portal, source_id="search", find="search", start=(f"{portal.url}/tim?q={{query}}",), queries=("xếp hạng",)
    )
    first = night(feed, sitemap, search)
    assert [report.new for report in first] == [urls(portal, 1, 2), urls(portal, 3), urls(portal, 4)]
    second = night(feed, sitemap, search, days=1)
    assert [(report.unchanged, report.bytes) for report in second] == [(2, 0), (1, 0), (1, 0)]


def test_a_date_in_a_sitemap_brings_a_document_forward(portal: Portal, night: Night) -> None:
    portal.page("/tin/1.html", article(1))
    source = listing(portal, find="sitemap", start=(f"{portal.url}/sitemap.xml",), recheck_days=90)
    for day, changed in ((0, "2026-01-01"), (1, "2026-01-01"), (2, "2026-11-24T12:00:00Z")):
        entry = f"<url><loc>{portal.url}/tin/1.html</loc><lastmod>{changed}</lastmod></url>"
        portal.page("/sitemap.xml", f"<urlset>{entry}</urlset>")
        night(source, days=day)
    assert portal.asked("/tin/1.html") == 2


def test_files_of_an_article_are_followed_one_level(portal: Portal, night: Night, tmp_path: Path) -> None:
    list_page(portal, 1)
    portal.page("/tin/1.html", article(1, extra="<a href='/files/qd.doc'>Quyết định</a><a href='/tin/1.html'>x</a>"))
    portal.page("/files/qd.doc", article(7, extra="<a href='/files/deeper.doc'>Phụ lục</a>"))
    portal.page("/files/deeper.doc", article(8))
    assert night(listing(portal, source_id="none"))[0].new == urls(portal, 1)
    (report,) = night(listing(portal, attachments=True))
    assert report.new == (*urls(portal, 1), f"{portal.url}/files/qd.doc") and report.found == 1
    assert portal.asked("/files/deeper.doc") == 0
    portal.forget()
    assert night(listing(portal, attachments=True), days=1)[0].unchanged == 2 and statuses(portal) == {304}


def test_single_pages(portal: Portal, night: Night) -> None:
    portal.page("/tin/1.html", article(1))
    pages = listing(portal, find="page", start=urls(portal, 1, 2), link="", expect_min=2)
    (report,) = night(pages)
    assert (report.new, report.found) == (urls(portal, 1), 1) and len(report.failed) == 1
    assert report.findings[0].severity == "error"


def test_one_bad_source_stops_no_other(portal: Portal, night: Night) -> None:
    set_up(portal, 1)
    portal.page("/feed", "<html><body><p>no feed at all, but a page of words and more words</p></body></html>")
    with Portal(host="127.0.0.2") as dead:
        gone = listing(dead, source_id="gone")
    broken = listing(portal, source_id="broken", link="(")  # what the list of sources never lets through
    bad = listing(portal, source_id="feed", find="feed", start=(f"{portal.url}/feed",))
    reports = night(gone, bad, listing(portal), broken)
    assert [report.source_id for report in reports] == ["gone", "feed", "portal", "broken"]
    assert "no RSS or Atom" in reports[1].failed[0].sentence
    assert reports[0].failed and reports[0].found is None
    assert reports[2].new == urls(portal, 1)
    assert reports[3].failed[0].sentence.startswith("The source broke the collector (") and reports[3].found is None


def test_a_host_that_is_sick_is_left_alone(portal: Portal, night: Night) -> None:
    list_page(portal, *range(1, 40))
    for number in range(1, 40):
        portal.lie(f"/tin/{number}.html", lies.error(503))
    (report,) = night(listing(portal))
    asked = sum(request.path.startswith("/tin/") for request in portal.requests)
    assert asked == QUICK.failures * QUICK.attempts
    assert len(report.failed) == QUICK.failures + 1  # the last says that the host is left alone
    assert night(listing(portal, every_days=7), days=1)[0].skipped is None  # and it is tried the next night


def test_hosts_are_asked_in_parallel_and_one_host_after_the_other(night: Night) -> None:
    """Both portals hold their first answer back until the other has been asked too: one after the other would stall."""
    meeting = threading.Barrier(2, timeout=10)

    def together(body: str) -> lies.Answer:
        def send(handler: lies.Handler) -> None:
            meeting.wait()
            handler.send(200, body.encode(), {"Content-Type": "text/html; charset=utf-8"})

        return lies.Answer(200, send)

    with Portal(host="127.0.0.1") as one, Portal(host="127.0.0.2") as other:
        for each in (one, other):
            set_up(each, 1)
            each.lie("/list", together(f"<html><body><h1>Tin</h1>{link(1)}</body></html>"))
        reports = night(listing(one, source_id="one"), listing(other, source_id="other"))
    assert [len(report.new) for report in reports] == [1, 1]


@pytest.mark.parametrize("blocked", ["fetches", "objects", "records", "listings", "addresses"])
def test_an_archive_that_cannot_be_written_stops_the_run_in_one_sentence(
    portal: Portal, night: Night, tmp_path: Path, blocked: str
) -> None:
    set_up(portal, 1, 2)
    (tmp_path / "raw").mkdir()
    (tmp_path / "raw" / blocked).write_bytes(b"")  # a file where a folder has to be
    with pytest.raises(ArchiveError) as refused:
        night(listing(portal))
    assert "cannot be" in str(refused.value) and str(tmp_path) in str(refused.value)
    assert "\n" not in str(refused.value)


ITS_FILE = "<a href='/files/qd.doc'>Quyết định</a>"


def with_a_file(portal: Portal) -> Source:
    list_page(portal, 1)
    portal.page("/tin/1.html", article(1, extra=ITS_FILE))
    portal.page("/files/qd.doc", article(7))
    return listing(portal, attachments=True)


def test_files_are_followed_where_a_source_wants_them_later(portal: Portal, night: Night) -> None:
    source = with_a_file(portal)
    night(replace(source, attachments=False, recheck_days=90))
    (report,) = night(replace(source, recheck_days=90), days=1)
    assert (report.new, report.unchanged) == ((f"{portal.url}/files/qd.doc",), 1)
    portal.forget()
    assert night(source, days=2)[0].unchanged == 2 and statuses(portal) == {304}


def test_files_are_followed_after_the_memory_of_them_was_lost(portal: Portal, night: Night, tmp_path: Path) -> None:
    source = with_a_file(portal)
    night(source)
    (tmp_path / "raw" / "listings" / "portal.json").unlink()  # as after a run that was killed
    portal.page("/files/qd.doc", article(8))
    (report,) = night(source, days=1)
    assert (report.changed, report.unchanged) == ((f"{portal.url}/files/qd.doc",), 1)


def test_a_document_that_is_no_page_is_asked_with_conditions_where_files_are_wanted(
    portal: Portal, night: Night
) -> None:
    list_page(portal, 1)
    portal.page("/tin/1.html", "ma_so,ten,diem\n1,Sở Y tế,90\n2,Sở Nội vụ,80\n", headers={"Content-Type": "text/csv"})
    source = listing(portal, attachments=True)
    assert night(source)[0].new == urls(portal, 1)
    portal.forget()
    assert night(source, days=1)[0].unchanged == 1 and statuses(portal) == {304}


@pytest.mark.parametrize("where", ["extract.collect.visit.is_same", "extract.collect.finding.read_listing"])
def test_what_the_collector_is_not_up_to_stops_no_other_address(
    portal: Portal, night: Night, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    def odd(*_: object) -> bool:
        raise ValueError("an odd datum")

    set_up(portal, 1, 2)
    night(listing(portal))
    for path, body in (("/tin/1.html", article(1, points="1,5")), ("/list", f"<h1>Tin</h1>{link(1)}{link(2)}")):
        portal.page(path, body)
    monkeypatch.delenv("CHISO_DEBUG", raising=False)
    monkeypatch.setattr(where, odd)
    (report,) = night(listing(portal), days=1)
    said = [failure.sentence for failure in report.failed]
    assert said == ["The source broke the collector (ValueError: an odd datum); please report it."]
    assert portal.asked("/tin/1.html") == portal.asked("/tin/2.html") == 2
    monkeypatch.setenv("CHISO_DEBUG", "1")
    portal.page("/list", f"<h1>Tin tức</h1>{link(1)}{link(2)}")
    with pytest.raises(ValueError, match="odd"):
        night(listing(portal), days=2)


def test_a_sick_host_behind_redirects_does_not_close_the_healthy_one(portal: Portal, night: Night) -> None:
    set_up(portal, *range(1, 11))
    with Portal() as sick:
        for number in range(1, QUICK.failures + 2):
            portal.remove(f"/tin/{number}.html")
            portal.lie(f"/tin/{number}.html", lies.redirect(f"{sick.url}/x{number}"))
            sick.lie(f"/x{number}", lies.error(500))
        (report,) = night(listing(portal))
    assert len(report.failed) == QUICK.failures + 1 and len(report.new) == 10 - len(report.failed)


def test_a_clock_that_was_ahead_for_a_night_keeps_no_document_from_being_asked(portal: Portal, night: Night) -> None:
    set_up(portal, 1)
    source = listing(portal, recheck_days=10)
    night(source, days=1500)
    portal.page("/tin/1.html", article(1, points="90,00"))
    assert night(source, days=1)[0].changed == urls(portal, 1)


def test_a_numbered_listing_beyond_the_last_is_the_end_of_it(portal: Portal, night: Night) -> None:
    set_up(portal, 1)
    list_page(portal, 2, path="/list/2")
    portal.page("/tin/2.html", article(2))
    source = listing(portal, next_page=f"{portal.url}/list/{{page}}", max_pages=9, every_days=7)
    (report,) = night(source)
    assert (report.found, report.failed, portal.asked("/list/3")) == (2, (), 1)
    assert night(source, days=1)[0].skipped is not None
    portal.remove("/list")  # the page that the source begins with is there, or it is a failure
    assert night(source, days=7)[0].found is None


def test_documents_of_a_source_with_a_listing_that_always_fails_are_looked_after(portal: Portal, night: Night) -> None:
    space = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
    maps = "".join(f"<sitemap><loc>{portal.url}/s{n}.xml</loc></sitemap>" for n in (1, 2))
    portal.page("/s.xml", f"<sitemapindex {space}>{maps}</sitemapindex>")
    for day, numbers in ((0, (1, 2)), (1, (2,))):
        entries = "".join(f"<url><loc>{address}</loc></url>" for address in urls(portal, *numbers))
        portal.page("/s1.xml", f"<urlset {space}>{entries}</urlset>")
        for number in numbers:
            portal.page(f"/tin/{number}.html", article(number))
        portal.remove("/tin/1.html" if day else "/nothing")
        (report,) = night(listing(portal, find="sitemap", start=(f"{portal.url}/s.xml",), max_pages=9), days=day)
    assert report.vanished == urls(portal, 1) and report.found is None


@pytest.mark.parametrize("moved", ["/tin/1.html", "/list"])
def test_a_redirect_to_another_page_does_not_pass_for_unchanged(portal: Portal, night: Night, moved: str) -> None:
    """The page that the redirect leads to answers 304 to every date, as old servers do."""

    def elsewhere(handler: lies.Handler) -> None:
        is_asked_so = "If-Modified-Since" in handler.headers
        body = b"" if is_asked_so else f"<html><body>{article(2)}{link(2)}</body></html>".encode()
        handler.send(304 if is_asked_so else 200, body, {"Content-Type": "text/html; charset=utf-8"})

    set_up(portal, 1, 2)
    list_page(portal, 1)
    night(listing(portal))
    portal.remove(moved)
    portal.lie(moved, lies.redirect("/moved"))
    portal.lie("/moved", lies.Answer(200, elsewhere))
    (report,) = night(listing(portal), days=1)
    if moved == "/list":
        assert (report.new, report.unlisted) == (urls(portal, 2), urls(portal, 1))
    else:
        assert report.changed == urls(portal, 1)


@pytest.mark.parametrize("is_conditional", [True, False])
def test_damaged_bytes_are_put_right_by_collecting_with_force(
    portal: Portal, night: Night, tmp_path: Path, is_conditional: bool
) -> None:
    set_up(portal, 1)
    if not is_conditional:
        portal.page("/tin/1.html", article(1), etag=None, last_modified=None)
    night(listing(portal))
    (snapshot,) = snapshots(tmp_path / "raw")
    snapshot.path.write_bytes(article(1).encode()[:100])
    (report,) = night(listing(portal), days=1, force=is_conditional)
    assert (report.unchanged, report.new, report.changed) == (1, (), ())
    assert contents(tmp_path / "raw") == {urls(portal, 1)[0]: article(1).encode()}


def test_a_document_that_failed_for_a_night_is_asked_the_next(portal: Portal, night: Night) -> None:
    portal.page("/tin/1.html", article(1))
    portal.lie("/tin/1.html", *[lies.error(500)] * QUICK.attempts)
    monthly = listing(portal, find="page", start=urls(portal, 1), link="", every_days=30)
    assert len(night(monthly)[0].failed) == 1
    assert night(monthly, days=1)[0].new == urls(portal, 1)
    assert night(monthly, days=2)[0].skipped is not None


def test_a_document_that_is_not_there_is_not_asked_every_night(portal: Portal, night: Night) -> None:
    monthly = listing(portal, find="page", start=urls(portal, 1), link="", every_days=30)
    assert len(night(monthly)[0].failed) == 1
    assert night(monthly, days=1)[0].skipped is not None


def test_a_listing_that_goes_empty_is_an_error_and_names_its_documents_once(portal: Portal, night: Night) -> None:
    set_up(portal, 1, 2)
    night(listing(portal))
    list_page(portal)
    reports = [night(listing(portal), days=day)[0] for day in (1, 2)]
    assert [report.unlisted for report in reports] == [urls(portal, 1, 2), ()]
    for report in reports:  # until somebody looks
        (note,) = report.findings
        assert note.severity == "error" and "portal led to 2 documents before and to none tonight" in note.sentence
    # Where a number is expected, that too few were found says it.
    assert len(night(listing(portal, expect_min=1), days=3)[0].findings) == 1
