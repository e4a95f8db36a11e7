"""`chiso schedule`: the nightly refresh, served to a Prefect server."""

import os
import signal
import subprocess
import threading
from contextlib import suppress

from flows.commands.refresh import PREFECT
from flows.errors import DONE, FAILED, CommandError
from flows.runs import RUNS
from flows.schedule_server import server
from flows.settings import Settings
from flows.show import say

ZONE = "Asia/Ho_Chi_Minh"
LOG = "prefect-server.log"


def run_schedule(settings: Settings, at: str, may_start: bool, notify_command: str | None,
                 notify_when: str | None) -> int:  # fmt: skip
    """Serves until Ctrl-C or SIGTERM, then pauses the schedule and stops the server it started."""
    hour, minute = _clock(at)
    for name, value in PREFECT.items():
        os.environ.setdefault(name, value)
    log = settings.curated / RUNS / LOG
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    say("Looking for a Prefect server …")
    with server(os.environ.get("PREFECT_API_URL"), may_start, log) as (api, process):
        os.environ["PREFECT_API_URL"] = api
        say(f"Prefect server {api}" + (f", started by this command (log: {log})" if process else ""))
        over, lost = threading.Event(), threading.Event()
        _watch(process, over, lost)
        # After the address of the server is set: Prefect reads it when it is imported.
        from flows.schedule import serve

        say(f"Serving the refresh at {hour:02}:{minute:02} ({ZONE}); stop it with Ctrl-C.")
        with suppress(KeyboardInterrupt, SystemExit):  # how Prefect ends a runner depends on the moment
            serve(settings, f"{minute} {hour} * * *", ZONE, notify_command, notify_when)
        over.set()
        if lost.is_set():
            raise CommandError(f"The Prefect server ended; see {log}, and start «chiso schedule» again.", FAILED)
    say("Stopped; the schedule is paused until «chiso schedule» runs again.")
    return DONE


def _watch(process: "subprocess.Popen[bytes] | None", over: threading.Event, lost: threading.Event) -> None:
    """Ends the schedule if the server that it started ends before it is `over`: it would be served to nobody."""
    if process is None:
        return

    def wait() -> None:
        process.wait()
        if not over.is_set():
            lost.set()
            os.kill(os.getpid(), signal.SIGTERM)

    threading.Thread(target=wait, daemon=True).start()


def _clock(at: str) -> tuple[int, int]:
    hour, _, minute = at.partition(":")
    if not (hour.isdigit() and minute.isdigit() and int(hour) < 24 and int(minute) < 60 and len(minute) == 2):
        raise CommandError(f"--at {at} is no time of day; write it as 02:30.")
    return int(hour), int(minute)
