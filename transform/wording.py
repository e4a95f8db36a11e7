"""What documents call things, as data: `data/reference/wording/*.csv`, compiled once.

Patterns are regular expressions on folded text (lower case, no accents), so that capitals, misplaced accents and
«tỉ/tỷ» need no rows of their own.
"""

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from transform.agencies.errors import ReferenceError
from transform.vietnamese import fold


class Rule(NamedTuple):
    """A row of a wording file: what it names, the pattern that finds it, and the row itself."""

    name: str
    pattern: re.Pattern[str]
    row: dict[str, str]


@dataclass(frozen=True)
class Wording:
    """The rules of every wording file, each list in the file's order, where the first that matches counts."""

    header_roles: tuple[Rule, ...]
    classes: tuple[Rule, ...]
    agency_groups: tuple[Rule, ...]
    concepts: tuple[Rule, ...]
    families: tuple[Rule, ...]
    reasons: tuple[Rule, ...]
    work_kinds: tuple[Rule, ...]
    labels: tuple[Rule, ...]
    abbreviations: tuple[Rule, ...]

    def group_of(self, text: str) -> str | None:
        """The agency group that `text` speaks of («của các sở, ban, ngành»), None if it names none or several."""
        found = {rule.name for rule in self.agency_groups if rule.pattern.search(fold(text))}
        return found.pop() if len(found) == 1 else None

    def first(self, rules: Sequence[Rule], text: str) -> Rule | None:
        """The first of `rules` whose pattern is found in `text`."""
        folded = fold(text)
        return next((rule for rule in rules if rule.pattern.search(folded)), None)

    def spell_out(self, text: str) -> str:
        """`text` folded, with its abbreviations written out («DVCTT» as «dich vu cong truc tuyen»)."""
        folded = fold(text)
        for rule in self.abbreviations:
            folded = rule.pattern.sub(fold(rule.name), folded)
        return folded

    @cached_property
    def _class_line(self) -> re.Pattern[str]:
        words = "|".join(f"(?:{rule.pattern.pattern})" for rule in self.by_length)
        before = r"(?:(?:\d+|[ivx]+|[a-e])[.)]\s*)?(?:(?:xep|dat|nhom|cac|don vi|co quan|muc do|muc|loai|hang)\s*)*"
        return re.compile(rf"{before}[:\s«“\"]*({words})[»”\"]?\s*(?:\(.*\))?\s*[.:]?")

    @cached_property
    def by_length(self) -> tuple[Rule, ...]:
        """Class rules, longest wording first: «trung bình khá» is not «trung bình»."""
        return tuple(sorted(self.classes, key=lambda rule: -len(rule.name)))

    def class_of(self, text: str) -> str | None:
        """The class that the whole of `text` names («Mức tốt», «Loại: Khá»), else None."""
        found = self._class_line.fullmatch(fold(text))
        if found is None:
            return None
        return next(rule.name for rule in self.by_length if rule.pattern.fullmatch(found[1]))


def read_csv(folders: Sequence[Path], name: str, key: Sequence[str]) -> list[dict[str, str]]:
    """Rows of `name` in each folder, later folders replacing rows with the same key and adding others.

    Raises ReferenceError, naming file and column, for a file that is missing everywhere or lacks a key column.
    """
    merged: dict[tuple[str, ...], dict[str, str]] = {}
    seen = False
    for folder in folders:
        path = folder / name
        if not path.is_file():
            continue
        seen = True
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        for row in rows:
            if any(row.get(column) is None for column in key):
                raise ReferenceError(f"{path}: every row needs the columns {', '.join(key)}.")
            merged[tuple(row[column] for column in key)] = {k: v or "" for k, v in row.items() if k}
    if not seen:
        raise ReferenceError(f"The reference file {name} is in none of the folders {', '.join(map(str, folders))}.")
    return list(merged.values())


def load_wording(folders: Sequence[Path]) -> Wording:
    """The wording of `folders` (the first is `data/reference`). Raises ReferenceError for a broken file."""

    def rules(name: str, key: str, pattern: str = "pattern") -> tuple[Rule, ...]:
        rows = read_csv(folders, f"wording/{name}.csv", (key, pattern))
        return tuple(_rule(row, key, pattern, name) for row in rows)

    return Wording(
        rules("header_roles", "role"),
        rules("classes", "class"),
        rules("agency_groups", "agency_group"),
        rules("concepts", "concept"),
        rules("families", "family"),
        rules("reasons", "reason_code"),
        rules("work_kinds", "kind", "word"),
        rules("labels", "field"),
        rules("abbreviations", "meaning", "abbreviation"),
    )


def _rule(row: dict[str, str], key: str, pattern: str, name: str) -> Rule:
    text = row[pattern] if pattern == "pattern" else rf"\b{re.escape(fold(row[pattern]))}\b"
    try:
        return Rule(row[key], re.compile(text), row)
    except re.error as error:
        raise ReferenceError(f"wording/{name}.csv: the pattern of {row[key]} is none ({error}).") from None
