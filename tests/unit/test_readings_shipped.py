"""The re-keyed pages that come with chiso: every row is part of a fact or waits with a reason."""

import csv
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_file
from transform.combine import Read, combine
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

Row = dict[str, Any]
HUE = ("«Thừa Thiên Huế»", "«Tổng thể»", "2018", "index is")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.fixture(scope="module")
def folder(root: Path) -> Path:
    return root / "data" / "raw" / "shipped" / "readings"


@pytest.fixture(scope="module")
def pages(folder: Path, reference: Reference) -> list[Understanding]:
    return [understand(read_file(path), reference, source=path.name) for path in files(folder)]


@pytest.fixture(scope="module")
def rows(pages: list[Understanding], reference: Reference) -> dict[str, list[Row]]:
    return combine([Read(page) for page in pages], reference.registry)


def files(folder: Path) -> list[Path]:
    """The pages; the articles beside them, which have no address, have tests of their own."""
    return [path for path in sorted(folder.glob("*.csv")) if not path.name.startswith("article-")]


def keyed(folder: Path) -> list[dict[str, str]]:
    return [row for path in files(folder) for row in csv.DictReader(path.open(encoding="utf-8"))]


def test_every_row_leads_to_a_fact_or_waits(pages: list[Understanding], folder: Path) -> None:
    assert (len(pages), len(keyed(folder))) == (183, 1793)
    for page in pages:
        facts = {row["fact_id"] for name in ("score", "measure", "evaluation") for row in page.rows.get(name, [])}
        waiting = [row["row_no"] for row in page.rows.get("pending_fact", [])]
        told = {p["row_no"] for p in page.rows["provenance"] if p["fact_id"] in facts} | set(waiting)
        keyed_rows = {cell["row_no"] for cell in page.rows["source_cell"]} - {None}
        assert told == keyed_rows, page.work.work_id


def test_what_waits_is_little_and_says_what_to_do(pages: list[Understanding]) -> None:
    waiting = [row for page in pages for row in page.rows.get("pending_fact", [])]
    counts = Counter(row["reason_code"] for row in waiting)
    assert counts == {"year": 92, "name": 20}
    assert all(row["reason"].endswith(".") and len(row["reason"]) > 40 for row in waiting)


def test_no_number_was_keyed_wrong_and_no_page_contradicts_itself(pages: list[Understanding]) -> None:
    kinds = Counter(finding["kind"] for page in pages for finding in page.rows.get("finding", []))
    assert set(kinds) == {"date_inexact", "agency_unknown"}
    assert kinds["agency_unknown"] == 4


def test_the_years_reach_from_2003_to_2025_and_all_evaluations_are_there(rows: dict[str, list[Row]]) -> None:
    years = {row["year"] for row in (*rows["score"], *rows["measure"])}
    assert (min(years), max(years)) == (2003, 2025)
    assert {row["year"] for row in rows["scheme"]} >= {2003, 2006, *range(2008, 2014), *range(2015, 2026)}
    series = {row["scheme_id"].rpartition("/")[0] for row in rows["scheme"]}
    assert series >= {"mic/ung-dung-cntt", "mic/trang-thong-tin-dien-tu", "mic/chuyen-doi-so", "vaip/ict-index",
                      "moha/cai-cach-hanh-chinh", "quang-nam/chuyen-doi-so", "da-nang/ung-dung-cntt"}  # fmt: skip


def test_subjects_are_those_that_were_judged_by_hand(
    pages: list[Understanding], reference: Reference, root: Path
) -> None:
    """By the names of the year, unless a ranking is of the provinces after a merger."""
    judged = {
        (row["subject"], row["within"], row["year"]): row["agency"]
        for row in csv.DictReader((root / "tests" / "names" / "readings.csv").open(encoding="utf-8"))
        if row["expect"] == "agency"
    }
    compared, wrong = 0, []
    for page in pages:
        cells: dict[int, dict[str, str]] = {}
        for cell in page.rows["source_cell"]:
            cells.setdefault(cell["row_no"] or 0, {})[cell["role"]] = cell["text"]
        for fact_id, agency, no, group in _agencies(page.rows):
            line = cells[no]
            expected = judged.get((line["subject"], line["within"], line["year"]))
            if expected is None or group == "provinces-34":
                continue
            compared += 1
            names = {version.name_vi for version in reference.registry.agencies[agency].versions}
            if expected.casefold() not in {name.casefold() for name in names}:
                wrong.append((line["subject"], agency, expected, fact_id))
    assert wrong == []
    assert compared > 1000


