"""Which addresses may be asked: public ones, whatever they are written as."""

import ipaddress
import socket
from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.collect.net import FetchError
from extract.collect.net.addresses import is_public, resolve
from extract.collect.net.urls import checked, is_among, site_of, without_credentials
from tests.portal.quick import quick_client
from tests.portal.server import Portal

NOT_PUBLIC = (
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.2.0/24 192.168.0.0/16 "
    "198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4 ::/96 ::ffff:127.0.0.0/104 "
    "::ffff:10.0.0.0/104 ::ffff:192.168.0.0/112 64:ff9b::10.0.0.0/104 64:ff9b::127.0.0.0/104 100::/64 2001:db8::/32 "
    "2001::/32 2002::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8"
).split()
PUBLIC = (
    "1.1.1.1 113.160.0.1 203.162.0.181 2001:ee0::1 2405:4800::1 64:ff9b::203.162.0.181 ::ffff:203.162.0.181".split()
)


@given(st.sampled_from(NOT_PUBLIC).flatmap(lambda network: st.ip_addresses(network=network)))
def test_nothing_in_a_special_network_is_public(address: IPv4Address | IPv6Address) -> None:
    assert not is_public(address)


@given(st.ip_addresses(v=4))
def test_an_address_is_as_public_as_the_one_it_carries(address: IPv4Address) -> None:
    mapped = IPv6Address(b"\0" * 10 + b"\xff\xff" + address.packed)
    translated = IPv6Address(IPv6Address("64:ff9b::").packed[:12] + address.packed)
    assert is_public(mapped) == is_public(translated) == is_public(address)


@given(st.ip_addresses())
def test_public_is_never_more_than_what_the_registry_calls_global(address: IPv4Address | IPv6Address) -> None:
    carries = isinstance(address, IPv6Address) and (
        address.ipv4_mapped or address in ipaddress.ip_network("64:ff9b::/96")
    )
    assert not is_public(address) or address.is_global or carries


@pytest.mark.parametrize("address", PUBLIC)
def test_addresses_of_provinces_are_public(address: str) -> None:
    assert is_public(ipaddress.ip_address(address))


@given(st.ip_addresses(v=4, network="127.0.0.0/8"))
def test_a_number_in_any_spelling_is_looked_at_as_the_address_it_is(address: IPv4Address) -> None:
    for spelling in (str(int(address)), hex(int(address)), f"0x7f.{int(address) & 0xFFFFFF}", str(address)):
        with pytest.raises(FetchError, match=f"{spelling} is at {address}, which is no public address") as said:
            resolve(spelling, 80, private=False)
        assert said.value.kind == "forbidden_address"
        assert resolve(spelling, 80, private=frozenset({str(address)})) == [str(address)]
        assert resolve(spelling, 80, private=True) == [str(address)]


def test_of_a_name_with_good_and_bad_addresses_only_the_good_ones_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch, {"mixed.test": [["10.0.0.1", "127.0.0.1", "::1"]]})
    assert resolve("mixed.test", 80, private=frozenset({"127.0.0.1"})) == ["127.0.0.1"]


