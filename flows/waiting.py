"""The names that wait for a person in a release, and what the curated files as they are now make of them."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from flows import questions
from load.database import query
from load.releases import Release
from transform.agencies.listed import Listing, match_in
from transform.agencies.normal import clean, normal_form
from transform.agencies.records import NATIONAL
from transform.agencies.registry import Registry
from transform.agencies.result import Match
from transform.vietnamese import name_key
from transform.wording import Wording


@dataclass
class Waiting:
    """A name that waits in the lists of one place: `within` is the id of its province, None for national lists.

    `listings` counts the facts that wait in each list, `groups` the groups of agencies that the name was ranked among,
    `seen` is the first place; `printed` says what prints the name there, and when.
    """

    name: str
    within: str | None
    seen: str
    printed: str
    listings: Counter[Listing] = field(default_factory=Counter)
    documents: set[str] = field(default_factory=set)
    years: set[int] = field(default_factory=set)
    groups: set[str] = field(default_factory=set)

    @property
    def scope(self) -> str:
        """Where the name waits, as the curated files say it."""
        return self.within or NATIONAL

    @property
    def facts(self) -> int:
        """How many facts wait for the name."""
        return sum(self.listings.values())

    def matches(self, registry: Registry) -> dict[Listing, Match]:
        """What the name means in each of its lists by `registry`."""
        return {listing: match_in(registry, self.name, listing) for listing in self.listings}


def waiting_names(release: Release, registry: Registry, wording: Wording) -> list[Waiting]:
    """The names that wait in a release, those of most facts first."""
    columns, rows = query(release, questions.WAITING)
    found: dict[tuple[str, str | None], Waiting] = {}
    for values in rows:
        row = dict(zip(columns, values, strict=True))
        within = _province(registry, row["issuer_agency_id"])
        key = (name_key(row["name"]), within)
        if key not in found:
            found[key] = Waiting(row["name"], within, _place(row), _printed(row["number"], row["day"]))
        _count(found[key], row, wording)
    return sorted(found.values(), key=lambda one: (-one.facts, one.scope, one.name))


def of_name(names: Iterable[Waiting], name: str) -> Iterator[Waiting]:
    """Those of `names` that are `name`, in each place where it waits."""
    normal = normal_form(clean(name))
    return (one for one in names if normal_form(clean(one.name)) == normal)


def _count(waiting: Waiting, row: dict[str, Any], wording: Wording) -> None:
    kinds = None
    if row["table_name"] == "score":  # the caption of a ranking says of what kind its agencies are
        kinds = wording.kinds_of(wording.group_of(row["part"] or "") or wording.group_of(row["caption"] or ""))
    waiting.listings[Listing(waiting.within, row["year"], row["day"], kinds)] += 1
    waiting.documents.add(row["document_id"])
    fact = json.loads(row["payload"])
    if fact.get("year") is not None:
        waiting.years.add(fact["year"])
    if fact.get("agency_group"):
        waiting.groups.add(fact["agency_group"])


def _province(registry: Registry, issuer: str | None) -> str | None:
    return registry.province_of(issuer) if issuer in registry.agencies else None


def _place(row: dict[str, Any]) -> str:
    table = f"Bảng {row['table_label']}" if row["table_label"] else f"table {row['table_no']}"
    return f"{row['number']}, {table}, row {row['row_no']}"


def _printed(number: str, day: date | None) -> str:
    return f"printed in {number}" + (f" of {day.isoformat()}" if day else "")
