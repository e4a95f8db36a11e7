"""Bad input: one sentence and code 2, or a reading with a finding; soon, in little memory, nothing half-written."""

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from extract.readers import read_file
from tests.commands import Said, environment_with
from tests.faults.hostile import READ, REFUSED, WHOLE, long_table

Chiso = Callable[..., Said]

pytestmark = pytest.mark.usefixtures("soon")

MEGABYTES = 1500


@pytest.fixture
def file(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A file with the bytes that the test is given."""
    path = tmp_path / "file.html"
    path.write_bytes(request.param)
    return path


@pytest.mark.parametrize(
    "file, why", [(data, why) for data, why in REFUSED.values()], ids=list(REFUSED), indirect=["file"]
)
def test_what_is_no_document_is_refused_in_one_sentence(file: Path, why: str, chiso: Chiso) -> None:
    for command in (["read", "--format", "json"], ["add", "--raw", str(file.parent / "raw")]):
        said = chiso(*command, file)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(f"{file}: ") and said.err.endswith(".\n")
        assert said.err.count("\n") == 1
        assert why in said.err
    assert not (file.parent / "raw").exists()


@pytest.mark.parametrize("file", READ.values(), ids=list(READ), indirect=True)
def test_what_is_odd_is_read(file: Path, chiso: Chiso) -> None:
    said = chiso("read", "--format", "json", file)
    assert (said.code, said.err) == (0, "")
    assert json.loads(said.out)["document"]["document_id"]


@pytest.mark.parametrize("file", [READ[name] for name in WHOLE], ids=WHOLE, indirect=True)
def test_odd_bytes_lose_no_figure(file: Path, chiso: Chiso) -> None:
    facts = json.loads(chiso("read", "--format", "json", file).out)["facts"]
    assert [fact["points"] for fact in facts if fact["table"] == "score"] == [80.5, 79, 60.25, 50]


@pytest.mark.parametrize(
    "file, kind",
    [
        (READ["unclosed"], "file_cut_short"),
        (READ["divs in divs"], "html_too_deep"),
        (READ["tables in tables"], "html_too_deep"),
        (READ["one broken byte"], "bytes_damaged"),
        (READ["colspan times rowspan"], "spans_cut"),
        (READ["text of 11 MB, then divs"], "html_not_whole"),
    ],
    ids=["unclosed", "divs in divs", "tables in tables", "one broken byte", "spans", "huge text"],
    indirect=["file"],
)
def test_what_was_lost_is_a_finding(file: Path, kind: str, chiso: Chiso) -> None:
    findings = json.loads(chiso("read", "--format", "json", file).out)["findings"]
    assert kind in {finding["kind"] for finding in findings}


def test_a_refresh_accounts_for_every_file(tmp_path: Path, chiso: Chiso) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    raw.mkdir()
    # Those of many kilobytes are read above, each within its time.
    files = {**{name: data for name, (data, _) in REFUSED.items()}, **READ}
    files = {name: data for name, data in files.items() if len(data) <= 100_000}
    for name, data in files.items():
        (raw / f"{name}.html").write_bytes(data)
    said = chiso("refresh", "--offline", "--raw", raw, "--curated", curated)
    assert (said.code, said.err) == (4, "")
    sources = "SELECT source FROM document UNION ALL SELECT source FROM quarantine WHERE table_name IS NULL"
    asked = chiso("query", sources, "--format", "json", "--curated", curated)
    assert sorted(row["source"] for row in json.loads(asked.out)) == sorted(f"{name}.html" for name in files)
    assert not list(curated.glob(".building-*"))


# `chiso` with limited memory, and its peak as a last line on standard error. Linux counts into ru_maxrss what the
# process was before it became this program, which is the whole test run: VmHWM is its own. Elsewhere there is no /proc.
_MEASURED = """
import pathlib, re, resource, sys
from flows import ending
from flows.cli import app
code = ending.run(app, sys.argv[1:])
status = pathlib.Path("/proc/self/status")
if status.exists():
    peak = int(re.search(r"VmHWM:\\s+(\\d+) kB", status.read_text())[1]) // 1024
else:
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 2**20
print(peak, file=sys.stderr)
sys.exit(code)
"""


def measured(*arguments: str | Path) -> tuple[Said, int]:
    """What the command said, and the most MB it took; it is refused more than `MEGABYTES`."""
    limit = MEGABYTES * 2**20
    done = subprocess.run(
        [sys.executable, "-c", _MEASURED, *map(str, arguments)],
        capture_output=True,
        env=environment_with(),
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (limit, limit)),
        check=False,
    )
    *lines, peak = done.stderr.decode().splitlines()
    return Said(done.returncode, done.stdout.decode(), "\n".join(lines)), int(peak)


def test_a_file_of_200_mb_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "huge.html").open("wb") as file:
        file.truncate(200 * 2**20)
    for command in (["read"], ["add", "--raw", str(tmp_path / "raw")]):
        said, peak = measured(*command, tmp_path / "huge.html")
        sentence = "The file has 200 MB, over the limit of 64 MB; cut out the document and add that."
        assert said == Said(2, "", f"{tmp_path / 'huge.html'}: {sentence}")
        assert peak < 500
    assert not (tmp_path / "raw").exists()


def test_ten_thousand_rows_are_all_read(tmp_path: Path) -> None:
    (tmp_path / "long.html").write_bytes(long_table(10_000))
    said, peak = measured("read", "--format", "json", tmp_path / "long.html")
    assert said.code == 0
    seen = json.loads(said.out)
    assert len(seen["tables"][0]["rows"]) == 10_004
    assert sum(fact["table"] in ("score", "pending_fact") for fact in seen["facts"]) == 10_004
    assert peak < 1000


def test_what_is_over_a_limit_of_libxml2_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(READ["picture of 11 MB"])
    assert "After" in read_file(tmp_path / "page.html").text


@pytest.mark.parametrize("kind", ["pipe", "device"])
def test_what_is_no_file_is_refused_unread(kind: str, tmp_path: Path, chiso: Chiso) -> None:
    path = tmp_path / "pipe" if kind == "pipe" else Path("/dev/zero")
    if kind == "pipe":
        os.mkfifo(path)
    said = chiso("read", path)
    sentence = "This is a pipe or a device, not a file; save what it gives and name that."
    assert said == Said(2, "", f"{path}: {sentence}\n")


def test_links_that_lead_round_in_a_circle_are_said(tmp_path: Path, chiso: Chiso) -> None:
    (tmp_path / "a.html").symlink_to("b.html")
    (tmp_path / "b.html").symlink_to("a.html")
    path = tmp_path / "a.html"
    for command in (["read"], ["add", "--raw", str(tmp_path / "raw")]):
        said = chiso(*command, path)
        assert said == Said(2, "", f"{path}: The file cannot be read (Too many levels of symbolic links).\n")


def test_a_name_that_no_file_system_takes_is_said(chiso: Chiso) -> None:
    said = chiso("read", "x" * 5000)
    assert (said.code, said.out) == (2, "")
    assert said.err.endswith(": The file cannot be read (File name too long).\n")


def test_a_name_that_is_no_utf_8_is_read_all_the_same(tmp_path: Path, chiso: Chiso) -> None:
    path = Path(os.fsdecode(bytes(tmp_path) + b"/quy\xea\xcct.html"))
    path.write_bytes(READ["utf-16 with mark"])
    assert chiso("read", path).code == 0
    assert chiso("add", path, "--raw", tmp_path / "raw").code == 0
    said = chiso("refresh", "--offline", "--raw", tmp_path / "raw", "--curated", tmp_path / "curated")
    assert (said.code, said.err) == (0, "")
    (tmp_path / "loose").mkdir()
    path.rename(tmp_path / "loose" / path.name)
    said = chiso("refresh", "--offline", "--raw", tmp_path / "loose", "--curated", tmp_path / "curated")
    assert (said.code, said.err) == (0, "")
