"""The same figure in several works: agreement to the fewer decimals, one finding a pair of values, copies once."""

from pathlib import Path
from typing import Any

import pytest

from tests.readings_files import read_rows, row
from transform.combine import Read, combine
from transform.errors import ReferenceError
from transform.readings.mirrors import load_mirrors
from transform.reference import Reference, load_reference
from transform.vintages import compare_works

Row = dict[str, Any]


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def works(reference: Reference, *values: str, **changes: str) -> list[Row]:
    """The findings about works that each print one of `values` for one figure."""
    return found(reference, [[row(**{"indicator": "index", **changes, "value": value})] for value in values])


def found(reference: Reference, pages: list[list[dict[str, str]]]) -> list[Row]:
    reads = []
    for at, page in enumerate(pages):
        source = f"https://example.vn/{at}"
        reads.append(Read(read_rows(reference, *({**one, "source": source} for one in page))))
    findings = combine(reads, reference.registry).get("finding", [])
    return [finding for finding in findings if finding["kind"] in ("vintages_disagree", "mirror_suspected")]


@pytest.mark.parametrize("values", [
    ("0,857", "0,857"), ("0,857", "0,86"), ("0,857", "0,85"), ("0,8971", "0,897", "0,90"), ("0,7", "0.7000"),
])  # fmt: skip
def test_figures_that_are_one_when_rounded_or_cut_agree(reference: Reference, values: tuple[str, ...]) -> None:
    assert works(reference, *values) == []


@pytest.mark.parametrize("values", [("0,857", "0,897"), ("0,847", "0,9"), ("0,80", "0,8349"), ("0,86", "0,87")])
def test_figures_that_are_not_are_a_finding(reference: Reference, values: tuple[str, ...]) -> None:
    (finding,) = works(reference, *values)
    assert (finding["kind"], finding["severity"]) == ("vintages_disagree", "warning")
    assert {finding["expected"], finding["published"]} == set(values)
    assert "https://example.vn/0" in finding["message"] and "https://example.vn/1" in finding["message"]


def test_many_pages_of_two_values_are_one_finding(reference: Reference) -> None:
    (finding,) = works(reference, *["0,857"] * 5, *["0,897"] * 5)
    assert finding["message"].count("and 4 more") == 2
    assert len(works(reference, "0,1", "0,2", "0,3", "0,3")) == 3


def test_another_group_year_or_criterion_is_another_figure(reference: Reference) -> None:
    one = row(value="3")
    for changes in ({"agency_group": "provinces-tay-nguyen"}, {"year": "2017"}, {"criterion": "hạ tầng"}):
        assert found(reference, [[one], [row(value="4", **changes)]]) == []
    assert len(found(reference, [[one], [row(value="4")]])) == 1


def test_a_place_that_nobody_printed_contradicts_nobody(reference: Reference) -> None:
    for basis in ("sequence", "derived"):
        assert found(reference, [[row(value="3")], [row(value="4", basis=basis)]]) == []


def test_measures_are_compared_by_their_day(reference: Reference) -> None:
    count = {"scheme": "online-services", "indicator": "services", "service_level": "3"}
    pages = [[row(value="105", note="as of 9/2016", **count)], [row(value="85", note="as of 10/2016", **count)]]
    assert found(reference, pages) == []
    assert len(found(reference, [[row(value="105", **count)], [row(value="85", **count)]])) == 1
    about = row(value="khoảng 100", number="100", **count)
    assert found(reference, [[row(value="105", **count)], [about]]) == []


def test_of_two_values_on_one_page_that_page_knows_more(reference: Reference) -> None:
    count = {"scheme": "online-services", "indicator": "services", "service_level": "1-2"}
    both = [row(value="343", note="level 2 only", **count), row(value="469", note="level 1 only", **count)]
    assert found(reference, [both, both]) == []


def rows_of(mirror_of: str | None) -> dict[str, list[Row]]:
    score = {"fact_id": "", "scheme_id": "s/1", "agency_group": None, "agency_id": "a", "criterion_id": "overall",
             "year": 2018, "points": None, "percent": None, "rank": None, "rank_basis": None, "status": "value",
             "agency_published": "A"}  # fmt: skip
    scores = [{**score, "fact_id": f"f{w}", "work_id": w, "index_value": v} for w, v in (("one", 0.8), ("two", 0.9))]
    return {
        "work": [{"work_id": "one", "mirror_of": None}, {"work_id": "two", "mirror_of": mirror_of}],
        "score": scores, "measure": [], "provenance": [],
    }  # fmt: skip


def test_a_mirror_is_no_second_witness() -> None:
    apart, mirrored = rows_of(None), rows_of("one")
    compare_works(apart)
    compare_works(mirrored)
    assert [finding["kind"] for finding in apart["finding"]] == ["vintages_disagree"]
    assert mirrored["finding"] == []


