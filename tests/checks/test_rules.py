"""Each rule by itself: what it says and where, and that it says nothing where all is well or cannot be known."""

from typing import Any

import pytest

from tests.checks.small import GROUP, SCHEME, WORK, cells_of, found, kinds, measure, score, table, waiting
from transform.checks.model import Row

BOUNDS = [
    {"scheme_id": SCHEME, "class": name, "label_vi": name, "min_percent": least, "order": at}
    for at, (name, least) in enumerate((("Tốt", 80.0), ("Khá", 60.0), ("Trung bình", 0.0)), 1)
]


def of_parts(*columns: list[float], **told: Any) -> list[Row]:
    """A total table and one for each part, the same agencies in each."""
    totals = [sum(row) for row in zip(*columns, strict=True)]
    rows = table(totals, table=1, **told)
    for at, values in enumerate(columns, 1):
        rows += table(values, table=at + 1, criterion_id=f"c{at}", **told)
    return rows


def tree(*names: str) -> list[Row]:
    return [{"scheme_id": SCHEME, "criterion_id": name, "label_vi": name} for name in ("overall", *names)]


COLUMNS = (
    [10.0, 20.0, 30.0, 40.0, 50.0, 60.0], [5.0, 6.0, 7.0, 8.0, 9.0, 1.0], [1.0, 2.0, 4.0, 3.0, 8.0, 9.0],
)  # fmt: skip


@pytest.mark.parametrize("printed", [66.67, 66.66])
def test_a_per_cent_may_be_rounded_or_cut(printed: float) -> None:
    assert found([score("A", points=40.0, percent=printed)], maxima={"overall": 60}) == []


def test_another_per_cent_is_an_error_at_its_cell() -> None:
    (row,) = found([score("A", points=40.0, percent=67.66, row=3)], maxima={"overall": 60})
    assert (row["kind"], row["severity"], row["row_no"], row["column_no"]) == ("percent_differs", "error", 3, 3)
    assert (row["expected"], row["published"]) == ("66,67", "67,66")


def test_a_cut_per_cent_is_expected_where_others_are_cut() -> None:
    others = [score(name, points=points, percent=cut, row=at) for at, (name, points, cut) in enumerate(
        (("A", 40.0, 66.66), ("B", 10.0, 16.66), ("C", 5.0, 8.33)), 1)]  # fmt: skip
    (row,) = found([*others, score("D", points=50.0, percent=90.0, row=4)], maxima={"overall": 60})
    assert row["expected"] == "83,33"
    (row,) = found([*others, score("D", points=41.0, percent=90.0, row=4)], maxima={"overall": 60})
    assert row["expected"] == "68,33"
    (row,) = found([*others, score("D", points=25.0, percent=90.0, row=4)], maxima={"overall": 60})
    assert row["expected"] == "41,66"


def test_a_column_that_is_no_share_of_the_maximum_is_said_once() -> None:
    rows = [score(name, points=10.0 * at, percent=float(at), row=at) for at, name in enumerate("ABCDE", 1)]
    (row,) = found(rows, maxima={"overall": 60})
    assert (row["kind"], row["severity"]) == ("percent_of_another_whole", "warning")


def test_points_over_the_maximum() -> None:
    (row,) = found([score("A", points=61.0), score("B", points=60.0, row=2)], maxima={"overall": 60})
    assert (row["kind"], row["row_no"], row["expected"]) == ("points_over_maximum", 1, "≤ 60")


def test_points_are_multiples_of_the_step_that_the_scheme_declares() -> None:
    values = [90.0, 85.0, 72.0, 60.0, 55.0]
    assert found(table(values)) == [] and found(table([90.0, 2.5, 7.5]), step=2.5) == []
    (row,) = found(table(values), step=5)
    assert (row["kind"], row["severity"], row["row_no"], row["column_no"]) == ("points_off_step", "error", 3, 2)
    assert (row["expected"], row["published"]) == ("a multiple of 5", "72,0")
    (row,) = found(table(values, (1, 2, 3, 4, 5), percent=None), step=5)
    assert "row 3 of Bảng 1 had between 60 and 85 points" in row["message"]
    (row,) = found(table([9.0, 8.0, 6.0, 5.0, 7.0]), step=5)
    assert (row["kind"], row["severity"], row["row_no"]) == ("points_by_another_step", "warning", None)


