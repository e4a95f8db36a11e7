"""All rules, and how they are asked."""

from typing import NamedTuple

from transform.checks.facts import Facts, Frames
from transform.checks.model import Row
from transform.checks.remainders import derived
from transform.checks.rules import RULES
from transform.checks.solver import explained


class Checked(NamedTuple):
    """What checking adds to the tables: rows of `finding`, of `score` (status `derived`) and of `provenance`."""

    findings: list[Row]
    scores: list[Row]
    places: list[Row]


def check(frames: Frames) -> Checked:
    """What does not add up in the tables, rule after rule, and what follows from sums; `frames` stay as they are."""
    facts = Facts(frames)
    found = explained(facts, (row for rule in RULES for row in rule.broken(facts)))
    return Checked(list(found), *derived(facts))