def provinces(number: int, **changes: str) -> list[dict[str, str]]:
    names = ("Bình Định", "Gia Lai", "Đà Nẵng", "Quảng Nam", "Lào Cai", "Sơn La", "Hà Giang", "Yên Bái")
    return [row(subject=name, value=str(at), **changes) for at, name in enumerate(names[:number], 1)]


def test_works_that_print_the_same_figures_in_the_same_words_are_suspected(reference: Reference) -> None:
    (finding,) = found(reference, [provinces(6), provinces(8)])
    assert (finding["kind"], finding["severity"]) == ("mirror_suspected", "info")
    assert finding["message"].startswith("6 of 6 figures of 2016 stand in https://example.vn/0 and in https://")
    assert found(reference, [provinces(5), provinces(8)]) == []


def test_the_ranks_of_the_year_before_in_a_later_work_are_no_copy() -> None:
    """A decision on 2018 repeats the ranks of 2017; one on 2017 that says the same is a copy all the same."""
    score = {"scheme_id": "s/2017", "agency_group": None, "criterion_id": "overall", "year": 2017, "points": None,
             "percent": None, "index_value": None, "rank_basis": "printed", "status": "value"}  # fmt: skip
    scores, provenance = [], []
    for work in ("w2017", "other"):
        for rank in range(1, 9):
            fact = {"fact_id": f"{work}-{rank}", "work_id": work, "agency_id": f"a{rank}", "rank": rank}
            scores.append({**score, **fact, "agency_published": f"A{rank}"})
            provenance.append({"fact_id": fact["fact_id"], "field": "rank", "published": str(rank)})

    def kinds(year: int) -> list[str]:
        works = [{"work_id": "w2017", "mirror_of": None, "year": 2017}, {"work_id": "other", "mirror_of": None}]
        works[1]["year"] = year
        rows = {"work": works, "score": [dict(row) for row in scores], "measure": [], "provenance": provenance}
        compare_works(rows)
        return [finding["kind"] for finding in rows["finding"]]

    assert kinds(2018) == []
    assert kinds(2017) == ["mirror_suspected"]


def test_a_disagreement_is_told_in_names_and_stands_where_the_later_work_prints_it() -> None:
    rows = rows_of(None)
    for work, score, day, number in zip(rows["work"], rows["score"], ("2020-02-06", "2019-02-05"), "98", strict=True):
        work.update(number=f"{number}/QĐ-UBND", issued_on=day, title=None)
        score.update(
            document_id=f"d{number}", table_no=1, table_label="1.2", row_no=int(number), agency_published="Sở Y tế"
        )
    rows["criterion"] = [{"scheme_id": "s/1", "criterion_id": "overall", "label_vi": "Tổng thể"}]
    compare_works(rows)
    (finding,) = rows["finding"]
    assert finding["message"] == (
        "«Sở Y tế», «Tổng thể», 2018: index is «0.9» in 8/QĐ-UBND (Bảng 1.2, row 8) and «0.8» in 9/QĐ-UBND (Bảng 1.2, "
        "row 9); both are kept, compare the pages."
    )
    where = ("work_id", "document_id", "table_no", "table_label", "row_no", "fact_id", "expected", "published")
    assert [finding[column] for column in where] == ["one", "d9", 1, "1.2", 9, "fone", "0.9", "0.8"]


def test_other_words_or_a_tenth_of_other_figures_are_no_copy(reference: Reference) -> None:
    renamed = [{**one, "subject": f"tỉnh {one['subject']}"} for one in provinces(6)]
    assert [f for f in found(reference, [renamed, provinces(6)]) if f["kind"] == "mirror_suspected"] == []
    other = [*provinces(6), row(subject="Long An", value="9")]
    pages = [other, [*provinces(6), row(subject="Kon Tum", value="8")]]
    assert [f for f in found(reference, pages) if f["kind"] == "mirror_suspected"] == []


@pytest.mark.parametrize(("rows", "said"), [
    ("a,a,same\n", "line 2: a work cannot mirror itself"),
    ("a,b,x\nb,c,x\n", "line 2: b is a mirror itself; name its original, c"),
    ("a,,x\n", "line 2: original_work_id is empty"),
])  # fmt: skip
def test_a_broken_list_of_mirrors_is_refused(tmp_path: Path, rows: str, said: str) -> None:
    (tmp_path / "mirrors.csv").write_text(f"mirror_work_id,original_work_id,evidence\n{rows}", encoding="utf-8")
    with pytest.raises(ReferenceError, match=said):
        load_mirrors([tmp_path])
