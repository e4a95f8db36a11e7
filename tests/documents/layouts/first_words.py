"""Classes, units, scales, targets and the words of headers."""

import random

from tests.documents.layouts.model import Block, Cell, Made, Row, Score, Table, vi
from tests.documents.layouts.parts import AGENCY, CLASS, INDEX, ORDINAL, POINTS, RANK, a_group, results
from tests.documents.layouts.world import World

CLASSES = (
    (("Xuất sắc", 90), ("Tốt", 80), ("Khá", 65), ("Trung bình", 50), ("Yếu", 0)),
    (("Tốt", 80), ("Khá", 65), ("Trung bình", 50), ("Kém", 0)),
    (("Dẫn dắt", 75), ("Nâng cao", 60), ("Hình thành", 50), ("Khởi động", 0)),
    (("Mức độ I", 85), ("Mức độ II", 70), ("Mức độ III", 55), ("Mức độ IV", 0)),
    (("Cấp độ 4", 85), ("Cấp độ 3", 70), ("Cấp độ 2", 55), ("Cấp độ 1", 0)),
    (("Tốt", 80), ("Khá", 65), ("TB", 50), ("Yếu", 0)),
    (("Mức A", 80), ("Mức B", 65), ("Mức C", 0)),
)
READ = {"TB": "Trung bình", "Mức độ I": "I", "Mức độ II": "II", "Mức độ III": "III", "Mức độ IV": "IV",
        "Mức A": "A", "Mức B": "B", "Mức C": "C"}  # fmt: skip


def class_column(draw: random.Random, world: World) -> Made:
    """The class in a column of its own, anywhere."""
    group = a_group(draw, world)
    drawn = results(draw, group.bodies, 100, 1)
    classes = draw.choice(CLASSES)
    at = draw.randrange(2, 5)
    rows: list[Row] = []
    head = [draw.choice(ORDINAL), draw.choice(AGENCY[group.kind]), draw.choice(POINTS), draw.choice(RANK)]
    head.insert(at, draw.choice(CLASS))
    scores = []
    for r in drawn:
        label = next(name for name, least in classes if r.value >= least)
        line = [str(r.rank), r.name, vi(r.value), str(r.rank)]
        line.insert(at, label)
        rows.append(line)
        label = READ.get(label, label)
        scores.append(Score(r.agency_id, world.year, points=r.value, rank=r.rank, label=label))
    return [f"Bảng 1. Xếp loại {group.whose}", Table([head, *rows])], scores


def units(draw: random.Random, world: World) -> Made:
    """The unit in the header or over the table."""
    group = a_group(draw, world)
    manner = draw.randrange(4)
    most, places = ((100, 1), (1, 4), (100, 2), (1000, 1))[manner]
    head = ("Điểm (thang 100)", draw.choice(("Chỉ số (0-1)", "Giá trị (0 - 1)", "Chỉ số (từ 0 đến 1)")), "Kết quả",
            "Điểm (thang điểm 1.000)")[manner]  # fmt: skip
    drawn = results(draw, group.bodies, most, places)
    rows: list[Row] = [["STT", draw.choice(AGENCY[group.kind]), head, draw.choice(RANK)]]
    rows += [[str(r.rank), r.name, vi(r.value, places), str(r.rank)] for r in drawn]
    top = {0: 100.0, 3: 1000.0}.get(manner)
    scores = [Score(r.agency_id, world.year, rank=r.rank, max_points=top).of(
        **({"index": r.value} if manner == 1 else {"points": r.value})) for r in drawn]  # fmt: skip
    unit: list[Block] = [draw.choice(("ĐVT: điểm", "Đơn vị tính: Điểm", "(Đơn vị: điểm)"))] if manner == 2 else []
    return [f"Bảng 1. Kết quả của {group.whose}", *unit, Table(rows)], scores


