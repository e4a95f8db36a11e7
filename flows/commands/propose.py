"""`chiso read FILE --propose`: what a person may accept as readings of a document, as CSV."""

import csv
import sys
from pathlib import Path

from extract.errors import UnreadableError
from flows.errors import DONE, CommandError
from flows.seen import understood
from flows.settings import Settings
from transform.readings.candidates import proposed_readings
from transform.readings.propose import PROPOSED


def run_propose(files: list[Path], form: str, settings: Settings) -> int:
    """Prints the readings of one document in the form of `data/reference/readings/`. Raises CommandError."""
    if form != "text":
        raise CommandError("--propose writes CSV; leave out --format.")
    if len(files) != 1:
        raise CommandError("--propose takes one document; a file of readings belongs to one.")
    ((_, seen),) = understood(files, settings)
    if isinstance(seen, UnreadableError):
        raise CommandError(f"{files[0]}: {seen}")
    writer = csv.DictWriter(sys.stdout, PROPOSED, lineterminator="\n")
    writer.writeheader()
    writer.writerows(proposed_readings(seen))
    return DONE
