"""Printed names find the agency they mean, and no other."""

import csv
import unicodedata
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.agencies.align import aligns
from transform.agencies.match import Match
from transform.agencies.registry import Registry, load_registry

REFERENCE = Path(__file__).resolve().parents[2] / "data" / "reference"
REGISTRY = load_registry([REFERENCE])
CENTRAL = frozenset({"ministry", "ministry_level", "government_agency"})
CROSSINGS: dict[str, Callable[[str], str]] = {
    "as printed": str,
    "upper case": str.upper,
    "NFD": lambda name: unicodedata.normalize("NFD", name),
    "double spaces": lambda name: f" {name.replace(' ', '  ')}\u00a0",
    "en dash": lambda name: name.replace(" - ", " – ").replace("-", "–"),
    "ampersand": lambda name: name.replace(" và ", " & "),
    "old tone places": lambda name: name.replace("óa", "oá").replace("òa", "oà").replace("Ủy", "Uỷ"),
    "Icelandic Eth": lambda name: name.replace("Đ", "\u00d0"),
}


def match(name: str, province: str | None = None, year: int | None = 2016, kinds: set[str] | None = None) -> Match:
    return REGISTRY.match(name, province=province, year=year, kinds=frozenset(kinds) if kinds else None)


@pytest.mark.shared
@pytest.mark.parametrize("crossing", CROSSINGS)
@pytest.mark.parametrize("with_kind", [True, False])
def test_the_names_met_in_documents_mean_what_people_say_they_mean(
    shared: Path, crossing: str, with_kind: bool
) -> None:
    gold = list(csv.DictReader((shared / "gold" / "names.csv").open(encoding="utf-8")))
    assert len(gold) == 72
    wrong = []
    for row in gold:
        province = REGISTRY.find_province(row["within"])
        kinds = {"central": CENTRAL}.get(row["kind"], frozenset({row["kind"]})) if with_kind else None
        name = CROSSINGS[crossing](row["name"])
        found = REGISTRY.match(name, province=province, year=int(row["year"]), kinds=kinds)
        if found.agency_id is None or REGISTRY.name(found.agency_id, int(row["year"])) != row["agency"]:
            wrong.append((name, row["agency"], found))
        elif province:
            assert REGISTRY.parent(found.agency_id) == province
    assert wrong == []


@pytest.mark.parametrize("crossing", CROSSINGS)
def test_every_agency_is_found_by_its_own_name_in_every_form(crossing: str) -> None:
    for agency in REGISTRY.agencies.values():
        province = agency.parent_agency_id
        for version in agency.versions:
            year = version.span.valid_to.year if version.span.valid_to else 2016
            if agency.agency_id == "thua-thien-hue" and version is agency.versions[-1]:
                year = 2025
            found = match(CROSSINGS[crossing](version.name_vi), province, year)
            assert found.agency_id == agency.agency_id, (version.name_vi, found)
            assert crossing != "as printed" or found.basis == "exact"


