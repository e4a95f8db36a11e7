"""Telling people how a run ended: a command that gets the report, or a webhook that it is posted to.

A notification never changes how a run ends: one that fails is said, and stands in the ledger.
"""

import json
import os
import signal
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal
from urllib.parse import urlsplit

from flows.errors import DONE, NEEDS_A_PERSON
from flows.runreport.files import JSON, MARKDOWN
from flows.runreport.short import summary

When = Literal["always", "person", "failed"]

COMMAND, WEBHOOK, WHEN = "CHISO_NOTIFY_COMMAND", "CHISO_NOTIFY_WEBHOOK", "CHISO_NOTIFY_WHEN"
_COMMAND_SECONDS = 60
_WEBHOOK_SECONDS = 10
_TRIES = 3
_PAUSE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Notify:
    """Whom to tell, and when: always, when a person is needed (also for a failure or a killed run), when it failed."""

    command: str | None = None
    webhook: str | None = None
    when: When = "person"


@dataclass(frozen=True, slots=True)
class Result:
    """What became of a notification, in a sentence that holds no secret."""

    told: str
    failed: bool = False


def from_environment(command: str | None = None, when: str | None = None) -> Notify:
    """What the options of a command say, and the environment where they say nothing. Raises ValueError for a `when`
    that is none."""
    chosen = when or os.environ.get(WHEN) or "person"
    if chosen not in ("always", "person", "failed"):
        raise ValueError(f"{WHEN} is {chosen!r}; set it to always, person or failed.")
    command = command or os.environ.get(COMMAND) or None
    return Notify(command, os.environ.get(WEBHOOK) or None, chosen)  # type: ignore[arg-type]


def is_wanted(when: When, said: dict[str, Any]) -> bool:
    """Whether somebody wants to hear of a run with the report `said`."""
    run = said["run"]
    failed = run["code"] not in (DONE, NEEDS_A_PERSON) or bool(run["killed_before"])
    return when == "always" or failed or (when == "person" and run["code"] == NEEDS_A_PERSON)


def notify(whom: Notify, said: dict[str, Any], folder: Path) -> list[Result]:
    """Sends the report `said`, whose files lie in `folder`, to the command and the webhook of `whom`; never raises."""
    if not is_wanted(whom.when, said):
        return []
    results = []
    if whom.command:
        results.append(_by_command(whom.command, said, folder))
    if whom.webhook:
        results.append(_by_webhook(whom.webhook, said))
    return results


def _by_command(command: str, said: dict[str, Any], folder: Path) -> Result:
    """Runs `command` in a shell: the report as JSON on its input, where the files lie in its environment."""
    environment = {
        **os.environ,
        "CHISO_REPORT_MARKDOWN": str((folder / MARKDOWN).absolute()),
        "CHISO_REPORT_JSON": str((folder / JSON).absolute()),
        "CHISO_OUTCOME": str(said["run"]["outcome"]),
        "CHISO_EXIT_CODE": str(said["run"]["code"]),
        "CHISO_SUMMARY": summary(said),
    }
    try:
        # A session of its own, so that whatever the command started ends with it.
        process = subprocess.Popen(["/bin/sh", "-c", command], stdin=subprocess.PIPE, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.PIPE, env=environment, start_new_session=True)  # fmt: skip
    except OSError as error:
        return Result(f"The notification command cannot be started ({error.strerror}).", True)
    try:
        _, complaint = process.communicate(_as_json(said), timeout=_COMMAND_SECONDS)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        return Result(f"The notification command did not end within {_COMMAND_SECONDS} s and was ended.", True)
    except BaseException:
        os.killpg(process.pid, signal.SIGKILL)
        raise
    if process.returncode:
        last = complaint.decode("utf-8", "replace").strip().splitlines()[-1:]
        why = f": {last[0][:200]}" if last else ""
        return Result(f"The notification command ended with code {process.returncode}{why}.", True)
    return Result("The notification command was run.")


def _by_webhook(address: str, said: dict[str, Any]) -> Result:
    """Posts the report with its summary as `text`, which is what chat servers show."""
    import httpx
    from tenacity import Retrying, retry_if_exception, stop_after_attempt, wait_exponential_jitter

    body = _as_json({"text": summary(said), **said})
    try:
        pause = wait_exponential_jitter(multiplier=_PAUSE_SECONDS, jitter=_PAUSE_SECONDS)
        for attempt in Retrying(stop=stop_after_attempt(_TRIES), wait=pause, retry=retry_if_exception(_may_pass),
                                reraise=True):  # fmt: skip
            with attempt:
                # What it answers is not read: a server could go on for ever.
                with httpx.stream("POST", address, content=body, headers={"Content-Type": "application/json"},
                                  timeout=_WEBHOOK_SECONDS) as answer:  # fmt: skip
                    pass
                if answer.status_code == 429 or answer.status_code >= 500:
                    raise _TryAgain(f"it answers {answer.status_code}")
    except _TryAgain as error:
        return Result(f"The notification to {_place(address)} failed ({error}).", True)
    except httpx.TimeoutException:
        return Result(f"The notification to {_place(address)} failed (no answer in time).", True)
    except (httpx.HTTPError, httpx.InvalidURL, ValueError, OSError) as error:
        # Its own words may hold the address, and that the secret.
        return Result(f"The notification to {_place(address)} failed ({type(error).__name__}).", True)
    if not answer.is_success:
        return Result(f"The notification to {_place(address)} failed (it answers {answer.status_code}).", True)
    return Result(f"The notification to {_place(address)} was sent.")


class _TryAgain(Exception):
    """The server answered, and may answer better a moment later."""


def _may_pass(error: BaseException) -> bool:
    """Whether what went wrong may be over a moment later."""
    import httpx

    passing = (httpx.TimeoutException, httpx.NetworkError, httpx.RemoteProtocolError, _TryAgain)
    return isinstance(error, passing)


def _place(address: str) -> str:
    """The host of a webhook: the rest of its address is the secret that lets one post."""
    try:
        host = urlsplit(address).hostname
    except ValueError:
        host = None
    return host or "the webhook, whose address is none,"


def _as_json(said: dict[str, Any]) -> bytes:
    return json.dumps(said, ensure_ascii=False, default=str).encode()
