"""Departments and branches of every province, made from one statutory template and its local exceptions."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from transform.agencies import files
from transform.agencies.history import named_history
from transform.agencies.records import Agency, Name, Version
from transform.curated import Row, read
from transform.span import Span

_KINDS = frozenset({"department", "central_branch", "other"})
_CITY = "thành phố"


@dataclass(frozen=True)
class Template:
    """The rows of departments.csv and department_versions.csv."""

    rows: list[Row]
    names: dict[tuple[str, str], list[Row]]  # by slug and province, empty for all provinces
    local: frozenset[tuple[str, str]]
    listed: dict[str, list[str]]  # further spellings, by the place of the row

    def versions(self, row: Row, parent: str) -> tuple[Version, ...]:
        """The versions of the department that `row` makes, with `{status}` still in their names."""
        names = self.names.get((row["slug"], row["province_id"]))
        if names is None:
            return (Version(row.span(), row["name_vi"], None, parent, row["evidence"]),)
        history = named_history(names, parent)
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
    listed = {row.place: [*row.parts("variants"), *filter(None, [row["name_en"]])] for row in rows}
    return Template(rows, names, keys, listed)


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
        for row in template.rows:
            own = row["province_id"] == province.agency_id
            general = not row["province_id"] and (row["slug"], province.agency_id) not in template.local
            if (own or general) and row["presence"] != "none" and (agency := _department(template, row, province)):
                yield agency, row


def _department(template: Template, row: Row, province: Agency) -> Agency | None:
    life = province.life
    history = [v for v in template.versions(row, province.agency_id) if v.span.overlaps(life)]
    if not history:
        return None
    agency = Agency(
        f"{province.agency_id}/{row['slug']}",
        row["kind"],
        province.agency_id,
        row.optional("name_en"),
        tuple(placed for version in history for placed in _placed(version, life, province)),
        scope=province.agency_id,
        is_possible=row["presence"] == "some" and not row["province_id"],
    )
    own = {version.name_vi for version in agency.versions}
    spelled = [*sorted({version.name_vi for version in history}), *template.listed[row.place]]
    spellings = {
        name: Name(name, agency.agency_id, agency.scope, Span(since), row["evidence"])
        for spelling in spelled
        for name, since in _filled(spelling, province)
        if name not in own
    }
    return agency.with_spellings(tuple(spellings.values()))


def _placed(version: Version, life: Span, province: Agency) -> Iterator[Version]:
    """The versions of a department within its province: one for each status of the province that is in its name."""
    parts = province.versions if "{" in version.name_vi else province.versions[-1:]
    for part in parts:
        span = version.span.within(part.span if len(parts) > 1 else life)
        if version.span.overlaps(part.span) or len(parts) == 1:
            name = _named(version.name_vi, part.status or _CITY)
            yield Version(span, name, version.status, version.parent_agency_id, version.evidence)


def _filled(name: str, province: Agency) -> Iterator[tuple[str, date | None]]:
    """A spelling once for every status the province has had, with the day before which it cannot be meant."""
    if "{" not in name:
        yield name, None
        return
    for number, version in enumerate(province.versions):
        yield _named(name, version.status or _CITY), version.span.valid_from if number else None


def _named(name: str, status: str) -> str:
    """A name with its places filled: a centrally run city says «Thanh tra thành phố», «Văn phòng Thành ủy» where a
    province says «Thanh tra tỉnh», «Văn phòng Tỉnh ủy»."""
    word = "Thành" if status == _CITY else "Tỉnh"
    return name.replace("{status}", status).replace("{uy}", f"{word} ủy").replace("{doan}", f"{word} đoàn")
