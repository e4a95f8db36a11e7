"""`chiso names check`: what is wrong with the curated spellings."""

from pathlib import Path

from flows import questions
from flows.commands.release import current_release
from flows.errors import DONE, NEEDS_A_PERSON
from flows.settings import Settings
from flows.show import say, show_rows
from load.database import query
from transform.agencies.audit import audit
from transform.agencies.registry import load_registry

_COLUMNS = ("kind", "name", "scope", "agency_ids", "advice")


def run_check(curated: Path, settings: Settings, form: str) -> int:
    """Prints names that two agencies claim, rows that say nothing new and rows that no document needs; the first of
    these need a person."""
    release = current_release(curated)
    printed = {str(row[0]) for row in query(release, questions.PRINTED)[1] if row[0]}
    found = list(audit(load_registry(settings.folders), printed))
    if form == "table" and not found:
        say(f"All curated spellings are in use in release {release.name}, and none means two agencies.")
        return DONE
    show_rows(_COLUMNS, [(c.kind, c.name, c.scope, ", ".join(c.agency_ids), c.advice) for c in found], form)
    return NEEDS_A_PERSON if any(complaint.kind == "claimed" for complaint in found) else DONE
