"""Exports of a part: what changed since an earlier release, and Parquet in folders by a column's values."""

import json
from collections import Counter
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow.dataset as ds
import pyarrow.parquet as pq
import pytest

from flows.commands.export import run_export
from load.export.formats import Refused
from load.export.write import Export, Request, export
from load.releases import Release, current, named
from schemas.registry import TABLES
from tests.warehouses import EARLIER, HTML, PDF, Rows, build, sample, score


def later() -> Rows:
    """The sample with a figure put right in both renditions, an agency renamed and one with its only score gone, and a
    figure that is new; one stands a row further down."""
    rows = sample()
    kept = []
    for row in rows["score"]:
        if row["agency_id"] == "ha-nam/so-cong-thuong":
            continue
        if row["agency_id"] == "da-nang/so-y-te" and row.get("points") == 80.0:
            row = {**row, "points": 81.0, "fact_id": f"{row['fact_id']}:right"}
        if row["agency_id"] == "ha-nam/so-y-te":
            row = {**row, "row_no": 9, "fact_id": f"{row['fact_id']}:moved"}
        if row["agency_id"] == "ha-nam/so-tai-chinh":
            row = {**row, "note": "a doubt"}
        kept.append(row)
    kept.append(score(EARLIER, "w2015", "da-nang/it/2015", "da-nang", points=1.0, row_no=8))
    rows["score"] = kept
    rows["agency"][0]["name_en"] = "Da Nang"
    rows["agency"] = [row for row in rows["agency"] if row["agency_id"] != "ha-nam/so-cong-thuong"]
    rows["agency"].append({"agency_id": "new", "kind": "other", "name_vi": "Mới"})
    return rows


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("curated")
    build(folder, sample())
    build(folder, later())
    return folder


@pytest.fixture(scope="module")
def releases(curated: Path) -> tuple[Release, Release]:
    newer = current(curated)
    assert newer is not None and newer.name == "r002"
    return named(curated, "r001"), newer


@pytest.fixture(scope="module")
def changed(releases: tuple[Release, Release], tmp_path_factory: pytest.TempPathFactory) -> Export:
    older, newer = releases
    target = tmp_path_factory.mktemp("exported") / "out"
    names = (*TABLES, "scores", "services", "coverage")
    request = Request(("parquet", "csv"), names)
    return export(newer, target, request, curated=newer.path.parents[1], since=older)


def rows_of(changed: Export, name: str) -> list[dict[str, Any]]:
    return pq.read_table(changed.folder / "parquet" / f"{name}.parquet").to_pylist()


def test_what_changed_in_scores_is_told_apart(changed: Export) -> None:
    rows = rows_of(changed, "scores")
    told = {(row["change"], row["agency_id"], row["points"]) for row in rows}
    expected = {
        ("changed", "da-nang/so-y-te", 81.0),  # put right: another id
        ("changed", "ha-nam/so-y-te", 8.0),  # moved: another id
        ("changed", "ha-nam/so-tai-chinh", 9.0),  # another note: the same id
        ("withdrawn", "ha-nam/so-cong-thuong", 7.0),
        ("added", "da-nang", 1.0),
    }
    # The rank that others amount to is another with these.
    assert {change for change, *_ in told - expected} <= {"changed"} and told >= expected
    before = {row["agency_id"]: row["fact_id_before"] for row in rows if row["fact_id_before"]}
    assert before.keys() == {"da-nang/so-y-te", "ha-nam/so-y-te"}
    assert all(now.startswith(was) for was, now in ((row["fact_id_before"], row["fact_id"]) for row in rows
                                                     if row["fact_id_before"]))  # fmt: skip


def test_what_changed_in_a_table_is_told_by_its_key(changed: Export) -> None:
    agencies = {(row["change"], row["agency_id"]) for row in rows_of(changed, "agency")}
    assert agencies == {("changed", "da-nang"), ("withdrawn", "ha-nam/so-cong-thuong"), ("added", "new")}
    scores = Counter(row["change"] for row in rows_of(changed, "score"))
    # The figure that was put right stands in two renditions.
    assert scores == {"changed": 4, "withdrawn": 1, "added": 1}
    assert rows_of(changed, "work") == []


def test_a_view_that_nothing_names_has_rows_that_came_and_rows_that_went(changed: Export) -> None:
    assert {row["change"] for row in rows_of(changed, "coverage")} <= {"added", "withdrawn"}
    assert rows_of(changed, "coverage")


