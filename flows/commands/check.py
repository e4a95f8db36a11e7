"""`chiso check`: findings, pending facts and quarantined documents of the current release, worst first."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from flows import questions
from flows.colour import paint
from flows.commands.documents import Documents, meant
from flows.commands.hints import command
from flows.commands.kinds import must_be_known
from flows.commands.release import current_release
from flows.errors import DONE, NEEDS_A_PERSON
from flows.show import say, show_rows
from flows.tables import in_lines
from load.database import query
from load.releases import Release, list_releases

_COLUMNS = (
    "severity", "kind", "work", "table", "row", "message", "expected", "published", "proposal", "sources", "is_new",
    "ids",
)  # fmt: skip
_INDENT = " " * 9


class Asked(NamedTuple):
    """Which findings are asked for; None = all."""

    severity: str | None = None
    kind: str | None = None
    work: str | None = None
    document: str | None = None
    table: str | None = None
    only_new: bool = False

    def takes(self, row: dict[str, Any], documents: Documents | None) -> bool:
        """Whether a finding is asked for: severity and worse, the kind, a part of the number or id of its work, and the
        `documents` that are meant."""
        worst = ("error", "warning", "info")
        return (
            (self.severity is None or worst.index(row["severity"]) <= worst.index(self.severity))
            and self.kind in (None, row["kind"])
            and (self.table is None or self.table == row["table"])
            and (self.work is None or any(self.work.casefold() in name.casefold() for name in _names(row)))
            and (documents is None or documents.have(row))
            and (row["is_new"] or not self.only_new)
        )


def _names(row: dict[str, Any]) -> list[str]:
    return [row["work"], *row["work_ids"]]


def run_check(curated: Path, form: str, folders: Sequence[Path], asked: Asked) -> int:
    """Prints what does not add up; `NEEDS_A_PERSON` if any of it is worse than a note, was not in the release before,
    and nobody acknowledged it."""
    release = current_release(curated)
    found = _findings(release, _known(release, curated, folders))
    must_be_known(asked.kind, (row["kind"] for row in found))
    documents = meant(release, curated, asked.document) if asked.document is not None else None
    rows = [row for row in found if asked.takes(row, documents)]
    if form != "table":
        show_rows(_COLUMNS, [[row[name] for name in _COLUMNS] for row in rows], form)
    else:
        _print(release, curated, rows)
    return NEEDS_A_PERSON if any(row["is_new"] for row in rows) else DONE


def _findings(release: Release, known: set[str]) -> list[dict[str, Any]]:
    columns, found = query(release, questions.OPEN)
    rows = [dict(zip(columns, row, strict=True)) for row in found]
    return [
        {
            **row,
            **{name: row[name] or [] for name in ("sources", "work_ids", "document_ids")},
            "is_new": row["severity"] != "info" and known.isdisjoint(row["ids"]),
        }
        for row in rows
    ]


def _known(release: Release, curated: Path, folders: Sequence[Path]) -> set[str]:
    """Ids of what was already in the release before this one, and of what somebody acknowledged."""
    from transform.declared import load_acknowledged

    known = load_acknowledged(folders)
    before = [one for one in list_releases(curated) if _number(one) < _number(release)]
    if before:
        known.update(str(row[0]) for row in query(before[-1], questions.KNOWN)[1])
    return known


def _number(release: Release) -> int:
    return int(release.name.lstrip("r"))


def _print(release: Release, curated: Path, rows: Sequence[dict[str, Any]]) -> None:
    if not rows:
        say(f"Nothing to look at in release {release.name}.")
    for row in rows:
        table = f"Bảng {row['table']}" if row["table"] else ""
        where = ", ".join(filter(None, (row["work"], table, f"row {row['row']}" if row["row"] else "")))
        severity = paint(f"{row['severity']:<8}", row["severity"])
        say(f"{severity} {row['kind']:<26} {where}{paint('  (new)', 'strong') if row['is_new'] else ''}")
        say(in_lines(row["message"], _INDENT))
    pending = query(release, questions.PENDING)[1][0][0]
    if pending:
        hint = command("query", "FROM pending_fact", curated=curated)
        say(f"\n{pending} fact(s) wait for a name, year or issuer: {hint}")
    names = query(release, questions.PENDING_NAMES)[1][0][0]
    if names:
        say(f"{names} of them for a name that nobody has mapped: {command('names', 'pending', curated=curated)}")
