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
    """Folders and options of one run. `reference` are folders laid over the project's own, in this order."""

    raw: Path = RAW
    curated: Path = CURATED
    reference: tuple[Path, ...] = field(default_factory=tuple)
    offline: bool = False
    jobs: int = 1
    keep: int = 3

    @property
    def folders(self) -> tuple[Path, ...]:
        return (REFERENCE, *self.reference)
