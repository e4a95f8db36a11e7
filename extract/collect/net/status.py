"""What a status and its headers say."""

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import httpx

from extract.collect.net.errors import FetchError
from extract.collect.net.urls import without_credentials

_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_SICK_FOR_A_MOMENT = frozenset({500, 502, 503, 504})
_LONGEST_DIGITS = 9


def check_status(response: httpx.Response, host: str, longest_wait: float) -> None:
    """Raises FetchError unless `response` brings a document, leads on to one, or says that it is unchanged."""
    status = response.status_code
    if status in (200, 203, 304) or status in _REDIRECTS:
        return
    if status in (429, 503):
        raise _busy(response, host, longest_wait)
    if status >= 500:
        sentence = f"{host} answers {status}, an error of its own; try again later."
        raise FetchError("server_error", sentence, status=status, again=status in _SICK_FOR_A_MOMENT)
    if status == 404:
        raise FetchError("not_found", f"{host} answers 404: there is no such page; check the address.", status=status)
    if status == 410:
        raise FetchError("gone", f"{host} answers 410: the page was taken away for good.", status=status)
    if status >= 400:
        sentence = f"{host} answers {status} and does not give the document; check the address in a browser."
        raise FetchError("refused", sentence, status=status)
    sentence = f"{host} answers {status}, which brings no document; check the address in a browser."
    raise FetchError("broken_answer", sentence, status=status)


def _busy(response: httpx.Response, host: str, longest_wait: float) -> FetchError:
    status, wait = response.status_code, _retry_after(response.headers.get("retry-after", ""))
    said = "is asked too often" if status == 429 else "is busy or being mended"
    until = f" and asks to wait {wait:.0f} seconds" if wait else ""
    return FetchError(
        "throttled" if status == 429 else "server_error",
        f"{host} answers {status}: it {said}{until}; try again later.",
        status=status,
        again=wait is None or wait <= longest_wait,
        wait=wait,
    )


def _retry_after(said: str) -> float | None:
    """Seconds from a number of them or from a date (RFC 9110, 10.2.3)."""
    said = said.strip()
    if said.isdecimal() and len(said) <= _LONGEST_DIGITS:
        return float(said)
    try:
        when = parsedate_to_datetime(said)
    except (ValueError, TypeError, OverflowError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max(0.0, (when - datetime.now(UTC)).total_seconds())


def location(response: httpx.Response, url: httpx.URL) -> str | None:
    """Where a redirect leads, as an absolute address; None for other answers. Raises FetchError for one that leads
    nowhere."""
    if response.status_code not in _REDIRECTS:
        return None
    said = response.headers.get("location", "").strip()
    try:
        if said:
            return str(url.join(said))
    except (httpx.InvalidURL, ValueError, UnicodeError):
        pass
    shown = without_credentials(said)[:100] if said else "nothing"
    sentence = f"{url.host} leads on to {shown}, which is no address; check the address in a browser."
    raise FetchError("redirects", sentence, status=response.status_code)
