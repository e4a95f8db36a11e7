"""Borders paler than ink, and heads printed white on a colour: pages drawn by hand."""

import pytest

cv2 = pytest.importorskip("cv2")

import numpy as np  # noqa: E402

from extract.readers.scan.clean import to_grey  # noqa: E402
from extract.readers.scan.fields import _painted, without_fields  # noqa: E402
from extract.readers.scan.sheet import make_ready  # noqa: E402

_XS, _YS = (40, 100, 420, 560, 700), tuple(range(40, 401, 40))
_WORDS = ("so 7", "Phong Kinh te", "71,25", "3")


def table(border: tuple[int, ...] | None, head: tuple[int, ...] | None = None, head_ink=(255, 255, 255), zebra=None):
    """An RGB page with nine rows of four cells; `border`, `head` and `zebra` are colours."""
    page = np.full((460, 760, 3), 255, np.uint8)
    for row, top in enumerate(_YS[:-1]):
        painted = head if row == 0 else zebra if row % 2 else None
        if painted is not None:
            page[top : top + 40, _XS[0] : _XS[-1]] = painted
        ink = head_ink if row == 0 and head is not None else (0, 0, 0)
        for x, word in zip(_XS, _WORDS, strict=False):
            cv2.putText(page, word, (x + 12, top + 28), cv2.FONT_HERSHEY_SIMPLEX, 0.75, ink, 2, cv2.LINE_AA)
    if border is not None:
        for y in _YS:
            page[y, _XS[0] : _XS[-1] + 1] = border
        for x in _XS:
            page[_YS[0] : _YS[-1] + 1, x] = border
    return page


def cells(page: np.ndarray) -> list[int]:
    sheet = make_ready(page)
    assert sheet is not None
    return [len(grid.spots) for grid in sheet.grids]


@pytest.mark.parametrize("level", [0, 120, 180, 205, 225, 235])
@pytest.mark.parametrize("noise", [0, 3])
def test_pale_borders_make_the_same_table(level: int, noise: int):
    page = table((level,) * 3).astype(np.int16)
    page += np.random.default_rng(level).normal(0, noise, page.shape[:2]).astype(np.int16)[..., None]
    assert cells(np.clip(page, 0, 255).astype(np.uint8)) == [36]


@pytest.mark.parametrize("border", [(160, 190, 225), (200, 225, 200), (225, 215, 190)])
def test_borders_in_a_light_colour(border: tuple[int, ...]):
    assert cells(table(border)) == [36]


def test_text_without_borders_is_no_table():
    assert cells(table(None)) == []
    rng = np.random.default_rng(3)
    noisy = table(None).astype(np.int16) + rng.normal(0, 6, (460, 760, 1)).astype(np.int16)
    assert cells(np.clip(noisy - 8, 0, 255).astype(np.uint8)) == []


@pytest.mark.parametrize("head", [(31, 95, 168), (192, 0, 0), (0, 128, 80), (237, 125, 49), (90, 90, 90)])
@pytest.mark.parametrize("border", [(122, 156, 198), (255, 255, 255), (0, 0, 0)])
def test_a_head_white_on_a_colour(head: tuple[int, ...], border: tuple[int, ...]):
    page = table(border, head, zebra=(234, 242, 251))
    grey = without_fields(page, to_grey(page))
    field = grey[_YS[0] + 4 : _YS[1] - 4, _XS[1] + 4 : _XS[2] - 4]
    assert np.median(field) > 230 and field.min() < 60
    if border != (255, 255, 255):
        assert cells(page) == [36]


def test_yellow_letters_and_a_black_page_edge():
    page = table((0, 0, 0), (20, 60, 140), head_ink=(255, 235, 60))
    grey = without_fields(page, to_grey(page))
    assert np.median(grey[44:76, 104:416]) > 230
    edged = table((0, 0, 0))
    edged[:, :18] = 30
    assert np.array_equal(without_fields(edged, to_grey(edged)), to_grey(edged))


@pytest.mark.parametrize("head", [(255, 230, 150), (255, 255, 0), (146, 208, 80), (217, 217, 217)])
def test_dark_letters_on_a_colour_stay(head: tuple[int, ...]):
    page = table((0, 0, 0), head, head_ink=(0, 0, 0))
    assert np.array_equal(without_fields(page, to_grey(page)), to_grey(page))
    assert cells(page) == [36]


def test_a_bold_word_is_no_painted_field():
    """Blurred, its thick letters touch, and the paper between them looks like light letters on paint."""
    page = np.full((200, 300), 240, np.uint8)
    for stem in (100, 117, 131):
        page[80:105, stem : stem + 9] = 40
    for serif in (80, 102):
        page[serif : serif + 3, 98:110] = 40
        page[serif : serif + 3, 116:142] = 40
    page[91:94, 100:117] = 40
    blurred = np.asarray(cv2.GaussianBlur(page, (3, 3), 0.8), np.uint8)
    dark = np.where(blurred < 190, 255, 0).astype(np.uint8)
    assert any(high > 20 and wide > 39 for _, _, wide, high in _painted(dark))
    assert without_fields(blurred, blurred) is blurred
