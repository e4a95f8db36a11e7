"""The refresh as a Prefect flow: the stages of `flows.pipeline`, with run names and logs.

Few tasks, as each costs Prefect tens of milliseconds: all documents are read within one. Imported only where a flow is
wanted: importing Prefect takes seconds.
"""

from contextlib import nullcontext
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE
from prefect.utilities.annotations import quote

from flows.pipeline import STAGES, Refresh
from flows.settings import Settings
from flows.stages import Report

if TYPE_CHECKING:
    from flows.ledger import Ledger

_TITLES = {
    "collect": "ask the sources",
    "survey": "survey the archive",
    "read": "read the documents",
    "check": "check against the schemas",
    "build": "build and publish",
    "report": "report",
}


def run_name() -> str:
    """A flow run's name: when it began, as people tell runs apart by that («refresh 2026-11-22 02:30:00 UTC»)."""
    return f"refresh {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"


def _step(refresh: Refresh, name: str, ledger: "Ledger | None") -> None:
    logger = get_run_logger()
    with ledger.stage(name) if ledger else nullcontext() as stage:
        counts = getattr(refresh, name)()
        if stage is not None:
            stage.note(**counts)
    logger.info(", ".join(f"{what.replace('_', ' ')} {count}" for what, count in counts.items()))
    if name == "read":
        for outcome in refresh.readings.outcomes:
            if outcome.reason:
                logger.warning("%s: %s", outcome.snapshot.source, outcome.reason)


# No retries: a server that fails is asked again by the collector itself, the same bytes are as unreadable, and a build
# that failed its own checks fails them again. What a task returns stays in memory.
_TASKS: dict[str, Any] = {
    name: task(name=title, task_run_name=name, cache_policy=NO_CACHE, persist_result=False)(_step)
    for name, title in _TITLES.items()
}


@flow(name="chiso-refresh", flow_run_name=run_name, validate_parameters=False, persist_result=False)
def refresh(settings: Settings, ledger: "Ledger | None" = None) -> Report:
    """Does what `flows.pipeline.run` does, observed: the same stages in the same order, and the same report."""
    with Refresh(settings) as steps:
        for name in STAGES:
            _TASKS[name](quote(steps), name, quote(ledger))
        assert steps.result is not None
        get_run_logger().info("%d new thing(s) for a person", len(steps.result.new))
        return steps.result