@pytest.mark.parametrize(
    ("name", "province", "agency_id", "basis"),
    [
        ("UBND TX. Hoài Nhơn", "binh-dinh", "binh-dinh/huyen-hoai-nhon", "prefix"),
        ("UBND huyện An Nhơn", "binh-dinh", "binh-dinh/huyen-an-nhon", "prefix"),
        ("UBND H. Tuy Phước", "binh-dinh", "binh-dinh/huyen-tuy-phuoc", "prefix"),
        ("Ủy ban nhân dân huyện Tuy Phước, tỉnh Bình Định", "binh-dinh", "binh-dinh/huyen-tuy-phuoc", "prefix"),
        ("UBND Quy Nhơn", "binh-dinh", "binh-dinh/thanh-pho-quy-nhon", "prefix"),
        ("Quy Nhơn", "binh-dinh", "binh-dinh/thanh-pho-quy-nhon", "bare"),
        ("Qui Nhơn", "binh-dinh", "binh-dinh/thanh-pho-quy-nhon", "bare"),
        ("UBND tỉnh", "binh-dinh", "binh-dinh", "prefix"),
        ("UBND tỉnh Bình Định", None, "binh-dinh", "prefix"),
        ("Sở Y tế tỉnh Nghệ An", "nghe-an", "nghe-an/so-y-te", "prefix"),
        ("Sở Y tế TP. Hải Phòng", "hai-phong", "hai-phong/so-y-te", "prefix"),
        ("Thanh tra TP Đà Nẵng", "da-nang", "da-nang/thanh-tra", "prefix"),
        ("VP UBND tỉnh", "ca-mau", "ca-mau/van-phong-ubnd", "abbreviation"),
        ("VP UBND TP", "can-tho", "can-tho/van-phong-ubnd", "abbreviation"),
        ("Sở LĐ - TBXH", "lai-chau", "lai-chau/so-lao-dong-thuong-binh-va-xa-hoi", "abbreviation"),
        ("Sở GD-ĐT", "lai-chau", "lai-chau/so-giao-duc-va-dao-tao", "variant"),
        ("BQL KKT", "kien-giang", "kien-giang/ban-quan-ly-khu-kinh-te", "variant"),
        ("BQL các Khu CN", "kien-giang", "kien-giang/ban-quan-ly-cac-khu-cong-nghiep", "abbreviation"),
        ("TT&TT", "kien-giang", "kien-giang/so-thong-tin-va-truyen-thong", "abbreviation"),
        ("Bộ Nông nghiệp và PTNT", None, "bo-nong-nghiep-va-phat-trien-nong-thon", "abbreviation"),
        ("BHXH Việt Nam", None, "bao-hiem-xa-hoi-viet-nam", "variant"),
        ("Ministry of Finance", None, "bo-tai-chinh", "variant"),
        ("TP HCM", None, "ho-chi-minh", "variant"),
        ("Tp. Hồ Chí Minh", None, "ho-chi-minh", "prefix"),
        ("Đắc Lắc", None, "dak-lak", "variant"),
        ("tỉnh BR-VT", None, "ba-ria-vung-tau", "prefix"),
    ],
)
def test_words_around_a_name_and_words_cut_short(name: str, province: str | None, agency_id: str, basis: str) -> None:
    assert match(name, province) == Match(agency_id, basis)


@pytest.mark.parametrize(
    ("name", "province", "candidate"),
    [
        ("UBND thị xã Tuy Phước", "binh-dinh", "binh-dinh/huyen-tuy-phuoc"),
        ("huyện Quy Nhơn", "binh-dinh", "binh-dinh/thanh-pho-quy-nhon"),
        ("tỉnh Đà Nẵng", None, "da-nang"),
        ("thành phố Bình Định", None, "binh-dinh"),
        ("Sở Tài chánh", "binh-dinh", "binh-dinh/so-tai-chinh"),
        ("So Tai chinh", "binh-dinh", "binh-dinh/so-tai-chinh"),
        ("Phù Yên", None, "phu-yen"),
    ],
)
def test_what_is_nearly_a_name_is_only_suggested(name: str, province: str | None, candidate: str) -> None:
    found = match(name, province)
    assert (found.agency_id, found.basis) == (None, "none")
    assert candidate in found.candidates
    assert found.reason


@pytest.mark.parametrize(
    ("name", "province"),
    [
        ("UBND huyện Tuy Phước", "quang-nam"),
        ("UBND huyện Tuy Phước", None),
        ("Sở Tài chính tỉnh Gia Lai", "binh-dinh"),
        ("Sở Tài chính", None),
        ("Bộ Tài chính", "binh-dinh"),
        ("Thanh tra Chính phủ", "binh-dinh"),
        ("Sở TT", "binh-dinh"),
        ("CT", None),
        ("CM", None),
        ("Sở", "binh-dinh"),
        ("huyện", "binh-dinh"),
        ("UBND", "binh-dinh"),
        ("Sở Văn hóa và", "binh-dinh"),
        ("Sở Văn hóa", "binh-dinh"),
        ("Viện Hàn lâm", None),
        ("Cục Thuế tỉnh", "binh-dinh"),
        ("Tổng cộng", "binh-dinh"),
        ("- ,.", "binh-dinh"),
        ("", None),
    ],
)
def test_foreign_half_and_missing_names_mean_nobody(name: str, province: str | None) -> None:
    found = match(name, province)
    assert found.agency_id is None
    assert found.reason


