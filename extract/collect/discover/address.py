"""Addresses in one normal form, so that one page is asked once, whatever link led to it."""

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

_LONGEST = 2000
_PORTS = {"http": 80, "https": 443}
# What campaigns, social networks and sessions add to an address; the page is the same without it.
_TRACKING = re.compile(
    r"utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_cid|mc_eid|zarsrc|_ga|jsessionid|phpsessid|aspsessionid\w*",
    re.IGNORECASE,
)
_SESSION = re.compile(r";jsessionid=[^/?#]*", re.IGNORECASE)
# What may stand in a path or a query as it is; a percent sign is kept where it begins an escape.
_SAFE = "/:@!$&'()*+,;=~-._"
_LOOSE_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


def normal(address: str, base: str = "") -> str | None:
    """`address`, as found on the page `base`, in normal form; None if it leads to no page of the web.

    The form is absolute, with host in lower case, without default port, fragment, tracking and session parameters,
    everything beyond ASCII escaped. The parameters that are left keep their order: a server may care.
    """
    text = re.sub(r"[\t\n\r]", "", address).strip()
    if not text or len(text) > _LONGEST:
        return None
    try:
        parts = urlsplit(urljoin(base, text) if base else text)
        host, port = parts.hostname or "", parts.port
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:  # a port that is no number, brackets that hold no address, letters that no host may have
        return None
    if parts.scheme not in _PORTS or not host or parts.username is not None:
        return None
    place = f"[{host}]" if ":" in host else host
    if port not in (None, _PORTS[parts.scheme]):
        place += f":{port}"
    path = _escaped(_SESSION.sub("", parts.path), _SAFE) or "/"
    query = "&".join(part for part in parts.query.split("&") if not _TRACKING.fullmatch(part.partition("=")[0]))
    found = urlunsplit((parts.scheme, place, path, _escaped(query, _SAFE + "?[]"), ""))
    return found if len(found) <= _LONGEST else None


def _escaped(text: str, safe: str) -> str:
    return quote(_LOOSE_PERCENT.sub("%25", text), safe=safe + "%")