@pytest.mark.parametrize("name", [*TABLES, "scores", "services", "coverage"])
def test_the_earlier_release_and_what_changed_make_the_later_one(
    releases: tuple[Release, Release], changed: Export, name: str
) -> None:
    older, newer = (rows_in(release, name) for release in releases)
    changes = rows_of(changed, name)
    extra = {"change", "fact_id_before"}
    bare = [tuple(value for column, value in row.items() if column not in extra) for row in changes]
    key = TABLES[name].key if name in TABLES else ("fact_id",) if name == "scores" else ()
    columns = columns_in(releases[1], name)
    if key:
        at = [columns.index(column) for column in key]
        gone = {tuple(row[each] for each in at) for row, said in zip(bare, changes, strict=True)
                if said["change"] != "added"}  # fmt: skip
        gone |= {(row["fact_id_before"],) for row in changes if row.get("fact_id_before")}
        made = [row for row in older if tuple(row[each] for each in at) not in gone]
    else:
        left = Counter(older)
        left.subtract(row for row, said in zip(bare, changes, strict=True) if said["change"] != "added")
        made = list(left.elements())
    made += [row for row, said in zip(bare, changes, strict=True) if said["change"] != "withdrawn"]
    assert Counter(made) == Counter(newer)


def rows_in(release: Release, name: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(release.database), read_only=True) as connection:
        return connection.execute(f"FROM {name}").fetchall()


def columns_in(release: Release, name: str) -> list[str]:
    with duckdb.connect(str(release.database), read_only=True) as connection:
        return [row[0] for row in connection.execute(f"SELECT column_name FROM (DESCRIBE {name})").fetchall()]


def test_an_export_of_changes_says_since_when(changed: Export) -> None:
    said = json.loads((changed.folder / "chiso-export.json").read_text(encoding="utf-8"))
    assert (said["release"], said["since"]) == ("r002", "r001")
    metadata = pq.read_schema(changed.folder / "parquet" / "scores.parquet").metadata
    assert metadata[b"since"] == b"r001" and metadata[b"description"].startswith(b"What changed since release r001: ")
    head = (changed.folder / "csv" / "scores.csv").read_text(encoding="utf-8").split("\n")[0].split(",")
    assert head[0] == "change" and head[-1] == "fact_id_before"


def test_tables_without_a_change_are_left_out_unless_asked_for(curated: Path, tmp_path: Path) -> None:
    assert run_export(tmp_path / "out", curated, "csv", since="r001") == 0
    there = {path.stem for path in (tmp_path / "out" / "csv").iterdir()}
    assert {"scores", "score", "agency"} <= there and not there & {"work", "document", "correction"}


