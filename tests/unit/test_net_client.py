"""The client with honest servers: conditions, redirects, manners, and what it keeps of an answer."""

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from threading import Event, Lock, Timer

import pytest

from extract.collect.net import Client, FetchError, Limits, Validators
from extract.collect.net.manners import Manners
from extract.collect.net.urls import checked, is_among
from tests.commands import decision
from tests.portal import lies
from tests.portal.quick import LIMITS, Time, quick_client
from tests.portal.server import Answer, Portal

PAGE = decision()


def get(client: Client, url: str, **options: object) -> bytes:
    return client.get(url, **{"rate_seconds": 0, **options}).data


def kind(client: Client, url: str, **options: object) -> str:
    with pytest.raises(FetchError) as said:
        get(client, url, **options)
    return said.value.kind


def test_an_answer_has_what_a_record_keeps() -> None:
    with Portal() as portal, quick_client() as client:
        portal.page("/a.html", PAGE, headers={"Content-Type": "text/plain", "Set-Cookie": "a=1", "X-Own": "2"})
        answer = client.get(f"{portal.url}/a.html#part", rate_seconds=0)
    assert (answer.status, answer.data, answer.media_type, answer.requests) == (200, PAGE, "text/html", 2)
    assert (answer.url, answer.final_url) == (f"{portal.url}/a.html",) * 2
    expected = {"content-length", "content-type", "date", "etag", "last-modified", "server"}
    assert set(answer.headers) == expected
    assert answer.validators == Validators(answer.headers["etag"], answer.headers["last-modified"])


def test_it_says_who_it_is_and_no_more() -> None:
    with Portal() as portal, quick_client() as client:
        portal.page("/a.html", PAGE)
        get(client, f"{portal.url}/a.html")
    sent = portal.requests[-1].headers
    assert sent["user-agent"].startswith("chiso/")
    assert set(sent) == {"host", "user-agent", "accept", "accept-language", "accept-encoding", "connection"}
    assert sent["accept-encoding"] == "gzip, deflate"


@pytest.mark.parametrize("lacking", ["etag", "last_modified", "neither"])
def test_an_unchanged_document_costs_one_request_without_a_body(lacking: str) -> None:
    options = {} if lacking == "neither" else {lacking: None}
    with Portal() as portal, quick_client(robots=False) as client:
        portal.page("/a.html", PAGE, **options)
        known = client.get(f"{portal.url}/a.html", rate_seconds=0).validators
        portal.forget()
        answer = client.get(f"{portal.url}/a.html", known=known, rate_seconds=0)
        assert (answer.status, answer.data, answer.media_type, answer.requests) == (304, b"", "", 1)
        assert answer.validators == known
        assert [request.status for request in portal.requests] == [304]
        portal.page("/a.html", PAGE + b"<p>more</p>", last_modified="Tue, 07 Feb 2017 08:00:00 GMT")
        assert client.get(f"{portal.url}/a.html", known=known, rate_seconds=0).status == 200


def test_validators_that_cannot_be_sent_back_are_forgotten() -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        portal.page("/a.html", PAGE, etag='"' + "x" * 600 + '"', last_modified="ngày \u00e2m")
        assert client.get(f"{portal.url}/a.html").validators == Validators(None, None)


def test_redirects_are_followed_and_the_last_address_counts() -> None:
    with Portal() as portal, quick_client() as client:
        portal.page("/c.html", PAGE)
        portal.lie("/a.html", lies.redirect("/b.html", 301))
        portal.lie("/b.html", lies.redirect("c.html", 307))
        answer = client.get(f"{portal.url}/a.html", rate_seconds=0)
    assert (answer.url, answer.final_url) == (f"{portal.url}/a.html", f"{portal.url}/c.html")
    assert (answer.data, answer.requests) == (PAGE, 4)


