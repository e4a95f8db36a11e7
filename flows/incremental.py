"""What has to be read tonight and what is known, so that a refresh costs what changed and not what there is."""

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from extract.collect.archive import Snapshot
from extract.collect.lifetimes import Lifetime, lifetimes
from flows import kept, versions
from flows.cluster import on_cluster
from flows.contents import contents
from flows.errors import complain
from flows.outcome import Outcome
from flows.packing import PackingError, unpack
from flows.readcache import CacheDamagedError, Entry, ReadCache
from flows.readers import Answer, Asked, ReadWith, in_processes, read_with
from flows.settings import Limits, Settings, Tell
from transform.combine import Read

if TYPE_CHECKING:
    from load.releases import Release

# How many answers are kept before a kill can no longer undo them.
_COMMIT = 64
_STANDS = "stands"  # the note on a release that a build with another fingerprint came to again

Reader = Callable[[Sequence[Asked], ReadWith], Iterator[Answer]]


@dataclass(frozen=True)
class Readings:
    """All documents of the archive, read. `standing` is the release that was made from just this, if there is one:
    the outcomes have no readings then, as nobody needs them. `gone` are documents that were read before and are no
    longer in the archive; the cache forgets what is in `forgotten` when the refresh is done."""

    outcomes: list[Outcome]
    wanted: ReadWith
    fingerprint: str
    read_anew: int
    gone: list[str]
    forgotten: list[str]
    standing: "Release | None" = None

    @property
    def from_cache(self) -> int:
        return len(self.outcomes) - self.read_anew


def read_all(held: Sequence[Snapshot], settings: Settings, cache: ReadCache, tell: Tell) -> Readings:
    """Reads what the cache does not have; the order is that of the archive."""
    wanted = read_with(settings.folders)  # a broken reference file is said once, before any document
    try:
        return _read_all(held, settings, cache, wanted, tell)
    except _BadReadingsError as error:  # the others are sound: of some of them it is the only reading there is
        complain(f"The cache has {len(error.sources)} damaged reading(s), which are read anew: {error.sources[0]} …")
        cache.drop(error.sources)
        cache.commit()
    except CacheDamagedError:
        cache.renew()
    try:
        return _read_all(held, settings, cache, wanted, tell)
    except (CacheDamagedError, _BadReadingsError):
        cache.renew()
        return _read_all(held, settings, cache, wanted, tell)


class _BadReadingsError(Exception):
    """What the cache has of the documents called `sources` are no readings of them."""

    def __init__(self, sources: list[str]) -> None:
        super().__init__(*sources)
        self.sources = sources


def _read_all(held: Sequence[Snapshot], settings: Settings, cache: ReadCache, wanted: ReadWith, tell: Tell) -> Readings:
    found, before = contents(held, cache), cache.entries()
    keys = {s.source: _key(s, found[s.source], wanted) for s in held if s.source in found}
    limits = settings.limits
    known = {
        s for s, entry in before.items() if entry.made_from == keys.get(s) or _is_refused(entry, keys.get(s), limits)
    }
    asked = [Asked(s) for s in held if settings.read_anew or s.source not in known or s.source not in keys]
    reasons: dict[str, str] = {}
    by_source = {one.snapshot.source: one.snapshot for one in asked}
    for done, answer in enumerate(_reader(settings, len(asked))(asked, wanted), 1):
        key = keys.get(answer.source)
        _keep(answer, by_source[answer.source], _within(key, limits) if key and answer.over else key, wanted, cache)
        if answer.reason:
            reasons[answer.source] = answer.reason
        if done % _COMMIT == 0:
            cache.commit()
        tell("reading", done, len(asked))
    cache.commit()
    now = cache.entries()
    outcomes = _each_once(_outcome(s, now.get(s.source), keys.get(s.source), limits, reasons, cache) for s in held)
    lived = lifetimes(settings.raw, held)
    fingerprint = _fingerprint(outcomes, lived, wanted)
    forgotten = sorted(set(before) - {snapshot.source for snapshot in held})
    present = {outcome.document_id for outcome in outcomes}
    gone = [source for source in forgotten if before[source].made_from and before[source].document_id not in present]
    readings = Readings(outcomes, wanted, fingerprint, len(asked), gone, forgotten)
    if not settings.read_anew and (release := standing(settings, cache, fingerprint)) is not None:
        return replace(readings, standing=release)
    read = [_with_reading(o, lived.get(o.snapshot.source, Lifetime()), cache) for o in outcomes]
    if bad := [outcome.snapshot.source for outcome, one in zip(outcomes, read, strict=True) if one is None]:
        raise _BadReadingsError(bad)
    return replace(readings, outcomes=[one for one in read if one is not None])


def _key(snapshot: Snapshot, sha256: str, wanted: ReadWith) -> str:
    """What the reading of a document follows from."""
    return _hash(sha256, snapshot.source, snapshot.url, snapshot.rendition, wanted.code, wanted.reference)


