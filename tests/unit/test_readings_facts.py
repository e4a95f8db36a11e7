"""Rows of readings as facts: scores, measures and evaluations."""

from pathlib import Path
from typing import Any

import pytest

from tests.readings_files import read_rows, row
from transform.reference import Reference, load_reference
from transform.understand import Understanding

Row = dict[str, Any]


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def one(seen: Understanding, table: str) -> Row:
    (found,) = seen.rows[table]
    return found


def measure(reference: Reference, **changes: str) -> Row:
    return one(read_rows(reference, row(scheme="online-services", indicator="services", **changes)), "measure")


class TestScores:
    def test_rank_index_and_class_of_one_agency_are_one_score_with_their_cells(self, reference: Reference) -> None:
        seen = read_rows(
            reference,
            row(value="01", number="1", rank_of="63"),
            row(indicator="index", value="0,727", unit="index"),
            row(indicator="class", value="tốt"),
        )
        score = one(seen, "score")
        assert (score["rank"], score["rank_of"], score["rank_basis"]) == (1, 63, "printed")
        assert (score["index_value"], score["class"], score["status"]) == (0.727, "Tốt", "value")
        assert (score["scheme_id"], score["agency_id"]) == ("mic/ung-dung-cntt/2016", "binh-dinh")
        assert (score["criterion_id"], score["agency_group"], score["year"]) == ("overall", "provinces", 2016)
        places = {(p["field"], p["row_no"], p["published"]) for p in seen.rows["provenance"]}
        assert {("rank", 1, "01"), ("index_value", 2, "0,727"), ("class", 3, "tốt")} <= places
        assert {("agency", 1, "Bình Định"), ("evidence", 1, "01")} <= places
        for place in seen.rows["provenance"]:
            assert seen.document.text[place["char_start"] : place["char_end"]] == place["published"]

    def test_a_value_that_holds_two_figures_gives_both(self, reference: Reference) -> None:
        score = one(read_rows(reference, row(value="01 (0,727)")), "score")
        assert (score["rank"], score["index_value"]) == (1, 0.727)
        score = one(read_rows(reference, row(value="41/63")), "score")
        assert (score["rank"], score["rank_of"]) == (41, 63)
        score = one(read_rows(reference, row(indicator="points", value="112,3/138")), "score")
        assert (score["points"], score["max_points"]) == (112.3, 138)

    def test_the_sign_before_decimals_is_that_of_the_page(self, reference: Reference) -> None:
        for language, text, expected in (("vi", "1.579", 1579), ("en", "1.579", 1.579), ("en", "1,579", 1579)):
            changes = {"indicator": "points", "page_language": language, "value": text}
            assert one(read_rows(reference, row(**changes)), "score")["points"] == expected

    def test_a_place_at_the_end_of_a_list_is_no_number(self, reference: Reference) -> None:
        seen = read_rows(reference, row(value="cuối bảng", rank_of="63", note="bottom of the table"))
        score = one(seen, "score")
        assert (score["rank"], score["rank_basis"], score["rank_of"]) == (None, "relative", 63)
        assert score["note"] == "printed: «cuối bảng»; bottom of the table"
        assert ("rank", "cuối bảng") in {(p["field"], p["published"]) for p in seen.rows["provenance"]}

    @pytest.mark.parametrize(("word", "rank"), [("nhất", 1), ("nhì", 2), ("ba", 3), ("đứng đầu", 1), ("top 10", None)])
    def test_a_place_in_words_is_a_place(self, reference: Reference, word: str, rank: int | None) -> None:
        score = one(read_rows(reference, row(value=word)), "score")
        assert (score["rank"], score["rank_basis"]) == (rank, "printed" if rank else "relative")

    def test_a_place_from_the_order_of_a_list_is_marked(self, reference: Reference) -> None:
        assert one(read_rows(reference, row(basis="sequence")), "score")["rank_basis"] == "sequence"
        assert one(read_rows(reference, row(basis="derived")), "score")["rank_basis"] == "relative"
        assert one(read_rows(reference, row(basis="derived", indicator="points")), "score")["status"] == "derived"

    def test_a_printed_place_goes_before_the_same_from_a_list(self, reference: Reference) -> None:
        score = one(read_rows(reference, row(basis="sequence"), row(), row(value="top 20")), "score")
        assert (score["rank"], score["rank_basis"]) == (18, "printed")
        assert score["note"] == "printed: «top 20»"

    def test_what_was_inferred_says_so(self, reference: Reference) -> None:
        score = one(read_rows(reference, row(basis="inferred", note="read as the value of 2016")), "score")
        assert (score["confidence"], score["note"]) == (0.5, "inferred; read as the value of 2016")

    def test_two_figures_for_one_thing_on_one_page_both_stay_and_are_a_finding(self, reference: Reference) -> None:
        seen = read_rows(reference, row(), row(value="19"))
        assert [score["rank"] for score in seen.rows["score"]] == [18, 19]
        finding = one(seen, "finding")
        assert (finding["kind"], finding["expected"], finding["published"]) == ("figures_disagree", "18", "19")
        assert finding["fact_id"] == seen.rows["score"][1]["fact_id"]

    def test_ids_do_not_depend_on_the_place_of_the_row(self, reference: Reference) -> None:
        one_way = read_rows(reference, row(), row(subject="Gia Lai"))
        other_way = read_rows(reference, row(subject="Gia Lai"), row())
        ids = [{score["fact_id"] for score in seen.rows["score"]} for seen in (one_way, other_way)]
        assert ids[0] == ids[1]
        assert len(ids[0]) == 2

    def test_the_edition_is_the_year_of_the_association_s_index(self, reference: Reference) -> None:
        changes = {"scheme": "vaip-ict-index", "edition_year": "2017", "year": "2016"}
        score = one(read_rows(reference, row(**changes)), "score")
        assert (score["scheme_id"], score["year"]) == ("vaip/ict-index/2017", 2017)

    def test_a_criterion_has_the_id_that_tables_give_it(self, reference: Reference) -> None:
        seen = read_rows(reference, row(criterion="hạ tầng kỹ thuật CNTT"), row(criterion="Trang/Cổng TTĐT"))
        assert [score["criterion_id"] for score in seen.rows["score"]] == ["infrastructure", "portal"]
        criteria = {(c["scheme_id"], c["criterion_id"], c["concept"]) for c in seen.rows["criterion"]}
        assert ("mic/ung-dung-cntt/2016", "infrastructure", "infrastructure") in criteria
        names = {(name["criterion_id"], name["name_published"]) for name in seen.rows["criterion_name"]}
        assert ("portal", "Trang/Cổng TTĐT") in names

    def test_a_provincial_ranking_is_that_of_the_province_named(self, reference: Reference) -> None:
        changes = {"scheme": "provincial-dti", "subject": "Sở Y tế", "subject_kind": "department"}
        score = one(read_rows(reference, row(within="Quảng Nam", **changes)), "score")
        assert (score["scheme_id"], score["agency_id"]) == ("quang-nam/chuyen-doi-so/2016", "quang-nam/so-y-te")
        assert score["agency_group"] == "departments"


