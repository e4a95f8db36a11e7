"""The ruled lines of a page: stroked paths, thin filled rectangles, the sides of boxes; in forms, too."""

import ctypes
import itertools
from collections.abc import Mapping, Sequence
from functools import partial
from operator import not_
from types import MappingProxyType
from typing import Any, NamedTuple

import numpy as np
import pypdfium2.raw as pdfium

from extract.readers.pdf import raw
from extract.readers.pdf.frame import Frame

# A dense table of boxes has 2,000 objects; a map or a drawing has ten thousand and no table.
MOST_OBJECTS = 60_000
_DEEPEST = 6
# A line is thinner than this; a table's rule is some half a point to three points thick.
_THIN = 3.6
_SHORTEST = 4.0
# A path with more pieces than this is a drawing.
_MOST_PIECES = 4000


class Rule(NamedTuple):
    """A horizontal or vertical line: `at` is its y or x, `start` and `end` where it begins and ends along the other."""

    at: float
    start: float
    end: float


# A rule from its three parts, without the cost of the class's own constructor.
_rule = partial(tuple.__new__, Rule)


class Drawn(NamedTuple):
    """What a page draws besides characters, as shown: rules, pictures (x0, top, x1, bottom), whether text is drawn at
    an angle or invisibly, and whether there were too many objects to look at all; by how much its text objects are
    enlarged, and at what height of the page's own space the base lines lie of those that are level;
    the handles of their fonts."""

    horizontal: list[Rule]
    vertical: list[Rule]
    pictures: list[tuple[float, float, float, float]]
    is_turned: bool
    is_invisible: bool
    is_cut: bool
    scales: Mapping[int, float] = MappingProxyType({})
    base_lines: Mapping[int, float] = MappingProxyType({})
    fonts: Mapping[int, int] = MappingProxyType({})


class _Found(NamedTuple):
    """Collected in the page's own space: boxes (n, 4) of left, bottom, right, top."""

    lines: list[raw.Floats]
    pictures: list[raw.Floats]
    scales: dict[int, float]
    base_lines: dict[int, float]
    fonts: dict[int, int]
    angled: list[bool]


def drawn_on(page: Any, frame: Frame) -> Drawn:
    """What is drawn on the page (a raw pdfium handle)."""
    count = pdfium.FPDFPage_CountObjects(page)
    objects = raw.objects_of(raw.handle(page), min(count, MOST_OBJECTS))
    found = _Found([], [], {}, {}, {}, [])
    _collect(objects, None, found, 0)
    horizontal, vertical = _rules(frame.boxes(np.concatenate(found.lines)), frame) if found.lines else ([], [])
    pictures = frame.boxes(np.concatenate(found.pictures)).tolist() if found.pictures else []
    shown = [(box[0], box[1], box[2], box[3]) for box in pictures]
    is_invisible, is_cut = _is_invisible(list(found.scales)), count > MOST_OBJECTS
    return Drawn(
        horizontal, vertical, shown, any(found.angled), is_invisible, is_cut, found.scales, found.base_lines,
        found.fonts,
    )  # fmt: skip


def _collect(objects: list[int], outer: raw.Floats | None, found: _Found, depth: int) -> None:
    """Sorts objects by kind; `outer` is the matrix of the form that they are in."""
    handles = raw.ready(objects)
    # Most are text, which alone has a font: the others are asked what they are.
    fonts = raw.fonts(handles)
    texts = [*itertools.compress(objects, fonts)]
    if texts:
        _look_at_texts(texts, [*itertools.compress(handles, fonts)], outer, found)
        found.fonts.update(zip(texts, filter(None, fonts), strict=True))
    if len(texts) == len(objects):
        return
    others = [*itertools.compress(objects, map(not_, fonts))]
    kinds = raw.kinds(raw.ready(others))

    def among(kind: int) -> list[int]:
        return [*itertools.compress(others, map(kind.__eq__, kinds))] if kind in kinds else []

    paths, images = among(raw.PATH), among(raw.IMAGE)
    if paths:
        _lines_of_paths(paths, outer, found)
    if images:
        found.pictures.append(_through(raw.bounds(images), outer))
    if depth < _DEEPEST:
        for item in among(raw.FORM):
            _enter(item, outer, found, depth)


def _look_at_texts(texts: list[int], handles: Sequence[Any], outer: raw.Floats | None, found: _Found) -> None:
    """By how much text objects are enlarged, where their base lines are, and whether they are turned."""
    skewed = raw.matrices(handles)
    found.scales.update(zip(texts, raw.enlarged(skewed).tolist(), strict=True))
    if outer is None and not np.count_nonzero(skewed[:, 1]):
        found.base_lines.update(zip(texts, skewed[:, 5].tolist(), strict=True))
    upright = (np.abs(skewed[:, 1]) <= 0.2 * np.abs(skewed[:, 0])) & (skewed[:, 0] > 0)
    found.angled.append(bool(np.count_nonzero(upright) < len(texts)) or _turns(outer))


def _turns(outer: raw.Floats | None) -> bool:
    return outer is not None and (abs(outer[1]) > 0.2 * abs(outer[0]) or outer[0] <= 0)


