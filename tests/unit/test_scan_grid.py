"""Upright, level, cleaned, and its grid found: pages drawn by hand."""

import pytest

cv2 = pytest.importorskip("cv2")

import numpy as np  # noqa: E402
from hypothesis import given, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

from extract.readers.scan.accents import with_own_accents  # noqa: E402
from extract.readers.scan.clean import even_light, ink_of, letter_height, to_grey, without_specks  # noqa: E402
from extract.readers.scan.grid import find_grids, strokes_in  # noqa: E402
from extract.readers.scan.rules import find_rules, mask_without  # noqa: E402
from extract.readers.scan.sheet import make_ready  # noqa: E402
from extract.readers.scan.stamps import without_stamps  # noqa: E402
from extract.readers.scan.strips import inside, lines_of_cell, lines_of_page  # noqa: E402
from extract.readers.scan.turn import lies_on_its_side, rotated, skew_of  # noqa: E402

_LETTER = 20.0
_XS, _YS = (60, 130, 500, 640, 760), (100, 150, 200, 250, 300, 350)


def written(height: int = 900, width: int = 820, lines: int = 12) -> np.ndarray:
    page = np.full((height, width), 255, np.uint8)
    for nth in range(lines):
        text = "so noi vu tinh 92,75 abc xuan huong cao dung"
        cv2.putText(page, text, (60, 420 + nth * 36), cv2.FONT_HERSHEY_SIMPLEX, 0.9, (0,), 2)
    return page


def ruled(page: np.ndarray, without: tuple[tuple[int, int, int, int], ...] = ()) -> np.ndarray:
    """The grid of `_XS` and `_YS`, but for the lines (x0, y0, x1, y1) in `without`."""
    for y in _YS:
        cv2.line(page, (_XS[0], y), (_XS[-1], y), (0,), 2)
    for x in _XS:
        cv2.line(page, (x, _YS[0]), (x, _YS[-1]), (0,), 2)
    for x0, y0, x1, y1 in without:
        page[min(y0, y1) - 3 : max(y0, y1) + 4, min(x0, x1) - 3 : max(x0, x1) + 4] = 255
    return page


def grids_on(page: np.ndarray):
    return find_grids(find_rules(ink_of(page), _LETTER), _LETTER, page.shape)


def test_a_plain_grid():
    (grid,) = grids_on(ruled(written()))
    assert len(grid.spots) == 20
    assert all(abs(a - b) <= 2 for a, b in zip(grid.xs, _XS, strict=True))
    assert {(s.rowspan, s.colspan) for s in grid.spots} == {(1, 1)}


def test_missing_borders_make_spans():
    band = tuple((x, 160, x, 190) for x in _XS[1:-1])  # second row: one cell from side to side
    tall = ((66, 300, 124, 300),)  # first column: fourth and fifth row in one
    (grid,) = grids_on(ruled(written(), (*band, *tall)))
    assert [(s.row, s.column, s.colspan) for s in grid.spots if s.colspan > 1] == [(2, 1, 4)]
    assert [(s.row, s.column, s.rowspan) for s in grid.spots if s.rowspan > 1] == [(4, 1, 2)]


def test_broken_lines_are_closed():
    gaps = [(x, y, x + 4, y) for y in _YS for x in range(80, 740, 60) if all(abs(x - c) > 28 for c in _XS)]
    (grid,) = grids_on(ruled(written(), tuple(gaps)))
    assert len(grid.spots) == 20


def test_a_round_stamp_is_no_border_and_goes():
    page = ruled(written())
    plain = grids_on(page.copy())[0]
    stamped = np.minimum(page, cv2.circle(np.full_like(page, 255), (560, 260), 125, (130,), 4))
    assert [s[:4] for s in grids_on(stamped)[0].spots] == [s[:4] for s in plain.spots]
    ink = ink_of(stamped)
    ink[find_rules(ink, _LETTER).mask > 0] = 0
    faded = without_stamps(stamped, ink, _LETTER)
    ring = cv2.circle(np.zeros_like(page), (560, 260), 125, (255,), 2) > 0
    assert float((faded[ring & (page == 255)] < 200).mean()) < 0.1
    assert float((faded[page == 0] < 100).mean()) > 0.98


