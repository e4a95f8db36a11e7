"""A refresh in one process: the stages one after the other, without Prefect."""

from flows import stages
from flows.settings import Settings, Tell
from flows.stages import Report, quiet


def run(settings: Settings, tell: Tell = quiet) -> Report:
    """Reads what the archive holds, checks it, builds a release and swaps it in; says what was done.

    Raises ArchiveError, ReferenceError or LoadError with one sentence; the last good release then still stands.
    """
    held = stages.survey(settings)
    known = stages.known_before(settings)
    outcomes = stages.read_all(held, settings, tell)
    tell("checking", 0, 1)
    frames = stages.assemble(outcomes, settings)
    tell("building", 0, 1)
    release = stages.build(frames, outcomes, settings)
    return stages.report(release, frames, outcomes, known)
