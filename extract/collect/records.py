"""The records of archived bytes: one small JSON file for each time they were got."""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from extract.collect.files import write_new


def add_record(folder: Path, record: dict[str, Any]) -> None:
    """Adds `record` under the next free number. Raises OSError."""
    data = json.dumps(record, ensure_ascii=False, indent=1).encode()
    number = 1 + sum(1 for _ in folder.glob("*.json"))
    while True:
        try:
            return write_new(folder / f"{number:04d}.json", data)
        except FileExistsError:  # somebody else adds the same bytes
            number += 1


def each_record(folder: Path) -> Iterator[dict[str, Any]]:
    """The records, oldest first."""
    for path in sorted(folder.glob("*.json")):
        try:
            said = json.loads(path.read_text(encoding="utf-8"))
        except ValueError:
            continue  # a record that somebody broke by hand takes nothing from the bytes
        if isinstance(said, dict):
            yield said


def merged(records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The newest of `records`; where one says what the other does not (an address), the older one fills it in."""
    whole: dict[str, Any] = {}
    for said in records:
        whole.update({key: value for key, value in said.items() if value is not None})
    return whole


def read_records(folder: Path) -> dict[str, Any]:
    """The records of a folder as one, see `merged`."""
    return merged(each_record(folder))