def test_no_change_is_proposed_that_the_step_forbids() -> None:
    rows = [score(name, points=points, percent=share, row=at) for at, (name, points, share) in enumerate(
        (("A", 90.0, 90.0), ("B", 75.0, 75.0), ("C", 65.0, 60.0), ("D", 50.0, 50.0)), 1)]  # fmt: skip
    off = [*rows[:2], {**rows[2], "points": 60.0, "percent": 61.0}, rows[3]]
    assert len([row for row in found(off, maxima={"overall": 100}) if row["proposal"] is None]) == 1
    (row,) = found(off, maxima={"overall": 100}, step=5)
    assert row["proposal"] == "Bảng 1, row 3: per cent 61 → 60"


def test_an_index_lies_between_nothing_and_one() -> None:
    rows = [
        score(name, index_value=value, row=at)
        for at, (name, value) in enumerate(zip("ABCDE", (0.1, 0.2, 0.3, 7.0, 1.0), strict=True), 1)
    ]
    assert kinds(found(rows)) == [("index_out_of_range", 4)]
    assert found([{**row, "index_value": 100 * row["index_value"]} for row in rows]) == []


def test_a_class_begins_at_its_bound() -> None:
    rows = [score(name, percent=percent, row=at, **{"class": label}) for at, (name, percent, label) in enumerate(
        (("A", 80.0, "Tốt"), ("B", 79.99, "Tốt"), ("C", 60.0, "Khá"), ("D", 10.0, "Trung bình")), 1)]  # fmt: skip
    (row,) = found(rows, scheme_class=BOUNDS)
    assert (row["kind"], row["row_no"], row["expected"], row["published"]) == ("class_differs", 2, "Khá", "Tốt")
    assert row["proposal"] is not None and "class «Tốt» → «Khá»" in row["proposal"]
    unknown = [{**BOUNDS[0], "min_percent": None}, *BOUNDS[1:]]
    assert found(rows, scheme_class=unknown) == []


def test_the_bound_is_that_of_the_scheme() -> None:
    rows = [score(name, percent=percent, row=at, **{"class": "Khá"})
            for at, (name, percent) in enumerate((("A", 60.0), ("B", 60.5), ("C", 79.9), ("D", 59.9)), 1)]  # fmt: skip
    (row,) = found(rows, scheme_class=BOUNDS)
    assert (row["row_no"], row["expected"]) == (4, "Trung bình") and "which begins at 0" in row["message"]
    (row,) = found([{**rows[0], "class": "Trung bình"}], scheme_class=BOUNDS)
    assert "60 per cent belong to «Khá», which begins at 60" in row["message"]


def test_of_three_rows_two_may_be_wrong_by_themselves() -> None:
    rows = [score(name, points=60.0, percent=percent, row=at) for at, (name, percent) in
            enumerate((("A", 100.0), ("B", 90.0), ("C", 80.0)), 1)]  # fmt: skip
    assert kinds(found(rows, maxima={"overall": 60})) == [("percent_differs", 2), ("percent_differs", 3)]


def test_classes_of_other_bounds_are_said_once() -> None:
    rows = [score(name, percent=55.0, row=at, **{"class": "Khá"}) for at, name in enumerate("ABCD", 1)]
    assert kinds(found(rows, scheme_class=BOUNDS)) == [("classes_by_other_bounds", None)]


@pytest.mark.parametrize(("method", "ranks"), [("dense", (1, 2, 2, 3)), ("competition", (1, 2, 2, 4))])
def test_ranks_after_a_tie(method: str, ranks: tuple[int, ...]) -> None:
    values = [9.0, 7.0, 7.0, 5.0]
    assert found(table(values, ranks)) == []
    assert found(table(values, ranks), method=method) == []
    other = {"dense": "competition", "competition": "dense"}[method]
    assert kinds(found(table(values, ranks), method=other)) == [("rank_differs", 4)]


def test_a_wrong_rank_is_mended() -> None:
    (row,) = found(table([9.0, 8.0, 7.0, 6.0, 5.0], (1, 2, 5, 4, 5)))
    assert (row["kind"], row["severity"], row["expected"], row["published"]) == ("rank_differs", "error", "3", "5")
    assert row["proposal"] == "Bảng 1, row 3: rank 5 → 3"


def test_equal_values_with_decimals_may_be_ranked_apart() -> None:
    assert found(table([9.5, 7.25, 7.25, 5.0], (1, 2, 3, 4))) == []
    assert kinds(found(table([9.0, 7.0, 7.0, 5.0], (1, 2, 3, 4)), method="competition")) == [("rank_differs", 3)]