def test_a_visit_that_begins_with_a_cookie_is_no_loop() -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        portal.page("/a.html", PAGE)
        portal.lie("/a.html", lies.redirect("/a.html", Set_Cookie="seen=1"))
        assert get(client, f"{portal.url}/a.html") == PAGE
        assert portal.requests[-1].headers["cookie"] == "seen=1"
        get(client, f"{portal.url}/a.html")
        assert "cookie" not in portal.requests[-1].headers


def test_a_chain_without_end_is_broken_off() -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        for number in range(20):
            portal.lie(f"/{number}", lies.redirect(f"/{number + 1}"))
        with pytest.raises(FetchError, match=f"leads on more than {LIMITS.redirects} times") as said:
            get(client, f"{portal.url}/0")
        assert (said.value.kind, said.value.requests) == ("redirects", LIMITS.redirects + 1)


def test_a_redirect_out_of_the_source_is_not_followed() -> None:
    with Portal() as portal, Portal() as other, quick_client() as client:
        portal.lie("/a.html", lies.redirect(f"{other.url}/b.html"))
        other.page("/b.html", PAGE)
        hosts = frozenset({f"127.0.0.1:{portal.port}"})
        assert kind(client, f"{portal.url}/a.html", hosts=hosts) == "forbidden_host"
        assert kind(client, f"{other.url}/b.html", hosts=hosts) == "forbidden_host"
        assert other.requests == []
        assert get(client, f"{portal.url}/a.html", hosts=frozenset({"127.0.0.1"})) == PAGE


def test_a_redirect_to_another_machine_here_is_refused_and_it_is_not_asked() -> None:
    with Portal() as portal, Portal(host="127.0.0.2") as inner, quick_client() as client:
        portal.lie("/a.html", lies.redirect(f"{inner.url}/b.html"))
        assert kind(client, f"{portal.url}/a.html") == "forbidden_address"
        assert inner.requests == []
    with Portal() as portal, Client() as client:
        assert kind(client, f"{portal.url}/a.html") == "forbidden_address"
        assert portal.requests == []


def test_a_proxy_of_the_environment_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with Portal() as portal, Portal() as proxy, quick_client() as client:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy.url)
        portal.page("/a.html", PAGE)
        assert get(client, f"{portal.url}/a.html") == PAGE
        assert proxy.requests == []


def test_packed_pages_are_unpacked() -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        portal.lie("/a.html", lies.gzipped(PAGE))
        assert get(client, f"{portal.url}/a.html") == PAGE


def test_robots_txt_is_asked_for_once_and_obeyed() -> None:
    with Portal() as portal, quick_client() as client:
        portal.robots("User-agent: *\nDisallow: /\n\nUser-agent: chiso\nDisallow: /private/\n")
        portal.page("/a.html", PAGE)
        assert get(client, f"{portal.url}/a.html") == PAGE
        with pytest.raises(FetchError, match=r"asks in its robots\.txt not to fetch /private/b\.html") as said:
            get(client, f"{portal.url}/private/b.html")
        assert (said.value.kind, said.value.permanent, said.value.requests) == ("robots", True, 0)
        assert [request.path for request in portal.requests] == ["/robots.txt", "/a.html"]


@pytest.mark.parametrize(
    ("robots", "expected"),
    [
        (lies.error(404), "asked"),
        (lies.error(403), "asked"),
        (lies.page(b""), "asked"),
        (lies.page(bytes(range(256)) * 99), "asked"),
        (lies.page("User-agent: *\nDisallow: /b\n" + "#" * 2_000_000), "asked"),
        (lies.redirect("/robots.txt"), "asked"),
        (lies.error(500), "robots"),
        (lies.error(429), "robots"),
        (lies.reset(), "reset"),
        (lies.silent(), "timeout"),
    ],
    ids=["404", "403", "empty", "noise", "endless", "loop", "500", "429", "reset", "silent"],
)
def test_without_robots_txt_a_host_is_free_and_a_sick_one_is_left_alone(robots: Answer, expected: str) -> None:
    with Portal() as portal, quick_client() as client:
        portal.lie("/robots.txt", robots)
        portal.page("/a.html", PAGE)
        if expected == "asked":
            assert get(client, f"{portal.url}/a.html") == PAGE
            return
        for _ in range(2):
            with pytest.raises(FetchError, match=r"The robots\.txt of 127\.0\.0\.1 cannot be had, so") as said:
                get(client, f"{portal.url}/a.html")
            assert (said.value.kind, said.value.permanent) == (expected, False)
        assert portal.asked("/a.html") == 0
        assert portal.asked("/robots.txt") <= LIMITS.attempts


