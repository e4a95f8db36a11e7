"""The calls of pdfium that are made once a character or once a drawn object, without the cost of Python around each.

A page has some 1,600 characters and 300 objects. Called through the library's own prototypes each call costs about a
microsecond, most of it for converting arguments. Called without declared arguments, with numbers for indices and with
handles and addresses that are made ready once, driven by `map`, a tenth of that. pdfium writes into one piece of memory
again and again, whose addresses stay ready.
"""

import ctypes
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
import pypdfium2.raw as pdfium

Floats = npt.NDArray[np.float64]
Codes = npt.NDArray[np.uint16]
Handles = npt.NDArray[np.int64]

PATH, IMAGE, FORM, TEXT = pdfium.FPDF_PAGEOBJ_PATH, pdfium.FPDF_PAGEOBJ_IMAGE, pdfium.FPDF_PAGEOBJ_FORM, (
    pdfium.FPDF_PAGEOBJ_TEXT
)  # fmt: skip
_HANDLE, _INT = ctypes.c_void_p, ctypes.c_int
# What gives a handle gives a number: 0, not None, where there is none.
_FOUND = ctypes.c_size_t


# So many numbers of four bytes are written before they are taken out.
_ROOM = 8192

# A handle or address (a number) as what a function without declared arguments takes it as.
_ready = _HANDLE.from_param


class Calls(NamedTuple):
    """The functions, without declared arguments but for `form_object` and `font_name`, which take plain numbers. Those
    that write what they find give nothing else: what they do not write stays 0."""

    loose_box: Callable[..., None]
    origin: Callable[..., None]
    angle: Callable[..., float]
    text: Callable[..., int]
    unicode: Callable[..., int]
    font_size: Callable[..., None]
    text_object: Callable[..., int]
    page_object: Callable[..., int]
    form_object: Callable[..., int]
    kind: Callable[..., int]
    bounds: Callable[..., None]
    font: Callable[..., int]
    font_name: Callable[..., int]
    font_flags: Callable[..., int]
    font_weight: Callable[..., int]
    render_mode: Callable[..., int]
    matrix: Callable[..., None]


@cache
def calls() -> Calls:
    """The functions of the loaded library."""

    def bare(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
        # PYFUNCTYPE keeps the interpreter's lock: letting it go and taking it again costs more than these calls.
        return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, _HANDLE).value or 0)

    return Calls(
        loose_box=bare(pdfium.FPDFText_GetLooseCharBox, None),
        origin=bare(pdfium.FPDFText_GetCharOrigin, None),
        angle=bare(pdfium.FPDFText_GetCharAngle, ctypes.c_float),
        text=bare(pdfium.FPDFText_GetText, _INT),
        unicode=bare(pdfium.FPDFText_GetUnicode, ctypes.c_uint),
        font_size=bare(pdfium.FPDFTextObj_GetFontSize, None),
        text_object=bare(pdfium.FPDFText_GetTextObject, _FOUND),
        page_object=bare(pdfium.FPDFPage_GetObject, _FOUND),
        # Its index is wider than a number that is not declared.
        form_object=bare(pdfium.FPDFFormObj_GetObject, _FOUND, _HANDLE, ctypes.c_ulong),
        kind=bare(pdfium.FPDFPageObj_GetType, _INT),
        bounds=bare(pdfium.FPDFPageObj_GetBounds, None),
        font=bare(pdfium.FPDFTextObj_GetFont, _FOUND),
        font_name=bare(pdfium.FPDFFont_GetBaseFontName, _FOUND, _HANDLE, _HANDLE, ctypes.c_size_t),
        font_flags=bare(pdfium.FPDFFont_GetFlags, _INT),
        font_weight=bare(pdfium.FPDFFont_GetWeight, _INT),
        render_mode=bare(pdfium.FPDFTextObj_GetTextRenderMode, _INT),
        matrix=bare(pdfium.FPDFPageObj_GetMatrix, None),
    )


class _Room(threading.local):
    """The memory that is written into, and the address of each four bytes of it, ready for the calls."""

    def __init__(self) -> None:
        self.memory = np.zeros(_ROOM, np.float32)
        at = self.memory.ctypes.data
        self.slots = list(map(_ready, range(at, at + 4 * _ROOM, 4)))


_room = _Room()


def handle(pointer: Any) -> int:
    """A handle of the library as an integer."""
    return ctypes.cast(pointer, _HANDLE).value or 0


def pointer(number: int, kind: Any) -> Any:
    """An integer as a handle of the library's own kind, for its other functions."""
    return ctypes.cast(number, kind)