def test_one_wrong_value_is_the_cause_of_all_shifted_ranks() -> None:
    rows = table([90.0, 80.0, 70.0, 60.0, 95.0, 40.0], (1, 2, 3, 4, 5, 6))
    said = found(rows, maxima={"overall": 100})
    (cause,) = [row for row in said if row["kind"] == "rank_differs"]
    assert cause["proposal"] == "Bảng 1, row 5: points 95 → between 40 and 60"
    assert {(row["kind"], row["row_no"]) for row in said if row is not cause} == {
        ("rank_follows", at) for at in (1, 2, 3, 4)
    }


def test_ranks_of_indexes() -> None:
    rows = [
        {**row, "points": None, "index_value": row["points"]}
        for row in table([0.9012, 0.8123, 0.7345, 0.6789], (1, 2, 4, 4))
    ]
    (row,) = found(rows)
    assert (row["kind"], row["row_no"], row["expected"]) == ("rank_differs", 3, "3")
    assert "«C» has the index 0,7345 and rank 4" in row["message"] and row["proposal"] == "Bảng 1, row 3: rank 4 → 3"
    said = found(rows, pending_fact=[waiting(score("E", row=5))])
    assert "«C» has the index 0,7345 and rank 4, and «D» has the index 0,6789" in said[0]["message"]


def test_ranks_of_something_else_are_said_once() -> None:
    assert kinds(found(table([1.0, 9.0, 2.0, 8.0, 3.0], (1, 2, 3, 4, 5)))) == [("ranks_by_another_value", None)]


def test_ranks_are_not_counted_where_a_row_waits_without_a_figure() -> None:
    rows = table([9.0, 7.0, 5.0, 3.0], (1, 3, 4, 5))
    assert [row["kind"] for row in found(rows)] == ["rank_differs"] * 3
    (row,) = found(rows, pending_fact=[waiting(score("E", row=5))])
    assert (row["kind"], row["severity"], row["table_no"]) == ("ranks_not_counted", "info", 1)
    assert found(rows, pending_fact=[{**waiting(score("E", row=5)), "payload": "{}"}])[0]["kind"] == row["kind"]


def test_a_waiting_row_counts_where_its_rank_and_value_are_printed() -> None:
    rows = table([9.0, 7.0, 5.0, 3.0], (1, 3, 4, 5))
    seated = [waiting(score("E", row=5, points=8.0, rank=2))]
    assert found(rows, pending_fact=seated) == []
    rows[3] = {**rows[3], "rank": 6}
    (row,) = found(rows, pending_fact=seated)
    assert (row["kind"], row["row_no"], row["expected"], row["proposal"]) == ("rank_differs", 4, "5", None)
    # It is said of the row itself once it has a name.
    seated = [waiting(score("E", row=5, points=2.0, rank=6))]
    assert found(table([9.0, 7.0, 5.0, 3.0], (1, 2, 3, 4)), pending_fact=seated) == []


def test_ranks_of_a_part_of_a_table_may_not_contradict_each_other() -> None:
    lacking = [waiting(score("F", row=9))]
    assert kinds(found(table([9.0, 7.0, 5.0, 3.0], (2, 3, 7, 9)), pending_fact=lacking))[1:] == []
    said = found(table([9.0, 8.0, 7.0, 5.0, 3.0], (1, 2, 9, 6, 7)), pending_fact=lacking)
    assert kinds(said)[:1] == [("rank_differs", 3)] and len(said) == 2
    assert (said[0]["severity"], said[0]["expected"], said[0]["published"]) == ("error", "3 to 5", "9")
    assert "«C» has 7 points and rank 9, and «D» has 5 points and rank 6" in said[0]["message"]
    said = found(table([9.0, 8.0, 8.0, 5.0, 3.0], (1, 3, 4, 6, 7)), pending_fact=lacking)
    assert kinds(said)[:-1] == [("rank_differs", 2), ("rank_differs", 3)]
    assert {row["expected"] for row in said[:-1]} == {"2 to 5"}
    said = found(table([9.5, 8.5, 8.5, 5.0, 3.0], (1, 3, 4, 6, 7)), pending_fact=lacking)
    assert [row["kind"] for row in said] == ["ranks_not_counted"]
    said = found(table([9.5, 8.5, 8.5, 5.0, 3.0], (1, 3, 4, 7, 6)), pending_fact=lacking)
    assert kinds(said)[:-1] == [("rank_differs", 4), ("rank_differs", 5)]
    said = found(table([9.0, 8.0, 7.0, 5.0, 3.0], (1, 2, 2, 4, 5)), pending_fact=lacking)
    assert kinds(said)[:-1] == [("rank_differs", 2), ("rank_differs", 3)]


def test_ranks_of_a_part_that_follow_something_else_are_said_once() -> None:
    said = found(table([1.0, 2.0, 3.0, 4.0, 5.0], (1, 2, 3, 4, 5)), pending_fact=[waiting(score("F", row=9))])
    assert [row["kind"] for row in said] == ["ranks_by_another_value", "ranks_not_counted"]


