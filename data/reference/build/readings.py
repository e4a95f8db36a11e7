"""Makes data/raw/shipped/readings/: a CSV file a page out of one file of readings of many pages.

What a note says and a column can say («group: 34 provinces after the merger») is filled in there by the rows of
reading_notes.csv; the notes stay, without the names of files that nobody else has.
"""

import csv
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from urllib.parse import urlsplit

from shared import REFERENCE, rows_of

from extract.collect.readings import as_csv
from transform.vietnamese import slug

TARGET = REFERENCE.parent / "raw" / "shipped" / "readings"
NOTES = Path(__file__).with_name("reading_notes.csv")
FILLED = ("agency_group", "class", "topic")
LONGEST = 48
Row = dict[str, str]


def main(path: Path) -> None:
    """Writes the files and says how many there are."""
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream, strict=True))
    rules = rows_of(NOTES)
    used: set[int] = set()
    header = [*rows[0], *(column for column in FILLED if column not in rows[0])]
    pages: dict[str, list[Row]] = {}
    for row in rows:
        pages.setdefault(row["source"], []).append(filled(row, rules, used))
    TARGET.mkdir(parents=True, exist_ok=True)
    for source, name in zip(pages, names(pages), strict=True):
        table = [header, *([row.get(column, "") for column in header] for row in pages[source])]
        (TARGET / f"{name}.csv").write_bytes(as_csv(table))
    print(len(rows), "rows of", len(pages), "pages; rules that fit nothing:", len(rules) - len(used))


def filled(row: Row, rules: list[Row], used: set[int]) -> Row:
    """`row` with what its note says in the columns for it."""
    parts = row["note"].split("; ")
    row = dict(row)
    for number, rule in enumerate(rules):
        if any(rule[column] not in ("", row[column]) for column in ("source", "subject", "year", "criterion")):
            continue
        fits = [at for at, part in enumerate(parts) if not rule["part"] or re.fullmatch(rule["part"], part)]
        if not fits:
            continue
        used.add(number)
        if rule["column"] == "note":
            parts = [rule["value"] if at in fits else part for at, part in enumerate(parts)]
        else:
            row.setdefault(rule["column"], rule["value"])
    return row | {"note": "; ".join(parts)}


def names(pages: Iterable[str]) -> list[str]:
    """A file name for each page: its host and the first words of its path, with a number where two are the same."""
    met: dict[str, int] = {}
    found = []
    for source in pages:
        address = urlsplit(source)
        host = slug((address.hostname or "page").removeprefix("www."))
        words = slug(f"{address.path.rpartition('.')[0] or address.path} {address.query}")[:LONGEST].rpartition("-")[0]
        name = f"{host}-{words}".strip("-")
        met[name] = met.get(name, 0) + 1
        found.append(name if met[name] == 1 else f"{name}-{met[name]}")
    return found


if __name__ == "__main__":
    main(Path(sys.argv[1]))
