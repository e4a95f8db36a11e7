"""Makes commune_events.csv: which commune of before July 2025 went into which of since; see README.md."""

import json
import sys
from collections import defaultdict
from pathlib import Path

from shared import AGENCIES, SOURCES, fold, rows_of, write

CUT, DAY_AFTER = "2025-06-30", "2025-07-01"


def main(folder: Path) -> None:
    """Writes the file and says what could not be placed."""
    converter = json.loads(
        next(folder.glob("**/vietnamadminunits/data/converter_2025.json")).read_text(encoding="utf-8")
    )
    old, new = _index()
    pairs: dict[tuple[str, str], str] = {}
    lost = 0
    for province, wards in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for ward, sources in wards.items():
            for source in sources:
                lost += _enter(pairs, old, new, source, (province, ward), "merge")
    for province, units in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for source, parts in units.items():
            for part in parts:
                lost += _enter(pairs, old, new, source, (province, part["newWardKey"]), "split")
    columns = ["predecessor_id", "successor_id", "kind", "evidence"]
    rows = [
        {"predecessor_id": one, "successor_id": other, "kind": kind, "evidence": SOURCES["last"]}
        for (one, other), kind in pairs.items()
    ]
    write(AGENCIES / "commune_events.csv", rows, ("predecessor_id", "successor_id"), columns)
    print(len(rows), "pairs;", lost, "not placed, as a name is shared or unknown")


def _enter(
    pairs: dict[tuple[str, str], str],
    old: dict[str, set[str]],
    new: dict[tuple[str, str], set[str]],
    source: str,
    target: tuple[str, str],
    kind: str,
) -> int:
    before, after = old.get(source, set()), new.get(target, set())
    if len(before) != 1 or len(after) != 1:
        return 1
    pairs[next(iter(before)), next(iter(after))] = kind
    return 0


def _index() -> tuple[dict[str, set[str]], dict[tuple[str, str], set[str]]]:
    """Communes by the keys of the package: unaccented names without spaces, province, district and commune."""
    provinces = {row["agency_id"]: row for row in rows_of(AGENCIES / "provinces.csv")}
    # The names of the day after: the last row of each agency that had begun by then.
    then = [row for row in rows_of(AGENCIES / "versions.csv") if row["valid_from"] <= DAY_AFTER]
    latest = {row["agency_id"]: row["name_vi"] for row in then}
    statuses = {row["agency_id"]: row["status"] for row in then}
    districts = {row["agency_id"]: row["name_vi"] for row in rows_of(AGENCIES / "districts.csv")}
    old: dict[str, set[str]] = defaultdict(set)
    new: dict[tuple[str, str], set[str]] = defaultdict(set)
    parents = {r["agency_id"]: r["parent_id"] for r in rows_of(AGENCIES / "versions.csv") if r["parent_id"]}
    ends = {r["agency_id"]: r["valid_to"] for r in rows_of(AGENCIES / "versions.csv")}
    for row in rows_of(AGENCIES / "communes.csv"):
        home = row["agency_id"].rpartition("/")[0]
        parent = parents.get(row["agency_id"], home)
        province = parent.partition("/")[0]
        name = latest.get(province, provinces[province]["name_vi"])
        spelled = _key(f"{statuses.get(province, provinces[province]['status'])} {name}")
        if "/" in parent and ends.get(row["agency_id"], row["valid_to"]) == CUT:
            old[f"{spelled}_{_key(districts[parent])}_{_key(row['name_vi'])}"].add(row["agency_id"])
        elif "/" not in parent:
            new[spelled, _key(row["name_vi"])].add(row["agency_id"])
    return old, new


def _key(name: str) -> str:
    return "".join(letter for letter in fold(name) if letter.isalnum())


if __name__ == "__main__":
    main(Path(sys.argv[1]))
