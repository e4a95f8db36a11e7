"""Agencies of 2008-2024 as newspapers name them."""

import csv
from functools import lru_cache
from pathlib import Path

from tests.prose.model import Agency

AGENCIES = Path(__file__).resolve().parents[2] / "data" / "reference" / "agencies"
CITIES = {"da-nang": "Đà Nẵng", "hai-phong": "Hải Phòng", "can-tho": "Cần Thơ", "ha-noi": "Hà Nội"}

_MINISTRIES = """
bo-cong-an|Bộ Công an|
bo-cong-thuong|Bộ Công Thương|
bo-giao-duc-va-dao-tao|Bộ Giáo dục và Đào tạo|Bộ GD&ĐT
bo-giao-thong-van-tai|Bộ Giao thông vận tải|Bộ GTVT
bo-ke-hoach-va-dau-tu|Bộ Kế hoạch và Đầu tư|Bộ KH&ĐT
bo-khoa-hoc-va-cong-nghe|Bộ Khoa học và Công nghệ|Bộ KH&CN
bo-lao-dong-thuong-binh-va-xa-hoi|Bộ Lao động - Thương binh và Xã hội|Bộ LĐ-TB&XH
bo-ngoai-giao|Bộ Ngoại giao|
bo-noi-vu|Bộ Nội vụ|
bo-nong-nghiep-va-phat-trien-nong-thon|Bộ Nông nghiệp và Phát triển nông thôn|Bộ NN&PTNT
bo-quoc-phong|Bộ Quốc phòng|
bo-tai-chinh|Bộ Tài chính|
bo-tai-nguyen-va-moi-truong|Bộ Tài nguyên và Môi trường|Bộ TN&MT
bo-thong-tin-va-truyen-thong|Bộ Thông tin và Truyền thông|Bộ TT&TT
bo-tu-phap|Bộ Tư pháp|
bo-van-hoa-the-thao-va-du-lich|Bộ Văn hóa, Thể thao và Du lịch|Bộ VHTT&DL
bo-xay-dung|Bộ Xây dựng|
bo-y-te|Bộ Y tế|
ngan-hang-nha-nuoc-viet-nam|Ngân hàng Nhà nước Việt Nam|Ngân hàng Nhà nước
thanh-tra-chinh-phu|Thanh tra Chính phủ|
uy-ban-dan-toc|Ủy ban Dân tộc|
van-phong-chinh-phu|Văn phòng Chính phủ|
"""
_UNDER_GOVERNMENT = """
bao-hiem-xa-hoi-viet-nam|Bảo hiểm xã hội Việt Nam|BHXH Việt Nam
dai-tieng-noi-viet-nam|Đài Tiếng nói Việt Nam|Đài TNVN
dai-truyen-hinh-viet-nam|Đài Truyền hình Việt Nam|
thong-tan-xa-viet-nam|Thông tấn xã Việt Nam|TTXVN
ban-quan-ly-lang-chu-tich-ho-chi-minh|Ban Quản lý Lăng Chủ tịch Hồ Chí Minh|
hoc-vien-chinh-tri-quoc-gia-ho-chi-minh|Học viện Chính trị quốc gia Hồ Chí Minh|
vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam|Viện Hàn lâm Khoa học và Công nghệ Việt Nam|Viện Hàn lâm KH&CN Việt Nam
vien-han-lam-khoa-hoc-xa-hoi-viet-nam|Viện Hàn lâm Khoa học xã hội Việt Nam|
"""
_DEPARTMENTS = """
so-tai-chinh|Sở Tài chính|
so-noi-vu|Sở Nội vụ|
so-tu-phap|Sở Tư pháp|
so-xay-dung|Sở Xây dựng|
so-y-te|Sở Y tế|
so-cong-thuong|Sở Công Thương|
so-thong-tin-va-truyen-thong|Sở Thông tin và Truyền thông|Sở TT&TT
so-tai-nguyen-va-moi-truong|Sở Tài nguyên và Môi trường|Sở TN&MT
so-khoa-hoc-va-cong-nghe|Sở Khoa học và Công nghệ|Sở KH&CN
so-ke-hoach-va-dau-tu|Sở Kế hoạch và Đầu tư|Sở KH&ĐT
so-giao-thong-van-tai|Sở Giao thông vận tải|Sở GTVT
so-giao-duc-va-dao-tao|Sở Giáo dục và Đào tạo|Sở GD&ĐT
so-lao-dong-thuong-binh-va-xa-hoi|Sở Lao động - Thương binh và Xã hội|Sở LĐ-TB&XH
so-nong-nghiep-va-phat-trien-nong-thon|Sở Nông nghiệp và Phát triển nông thôn|Sở NN&PTNT
"""
# Provinces whose departments had other names for part of the time, or whose districts are too many for a sentence.
_NOT_LOCAL = {"ha-tay", "lao-cai", "bac-lieu", "ho-chi-minh", "ha-noi"}


