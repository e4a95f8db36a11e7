"""One document, read by us and by others."""

import io
import warnings
from collections.abc import Callable, Iterator
from importlib.util import find_spec

import pandas as pd
from lxml import etree

from extract.readers import read_bytes
from flows.settings import REFERENCE
from tests.bench.documents import Sample
from tests.bench.timing import best_of
from transform.reference import load_reference
from transform.understand import understand


def readings(sample: Sample, times: int) -> Iterator[tuple[str, float]]:
    """Each way of reading with its milliseconds; the first is the floor: what parsing alone takes."""
    reference = load_reference((REFERENCE,))
    yield "lxml parse (the floor)", best_of(times, lambda: _parse(sample.data))
    yield "chiso: document (read_bytes)", best_of(times, lambda: read_bytes(sample.data))
    yield "chiso: document and facts", best_of(times, lambda: understand(read_bytes(sample.data), reference))
    for flavor, needs in (("lxml", "lxml"), ("bs4", "bs4")):
        if find_spec(needs) is None:
            print(f"  pandas.read_html, {flavor}: {needs} is not installed")
        else:
            yield f"pandas.read_html, {flavor}", best_of(times, _pandas(sample.data, flavor))


def _parse(data: bytes) -> object:
    return etree.fromstring(data, etree.HTMLParser(encoding="utf-8"))


def _pandas(data: bytes, flavor: str) -> Callable[[], object]:
    def read() -> object:
        with warnings.catch_warnings(action="ignore"):
            return pd.read_html(io.BytesIO(data), flavor=flavor, encoding="utf-8")

    return read