@pytest.mark.parametrize(
    ("name", "other"),
    [
        ("Sở Du lịch", "Sở Văn hóa, Thể thao và Du lịch"),
        ("Sở Nội vụ", "Sở Ngoại vụ"),
        ("Sở Văn hóa và Thể thao", "Sở Văn hóa, Thể thao và Du lịch"),
        ("UBND tỉnh", "Văn phòng UBND tỉnh"),
        ("Ban Quản lý Khu kinh tế", "Ban Quản lý các khu công nghiệp"),
    ],
)
def test_names_that_look_alike_stay_apart(name: str, other: str) -> None:
    one, two = match(name, "binh-dinh").agency_id, match(other, "binh-dinh").agency_id
    assert one and two and one != two
    assert match(name, "quang-nam").agency_id != one


def test_a_year_or_a_kind_that_does_not_fit_leaves_a_candidate() -> None:
    assert match("Huế").candidates == ("thua-thien-hue",)
    assert match("Huế", year=2025).agency_id == "thua-thien-hue"
    assert match("Thừa Thiên Huế", year=2025).agency_id == "thua-thien-hue"
    assert match("Gia Lai", year=2026) == Match(None, "none", ("gia-lai",), "the name is not known for 2026")
    assert match("UBND huyện Nông Sơn", "quang-nam", 2026).agency_id is None
    assert match("Sở Nội vụ", "binh-dinh", kinds={"district"}).candidates == ("binh-dinh/so-noi-vu",)
    assert match("Nội vụ", kinds={"province"}).agency_id is None
    assert match("Sở Nội vụ", "no-such-province").reason == "no province has the id no-such-province"


@pytest.fixture
def crowded(tmp_path: Path) -> Registry:
    """Bình Định with a town beside the district of one name, and a town of the province's own name."""
    folder = tmp_path / "agencies"
    folder.mkdir()
    head = "agency_id,province_id,name_vi,status,valid_from,valid_to,evidence"
    rows = ["binh-dinh/thi-xa-an-lao,binh-dinh,Thị xã An Lão,thị xã,,,test"]
    rows += ["binh-dinh/thi-xa-binh-dinh,binh-dinh,Thị xã Bình Định,thị xã,,,test"]
    (folder / "districts.csv").write_text("\n".join([head, *rows, ""]), encoding="utf-8")
    return load_registry([REFERENCE, tmp_path])


def test_a_bare_name_that_two_kinds_share_is_ambiguous(crowded: Registry) -> None:
    for name in ("An Lão", "UBND An Lão"):
        found = crowded.match(name, province="binh-dinh", year=2016)
        assert (found.agency_id, found.basis) == (None, "ambiguous")
        assert found.candidates == ("binh-dinh/huyen-an-lao", "binh-dinh/thi-xa-an-lao")
    assert crowded.match("UBND TX An Lão", province="binh-dinh").agency_id == "binh-dinh/thi-xa-an-lao"
    assert crowded.match("UBND huyện An Lão", province="binh-dinh").agency_id == "binh-dinh/huyen-an-lao"
    assert crowded.match("Bình Định", province="binh-dinh").basis == "ambiguous"
    only = crowded.match("Bình Định", province="binh-dinh", kinds=frozenset({"district"}))
    assert only.agency_id == "binh-dinh/thi-xa-binh-dinh"


