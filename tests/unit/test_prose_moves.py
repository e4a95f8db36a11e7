"""Moves with the ranks that they began and ended at, and classes from one upwards."""

from pathlib import Path

import pytest

from flows.reading import read_and_understand
from tests.unit.test_prose_rules import LOCAL, NATIONAL, facts
from transform.reference import load_reference

SCHEME = "mic/ung-dung-cntt"


def ranks(old: tuple[int, str], new: tuple[int, str], move: str | None) -> set[str]:
    """The facts of a move of Hà Nam: its ranks by year, and what is said of the places between them."""
    said = {f"ha-nam {new[0]} change+rank {move}"} if move else set()
    return said | {f"ha-nam {SCHEME}/{year} overall #{rank} printed" for year, rank in (old, new)}


@pytest.mark.parametrize(("sentence", "old", "new", "move"), [
    ("Năm 2017, tỉnh Hà Nam tăng 17 bậc, từ vị trí thứ 40 lên vị trí thứ 27.", (2016, "40"), (2017, "27"), "17"),
    ("Năm 2017, tỉnh Hà Nam tăng 17 bậc về mức độ ứng dụng công nghệ thông tin, từ vị trí thứ 40 lên vị trí thứ 27.",
     (2016, "40"), (2017, "27"), "17"),
    ("Tỉnh Hà Nam từ hạng 40 lên hạng 27.", (2015, "40"), (2016, "27"), None),
    ("Tỉnh Hà Nam từ thứ 40 (năm 2014) lên thứ 27.", (2014, "40"), (2016, "27"), None),
    ("Hà Nam tăng 13 bậc, từ thứ 40 (năm 2015) lên thứ 27 (năm 2016).", (2015, "40"), (2016, "27"), "13"),
    ("Năm 2016, Hà Nam tụt 3 bậc, từ 5 xuống 8.", (2015, "5"), (2016, "8"), "-3"),
    ("Hà Nam tăng 17 bậc (từ 40 lên 27/63).", (2015, "40"), (2016, "27/63"), "17"),
    ("Hà Nam vươn từ vị trí thứ 40 lên vị trí thứ 27 trong bảng xếp hạng.", (2015, "40"), (2016, "27"), None),
    ("So với năm 2014, Hà Nam tăng 17 bậc, từ vị trí 40 lên vị trí 27.", (2014, "40"), (2016, "27"), "17"),
])  # fmt: skip
def test_both_ranks_of_a_move_are_read(
    sentence: str, old: tuple[int, str], new: tuple[int, str], move: str | None
) -> None:
    assert facts(sentence) == ranks(old, new, move)


def test_each_of_several_moves_has_its_own_ranks() -> None:
    said = "Hà Nam tăng 2 bậc, từ thứ 40 lên thứ 38; Thái Bình tụt 3 bậc, từ thứ 5 xuống thứ 8."
    assert facts(said) == {
        *ranks((2015, "40"), (2016, "38"), "2"), "thai-binh 2016 change+rank -3",
        f"thai-binh {SCHEME}/2015 overall #5 printed", f"thai-binh {SCHEME}/2016 overall #8 printed",
    }  # fmt: skip


@pytest.mark.parametrize("sentence", [
    "Giai đoạn 2014-2016, Hà Nam tăng 17 bậc, từ vị trí 40 lên vị trí 27.",
    "Quý II, Hà Nam tăng 17 bậc, từ vị trí 40 lên vị trí 27.",
    "Sau 3 năm, Hà Nam tăng 17 bậc, từ vị trí 40 lên vị trí 27.",
    "Hà Nam tăng 17 bậc so với lần đánh giá trước, từ vị trí 40 lên vị trí 27.",
])  # fmt: skip
def test_of_a_longer_or_another_time_nobody_says_the_year_of_the_first_rank(sentence: str) -> None:
    assert not any("#40" in fact for fact in facts(sentence))


@pytest.mark.parametrize("sentence", [
    "Hà Nam xếp từ thứ 4 đến thứ 6.",
    "Hà Nam tăng 5 bậc, từ 70 lên 82 điểm.",
    "Hà Nam tăng 5 bậc, từ 70,5 lên 82,5.",
])  # fmt: skip
def test_ranges_and_points_are_no_moves(sentence: str) -> None:
    assert not any("#" in fact for fact in facts(sentence))


@pytest.mark.parametrize(("title", "sentence", "expected"), [
    (LOCAL, "6/10 huyện, thị xã, thành phố xếp loại Khá trở lên, đạt 65%.",
     "thai-binh/districts 2016 agencies+loai-kha-tro-len 6 of 10 65%"),
    (LOCAL, "Có 6 huyện, thành phố xếp loại từ Khá trở lên, chiếm 60%.",
     "thai-binh/districts 2016 agencies+loai-kha-tro-len 6 60%"),
    (NATIONAL, "Có 13/19 bộ, cơ quan ngang bộ đạt loại “Khá” trở lên.",
     "ministries-22 2016 agencies+loai-kha-tro-len 13 of 19"),
    (LOCAL, "Có 5/8 huyện, thành phố xếp loại Trung bình trở xuống.",
     "thai-binh/districts 2016 agencies+loai-trung-binh-tro-xuong 5 of 8"),
])  # fmt: skip
def test_a_class_and_all_above_it_are_counted_and_nobody_is_evaluated_by_it(
    title: str, sentence: str, expected: str
) -> None:
    assert facts(sentence, title) == {expected}


def test_an_evaluation_without_a_class_stays_one() -> None:
    assert facts("Có 19 sở, ngành được đánh giá, xếp loại.", LOCAL) == {"thai-binh/departments evaluated 19/None"}


def test_a_share_of_a_plan_is_none_of_the_agencies() -> None:
    said = "6/10 huyện, thành phố đã kết nối mạng LAN, đạt 65% kế hoạch."
    assert not any("65" in fact for fact in facts(said, LOCAL))


@pytest.mark.parametrize("sentence", [
    "Chỉ số hạ tầng kỹ thuật CNTT của Hà Nam tăng 5 bậc, từ vị trí 10 lên vị trí 5.",
    "Hà Nam xếp thứ 27; trong đó hạ tầng kỹ thuật xếp thứ 17, tăng 5 bậc.",
])  # fmt: skip
def test_the_move_of_a_criterion_is_none_of_the_whole(sentence: str) -> None:
    assert [fact for fact in facts(sentence) if "change" in fact] == ["ha-nam 2016 change+rank/infrastructure 5"]


@pytest.mark.parametrize(("sentence", "note"), [
    ("So với năm 2014, Hà Nam tăng 17 bậc.", "against 2014"),
    ("Giai đoạn 2014-2016, Hà Nam tăng 17 bậc.", "against an unstated year"),
    ("So với năm 2015, Hà Nam tăng 17 bậc.", None),
    ("Hà Nam tăng 17 bậc.", None),
])  # fmt: skip
def test_a_move_says_from_when_unless_from_the_year_before(root: Path, sentence: str, note: str | None) -> None:
    reference = load_reference([root / "data" / "reference"])
    rows = read_and_understand(f"{NATIONAL}\n\n{sentence}".encode(), reference, source="x").rows
    assert [row["note"] for row in rows["measure"]] == [note]
