"""Cohorts: those that cohorts.csv describes by the kinds of their members, and two for every province."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from transform.agencies import files
from transform.agencies.records import Agency, Cohort
from transform.curated import Row, read
from transform.span import Span

_LOCAL = {
    "departments": ("department", "Sở, ban, ngành"),
    "districts": ("district", "Huyện, thị xã, thành phố thuộc"),
}


def load_cohorts(folders: Sequence[Path], agencies: dict[str, Agency]) -> dict[str, Cohort]:
    """Every cohort by its id; raises ReferenceError where a stated size is not the number of members."""
    cohorts = {row["cohort_id"]: _national(row, agencies) for row in read(folders, files.COHORTS)}
    return cohorts | {cohort.cohort_id: cohort for cohort in _provincial(agencies)}


def _national(row: Row, agencies: dict[str, Agency]) -> Cohort:
    kinds = row.parts("member_kinds")
    span = row.span()
    members = [a.agency_id for a in agencies.values() if a.kind in kinds and a.life.overlaps(span)]
    if row["size"] and row["size"] != str(len(members)):
        raise row.error(f"size is {row['size']}, but {len(members)} agencies are of its kinds in its time")
    return Cohort(
        row["cohort_id"], row["label_vi"], row["kind"], len(members), span, tuple(sorted(members)), row["evidence"]
    )


def _provincial(agencies: dict[str, Agency]) -> Iterator[Cohort]:
    """`<province>/departments` and `<province>/districts` of every province.

    Their size stays open: the template names departments that a province need not have, and the districts of most
    provinces are not in the registry yet. What a document counts is in its own `evaluation`.
    """
    members: dict[tuple[str | None, str], list[str]] = {}
    for agency in agencies.values():
        members.setdefault((agency.parent_agency_id, agency.kind), []).append(agency.agency_id)
    for province in agencies.values():
        if province.kind != "province":
            continue
        for suffix, (kind, label) in _LOCAL.items():
            ids = members.get((province.agency_id, kind), [])
            version = province.versions[-1]
            yield Cohort(
                f"{province.agency_id}/{suffix}",
                f"{label} {version.status} {version.place}",
                kind,
                None,
                Span(),
                tuple(sorted(ids)),
                "made from the registry",
            )
