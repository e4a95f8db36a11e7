"""Every lie a server tells ends as documented, and what else it has is fetched all the same."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import NamedTuple

import pytest

from extract.collect.net import Client, FetchError
from extract.collect.net.errors import PERMANENT
from tests.commands import decision
from tests.portal import lies
from tests.portal.quick import LIMITS, PATIENT, quick_client
from tests.portal.server import Answer, Portal

PAGE = decision()


class Lie(NamedTuple):
    """What is answered, and how it ends: the kind of error, the end of its sentence, and how often it is asked."""

    answers: tuple[Answer, ...]
    kind: str
    sentence: str
    requests: int = 1
    path: str = "/lie.html"


LIES = {
    "404": Lie((lies.error(404),), "not_found", "answers 404: there is no such page; check the address."),
    "410": Lie((lies.error(410),), "gone", "answers 410: the page was taken away for good."),
    "403": Lie((lies.error(403),), "refused", "answers 403 and does not give the document; check .* browser."),
    "429 for an hour": Lie(
        (lies.error(429, Retry_After="3600"),), "throttled", "it is asked too often and asks to wait 3600 seconds; .*"
    ),
    "500 and again": Lie((lies.error(500),), "server_error", "answers 500, an error of its own; try again later.", 3),
    "501": Lie((lies.error(501),), "server_error", "answers 501, an error of its own; try again later."),
    "reset": Lie((lies.reset(),), "reset", "broke off the connection; try again later.", 3),
    "reset midway": Lie((lies.reset_midway(),), "reset", "broke off the connection; try again later.", 3),
    "silent": Lie((lies.silent(),), "timeout", "takes the request and does not answer within 1 seconds; .*"),
    "stalled": Lie((lies.stalled(),), "timeout", "stopped in the middle of the document, for 1 seconds; .*"),
    "drip": Lie((lies.drip(),), "timeout", "sends too slowly: .* not whole after 1.5 seconds; try again later."),
    "drip of headers": Lie((lies.drip_headers(),), "timeout", "sends too slowly: .* after 1.5 seconds; .*"),
    "truncated": Lie((lies.truncated(PAGE),), "truncated", "sent only a part of the document; try again later.", 3),
    "truncated chunks": Lie((lies.truncated_chunks(),), "truncated", "sent only a part of the document; .*", 3),
    "wrong length": Lie((lies.wrong_length(PAGE),), "truncated", "would be cut short; try again later.", 3),
    "gzip bomb": Lie((lies.gzip_bomb(),), "decompression", "more than 250 times its size, as only a trap does; .*"),
    "half a gzip": Lie(
        (lies.page(lies.packed(PAGE)[:-40], {"Content-Encoding": "gzip"}),), "truncated", "part of the packed .*", 3
    ),
    "no gzip": Lie((lies.page(PAGE, {"Content-Encoding": "gzip"}),), "decompression", "cannot be unpacked; .*"),
    "brotli": Lie((lies.page(PAGE, {"Content-Encoding": "br"}),), "decompression", "packs .* as «br», which .*"),
    "1 GB": Lie((lies.huge(),), "too_large", "sends more than the limit of 8 MB; cut out the document and add that."),
    "1 GB announced": Lie((lies.huge(says_so=True),), "too_large", "has 1024 MB, over the limit of 8 MB; .*"),
    "loop": Lie((lies.redirect("/lie.html"),), "redirects", "leads round in a circle; check the address .*"),
    "nowhere": Lie((lies.redirect(""),), "redirects", "leads on to nothing, which is no address; check .*"),
    "to no host": Lie((lies.redirect("http://[bad/"),), "bad_address", "is no address of the web; .*"),
    "to a file": Lie(
        (lies.redirect("file:///etc/passwd"),), "bad_address", "must begin with http:// or https:// and a host."
    ),
    "to a password": Lie(
        (lies.redirect("http://me:secret@127.0.0.1/"),), "bad_address", "a name or a password in it; leave out .*"
    ),
    "to the cloud": Lie(
        (lies.redirect("http://169.254.169.254/latest"),), "forbidden_address", "169.254.169.254, which is no public .*"
    ),
    "to the network": Lie((lies.redirect("http://10.0.0.1/"),), "forbidden_address", "is at 10.0.0.1, which is .*"),
    "to this machine": Lie((lies.redirect("http://[::1]:1/"),), "forbidden_address", "at ::1, which is no public .*"),
    "to zero": Lie((lies.redirect("http://0/"),), "forbidden_address", "at 0.0.0.0, which is no public address; .*"),
    "HTML as PDF": Lie(
        (lies.page(PAGE, {"Content-Type": "application/pdf"}),), "wrong_type", "promises a PDF and .* a web page; .*"
    ),
    "HTML under .docx": Lie((lies.page(PAGE),), "wrong_type", "promises a Word file and .*", path="/305.docx"),
    "login": Lie((lies.page(lies.LOGIN),), "login_wall", "asks to log in first; add the document by hand .*"),
    "shell": Lie((lies.page(lies.SHELL),), "empty_shell", "empty until a browser runs its scripts; .*"),
    "nothing": Lie((lies.page(b""),), "empty_shell", "answers with an empty page; look at it in a browser."),
    "soft 404": Lie((lies.page(lies.NOT_FOUND_PAGE),), "not_found", "no such page, with status 200; check .*"),
    "noise": Lie((lies.page(bytes(range(256)) * 9),), "not_a_document", "bytes that are no document; check .*"),
    "unchanged, unasked": Lie((lies.page(b"", status=304),), "broken_answer", "was not asked that; try again later."),
    "a part": Lie((lies.page(PAGE, status=206),), "broken_answer", "answers 206, which brings no document; .*"),
}


@pytest.fixture(scope="module")
def portal() -> Iterator[Portal]:
    with Portal() as portal:
        portal.page("/good.html", PAGE)
        yield portal


@pytest.mark.parametrize("name", LIES)
def test_a_lie_ends_in_one_sentence_and_the_next_page_is_fetched(name: str, portal: Portal) -> None:
    lie = LIES[name]
    portal.remove(lie.path)
    portal.lie(lie.path, *lie.answers)
    with quick_client(robots=False, limits=LIMITS if lie.kind == "timeout" else PATIENT) as client:
        with pytest.raises(FetchError, match=f"^[^\n]*{lie.sentence}$") as caught:
            client.get(portal.url + lie.path, rate_seconds=0)
        assert (caught.value.kind, caught.value.requests) == (lie.kind, lie.requests)
        assert caught.value.permanent == (lie.kind in PERMANENT)
    with quick_client(robots=False) as client:
        assert client.get(f"{portal.url}/good.html", rate_seconds=0).data == PAGE


def test_one_client_meets_them_all_at_once_and_has_the_good_pages() -> None:
    """A host a lie, asked from many threads: what one does is nothing to the others."""

    def meet(lie: Lie) -> tuple[str, bytes | str]:
        with Portal() as portal:
            portal.page("/good.html", PAGE)
            portal.lie(lie.path, *lie.answers)
            return _kind_or_bytes(client, portal.url + lie.path), _kind_or_bytes(client, f"{portal.url}/good.html")

    with quick_client(limits=PATIENT) as client, ThreadPoolExecutor(12) as threads:
        ends = dict(zip(LIES, threads.map(meet, LIES.values()), strict=True))
    assert {name: end[0] for name, end in ends.items()} == {name: lie.kind for name, lie in LIES.items()}
    # Who asks for an hour's pause has it.
    assert {name: end[1] for name, end in ends.items() if end[1] != PAGE} == {"429 for an hour": "circuit_open"}


def _kind_or_bytes(client: Client, url: str) -> bytes | str:
    try:
        return client.get(url, rate_seconds=0).data
    except FetchError as error:
        return error.kind


@pytest.mark.parametrize(
    "answers",
    [
        (lies.error(429, Retry_After="0"),),
        (lies.error(500),),
        (lies.error(503), lies.error(502)),
        (lies.error(504),),
        (lies.reset(),),
        (lies.truncated(PAGE),),
        (lies.reset_midway(), lies.error(500)),
    ],
    ids=["429", "500", "503, 502", "504", "reset", "truncated", "reset midway, 500"],
)
def test_what_passes_is_tried_again(answers: tuple[Answer, ...], portal: Portal) -> None:
    portal.page("/later.html", PAGE)
    portal.lie("/later.html", *answers)
    with quick_client(robots=False) as client:
        answer = client.get(f"{portal.url}/later.html", rate_seconds=0)
    assert (answer.data, answer.requests) == (PAGE, len(answers) + 1)


@pytest.mark.parametrize("charset", ["utf-16", "shift_jis", "us-ascii", "utf-8; charset=latin-1", "klingon"])
def test_a_lie_about_the_charset_leaves_the_bytes_as_they_are(charset: str, portal: Portal) -> None:
    portal.lie("/charset.html", lies.page(PAGE, {"Content-Type": f"text/html; charset={charset}"}))
    with quick_client(robots=False) as client:
        answer = client.get(f"{portal.url}/charset.html", rate_seconds=0)
    assert (answer.data, answer.media_type) == (PAGE, "text/html")


@pytest.mark.parametrize("certificate", ["wrong name", "unknown authority"])
def test_a_wrong_certificate_is_refused_unless_the_source_says_why_not(certificate: str) -> None:
    with Portal(tls=True, certificate=certificate) as portal, quick_client(authorities=portal.authority) as client:
        portal.page("/good.html", PAGE)
        with pytest.raises(
            FetchError, match=r"The certificate of 127\.0\.0\.1 is not good \(.*\); nothing was"
        ) as said:
            client.get(f"{portal.url}/good.html", rate_seconds=0)
        assert (said.value.kind, said.value.permanent) == ("tls", True)
        assert portal.requests == []
    with Portal(tls=True, certificate=certificate) as portal, quick_client() as client:
        portal.page("/good.html", PAGE)
        assert client.get(f"{portal.url}/good.html", rate_seconds=0, tls_exception=True).data == PAGE


def test_a_page_without_encryption_on_a_secure_port_is_no_certificate() -> None:
    with Portal() as portal, quick_client(robots=False) as client:
        with pytest.raises(FetchError, match="No safe connection to 127") as said:
            client.get(portal.url.replace("http:", "https:"), rate_seconds=0)
        assert said.value.kind == "tls"


def test_a_host_where_nobody_listens_is_tried_again_and_named() -> None:
    with Portal() as portal:
        url = f"{portal.url}/good.html"
    with (
        quick_client() as client,
        pytest.raises(FetchError, match=r"127\.0\.0\.1 cannot be reached \(.*\); try") as said,
    ):
        client.get(url, rate_seconds=0)
    assert (said.value.kind, said.value.permanent, said.value.requests) == ("unreachable", False, LIMITS.attempts)


def test_a_bomb_is_stopped_long_before_it_is_unpacked(portal: Portal) -> None:
    portal.lie("/bomb", lies.gzip_bomb())
    limits = replace(LIMITS, largest=8 << 20, largest_ratio=10_000)
    with (
        quick_client(limits=limits, robots=False) as client,
        pytest.raises(FetchError, match="more than the limit of 8 MB") as said,
    ):
        client.get(f"{portal.url}/bomb", rate_seconds=0)
    assert said.value.kind == "too_large"