def test_a_rank_that_nobody_has() -> None:
    before = table([None] * 6, (1, 2, 3, 5, 6, 7), year=2019)
    (row,) = found(before)
    assert (row["kind"], row["severity"], row["published"]) == ("rank_gap", "info", "without 4")
    assert found(table([None] * 6, (1, 2, 2, 4, 5, 6), year=2019)) == []


@pytest.mark.parametrize("role", ["ordinal", "total"])
def test_swapped_numbers_of_rows(role: str) -> None:
    (row,) = found(table([1.0, 2.0]), **cells_of("1", "2", "5", "4", "3", "6", role=role))
    assert (row["kind"], row["row_no"], row["expected"], row["published"]) == ("ordinals_out_of_order", 3, "3", "5")
    assert row["proposal"] == "Bảng 1: the numbers of rows 3 and 5 swapped"


def test_numbers_begin_anew_with_a_section_and_may_lack_one() -> None:
    assert found(table([1.0, 2.0]), **cells_of("1", "2", "3", "1", "2", "3")) == []
    assert kinds(found(table([1.0, 2.0]), **cells_of("1", "2", "4", "5", "6", "7"))) == [("ordinal_missing", 3)]
    assert found(table([1.0, 2.0]), **cells_of("1", "2", "b", "4")) == []


def test_a_name_twice_is_the_one_that_is_missing() -> None:
    rows = of_parts(*COLUMNS)
    at = next(at for at, row in enumerate(rows) if row["table_no"] == 3 and row["agency_published"] == "B")
    rows[at] = {**rows[at], "agency_id": "here/D", "agency_published": "D"}
    said = found(rows, criterion=tree("c1", "c2", "c3"))
    assert sorted(kinds(said), key=str) == [("agency_missing", None), ("agency_twice", 2), ("agency_twice", 4)]
    assert {row["proposal"] for row in said} == {"Bảng 3: row 2 is «B», not «D»"}
    assert {row["expected"] for row in said} == {"B"}


def test_a_missing_row_and_the_points_that_follow() -> None:
    rows = [row for row in of_parts(*COLUMNS) if (row["table_no"], row["agency_published"]) != (3, "C")]
    (row,) = found(rows, criterion=tree("c1", "c2", "c3"))
    assert (row["kind"], row["severity"], row["table_no"], row["expected"]) == ("agency_missing", "warning", 3, "C")
    assert row["proposal"] == "Bảng 3: a row for «C» with 41 − 30 − 4 = 7 points, which its total leaves"
    left_out = {"fact_id": "x", "work_id": WORK, "scheme_id": SCHEME, "agency_id": "here/C", "agency_published": "C"}
    assert found(rows, criterion=tree("c1", "c2", "c3"), evaluation_exclusion=[left_out]) == []


def test_a_row_without_a_figure_is_no_missing_row() -> None:
    rows = of_parts(*COLUMNS)
    at = next(at for at, row in enumerate(rows) if row["table_no"] == 3 and row["agency_published"] == "B")
    rows[at] = {**rows[at], "points": None, "status": "missing"}
    assert found(rows, criterion=tree("c1", "c2", "c3")) == []


def test_the_text_says_how_many_were_ranked() -> None:
    said = {"fact_id": "e", "work_id": WORK, "scheme_id": SCHEME, "cohort_id": f"here/{GROUP}",
            "criterion_id": "overall", "ranked": 4, "total": 4}  # fmt: skip
    assert kinds(found(table([3.0, 2.0, 1.0]), evaluation=[said])) == [("size_differs", None)]
    assert found(table([3.0, 2.0, 1.0]), evaluation=[{**said, "ranked": 3}]) == []


def test_a_table_that_is_one_short_lacks_whom_the_others_have() -> None:
    rows = [row for row in of_parts(*COLUMNS) if (row["table_no"], row["agency_published"]) != (1, "C")]
    said = {"fact_id": "e", "work_id": WORK, "scheme_id": SCHEME, "cohort_id": f"here/{GROUP}",
            "criterion_id": "overall", "ranked": 6}  # fmt: skip
    lacks = {row["kind"]: row for row in found(rows, criterion=tree("c1", "c2", "c3"), evaluation=[said])}
    assert set(lacks) == {"agency_missing", "size_differs"}
    words = "Bảng 1: a row for «C» with 30 + 7 + 4 = 41 points, the sum of its parts"
    assert {row["proposal"] for row in lacks.values()} == {words}
    assert "«C», which the other tables have, is missing" in lacks["size_differs"]["message"]
    for other in (7, 4):
        more = found(rows, criterion=tree("c1", "c2", "c3"), evaluation=[{**said, "ranked": other}])
        assert [row["proposal"] for row in more if row["kind"] == "size_differs"] == [None]
    several = [row for row in rows if (row["table_no"], row["agency_published"]) != (1, "D")]
    more = found(several, criterion=tree("c1", "c2", "c3"), evaluation=[{**said, "ranked": 5}])
    assert [row["proposal"] for row in more if row["kind"] == "size_differs"] == [None]


