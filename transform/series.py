"""Evaluation methods through the years: `data/reference/schemes/series.csv`, and how running text names them.

A scheme is one year or edition of a series, and its id begins with that of the series: `mic/ung-dung-cntt/2017`. One
label can mean two series («ICT Index»), so a name counts only together with what tells them apart, and a text that
names two of them names none for certain.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from transform.curated import Row, declare, read
from transform.vietnamese import fold

SERIES = declare(
    "schemes/series.csv",
    "series_id",
    "series_id issuer_agency_id family label_vi label_en value_kind rank_method year_kind first_year readings evidence",
    "issuer_agency_id value_kind rank_method first_year readings",
)
SERIES_NAMES = declare(
    "schemes/series_names.csv", "series_id pattern", "series_id pattern clue unless note", "clue unless note"
)
# In ids: any province. Alone, in series_names.csv: words that mean a province's own bodies, and so no national series.
PROVINCE = "{province}"

_ALLOWED = {
    "value_kind": ("", "points", "index", "percent", "rank_only"),
    "rank_method": ("", "dense", "competition", "unknown"),
    "year_kind": ("data", "edition"),
}


class Series(NamedTuple):
    """A method through the years. `issuer` is an agency_id, None where nobody in the registry stands behind it;
    `year_kind` says whether the year in its schemes' ids is that of the figures (data) or only of the edition;
    `first_year` is that of the first, None where nobody wrote it down."""

    series_id: str
    issuer: str | None
    family: str
    label_vi: str
    value_kind: str | None
    rank_method: str | None
    year_kind: str
    first_year: int | None = None

    def scheme_id(self, year: int) -> str:
        """The id of its scheme of one year or edition."""
        return f"{self.series_id}/{year}"


class _Name(NamedTuple):
    """A wording of running text: `pattern` counts where `clue` is found and `unless` is not, all on folded text."""

    series_id: str
    pattern: re.Pattern[str]
    clue: re.Pattern[str]
    unless: re.Pattern[str] | None

    def start(self, folded: str) -> int | None:
        """Where the text begins to name the series; None where it does not."""
        found = self.pattern.search(folded)
        if found is None or not self.clue.search(folded) or (self.unless and self.unless.search(folded)):
            return None
        return found.start()


@dataclass(frozen=True)
class SeriesBook:
    """All series: `national` by id, those that any province may have by family, and the wordings of both."""

    national: dict[str, Series]
    provincial: dict[str, Series]
    names: tuple[_Name, ...]
    readings: dict[str, Series]

    def find(self, text: str, *, province: str | None = None) -> Series | None:
        """The evaluation that running text (a title, a lead, a sentence) speaks of; None where it is not certain.

        With `province` its evaluation of its own agencies is meant, and the wording named first counts.
        """
        folded = fold(text)
        met = [(at, name.series_id) for name in self.names if (at := name.start(folded)) is not None]
        if province is not None:
            within = [(at, series_id) for at, series_id in met if series_id.startswith(f"{PROVINCE}/")]
            return self.named(min(within)[1].replace(PROVINCE, province)) if within else None
        if any(series_id == PROVINCE for _, series_id in met):
            return None
        national = {series_id for _, series_id in met if series_id in self.national}
        return self.national[national.pop()] if len(national) == 1 else None

    def names_several(self, text: str) -> bool:
        """Whether running text names more than one national evaluation."""
        folded = fold(text)
        met = {name.series_id for name in self.names if name.start(folded) is not None}
        return len(met & set(self.national)) > 1

    def within(self, text: str, province: str) -> Series | None:
        """The evaluation of its own bodies of `province`, where the text says that it speaks of these."""
        own = any(name.series_id == PROVINCE and name.start(fold(text)) is not None for name in self.names)
        return self.find(text, province=province) if own else None

    def of_reading(self, scheme: str, province: str | None) -> Series | None:
        """The series that the `scheme` word of a readings file means; None for a word that means no evaluation, or a
        provincial one without its province."""
        series = self.readings.get(scheme)
        if series is None or not series.series_id.startswith(PROVINCE):
            return series
        return _of(series, province) if province else None

    def named(self, series_id: str) -> Series | None:
        """The series of that id: a national one, or `<agency_id>/<family>` of a family that a province may have."""
        issuer, _, family = series_id.rpartition("/")
        known = self.national.get(series_id)
        if known is not None or not issuer or family not in self.provincial:
            return known
        return (
            None
            if issuer in {other.partition("/")[0] for other in self.national}
            else _of(self.provincial[family], issuer)
        )

    def of_scheme(self, scheme_id: str) -> Series | None:
        """The series that a scheme is one year of."""
        return self.named(scheme_id.rpartition("/")[0])

    def scheme_id(self, issuer: str, family: str, year: int) -> str:
        """The id of the scheme of a body that evaluates: that of its national series where it has one."""
        same = (known for known in self.national.values() if (known.issuer, known.family) == (issuer, family))
        known = next(same, None)
        return known.scheme_id(year) if known else f"{issuer}/{family}/{year}"


def load_series(folders: Sequence[Path]) -> SeriesBook:
    """The series of `folders` (the first is `data/reference`). Raises ReferenceError for a broken file."""
    rows = read(folders, SERIES)
    series = {row["series_id"]: _series(row) for row in rows}
    readings = {word: series[row["series_id"]] for row in rows for word in row.parts("readings")}
    names = []
    for row in read(folders, SERIES_NAMES):
        if row["series_id"] not in (*series, PROVINCE):
            raise row.error(f"series_id is «{row['series_id']}»; no row of series.csv has this id")
        names.append(_name(row))
    national = {key: one for key, one in series.items() if not key.startswith(PROVINCE)}
    provincial = {one.family: one for key, one in series.items() if key.startswith(PROVINCE)}
    return SeriesBook(national, provincial, tuple(names), readings)


def _series(row: Row) -> Series:
    for column, allowed in _ALLOWED.items():
        if row[column] not in allowed:
            raise row.error(f"{column} is «{row[column]}»; write one of {', '.join(filter(None, allowed))}")
    if row["series_id"].rpartition("/")[2] != row["family"]:
        raise row.error(f"the id ends with another word than the family {row['family']}; make them one")
    return Series(
        row["series_id"], row.optional("issuer_agency_id"), row["family"], row["label_vi"], row.optional("value_kind"),
        row.optional("rank_method"), row["year_kind"], _year(row),
    )  # fmt: skip


def _year(row: Row) -> int | None:
    said = row["first_year"]
    if said and not re.fullmatch(r"(?:19|20)\d\d", said):
        raise row.error(f"first_year is «{said}»; write a year")
    return int(said) if said else None


def _name(row: Row) -> _Name:
    unless = _compiled(row, "unless") if row["unless"] else None
    return _Name(row["series_id"], _compiled(row, "pattern"), _compiled(row, "clue"), unless)


def _compiled(row: Row, column: str) -> re.Pattern[str]:
    try:
        return re.compile(row[column])
    except re.error as error:
        raise row.error(f"the {column} «{row[column]}» is no regular expression ({error})") from None


def _of(template: Series, issuer: str) -> Series:
    """A province's own series."""
    return template._replace(series_id=template.series_id.replace(PROVINCE, issuer), issuer=issuer)
