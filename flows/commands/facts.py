"""The facts of sentences and what became of the numerals, in words for a person."""

import shutil
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from transform.agencies.registry import Registry
from transform.facts.numerals import Numerals
from transform.understand import Understanding

Row = Mapping[str, Any]
_WIDE = 160  # so many signs of a line in a file or a pipe, which have no width of their own
_LEAST = 24  # so many of the evidence, even on a narrow terminal
_EXACT = (None, "=")
_RESULTS = (("points", "points"), ("index_value", "index"), ("percent", "%"))
# «Quyết định 12» is no line end, and a document's text must not ring bells.
_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)), " ")


def lines_of(seen: Understanding, registry: Registry) -> Iterator[str]:
    """A line for each measure, score and evaluation that the running text states, each with the words that it rests
    on, in the order of the text."""
    words, of_tables, starts = _evidence(seen)
    room = shutil.get_terminal_size().columns if sys.stdout.isatty() else _WIDE
    said = []
    for table, line_of in (("measure", _measure), ("score", _score), ("evaluation", _evaluation)):
        for row in seen.rows.get(table, []):
            fact_id = row["fact_id"]
            if fact_id in starts and fact_id not in of_tables:
                said.append((starts[fact_id], f"  {line_of(row, registry)}", words.get(fact_id, "")))
    for _, line, evidence in sorted(said, key=lambda one: one[0]):
        yield f"{line}  {_quoted(evidence, room - len(line) - 4)}"


def shares_of(numerals: Numerals) -> str:
    """The sentence on the numerals: «Numbers: 61 in all; 49 facts, 12 explained (7 date, 3 law, 2 furniture), …»."""
    if numerals.share is None:
        return "Numbers: none"
    kinds = sorted(numerals.explained, key=lambda one: (-one[1], one[0]))
    named = f" ({', '.join(f'{number} {kind}' for kind, number in kinds)})" if kinds else ""
    facts = "1 fact" if numerals.fact == 1 else f"{numerals.fact} facts"
    rest = f"{numerals.waiting} waiting, {numerals.unread} unread – {percent_of(numerals)} % fact or explained"
    return f"Numbers: {numerals.total} in all; {facts}, {numerals.no_figures} explained{named}, {rest}"


def percent_of(numerals: Numerals) -> str:
    """The share in per cent, never rounded up to 100."""
    share = numerals.share or 0.0
    return "100" if share == 1 else f"{min(share * 100, 99.9):.1f}"


def _evidence(seen: Understanding) -> tuple[dict[str, str], set[str], dict[str, int]]:
    """The words that facts rest on, the facts that tables hold, and where in the text each begins."""
    words: dict[str, str] = {}
    of_tables: set[str] = set()
    starts: dict[str, int] = {}
    for place in seen.rows.get("provenance", []):
        fact_id = place["fact_id"]
        starts[fact_id] = min(starts.get(fact_id, place["char_start"]), place["char_start"])
        if place["table_no"] is not None:
            of_tables.add(fact_id)
        elif place["field"] == "evidence" or fact_id not in words:
            words[fact_id] = place["published"]
    return words, of_tables, starts


def _measure(row: Row, registry: Registry) -> str:
    level = f"level {row['service_level']}" if row["service_level"] else None
    about = ", ".join(filter(None, (row["topic"], level, row["class"])))
    what = row["indicator"] + (f" ({about})" if about else "")
    results = [_value(row), _rank(row), row["status"] if row["status"] != "value" else None]
    return f"{_name(row['subject_id'], row, registry)}, {row['year']}, {what}: {_joined(results)}"


def _score(row: Row, registry: Registry) -> str:
    results = [f"{_plain(row[column])} {unit}" for column, unit in _RESULTS if row[column] is not None]
    status = row["status"] if row["status"] != "value" else None
    what = f"{row['scheme_id']}, {row['criterion_id']}"
    return f"{_name(row['agency_id'], row, registry)}, {row['year']}, {what}: " + _joined(
        [*results, _rank(row), row["class"], status]
    )


def _evaluation(row: Row, registry: Registry) -> str:
    of = f" of {row['total']}" if row["total"] is not None else ""
    ranked = f"{row['ranked']}{of} ranked" if row["ranked"] is not None else None
    return f"{_name(row['cohort_id'], row, registry)}, {row['scheme_id']}, {row['criterion_id']}: {_joined([ranked])}"


def _value(row: Row) -> str | None:
    if row["value"] is None:
        return row["value_text"]
    mark = "" if row["qualifier"] in _EXACT else f"{row['qualifier']} "
    of = f" of {_plain(row['denominator'])}" if row["denominator"] is not None else ""
    percent = f" ({_plain(row['percent'])} %)" if row["percent"] is not None else ""
    return f"{mark}{_plain(row['value'])}{of}{percent} {row['unit'] or ''}".rstrip()


def _rank(row: Row) -> str | None:
    if row["rank"] is None:
        return None
    of = f" of {row['rank_of']}" if row["rank_of"] is not None else ""
    basis = f" ({row['rank_basis']})" if row["rank_basis"] not in (None, "printed") else ""
    return f"rank {row['rank']}{of}{basis}"


def _name(subject: str | None, row: Row, registry: Registry) -> str:
    """The name of the year, else the one that is printed."""
    if subject in registry.agencies:
        return registry.name(str(subject), row.get("year"))
    if subject in registry.cohorts:
        return registry.cohorts[str(subject)].label_vi
    return str(row.get("subject_published") or row.get("agency_published") or subject or "nobody known")


def _joined(results: list[str | None]) -> str:
    return ", ".join(filter(None, results)) or "no value"


def _plain(number: float | int | None) -> str:
    return f"{number:.10g}" if number is not None and abs(number) < 1e10 else str(number)


def _quoted(words: str, room: int) -> str:
    bare = " ".join(words.translate(_CONTROLS).split())
    room = max(room, _LEAST)
    return f"«{bare if len(bare) <= room else bare[: room - 1].rstrip() + '…'}»"
