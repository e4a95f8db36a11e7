"""The stages of a refresh as plain functions: survey, read, combine, build, report. No Prefect here."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from extract.collect.archive import Snapshot, load, snapshots
from extract.errors import UnreadableError
from extract.readers import read_bytes
from flows.settings import Settings, Tell
from transform.combine import Read, combine
from transform.ids import stable_id
from transform.reference import Reference, load_reference
from transform.understand import understand

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
    """What a refresh did. `new` says what needs a person and was not known before."""

    release: "Release"
    documents: int
    works: int
    rows: dict[str, int]
    findings: dict[str, int]
    refused: list[Outcome]
    new: list[str] = field(default_factory=list)


def quiet(stage: str, done: int, total: int) -> None:
    """Tells nobody."""


@cache
def _reference(folders: tuple[Path, ...]) -> Reference:
    return load_reference(folders)


def survey(settings: Settings) -> list[Snapshot]:
    """The documents that the archive holds. Raises ArchiveError."""
    return snapshots(settings.raw)


def read_one(snapshot: Snapshot, folders: tuple[Path, ...]) -> Outcome:
    """Reads one document to facts. Whatever is wrong with it is its outcome's reason, and the run goes on."""
    reference = _reference(folders)
    document_id = None
    try:
        document = read_bytes(load(snapshot))
        document_id = document.document_id
        understanding = understand(
            document, reference, source=snapshot.source, address=snapshot.url, rendition=snapshot.rendition
        )
    except UnreadableError as error:
        return Outcome(snapshot, None, document_id, str(error))
    except (RecursionError, MemoryError) as error:
        return Outcome(snapshot, None, document_id, f"The document is too deep or too large ({type(error).__name__}).")
    except Exception as error:  # one document's fault must not take the others with it; it is said in quarantine
        reason = f"The document broke the reader ({type(error).__name__}: {error}); please report it."
        return Outcome(snapshot, None, document_id, reason)
    return Outcome(snapshot, Read(understanding, snapshot.fetched_at), document_id)


def read_all(held: Sequence[Snapshot], settings: Settings, tell: Tell = quiet) -> list[Outcome]:
    """Reads all documents, in as many processes as `settings.jobs` allows; the order is that of the archive."""
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
    with ProcessPoolExecutor(settings.jobs) as pool:
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
    findings = frames["finding"]
    urgent = findings[findings["severity"] != "info"]
    waiting = [
        *zip(urgent["finding_id"], urgent["message"], strict=True),
        *zip(frames["pending_fact"]["pending_id"], frames["pending_fact"]["reason"], strict=True),
        *zip(frames["quarantine"]["quarantine_id"], frames["quarantine"]["reason"], strict=True),
    ]
    new = dict.fromkeys(message for marker, message in waiting if marker not in known)
    return Report(
        release=release,
        documents=sum(outcome.read is not None for outcome in outcomes),
        works=len(frames["work"]),
        rows={name: len(frame) for name, frame in frames.items()},
        findings={str(k): int(v) for k, v in findings["severity"].value_counts().items()},
        refused=[outcome for outcome in outcomes if outcome.read is None],
        new=list(new),
    )


def known_before(settings: Settings) -> set[str]:
    """Ids of findings, pending facts and quarantined rows of the last release, and those that somebody acknowledged."""
    from load.database import query
    from load.errors import LoadError
    from load.releases import current
    from transform.declared import load_acknowledged

    known = load_acknowledged(settings.folders)
    sql = (
        "SELECT finding_id FROM finding UNION ALL SELECT pending_id FROM pending_fact "
        "UNION ALL SELECT quarantine_id FROM quarantine"
    )
    try:
        release = current(settings.curated)
        if release is not None:
            known.update(str(row[0]) for row in query(release, sql)[1])
    except LoadError as error:
        print(f"The last release cannot be compared with: {error}", file=sys.stderr)  # noqa: T201
    return known
