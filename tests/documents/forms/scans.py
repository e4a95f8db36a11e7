"""Pages as pictures: printed, put on a scanner a little askew, stamped, speckled and saved small."""

import io
import random
from collections.abc import Iterator
from typing import Any

import numpy as np
import pypdfium2 as pdfium
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.documents.forms.fonts import family


def to_scan(pdf: bytes, dpi: int, seed: int, coloured: bool = False) -> bytes:
    """A PDF of the pages of `pdf` as pictures of so many dots an inch, without any text."""
    draw = random.Random(f"scan {seed} {dpi}")
    pages = list(_rendered(pdf, dpi))
    turned = draw.randrange(1, len(pages)) if len(pages) > 3 else None
    angle = draw.choice((90, 180, 270))
    out = []
    for at, page in enumerate(pages):
        stamped = at == len(pages) - 1 or draw.random() < 0.15
        scanned = _scanned(page, dpi, draw, stamped, coloured)
        out.append(scanned.rotate(angle, expand=True) if at == turned else scanned)
    return _bound(out, dpi, draw.randrange(60, 86))


def pages_of(pdf: bytes, dpi: int, seed: int) -> list[Image.Image]:
    """The scanned pages themselves, none of them turned."""
    draw = random.Random(f"pages {seed} {dpi}")
    return [_scanned(page, dpi, draw, False, False) for page in _rendered(pdf, dpi)]


def _rendered(pdf: bytes, dpi: int) -> Iterator[Image.Image]:
    document = pdfium.PdfDocument(pdf)
    for page in document:
        yield page.render(scale=dpi / 72).to_pil().convert("RGB")
    document.close()


def _scanned(page: Image.Image, dpi: int, draw: random.Random, stamped: bool, coloured: bool) -> Image.Image:
    if stamped:
        page = _stamped(page, dpi, draw)
    image = page if coloured else page.convert("L")
    white = (255,) * len(image.getbands())
    image = image.rotate(draw.uniform(-2, 2), Image.Resampling.BICUBIC, fillcolor=white if coloured else 255)
    image = image.filter(ImageFilter.GaussianBlur(draw.uniform(0.2, 0.6) * dpi / 200))
    return _speckled(image, draw)


def _speckled(image: Image.Image, draw: random.Random) -> Image.Image:
    noise = np.random.default_rng(draw.randrange(1 << 30))
    pixels: Any = np.asarray(image).astype(np.int16)
    # Paper is never white nor print black, and the lamp is brighter on one side.
    shade = np.linspace(0, draw.uniform(-12, 12), pixels.shape[1]).reshape(1, -1, *[1] * (pixels.ndim - 2))
    pixels = pixels * draw.uniform(0.85, 0.95) + draw.uniform(5, 20) + shade
    pixels = pixels + noise.normal(0, draw.uniform(2, 7), pixels.shape)
    specks = noise.random(pixels.shape[:2])
    pixels[specks < draw.uniform(0.00005, 0.0004)] = draw.randrange(0, 90)
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def _stamped(page: Image.Image, dpi: int, draw: random.Random) -> Image.Image:
    """A round stamp: over the signature's place, or over a corner of what stands on the page."""
    radius = int(dpi * 0.7)
    size = 2 * radius + 8
    stamp = Image.new("RGBA", (size, size), (0, 0, 0, 0))
    ink = ImageDraw.Draw(stamp)
    colour = draw.choice(((190, 30, 45, 150), (200, 40, 40, 120), (110, 110, 110, 130)))
    for inset, line in ((2, max(2, dpi // 50)), (radius // 4, 2)):
        ink.ellipse((inset, inset, size - inset, size - inset), outline=colour, width=line)
    font = ImageFont.truetype(str(family(1).bold), radius // 4)
    ink.text((size / 2, size / 2), "UBND TỈNH", fill=colour, font=font, anchor="mm")
    stamp = stamp.rotate(draw.uniform(-25, 25))
    place = draw.choice(((0.55, 0.6), (0.6, 0.75), (0.05, 0.3), (0.7, 0.12)))
    out = page.copy()
    out.paste(stamp, (int(page.width * place[0]), int(page.height * place[1])), stamp)
    return out


def _bound(pages: list[Image.Image], dpi: int, quality: int) -> bytes:
    """The pictures as a PDF, each a page of its own size. Written here, as the library's own way recodes them."""
    objects: list[bytes] = [b"<< /Type /Catalog /Pages 2 0 R >>", b""]
    kids = []
    for page in pages:
        coded = io.BytesIO()
        page.save(coded, "JPEG", quality=quality, dpi=(dpi, dpi))
        width, height = page.width * 72 / dpi, page.height * 72 / dpi
        content = b"q %.2f 0 0 %.2f 0 0 cm /I Do Q" % (width, height)
        colours = b"/DeviceGray" if page.mode == "L" else b"/DeviceRGB"
        first = len(objects) + 1
        objects.append(
            b"<< /Type /XObject /Subtype /Image /Width %d /Height %d /ColorSpace %s /BitsPerComponent 8 "
            b"/Filter /DCTDecode /Length %d >>\nstream\n%s\nendstream"
            % (page.width, page.height, colours, coded.tell(), coded.getvalue())
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 %.2f %.2f] /Contents %d 0 R "
            b"/Resources << /XObject << /I %d 0 R >> >> >>" % (width, height, first + 1, first)
        )
        kids.append(b"%d 0 R" % (first + 2))
    objects[1] = b"<< /Type /Pages /Count %d /Kids [%s] >>" % (len(kids), b" ".join(kids))
    return _file(objects)


def _file(objects: list[bytes]) -> bytes:
    out = io.BytesIO(b"%PDF-1.4\n")
    out.seek(0, io.SEEK_END)
    places = []
    for number, body in enumerate(objects, 1):
        places.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    start = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    out.writelines(b"%010d 00000 n \n" % place for place in places)
    out.write(b"trailer << /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start))
    return out.getvalue()


def picture_of(pdf: bytes, width: int = 1000) -> bytes:
    """The first page as PNG, cut to what is printed on it, so many pixels wide."""
    document = pdfium.PdfDocument(pdf)
    page = document[0].render(scale=4).to_pil().convert("RGB")
    document.close()
    ink = np.asarray(page.convert("L")) < 250
    rows, columns = np.flatnonzero(ink.any(1)), np.flatnonzero(ink.any(0))
    margin = 40
    box = (
        max(0, columns[0] - margin), max(0, rows[0] - margin),
        min(page.width, columns[-1] + margin), min(page.height, rows[-1] + margin),
    )  # fmt: skip
    page = page.crop(box)
    page = page.resize((width, round(page.height * width / page.width)), Image.Resampling.LANCZOS)
    out = io.BytesIO()
    page.save(out, "PNG")
    return out.getvalue()
