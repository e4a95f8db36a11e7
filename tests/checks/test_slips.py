"""One slip that breaks much: what is said of it, and which single change is proposed."""

import json
from typing import Any

import pytest

from tests.checks.small import DOCUMENT, SCHEME, WORK, cells_of, found, kinds, score, table, waiting
from tests.checks.test_rules import of_parts, tree
from transform.checks.cascades import displaced, slips
from transform.checks.model import Row
from transform.checks.solver.candidates import step_of


def test_values_that_stand_out_of_the_order_of_all_others() -> None:
    assert displaced([9.0, 8.0, 2.0, 6.0, 5.0], [1, 2, 3, 4, 5]) == [2]
    assert displaced([9.0, 8.0, 8.0, 5.0], [1, 2, 2, 4]) == []
    # Of two neighbours either may be odd.
    assert displaced([9.0, 7.0, 8.0, 5.0], [1, 2, 3, 4]) == []
    assert sorted(displaced([9.0, 7.0, 8.0, 5.0], [1, 2, 3, 4], sure=False)) == [1, 2]


@pytest.mark.parametrize("method", ["dense", "competition"])
def test_a_displaced_value_is_one_slip(method: str) -> None:
    values, ranks = [9.0, 8.0, 0.5, 6.0, 5.0, 4.0], [1, 2, 3, 4, 5, 6]
    (one,) = slips(values, ranks, method, True)
    assert (one.at, one.expected, one.others, one.is_displaced) == (2, 6, (3, 4, 5), True)


def test_a_wrong_rank_is_no_displaced_value() -> None:
    values = [9.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0]
    (one,) = slips(values, [1, 2, 6, 4, 5, 6, 7], "unknown", True)
    assert (one.at, one.expected, one.others, one.is_displaced) == (2, 3, (), False)


def test_two_displaced_values_and_a_rank_beside_them() -> None:
    values = [20.0 - at for at in range(15)]
    values[3], values[9] = 1.0, 19.5
    ranks = [*range(1, 13), 14, 14, 15]
    found_ = slips(values, ranks, "competition", True)
    assert [(one.at, one.is_displaced) for one in found_] == [(3, True), (9, True), (12, False)]


def test_many_that_are_shifted_alike_are_said_once() -> None:
    values = [9.0, 8.0, 8.0, 7.0, 6.0, 5.0, 4.0, 3.0]
    ranks = (1, 2, 3, 4, 5, 6, 7, 8)
    row, *others = found(table(values, ranks), method="dense")
    assert (row["kind"], row["row_no"], row["expected"]) == ("rank_differs", 3, "2")
    # Each of the others has a finding of its own: a score whose rank is wrong is no clean one.
    assert [(one["kind"], one["severity"], one["row_no"], one["expected"], one["published"]) for one in others] == [
        ("rank_follows", "warning", at, str(at - 1), str(at)) for at in range(4, 9)
    ]
    assert others[0]["message"] == "Bảng 1, row 4: rank 4 of «D» is off only because of row 3."
    assert len({one["fact_id"] for one in others}) == 5
    assert "After it rows 4 to 8 have ranks 1 too high as well." in row["message"]
    # A few are said one by one.
    assert kinds(found(table(values[:7], ranks[:7]), method="dense")) == [("rank_differs", at) for at in range(3, 8)]


def test_a_displaced_value_is_named_with_those_that_follow() -> None:
    rows = [{**row, "points": None, "index_value": row["points"]} for row in
            table([0.9, 0.8, 0.75, 0.1234, 0.6, 0.5, 0.45, 0.4], (1, 2, 3, 4, 5, 6, 7, 8))]  # fmt: skip
    row, *others = found(rows)
    assert (row["kind"], row["row_no"], row["expected"]) == ("rank_differs", 4, "8")
    assert kinds(others) == [("rank_follows", at) for at in range(5, 9)]
    assert "has the index 0,1234 and rank 4" in row["message"]
    assert "Only because of this row are the ranks of rows 5 to 8 off, too." in row["message"]
    assert row["proposal"] == "Bảng 1, row 4: index 0,1234 → between 0,6 and 0,75"


