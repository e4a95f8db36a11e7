"""Lines below a line that is nothing but an agency's name are of that agency."""

import pytest

from tests.unit.test_prose_rules import facts

TITLE = "Kết quả cung cấp dịch vụ công trực tuyến của các sở, huyện tỉnh Thái Bình năm 2017"
JUSTICE, HEALTH = "thai-binh/so-tu-phap 2017", "thai-binh/so-y-te 2017"
BOTH = {f"{JUSTICE} services+3 12", f"{JUSTICE} services+4 5", f"{HEALTH} services+3 7", f"{HEALTH} services+4 2"}


@pytest.mark.parametrize("name", ["{}", "{}:", "1. {}", "1. {}:", "- {}:"])
@pytest.mark.parametrize("mark", ["+ ", "- ", "• ", ""])
def test_the_lines_below_a_name_are_of_it(name: str, mark: str) -> None:
    cards = [
        f"{name.format(one)}\n\n{mark}Mức độ 3: {three} dịch vụ\n\n{mark}Mức độ 4: {four} dịch vụ"
        for one, three, four in (("Sở Tư pháp", 12, 5), ("Sở Y tế", 7, 2))
    ]
    assert facts("Kết quả đạt được.\n\n" + "\n\n".join(cards), TITLE) == BOTH


@pytest.mark.parametrize(
    "text",
    [
        "SỞ TƯ PHÁP\n\n+ Mức độ 3: 12 dịch vụ",  # a masthead
        "Sở Tư pháp\n\nKết quả chung của các đơn vị\n\n+ Mức độ 3: 12 dịch vụ",
        "Sở Tư pháp\n\nCác dịch vụ khác được giữ nguyên.\n\n+ Mức độ 3: 12 dịch vụ",
        "Nhiệm vụ năm 2018:\n\nSở Tư pháp:\n\n- Cung cấp 12 dịch vụ mức độ 3",
        "II. Phương hướng, nhiệm vụ năm 2018\n\n1. Sở Tư pháp\n\n- Mức độ 3: 12 dịch vụ",
    ],
)
def test_what_does_not_follow_a_name_is_not_of_it(text: str) -> None:
    assert not [one for one in facts(f"Kết quả đạt được.\n\n{text}", TITLE) if "so-tu-phap" in one]


def test_a_name_below_a_heading_goes_on_in_its_level() -> None:
    said = "Dịch vụ công trực tuyến mức độ 3:\n\nSở Tư pháp\n\n- Cung cấp 12 dịch vụ\n\nSở Y tế\n\n- Cung cấp 7 dịch vụ"
    assert facts(said, TITLE) == {f"{JUSTICE} services+3 12", f"{HEALTH} services+3 7"}


def test_records_of_a_card() -> None:
    said = "Sở Tư pháp\n\nTiếp nhận trong năm 340 hồ sơ\n\nTrực tuyến: 120 hồ sơ\n\nTrực tiếp: 220 hồ sơ"
    assert f"{JUSTICE} records_online+unstated 220" not in facts(said, TITLE)
