"""`chiso read` of an article: its facts, what became of its numbers, and `--propose`."""

import csv
import io
import json
import re
from pathlib import Path
from typing import Any

import pytest

from tests.commands import Said, decision, ran
from transform.readings.propose import PROPOSED

Row = dict[str, Any]

ARTICLE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Dịch vụ công trực tuyến năm 2014</title></head>
<body><h1>Dịch vụ công trực tuyến năm 2014 của các tỉnh, thành phố</h1>
<p>Ngày 12/5/2015, theo Quyết định số 12/QĐ-BTTTT.</p>
<p>Năm 2014, tỉnh Bình Định cung cấp 105 dịch vụ công trực tuyến mức độ 3.</p>
<p>Năm 2014 có 41/63 (65,08%) tỉnh, thành phố cung cấp dịch vụ công trực tuyến mức độ 3.</p>
<p>Tỉnh Gia Lai có khoảng 1.234 hồ sơ trực tuyến trong năm 2014.</p>
ODD
<p>Lượt xem: 1.234</p></body></html>"""
ODD = "<p>Hai bên đã trao đổi trong 7 vòng và 250 trang giấy, ở Kon Tum.</p>"
# A year that nobody says keeps a figure waiting.
YEARLESS = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Dịch vụ công trực tuyến</title></head><body>
<p>Tỉnh Bình Định cung cấp 105 dịch vụ công trực tuyến mức độ 3.</p></body></html>"""


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "article.html"
    path.write_text(ARTICLE.replace("ODD", ""), encoding="utf-8")
    return path


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    path = tmp_path / "odd.html"
    path.write_text(ARTICLE.replace("ODD", ODD), encoding="utf-8")
    return path


def as_object(path: Path, *more: str | Path) -> dict[str, Any]:
    said = ran("read", path, "--format", "json", *more)
    assert (said.code, said.err) == (0, "")
    return dict(json.loads(said.out))


def proposed(path: Path, *more: str | Path) -> list[dict[str, str]]:
    said = ran("read", path, "--propose", *more)
    assert (said.code, said.err) == (0, "")
    reader = csv.DictReader(io.StringIO(said.out))
    assert reader.fieldnames == list(PROPOSED)
    return list(reader)


def saved(folder: Path, rows: list[dict[str, str]]) -> Path:
    """A reference folder with `rows` as its readings."""
    (folder / "readings").mkdir(parents=True, exist_ok=True)
    with (folder / "readings" / "x.csv").open("w", encoding="utf-8", newline="") as stream:
        writer = csv.DictWriter(stream, PROPOSED)
        writer.writeheader()
        writer.writerows(rows)
    return folder


def facts(seen: dict[str, Any]) -> list[Row]:
    return sorted(({k: v for k, v in fact.items() if k != "places"} for fact in seen["facts"]), key=str)


class TestText:
    def test_a_fact_is_a_line_with_its_words(self, article: Path) -> None:
        said = ran("read", article)
        assert (said.code, said.err) == (0, "")
        lines = said.out.splitlines()
        assert any(re.match(r"  Bình Định, 2014, services \(level 3\): 105 services  «.*105 dịch vụ", x) for x in lines)
        assert any(
            re.match(r"  63 tỉnh, .*, 2014, agencies \(level 3\): 41 of 63 \(65\.08 %\) agencies", x) for x in lines
        )
        assert any(re.match(r"  Gia Lai, 2014, records_online .*: ≈ 1234 records  «", x) for x in lines)

    def test_the_share_says_what_became_of_the_numbers(self, article: Path, odd: Path) -> None:
        assert re.search(
            r"^Numbers: 16 in all; 6 facts, 10 explained \(4 year, 3 date, 2 level, 1 furniture\), "
            r"0 waiting, 0 unread – 100 % fact or explained$",
            ran("read", article).out,
            re.MULTILINE,
        )
        said = ran("read", odd).out
        assert "0 waiting, 2 unread – 88.9 % fact or explained" in said
        assert "  unread: 250 in «" in said

    def test_a_page_without_numbers_and_a_decision(self, tmp_path: Path) -> None:
        (tmp_path / "empty.txt").write_text("Tỉnh đã họp bàn về công nghệ thông tin.", encoding="utf-8")
        assert "Numbers: none\n" in ran("read", tmp_path / "empty.txt").out
        (tmp_path / "decision.html").write_bytes(decision())
        said = ran("read", tmp_path / "decision.html").out
        assert "0 waiting, 0 unread – 100 % fact or explained" in said

    def test_evidence_is_shortened_and_rings_no_bell(self, tmp_path: Path) -> None:
        page = tmp_path / "long.html"
        long = (
            "Năm 2014, tỉnh Bình Định\x07 " + "đã chủ động và " * 60 + "cung cấp 105 dịch vụ công trực tuyến mức độ 3."
        )
        page.write_text(f"<html><meta charset='utf-8'><body><p>{long}</p></body></html>", encoding="utf-8")
        said = ran("read", page)
        assert "\x07" not in said.out
        assert max(map(len, said.out.split("Stated in sentences:")[-1].splitlines())) < 400

    def test_a_thousand_facts_are_printed(self, tmp_path: Path) -> None:
        page = tmp_path / "many.txt"
        sentence = "Năm 2014, tỉnh Bình Định cung cấp {} dịch vụ công trực tuyến mức độ 3."
        page.write_text("\n\n".join(sentence.format(n) for n in range(1, 1001)), encoding="utf-8")
        assert ran("read", page).out.count("services (level 3): ") == 1_000
        assert ran("read", page, "--propose").code == 0


