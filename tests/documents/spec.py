"""What a generated decision says: issuer, year, criteria, maxima, agencies and results, drawn by a seed."""

import csv
import random
from dataclasses import dataclass
from datetime import date
from pathlib import Path

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference" / "agencies"

# Classes with the percent from which each begins.
SCHEMES = (
    (("Tốt", 80), ("Khá", 60), ("Trung bình", 0)),
    (("Tốt", 85), ("Khá", 70), ("Trung bình", 50), ("Yếu", 0)),
    (("Xuất sắc", 90), ("Tốt", 80), ("Khá", 65), ("Trung bình", 0)),
    (("Tốt", 80), ("Khá", 65), ("Trung bình", 50), ("Kém", 0)),
)
# A criterion's name in the table of maxima and in the captions, which seldom agree to the letter.
KNOWN = (
    ("Hạ tầng kỹ thuật CNTT", "Hạ tầng kỹ thuật công nghệ thông tin"),
    ("Ứng dụng CNTT trong nội bộ cơ quan", "ứng dụng CNTT trong nội bộ"),
    ("Bảo đảm an toàn thông tin", "An toàn, an ninh thông tin mạng"),
    ("Cơ chế, chính sách cho ứng dụng CNTT", "Cơ chế chính sách"),
    ("Nguồn nhân lực CNTT", "Nhân lực cho ứng dụng CNTT"),
)
# Names that no file of wording knows.
UNKNOWN = (
    ("Chữ ký số chuyên dùng", "Chữ ký số chuyên dùng"),
    ("Liên thông văn bản điện tử", "Liên thông văn bản điện tử"),
    ("Số hóa hồ sơ lưu trữ", "Số hóa hồ sơ lưu trữ"),
    ("Kinh phí chi cho đổi mới sáng tạo", "Kinh phí chi đổi mới sáng tạo"),
    ("Thư điện tử công vụ", "Sử dụng thư điện tử công vụ"),
)
SERVICES = ("Phục vụ người dân, doanh nghiệp", "phục vụ người dân và doanh nghiệp")
PORTAL = ("Trang thông tin điện tử", "cung cấp thông tin trên Trang thông tin điện tử")
ONLINE = ("Dịch vụ công trực tuyến", "cung cấp dịch vụ công trực tuyến")
# Districts that no register has: their rows have to wait, all of them.
INVENTED = ("Vân Lũng", "Đông Sách", "Trà Khê", "Kim Bãi", "Hòa Lộ", "Thượng Nguồn", "Phú Lãm Hạ")
# Spellings of departments as documents print them, by the slug of the reference.
SPELLINGS = {
    "so-thong-tin-va-truyen-thong": ("Sở Thông tin và Truyền thông", "Sở TT&TT", "Sở Thông tin & Truyền thông"),
    "so-tai-chinh": ("Sở Tài chính", "SỞ TÀI CHÍNH", "Sở  Tài Chính"),
    "so-noi-vu": ("Sở Nội vụ", "Sở Nội Vụ"),
    "so-lao-dong-thuong-binh-va-xa-hoi": ("Sở Lao động - Thương binh và Xã hội", "Sở LĐ-TB&XH", "Sở LĐTB và XH"),
    "so-nong-nghiep-va-phat-trien-nong-thon": ("Sở Nông nghiệp và PTNT", "Sở NN&PTNT"),
    "so-tai-nguyen-va-moi-truong": ("Sở Tài nguyên và Môi trường", "Sở TN&MT"),
    "so-ke-hoach-va-dau-tu": ("Sở Kế hoạch và Đầu tư", "Sở KH&ĐT", "Sở Kế hoạch - Đầu tư"),
    "so-giao-thong-van-tai": ("Sở Giao thông vận tải", "Sở GTVT"),
    "so-giao-duc-va-dao-tao": ("Sở Giáo dục và Đào tạo", "Sở GD&ĐT"),
    "so-khoa-hoc-va-cong-nghe": ("Sở Khoa học và Công nghệ", "Sở KH&CN"),
    "so-cong-thuong": ("Sở Công Thương", "Sở Công thương"),
    "so-xay-dung": ("Sở Xây dựng",),
    "so-tu-phap": ("Sở Tư pháp",),
    "so-y-te": ("Sở Y tế", "Sở Y Tế"),
    "so-ngoai-vu": ("Sở Ngoại vụ",),
    "thanh-tra": ("Thanh tra {status}",),
    "van-phong-ubnd": ("Văn phòng UBND {status}", "VP UBND {status}", "Văn phòng Ủy ban nhân dân {status}"),
    "ban-dan-toc": ("Ban Dân tộc", "Ban Dân tộc {status}"),
}
# What a whole decision has beside these: so many names that a table fills a page and goes on over the next.
MORE_SPELLINGS = {
    "ban-quan-ly-khu-kinh-te": ("Ban Quản lý Khu kinh tế", "Ban Quản lý khu kinh tế", "BQL Khu kinh tế"),
    "so-van-hoa-the-thao-va-du-lich": ("Sở Văn hóa, Thể thao và Du lịch", "Sở VH, TT&DL"),
    "ban-quan-ly-cac-khu-cong-nghiep": ("Ban Quản lý các khu công nghiệp {status}", "BQL các KCN"),
    "so-quy-hoach-kien-truc": ("Sở Quy hoạch - Kiến trúc",),
}
MORE_INVENTED = (
    "Huyện Nghĩa Thượng", "Thị xã Cẩm Vỹ", "Huyện Ea Kring", "Thành phố Hưng Lạc", "Huyện Yên Sở Hạ", "Huyện Tứ Liễu",
    "Huyện Mỹ Đường", "Thị xã Bảo Khê", "Huyện Ưng Hậu", "Huyện Quỳnh Giã", "Huyện Lộc Đẳng", "Huyện Xuân Thủy Đông",
)  # fmt: skip
MORE_UNKNOWN = (
    ("Hội nghị truyền hình trực tuyến", "Hội nghị truyền hình trực tuyến"),
    ("Phần mềm quản lý văn bản", "Sử dụng phần mềm quản lý văn bản và điều hành"),
    ("Đào tạo, bồi dưỡng kỹ năng số", "Đào tạo, bồi dưỡng kỹ năng số"),
)
SIGNERS = ("Trần Minh Sơn", "Lê Thị Hồng Vân", "Nguyễn Đức Thịnh", "Phạm Quốc Bảo", "Đặng Thị Mỹ Dung")


