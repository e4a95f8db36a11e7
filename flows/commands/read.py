"""`chiso read`: what the reader sees of a document, without keeping any of it."""

import json
from functools import partial
from pathlib import Path
from typing import Any

from extract.errors import UnreadableError
from flows.commands.facts import lines_of, shares_of
from flows.errors import BAD_INPUT, DONE, complain
from flows.seen import understood
from flows.settings import Settings
from flows.show import plain, say
from transform.agencies.registry import Registry, load_registry
from transform.facts.numerals import Numerals
from transform.tables.model import Understood
from transform.understand import Understanding

_FACTS = (
    "score", "measure", "service", "criterion_max", "scheme_class", "scoring_rule", "evaluation",
    "evaluation_exclusion", "agency_event", "citation", "pending_fact",
)  # fmt: skip
_PLACED = ("score", "measure", "evaluation")
_SHOWN_ROWS = 3
_SHOWN_UNREAD = 12


def run_read(files: list[Path], form: str, settings: Settings) -> int:
    """Prints each document; returns 2 if one could not be read, after all were tried."""
    refused = 0
    for path, seen in understood(files, settings, partial(_make_ready, form, settings)):
        if isinstance(seen, UnreadableError):
            refused += 1
            complain(f"{path}: {seen}")
        elif form == "json":
            say(json.dumps(as_object(seen), ensure_ascii=False, indent=1 if len(files) == 1 else None))
        else:
            _print(path, seen, load_registry(settings.folders))
    return BAD_INPUT if refused else DONE


def _make_ready(form: str, settings: Settings) -> None:
    """Loads what is needed once a document is read: as much as reading a short one takes."""
    import transform.frames  # noqa: F401 - imported again where it is used

    if form == "text":
        load_registry(settings.folders)


def as_object(seen: Understanding) -> dict[str, Any]:
    """The object that `--format json` prints: document, tables, facts, unread numbers, what became of all
    numerals, and findings."""
    work, document = seen.rows["work"][0], seen.rows["document"][0]
    found: dict[str, Any] = {
        "document": {**document, **work, "charset": seen.document.charset, "reader": seen.document.reader},
        "tables": [_table(table) for table in seen.tables.tables],
        "facts": _facts(seen),
        "unread_numbers": seen.rows.get("unread_number", []),
        "numerals": _numerals(seen.numerals),
        "findings": _findings(seen),
    }
    return {key: plain(value) for key, value in found.items()}


def _findings(seen: Understanding) -> list[dict[str, Any]]:
    from transform.frames import findings_of_one  # pandas is long in coming; meanwhile the document is read

    return findings_of_one(seen.rows)


def _facts(seen: Understanding) -> list[dict[str, Any]]:
    """All facts; those that sentences can state have the places of their parts beside them."""
    places: dict[str, list[dict[str, Any]]] = {}
    for row in seen.rows.get("provenance", []):
        place = {column: row[column] for column in ("field", "char_start", "char_end", "published")}
        places.setdefault(row["fact_id"], []).append(place)
    found: list[dict[str, Any]] = []
    for name in _FACTS:
        for row in seen.rows.get(name, []):
            placed = {"places": places.get(row["fact_id"], [])} if name in _PLACED else {}
            found.append({"table": name, **row, **placed})
    return found


def _numerals(numerals: Numerals) -> dict[str, Any]:
    """How many numerals became what; `share` is the part that is fact or explained, null without any numeral."""
    return {
        "total": numerals.total, "fact": numerals.fact, "explained": dict(numerals.explained),
        "waiting": numerals.waiting, "unread": numerals.unread, "share": numerals.share,
    }  # fmt: skip


def _table(table: Understood) -> dict[str, Any]:
    points = table.column("points")
    return {
        "table_no": table.table_no,
        "kind": table.kind,
        "number": table.caption.label,
        "part": table.caption.part,
        "caption": table.caption.text,
        "page": table.table.place.page,
        "engine": table.table.engine,
        "engine_note": table.table.why,
        "header": [column.header for column in table.columns],
        "roles": [column.role for column in table.columns],
        "max_points": points.maximum if points else None,
        "rows": [list(row.texts) for row in table.rows],
        "bands": [row.banner for row in table.rows],
    }


def _print(path: Path, seen: Understanding, registry: Registry) -> None:
    work, rows = seen.work, seen.rows
    say(f"{path}: {work.title or seen.document.title or 'no title'}")
    said = [("number", work.number), ("issuer", work.issuer), ("issued on", work.issued_on), ("signer", work.signer),
            ("evaluates", work.year), ("work", work.work_id)]  # fmt: skip
    say("  " + ", ".join(f"{name} {value}" for name, value in said if value))
    for table in seen.tables.tables:
        label = f"Bảng {table.caption.label}" if table.caption.label else "no label"
        part = f", {table.caption.part}" if table.caption.part else ""
        where = f", page {table.table.place.page}" if table.table.place.page else ""
        say(f"\n{table.table_no}. {table.kind}{where}, {label}{part}: {table.caption.text}")
        say("   " + " | ".join(f"{column.header} <{column.role}>" for column in table.columns))
        for row in table.rows[:_SHOWN_ROWS]:
            say("   " + " | ".join(row.texts) + (f"   [{row.banner}]" if row.banner else ""))
        if len(table.rows) > _SHOWN_ROWS:
            say(f"   … {len(table.rows) - _SHOWN_ROWS} more rows")
    counts = ", ".join(f"{len(rows[name])} {name}" for name in _FACTS if rows.get(name))
    stated = list(lines_of(seen, registry))
    if stated:
        say("\nStated in sentences:\n" + "\n".join(stated))
    say(f"\nFacts: {counts or 'none'}; numbers that no rule reads: {len(rows.get('unread_number', []))}")
    say(shares_of(seen.numerals))
    for number in rows.get("unread_number", [])[:_SHOWN_UNREAD]:
        say(f"  unread: {number['text']} in «{' '.join(number['context'].split())}»")
    if len(rows.get("unread_number", [])) > _SHOWN_UNREAD:
        say(f"  … {len(rows['unread_number']) - _SHOWN_UNREAD} more; «chiso read {path} --propose» lists all")
    for finding in _findings(seen):
        say(f"  {finding['severity']}: {finding['message']}")
