"""`chiso archive verify`, `list` and `show`."""

import json
from dataclasses import asdict
from pathlib import Path
from typing import Any

from extract.collect.inventory import SHORTEST, Held, Shown, inventory, show
from extract.collect.verify import verify
from flows.errors import DONE, FAILED, CommandError
from flows.show import as_text, say, show_rows

_COLUMNS = ("sha256", "bytes", "media_type", "first_got", "last_confirmed", "url", "source")
_SHORT = 12
_FETCH = ("time", "outcome", "status", "bytes", "url", "reason")


def run_verify(raw: Path) -> int:
    """Prints what is damaged, a sentence each, then what is merely left over; 3 if anything is damaged."""
    found = verify(raw)
    for sentence in found.damage:
        say(f"damage: {sentence}")
    for sentence in found.notes:
        say(f"note: {sentence}")
    looked_at = f"{found.documents} documents ({found.bytes} bytes), {found.records} records, {found.fetches} fetches"
    if found.loose:
        say(f"note: {found.loose} files were put there by hand; they have no record to be held against.")
    if found.damage:
        faults = f"{len(found.damage)} fault{'s' if len(found.damage) > 1 else ''}"
        raise CommandError(f"{faults} in {raw} ({looked_at}); mend what is named as damage.", FAILED)
    say(f"The archive is whole: {looked_at}.")
    return DONE


def run_list(raw: Path, source: str | None, form: str) -> int:
    """Prints a row for each document."""
    held = inventory(raw, source)
    if source is not None and not held:
        raise CommandError(f"Nothing in {raw} came from «{source}»; «chiso archive list» names the sources.")
    # For programs the whole sha256; a person needs as much of it as tells documents apart.
    length = _SHORT if form == "table" else None
    show_rows(_COLUMNS, [_row(one, length) for one in held], form)
    return DONE


def _row(held: Held, length: int | None) -> tuple[object, ...]:
    return (
        held.sha256[:length], held.bytes, held.media_type, held.first_got or None, held.last_confirmed or None,
        held.url or None, held.source
    )  # fmt: skip


def run_show(document: str, raw: Path, form: str) -> int:
    """Prints the documents that a sha256 or an address means, with their records and fetches."""
    found = show(raw, document)
    if not found:
        raise CommandError(
            f"Nothing in {raw} has the address or a sha256 that begins with «{document}» ({SHORTEST} digits at least); "
            "«chiso archive list» has all."
        )
    if form == "json":
        say(json.dumps([_object(raw, one) for one in found], ensure_ascii=False, indent=1))
    else:
        for one in found:
            _print(raw, one)
    return DONE


def _object(raw: Path, shown: Shown) -> dict[str, Any]:
    held = {**asdict(shown.held), "path": shown.held.path.relative_to(raw).as_posix()}
    return {**held, "records": shown.records, "fetches": shown.fetches}


def _print(raw: Path, shown: Shown) -> None:
    held = shown.held
    say(f"{held.sha256}  {held.bytes} bytes  {held.media_type}  {held.path.relative_to(raw).as_posix()}")
    for number, record in enumerate(shown.records, 1):
        said = (f"{key}={as_text(value)}" for key, value in record.items() if key != "sha256" and value is not None)
        say(f"  record {number}: {'  '.join(said)}")
    if shown.fetches:
        say("  fetches:")
        show_rows(_FETCH, [[fetch.get(key) for key in _FETCH] for fetch in shown.fetches], "table")
