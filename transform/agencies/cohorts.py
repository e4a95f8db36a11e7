"""Sets of agencies that figures speak of: the curated ones, and those that every province has."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from transform.agencies import files
from transform.agencies.records import Agency, Cohort
from transform.curated import Row, read
from transform.span import Span

_LOCAL = {
    "departments": ("department", "Sở, ban, ngành"),
    "central-branches": ("central_branch", "Cơ quan ngành dọc đóng trên địa bàn"),
    "districts": ("district", "Huyện, thị xã, thành phố thuộc"),
    "communes": ("commune", "Xã, phường, thị trấn thuộc"),
    "all": ("mixed", "Cơ quan, địa phương thuộc"),
}


def load_cohorts(folders: Sequence[Path], agencies: dict[str, Agency]) -> dict[str, Cohort]:
    """Every cohort by its id; raises ReferenceError where a stated size is not the number of members."""
    of_kind: dict[str, list[Agency]] = defaultdict(list)
    for agency in agencies.values():
        of_kind[agency.kind].append(agency)
    cohorts = {row["cohort_id"]: _national(row, of_kind) for row in read(folders, files.COHORTS)}
    return cohorts | {cohort.cohort_id: cohort for cohort in _provincial(agencies)}


def province_of(agency: Agency, agencies: dict[str, Agency]) -> str | None:
    """The id of the province in which an agency lies, or which it is; None for central bodies."""
    above: Agency | None = agency
    while above is not None and above.kind != "province":
        above = agencies[above.parent_agency_id] if above.parent_agency_id else None
    return above.agency_id if above else None


def _national(row: Row, of_kind: Mapping[str, list[Agency]]) -> Cohort:
    span = row.span()
    kinds = dict.fromkeys(row.parts("member_kinds"))
    members = [a.agency_id for kind in kinds for a in of_kind.get(kind, ()) if a.life.overlaps(span)]
    if row["size"] and row["size"] != str(len(members)):
        raise row.error(f"size is {row['size']}, but {len(members)} agencies are of its kinds in its time")
    return Cohort(
        row["cohort_id"],
        row["label_vi"],
        row["kind"],
        len(members) if members else None,
        span,
        tuple(sorted(members)),
        row["evidence"],
    )


def _provincial(agencies: dict[str, Agency]) -> Iterator[Cohort]:
    """The departments, branches, districts and communes of every province.

    Their size stays open: the template names departments that a province need not have, and the lists of districts
    and communes are those of the last years. What a document counts is in its own `evaluation`.
    """
    members: dict[tuple[str | None, str], list[str]] = defaultdict(list)
    above: dict[str | None, str | None] = {}  # most bodies lie below one whose province is known by then
    for agency in agencies.values():
        parent = agency.parent_agency_id
        province = above[parent] if parent in above and agency.kind != "province" else province_of(agency, agencies)
        above[agency.agency_id] = province
        members[province, agency.kind].append(agency.agency_id)
    for body in agencies.values():
        if body.kind != "province":
            continue
        version = body.versions[-1]
        for suffix, (kind, label) in _LOCAL.items():
            yield Cohort(
                f"{body.agency_id}/{suffix}",
                f"{label} {version.status} {version.place}",
                kind,
                None,
                Span(),
                tuple(sorted(members.get((body.agency_id, kind), []))),
                "made from the registry",
            )