@pytest.mark.parametrize(("robots", "pause"), [("Crawl-delay: 7", 7), ("Crawl-delay: 999", 30), ("Crawl-delay: 1", 2)])
def test_the_slower_of_two_rates_counts_up_to_a_bound(robots: str, pause: float) -> None:
    time = Time()
    with Portal() as portal, quick_client(sleep=time.sleep, clock=time.clock) as client:
        portal.robots(f"User-agent: *\n{robots}\n")
        portal.page("/a.html", PAGE)
        for _ in range(3):
            get(client, f"{portal.url}/a.html", rate_seconds=2)
    # The first pause, behind robots.txt, is the source's own: what the host wants is known from then on.
    assert time.slept == [2, pause, pause]


def test_one_host_is_asked_by_one_thread_at_a_time_and_at_its_rate() -> None:
    time, starts, inside = Time(), [], Lock()
    manners = Manners(Limits(), time.sleep, time.clock)

    def ask(_: int) -> None:
        with manners.turn("a.vn", 3):
            assert inside.acquire(blocking=False)
            starts.append(time.clock())
            Event().wait(0.001)  # room for another to come in
            inside.release()

    with ThreadPoolExecutor(8) as threads:
        list(threads.map(ask, range(40)))
    assert starts == [1000 + 3 * number for number in range(40)]


def test_a_slow_host_holds_up_no_other() -> None:
    asked = Event()

    def when_the_other_was_asked(handler: object) -> None:
        assert asked.wait(10)
        handler.send(200, PAGE, {})

    def tell(handler: object) -> None:
        asked.set()
        handler.send(200, PAGE, {})

    with Portal() as slow, Portal() as quick, quick_client(robots=False, limits=Limits()) as client:
        slow.lie("/a.html", Answer(200, when_the_other_was_asked))
        quick.lie("/a.html", Answer(200, tell))
        with ThreadPoolExecutor(2) as threads:
            first = threads.submit(get, client, f"{slow.url}/a.html")
            assert get(client, f"{quick.url}/a.html") == PAGE
            assert first.result() == PAGE


def test_retry_after_is_waited_for_in_seconds_and_as_a_date() -> None:
    time = Time()
    soon = format_datetime(datetime.now(UTC) + timedelta(seconds=90), usegmt=True)
    with Portal() as portal, quick_client(robots=False, sleep=time.sleep, clock=time.clock) as client:
        portal.page("/a.html", PAGE)
        portal.lie("/a.html", lies.error(429, Retry_After="7"), lies.error(503, Retry_After=soon))
        assert client.get(f"{portal.url}/a.html", rate_seconds=1).requests == 3
    assert time.slept[0] == 7
    assert 60 < time.slept[1] <= 90


def test_a_host_that_asks_for_a_long_pause_has_it() -> None:
    time = Time()
    with Portal() as portal, quick_client(robots=False, sleep=time.sleep, clock=time.clock) as client:
        portal.page("/a.html", PAGE)
        portal.lie("/a.html", lies.error(503, Retry_After="3600"))
        assert kind(client, f"{portal.url}/a.html") == "server_error"
        with pytest.raises(FetchError, match="asked for a pause of 3600 seconds and is left alone for now") as said:
            get(client, f"{portal.url}/a.html")
        assert (said.value.kind, said.value.requests) == ("circuit_open", 0)
        assert len(portal.requests) == 1
        time.now += 3601
        assert get(client, f"{portal.url}/a.html") == PAGE