def test_two_ranks_that_changed_places() -> None:
    columns = ([9.0, 8.0, 7.0, 6.0, 5.0], [9.0, 8.0, 7.0, 6.0, 5.0], [9.0, 8.0, 7.0, 6.0, 5.0])
    ranks = {1: 1, 2: 3, 3: 2, 4: 4, 5: 5}
    rows = [{**row, "rank": ranks[row["row_no"]], "rank_basis": "printed"} if row["table_no"] == 1 else row
            for row in of_parts(*columns)]  # fmt: skip
    said = found(rows, criterion=tree("c1", "c2", "c3"))
    assert kinds(said) == [("rank_differs", 2), ("rank_differs", 3)]
    assert {row["proposal"] for row in said} == {"Bảng 1: the ranks of rows 2 and 3 swapped"}
    assert "If the ranks in rows 2 and 3 of Bảng 1 changed places, everything" in said[0]["message"]
    # Where nothing holds the points, either of them may be wrong as well.
    said = found(table([9.0, 8.0, 7.0, 6.0, 5.0], (1, 3, 2, 4, 5)))
    assert {row["proposal"] for row in said} == {None} and "changed places" in said[0]["message"]


BOUNDS = [
    {"scheme_id": SCHEME, "class": name, "label_vi": name, "min_percent": least, "order": at}
    for at, (name, least) in enumerate((("Tốt", 80.0), ("Khá", 50.0), ("Yếu", 0.0)), 1)
]


def test_points_are_proposed_with_the_per_cent_that_goes_with_them() -> None:
    """A row that agrees in itself, and with neither its total nor its rank."""
    columns = ([50.0, 45.0, 40.0, 35.0, 30.0, 25.0], [5.0, 5.0, 10.0, 10.0, 5.0, 5.0], [2.0, 4.0, 1.0, 3.0, 9.0, 7.0])
    rows = of_parts(*columns)
    for at, row in enumerate(rows):
        if row["table_no"] == 2:
            points = 20.0 if row["row_no"] == 2 else row["points"]
            rows[at] = {**row, "points": points, "percent": 2 * points, "rank": row["row_no"], "rank_basis": "printed",
                        "class": "Tốt" if points >= 40 else "Khá" if points >= 25 else "Yếu"}  # fmt: skip
    said = found(rows, criterion=tree("c1", "c2", "c3"), maxima={"c1": 50.0}, scheme_class=BOUNDS)
    said = [row for row in said if row["kind"] != "rank_follows"]
    assert sorted(kinds(said)) == [("rank_differs", 2), ("total_differs", 2)]
    assert {row["proposal"] for row in said} == {"Bảng 2, row 2: points 20 → 45, per cent 40 → 90, class «Yếu» → «Tốt»"}
    assert "had 45 points instead of 20 and 90 per cent instead of 40 and the class «Tốt»" in said[0]["message"]


def test_no_points_are_proposed_off_the_step_of_their_column() -> None:
    assert step_of([5.0, 10.0, 15.0, 25.0, 30.0]) == 5.0 and step_of([0.5, 1.5, 2.0, 4.0, 6.5, None]) == 0.5
    assert step_of([5.0, 10.0, 15.0, 25.0]) is None and step_of([0.1234, 0.5, 0.5, 0.5, 0.5]) is None
    columns = [[float(5 * at) for at in (9, 8, 7, 6, 5, 4)], [float(at) for at in (9, 7, 5, 3, 2, 8)],
               [float(10 * at) for at in (4, 3, 5, 6, 1, 2)]]  # fmt: skip
    rows = of_parts(*columns)
    rows = [{**row, "points": row["points"] + 2} if (row["table_no"], row["row_no"]) == (3, 4) else row for row in rows]
    (row,) = found(rows, criterion=tree("c1", "c2", "c3"))
    # The total may be another, and of the parts only the one that goes in ones.
    assert "row 4 of Bảng 3 had 3 points instead of 5" in row["message"]
    assert "Bảng 2" not in row["message"] and "Bảng 4" not in row["message"]