def scales(draw: random.Random, world: World) -> Made:
    """Values out of 100, 1.000 or 1, with the share."""
    group = a_group(draw, world)
    most = draw.choice((100, 1000, 500))
    drawn = results(draw, group.bodies, most, 2)
    rows: list[Row] = [
        ["STT", draw.choice(AGENCY[group.kind]), draw.choice(POINTS), "Tỷ lệ % so với điểm tối đa", "Hạng"]
    ]
    scores = []
    for r in drawn:
        share = round(100 * r.value / most, 2)
        rows.append([str(r.rank), r.name, vi(r.value), vi(share), str(r.rank)])
        scores.append(Score(r.agency_id, world.year, points=r.value, max_points=most, percent=share, rank=r.rank))
    return [f"Bảng 1. Kết quả của {group.whose} (thang điểm {vi(most)})", Table(rows)], scores


def targets(draw: random.Random, world: World) -> Made:
    """Targets, planned and achieved: no score of any agency."""
    names = ("Tỷ lệ hồ sơ trực tuyến", "Tỷ lệ văn bản ký số", "Tỷ lệ dịch vụ công toàn trình", "Số máy tính")
    word = draw.choice(("Chỉ tiêu", "Nội dung", "Tên chỉ tiêu"))
    rows: list[Row] = [["TT", word, "ĐVT", draw.choice(("Kế hoạch", "Mục tiêu")), draw.choice(("Đạt được", "Kết quả",
                       "Thực hiện")), draw.choice(("Đánh giá", "Ghi chú"))]]  # fmt: skip
    for at, name in enumerate(names, 1):
        rows.append([str(at), name, "%", "", "", ""])
        for level in ("Cấp tỉnh", "Cấp huyện", "Cấp xã"):
            goal, got = draw.randrange(50, 100), draw.randrange(50, 100)
            rows.append(
                ["", level, "%", str(goal), str(got), "Vượt" if got > goal else "Đạt" if got == goal else "Chưa đạt"]
            )
    return ["Bảng 1. Kết quả thực hiện các chỉ tiêu chuyển đổi số", Table(rows)], []


def targets_of_agencies(draw: random.Random, world: World) -> Made:
    """Agencies with what was planned and what was done: no evaluation."""
    group = a_group(draw, world)
    rows: list[Row] = [
        ["STT", draw.choice(AGENCY[group.kind]), "Chỉ tiêu giao", "Thực hiện", "Tỷ lệ đạt (%)", "Đánh giá"]
    ]
    for at, (_, name) in enumerate(group.bodies, 1):
        goal, got = draw.randrange(50, 200), draw.randrange(50, 200)
        verdict = "Vượt" if got > goal else "Đạt" if got == goal else "Không đạt"
        rows.append([str(at), name, str(goal), str(got), vi(round(100 * got / goal, 1)), verdict])
    return ["Bảng 1. Kết quả thực hiện chỉ tiêu tiếp nhận hồ sơ trực tuyến", Table(rows)], []


def header_words(draw: random.Random, world: World) -> Made:
    """Wordings of headers with line breaks, empty heads, numbering rows and a column of remarks."""
    group = a_group(draw, world)
    index = draw.random() < 0.3
    drawn = results(draw, group.bodies, 1 if index else 100, 3 if index else 1)
    value = draw.choice(INDEX if index else POINTS)
    head = [
        draw.choice((*ORDINAL, "")), draw.choice((*AGENCY[group.kind], "")), value, "Tỷ lệ\n(%)", draw.choice(RANK),
        "Ghi\nchú",
    ]  # fmt: skip
    head = [text.replace(" ", "\n", 1) if draw.random() < 0.3 else text for text in head]
    rows: list[Row] = [head]
    if draw.random() < 0.5:
        rows.append(draw.choice((
            ["(1)", "(2)", "(3)", "(4)=(3)/100", "(5)", "(6)"], ["1", "2", "3", "4", "5", "6"],
            ["A", "B", "1", "2", "3", "4"], ["[1]", "[2]", "[3]", "[4]", "[5]", "[6]"],
        )))  # fmt: skip
    scores = []
    for r in drawn:
        share = round(r.value * (100 if index else 1), 2)
        rows.append([str(r.rank), r.name, vi(r.value, 3 if index else 1), vi(share), str(r.rank), ""])
        found = Score(r.agency_id, world.year, percent=share, rank=r.rank)
        scores.append(found.of(index=r.value) if index else found.of(points=r.value))
    if draw.random() < 0.3:
        rows[0] = [Cell(head[0]), Cell(head[1]), *head[2:]]
    return [f"Bảng 1. Kết quả của {group.whose}", Table(rows)], scores
