"""A release: what is in it, what it says about itself, and how it is asked."""

import hashlib
import json
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import duckdb
import pytest

from load import build as build_module
from load import manifest
from load.database import connect, query
from load.errors import LoadError
from load.releases import Release, current, list_releases
from load.verify import verify
from schemas import sqlfiles
from schemas.registry import TABLES
from tests.warehouses import build, frames, sample


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    now = datetime(2020, 2, 3, 4, 5, tzinfo=UTC)
    return build(tmp_path_factory.mktemp("curated"), sample(), now=now, inputs=[{"sha256": "ab", "source": "x"}])


def test_the_manifest_says_what_is_there(release: Release) -> None:
    written = json.loads((release.path / "manifest.json").read_text(encoding="utf-8"))
    assert written == release.manifest
    assert (written["release"], written["built_at"]) == ("r001", "2020-02-03T04:05:00+00:00")
    assert written["code_version"] == "test"
    assert written["inputs"] == [{"sha256": "ab", "source": "x"}]
    assert written["versions"]["duckdb"] == duckdb.__version__
    assert list(written["tables"]) == list(TABLES)
    for table, contents in written["tables"].items():
        data = release.parquet(table).read_bytes()
        assert contents["sha256"] == hashlib.sha256(data).hexdigest()
        assert contents["bytes"] == len(data)
        assert contents["rows"] == len(sample().get(table, []))


@pytest.mark.parametrize("table", TABLES)
def test_the_database_and_the_parquet_file_hold_the_same(release: Release, table: str) -> None:
    with duckdb.connect(str(release.database), read_only=True) as connection:
        parquet = f"read_parquet('{release.parquet(table)}')"
        differences = connection.execute(
            f"(FROM {table} EXCEPT ALL FROM {parquet}) UNION ALL (FROM {parquet} EXCEPT ALL FROM {table})"
        ).fetchall()
        described = [
            connection.execute(f"SELECT column_name, column_type FROM (DESCRIBE FROM {source})").fetchall()
            for source in (table, parquet)
        ]
    assert differences == []
    assert described[0] == described[1]


def test_every_comment_in_the_database_is_the_schemas_description(release: Release) -> None:
    _, rows = query(release, "SELECT table_name, column_name, comment FROM duckdb_columns() WHERE NOT internal")
    comments = {(table, column): comment for table, column, comment in rows if table in TABLES}
    assert comments == {(t.name, c.name): c.description for t in TABLES.values() for c in t.columns}
    _, views = query(release, "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal")
    assert views
    assert all(comment for _, comment in views)


def test_the_same_rows_in_another_order_and_folder_give_the_same_bytes(release: Release, tmp_path: Path) -> None:
    shuffled = {table: rows[::-1] for table, rows in sample().items()}
    again = build(tmp_path / "elsewhere", shuffled)
    for table in TABLES:
        assert again.parquet(table).read_bytes() == release.parquet(table).read_bytes(), table


def test_parquet_is_sorted_by_key(release: Release) -> None:
    with duckdb.connect() as connection:
        ids = connection.execute(f"SELECT fact_id FROM read_parquet('{release.parquet('score')}')").fetchall()
    assert ids == sorted(ids)
    assert len(ids) > 1


def test_keys_for_sorting_and_searching_are_filled_but_not_overwritten(tmp_path: Path) -> None:
    rows = sample()
    rows["agency"].append({"agency_id": "x", "kind": "other", "name_vi": "Đ", "search_key": "mine"})
    release = build(tmp_path, rows)
    found = dict(query(release, "SELECT agency_id, search_key FROM agency WHERE agency_id IN ('x', 'da-nang')")[1])
    assert found == {"x": "mine", "da-nang": "da nang"}
    names = "SELECT name_vi FROM agency WHERE kind = 'province' OR agency_id = 'x' ORDER BY sort_key"
    assert query(release, names)[1] == [("Đ",), ("Đà Nẵng",), ("Hà Nam",)]


def test_nothing_new_makes_no_release_and_something_new_does(tmp_path: Path) -> None:
    rows = sample()
    first = build(tmp_path, rows)
    again = build(tmp_path, rows, code_version="later")
    assert (again.name, again.unchanged, again.manifest) == ("r001", True, first.manifest)
    rows["agency"][0]["name_en"] = "Da Nang"
    second = build(tmp_path, rows)
    assert (second.name, second.unchanged) == ("r002", False)
    assert [release.name for release in list_releases(tmp_path)] == ["r001", "r002"]
    assert current(tmp_path) == second


def test_new_definitions_make_a_release_of_the_same_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(tmp_path, {})
    monkeypatch.setattr(manifest, "definitions_sha256", lambda: "another view")
    assert build(tmp_path, {}).name == "r002"


