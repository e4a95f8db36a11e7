"""The stages of a refresh as plain functions: survey, read, combine, build, report. No Prefect here."""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.collect.archive import Snapshot, load, snapshots
from extract.collect.errors import ArchiveError
from extract.errors import UnreadableError
from flows import questions
from flows.errors import complain
from flows.reading import read_and_understand
from flows.settings import Settings, Tell
from transform.combine import Read, combine
from transform.facts.numerals import NONE, Numerals, added
from transform.ids import stable_id
from transform.reference import Reference, load_reference
from transform.understand import Understanding

if TYPE_CHECKING:
    import pandas as pd

    from load.releases import Release


@dataclass(frozen=True)
class Outcome:
    """What became of one archived document: its reading, or the reason why there is none."""

    snapshot: Snapshot
    read: Read | None
    document_id: str | None = None
    reason: str | None = None


@dataclass(frozen=True)
class Report:
    """What a refresh did. `new` says what needs a person and was not known before; `numerals` what became of those of
    the documents' text and tables."""

    release: "Release"
    documents: int
    works: int
    rows: dict[str, int]
    findings: dict[str, int]
    refused: list[Outcome]
    new: list[str] = field(default_factory=list)
    numerals: Numerals = NONE


def quiet(stage: str, done: int, total: int) -> None:
    """Tells nobody."""


@cache
def _reference(folders: tuple[Path, ...]) -> Reference:
    return load_reference(folders)


def survey(settings: Settings) -> list[Snapshot]:
    """The documents that the archive holds, at least one. Raises ArchiveError."""
    held = snapshots(settings.raw)
    if not held:
        raise ArchiveError(f"The archive {settings.raw} holds no document; put one in with «chiso add FILE».")
    return held


def read_one(snapshot: Snapshot, folders: tuple[Path, ...]) -> Outcome:
    """Reads one document to facts. Whatever is wrong with it is its outcome's reason, and the run goes on."""
    try:
        understanding = read_and_understand(
            load(snapshot),
            _reference(folders),
            source=snapshot.source,
            address=snapshot.url,
            rendition=snapshot.rendition,
        )
    except UnreadableError as error:
        return Outcome(snapshot, None, reason=str(error))
    return Outcome(snapshot, Read(_light(understanding), snapshot.fetched_at), understanding.document.document_id)


def _light(understanding: Understanding) -> Understanding:
    """Only what became of the document: with text and cells, a thousand documents would fill the memory, and going
    from one process to another would cost more than reading them did."""
    document = replace(understanding.document, text="", blocks=())
    return replace(understanding, document=document, tables=understanding.tables._replace(tables=[], prose=[]))


def read_all(held: Sequence[Snapshot], settings: Settings, tell: Tell = quiet) -> list[Outcome]:
    """Reads all documents, in as many processes as `settings.jobs` allows; the order is that of the archive."""
    _reference.cache_clear()  # a process that refreshes again and again reads what was decided meanwhile
    _reference(settings.folders)  # a broken reference file is said once, before any document
    outcomes = []
    for outcome in _outcomes(held, settings):
        outcomes.append(outcome)
        tell("reading", len(outcomes), len(held))
    return _each_once(outcomes)


def _outcomes(held: Sequence[Snapshot], settings: Settings) -> Iterator[Outcome]:
    if settings.jobs <= 1 or len(held) < 2 * settings.jobs:
        yield from (read_one(snapshot, settings.folders) for snapshot in held)
        return
    # Not forked from this process: DuckDB, progress bars and Prefect run threads in it.
    context = get_context("forkserver")
    context.set_forkserver_preload([__name__])
    with ProcessPoolExecutor(settings.jobs, mp_context=context) as pool:
        yield from pool.map(read_one, held, [settings.folders] * len(held), chunksize=4)


def _each_once(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The same bytes in two places of the archive are one document."""
    seen: set[str] = set()
    kept = []
    for outcome in outcomes:
        if outcome.document_id is None or outcome.document_id not in seen:
            kept.append(outcome)
        if outcome.document_id is not None:
            seen.add(outcome.document_id)
    return kept


def assemble(outcomes: Sequence[Outcome], settings: Settings) -> "dict[str, pd.DataFrame]":
    """The frames of all tables, accepted by their schemas; unreadable documents and refused rows are in quarantine."""
    from transform.frames import to_frames

    rows = combine([outcome.read for outcome in outcomes if outcome.read], _reference(settings.folders).registry)
    rows["quarantine"] = [_quarantined(outcome) for outcome in outcomes if outcome.read is None]
    return to_frames(rows)


def _quarantined(outcome: Outcome) -> dict[str, Any]:
    source = outcome.snapshot.source
    return {
        "quarantine_id": stable_id("z", source, outcome.reason), "document_id": outcome.document_id, "source": source,
        "table_name": None, "reason": f"{source}: {outcome.reason}", "payload": None,
    }  # fmt: skip


def build(frames: "dict[str, pd.DataFrame]", outcomes: Sequence[Outcome], settings: Settings) -> "Release":
    """Builds and publishes the release. Raises LoadError; the last good release then still stands."""
    from load.build import build_release

    inputs = [
        {"document_id": o.document_id, "source": o.snapshot.source, "url": o.snapshot.url}
        for o in outcomes
        if o.document_id
    ]
    return build_release(
        settings.curated,
        frames,
        code_version=version("chiso"),
        inputs=inputs,
        keep=settings.keep,
        now=datetime.now(UTC),
    )


def report(release: "Release", frames: "dict[str, pd.DataFrame]", outcomes: Sequence[Outcome],
           known: set[str]) -> Report:  # fmt: skip
    """What the refresh did, and what of it is new and needs a person. `known` are ids that were known before."""
    findings, pending, quarantine = frames["finding"], frames["pending_fact"], frames["quarantine"]
    urgent = findings[findings["severity"] != "info"]
    waiting = [
        *zip(urgent["finding_id"], _of_works(urgent, "message"), strict=True),
        *zip(pending["pending_id"], _of_works(pending, "reason"), strict=True),
        *zip(quarantine["quarantine_id"], quarantine["reason"], strict=True),
    ]
    # Renditions of one work have the same thing to say, and so have a fact that waits and the finding about it.
    new = dict.fromkeys(message for marker, message in waiting if marker not in known)
    return Report(
        release=release,
        documents=sum(outcome.read is not None for outcome in outcomes),
        works=len(frames["work"]),
        rows={name: len(frame) for name, frame in frames.items()},
        findings={str(k): int(v) for k, v in findings["severity"].value_counts().items()},
        refused=[outcome for outcome in outcomes if outcome.read is None],
        new=list(new),
        numerals=added(outcome.read.understanding.numerals for outcome in outcomes if outcome.read),
    )


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
