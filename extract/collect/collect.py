"""A run over all sources: hosts in parallel, one bad source never stops the others."""

import os
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from datetime import datetime, timedelta
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from extract.collect.asking import broken
from extract.collect.errors import ArchiveError
from extract.collect.report import Failure, Note, SourceReport, Tally
from extract.collect.sources import Source
from extract.collect.visit import Visit

if TYPE_CHECKING:
    from extract.collect.net import Client

Tell = Callable[[str, int, int], None]
# Sites that are asked at one time; each waits most of it.
_AT_ONCE = 16


def collect(
    sources: Sequence[Source], raw: Path, client: "Client", *, tell: Tell, now: datetime, force: bool = False
) -> list[SourceReport]:
    """What became of each of `sources`, in their order. `now`, with a time zone, is when the run begins; `force` asks
    also the sources and documents that are not due. `tell` hears of each source that is done.

    Raises ArchiveError if the archive cannot be read or written: then nothing that is fetched could be kept.
    """
    clock = _Clock(now)
    stop = Event()
    by_site: dict[str, list[Source]] = defaultdict(list)
    for source in sources:
        by_site[urlsplit(source.start[0]).netloc.removeprefix("www.")].append(source)
    reports: dict[str, SourceReport] = {}
    with ThreadPoolExecutor(min(_AT_ONCE, max(1, len(by_site))), thread_name_prefix="collect") as pool:
        try:
            jobs = [pool.submit(_site, group, raw, client, clock, stop, force) for group in by_site.values()]
            for job in as_completed(jobs):
                reports |= {report.source_id: report for report in job.result()}
                tell("collecting", len(reports), len(sources))
        except BaseException:  # a full disk, or somebody pressed Ctrl-C: what waits need not begin
            stop.set()
            client.stop()
            pool.shutdown(wait=False, cancel_futures=True)
            raise
    return [reports[source.source_id] for source in sources]


class _Clock:
    """The time of the run: `now` when it begins, and it goes on from there."""

    def __init__(self, now: datetime) -> None:
        if now.tzinfo is None:
            raise ValueError("the time of a run needs a time zone")
        self._now, self._began = now, time.monotonic()

    def __call__(self) -> datetime:
        return self._now + timedelta(seconds=time.monotonic() - self._began)


def _site(
    sources: Sequence[Source], raw: Path, client: "Client", clock: _Clock, stop: Event, force: bool
) -> list[SourceReport]:
    """The reports of sources on one site, which are asked one after the other."""
    return [_source(source, raw, client, clock, stop, force) for source in sources]


def _source(source: Source, raw: Path, client: "Client", clock: _Clock, stop: Event, force: bool) -> SourceReport:
    began = clock()
    if not source.enabled:
        return _skipped(source, began, "not enabled")
    if source.needs_browser:
        return _skipped(source, began, "its pages are empty without a browser; look at them by hand")
    tally = Tally()
    try:
        visit = Visit(source, raw, client, clock, stop, force=force)
        if not visit.is_due(began):
            return _skipped(
                source, began, f"not due: asked on {visit.last_done[:10]}, every {source.every_days:g} days"
            )
        tally = visit.tally
        visit.run()
        tally.findings += expectations(source, tally)
    except ArchiveError:
        stop.set()
        raise
    except Exception as error:
        if os.environ.get("CHISO_DEBUG"):
            raise
        tally.failed.append(Failure(source.start[0], broken(error)))
    return SourceReport(
        source.source_id, source.publisher, began, clock(), tally.found, tuple(tally.new), tuple(tally.changed),
        tally.unchanged, tuple(tally.failed), tuple(tally.vanished), tuple(tally.unlisted), None,
        tuple(tally.findings), tally.requests, tally.bytes,
    )  # fmt: skip


def _skipped(source: Source, at: datetime, why: str) -> SourceReport:
    return SourceReport(source.source_id, source.publisher, at, at, skipped=why)


def expectations(source: Source, tally: Tally) -> list[Note]:
    """An error where a source leads to fewer documents than expected, a warning where to more; nothing where it could
    not be found out, as that is said by what failed."""
    found, least, most = tally.found, source.expect_min, source.expect_max
    if found is None or least <= found <= most:
        return []
    if found < least:
        sentence = (
            f"{source.source_id} leads to {found} documents, and at least {least} are expected: look whether the site "
            "was rebuilt, and mend the source in sources.toml."
        )
        return [Note("error", sentence)]
    sentence = (
        f"{source.source_id} leads to {found} documents, and at most {most} are expected: look whether its patterns "
        "let too much through."
    )
    return [Note("warning", sentence)]
