"""`chiso rollback`: an earlier release in force again."""

from pathlib import Path

from flows.commands.hints import command
from flows.errors import DONE, complain
from flows.ledger import Ledger
from flows.show import say
from load.releases import number_of
from load.rollback import roll_back


def run_rollback(curated: Path, release: str | None) -> int:
    """Puts `release`, or the one before the current one, in force and says so; LoadError if that cannot be."""
    with Ledger.begin(curated, "rollback", {"to": release}) as ledger:
        for run in ledger.killed:
            complain(run.killed_sentence)
        left, now = roll_back(curated, release, ledger.run().who)
        ledger.finish("done", code=DONE, release=now.name, left=left)
    say(f"In force now: release {now.name}, built {now.manifest.get('built_at', 'at an unknown time')}, in {now.path}")
    if number_of(left) > number_of(now.name):
        say(
            f"Release {left} is kept and marked: a refresh that builds the same does not publish it again, and says so."
        )
        say(f"To put it in force again: {command('rollback', left, curated=curated)}")
    return DONE
