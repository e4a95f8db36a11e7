"""The run report in a few lines: on the terminal, and in the text of a notification."""

from collections.abc import Iterator
from typing import Any

_LISTED = 12  # so many new things are named; the report and «chiso check» have all
_NAMED = 3


def summary(said: dict[str, Any]) -> str:
    """The run in one line a matter, for a notification."""
    run = said["run"]
    lines = [f"chiso {run['command']} of {run['started'][:16].replace('T', ' ')} UTC: {run['outcome']}"]
    lines += run["killed_before"]
    if run["reason"]:
        lines.append(f"{run['reason']} The last good release stands.")
    if said["release"]:
        state = "nothing changed" if said["release"]["unchanged"] else "new"
        lines.append(f"Release {said['release']['name']} ({state}).")
    lines += source_lines(said)
    if said["release"] and said["new"]:
        lines.append(f"{len(said['new'])} new for a person: " + "; ".join(said["new"][:_NAMED]))
    return "\n".join(lines)


def source_lines(said: dict[str, Any]) -> Iterator[str]:
    """What collecting came to, in a line or none."""
    asked = [source for source in said["sources"] if source["skipped"] is None]
    if not said["sources"]:
        return
    counts = ", ".join(
        f"{sum(len(source[what]) for source in asked)} {what}" for what in ("new", "changed", "failed", "vanished")
    )
    unchanged = sum(source["unchanged"] for source in asked)
    skipped = len(said["sources"]) - len(asked)
    yield f"{len(asked)} source(s) asked, {skipped} not; documents: {counts}, {unchanged} unchanged"


def lines(said: dict[str, Any]) -> Iterator[str]:
    """What goes under the counts of a refresh on the terminal: sources, release held back, what is new."""
    release, documents = said["release"], said["documents"]
    for line in source_lines(said):
        yield f"  {line}"
    if documents["from_cache"] or documents["kept"]:
        yield f"  {documents['read_anew']} read anew, {documents['from_cache']} known from earlier runs, " \
              f"{len(documents['kept'])} with the facts of an earlier reading"  # fmt: skip
    if release["held_back"]:
        yield (
            f"  not published: this is what {release['held_back']} held, and that was rolled back; "
            f"«chiso rollback {release['held_back']}» puts it in force all the same"
        )
    elif release["rollback"]:
        yield f"  {release['rollback']}"
    for row in documents["kept"]:
        yield f"  not read, kept as it was: {row['source']}: {row['reason']}"
    for row in documents["quarantined"]:
        yield f"  not read: {row['source']}: {row['reason']}"
    if said["new"]:
        yield f"New, and for a person to look at ({len(said['new'])}):"
        for message in said["new"][:_LISTED]:
            yield f"  - {message}"
        if len(said["new"]) > _LISTED:
            yield f"  … and {len(said['new']) - _LISTED} more."