def test_parts_amount_to_the_total() -> None:
    rows = of_parts(*COLUMNS)
    assert found(rows, criterion=tree("c1", "c2", "c3")) == []
    rows[1] = {**rows[1], "points": 29.0}
    (row,) = found(rows, criterion=tree("c1", "c2", "c3"))
    assert (row["kind"], row["row_no"], row["expected"], row["published"]) == ("total_differs", 2, "28", "29,0")


def test_two_names_swapped() -> None:
    rows = of_parts(*COLUMNS)
    one, other = (
        next(at for at, row in enumerate(rows) if row["table_no"] == 2 and row["row_no"] == no) for no in (1, 4)
    )
    for name in ("agency_id", "agency_published"):
        rows[one][name], rows[other][name] = rows[other][name], rows[one][name]
    said = found(rows, criterion=tree("c1", "c2", "c3"))
    assert sorted(kinds(said)) == [("total_differs", 1), ("total_differs", 4)]
    assert {row["proposal"] for row in said} == {"Bảng 2: the names of rows 1 and 4 swapped"}


def test_what_a_total_leaves_is_points_of_the_part_without_a_table() -> None:
    maxima = {"overall": 100.0, "c1": 50.0, "c2": 30.0, "c3": 20.0}
    rows = [*table([70.0, 60.0, 75.0]), *table([40.0, 40.0, 40.0], table=2, criterion_id="c1"),
            *table([20.0, 20.0, 20.0], table=3, criterion_id="c2")]  # fmt: skip
    (row,) = found(rows, maxima=maxima, criterion=tree("c1", "c2", "c3"))
    assert (row["kind"], row["severity"]) == ("remainder_unpublished", "info")
    assert "15 for 1, 10 for 1, 0 for 1 of 3 agencies" in row["message"]
    rows[0] = {**rows[0], "points": 90.0}
    said = found(rows, maxima=maxima, criterion=tree("c1", "c2", "c3"))
    assert ("remainder_impossible", 1) in kinds(said)
    rows[0] = {**rows[0], "points": 70.0}
    share = measure("share", 100.0, subject_type="cohort", subject_id=f"here/{GROUP}", topic="c3", unit="percent")
    said = found(rows, maxima=maxima, criterion=tree("c1", "c2", "c3"), measure=[share])
    assert ("remainder_contradicts_text", None) in kinds(said)


def test_who_waits_for_a_name_is_in_a_class_too() -> None:
    rows = [{**row, "class": "Tốt"} for row in table([3.0, 2.0, 1.0])]
    waits = [waiting({**score("E", row=5, points=1.0), "class": "Tốt"})]
    count = measure("class_count", 4.0, subject_type="cohort", subject_id=f"here/{GROUP}", **{"class": "Tốt"})
    assert found(rows, measure=[count], pending_fact=waits) == []
    said = found(rows, measure=[{**count, "value": 5.0}], pending_fact=waits)
    assert ("count_differs", "3") in [(row["kind"], row["expected"]) for row in said]


def test_ranks_by_the_share_where_maxima_differ() -> None:
    def rows(*ranks: int) -> list[Row]:
        figures = ((440.0, 500.0, 88.0), (306.0, 340.0, 90.0), (400.0, 500.0, 80.0), (255.0, 340.0, 75.0))
        return [
            score(chr(65 + at), row=at + 1, points=points, max_points=most, percent=percent, rank=rank)
            for at, ((points, most, percent), rank) in enumerate(zip(figures, ranks, strict=True))
        ]

    assert found(rows(2, 1, 3, 4)) == []
    assert kinds(found(rows(2, 1, 3, 3))) == [("rank_differs", 4)]
    assert found(rows(1, 3, 2, 4)) == []  # by the points after all


