"""The set-up: locks that name hashes and no address, commands that a stranger types, one that checks them all."""

import os
import re
import subprocess
import sys
import tomllib
from itertools import chain
from pathlib import Path

import pytest
from packaging.requirements import Requirement

from tests.commands import environment_with

LOCKS = ("requirements.lock", "requirements-setup.lock")
# An index of packages, or a file on one: where this machine got a package is nobody else's way to it.
INDEX = re.compile(r"(?i)--(?:extra-)?index-url|PIP_INDEX|UV_INDEX|UV_DEFAULT_INDEX|/simple/?[\"'\s]")


def lines(lock: str) -> list[str]:
    """The entries of a lock, each on one line: in the file all lines of an entry but the last end in a backslash."""
    joined = (line.strip() for line in lock.replace("\\\n", " ").splitlines())
    return [line for line in joined if line and not line.startswith("#")]


def pins(lock: str) -> dict[str, str]:
    """The version of each package."""
    return dict(re.match(r"([\w.-]+)==(\S+)", line).groups() for line in lines(lock))


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_address(name: str, root: Path) -> None:
    assert "://" not in (root / name).read_text()


@pytest.mark.parametrize("name", LOCKS)
def test_every_line_of_a_lock_is_a_version_with_hashes(name: str, root: Path) -> None:
    entries = lines((root / name).read_text())
    assert entries
    for entry in entries:
        package, *hashes = re.split(r"\s+--hash=", entry)
        assert re.match(r"[\w.-]+==[\w.+]+", package)
        assert hashes, package
        assert all(re.fullmatch(r"sha256:[0-9a-f]{64}", found) for found in hashes), package


def test_the_lock_holds_everything_that_is_needed(root: Path) -> None:
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    locked = pins((root / "requirements.lock").read_text())
    for line in (*project["dependencies"], *chain(*project["optional-dependencies"].values())):
        needed = Requirement(line)
        assert needed.specifier.contains(locked[needed.name]), line


def test_fastapi_is_one_that_the_locked_prefect_runs_with(root: Path) -> None:
    locked = pins((root / "requirements.lock").read_text())
    assert locked["prefect"] == "3.8.8"
    assert tuple(map(int, locked["fastapi"].split("."))) < (0, 151)


def test_the_makefile_has_what_the_readme_promises(root: Path) -> None:
    makefile = (root / "Makefile").read_text()
    targets = dict(re.findall(r"^([a-z]+):(.*)$", makefile, re.MULTILINE))
    assert {"setup", "run", "test", "lint", "lock"} <= set(targets)
    for target in ("run", "lint", "lock"):
        assert "setup" in targets[target]
    assert "lint" in targets["test"]


def test_the_check_of_every_submission_is_make_test(root: Path) -> None:
    script = root / ".ci" / "run"
    assert script.stat().st_mode & 0o111
    assert re.search(r"^make test$", script.read_text(), re.MULTILINE)
    assert "CHISO_SKIPS_FAIL=1" in script.read_text()


def tracked(root: Path) -> list[Path]:
    """The files of the repository: what git has or would add."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"], cwd=root, capture_output=True, check=False
    )
    return [root / name for name in listed.stdout.decode().splitlines() if (root / name).is_file()]


def test_no_file_names_an_index_of_packages(root: Path) -> None:
    files = tracked(root)
    assert len(files) > 50
    for path in files:
        if path.suffix in (".py", ".toml", ".lock", ".in", ".cfg", ".md", ".yml", ".yaml", "") and path != Path(
            __file__
        ):
            text = path.read_text(encoding="utf-8", errors="replace").replace("--no-emit-index-url", "")
            found = INDEX.search(text)
            assert found is None, f"{path.relative_to(root)}: {found[0]}"


def test_what_a_refresh_makes_is_not_in_git(root: Path) -> None:
    ignored = (root / ".gitignore").read_text().splitlines()
    assert {"data/raw/*", "!data/raw/shipped/", "data/curated/"} <= set(ignored)


SKIPPING = """
import pytest

def test_one():
    pytest.skip("nothing here to test")

@pytest.mark.xfail
def test_two():
    assert False
"""


@pytest.mark.parametrize("strict, code", [("1", 1), ("", 0)], ids=["where no test may skip", "elsewhere"])
def test_a_skipped_test_fails_the_check_of_a_submission(strict: str, code: int, root: Path, tmp_path: Path) -> None:
    (tmp_path / "test_skipping.py").write_text(SKIPPING)
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "tests.conftest", "-c", os.devnull, tmp_path],
        cwd=root, env=environment_with(CHISO_SKIPS_FAIL=strict), capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == code
    listed = "test_skipping.py::test_one: Skipped: nothing here to test" in done.stdout.decode()
    assert listed == bool(strict)
