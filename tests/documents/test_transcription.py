"""The shipped transcription, the text and the Word HTML are renditions of one work: they state the same facts."""

from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_file
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

# Columns that say the same in every rendition. Sentences are the transcriber's own: no wording is compared.
SAME = {
    "work": ("work_id", "kind", "number", "title", "issuer_agency_id", "signer", "issued_on", "effective_on",
             "validity", "year"),
    "score": ("scheme_id", "agency_id", "agency_published", "agency_group", "criterion_id", "year", "points",
              "max_points", "percent", "rank", "class", "status", "table_no", "table_label", "part", "row_no"),
    "criterion_max": ("scheme_id", "criterion_id", "agency_group", "max_points"),
    "scheme_class": ("scheme_id", "class", "label_vi", "min_percent", "order"),
    "scoring_rule": ("criterion_id", "agency_group", "rule_no", "min_percent", "max_percent", "points"),
    "service": ("agency_id", "agency_published", "year", "procedure", "domain", "level", "table_no", "row_no"),
    "evaluation": ("fact_id", "cohort_id", "criterion_id", "ranked", "total", "reason"),
    "evaluation_exclusion": ("agency_id", "criterion_id", "reason_code"),
    "agency_event": ("kind", "predecessor_id", "successor_id", "date", "date_precision"),
    "scheme": ("scheme_id", "family", "year", "rank_method", "is_inferred"),
    "criterion": ("scheme_id", "criterion_id", "parent_criterion_id", "concept"),
    "finding": ("kind", "severity", "published", "table_label", "row_no"),
}  # fmt: skip


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.fixture(scope="module")
def transcription(root: Path, reference: Reference) -> Understanding:
    found = sorted((root / "data" / "raw" / "shipped").glob("*.html"))
    assert len(found) == 1, "one document is shipped"
    return understand(read_file(found[0]), reference)


def stated(seen: Understanding, table: str) -> set[tuple[Any, ...]]:
    return {tuple(row.get(column) for column in SAME[table]) for row in seen.rows[table]}


def citations(seen: Understanding) -> set[tuple[Any, ...]]:
    rows = seen.rows["citation"]
    return {
        (r["relation"], r["cited_kind"], r["cited_number"], r["cited_date"]) for r in rows if r["relation"] != "related"
    }


@pytest.mark.parametrize("name", ["sources/003_194c6067b516d5d3.txt", "documents/html_word.html"])
def test_the_transcription_states_what_the_original_states(
    shared: Path, reference: Reference, transcription: Understanding, name: str
) -> None:
    original = understand(read_file(shared / name), reference)
    for table in SAME:
        assert stated(transcription, table) == stated(original, table), table
    assert citations(transcription) == citations(original)


def test_what_the_decision_holds(transcription: Understanding) -> None:
    rows = transcription.rows
    years = [row["year"] for row in rows["score"]]
    assert (years.count(2016), years.count(2015)) == (225, 208)
    assert sum(row["rank"] is None for row in rows["score"]) == 0
    assert len(rows["service"]) == 21
    assert len(rows["criterion_max"]) == 32  # 18 and 16 printed values; the total of the second table is in the first
    assert transcription.rows["document"][0]["rendition"] == "transcription"
    shares = {(row["cohort_id"].split("/")[1], row["ranked"], row["total"]) for row in rows["evaluation"]}
    assert shares == {("agencies", 28, 32), ("departments", 17, 21), ("districts", 11, 11), ("agencies", 30, 32),
                      ("departments", 19, 21)}  # fmt: skip


def test_no_sentence_of_the_sources_is_copied(root: Path, shared: Path, transcription: Understanding) -> None:
    """Captions, names and figures are facts; a sentence of prose would be somebody's text."""
    source = " ".join((shared / "sources" / "003_194c6067b516d5d3.txt").read_text(encoding="utf-8").split())
    captions = {p.text for table in transcription.tables.tables for p in table.caption.paragraphs}
    captions |= {transcription.work.title or ""}
    for paragraph in transcription.tables.prose:
        words = paragraph.text.split()
        if any(paragraph.text in text or text in paragraph.text for text in captions) or "Hình" in words[0]:
            continue
        for start in range(len(words) - 13):
            assert " ".join(words[start : start + 14]) not in source, paragraph.text
