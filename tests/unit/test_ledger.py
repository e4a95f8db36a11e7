"""The ledger of runs: what it says of a run, and what a kill at any byte of it takes away."""

import shutil
import time
from multiprocessing.connection import Connection
from pathlib import Path

import pytest

from flows.ledger import Ledger
from flows.runs import LEDGER, Run, alive, newest
from load.errors import LoadError
from tests.children import PROCESSES


def only(curated: Path) -> Run:
    (run,) = newest(curated)
    return run


def run_until_killed(curated: Path, in_it: Connection) -> None:
    with Ledger.begin(curated, "refresh") as ledger:
        with ledger.stage("survey") as stage:
            stage.note(documents=2)
        with ledger.stage("read"):
            in_it.send(True)
            time.sleep(60)


def killed(curated: Path) -> None:
    """A run that is killed while it reads."""
    receiver, sender = PROCESSES.Pipe(duplex=False)
    process = PROCESSES.Process(target=run_until_killed, args=(curated, sender))
    process.start()
    receiver.recv()
    process.kill()
    process.join()


def test_a_run_says_who_did_what_and_how_it_ended(tmp_path: Path) -> None:
    with Ledger.begin(tmp_path, "refresh", {"jobs": 2}) as ledger:
        with ledger.stage("read") as stage:
            stage.note(read=3)
        ledger.note(notification="sent")
        ledger.finish("needs a person", code=4, release="r001")
    run = only(tmp_path)
    assert (run.command, run.outcome, run.code, run.end["release"]) == ("refresh", "needs a person", 4, "r001")
    assert "@" in run.who and run.begin["options"] == {"jobs": 2} and run.begin["version"]
    assert [(stage.name, stage.state, stage.notes) for stage in run.stages] == [("read", "done", {"read": 3})]
    assert run.notes == ({"notification": "sent"},)
    assert run.seconds is not None and not alive(run)
    assert sorted(path.name for path in run.folder.iterdir()) == [LEDGER]


def test_what_goes_wrong_stands_in_the_ledger_with_its_stage(tmp_path: Path) -> None:
    with (
        pytest.raises(ValueError, match="no good"),
        Ledger.begin(tmp_path, "refresh") as ledger,
        ledger.stage("build"),
    ):
        raise ValueError("no good")
    run = only(tmp_path)
    assert (run.outcome, run.code, run.end["reason"]) == ("failed", 3, "no good")
    assert [(stage.name, stage.state) for stage in run.stages] == [("build", "failed")]
    with pytest.raises(KeyboardInterrupt), Ledger.begin(tmp_path, "refresh"):
        raise KeyboardInterrupt
    assert newest(tmp_path, 1)[0].outcome == "stopped"


def test_a_second_run_is_refused_and_told_who_is_there(tmp_path: Path) -> None:
    with Ledger.begin(tmp_path, "refresh") as ledger, ledger.stage("read"):
        assert alive(only(tmp_path))
        with pytest.raises(LoadError, match=r"^Another refresh of .* is going on \(reading, process \d+, since .*\); "):
            Ledger.begin(tmp_path, "refresh")
    with Ledger.begin(tmp_path, "refresh") as ledger:
        assert ledger.killed == []
    assert [run.outcome for run in newest(tmp_path)] == ["done", "done"]


def test_a_killed_run_is_named_by_the_next_one_and_only_by_that(tmp_path: Path) -> None:
    killed(tmp_path)
    run = only(tmp_path)
    assert run.outcome is None and not alive(run)
    with Ledger.begin(tmp_path, "refresh") as ledger:
        (found,) = ledger.killed
        assert found.killed_sentence == f"The refresh of {found.began} stopped while reading (killed)."
    closed = newest(tmp_path)[1]
    assert (closed.outcome, closed.doing, closed.end["found_by"]) == ("killed", "reading", ledger.run_id)
    assert closed.seconds is None, "nobody knows when it was killed"
    with Ledger.begin(tmp_path, "refresh") as ledger:
        assert ledger.killed == []


def test_a_kill_at_any_byte_takes_no_more_than_the_line_it_cut(tmp_path: Path) -> None:
    killed(tmp_path / "template")
    whole = (only(tmp_path / "template").folder / LEDGER).read_bytes()
    assert whole.count(b"\n") == 4
    for size in range(0, len(whole) + 1, 7):
        curated = shutil.copytree(tmp_path / "template", tmp_path / str(size))
        path = only(curated).folder / LEDGER
        path.write_bytes(whole[:size])
        with Ledger.begin(curated, "refresh") as ledger:
            (found,) = ledger.killed
        closed = newest(curated)[1]
        assert closed.run_id == found.run_id and closed.outcome == "killed"
        assert len(closed.stages) == max(0, whole[:size].count(b"\n") - 1) - (whole[:size].count(b"\n") >= 3)


def test_a_folder_that_is_none_is_one_sentence_and_leaves_no_lock(tmp_path: Path) -> None:
    (tmp_path / "runs").write_text("")
    with pytest.raises(LoadError, match=r"^Chiso could not build a release in .*: .*\.$"):
        Ledger.begin(tmp_path, "refresh")
    (tmp_path / "runs").unlink()
    Ledger.begin(tmp_path, "refresh").__exit__(None, None, None)


def test_nothing_ran_is_no_error(tmp_path: Path) -> None:
    assert newest(tmp_path / "nowhere") == []
