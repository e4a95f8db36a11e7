"""The run report as Markdown, for people: what needs them first."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

_LISTED = 30  # so many of a kind are listed; report.json has all


def markdown(said: dict[str, Any]) -> str:
    """The report `said` (see `contents.describe`) as Markdown."""
    sections = (_head, _new, _release, _documents, _sources, _freshness, _pending, _stages)
    return "\n".join(line for section in sections for line in section(said)).rstrip("\n") + "\n"


def _head(said: dict[str, Any]) -> Iterator[str]:
    run = said["run"]
    yield f"# {run['command'].capitalize()} of {run['started'][:16].replace('T', ' ')} UTC: {run['outcome']}"
    yield ""
    yield f"Run `{run['run_id']}` by {run['who']}, chiso {run['version']}, {_seconds(run['seconds'])}, " \
          f"exit code {run['code']}."  # fmt: skip
    if run["reason"]:
        yield f"\n**{_inline(run['reason'])}** The last good release stands."
    for sentence in run["killed_before"]:
        yield f"\n**{_inline(sentence)}** This run has taken over what it left."
    yield ""


def _new(said: dict[str, Any]) -> Iterator[str]:
    if said["new"]:
        yield f"## New, and for a person to look at ({len(said['new'])})"
        yield ""
        yield from _listed(map(_inline, said["new"]), len(said["new"]))
        yield ""


def _release(said: dict[str, Any]) -> Iterator[str]:
    release, changes = said["release"], said["changes"]
    if release is None:
        return
    yield "## Release"
    yield ""
    state = "nothing changed" if release["unchanged"] else "built by this run"
    yield f"`{release['name']}`, built {release['built_at']} ({state}), in `{release['path']}`."
    if release["held_back"]:
        yield f"\nWhat was built repeats `{release['held_back']}`, which was rolled back; it was not published."
    if release["rollback"]:
        yield f"\n{release['rollback']}"
    if changes["rows"] and changes["since"] and not release["unchanged"]:
        yield ""
        rows = [(f"`{name}`", c["before"], c["now"], f"{c['now'] - c['before']:+d}")
                for name, c in changes["rows"].items()]  # fmt: skip
        yield from _table(("table", f"rows in {changes['since']}", "rows now", "difference"), rows)
    yield ""


def _documents(said: dict[str, Any]) -> Iterator[str]:
    documents, findings = said["documents"], said["findings"]
    if documents is None:
        return
    yield "## Documents"
    yield ""
    yield (
        f"{documents['documents']} documents of {documents['works']} works: {documents['read_anew']} read by this run, "
        f"{documents['from_cache']} known from earlier runs, {len(documents['kept'])} with the facts of an earlier "
        f"reading, {len(documents['quarantined'])} in quarantine, {len(documents['gone'])} gone from the archive."
    )
    counts = ", ".join(f"{findings.get(level, 0)} {level}" for level in ("error", "warning", "info"))
    yield f"\nFindings: {counts}."
    for title, rows in (("Not read, with the facts of an earlier reading", documents["kept"]),
                        ("In quarantine", documents["quarantined"])):  # fmt: skip
        if rows:
            yield f"\n{title}:\n"
            yield from _listed((f"{_inline(row['source'])}: {_inline(row['reason'])}" for row in rows), len(rows))
    yield ""


def _sources(said: dict[str, Any]) -> Iterator[str]:
    asked = [source for source in said["sources"] if source["skipped"] is None]
    skipped = [source for source in said["sources"] if source["skipped"] is not None]
    if not said["sources"]:
        return
    yield "## Sources"
    yield ""
    if asked:
        counted = ("found", "new", "changed", "unchanged", "failed", "vanished", "requests")
        yield from _table(
            ("source", *counted), [(f"`{s['source_id']}`", *map(_count, map(s.get, counted))) for s in asked]
        )
        yield ""
    for source in asked:
        notes = [f"{finding['severity']}: {finding['message']}" for finding in source["findings"]]
        notes += [f"failed: {failed['url']}: {failed['reason']}" for failed in source["failed"]]
        notes += [f"{what}: {url}" for what in ("new", "changed", "vanished") for url in source[what]]
        if notes:
            yield f"### {source['source_id']}"
            yield ""
            yield from _listed(map(_inline, notes), len(notes))
            yield ""
    if skipped:
        yield "Not asked:"
        yield ""
        yield from (f"- `{source['source_id']}`: {_inline(source['skipped'])}" for source in skipped)
        yield ""


def _freshness(said: dict[str, Any]) -> Iterator[str]:
    fresh = said["freshness"]
    if not fresh["latest_document"] and not fresh["sources"]:
        return
    yield "## Freshness"
    yield ""
    yield f"Latest document: {fresh['latest_document'] or 'none with a date'}."
    if fresh["sources"]:
        yield ""
        days = ("days_since_checked", "days_since_changed", "days_since_new")
        head = ("source", "documents", "days since asked", "since a change", "since something new", "failures in a row")
        yield from _table(head, [(f"`{s['source_id']}`", s["documents"], *(_days(s[d]) for d in days), s["failures"])
                                 for s in fresh["sources"]])  # fmt: skip
    yield ""


def _pending(said: dict[str, Any]) -> Iterator[str]:
    pending = said["pending"]
    if not pending or not pending["facts"]:
        return
    yield "## Waiting for a person"
    yield ""
    yield f"{pending['facts']} facts wait, and {pending['names']} names among them are mapped to no agency."
    if pending["most"]:
        yield ""
        yield from _listed((f"{_inline(one['name'])} ({one['facts']})" for one in pending["most"]), pending["names"])
    yield ""


def _stages(said: dict[str, Any]) -> Iterator[str]:
    if said["stages"]:
        yield "## Stages"
        yield ""
        rows = [(s["stage"], s["state"] or "broken off", _seconds(s["seconds"]), _notes(s.get("notes", {})))
                for s in said["stages"]]  # fmt: skip
        yield from _table(("stage", "state", "took", ""), rows)
        yield ""


def _notes(notes: dict[str, Any]) -> str:
    return ", ".join(f"{name.replace('_', ' ')}: {value}" for name, value in notes.items())


def _listed(lines: Iterable[str], count: int) -> Iterator[str]:
    shown = 0
    for shown, line in enumerate(lines, 1):
        if shown > _LISTED:
            break
        yield f"- {line}"
    if count > min(shown, _LISTED):
        yield f"- … and {count - min(shown, _LISTED)} more (report.json has all)"


def _table(head: Sequence[str], rows: Iterable[Sequence[Any]]) -> Iterator[str]:
    yield f"| {' | '.join(head)} |"
    yield f"|{'---|' * len(head)}"
    for row in rows:
        yield f"| {' | '.join(_inline(str(cell)) for cell in row)} |"


def _inline(text: Any) -> str:
    """On one line, and no end of a cell."""
    return " ".join(str(text).split()).replace("|", "\\|")


def _count(value: Any) -> str:
    return "?" if value is None else str(len(value) if isinstance(value, list) else value)


def _days(value: float | None) -> str:
    return "never" if value is None else f"{value:.1f}"


def _seconds(value: float | None) -> str:
    return "?" if value is None else f"{value:.1f} s"
