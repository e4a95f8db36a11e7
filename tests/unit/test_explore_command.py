"""`chiso explore`: makes the page once a release, keeps it, serves it, and ends in order."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread
from typing import Any

import pytest

from flows.commands import explore
from flows.commands.explore import run_explore
from flows.errors import CommandError
from load.errors import LoadError
from load.releases import Release, current
from load.site import cache, write
from load.site.cache import SITES, cached_site
from load.site.errors import SiteError
from load.site.place import MARK
from tests.commands import environment_with
from tests.sites import printed
from tests.warehouses import build

PAGE = '<!doctype html><meta http-equiv="Content-Security-Policy" content="default-src \'self\'"><title>x</title>'


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("explore") / "curated"
    build(folder, printed())
    return folder


@pytest.fixture
def curated(built: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(built, tmp_path / "curated", symlinks=True))


@pytest.fixture
def page(tmp_path: Path) -> Path:
    folder = tmp_path / "page"
    folder.mkdir()
    (folder / "index.html").write_text(PAGE, encoding="utf-8")
    return folder


@pytest.fixture(autouse=True)
def _light(monkeypatch: pytest.MonkeyPatch) -> None:
    """Library and font are the same in every site, and tested elsewhere."""
    monkeypatch.setattr(write, "write_library", lambda *_: None)
    monkeypatch.setattr(write, "write_fonts", lambda *_: "x")


def release_of(curated: Path) -> Release:
    release = current(curated)
    assert release is not None
    return release


def site_of(curated: Path, page: Path, raw: Path | None = None) -> tuple[Path, bool]:
    made: list[Path] = []
    with cached_site(curated, release_of(curated), raw, page, on_make=made.append) as folder:
        assert (folder / MARK).is_file()
        assert folder.parent == curated / SITES
        return folder, bool(made)


def test_a_site_is_made_once_a_release_and_page(curated: Path, page: Path) -> None:
    first, is_new = site_of(curated, page)
    assert is_new
    assert re.fullmatch(r"r001-[0-9a-f]{12}", first.name)
    assert site_of(curated, page) == (first, False)
    (page / "more.js").write_text("x", encoding="utf-8")
    second, is_new = site_of(curated, page)
    assert is_new
    assert second != first
    assert (second / "more.js").is_file()


def test_another_release_of_the_same_name_is_another_site(curated: Path, page: Path) -> None:
    first, _ = site_of(curated, page)
    manifest = curated / "releases" / "r001" / "manifest.json"
    manifest.write_text(json.dumps(json.loads(manifest.read_text()) | {"built_at": "2026-01-01"}), encoding="utf-8")
    assert site_of(curated, page)[0] != first


def test_older_sites_go_unless_somebody_looks_at_them(curated: Path, page: Path) -> None:
    release = release_of(curated)
    with cached_site(curated, release, None, page) as first:
        (page / "more.js").write_text("x", encoding="utf-8")
        second, _ = site_of(curated, page)
        assert first.is_dir()
        assert second.is_dir()
        (page / "more.js").write_text("y", encoding="utf-8")
        third, _ = site_of(curated, page)
        assert (first.is_dir(), second.is_dir(), third.is_dir()) == (True, False, True)
    (curated / SITES / "notes").mkdir()
    (page / "more.js").write_text("z", encoding="utf-8")
    fourth, _ = site_of(curated, page)
    assert {path.name for path in (curated / SITES).iterdir()} == {fourth.name, "notes", ".lock"}


def test_a_site_without_its_mark_is_made_anew(curated: Path, page: Path) -> None:
    folder, _ = site_of(curated, page)
    (folder / MARK).unlink()
    assert site_of(curated, page) == (folder, True)


def test_a_folder_that_cannot_be_written_is_told_of(
    page: Path, monkeypatch: pytest.MonkeyPatch, ordinary_user: None
) -> None:
    monkeypatch.setattr(cache, "_fingerprint", lambda *_: "0" * 12)
    with (
        pytest.raises(LoadError, match=r"may not keep a site in .*; choose a folder that can be written"),
        cached_site(Path("/closed"), Release("r001", Path("/closed/r001"), {}), None, page),
    ):
        pass


class Served:
    """The command at work in a thread of its own, until its server is stopped as Ctrl-C would."""

    def __init__(self, curated: Path, raw: Path, port: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
        self.server: Any = None
        self.code: int | None = None
        real = explore.SiteServer

        def kept(*arguments: Any) -> Any:
            self.server = real(*arguments)
            serve = self.server.serve_forever

            def until_stopped() -> None:
                serve(poll_interval=0.01)
                raise KeyboardInterrupt

            self.server.serve_forever = until_stopped
            return self.server

        monkeypatch.setattr(explore, "SiteServer", kept)
        self._thread = Thread(target=self._run, args=(curated, raw, port))

    def _run(self, curated: Path, raw: Path, port: int | None) -> None:
        self.code = run_explore(curated, raw, port, False)

    def __enter__(self) -> "Served":
        self._thread.start()
        while self.server is None and self._thread.is_alive():
            self._thread.join(0.01)
        return self

    def __exit__(self, *_: object) -> None:
        self.server.shutdown()
        self._thread.join()

    def index(self) -> Any:
        connection = HTTPConnection("127.0.0.1", self.server.server_address[1], timeout=20)
        connection.request("GET", "/data/index.json")
        answer = connection.getresponse()
        assert answer.status == 200
        return json.loads(answer.read())


@pytest.fixture
def with_page(page: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def cached(curated: Path, release: Release, raw: Path | None, on_make: Any) -> Any:
        return cached_site(curated, release, raw, page, on_make)

    monkeypatch.setattr(explore, "cached_site", cached)
    yield


@pytest.mark.usefixtures("with_page")
def test_it_serves_and_ends_in_order(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Served(curated, tmp_path / "raw", 0, monkeypatch) as served:
        assert served.index()["release"] == "r001"
    assert served.code == 0
    out, err = capsys.readouterr()
    assert re.fullmatch(r"r001 is at http://127\.0\.0\.1:\d+/ \(Ctrl-C stops it\)\nStopped\.\n", out)
    assert re.fullmatch(r"Making the page in .*/site/r001-[0-9a-f]{12}; this is done once a release\.\n", err)


@pytest.mark.usefixtures("with_page")
def test_a_release_that_comes_meanwhile_is_told_of_once_and_not_shown(
    curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Served(curated, tmp_path / "raw", 0, monkeypatch) as served:
        assert served.index()["release"] == "r001"
        rows = printed()
        rows["work"][0]["title"] = "another"
        assert build(curated, rows, keep=1).name == "r002"
        assert not (curated / "releases" / "r001").exists()
        assert [served.index()["release"] for _ in range(3)] == ["r001"] * 3
    err = capsys.readouterr().err
    assert err.count("r002 is in force now; stop and start «chiso explore» to see it.") == 1


@pytest.mark.usefixtures("with_page")
def test_a_port_that_is_taken_is_one_sentence(curated: Path, tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(CommandError, match=rf"Port {port} cannot be used \(address already in use\)") as said:
            run_explore(curated, tmp_path / "raw", port, False)
    assert said.value.code == 2
    with pytest.raises(CommandError, match="There is no port 70000") as said:
        run_explore(curated, tmp_path / "raw", 70_000, False)
    assert said.value.code == 2


@pytest.mark.usefixtures("with_page")
def test_without_a_port_any_free_one_will_do(curated: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr(explore, "PORT", taken.getsockname()[1])
        with Served(curated, tmp_path / "raw", None, monkeypatch) as served:
            assert served.server.server_address[1] != explore.PORT
            assert served.index()


def test_before_the_first_release_it_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="No release has been built"):
        run_explore(tmp_path / "none", tmp_path, 0, False)


def test_a_missing_package_is_bad_input(curated: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refused(*_: object, **__: object) -> Any:
        raise SiteError("Making a site needs x; install the extra: pip install 'chiso[site]'.")

    monkeypatch.setattr(cache, "_make", refused)
    with pytest.raises(CommandError, match="install the extra") as said:
        run_explore(curated, tmp_path, 0, False)
    assert said.value.code == 2


def test_the_browser_is_opened_where_there_is_a_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(explore.webbrowser, "open", opened.append)

    class Now(Thread):
        def start(self) -> None:
            self.run()

    monkeypatch.setattr(explore, "Thread", Now)
    monkeypatch.setattr(explore.sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER"):
        monkeypatch.delenv(name, raising=False)
    explore._open("http://127.0.0.1:1/")
    assert opened == []
    monkeypatch.setenv("DISPLAY", ":0")
    explore._open("http://127.0.0.1:1/")
    assert opened == ["http://127.0.0.1:1/"]


def test_ctrl_c_in_a_terminal_ends_with_0_and_one_line(curated: Path, page: Path, tmp_path: Path) -> None:
    program = f"""
import sys
from pathlib import Path
from flows.commands import explore
from load.site import write
from load.site.cache import cached_site
write.write_library = lambda *_: None
write.write_fonts = lambda *_: "x"
explore.cached_site = lambda c, r, raw, on_make: cached_site(c, r, raw, Path({str(page)!r}), on_make)
sys.exit(explore.run_explore(Path({str(curated)!r}), Path({str(tmp_path / "raw")!r}), 0, False))
"""
    with subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          env=environment_with()) as running:  # fmt: skip
        assert running.stdout is not None
        assert running.stdout.readline().startswith("r001 is at http://127.0.0.1:")
        os.kill(running.pid, signal.SIGINT)
        out, err = running.communicate(timeout=60)
    assert (running.returncode, out) == (0, "Stopped.\n")
    assert "Traceback" not in err