def test_letters_are_no_lines():
    page = np.full((300, 800), 255, np.uint8)
    cv2.putText(page, "ITTTEEHHH LLL STT", (40, 150), cv2.FONT_HERSHEY_SIMPLEX, 1.6, (0,), 6)
    assert grids_on(page) == []
    # The bars of «STT» in a row do not make a border across its cell.
    page = ruled(written())
    for x in range(70, 122, 18):
        page[118:121, x : x + 15] = 0
    assert len(grids_on(page)[0].spots) == 20


def test_a_stem_over_a_border_is_no_part_of_it():
    heads = tuple((x, 110, x, 140) for x in _XS[1:-1])
    page = ruled(written(), (*heads, *((x, 160, x, 190) for x in _XS[1:-1])))
    cv2.line(page, (_XS[2], 100), (_XS[2], 150), (0,), 2)  # a header of two cells over a row of one
    plain = [s[:4] for s in grids_on(page.copy())[0].spots]
    cv2.line(page, (_XS[2], 150), (_XS[2], 172), (0,), 3)
    assert [s[:4] for s in grids_on(page)[0].spots] == plain


def test_a_stem_in_a_band_is_no_border():
    page = ruled(written(), tuple((x, 160, x, 190) for x in _XS[1:-1]))
    cv2.line(page, (_XS[1], 167), (_XS[1], 187), (0,), 3)  # «Khá», its K where the column's border runs
    assert [(s.row, s.colspan) for s in grids_on(page)[0].spots if s.colspan > 1] == [(2, 4)]


def test_a_figure_under_the_letter_of_a_seal_stays():
    page, letter = ruled(written()), 18.0
    cv2.line(page, (570, 202), (570, 216), (90,), 3)  # a stem of the seal, paler
    cv2.line(page, (570, 216), (570, 239), (0,), 3)  # below it a «1» that does not reach the border
    rules = find_rules(ink_of(page), letter)
    strokes = strokes_in(find_grids(rules, letter, page.shape), rules, letter, ink_of(page))
    assert [round(rule.at) for rule in strokes] == [570] and rules.mask[226, 570]
    kept = mask_without(rules, strokes)
    assert not kept[226, 570] and kept[226, 500] and kept[200, 570]
    sheet = make_ready(page)
    assert sheet is not None
    y, stem, border = (int(at * sheet.times) for at in (226, 570, 500))
    assert sheet.ink[y, stem] and not sheet.ink[y, border]


def test_a_border_of_a_single_row_is_one_where_it_touches_both_others():
    """A head alone at the foot of a page, with two years under one title."""
    page = np.full((400, 820), 255, np.uint8)
    for x0, y0, x1, y1 in ((60, 100, 760, 100), (60, 200, 760, 200), (500, 150, 760, 150), (60, 100, 60, 200),
                           (500, 100, 500, 200), (760, 100, 760, 200), (630, 150, 630, 200)):  # fmt: skip
        cv2.line(page, (x0, y0), (x1, y1), (0,), 2)
    (grid,) = find_grids(find_rules(ink_of(page), _LETTER), _LETTER, page.shape)
    assert [(s.row, s.column, s.rowspan, s.colspan) for s in grid.spots] == [
        (1, 1, 2, 1), (1, 2, 1, 2), (2, 2, 1, 1), (2, 3, 1, 1),
    ]  # fmt: skip


@settings(max_examples=12, deadline=None)
@given(st.floats(-3, 3))
def test_the_skew_is_found(angle: float):
    turned = rotated(written(), angle)
    assert abs(skew_of(ink_of(turned)) + angle) < 0.12


