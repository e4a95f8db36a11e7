"""Counts, shares, levels and moves of the text, held against each other."""

from typing import Any

import pytest

from tests.checks.small import GROUP, SCHEME, WORK, found, measure, score, table
from tests.checks.test_rules import evaluated, text_of
from transform.checks.model import Row


def count(value: float, **told: Any) -> Row:
    return text_of("agencies", value, unit="agencies", topic="website", **told)


def of_class(name: str, value: float, **told: Any) -> Row:
    return text_of("class_count", value, unit="agencies", **{"class": name}, **told)


@pytest.mark.parametrize("printed", [45.45, 45.4, 45.5, 45.0])
def test_a_share_may_be_rounded_or_cut(printed: float) -> None:
    assert found([], measure=[count(5.0, denominator=11.0, percent=printed)]) == []


def test_a_count_its_whole_and_its_share() -> None:
    (row,) = found([], measure=[count(5.0, denominator=11.0, percent=54.5)])
    assert (row["kind"], row["severity"], row["expected"], row["published"]) == (
        "share_differs", "warning", "45,45", "54,5 %")  # fmt: skip
    assert row["message"] == "The text says that 5/11 agencies («website») are 54,5 per cent, and they are 45,45."
    (row,) = found([], measure=[count(5.0, denominator=11.0, percent=45.3)])
    assert row["kind"] == "share_differs"
    assert found([], measure=[count(5.0, denominator=11.0, percent=54.5, qualifier="≈")]) == []
    assert found([], measure=[count(5.0, percent=54.5)]) == []


def test_the_whole_is_what_was_ranked_where_the_sentence_has_none() -> None:
    (row,) = found([], measure=[of_class("Khá", 7.0, percent=30.0)], evaluation=[evaluated(20)])
    assert (row["kind"], row["expected"]) == ("share_differs", "35") and "7/20 agencies («Khá»)" in row["message"]
    assert found([], measure=[of_class("Khá", 7.0, percent=35.0)], evaluation=[evaluated(20)]) == []
    services = {**count(7.0, percent=30.0), "unit": "services"}
    assert found([], measure=[services], evaluation=[evaluated(20)]) == []


def test_nobody_is_no_share() -> None:
    nobody = of_class("Yếu", 0.0, percent=9.0, status="zero")
    (row,) = found([], measure=[nobody], evaluation=[evaluated(20)])
    assert (row["kind"], row["expected"]) == ("share_differs", "0")
    rows = [{**row, "class": "Khá"} for row in table([3.0, 2.0, 1.0])]
    (row,) = found(rows, measure=[nobody])
    assert (row["kind"], row["expected"], row["published"]) == ("count_differs", "0", "9 %")


def test_a_class_that_a_table_has_is_said_once() -> None:
    rows = [{**row, "class": "Khá"} for row in table([3.0, 2.0, 1.0])]
    said = found(rows, measure=[of_class("Khá", 2.0, percent=50.0, denominator=4.0)], evaluation=[evaluated(3)])
    assert {row["kind"] for row in said} == {"count_differs"}


def test_the_classes_of_a_group_are_no_more_than_it_has() -> None:
    said = [of_class("Tốt", 9.0, percent=45.0), of_class("Khá", 7.0, percent=30.0), of_class("Yếu", 5.0, percent=25.0)]
    rows = {row["kind"]: row for row in found([], measure=said, evaluation=[evaluated(20)])}
    assert set(rows) == {"share_differs", "count_differs"}
    row = rows["count_differs"]
    assert "= 21 agencies" in row["message"] and "20 were ranked" in row["message"]
    assert "With 6 for «Khá», sum and share would both hold." in row["message"]
    assert (row["expected"], row["published"]) == ("6", "7")
    assert found([], measure=[of_class("Tốt", 9.0), of_class("Khá", 11.0)], evaluation=[evaluated(20)]) == []


