"""Figures of two years in one cell: «03 (05)» under «Hạng 2018 (2017)»."""

from pathlib import Path

import pytest

from tests.unit.test_whole_and_parts import REFORM, caption, numbered, read
from transform.facts.sheet import Row
from transform.reference import Reference, load_reference
from transform.tables.two_years import halves_of, noted_years

CELLS = ("80,5|1 (3)", "79|2 (1)", "71,5|3 (2)", "60|4 (-)")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def by_year(rows: list[Row], field: str = "rank") -> dict[object, list[object]]:
    found: dict[object, list[object]] = {}
    for row in rows:
        assert row["criterion_id"] == "overall"
        if row[field] is not None:
            found.setdefault(row["year"], []).append(row[field])
    return found


@pytest.mark.parametrize("head", [
    "Xếp hạng năm 2018 (trong ngoặc: năm 2017)", "Xếp hạng (trong ngoặc là thứ hạng năm 2017)", "Thứ hạng (năm trước)",
    "Hạng 2018 (2017)", "Hạng (2017)", "Xếp hạng 2018 [2017]", "Thứ hạng (hạng năm 2017)", "Hạng 2018/2017",
    "Xếp hạng (số trong ngoặc đơn: hạng năm trước)", "Hạng năm nay/năm trước", "Vị trí (cùng kỳ năm 2017)",
])  # fmt: skip
def test_a_header_says_of_which_year_the_second_ranks_are(reference: Reference, head: str) -> None:
    mark = "{}/{}" if "/" in head else "{} ({})"
    for form in ("{} ({})", mark):
        cells = (
            f"{p}|{form.format(*r)}"
            for p, r in zip((80.5, 79, 71, 60), ((1, 3), (2, 1), (3, 2), (4, "-")), strict=True)
        )
        rows = read(reference, REFORM, numbered(f"Điểm|{head}", *cells))
        assert by_year(rows) == {2018: [1, 2, 3, 4], 2017: [3, 1, 2]}
        assert all(row["rank_of"] is None for row in rows)
        assert by_year(rows, "points") == {2018: [80.5, 79, 71, 60]}


@pytest.mark.parametrize("said", [
    "Số trong ngoặc đơn là thứ hạng năm 2017", "(Xếp hạng năm 2017 ghi trong ngoặc)", "Trong ngoặc: hạng năm 2017",
])  # fmt: skip
@pytest.mark.parametrize("where", ["above", "below"])
def test_words_at_the_table_say_it_of_all_its_ranks(reference: Reference, said: str, where: str) -> None:
    table, note = numbered("Điểm|Hạng", *CELLS), caption(said if where == "above" else f"Ghi chú: {said}.")
    blocks = (caption("Bảng 1. Kết quả chỉ số CCHC"), note, table) if where == "above" else (table, note)
    assert by_year(read(reference, REFORM, *blocks)) == {2018: [1, 2, 3, 4], 2017: [3, 1, 2]}


def test_points_and_shares_of_two_years(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm năm 2018 (2017)|Hạng", "80,5 (71)|1", "79 (80)|2", "71 (60,5)|3"))
    assert by_year(rows, "points") == {2018: [80.5, 79, 71], 2017: [71, 80, 60.5]}
    rows = read(reference, REFORM, numbered("Chỉ số 2018 (năm 2017)", "80,5% (71%)", "79% (80%)", "71% (60%)"))
    assert by_year(rows, "percent") == {2018: [80.5, 79, 71], 2017: [71, 80, 60]}


def test_places_that_happen_to_run_against_each_other_are_no_points(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm|Hạng 2018 (2017)", "80|1 (4)", "79|2 (3)", "71|3 (2)"))
    assert by_year(rows) == {2018: [1, 2, 3], 2017: [4, 3, 2]}
    assert by_year(rows, "points") == {2018: [80, 79, 71]}


def test_a_second_figure_that_nobody_dates_stays_in_its_cell(reference: Reference) -> None:
    assert by_year(read(reference, REFORM, numbered("Điểm|Xếp hạng", *CELLS))) == {2018: [1, 2, 3, 4]}


@pytest.mark.parametrize("head", ["Hạng (2018)", "Hạng (so với 2017)", "Hạng (tăng, giảm so với năm 2017)"])
def test_a_year_of_the_whole_column_or_of_a_change_dates_no_second_figure(reference: Reference, head: str) -> None:
    assert 2017 not in by_year(read(reference, REFORM, numbered(f"Điểm|{head}", *CELLS)))


def test_a_year_beside_an_undated_column_is_that_of_the_whole(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm|Hạng|Hạng (2017)", "80|1|2 (3)", "79|2|3 (1)", "71|3|1 (2)"))
    assert by_year(rows) == {2018: [1, 2, 3]}


def test_how_many_are_ranked_is_no_rank_of_another_year(reference: Reference) -> None:
    rows = read(reference, REFORM, numbered("Điểm|Hạng 2018/2017", "80|1/20", "79|2/20", "71|3/20"))
    assert by_year(rows) == {2018: [1, 2, 3]}
    assert {row["rank_of"] for row in rows} == {20}
    rows = read(
        reference, REFORM, numbered("Điểm|Hạng 2018 (2017)", "80|1/20 (3/19)", "79|2/20 (1/19)", "71|3/20 (2/19)")
    )
    assert {(row["year"], row["rank_of"]) for row in rows} == {(2018, 20), (2017, 19)}


def test_ranks_of_each_criterion(reference: Reference) -> None:
    head = "Thể chế (20 điểm)|Hạng về thể chế 2018 (2017)|Nhân lực (10 điểm)|Tổng điểm|Xếp hạng 2018 (2017)"
    rows = read(reference, REFORM, numbered(head, "19|1 (2)|9|28|1 (3)", "18|2 (3)|8|26|2 (1)", "17|3 (1)|8|25|3 (2)"))
    whole = [row for row in rows if row["criterion_id"] == "overall"]
    parts = [row for row in rows if row["criterion_id"] != "overall" and row["rank"] is not None]
    assert by_year(whole) == {2018: [1, 2, 3], 2017: [3, 1, 2]}
    assert [(row["year"], row["rank"]) for row in parts] == [
        (2018, 1),
        (2017, 2),
        (2018, 2),
        (2017, 3),
        (2018, 3),
        (2017, 1),
    ]


def test_the_halves_of_a_cell() -> None:
    assert halves_of("3/5", is_slashed=True) == ("3", "5")
    assert halves_of("3/5", is_slashed=False) is None
    assert halves_of("3 (5)", is_slashed=False) == ("3", "5")


@pytest.mark.parametrize("text", [
    "Kết quả năm 2018 (trong ngoặc là số điểm)", "Số trong ngoặc là mức tăng so với năm 2017", "Xếp hạng năm 2018",
    "Xếp hạng năm 2018, trong ngoặc là điểm",
])  # fmt: skip
def test_words_that_date_no_parentheses(text: str) -> None:
    assert noted_years(text) == ""
