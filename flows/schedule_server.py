"""A Prefect server on this machine, for those who have none: started if none answers, and stopped with the schedule."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from flows.errors import FAILED, CommandError

LOCAL = "http://127.0.0.1:4200/api"
# Measured: 14 to 22 s on a slow machine, 46 s with a fresh home.
_START_SECONDS = 180
_STOP_SECONDS = 15
_ANSWER_SECONDS = 5
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@contextmanager
def server(address: str | None, may_start: bool, log: Path) -> Iterator[tuple[str, subprocess.Popen[bytes] | None]]:
    """The address of a server that answers, and its process if it was started here (its output goes to `log`).

    Raises CommandError if none answers and none may be started, or the one that was started does not come up.
    """
    api = (address or LOCAL).rstrip("/")
    if answers(api):
        yield api, None
        return
    if not may_start:
        raise CommandError(f"No Prefect server answers at {api}; start one, or leave out --no-server.", FAILED)
    host, port = _here(api)
    process = _start(host, port, log)
    try:
        _wait_for(api, process, log)
        yield api, process
    finally:
        _stop(process)


def answers(api: str) -> bool:
    """Whether a Prefect server answers at `api`."""
    import httpx

    try:
        return httpx.get(f"{api}/health", timeout=_ANSWER_SECONDS, trust_env=False).text.strip() == "true"
    except (httpx.HTTPError, httpx.InvalidURL):
        return False


def _here(api: str) -> tuple[str, int]:
    """Host and port of `api`, if a server for it can be started here."""
    parts = urlsplit(api)
    host, port = parts.hostname or "", parts.port or 80
    if host not in _LOOPBACK or parts.scheme != "http":
        raise CommandError(f"The Prefect server {api} does not answer; start it, or unset PREFECT_API_URL.", FAILED)
    with socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET) as probe:
        probe.settimeout(2)
        if probe.connect_ex((host, port)) == 0:
            raise CommandError(
                f"Something that is no Prefect server listens on port {port}; set PREFECT_API_URL to another port, "
                f"for example http://127.0.0.1:{port + 1}/api.",
                FAILED,
            )
    return host, port


def _start(host: str, port: int, log: Path) -> subprocess.Popen[bytes]:
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open("ab") as output:
        # In a session of its own: a Ctrl-C at the terminal must not take the server from under the schedule, which
        # still has to tell it that it ends.
        return subprocess.Popen(
            [sys.executable, "-m", "prefect", "server", "start", "--host", host, "--port", str(port)],
            stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, start_new_session=True,
            env={name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"},
        )  # fmt: skip


def _wait_for(api: str, process: subprocess.Popen[bytes], log: Path) -> None:
    until = time.monotonic() + _START_SECONDS
    while not answers(api):
        if process.poll() is not None:
            raise CommandError(f"The Prefect server ended with code {process.returncode}; see {log}.", FAILED)
        if time.monotonic() > until:
            raise CommandError(f"The Prefect server did not answer within {_START_SECONDS} s; see {log}.", FAILED)
        time.sleep(0.5)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(_STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
