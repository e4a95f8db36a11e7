"""What is declared of evaluations, and the rows that it gives to a document with facts of them."""

import csv
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from extract.model import Document
from schemas.frames import accept
from transform.declared import Declared, load_declared
from transform.errors import ReferenceError
from transform.facts.context import Context
from transform.facts.criteria import Criteria
from transform.facts.rank_method import rank_method
from transform.facts.scheme_criteria import criteria_of, criterion_for
from transform.facts.schemes import add_schemes
from transform.facts.sheet import Sheet
from transform.facts.work import read_work
from transform.reference import Reference, load_reference
from transform.tables.read import read_tables

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
MIC13, MIC17, VAIP = "mic/ung-dung-cntt/2013", "mic/ung-dung-cntt/2017", "vaip/ict-index/2017"


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference([REFERENCE])


@pytest.fixture(scope="module")
def declared() -> Declared:
    return load_declared([REFERENCE])


@pytest.fixture
def page(reference: Reference) -> Context:
    """A page that is no decision: it has no scheme of its own."""
    document = Document("d" * 64, "text/plain", "test", "", "", ())
    tables = read_tables(document, reference.wording)
    work = read_work(document, tables.prose, reference, "https://a.example")
    return Context(
        document=document, tables=tables, reference=reference, sheet=Sheet(document), work=work, family="khac",
        year=None, scheme_id=None, criteria=Criteria(reference.wording, "khac"), form="text", maxima=[],
        rendition="text", source="",
    )  # fmt: skip


def score(scheme_id: str, **values: Any) -> dict[str, Any]:
    empty = dict.fromkeys(("points", "percent", "index_value", "rank", "rank_basis", "table_no", "agency_group"))
    year = int(scheme_id.rpartition("/")[2])
    return {**empty, "scheme_id": scheme_id, "criterion_id": "overall", "year": year, **values}


def rows_of(context: Context, table: str, scheme_id: str) -> list[dict[str, Any]]:
    return [row for row in context.sheet.rows.get(table, []) if row["scheme_id"] == scheme_id]


# What is declared


def files() -> list[Path]:
    return sorted((REFERENCE / "schemes").glob("*.csv"))


@pytest.mark.parametrize("path", files(), ids=lambda path: path.name)
def test_rows_are_in_order_and_say_what_they_rest_on(path: Path) -> None:
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    by_order = [list(row.values()) for row in rows]
    assert by_order == sorted(by_order)
    assert all(row.get("evidence", "x") for row in rows)


def test_ids_begin_with_a_known_series_and_issuers_are_agencies(reference: Reference, declared: Declared) -> None:
    for scheme_id, row in declared.schemes.items():
        series = reference.series.of_scheme(scheme_id)
        assert series is not None, scheme_id
        for issuer in filter(None, (row["issuer_agency_id"], series.issuer)):
            assert issuer in reference.registry.agencies, scheme_id
    national = {series.issuer for series in reference.series.national.values() if series.issuer}
    assert national <= set(reference.registry.agencies)


def test_criteria_belong_to_a_series_or_a_scheme_and_maxima_to_criteria(
    reference: Reference, declared: Declared
) -> None:
    for key, rows in declared.criteria.items():
        assert key in declared.schemes or reference.series.named(key), key
        ids = {row["criterion_id"] for row in rows}
        assert {row["parent_criterion_id"] for row in rows} - {""} <= ids
    for key, rows in declared.maxima.items():
        known = {row["criterion_id"] for row in declared.criteria_known(key.rpartition("/")[0])} | {"overall"}
        assert {row["criterion_id"] for row in rows} <= known, key


def test_classes_are_those_that_documents_print(reference: Reference, declared: Declared) -> None:
    known = {rule.name for rule in reference.wording.classes}
    assert {row["class"] for rows in declared.classes.values() for row in rows} <= known


