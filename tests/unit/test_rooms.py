"""The rooms import one way only: flows, load, transform, extract; schemas stands beside them and imports none."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

MAY_IMPORT = {
    "flows": {"load", "transform", "extract", "schemas"},
    "load": {"transform", "extract", "schemas"},
    "transform": {"extract", "schemas"},
    "extract": {"schemas"},
    "schemas": set(),
}
FILES = [path for room in MAY_IMPORT for path in sorted(Path(room).rglob("*.py"))]

# What only some rooms may know of: SQL is load's, HTTP is the collector's, files' formats are the readers'.
ONLY_IN = {
    "prefect": ("flows/refresh.py", "flows/schedule.py"),
    "typer": ("flows/",),
    "rich": ("flows/",),
    "duckdb": ("load/",),
    "distributed": ("flows/cluster.py",),
    "httpx": ("extract/collect/", "flows/notify.py", "flows/schedule_server.py"),
    "lxml": ("extract/readers/", "extract/collect/"),
}


def imported(path: Path) -> Iterator[str]:
    """The full names of all modules that a file imports, at its top or within a function."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports by a relative name"
            yield node.module or ""


@pytest.fixture(autouse=True)
def in_the_checkout(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(root)


def test_there_are_rooms_to_look_at() -> None:
    assert {path.parts[0] for path in FILES} == set(MAY_IMPORT)


@pytest.mark.parametrize("path", FILES, ids=str)
def test_no_arrow_runs_back(path: Path) -> None:
    room = path.parts[0]
    others = {name.partition(".")[0] for name in imported(path)} & (set(MAY_IMPORT) | {"tests"})
    assert others <= MAY_IMPORT[room] | {room}


@pytest.mark.parametrize("path", FILES, ids=str)
def test_libraries_stay_in_their_rooms(path: Path) -> None:
    for name in imported(path):
        places = ONLY_IN.get(name.partition(".")[0])
        assert places is None or path.as_posix().startswith(places), f"{path} imports {name}"


def test_nobody_waits_for_pandas_who_does_not_build() -> None:
    """Pandas and pandera take most of a second. A process that reads, and commands that only look, need neither."""
    commands = ("check", "cookbook", "diff", "names_decide", "names_match", "names_pending", "query", "read", "status")
    modules = ["flows.cli", "flows.readers", *(f"flows.commands.{name}" for name in commands)]
    look = f"import sys, {', '.join(modules)}; print(*sorted({{'pandas', 'pandera'}} & set(sys.modules)))"
    said = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True).stdout
    assert said.split() == []
