"""The nightly run: served by Prefect, by a work pool, by systemd or by cron."""

import configparser
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx
import pytest

from flows.runs import newest
from flows.schedule_server import answers
from tests.commands import COMMAND, Said, environment_with

Chiso = Callable[..., Said]
DAILY = {"cron": "30 2 * * *", "timezone": "Asia/Ho_Chi_Minh"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def scheduled(arguments: list[str], log: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """`chiso schedule` in a process of its own; ended at the end, with all that it started."""
    with log.open("wb") as output:
        process = subprocess.Popen(
            [COMMAND, "schedule", *arguments],
            stdout=output, stderr=subprocess.STDOUT, env=environment_with(**environment), start_new_session=True,
        )  # fmt: skip
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
            process.wait(60)


def eventually(ask: Callable[[], Any], seconds: float = 180) -> Any:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        try:
            if found := ask():
                return found
        except httpx.HTTPError:
            pass
        time.sleep(0.3)
    pytest.fail("it did not come to that")


def asked(method: str, address: str, **said: Any) -> Any:
    """What the server answers in the end: one whose database is busy refuses now and then."""

    def ask() -> Any:
        answer = httpx.request(method, address, timeout=30, **said)
        return (answer.json(),) if answer.is_success else None

    return eventually(ask)[0]


def test_the_schedule_is_served_by_a_server_of_its_own(curated: Path, tmp_path: Path) -> None:
    """All of it on a real server, once, as that takes most of a minute: the schedule stands, a run is a refresh with
    report, `prefect deploy` takes prefect.yaml, and on SIGTERM the schedule is paused and the server is gone."""
    folder = shutil.copytree(curated.parent, tmp_path / "settled", symlinks=True)
    api, home = f"http://127.0.0.1:{free_port()}/api", str(tmp_path / "prefect")
    places = ["--raw", str(folder / "raw"), "--curated", str(folder / "curated")]
    log = tmp_path / "log"
    with scheduled(["--offline", *places], log, PREFECT_API_URL=api, PREFECT_HOME=home) as process:
        deployment = eventually(lambda: asked("POST", f"{api}/deployments/filter", json={}))[0]
        (schedule,) = deployment["schedules"]
        assert {key: schedule["schedule"][key] for key in DAILY} == DAILY
        assert (deployment["name"], deployment["paused"], schedule["active"]) == ("nightly", False, True)
        assert deployment["parameters"]["curated"] == str(folder / "curated")

        run = asked("POST", f"{api}/deployments/{deployment['id']}/create_flow_run", json={})
        asked("POST", f"{api}/work_pools/", json={"name": "nightly", "type": "process"})
        deploy = [sys.executable, "-m", "prefect", "--no-prompt", "deploy", "--all"]
        done = subprocess.run(deploy, env=environment_with(PREFECT_API_URL=api, PREFECT_HOME=home), check=False,
                              capture_output=True, text=True)  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
        deployed = asked("GET", f"{api}/deployments/name/chiso-nightly/nightly-pool")
        assert {key: deployed["schedules"][0]["schedule"][key] for key in DAILY} == DAILY
        assert (deployed["work_pool_name"], deployed["entrypoint"]) == ("nightly", "flows.schedule.nightly")

        def ended() -> Any:
            state = asked("GET", f"{api}/flow_runs/{run['id']}")["state"]
            return state if state["type"] in ("COMPLETED", "FAILED", "CRASHED") else None

        state = eventually(ended)
        assert (state["type"], state["name"]) == ("COMPLETED", "Completed"), state["message"]
        assert "Release r001 (nothing changed)." in state["message"]
        process.send_signal(signal.SIGTERM)
        assert process.wait(60) == 0
    assert not answers(api)
    said = log.read_text()
    assert "Serving the refresh at 02:30 (Asia/Ho_Chi_Minh); stop it with Ctrl-C." in said
    assert said.rstrip().endswith("Stopped; the schedule is paused until «chiso schedule» runs again.")
    assert "Traceback" not in said and "Warning" not in said
    kept = sqlite3.connect(Path(home) / "prefect.db")
    paused = kept.execute("SELECT paused FROM deployment WHERE name = 'nightly'")
    assert paused.fetchall() == [(1,)]
    last = newest(folder / "curated", 1)[0]
    assert last.outcome == "done" and (last.folder / "report.md").is_file()


@pytest.fixture
def stranger() -> Iterator[int]:
    """The port of something on loopback that is no Prefect server."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield listening.getsockname()[1]


def test_what_cannot_be_served_is_one_sentence(
    chiso: Chiso, curated: Path, monkeypatch: pytest.MonkeyPatch, stranger: int
) -> None:
    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("flows.schedule_server._ANSWER_SECONDS", 0.2)
    for name in ("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "PREFECT_SERVER_ANALYTICS_ENABLED",
                 "DO_NOT_TRACK"):  # fmt: skip
        monkeypatch.setenv(name, "x")
    try:
        nobody = f"http://127.0.0.1:{free_port()}/api"
        other = f"http://127.0.0.1:{stranger}/api"
        for arguments, address, code, sentence in (
            (["--at", "25:00"], "", 2, "--at 25:00 is no time of day; write it as 02:30."),
            (["--at", "2:3"], "", 2, "--at 2:3 is no time of day; write it as 02:30."),
            (["--workers", "host"], "", 2, "--workers host is no address of a Dask scheduler; write it as tcp://"),
            (
                ["--no-server"],
                nobody,
                3,
                f"No Prefect server answers at {nobody}; start one, or leave out --no-server.",
            ),
            ([], other, 3, f"Something that is no Prefect server listens on port {stranger}; set PREFECT_API_URL to"),
            ([], "https://127.0.0.1:9/api", 3, "The Prefect server https://127.0.0.1:9/api does not answer; start it"),
        ):
            monkeypatch.setattr("flows.schedule_server.LOCAL", address)
            said = chiso("schedule", "--curated", curated, *arguments)
            assert said.code == code and said.err.startswith(sentence) and said.err.count("\n") == 1
    finally:
        signal.signal(signal.SIGTERM, before)


class TestWithoutPrefect:
    """The files of deploy/: a stranger copies them as they are."""

    @staticmethod
    def unit(root: Path, name: str) -> configparser.ConfigParser:
        read = configparser.ConfigParser(strict=False, interpolation=None)
        read.optionxform = str  # type: ignore[assignment,method-assign]
        read.read(root / "deploy" / name)
        return read

    def test_the_timer_is_at_half_past_two_in_viet_nam_and_makes_up_for_lost_nights(self, root: Path) -> None:
        timer = self.unit(root, "chiso-refresh.timer")["Timer"]
        assert timer["OnCalendar"] == "*-*-* 02:30:00 Asia/Ho_Chi_Minh"
        assert timer["Persistent"] == "true"

    def test_the_service_runs_a_command_that_there_is(self, root: Path, chiso: Chiso) -> None:
        service = self.unit(root, "chiso-refresh.service")["Service"]
        program, *arguments = service["ExecStart"].split()
        assert program.endswith("/.venv/bin/chiso")
        assert chiso(*arguments, "--help").code == 0
        assert service["SuccessExitStatus"] == "4"

    def test_systemd_takes_them(self, root: Path, tmp_path: Path) -> None:
        if shutil.which("systemd-analyze") is None:
            return  # the tests above have read them as far as that goes
        for name in ("chiso-refresh.service", "chiso-refresh.timer"):
            text = (root / "deploy" / name).read_text().replace("/opt/chiso/.venv/bin/chiso", sys.executable)
            (tmp_path / name).write_text(text)
        done = subprocess.run(["systemd-analyze", "verify", *tmp_path.iterdir()], capture_output=True, text=True,
                              check=False, env={**os.environ, "SYSTEMD_LOG_LEVEL": "warning"})  # fmt: skip
        assert (done.returncode, [line for line in done.stderr.splitlines() if "chiso-refresh" in line]) == (0, [])

    def test_the_cron_line_is_for_the_same_hour(self, root: Path, chiso: Chiso) -> None:
        lines = [line for line in (root / "deploy" / "chiso.cron").read_text().splitlines() if not line.startswith("#")]
        assert lines[0] == "CRON_TZ=Asia/Ho_Chi_Minh"
        assert lines[1].startswith("30 2 * * * chiso ")
        command = lines[1].split("chiso refresh ")[1].split(" > ")[0]
        assert chiso("refresh", *command.split(), "--help").code == 0
