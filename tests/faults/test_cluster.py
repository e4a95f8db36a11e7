"""Reading on a Dask cluster of two workers: the same bytes as here, and a sentence for whatever is wrong with it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import dask
import pytest
from distributed import LocalCluster

from extract.collect.archive import snapshots
from flows import readers, versions
from flows.cluster import on_cluster
from flows.errors import FAILED, CommandError
from flows.pipeline import run
from flows.readers import KILLED, Asked, read_with
from flows.settings import Settings
from tests.bench.many import fill
from tests.faults.deadly import MARK


@pytest.fixture(scope="module")
def cluster() -> Iterator[str]:
    """The address of a scheduler with two workers, each a process."""
    settings = {"distributed.scheduler.allowed-failures": 0, "distributed.admin.tick.limit": "1h"}
    with dask.config.set(settings), LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, host="127.0.0.1", dashboard_address=None,
        preload=[str(Path(__file__).with_name("deadly.py"))],
    ) as started:  # fmt: skip
        yield started.scheduler_address


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    fill(tmp_path / "raw", 40)
    (tmp_path / "raw" / "bad.html").write_bytes(b"%PDF-1.7")
    return Settings(raw=tmp_path / "raw", curated=tmp_path / "curated", offline=True)


def parquet(curated: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((curated / "current" / "parquet").iterdir())}


def test_a_cluster_builds_the_bytes_that_one_process_builds(cluster: str, settings: Settings, tmp_path: Path) -> None:
    alone = run(settings)
    together = run(replace(settings, curated=tmp_path / "cluster", workers=cluster))
    assert (alone.read_anew, together.read_anew, len(together.refused)) == (41, 41, 1)
    assert parquet(settings.curated) == parquet(tmp_path / "cluster")
    assert run(replace(settings, workers="tcp://127.0.0.1:9")).read_anew == 0, "nothing to read needs no cluster"


def refused(address: str, settings: Settings) -> str:
    with pytest.raises(CommandError) as error:
        run(replace(settings, workers=address))
    assert error.value.code == FAILED
    assert not (settings.curated / "current").exists()
    return str(error.value)


def test_workers_with_other_code_are_refused(cluster: str, settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(versions, "reading_code", lambda: "that of a newer checkout")
    readers.reference_of.cache_clear()
    said = refused(cluster, settings)
    assert said.startswith("2 of 2 workers have another version of chiso or other reference files (the first is tcp://")
    assert said.endswith("install the same on all, restart them, and run again.")


def test_a_scheduler_that_does_not_answer_is_one_sentence(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("flows.cluster._PATIENCE", "1s")
    said = refused("tcp://127.0.0.1:9", settings)
    assert said.startswith("No Dask scheduler answers at tcp://127.0.0.1:9 (")
    assert said.endswith("); start it, or leave out --workers.")


# The last one: workers that ended take a moment to come back.
def test_a_document_that_ends_a_worker_costs_no_other(cluster: str, settings: Settings) -> None:
    (settings.raw / "deadly.html").write_text(f"<html><body><p>{MARK}</p></body></html>", encoding="utf-8")
    asked = [Asked(snapshot) for snapshot in snapshots(settings.raw)]
    answers = {answer.source: answer for answer in on_cluster(asked, read_with(settings.folders), cluster)}
    assert len(answers) == 42
    assert [source for source, answer in answers.items() if answer.packed is None] in (
        ["bad.html", "deadly.html"], ["deadly.html", "bad.html"]
    )  # fmt: skip
    assert (answers["deadly.html"].reason, answers["deadly.html"].lasting) == (KILLED, False)
