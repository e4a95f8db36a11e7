"""`chiso names pending`, `suggest`, `accept`, `exclude` and `check`: from a name that waits to one that is settled."""

import csv
import io
import json
import subprocess
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from flows import ending
from flows.cli import app
from flows.commands import names_decide
from tests.commands import COMMAND, Said, decision, environment_with
from transform.agencies import files, names_file
from transform.reference import load_reference
from transform.understand import understand

Chiso = Callable[..., Said]

TODAY = "2026-11-22"
# Two names that nobody knows in one decision, one of them in another one and in another province, too.
FIRST = ("Sở Nội vụ", "Sở Tiền tệ", "Các đơn vị khác", "Sở Không ai biết")
SECOND = ("Sở Nội vụ", "Sở Y tế", "Các đơn vị khác", "Sở Công Thương")


def elsewhere(page: bytes) -> bytes:
    """The decision as one of Gia Lai."""
    return page.replace("BÌNH ĐỊNH".encode(), b"GIA LAI").replace("Bình Định".encode(), b"Gia Lai")


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of three decisions in which five facts wait for three names."""
    folder = tmp_path_factory.mktemp("names") / "raw"
    folder.mkdir()
    (folder / "12.html").write_bytes(decision("12/QĐ-UBND", agencies=FIRST))
    (folder / "13.html").write_bytes(decision("13/QĐ-UBND", agencies=SECOND))
    (folder / "14.html").write_bytes(elsewhere(decision("14/QĐ-UBND", ("80", "79"), FIRST[::3])))
    return folder


@pytest.fixture(scope="module")
def waiting(raw: Path) -> Path:
    """A folder with a release of it; tests only ask it."""
    curated = raw.parent / "curated"
    assert ending.run(app, ["refresh", "--offline", "--raw", str(raw), "--curated", str(curated)]) == 4
    return curated


@pytest.fixture
def overlay(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A reference folder of one's own, empty; and a day on which to decide."""
    monkeypatch.setattr(names_decide, "_today", lambda: date.fromisoformat(TODAY))
    folder = tmp_path / "reference"
    folder.mkdir()
    return folder


def names_of(folder: Path) -> list[dict[str, str]]:
    path = folder / files.NAMES.path
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8")))) if path.exists() else []


def asked(chiso: Chiso, *arguments: str | Path) -> list[dict[str, Any]]:
    said = chiso("names", *arguments, "--format", "json")
    assert said.err == ""
    return list(json.loads(said.out))


def write_names(folder: Path, *lines: str) -> Path:
    path = folder / files.NAMES.path
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join([",".join(files.NAMES.columns), *lines, ""]), encoding="utf-8")
    return path


def test_every_summary_is_whole(chiso: Chiso) -> None:
    assert "..." not in chiso("names", "-h").out.partition("Commands:")[2]


class TestPending:
    def test_the_most_frequent_name_is_first_with_its_first_place(self, chiso: Chiso, waiting: Path) -> None:
        rows = asked(chiso, "pending", "--curated", waiting)
        assert [(row["name"], row["within"], row["waiting"], row["documents"], row["seen"]) for row in rows] == [
            ("Các đơn vị khác", "binh-dinh", 2, 2, "12/QĐ-UBND, Bảng 1, row 3"),
            ("Sở Không ai biết", "binh-dinh", 1, 1, "12/QĐ-UBND, Bảng 1, row 4"),
            ("Sở Tiền tệ", "binh-dinh", 1, 1, "12/QĐ-UBND, Bảng 1, row 2"),
            ("Sở Không ai biết", "gia-lai", 1, 1, "14/QĐ-UBND, Bảng 1, row 2"),
        ]
        assert {(row["years"], row["note"]) for row in rows} == {("2016", "")}

    def test_a_table_says_what_to_type_next(self, chiso: Chiso, waiting: Path) -> None:
        said = chiso("names", "pending", "--curated", waiting)
        assert (said.code, said.err) == (0, "")
        assert f"Next: chiso names suggest --curated {waiting}" in said.out
        checked = chiso("check", "--curated", waiting).out
        assert f"5 of them for a name that nobody has mapped: chiso names pending --curated {waiting}" in checked

    def test_nothing_waits(self, chiso: Chiso, curated: Path) -> None:
        assert chiso("names", "pending", "--curated", curated) == Said(0, "No name waits in release r001.\n", "")
        assert chiso("names", "pending", "--curated", curated, "--format", "json").out == "[]\n"
        assert "names pending" not in chiso("check", "--curated", curated).out

    def test_what_is_settled_by_now_asks_for_a_refresh(self, chiso: Chiso, waiting: Path, overlay: Path) -> None:
        write_names(
            overlay,
            "binh-dinh,Sở  Không AI biết,,,binh-dinh/so-tai-chinh,accepted,test",
            "national,Các đơn vị khác,,,,excluded,test",
        )
        rows = asked(chiso, "pending", "--curated", waiting, "--reference", overlay)
        assert [(row["name"], row["within"], row["note"]) for row in rows] == [
            ("Sở Tiền tệ", "binh-dinh", ""),
            ("Sở Không ai biết", "gia-lai", ""),
            ("Các đơn vị khác", "binh-dinh", "settled (no agency); run refresh"),
            ("Sở Không ai biết", "binh-dinh", "settled (binh-dinh/so-tai-chinh); run refresh"),
        ]


