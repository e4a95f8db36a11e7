"""`chiso status`: release, age of sources, runs, rollback; for people and for programs."""

import json
import shutil
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from extract.collect.fetchlog import FetchLog
from flows.freshness import ages, days_since
from flows.ledger import Ledger
from tests.commands import Said

Chiso = Callable[..., Said]
NOW = datetime.now(UTC)


@pytest.fixture
def settled(curated: Path, tmp_path: Path) -> Path:
    """A folder with an archive and a release of it that is up to date: a refresh has nothing to build."""
    return shutil.copytree(curated.parent, tmp_path / "settled", symlinks=True)


def fetch(raw: Path, url: str, outcome: str, days_ago: float, sha256: str | None = "a" * 64) -> None:
    log = FetchLog.open(raw, "aita")
    log.add(url, outcome, at=NOW - timedelta(days=days_ago), sha256=sha256)
    log.save()


def test_the_age_of_a_source_is_that_of_its_documents(tmp_path: Path) -> None:
    fetch(tmp_path, "https://a/list", "changed", 1, None)
    fetch(tmp_path, "https://a/1", "new", 40)
    fetch(tmp_path, "https://a/2", "new", 30)
    fetch(tmp_path, "https://a/1", "changed", 20, "b" * 64)
    fetch(tmp_path, "https://a/1", "unchanged", 3)
    for days in (3, 2):
        fetch(tmp_path, "https://a/2", "failed", days, None)
    fetch(tmp_path, "https://a/3", "new", 40)
    fetch(tmp_path, "https://a/3", "vanished", 2, None)
    (age,) = ages(tmp_path)
    assert (age.source_id, age.documents, age.failing, age.failures, age.vanished) == ("aita", 3, 1, 2, 1)
    days = [days_since(moment, NOW) for moment in (age.checked, age.answered, age.changed, age.new)]
    assert days == [1, 1, 20, 30], "a listing is no document"
    assert days_since(None, NOW) is None


def test_sources_stand_in_the_status(chiso: Chiso, settled: Path) -> None:
    fetch(settled / "raw", "https://a/1", "new", 2.5)
    where = ("status", "--curated", settled / "curated", "--raw", settled / "raw")
    lines = chiso(*where).out.splitlines()
    row = next(line.split() for line in lines if line.startswith("aita"))
    assert row[:2] == ["aita", "1"]
    assert row[2].startswith("2.5")  # days; the test itself takes a while
    (source,) = json.loads(chiso(*where, "--format", "json").out)["sources"]
    assert (source["source_id"], source["failures"]) == ("aita", 0)
    assert 2.5 <= source["days_since_new"] < 2.6


def test_json_says_what_the_text_says(chiso: Chiso, settled: Path) -> None:
    said = json.loads(chiso("status", "--curated", settled / "curated", "--raw", settled, "--format", "json").out)
    assert said["release"]["name"] == "r001"
    assert (said["counts"]["scores"], said["latest_document"]) == (4, "2017-02-07")
    assert said["runs"]["last"]["outcome"] == "done" and said["runs"]["going_on"] is None
    assert said["rollback"] is None and said["coverage"][0]["figures"] == 4


def test_a_run_that_goes_on_and_one_that_was_killed_are_named(chiso: Chiso, settled: Path) -> None:
    where = ("status", "--curated", settled / "curated", "--raw", settled)
    begun = Ledger.begin(settled / "curated", "refresh")
    with begun.stage("read"):
        assert "is going on: reading, since " in chiso(*where).out
        # Its process is gone: the locks go with it.
        begun._file.close()
        begun._lock.close()
        out = chiso(*where).out
    assert "is going on" not in out
    assert f"  The refresh of {begun.run().began} stopped while reading (killed).\n" in out
    assert "  last run 2" in out, "the last one that ended is named too"
    said = json.loads(chiso(*where, "--format", "json").out)
    assert [run["outcome"] for run in said["runs"]["killed_since"]] == ["killed"]
    refreshed = chiso("refresh", "--offline", "--raw", settled / "raw", "--curated", settled / "curated")
    assert refreshed.err == f"The refresh of {begun.run().began} stopped while reading (killed).\n"
    assert "killed" not in chiso(*where).out, "what was taken over is over"


def test_a_run_that_failed_says_why(chiso: Chiso, settled: Path) -> None:
    chiso("refresh", "--offline", "--raw", settled / "none", "--curated", settled / "curated")
    out = chiso("status", "--curated", settled / "curated", "--raw", settled).out
    assert ": failed – There is no archive at " in out


def test_marks_that_cannot_be_read_are_said_and_the_rest_is_shown(chiso: Chiso, settled: Path) -> None:
    (settled / "curated" / "rolled-back.json").write_text("{")
    said = chiso("status", "--curated", settled / "curated", "--raw", settled)
    assert said.code == 0 and "4 scores" in said.out
    assert said.err.endswith("rolled-back.json cannot be read; mend it, or delete it to forget all rollbacks.\n")
