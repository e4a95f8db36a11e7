"""Which addresses of the internet may be asked: public ones."""

import ipaddress
import socket
from collections.abc import Iterator

from extract.collect.net.errors import FetchError

IP = ipaddress.IPv4Address | ipaddress.IPv6Address
# True allows every address, a set those in it (as text) beside the public ones.
Private = bool | frozenset[str]

_NAT64 = ipaddress.IPv6Network("64:ff9b::/96")
_COMPATIBLE = ipaddress.IPv6Network("::/96")


def is_public(address: IP) -> bool:
    """Whether anybody in the internet may be behind `address`: not this machine, its network, a provider's inner
    network, a group, nor what no network may use. An IPv6 address that carries an IPv4 one is as public as that one.
    """
    if isinstance(address, ipaddress.IPv6Address):
        if address.ipv4_mapped is not None:
            return is_public(address.ipv4_mapped)
        if address in _NAT64:
            return is_public(ipaddress.IPv4Address(address.packed[-4:]))
        # 6to4 and Teredo tunnel to an IPv4 address of the sender's choice; nobody serves documents there.
        if address in _COMPATIBLE or address.sixtofour or address.teredo or address.is_site_local:
            return False
    return address.is_global and not (
        address.is_multicast or address.is_reserved or address.is_loopback or address.is_link_local
    )


def resolve(host: str, port: int, private: Private) -> list[str]:
    """The addresses of `host` that may be asked, in the resolver's order. Raises FetchError if it has none."""
    found = list(dict.fromkeys(_look_up(host, port)))
    allowed = [address for address in found if _may_ask(address, private)]
    if not allowed:
        raise FetchError(
            "forbidden_address",
            f"{host} is at {', '.join(found)}, which is no public address; nothing was asked there. Put the right "
            "address in its place, or allow private addresses with --allow-private if the site is your own.",
        )
    return allowed


def _may_ask(address: str, private: Private) -> bool:
    if private is True or (private and address in private):
        return True
    return is_public(ipaddress.ip_address(address.partition("%")[0]))


def _look_up(host: str, port: int) -> Iterator[str]:
    try:
        for *_, where in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM):
            yield str(where[0])
    except socket.gaierror as error:
        again = error.errno == socket.EAI_AGAIN
        said = "the name cannot be looked up now" if again else "there is no such name"
        sentence = f"The host {host} cannot be found ({said}); check the address, or try again later."
        raise FetchError("unreachable", sentence, again=again) from None
    except (UnicodeError, ValueError):
        raise FetchError("bad_address", f"{host[:80]} is no name of a host; check the address.") from None
