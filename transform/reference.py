"""Everything curated that reading needs, loaded once a run."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from transform.agencies.registry import Registry, load_registry
from transform.declared import Declared, load_declared
from transform.readings.book import ReadingBook, load_readings
from transform.series import SeriesBook, load_series
from transform.wording import Wording, load_wording


@dataclass(frozen=True)
class Reference:
    """Wording, the agency registry, the declared schemes, the evaluation methods through the years, and readings."""

    wording: Wording
    registry: Registry
    declared: Declared
    series: SeriesBook
    readings: ReadingBook


def load_reference(folders: Sequence[Path]) -> Reference:
    """The reference data of `folders`: `data/reference` first, folders laid over it later.

    Raises ReferenceError with one sentence that names the broken file.
    """
    return Reference(
        load_wording(folders),
        load_registry(folders),
        load_declared(folders),
        load_series(folders),
        load_readings(folders),
    )
