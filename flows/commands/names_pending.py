"""`chiso names pending` and `suggest`: the names that wait for a person, and what they may mean."""

from collections.abc import Iterator
from pathlib import Path

from flows.commands.hints import command
from flows.commands.release import current_release
from flows.errors import DONE, CommandError
from flows.settings import Settings
from flows.show import say, show_rows
from flows.waiting import Waiting, of_name, waiting_names
from load.releases import Release, current
from transform.agencies.explain import Explained, explain
from transform.agencies.listed import Listing
from transform.agencies.lookup import kinds_of, places_of
from transform.agencies.registry import Registry, load_registry
from transform.agencies.result import Match
from transform.wording import Wording, load_wording

_PENDING = ("name", "within", "waiting", "documents", "years", "seen", "candidates", "note")
_SUGGESTED = ("name", "within", "year", "rank", "agency_id", "agency", "lived", "score", "likeness", "reason")
_Row = tuple[object, ...]


def run_pending(curated: Path, settings: Settings, form: str) -> int:
    """Prints the names that nobody has mapped, most frequent first; those that are settled by now come last."""
    release = current_release(curated)
    registry = load_registry(settings.folders)
    names = [(one, one.matches(registry)) for one in waiting_names(release, registry, load_wording(settings.folders))]
    names.sort(key=lambda pair: not _open(pair[1]))
    if form == "table" and not names:
        say(f"No name waits in release {release.name}.")
        return DONE
    show_rows(_PENDING, [_pending_row(one, matches) for one, matches in names], form)
    if form == "table":
        _next([one for one, matches in names if _open(matches)], curated, settings)
    return DONE


def _open(matches: dict[Listing, Match]) -> int:
    """In how many of its lists a name still means nobody known."""
    return sum(not _is_settled(match) for match in matches.values())


def _is_settled(match: Match) -> bool:
    return match.agency_id is not None or match.basis == "excluded"


def _pending_row(one: Waiting, matches: dict[Listing, Match]) -> _Row:
    candidates = dict.fromkeys(c for match in matches.values() for c in match.candidates if not _is_settled(match))
    years = ", ".join(map(str, sorted(one.years)))
    return (
        one.name, one.scope, one.facts, len(one.documents), years, one.seen, "; ".join(candidates), _note(one, matches)
    )  # fmt: skip


def _note(one: Waiting, matches: dict[Listing, Match]) -> str:
    settled = {listing: match for listing, match in matches.items() if _is_settled(match)}
    if not settled:
        return ""
    means = sorted({match.agency_id or "no agency" for match in settled.values()})
    facts = sum(one.listings[listing] for listing in settled)
    part = f" for {facts} of {one.facts}" if facts < one.facts else ""
    return f"settled{part} ({', '.join(means)}); run refresh"


def _next(names: list[Waiting], curated: Path, settings: Settings) -> None:
    if not names:
        say(f"All of them are settled: {refresh_hint(curated, settings)}")
        return
    folders = _reference(settings)
    say(f"Next: {command('names', 'suggest', *folders, curated=curated)}")
    say(f"      {command('names', 'accept', 'NAME', 'AGENCY', *folders, curated=curated)}")
    say(f"      {command('names', 'exclude', 'NAME', *folders, curated=curated)}")


def refresh_hint(curated: Path, settings: Settings) -> str:
    """The command that releases what is settled."""
    return command("refresh", "--offline", *_reference(settings), curated=curated)


def _reference(settings: Settings) -> list[str]:
    return [word for folder in settings.reference for word in ("--reference", str(folder))]


def run_suggest(
    names: list[str], within: str, year: int | None, kind: str, curated: Path, settings: Settings, form: str
) -> int:
    """Prints what names may mean, the likeliest first. A name without a place is looked for where it waits; without any
    name all that wait are."""
    registry, wording = load_registry(settings.folders), load_wording(settings.folders)
    is_told = bool(within or year or kind)
    if not names:
        if is_told:
            raise CommandError("Without NAME each is looked for where it waits; leave out --within, --year and --kind.")
        release = current_release(curated)
        asked = list(_asked(waiting_names(release, registry, wording), wording))
        if not asked and form == "table":
            say(f"No name waits in release {release.name}.")
            return DONE
    else:
        held = None if is_told else current(curated)
        asked = [pair for name in names for pair in _told(name, held, registry, wording, (within, year, kind))]
    rows = [row for name, listing in asked for row in _rows(registry, name, listing)]
    show_rows(_SUGGESTED, rows, form)
    return DONE


def _asked(names: list[Waiting], wording: Wording) -> Iterator[tuple[str, Listing]]:
    """Each name in the lists where it waits, with the kinds of the group that it was ranked among."""
    for one in names:
        of_groups = [kinds for group in sorted(one.groups) if (kinds := wording.kinds_of(group))]
        kinds = frozenset().union(*of_groups) or None
        yield from dict.fromkeys((one.name, listing._replace(kinds=listing.kinds or kinds)) for listing in one.listings)


def _told(
    name: str, held: Release | None, registry: Registry, wording: Wording, said: tuple[str, int | None, str]
) -> Iterator[tuple[str, Listing]]:
    if held is not None:
        waits = list(of_name(waiting_names(held, registry, wording), name))
        if waits:
            yield from _asked(waits, wording)
            return
    within, year, kind = said
    places, complaint = places_of(registry, within, year, None)
    if complaint:
        raise CommandError(f"{complaint[0].upper()}{complaint[1:]}.")
    for place in places:
        yield name, Listing(place, year, None, kinds_of(kind))


def _rows(registry: Registry, name: str, listing: Listing) -> list[_Row]:
    match = registry.match(name, province=listing.within, year=listing.year, kinds=listing.kinds, on=listing.on)
    if listing.kinds and match.agency_id is None and not match.candidates:
        # The list may be of another kind than its caption says.
        match = registry.match(name, province=listing.within, year=listing.year, on=listing.on)
    asked = (name, listing.within or "national", listing.year)
    found = explain(registry, name, match, listing)
    if not found:
        return [(*asked, None, None, None, None, None, None, match.reason)]
    return [(*asked, rank, *_cells(one)) for rank, one in enumerate(found, 1)]


def _cells(one: Explained) -> _Row:
    return one.agency_id, one.agency, one.lived, round(one.why.score), one.why.likeness, one.why.reason
