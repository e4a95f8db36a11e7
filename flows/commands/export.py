"""`chiso export`: a release as files for other tools."""

import shlex
from collections.abc import Sequence
from pathlib import Path

from flows.commands.hints import command
from flows.commands.release import current_release
from flows.errors import BAD_INPUT, DONE, CommandError
from flows.progress import progress
from flows.settings import RAW
from flows.show import say
from flows.tables import print_table
from load.export.formats import CSV, DTA, FOLDERS, FORMATS, PARQUET, SQLITE, XLSX, DataFile, Refused
from load.releases import Release, named, numbered
from load.site.errors import SiteError

_READ = {
    PARQUET: "Python: pandas.read_parquet({path}), or polars; R: arrow::open_dataset({path})",
    CSV: "Python: pandas.read_csv({path}); R: readr::read_csv({path})",
    XLSX: "{path}: the sheet codebook says what is what",
    DTA: "Stata: use {path}; R: haven::read_dta({path})",
    SQLITE: "sqlite3 {file} 'SELECT * FROM {name} LIMIT 5'; the table codebook says what is what",
}


def run_export(
    folder: Path,
    curated: Path,
    formats: str | None = None,
    tables: str | None = None,
    partition_by: str | None = None,
    since: str | None = None,
    release: str | None = None,
    bom: bool = False,
    site: bool = False,
    raw: Path = RAW,
) -> int:
    """Writes a release to `folder` and says what was written. Lists are given with commas; without `formats`, all of
    them, and none beside a `site`, whose pictures come out of the archive `raw`. Raises CommandError where what is
    asked for cannot be, LoadError where the disk is full or closed; nothing is left half-written."""
    from load.export.write import Request, export

    forms = _formats(formats, site)
    request = Request(forms, _listed(tables), _listed(partition_by), bom, site, raw if raw.is_dir() else None)
    _check(request.by, bom, since, site, forms)
    asked, older = _releases(curated, release, since)
    try:
        with progress() as tell:
            done = export(
                asked, folder, request, curated=curated, since=older, tell=lambda stage: tell(f"writing {stage}", 0, 1)
            )
    except (Refused, SiteError) as error:
        raise CommandError(str(error), BAD_INPUT) from None
    what = f"What changed in release {asked.name} since {older.name}" if older else f"Release {asked.name}"
    say(f"{what} is in {folder}")
    rows = _rows(done.files, [done.bytes_of(file) for file in done.files])
    if rows:
        print_table(("file", "table", "rows", "size"), rows, (False, False, True, True))
    if done.others:
        say(f"and {done.others} other file{'s' if done.others > 1 else ''}")
    for note in done.notes:
        say(note)
    _say_how_to_read(folder, done.files)
    if site:
        say(f"The page: {folder / 'index.html'}, on any web server; here: {command('explore', curated=curated)}")
    return DONE


def _formats(formats: str | None, site: bool) -> tuple[str, ...]:
    if formats is None:
        return () if site else FORMATS
    asked = _listed(formats)
    for form in asked:
        if form not in FORMATS:
            raise CommandError(f"There is no format {form!r}; there are {', '.join(FORMATS)}.")
    if not asked:
        raise CommandError(f"Name a format after --format: {', '.join(FORMATS)}.")
    return asked


def _listed(text: str | None) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for part in (text or "").split(",") if (name := part.strip())))


def _check(by: Sequence[str], bom: bool, since: str | None, site: bool, forms: Sequence[str]) -> None:
    if by and PARQUET not in forms:
        raise CommandError("Only Parquet is partitioned; add parquet to --format or leave out --partition-by.")
    if bom and CSV not in forms:
        raise CommandError("Only CSV has a mark before it; add csv to --format or leave out --bom.")
    if since and site:
        raise CommandError("A page shows a whole release; leave out --since or --site.")


def _releases(curated: Path, release: str | None, since: str | None) -> tuple[Release, Release | None]:
    """The release to write, and the earlier one. Raises CommandError where there are none such."""
    there = [path.name for _, path in numbered(curated)]
    for name in filter(None, (release, since)):
        if name not in there:
            raise CommandError(f"There is no release {name} in {curated}; there are {', '.join(there) or 'none'}.")
    asked = named(curated, release) if release else current_release(curated)
    if since == asked.name:
        raise CommandError(f"Release {since} is the one that is exported; --since takes an earlier one.")
    return asked, named(curated, since) if since else None


def _rows(files: Sequence[DataFile], sizes: Sequence[int]) -> list[tuple[str, str, str, str]]:
    """A line for each table of a form that has a file for each, and for each file of all tables."""
    lines: dict[tuple[str, str], dict[Path, int]] = {}
    tables: dict[tuple[str, str], list[str]] = {}
    rows: dict[tuple[str, str], int] = {}
    for file, size in zip(files, sizes, strict=True):
        key = (file.format, file.name if file.format in FOLDERS else "")
        lines.setdefault(key, {})[file.path] = size
        tables.setdefault(key, []).append(file.name)
        rows[key] = rows.get(key, 0) + file.rows
    said = []
    for key, paths in lines.items():
        names = sorted(set(tables[key]))
        path = next(iter(paths)).as_posix()
        if len(paths) > 1:
            path = f"{FOLDERS[key[0]]}/{key[1]}/ ({len(paths)} files)"
        what = names[0] if len(names) == 1 else f"{len(names)} tables"
        said.append((path, what, f"{rows[key]:,}", _size(sum(paths.values()))))
    return said


def _size(size: int) -> str:
    return f"{size / 1e6:,.1f} MB" if size >= 1e6 else f"{max(size, 1000) / 1e3:,.0f} kB"


def _say_how_to_read(folder: Path, files: Sequence[DataFile]) -> None:
    firsts: dict[str, DataFile] = {}
    for file in files:
        firsts.setdefault(file.format, file)
    if firsts:
        say("To read it:")
    for form, file in firsts.items():
        path = folder / file.path
        if any(other.path != file.path for other in files if (other.format, other.name) == (form, file.name)):
            path = folder / FOLDERS[form] / file.name
        quoted = '"' + str(path).replace("\\", "\\\\").replace('"', '\\"') + '"'
        say(f"  {_READ[form].format(path=quoted, file=shlex.quote(str(path)), name=file.name)}")
