"""The nightly refresh as a deployment of Prefect: `chiso schedule` serves it, and a work pool runs it (prefect.yaml).

Its parameters are plain values, as a server keeps them. Imported only where Prefect is wanted.
"""

import asyncio
import signal
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prefect import flow
from prefect.client.schemas.objects import State
from prefect.flows import EntrypointType
from prefect.runner import Runner
from prefect.schedules import Cron
from prefect.states import Completed

from flows import settings as places
from flows.errors import NEEDS_A_PERSON
from flows.notify import from_environment
from flows.recorded import recorded
from flows.refresh import refresh
from flows.runreport.short import summary
from flows.settings import Settings

NAME = "nightly"


def run_name() -> str:
    """A run's name: when it began («nightly 2026-11-22 19:30:00 UTC»)."""
    return f"nightly {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"


@flow(name="chiso-nightly", flow_run_name=run_name, persist_result=False)
def nightly(
    raw: str = str(places.RAW),
    curated: str = str(places.CURATED),
    reference: list[str] | None = None,
    offline: bool = False,
    jobs: int = 1,
    workers: str | None = None,
    allow_private: bool = False,
    notify_command: str | None = None,
    notify_when: str | None = None,
) -> State:
    """Refreshes as `chiso refresh` does, with ledger, report and notification.

    Ends as completed, with the summary as its message; what fails the refresh fails the run.
    """
    settings = Settings(
        Path(raw), Path(curated), tuple(map(Path, reference or ())), offline, jobs,
        workers=workers, allow_private=allow_private,
    )  # fmt: skip
    done = recorded(settings, from_environment(notify_command, notify_when), lambda ledger: refresh(settings, ledger))
    return Completed(message=summary(done.said), name="NeedsAPerson" if done.code == NEEDS_A_PERSON else None)


class _Runner(Runner):
    """Ends on SIGTERM as it does on Ctrl-C: Prefect's own way leaves the schedule as it is, and for each night that
    nobody served, a run would wait for the next start."""

    def handle_sigterm(self, *_: Any, **__: Any) -> None:
        signal.raise_signal(signal.SIGINT)


def serve(settings: Settings, cron: str, zone: str, notify_command: str | None, notify_when: str | None) -> None:
    """Registers the nightly refresh with the server of PREFECT_API_URL and runs it when it is due, until stopped."""
    runner = _Runner(name=NAME, pause_on_shutdown=True, limit=1)
    runner.add_flow(
        nightly,
        name=NAME,
        schedule=Cron(cron, timezone=zone),
        parameters=_parameters(settings, notify_command, notify_when),
        description="Collect, read, check, build and publish; every night.",
        # The run is a process of its own, which finds the flow wherever this command was started.
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    asyncio.run(runner.start())


def _parameters(settings: Settings, notify_command: str | None, notify_when: str | None) -> dict[str, Any]:
    """What the flow is called with, as JSON can hold it; folders from the root, as its process may run elsewhere."""
    return {
        "raw": str(settings.raw.absolute()),
        "curated": str(settings.curated.absolute()),
        "reference": [str(folder.absolute()) for folder in settings.reference],
        "offline": settings.offline,
        "jobs": settings.jobs,
        "workers": settings.workers,
        "allow_private": settings.allow_private,
        "notify_command": notify_command,
        "notify_when": notify_when,
    }
