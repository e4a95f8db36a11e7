"""Printed names find the agency they mean, and no other."""

import csv
import unicodedata
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from transform.agencies.align import aligns
from transform.agencies.normal import normal_form
from transform.agencies.records import NATIONAL, Version
from transform.agencies.registry import Registry, load_registry
from transform.agencies.result import Match
from transform.agencies.scopes import Scopes
from transform.span import Span

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


def year_of(version: Version) -> int | None:
    """The last year at whose end the version was in force, from 2007 to 2026; None where there was none."""
    for year in range(2026, 2006, -1):
        day = date(year, 12, 31)
        if version.span.overlaps(Span(day, day)):
            return year
    return None


@pytest.mark.parametrize("crossing", CROSSINGS)
def test_every_agency_is_found_by_its_own_name_in_every_form(crossing: str) -> None:
    tried = 0
    for agency in list(REGISTRY.agencies.values())[:: 1 if crossing == "as printed" else 5]:
        for version in agency.versions:
            year = year_of(version)
            if year is None:
                continue
            tried += 1
            scope = None if agency.scope == NATIONAL else agency.scope
            found = match(CROSSINGS[crossing](version.name_vi), scope, year)
            if agency.is_possible and found.agency_id is None:
                assert agency.agency_id in found.candidates  # its name may be short for a certain body's
                continue
            assert found.agency_id == agency.agency_id, (version.name_vi, year, found)
            assert crossing != "as printed" or found.basis == "exact"
    assert tried > 4000


def test_no_two_agencies_of_one_scope_and_year_share_a_full_name() -> None:
    scopes = Scopes(REGISTRY.agencies)
    places = {agency.scope for agency in REGISTRY.agencies.values()} - {NATIONAL}
    shared = []
    for place in (None, *sorted(places)):
        for normal, forms in scopes.scope(place).forms.items():
            full = [form for form in forms if form.strength == 3]
            if len({form.agency_id for form in full}) < 2:
                continue
            for year in range(2007, 2027):
                day = date(year, 12, 31)
                there = {
                    form.agency_id
                    for form in full
                    if REGISTRY.agencies[form.agency_id].life.overlaps(Span(day, day))
                    and (form.since is None or form.since <= day)
                }
                if len(there) > 1:
                    shared.append((place, normal, year, there))
    assert shared == []


def test_a_bare_name_that_two_agencies_share_is_only_suggested() -> None:
    scopes = Scopes(REGISTRY.agencies)
    provinces = [agency.agency_id for agency in REGISTRY.agencies.values() if agency.kind == "province"]
    tried = 0
    for province in provinces:
        for forms in scopes.scope(province).forms.values():
            bare = {form.agency_id for form in forms if form.until is None or form.until.year >= 2016}
            strong = any(form.strength > 1 for form in forms)
            alive = [i for i in sorted(bare) if REGISTRY.agencies[i].life.touches(2016)]
            if strong or len(alive) < 2 or {REGISTRY.kind(i) for i in alive} != {"district"}:
                continue
            tried += 1
            found = match(REGISTRY.agencies[alive[0]].version(2016).place, province, 2016)
            assert (found.agency_id, found.basis) == (None, "ambiguous")
            assert set(found.candidates) >= set(alive)
    assert tried >= 5  # Cao Lãnh, Kỳ Anh, Hồng Ngự, Cai Lậy, Long Mỹ …


