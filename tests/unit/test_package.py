"""What a release says about itself, and what other people's tools make of it."""

import hashlib
import json
import subprocess
from pathlib import Path
from typing import Any

import pyarrow.parquet as pq
import pytest

from load.export.formats import DataFile
from load.package import PACKAGE_FILES, about, write_package
from load.releases import Release, current
from tests.warehouses import build, sample

ROOT = Path(__file__).resolve().parents[2]
VALIDATORS = ROOT / ".venv" / "validators" / "bin"
HOSTILE = '<img src=x onerror=alert(1)> "quoted": | pipe\u2028'


@pytest.fixture(scope="module")
def folder(shipped: Path) -> Path:
    release = current(shipped)
    assert release is not None
    return release.path


@pytest.fixture(scope="module")
def validators() -> Path:
    if not (VALIDATORS / "mlcroissant").exists():
        pytest.skip("the validators are not installed: make .venv/validators")
    return VALIDATORS


def told(folder: Path, name: str) -> Any:
    return json.loads((folder / name).read_text(encoding="utf-8"))


def test_a_release_has_all_files_of_a_package(folder: Path) -> None:
    assert [name for name in PACKAGE_FILES if not (folder / name).is_file()] == []


def test_checksums_are_those_of_the_files(folder: Path) -> None:
    lines = [line.split("  ") for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines()]
    named = {name for _, name in lines}
    assert {"chiso.duckdb", "parquet/score.parquet", "README.md", "datapackage.json"} <= named
    for sha256, name in lines:
        assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == sha256


def test_frictionless_finds_nothing_wrong(folder: Path, validators: Path) -> None:
    code = (
        "import json, sys; from frictionless import Package;"
        "report = Package.validate_descriptor(json.load(open(sys.argv[1])));"
        "print(report.flatten(['title', 'message'])); sys.exit(not report.valid)"
    )
    done = run(validators / "python", "-c", code, folder / "datapackage.json")
    assert done.returncode == 0, done.stdout + done.stderr


def test_croissant_is_valid(folder: Path, validators: Path) -> None:
    done = run(validators / "mlcroissant", "validate", "--jsonld", folder / "croissant.json")
    assert done.returncode == 0 and "WARNING" not in done.stderr, done.stderr


def test_croissant_names_the_columns_of_the_files(folder: Path) -> None:
    for records in told(folder, "croissant.json")["recordSet"]:
        source = records["field"][0]["source"]["fileObject"]["@id"]
        columns = [field["source"]["extract"]["column"] for field in records["field"]]
        assert columns == pq.read_schema(folder / source).names


def test_frictionless_reads_every_row_of_an_export(chiso: Any, shipped: Path, tmp_path: Path, validators: Path) -> None:
    """The whole of the data against the types, keys and lists of values that the descriptor gives."""
    tables = "scores,services,score,measure,work,document,scheme,criterion,evaluation,finding"
    done = chiso("export", tmp_path / "out", "--format", "csv", "--tables", tables, "--curated", shipped)
    assert done.code == 0, done.err
    code = (
        "import os, sys; from frictionless import Package; os.chdir(sys.argv[1]);"
        "report = Package('datapackage.json').validate();"
        "print(report.flatten(['title', 'message'])[:5]); sys.exit(not (report.valid and len(report.tasks) == 10))"
    )
    checked = run(validators / "python", "-c", code, tmp_path / "out")
    assert checked.returncode == 0, checked.stdout + checked.stderr


@pytest.mark.parametrize("where", ["release", "repository"])
def test_the_citation_is_valid(folder: Path, validators: Path, where: str) -> None:
    path = (folder if where == "release" else ROOT) / "CITATION.cff"
    done = run(validators / "cffconvert", "--validate", "-i", path)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_repository_is_cited_in_the_words_of_a_release() -> None:
    text = " ".join((ROOT / "CITATION.cff").read_text(encoding="utf-8").split())
    for words in (about.TITLE, about.MESSAGE, about.AUTHOR, about.LICENSE, *about.KEYWORDS, about.ABSTRACT):
        assert words in text


def test_every_column_of_every_file_is_explained(folder: Path) -> None:
    for resource in told(folder, "datapackage.json")["resources"]:
        for field in resource.get("schema", {}).get("fields", ()):
            assert field["description"], f"{resource['name']}.{field['name']}"
    codebook = (folder / "codebook.md").read_text(encoding="utf-8")
    assert "## scores\n" in codebook and "| points | number | points of the scheme |" in codebook


def test_coverage_is_that_of_the_rows(folder: Path, shipped: Path) -> None:
    from load.database import query

    release = current(shipped)
    assert release is not None
    first, last, scores = query(release, "SELECT min(year), max(year), count(*) FROM score")[1][0]
    said = told(folder, "dataset.jsonld")
    assert f"{scores:,} scores" in said["description"]
    start, end = map(int, said["temporalCoverage"].split("/"))
    assert start <= first and end >= last


def test_distribution_sizes_and_hashes_are_true(folder: Path) -> None:
    for file in told(folder, "dataset.jsonld")["distribution"]:
        content = (folder / file["contentUrl"]).read_bytes()
        assert file["contentSize"] == f"{len(content)} B"
        assert file["sha256"] == hashlib.sha256(content).hexdigest()


def test_the_same_release_says_the_same_twice(shipped: Path, tmp_path: Path) -> None:
    release = current(shipped)
    assert release is not None
    texts = []
    for name in ("one", "two"):
        folder = tmp_path / name
        (folder / "parquet").mkdir(parents=True)
        (folder / "parquet" / "score.parquet").write_bytes(release.parquet("score").read_bytes())
        written = write_package(folder, release, [DataFile(Path("parquet/score.parquet"), "score", "parquet", 1285)])
        texts.append([path.read_bytes() for path in written])
    assert texts[0] == texts[1]


def test_words_of_a_document_stay_words(tmp_path: Path) -> None:
    rows = sample()
    rows["work"][0]["title"] = HOSTILE
    release: Release = build(tmp_path / "curated", rows)
    titles = [source["title"] for source in told(release.path, "datapackage.json")["sources"]]
    assert HOSTILE in titles
    assert HOSTILE in [work["name"] for work in told(release.path, "dataset.jsonld")["isBasedOn"]]
    assert "<img" not in (release.path / "codebook.html").read_text(encoding="utf-8")


def run(*command: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run([str(part) for part in command], capture_output=True, text=True, check=False)
