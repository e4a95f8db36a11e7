"""The refresh as a Prefect flow: the stages of `flows.stages`, with retries, run names and logs.

Few tasks, as each costs Prefect tens of milliseconds: all documents are read within one. Imported only where a flow is
wanted: importing Prefect takes seconds.
"""

from pathlib import Path
from typing import Any

from prefect import flow, get_run_logger, task
from prefect.cache_policies import NO_CACHE

from flows import stages
from flows.settings import Settings
from flows.stages import Outcome, Report

_AGAIN: dict[str, Any] = {"retries": 2, "retry_delay_seconds": 5}


@task(name="survey the archive", cache_policy=NO_CACHE, persist_result=False, **_AGAIN)
def survey(settings: Settings) -> list[stages.Snapshot]:
    held = stages.survey(settings)
    get_run_logger().info("%d document(s) in %s", len(held), settings.raw)
    return held


@task(name="read the documents", cache_policy=NO_CACHE, persist_result=False)
def read(held: list[stages.Snapshot], settings: Settings) -> list[Outcome]:
    logger = get_run_logger()
    outcomes = stages.read_all(held, settings)
    for outcome in outcomes:
        if outcome.read is None:
            logger.warning("%s: %s", outcome.snapshot.source, outcome.reason)
    return outcomes


@task(name="check against the schemas", cache_policy=NO_CACHE, persist_result=False)
def assemble(outcomes: list[Outcome], settings: Settings) -> dict[str, Any]:
    frames = stages.assemble(outcomes, settings)
    get_run_logger().info("%d score(s), %d finding(s)", len(frames["score"]), len(frames["finding"]))
    return frames


@task(name="build and publish", cache_policy=NO_CACHE, persist_result=False)
def build(frames: dict[str, Any], outcomes: list[Outcome], settings: Settings) -> Any:
    # No retry: a build that failed its own checks fails them again, and a full disk stays full.
    release = stages.build(frames, outcomes, settings)
    get_run_logger().info("release %s%s", release.name, ", unchanged" if release.unchanged else "")
    return release


@flow(name="chiso-refresh", flow_run_name="refresh-{raw}", validate_parameters=False, persist_result=False)
def refresh(raw: Path, curated: Path, reference: tuple[Path, ...] = (), offline: bool = True, jobs: int = 1) -> Report:
    """Does what `flows.pipeline.run` does, observed: the same stages in the same order, and the same report."""
    settings = Settings(Path(raw), Path(curated), tuple(Path(folder) for folder in reference), offline, jobs)
    known = stages.known_before(settings)
    held = survey(settings)
    outcomes = read(held, settings)
    frames = assemble(outcomes, settings)
    release = build(frames, outcomes, settings)
    return stages.report(release, frames, outcomes, known)
