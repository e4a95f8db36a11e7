"""The calls of pdfium that are made once a character or once a drawn object, without the cost of Python around each.

A page has some 1,600 characters and 300 objects. Called through the library's own prototypes each call costs about a
microsecond, most of it for converting arguments; with plain integers for handles and addresses, driven by `map`, a
third of that. The results lie in numpy arrays that pdfium writes into.
"""

import ctypes
from collections import deque
from collections.abc import Callable, Iterable, Mapping
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
_HANDLE, _INT, _FLOAT = ctypes.c_void_p, ctypes.c_int, ctypes.c_float
# What gives a handle gives a number: 0, not None, where there is none.
_FOUND = ctypes.c_size_t


class Calls(NamedTuple):
    """The functions, with integers for handles and addresses."""

    loose_box: Callable[..., int]
    origin: Callable[..., int]
    angle: Callable[..., float]
    unicode: Callable[..., int]
    font_size: Callable[..., int]
    text_object: Callable[..., int]
    page_object: Callable[..., int]
    form_object: Callable[..., int]
    kind: Callable[..., int]
    bounds: Callable[..., int]
    font: Callable[..., int]
    matrix: Callable[..., int]


@cache
def calls() -> Calls:
    """The functions of the loaded library."""

    def plain(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
        # PYFUNCTYPE keeps the interpreter's lock: letting it go and taking it again costs more than these calls.
        return ctypes.PYFUNCTYPE(result, *arguments)(ctypes.cast(function, _HANDLE).value or 0)

    return Calls(
        loose_box=plain(pdfium.FPDFText_GetLooseCharBox, _INT, _HANDLE, _INT, _HANDLE),
        origin=plain(pdfium.FPDFText_GetCharOrigin, _INT, _HANDLE, _INT, _HANDLE, _HANDLE),
        angle=plain(pdfium.FPDFText_GetCharAngle, _FLOAT, _HANDLE, _INT),
        unicode=plain(pdfium.FPDFText_GetUnicode, ctypes.c_uint, _HANDLE, _INT),
        font_size=plain(pdfium.FPDFTextObj_GetFontSize, _INT, _HANDLE, _HANDLE),
        text_object=plain(pdfium.FPDFText_GetTextObject, _FOUND, _HANDLE, _INT),
        page_object=plain(pdfium.FPDFPage_GetObject, _FOUND, _HANDLE, _INT),
        form_object=plain(pdfium.FPDFFormObj_GetObject, _FOUND, _HANDLE, ctypes.c_ulong),
        kind=plain(pdfium.FPDFPageObj_GetType, _INT, _HANDLE),
        bounds=plain(pdfium.FPDFPageObj_GetBounds, _INT, _HANDLE, _HANDLE, _HANDLE, _HANDLE, _HANDLE),
        font=plain(pdfium.FPDFTextObj_GetFont, _FOUND, _HANDLE),
        matrix=plain(pdfium.FPDFPageObj_GetMatrix, _INT, _HANDLE, _HANDLE),
    )


def handle(pointer: Any) -> int:
    """A handle of the library as an integer."""
    return ctypes.cast(pointer, _HANDLE).value or 0


def pointer(number: int, kind: Any) -> Any:
    """An integer as a handle of the library's own kind, for its other functions."""
    return ctypes.cast(number, kind)


def run(function: Callable[..., Any], *arguments: Iterable[Any]) -> None:
    """Calls `function` with each row of `arguments`, results thrown away."""
    deque(map(function, *arguments), maxlen=0)


def loose_boxes(page: int, count: int) -> Floats:
    """(count, 4): left, top, right, bottom of each character's advance and line height, in the page's own space."""
    boxes = np.zeros((count, 4), np.float32)
    at = boxes.ctypes.data
    run(calls().loose_box, repeat(page, count), range(count), range(at, at + 16 * count, 16))
    return boxes.astype(np.float64)


def origins(page: int, indices: Handles) -> Floats:
    """(n, 2): where each of some characters stands on its base line, in the page's own space."""
    places = np.zeros((len(indices), 2))
    at, end = places.ctypes.data, places.ctypes.data + 16 * len(indices)
    run(calls().origin, repeat(page, len(indices)), indices.tolist(), range(at, end, 16), range(at + 8, end + 8, 16))
    return places


def text_objects(page: int, indices: Handles) -> Handles:
    """The handle of the text object that each of some characters is part of, 0 for those that pdfium adds."""
    found = map(calls().text_object, repeat(page, len(indices)), indices.tolist())
    return np.fromiter(found, np.int64, len(indices))


def angles(page: int, count: int) -> Floats:
    """The angle of each character's text in radians."""
    return np.fromiter(map(calls().angle, repeat(page, count), range(count)), np.float64, count)


def ems(objects: Handles, scales: Mapping[int, float]) -> Floats:
    """The size of the font that each text object is drawn in, in points of the space it is drawn in; 0 for none.
    `scales` has by how much the matrices of some enlarge what they draw."""
    sizes = np.zeros(len(objects), np.float32)
    at, handles = sizes.ctypes.data, objects.tolist()
    run(calls().font_size, handles, range(at, at + 4 * len(handles), 4))
    if unknown := [handle for handle in handles if handle and handle not in scales]:
        scales = {**scales, **dict(zip(unknown, enlarged(matrices(unknown)).tolist(), strict=True))}
    return sizes * np.array([scales.get(handle, 0.0) for handle in handles])


def enlarged(matrices: Floats) -> Floats:
    """By how much matrices (n, 6) make what is drawn through them higher."""
    found: Floats = np.hypot(matrices[:, 2], matrices[:, 3])
    return found


def codes(page: Any, count: int) -> Codes:
    """The character codes (UTF-16), one for each character that pdfium counts."""
    buffer = np.zeros(count + 1, np.uint16)
    written = pdfium.FPDFText_GetText(page, 0, count, buffer.ctypes.data_as(ctypes.POINTER(ctypes.c_ushort)))
    if written == count + 1:
        return buffer[:count]
    # The text leaves out what has no meaning; then one must ask for each.
    found = np.fromiter(map(calls().unicode, repeat(handle(page), count), range(count)), np.uint32, count)
    found[found > 0xFFFF] = 0xFFFD
    return found.astype(np.uint16)


def objects_of(page: int, count: int) -> list[int]:
    """The handles of the first `count` objects drawn on a page."""
    return list(filter(None, map(calls().page_object, repeat(page, count), range(count))))


def bounds(objects: list[int]) -> Floats:
    """(n, 4): left, bottom, right, top of each object, in the space it is drawn in."""
    boxes = np.zeros((len(objects), 4), np.float32)
    at, end = boxes.ctypes.data, boxes.ctypes.data + 16 * len(objects)
    run(calls().bounds, objects, *(range(at + shift, end + shift, 16) for shift in (0, 4, 8, 12)))
    return boxes.astype(np.float64)


def matrices(objects: list[int]) -> Floats:
    """(n, 6): a, b, c, d, e, f of each object's matrix."""
    found = np.zeros((len(objects), 6), np.float32)
    at = found.ctypes.data
    run(calls().matrix, objects, range(at, at + 24 * len(objects), 24))
    return found.astype(np.float64)