def test_the_text_counts_a_class() -> None:
    rows = [{**row, "class": label} for row, label in zip(table([3.0, 2.0, 1.0]), ("Tốt", "Tốt", "Khá"), strict=True)]
    count = measure("class_count", 2.0, subject_type="cohort", subject_id=f"here/{GROUP}", **{"class": "Tốt"})
    assert found(rows, measure=[{**count, "percent": 66.7}]) == []
    said = found(rows, measure=[{**count, "value": 1.0, "percent": 60.0}])
    assert [(row["expected"], row["published"]) for row in said] == [("2", "1"), ("66,67", "60 %")]
    assert {row["kind"] for row in said} == {"count_differs"}


def test_no_more_than_were_evaluated() -> None:
    said = {"fact_id": "e", "work_id": WORK, "scheme_id": SCHEME, "cohort_id": f"here/{GROUP}",
            "criterion_id": "overall", "ranked": 3}  # fmt: skip
    many = measure("agencies", 4.0, subject_type="cohort", subject_id=f"here/{GROUP}", topic="website")
    assert kinds(found([], evaluation=[said], measure=[many])) == [("count_over_evaluated", None)]
    assert found([], evaluation=[said], measure=[{**many, "value": 3.0}]) == []


def test_the_levels_amount_to_their_total() -> None:
    levels = [measure("services", value, service_level=level)
              for level, value in (("1", 469.0), ("2", 343.0), ("3", 105.0), ("4", 180.0))]  # fmt: skip
    total = measure("services", 906.0, service_level="unstated")
    (row,) = found([], measure=[*levels, total])
    assert (row["kind"], row["severity"], row["expected"], row["published"]) == (
        "levels_differ",
        "warning",
        "1097",
        "906",
    )
    assert "469 + 343 + 105 + 180 = 1097" in row["message"]
    assert found([], measure=[*levels, {**total, "value": 1097.0}]) == []
    assert found([], measure=[*levels, {**total, "qualifier": "≈"}]) == []
    assert found([], measure=[*levels[1:], total]) == []


def test_a_move_is_the_difference_of_both_ranks() -> None:
    said = measure("change", 17.0, unit="places", topic="rank")
    rows = [score("A", rank=27, points=None), score("A", rank=40, year=2019, table=2)]
    (row,) = found(rows, measure=[said])
    assert (row["kind"], row["expected"], row["published"]) == ("move_differs", "13", "17")
    assert "up 17 places" in row["message"] and "from rank 40 to rank 27 it is up 13 places" in row["message"]
    assert found(rows, measure=[{**said, "value": 13.0}]) == []
    assert found(rows[:1], measure=[said]) == []
    # Counted from a year that the note names, or from one that nobody names.
    assert found(rows, measure=[{**said, "note": "against 2017"}]) == []
    assert found(rows, measure=[{**said, "note": "against an unstated year"}]) == []
    # A move on one criterion is none overall.
    assert found(rows, measure=[{**said, "topic": "rank/services"}]) == []


def test_a_jump_like_no_other() -> None:
    now = list(range(1, 17))
    before = [*now[1:15], 1, 16]
    assert kinds(found([*table([None] * 16, now), *table([None] * 16, before, year=2019)])) == [("rank_jumps", 15)]
    shuffled = now[8:] + now[:8]
    assert found([*table([None] * 16, now), *table([None] * 16, shuffled, year=2019)]) == []


def test_spellings_of_one_agency() -> None:
    rows = [*table([1.0]), {**score("A", table=2, criterion_id="c1", points=1.0), "agency_published": "a"},
            score("A", table=3, criterion_id="c2", points=1.0)]  # fmt: skip
    (row,) = found(rows)
    assert (row["kind"], row["severity"], row["expected"], row["published"]) == ("spellings_differ", "info", "A", "a")
    assert (row["table_no"], row["row_no"], row["fact_id"]) == (2, 1, rows[1]["fact_id"])


def test_rows_and_their_order_do_not_matter() -> None:
    rows = of_parts(*COLUMNS)
    rows[1] = {**rows[1], "points": 29.0}
    told = found(rows, criterion=tree("c1", "c2", "c3"))
    assert found(rows[::-1], criterion=tree("c1", "c2", "c3")) == told


def text_of(kind: str, value: float, **told: Any) -> Row:
    """A figure that the text gives for the departments together."""
    return measure(kind, value, subject_type="cohort", subject_id=f"here/{GROUP}", **told)


def evaluated(ranked: int, cohort: str = GROUP) -> Row:
    return {"fact_id": f"e-{cohort}", "work_id": WORK, "scheme_id": SCHEME, "cohort_id": f"here/{cohort}",
            "criterion_id": "overall", "ranked": ranked}  # fmt: skip


def of_classes(*names: str) -> list[Row]:
    return [{**row, "class": name} for row, name in zip(table([1.0] * len(names)), names, strict=True)]


