"""The refresh as a Prefect flow: the stages of `flows.stages`, with retries, run names and logs.

Few tasks, as each costs Prefect tens of milliseconds: all documents are read within one. Imported only where a flow is
wanted: importing Prefect takes seconds.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE

from extract.collect.archive import Snapshot
from flows import stages
from flows.settings import Settings
from flows.stages import Outcome, Report

# What a task returns stays in memory: frames and documents are too large for a store, and a run begins anew.
_OPTIONS: dict[str, Any] = {"cache_policy": NO_CACHE, "persist_result": False}


def run_name() -> str:
    """A flow run's name: when it began, as people tell runs apart by that («refresh 2026-11-22 02:30:00 UTC»)."""
    return f"refresh {datetime.now(UTC):%Y-%m-%d %H:%M:%S} UTC"


# An archive may lie on a network disk that is away for a moment.
@task(name="survey the archive", task_run_name="survey", retries=2, retry_delay_seconds=5, **_OPTIONS)
def survey(settings: Settings) -> list[Snapshot]:
    held = stages.survey(settings)
    get_run_logger().info("%d document(s) in %s", len(held), settings.raw)
    return held


# No retries from here on: the same bytes are as unreadable, and a build that failed its own checks fails them again.
@task(name="read the documents", task_run_name="read", **_OPTIONS)
def read(held: list[Snapshot], settings: Settings) -> list[Outcome]:
    logger = get_run_logger()
    outcomes = stages.read_all(held, settings)
    for outcome in outcomes:
        if outcome.read is None:
            logger.warning("%s: %s", outcome.snapshot.source, outcome.reason)
    logger.info("read %d of %d document(s)", sum(outcome.read is not None for outcome in outcomes), len(held))
    return outcomes


@task(name="check against the schemas", task_run_name="check", **_OPTIONS)
def assemble(outcomes: list[Outcome], settings: Settings) -> dict[str, Any]:
    frames = stages.assemble(outcomes, settings)
    get_run_logger().info("%d score(s), %d finding(s)", len(frames["score"]), len(frames["finding"]))
    return frames


@task(name="build and publish", task_run_name="build", **_OPTIONS)
def build(frames: dict[str, Any], outcomes: list[Outcome], settings: Settings) -> Any:
    release = stages.build(frames, outcomes, settings)
    get_run_logger().info("release %s%s", release.name, ", nothing changed" if release.unchanged else "")
    return release


@flow(name="chiso-refresh", flow_run_name=run_name, validate_parameters=False, persist_result=False)
def refresh(raw: Path, curated: Path, reference: tuple[Path, ...] = (), offline: bool = False, jobs: int = 1) -> Report:
    """Does what `flows.pipeline.run` does, observed: the same stages in the same order, and the same report."""
    settings = Settings(Path(raw), Path(curated), tuple(Path(folder) for folder in reference), offline, jobs)
    held = survey(settings)
    known = stages.known_before(settings)
    outcomes = read(held, settings)
    frames = assemble(outcomes, settings)
    release = build(frames, outcomes, settings)
    report = stages.report(release, frames, outcomes, known)
    get_run_logger().info("%d new thing(s) for a person", len(report.new))
    return report