@dataclass(frozen=True)
class Province:
    """`short` is the name without status; `districts` are ids and names, without ids where no register has them."""

    agency_id: str
    short: str
    status: str
    districts: tuple[tuple[str | None, str], ...]


@dataclass(frozen=True)
class Agency:
    """`agency_id` is None for a body that no register has."""

    agency_id: str | None
    group: str
    spellings: tuple[str, ...]


@dataclass(frozen=True)
class Criterion:
    """A criterion with its maximum in each group; `parent` is the key of the one above it."""

    key: str
    label: str
    caption: str
    maxima: dict[str, int]
    parent: str | None = None


@dataclass(frozen=True)
class Result:
    """One agency's result for one criterion; points None where the document prints none."""

    agency: Agency
    printed: str
    points: float | None
    percent: float | None
    rank: int | None
    previous: int | None
    label: str | None


@dataclass(frozen=True)
class Decision:
    """All that a generated decision states; `results` by criterion key and group."""

    seed: int
    province: Province
    year: int
    number: str
    issued: date
    signer: str
    scheme: tuple[tuple[str, int], ...]
    criteria: tuple[Criterion, ...]
    groups: tuple[str, ...]
    results: dict[tuple[str, str], tuple[Result, ...]]


def make_decision(seed: int, whole: bool = False) -> Decision:
    """The decision of `seed`; the same in every run. A `whole` one has as many tables and rows as real ones."""
    draw = random.Random(f"{'whole ' if whole else ''}decision {seed}")
    province = draw.choice(_provinces())
    year = draw.randrange(2011, 2024)
    scheme = draw.choice(SCHEMES)
    groups = ("departments", "districts")
    criteria = _criteria(draw, groups, whole)
    agencies = {"departments": _departments(draw, province, whole), "districts": _districts(draw, province, whole)}
    decimals = draw.choice((0, 0, 1, 2))
    results = {
        (criterion.key, group): _results(draw, agencies[group], criterion.maxima[group], scheme, decimals)
        for criterion in criteria
        for group in groups
    }
    issued = date(year + 1, draw.randrange(1, 13), draw.randrange(1, 29))
    number = f"{draw.randrange(11, 4999)}/QĐ-UBND"
    return Decision(
        seed, province, year, number, issued, draw.choice(SIGNERS), scheme, criteria, groups, results,
    )  # fmt: skip