class TestSuggest:
    @pytest.mark.parametrize(
        ("name", "within", "year", "agency", "likeness", "reason"),
        [
            ("Sở Tài chánh", "Bình Định", 2016, "binh-dinh/so-tai-chinh", "letters",
             "one letter differs: «chánh» for «chính»"),
            ("Quãng Ngãi", "", 2016, "quang-ngai", "accents", "the same without accents: «quãng» for «quảng»"),
            ("Sở Văn hóa", "Bình Định", 2006, "binh-dinh/so-van-hoa-thong-tin", "begins",
             "«sở văn hóa thông tin» begins with it"),
            ("Sở Thông tin", "binh-dinh", 2016, "binh-dinh/so-thong-tin-va-truyen-thong", "begins", "begins with it"),
            ("Sở Nội vụ", "Bình Định", 2016, "binh-dinh/so-noi-vu", "settled", "known already: exact"),
        ],
    )  # fmt: skip
    def test_a_candidate_has_a_reason(
        self, name: str, within: str, year: int, agency: str, likeness: str, reason: str, chiso: Chiso, waiting: Path
    ) -> None:
        place = ("--within", within) if within else ()
        rows = asked(chiso, "suggest", name, *place, "--year", str(year), "--curated", waiting)
        first = rows[0]
        assert (first["rank"], first["agency_id"], first["likeness"]) == (1, agency, likeness)
        assert reason in first["reason"]
        assert [row["score"] for row in rows] == sorted((row["score"] for row in rows), reverse=True)

    def test_a_name_known_in_other_years_says_so(self, chiso: Chiso, waiting: Path) -> None:
        (row,) = asked(chiso, "suggest", "Hà Tây", "--year", "2020", "--kind", "province", "--curated", waiting)[:1]
        assert row["likeness"] == "same"
        assert "not known for 2020" in row["reason"]
        assert row["lived"] == "until 2008-07-31"

    def test_all_that_wait_are_looked_for_where_they_wait(self, chiso: Chiso, waiting: Path) -> None:
        rows = asked(chiso, "suggest", "--curated", waiting)
        places = {(row["name"], row["within"], row["year"]) for row in rows}
        assert places == {
            ("Các đơn vị khác", "binh-dinh", 2016),
            ("Sở Tiền tệ", "binh-dinh", 2016),
            ("Sở Không ai biết", "binh-dinh", 2016),
            ("Sở Không ai biết", "gia-lai", 2016),
        }
        unknown = next(row for row in rows if row["name"] == "Các đơn vị khác")
        assert (unknown["agency_id"], unknown["reason"]) == (None, "Bình Định has no agency of this name")

    def test_a_name_without_a_place_is_looked_for_where_it_waits(self, chiso: Chiso, waiting: Path) -> None:
        rows = asked(chiso, "suggest", "SỞ KHÔNG AI BIẾT", "--curated", waiting)
        assert {row["within"] for row in rows} == {"binh-dinh", "gia-lai"}

    def test_places_and_options_that_make_no_sense_are_refused(self, chiso: Chiso, waiting: Path) -> None:
        assert chiso("names", "suggest", "X", "--within", "Nowhere", "--curated", waiting) == Said(
            2, "", "No province is called «Nowhere»; write the province in which the list was published.\n"
        )
        said = chiso("names", "suggest", "--year", "2016", "--curated", waiting)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith("Without NAME each is looked for where it waits;")


