"""The refresh as a Prefect flow: the locked Prefect runs it, and it makes what a run without Prefect makes."""

import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

from flows.ledger import Ledger
from flows.runs import newest
from flows.settings import Settings
from tests.commands import Said, decision, ran, start

Chiso = Callable[..., Said]


class Runs(NamedTuple):
    """One archive, refreshed in one process and as a flow."""

    plain: Path
    observed: Path
    said: Said


@pytest.fixture(scope="session")
def runs(tmp_path_factory: pytest.TempPathFactory) -> Runs:
    """A real flow on a server of its own: half a minute, so once for all tests."""
    folder = tmp_path_factory.mktemp("flow")
    raw = folder / "raw"
    raw.mkdir()
    (raw / "decision.html").write_bytes(decision())
    (raw / "bad.html").write_bytes(b"%PDF-1.7")
    archive = ("refresh", "--offline", "--raw", raw)
    ran(*archive, "--curated", folder / "plain")
    said = start(*archive, "--curated", folder / "observed", "--observe", PREFECT_HOME=str(folder / "prefect"))
    return Runs(folder / "plain", folder / "observed", said)


def test_the_locked_prefect_runs_a_flow_to_its_end(runs: Runs) -> None:
    assert runs.said.code == 4, runs.said.err
    assert "Read 1 document of 1 work; built release r001" in runs.said.out
    assert "Finished in state Completed()" in runs.said.err.splitlines()[-2]


def test_both_make_the_same_bytes(runs: Runs) -> None:
    plain, observed = ({path.name: path.read_bytes() for path in (folder / "current" / "parquet").iterdir()}
                       for folder in (runs.plain, runs.observed))  # fmt: skip
    assert len(plain) > 20
    assert plain == observed


def test_the_log_says_which_run_which_stage_and_what_was_left_out(runs: Runs) -> None:
    log = runs.said.err
    assert re.search(r"Beginning flow run 'refresh \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC' for flow 'chiso-refresh'", log)
    stages = re.findall(r"Task run '(\w+)' - Finished in state Completed\(\)", log)
    assert stages == ["collect", "survey", "read", "check", "build", "report"]
    assert "Task run 'survey' - documents 2" in log
    assert re.search(r"WARNING +\| Task run 'read' - bad\.html: The PDF breaks off, ", log)
    assert "Task run 'build' - release r001" in log
    ledger = newest(runs.observed, 1)[0]
    assert [stage.name for stage in ledger.stages] == [*stages, "tell"]
    assert (ledger.outcome, ledger.code) == ("needs a person", 4)
    assert "1 new thing(s) for a person" in log


@pytest.fixture
def flow(monkeypatch: pytest.MonkeyPatch) -> list[tuple[Any, ...]]:
    """In the place of the flow, what it was called with: importing the real one takes seconds."""
    calls: list[tuple[Any, ...]] = []
    stand_in = ModuleType("flows.refresh")

    def refresh(*arguments: Any) -> None:
        calls.append(arguments)
        raise RuntimeError("Failed to reach API at http://127.0.0.1:9/api/")

    stand_in.refresh = refresh  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "flows.refresh", stand_in)
    for name in ("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "PREFECT_SERVER_ANALYTICS_ENABLED",
                 "DO_NOT_TRACK"):  # fmt: skip
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)
    return calls


def test_an_address_of_a_server_makes_it_a_flow(
    flow: list[tuple[Any, ...]], chiso: Chiso, archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PREFECT_API_URL", "http://127.0.0.1:9/api")
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "curated", "--jobs", "2")
    ((settings, ledger),) = flow
    assert settings == Settings(archive, tmp_path / "curated", offline=True, jobs=2)
    assert isinstance(ledger, Ledger)
    sentence = "The Prefect server http://127.0.0.1:9/api does not answer; start it, or unset PREFECT_API_URL.\n"
    assert said == Said(3, "", sentence)
    assert os.environ["PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS"] == "180"
    assert os.environ["DO_NOT_TRACK"] == "1"


def test_without_one_prefect_is_not_imported(
    flow: list[tuple[Any, ...]], chiso: Chiso, archive: Path, tmp_path: Path
) -> None:
    assert chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "curated").code == 0
    assert flow == []
    assert "prefect" not in sys.modules