def test_no_rank_is_proposed_where_the_points_are_in_doubt() -> None:
    columns = ([11.0, 9.0, 8.0, 7.0, 6.0, 5.0], [9.0, 9.0, 5.0, 4.0, 3.0, 2.0], [5.0, 6.0, 7.0, 3.0, 3.0, 2.0])
    rows = [{**row, "rank": {1: 2, 2: 1}.get(row["row_no"], row["row_no"]), "rank_basis": "printed"}
            if row["table_no"] == 1 else row for row in of_parts(*columns)]  # fmt: skip
    said = {
        (row["kind"], row["row_no"]): row for row in found(rows, criterion=tree("c1", "c2", "c3"), maxima={"c1": 10.0})
    }
    assert set(said) == {("points_over_maximum", 1), ("rank_differs", 1), ("rank_differs", 2)}
    for at in (1, 2):
        assert said["rank_differs", at]["proposal"] is None
        assert "other figures of «A» that do not add up" in said["rank_differs", at]["message"]


def wide(*columns: list[float], labels: bool = True) -> dict[str, Any]:
    """Scores of one table with a column for each criterion, and the names of these."""
    totals = [sum(row) for row in zip(*columns, strict=True)]
    rows = [one for at, values in enumerate((totals, *columns))
            for one in table(values, criterion_id=f"c{at}" if at else "overall")]  # fmt: skip
    names = {"overall": "Tổng điểm"} | {f"c{at}": f"Cột {at}" for at in range(1, len(columns) + 1)}
    return {"scores": rows, "criterion": [{**one, "label_vi": names[one["criterion_id"]]} for one in
                                          tree(*(f"c{at}" for at in range(1, len(columns) + 1)))]}  # fmt: skip


def test_a_change_in_a_wide_table_names_its_column() -> None:
    made = wide([45.0, 40.0, 35.0, 30.0, 25.0, 20.0], [9.0, 7.0, 5.0, 3.0, 2.0, 8.0], [0.5, 1.5, 2.5, 3.5, 4.5, 5.5])
    rows = made["scores"]
    rows = [{**row, "points": 36.5} if (row["criterion_id"], row["row_no"]) == ("c1", 3) else row for row in rows]
    (row,) = found(rows, criterion=made["criterion"])
    assert "if row 3 of Bảng 1 («Cột 1») had 35 points instead of 36,5" in row["message"]


def test_what_another_rendition_prints_is_the_proposal() -> None:
    made = of_parts([9.0, 8.0, 7.0, 6.0, 5.0, 4.0], [9.0, 7.0, 5.0, 3.0, 2.0, 8.0], [1.0, 2.0, 4.0, 3.0, 8.0, 9.0])
    wrong = [{**row, "points": 6.0} if (row["table_no"], row["row_no"]) == (3, 3) else row for row in made]
    (row,) = found(wrong, criterion=tree("c1", "c2", "c3"))
    assert row["proposal"] is None
    other = [{**row, "fact_id": f"{row['fact_id']}-b", "document_id": "b"} for row in made]
    documents = [{"document_id": name, "work_id": WORK, "media_type": kind, "rendition": "text", "source": name}
                 for name, kind in ((DOCUMENT, "application/pdf"), ("b", "text/html"))]  # fmt: skip
    (row,) = found([*wrong, *other], criterion=tree("c1", "c2", "c3"), document=documents)
    assert row["proposal"] == "Bảng 3, row 3: points 6 → 5"
    assert row["message"].endswith("Another rendition of the work (HTML) prints 5.")


def register(*names: str, ended: dict[str, str] | None = None) -> dict[str, list[Row]]:
    return {
        "agency": [{"agency_id": f"here/{name}", "kind": "district", "name_vi": name, "search_key": name}
                   for name in names],
        "agency_version": [{"agency_id": f"here/{name}", "name_vi": name, "valid_to": (ended or {}).get(name),
                            "status": "active"} for name in names],
    }  # fmt: skip


