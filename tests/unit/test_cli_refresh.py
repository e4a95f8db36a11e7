"""`chiso refresh`, `check` and `status` from an archive to a release and back to it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import AGENCIES, Said, decision

Chiso = Callable[..., Said]


def parquet(curated: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted((curated / "current" / "parquet").glob("*.parquet"))}


def releases(curated: Path) -> list[str]:
    return sorted(path.name for path in (curated / "releases").iterdir())


def test_a_refresh_says_what_it_did_and_what_to_type_next(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    assert (said.code, said.err) == (0, "")
    assert f"Read 1 document of 1 work; built release r001 in {curated}/releases/r001" in said.out
    assert "4 score rows" in said.out
    assert f"Next: chiso check --curated {curated}" in said.out


def test_a_second_refresh_changes_nothing(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    assert said.code == 0
    assert "nothing changed since release r001" in said.out
    assert releases(curated) == ["r001"]
    assert "nothing changed" in chiso("status", "--curated", curated).out


def test_something_new_needs_a_person_once(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    unknown = decision(agencies=(*AGENCIES[:3], "Sở Không ai biết"))
    (archive / "decision.html").write_bytes(unknown)
    first = chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    assert (first.code, first.err) == (4, "")
    assert "New, and for a person to look at (1):" in first.out
    assert "  - binh-dinh/12-qd-ubnd/2017-02-07: «Sở Không ai biết» is no agency known here" in first.out
    again = chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    assert again.code == 0
    assert "New, and" not in again.out
    assert "1 fact(s) wait for a name, year or issuer" in chiso("check", "--curated", curated).out


def test_what_somebody_acknowledged_is_not_new(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    (archive / "decision.html").write_bytes(decision(agencies=(*AGENCIES[:3], "Sở Không ai biết")))
    chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "one")
    waiting = "SELECT finding_id AS id, 'known' AS note FROM finding UNION ALL SELECT pending_id, 'x' FROM pending_fact"
    asked = chiso("query", waiting, "--format", "csv", "--curated", tmp_path / "one")
    overlay = tmp_path / "reference"
    overlay.mkdir()
    (overlay / "acknowledged.csv").write_text(asked.out)
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "two", "--reference", overlay)
    assert said.code == 0


def test_more_processes_build_the_same_bytes(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    for number in range(20, 26):
        (archive / f"{number}.html").write_bytes(
            decision(f"{number}/QĐ-UBND", points=("70", "60,5", "50", str(number)))
        )
    (archive / "bad.html").write_bytes(b"%PDF-1.7")
    alone = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "one")
    together = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "two", "--jobs", "2")
    assert alone.code == together.code == 4
    assert "Read 7 documents of 7 works" in together.out
    assert len(parquet(tmp_path / "one")) > 20
    assert parquet(tmp_path / "one") == parquet(tmp_path / "two")


def test_the_same_bytes_in_two_places_are_one_document(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    chiso("add", archive / "decision.html", "--raw", archive, "--url", "https://example.vn/12")
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "curated")
    assert "Read 1 document of 1 work" in said.out
    asked = chiso("query", "SELECT url FROM document", "--format", "json", "--curated", tmp_path / "curated")
    assert json.loads(asked.out) == [{"url": "https://example.vn/12"}]


@pytest.mark.parametrize("observe", [[], ["--observe"]], ids=["in one process", "observed"])
def test_an_empty_archive_replaces_no_release(observe: list[str], chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    chiso("refresh", "--offline", "--raw", archive, "--curated", curated)
    (archive / "decision.html").unlink()
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", curated, *observe)
    assert said == Said(2, "", f"The archive {archive} holds no document; put one in with «chiso add FILE».\n")
    assert releases(curated) == ["r001"]


def test_a_build_that_cannot_be_written_is_code_3(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    (tmp_path / "curated").write_text("a file in the place of the folder")
    said = chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "curated")
    assert said.code == 3
    assert said.err == f"Chiso could not build a release in {tmp_path / 'curated'}: not a directory.\n"


def test_the_status_is_short(chiso: Chiso, curated: Path) -> None:
    said = chiso("status", "--curated", curated)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("Release r001, built 2")
    assert "4 scores of 4 agencies, years 2016 to 2016; 1 work(s) in 1 document(s)" in said.out
    lines = said.out.splitlines()
    header = next(at for at, line in enumerate(lines) if "agency_group" in line)
    assert lines[header].split() == ["issuer", "family", "year", "agency_group", "agencies", "criteria", "figures"]
    assert lines[header + 2].split()[-4:] == ["departments", "4", "1", "4"]


def test_a_check_of_nothing_says_so(chiso: Chiso, curated: Path) -> None:
    assert chiso("check", "--curated", curated) == Said(0, "Nothing to look at in release r001.\n", "")
    assert chiso("check", "--curated", curated, "--format", "json").out == "[]\n"


def test_a_check_lists_findings_with_their_place(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    (archive / "decision.html").write_bytes(decision(agencies=(*AGENCIES[:3], AGENCIES[0])))
    assert chiso("refresh", "--offline", "--raw", archive, "--curated", tmp_path / "curated").code == 4
    said = chiso("check", "--curated", tmp_path / "curated")
    assert (said.code, said.err) == (4, "")
    assert "error    agency_twice               12/QĐ-UBND, Bảng 1, row 4  (new)" in said.out
    found = json.loads(chiso("check", "--curated", tmp_path / "curated", "--format", "json").out)
    assert [(row["severity"], row["kind"], row["row"]) for row in found] == [
        ("error", "agency_twice", 1),
        ("error", "agency_twice", 4),
    ]
