"""Documents that a person names, read in a process with limits: what `chiso read` and `chiso add` look at."""

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from extract.errors import UnreadableError
from extract.readers import load_file
from flows import versions
from flows.isolation import Lost, isolated
from flows.readers import ReadWith, prepare, reason_of, reference_of
from flows.reading import read, read_and_understand
from flows.settings import Limits, Settings

if TYPE_CHECKING:
    from transform.understand import Understanding


def understood(
    files: Sequence[Path], settings: Settings, meanwhile: Callable[[], object] | None = None
) -> "Iterator[tuple[Path, Understanding | UnreadableError]]":
    """Each file in turn with what it says, or why it cannot be read; `meanwhile` is called while the first is read.
    Raises ReferenceError for a curated file that is broken."""
    folders = tuple(folder.resolve() for folder in settings.folders)
    wanted = ReadWith(folders, versions.reference_version(folders), versions.reading_code())
    work = partial(_understood, wanted=wanted)
    for path in files:
        try:
            data = load_file(path)
        except UnreadableError as error:
            yield path, error
            continue
        setup, tasks = partial(prepare, wanted), [(path.name, data)]
        for done in isolated(work, tasks, setup=setup, limits=settings.limits, meanwhile=meanwhile):
            lost = isinstance(done.answer, Lost)
            yield path, UnreadableError(reason_of(done.answer, settings.limits)) if lost else done.answer


def _understood(named: tuple[str, bytes], wanted: ReadWith) -> "Understanding | UnreadableError":
    name, data = named
    try:
        return read_and_understand(data, reference_of(wanted), source=name)
    except UnreadableError as error:
        return UnreadableError(str(error))


def checked(data: bytes, limits: Limits) -> tuple[str, str | None]:
    """The media type of `data`, and the address that it names as its own. Pictures are looked at and not recognised:
    that takes minutes, and the refresh does it. Raises UnreadableError for what is no document."""
    for done in isolated(_checked, [data], limits=limits):
        if isinstance(done.answer, Lost):
            raise UnreadableError(reason_of(done.answer, limits))
        if isinstance(done.answer, UnreadableError):
            raise done.answer
        return done.answer
    raise AssertionError("no answer to one question")


def _checked(data: bytes) -> tuple[str, str | None] | UnreadableError:
    try:
        document = read(data, recognise=False)
    except UnreadableError as error:
        return UnreadableError(str(error))
    return document.media_type, document.meta.get("canonical")
