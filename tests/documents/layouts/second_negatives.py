"""Tables that name agencies and hold figures and are no evaluation: no score may come of them."""

import random

from tests.documents.layouts.model import Block, Cell, Row, Score, Table
from tests.documents.layouts.world import World

Made = tuple[list[Block], list[Score]]


def service_counts(draw: random.Random, world: World) -> Made:
    """How many online services each department has, by level, with a total."""
    rows: list[Row] = [
        ["STT", "Đơn vị", "Số TTHC", "Mức độ 3", "Mức độ 4", draw.choice(("Tổng số", "Tổng cộng", "Cộng"))]
    ]
    for at, (_, name) in enumerate(world.departments, 1):
        three, four = draw.randrange(90), draw.randrange(90)
        rows.append([str(at), name, str(three + four + 5), str(three), str(four), str(three + four)])
    return ["Bảng 1. Số lượng dịch vụ công trực tuyến của các sở, ban, ngành", Table(rows)], []


def record_counts(draw: random.Random, world: World) -> Made:
    """Records received and handled, with the share handled in time."""
    rows: list[Row] = [["TT", "Cơ quan", "Tổng số hồ sơ", "Hồ sơ trực tuyến", "Đúng hạn", "Tỷ lệ hồ sơ trực tuyến (%)"]]
    for at, (_, name) in enumerate(world.districts, 1):
        every = draw.randrange(500, 9000)
        online = draw.randrange(every)
        share = f"{100 * online / every:.1f}".replace(".", ",")
        rows.append([str(at), name, f"{every:,}".replace(",", "."), str(online), str(online), share])
    return ["Bảng 1. Tình hình tiếp nhận hồ sơ của các huyện, thị xã, thành phố", Table(rows)], []


def staff_and_machines(draw: random.Random, world: World) -> Made:
    """Staff, computers and what was spent."""
    rows: list[Row] = [["Số TT", "Tên đơn vị", "Số cán bộ", "Số máy tính", "Kinh phí (triệu đồng)", "Ghi chú"]]
    for at, (_, name) in enumerate(world.departments, 1):
        rows.append([str(at), name, str(draw.randrange(20, 200)), str(draw.randrange(20, 200)), "1.250,5", ""])
    return ["Bảng 1. Hạ tầng kỹ thuật của các sở, ban, ngành", Table(rows)], []


def telephones(draw: random.Random, world: World) -> Made:
    """Names and numbers to call."""
    rows: list[Row] = [["TT", "Đơn vị", "Họ và tên", "Điện thoại", "Số phòng"]]
    for at, (_, name) in enumerate(world.departments, 1):
        rows.append([str(at), name, "Nguyễn Văn Bình", f"0{draw.randrange(10**8, 10**9)}", str(draw.randrange(1, 40))])
    return ["Danh sách đầu mối phụ trách", Table(rows)], []


def own_marks(draw: random.Random, world: World) -> Made:
    """What the agencies gave themselves, before anyone looked at it."""
    rows: list[Row] = [["TT", "Đơn vị", "Điểm tự chấm", "Ghi chú"]]
    rows += [[str(at), name, str(draw.randrange(40, 99)), ""] for at, (_, name) in enumerate(world.departments, 1)]
    return ["Bảng 1. Điểm do các sở, ban, ngành tự chấm", Table(rows)], []


def plan_of_work(draw: random.Random, world: World) -> Made:
    """Targets for next year."""
    rows: list[Row] = [
        [Cell("TT", 1, 2), Cell("Đơn vị", 1, 2), Cell("Chỉ tiêu năm 2025", 2)],
        ["Tỷ lệ (%)", "Số lượng"],
    ]
    rows += [[str(at), name, str(draw.randrange(50, 99)), "12"] for at, (_, name) in enumerate(world.districts, 1)]
    return ["Bảng 1. Chỉ tiêu giao cho các huyện, thị xã, thành phố", Table(rows)], []


NEGATIVES = {
    made.__name__: made
    for made in (service_counts, record_counts, staff_and_machines, telephones, own_marks, plan_of_work)
}
