"""Fixtures of the tests that read the source documents."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.articles import Warehouse, built, texts


@pytest.fixture(scope="session")
def warehouse(shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    """The five source documents, added and refreshed."""
    made = built(tmp_path_factory.mktemp("prose"), texts(shared))
    yield made
    made.close()