def _written(
    call: Callable[..., None], rows: int, width: int, shifts: Iterable[int], *arguments: Sequence[Any], kind: Any = None
) -> Floats:
    """(rows, width): what `call` writes, called with each row of `arguments` and the addresses of the numbers `shifts`
    of that row; 0 where it writes nothing. `kind` is that of the numbers if they are not single floats, `width` counts
    those in any case."""
    memory, slots = _room.memory, _room.slots
    most = _ROOM // width
    parts = []
    for start in range(0, rows, most):
        end = min(start + most, rows)
        size = (end - start) * width
        memory[:size] = 0
        given = [argument[start:end] for argument in arguments] if rows > most else arguments
        deque(map(call, *given, *(slots[shift:size:width] for shift in shifts)), maxlen=0)
        written = memory[:size] if kind is None else memory[:size].view(kind)
        parts.append(written.reshape(end - start, -1).astype(np.float64))
    if len(parts) == 1:
        return parts[0]
    return np.concatenate(parts) if parts else np.zeros((0, width))


def loose_boxes(page: int, count: int) -> Floats:
    """(count, 4): left, top, right, bottom of each character's advance and line height, in the page's own space."""
    return _written(calls().loose_box, count, 4, (0,), [_ready(page)] * count, range(count))


def origins(page: int, indices: Handles) -> Floats:
    """(n, 2): where each of some characters stands on its base line, in the page's own space."""
    pages, asked = [_ready(page)] * len(indices), indices.tolist()
    return _written(calls().origin, len(asked), 4, (0, 2), pages, asked, kind=np.float64)


def text_objects(page: int, indices: Handles) -> Handles:
    """The handle of the text object that each of some characters is part of, 0 for those that pdfium adds."""
    return np.fromiter(map(calls().text_object, repeat(_ready(page)), indices.tolist()), np.int64, len(indices))


def angles(page: int, count: int) -> Floats:
    """The angle of each character's text in radians."""
    return np.fromiter(map(calls().angle, repeat(_ready(page)), range(count)), np.float64, count)


def ems(objects: Handles, scales: Mapping[int, float]) -> Floats:
    """The size of the font that each text object is drawn in, in points of the space it is drawn in; 0 for none.
    `scales` has by how much the matrices of some enlarge what they draw."""
    handles = objects.tolist()
    sizes = _written(calls().font_size, len(handles), 1, (0,), list(map(_ready, handles)))[:, 0]
    known = list(map(scales.get, handles))
    if None in known:
        known = enlarged(matrices(ready(handles))).tolist()
    return sizes * np.array(known, np.float64)


def enlarged(matrices: Floats) -> Floats:
    """By how much matrices (n, 6) make what is drawn through them higher."""
    found: Floats = np.hypot(matrices[:, 2], matrices[:, 3])
    return found


def codes(page: int, count: int) -> Codes:
    """The character codes (UTF-16), one for each character that pdfium counts."""
    memory, at = _room.memory.view(np.uint16), _room.slots[0]
    if count >= len(memory):
        memory = np.zeros(count + 1, np.uint16)
        at = _ready(memory.ctypes.data)
    if calls().text(_ready(page), 0, count, at) == count + 1:
        return memory[:count].copy()
    # The text leaves out what has no meaning; then one must ask for each.
    found = np.fromiter(map(calls().unicode, repeat(_ready(page)), range(count)), np.uint32, count)
    found[found > 0xFFFF] = 0xFFFD
    return found.astype(np.uint16)


def objects_of(page: int, count: int) -> list[int]:
    """The handles of the first `count` objects drawn on a page."""
    return list(filter(None, map(calls().page_object, repeat(_ready(page)), range(count))))


def ready(objects: Iterable[int]) -> list[Any]:
    """The handles of objects as the calls take them."""
    return list(map(_ready, objects))


def kinds(handles: Sequence[Any]) -> list[int]:
    """What each object is, the handles of which are ready."""
    return list(map(calls().kind, handles))


def fonts(handles: Iterable[Any]) -> list[int]:
    """The handle of the font of each object, the handles of which are ready; 0 for what is no text."""
    return list(map(calls().font, handles))


def described(font: int, room: int, size: int) -> tuple[int, int, int]:
    """How long a font's name is, which is written to the address `room` if it fits in so many bytes, its flags and its
    weight."""
    known, at = calls(), _ready(font)
    return known.font_name(font, room, size), known.font_flags(at), known.font_weight(at)


def render_modes(objects: Iterable[int]) -> list[int]:
    """How each text object is drawn."""
    return list(map(calls().render_mode, map(_ready, objects)))


def bounds(objects: Sequence[int]) -> Floats:
    """(n, 4): left, bottom, right, top of each object, in the space it is drawn in."""
    handles = list(map(_ready, objects))
    return _written(calls().bounds, len(handles), 4, (0, 1, 2, 3), handles)


def matrices(handles: Sequence[Any]) -> Floats:
    """(n, 6): a, b, c, d, e, f of the matrix of each object, the handles of which are ready."""
    return _written(calls().matrix, len(handles), 6, (0,), handles)
