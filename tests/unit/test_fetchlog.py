"""The fetch log: every line is kept, a torn one spoils nothing, and the state of an address follows from the lines."""

import json
import os
import signal
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.collect.archive import snapshots
from extract.collect.errors import ArchiveError
from extract.collect.fetchlog import FetchLog, read_log
from extract.collect.net import Answer, FetchError, Validators

URL = "http://stttt.binhdinh.gov.vn/305.html"
DAY = datetime(2026, 11, 21, 2, 30, tzinfo=UTC)
SHA = "ab" * 32


def answer(status: int = 200, etag: str | None = '"1"', data: bytes = b"<p>x</p>") -> Answer:
    headers = {"content-type": "text/html"}
    return Answer(URL, f"{URL}?final", status, data, headers, "text/html", Validators(etag, "Mon"), 2, 0.1)


GONE = FetchError("not_found", "The host answers 404: there is no such page; check the address.", status=404)
SLOW = FetchError("timeout", "The host is too slow; try again later.")


def lines(raw: Path, year: int = 2026) -> list[dict[str, object]]:
    path = raw / "fetches" / str(year) / "binh-dinh.jsonl"
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_a_line_says_all_that_is_to_be_known_of_a_fetch(tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    assert (log.known(URL), log.addresses()) == (None, {})
    log.add(URL, "new", at=DAY, answer=answer(), sha256=SHA)
    log.add(f"{URL}?2", "failed", at=DAY, error=GONE)
    first, second = lines(tmp_path)
    assert first == {
        "time": "2026-11-21T02:30:00+00:00", "url": URL, "final_url": f"{URL}?final", "status": 200, "outcome": "new",
        "sha256": SHA, "etag": '"1"', "last_modified": "Mon", "headers": {"content-type": "text/html"}, "bytes": 8,
        "requests": 2, "tool": first["tool"], "reason": "",
    }  # fmt: skip
    assert str(first["tool"]).startswith("chiso ")
    assert (second["status"], second["sha256"], second["reason"]) == (404, None, str(GONE))


def test_an_address_has_a_history(tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    days = [DAY + timedelta(days=number) for number in range(7)]
    times = [day.isoformat(timespec="seconds") for day in days]
    log.add(URL, "new", at=days[0], answer=answer(), sha256=SHA)
    log.add(URL, "unchanged", at=days[1], answer=answer(304, '"2"', b""))
    state = log.known(URL)
    assert state is not None
    assert (state.sha256, state.etag, state.first_seen, state.last_seen) == (SHA, '"2"', times[0], times[1])
    log.add(URL, "failed", at=days[2], error=SLOW)
    log.add(URL, "vanished", at=days[3], error=GONE)
    log.add(URL, "vanished", at=days[4], error=GONE)
    state = log.known(URL)
    assert state is not None
    assert (state.failures, state.vanished_since, state.last_tried) == (3, times[3], times[4])
    assert (state.last_seen, state.sha256, state.etag) == (times[1], SHA, '"2"')
    assert (state.last_status, state.last_outcome, state.reason) == (404, "vanished", str(GONE))
    log.add(URL, "changed", at=days[5], answer=answer(etag=None), sha256="cd" * 32)
    state = log.known(URL)
    assert state is not None
    assert (state.failures, state.vanished_since, state.reason) == (0, None, "")
    assert (state.sha256, state.etag, state.first_seen, state.last_seen) == ("cd" * 32, None, times[0], times[5])


@pytest.mark.parametrize("harm", ["missing", "", "{", "[]", '{"read": {}, "addresses": {"a": {"odd": 1}}}', "ahead"])
def test_the_state_is_made_again_from_the_log(harm: str, tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    for number in range(5):
        log.add(f"{URL}?{number}", "new", at=DAY, answer=answer(), sha256=SHA)
    log.save()
    state = tmp_path / "addresses" / "binh-dinh.json"
    if harm == "missing":
        state.unlink()
    elif harm == "ahead":  # the log was put back from an older copy
        path = tmp_path / "fetches" / "2026" / "binh-dinh.jsonl"
        path.write_bytes(b"".join(path.read_bytes().splitlines(keepends=True)[:4]))
    else:
        state.write_text(harm)
    expected = dict(list(log.addresses().items())[: 4 if harm == "ahead" else 5])
    assert FetchLog.open(tmp_path, "binh-dinh").addresses() == expected


def test_what_was_not_saved_is_taken_from_the_log_and_what_was_is_not_read_again(tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    log.add(f"{URL}?1", "new", at=DAY, answer=answer(), sha256=SHA)
    log.save()
    log.add(f"{URL}?2", "failed", at=DAY, error=SLOW)
    log.add(f"{URL}?3", "new", at=DAY.replace(year=2027), answer=answer(), sha256=SHA)
    assert FetchLog.open(tmp_path, "binh-dinh").addresses() == log.addresses()
    path = tmp_path / "fetches" / "2026" / "binh-dinh.jsonl"
    data = path.read_bytes()
    path.write_bytes(b" " * data.index(b"\n") + data[data.index(b"\n") :])  # the state does not need it any more
    assert list(FetchLog.open(tmp_path, "binh-dinh").addresses()) == [f"{URL}?{number}" for number in (1, 2, 3)]


@given(st.integers(0, 400), st.booleans())
def test_a_line_torn_at_any_byte_is_passed_over_and_spoils_none(tmp_path_factory: pytest.TempPathFactory, cut: int,
                                                                is_saved: bool) -> None:  # fmt: skip
    raw = tmp_path_factory.mktemp("raw")
    log = FetchLog.open(raw, "binh-dinh")
    log.add(f"{URL}?1", "new", at=DAY, answer=answer(), sha256=SHA)
    if is_saved:
        log.save()
    path = raw / "fetches" / "2026" / "binh-dinh.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + whole.replace(b"?1", b"?2")[:-1][: cut + 1])
    again = FetchLog.open(raw, "binh-dinh")
    assert list(again.addresses()) == [f"{URL}?1"]
    again.add(f"{URL}?3", "new", at=DAY, answer=answer(), sha256=SHA)
    # A line that lacks nothing but its end is a line once the next one begins.
    expected = [f"{URL}?{number}" for number in ((1, 2, 3) if cut + 2 >= len(whole) else (1, 3))]
    assert list(again.addresses()) == list(FetchLog.open(raw, "binh-dinh").addresses()) == expected
    assert [fetch.said is not None for fetch in read_log(path)].count(True) == len(expected)


WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from extract.collect.fetchlog import FetchLog
log = FetchLog.open(Path(sys.argv[1]), "binh-dinh")
print("ready", flush=True)
for number in range(1_000_000):
    log.add(f"http://a.vn/{number % 50}", "failed", at=datetime.now(UTC), reason="x" * 3000)
    if number % 7 == 0:
        log.save()
"""


def test_writers_that_are_killed_leave_a_log_that_goes_on(tmp_path: Path) -> None:
    rounds = 30 if os.environ.get("CHISO_SOAK") else 4
    before = 0
    for number in range(rounds):
        with subprocess.Popen([sys.executable, "-c", WRITER, tmp_path], stdout=subprocess.PIPE) as writer:
            assert writer.stdout is not None
            writer.stdout.readline()
            log = tmp_path / "fetches" / str(datetime.now(UTC).year) / "binh-dinh.jsonl"
            while not log.exists() or log.stat().st_size <= before + 20_000 + 1_000 * number:
                pass
            writer.send_signal(signal.SIGKILL)
        opened = FetchLog.open(tmp_path, "binh-dinh")
        tried = sum(state.failures for state in opened.addresses().values())
        assert tried == sum(fetch.said is not None for fetch in read_log(log)) > 0
        assert len([fetch for fetch in read_log(log) if fetch.said is None]) <= number
        before = log.stat().st_size


def test_two_that_write_at_once_see_each_other(tmp_path: Path) -> None:
    one, other = FetchLog.open(tmp_path, "binh-dinh"), FetchLog.open(tmp_path, "binh-dinh")
    for number in range(10):
        (one if number % 2 else other).add(f"{URL}?{number}", "new", at=DAY, answer=answer(), sha256=SHA)
    other.add(URL, "new", at=DAY, answer=answer(), sha256=SHA)
    assert len(other.addresses()) == 11
    one.save()
    assert len(FetchLog.open(tmp_path, "binh-dinh").addresses()) == 11


def test_logs_are_no_documents(tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    log.add(URL, "new", at=DAY, answer=answer(), sha256=SHA)
    log.save()
    assert snapshots(tmp_path) == []


def test_what_cannot_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "fetches").write_text("a file in the place of the folder")
    log = FetchLog.open(tmp_path, "binh-dinh")
    with pytest.raises(ArchiveError, match=r"^The archive .* cannot be written \(.*\); name another with --raw\.$"):
        log.add(URL, "new", at=DAY, answer=answer(), sha256=SHA)
    full = Path("/dev/full")
    if full.exists():
        (tmp_path / "fetches").unlink()
        (tmp_path / "fetches" / "2026").mkdir(parents=True)
        (tmp_path / "fetches" / "2026" / "binh-dinh.jsonl").symlink_to(full)
        with pytest.raises(ArchiveError, match=r"cannot be written \(No space left on device\)"):
            log.add(URL, "new", at=DAY, answer=answer(), sha256=SHA)


@pytest.mark.parametrize("name", ["", "../x", "a/b", "A b", "*"])
def test_an_id_that_is_no_name_of_a_file_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="is no id of a source"):
        FetchLog.open(tmp_path, name)


def test_text_that_is_no_unicode_is_written_down_all_the_same(tmp_path: Path) -> None:
    log = FetchLog.open(tmp_path, "binh-dinh")
    log.add("http://a.vn/\udcff", "failed", at=DAY, reason="line\nend\u2028")
    log.save()
    assert FetchLog.open(tmp_path, "binh-dinh").addresses() == log.addresses()
    assert len(lines(tmp_path)) == 1
