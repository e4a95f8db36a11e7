"""What one article has in common: its year, scheme, province, and rankings that never contradict one another."""

import random
from typing import Any, NamedTuple

from tests.prose import agencies, numerals
from tests.prose.model import Agency, Claim, Fact


class Scheme(NamedTuple):
    """An evaluation: its id, the kind of its values and their maximum."""

    scheme_id: str
    value_kind: str
    maximum: float
    digits: int


class Ranking:
    """One order of agencies with falling values; places told once are not told otherwise."""

    def __init__(self, rng: random.Random, pool: list[Agency], scheme: Scheme) -> None:
        self.order = rng.sample(pool, len(pool))
        self.used: set[int] = set()
        top, low = scheme.maximum * rng.uniform(0.82, 0.97), scheme.maximum * rng.uniform(0.25, 0.45)
        step = (top - low) / max(len(pool) - 1, 1)
        self.values = [round(top - step * (i + rng.uniform(0, 0.6)), scheme.digits) for i in range(len(pool))]

    def agency(self, place: int) -> Agency:
        return self.order[place - 1]

    def value(self, place: int) -> float:
        return self.values[place - 1]

    def take(self, rng: random.Random, count: int = 1, first: int = 6) -> int | None:
        """A place from which on `count` places were not told yet, or None."""
        free = [
            place
            for place in range(first, len(self.order) - count)
            if not any(place + i in self.used for i in range(count))
        ]
        if not free:
            return None
        place = rng.choice(free)
        self.used |= set(range(place, place + count))
        return place


class Context:
    """Random draws of one article."""

    def __init__(self, rng: random.Random, year: int, scheme: Scheme | None, province: Agency | None) -> None:
        self.rng, self.year, self.scheme, self.province = rng, year, scheme, province
        self.pools: dict[str, list[Agency]] = {}
        self.rankings: dict[str, Ranking] = {}
        self.done: set[str] = set()

    def members(self, group: str) -> list[Agency]:
        """The agencies of a group: provinces, ministries, government_agencies, departments, districts."""
        if group == "provinces":
            return agencies.provinces()
        if group == "ministries":
            return agencies.ministries()
        if group == "government_agencies":
            return agencies.under_government(self.year)
        assert self.province
        return (
            agencies.departments(self.province)
            if group == "departments"
            else agencies.districts(self.province.agency_id)
        )

    def fresh(self, group: str, count: int) -> list[Agency]:
        """Agencies of a group that this article did not speak of yet (outside its rankings)."""
        if group not in self.pools:
            self.pools[group] = self.rng.sample(self.members(group), len(self.members(group)))
        taken, self.pools[group] = self.pools[group][:count], self.pools[group][count:]
        if len(taken) < count:
            raise LookupError(group)
        return taken

    def ranking(self, group: str) -> Ranking:
        """The article's ranking of a group."""
        assert self.scheme
        if group not in self.rankings:
            pool = self.members(group)
            if group == "ministries":
                pool = self.rng.sample(pool, self.rng.randint(18, 22))
            self.rankings[group] = Ranking(self.rng, pool, self.scheme)
        return self.rankings[group]

    def name(self, agency: Agency) -> str:
        """One of the forms in which newspapers print the agency."""
        return self.rng.choice(agency.forms)

    def names(self, listed: list[Agency], style: str = "") -> str:
        """A list of names: commas and «và», semicolons, or «…» after the last."""
        printed = [self.name(agency) for agency in listed]
        style = style or self.rng.choice(["and", "comma", "and", "semicolon"])
        if any("," in name for name in printed) and style != "and":
            style = "semicolon"
        if style == "semicolon":
            return "; ".join(printed)
        if style == "comma" or len(printed) == 1:
            return ", ".join(printed)
        return ", ".join(printed[:-1]) + " và " + printed[-1]

    def number(self, number: int) -> str:
        return numerals.whole(self.rng, number)

    def measure(self, subject: str, indicator: str, at: str | None, *needs: str, **fields: Any) -> Claim:
        """A gold measure about an agency or cohort id (`a|b`: either), of the article's year unless `fields` says."""
        fact: Fact = {"table": "measure", "subject_id": subject, "indicator": indicator, "year": self.year}
        fact |= {"service_level": None, "class": None, "qualifier": "=", "status": "value"}
        return Claim({**fact, **fields}, at, needs)

    def score(self, subject: str, at: str | None, *needs: str, **fields: Any) -> Claim:
        """A gold score of the article's scheme, of its year unless `fields` says."""
        assert self.scheme
        fact: Fact = {"table": "score", "subject_id": subject, "scheme_id": self.scheme.scheme_id, "year": self.year}
        return Claim({**fact, "criterion_id": "overall", **fields}, at, needs)

    def mark(self, subject: str, value: float, at: str, *needs: str) -> tuple[str, Claim]:
        """The printed value of an agency in the scheme, and its claim."""
        assert self.scheme
        field = {"index": "index_value", "points": "points"}[self.scheme.value_kind]
        printed = numerals.decimal(value, self.scheme.digits)
        return printed, self.score(subject, at, *needs, **{field: value})