def test_thresholds_as_published(declared: Declared) -> None:
    def thresholds(scheme_id: str) -> list[tuple[str, str, str]]:
        return [(row["class"], row["min_percent"], row["min_is_included"]) for row in declared.classes[scheme_id]]

    assert thresholds("lao-cai/ung-dung-cntt/2018") == [("Tốt", "85", "yes"), ("Khá", "70", "yes")]
    assert thresholds("lao-cai/chuyen-doi-so/2022")[0] == ("Dẫn dắt", "75", "no")
    assert thresholds("da-nang/chuyen-doi-so/2023")[0] == ("Xuất sắc", "", "")
    assert len(thresholds("da-nang/chuyen-doi-so/2023")) == 4


def test_the_ministrys_report_by_year(declared: Declared) -> None:
    kinds = {key[-4:]: (row["value_kind"], row["rank_method"]) for key, row in declared.schemes.items()
             if key.startswith("mic/ung-dung-cntt/")}  # fmt: skip
    assert kinds["2013"] == ("points", "unknown")
    assert kinds["2016"] == ("index", "unknown")
    assert {kinds[year] for year in ("2017", "2018", "2019")} == {("index", "competition")}


def test_ties_of_2017_follow_the_declared_method(shared: Path, declared: Declared) -> None:
    """The ranks printed for provinces, read as the declaration says they are."""
    with (shared / "figures" / "readings.csv").open(encoding="utf-8", newline="") as stream:
        printed = [row for row in csv.DictReader(stream) if row["source"].endswith("View_detail.aspx?ItemID=1504")]
    by_agency: dict[str, dict[str, Any]] = {}
    for row in printed:
        fact = by_agency.setdefault(row["subject"], score(MIC17, rank_basis="printed"))
        fact["rank" if row["indicator"] == "rank" else "index_value"] = float(row["number"])
    assert len(by_agency) > 40
    assert rank_method(by_agency.values()) == declared.schemes[MIC17]["rank_method"] == "competition"


@pytest.mark.parametrize(
    ("file", "rows", "message"),
    [
        ("scheme_classes.csv", "scheme_id,class,order,min_percent,min_is_included,label_vi,evidence\n"
         "x/y/2000,Tốt,1,80,yes,tốt,e", "schemes.csv has no such row"),
        ("scheme_classes.csv", "scheme_id,class,order,min_percent,min_is_included,label_vi,evidence\n"
         f"{MIC13},Tốt,1,80 %,yes,tốt,e", "min_percent is «80 %»"),
        ("scheme_classes.csv", "scheme_id,class,order,min_percent,min_is_included,label_vi,evidence\n"
         f"{MIC13},Tốt,1,80,perhaps,tốt,e", "min_is_included is «perhaps»"),
        ("scheme_maxima.csv", "scheme_id,criterion_id,agency_group,max_points,evidence\n"
         f"{MIC13},overall,,many,e", "max_points is «many»"),
        ("schemes.csv", "scheme_id,issuer_agency_id,rank_method,value_kind,points_step,legal_basis,evidence\n"
         f"{MIC13},,dense,points,0,,e", "points_step is «0»"),
    ],
)  # fmt: skip
def test_a_broken_row_is_refused_with_its_place(tmp_path: Path, file: str, rows: str, message: str) -> None:
    (tmp_path / "schemes").mkdir()
    (tmp_path / "schemes" / file).write_text(rows + "\n", encoding="utf-8")
    with pytest.raises(ReferenceError, match=message) as caught:
        load_declared([REFERENCE, tmp_path])
    assert f"{file}, line 2" in str(caught.value)


# Rows of schemes


def test_two_evaluations_on_one_page_are_two_schemes_with_criteria_of_their_own(page: Context) -> None:
    for scheme_id, phrase in ((MIC17, "Hạ tầng kỹ thuật CNTT"), (VAIP, "hạ tầng nhân lực")):
        criterion = criterion_for(page, scheme_id, phrase)
        page.sheet.add("score", score(scheme_id, criterion_id=criterion.criterion_id, rank=1))
        page.sheet.add("score", score(scheme_id, rank=2))
    add_schemes(page)
    accepted = accept("scheme", page.sheet.rows["scheme"])
    assert not accepted.rejected
    shown = [(row["scheme_id"], row["issuer_agency_id"], row["family"], row["year"], row["year_kind"],
              row["rank_method"], row["is_inferred"]) for row in page.sheet.rows["scheme"]]  # fmt: skip
    assert shown == [
        (MIC17, "bo-thong-tin-va-truyen-thong", "ung-dung-cntt", 2017, "data", "competition", False),
        (VAIP, "hoi-tin-hoc-viet-nam", "ict-index", 2017, "edition", "unknown", False),
    ]
    assert {row["criterion_id"] for row in rows_of(page, "criterion", MIC17)} == {"overall", "infrastructure"}
    assert {row["criterion_id"] for row in rows_of(page, "criterion", VAIP)} == {"overall", "human-resources"}
    assert [row["name_published"] for row in rows_of(page, "criterion_name", VAIP)] == ["hạ tầng nhân lực"]