class TestJson:
    def test_numerals_and_places(self, odd: Path) -> None:
        seen = as_object(odd)
        assert {"document", "tables", "facts", "unread_numbers", "findings", "numerals"} == set(seen)
        assert seen["numerals"] == {
            "total": 18, "fact": 6, "explained": {"date": 3, "furniture": 1, "level": 2, "year": 4}, "waiting": 0,
            "unread": 2, "share": pytest.approx(16 / 18),
        }  # fmt: skip
        (services,) = [f for f in seen["facts"] if f["table"] == "measure" and f["subject_id"] == "binh-dinh"]
        places = {place["field"]: place for place in services["places"]}
        assert set(places["value"]) == {"field", "char_start", "char_end", "published"}
        assert places["value"]["published"] == "105"
        assert places["value"]["char_end"] - places["value"]["char_start"] == 3
        assert "105" in places["evidence"]["published"]

    def test_what_waits_is_no_fact(self, tmp_path: Path) -> None:
        page = tmp_path / "yearless.html"
        page.write_text(YEARLESS, encoding="utf-8")
        seen = as_object(page)
        assert [fact["table"] for fact in seen["facts"]] == ["pending_fact"]
        assert (seen["numerals"]["fact"], seen["numerals"]["waiting"]) == (0, 1)


class TestPropose:
    def test_a_row_for_each_fact_and_each_unread_number_in_the_order_of_the_text(self, odd: Path) -> None:
        rows = proposed(odd)
        assert [row["value"] for row in rows] == ["105", "41/63", "1.234", "7", "250"]
        assert [row["subject_id"] for row in rows] == ["binh-dinh", "provinces-63", "gia-lai", "", ""]
        unread = rows[-1]
        words = "Hai bên đã trao đổi trong 7 vòng và 250 trang giấy, ở Kon Tum."
        assert (unread["words"], unread["note"]) == (words, "unread: fill in or delete")
        filled = {"document_id", "work_id", "words", "value", "note"}
        assert {column for column, value in unread.items() if value} == filled

    def test_saved_and_read_again_gives_the_same_facts_once(self, article: Path, tmp_path: Path) -> None:
        first = as_object(article)
        folder = saved(tmp_path / "reference", proposed(article))
        again = as_object(article, "--reference", folder)
        assert facts(again) == facts(first)
        assert again["numerals"] == first["numerals"]
        assert again["findings"] == first["findings"] == []
        assert proposed(article, "--reference", folder) == proposed(article)

    def test_a_row_that_was_not_filled_in_is_refused(self, odd: Path, tmp_path: Path) -> None:
        folder = saved(tmp_path / "reference", proposed(odd))
        said = ran("read", odd, "--reference", folder)
        path = folder / "readings" / "x.csv"
        assert said == Said(2, "", f"{path}, line 5: subject is empty; give it a value.\n")

    def test_an_unread_number_filled_in_is_a_fact(self, odd: Path, tmp_path: Path) -> None:
        rows = proposed(odd)
        filled = {
            **rows[-1], "subject": "Kon Tum", "indicator": "count", "criterion": "trang giấy", "year": "2014",
            "note": "",
        }  # fmt: skip
        seen = as_object(odd, "--reference", saved(tmp_path / "reference", [*rows[:3], filled]))
        (fact,) = [f for f in seen["facts"] if f.get("indicator") == "count"]
        assert (fact["subject_id"], fact["value"], fact["topic"]) == ("kon-tum", 250, "trang-giay")
        # The other number of the same sentence is no more read than before.
        assert [row["text"] for row in seen["unread_numbers"]] == ["7"]
        assert (seen["numerals"]["fact"], seen["numerals"]["unread"]) == (7, 1)

    def test_a_candidate_that_is_accepted_waits_no_longer(self, tmp_path: Path) -> None:
        page = tmp_path / "yearless.html"
        page.write_text(YEARLESS, encoding="utf-8")
        (row,) = proposed(page)
        assert (row["subject_id"], row["indicator"], row["service_level"]) == ("binh-dinh", "services", "3")
        assert (row["value"], row["year"]) == ("105", "")
        assert "105 dịch vụ công trực tuyến" in row["words"]
        as_it_is = as_object(page, "--reference", saved(tmp_path / "one", [row]))
        assert [fact["table"] for fact in as_it_is["facts"]] == ["pending_fact"]
        assert as_it_is["numerals"]["waiting"] == 1
        seen = as_object(page, "--reference", saved(tmp_path / "two", [{**row, "year": "2014"}]))
        assert [(fact["table"], fact["value"]) for fact in seen["facts"]] == [("measure", 105)]
        assert (seen["numerals"]["fact"], seen["numerals"]["waiting"]) == (1, 0)

    def test_tables_are_not_proposed(self, tmp_path: Path) -> None:
        page = tmp_path / "decision.html"
        page.write_bytes(decision())
        assert [row["indicator"] for row in proposed(page) if row["indicator"] in ("rank", "points")] == []

    def test_it_takes_one_document_and_no_other_format(self, article: Path, odd: Path) -> None:
        said = ran("read", article, odd, "--propose")
        assert said == Said(2, "", "--propose takes one document; a file of readings belongs to one.\n")
        said = ran("read", article, "--propose", "--format", "json")
        assert said == Said(2, "", "--propose writes CSV; leave out --format.\n")

    def test_a_bad_file_is_one_sentence(self, tmp_path: Path) -> None:
        bad = tmp_path / "bad.pdf"
        bad.write_bytes(b"%PDF-1.7 and so on")
        said = ran("read", bad, "--propose")
        assert (said.code, said.out) == (2, "")
        assert said.err == f"{bad}: The PDF breaks off, is damaged or has no pages; fetch it again or export it anew.\n"