class TestAccept:
    def test_the_rows_that_waited_are_scores_after_the_next_refresh(
        self, chiso: Chiso, raw: Path, overlay: Path, tmp_path: Path
    ) -> None:
        curated = tmp_path / "curated"
        refresh = ("refresh", "--offline", "--raw", raw, "--curated", curated, "--reference", overlay)
        assert chiso(*refresh).code == 4
        said = chiso(
            "names", "accept", "Sở Tiền tệ", "binh-dinh/so-tai-chinh", "--curated", curated, "--reference", overlay
        )
        hint = f"chiso refresh --offline --reference {overlay} --curated {curated}"
        assert said == Said(
            0,
            f"«Sở Tiền tệ» means binh-dinh/so-tai-chinh: written to {overlay}/agencies/names.csv.\n"
            f"1 waiting fact can go on: {hint}\n",
            "",
        )
        assert names_of(overlay) == [{
            "scope": "binh-dinh", "name_published": "Sở Tiền tệ", "valid_from": "", "valid_to": "",
            "agency_id": "binh-dinh/so-tai-chinh", "status": "accepted",
            "evidence": f"printed in 12/QĐ-UBND of 2017-02-07; accepted on {TODAY}",
        }]  # fmt: skip
        assert chiso(*refresh).code == 0
        sql = "SELECT agency_id, points FROM scores WHERE agency_published = 'Sở Tiền tệ'"
        found = json.loads(chiso("query", sql, "--format", "json", "--curated", curated).out)
        assert found == [{"agency_id": "binh-dinh/so-tai-chinh", "points": 79.0}]
        names = {row["name"] for row in asked(chiso, "pending", "--curated", curated, "--reference", overlay)}
        assert names == {"Các đơn vị khác", "Sở Không ai biết"}

    def test_the_file_keeps_its_other_rows_and_its_order(self, chiso: Chiso, root: Path, overlay: Path) -> None:
        shipped = (root / "data" / "reference" / files.NAMES.path).read_bytes()
        path = write_names(overlay)
        path.write_bytes(shipped)
        said = chiso(
            "names", "accept", "Sở Tiền", "gia-lai/so-tai-chinh", "--evidence", "test", "--curated", "/nowhere",
            "--reference", overlay,
        )  # fmt: skip
        assert (said.code, said.err) == (0, "")
        lines = path.read_bytes().splitlines(keepends=True)
        new = f"gia-lai,Sở Tiền,,,gia-lai/so-tai-chinh,accepted,test; accepted on {TODAY}\n".encode()
        assert [line for line in lines if line != new] == shipped.splitlines(keepends=True)
        assert lines[lines.index(new) - 1].startswith(b"dak-lak,")
        assert [p.name for p in path.parent.iterdir() if p.suffix != ".lock"] == ["names.csv"]

    @pytest.mark.parametrize(
        ("printed", "kept"),
        [
            ("=1+SUM(Sở)", "=1+SUM(Sở)"),
            ("@Sở Tiền", "@Sở Tiền"),
            ("  Sở, «Tiền»; \"tệ\"  ", "Sở, «Tiền»; \"tệ\""),
            ("12. Sở Tiền tệ (1)", "Sở Tiền tệ"),
        ],
    )  # fmt: skip
    def test_a_name_is_kept_as_printed_without_numbers_around_it(
        self, printed: str, kept: str, chiso: Chiso, overlay: Path
    ) -> None:
        said = chiso("names", "accept", printed, "gia-lai/so-tai-chinh", "--evidence", "test", "--curated", "/nowhere",
                     "--reference", overlay)  # fmt: skip
        assert (said.code, said.err) == (0, "")
        assert [row["name_published"] for row in names_of(overlay)] == [kept]
        means = asked(chiso, "match", printed, "--within", "Gia Lai", "--reference", overlay)
        assert [row["agency_id"] for row in means] == ["gia-lai/so-tai-chinh"]

    @pytest.mark.parametrize(
        ("name", "agency", "sentence"),
        [
            ("Sở Tiền tệ", "binh-dinh/so-tai-chin", "No agency has the id «binh-dinh/so-tai-chin»; perhaps binh-dinh/"),
            ("Sở Tiền tệ", "?", "No agency has the id «?»; see «chiso query 'FROM agency'»."),
            ("Sở Nội Vụ", "binh-dinh/so-noi-vu", "«Sở Nội Vụ» means binh-dinh/so-noi-vu already; it needs no row."),
            ("Sở Nội vụ", "binh-dinh/so-tai-chinh", "«Sở Nội vụ» means binh-dinh/so-noi-vu there already; a name"),
            ("Sở Tiền tệ", "gia-lai/so-tai-chinh", "«Sở Tiền tệ» waits in a list of binh-dinh, and gia-lai/"),
            ("Sở Tiền tệ", "bo-tai-chinh", "«Sở Tiền tệ» waits in a list of binh-dinh, and bo-tai-chinh is none"),
            ("Sở Tiền tệ", "binh-dinh/so-van-hoa-thong-tin", "«Sở Tiền tệ» would not mean binh-dinh/so-van-"),
            ("Sở chưa thấy", "binh-dinh/so-tai-chinh", "«Sở chưa thấy» waits in no release; say with --evidence"),
            (" ", "binh-dinh/so-tai-chinh", "The name is empty; write it as it is printed."),
            ("*", "binh-dinh/so-tai-chinh", "The name is empty; write it as it is printed."),
            ("Sở\nTiền", "binh-dinh/so-tai-chinh", "The name holds control characters; write it as one line"),
            ("Sở\x00Tiền", "binh-dinh/so-tai-chinh", "The name holds control characters; write it as one line"),
            ("\udcff\udcfe", "binh-dinh/so-tai-chinh", "The name is not UTF-8; write it as UTF-8 and try again."),
        ],
    )  # fmt: skip
    def test_what_would_be_wrong_is_refused_and_nothing_is_written(
        self, name: str, agency: str, sentence: str, chiso: Chiso, waiting: Path, overlay: Path
    ) -> None:
        said = chiso("names", "accept", name, agency, "--curated", waiting, "--reference", overlay)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(sentence)
        assert said.err.endswith(".\n") and said.err.count("\n") == 1
        assert list(overlay.iterdir()) == []

    def test_a_name_that_passed_on_gets_the_day_from_which_it_means_the_later(
        self, chiso: Chiso, overlay: Path
    ) -> None:
        for agency in ("gia-lai", "gia-lai-2025"):
            said = chiso("names", "accept", "Vùng Gia Rai", agency, "--evidence", "test", "--curated", "/nowhere",
                         "--reference", overlay)  # fmt: skip
            assert (said.code, said.err) == (0, "")
        assert [(row["agency_id"], row["valid_from"]) for row in names_of(overlay)] == [
            ("gia-lai", ""),
            ("gia-lai-2025", "2025-07-01"),
        ]

    def test_a_second_decision_on_a_name_is_refused(self, chiso: Chiso, waiting: Path, overlay: Path) -> None:
        where = ("--curated", waiting, "--reference", overlay)
        assert chiso("names", "exclude", "Sở Tiền tệ", *where).code == 0
        before = names_of(overlay)
        said = chiso("names", "accept", "Sở Tiền tệ", "binh-dinh/so-tai-chinh", *where)
        assert said == Said(2, "", "«Sở Tiền tệ» is written down as no agency; take that row out of names.csv first.\n")
        again = chiso("names", "exclude", "Sở Tiền tệ", "--within", "Bình Định", *where)
        assert again.err == "«Sở Tiền tệ» is known to be no agency in the scope binh-dinh; it needs no row.\n"
        assert names_of(overlay) == before


