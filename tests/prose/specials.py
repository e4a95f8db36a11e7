"""Pages that hold little or nothing: English, no figures, only dates, five megabytes."""

import random

from tests.prose.model import Article

_ENGLISH = """{city} speeds up administrative reform

HANOI, {day} {month} {year} - The city opened {n} new one-stop counters last week, officials said, and plans {m} more.

Around {p} per cent of visitors said they were satisfied. The hotline 1800 {phone} works from 7.30 am to 5 pm.
The project will cost VND{cost} billion. Population: {people} million.

Views: {views} | Comments ({n})
"""
_PLAIN = [
    "Nhiều địa phương đẩy mạnh cải cách hành chính",
    "Việc tiếp nhận hồ sơ qua mạng giúp người dân bớt thời gian đi lại. Lãnh đạo các sở cho biết sẽ tiếp tục rà soát.",
    "Theo các chuyên gia, cần chú trọng đào tạo đội ngũ cán bộ chuyên trách và bảo đảm an toàn thông tin.",
    "Không ít dịch vụ được xây dựng xong nhưng ít người sử dụng, gây lãng phí nguồn lực.",
]
_DATES = [
    "Lịch công tác của Hội đồng giám đốc công nghệ thông tin",
    "Ngày {a}: họp phiên thứ nhất tại Hà Nội. Ngày {b}, Bộ Thông tin và Truyền thông gửi văn bản tới các địa phương.",
    "Thời hạn nộp báo cáo về dịch vụ công trực tuyến mức độ 3, mức độ 4 được lùi từ {a} sang {b}.",
    "Sáng {c}, đoàn công tác đến Thừa Thiên Huế; chiều {d} làm việc với Đà Nẵng. Phiên tổng kết diễn ra ngày {e}.",
    "Giai đoạn {y}-{z}, công tác này do Cục Tin học hóa chủ trì.",
]


def article(rng: random.Random, half: str, number: int) -> Article:
    """One special page, each kind in turn; none states a fact."""
    makers = [_english, _no_figures, _only_dates, _huge]
    name, text = makers[number % len(makers)](rng)
    return Article(text, [], f"{half}-special-{number}-{name}", [])


def _english(rng: random.Random) -> tuple[str, str]:
    values = {
        "city": rng.choice(["Da Nang", "Hai Phong", "Can Tho"]),
        "day": rng.randint(1, 28),
        "month": rng.choice(["March", "June", "October"]),
        "year": rng.randint(2012, 2023),
        "n": rng.randint(2, 40),
        "m": rng.randint(2, 40),
        "p": rng.randint(60, 99),
        "phone": rng.randint(1000, 9999),
        "cost": rng.randint(12, 400),
        "people": f"{rng.uniform(0.6, 8):.2f}",
        "views": f"{rng.randint(1000, 99999):,}",
    }
    return "english", _ENGLISH.format(**values)


def _no_figures(rng: random.Random) -> tuple[str, str]:
    return "nothing", "\n\n".join([_PLAIN[0], *rng.sample(_PLAIN[1:], 3)]) + "\n"


def _date(rng: random.Random) -> str:
    return f"{rng.randint(1, 28):02d}/{rng.randint(1, 12):02d}/{rng.randint(2010, 2023)}"


def _only_dates(rng: random.Random) -> tuple[str, str]:
    values = {key: _date(rng) for key in "abcde"} | {
        "y": str(rng.randint(2008, 2012)),
        "z": str(rng.randint(2013, 2020)),
    }
    return "dates", "\n\n".join(line.format(**values) for line in _DATES) + "\n"


def _huge(rng: random.Random) -> tuple[str, str]:
    """A megabyte of running text whose numerals are dates and counters."""
    lines, size = [_PLAIN[0]], 0
    while size < 1_000_000:
        line = (
            " ".join(rng.choices(_PLAIN[1:], k=4)) + f" Cập nhật ngày {_date(rng)}. Lượt xem: {rng.randint(10, 99999)}"
        )
        lines.append(line)
        size += len(line.encode()) + 2
    return "huge", "\n\n".join(lines) + "\n"