def _is_refused(entry: Entry, key: str | None, limits: Limits) -> bool:
    """Whether the same bytes were refused before, whatever the limits or within the same."""
    return key is not None and entry.refused in (key, _within(key, limits))


def _within(key: str, limits: Limits) -> str:
    return f"{key} in {limits.seconds:g} s and {limits.megabytes} MB"


def _reader(settings: Settings, documents: int) -> Reader:
    if settings.workers and documents:
        return lambda asked, wanted: on_cluster(asked, wanted, str(settings.workers))
    return lambda asked, wanted: in_processes(asked, wanted, settings.jobs, settings.limits)


def _keep(answer: Answer, snapshot: Snapshot, key: str | None, wanted: ReadWith, cache: ReadCache) -> None:
    """Keeps a reading under the key of the bytes that were read: they may be newer than those that were hashed."""
    if answer.packed is not None and answer.document_id is not None:
        cache.put(answer.source, answer.document_id, _key(snapshot, answer.document_id, wanted), answer.packed)
    elif answer.lasting and key is not None:
        cache.refuse(answer.source, key, str(answer.reason))


def _outcome(
    snapshot: Snapshot,
    entry: Entry | None,
    key: str | None,
    limits: Limits,
    reasons: dict[str, str],
    cache: ReadCache,
) -> Outcome:
    """What became of a document: read, kept as it was read once, or refused."""
    reason = reasons.get(snapshot.source)
    if reason is None and entry is not None and _is_refused(entry, key, limits):
        reason = entry.reason
    if entry is None or entry.made_from is None or (reason and not _can_be_kept(snapshot, cache)):
        return Outcome(snapshot, reason=reason)
    return Outcome(snapshot, None, entry.document_id, reason, entry.made_from)


def _can_be_kept(snapshot: Snapshot, cache: ReadCache) -> bool:
    """Whether this version understands the last good reading, which may be an older one's."""
    try:
        unpack(cache.packed(snapshot.source) or b"")
    except PackingError:
        return False
    return True


def _each_once(outcomes: Iterable[Outcome]) -> list[Outcome]:
    """The same bytes in two places of the archive are one document. One that is kept only stands in for a document that
    nobody can read: where another place has it whole, it is refused."""
    found = list(outcomes)
    whole = {outcome.document_id for outcome in found if outcome.document_id and not outcome.kept}
    seen: set[str] = set()
    once = []
    for outcome in found:
        if outcome.kept and outcome.document_id in whole:
            outcome = replace(outcome, document_id=None, made_from=None)
        if outcome.document_id is None or outcome.document_id not in seen:
            once.append(outcome)
        if outcome.document_id is not None:
            seen.add(outcome.document_id)
    return once


def _with_reading(outcome: Outcome, lived: Lifetime, cache: ReadCache) -> Outcome | None:
    """The outcome with its reading; None where the cache has none that is its."""
    if outcome.document_id is None:
        return outcome
    try:
        understanding = unpack(cache.packed(outcome.snapshot.source) or b"")
    except PackingError:
        return None
    if understanding.document.document_id != outcome.document_id:
        return None
    if outcome.kept:
        understanding = kept.fitted(understanding)
    for document in understanding.rows["document"]:  # what the archive knows, and no reading of the bytes
        document.update(lived._asdict())
    return replace(outcome, read=Read(understanding, outcome.snapshot.fetched_at))


def _fingerprint(outcomes: Iterable[Outcome], lived: Mapping[str, Lifetime], wanted: ReadWith) -> str:
    """All that a release follows from: what the documents say, in which order they came and how long they stood, and
    what is made of it."""
    documents = [
        (o.snapshot.source, o.snapshot.url, o.snapshot.fetched_at, o.document_id, o.made_from, o.reason,
         *map(str, lived.get(o.snapshot.source, ())))
        for o in outcomes
    ]  # fmt: skip
    corrections = versions.corrections_version(wanted.folders)
    return _hash(versions.building_code(), wanted.code, wanted.reference, corrections, documents)


def _hash(*parts: Any) -> str:
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def standing(settings: Settings, cache: ReadCache, fingerprint: str) -> "Release | None":
    """The release in force, if it was made from what `fingerprint` stands for and every byte of it is still there."""
    from load.build import whole

    if (release := whole(settings.curated)) is None:
        return None
    made_from, note = release.manifest.get("made_from", {}), cache.note(_STANDS)
    if note.get("release") == _mark(release):
        made_from = note["made_from"]
    if made_from.get("fingerprint") != fingerprint or whole(settings.curated, every_byte=True) is None:
        return None
    return replace(release, manifest={**release.manifest, "made_from": made_from}, unchanged=True)


def note_standing(release: "Release", made_from: dict[str, Any], cache: ReadCache) -> None:
    """Notes that a build from something else came to the rows of `release` again, so that the next need not."""
    cache.write_note(_STANDS, {"release": _mark(release), "made_from": made_from})


def _mark(release: "Release") -> str:
    """Tells a release from another of the same name, in a folder that somebody emptied."""
    return _hash(release.name, release.manifest.get("built_at"), release.manifest.get("tables"))
