"""What a person decides of a name, as a row of names.csv; a decision that would not hold is refused."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from rapidfuzz import fuzz, process

from transform.agencies import files
from transform.agencies.listed import Listing, match_in
from transform.agencies.names_file import Cells, names_file, with_row
from transform.agencies.normal import clean, normal_form
from transform.agencies.records import NATIONAL, Agency
from transform.agencies.registry import Registry, load_registry
from transform.agencies.result import Match
from transform.errors import ReferenceError
from transform.span import Span

_NEAR = 60.0  # rapidfuzz's ratio of ids in percent, from which one is worth naming
_NEAREST = 3


class Refused(Exception):
    """A decision that cannot be written down. The text is one sentence with what to do about it."""


@dataclass(frozen=True)
class Decision:
    """A row for names.csv, and the lists whose rows it takes out of their waiting."""

    row: Cells
    settles: tuple[Listing, ...]


def checked_name(text: str) -> str:
    """A name as it goes into the file. Raises Refused for one that is empty or holds control characters."""
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in text):
        raise Refused("The name holds control characters; write it as one line of text.")
    name = text.strip()
    if not normal_form(clean(name)):
        raise Refused("The name is empty; write it as it is printed.")
    # What numbers a row or marks a footnote is no part of a name, and is left out where it would be taken for one.
    return name if normal_form(name) == normal_form(clean(name)) else clean(name).strip()


def accepted(
    folders: Sequence[Path], registry: Registry, name: str, agency_id: str, waits: Sequence[Listing]
) -> Decision:
    """The row that says that `name` means an agency, without its evidence; `registry` is that of `folders`, `waits` are
    the lists in which the name waits.

    Raises Refused where the agency is unknown, the name means somebody already, waits in the lists of another place, or
    would go on waiting; ReferenceError where the files do not load with the row.
    """
    agency = registry.agencies.get(agency_id)
    if agency is None:
        raise Refused(_no_agency(registry, agency_id))
    listings = _at_home(registry, name, agency, waits)
    before = [match_in(registry, name, listing) for listing in listings]
    _refuse_settled(registry, name, agency, before)
    row = _row(agency.scope, name, agency_id, "accepted")
    row["valid_from"] = _valid_from(registry, name, agency)
    laid = _laid_over(folders, row)
    after = [match_in(laid, name, listing) for listing in listings]
    settled = [
        listing
        for listing, was, now in zip(listings, before, after, strict=True)
        if was.agency_id is None and now.agency_id == agency_id
    ]
    if not settled:
        reason = next(match.reason or f"it means {match.agency_id}" for match in after if match.agency_id != agency_id)
        raise Refused(f"«{name}» would not mean {agency_id} even then: {reason}; look at the agency's names and dates.")
    return Decision(row, tuple(settled) if waits else ())


def excluded(folders: Sequence[Path], registry: Registry, name: str, scope: str, waits: Sequence[Listing]) -> Decision:
    """The row that says that `name` is no agency in `scope` (`national`, or the id of a province or district), without
    its evidence; `registry` and `waits` as for `accepted`.

    Raises Refused where the name is excluded already or means an agency there; ReferenceError where the files do not
    load with the row.
    """
    if scope != NATIONAL and (scope not in registry.agencies or registry.kind(scope) not in ("province", "district")):
        raise Refused(f"{scope} is no province; write the province in which the name is no agency, or national.")
    within = None if scope == NATIONAL else scope
    if registry.match(name, province=within, suggest=False).basis == "excluded":
        raise Refused(f"«{name}» is known to be no agency in the scope {scope}; it needs no row.")
    listings = [listing for listing in waits if within in (None, listing.within)]
    for listing in (*listings, *_lists_of(registry, within)):
        means = match_in(registry, name, listing).agency_id
        if means:
            raise Refused(f"«{name}» means {means}, and an agency's name cannot be excluded; mend its files instead.")
    row = _row(scope, name, "", "excluded")
    if _laid_over(folders, row).match(name, province=within, suggest=False).basis != "excluded":
        raise Refused(f"«{name}» would not be known as no agency even then; write it without what stands around it.")
    return Decision(row, tuple(listings))


def _row(scope: str, name: str, agency_id: str, status: str) -> Cells:
    """A row with a placeholder for its evidence."""
    return {
        "scope": scope, "name_published": name, "valid_from": "", "valid_to": "", "agency_id": agency_id,
        "status": status, "evidence": "…",
    }  # fmt: skip


def _no_agency(registry: Registry, agency_id: str) -> str:
    near = process.extract(agency_id, list(registry.agencies), scorer=fuzz.ratio, limit=_NEAREST, score_cutoff=_NEAR)
    hint = f"perhaps {' or '.join(found for found, _, _ in near)}" if near else "see «chiso query 'FROM agency'»"
    return f"No agency has the id «{agency_id}»; {hint}."


def _at_home(registry: Registry, name: str, agency: Agency, waits: Sequence[Listing]) -> list[Listing]:
    """The lists among `waits` in which the agency can be named; where the name waits nowhere, one of the agency's own
    scope and time."""
    if not waits:
        within = None if agency.scope == NATIONAL else agency.scope
        return [Listing(within, _typical_year(agency.life))]
    homes = {None if agency.scope == NATIONAL else agency.scope, registry.province_of(agency.agency_id)}
    homes |= {version.parent_agency_id for version in agency.versions if version.parent_agency_id}
    found = [listing for listing in waits if listing.within in homes]
    if found:
        return found
    place = waits[0].within
    if place is None:
        raise Refused(
            f"«{name}» waits in a national list, and {agency.agency_id} is known in {agency.scope}: "
            "accept the name without its province, and say --evidence."
        )
    raise Refused(f"«{name}» waits in a list of {place}, and {agency.agency_id} is none of its agencies.")


def _typical_year(life: Span) -> int | None:
    """A year in which an agency is the one that its name means."""
    if life.valid_to is not None:
        year = life.valid_to.year - 1
        return max(year, life.valid_from.year) if life.valid_from else year
    return life.valid_from.year + 1 if life.valid_from else None


def _refuse_settled(registry: Registry, name: str, agency: Agency, matches: Sequence[Match]) -> None:
    for match in matches:
        if match.basis == "excluded":
            raise Refused(f"«{name}» is written down as no agency; take that row out of names.csv first.")
        other = match.agency_id
        if other not in (None, agency.agency_id) and registry.agencies[str(other)].life.overlaps(agency.life):
            raise Refused(f"«{name}» means {other} there already; a name cannot mean two agencies of one time.")
    if all(match.agency_id == agency.agency_id for match in matches):
        raise Refused(f"«{name}» means {agency.agency_id} already; it needs no row.")


def _valid_from(registry: Registry, name: str, agency: Agency) -> str:
    """From when the spelling holds: always, but from the agency's first day where an earlier one bore it."""
    rows = [known for known in registry.names if (known.scope, known.published) == (agency.scope, name)]
    taken = {known.span.valid_from for known in rows}
    begun = agency.life.valid_from
    if None not in taken:
        return ""
    if begun is None or begun in taken:
        raise Refused(f"«{name}» has a row in the scope {agency.scope} already; change that row in names.csv.")
    return begun.isoformat()


def _laid_over(folders: Sequence[Path], row: Cells) -> Registry:
    """The registry with one row more. Raises ReferenceError where it does not load with it."""
    with TemporaryDirectory(prefix="chiso-") as folder:
        path = Path(folder) / files.NAMES.path
        path.parent.mkdir()
        path.write_bytes(with_row(path, row))
        try:
            return load_registry([*folders, Path(folder)])
        except ReferenceError as error:
            raise ReferenceError(str(error).replace(str(path), f"the new row of {names_file(folders)}")) from None


def _lists_of(registry: Registry, within: str | None) -> list[Listing]:
    """A list of every place for which an exclusion in `within` holds."""
    if within is not None:
        return [Listing(within)]
    provinces = (key for key, agency in registry.agencies.items() if agency.kind == "province")
    return [Listing(None), *map(Listing, provinces)]
