"""The method of ranking that printed ranks show."""

from typing import Any

from transform.facts.rank_method import rank_method


def rows(points: list[float], ranks: list[int | None], table_no: int = 1) -> list[dict[str, Any]]:
    about = {"criterion_id": "overall", "year": 2016, "percent": None, "table_no": table_no}
    return [{"points": p, "rank": r, **about} for p, r in zip(points, ranks, strict=True)]


def test_ties_show_the_method() -> None:
    assert rank_method(rows([90, 80, 80, 70], [1, 2, 2, 3])) == "dense"
    assert rank_method(rows([90, 80, 80, 70], [1, 2, 2, 4])) == "competition"


def test_without_ties_nothing_is_shown() -> None:
    assert rank_method(rows([90, 80, 70], [1, 2, 3])) == "unknown"
    assert rank_method(rows([90, 80, 80], [1, 2, 2])) == "unknown"
    assert rank_method([]) == "unknown"


def test_a_misprint_is_no_witness_and_a_contradiction_leaves_it_open() -> None:
    misprint = rows([90, 80, 80, 70], [1, 2, 3, 3], 2)
    assert rank_method(misprint) == "unknown"
    assert rank_method(rows([90, 80, 80, 70], [1, 2, 2, 3]) + misprint) == "dense"
    assert rank_method(rows([9, 8, 8, 7], [1, 2, 2, 3]) + rows([9, 8, 8, 7], [1, 2, 2, 4], 2)) == "unknown"


def test_parts_ranked_apart_show_the_method_each() -> None:
    first, second = rows([90, 80, 80, 70], [1, 2, 2, 3]), rows([95, 60, 50], [1, 2, 3])
    apart = [{**row, "part": part} for part, own in (("Phường", first), ("Xã", second)) for row in own]
    assert (rank_method(apart), rank_method(first + second)) == ("dense", "unknown")
