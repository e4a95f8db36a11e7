"""Everything curated that reading needs, loaded once a run."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.agencies.registry import Registry, load_registry
from transform.corrections.book import Correction, load_corrections
from transform.declared import Declared, load_declared
from transform.readings.book import ReadingBook, load_readings
from transform.series import SeriesBook, load_series
from transform.wording import Wording, load_wording


@dataclass(frozen=True)
class Reference:
    """Wording, the agency registry, the declared schemes, the evaluation methods through the years, readings, and what
    people corrected."""

    wording: Wording
    registry: Registry
    declared: Declared
    series: SeriesBook
    readings: ReadingBook
    corrections: tuple[Correction, ...]


def load_reference(folders: Sequence[Path]) -> Reference:
    """The reference data of `folders`: `data/reference` first, folders laid over it later.

    Raises ReferenceError with one sentence that names the broken file.
    """
    registry = load_registry(folders)
    return Reference(
        load_wording(folders),
        registry,
        load_declared(folders),
        load_series(folders),
        load_readings(folders),
        tuple(load_corrections(folders, registry.agencies)),
    )
