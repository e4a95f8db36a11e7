"""The curated files of agencies are tidy, and a broken one is refused with a sentence."""

import csv
import io
from collections import defaultdict
from itertools import pairwise
from pathlib import Path

import pytest

from schemas.frames import accept
from transform.agencies import files
from transform.agencies.forms import forms_of
from transform.agencies.records import NATIONAL
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
    assert keys == sorted(set(keys)), "sort the rows by their key and leave each key once"
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
        if agency.parent_agency_id:
            assert agency_id.startswith(agency.parent_agency_id + "/")
            assert agency.parent_agency_id in registry.agencies


def test_versions_follow_one_another_without_a_gap(registry: Registry) -> None:
    seen = 0
    for agency in registry.agencies.values():
        for before, after in pairwise(agency.versions):
            seen += 1
            assert before.span.valid_to is not None
            assert after.span.valid_from is not None
            assert (after.span.valid_from - before.span.valid_to).days == 1
    assert seen, "no agency has a second version: the rule was not tried"


def test_an_id_of_a_district_has_the_status_of_its_first_days(registry: Registry) -> None:
    for agency_id in ("binh-dinh/huyen-hoai-nhon", "binh-dinh/huyen-an-nhon", "binh-dinh/huyen-tuy-phuoc"):
        assert registry.kind(agency_id) == "district"
    assert registry.name("binh-dinh/huyen-hoai-nhon") == "Thị xã Hoài Nhơn"
    assert registry.name("binh-dinh/huyen-hoai-nhon", 2019) == "Huyện Hoài Nhơn"
    assert registry.name("binh-dinh/huyen-hoai-nhon", 2020) == "Thị xã Hoài Nhơn"
    assert registry.name("thua-thien-hue", 2024) == "Thừa Thiên Huế"


def test_no_two_agencies_of_a_scope_share_a_name_that_somebody_gave(registry: Registry) -> None:
    claims: dict[tuple[str, str], set[str]] = defaultdict(set)
    for agency in registry.agencies.values():
        home = None if agency.scope == NATIONAL else registry.agencies[agency.scope]
        for key, form in forms_of(agency, home):
            if form.strength == 3:
                claims[agency.scope, key].add(agency.agency_id)
    assert len(claims) > 2000
    assert {key: ids for key, ids in claims.items() if len(ids) > 1} == {}


def test_events_name_agencies_and_say_on_what_they_rest(registry: Registry) -> None:
    for event in registry.events:
        assert {event.predecessor_id, event.successor_id} <= registry.agencies.keys()
        assert event.evidence
    assert not any("so-van-hoa" in event.predecessor_id for event in registry.events), "the decision says it itself"


def test_what_rests_on_memory_says_so(registry: Registry) -> None:
    recalled = [code for code in registry.codes if code.system == "ma_dinh_danh"]
    assert len(recalled) == 63 + 22
    assert all("memory" in code.evidence or "seen in public code" in code.evidence for code in recalled)


def test_the_mergers_of_a_later_issue_reserve_ids_that_no_agency_has(reference: Path, registry: Registry) -> None:
    rows = rows_of(reference / files.MERGERS.path)
    assert {row["predecessor_id"] for row in rows} == set(registry.members("provinces-63"))
    new = {row["successor_id"] for row in rows if row["date"]}
    assert len({row["successor_id"] for row in rows}) == 34
    assert len(new) == 23
    assert not new & registry.agencies.keys()
    assert all(row["successor_id"] == row["predecessor_id"] for row in rows if not row["date"])


def test_cohorts_have_the_members_they_are_called_after(registry: Registry) -> None:
    sizes = {name: len(registry.members(name)) for name in ("provinces-63", "ministries-22", "government-agencies-8")}
    assert sizes == {"provinces-63": 63, "ministries-22": 22, "government-agencies-8": 8}
    assert len(registry.members("binh-dinh/districts")) == 11
    assert "binh-dinh/so-tai-chinh" in registry.members("binh-dinh/departments")


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
    overlay(tmp_path, files.PROVINCES, "binh-dinh,Bình Định,tỉnh,My Binh Dinh,yes,,,test")
    overlay(
        tmp_path,
        files.DEPARTMENTS,
        "so-tai-chinh,binh-dinh,Sở Tài chính và Giá,Department of Finance,,,,test",
        "so-hai-dao,,Sở Hải đảo,Department of Islands,,,,test",
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
        (files.CENTRAL, "bo-moi,ministry,Bộ Mới,New,,2016-13-01,,test", "write a date as"),
        (files.CENTRAL, "bo-moi,ministry,Bộ Mới,New,,2016-02-01,2015-02-01,test", "valid_to lies before"),
        (files.CENTRAL, "bo-moi,department,Bộ Mới,New,,,,test", "kind is"),
        (files.CENTRAL, "bo-moi,ministry,Bộ Mới,New,,,", "7 cells stand under 8 columns"),
        (
            files.VERSIONS,
            "binh-dinh/huyen-hoai-nhon,2020-01-01,2020-03-01,Thị xã Hoài Nhơn,thị xã,test",
            "begins before",
        ),
        (files.VERSIONS, "binh-dinh/huyen-xa,,,Huyện Xa,huyện,test", "no agency binh-dinh/huyen-xa"),
        (files.NAMES, "national,Sở Y Tê,,,nowhere,accepted,test", "no agency nowhere"),
        (files.NAMES, "gia-lai,Sở Y Tê,,,binh-dinh/so-y-te,accepted,test", "known in the scope binh-dinh"),
        (files.NAMES, "national,Tổng,,,,maybe,test", "status must be"),
        (files.EVENTS, "e,binh-dinh,gia-lai-2025,merge,2025-07-01,day,,test", "no agency has this id"),
        (files.EVENTS, "e,binh-dinh,gia-lai,merge,,day,,test", "a date needs its precision"),
        (files.CODES, "binh-dinh,zip,55,,,test", "write one of"),
        (files.COHORTS, "c,C,province,64,province,,,test", "63 agencies are of its kinds"),
        (files.COHORTS, "c,,province,63,province,,,test", "label_vi is empty"),
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