def _agencies(rows: Mapping[str, list[Row]]) -> list[tuple[str, str, int, str | None]]:
    agency = {row["fact_id"]: (row["agency_id"], row["agency_group"]) for row in rows.get("score", [])}
    agency |= {r["fact_id"]: (r["subject_id"], None) for r in rows.get("measure", []) if r["subject_type"] == "agency"}
    return [
        (p["fact_id"], *(agency[p["fact_id"]][:1]), p["row_no"], agency[p["fact_id"]][1])
        for p in rows["provenance"] if p["field"] in ("agency", "subject") and p["fact_id"] in agency
    ]  # fmt: skip


def test_the_34_provinces_are_not_in_one_league_with_the_63(rows: dict[str, list[Row]], reference: Reference) -> None:
    of_2024 = [row for row in rows["score"] if row["scheme_id"] == "mic/chuyen-doi-so/2024"]
    groups = {row["agency_group"] for row in of_2024}
    assert groups == {"provinces", "provinces-34"}
    members = set(reference.registry.members("provinces-34"))
    for row in of_2024:
        assert (row["agency_id"] in members) or row["agency_group"] == "provinces", row
    overall = [row for row in of_2024 if row["criterion_id"] == "overall"]
    ranks = {(row["agency_id"], row["agency_group"]): row["rank"] for row in overall}
    assert ranks["da-nang-2025", "provinces-34"] == 17
    assert ranks["da-nang", "provinces"] == 2


def test_the_index_of_hue_is_one_disagreement_of_two_values(rows: dict[str, list[Row]]) -> None:
    found = [row for row in rows["finding"] if row["kind"] == "vintages_disagree"]
    (hue,) = [row for row in found if all(part in row["message"] for part in HUE)]
    assert {hue["expected"], hue["published"]} == {"0,857", "0,897"}
    assert hue["severity"] == "warning"
    assert hue["message"].count("and 1 more") == 2
    assert len(found) == 3


def test_a_scheme_has_the_kind_of_value_that_any_page_prints(rows: dict[str, list[Row]]) -> None:
    kinds = {row["scheme_id"]: row["value_kind"] for row in rows["scheme"]}
    assert len(kinds) == len(rows["scheme"])
    assert (kinds["mic/ung-dung-cntt/2017"], kinds["mic/ung-dung-cntt/2013"]) == ("index", "points")
    assert kinds["mic/trang-thong-tin-dien-tu/2009"] == "rank_only"


def test_mirrors_are_marked_and_none_is_suspected_that_is_declared(
    rows: dict[str, list[Row]], reference: Reference
) -> None:
    mirrors = {row["work_id"]: row["mirror_of"] for row in rows["work"] if row["mirror_of"]}
    assert mirrors == reference.readings.mirrors  # each of them, and each original, is a page that is here
    assert set(mirrors.values()) <= {row["work_id"] for row in rows["work"]}
    assert not any(row["kind"] == "mirror_suspected" for row in rows["finding"])


def test_findings_and_facts_that_wait_have_been_looked_at(rows: dict[str, list[Row]], root: Path) -> None:
    known = {row["id"] for row in csv.DictReader((root / "data" / "reference" / "acknowledged.csv").open())}
    ids = {row["finding_id"] for row in rows["finding"] if row["severity"] != "info"}
    ids |= {row["pending_id"] for row in rows["pending_fact"]}
    assert ids - known == set()


@pytest.mark.shared
def test_the_files_are_those_of_the_figures_and_say_nothing_of_working_files(folder: Path, shared: Path) -> None:
    columns = ("source", "subject", "criterion", "indicator", "value", "number", "year")
    path = shared / "figures" / "readings.csv"
    ours, theirs = (
        Counter(tuple(row[column] for column in columns) for row in rows)
        for rows in (keyed(folder), csv.DictReader(path.open(encoding="utf-8")))
    )
    assert ours == theirs
    assert not [row for row in keyed(folder) if ".tsv" in row["note"] or "CHECKS" in row["note"]]