def test_a_name_that_turns_elsewhere_between_two_requests_is_followed_to_no_private_address(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The connection goes to the address that was checked: nothing looks the name up a second time."""
    asked = _answers(monkeypatch, {"portal.test": [["127.0.0.1"], ["127.0.0.2"]]})
    with Portal(name="portal.test") as portal, quick_client(robots=False) as client:
        portal.page("/a.html", "<p>Bảng xếp hạng của các sở</p>")
        assert client.get(f"{portal.url}/a.html", rate_seconds=0).status == 200
        assert asked == ["portal.test"]
        assert portal.requests[0].headers["host"] == f"portal.test:{portal.port}"
        with pytest.raises(FetchError, match=r"portal\.test is at 127\.0\.0\.2, which is no public address"):
            client.get(f"{portal.url}/a.html", rate_seconds=0)
        assert len(portal.requests) == 1


def test_a_certificate_is_held_against_the_name_and_not_the_address(monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch, {"portal.test": [["127.0.0.1"]], "other.test": [["127.0.0.1"]]})
    with Portal(tls=True, name="portal.test") as portal, quick_client(authorities=portal.authority) as client:
        portal.page("/a.html", "<p>Bảng xếp hạng của các sở</p>")
        assert client.get(f"{portal.url}/a.html", rate_seconds=0).status == 200
        with pytest.raises(FetchError, match="certificate of other"):
            client.get(f"https://other.test:{portal.port}/a.html", rate_seconds=0)


def test_a_dead_address_of_a_host_leaves_time_for_its_next_one(monkeypatch: pytest.MonkeyPatch) -> None:
    _answers(monkeypatch, {"portal.test": [["127.0.0.9", "127.0.0.1"]]})
    allowed = frozenset({"127.0.0.1", "127.0.0.9"})
    with Portal(name="portal.test") as portal, quick_client(robots=False, allow_private=allowed) as client:
        portal.page("/a.html", "<p>Bảng xếp hạng của các sở</p>")
        assert client.get(f"{portal.url}/a.html", rate_seconds=0).requests == 1


def _answers(monkeypatch: pytest.MonkeyPatch, names: dict[str, list[list[str]]]) -> list[str]:
    """Names that no test may ask the world for are looked up here: each time the next of the given answers, then the
    last again. Returns the list of what is looked up."""
    real, asked = socket.getaddrinfo, []

    def look_up(host: str, port: int, *rest: int, **more: int) -> list[object]:
        if host not in names:
            return real(host, port, *rest, **more)
        asked.append(host)
        answers = names[host]
        found = answers.pop(0) if len(answers) > 1 else answers[0]
        return [one for address in found for one in real(address, port, *rest, **more)]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


@pytest.mark.parametrize(
    "url",
    [
        "ftp://a.vn/x", "file:///etc/passwd", "javascript:alert(1)", "//a.vn/x", "a.vn/x", "", "http://", "http:///x",
        "http://a b.vn/", "http://[::1", "http://a..vn/", "http://me:secret@a.vn/x", "http://me@a.vn/", "gopher://a.vn/",
        "http://a.vn:99999/", "http://a.vn/" + "x" * 5000, "http://a.vn\\@b.vn/",
    ],
)  # fmt: skip
def test_what_is_no_address_of_the_web_is_refused_without_its_password(url: str) -> None:
    with pytest.raises(FetchError) as said:
        checked(url)
    assert said.value.kind == "bad_address"
    assert "secret" not in str(said.value)
    assert "\n" not in str(said.value)


@given(st.text(max_size=30), st.text("abc:%@/", max_size=8))
def test_no_password_is_written_down(text: str, secret: str) -> None:
    shown = without_credentials(f"http://name:SECRET{secret}@host.vn/{text}")
    assert "SECRET" not in shown.partition("/host.vn")[0] or "/" in secret


def test_addresses_are_taken_as_they_are_typed_in_vietnam() -> None:
    assert str(checked(" http://stttt.binhdinh.gov.vn/Tài liệu/305.html#muc-2 ")) == (
        "http://stttt.binhdinh.gov.vn/T%C3%A0i%20li%E1%BB%87u/305.html"
    )
    assert checked("https://bộ.vn/").raw_host.startswith(b"xn--")


def test_a_host_is_the_same_with_and_without_www_and_another_one_at_another_port() -> None:
    assert site_of(checked("http://www.a.gov.vn/x")) == site_of(checked("https://a.gov.vn:443/y")) == "a.gov.vn"
    assert site_of(checked("http://a.gov.vn:8080/x")) == "a.gov.vn:8080"
    assert is_among(checked("https://www.a.gov.vn/"), {"a.gov.vn"})
    assert is_among(checked("https://a.gov.vn:8443/"), {"www.A.gov.vn"})
    assert is_among(checked("http://127.0.0.1:81/"), {"127.0.0.1:81"})
    assert not is_among(checked("http://127.0.0.1:82/"), {"127.0.0.1:81"})
    assert not is_among(checked("https://a.gov.vn.evil.example/"), {"a.gov.vn"})
    assert not is_among(checked("https://b.a.gov.vn/"), {"a.gov.vn"})
