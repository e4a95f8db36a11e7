"""Where things lie, and how a run goes."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

# Told of progress: the stage, how much of it is done, and how much there is.
Tell = Callable[[str, int, int], None]

ROOT = Path(__file__).resolve().parent.parent
RAW = ROOT / "data" / "raw"
CURATED = ROOT / "data" / "curated"
REFERENCE = ROOT / "data" / "reference"


@dataclass(frozen=True)
class Settings:
    """Folders and options of one run.

    `reference` are folders laid over the project's own, in this order. Of a run that collects, `sources` are the ids of
    those to ask (none: all), `force` asks also those that are not due, and `allow_private` permits addresses of the own
    network. `workers` is the address of a Dask scheduler; without it, `jobs` processes of this machine read.
    `read_anew` reads every document again and builds even if nothing changed.
    """

    raw: Path = RAW
    curated: Path = CURATED
    reference: tuple[Path, ...] = field(default_factory=tuple)
    offline: bool = False
    jobs: int = 1
    keep: int = 3
    allow_private: bool = False
    force: bool = False
    sources: tuple[str, ...] = ()
    workers: str | None = None
    read_anew: bool = False

    @property
    def folders(self) -> tuple[Path, ...]:
        return (REFERENCE, *self.reference)