def test_nothing_changed_is_said(
    curated: Path, releases: tuple[Release, Release], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = later()
    rows["finding"].append({"finding_id": "f", "kind": "rank_differs", "severity": "info", "message": "x"})
    build(tmp_path / "curated", later())
    build(tmp_path / "curated", rows)
    assert run_export(tmp_path / "out", tmp_path / "curated", "csv", "agency", since="r001") == 0
    assert "Nothing changed." in capsys.readouterr().out
    assert (tmp_path / "out" / "csv" / "agency.csv").read_text(encoding="utf-8").count("\n") == 1


def test_an_earlier_release_can_be_exported(curated: Path, tmp_path: Path) -> None:
    assert run_export(tmp_path / "out", curated, "parquet", "agency", release="r001") == 0
    ids = pl.read_parquet(tmp_path / "out" / "parquet" / "agency.parquet")["agency_id"].to_list()
    assert "ha-nam/so-cong-thuong" in ids and "new" not in ids


def test_columns_that_the_earlier_release_does_not_have_are_noted(
    curated: Path, releases: tuple[Release, Release], tmp_path: Path
) -> None:
    older, newer = releases
    folder = tmp_path / "older"
    folder.mkdir()
    (folder / "chiso.duckdb").write_bytes(older.database.read_bytes())
    with duckdb.connect(str(folder / "chiso.duckdb")) as connection:
        for (view,) in connection.execute("SELECT view_name FROM duckdb_views() WHERE NOT internal").fetchall():
            connection.execute(f"DROP VIEW IF EXISTS {view} CASCADE")
        connection.execute("ALTER TABLE agency DROP COLUMN name_en")
        connection.execute("DROP TABLE work")
    lacking = Release("r001", folder, older.manifest)
    request = Request(("csv",), ("agency", "work"))
    done = export(newer, tmp_path / "out", request, curated=curated, since=lacking)
    assert "Release r001 has no name_en in agency: empty there, not compared." in done.notes
    assert "Release r001 has no work: all of its rows count as added." in done.notes
    agencies = pd.read_csv(tmp_path / "out" / "csv" / "agency.csv")
    assert set(zip(agencies["change"], agencies["agency_id"], strict=True)) == {
        ("withdrawn", "ha-nam/so-cong-thuong"), ("added", "new")
    }  # fmt: skip
    works = pd.read_csv(tmp_path / "out" / "csv" / "work.csv")
    assert list(works["change"]) == ["added"] * 3


@pytest.fixture
def partitioned(releases: tuple[Release, Release], tmp_path: Path) -> Export:
    _, newer = releases
    request = Request(("parquet",), ("scores", "score", "scheme"), by=("year", "agency_group"))
    return export(newer, tmp_path / "out", request, curated=newer.path.parents[1])


def test_folders_are_named_by_what_is_in_them(partitioned: Export) -> None:
    root = partitioned.folder / "parquet" / "scores"
    assert {path.relative_to(root).as_posix() for path in root.rglob("*.parquet")} == {
        "year=2015/agency_group=departments/part-0.parquet", "year=2016/agency_group=departments/part-0.parquet"
    }  # fmt: skip
    assert (partitioned.folder / "parquet" / "scheme.parquet").is_file(), "a dimension is looked up whole"
    names = pq.read_schema(next(root.rglob("*.parquet"))).names
    assert "year" not in names and "agency_group" not in names
    rows = sum(file.rows for file in partitioned.files if file.name == "scores")
    assert rows == ds.dataset(root, partitioning="hive").count_rows() > 0


def test_partitions_are_read_by_others(releases: tuple[Release, Release], partitioned: Export) -> None:
    root = partitioned.folder / "parquet" / "score"
    columns = ("fact_id", "year", "agency_group", "points", "class")
    expected = sorted(rows_in(releases[1], f"(SELECT {', '.join(columns)} FROM score)"), key=repr)
    read = {
        "polars": pl.read_parquet(root).select(columns).rows(),
        "duckdb": duckdb.sql(f"SELECT {', '.join(columns)} FROM read_parquet('{root}/**/*.parquet')").fetchall(),
        "pyarrow": [
            tuple(row.values()) for row in ds.dataset(root, partitioning="hive").to_table(list(columns)).to_pylist()
        ],
        "pandas": [
            tuple(None if value != value else value for value in row)
            for row in pd.read_parquet(root)[list(columns)].astype(object).itertuples(index=False, name=None)
        ],
    }
    for reader, rows in read.items():
        assert sorted(map(tuple, rows), key=repr) == expected, reader


def test_values_that_are_no_names_of_folders_are_escaped(tmp_path: Path) -> None:
    rows = sample()
    hostile = ("../x", "a=b", "50%", "Khối a; «b»", "..", None, "x y")
    for number, group in enumerate(hostile):
        agency = "da-nang/so-y-te"
        rows["score"].append(score(PDF, "w2016", "da-nang/it/2016", agency, agency_group=group, row_no=100 + number))
    release = build(tmp_path / "curated", rows)
    request = Request(("parquet",), ("score",), by=("agency_group",))
    done = export(release, tmp_path / "out", request, curated=tmp_path / "curated")
    root = done.folder / "parquet" / "score"
    assert all(path.parent.parent == root for path in root.rglob("*.parquet"))
    assert {path.name for path in root.iterdir()} >= {
        "agency_group=..%2Fx", "agency_group=a%3Db", "agency_group=50%25", "agency_group=__HIVE_DEFAULT_PARTITION__"
    }  # fmt: skip
    groups = {*hostile, "departments"}
    assert set(ds.dataset(root, partitioning="hive").to_table().column("agency_group").to_pylist()) == groups
    assert set(pl.read_parquet(root)["agency_group"].to_list()) == groups
    found = duckdb.sql(f"SELECT DISTINCT agency_group FROM read_parquet('{root}/*/*.parquet')").fetchall()
    assert {row[0] for row in found} == groups


@pytest.mark.parametrize("group", ["", "ố" * 90], ids=["empty", "long"])
def test_values_that_cannot_be_names_of_folders_are_refused(tmp_path: Path, group: str) -> None:
    rows = sample()
    rows["score"].append(score(HTML, "w2016", "da-nang/it/2016", "ha-nam", agency_group=group, row_no=99))
    release = build(tmp_path / "curated", rows)
    with pytest.raises(Refused, match="Values of agency_group in score cannot name folders"):
        request = Request(("parquet",), ("score",), by=("agency_group",))
        export(release, tmp_path / "out", request, curated=tmp_path / "curated")
    assert not (tmp_path / "out").exists()
