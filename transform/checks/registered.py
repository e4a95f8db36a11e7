"""Who of the register could stand in a table and does not."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

import pandas as pd

from transform.checks.facts import Facts

_OPEN = "9999"


def not_there(facts: Facts, twin: Any, listed: Sequence[str]) -> list[str]:
    """The names of agencies of the province and kind of `twin`, a row that stands in a table twice, that existed
    throughout its year and are none of `listed`, by name; none where most of them are missing, as then the table is
    not of these."""
    own = facts.once(_register).get((facts.once(_kinds).get(twin.agency_id), twin.agency_id.rpartition("/")[0]), ())
    year = str(int(twin.year))
    there = {agency: name for agency, name, begin, end in own if begin <= year <= end}
    gone = sorted(name for agency, name in there.items() if agency not in listed)
    return gone if 2 * len(gone) < len(there) else []


def _kinds(facts: Facts) -> dict[str, str]:
    agencies = facts.frame("agency")
    return dict(zip(agencies["agency_id"], agencies["kind"], strict=True))


def _register(facts: Facts) -> dict[tuple[str | None, str], list[tuple[str, str, str, str]]]:
    """Of each kind and province the agencies: identifier, name, and the years in which a version begins and ends."""
    kinds, found = facts.once(_kinds), defaultdict(list)
    versions = facts.frame("agency_version")
    begins, ends = (versions[one].astype("string").str.slice(0, 4) for one in ("valid_from", "valid_to"))
    for agency, name, begin, end in zip(versions["agency_id"], versions["name_vi"], begins, ends, strict=True):
        first, last = "" if pd.isna(begin) else str(begin), _OPEN if pd.isna(end) else str(end)
        found[kinds.get(agency), agency.rpartition("/")[0]].append((agency, name, first, last))
    return found
