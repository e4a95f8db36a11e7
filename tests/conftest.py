"""Fixtures of all tests, and the rule that nothing skips quietly."""

import fcntl
import os
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

from flows import ending
from flows.cli import app
from tests.commands import Said, decision

ROOT = Path(__file__).resolve().parent.parent

# No test asserts a time: on a busy machine an example may take what it takes.
settings.register_profile("chiso", deadline=None)
settings.load_profile("chiso")

_skipped: dict[str, str] = {}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    # A test that is expected to fail is reported as skipped too, and is none.
    if report.skipped and not hasattr(report, "wasxfail"):
        _skipped[report.nodeid] = _reason(report)


def pytest_collectreport(report: pytest.CollectReport) -> None:
    if report.skipped:
        _skipped[report.nodeid] = _reason(report)


def _reason(report: pytest.TestReport | pytest.CollectReport) -> str:
    return str(report.longrepr[2]) if isinstance(report.longrepr, tuple) else str(report.longrepr)


def pytest_sessionfinish(session: pytest.Session) -> None:
    if _skipped and os.environ.get("CHISO_SKIPS_FAIL") and session.exitstatus == pytest.ExitCode.OK:
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    if _skipped and os.environ.get("CHISO_SKIPS_FAIL"):
        terminalreporter.section("skipped, and CHISO_SKIPS_FAIL lets no test skip", red=True)
        for test, reason in _skipped.items():
            terminalreporter.line(f"{test}: {reason}")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of source documents and gold tables beside the checkout; without it the test skips, and says so."""
    folder = ROOT.parent / "shared"
    if not (folder / "gold").is_dir():
        pytest.skip(f"the source documents are not here: {folder} is missing")
    return folder


@pytest.fixture
def chiso(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Said]:
    """Runs a command in this process: quicker than one of its own, and enough for all but streams and imports."""
    monkeypatch.delenv("PREFECT_API_URL", raising=False)
    monkeypatch.delenv("CHISO_DEBUG", raising=False)

    def run(*arguments: str | Path) -> Said:
        code = ending.run(app, [str(argument) for argument in arguments])
        return Said(code, *capsys.readouterr())

    return run


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """An archive with one small decision, dropped in by hand."""
    folder = tmp_path / "raw"
    folder.mkdir()
    (folder / "decision.html").write_bytes(decision())
    return folder


@pytest.fixture(scope="session")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one release of the small decision; tests only ask it."""
    folder = tmp_path_factory.mktemp("built")
    raw = folder / "raw"
    raw.mkdir()
    (raw / "decision.html").write_bytes(decision())
    assert ending.run(app, ["refresh", "--offline", "--raw", str(raw), "--curated", str(folder / "curated")]) == 0
    return folder / "curated"


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A curated folder with one release of the shipped archive, as `make run` builds it; tests only ask it.

    All processes of a test run share it: the first one builds, the others wait.
    """
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "shipped"
    with (folder.parent / "shipped.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "current").exists():
            call = "from flows.cli import main; main()"
            command = [sys.executable, "-c", call, "refresh", "--offline", "--curated", str(folder)]
            subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return folder


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """Root may read and write everywhere, so a test of closed files and folders goes on as nobody."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


@pytest.fixture
def in_this_process(monkeypatch: pytest.MonkeyPatch) -> None:
    """Reads in this process, for a test that puts a fault into the reader."""
    from flows import readers, seen
    from flows.isolation import Done

    def here(work: Callable[[Any], Any], tasks: Iterable[Any], **_: object) -> Iterator[Done[Any, Any]]:
        return (Done(task, work(task)) for task in tasks)

    monkeypatch.setattr(readers, "isolated", here)
    monkeypatch.setattr(seen, "isolated", here)
