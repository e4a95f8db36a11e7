"""The forms that a release is written in, and the files that come of it."""

from dataclasses import dataclass
from pathlib import Path

from load.errors import LoadError

# Where each form lies in the folder of an export: a folder of files, or one file for all tables.
PARQUET, CSV, XLSX, DTA, SQLITE = FORMATS = ("parquet", "csv", "xlsx", "dta", "sqlite")
FOLDERS = {PARQUET: "parquet", CSV: "csv", DTA: "stata"}
WORKBOOK = "chiso.xlsx"
DATABASE = "chiso.sqlite"
LICENSE = "CC-BY-4.0"
SOURCE = "chiso: Vietnam's e-government rankings and online public services, figure by figure"


@dataclass(frozen=True)
class DataFile:
    """A file with the rows of one table or view.

    `path` is relative to the export's folder. A workbook or a database holds several tables: there is one DataFile for
    each of them, with the same path. So is a table that is cut into several files: one DataFile for each of them, with
    the same name.
    """

    path: Path
    name: str
    format: str
    rows: int


@dataclass(frozen=True)
class Written:
    """What one form came to: its files, and sentences on what the form could not hold as it was."""

    files: tuple[DataFile, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class About:
    """What files say of the release that they come from, and nothing of this machine or this moment."""

    release: str
    built_at: str
    since: str | None = None

    @property
    def title(self) -> str:
        """One line that names the release."""
        changes = f", what changed since {self.since}" if self.since else ""
        return f"chiso, release {self.release}{changes}"

    def rows(self) -> list[tuple[str, str]]:
        """Names and values, for those who open a file and nothing else."""
        said = [("source", SOURCE), ("release", self.release), ("built_at", self.built_at), ("license", LICENSE)]
        return [*said, *([("since", self.since)] if self.since else [])]


class Refused(LoadError):
    """What was asked for cannot be written, and nothing was; the message is one plain sentence."""