def test_an_abbreviation_that_two_agencies_share_is_ambiguous(tmp_path: Path) -> None:
    (tmp_path / "agencies").mkdir()
    head = "slug,province_id,name_vi,name_en,variants,valid_from,valid_to,evidence"
    row = "so-the-thao-va-tin-hoc,,Sở Truyền thanh và Tin tức,Department,,,,test"
    (tmp_path / "agencies" / "departments.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    registry = load_registry([REFERENCE, tmp_path])
    assert registry.match("Sở Truyền thanh - TT", province="gia-lai").agency_id == "gia-lai/so-the-thao-va-tin-hoc"
    found = registry.match("Sở T.T.T.T", province="gia-lai")
    assert found.agency_id is None
    assert registry.match("TTTT", province="gia-lai").basis == "ambiguous"


def test_abbreviations_are_read_word_by_word() -> None:
    words = ["sở", "nông", "nghiệp", "phát", "triển", "nông", "thôn"]
    for short in ("Sở NN PTNT", "Sở Nông nghiệp PTNT", "SNNPTNT", "SỞ NÔNG nghiệp PT NT"):
        assert aligns(short.split(), words), short
    for half in ("Sở NN PTN", "Sở NN", "NN PTNT", "sở nn ptnt", "Sở NNPTNTT", "Sở Nông nghiệp phát triển"):
        assert not aligns(half.split(), words), half


@given(st.sampled_from(sorted(REGISTRY.agencies)), st.text(max_size=6), st.integers(0, 40))
def test_a_name_with_other_letters_in_it_is_never_another_agency(agency_id: str, noise: str, place: int) -> None:
    agency = REGISTRY.agencies[agency_id]
    name = agency.name_vi[:place] + noise + agency.name_vi[place:]
    found = match(name, agency.parent_agency_id, None)
    assert found.agency_id in (agency_id, None)
    assert (found.agency_id is None) == (found.basis in ("none", "ambiguous"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Chủ tịch UBND tỉnh Bình Định", ["binh-dinh"]),
        ("TRÊN ĐỊA BÀN TỈNH BÌNH ĐỊNH NĂM 2016", ["binh-dinh"]),
        ("Bình Định, ngày 07 tháng 02 năm 2017", ["binh-dinh"]),
        ("TP. Đà Nẵng và tỉnh Thừa Thiên - Huế", ["da-nang", "thua-thien-hue"]),
        ("Kiên Giang, Tiền Giang; An Giang.", ["kien-giang", "tien-giang", "an-giang"]),
        ("tỉnh Thanh Hoá, Khánh Hoà", ["thanh-hoa", "khanh-hoa"]),
        ("huyện Quảng Ninh, tỉnh Quảng Bình", ["quang-binh"]),
        ("xã Hòa Bình", []),
        ("thành phố Ninh Bình", []),
        ("thành phố Ninh Bình, tỉnh Ninh Bình", ["ninh-binh"]),
        ("các tỉnh, thành phố: Thái Bình, Nam Định", ["thai-binh", "nam-dinh"]),
        ("các tỉnh, thành phố Thái Bình, Nam Định", ["thai-binh", "nam-dinh"]),
        ("tư tưởng Hồ Chí Minh", []),
        ("Thành phố  Hồ Chí Minh, TP.HCM, TPHCM", ["ho-chi-minh"] * 3),
        ("Bà Rịa–Vũng Tàu", ["ba-ria-vung-tau"]),
        ("huyện Phù Yên; phu yen; Hà Nộii", []),
        ("", []),
    ],
)
def test_provinces_are_found_in_running_text(text: str, expected: list[str]) -> None:
    for form in (text, unicodedata.normalize("NFD", text)):
        assert [agency_id for agency_id, _, _ in REGISTRY.find_provinces(form)] == expected
        assert REGISTRY.find_province(form) == (expected[0] if expected else None)


def test_mentions_have_their_place() -> None:
    text = "Sở TT&TT tỉnh Thừa Thiên - Huế báo cáo"
    ((agency_id, start, end),) = REGISTRY.find_provinces(text)
    assert (agency_id, text[start:end]) == ("thua-thien-hue", "Thừa Thiên - Huế")


def test_matching_a_name_again_costs_next_to_nothing() -> None:
    started = perf_counter()
    for _ in range(20_000):
        match("UBND huyện Tuy Phước", "binh-dinh")
    assert perf_counter() - started < 1
