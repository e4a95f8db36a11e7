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
class Limits:
    """What reading one document may take: seconds on the clock, and memory in MB, that of programs it starts included.

    A scan of a hundred pages takes some minutes and a gigabyte; what takes more is a trap or has to be cut up.
    """

    seconds: float = 900.0
    megabytes: int = 3_000

    @property
    def bytes(self) -> int:
        return self.megabytes * 2**20


@dataclass(frozen=True)
class Settings:
    """Folders and options of one run.

    `reference` are folders laid over the project's own, in this order. Of a run that collects, `sources` are the ids of
    those to ask (none: all), `force` asks also those that are not due, and `allow_private` permits addresses of the own
    network. `workers` is the address of a Dask scheduler; without it, `jobs` processes of this machine read.
    A document is read within `limits`. `read_anew` reads every document again and builds even if nothing changed.
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
    limits: Limits = field(default_factory=Limits)

    @property
    def folders(self) -> tuple[Path, ...]:
        return (REFERENCE, *self.reference)