@pytest.mark.parametrize("said", ["soon", "-3", "1" * 40, "Mon, 99 Feb 2017", "Mon, 06 Feb 2017 08:00:00 GMT", ""])
def test_a_retry_after_that_says_nothing_is_passed_over(said: str) -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        portal.page("/a.html", PAGE)
        portal.lie("/a.html", lies.error(429, Retry_After=said))
        assert client.get(f"{portal.url}/a.html", rate_seconds=0).requests == 2


def test_a_sick_host_is_left_alone_and_asked_again_later() -> None:
    time, limits = Time(), Limits(attempts=1, failures=3, rest=900)
    with Portal() as portal, quick_client(robots=False, limits=limits, sleep=time.sleep, clock=time.clock) as client:
        portal.page("/good.html", PAGE)
        portal.lie("/bad.html", lies.error(500))
        for _ in range(2):
            assert kind(client, f"{portal.url}/bad.html") == "server_error"
        assert kind(client, f"{portal.url}/gone.html") == "not_found"  # a sound answer
        for _ in range(3):
            assert kind(client, f"{portal.url}/bad.html") == "server_error"
        portal.forget()
        with pytest.raises(FetchError, match="failed 3 times in a row and is left alone for now; nothing was") as said:
            get(client, f"{portal.url}/good.html")
        assert (said.value.kind, said.value.permanent, portal.requests) == ("circuit_open", False, [])
        time.now += 901
        assert kind(client, f"{portal.url}/bad.html") == "server_error"
        assert kind(client, f"{portal.url}/good.html") == "circuit_open"
        time.now += 901
        assert get(client, f"{portal.url}/good.html") == PAGE
        assert kind(client, f"{portal.url}/bad.html") == "server_error"
        assert get(client, f"{portal.url}/good.html") == PAGE


def test_credentials_are_neither_sent_nor_shown() -> None:
    with Portal() as portal, quick_client() as client:
        url = portal.url.replace("http://", "http://me:secret@")
        with pytest.raises(FetchError, match="leave out what stands before @") as said:
            get(client, f"{url}/a.html")
        assert "secret" not in str(said.value)
        assert portal.requests == []


def test_who_is_stopped_waits_no_longer_and_asks_nothing_more() -> None:
    with Portal() as portal, Client(allow_private=True, robots=False) as client:
        portal.page("/busy", b"", status=503, headers={"Retry-After": "60"})
        Timer(0.3, client.stop).start()
        with pytest.raises(FetchError) as error:
            client.get(f"{portal.url}/busy")
        assert error.value.kind == "stopped"
        assert len(portal.requests) == 1


def test_a_host_with_letters_beyond_ascii_is_one_of_its_source_however_it_is_written() -> None:
    encoded = "bảo.vn".encode("idna").decode()
    assert encoded.startswith("xn--")
    for hosts in (frozenset({"bảo.vn"}), frozenset({encoded})):
        for address in ("https://www.bảo.vn/a", f"https://{encoded}/a"):
            assert is_among(checked(address), hosts)
        assert not is_among(checked("https://bao.vn/a"), hosts)


def test_a_name_that_only_looks_like_punycode_is_no_address() -> None:
    with pytest.raises(FetchError, match="is no address"):
        checked("https://xn--tnh-4d5a.vn/")


def test_a_robots_txt_that_begins_with_a_mark_of_its_encoding_is_obeyed() -> None:
    with Portal() as portal, quick_client() as client:
        portal.page("/robots.txt", b"\xef\xbb\xbfUser-agent: *\nDisallow: /tin/\n")
        portal.page("/tin/1", decision())
        with pytest.raises(FetchError) as error:
            client.get(f"{portal.url}/tin/1")
        assert error.value.kind == "robots"
