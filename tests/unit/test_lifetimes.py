"""From when until when an address gave a document: told by what changed there, never by when somebody looked."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from extract.collect.archive import put, snapshots
from extract.collect.fetchlog import FetchLog
from extract.collect.lifetimes import Lifetime, lifetimes
from tests.commands import decision

URL = "https://tinh.vn/12"
A, B, C = (decision(f"{number}/QĐ-UBND") for number in (12, 13, 14))


def at(day: int) -> datetime:
    return datetime(2026, 3, day, 19, 30, tzinfo=UTC)  # the small hours of the next day in Vietnam


def seen(raw: Path) -> dict[bytes, tuple[int | None, int | None]]:
    """The days in March of each document: first seen, last seen."""
    found = lifetimes(raw, snapshots(raw))
    days = {source: tuple(moment and moment.day for moment in lived) for source, lived in found.items()}
    return {held.path.read_bytes(): days[held.source] for held in snapshots(raw) if held.source in days}


def got(raw: Path, *days: tuple[int, bytes], url: str | None = URL, **about: str) -> None:
    for day, data in days:
        put(raw, data, "page", url=url, fetched_at=at(day).isoformat(), **about)


def test_other_bytes_end_what_stood_before(tmp_path: Path) -> None:
    got(tmp_path, (1, A), (5, B), (9, C))
    assert seen(tmp_path) == {A: (2, 6), B: (6, 10), C: (10, None)}
    first = lifetimes(tmp_path, snapshots(tmp_path)).values()
    assert Lifetime(datetime(2026, 3, 2, 2, 30), datetime(2026, 3, 6, 2, 30)) in first


def test_bytes_that_come_again_stand_again(tmp_path: Path) -> None:
    got(tmp_path, (1, A), (5, B), (9, A))
    assert seen(tmp_path) == {A: (2, None), B: (6, 10)}


def test_the_same_bytes_got_again_change_nothing(tmp_path: Path) -> None:
    got(tmp_path, (1, A), (3, A), (5, B), (8, B))
    assert seen(tmp_path) == {A: (2, 6), B: (6, None)}


def test_another_address_ends_nothing_and_no_address_has_no_end(tmp_path: Path) -> None:
    got(tmp_path, (1, A))
    got(tmp_path, (5, B), url=f"{URL}?2")
    got(tmp_path, (6, C), url=None)
    (tmp_path / "dropped.html").write_bytes(decision("15/QĐ-UBND"))
    assert seen(tmp_path) == {A: (2, None), B: (6, None), C: (7, None)}


def test_what_we_typed_from_a_page_replaces_nothing_there(tmp_path: Path) -> None:
    got(tmp_path, (1, A), (9, C))
    got(tmp_path, (5, B), rendition="transcription")
    assert seen(tmp_path) == {A: (2, 10), B: (6, None), C: (10, None)}


def test_a_page_that_is_gone_is_last_seen_on_the_day_on_which_it_was_first_missed(tmp_path: Path) -> None:
    got(tmp_path, (1, A))
    log = FetchLog.open(tmp_path, "tinh")
    (held,) = snapshots(tmp_path)
    sha256 = held.path.stem
    steps = (("new", 1, None), ("unchanged", 2, None), ("failed", 3, None), ("vanished", 4, 5), ("vanished", 6, 5),
             ("failed", 7, 5), ("unchanged", 8, None))  # fmt: skip
    for outcome, day, last in steps:
        log.add(URL, outcome, at=at(day), sha256=sha256 if outcome in ("new", "unchanged") else None)
        assert seen(tmp_path) == {A: (2, last)}, (outcome, day)


@pytest.mark.parametrize("time", ["", "yesterday", "2026-13-45"])
def test_a_record_without_a_time_says_nothing(tmp_path: Path, time: str) -> None:
    put(tmp_path, A, "page", url=URL, fetched_at=time)
    assert lifetimes(tmp_path, snapshots(tmp_path)) == {}


def test_a_file_that_strayed_among_the_logs_is_no_log(tmp_path: Path) -> None:
    got(tmp_path, (1, A))
    stray = tmp_path / "fetches" / "2026" / "A copy of it.jsonl"
    stray.parent.mkdir(parents=True)
    stray.write_text("{}\n")
    assert seen(tmp_path) == {A: (2, None)}