class TestExclude:
    def test_the_facts_wait_no_longer_and_the_cells_stay(
        self, chiso: Chiso, raw: Path, overlay: Path, tmp_path: Path
    ) -> None:
        curated = tmp_path / "curated"
        refresh = ("refresh", "--offline", "--raw", raw, "--curated", curated, "--reference", overlay)
        sql = """SELECT (SELECT count(*) FROM pending_fact) AS pending, (SELECT count(*) FROM score) AS score,
            (SELECT count(*) FROM source_cell WHERE text = 'Các đơn vị khác') AS cells"""
        count = ("query", sql, "--format", "json", "--curated", curated)
        assert chiso(*refresh).code == 4
        (before,) = json.loads(chiso(*count).out)
        said = chiso("names", "exclude", "Các đơn vị khác", "--curated", curated, "--reference", overlay)
        assert (said.code, said.err) == (0, "")
        assert "2 waiting facts can go on: chiso refresh" in said.out
        assert names_of(overlay) == [{
            "scope": "binh-dinh", "name_published": "Các đơn vị khác", "valid_from": "", "valid_to": "",
            "agency_id": "", "status": "excluded",
            "evidence": f"printed in 12/QĐ-UBND of 2017-02-07; excluded on {TODAY}",
        }]  # fmt: skip
        assert chiso(*refresh).code == 0
        (after,) = json.loads(chiso(*count).out)
        assert after == before | {"pending": before["pending"] - 2}
        sql = "SELECT status FROM agency_name WHERE name_published = 'Các đơn vị khác'"
        assert json.loads(chiso("query", sql, "--format", "json", "--curated", curated).out) == [{"status": "excluded"}]
        assert "Các đơn vị khác" not in chiso("check", "--curated", curated).out

    def test_procedures_of_what_is_no_agency_are_no_services(self, root: Path, overlay: Path) -> None:
        page = (
            "ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n"
            "Số: 77/QĐ-UBND | Đồng Tháp, ngày 3 tháng 2 năm 2019 |\n"
            "Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin năm 2018\n"
            "STT | Tên thủ tục hành chính | Cơ quan | Mức độ |\n"
            "1 | Cấp giấy phép | Sở Y tế | 3 |\n2 | Cấp thẻ | Các đơn vị khác | 4 |\n"
        )
        folders = [root / "data" / "reference", overlay]
        before = understand(read_bytes(page.encode()), load_reference(folders)).rows
        assert (len(before["service"]), len(before["pending_fact"])) == (1, 1)
        write_names(overlay, "dong-thap,Các đơn vị khác,,,,excluded,test")
        after = understand(read_bytes(page.encode()), load_reference(folders)).rows
        assert after["service"] == before["service"]
        assert "pending_fact" not in after
        assert after["source_cell"] == before["source_cell"]

    def test_a_name_that_waits_in_two_places_needs_one_of_them(
        self, chiso: Chiso, waiting: Path, overlay: Path
    ) -> None:
        where = ("--curated", waiting, "--reference", overlay)
        said = chiso("names", "exclude", "Sở Không ai biết", *where)
        assert said == Said(
            2,
            "",
            "«Sở Không ai biết» waits in binh-dinh, gia-lai; say with --within where it is no agency: a province, or "
            "national.\n",
        )
        assert list(overlay.iterdir()) == []
        assert chiso("names", "exclude", "Sở Không ai biết", "--within", "Gia Lai", *where).code == 2  # which Gia Lai?
        assert chiso("names", "exclude", "Sở Không ai biết", "--within", "gia-lai", *where).code == 0
        (row,) = names_of(overlay)
        assert row["scope"] == "gia-lai"
        assert row["evidence"].startswith("printed in 14/QĐ-UBND of 2017-02-07;")

    def test_what_is_excluded_nationally_is_no_agency_anywhere(
        self, chiso: Chiso, waiting: Path, overlay: Path
    ) -> None:
        where = ("--curated", waiting, "--reference", overlay)
        said = chiso("names", "exclude", "Sở Không ai biết", "--within", "national", *where)
        assert (said.code, said.err) == (0, "")
        assert "2 waiting facts can go on" in said.out

    @pytest.mark.parametrize(
        ("name", "within", "sentence"),
        [
            ("Sở Nội Vụ", "Bình Định", "«Sở Nội Vụ» means binh-dinh/so-noi-vu, and an agency's name"),
            ("Sở Nội vụ", "national", "«Sở Nội vụ» means "),
            ("Các đơn vị khác", "Nowhere", "No province is called «Nowhere»;"),
            ("Các đơn vị khác", "bo-tai-chinh", "bo-tai-chinh is no province;"),
            ("Chưa thấy", "", "«Chưa thấy» waits nowhere; say with --within"),
            ("Chưa thấy", "national", "«Chưa thấy» waits in no release; say with --evidence"),
            ("", "national", "The name is empty;"),
        ],
    )  # fmt: skip
    def test_what_would_be_wrong_is_refused_and_nothing_is_written(
        self, name: str, within: str, sentence: str, chiso: Chiso, waiting: Path, overlay: Path
    ) -> None:
        said = chiso("names", "exclude", name, "--within", within, "--curated", waiting, "--reference", overlay)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(sentence)
        assert said.err.endswith(".\n") and said.err.count("\n") == 1
        assert list(overlay.iterdir()) == []


