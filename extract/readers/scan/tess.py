"""Tesseract with its Vietnamese model on single text lines, where it is installed: it is the second opinion."""

import functools
import os
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from extract.readers.scan.aster import Heard
from extract.readers.scan.clean import Grey

_LINE = 7  # its mode for a picture of one line
_FOLDERS = (
    "/usr/share/tesseract-ocr/5/tessdata", "/usr/share/tesseract-ocr/4.00/tessdata", "/usr/share/tessdata",
    "/usr/local/share/tessdata", "/opt/homebrew/share/tessdata",
)  # fmt: skip
_LOCK = threading.Lock()  # one engine a process, and it holds one picture at a time
# Higher strips are no better read and take longer.
_HIGHEST = 64


def is_there() -> bool:
    """Whether tesseract and its Vietnamese model can be used."""
    return _engine() is not None


def read_strips(strips: Sequence[Grey], numeric: bool = False) -> list[Heard] | None:
    """A reading of each strip, None where tesseract or its Vietnamese model is not installed. `numeric` allows digits
    and marks only."""
    engine = _engine()
    if engine is None:
        return None
    from PIL import Image

    with _LOCK:
        engine.SetVariable("tessedit_char_whitelist", "0123456789.,-%" if numeric else "")
        heard = []
        for strip in strips:
            if strip.shape[0] > _HIGHEST:
                scale = _HIGHEST / strip.shape[0]
                strip = np.asarray(cv2.resize(strip, None, fx=scale, fy=scale, interpolation=cv2.INTER_AREA), np.uint8)
            engine.SetImage(Image.fromarray(strip))
            text = engine.GetUTF8Text().strip()
            words = engine.AllWordConfidences()
            heard.append(Heard(text, min(words) / 100 if words and text else 0.0))
        engine.Clear()
    return heard


@functools.cache
def _engine() -> Any | None:
    # Its own threads make short lines slower.
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    try:
        import tesserocr
    except ImportError:
        return None
    folder = _data()
    if folder is None:
        return None
    try:
        engine = tesserocr.PyTessBaseAPI(path=str(folder), lang="vie", psm=_LINE)
    except RuntimeError:
        return None
    return engine


def _data() -> Path | None:
    """The folder with the Vietnamese model."""
    named = os.environ.get("TESSDATA_PREFIX")
    for folder in (*((named, f"{named}/tessdata") if named else ()), *_FOLDERS):
        if (Path(folder) / "vie.traineddata").is_file():
            return Path(folder)
    return None
