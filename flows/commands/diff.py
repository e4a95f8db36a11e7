"""`chiso diff`: what changed between two releases."""

import json
import re
from collections.abc import Sequence
from pathlib import Path

from flows.commands.hints import command
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.show import say
from flows.tables import print_table
from load.diff.changes import PARTS, Changes
from load.diff.choose import NothingToCompare, chosen
from load.diff.markdown import LISTED, markdown
from load.diff.told import cells, columns, lists, summary

_IN_A_TABLE = 20
_NUMBERS = ("facts",)
# What a terminal obeys, or what turns its lines round, JSON can say otherwise.
_OBEYED = re.compile("[\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def run_diff(curated: Path, names: Sequence[str], form: str, limit: int | None) -> int:
    """Prints what changed between two releases (see `chosen`), of each list the first `limit`. Raises CommandError
    where there are no such releases, LoadError where one is damaged."""
    try:
        older, newer = chosen(curated, names)
    except NothingToCompare as error:
        raise CommandError(str(error), BAD_INPUT) from None
    with Changes(older, newer) as changes:
        if form == "json":
            _print_json(changes, limit)
        elif form == "md":
            say(markdown(changes, limit or LISTED).rstrip("\n"))
        else:
            _print_tables(changes, limit or _IN_A_TABLE, curated)
    return DONE


def _print_tables(changes: Changes, limit: int, curated: Path) -> None:
    older, newer = changes.older.name, changes.newer.name
    say(f"What changed from release {older} to {newer}:")
    for line in summary(changes):
        say(f"  {line}")
    is_cut = False
    for part, change, count in lists(changes):
        say(f"\n{part.capitalize()} {change} ({count})")
        heads = columns(part, change)
        rows = [cells(part, change, row) for row in changes.listed(part, change, limit)]
        print_table(heads, rows, [head in _NUMBERS for head in heads])
        if count > limit:
            is_cut = True
            say(f"… and {count - limit} more")
    if is_cut:
        hint = command("diff", older, newer, "--format", "json", curated=curated)
        say(f"\nAll of it: --limit {max(count for *_, count in lists(changes))}, or {hint}")


def _print_json(changes: Changes, limit: int | None) -> None:
    """One object; its lists are written as they are read, as there may be a million figures in them."""
    head = {
        **{
            side: {"release": release.name, "built_at": release.manifest.get("built_at")}
            for side, release in (("older", changes.older), ("newer", changes.newer))
        },
        "counts": {**changes.counts, "figures_by_table": changes.by_table},
        "rows": {table: {"older": had, "newer": has} for table, (had, has) in changes.rows.items()},
        "definitions_differ": changes.definitions_differ,
        "notes": changes.notes,
    }
    say(json.dumps(head, ensure_ascii=False, indent=1).removesuffix("\n}") + ",")
    for part, kinds in PARTS.items():
        say(f' "{part}": [')
        before = ""
        for change in kinds:
            for line in changes.as_json(part, change, limit):
                if before:
                    say(f"{before},")
                before = f"  {_OBEYED.sub(_escaped, line)}"
        if before:
            say(before)
        say(" ]," if part != list(PARTS)[-1] else " ]")
    say("}")


def _escaped(sign: re.Match[str]) -> str:
    return f"\\u{ord(sign[0]):04x}"
