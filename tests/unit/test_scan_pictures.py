"""Picture files within their limits: every kind of pixels as grey or colour, every bad file with one sentence."""

import base64
import io
import struct
import zlib

import numpy as np
import pytest

pytest.importorskip("cv2")
Image = pytest.importorskip("PIL.Image")

from extract.errors import UnreadableError  # noqa: E402
from extract.readers.scan import OcrMissingError, read_picture, recognise  # noqa: E402
from extract.readers.scan import aster as aster_module  # noqa: E402
from extract.readers.scan.inline import picture_of  # noqa: E402
from extract.readers.scan.picture import MOST_PAGES, open_picture  # noqa: E402


def saved(image, kind: str, **how) -> bytes:
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


def first(data: bytes) -> np.ndarray:
    return next(open_picture(data).pictures).image


def png_that_says(width: int, height: int) -> bytes:
    """A PNG of a few bytes whose header promises many pixels."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 100)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (png_that_says(30_000, 30_000), "million pixels"),
        (png_that_says(11_000, 10_000), "million pixels"),
        (png_that_says(400, 300), "damaged"),
        (saved(Image.new("RGB", (1, 1)), "PNG"), "too few"),
        (saved(Image.effect_noise((300, 200), 50), "PNG")[:900], "damaged"),
        (saved(Image.effect_noise((300, 200), 50), "JPEG")[:700], "damaged"),
        (b"\x89PNG nothing more", "no picture"),
        (b"GIF89a\x10", "no picture"),
        (b"", "no picture"),
    ],
)
def test_bad_files_end_in_one_sentence(data: bytes, said: str):
    with pytest.raises(UnreadableError) as caught:
        list(open_picture(data).pictures)
    assert said in str(caught.value)
    assert "\n" not in str(caught.value) and str(caught.value).endswith(".")


def test_a_picture_without_writing_is_refused():
    with pytest.raises(UnreadableError, match="No writing"):
        read_picture(saved(Image.new("L", (300, 200), 255), "PNG"), "0" * 64)


def test_pixels_of_every_kind_become_grey_or_colour():
    page = Image.new("L", (120, 80), 255)
    page.paste(0, (10, 10, 60, 40))
    deep = Image.fromarray(np.asarray(page, np.uint16) * 200)
    clear = Image.new("RGBA", (120, 80), (0, 0, 0, 0))
    clear.paste((0, 0, 0, 255), (10, 10, 60, 40))
    for data in (
        saved(page, "PNG"), saved(page.convert("1"), "PNG"), saved(page.convert("P"), "GIF"),
        saved(page.convert("CMYK"), "JPEG"), saved(deep, "PNG"), saved(clear, "PNG"), saved(page, "BMP"),
        saved(page.convert("LA"), "PNG"), saved(page, "TIFF"), saved(page.convert("RGB"), "WEBP"),
    ):  # fmt: skip
        image = first(data)
        assert image.dtype == np.uint8 and image.shape[:2] == (80, 120)
        assert image[20, 30].min() < 40 and image[60, 100].min() > 215


def test_a_camera_held_sideways_is_turned_upright():
    page = Image.new("L", (120, 80), 255)
    exif = page.getexif()
    exif[0x0112] = 6
    assert first(saved(page, "JPEG", exif=exif)).shape == (120, 80)


def test_pages_of_a_tiff_and_frames_of_a_gif():
    page = Image.new("L", (40, 30), 255)
    tiff = saved(page, "TIFF", save_all=True, append_images=[page] * 2)
    assert len(list(open_picture(tiff).pictures)) == 3
    many = saved(page, "TIFF", save_all=True, append_images=[page] * (MOST_PAGES + 5))
    opened = open_picture(many)
    assert (opened.pages, opened.read) == (MOST_PAGES + 1, MOST_PAGES)
    frames = [Image.new("L", (40, 30), grey) for grey in range(0, 250, 10)]
    assert len(list(open_picture(saved(frames[0], "GIF", save_all=True, append_images=frames)).pictures)) == 1


def test_the_resolution_gives_the_size_in_points():
    opened = next(open_picture(saved(Image.new("L", (400, 200), 255), "PNG", dpi=(200, 200))).pictures)
    assert (round(opened.width), round(opened.height)) == (144, 72)
    opened = next(open_picture(saved(Image.new("L", (400, 200), 255), "PNG")).pictures)
    assert (round(opened.width), round(opened.height)) == (300, 150)


def test_pictures_in_addresses():
    large = saved(Image.new("L", (300, 100), 255), "PNG")
    coded = base64.b64encode(large).decode()
    assert picture_of(f"data:image/png;base64,{coded}") == large
    assert picture_of(f" data:image/png;charset=x;base64,{coded[:40]}\n{coded[40:]}") == large
    small = base64.b64encode(saved(Image.new("L", (199, 100)), "PNG")).decode()
    assert picture_of(f"data:image/png;base64,{small}") is None
    for no in ("https://example.org/a.png", "data:image/png;base64,???", "data:text/html,<b>", "data:image/png,x", ""):
        assert picture_of(no) is None


def test_without_the_extra_a_sentence_names_it(monkeypatch):
    monkeypatch.setitem(__import__("sys").modules, "onnxruntime", None)
    aster_module._model.cache_clear()
    page = np.full((200, 400), 255, np.uint8)
    for x in range(20, 360, 14):
        page[60:80, x : x + 8] = 0
        page[120:140, x : x + 8] = 0
    with pytest.raises(OcrMissingError, match=r"chiso\[ocr\]"):
        recognise(page, 1, 300, 150)
    aster_module._model.cache_clear()


def test_an_empty_page_is_a_page():
    page = recognise(np.full((400, 300), 250, np.uint8), 7, 595, 842)
    assert (page.number, page.lines, page.tables) == (7, (), ())