def test_measures_and_evaluations_name_schemes_too(page: Context) -> None:
    page.sheet.add("measure", {"scheme_id": MIC17})
    page.sheet.add("measure", {"scheme_id": None})
    page.sheet.add("evaluation", {"scheme_id": VAIP, "criterion_id": "overall"})
    add_schemes(page)
    assert [row["scheme_id"] for row in page.sheet.rows["scheme"]] == [MIC17, VAIP]
    assert [row["criterion_id"] for row in rows_of(page, "criterion", VAIP)] == ["overall"]
    assert rows_of(page, "criterion", MIC17) == []


def test_the_step_of_points_is_that_of_the_scheme(page: Context, tmp_path: Path) -> None:
    folder = tmp_path / "schemes"
    folder.mkdir()
    (folder / "schemes.csv").write_text(
        "scheme_id,issuer_agency_id,rank_method,value_kind,points_step,legal_basis,evidence\n"
        f"binh-dinh/ung-dung-cntt/2016,,dense,points,5,,e\n{MIC13},,unknown,points,,,e\n",
        encoding="utf-8",
    )
    page = replace(page, reference=load_reference([REFERENCE, tmp_path]))
    page.sheet.add("score", score("binh-dinh/ung-dung-cntt/2016", points=75))
    page.sheet.add("score", score(MIC13, points=761.32))
    add_schemes(page)
    steps = {row["scheme_id"]: row["points_step"] for row in page.sheet.rows["scheme"]}
    assert steps == {"binh-dinh/ung-dung-cntt/2016": 5, MIC13: None}


def test_a_page_without_facts_of_a_scheme_has_none(page: Context) -> None:
    add_schemes(page)
    assert page.sheet.rows == {}


def test_a_declared_scheme_brings_its_maxima_and_classes_only_with_a_fact_of_it(page: Context) -> None:
    page.sheet.add("score", score(MIC13, points=761.32))
    page.sheet.add("score", score("lao-cai/ung-dung-cntt/2018", rank=1))
    add_schemes(page)
    maxima = {row["criterion_id"]: row["max_points"] for row in rows_of(page, "criterion_max", MIC13)}
    assert maxima == {
        "overall": 1000, "infrastructure": 100, "internal-use": 250, "public-services": 400, "security": 100,
        "policy": 100,
    }  # fmt: skip
    assert {row["criterion_id"] for row in rows_of(page, "criterion", MIC13)} == set(maxima)
    classes = rows_of(page, "scheme_class", "lao-cai/ung-dung-cntt/2018")
    assert [(row["class"], row["min_percent"]) for row in classes] == [("Tốt", 85), ("Khá", 70)]
    for table in ("scheme", "criterion", "criterion_max", "scheme_class"):
        assert not accept(table, page.sheet.rows[table]).rejected
    assert {row["scheme_id"] for row in page.sheet.rows["scheme"]} == {MIC13, "lao-cai/ung-dung-cntt/2018"}


def test_thresholds_and_maxima_that_the_document_prints_go_before_declared_ones(page: Context) -> None:
    scheme_id = "lao-cai/ung-dung-cntt/2018"
    page.sheet.add("score", score(scheme_id, points=90))
    page.sheet.add("scheme_class", {"scheme_id": scheme_id, "class": "Đạt", "min_percent": 50})
    page.sheet.add("criterion_max", {"scheme_id": scheme_id, "criterion_id": "overall", "agency_group": None,
                                     "max_points": 120})  # fmt: skip
    add_schemes(page)
    assert [row["class"] for row in rows_of(page, "scheme_class", scheme_id)] == ["Đạt"]
    assert [row["max_points"] for row in rows_of(page, "criterion_max", scheme_id)] == [120]


