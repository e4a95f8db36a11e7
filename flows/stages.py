"""The stages of a refresh as plain functions: collect, survey, read, check, build, report. No Prefect here."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING, Any

from extract.collect.archive import Snapshot, snapshots
from extract.collect.errors import ArchiveError
from flows import kept, questions
from flows.errors import CommandError, complain
from flows.incremental import Readings, note_standing, read_all
from flows.outcome import Outcome
from flows.readcache import ReadCache
from flows.readers import reference_of
from flows.settings import Settings, Tell
from transform.combine import combine
from transform.facts.numerals import NONE, Numerals, added
from transform.ids import stable_id

if TYPE_CHECKING:
    import pandas as pd

    from extract.collect.collect import SourceReport
    from load.releases import Release

__all__ = ["Outcome", "Report", "assemble", "build", "collect", "quiet", "read_all", "report", "survey"]

Frames = dict[str, "pd.DataFrame"]


@dataclass(frozen=True)
class Report:
    """What a refresh did. `new` says what needs a person and was not known before; `numerals` what became of those of
    the documents' text and tables; `sources` what was found at the publishers, `not_collected` why nobody could be
    asked. `kept` are documents that could not be read this time and keep the facts of an earlier reading, `gone` those
    read before that the archive no longer holds; `read_anew` and `from_cache` count documents."""

    release: "Release"
    documents: int
    works: int
    rows: dict[str, int]
    findings: dict[str, int]
    refused: list[Outcome]
    new: list[str] = field(default_factory=list)
    numerals: Numerals = NONE
    sources: "list[SourceReport]" = field(default_factory=list)
    not_collected: str | None = None
    kept: list[Outcome] = field(default_factory=list)
    gone: list[str] = field(default_factory=list)
    read_anew: int = 0
    from_cache: int = 0


def quiet(stage: str, done: int, total: int) -> None:
    """Tells nobody."""


def collect(settings: Settings, tell: Tell) -> "list[SourceReport]":
    """Asks the sources that are due and puts what is new into the archive. Raises ReferenceError where `sources.toml`
    is broken, CommandError for a source that nobody declared, ArchiveError if the archive cannot be written; what goes
    wrong at a source is in its report."""
    from extract.collect.collect import collect as ask
    from extract.collect.net import Client
    from extract.collect.sources import load_sources

    sources = load_sources(settings.folders)
    if unknown := sorted(set(settings.sources) - {source.source_id for source in sources}):
        raise CommandError(f"No source is called {', '.join(unknown)}; see sources.toml of the reference files.")
    chosen = [source for source in sources if not settings.sources or source.source_id in settings.sources]
    with Client(allow_private=settings.allow_private) as client:
        return ask(chosen, settings.raw, client, tell=tell, now=datetime.now(UTC), force=settings.force)


def survey(settings: Settings) -> list[Snapshot]:
    """The documents that the archive holds, at least one. Raises ArchiveError."""
    held = snapshots(settings.raw)
    if not held:
        raise ArchiveError(f"The archive {settings.raw} holds no document; put one in with «chiso add FILE».")
    return held


def assemble(readings: Readings) -> Frames:
    """The frames of all tables, accepted by their schemas and held against each other; unreadable documents and refused
    rows are in quarantine."""
    from transform.frames import to_frames, with_checks, with_corrections

    outcomes = readings.outcomes
    reference = reference_of(readings.wanted)
    rows = combine([outcome.read for outcome in outcomes if outcome.read], reference.registry)
    rows.setdefault("finding", []).extend(kept.finding(outcome) for outcome in outcomes if outcome.kept)
    rows["quarantine"] = [_quarantined(outcome) for outcome in outcomes if outcome.document_id is None]
    return with_corrections(with_checks(to_frames(rows)), reference.corrections)


def _quarantined(outcome: Outcome) -> dict[str, Any]:
    source = outcome.snapshot.source
    return {
        "quarantine_id": stable_id("z", source, outcome.reason), "document_id": None, "source": source,
        "table_name": None, "reason": f"{source}: {outcome.reason}", "payload": None,
    }  # fmt: skip


def build(frames: Frames, readings: Readings, settings: Settings, cache: ReadCache) -> "Release":
    """Builds and publishes the release. Raises LoadError; the last good release then still stands."""
    from load.build import build_release

    inputs = [
        {"document_id": o.document_id, "source": o.snapshot.source, "url": o.snapshot.url}
        for o in readings.outcomes
        if o.document_id
    ]
    made_from = {"fingerprint": readings.fingerprint, "numerals": _numerals(readings.outcomes)}
    release = build_release(
        settings.curated,
        frames,
        code_version=version("chiso"),
        inputs=inputs,
        made_from=made_from,
        keep=settings.keep,
        now=datetime.now(UTC),
    )
    # What was rolled back from is compared with every night: somebody may have taken the mark away.
    if release.unchanged and release.held_back is None:
        note_standing(release, made_from, cache)
    return release


def _numerals(outcomes: Iterable[Outcome]) -> Numerals:
    return added(outcome.read.understanding.numerals for outcome in outcomes if outcome.read)


def report(
    release: "Release", frames: Frames | None, readings: Readings, known: set[str], sources: "list[SourceReport]"
) -> Report:
    """What the refresh did, and what of it is new and needs a person. `known` are ids that were known before. Without
    frames nothing was built, and the release that stands says what is in it."""
    outcomes = readings.outcomes
    counted = _of_release(release) if frames is None else _of_frames(frames, outcomes)
    return Report(
        release=release,
        documents=sum(outcome.document_id is not None for outcome in outcomes),
        refused=[outcome for outcome in outcomes if outcome.document_id is None],
        new=[] if frames is None else _new(frames, known),
        sources=sources,
        kept=[outcome for outcome in outcomes if outcome.kept],
        gone=readings.gone,
        read_anew=readings.read_anew,
        from_cache=readings.from_cache,
        **counted,
    )


def _of_frames(frames: Frames, outcomes: Iterable[Outcome]) -> dict[str, Any]:
    return {
        "works": len(frames["work"]),
        "rows": {name: len(frame) for name, frame in frames.items()},
        "findings": {str(k): int(v) for k, v in frames["finding"]["severity"].value_counts().items()},
        "numerals": _numerals(outcomes),
    }


def _of_release(release: "Release") -> dict[str, Any]:
    from load.database import query

    rows = {name: int(table["rows"]) for name, table in release.manifest["tables"].items()}
    fact, explained, waiting, unread = release.manifest["made_from"]["numerals"]
    return {
        "works": rows["work"],
        "rows": rows,
        "findings": {str(severity): int(count) for severity, count in query(release, questions.SEVERITIES)[1]},
        "numerals": Numerals(fact, tuple((kind, number) for kind, number in explained), waiting, unread),
    }


def _new(frames: Frames, known: set[str]) -> list[str]:
    findings, pending, quarantine = frames["finding"], frames["pending_fact"], frames["quarantine"]
    urgent = findings[findings["severity"] != "info"]
    waiting = [
        *zip(urgent["finding_id"], _of_works(urgent, "message"), strict=True),
        *zip(pending["pending_id"], _of_works(pending, "reason"), strict=True),
        *zip(quarantine["quarantine_id"], quarantine["reason"], strict=True),
    ]
    # Renditions of one work have the same thing to say, and so have a fact that waits and the finding about it.
    return list(dict.fromkeys(message for marker, message in waiting if marker not in known))


def _of_works(frame: "pd.DataFrame", column: str) -> list[str]:
    """The sentences of a column, each with the work that it is about."""
    pairs = zip(frame["work_id"], frame[column], strict=True)
    return [f"{work}: {sentence}" if isinstance(work, str) else sentence for work, sentence in pairs]


def known_before(settings: Settings) -> set[str]:
    """Ids of findings, pending facts and quarantined rows of the last release, and those that somebody acknowledged."""
    from load.database import query
    from load.errors import LoadError
    from load.releases import current
    from transform.declared import load_acknowledged

    known = load_acknowledged(settings.folders)
    try:
        release = current(settings.curated)
        if release is not None:
            known.update(str(row[0]) for row in query(release, questions.KNOWN)[1])
    except LoadError as error:
        complain(f"The last release cannot be compared with: {error}")
    return known
