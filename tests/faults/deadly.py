"""Loaded by Dask workers as they start: their process ends at a certain document, as one that has no memory left."""

import os
from typing import Any

from flows import readers

MARK = "ends the process that reads it"


def dask_setup(_: Any) -> None:
    """Called by the worker as it starts."""
    original = readers.read_and_understand

    def read(data: bytes, *arguments: Any, **named: Any) -> Any:
        if MARK.encode() in data:
            os._exit(9)
        return original(data, *arguments, **named)

    readers.read_and_understand = read