def test_all_classes_of_a_group_are_as_many_as_it_has() -> None:
    said = [of_class("Tốt", 9.0), of_class("Khá", 7.0)]
    bounds = [{"scheme_id": SCHEME, "class": name, "label_vi": name, "min_percent": least, "order": 1}
              for name, least in (("Tốt", 80.0), ("Khá", 0.0))]  # fmt: skip
    told = [{**one, "scheme_id": SCHEME} for one in said]
    assert found([], measure=told, evaluation=[evaluated(20)]) == []
    (row,) = found([], measure=told, evaluation=[evaluated(20)], scheme_class=bounds)
    assert (row["kind"], row["expected"], row["published"]) == ("count_differs", "20", "16")
    # Classes that some page names are not all of a scheme whose bounds nobody knows.
    open_ = [{**one, "min_percent": None} for one in bounds]
    assert found([], measure=told, evaluation=[evaluated(20)], scheme_class=open_) == []


def test_a_rank_behind_the_last() -> None:
    (row,) = found([score("A", rank=65, rank_of=63)])
    assert (row["kind"], row["severity"], row["row_no"], row["expected"]) == ("rank_over_size", "error", 1, "≤ 63")
    assert found([score("A", rank=63, rank_of=63)]) == []
    (row,) = found([], measure=[measure("rank", None, rank=65, rank_of=63, rank_basis="printed", unit=None)])  # type: ignore[arg-type]
    assert (row["kind"], row["expected"], row["published"]) == ("rank_over_size", "≤ 63", "65")


def levels(total: float, **values: float) -> list[Row]:
    named = [measure("services", value, service_level=level[1:].replace("_", "-")) for level, value in values.items()]
    return [*named, measure("services", total, service_level="unstated")]


def test_levels_that_are_more_than_all_together() -> None:
    (row,) = found([], measure=levels(1906.0, l2=1469.0, l3=343.0, l4=180.0))
    assert (row["kind"], row["expected"], row["published"]) == ("levels_differ", "≥ 1992", "1906")
    assert "the levels 2, 3, 4 alone are 1469 + 343 + 180 = 1992" in row["message"]
    assert found([], measure=levels(1992.0, l2=1469.0, l3=343.0, l4=180.0)) == []
    # There may be some of level 1 as well.
    assert found([], measure=levels(2000.0, l2=1469.0, l3=343.0, l4=180.0)) == []
    (row,) = found([], measure=levels(10.0, l1=4.0, l2=3.0, l3=2.0, l4=2.0))
    assert row["expected"] == "11"


def placed(row: Row, field: str, line: int) -> Row:
    return {"fact_id": row["fact_id"], "field": field, "statement_no": 1, "document_id": row["document_id"],
            "line": line, "published": "x"}  # fmt: skip


def test_the_ranks_of_its_own_sentence_go_before_others() -> None:
    said = {**measure("change", 9.0, unit="places", topic="rank"), "scheme_id": SCHEME}
    elsewhere = [score("A", rank=8, points=None), score("A", rank=12, year=2019, table=2)]
    own = [score("A", rank=8, table=3, points=None), score("A", rank=15, year=2019, table=4)]
    own = [{**row, "table_no": None, "row_no": None, "table_label": None} for row in own]
    places = [placed(row, "rank", 7) for row in own] + [placed(said, "value", 7)]
    rows = [
        row for row in found([*elsewhere, *own], measure=[said], provenance=places) if row["kind"] == "move_differs"
    ]
    assert "from rank 15 to rank 8 it is up 7 places" in rows[0]["message"] and rows[0]["expected"] == "7"
    # Another page would have fitted, but the sentence contradicts itself.
    said = {**said, "value": 4.0}
    places = [placed(row, "rank", 7) for row in own] + [placed(said, "value", 7)]
    rows = [
        row for row in found([*elsewhere, *own], measure=[said], provenance=places) if row["kind"] == "move_differs"
    ]
    assert [row["expected"] for row in rows] == ["7"]


def test_what_is_counted_is_named_as_printed() -> None:
    ranked = {**evaluated(3), "work_id": WORK, "cohort_id": f"here/{GROUP}"}
    (row,) = found([], evaluation=[ranked], measure=[count(4.0, topic_published="cổng thông tin")])
    assert "4 agencies («cổng thông tin»)" in row["message"]
