"""Fixtures of all tests, and the rule that nothing skips quietly."""

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of source documents and gold tables beside the checkout; without it the test skips, and says so."""
    folder = ROOT.parent / "shared"
    if not (folder / "gold").is_dir():
        reason = f"the source documents are not here: {folder} is missing"
        if os.environ.get("CHISO_SKIPS_FAIL"):
            pytest.fail(reason)
        pytest.skip(reason)
    return folder