def test_pages_on_their_side_are_told():
    page = written()
    letter = letter_height(ink_of(page))
    assert not lies_on_its_side(ink_of(page), letter)
    assert lies_on_its_side(ink_of(np.ascontiguousarray(np.rot90(page))), letter)
    sheet = make_ready(np.ascontiguousarray(np.rot90(ruled(page))))
    assert sheet is not None and sheet.turns == 1
    assert sheet.grey.shape[0] > sheet.grey.shape[1]


def test_red_ink_goes_and_black_under_it_stays():
    page = np.dstack([written()] * 3)
    colour = page.copy()
    colour[400:700, 100:400] = np.minimum(colour[400:700, 100:400], np.array([230, 60, 60], np.uint8))
    grey = to_grey(colour)
    assert grey[400:700, 100:400][page[400:700, 100:400, 0] == 255].min() > 190
    assert grey[400:700, 100:400][page[400:700, 100:400, 0] == 0].max() < 120


def test_uneven_light_is_evened():
    page = written()
    dim = (page * np.linspace(0.6, 1.0, page.shape[1])[None, :]).astype(np.uint8)
    lit = even_light(dim)
    assert np.median(lit[:, :50]) > 240 and np.median(lit[:, -50:]) > 240
    # White on black is read like black on white.
    assert np.median(even_light(np.asarray(255 - page, np.uint8))) > 240


def test_specks_go_and_dots_stay():
    page = written()
    letter = letter_height(ink_of(page))
    speckled = page.copy()
    speckled[40:42, 400:402] = speckled[200:202, 700:702] = 0
    assert (without_specks(speckled, letter)[30:220] > 200).all()
    # The dot of «ị» is no larger than a speck and close to its letter.
    dotted = page.copy()
    dotted[300:316, 100:103] = dotted[319:322, 100:103] = 0
    assert (without_specks(dotted, letter)[319:322, 100:103] == 0).all()
    assert (ink_of(without_specks(page, letter)) == ink_of(page)).mean() > 0.9995


def test_a_dot_far_from_its_digits_stays():
    page = written()
    # «1.050» in a font whose 1 is narrow: the dot is as far from the digits as it is wide, and more.
    page[300:326, 100:103] = page[300:326, 124:140] = page[322:326, 111:115] = 0
    assert (without_specks(page, 20.0)[322:326, 111:115] == 0).all()


def test_accents_go_to_their_letters():
    page = np.full((120, 200), 255, np.uint8)
    for y in (20, 66):
        for x in (20, 60, 100):
            page[y : y + 26, x : x + 20] = 0
    page[49:53, 66:72] = 0  # a dot under the first line in the rows of
    page[58:63, 24:36] = page[50:56, 30:36] = 0  # a circumflex and the acute on it over the second
    page[42:50, 82:86] = 0  # a comma beside its letter, no further from the second line than an accent
    ink = ink_of(page)
    first, second = with_own_accents(ink, lines_of_cell(ink, (0, 0, 200, 120), 26.0), 26.0)
    assert (first.top, first.bottom, second.top, second.bottom) == (20, 53, 50, 92)
    assert inside(page, first)[29:, 46:52].min() == 0 and inside(page, first)[26:, :20].min() == 255
    assert inside(page, second)[:4, 46:52].min() == 255 and inside(page, second)[:6, 10:16].max() == 0


def test_lines_of_a_cell_and_of_a_page():
    page = written(lines=3)
    ink = ink_of(page)
    letter = letter_height(ink)
    assert len(lines_of_cell(ink, (0, 0, page.shape[1], page.shape[0]), letter)) == 3
    assert len(lines_of_page(ink, letter)) == 3
    aside = ink.copy()
    aside[:, 200:330] = 0  # two columns far apart are two lines each
    assert len(lines_of_page(aside, letter)) == 6
