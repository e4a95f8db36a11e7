"""The body of an answer, unpacked, and never more of it than there may be."""

import zlib
from collections.abc import Iterator
from typing import Protocol

import httpx

from extract.collect.net.errors import FetchError
from extract.collect.net.limits import Limits
from extract.readers import too_large

# What is asked for, and what an answer may be packed with. Others would need further libraries.
ACCEPTED = "gzip, deflate"
_PACKED = {"gzip": zlib.MAX_WBITS | 16, "x-gzip": zlib.MAX_WBITS | 16, "deflate": zlib.MAX_WBITS}
_STEP = 1 << 20
_GZIP = b"\x1f\x8b"


def read_body(response: httpx.Response, limits: Limits) -> bytes:
    """All of the body. Raises FetchError if it is larger than `limits.largest`, packed or unpacked, or cannot be
    unpacked."""
    said = response.headers.get("content-length", "")
    if said.isdecimal() and int(said[:20]) > limits.largest:
        raise FetchError("too_large", too_large(int(said[:20]), limits.largest))
    parts, size = [], 0
    for part in _unpacked(response, limits):
        size += len(part)
        if size > limits.largest:
            said = f"The server sends more than the limit of {limits.largest >> 20} MB"
            raise FetchError("too_large", f"{said}; cut out the document and add that.")
        parts.append(part)
    return b"".join(parts)


def read_start(response: httpx.Response, limits: Limits, most: int) -> bytes:
    """The first `most` bytes of the body. Raises FetchError as `read_body` does."""
    start = b""
    for part in _unpacked(response, limits):
        start += part
        if len(start) >= most:
            break
    return start[:most]


def _unpacked(response: httpx.Response, limits: Limits) -> Iterator[bytes]:
    how = response.headers.get("content-encoding", "").strip().lower()
    if how in ("", "identity", "none"):
        yield from response.iter_raw()
    elif how in _PACKED:
        yield from _Unpacking(how, limits).parts(response.iter_raw())
    else:
        shown = "".join(sign for sign in how if sign.isprintable())[:40]
        raise FetchError(
            "decompression", f"The server packs the document as «{shown}», which nobody asked for; add it by hand."
        )


class _Inflate(Protocol):
    """What zlib.decompressobj gives, which has no public type."""

    @property
    def unconsumed_tail(self) -> bytes: ...
    @property
    def unused_data(self) -> bytes: ...
    @property
    def eof(self) -> bool: ...
    def decompress(self, data: bytes, max_length: int = 0, /) -> bytes: ...


class _Unpacking:
    """gzip and deflate, a step at a time: a bomb is stopped before it is unpacked."""

    def __init__(self, how: str, limits: Limits) -> None:
        self._window, self._limits = _PACKED[how], limits
        self._inflate: _Inflate = zlib.decompressobj(self._window)
        self._taken = self._given = 0

    def parts(self, packed: Iterator[bytes]) -> Iterator[bytes]:
        for data in packed:
            self._taken += len(data)
            yield from self._unpack(data)
        while not self._inflate.eof and (part := self._step(b"")):
            yield part
        if self._taken and not self._inflate.eof:
            sentence = "The server sent only a part of the packed document; try again later."
            raise FetchError("truncated", sentence, again=True)

    def _unpack(self, data: bytes) -> Iterator[bytes]:
        while data:
            if self._inflate.eof:
                # A gzip file may be several in a row; what else stands behind the end is padding.
                if not data.startswith(_GZIP):
                    return
                self._inflate = zlib.decompressobj(self._window)
            yield self._step(data)
            data = self._inflate.unused_data if self._inflate.eof else self._inflate.unconsumed_tail

    def _step(self, data: bytes) -> bytes:
        try:
            part = self._inflate.decompress(data, _STEP)
        except zlib.error:
            if self._window != zlib.MAX_WBITS or self._given:
                sentence = "The document is packed and cannot be unpacked; add it by hand."
                raise FetchError("decompression", sentence) from None
            # Half of the servers leave out the wrapping that the standard asks for with deflate.
            self._window = -zlib.MAX_WBITS
            self._inflate = zlib.decompressobj(self._window)
            return self._step(data)
        self._given += len(part)
        self._check_ratio()
        return part

    def _check_ratio(self) -> None:
        limits = self._limits
        if self._given > limits.free_of_ratio and self._given > self._taken * limits.largest_ratio:
            raise FetchError(
                "decompression",
                f"The document unpacks to more than {limits.largest_ratio} times its size, as only a trap does; "
                "look at it in a browser and add it by hand if it is one.",
            )