@pytest.mark.parametrize(
    ("name", "province", "agency_id", "basis"),
    [
        ("UBND huyện đảo Lý Sơn", "quang-ngai", "quang-ngai/huyen-ly-son", "prefix"),
        ("Huyện đảo Cồn Cỏ", "quang-tri", "quang-tri/huyen-con-co", "variant"),
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
        ("Sở LĐ - TBXH", "lai-chau", "lai-chau/so-lao-dong-thuong-binh-va-xa-hoi", "variant"),
        ("Sở GD-ĐT", "lai-chau", "lai-chau/so-giao-duc-va-dao-tao", "variant"),
        ("BQL KKT", "binh-dinh", "binh-dinh/ban-quan-ly-khu-kinh-te", "abbreviation"),
        ("BQL các KCN", "kien-giang", "kien-giang/ban-quan-ly-cac-khu-cong-nghiep", "abbreviation"),
        ("TT&TT", "kien-giang", "kien-giang/so-thong-tin-va-truyen-thong", "abbreviation"),
        ("Bộ Nông nghiệp và PTNT", None, "bo-nong-nghiep-va-phat-trien-nong-thon", "abbreviation"),
        ("BHXH Việt Nam", None, "bao-hiem-xa-hoi-viet-nam", "abbreviation"),
        ("Ministry of Finance", None, "bo-tai-chinh", "variant"),
        ("TP HCM", None, "ho-chi-minh", "variant"),
        ("Tp. Hồ Chí Minh", None, "ho-chi-minh", "prefix"),
        ("Đắc Lắc", None, "dak-lak", "variant"),
        ("tỉnh BR-VT", None, "ba-ria-vung-tau", "prefix"),
        ("So Tai chinh", "binh-dinh", "binh-dinh/so-tai-chinh", "unaccented"),
        ("SO GIAO DUC VA DAO TAO", "lam-dong", "lam-dong/so-giao-duc-va-dao-tao", "unaccented"),
        ("Sở Y tế - TP.HCM", None, "ho-chi-minh/so-y-te", "prefix"),
        ("Sở TT&TT Hà Nội", None, "ha-noi/so-thong-tin-va-truyen-thong", "prefix"),
        ("UBND huyện Hòa Vang, TP Đà Nẵng", None, "da-nang/huyen-hoa-vang", "prefix"),
        ("UBND xã Hòa Châu, huyện Hòa Vang", "da-nang", "da-nang/huyen-hoa-vang/xa-hoa-chau", "prefix"),
        ("Hoa Vang District’s PC", "da-nang", "da-nang/huyen-hoa-vang", "unaccented"),
        ("Hue City", "thua-thien-hue", "thua-thien-hue/thanh-pho-hue", "unaccented"),
        ("Ba Ria – Vung Tau Province", None, "ba-ria-vung-tau", "unaccented"),
        ("Department of Transport of Son La", None, "son-la/so-giao-thong-van-tai", "prefix"),
        ("SởNội vụ", "gia-lai", "gia-lai/so-noi-vu", "variant"),
        ("Sở  Thôngtin vàTruyền thông", "gia-lai", "gia-lai/so-thong-tin-va-truyen-thong", "variant"),
        ("UBND huyện Phù Mĩ", "binh-dinh", "binh-dinh/huyen-phu-my", "prefix"),
        ("Q.1", "ho-chi-minh", "ho-chi-minh/quan-1", "variant"),
        ("District 1", "ho-chi-minh", "ho-chi-minh/quan-1", "variant"),
        ("huyện Đăk R’Lấp", "dak-nong", "dak-nong/huyen-dak-r-lap", "variant"),
        ("Viện Hàn lâm KHXH", None, "vien-han-lam-khoa-hoc-xa-hoi-viet-nam", "prefix"),
        ("Viện Hàn lâm KH&CN", None, "vien-han-lam-khoa-hoc-va-cong-nghe-viet-nam", "prefix"),
        ("Kho bạc Nhà nước Việt Nam", None, "kho-bac-nha-nuoc", "variant"),
        ("Cổng TTĐT Thừa Thiên Huế", None, "thua-thien-hue", "prefix"),
        ("45 Phú Yên", None, "phu-yen", "prefix"),
        ("Cục Thuế tỉnh", "binh-dinh", "binh-dinh/cuc-thue", "exact"),
        ("Công an TP", "da-nang", "da-nang/cong-an", "abbreviation"),
        ("Thanh tra", "binh-dinh", "binh-dinh/thanh-tra", "bare"),
        ("Thanh tra Bình Định", None, "binh-dinh/thanh-tra", "prefix"),
        ("Thanh tra tỉnh Tây Ninh", "tay-ninh", "tay-ninh/thanh-tra", "prefix"),
        ("h. Cao Lãnh", "dong-thap", "dong-thap/huyen-cao-lanh", "variant"),
        ("sở xd", "binh-dinh", "binh-dinh/so-xay-dung", "abbreviation"),
        ("nn&ptnt", "binh-dinh", "binh-dinh/so-nong-nghiep-va-phat-trien-nong-thon", "abbreviation"),
        ("Ministry of Planning & Investment", None, "bo-ke-hoach-va-dau-tu", "variant"),
        ("Hanoi Department of Health", None, "ha-noi/so-y-te", "prefix"),
        ("huyện Phú Vang, Huế", "thua-thien-hue", "thua-thien-hue/huyen-phu-vang", "prefix"),
        ("State Bank of Vietnam (SBV)", None, "ngan-hang-nha-nuoc-viet-nam", "prefix"),
        ("xã Mường Và", "son-la/huyen-sop-cop", "son-la/huyen-sop-cop/xa-muong-va", "variant"),
        ("SỞ CÔNG THUƠNG", "son-la", "son-la/so-cong-thuong", "variant"),
        ("Quận １", "ho-chi-minh", "ho-chi-minh/quan-1", "exact"),
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
        ("Sở Tài chinh", "binh-dinh", "binh-dinh/so-tai-chinh"),
        ("Phù Yên", None, "son-la/huyen-phu-yen"),
        ("Phu Yen", None, "phu-yen"),
        ("Phu Yen", None, "son-la/huyen-phu-yen"),
        ("Sở Văn hóa", "long-an", "long-an/so-van-hoa-the-thao-va-du-lich"),
        ("BDT", "dak-nong", "dak-nong/ban-dan-toc"),
        ("Sở Công Thưong Tiền Giang", None, "tien-giang/so-cong-thuong"),
        ("Sở VHTT", "lang-son", "lang-son/so-van-hoa-va-the-thao"),
    ],
)
def test_what_is_nearly_a_name_is_only_suggested(name: str, province: str | None, candidate: str) -> None:
    found = match(name, province)
    assert found.agency_id is None
    assert found.confidence == "suggested"
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
        ("Chi cục Thuế huyện Tuy Phước", "binh-dinh"),
        ("Thanh tra huyện Tuy Phước", "binh-dinh"),
        # Words for a kind are no initials of a place, and initials alone name no place.
        ("UBND TP", "binh-dinh"),
        ("UBND T.P.", "quang-nam"),
        ("UBND TX", "ha-noi"),
        ("UBND TT", "binh-dinh"),
        ("UBND CT", "binh-dinh"),
        ("TPCL", "dong-thap"),
        # Two numbers are two.
        ("Lạng Giang và Bắc Giang", "bac-giang"),
        ("Đồng Tháp và Hà Nội", None),
        ("Mường", "son-la/huyen-sop-cop"),
        ("Quận 1, 2", "ho-chi-minh"),
        ("Quận 1 và 2", "ho-chi-minh"),
        ("Q1,2", "ho-chi-minh"),
        ("11 1", "ho-chi-minh"),
        # Two bodies in one row, and a body below another.
        ("Sở Tài chính, KBNN", "binh-dinh"),
        ("Sở Nội vụ & UBND", "binh-dinh"),
        ("Bộ Tài chính (TCHQ)", None),
        ("Công an tỉnh (PC06)", "binh-dinh"),
        ("Huyện Ba Vì - TTYT", "ha-noi"),
        ("Sở Tư pháp HUẾ", "binh-dinh"),
        ("Công an thành phố VINH", "nghe-an"),
        # What belongs to the city in a province is not the province's.
        ("Công an thành phố", "binh-dinh"),
        ("Thanh tra thành phố", "binh-dinh"),
        ("Văn phòng UBND thành phố", "binh-dinh"),
        ("UBND thành phố", "thua-thien-hue"),
        ("Công an thành phố", "thua-thien-hue"),
        # A kind before a dot is no bullet.
        ("h. Quy Nhơn", "binh-dinh"),
        ("x. Diêu Trì", "binh-dinh/huyen-tuy-phuoc"),
        ("X. Diêu Trì", "binh-dinh/huyen-tuy-phuoc"),
        # Initials that several bodies share.
        ("Ban TG tỉnh", "binh-dinh"),
        ("CT tỉnh", "binh-dinh"),
        ("TTTP", "binh-dinh"),
        # A body that not every province has, by a name that is short for one that this province does have.
        ("Sở VHTT", "lang-son"),
        ("Sở Văn hóa - Thể thao", "lang-son"),
        ("Thanh tra thành phố Quảng Ngãi", "quang-ngai"),
        ("Sở Y tế (Gia Lai)", "binh-dinh"),
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
    assert match("Huế", kinds={"province"}).agency_id == "thua-thien-hue"
    assert match("Huế", year=2025).agency_id == "thua-thien-hue"
    assert match("Thừa Thiên Huế", year=2025).agency_id == "thua-thien-hue"
    assert match("UBND huyện Nông Sơn", "quang-nam", 2026).agency_id is None
    assert match("Sở Nội vụ", "binh-dinh", kinds={"district"}).candidates == ("binh-dinh/so-noi-vu",)
    assert match("Nội vụ", kinds={"province"}).agency_id is None
    assert match("Sở Nội vụ", "no-such-province").reason == "no province has the id no-such-province"


