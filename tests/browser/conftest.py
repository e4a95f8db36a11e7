"""The site of the shipped archive, served, and a browser on it that may complain of nothing and ask nobody else."""

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser

from flows.commands.release import current_release
from load.site.write import fill_site
from tests.browser.watched import Watched, browser_at, chromium, served


@pytest.fixture(scope="session")
def site(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the shipped archive; tests only look at it. All processes of a test run share it."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "site"
    with folder.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "index.html").exists():
            scratch = folder.with_suffix(".scratch")
            for empty in (folder, scratch):
                shutil.rmtree(empty, ignore_errors=True)
                empty.mkdir()
            fill_site(current_release(shipped), folder, scratch, raw=None)
    return folder


@pytest.fixture(scope="package")
def browser() -> Iterator[Browser]:
    """Chromium. It goes when these tests are done: while it runs, no other test could start an event loop."""
    path = chromium()
    if path is None:
        pytest.skip("chromium is not here: apt-get install chromium")
    with browser_at(path) as started:
        yield started


@pytest.fixture(scope="package")
def address(site: Path) -> Iterator[str]:
    """Where the site is served."""
    with served(site) as at:
        yield at


@pytest.fixture
def reader(browser: Browser, address: str) -> Iterator[Watched]:
    """A reader of the site. Whatever a test is about, the console has to stay silent and no other host be asked."""
    watched = Watched(browser, address)
    yield watched
    watched.close()
    assert not watched.complaints
    assert not watched.outside


@pytest.fixture
def data(site: Path) -> Callable[[str], Any]:
    """The site's data by its name below `data/`."""
    return lambda name: json.loads((site / "data" / name).read_text(encoding="utf-8"))


@pytest.fixture
def copy(site: Path, tmp_path: Path) -> Path:
    """A copy of the site that a test may spoil."""
    return Path(shutil.copytree(site, tmp_path / "copy"))
