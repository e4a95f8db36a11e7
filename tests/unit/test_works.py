"""What a document does not say of itself: found in `works.csv`, else its facts wait with a reason."""

import hashlib
from pathlib import Path

import pytest

from extract.readers import read_bytes
from transform.errors import ReferenceError
from transform.reference import load_reference
from transform.understand import Understanding, understand

TABLE = (
    "<table><tr><th>TT</th><th>Đơn vị</th><th>Điểm</th>{heads}</tr>"
    "<tr><td>1</td><td>Sở Y tế</td><td>90</td>{cells}</tr></table>"
)
SILENT = "<p>Xếp hạng các sở, ban, ngành</p>" + TABLE.format(heads="", cells="")
HEADER = "document_id,issuer_agency_id,year,evidence"


def seen(page: str, folders: list[Path]) -> Understanding:
    return understand(read_bytes(f"<html><body>{page}</body></html>".encode()), load_reference(folders))


def overlay(folder: Path, page: str, issuer: str, year: str) -> Path:
    digest = hashlib.sha256(f"<html><body>{page}</body></html>".encode()).hexdigest()
    (folder / "works.csv").write_text(f"{HEADER}\n{digest},{issuer},{year},seen on paper\n", encoding="utf-8")
    return folder


def test_a_silent_document_waits(root: Path) -> None:
    rows = seen(SILENT, [root / "data" / "reference"]).rows
    assert "score" not in rows
    assert [row["table_name"] for row in rows["pending_fact"]] == ["score"]


def test_a_person_says_issuer_and_year(root: Path, tmp_path: Path) -> None:
    laid = overlay(tmp_path, SILENT, "ha-nam", "2019")
    (score,) = seen(SILENT, [root / "data" / "reference", laid]).rows["score"]
    assert (score["scheme_id"], score["agency_id"]) == ("ha-nam/khac/2019", "ha-nam/so-y-te")


def test_what_the_document_says_is_not_overruled(root: Path, tmp_path: Path) -> None:
    page = "<p>Về việc kết quả xếp hạng các sở, ban, ngành năm 2016</p>" + SILENT
    laid = overlay(tmp_path, page, "ha-nam", "2019")
    (score,) = seen(page, [root / "data" / "reference", laid]).rows["score"]
    assert score["year"] == 2016


@pytest.mark.parametrize(("issuer", "year"), [("nowhere", ""), ("", "zwei")])
def test_a_broken_row_is_one_sentence(root: Path, tmp_path: Path, issuer: str, year: str) -> None:
    laid = overlay(tmp_path, SILENT, issuer, year)
    with pytest.raises(ReferenceError, match="line 2"):
        seen(SILENT, [root / "data" / "reference", laid])


def test_years_that_disagree_are_said(root: Path) -> None:
    columns = TABLE.format(heads="<th>Xếp hạng 2012</th>", cells="<td>1</td>")
    page = "<p>Về việc kết quả xếp hạng các sở, ban, ngành năm 2016</p>" + columns
    kinds = [row["kind"] for row in seen(page, [root / "data" / "reference"]).rows["finding"]]
    assert "years_disagree" in kinds


@pytest.mark.parametrize("head", ["So với năm 2015", "Tăng, giảm so với 2015", "Hạng tăng/giảm so với năm 2015"])
def test_a_year_of_comparison_is_no_year_of_the_table(root: Path, head: str) -> None:
    columns = TABLE.format(heads=f"<th>Xếp hạng</th><th>{head}</th>", cells="<td>1</td><td>+2</td>")
    page = "<p>Về việc kết quả xếp hạng các sở, ban, ngành{year}</p>" + columns
    said = seen(page.format(year=" năm 2016"), [root / "data" / "reference"])
    assert "years_disagree" not in {row["kind"] for row in said.rows["finding"]}
    assert seen(page.format(year=""), [root / "data" / "reference"]).rows["work"][0]["year"] is None