class TestCheck:
    def test_spellings_that_nobody_prints_and_rows_that_say_nothing_new(
        self, chiso: Chiso, waiting: Path, overlay: Path
    ) -> None:
        write_names(
            overlay,
            "binh-dinh,Sở Bạc,,,binh-dinh/so-tai-chinh,accepted,test",
            "binh-dinh,Sở TC,,,binh-dinh/so-tai-chinh,accepted,test",
            "binh-dinh,Sở Tiền tệ,,,binh-dinh/so-tai-chinh,accepted,test",
            "binh-dinh,sở Tài Chính.,,,binh-dinh/so-tai-chinh,accepted,test",
        )
        where = ("--curated", waiting, "--reference", overlay)
        found = {row["name"]: row for row in asked(chiso, "check", *where) if row["scope"] == "binh-dinh"}
        assert {name: row["kind"] for name, row in found.items()} == {
            "Sở Bạc": "unused",
            "Sở TC": "redundant",
            "sở Tài Chính.": "redundant",
        }
        assert found["Sở Bạc"]["agency_ids"] == "binh-dinh/so-tai-chinh"
        assert "take the row out" in found["Sở TC"]["advice"]
        assert chiso("names", "check", *where).code == 0

    def test_a_name_that_two_agencies_claim_needs_a_person(self, chiso: Chiso, waiting: Path, overlay: Path) -> None:
        write_names(
            overlay,
            "binh-dinh,Sở Bạc,,,binh-dinh/so-tai-chinh,accepted,test",
            "binh-dinh,sở bạc,,,binh-dinh/so-noi-vu,accepted,test",
            # One after the other: no two at a time.
            "national,Vùng Gia Rai,,,gia-lai,accepted,test",
            "national,Vùng Gia Rai,2025-07-01,,gia-lai-2025,accepted,test",
        )
        said = chiso("names", "check", "--format", "json", "--curated", waiting, "--reference", overlay)
        assert (said.code, said.err) == (4, "")
        claimed = [row for row in json.loads(said.out) if row["kind"] == "claimed"]
        assert [(row["name"], row["scope"], row["agency_ids"]) for row in claimed] == [
            ("Sở Bạc", "binh-dinh", "binh-dinh/so-noi-vu, binh-dinh/so-tai-chinh")
        ]

    def test_the_shipped_names_are_claimed_by_one(self, chiso: Chiso, waiting: Path) -> None:
        assert chiso("names", "check", "--curated", waiting).code == 0


