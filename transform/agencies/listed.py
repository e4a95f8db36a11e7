"""A name as it stands in a list: the list says where, when and among which kinds of agency it is meant."""

from datetime import date
from typing import NamedTuple

from transform.agencies.registry import Registry
from transform.agencies.result import Match


class Listing(NamedTuple):
    """A list that names stand in: its province (or district; None for a national list), the year that it describes, the
    day it was published, and the kinds of agency that its caption speaks of."""

    within: str | None
    year: int | None = None
    on: date | None = None
    kinds: frozenset[str] | None = None


def match_in(registry: Registry, name: str, listing: Listing) -> Match:
    """The agency that `name` means in a list. The kinds of the list decide only where a name can mean several."""
    within, year, on, kinds = listing
    match = registry.match(name, province=within, year=year, on=on)
    # Communes are so many that a bare name means one only in a list of them.
    if kinds and (match.basis == "ambiguous" or (match.agency_id is None and "commune" in kinds)):
        return registry.match(name, province=within, year=year, kinds=kinds, on=on)
    return match
