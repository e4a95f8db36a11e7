"""Issuers, years and agencies of the generated layouts, from `data/reference`."""

import csv
import random
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

AGENCIES = Path(__file__).resolve().parents[3] / "data" / "reference" / "agencies"
DEPARTMENTS = {
    "so-thong-tin-va-truyen-thong": "Sở Thông tin và Truyền thông", "so-tai-chinh": "Sở Tài chính",
    "so-noi-vu": "Sở Nội vụ", "so-lao-dong-thuong-binh-va-xa-hoi": "Sở Lao động - Thương binh và Xã hội",
    "so-nong-nghiep-va-phat-trien-nong-thon": "Sở Nông nghiệp và PTNT",
    "so-tai-nguyen-va-moi-truong": "Sở Tài nguyên và Môi trường", "so-ke-hoach-va-dau-tu": "Sở Kế hoạch và Đầu tư",
    "so-giao-thong-van-tai": "Sở Giao thông vận tải", "so-giao-duc-va-dao-tao": "Sở Giáo dục và Đào tạo",
    "so-khoa-hoc-va-cong-nghe": "Sở Khoa học và Công nghệ", "so-cong-thuong": "Sở Công Thương",
    "so-xay-dung": "Sở Xây dựng", "so-tu-phap": "Sở Tư pháp", "so-y-te": "Sở Y tế", "thanh-tra": "Thanh tra tỉnh",
    "van-phong-ubnd": "Văn phòng UBND tỉnh", "ban-dan-toc": "Ban Dân tộc",
}  # fmt: skip
MINISTRIES = {
    "bo-tai-chinh": "Bộ Tài chính", "bo-ngoai-giao": "Bộ Ngoại giao", "bo-noi-vu": "Bộ Nội vụ",
    "bo-tu-phap": "Bộ Tư pháp", "bo-y-te": "Bộ Y tế", "bo-xay-dung": "Bộ Xây dựng",
    "bo-cong-thuong": "Bộ Công Thương", "bo-giao-thong-van-tai": "Bộ Giao thông vận tải",
    "bo-giao-duc-va-dao-tao": "Bộ Giáo dục và Đào tạo", "bo-khoa-hoc-va-cong-nghe": "Bộ Khoa học và Công nghệ",
    "bo-tai-nguyen-va-moi-truong": "Bộ Tài nguyên và Môi trường", "bo-ke-hoach-va-dau-tu": "Bộ Kế hoạch và Đầu tư",
}  # fmt: skip
Body = tuple[str, str]


@dataclass(frozen=True)
class World:
    """The issuer and the agencies of one page; `communes` by the name of their district."""

    issuer: str
    is_national: bool
    status: str
    year: int
    departments: tuple[Body, ...]
    districts: tuple[Body, ...]
    communes: dict[str, tuple[Body, ...]]
    provinces: tuple[Body, ...]
    ministries: tuple[Body, ...]


@cache
def _rows(name: str) -> Sequence[dict[str, str]]:
    with (AGENCIES / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


@cache
def _places() -> tuple[list[dict[str, str]], dict[str, list[Body]], dict[str, list[Body]]]:
    """Provinces (before the mergers of 2025), their districts, and the communes of each district."""
    changed = {row["agency_id"] for row in _rows("versions.csv")}
    # Those that were provinces in all the years drawn.
    still = [row for row in _rows("provinces.csv") if not row["valid_from"] and not "" < row["valid_to"] < "2025"]
    provinces = [row for row in still if row["agency_id"] not in changed]
    districts: dict[str, list[Body]] = {}
    for row in _rows("districts.csv"):
        if row["agency_id"] not in changed and not row["valid_from"] and row["valid_to"] > "2025-06":
            districts.setdefault(row["province_id"], []).append((row["agency_id"], row["name_vi"]))
    communes: dict[str, list[Body]] = {}
    for row in _rows("communes.csv"):
        if not row["valid_from"] and row["agency_id"] not in changed:
            communes.setdefault(row["agency_id"].rpartition("/")[0], []).append((row["agency_id"], row["name_vi"]))
    return provinces, districts, communes


def make_world(draw: random.Random, *, national: bool = False) -> World:
    """A province (or the ministry), a year from 2018 to 2023 and agencies in any order."""
    provinces, districts, communes = _places()
    # A province whose departments differ from those of all others has other names in some years.
    special = {row["province_id"] for name in ("departments.csv", "department_versions.csv") for row in _rows(name)}
    homes = [row for row in provinces if row["status"] == "tỉnh" and row["agency_id"] not in special]
    home = draw.choice([row for row in homes if len(districts.get(row["agency_id"], ())) > 4])
    own = districts[home["agency_id"]]
    chosen = draw.sample(own, min(len(own), draw.randrange(4, 9)))
    wards = {name: tuple(draw.sample(c, min(len(c), 4))) for i, name in chosen if (c := communes.get(i, []))}
    slugs = draw.sample(sorted(DEPARTMENTS), draw.randrange(5, 13))
    every = draw.sample(provinces, draw.randrange(6, 14))
    return World(
        f"{home['status']} {home['name_vi']}", national, home["status"], draw.randrange(2018, 2024),
        tuple((f"{home['agency_id']}/{slug}", DEPARTMENTS[slug]) for slug in slugs), tuple(chosen), wards,
        tuple((row["agency_id"], row["name_vi"]) for row in every),
        tuple(draw.sample(sorted(MINISTRIES.items()), draw.randrange(5, 11))),
    )  # fmt: skip