def test_an_index_that_passed_to_another_ministry_keeps_its_id(page: Context) -> None:
    page.sheet.add("score", score("mic/chuyen-doi-so/2024", index_value=0.8))
    page.sheet.add("score", score("mic/chuyen-doi-so/2022", index_value=0.6))
    add_schemes(page)
    issuers = {row["year"]: row["issuer_agency_id"] for row in page.sheet.rows["scheme"]}
    assert issuers == {2024: "bo-khoa-hoc-va-cong-nghe", 2022: "bo-thong-tin-va-truyen-thong"}


def test_a_provinces_scheme_that_nobody_declared_is_inferred(page: Context) -> None:
    page.sheet.add("score", score("tay-ninh/chinh-quyen-dien-tu/2019", points=121.5))
    add_schemes(page)
    (row,) = page.sheet.rows["scheme"]
    assert (row["issuer_agency_id"], row["is_inferred"], row["value_kind"]) == ("tay-ninh", True, "points")


# Criteria


@pytest.mark.parametrize(
    ("scheme_id", "phrase", "criterion_id"),
    [
        (MIC17, None, "overall"),
        (MIC17, "", "overall"),
        (MIC17, "mức độ ứng dụng CNTT", "overall"),
        (MIC17, "hạ tầng", "infrastructure"),
        (MIC17, "Ứng dụng CNTT trong hoạt động của cơ quan", "internal-use"),
        (MIC17, "Website/Portal", "portal"),
        (MIC17, "Trang/Cổng TTĐT", "portal"),
        (MIC17, "Cổng/Trang thông tin điện tử của bộ", "portal"),
        (MIC17, "cơ chế, chính sách và các quy định", "policy"),
        (MIC17, "cung cấp DVCTT", "online-services"),
        (VAIP, "ứng dụng CNTT", "application"),
        (VAIP, "Hạ tầng kỹ thuật", "infrastructure"),
        (VAIP, "hạ tầng kỹ thuật của xã hội", "infrastructure/society"),
        (VAIP, "hạ tầng kỹ thuật của các cơ quan nhà nước", "infrastructure/state"),
        (VAIP, "human resources infrastructure", "human-resources"),
        (VAIP, "IT Industry Sub-Index", "industry"),
        (VAIP, "internal IT application", "application/internal-use"),
        ("mic/chuyen-doi-so/2023", "Chính quyền số", "digital-government"),
        ("mic/chuyen-doi-so/2023", "hoạt động chính quyền số", "digital-government-activities"),
        ("mic/chuyen-doi-so/2023", "CQS", "digital-government"),
        ("mic/chuyen-doi-so/2023", "Digital Social Activities", "digital-society-activities"),
        ("mic/trang-thong-tin-dien-tu/2009", "lượng truy cập", "luong-truy-cap"),
        ("tay-ninh/chuyen-doi-so/2023", "Hạ tầng số", "digital-infrastructure"),
    ],
)
def test_which_criterion_a_phrase_means(page: Context, scheme_id: str, phrase: str | None, criterion_id: str) -> None:
    assert criterion_for(page, scheme_id, phrase).criterion_id == criterion_id


def test_a_part_that_nobody_declared_is_not_taken_for_its_neighbour(page: Context) -> None:
    found = criterion_for(page, VAIP, "hạ tầng kỹ thuật của các doanh nghiệp")
    assert found.criterion_id not in ("infrastructure", "infrastructure/society", "infrastructure/state")
    assert found.concept == "infrastructure"
    assert criterion_for(page, VAIP, "Hạ tầng kỹ thuật của các doanh nghiệp") is found


def test_years_of_one_series_share_criteria_and_another_page_does_not(page: Context, reference: Reference) -> None:
    assert criteria_of(page, MIC13) is criteria_of(page, MIC17)
    assert criteria_of(page, VAIP) is not criteria_of(page, MIC17)
    own = Context(**{**vars(page), "scheme_id": MIC17, "sheet": Sheet(page.document)})
    assert criteria_of(own, MIC13) is own.criteria