@pytest.mark.parametrize(
    ("name", "year", "on", "agency_id"),
    [
        ("Gia Lai", 2024, None, "gia-lai"),
        ("Gia Lai", 2026, None, "gia-lai-2025"),
        ("Gia Lai", 2025, None, "gia-lai-2025"),  # in force on 31 December
        ("Gia Lai", 2025, date(2025, 4, 1), "gia-lai"),
        ("Gia Lai", 2025, date(2025, 10, 1), "gia-lai-2025"),
        ("Gia Lai", None, date(2025, 4, 1), "gia-lai"),
        ("Gia Lai", None, None, None),
        ("Bình Định", 2025, None, "binh-dinh"),
        ("Bình Định", 2026, None, None),
        ("tỉnh Hà Tây", 2007, None, "ha-tay"),
        ("tỉnh Hà Tây", 2009, None, None),
        ("Bộ Bưu chính, Viễn thông", 2006, None, "bo-thong-tin-va-truyen-thong"),
        ("Bộ Thông tin và Truyền thông", 2006, None, None),
        ("Bộ Thủy sản", 2006, None, "bo-thuy-san"),
        ("Bộ Thủy sản", 2016, None, None),
        ("Viện Khoa học xã hội Việt Nam", 2010, None, "vien-han-lam-khoa-hoc-xa-hoi-viet-nam"),
        ("Bộ Nông nghiệp và Môi trường", 2025, None, "bo-nong-nghiep-va-moi-truong"),
    ],
)
def test_a_name_means_the_agency_of_its_time(
    name: str, year: int | None, on: date | None, agency_id: str | None
) -> None:
    found = REGISTRY.match(name, province=None, year=year, on=on)
    assert found.agency_id == agency_id
    assert agency_id or found.candidates


