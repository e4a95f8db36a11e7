"""The curated files of agencies are tidy, and a broken one is refused with a sentence."""

import csv
import io
from collections import defaultdict
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from schemas.frames import accept
from transform.agencies import files
from transform.agencies.records import NATIONAL, Code
from transform.agencies.registry import Registry, load_registry
from transform.agencies.tables import MAKERS
from transform.curated import File
from transform.errors import ReferenceError
from transform.vietnamese import fold, sort_key


@pytest.fixture(scope="module")
def reference(root: Path) -> Path:
    return root / "data" / "reference"


@pytest.fixture(scope="module")
def registry(reference: Path) -> Registry:
    return load_registry([reference])


def rows_of(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("file", files.FILES, ids=lambda file: file.path)
def test_each_file_is_byte_stable_sorted_and_keyed(reference: Path, file: File) -> None:
    raw = (reference / file.path).read_bytes()
    assert b"\r" not in raw
    assert raw.endswith(b"\n")
    rows = rows_of(reference / file.path)
    assert list(rows[0]) == list(file.columns)
    keys = [tuple(row[column] for column in file.key) for row in rows]
    in_order = keys if file.in_order else sorted(keys)
    assert keys == in_order, "sort the rows by their key"
    assert len(keys) == len(set(keys)), "leave each key once"
    assert all(row["evidence"] for row in rows), "a row without evidence"
    written = io.StringIO()
    writer = csv.DictWriter(written, file.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    assert written.getvalue().encode() == raw, "write the file as a spreadsheet does: quotes only where needed"


def test_every_curated_file_is_one_that_the_registry_knows(reference: Path) -> None:
    present = {f"agencies/{path.name}" for path in (reference / "agencies").glob("*.csv")}
    assert present == {file.path for file in files.FILES}


def test_ids_are_ascii_and_say_where_the_agency_belongs(registry: Registry) -> None:
    for agency_id, agency in registry.agencies.items():
        assert agency_id.isascii()
        assert agency_id == agency_id.lower()
        assert agency.parent_agency_id is None or agency.parent_agency_id in registry.agencies
        if agency.scope != NATIONAL:
            assert agency_id.startswith(f"{agency.parent_agency_id}/")


def test_versions_follow_one_another_without_a_gap(registry: Registry) -> None:
    seen = 0
    for agency in registry.agencies.values():
        for before, after in pairwise(agency.versions):
            seen += 1
            assert before.span.valid_to is not None
            assert after.span.valid_from is not None
            gap = (after.span.valid_from - before.span.valid_to).days
            assert gap == 1 or (gap > 1 and agency.kind == "department")  # a department may pause
    assert seen, "no agency has a second version: the rule was not tried"


def test_an_id_of_a_district_has_the_status_of_its_first_days(registry: Registry) -> None:
    for agency_id in ("binh-dinh/huyen-hoai-nhon", "binh-dinh/huyen-an-nhon", "binh-dinh/huyen-tuy-phuoc"):
        assert registry.kind(agency_id) == "district"
    assert registry.name("binh-dinh/huyen-hoai-nhon") == "Thị xã Hoài Nhơn"
    assert registry.name("binh-dinh/huyen-hoai-nhon", 2019) == "Huyện Hoài Nhơn"
    assert registry.name("binh-dinh/huyen-hoai-nhon", 2020) == "Thị xã Hoài Nhơn"
    assert registry.name("thua-thien-hue", 2024) == "Thừa Thiên Huế"


def test_every_side_of_an_event_exists_and_it_says_on_what_it_rests(registry: Registry) -> None:
    for event in registry.events:
        assert event.predecessor_id in registry.agencies
        assert event.successor_id in registry.agencies or (event.successor_id is None and event.kind == "abolish")
        assert event.evidence
        assert (event.date is None) == (event.date_precision == "unknown")
    kinds = {event.kind for event in registry.events}
    assert kinds == {"split", "merge", "absorb", "rename", "status", "transfer", "abolish"}
    read = [e for e in registry.events if "binh-dinh/so-van-hoa" in e.predecessor_id and e.kind == "split"]
    assert read == [], "the decision of the province says it itself"


def test_an_event_lies_in_the_life_of_both_its_sides(registry: Registry) -> None:
    """What was absorbed ends when it was, and what was newly formed begins then; of some the month alone is known."""
    wrong = []
    for event in registry.events:
        if event.date is None or event.date_precision in ("month", "year") or event.kind == "transfer":
            continue
        before, after = registry.agencies[event.predecessor_id], registry.agencies.get(event.successor_id or "")
        if after is None or before is after:
            continue
        if event.kind in ("absorb", "merge") and before.life.valid_to not in (None, event.date - timedelta(days=1)):
            wrong.append((event, before.life))
        if after.life.valid_from is not None and after.life.valid_from > event.date:
            wrong.append((event, after.life))
    assert wrong == []


def test_every_change_of_name_or_status_of_a_place_is_an_event(registry: Registry) -> None:
    told = {
        (event.predecessor_id, event.date) for event in registry.events if event.predecessor_id == event.successor_id
    }
    untold = [
        (agency.agency_id, after.span.valid_from)
        for agency in registry.agencies.values()
        if agency.kind in ("district", "province")
        for before, after in pairwise(agency.versions)
        if (before.name_vi, before.status) != (after.name_vi, after.status)
        and (agency.agency_id, after.span.valid_from) not in told
    ]
    assert untold == []


def test_the_mergers_of_2025_lead_from_63_provinces_to_34(registry: Registry) -> None:
    merged = {e.predecessor_id: e.successor_id for e in registry.events if e.event_id.startswith("2025-merge-")}
    before, after = set(registry.members("provinces-63")), set(registry.members("provinces-34"))
    new = {successor for predecessor, successor in merged.items() if predecessor in before}
    assert (len(before), len(after), len(new)) == (63, 34, 23)
    assert {merged.get(province, province) for province in before} == after
    assert all(registry.agencies[province].life.valid_from == date(2025, 7, 1) for province in new)
    assert merged["binh-dinh"] == merged["gia-lai"] == "gia-lai-2025"
    assert merged["binh-dinh/so-tai-chinh"] == "gia-lai-2025/so-tai-chinh"


def test_every_district_of_the_last_day_was_abolished(registry: Registry) -> None:
    last = [a for a in registry.agencies.values() if a.kind == "district" and a.life.valid_to == date(2025, 6, 30)]
    abolished = {event.predecessor_id for event in registry.events if event.kind == "abolish"}
    assert len(last) == 696
    assert {agency.agency_id for agency in last} <= abolished
    codes = {code.agency_id for code in registry.codes if code.system == "gso"}
    assert {agency.agency_id for agency in last} <= codes


def test_nearly_every_commune_of_the_last_day_leads_to_one_of_today(registry: Registry) -> None:
    last = [
        agency.agency_id
        for agency in registry.agencies.values()
        if agency.kind == "commune" and agency.scope.count("/") and agency.life.valid_to == date(2025, 6, 30)
        if "ended or renamed" not in agency.versions[-1].evidence  # those that ended before have no known day
    ]
    led = {event.predecessor_id for event in registry.events}
    assert len(last) > 9_900
    assert sum(agency_id in led for agency_id in last) > 0.94 * len(last)
    assert (
        sum(agency.kind == "commune" and agency.life.valid_to is None for agency in registry.agencies.values()) == 3321
    )


def test_codes_of_one_register_do_not_mean_two_bodies_on_one_day(registry: Registry) -> None:
    by_code: dict[tuple[str, str, str], list[Code]] = defaultdict(list)
    for code in registry.codes:
        by_code[code.system, registry.agencies[code.agency_id].kind, code.code].append(code)
    for codes in by_code.values():
        lives = [code.span.within(registry.agencies[code.agency_id].life) for code in codes]
        assert not any(one.overlaps(two) for at, one in enumerate(lives) for two in lives[at + 1 :]), codes


def test_a_body_not_every_province_has_is_known_when_a_document_names_it(registry: Registry) -> None:
    possible = "thai-binh/so-du-lich"
    assert registry.agencies[possible].is_possible
    for table in ("agency", "agency_version", "cohort_member"):
        assert possible not in {row["agency_id"] for row in registry.rows(table)}
        assert possible in {row["agency_id"] for row in registry.rows(table, frozenset({possible}))}
    assert not registry.agencies["binh-dinh/so-du-lich"].is_possible
    assert "ho-chi-minh-2025/so-van-hoa-the-thao-va-du-lich" not in registry.agencies


def test_what_rests_on_memory_says_so(registry: Registry) -> None:
    recalled = [code for code in registry.codes if code.system == "ma_dinh_danh"]
    assert len(recalled) == 63 + 22
    from_memory = [event for event in registry.events if "memory" in event.evidence]
    assert len(from_memory) > 50
    assert all("memory" in code.evidence or "seen in public code" in code.evidence for code in recalled)


def test_cohorts_have_the_members_they_are_called_after(registry: Registry) -> None:
    sizes = {name: len(registry.members(name)) for name in ("provinces-63", "ministries-22", "government-agencies-8")}
    assert sizes == {"provinces-63": 63, "ministries-22": 22, "government-agencies-8": 8}
    assert len(registry.members("binh-dinh/districts")) == 11
    years = {"provinces": {2007: "provinces-64", 2016: "provinces-63", 2026: "provinces-34"}}
    for name, expected in years.items():
        assert {year: registry.cohort(name, year=year) for year in expected} == expected
    assert registry.cohort("các sở, ban, ngành", province="binh-dinh") == "binh-dinh/departments"
    assert registry.cohort("UBND các huyện, thị xã, thành phố", province="binh-dinh") == "binh-dinh/districts"
    assert registry.cohort("Sở Tài chính", province="binh-dinh") is None
    assert "binh-dinh/so-tai-chinh" in registry.members("binh-dinh/departments")


def test_no_wording_of_a_cohort_means_an_agency(registry: Registry) -> None:
    taken = {
        (name, cohort)
        for agency in registry.agencies.values()
        if agency.kind != "commune"
        for version in agency.versions
        for name in (version.name_vi, f"{version.status} {version.place}", f"UBND {version.name_vi}")
        for place in (None, registry.province_of(agency.agency_id))
        if (cohort := registry.cohort(name, province=place))
    }
    assert taken == set()


@pytest.mark.parametrize("table", MAKERS)
def test_the_schema_accepts_every_row(registry: Registry, table: str) -> None:
    rows = registry.rows(table)
    accepted = accept(table, rows)
    assert accepted.rejected == []
    assert len(accepted.frame) == len(rows) > 0
    assert set(rows[0]) == set(accepted.frame.columns)


def test_agencies_bear_keys_for_search_and_order(registry: Registry) -> None:
    row = next(row for row in registry.rows("agency") if row["agency_id"] == "da-nang")
    assert (row["search_key"], row["sort_key"]) == (fold("Đà Nẵng"), sort_key("Đà Nẵng"))
    assert row["name_en"] == "Da Nang"
    assert row["parent_agency_id"] is None


def test_departments_come_from_the_template_for_every_province(registry: Registry) -> None:
    for province in registry.members("provinces-63"):
        assert registry.parent(f"{province}/so-tai-chinh") == province
    assert registry.name("da-nang/thanh-tra") == "Thanh tra thành phố"
    assert registry.name("nghe-an/van-phong-ubnd") == "Văn phòng UBND tỉnh"


def test_a_folder_laid_over_replaces_rows_of_one_key_and_adds_others(reference: Path, tmp_path: Path) -> None:
    overlay(tmp_path, files.PROVINCES, "binh-dinh,Bình Định,tỉnh,My Binh Dinh,yes,,2025-06-30,test")
    overlay(
        tmp_path,
        files.DEPARTMENTS,
        "so-tai-chinh,binh-dinh,department,all,Sở Tài chính và Giá,Department of Finance,,,,test",
        "so-hai-dao,,department,all,Sở Hải đảo,Department of Islands,,,,test",
    )
    overlay(
        tmp_path,
        files.NAMES,
        "binh-dinh,Sở Tiền,,,binh-dinh/so-tai-chinh,accepted,test",
        "binh-dinh,Tổng cộng,,,,excluded,test",
    )
    laid = load_registry([reference, tmp_path])
    assert laid.agencies["binh-dinh"].name_en == "My Binh Dinh"
    assert laid.name("binh-dinh/so-tai-chinh") == "Sở Tài chính và Giá"
    assert laid.name("gia-lai/so-tai-chinh") == "Sở Tài chính"
    assert laid.match("Sở Tiền", province="binh-dinh").agency_id == "binh-dinh/so-tai-chinh"
    assert laid.match("Sở Hải đảo", province="ca-mau").agency_id == "ca-mau/so-hai-dao"
    assert "known to be no agency" in str(laid.match("TỔNG CỘNG", province="binh-dinh").reason)
    assert {row["status"] for row in laid.rows("agency_name")} == {"accepted", "excluded"}


def test_what_spellings_do_not_change_is_loaded_once(reference: Path, tmp_path: Path) -> None:
    overlay(tmp_path, files.NAMES, "binh-dinh,Sở Tiền,,,binh-dinh/so-tai-chinh,accepted,test")
    plain, named = load_registry([reference]), load_registry([reference, tmp_path])
    assert named.events is plain.events
    assert named.match("Sở Tiền", province="binh-dinh").agency_id == "binh-dinh/so-tai-chinh"
    assert plain.match("Sở Tiền", province="binh-dinh").agency_id is None
    overlay(tmp_path, files.DISTRICTS, "binh-dinh/huyen-moi,binh-dinh,Huyện Mới,huyện,,,test")
    assert "binh-dinh/huyen-moi" in load_registry([reference, tmp_path]).agencies


def overlay(folder: Path, file: File, *lines: str) -> None:
    path = folder / file.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([",".join(file.columns), *lines, ""]), encoding="utf-8")


@pytest.mark.parametrize(
    ("file", "line", "complaint"),
    [
        (files.DISTRICTS, "nowhere/huyen-x,nowhere,Huyện X,huyện,,,test", "no province nowhere"),
        (files.DISTRICTS, "ca-mau/huyen-x,ca-mau,X,huyện,,,test", "does not begin with the status"),
        (files.DISTRICTS, "Cà Mau/x,ca-mau,Huyện X,huyện,,,test", "must begin with ca-mau/"),
        (files.DISTRICTS, "ca-mau/Huyện,ca-mau,Huyện X,huyện,,,test", "is no id"),
        (files.DISTRICTS, "ca-mau/so-y-te,ca-mau,Huyện X,huyện,,,test", "is taken"),
        (files.CENTRAL, "bo-moi,ministry,,Bộ Mới,New,,2016-13-01,,test", "write a date as"),
        (files.CENTRAL, "bo-moi,ministry,,Bộ Mới,New,,2016-02-01,2015-02-01,test", "valid_to lies before"),
        (files.CENTRAL, "bo-moi,department,,Bộ Mới,New,,,,test", "kind is"),
        (files.CENTRAL, "bo-moi,ministry,,Bộ Mới,New,,,", "8 cells stand under 9 columns"),
        (files.CENTRAL, "cuc-moi,other,nowhere,Cục Mới,New,,,,test", "no agency nowhere to be the parent"),
        (
            files.VERSIONS,
            "binh-dinh/huyen-hoai-nhon,2020-01-01,2020-03-01,Thị xã Hoài Nhơn,thị xã,,test",
            "begins before",
        ),
        (files.VERSIONS, "binh-dinh/huyen-xa,,,Huyện Xa,huyện,,test", "no agency binh-dinh/huyen-xa"),
        (files.NAMES, "national,Sở Y Tê,,,nowhere,accepted,test", "no agency nowhere"),
        (files.NAMES, "gia-lai,Sở Y Tê,,,binh-dinh/so-y-te,accepted,test", "known in the scope binh-dinh"),
        (files.NAMES, "national,Tổng,,,,maybe,test", "status must be"),
        (files.EVENTS, "e,binh-dinh,gia-lai-2026,merge,2025-07-01,day,,test", "no agency has this id"),
        (files.EVENTS, "e,binh-dinh,,merge,2025-07-01,day,,test", "only what was abolished has no successor"),
        (files.EVENTS, "e,binh-dinh,gia-lai,merge,,day,,test", "a date needs its precision"),
        (files.CODES, "binh-dinh,zip,55,,,test", "write one of"),
        (files.COHORTS, "c,C,province,64,province,2010-01-01,2010-12-31,test", "63 agencies are of its kinds"),
        (files.COHORTS, "c,,province,63,province,,,test", "label_vi is empty"),
        (files.COHORT_WORDING, "(so,provinces-63,,test", "the pattern cannot be read"),
        (files.COHORT_WORDING, "so,nobody,,test", "no cohort nobody"),
        (files.COHORT_WORDING, "so,provinces-63,city,test", "neither province nor nation"),
        (files.COMMUNES, "nowhere/xa-x,Xã X,xã,,,test", "no district or province nowhere"),
        (files.COMMUNES, "ca-mau/xa-x,X,xã,,,test", "does not begin with the status"),
        (files.DEPARTMENTS, "so-x,,office,all,Sở X,,,,,test", "kind is"),
        (files.DEPARTMENTS, "so-x,,department,few,Sở X,,,,,test", "presence is neither"),
        (files.DEPARTMENTS, "so-x,nowhere,department,all,Sở X,,,,,test", "no province nowhere"),
        (files.DEPARTMENT_VERSIONS, "so-x,,,,Sở X,test", "no department so-x"),
        (files.DEPARTMENT_VERSIONS, "so-y-te,,2015-01-01,2014-01-01,Sở Y tế,test", "valid_to lies before"),
        (files.DEPARTMENT_EVENTS, "e,so-x,so-y-te,absorb,,unknown,,test", "no department of the template"),
        (files.COMMUNE_EVENTS, "nowhere/x,ca-mau,merge,test", "no agency has this id"),
        (files.COMMUNE_EVENTS, "ca-mau/huyen-cai-nuoc,ca-mau,absorb,test", "write merge or split"),
        (files.LEVEL_EVENTS, "e,district,vanish,2025-07-01,day,,test", "kind is"),
    ],
)
def test_a_broken_row_is_refused_with_its_place(
    reference: Path, tmp_path: Path, file: File, line: str, complaint: str
) -> None:
    overlay(tmp_path, file, line)
    with pytest.raises(ReferenceError) as refusal:
        load_registry([reference, tmp_path])
    sentence = str(refusal.value)
    assert complaint in sentence
    assert f"{file.path}, line" in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


@pytest.mark.parametrize("content", [b"", b"agency_id,name\n", "name_vi\nBình".encode("utf-16"), b"a\0b"])
def test_a_broken_file_is_refused(reference: Path, tmp_path: Path, content: bytes) -> None:
    overlay(tmp_path, files.PROVINCES)
    (tmp_path / files.PROVINCES.path).write_bytes(content)
    with pytest.raises(ReferenceError, match=r"provinces\.csv"):
        load_registry([reference, tmp_path])


def test_one_key_twice_and_a_missing_folder_are_refused(reference: Path, tmp_path: Path) -> None:
    with pytest.raises(ReferenceError, match="is missing"):
        load_registry([tmp_path])
    overlay(tmp_path, files.CODES, "binh-dinh,gso,1,,,test", "binh-dinh,gso,2,,,test")
    with pytest.raises(ReferenceError, match="stands there twice"):
        load_registry([reference, tmp_path])
