"""The documentation builds, asks no other host for anything, and its tutorials say what a release says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import nbformat
import pytest

from load.releases import current

ROOT = Path(__file__).resolve().parents[2]
TUTORIALS = ROOT / "docs" / "tutorials"
AGAIN = "the release answers otherwise than the notebook shows; run make tutorials"
# What a browser fetches by itself, in contrast to a link that somebody follows.
_FETCHED = re.compile(r"""<(?:script|img|link|iframe|source)\b[^>]*?(?:src|href)=["']?(https?:)?//[^"'\s>]+""")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("docs") / "site"
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", str(folder)],
        cwd=ROOT, capture_output=True, text=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return folder


def test_every_page_of_the_folder_is_built(site: Path) -> None:
    pages = {path.relative_to(ROOT / "docs").with_suffix(".html") for path in (ROOT / "docs").rglob("*.md")}
    pages |= {path.relative_to(ROOT / "docs").with_suffix(".html") for path in TUTORIALS.glob("*.ipynb")}
    assert pages == {path.relative_to(site) for path in site.rglob("*.html")} - {Path("404.html")}


def test_no_page_asks_another_host(site: Path) -> None:
    for path in site.rglob("*.html"):
        assert not _FETCHED.search(path.read_text(encoding="utf-8")), path.name


def test_tutorials_show_their_answers(site: Path) -> None:
    page = (site / "tutorials" / "python.html").read_text(encoding="utf-8")
    assert "Sở Tài chính" in page and "1280" in page and "305/QĐ-UBND" in page
    (picture,) = re.findall(r'<img[^>]+src="(outputs/[^"]+\.svg)"', page)
    assert (site / "tutorials" / picture).read_bytes().lstrip().startswith(b"<svg")


def test_the_python_tutorial_says_what_the_release_says(shipped: Path, tmp_path: Path) -> None:
    assert answers(run_again("python.ipynb", shipped, tmp_path)) == answers(TUTORIALS / "python.ipynb"), AGAIN


def test_the_r_tutorial_says_what_the_release_says(chiso: Any, shipped: Path, tmp_path: Path) -> None:
    if shutil.which("R") is None:
        pytest.skip("R is not here: apt-get install r-cran-irkernel r-cran-haven r-cran-rsqlite")
    wanted = ("--format", "dta,sqlite", "--tables", "scores,services")
    assert chiso("export", tmp_path / "out", *wanted, "--curated", shipped).code == 0
    again = run_again("r.ipynb", shipped, tmp_path, CHISO_EXPORT=str(tmp_path / "out"))
    assert answers(again) == answers(TUTORIALS / "r.ipynb"), AGAIN


def run_again(name: str, shipped: Path, folder: Path, **environment: str) -> Path:
    """A copy of the tutorial, run on the shipped release."""
    release = current(shipped)
    assert release is not None
    copy = folder / name
    copy.write_bytes((TUTORIALS / name).read_bytes())
    script = ROOT / "docs" / "build" / "tutorials.py"
    command = [sys.executable, str(script), str(release.path), str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, env={**os.environ, **environment}, check=False)
    assert done.returncode == 0, done.stderr
    return copy


def answers(path: Path) -> list[Any]:
    """What the cells print, as text."""
    outputs = [output for cell in nbformat.read(path, as_version=4).cells for output in cell.get("outputs", ())]
    return [output.get("text") or output.get("data", {}).get("text/plain") for output in outputs]