MAXIMA = {"overall": 100.0, "c1": 50.0, "c2": 30.0, "c3": 20.0}


def with_rest(first: float) -> list[Row]:
    """Totals of three agencies and two of their three parts, which amount to 60."""
    return [*table([first, 60.0, 75.0]), *table([40.0] * 3, table=2, criterion_id="c1"),
            *table([20.0] * 3, table=3, criterion_id="c2")]  # fmt: skip


# What breaks a rule by as little as can be, and what is said of it: kind, severity, row, what was expected and printed.
LEAST: list[tuple[list[Row], dict[str, Any], tuple[str, str, int | None, str | None, str | None]]] = [
    ([score("A", points=40.0, percent=66.68)], {"maxima": {"overall": 60}},
     ("percent_differs", "error", 1, "66,67", "66,68")),
    ([score("A", points=40.0, percent=66.65)], {"maxima": {"overall": 60}},
     ("percent_differs", "error", 1, "66,67", "66,65")),
    ([score("A", points=60.0, percent=100.0), *(score(name, points=10.0 * at, percent=float(at), row=at)
                                                for at, name in enumerate("BCD", 2))],
     {"maxima": {"overall": 60}}, ("percent_of_another_whole", "warning", None, None, None)),
    ([score("A", points=60.0), score("B", points=60.25, row=2)], {"maxima": {"overall": 60}},
     ("points_over_maximum", "error", 2, "≤ 60", "60,25")),
    ([score(name, index_value=value, row=at) for at, name, value in ((1, "A", 0.1), (2, "B", 1.01), (3, "C", 1.0))], {},
     ("index_out_of_range", "error", 2, "0 to 1", None)),
    ([score(name, index_value=value, row=at) for at, name, value in ((1, "A", 0.0), (2, "B", 0.5), (3, "C", -0.01))],
     {}, ("index_out_of_range", "error", 3, "0 to 1", None)),
    ([score("A", percent=79.99, **{"class": "Tốt"})], {"scheme_class": BOUNDS},
     ("class_differs", "error", 1, "Khá", "Tốt")),
    ([score("A", percent=80.0, **{"class": "Tốt"})],
     {"scheme_class": [{**BOUNDS[0], "min_is_included": False}, *BOUNDS[1:]]},
     ("class_differs", "error", 1, "Khá", "Tốt")),
    ([score(name, percent=55.0, row=at, **{"class": "Khá"}) for at, name in enumerate("ABCD", 1)],
     {"scheme_class": BOUNDS}, ("classes_by_other_bounds", "warning", None, None, None)),
    (table([9.0, 8.0, 7.0, 6.0, 5.0], (1, 2, 3, 4, 6)), {}, ("rank_differs", "error", 5, "5", "6")),
    (table([9.5, 7.25, 7.25, 5.0], (1, 2, 2, 5)), {"method": "competition"}, ("rank_differs", "error", 4, "4", "5")),
    (table([9.5, 7.25, 7.25, 5.0], (1, 2, 2, 4)), {"method": "dense"}, ("rank_differs", "error", 4, "3", "4")),
    (table([1.0, 9.0, 2.0, 8.0, 3.0], (1, 2, 3, 4, 5)), {}, ("ranks_by_another_value", "warning", None, None, None)),
    (table([None] * 4, (1, 2, 4, 5)), {}, ("rank_gap", "info", None, "ranks 1 to 5", "without 3")),
    (table([1.0, 2.0]), cells_of("1", "2", "5", "4", "3", "6"), ("ordinals_out_of_order", "warning", 3, "3", "5")),
    (table([1.0, 2.0]), cells_of("1", "2", "4", "5"), ("ordinal_missing", "warning", 3, "3", "4")),
    (table([3.0, 2.0, 1.0]), {"evaluation": [evaluated(2)]}, ("size_differs", "warning", None, "2", "3")),
    (table([3.0, 2.0, 1.0]), {"evaluation": [evaluated(4)]}, ("size_differs", "warning", None, "4", "3")),
    ([{**row, "points": 16.02} if row["row_no"] == 1 and row["table_no"] == 1 else row for row in of_parts(*COLUMNS)],
     {"criterion": tree("c1", "c2", "c3")}, ("total_differs", "error", 1, "16", "16,02")),
    (with_rest(75.0), {"maxima": MAXIMA, "criterion": tree("c1", "c2", "c3")},
     ("remainder_unpublished", "info", None, None, None)),
    (with_rest(59.98), {"maxima": MAXIMA, "criterion": tree("c1", "c2", "c3")},
     ("remainder_impossible", "error", 1, None, "59,98")),
    (with_rest(80.02), {"maxima": MAXIMA, "criterion": tree("c1", "c2", "c3")},
     ("remainder_impossible", "error", 1, None, "80,02")),
    (with_rest(75.0), {"maxima": MAXIMA, "criterion": tree("c1", "c2", "c3"),
                       "measure": [text_of("share", 100.0, topic="c3", unit="percent")]},
     ("remainder_contradicts_text", "warning", None, None, "0")),
    (of_classes("Tốt", "Tốt", "Tốt"),
     {"measure": [text_of("class_count", 2.0, **{"class": "Tốt"})]}, ("count_differs", "warning", None, "3", "2")),
    (of_classes("T", "K", "K"),
     {"measure": [text_of("share", 33.5, unit="percent", **{"class": "T"})]},
     ("count_differs", "warning", None, "33,33", "33,5 %")),
    (of_classes("T", "K", "K"),
     {"measure": [text_of("share", 33.2, unit="percent", **{"class": "T"})]},
     ("count_differs", "warning", None, "33,33", "33,2 %")),
    ([], {"evaluation": [evaluated(3)], "measure": [text_of("agencies", 4.0, topic="website")]},
     ("count_over_evaluated", "warning", None, "≤ 3", "4")),
    ([], {"evaluation": [evaluated(3), evaluated(2, "districts")],
          "measure": [{**text_of("agencies", 6.0, topic="website"), "subject_id": "here/all"}]},
     ("count_over_evaluated", "warning", None, "≤ 5", "6")),
    ([], {"measure": [measure("services", value, service_level=level)
                      for level, value in (("3", 105.0), ("4", 180.0), ("3+4", 284.0))]},
     ("levels_differ", "warning", None, "285", "284")),
    ([], {"measure": [measure("services", value, service_level=level)
                      for level, value in (("1-2", 5.0), ("3", 105.0), ("4", 180.0), ("unstated", 291.0))]},
     ("levels_differ", "warning", None, "290", "291")),
    ([score("A", rank=27, points=None), score("A", rank=40, year=2019, table=2)],
     {"measure": [measure("change", 14.0, unit="places", topic="rank")]},
     ("move_differs", "warning", None, "13", "14")),
    ([score("A", rank=40, points=None), score("A", rank=27, year=2019, table=2)],
     {"measure": [measure("change", 13.0, unit="places", topic="rank")]},
     ("move_differs", "warning", None, "-13", "13")),
    ([*table([None] * 15, [*range(2, 9), 1, *range(9, 16)]),
      *table([None] * 15, [*range(1, 8), 9, 8, *range(10, 16)], year=2019)],
     {}, ("rank_jumps", "info", 8, None, "1")),
]  # fmt: skip