def test_names_of_this_year_stand_in_a_report_of_the_last() -> None:
    name, province = "Sở Nông nghiệp và Môi trường", "nghe-an"
    assert REGISTRY.match(name, province=province, year=2024).agency_id is None
    late = REGISTRY.match(name, province=province, year=2024, on=date(2025, 5, 1))
    assert late.agency_id == "nghe-an/so-nong-nghiep-va-moi-truong"


def test_a_district_of_a_former_province_is_named_in_the_lists_of_both() -> None:
    assert match("Hà Đông", "ha-tay", 2007).agency_id == "ha-noi/thanh-pho-ha-dong"
    assert match("quận Hà Đông", "ha-noi", 2016).agency_id == "ha-noi/thanh-pho-ha-dong"


def test_a_name_that_passed_on_means_its_present_bearer() -> None:
    assert match("Bình Long", "binh-phuoc", 2016).agency_id == "binh-phuoc/thi-xa-binh-long"
    assert match("Hớn Quản", "binh-phuoc", 2016).agency_id == "binh-phuoc/huyen-binh-long"
    assert match("Bình Long", "binh-phuoc", 2008).agency_id == "binh-phuoc/huyen-binh-long"
    assert match("huyện Yên Hưng", "quang-ninh", 2016).agency_id == "quang-ninh/huyen-yen-hung"


