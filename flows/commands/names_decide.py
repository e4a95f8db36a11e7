"""`chiso names accept` and `exclude`: a person's decision becomes a row of names.csv."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path

from flows.commands.names_pending import refresh_hint
from flows.errors import DONE, CommandError
from flows.settings import Settings
from flows.show import say
from flows.waiting import Waiting, of_name, waiting_names
from load.errors import because_of
from load.releases import current
from transform.agencies.curate import Decision, Refused, accepted, checked_name, excluded
from transform.agencies.listed import Listing
from transform.agencies.lookup import places_of
from transform.agencies.names_file import add_row, names_file
from transform.agencies.records import NATIONAL
from transform.agencies.registry import Registry, load_registry
from transform.wording import load_wording


def run_accept(name: str, agency: str, evidence: str, curated: Path, settings: Settings) -> int:
    """Writes down that a name means an agency. Raises CommandError where that cannot be, with nothing written."""

    def decide() -> tuple[Decision, list[Waiting]]:
        registry = load_registry(settings.folders)
        waits = _waiting(registry, name, curated, settings)
        listings = [listing for one in waits for listing in one.listings]
        # First whether it can be: with a wrong id nobody wants to be asked for evidence.
        decision = accepted(settings.folders, registry, name, agency, listings)
        there = [one for one in waits if set(one.listings) & set(decision.settles)]
        decision.row["evidence"] = _evidence("accepted", evidence, there, name)
        return decision, waits

    with _refusals(settings):
        name, agency = checked_name(_text(name)), _text(agency).strip()
        decision, waits = _write(decide, settings)
    _report(f"«{decision.row['name_published']}» means {agency}", decision, waits, curated, settings)
    return DONE


def run_exclude(name: str, within: str, evidence: str, curated: Path, settings: Settings) -> int:
    """Writes down that a name is no agency. Raises CommandError where that cannot be, with nothing written."""

    def decide() -> tuple[Decision, list[Waiting]]:
        registry = load_registry(settings.folders)
        waits = _waiting(registry, name, curated, settings)
        scope = _scope(registry, within, waits, name)
        there = [one for one in waits if scope in (NATIONAL, one.scope)]
        listings = [listing for one in there for listing in one.listings]
        decision = excluded(settings.folders, registry, name, scope, listings)
        decision.row["evidence"] = _evidence("excluded", evidence, there, name)
        return decision, there

    with _refusals(settings):
        name, within = checked_name(_text(name)), _text(within).strip()
        decision, waits = _write(decide, settings)
    said = f"«{decision.row['name_published']}» is no agency ({decision.row['scope']})"
    _report(said, decision, waits, curated, settings)
    return DONE


@contextmanager
def _refusals(settings: Settings) -> Iterator[None]:
    try:
        yield
    except Refused as refusal:
        raise CommandError(str(refusal)) from None
    except OSError as error:
        raise because_of(error, f"write {names_file(settings.folders)}") from error


def _write(decide: Callable[[], tuple[Decision, list[Waiting]]], settings: Settings) -> tuple[Decision, list[Waiting]]:
    """The decision that was written: that of the last try, if others wrote meanwhile."""
    made: list[tuple[Decision, list[Waiting]]] = []

    def row() -> dict[str, str]:
        made.append(decide())
        return made[-1][0].row

    add_row(names_file(settings.folders), row)
    return made[-1]


def _waiting(registry: Registry, name: str, curated: Path, settings: Settings) -> list[Waiting]:
    """Where the name waits in the current release; nowhere, where there is none yet."""
    release = current(curated)
    if release is None:
        return []
    return list(of_name(waiting_names(release, registry, load_wording(settings.folders)), name))


def _scope(registry: Registry, within: str, waits: list[Waiting], name: str) -> str:
    """The scope that a person names, else the one in which the name waits."""
    if not within:
        scopes = sorted({one.scope for one in waits})
        if len(scopes) == 1:
            return scopes[0]
        where = f"waits in {', '.join(scopes)}" if scopes else "waits nowhere"
        raise CommandError(f"«{name}» {where}; say with --within where it is no agency: a province, or national.")
    places, complaint = places_of(registry, within, None, None)
    if complaint:
        raise CommandError(f"{complaint[0].upper()}{complaint[1:]}.")
    if len(places) > 1:
        raise CommandError(f"«{within}» was the name of {' and '.join(map(str, places))}; write one of these ids.")
    return places[0] or NATIONAL


def _evidence(status: str, said: str, waits: list[Waiting], name: str) -> str:
    """What the decision rests on: what a person says, else the work that prints the name; and the day."""
    given = " ".join(_text(said).split())
    if given and not given.isprintable():
        raise CommandError("The evidence holds control characters; write it as text.")
    if not given and not waits:
        raise CommandError(f"«{name}» waits in no release; say with --evidence what shows what it means.")
    return f"{given or waits[0].printed}; {status} on {_today().isoformat()}"


def _today() -> date:
    return datetime.now(UTC).date()


def _text(argument: str) -> str:
    """An argument as text: UTF-8, whatever the locale takes it for."""
    try:
        return os.fsencode(argument).decode()
    except UnicodeError:
        raise CommandError("The name is not UTF-8; write it as UTF-8 and try again.") from None


def _report(said: str, decision: Decision, waits: list[Waiting], curated: Path, settings: Settings) -> None:
    say(f"{said}: written to {names_file(settings.folders)}.")
    facts = sum(_facts(waits, listing) for listing in decision.settles)
    if facts:
        of = f" of {everywhere}" if (everywhere := sum(one.facts for one in waits)) > facts else ""
        say(f"{facts}{of} waiting fact{'' if facts == 1 else 's'} can go on: {refresh_hint(curated, settings)}")


def _facts(waits: list[Waiting], listing: Listing) -> int:
    return sum(one.listings[listing] for one in waits)
