"""Any number of small documents of mixed kinds and years: decisions, short articles, pages re-keyed as readings."""

import random
from collections.abc import Callable
from pathlib import Path

PROVINCES = (
    "Bình Định", "Quảng Nam", "Quảng Ngãi", "Phú Yên", "Khánh Hòa", "Hà Nam", "Nam Định", "Thái Bình", "Nghệ An",
    "Hà Tĩnh", "Quảng Bình", "Lào Cai", "Yên Bái", "Sơn La", "Tây Ninh", "Bình Dương", "Đồng Nai", "Long An",
    "Tiền Giang", "Bến Tre", "Trà Vinh", "Vĩnh Long", "An Giang", "Kiên Giang", "Cà Mau",
)  # fmt: skip
DEPARTMENTS = (
    "Sở Nội vụ", "Sở Tư pháp", "Sở Y tế", "Sở Tài chính", "Sở Xây dựng", "Sở Công Thương", "Sở Giao thông vận tải",
    "Sở Khoa học và Công nghệ", "Sở Thông tin và Truyền thông", "Sở Giáo dục và Đào tạo",
)  # fmt: skip


def fill(raw: Path, documents: int, since: int = 0) -> list[Path]:
    """Writes documents number `since` to `documents` into folders of a thousand; the same number is the same bytes."""
    return [write(raw, number) for number in range(since, documents)]


def write(raw: Path, number: int, version: int = 0) -> Path:
    """Writes one document; another `version` of it has other figures."""
    draw = random.Random(f"{number} {version}")
    ending, make = _KINDS[number % len(_KINDS)]
    path = raw / f"{number // 1000:03d}" / f"{number:06d}{ending}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(make(number, draw), encoding="utf-8")
    return path


def _place(number: int) -> tuple[str, int]:
    """The province and year of a document: what is told about it is told again by none of the next hundreds."""
    return PROVINCES[number % len(PROVINCES)], 2008 + number // len(PROVINCES) % 16


def _decision(number: int, draw: random.Random) -> str:
    province, year = _place(number)
    agencies = draw.sample(DEPARTMENTS, 6)
    points = sorted((draw.randrange(200, 1000) / 10 for _ in agencies), reverse=True)
    rows = "".join(
        f"<tr><td>{at}</td><td>{agency}</td><td>{value:g}</td><td>{at}</td></tr>".replace(".", ",")
        for at, (agency, value) in enumerate(zip(agencies, points, strict=True), 1)
    )
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quyết định {number}/QĐ-UBND</title></head><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH {province.upper()}<br>Số: {number}/QĐ-UBND</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>{province}, ngày {1 + number % 28:02d} tháng 02 năm {year + 1}</td></tr>
</table>
<p>QUYẾT ĐỊNH</p>
<p>Phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ban, ngành năm {year}</p>
<p>Bảng 1: Xếp hạng tổng thể mức độ ứng dụng CNTT của các sở, ban, ngành</p>
<table><tr><th>STT</th><th>Tên cơ quan</th><th>Tổng điểm (Tối đa: 100)</th><th>Xếp hạng năm {year}</th></tr>
{rows}</table></body></html>"""


def _article(number: int, draw: random.Random) -> str:
    province, year = _place(number)
    low, high = sorted(draw.sample(range(20, 900), 2))
    return (
        f"Tỉnh {province} đẩy mạnh dịch vụ công trực tuyến năm {year}, bài {number}\n\n"
        f"{1 + number % 28:02d}/03/{year + 1}\n\n"
        f"Năm {year}, tỉnh {province} cung cấp {high} dịch vụ công trực tuyến mức độ 3 và {low} "
        "dịch vụ công trực tuyến mức độ 4 trên cổng dịch vụ công của tỉnh.\n"
    )


def _readings(number: int, draw: random.Random) -> str:
    province, year = _place(number)
    lines = ["address,publisher,published_on,title,subject,year,indicator,service_level,value,unit,words"]
    for level in (3, 4):
        value = draw.randrange(10, 900)
        lines.append(
            f"https://www.example.vn/{number},Example,{year + 1}-03-{1 + number % 28:02d},Dịch vụ công trang {number},"
            f"{province},{year},services,{level},{value},services,{value} dịch vụ mức độ {level}"
        )
    return "\n".join(lines) + "\n"


_KINDS: tuple[tuple[str, Callable[[int, random.Random], str]], ...] = (
    (".html", _decision), (".csv", _readings), (".html", _decision), (".txt", _article),
)  # fmt: skip
