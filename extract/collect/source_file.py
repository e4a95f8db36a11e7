"""Reading `sources.toml`: entries by id, each over its profile, and folders over one another."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from extract.collect.errors import SourceError

NAME = "sources.toml"
_PROFILE = "profile"


@dataclass(frozen=True)
class Entry:
    """The keys of one source with those of its profile below them, and the file that gave or changed it last."""

    source_id: str
    values: Mapping[str, Any]
    path: Path

    def error(self, key: str, sentence: str) -> SourceError:
        """An error that names file, source and key."""
        return SourceError(f"{self.path}, source {self.source_id}: {key} {sentence}.")


def read_entries(folders: Sequence[Path]) -> list[Entry]:
    """The entries of all folders by their id; the first folder must have the file, later ones need not.

    Raises SourceError where the file is missing or no TOML, has an id twice, or names a profile that there is not.
    """
    profiles: dict[str, dict[str, Any]] = {}
    entries: dict[str, dict[str, Any]] = {}
    paths: dict[str, Path] = {}
    for number, folder in enumerate(folders):
        path = folder / NAME
        if not path.is_file():
            if number == 0:
                raise SourceError(f"{path} is missing; restore it, or name the folder that holds the reference files.")
            continue
        file = _parse(path)
        for name, values in _profiles(path, file).items():
            profiles[name] = profiles.get(name, {}) | values
        for source_id, values in _sources(path, file).items():
            entries[source_id] = entries.get(source_id, {}) | values
            paths[source_id] = path
    return [_entry(source_id, entries[source_id], profiles, paths[source_id]) for source_id in sorted(entries)]


def _entry(source_id: str, own: dict[str, Any], profiles: Mapping[str, dict[str, Any]], path: Path) -> Entry:
    name = own.get(_PROFILE)
    entry = Entry(source_id, {key: value for key, value in own.items() if key != _PROFILE}, path)
    if name is None:
        return entry
    if not isinstance(name, str) or name not in profiles:
        raise entry.error(_PROFILE, f"is «{name}»; no [{_PROFILE}.{name}] stands in the file")
    return Entry(source_id, {**profiles[name], **entry.values}, path)


def _parse(path: Path) -> dict[str, Any]:
    try:
        file = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except UnicodeDecodeError:
        raise SourceError(f"{path} is not in UTF-8; save it as UTF-8.") from None
    except OSError as error:
        raise SourceError(f"{path} cannot be read ({error.strerror}); open it and try again.") from None
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        said = " ".join(str(error).split()) or "nested too deep"
        raise SourceError(f"{path} is no TOML ({said}); mend that place.") from None
    if unknown := sorted(set(file) - {"source", _PROFILE}):
        raise SourceError(f"{path} has «{unknown[0]}» at its top; only [[source]] and [{_PROFILE}.NAME] belong there.")
    return file


def _profiles(path: Path, file: Mapping[str, Any]) -> Mapping[str, dict[str, Any]]:
    profiles = file.get(_PROFILE, {})
    if not isinstance(profiles, dict) or not all(isinstance(one, dict) for one in profiles.values()):
        raise SourceError(f"{path}: {_PROFILE} is no table; write [{_PROFILE}.NAME] above its keys.")
    for name, values in profiles.items():
        if "source_id" in values:
            raise SourceError(f"{path}, profile {name}: source_id belongs to one source; take it out.")
    return profiles


def _sources(path: Path, file: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
    sources = file.get("source", [])
    if not isinstance(sources, list) or not all(isinstance(one, dict) for one in sources):
        raise SourceError(f"{path}: source is no list of tables; write [[source]] above the keys of each.")
    found: dict[str, dict[str, Any]] = {}
    for number, values in enumerate(sources, 1):
        source_id = values.get("source_id")
        if not isinstance(source_id, str) or not source_id:
            raise SourceError(f"{path}, source number {number}: source_id is missing; give it an id as mic-gov-vn.")
        if source_id in found:
            raise SourceError(f"{path}, source {source_id}: source_id stands there twice; give one another id.")
        found[source_id] = values
    return found