class TestMergedProvinces:
    """A ranking of the provinces after a merger, of a year before it."""

    def test_the_size_of_a_ranking_says_whose_names_count(self, reference: Reference) -> None:
        for size, agency, group in (("34", "hai-phong-2025", "provinces-34"), ("63", "hai-phong", "provinces")):
            changes = {"year": "2024", "published": "2025-10-21", "rank_of": size}
            score = one(read_rows(reference, row(subject="Hải Phòng", **changes)), "score")
            assert (score["agency_id"], score["agency_group"], score["year"]) == (agency, group, 2024)

    def test_a_group_says_it_where_no_size_is_printed_and_the_rows_beside_follow(self, reference: Reference) -> None:
        changes = {"subject": "Hải Phòng", "year": "2024", "published": "2025"}
        seen = read_rows(
            reference, row(agency_group="provinces-34", **changes), row(indicator="index", value="0,7857", **changes)
        )
        score = one(seen, "score")
        assert (score["agency_id"], score["rank"], score["index_value"]) == ("hai-phong-2025", 18, 0.7857)

    def test_where_a_page_ranks_an_agency_in_both_a_row_without_either_is_of_its_year(
        self, reference: Reference
    ) -> None:
        changes = {"subject": "Hải Phòng", "year": "2024"}
        seen = read_rows(
            reference, row(rank_of="34", **changes), row(value="3", rank_of="63", **changes),
            row(indicator="index", value="0,7857", **changes),
        )  # fmt: skip
        assert {(s["agency_id"], s["index_value"]) for s in seen.rows["score"]} == {
            ("hai-phong-2025", None), ("hai-phong", 0.7857),
        }  # fmt: skip

    def test_a_province_that_the_merger_took_is_none_of_the_34(self, reference: Reference) -> None:
        seen = read_rows(reference, row(subject="Kon Tum", year="2024", rank_of="34"))
        assert one(seen, "pending_fact")["reason_code"] == "name"


