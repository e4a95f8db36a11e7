"""Matching distinct names: against a plain dictionary, which knows only the very names, and against rapidfuzz alone."""

import random
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from rapidfuzz import fuzz, process

from transform.agencies.records import NATIONAL, Agency
from transform.agencies.registry import Registry, load_registry

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
_YEARS = range(2010, 2025)
_GARBLED = 0.1
_PEERS = 2_000  # rapidfuzz over everything is slow: a sample is enough for a ratio

Asked = tuple[str, str | None, int]


def draw(registry: Registry, count: int, seed: int = 7) -> list[Asked]:
    """`count` distinct names with their province and year, a tenth of them with wrong letters."""
    chance = random.Random(seed)
    bodies = [agency for agency in registry.agencies.values() if agency.kind != "commune"]
    found: dict[Asked, None] = {}
    while len(found) < count:
        agency = chance.choice(bodies)
        name = _printed(agency, chance)
        if chance.random() < 0.7:
            name = f"{chance.randrange(1, 400)}. {name}"  # as many spellings as rows
        found[name, None if agency.scope == NATIONAL else agency.scope, chance.choice(_YEARS)] = None
    return list(found)


def _printed(agency: Agency, chance: random.Random) -> str:
    name = chance.choice(agency.versions).name_vi
    if chance.random() < _GARBLED:
        at = chance.randrange(len(name))
        return name[:at] + chance.choice("aeioumn") + name[at + 1 :]
    ways = (name, name.upper(), name.replace(" và ", " & "), name.replace("Thành phố", "TP."), f"UBND {name.lower()}")
    return chance.choice(ways[: 5 if agency.kind == "district" else 3])


def timings(count: int) -> Iterator[tuple[str, float, str]]:
    """What, microseconds a name, and what came of it: the floor first."""
    registry = load_registry([REFERENCE])
    names = draw(registry, count)
    exact = {(v.name_vi, a.scope): a.agency_id for a in registry.agencies.values() for v in a.versions}
    began = time.perf_counter()
    hits = sum((name, scope or NATIONAL) in exact for name, scope, _ in names)
    yield "a dictionary of the very names", _each(began, count), f"{hits / count:.0%} found"
    began = time.perf_counter()
    found = Counter(registry.match(name, province=scope, year=year).confidence for name, scope, year in names)
    said = ", ".join(f"{kind} {share / count:.0%}" for kind, share in found.most_common())
    yield "chiso, forms of all scopes made", _each(began, count), said
    everything = [version.name_vi for agency in registry.agencies.values() for version in agency.versions]
    sample = names[:_PEERS]
    began = time.perf_counter()
    for name, _, _ in sample:
        process.extractOne(name, everything, scorer=fuzz.ratio)
    yield "rapidfuzz over all names", _each(began, len(sample)), "a guess for each, the province unknown"


def _each(began: float, count: int) -> float:
    return (time.perf_counter() - began) * 1e6 / count