def test_who_of_the_register_is_missing_where_a_name_stands_twice() -> None:
    rows = [score(name, row=at, points=float(at)) for at, name in enumerate("ABCB", 1)]
    said = found(rows, **register(*"ABCD"))
    assert {row["expected"] for row in said} == {"D"} and {row["proposal"] for row in said} == {None}
    assert all("«D», which the register has for 2020, is missing here." in row["message"] for row in said)
    said = found(rows, **register(*"ABCDE"))
    assert {row["expected"] for row in said} == {None} and "«D», «E», which the register has" in said[0]["message"]
    said = found(rows, **register(*"ABCD", ended={"D": "2019-12-31"}))
    assert {row["expected"] for row in said} == {None} and "register" not in said[0]["message"]


def test_who_waits_may_have_the_rank_that_nobody_has() -> None:
    before = table([None] * 6, (1, 2, 3, 5, 6, 7), year=2019)
    assert kinds(found(before)) == [("rank_gap", None)]
    assert found(before, pending_fact=[waiting(score("G", row=7, points=3.0))]) == []
    assert json.loads(waiting(score("G", row=7))["payload"])["row_no"] == 7
    assert kinds(found(before, pending_fact=[waiting(score("G", row=7, table=2, points=3.0))])) == [("rank_gap", None)]


def test_a_row_behind_one_with_a_worse_rank() -> None:
    values = [20.0 - at for at in range(12)]
    order = [*range(12)]
    order[5], order[6] = 6, 5
    rows = [score(chr(65 + at), row=nth, points=values[at], rank=at + 1) for nth, at in enumerate(order, 1)]
    (row,) = found(rows)
    assert (row["kind"], row["severity"], row["row_no"], row["published"]) == ("rows_out_of_order", "info", 7, "6")
    assert "«F» with rank 6 stands behind «G» with rank 7" in row["message"]
    # Of ten rows one may be out of order; a table of nine shows none.
    assert found([one for one in rows if one["rank"] < 10]) == []
    # Numbers that are out of order say it already.
    numbers = [*range(1, 13)]
    numbers[5], numbers[6] = 7, 6
    assert [one["kind"] for one in found(rows, **cells_of(*map(str, numbers)))] == ["ordinals_out_of_order"]
    # A rank that is wrong is no row out of order.
    assert "rows_out_of_order" not in {one["kind"] for one in found(table(values, [*range(1, 6), 7, 6, *range(8, 13)]))}


def of_classes(*pairs: tuple[float, str]) -> list[Row]:
    return [
        score(chr(65 + at), row=at + 1, points=points, **{"class": name}) for at, (points, name) in enumerate(pairs)
    ]


def test_classes_without_bounds_may_not_overlap() -> None:
    good = [(90.0, "Tốt"), (85.0, "Tốt"), (80.0, "Khá"), (75.0, "Khá"), (70.0, "Khá"), (60.0, "Yếu"), (60.0, "Yếu")]
    assert found(of_classes(*good)) == []
    (row,) = found(of_classes(*good[:3], (76.0, "Yếu"), *good[3:]))
    assert (row["kind"], row["severity"], row["row_no"], row["published"]) == (
        "class_out_of_order",
        "warning",
        4,
        "Yếu",
    )
    assert "«D» has 76 and stands in the class «Yếu»" in row["message"]
    assert found(of_classes((90.0, "Tốt"), (80.0, "Khá"), (75.0, "Yếu"), (60.0, "Khá"))) == []
    # Either of two neighbours may be odd.
    assert kinds(found(of_classes((90.0, "Tốt"), (85.0, "Khá"), (80.0, "Tốt"), *good[3:]))) == [
        ("class_out_of_order", 2), ("class_out_of_order", 3)]  # fmt: skip
    # With bounds the bounds say it.
    said = found(of_classes(*good[:3], (76.0, "Yếu"), *good[3:]), maxima={"overall": 100.0}, scheme_class=BOUNDS)
    assert "class_out_of_order" not in {one["kind"] for one in said}