def test_as_many_releases_are_kept_as_asked(tmp_path: Path) -> None:
    for number in range(4):
        build(tmp_path, {"cohort": [{"cohort_id": str(number), "label_vi": "x"}]}, keep=2)
    assert [release.name for release in list_releases(tmp_path)] == ["r003", "r004"]
    assert (tmp_path / "current").readlink() == Path("releases/r004")
    assert [path.name for path in tmp_path.glob(".building*")] == []


def test_a_build_that_fails_its_checks_is_not_published(tmp_path: Path) -> None:
    first = build(tmp_path, sample())
    twice = frames(sample())
    twice["score"].loc[1, "fact_id"] = twice["score"].loc[0, "fact_id"]
    with pytest.raises(LoadError, match=r"Two rows of score have the same key \(fact_id"):
        build_module.build_release(tmp_path, twice, code_version="x", inputs=[])
    hollow = frames(sample())
    hollow["score"].loc[1, "agency_id"] = None
    with pytest.raises(LoadError, match="NOT NULL"):
        build_module.build_release(tmp_path, hollow, code_version="x", inputs=[])
    assert current(tmp_path) == first
    assert sorted(path.name for path in tmp_path.iterdir()) == [".lock", "current", "releases"]


def test_rows_that_a_manifest_does_not_know_are_noticed(release: Release) -> None:
    tables = {**release.manifest["tables"], "score": {"rows": 1}}
    with pytest.raises(LoadError, match="score should have 1 rows"):
        verify(Release(release.name, release.path, {"tables": tables}))


def test_frames_that_no_schema_made_are_refused(tmp_path: Path) -> None:
    made = frames(sample())
    with pytest.raises(ValueError, match="no such tables: scores"):
        build_module.build_release(tmp_path, {"scores": made["score"]}, code_version="x", inputs=[])
    with pytest.raises(ValueError, match="frame of score"):
        build_module.build_release(tmp_path, {"score": made["score"][["fact_id"]]}, code_version="x", inputs=[])


def test_a_query_gives_columns_and_rows(release: Release) -> None:
    columns, rows = query(release, "SELECT agency_id AS id, 1 AS one FROM agency WHERE kind = 'province' ORDER BY id")
    assert columns == ["id", "one"]
    assert rows == [("da-nang", 1), ("ha-nam", 1)]


@pytest.mark.parametrize(
    ("sql", "part"),
    [
        ("SELECT nope FROM scores", 'Referenced column "nope" not found'),
        ("SELEC 1", "syntax error"),
        ("FROM nowhere", "nowhere does not exist"),
        ("DELETE FROM score", "read-only"),
        ("FROM read_csv('/etc/hostname')", "disabled by configuration"),
        ("COPY score TO '/tmp/chiso-should-not-be.csv'", "disabled by configuration"),
        ("ATTACH '/tmp/chiso-should-not-be.db'", "disabled by configuration"),
        ("SET enable_external_access = true", "locked"),
    ],
)
def test_a_query_that_cannot_run_is_one_sentence(release: Release, sql: str, part: str) -> None:
    with pytest.raises(LoadError) as caught:
        query(release, sql)
    message = str(caught.value)
    assert message.startswith("This query cannot be run: ")
    assert part in message
    assert message.endswith(".")
    assert "\n" not in message


def test_asking_imports_neither_pandas_nor_pandera_nor_prefect(release: Release) -> None:
    code = (
        "import sys; from pathlib import Path; from load.releases import current; from load.database import query\n"
        f"print(query(current(Path({str(release.path.parents[1])!r})), 'SELECT count(*) FROM scores')[1])\n"
        "print(sorted({'pandas', 'pandera', 'prefect', 'pyarrow', 'schemas'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines() == ["[(12,)]", "[]"]


def test_a_reader_stays_with_its_release(tmp_path: Path) -> None:
    old = build(tmp_path, {})
    with connect(old) as reader:
        build(tmp_path, sample(), keep=1)
        assert not old.path.exists()
        assert reader.execute("SELECT count(*) FROM score").fetchone() == (0,)
    newest = current(tmp_path)
    assert newest is not None
    assert query(newest, "SELECT count(*) > 0 FROM score")[1] == [(True,)]


@pytest.mark.parametrize("others", [0, 2])
def test_a_view_that_fails_only_on_its_rows_is_found(
    others: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It can be made and asked for no row; one that others ask is worked out once, and no less."""
    folder = tmp_path / "sql"
    shutil.copytree(sqlfiles.FOLDER, folder)
    broken = "-- Fails on rows.\nCREATE VIEW broken AS SELECT work_id::INTEGER AS year FROM work"
    (folder / "views" / "broken.sql").write_text(broken, encoding="utf-8")
    for at in range(others):
        asking = f"-- Asks it.\nCREATE VIEW asking_{at} AS SELECT year FROM broken"
        (folder / "views" / f"asking_{at}.sql").write_text(asking, encoding="utf-8")
    monkeypatch.setattr(sqlfiles, "FOLDER", folder)
    with pytest.raises(LoadError, match="The view broken cannot be read"):
        build(tmp_path / "curated", sample())