@pytest.mark.parametrize(("rows", "tables", "said"), LEAST, ids=[said[0] for *_, said in LEAST])
def test_the_least_that_breaks_a_rule_is_said_at_its_place(
    rows: list[Row], tables: dict[str, Any], said: tuple[str, str, int | None, str | None, str | None]
) -> None:
    told = [tuple(row[name] for name in ("kind", "severity", "row_no", "expected", "published"))
            for row in found(rows, **tables) if row["kind"] == said[0]]  # fmt: skip
    assert told == [said]


def test_agencies_of_lists_that_share_none_are_not_missing_in_each_other() -> None:
    first = [score(name, table=1, row=at, points=9.0 - at, criterion_id=c)
             for c in ("overall", "c1", "c2", "c3") for at, name in enumerate("ABCD", 1)]  # fmt: skip
    second = [score(name, table=2, row=at, points=9.0 - at, criterion_id=c)
              for c in ("overall", "c1", "c2", "c3") for at, name in enumerate("EFG", 1)]  # fmt: skip
    assert "agency_missing" not in {row["kind"] for row in found([*first, *second])}


def test_ranks_follow_the_per_cents_of_agencies_with_maxima_of_their_own() -> None:
    rows = [score(name, row=rank, points=points, max_points=most, percent=percent, rank=rank)
            for name, points, most, percent, rank in (
                ("A", 88.0, 95.0, 92.63, 1), ("B", 90.0, 100.0, 90.0, 2), ("C", 89.0, 100.0, 89.0, 3),
                ("D", 70.0, 90.0, 77.78, 4), ("E", 75.0, 100.0, 75.0, 5))]  # fmt: skip
    assert [row for row in found(rows) if row["kind"].startswith("rank")] == []
    swapped = [{**row, "rank": {2: 3, 3: 2}.get(row["rank"], row["rank"])} for row in rows]
    assert "rank_differs" in {row["kind"] for row in found(swapped)}