class TestMeasures:
    def test_a_count_of_services_has_its_level(self, reference: Reference) -> None:
        found = measure(reference, value="1.579", unit="services", service_level="3+4", max="1937")
        assert (found["value"], found["unit"], found["service_level"]) == (1579, "services", "3+4")
        assert (found["denominator"], found["qualifier"], found["subject_type"]) == (1937, "=", "agency")

    def test_none_is_zero_and_missing_is_missing(self, reference: Reference) -> None:
        zero = measure(reference, value="0")
        assert (zero["value"], zero["status"]) == (0, "zero")
        missing = measure(reference, value="", status="missing")
        assert (missing["value"], missing["status"], missing["qualifier"]) == (None, "missing", None)

    @pytest.mark.parametrize(("value", "qualifier", "expected"), [
        ("hơn 70 %", "=", ">"), ("trên 2.100", "", ">"), ("dưới 5", "=", "<"), ("khoảng 40", "=", "≈"),
        ("40", "approx", "≈"), ("40", "lt", "<"), ("40", "gt", ">"), ("40", "=", "="),
    ])  # fmt: skip
    def test_words_before_a_figure_are_its_qualifier(
        self, reference: Reference, value: str, qualifier: str, expected: str
    ) -> None:
        number = "".join(filter(str.isdigit, value))
        assert measure(reference, value=value, number=number, qualifier=qualifier)["qualifier"] == expected

    def test_a_magnitude_has_no_number(self, reference: Reference) -> None:
        found = measure(reference, value="hàng triệu", qualifier="magnitude")
        assert (found["value"], found["value_text"], found["qualifier"]) == (None, "hàng triệu", "magnitude")

    def test_a_class_in_the_criterion_is_the_class(self, reference: Reference) -> None:
        changes = {"subject": "63 tỉnh, thành phố", "subject_kind": "cohort", "indicator": "class_count"}
        found = one(read_rows(reference, row(criterion="mức tốt", **changes)), "measure")
        assert (found["class"], found["topic"], found["subject_id"]) == ("Tốt", None, "provinces-63")
        assert (found["scheme_id"], found["unit"]) == ("mic/ung-dung-cntt/2016", "agencies")

    @pytest.mark.parametrize(("value", "note", "indicator", "expected"), [
        ("giảm 11 bậc", "change, not a level: down against 2021", "change", -11),
        ("tăng 2 bậc", "change, not a level", "change", 2),
        ("90%", "target", "target", 90),
        ("20,7%", "economy", "share", 20.7),
    ])  # fmt: skip
    def test_a_plan_is_no_result_and_a_move_no_level(
        self, reference: Reference, value: str, note: str, indicator: str, expected: float
    ) -> None:
        changes = {"scheme": "other", "indicator": "other", "value": value, "note": note}
        unit = "%" if "%" in value else "bậc"
        number = "".join(c for c in value if c.isdigit() or c == ",").replace(",", ".")
        found = one(read_rows(reference, row(unit=unit, **{**changes, "number": number})), "measure")
        assert (found["indicator"], found["value"]) == (indicator, expected)
        assert found["unit"] == ("%" if unit == "%" else "places")

    def test_two_values_of_one_thing_on_one_page_are_a_finding_unless_their_notes_differ(
        self, reference: Reference
    ) -> None:
        count = {"scheme": "online-services", "indicator": "services", "service_level": "3"}
        seen = read_rows(reference, row(value="105", **count), row(value="501", **count))
        assert [found["value"] for found in seen.rows["measure"]] == [105, 501]
        finding = one(seen, "finding")
        assert (finding["kind"], finding["expected"], finding["published"]) == ("figures_disagree", "105", "501")
        dated = [row(value=value, note=f"as of {month}/2016", **count) for value, month in (("105", 9), ("501", 10))]
        assert "finding" not in read_rows(reference, *dated).rows

    def test_a_class_of_its_own_is_not_the_class_in_it(self, reference: Reference) -> None:
        changes = {"subject": "63 tỉnh, thành phố", "subject_kind": "cohort", "indicator": "class_count"}
        seen = read_rows(reference, row(**{"class": "Tốt (dẫn đầu)"}, **changes), row(**{"class": "tốt"}, **changes))
        assert [found["class"] for found in seen.rows["measure"]] == ["Tốt (dẫn đầu)", "Tốt"]

    def test_the_mean_of_a_cohort_is_a_measure_of_the_scheme(self, reference: Reference) -> None:
        changes = {"scheme": "dti", "year": "2021", "subject": "trung bình cấp tỉnh", "subject_kind": "cohort"}
        found = one(read_rows(reference, row(indicator="index", value="0,4014", **changes)), "measure")
        assert (found["subject_type"], found["subject_id"]) == ("cohort", "provinces-63")
        assert (found["scheme_id"], found["indicator"], found["value"]) == ("mic/chuyen-doi-so/2021", "index", 0.4014)

    def test_two_things_of_one_topic_on_a_page_go_by_their_words(self, reference: Reference) -> None:
        changes = {"scheme": "other", "indicator": "share", "unit": "%"}
        seen = read_rows(
            reference,
            row(criterion="phần mềm quản lý văn bản cấp tỉnh", value="97", **changes),
            row(criterion="phần mềm quản lý văn bản cấp xã", value="80", **changes),
        )
        topics = [found["topic"] for found in seen.rows["measure"]]
        assert topics == ["phan-mem-quan-ly-van-ban-cap-tinh", "phan-mem-quan-ly-van-ban-cap-xa"]
        alone = read_rows(reference, row(criterion="phần mềm quản lý văn bản cấp tỉnh", value="97", **changes))
        assert one(alone, "measure")["topic"] == "document-management"

    def test_who_was_evaluated_is_an_evaluation(self, reference: Reference) -> None:
        changes = {"subject": "bộ được xếp hạng", "subject_kind": "cohort", "indicator": "agencies", "unit": "agencies"}
        found = one(read_rows(reference, row(value="19", max="22", **changes)), "evaluation")
        assert (found["cohort_id"], found["ranked"], found["total"]) == ("ministries-22", 19, 22)
        assert (found["scheme_id"], found["criterion_id"]) == ("mic/ung-dung-cntt/2016", "overall")