def test_communes_are_found_in_their_district_or_where_the_province_has_one() -> None:
    assert match("phường Hòa Hiệp Bắc", "da-nang").agency_id == "da-nang/quan-lien-chieu/phuong-hoa-hiep-bac"
    assert match("Phường 1", "ho-chi-minh").basis == "ambiguous"
    assert match("Phường 1, Quận 3", "ho-chi-minh").agency_id == "ho-chi-minh/quan-3/phuong-1"
    assert match("Hòa Châu", "da-nang/huyen-hoa-vang").agency_id == "da-nang/huyen-hoa-vang/xa-hoa-chau"
    assert match("Hòa Châu", "da-nang", kinds={"commune"}).agency_id == "da-nang/huyen-hoa-vang/xa-hoa-chau"
    assert match("phường Việt Trì", "phu-tho-2025", 2025).agency_id == "phu-tho-2025/phuong-viet-tri"


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
    head = "slug,province_id,kind,presence,name_vi,name_en,variants,valid_from,valid_to,evidence"
    row = "so-the-thao-va-tin-hoc,,department,all,Sở Truyền thanh và Tin tức,Department,,,,test"
    (tmp_path / "agencies" / "departments.csv").write_text(f"{head}\n{row}\n", encoding="utf-8")
    registry = load_registry([REFERENCE, tmp_path])
    assert registry.match("Sở Truyền thanh - TT", province="gia-lai").agency_id == "gia-lai/so-the-thao-va-tin-hoc"
    assert (
        registry.match("Sở T.T.T.T", province="gia-lai").agency_id == "gia-lai/so-thong-tin-va-truyen-thong"
    )  # listed
    assert registry.match("TTTT", province="gia-lai").agency_id is None
    assert registry.match("TT&TT", province="gia-lai").basis == "ambiguous"


def test_abbreviations_are_read_word_by_word() -> None:
    words = ["sở", "nông", "nghiệp", "phát", "triển", "nông", "thôn"]
    for short in ("Sở NN PTNT", "Sở Nông nghiệp PTNT", "SNNPTNT", "SỞ NÔNG nghiệp PT NT"):
        assert aligns(short.split(), words), short
    for half in ("Sở NN PTN", "Sở NN", "NN PTNT", "sở nn ptnt", "Sở NNPTNTT", "Sở Nông nghiệp phát triển"):
        assert not aligns(half.split(), words), half


def is_said(name: str, agency_id: str) -> bool:
    """Whether noise happened to make the full name of another agency: «Phường 1» and a digit."""
    return any(normal_form(name) == normal_form(v.name_vi) for v in REGISTRY.agencies[agency_id].versions)


@given(st.sampled_from(sorted(REGISTRY.agencies)), st.text(max_size=6), st.integers(0, 40))
def test_a_name_with_other_letters_in_it_is_never_another_agency(agency_id: str, noise: str, place: int) -> None:
    agency = REGISTRY.agencies[agency_id]
    name = agency.name_vi[:place] + noise + agency.name_vi[place:]
    found = match(name, None if agency.scope == NATIONAL else agency.scope, None)
    assert found.agency_id in (agency_id, None) or is_said(name, found.agency_id)
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
    on = date(2016, 12, 31)
    for form in (text, unicodedata.normalize("NFD", text)):
        assert [agency_id for agency_id, _, _ in REGISTRY.find_provinces(form, on)] == expected
        assert REGISTRY.find_province(form, on) == (expected[0] if expected else None)


def test_a_text_of_no_day_does_not_say_which_of_two_provinces_it_means() -> None:
    assert REGISTRY.find_province("Chủ tịch UBND tỉnh Gia Lai") is None
    assert REGISTRY.find_province("Chủ tịch UBND tỉnh Gia Lai", date(2026, 1, 5)) == "gia-lai-2025"
    assert REGISTRY.find_province("Chủ tịch UBND tỉnh Gia Lai", date(2025, 6, 30)) == "gia-lai"


def test_mentions_have_their_place() -> None:
    text = "Sở TT&TT tỉnh Thừa Thiên - Huế báo cáo"
    ((agency_id, start, end),) = REGISTRY.find_provinces(text)
    assert (agency_id, text[start:end]) == ("thua-thien-hue", "Thừa Thiên - Huế")
