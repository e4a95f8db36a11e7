"""Decision 305/QĐ-UBND of Bình Định against its hand-checked tables, from the text and from the HTML."""

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_file
from flows.commands.read import as_object
from transform.numbers import parse_number
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

FILES = {"text": "sources/003_194c6067b516d5d3.txt", "html": "documents/html_word.html"}
CLASS_OF = {"Mức tốt": "Tốt", "Mức khá": "Khá", "Mức trung bình": "Trung bình"}
COMPARED = (
    "score", "service", "criterion_max", "scheme_class", "scoring_rule", "evaluation", "evaluation_exclusion",
    "agency_event", "citation",
)  # fmt: skip
# What tells two renditions apart, and no fact: where a figure stands, and ids made from it.
OF_A_RENDITION = ("fact_id", "document_id", "table_no", "rule_no")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.fixture(scope="module")
def readings(shared: Path, reference: Reference) -> dict[str, Understanding]:
    return {form: understand(read_file(shared / name), reference) for form, name in FILES.items()}


@pytest.fixture(scope="module")
def gold(shared: Path) -> list[dict[str, Any]]:
    return list(json.loads((shared / "gold" / "decision-305.tables.json").read_text(encoding="utf-8")))


@pytest.mark.parametrize("form", FILES)
def test_every_table_of_the_gold_comes_out_as_printed(
    form: str, readings: dict[str, Understanding], gold: list[dict[str, Any]]
) -> None:
    tables = as_object(readings[form])["tables"]
    assert len(tables) == len(gold)
    for found, wanted in zip(tables, gold, strict=True):
        for key in ("number", "caption", "part", "header", "rows", "bands"):
            assert found[key] == wanted[key], (wanted["id"], key)


@pytest.mark.parametrize("form", FILES)
def test_every_ranking_row_of_the_gold_is_a_score(
    form: str, readings: dict[str, Understanding], gold: list[dict[str, Any]]
) -> None:
    scores = readings[form].rows["score"]
    placed = {(s["table_label"], (s["part"] or "")[:2], s["row_no"], s["year"]): s for s in scores}
    wanted = 0
    for table in (table for table in gold if table["type"] == "ranking"):
        for number, (row, band) in enumerate(zip(table["rows"], table["bands"], strict=True), 1):
            key = (table["number"], (table["part"] or "")[:2], number)
            score = placed[*key, 2016]
            printed = (score["points"], score["percent"], score["rank"], score["class"], score["agency_published"])
            assert printed == (
                parse_number(row[2]), parse_number(row[3]), parse_number(row[4]), CLASS_OF[band], row[1]
            )  # fmt: skip
            wanted += 1
            if len(row) > 5:
                assert placed[*key, 2015]["rank"] == parse_number(row[5])
                wanted += 1
    assert wanted == len(scores)


@pytest.mark.parametrize("form", FILES)
def test_the_facts_are_as_many_as_printed(form: str, readings: dict[str, Understanding]) -> None:
    rows = readings[form].rows
    assert Counter(score["year"] for score in rows["score"]) == {2016: 225, 2015: 208}
    # 18 values and 16 of the online services; the totals of the latter are the former's row 3.2 said again.
    assert len(rows["criterion_max"]) == 32
    assert len(rows["service"]) == 21
    assert {service["level"] for service in rows["service"]} == {"3"}
    assert [(c["class"], c["min_percent"]) for c in rows["scheme_class"]] == [
        ("Tốt", 80.0), ("Khá", 60.0), ("Trung bình", 0.0),
    ]  # fmt: skip
    shares = {(e["ranked"], e["total"]) for e in rows["evaluation"]}
    assert shares == {(28, 32), (17, 21), (11, 11), (30, 32), (19, 21)}
    assert "pending_fact" not in rows


def _facts(rows: list[dict[str, Any]]) -> Counter[tuple[Any, ...]]:
    return Counter(tuple((k, v) for k, v in sorted(row.items()) if k not in OF_A_RENDITION) for row in rows)


@pytest.mark.parametrize("table", COMPARED)
def test_both_renditions_state_the_same(table: str, readings: dict[str, Understanding]) -> None:
    text, html = (_facts(readings[form].rows[table]) for form in FILES)
    if table == "citation":
        # A publisher's list of related documents stands beside one rendition only.
        text = Counter({row: 1 for row in text if dict(row)["relation"] == "basis"})
        html = Counter({row: 1 for row in html if dict(row)["relation"] == "basis"})
        assert text
    assert text == html


@pytest.mark.parametrize("form", FILES)
def test_every_place_gives_back_what_was_published(form: str, readings: dict[str, Understanding]) -> None:
    seen = readings[form]
    for row in seen.rows["provenance"]:
        stands = seen.document.text[row["char_start"] : row["char_end"]]
        assert _bare(stands) == _bare(row["published"]), row


def _bare(text: str) -> str:
    return re.sub(r"\s+", "", text)


@pytest.mark.parametrize("form", FILES)
def test_every_figure_has_its_place(form: str, readings: dict[str, Understanding]) -> None:
    rows = readings[form].rows
    placed = {(row["fact_id"], row["field"]) for row in rows["provenance"]}
    for score in rows["score"]:
        for field in ("points", "percent", "rank", "class", "max_points"):
            if score[field] is not None:
                assert (score["fact_id"], field) in placed, (score, field)


def test_the_work_says_what_it_is(readings: dict[str, Understanding]) -> None:
    for form, seen in readings.items():
        work = seen.rows["work"][0]
        assert (work["number"], work["issuer_agency_id"], work["year"]) == ("305/QĐ-UBND", "binh-dinh", 2016), form
        assert work["issued_on"].isoformat() == "2017-02-07"


def test_the_command_prints_one_object(shared: Path, readings: dict[str, Understanding]) -> None:
    chiso = Path(sys.executable).with_name("chiso")
    done = subprocess.run([chiso, "read", shared / FILES["text"], "--format", "json"], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr.decode()
    printed = json.loads(done.stdout)
    assert {"document", "tables", "facts", "unread_numbers"} <= printed.keys()
    table_form = {"number", "part", "caption", "header", "rows", "bands"}
    assert all(table_form <= table.keys() for table in printed["tables"])
    assert all(len(row) == len(table["header"]) for table in printed["tables"] for row in table["rows"])
    assert all("table" in fact for fact in printed["facts"])
    assert printed["tables"] == as_object(readings["text"])["tables"]
