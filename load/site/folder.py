"""The files of a site: written once each, counted, and cut where one would be too large to load."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

# No file of rows is larger: a phone takes it in one go, and the server needs no ranges.
LARGEST = 900_000

Row = Sequence[Any]


def encoded(value: Any) -> str:
    """JSON as short as it gets; days as YYYY-MM-DD. Raises ValueError for a number that JSON cannot say."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False, default=_day)


def columnar(columns: Sequence[str], rows: Iterable[Row]) -> dict[str, Any]:
    """Many rows of the same columns, each column's name said once."""
    return {"columns": list(columns), "rows": [list(row) for row in rows]}


def _day(value: object) -> str:
    if isinstance(value, date):  # a moment is one too
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} has no place in the site's data")


@dataclass
class Part:
    """A member of a file that may be too long for one: rows of `columns` (`rows`), a `list`, or a `map` of pairs.
    Without a name the columns and rows are the file's own."""

    name: str
    form: str
    items: Iterable[Any]
    columns: Sequence[str] = ()

    def texts(self) -> Iterator[str]:
        """Every item as JSON."""
        for item in self.items:
            yield f"{encoded(item[0])}:{encoded(item[1])}" if self.form == "map" else encoded(item)

    def member(self, texts: Sequence[str]) -> str:
        """The member as it stands in a file that holds `texts` of it."""
        body = ",\n".join(texts)
        if self.form == "map":
            return f'"{self.name}":{{{body}}}'
        if self.form == "list":
            return f'"{self.name}":[{body}]'
        inner = f'"columns":{encoded(list(self.columns))},"rows":[{body}]'
        return f'"{self.name}":{{{inner}}}' if self.name else inner


@dataclass
class SiteFolder:
    """A folder that a site is written into. `files`, `size` and `largest` tell what was written."""

    root: Path
    files: int = 0
    size: int = 0
    largest: tuple[int, str] = (0, "")
    _made: set[Path] = field(default_factory=set)

    def bytes(self, path: str, content: bytes) -> None:
        """Writes a file at `path`, which is relative to the site."""
        target = self.root / path
        if target.parent not in self._made:
            target.parent.mkdir(parents=True, exist_ok=True)
            self._made.add(target.parent)
        with target.open("xb") as file:  # what is there already would be another id's file
            file.write(content)
        self.files += 1
        self.size += len(content)
        self.largest = max(self.largest, (len(content), path))

    def json(self, path: str, value: Any) -> None:
        """Writes a value as a JSON file."""
        self.bytes(path, encoded(value).encode() + b"\n")

    def split(self, path: str, head: dict[str, Any], parts: Sequence[Part]) -> int:
        """Writes `head` and `parts` as the JSON object at `path` (`….json`), and what does not fit into files beside it
        whose addresses are under `more`; returns how many items were written."""
        stem = path.removesuffix(".json")
        files: list[dict[int, list[str]]] = [{}]
        room, count = LARGEST - len(encoded(head)), 0
        for at, part in enumerate(parts):
            for text in part.texts():
                needed = len(text.encode()) + 2
                if needed > room and files[-1]:
                    files.append({})
                    room = LARGEST
                files[-1].setdefault(at, []).append(text)
                room -= needed
                count += 1
        more = [f"{stem}.p{number}.json" for number in range(2, len(files) + 1)]
        first = [part.member(files[0].get(at, [])) for at, part in enumerate(parts)]
        self._object(path, [*(f"{encoded(name)}:{encoded(value)}" for name, value in head.items()), *first,
                            f'"more":{encoded(more)}'])  # fmt: skip
        for address, held in zip(more, files[1:], strict=True):
            self._object(address, [parts[at].member(texts) for at, texts in held.items()])
        return count

    def _object(self, path: str, members: Sequence[str]) -> None:
        self.bytes(path, ("{" + ",\n".join(members) + "}\n").encode())
