"""How documents speak of sets of agencies: «sở, ban, ngành», «63 tỉnh, thành phố», «ministries», «cả nước»."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from transform.agencies import files
from transform.agencies.normal import clean
from transform.agencies.records import Cohort
from transform.curated import read
from transform.errors import ReferenceError
from transform.span import Span
from transform.vietnamese import fold

_MARKS = re.compile(r"[^\w/&]+")
_LOCAL = "{province}/"


@dataclass(frozen=True, slots=True)
class Wording:
    """A pattern on folded text, and the cohorts it can mean: the first that existed in the year asked for."""

    pattern: re.Pattern[str]
    cohorts: tuple[str, ...]
    within: str  # province: only within one; nation: only without one; empty: either


@dataclass(frozen=True)
class CohortWords:
    """The wordings of cohorts in the order in which they are tried."""

    wordings: Sequence[Wording]

    def find(self, name: str, province: str | None, year: int | None, cohorts: Mapping[str, Cohort]) -> str | None:
        """The id of the cohort that `name` means in a year, None where no wording fits."""
        text = " ".join(_MARKS.sub(" ", fold(clean(name))).split())
        for wording in self.wordings:
            if wording.within not in ("", "province" if province else "nation") or not wording.pattern.fullmatch(text):
                continue
            for cohort_id in wording.cohorts:
                named = cohort_id.replace(_LOCAL, f"{province}/") if province else cohort_id
                cohort = cohorts.get(named)
                if cohort and (year is None or cohort.span.overlaps(Span(date(year, 12, 31), date(year, 12, 31)))):
                    return named
        return None


def load_cohort_words(folders: Sequence[Path], cohorts: Mapping[str, Cohort]) -> CohortWords:
    """The wordings of cohort_wording.csv; raises ReferenceError where a pattern or a cohort is wrong."""
    found = []
    for row in read(folders, files.COHORT_WORDING):
        if row["within"] not in ("", "province", "nation"):
            raise row.error("within is neither province nor nation nor empty")
        for cohort_id in row.parts("cohort"):
            if not cohort_id.startswith(_LOCAL) and cohort_id not in cohorts:
                raise row.error(f"there is no cohort {cohort_id}; add it to cohorts.csv first")
        found.append(Wording(_compiled(row.place, row["pattern"]), tuple(row.parts("cohort")), row["within"]))
    return CohortWords(found)


def _compiled(place: str, pattern: str) -> re.Pattern[str]:
    try:
        return re.compile(pattern)
    except re.error as error:
        raise ReferenceError(f"{place}: the pattern cannot be read ({error}); mend it.") from error