def _enter(form: int, outer: raw.Floats | None, found: _Found, depth: int) -> None:
    handle = raw.pointer(form, pdfium.FPDF_PAGEOBJECT)
    count = min(pdfium.FPDFFormObj_CountObjects(handle), MOST_OBJECTS)
    inner = [item for at in range(max(count, 0)) if (item := raw.calls().form_object(form, at))]
    matrix = raw.matrices(raw.ready([form]))[0]
    _collect(inner, matrix if outer is None else _times(matrix, outer), found, depth + 1)


def _times(inner: raw.Floats, outer: raw.Floats) -> raw.Floats:
    a, b, c, d, e, f = inner
    p, q, r, s, t, u = outer
    return np.array([a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u])


def _through(boxes: raw.Floats, matrix: raw.Floats | None) -> raw.Floats:
    """Boxes (left, bottom, right, top) seen through a matrix of quarter turns and scales."""
    if matrix is None or not len(boxes):
        return boxes
    a, b, c, d, e, f = matrix
    corners = boxes[:, [0, 1, 2, 3, 0, 3, 2, 1]].reshape(-1, 4, 2)
    x = a * corners[:, :, 0] + c * corners[:, :, 1] + e
    y = b * corners[:, :, 0] + d * corners[:, :, 1] + f
    return np.stack([x.min(1), y.min(1), x.max(1), y.max(1)], axis=1)


def _lines_of_paths(paths: list[int], outer: raw.Floats | None, found: _Found) -> None:
    boxes = raw.bounds(paths)
    wide, tall = boxes[:, 2] - boxes[:, 0], boxes[:, 3] - boxes[:, 1]
    thin = np.minimum(wide, tall) <= _THIN
    single = boxes[thin & (np.maximum(wide, tall) >= _SHORTEST)]
    if len(single):
        found.lines.append(_through(single, outer))
    pieces: list[tuple[float, float, float, float]] = []
    for at in np.flatnonzero(~thin).tolist():
        pieces += _pieces(paths[at])
        if len(pieces) > MOST_OBJECTS:
            break
    if pieces:
        found.lines.append(_through(np.array(pieces), outer))


def _pieces(path: int) -> list[tuple[float, float, float, float]]:
    """The straight lines of a path that is more than one: sides of a stroked box, several thin boxes filled at once."""
    handle = raw.pointer(path, pdfium.FPDF_PAGEOBJECT)
    count = pdfium.FPDFPath_CountSegments(handle)
    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(handle, fill, stroke)
    # A single filled box that is not thin is a shade behind text.
    if not 2 <= count <= _MOST_PIECES or (not stroke.value and (not fill.value or count <= 5)):
        return []
    a, b, c, d, e, f = raw.matrices(raw.ready([path]))[0].tolist()
    points: list[list[tuple[float, float]]] = []
    x, y = ctypes.c_float(), ctypes.c_float()
    for at in range(count):
        segment = pdfium.FPDFPath_GetPathSegment(handle, at)
        kind = pdfium.FPDFPathSegment_GetType(segment)
        pdfium.FPDFPathSegment_GetPoint(segment, x, y)
        point = (a * x.value + c * y.value + e, b * x.value + d * y.value + f)
        if kind == pdfium.FPDF_SEGMENT_MOVETO or not points:
            points.append([point])
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            points[-1].append(point)
        else:
            points.append([point])
        if pdfium.FPDFPathSegment_GetClose(segment):
            points[-1].append(points[-1][0])
    lines = []
    for run in points:
        xs, ys = [p[0] for p in run], [p[1] for p in run]
        if min(max(xs) - min(xs), max(ys) - min(ys)) <= _THIN and len(run) > 1:
            lines.append((min(xs), min(ys), max(xs), max(ys)))
        elif stroke.value:
            lines += [_between(one, other) for one, other in itertools.pairwise(run)]
    return lines


def _between(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float, float, float]:
    return min(one[0], other[0]), min(one[1], other[1]), max(one[0], other[0]), max(one[1], other[1])


def _rules(lines: raw.Floats, frame: Frame) -> tuple[list[Rule], list[Rule]]:
    width, height = frame.size
    x0, top, x1, bottom = lines.T
    near = (x1 > -5) & (x0 < width + 5) & (bottom > -5) & (top < height + 5)
    wide, tall = x1 - x0, bottom - top
    level = near & (wide >= _SHORTEST) & (tall <= _THIN) & (wide > tall)
    upright = near & (tall >= _SHORTEST) & (wide <= _THIN) & (tall > wide)
    horizontal = np.stack([(top + bottom) / 2, x0, x1], 1)[level]
    vertical = np.stack([(x0 + x1) / 2, top, bottom], 1)[upright]
    return list(map(_rule, horizontal.tolist())), list(map(_rule, vertical.tolist()))


def _is_invisible(texts: list[int]) -> bool:
    """Whether most of the text is drawn without ink: what a program that recognised a picture leaves over it."""
    asked = texts[:: max(1, len(texts) // 8)][:8]
    return raw.render_modes(asked).count(pdfium.FPDF_TEXTRENDERMODE_INVISIBLE) * 2 > len(asked)