class TestWriting:
    """What befalls the file: other writers, faults, closed folders, damage."""

    def test_one_writer_writes_at_a_time(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def slowly(path: Path, row: dict[str, str]) -> bytes:
            content = with_row(path, row)
            time.sleep(0.02)
            return content

        def add(name: str) -> None:
            row = dict.fromkeys(files.NAMES.columns, "") | {"name_published": name}
            names_file.add_row(path, lambda: row)

        path = tmp_path / files.NAMES.path
        with_row = names_file.with_row
        monkeypatch.setattr(names_file, "with_row", slowly)
        many = [f"Sở {letter}" for letter in "abcdefgh"]
        with ThreadPoolExecutor(len(many)) as pool:
            list(pool.map(add, many))
        assert [row["name_published"] for row in names_of(tmp_path)] == many

    def test_accepts_at_once_lose_no_row(self, waiting: Path, overlay: Path) -> None:
        many = [f"Sở Vàng {letter}" for letter in "abcdef"]
        started = [
            subprocess.Popen(
                [COMMAND, "names", "accept", name, "binh-dinh/so-tai-chinh", "--evidence", "test",
                 "--curated", waiting, "--reference", overlay],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment_with(),
            )
            for name in many
        ]  # fmt: skip
        assert [process.communicate(timeout=120)[1] for process in started] == [b""] * len(many)
        rows = names_of(overlay)
        assert [row["name_published"] for row in rows] == many
        assert rows[0]["evidence"] == f"test; accepted on {datetime.now(UTC).date()}"

    def test_two_decisions_on_one_name_at_once_are_one(self, waiting: Path, overlay: Path) -> None:
        started = [
            subprocess.Popen(
                [COMMAND, "names", "accept", "Sở Tiền tệ", f"binh-dinh/{body}", "--curated", waiting,
                 "--reference", overlay],
                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment_with(),
            )
            for body in ("so-tai-chinh", "so-noi-vu", "so-y-te")
        ]  # fmt: skip
        for process in started:
            process.communicate(timeout=120)
        assert sorted(process.returncode for process in started) == [0, 2, 2]
        assert len(names_of(overlay)) == 1

    def test_a_fault_while_writing_leaves_the_file_as_it_was(
        self, chiso: Chiso, waiting: Path, overlay: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = write_names(overlay, "binh-dinh,Sở Bạc,,,binh-dinh/so-tai-chinh,accepted,test")
        before = path.read_bytes()

        def full(_: int) -> None:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr("transform.agencies.names_file.os.fsync", full)
        said = chiso("names", "accept", "Sở Tiền tệ", "binh-dinh/so-tai-chinh", "--curated", waiting,
                     "--reference", overlay)  # fmt: skip
        assert said == Said(3, "", f"The disk is full, so chiso could not write {path}; make room and try again.\n")
        assert path.read_bytes() == before
        assert sorted(p.name for p in path.parent.iterdir()) == [".names.lock", "names.csv"]

    def test_a_damaged_file_is_said_and_left_alone(self, chiso: Chiso, waiting: Path, overlay: Path) -> None:
        path = write_names(overlay)
        path.write_bytes(b"\xff\xfe\x00broken")
        for command in (["accept", "Sở Tiền tệ", "binh-dinh/so-tai-chinh"], ["exclude", "Sở Tiền tệ"], ["pending"],
                        ["suggest"], ["check"]):  # fmt: skip
            said = chiso("names", *command, "--curated", waiting, "--reference", overlay)
            assert (said.code, said.out) == (2, "")
            assert str(path) in said.err and said.err.count("\n") == 1
        assert path.read_bytes() == b"\xff\xfe\x00broken"

    def test_a_file_of_a_spreadsheet_becomes_byte_stable(self, chiso: Chiso, waiting: Path, overlay: Path) -> None:
        path = write_names(overlay)
        header = "status,scope,name_published,agency_id,valid_from,valid_to,evidence"
        path.write_bytes(f"\ufeff{header}\r\naccepted,binh-dinh,Sở Vàng,binh-dinh/so-tai-chinh,,,test\r\n\r\n".encode())
        assert chiso("names", "exclude", "Sở Tiền tệ", "--curated", waiting, "--reference", overlay).code == 0
        assert path.read_text(encoding="utf-8") == (
            "scope,name_published,valid_from,valid_to,agency_id,status,evidence\n"
            f"binh-dinh,Sở Tiền tệ,,,,excluded,printed in 12/QĐ-UBND of 2017-02-07; excluded on {TODAY}\n"
            "binh-dinh,Sở Vàng,,,binh-dinh/so-tai-chinh,accepted,test\n"
        )
