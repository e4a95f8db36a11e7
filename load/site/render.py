"""Pages of a document as pictures, drawn in a process of its own: what a broken file does to a library stays there.

`python -m load.site.render` takes tasks as lines of JSON and answers each with a line: the pages drawn, or `error`.
"""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from extract.errors import UnreadableError

DPI = 110
# A page of A2 at that resolution; a larger sheet is drawn coarser.
_MOST_PIXELS = 4_500_000
_QUALITY = 72
_MEMORY = 2 * 2**30


def draw(source: Path, media_type: str, pages: Sequence[int], folder: Path) -> dict[str, Any]:
    """Draws the pages with these numbers (from 1) into `<number>.webp` in `folder`; returns for each that the document
    has its width and height in points and its `pixels`. Raises UnreadableError if it is no document of that type."""
    drawn: dict[str, Any] = {}
    wanted = set(pages)
    data = source.read_bytes()
    kinds = _of_pdf(data, wanted) if media_type == "application/pdf" else _of_picture(data, wanted)
    for number, image, width, height in kinds:
        image.save(folder / f"{number}.webp", "WEBP", quality=_QUALITY, method=4)
        drawn[str(number)] = {"width": round(width, 2), "height": round(height, 2), "pixels": list(image.size)}
    return drawn


def _of_pdf(data: bytes, wanted: set[int]) -> Iterator[tuple[int, Any, float, float]]:
    import pypdfium2

    try:
        file = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        raise UnreadableError(str(error)) from None
    try:
        for number in sorted(number for number in wanted if number <= len(file)):
            try:
                page = file[number - 1]
                width, height = page.get_size()
                bitmap = page.render(scale=_scale(width, height))
            except pypdfium2.PdfiumError:
                continue  # the page's own fault: the others can be drawn
            yield number, bitmap.to_pil().convert("RGB"), width, height
            bitmap.close()
            page.close()
    finally:
        file.close()


def _of_picture(data: bytes, wanted: set[int]) -> Iterator[tuple[int, Any, float, float]]:
    from PIL import Image

    from extract.readers.scan.picture import open_picture

    for number, (pixels, width, height) in enumerate(open_picture(data).pictures, 1):
        if number in wanted:
            image = Image.fromarray(pixels).convert("RGB")
            shrink = min(1.0, _scale(width, height) * width / image.width)
            size = (max(1, round(image.width * shrink)), max(1, round(image.height * shrink)))
            yield number, image.resize(size) if shrink < 1 else image, width, height
        if number >= max(wanted):
            return


def _scale(width: float, height: float) -> float:
    """Pixels a point."""
    return float(min(DPI / 72, (_MOST_PIXELS / max(1.0, width * height)) ** 0.5))


def main() -> None:
    """Answers tasks until there are no more."""
    with suppress(ImportError, ValueError, OSError):  # not every system has such limits
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    for line in sys.stdin:
        task = json.loads(line)
        try:
            answer = draw(Path(task["source"]), task["media_type"], task["pages"], Path(task["folder"]))
        except Exception as error:  # whatever a broken file leads a library to
            answer = {"error": f"{type(error).__name__}: {error}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
