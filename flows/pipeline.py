"""A refresh: its stages in order, each once. In one process here; the Prefect flow takes the same steps as tasks."""

import os
from contextlib import nullcontext
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Self

from flows import stages
from flows.errors import CommandError, complain
from flows.incremental import Readings
from flows.readcache import ReadCache
from flows.readers import read_with
from flows.settings import Settings, Tell
from flows.stages import Report, quiet
from transform.errors import ReferenceError

if TYPE_CHECKING:
    from extract.collect.archive import Snapshot
    from extract.collect.collect import SourceReport
    from flows.ledger import Ledger
    from load.releases import Release

# The ledger, the log of the flow and the report of a run call the stages by these names.
STAGES = ("collect", "survey", "read", "check", "build", "report")


class Refresh:
    """One refresh, step by step: call the methods named by `STAGES` in this order. Each returns counts for people to
    see. An object of its own kind and no record: Prefect looks into records for the results of other tasks, and would
    look through every row.

    Use it as a context manager: as long as it is open, no other refresh can work on the same folder of releases.
    """

    def __init__(self, settings: Settings, tell: Tell = quiet) -> None:
        read_with(settings.folders)  # a broken reference file is said before anybody is asked for anything
        self._settings, self._tell = settings, tell
        self._cache = ReadCache(settings.curated)
        self._sources: list[SourceReport] = []
        self._not_collected: str | None = None
        self._held: list[Snapshot] = []
        self._known: set[str] = set()
        self._readings: Readings | None = None
        self._frames: stages.Frames | None = None
        self._release: Release | None = None
        self.result: Report | None = None

    def collect(self) -> dict[str, Any]:
        if self._settings.offline:
            return {"skipped": "offline"}
        try:
            self._sources = stages.collect(self._settings, self._tell)
        except (CommandError, ReferenceError):  # what somebody typed or wrote
            raise
        except Exception as error:  # a night without new documents is better than a night without a refresh
            if os.environ.get("CHISO_DEBUG"):
                raise
            self._not_collected = _not_collected(error)
            complain(self._not_collected)
            return {"failed": self._not_collected}
        asked = [source for source in self._sources if source.skipped is None]
        return {"sources": len(asked), "new": sum(len(source.new) for source in asked),
                "changed": sum(len(source.changed) for source in asked),
                "failed": sum(len(source.failed) for source in asked)}  # fmt: skip

    def survey(self) -> dict[str, Any]:
        self._held = stages.survey(self._settings)
        return {"documents": len(self._held)}

    def read(self) -> dict[str, Any]:
        self._readings = read = stages.read_all(self._held, self._settings, self._cache, self._tell)
        refused = sum(outcome.document_id is None for outcome in read.outcomes)
        kept = sum(outcome.kept for outcome in read.outcomes)
        return {"read": read.read_anew, "from_cache": read.from_cache, "refused": refused, "kept": kept}

    def check(self) -> dict[str, Any]:
        readings = self.readings
        if readings.standing is not None:
            return {"skipped": "nothing changed"}
        self._tell("checking", 0, 1)
        self._known = stages.known_before(self._settings)
        self._frames = stages.assemble(readings)
        return {"scores": len(self._frames["score"]), "findings": len(self._frames["finding"])}

    def build(self) -> dict[str, Any]:
        readings = self.readings
        if readings.standing is not None or self._frames is None:
            self._release = readings.standing
            return {"skipped": "nothing changed"}
        self._tell("building", 0, 1)
        self._release = stages.build(self._frames, readings, self._settings, self._cache)
        return {"release": self._release.name, "unchanged": self._release.unchanged}

    def report(self) -> dict[str, Any]:
        assert self._release is not None
        result = stages.report(self._release, self._frames, self.readings, self._known, self._sources)
        self.result = replace(result, not_collected=self._not_collected)
        self._cache.drop(self.readings.forgotten)
        return {"new": len(self.result.new)}

    @property
    def readings(self) -> Readings:
        """The documents, once they are read."""
        assert self._readings is not None
        return self._readings

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self._cache.__exit__(*error)


def _not_collected(error: Exception) -> str:
    said = " ".join(str(error).split()) or type(error).__name__
    return f"Collecting stopped, and the archive was read as it is: {said.rstrip('.')}; mend that, and run again."


def run(settings: Settings, tell: Tell = quiet, ledger: "Ledger | None" = None) -> Report:
    """Collects, reads, checks, builds a release and swaps it in; says what was done.

    Raises ArchiveError, ReferenceError, LoadError or CommandError with one sentence; the last good release then still
    stands.
    """
    with Refresh(settings, tell) as refresh:
        for name in STAGES:
            with ledger.stage(name) if ledger else nullcontext() as stage:
                counts = getattr(refresh, name)()
                if stage is not None:
                    stage.note(**counts)
        assert refresh.result is not None
        return refresh.result
