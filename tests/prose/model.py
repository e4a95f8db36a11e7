"""What an article of the generator is made of."""

from dataclasses import dataclass, field
from typing import Any, NamedTuple

Fact = dict[str, Any]


class Article(NamedTuple):
    """Running text, the facts it states, and the numerals that must become none."""

    text: str
    facts: list[Fact]
    name: str
    traps: list[tuple[int, int]]


class Agency(NamedTuple):
    """A body with its registry id, canonical name and the forms newspapers print."""

    agency_id: str
    name: str
    forms: tuple[str, ...]
    short: str


@dataclass
class Claim:
    """A fact that a sentence states if it has all placeholders of `needs`; its numeral stands in the part `at`.

    `extras`: fields that are stated only where the sentence has another placeholder as well.
    """

    fields: Fact
    at: str | None
    needs: tuple[str, ...] = ()
    extras: dict[str, tuple[str, Any]] = field(default_factory=dict)


@dataclass
class Draft:
    """Drawn values for one sentence: what to print and what it states; without claims every numeral is a trap."""

    values: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
