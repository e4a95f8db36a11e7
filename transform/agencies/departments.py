"""Departments and branches of every province, made from one statutory template and its local exceptions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from transform.agencies import files
from transform.agencies.history import named_history
from transform.agencies.records import Agency, Spelling, Version
from transform.curated import Row, read
from transform.span import Span

_KINDS = frozenset({"department", "central_branch", "other"})
_CITY = "thành phố"


Time = tuple[tuple[Span, str | None], ...]


class _Shape(NamedTuple):
    """What a row makes in every province of one history: the department's names in their times, and its spellings."""

    named: tuple[tuple[Span, str, str], ...]  # time, name, evidence
    spellings: tuple[Spelling, ...]


@dataclass(frozen=True)
class Template:
    """The rows of departments.csv and department_versions.csv."""

    rows: list[Row]
    names: dict[tuple[str, str], list[Row]]  # by slug and province, empty for all provinces
    local: frozenset[tuple[str, str]]
    _shapes: dict[tuple[int, Time], _Shape] = field(default_factory=dict, repr=False, compare=False)

    def shape(self, place: int, times: Time) -> _Shape:
        """What the row at `place` makes in a province with these times and statuses. Made once for all of them: of
        sixty provinces that are «tỉnh» as long as anybody knows, one is like another."""
        key = (place, times)
        if key not in self._shapes:
            self._shapes[key] = _shape(self.rows[place], self.versions(self.rows[place]), times)
        return self._shapes[key]

    def versions(self, row: Row) -> tuple[Version, ...]:
        """The versions of the department that `row` makes, with `{status}` still in their names, and no parent."""
        names = self.names.get((row["slug"], row["province_id"]))
        if names is None:
            return (Version(row.span(), row["name_vi"], None, None, row["evidence"]),)
        history = named_history(names)
        if history[-1].name_vi != row["name_vi"]:
            raise row.error("the name differs from the last one in department_versions.csv; make them the same")
        if row.span() != Span():
            raise row.error("the dates stand in department_versions.csv; leave them empty here")
        return history


def read_template(folders: Sequence[Path]) -> Template:
    """The template; raises ReferenceError where a row has no kind or presence, or versions have no department."""
    rows = read(folders, files.DEPARTMENTS)
    keys = frozenset((row["slug"], row["province_id"]) for row in rows)
    for row in rows:
        if row["kind"] not in _KINDS:
            raise row.error(f"kind is «{row['kind']}»; it must be one of {', '.join(sorted(_KINDS))}")
        if row["presence"] not in ("all", "some", "none"):
            raise row.error("presence is neither all nor some nor none")
    names: dict[tuple[str, str], list[Row]] = defaultdict(list)
    for row in read(folders, files.DEPARTMENT_VERSIONS):
        key = (row["slug"], row["province_id"])
        if key not in keys:
            raise row.error(
                f"there is no department {row['slug']} of this province_id; add it to departments.csv first"
            )
        names[key].append(row)
    return Template(rows, names, keys)


def departments_of(template: Template, provinces: Sequence[Agency]) -> Iterator[tuple[Agency, Row]]:
    """Every department and branch of every province, with its row.

    A row that names a province holds there alone, in place of the general row of the same slug. A department whose
    time lies outside its province's does not come to be: there was no Sở Bưu chính, Viễn thông in a province of 2025.
    """
    known = {province.agency_id for province in provinces}
    for row in template.rows:
        if row["province_id"] and row["province_id"] not in known:
            raise row.error(f"there is no province {row['province_id']}; add it to provinces.csv first")
    for province in provinces:
        times = tuple((version.span, version.status) for version in province.versions)
        for place, row in enumerate(template.rows):
            own = row["province_id"] == province.agency_id
            general = not row["province_id"] and (row["slug"], province.agency_id) not in template.local
            if (own or general) and row["presence"] != "none" and (shape := template.shape(place, times)).named:
                yield _department(row, shape, province.agency_id), row


def _department(row: Row, shape: _Shape, province: str) -> Agency:
    return Agency(
        f"{province}/{row['slug']}",
        row["kind"],
        province,
        row.optional("name_en"),
        tuple(Version(span, name, None, province, evidence) for span, name, evidence in shape.named),
        scope=province,
        is_possible=row["presence"] == "some" and not row["province_id"],
        spellings=shape.spellings,
    )


def _shape(row: Row, versions: Sequence[Version], times: Time) -> _Shape:
    life = Span(times[0][0].valid_from, times[-1][0].valid_to)
    history = [version for version in versions if version.span.overlaps(life)]
    named = tuple(placed for version in history for placed in _placed(version, life, times))
    own = {name for _, name, _ in named}
    listed = [*row.parts("variants"), *filter(None, [row["name_en"]])]
    spelled = [*sorted({version.name_vi for version in history}), *listed]
    filled = {name: since for spelling in spelled for name, since in _filled(spelling, times) if name not in own}
    return _Shape(named, tuple(Spelling(name, Span(since), row["evidence"]) for name, since in filled.items()))


def _placed(version: Version, life: Span, times: Time) -> Iterator[tuple[Span, str, str]]:
    """The names of a department within its province: one for each status of the province that is in its name."""
    parts = times if "{" in version.name_vi else times[-1:]
    for during, status in parts:
        if len(parts) == 1 or version.span.overlaps(during):
            span = version.span.within(during if len(parts) > 1 else life)
            yield span, _named(version.name_vi, status or _CITY), version.evidence


def _filled(name: str, times: Time) -> Iterator[tuple[str, date | None]]:
    """A spelling once for every status the province has had, with the day before which it cannot be meant."""
    if "{" not in name:
        yield name, None
        return
    for number, (during, status) in enumerate(times):
        yield _named(name, status or _CITY), during.valid_from if number else None


def _named(name: str, status: str) -> str:
    """A name with its places filled: a centrally run city says «Thanh tra thành phố», «Văn phòng Thành ủy» where a
    province says «Thanh tra tỉnh», «Văn phòng Tỉnh ủy»."""
    word = "Thành" if status == _CITY else "Tỉnh"
    return name.replace("{status}", status).replace("{uy}", f"{word} ủy").replace("{doan}", f"{word} đoàn")