def _provinces() -> list[Province]:
    # A district that changed its status had another name in some of the years.
    changed = {row["agency_id"] for row in _rows("versions.csv")}
    rows = [row for row in _rows("districts.csv") if row["agency_id"] not in changed]
    rows = [row for row in rows if not row["valid_from"] and row["valid_to"] > "2025-06"]
    known: dict[str, list[tuple[str | None, str]]] = {}
    for row in rows:
        known.setdefault(row["province_id"], []).append((row["agency_id"], row["name_vi"]))
    invented = tuple((None, f"Huyện {name}") for name in INVENTED)
    found = []
    for row in _rows("provinces.csv"):
        if row["agency_id"] in changed or row["valid_from"] or (row["valid_to"] and row["valid_to"] < "2025"):
            continue
        # Half of the documents name districts that no register has.
        lists = filter(None, (tuple(known.get(row["agency_id"], ())), invented))
        found += [Province(row["agency_id"], row["name_vi"], row["status"], districts) for districts in lists]
    return found


def _rows(name: str) -> list[dict[str, str]]:
    with (REFERENCE / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def _departments(draw: random.Random, province: Province, whole: bool) -> list[Agency]:
    spellings = {**SPELLINGS, **(MORE_SPELLINGS if whole else {})}
    slugs = draw.sample(sorted(spellings), draw.randrange(14 if whole else 6, len(spellings)))
    return [
        Agency(
            f"{province.agency_id}/{slug}",
            "departments",
            tuple(spelling.format(status=province.status) for spelling in spellings[slug]),
        )
        for slug in slugs
    ]


def _districts(draw: random.Random, province: Province, whole: bool) -> list[Agency]:
    districts = (*province.districts, *((None, name) for name in MORE_INVENTED)) if whole else province.districts
    wanted = draw.randrange(10, 16) if whole else draw.randrange(4, 9)
    chosen = draw.sample(districts, min(len(districts), wanted))
    prefix = draw.choice(("UBND ", "", "Ủy ban nhân dân "))
    agencies = []
    for agency_id, name in chosen:
        lower = name[0].lower() + name[1:]
        spellings = [f"{prefix}{lower}" if prefix else name]
        if name.startswith("Thành phố"):
            spellings.append(f"{prefix}{name.replace('Thành phố', 'TP')}")
            spellings.append(f"{prefix}{name.replace('Thành phố', 'TP.')}")
        agencies.append(Agency(agency_id, "districts", tuple(spellings)))
    return agencies


def _criteria(draw: random.Random, groups: tuple[str, ...], whole: bool) -> tuple[Criterion, ...]:
    def most() -> dict[str, int]:
        return {group: draw.choice((45, 60, 90, 90, 105, 120, 150, 315, 1050)) for group in groups}

    known = len(KNOWN) if whole else draw.randrange(2, len(KNOWN) + 1)
    chosen = draw.sample(KNOWN, known) + draw.sample(UNKNOWN + MORE_UNKNOWN * whole, draw.randrange(1, 3))
    draw.shuffle(chosen)
    top = [Criterion(f"c{at}", label, caption, most()) for at, (label, caption) in enumerate(chosen, 1)]
    if draw.random() < 0.6:
        parts = [Criterion(f"p{at}", *names, most(), "c0") for at, names in enumerate((PORTAL, ONLINE), 1)]
        whole = {group: sum(part.maxima[group] for part in parts) for group in groups}
        top.insert(draw.randrange(len(top) + 1), Criterion("c0", *SERVICES, whole))
        at = next(at for at, criterion in enumerate(top) if criterion.key == "c0")
        top[at + 1 : at + 1] = parts
    whole = {group: sum(c.maxima[group] for c in top if c.parent is None) for group in groups}
    return (Criterion("overall", "Tổng điểm", "tổng thể", whole), *top)


def _results(
    draw: random.Random, agencies: list[Agency], maximum: int, scheme: tuple[tuple[str, int], ...], decimals: int
) -> tuple[Result, ...]:
    raw: list[tuple[Agency, float | None]] = []
    for agency in agencies:
        points = round(maximum * draw.choice((1, draw.uniform(0.2, 1), draw.uniform(0.2, 1))), decimals)
        raw.append((agency, 0.0 if draw.random() < 0.03 else points))
    if draw.random() < 0.15:
        at = draw.randrange(len(raw))
        raw[at] = (raw[at][0], None)
    values = sorted({points for _, points in raw if points is not None}, reverse=True)
    results = []
    for agency, points in raw:
        percent = None if points is None else round(100 * points / maximum, 2)
        label = None if percent is None else next(name for name, least in scheme if percent >= least)
        rank = None if points is None else values.index(points) + 1
        previous = None if draw.random() < 0.05 else draw.randrange(1, len(agencies) + 1)
        results.append(Result(agency, draw.choice(agency.spellings), points, percent, rank, previous, label))
    return tuple(results)
