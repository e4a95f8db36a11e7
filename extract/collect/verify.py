"""Whether the archive is what it was: every byte against its name, every record and every line of the fetch logs."""

import hashlib
import json
import os
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from extract.collect.archive import loose_files
from extract.collect.errors import ArchiveError
from extract.collect.fetchlog import ADDRESSES, FETCHES, log_files, read_log
from extract.collect.files import PART

_OBJECT = re.compile(r"([0-9a-f]{64})\.[a-z0-9]+")
_PART_OF = re.compile(rf"\.(\d+)-\d+{re.escape(PART)}$")


@dataclass(slots=True)
class Verified:
    """What was looked at, and what is wrong with it: `damage` needs a person; `notes` are harmless, such as what a
    writer left behind that was killed. `loose` files were put there by hand and have nothing to be held against."""

    documents: int = 0
    bytes: int = 0
    records: int = 0
    fetches: int = 0
    loose: int = 0
    damage: list[str] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)


def verify(raw: Path) -> Verified:
    """Hashes and reads all of the archive. Raises ArchiveError if there is none."""
    if not raw.is_dir():
        raise ArchiveError(
            f"There is no archive at {raw}; add a document with «chiso add FILE» or name one with --raw."
        )
    found = Verified(loose=sum(1 for _ in loose_files(raw)))
    digests = _verify_objects(raw, found)
    _verify_records(raw, digests, found)
    _verify_logs(raw, digests, found)
    _verify_states(raw, found)
    return found


def _verify_objects(raw: Path, found: Verified) -> set[str]:
    """The sha256 of what is there, damaged or not."""
    digests: set[str] = set()
    for path in _files(raw, "objects", found):
        name, shown = _OBJECT.fullmatch(path.name), path.relative_to(raw)
        if name is None or path.parent.name != name[1][:2]:
            found.damage.append(f"{shown} is no archived document; move it out of objects and add it anew.")
            continue
        if name[1] in digests:
            found.notes.append(f"{shown} is there a second time under another ending; delete one of the two.")
        digests.add(name[1])
        found.documents += 1
        try:
            with path.open("rb") as file:
                digest = hashlib.file_digest(file, "sha256").hexdigest()
                found.bytes += file.tell()
        except OSError as error:
            found.damage.append(f"{shown} cannot be read ({error.strerror}); open it, or bring it back from a copy.")
            continue
        if digest != name[1]:
            found.damage.append(f"{shown} is damaged: its bytes are not those of its name; add the document again.")
    return digests


def _verify_records(raw: Path, digests: set[str], found: Verified) -> None:
    recorded = set()
    for path in _files(raw, "records", found):
        digest, shown = path.parent.name, path.relative_to(raw)
        recorded.add(digest)
        found.records += 1
        try:
            said = json.loads(path.read_bytes())
        except (OSError, ValueError):
            said = None
        if not isinstance(said, dict):
            found.damage.append(f"{shown} is no record that can be read; bring it back from a copy or delete it.")
        elif said.get("sha256") != digest:
            found.damage.append(f"{shown} is the record of another document; bring it back from a copy or delete it.")
    found.damage += [
        f"The document {digest[:12]} has records and its bytes are gone; fetch or add it again."
        for digest in sorted(recorded - digests)
        if _is_gone(raw, digest)
    ]
    found.notes += [
        f"The document {digest[:12]} has no record of where it came from; add it again with --url."
        for digest in sorted(digests - recorded)
    ]


def _verify_logs(raw: Path, digests: set[str], found: Verified) -> None:
    for path in log_files(raw):
        lacking: set[str] = set()
        shown = path.relative_to(raw)
        try:
            for fetch in read_log(path):
                found.fetches += 1
                if fetch.said is None:
                    found.notes.append(f"Line {fetch.line} of {shown} is torn or broken, and is passed over.")
                elif (digest := fetch.said.get("sha256")) and digest not in digests | lacking and _is_gone(raw, digest):
                    lacking.add(digest)
                    found.damage.append(
                        f"Line {fetch.line} of {shown} fetched {digest[:12]}, whose bytes are gone; fetch it again."
                    )
        except OSError as error:
            found.damage.append(f"{shown} cannot be read ({error.strerror}); open it, or bring it back from a copy.")


def _verify_states(raw: Path, found: Verified) -> None:
    for path in _files(raw, ADDRESSES, found):
        try:
            json.loads(path.read_bytes())
        except (OSError, ValueError):
            found.notes.append(f"{path.relative_to(raw)} cannot be read; the next refresh makes it anew from the log.")
    for _ in _files(raw, FETCHES, found):
        pass  # what is left over there is noted


def _is_gone(raw: Path, digest: str) -> bool:
    """Whether a document is not there now: a refresh may have brought it since the list was made."""
    return not any((raw / "objects" / digest[:2]).glob(f"{digest}.*"))


def _files(raw: Path, folder: str, found: Verified) -> Iterator[Path]:
    """The files below a folder of the archive in a fixed order; what dead writers left behind is noted instead."""

    def closed(error: OSError) -> None:
        if not isinstance(error, FileNotFoundError):
            found.damage.append(f"{error.filename} cannot be listed ({error.strerror}); open it and try again.")

    for top, folders, names in os.walk(raw / folder, onerror=closed):
        folders.sort()
        for name in sorted(names):
            path = Path(top, name)
            if path.suffix != PART:
                yield path
            elif not _is_being_written(path):
                found.notes.append(f"{path.relative_to(raw)} was left over by a writer that was stopped; delete it.")


def _is_being_written(part: Path) -> bool:
    """Whether the process in the name of a part is alive."""
    named = _PART_OF.search(part.name)
    if named is None:
        return False
    try:
        os.kill(int(named[1]), 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OverflowError):
        return True
    return True
