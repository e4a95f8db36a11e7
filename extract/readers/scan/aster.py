"""asterocr on single text lines, in batches. One model a process (about 43 MB of weights, 150 MB in memory)."""

import functools
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import cv2
import numpy as np
from numpy.typing import NDArray

from extract.readers.scan.clean import Grey
from extract.readers.scan.errors import OcrMissingError

_HEIGHT = 32  # what the model was trained on
_NARROWEST, _WIDEST = 32, 1024  # it knows no place further right
_BATCH = 24
_THREADS = 2
_NUMERIC = "0123456789.,"


class Heard(NamedTuple):
    """What an engine reads in a strip, and how sure it is of its least sure letter (0 to 1)."""

    text: str
    sure: float


class Lines(NamedTuple):
    """The readings of a strip: any letters, and digits and marks only."""

    free: Heard
    numeric: Heard


def read_strips(strips: Sequence[Grey]) -> list[Lines]:
    """A reading of each strip (grey, one text line). Raises OcrMissingError where asterocr is not installed."""
    parts = [_parts(strip) for strip in strips]
    read = iter(_read([part for several in parts for part in several]))
    return [_joined([next(read) for _ in several]) for several in parts]


def _parts(strip: Grey) -> list[Grey]:
    """The strip, cut between words where it is longer than the model can see."""
    height, width = strip.shape
    most = int(_WIDEST * 0.9 * height / _HEIGHT)
    if width <= most:
        return [strip]
    count = -(-width // most) + 1
    # A gap between words is the lightest stretch near where the cut should be.
    light = np.convolve(strip.mean(axis=0), np.ones(max(3, height // 4)), mode="same")
    cuts = [0]
    for nth in range(1, count):
        low, high = int((nth - 0.3) * width / count), int((nth + 0.3) * width / count)
        cuts.append(low + int(np.argmax(light[low:high])))
    return [strip[:, start:end] for start, end in zip(cuts, [*cuts[1:], width], strict=True)]


def _joined(lines: list[Lines]) -> Lines:
    if len(lines) == 1:
        return lines[0]
    free = Heard(" ".join(part.free.text.strip() for part in lines), min(part.free.sure for part in lines))
    return Lines(free, Heard("", 0.0))


def _read(strips: Sequence[Grey]) -> list[Lines]:
    model = _model()
    tensors = [_tensor(strip) for strip in strips]
    order = sorted(range(len(tensors)), key=lambda at: tensors[at].shape[1])
    out: list[Lines | None] = [None] * len(tensors)
    # Padding to a common width would change what is read at the end: only equal widths share a batch.
    start = 0
    while start < len(order):
        width = tensors[order[start]].shape[1]
        end = start
        while end < len(order) and end - start < _BATCH and tensors[order[end]].shape[1] == width:
            end += 1
        same = order[start:end]
        for at, scores in zip(same, model.run([tensors[at] for at in same]), strict=True):
            out[at] = Lines(model.decoded(scores), model.decoded(scores, numeric=True))
        start = end
    return [lines for lines in out if lines is not None]


def _tensor(strip: Grey) -> NDArray[np.float32]:
    """The strip 32 pixels high, in steps of 4 pixels wide, from -1 (ink) to 1 (paper)."""
    height, width = strip.shape
    wide = min(_WIDEST, max(1, round(width * _HEIGHT / height)))
    way = cv2.INTER_AREA if height > _HEIGHT else cv2.INTER_CUBIC
    small = cv2.resize(strip, (wide, _HEIGHT), interpolation=way)
    full = (max(_NARROWEST, wide) + 3) // 4 * 4
    left = (full - wide) // 2
    small = cv2.copyMakeBorder(small, 0, 0, left, full - wide - left, cv2.BORDER_CONSTANT, value=(255,))
    return (np.asarray(small, np.float32) / 255.0 - 0.5) / 0.5


class _Model:
    def __init__(self) -> None:
        try:
            import asterocr
            import onnxruntime
            from asterocr.vocab import default_vocab
        except ImportError:
            raise OcrMissingError from None
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = min(_THREADS, os.cpu_count() or 1)
        options.inter_op_num_threads = 1
        options.log_severity_level = 3
        path = str(Path(asterocr.__file__).parent / "assets" / "asternet.onnx")
        self._session: Any = onnxruntime.InferenceSession(path, options, providers=["CPUExecutionProvider"])
        self._input: str = self._session.get_inputs()[0].name
        self._letters: list[str] = [default_vocab.idx2char[at] for at in range(len(default_vocab))]
        self._others = np.array([at for at, letter in enumerate(self._letters) if at and letter not in _NUMERIC])

    def run(self, tensors: list[NDArray[np.float32]]) -> NDArray[np.float32]:
        """Log probabilities (strip, time, letter); letter 0 is the blank."""
        batch = np.repeat(np.stack(tensors)[:, None], 3, axis=1)
        scores: NDArray[np.float32] = self._session.run(None, {self._input: batch})[0]
        return scores.transpose(1, 0, 2)

    def decoded(self, scores: NDArray[np.float32], numeric: bool = False) -> Heard:
        if numeric:
            scores = scores.copy()
            scores[:, self._others] = -np.inf
        best = scores.argmax(axis=1)
        sure = float(np.exp(scores.max(axis=1).min()))
        kept = [int(at) for nth, at in enumerate(best) if at and (nth == 0 or best[nth - 1] != at)]
        return Heard("".join(self._letters[at] for at in kept), sure)


@functools.cache
def _model() -> _Model:
    return _Model()