def _rows(name: str) -> list[dict[str, str]]:
    with (AGENCIES / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _listed(block: str, prefix: str = "") -> list[Agency]:
    cells = [line.split("|") for line in block.strip().splitlines()]
    return [Agency(prefix + key, name, (name, name, short) if short else (name,), short) for key, name, short in cells]


def ministries() -> list[Agency]:
    """The 22 ministries and ministry-level bodies of 2007 to 2025."""
    return _listed(_MINISTRIES)


def under_government(year: int) -> list[Agency]:
    """The bodies under the Government that kept name and standing in `year`."""
    listed = _listed(_UNDER_GOVERNMENT)
    return listed if 2014 <= year <= 2017 else listed[:4]


@lru_cache(maxsize=1)
def provinces() -> list[Agency]:
    """The 63 provinces of 2008 to 2025."""
    rows = [r for r in _rows("provinces.csv") if not r["agency_id"].endswith("-2025") and r["agency_id"] != "ha-tay"]
    return [_province(row["agency_id"], row["name_vi"]) for row in rows]


def _province(key: str, name: str) -> Agency:
    if key in CITIES:
        return Agency(key, f"Thành phố {name}", (name, f"TP. {name}", f"thành phố {name}", f"TP {name}"), name)
    if key == "ho-chi-minh":
        return Agency(key, "Thành phố Hồ Chí Minh", ("TP.HCM", "TP. Hồ Chí Minh", "TP Hồ Chí Minh"), "TP.HCM")
    if key == "thua-thien-hue":
        return Agency(key, "Tỉnh Thừa Thiên Huế", ("Thừa Thiên Huế", "Thừa Thiên - Huế", "Thừa Thiên – Huế"), name)
    if key == "ba-ria-vung-tau":
        return Agency(key, f"Tỉnh {name}", (name, "Bà Rịa – Vũng Tàu"), name)
    return Agency(key, f"Tỉnh {name}", (name, name, f"tỉnh {name}"), name)


def local_provinces() -> list[Agency]:
    """Provinces whose departments and districts articles write about."""
    return [province for province in provinces() if province.agency_id not in _NOT_LOCAL]


def departments(province: Agency) -> list[Agency]:
    """Departments that every province had from 2009 to 2024."""
    return _listed(_DEPARTMENTS, province.agency_id + "/")


@lru_cache(maxsize=128)
def districts(province_id: str) -> list[Agency]:
    """The districts of a province that had one name and status throughout."""
    moved = {row["agency_id"] for row in _rows("versions.csv")}
    rows = [r for r in _rows("districts.csv") if r["province_id"] == province_id and r["agency_id"] not in moved]
    steady = [row for row in rows if not row["valid_from"] and row["valid_to"] == "2025-06-30"]
    return [_district(row["agency_id"], row["name_vi"], row["status"]) for row in steady]


def _district(key: str, name: str, status: str) -> Agency:
    lowered = name[:1].lower() + name[1:]
    short = {"thành phố": "TP. ", "thị xã": "thị xã ", "quận": "quận "}.get(status, "huyện ") + name[len(status) + 1 :]
    return Agency(key, name, (lowered, lowered, short), short)
