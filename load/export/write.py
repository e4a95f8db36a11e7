"""The whole way of an export: what is asked for is written aside, then put in place in one step."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

import duckdb
import pyarrow as pa

from load.errors import LoadError, because_of, plain
from load.export import csv, manifest, parquet, sqlite, stata, xlsx
from load.export.aside import Aside, aside
from load.export.formats import FORMATS, About, DataFile, Refused, Written
from load.export.opened import Opened
from load.export.relation import Relation
from load.export.since import Since
from load.package import write_package
from load.releases import Release
from schemas.registry import TABLES

Tell = Callable[[str], None]


@dataclass(frozen=True)
class Request:
    """What to write: `formats` out of FORMATS, `tables` by name (none: the flat views and all tables), `by` columns
    whose values become folders of Parquet files, `bom` before a CSV file, `site` the page to look at, with pictures
    out of the archive `raw` (None: without)."""

    formats: tuple[str, ...] = FORMATS
    tables: tuple[str, ...] = ()
    by: tuple[str, ...] = ()
    bom: bool = False
    site: bool = False
    raw: Path | None = None


@dataclass(frozen=True)
class Export:
    """What was written: the files of data and others, all relative to `folder`, and sentences worth saying."""

    folder: Path
    files: tuple[DataFile, ...]
    others: int
    notes: tuple[str, ...]

    def bytes_of(self, file: DataFile) -> int:
        """The size of a file."""
        return (self.folder / file.path).stat().st_size


def export(
    release: Release,
    target: Path,
    request: Request,
    *,
    curated: Path,
    since: Release | None = None,
    tell: Tell = lambda stage: None,
) -> Export:
    """Writes `release` to the folder `target`, or with `since` what changed in it since that earlier release.

    A `target` that is an earlier export is replaced whole. Raises Refused where what is asked for cannot be, or where
    `target` holds something else; LoadError where the disk is full or closed or the release damaged. `target`
    then is as it was.
    """
    target = target.resolve()
    about = About(release.name, str(release.manifest.get("built_at") or ""), since.name if since else None)
    with _in_a_sentence(target):
        manifest.check(target, curated)
        with aside(target) as place:
            files: list[DataFile] = []
            notes: list[str] = []
            if request.formats:
                files, notes = _data(release, since, request, place, about, tell)
                write_package(place.made, release, files)
            if request.site:
                tell("page")
                _site(place, release, request.raw, files)
            manifest.write(place.made, about, files)
            others = sum(path.is_file() for path in place.made.rglob("*")) - len({file.path for file in files})
            manifest.check(target, curated)
            place.put_in_place()
    return Export(target, tuple(files), others, tuple(notes))


def _data(
    release: Release, since: Release | None, request: Request, place: Aside, about: About, tell: Tell
) -> tuple[list[DataFile], list[str]]:
    notes: list[str] = []
    files: list[DataFile] = []
    with Opened(release, place.scratch) as opened:
        names = _chosen(opened, request.tables)
        _check_columns(opened, names, request.by)
        tell("tables")
        relations = [opened.relation(name) for name in names]
        if since is not None:
            relations, notes = _changed(opened, relations, Since(opened, since, release), bool(request.tables))
        for form in (form for form in FORMATS if form in request.formats):
            tell(form)
            written = _write(form, opened, relations, request, place, about)
            files += written.files
            notes += written.notes
    return files, notes


def _write(
    form: str, opened: Opened, relations: Sequence[Relation], request: Request, place: Aside, about: About
) -> Written:
    match form:
        case "parquet":
            figures = [relation.name for relation in relations if _has_figures(relation.name)] if request.by else ()
            return parquet.write(opened, relations, place.made, about, request.by, figures)
        case "csv":
            return csv.write(opened, relations, place.made, bom=request.bom)
        case "xlsx":
            return xlsx.write(opened, relations, place.made, about, place.scratch)
        case "dta":
            return stata.write(opened, relations, place.made, about)
        case "sqlite":
            return sqlite.write(opened, relations, place.made, about)
    raise ValueError(f"there is no form {form!r}")


def _chosen(opened: Opened, tables: Sequence[str]) -> list[str]:
    """The names of what is exported, in a fixed order. Raises Refused for a name that the release does not have."""
    offered = opened.offered()
    for name in tables:
        if name not in offered:
            near = get_close_matches(name, offered, 1)
            hint = f"; did you mean {near[0]}?" if near else f"; it has {', '.join(offered)}."
            raise Refused(f"The release has no table or view {name!r}{hint}")
    return [name for name in offered if name in tables] if tables else opened.usual()


def _check_columns(opened: Opened, names: Sequence[str], by: Sequence[str]) -> None:
    figures = [name for name in names if _has_figures(name)]
    has = [{field.name for field in opened.described.fields[name]} for name in figures]
    if by and not any(set(by) <= columns for columns in has):
        raise Refused(
            f"No table of figures that is exported can be partitioned by {', '.join(by)}: it has no such column."
        )


def _has_figures(name: str) -> bool:
    """Only these are partitioned: dimensions are looked up whole, and have few rows for a value."""
    return name not in TABLES or TABLES[name].room == "fact"


def _changed(
    opened: Opened, relations: Sequence[Relation], since: Since, all_of_them: bool
) -> tuple[list[Relation], list[str]]:
    """What changed in each; a table that nobody asked for by name and in which nothing changed is left out."""
    changed = [since.changed(relation) for relation in relations]
    kept = [relation for relation in changed if relation.rows or all_of_them]
    notes = list(since.notes)
    if not any(relation.rows for relation in changed):
        notes.append("Nothing changed.")
    return kept or changed[:1], notes


def _site(place: Aside, release: Release, raw: Path | None, files: Sequence[DataFile]) -> None:
    from load.site.index import Download
    from load.site.write import fill_site

    scratch = place.scratch / "site"
    scratch.mkdir()
    sizes = {file.path: (place.made / file.path).stat().st_size for file in files}
    named = {file.path: file for file in reversed(files)}
    beside = [Download(path.as_posix(), sizes[path], named[path].format, path.name) for path in sizes]
    fill_site(release, place.made, scratch, raw=raw, beside=beside)


@contextmanager
def _in_a_sentence(target: Path) -> Iterator[None]:
    """Whatever a disk or a library does not do becomes a LoadError."""
    try:
        yield
    except OSError as error:
        raise because_of(error, f"export to {target}") from error
    except (duckdb.Error, sqlite3.Error, pa.ArrowException) as error:
        raise _failed(target, error) from error
    except Exception as error:
        if type(error).__module__.partition(".")[0] == "xlsxwriter":
            raise _failed(target, error) from error
        raise


def _failed(target: Path, error: Exception) -> LoadError:
    said = plain(str(error)) or type(error).__name__
    if any(words in said.lower() for words in ("no space left", "disk is full", "disk quota")):
        return LoadError(f"The disk is full, so chiso could not export to {target}; make room and try again.")
    return LoadError(f"The export to {target} failed: {said}; nothing was written.")
