"""Notifications: a command that gets the report, a webhook that it is posted to, and what goes wrong with either."""

import json
import shutil
import socket
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from flows import notify as notifying
from flows.notify import Notify, from_environment, is_wanted, notify
from flows.runs import newest
from tests.commands import Said

Chiso = Callable[..., Said]


class Hook:
    """A webhook on loopback: answers with each of `statuses` in turn, the last for ever; keeps what was posted."""

    def __init__(self, *statuses: int) -> None:
        self.posted: list[dict[str, object]] = []
        left = list(statuses)
        posted = self.posted

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                posted.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(left.pop(0) if len(left) > 1 else left[0])
                self.end_headers()

            def log_message(self, *_: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_port}/services/SECRET?token=SECRET"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()


@pytest.fixture
def hook() -> Iterator[Callable[..., Hook]]:
    hooks: list[Hook] = []

    def start(*statuses: int) -> Hook:
        hooks.append(Hook(*statuses))
        return hooks[-1]

    yield start
    for each in hooks:
        each.server.shutdown()
        each.server.server_close()


@pytest.fixture
def settled(curated: Path, tmp_path: Path) -> Path:
    """A folder with an archive and a release of it that is up to date: a refresh has nothing to build."""
    return shutil.copytree(curated.parent, tmp_path / "settled", symlinks=True)


def report(code: int = 4, killed: tuple[str, ...] = ()) -> dict[str, object]:
    """The parts of a run report that a notification looks at."""
    outcome = {0: "done", 4: "needs a person"}.get(code, "failed")
    run = {"command": "refresh", "started": "2026-11-21T19:30:00+00:00", "code": code, "outcome": outcome,
           "reason": "The disk is full." if code == 3 else None, "killed_before": list(killed)}  # fmt: skip
    return {"run": run, "release": None, "sources": [], "new": ["something"]}


@pytest.mark.parametrize(
    ("when", "wanted"),
    [("always", {0, 2, 3, 4, 130}), ("person", {2, 3, 4, 130}), ("failed", {2, 3, 130})],
)
def test_who_is_told_of_what(when: notifying.When, wanted: set[int]) -> None:
    assert {code for code in (0, 2, 3, 4, 130) if is_wanted(when, report(code))} == wanted
    assert is_wanted(when, report(0, ("The refresh of … stopped (killed).",)))


def test_a_command_gets_the_report_on_its_input_and_the_files_in_its_environment(tmp_path: Path) -> None:
    told = tmp_path / "told"
    command = f'cat > "{told}"; echo "$CHISO_OUTCOME $CHISO_EXIT_CODE $CHISO_REPORT_MARKDOWN" >> "{told}"'
    (result,) = notify(Notify(command=command), report(), tmp_path)
    assert (result.told, result.failed) == ("The notification command was run.", False)
    body, _, environment = told.read_text().partition("}needs a person")
    assert json.loads(body + "}") == report()
    assert environment == f" 4 {tmp_path / 'report.md'}\n"


def test_a_command_that_fails_or_hangs_is_one_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (result,) = notify(Notify(command="echo first >&2; echo no such host >&2; exit 7"), report(), tmp_path)
    assert (result.told, result.failed) == ("The notification command ended with code 7: no such host.", True)
    monkeypatch.setattr(notifying, "_COMMAND_SECONDS", 0.2)
    (result,) = notify(Notify(command="sleep 60 & sleep 60"), report(), tmp_path)
    assert result.failed and "did not end within" in result.told
    (result,) = notify(Notify(command="exec 0<&-; exit 0"), {**report(), "new": ["x" * 10**6]}, tmp_path)
    assert not result.failed, "a command need not read what it is given"


def test_a_webhook_gets_the_report_and_a_text(tmp_path: Path, hook: Callable[..., Hook]) -> None:
    there = hook(204)
    (result,) = notify(Notify(webhook=there.address), report(3), tmp_path)
    assert (result.told, result.failed) == ("The notification to 127.0.0.1 was sent.", False)
    (posted,) = there.posted
    assert posted["text"] == (
        "chiso refresh of 2026-11-21 19:30 UTC: failed\nThe disk is full. The last good release stands."
    )
    assert posted["run"] == report(3)["run"]


@pytest.mark.parametrize(("statuses", "posts", "failed"), [((503, 429, 200), 3, False), ((500,), 3, True),
                                                           ((404,), 1, True), ((302,), 1, True)])  # fmt: skip
def test_a_webhook_is_tried_again_only_where_that_may_help(
    statuses: tuple[int, ...],
    posts: int,
    failed: bool,
    tmp_path: Path,
    hook: Callable[..., Hook],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(notifying, "_PAUSE_SECONDS", 0.01)
    there = hook(*statuses)
    (result,) = notify(Notify(webhook=there.address), report(), tmp_path)
    assert (len(there.posted), result.failed) == (posts, failed)


@pytest.mark.parametrize("address", ["closed", "no address", "http://[::bad/SECRET", "ftp://127.0.0.1/SECRET"])
def test_no_secret_is_printed_whatever_the_address(
    address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(notifying, "_PAUSE_SECONDS", 0.01)
    if address == "closed":
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"http://127.0.0.1:{free.getsockname()[1]}/SECRET"
    (result,) = notify(Notify(webhook=address), report(), tmp_path)
    assert result.failed and result.told.startswith("The notification to ")
    assert "SECRET" not in result.told and "\n" not in result.told


def test_options_come_before_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHISO_NOTIFY_COMMAND", "a")
    monkeypatch.setenv("CHISO_NOTIFY_WHEN", "always")
    monkeypatch.setenv("CHISO_NOTIFY_WEBHOOK", "http://127.0.0.1/x")
    assert from_environment() == Notify("a", "http://127.0.0.1/x", "always")
    assert from_environment("b", "failed") == Notify("b", "http://127.0.0.1/x", "failed")


def test_a_notification_that_fails_is_said_and_changes_no_run(
    chiso: Chiso, settled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    curated = settled / "curated"
    refresh = ("refresh", "--offline", "--raw", settled / "raw", "--curated", curated)
    said = chiso(*refresh, "--notify-command", "exit 9", "--notify-when", "always")
    assert (said.code, said.err) == (0, "The notification command ended with code 9.\n")
    assert newest(curated)[0].notes == ({"notification": "The notification command ended with code 9."},)
    monkeypatch.setenv("CHISO_NOTIFY_WHEN", "sometimes")
    wrong = chiso(*refresh)
    assert wrong == Said(2, "", "CHISO_NOTIFY_WHEN is 'sometimes'; set it to always, person or failed.\n")


def test_a_run_that_failed_is_told_too(chiso: Chiso, settled: Path) -> None:
    curated, told = settled / "curated", settled / "told.json"
    refresh = ("refresh", "--offline", "--curated", curated, "--notify-command", f"cat > {told}", "--raw")
    assert chiso(*refresh, settled / "raw").code == 0
    assert not told.exists(), "nobody wants to hear that all is well"
    said = chiso(*refresh, settled / "nothing")
    assert said.code == 2
    heard = json.loads(told.read_text())
    assert (heard["run"]["outcome"], heard["run"]["code"]) == ("failed", 2)
    assert heard["run"]["reason"] + "\n" == said.err
