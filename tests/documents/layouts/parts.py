"""What the forms of layouts share: who is ranked, criteria, drawn points and ranks, the words of headers."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from tests.documents.layouts.world import Body, World

ORDINAL = ("STT", "TT", "Số TT", "#")
AGENCY = {
    "departments": ("Đơn vị", "Cơ quan", "Tên đơn vị", "Sở, ban, ngành"),
    "districts": ("Địa phương", "Huyện, thị xã, thành phố", "Đơn vị", "Tên đơn vị"),
    "communes": ("Xã, phường", "Xã, phường, thị trấn", "Đơn vị"),
    "provinces": ("Tỉnh, thành phố", "Tỉnh/thành phố", "Địa phương", "Tỉnh, TP"),
    "ministries": ("Bộ, cơ quan ngang bộ", "Cơ quan", "Bộ, ngành"),
}
POINTS = ("Điểm", "Tổng điểm", "Số điểm đạt được", "Điểm đánh giá", "Kết quả", "Điểm số")
INDEX = ("Giá trị chỉ số", "Chỉ số", "Giá trị", "Giá trị DTI")
RANK = ("Hạng", "Xếp hạng", "Thứ hạng", "Vị thứ", "Xếp thứ", "Vị trí")
CLASS = ("Xếp loại", "Mức", "Mức độ", "Phân loại", "Đánh giá")
WHOSE = {
    "departments": "các sở, ban, ngành", "districts": "các huyện, thị xã, thành phố",
    "communes": "các xã, phường, thị trấn", "provinces": "các tỉnh, thành phố trực thuộc Trung ương",
    "ministries": "các bộ, cơ quan ngang bộ",
}  # fmt: skip
CRITERIA = (
    "Nhận thức số", "Thể chế số", "Hạ tầng số", "Nhân lực số", "An toàn thông tin mạng", "Hoạt động chính quyền số",
    "Hoạt động kinh tế số", "Hoạt động xã hội số", "Hạ tầng kỹ thuật", "Nhân lực", "Dịch vụ công trực tuyến",
    "Cổng thông tin điện tử", "Văn bản điện tử", "Chữ ký số", "Môi trường pháp lý", "Sáng kiến cải tiến",
)  # fmt: skip


@dataclass(frozen=True)
class Group:
    """The agencies of one table and their kind."""

    kind: str
    bodies: tuple[Body, ...]

    @property
    def whose(self) -> str:
        """The words for them in a caption."""
        return WHOSE[self.kind]


@dataclass(frozen=True)
class Result:
    """An agency with its value and its place by it."""

    agency_id: str
    name: str
    value: float
    rank: int


def a_group(draw: random.Random, world: World, kinds: Sequence[str] = ("departments", "districts")) -> Group:
    """One of the groups of a province."""
    kind = draw.choice(kinds)
    return Group(kind, getattr(world, kind))


def title_of(world: World, whose: str) -> str:
    """What the decision publishes."""
    where = "" if world.is_national else f" {world.issuer}"
    return f"Kết quả đánh giá, xếp hạng mức độ chuyển đổi số của {whose}{where} năm {world.year}"


def results(
    draw: random.Random, bodies: Sequence[Body], most: float, places: int = 2, least: float = 0.4
) -> list[Result]:
    """The agencies in the order of their values, each with a value of its own."""
    values: set[float] = set()
    while len(values) < len(bodies):
        values.add(round(most * draw.uniform(least, 0.99), places))
    shuffled = list(bodies)
    draw.shuffle(shuffled)
    best = sorted(values, reverse=True)
    return [Result(*body, value, at) for at, (body, value) in enumerate(zip(shuffled, best, strict=True), 1)]


def some_criteria(draw: random.Random, least: int = 3, most: int = 6) -> list[str]:
    """Names of criteria, no two about one concept."""
    alike = ({"Hạ tầng số", "Hạ tầng kỹ thuật"}, {"Nhân lực số", "Nhân lực"}, {"Thể chế số", "Môi trường pháp lý"})
    chosen: list[str] = []
    count = draw.randrange(least, most + 1)
    for name in draw.sample(CRITERIA, len(CRITERIA)):
        if len(chosen) < count and not any(name in pair and pair & set(chosen) for pair in alike):
            chosen.append(name)
    return chosen


def shared(draw: random.Random, criteria: Sequence[str]) -> list[int]:
    """A maximum for each criterion."""
    return [draw.choice((5, 10, 15, 20, 25, 30, 50)) for _ in criteria]


def split(draw: random.Random, maxima: Sequence[int], places: int = 1) -> list[float]:
    """Points of one agency for each criterion."""
    return [round(most * draw.uniform(0.3, 1), places) for most in maxima]
