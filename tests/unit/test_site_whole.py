"""A whole site: page, library, font and data; the same bytes each time, and nothing of it from another host."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from load.errors import LoadError
from load.releases import Release
from load.site import fonts, write
from load.site.errors import SiteError
from load.site.place import MARK
from load.site.write import SiteSummary, fill_site, write_site
from tests.sites import Site, printed
from tests.warehouses import build

PAGE = '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><title>x</title>'


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("page")
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    (folder / "app").mkdir()
    (folder / "app" / "main.js").write_text("export {};", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return build(tmp_path_factory.mktemp("built"), printed())


@pytest.fixture(scope="module")
def written(release: Release, page: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Site, SiteSummary]:
    folder = tmp_path_factory.mktemp("whole") / "site"
    return Site(folder), write_site(release, folder, raw=None, page=page)


def test_all_parts_are_there(written: tuple[Site, SiteSummary], page: Path) -> None:
    site, summary = written
    files = site.bytes()
    assert files["index.html"] == (page / "index.html").read_bytes()
    assert "app/main.js" in files
    assert re.search(rb"export\s*\{[^}]*as embed\s*\}", files["lib/vega.js"])
    assert b"import " not in files["lib/vega.js"][-400:]
    assert summary.files == len(files)
    assert summary.size == sum(map(len, files.values()))
    assert len(files[summary.largest]) == summary.largest_size
    assert site.read(MARK)["entries"] == sorted(path.name for path in site.root.iterdir())


def test_the_library_brings_its_interpreter(written: tuple[Site, SiteSummary]) -> None:
    library = written[0].bytes()["lib/vega.js"].decode()
    assert ".ast" in library
    assert library.count("expressionInterpreter") >= 1
    notice = written[0].bytes()["lib/NOTICE"].decode()
    assert all(word in notice for word in ("Vega", "BSD 3-Clause", "Redistribution", "Open Font License"))


def test_the_fonts_have_every_letter_of_vietnamese(written: tuple[Site, SiteSummary]) -> None:
    from fontTools.ttLib import TTFont

    letters = "aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ"
    for style in ("regular", "medium", "bold"):
        path = written[0].root / "fonts" / f"be-vietnam-pro-{style}.woff2"
        assert path.stat().st_size < 60_000
        known = TTFont(path).getBestCmap()
        assert {ord(letter) for letter in letters + letters.upper() + "0123456789.,–«»“”₫%≥"} <= set(known)
    assert (written[0].root / "fonts" / "LICENSE").stat().st_size > 1000


def test_figures_in_columns_have_one_width(written: tuple[Site, SiteSummary]) -> None:
    from fontTools.ttLib import TTFont

    for style in ("regular", "medium", "bold"):
        font = TTFont(written[0].root / "fonts" / f"be-vietnam-pro-figures-{style}.woff2")
        names, outlines = font.getBestCmap(), font["glyf"]
        assert set("0123456789,.–−% ") <= set(map(chr, names))
        digits = [names[ord(digit)] for digit in "0123456789"]
        assert {font["hmtx"][name][0] for name in digits} == {640}
        for name in digits:  # none stands over the edge, and each in the middle
            assert font["hmtx"][name][1] == outlines[name].xMin >= 0
            assert outlines[name].xMax <= 640


def test_a_site_can_be_laid_beside_other_files(release: Release, page: Path, written: tuple[Site, SiteSummary],
                                               tmp_path: Path) -> None:  # fmt: skip
    made, scratch = tmp_path / "made", tmp_path / "scratch"
    made.mkdir()
    scratch.mkdir()
    (made / "README.md").write_text("mine", encoding="utf-8")
    summary = fill_site(release, made, scratch, raw=None, page=page)
    files = Site(made).bytes()
    assert files.pop("README.md") == b"mine"
    assert summary.files == len(files)
    files.pop(MARK)
    assert files == {path: content for path, content in written[0].bytes().items() if path != MARK}
    with pytest.raises(FileExistsError):
        fill_site(release, made, scratch, raw=None, page=page)


def test_the_same_release_gives_the_same_site(release: Release, page: Path, written: tuple[Site, SiteSummary],
                                              tmp_path: Path) -> None:  # fmt: skip
    write_site(release, tmp_path / "again", raw=None, page=page)
    again = Site(tmp_path / "again").bytes()
    assert {path for path, content in again.items() if written[0].bytes().get(path) != content} == set()
    assert set(again) == set(written[0].bytes())


def test_a_missing_package_is_named(release: Release, page: Path, tmp_path: Path,
                                    monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(fonts, "find_spec", lambda name: None)
    with pytest.raises(SiteError, match=r"fontpkg-be-vietnam-pro; install the extra: pip install 'chiso\[site\]'"):
        write_site(release, tmp_path / "site", raw=None, page=page)
    monkeypatch.undo()
    monkeypatch.setitem(__import__("sys").modules, "vl_convert", None)
    with pytest.raises(SiteError, match="vl-convert-python; install the extra"):
        write_site(release, tmp_path / "site", raw=None, page=page)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_release_leaves_nothing_behind(release: Release, page: Path, tmp_path: Path,
                                                 monkeypatch: pytest.MonkeyPatch) -> None:  # fmt: skip
    monkeypatch.setattr(write, "write_library", lambda *_: None)
    monkeypatch.setattr(write, "write_fonts", lambda *_: "x")
    broken = Release("r009", tmp_path / "r009", release.manifest)
    broken.path.mkdir()
    (broken.path / "chiso.duckdb").write_bytes(b"no database" * 1000)
    with pytest.raises(LoadError, match="The site of r009 cannot be made"):
        write_site(broken, tmp_path / "site", raw=None, page=page)
    assert [path.name for path in tmp_path.iterdir()] == ["r009"]


def test_a_site_offers_the_files_that_lie_beside_it(chiso: Any, shipped: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    wanted = ("--format", "csv,sqlite", "--tables", "scores,services")
    assert chiso("export", folder, "--site", *wanted, "--curated", shipped).code == 0
    offered = json.loads((folder / "data" / "index.json").read_text(encoding="utf-8"))["downloads"]
    assert {file["file"] for file in offered} == {"csv/scores.csv", "csv/services.csv", "chiso.sqlite"}
    assert all((folder / file["file"]).stat().st_size == file["bytes"] for file in offered)
