"""Every form of an export holds what the release holds: each value, each gap, each type, and the same bytes again."""

import csv as std_csv
import io
import json
import os
import re
import sqlite3
import subprocess
import sys
import textwrap
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import duckdb
import openpyxl
import pandas as pd
import polars as pl
import pyarrow.parquet as pq
import pyreadstat
import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.export import dta, parquet, xlsx
from load.export.csv import as_printed
from load.export.formats import FORMATS
from load.export.write import Export, Request, export
from load.releases import Release
from tests.conftest import ROOT
from tests.warehouses import EARLIER, Rows, build, sample, score

NOW = datetime(2020, 2, 3, 4, 5, tzinfo=UTC)
# Names as nobody has them, and as somebody may print them.
HOSTILE = (
    '=HYPERLINK("http://x.invalid","Sở Y tế")', "+1", "@x", "-2+3", "\t=1+1", "\r=1", "\n@x", "'=1", "''", "'",
    " =1+1", "a;=1+1", "a\n-1", "a;'=1", "＝1+1", "=", "-", 'a"b,c', " a ", "#x", "NULL", "nan", "007", "1e5",
    "_x0041_", "\x0b", "<img src=x onerror=alert(1)>", "Đ\u0301", "é", "𠀋", "http://x.invalid/", "\ufeffx", "{=1}",
)  # fmt: skip
TABLES = (
    "scores",
    "services",
    "agency",
    "agency_event",
    "score",
    "document",
    "source_cell",
    "scheme_class",
    "correction",
)


def rows_with_everything() -> Rows:
    rows = sample()
    for number, name in enumerate(HOSTILE):
        rows["agency"].append({"agency_id": f"x{number:02d}", "kind": "other", "name_vi": name})
        rows["score"].append(
            score(EARLIER, "w2015", "da-nang/it/2015", f"x{number:02d}", agency_published=name, points=-0.5, note=name)
        )
    rows["agency_event"].append(
        {"event_id": "old", "predecessor_id": "x00", "successor_id": "x01", "kind": "merge", "date": "1802-06-01",
         "date_precision": "year"}
    )  # fmt: skip
    rows["score"].append(score(EARLIER, "w2015", "da-nang/it/2015", "x00", row_no=2, rank=2**60, points=1e300))
    for number, text in enumerate(("", None, "x" * 40_000, "ạ" * 2_000, "=" * 3)):
        rows["source_cell"].append(
            {
                "document_id": EARLIER,
                "table_no": 1,
                "grid_row": number + 1,
                "column_no": 1,
                "text": text,
                "rowspan": None,
            }
        )
    rows["document"][0]["first_seen"] = "2020-01-02T03:04:05"
    rows["document"][1]["first_seen"] = "2020-01-02T03:04:05.250000"
    rows["scheme_class"][0]["min_is_included"] = True
    rows["scheme_class"][1]["min_is_included"] = False
    rows["measure"].append(
        {"fact_id": "m1", "work_id": "w2016", "document_id": EARLIER, "subject_type": "agency", "subject_id": "da-nang",
         "indicator": "services", "service_level": "3", "value": 12, "qualifier": "=", "status": "value", "year": 2016}
    )  # fmt: skip
    return rows


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Release:
    return build(tmp_path_factory.mktemp("built"), rows_with_everything(), now=NOW)


@pytest.fixture(scope="module")
def exported(release: Release, tmp_path_factory: pytest.TempPathFactory) -> Export:
    """All forms of some tables."""
    folder = tmp_path_factory.mktemp("exported") / "out"
    return export(release, folder, Request(tables=TABLES), curated=release.path.parents[1])


def asked(release: Release, sql: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(str(release.database), read_only=True) as connection:
        return connection.execute(sql).fetchall()


def columns_of(release: Release, name: str) -> list[str]:
    return [row[0] for row in asked(release, f"SELECT column_name FROM (DESCRIBE {name})")]


def in_order(rows: Any) -> list[tuple[Any, ...]]:
    """Rows as they can be compared, whatever their order."""
    return sorted((tuple(row) for row in rows), key=repr)


@pytest.mark.parametrize("name", TABLES)
def test_parquet_holds_what_the_release_holds(release: Release, exported: Export, name: str) -> None:
    path = exported.folder / "parquet" / f"{name}.parquet"
    expected = in_order(asked(release, f"FROM {name}"))
    table = pq.read_table(path)
    assert table.column_names == columns_of(release, name)
    assert in_order(zip(*(column.to_pylist() for column in table.columns), strict=True)) == expected
    assert in_order(pl.read_parquet(path).iter_rows()) == expected
    frame = pd.read_parquet(path)
    assert list(frame.columns) == table.column_names and len(frame) == len(expected)
    assert in_order(duckdb.sql(f"FROM '{path}'").fetchall()) == expected


@pytest.mark.parametrize("name", TABLES)
def test_parquet_has_only_types_that_every_reader_has(exported: Export, name: str) -> None:
    file = pq.ParquetFile(exported.folder / "parquet" / f"{name}.parquet")
    types = {str(type_) for type_ in file.schema_arrow.types}
    assert types <= {"string", "int64", "double", "bool", "date32[day]", "timestamp[us]"}
    for group in range(file.metadata.num_row_groups):
        for column in range(file.metadata.num_columns):
            chunk = file.metadata.row_group(group).column(column)
            assert chunk.compression == "ZSTD"
            assert set(chunk.encodings) <= {"PLAIN", "RLE", "RLE_DICTIONARY", "PLAIN_DICTIONARY"}


def test_parquet_is_sorted_by_key_and_says_so(exported: Export) -> None:
    file = pq.ParquetFile(exported.folder / "parquet" / "score.parquet")
    ids = file.read(["fact_id"]).column(0).to_pylist()
    assert ids == sorted(ids) and len(ids) > 40
    [first] = file.metadata.row_group(0).sorting_columns
    assert file.schema_arrow.names[first.column_index] == "fact_id"
    years = pq.read_table(exported.folder / "parquet" / "scores.parquet").column("year").to_pylist()
    assert years == sorted(years) and len(set(years)) > 1


def test_parquet_says_what_its_columns_and_its_table_mean(release: Release, exported: Export) -> None:
    comments = dict(asked(release, "SELECT column_name, comment FROM duckdb_columns() WHERE table_name = 'score'"))
    schema = pq.read_schema(exported.folder / "parquet" / "score.parquet")
    assert {field.name: field.metadata[b"description"].decode() for field in schema} == comments
    assert schema.field("points").metadata[b"unit"] == b"points of the scheme"
    said = {key.decode(): value.decode() for key, value in schema.metadata.items()}
    assert said["name"] == "score" and said["description"].startswith("What an agency got")
    assert (said["primary_key"], said["license"], said["release"]) == ("fact_id", "CC-BY-4.0", "r001")
    spark = json.loads(said["org.apache.spark.sql.parquet.row.metadata"])
    assert [field["name"] for field in spark["fields"]] == schema.names
    assert spark["fields"][0] == {
        "name": "fact_id", "type": "string", "nullable": True, "metadata": {"comment": comments["fact_id"]}
    }  # fmt: skip


@pytest.mark.parametrize("name", ["scores", "services"])
def test_every_column_of_a_flat_file_is_explained(exported: Export, name: str) -> None:
    schema = pq.read_schema(exported.folder / "parquet" / f"{name}.parquet")
    unexplained = [field.name for field in schema if not (field.metadata or {}).get(b"description")]
    assert unexplained == []


def test_row_groups_have_a_fixed_size(release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "ROW_GROUP", 10)
    done = export(release, tmp_path / "out", Request(("parquet",), ("score",)), curated=release.path.parents[1])
    metadata = pq.read_metadata(done.folder / "parquet" / "score.parquet")
    sizes = [metadata.row_group(at).num_rows for at in range(metadata.num_row_groups)]
    assert sizes[:-1] == [10] * (len(sizes) - 1) and 0 < sizes[-1] <= 10 and sum(sizes) == metadata.num_rows


@pytest.mark.parametrize("name", TABLES)
def test_csv_holds_what_the_release_holds(release: Release, exported: Export, name: str) -> None:
    path = exported.folder / "csv" / f"{name}.csv"
    types = dict(asked(release, f"SELECT column_name, column_type FROM (DESCRIBE {name})"))
    columns = ", ".join(
        f"replace(CAST(\"{column}\" AS VARCHAR), ' ', 'T')" if kind == "TIMESTAMP" else f'CAST("{column}" AS VARCHAR)'
        for column, kind in types.items()
    )
    expected = in_order(asked(release, f"SELECT {columns} FROM {name}"))
    read = duckdb.sql(
        f"FROM read_csv('{path}', all_varchar = true, header = true, delim = ',', quote = '\"', escape = '\"', "
        "allow_quoted_nulls = false, strict_mode = true)"
    )
    assert read.columns == list(types)
    printed = (
        tuple(
            as_printed(value) if kind == "VARCHAR" and value is not None else value
            for value, kind in zip(row, types.values(), strict=True)
        )
        for row in read.fetchall()
    )
    assert in_order(printed) == expected


def test_csv_is_plain_utf_8_with_lf(exported: Export) -> None:
    data = (exported.folder / "csv" / "scores.csv").read_bytes()
    assert data.startswith(b"fact_id,year,scheme_id,") and data.endswith(b"\n")
    lines = list(std_csv.reader(io.StringIO(data.decode("utf-8"), newline=""), strict=True))
    assert {len(line) for line in lines} == {len(lines[0])}
    unquoted = re.sub(rb'"(?:[^"]|"")*"', b"", data)
    assert b"\r" not in unquoted


def test_an_empty_text_in_csv_is_not_an_empty_value(exported: Export) -> None:
    lines = (exported.folder / "csv" / "source_cell.csv").read_text(encoding="utf-8").split("\n")
    assert lines[1].split(",")[2:6] == ["1", "", "1", '""'] and lines[2].split(",")[2:6] == ["2", "", "1", ""]


def test_csv_has_a_mark_for_excel_on_request(release: Release, tmp_path: Path) -> None:
    request = Request(("csv",), ("agency",), bom=True)
    done = export(release, tmp_path / "out", request, curated=release.path.parents[1])
    data = (done.folder / "csv" / "agency.csv").read_bytes()
    assert (
        data.startswith(b"\xef\xbb\xbfagency_id,") and data.count(b"\xef\xbb\xbf") == 3
    )  # a name and its key have one


@pytest.mark.parametrize("name", TABLES)
def test_sqlite_holds_what_the_release_holds(release: Release, exported: Export, name: str) -> None:
    with closing(sqlite3.connect(exported.folder / "chiso.sqlite")) as connection:
        found = in_order(connection.execute(f"SELECT * FROM {name}").fetchall())
    expected = (
        tuple(str(value) if isinstance(value, date) else value for value in row)
        for row in asked(release, f"FROM {name}")
    )
    # 92 and 92.0 are one number, 1 and true too.
    assert [tuple(map(_loose, row)) for row in found] == [tuple(map(_loose, row)) for row in in_order(expected)]


def _loose(value: Any) -> Any:
    return float(value) if isinstance(value, bool) else value


def test_sqlite_has_keys_types_and_a_codebook(release: Release, exported: Export) -> None:
    with closing(sqlite3.connect(exported.folder / "chiso.sqlite")) as connection:
        [[integrity]] = connection.execute("PRAGMA integrity_check").fetchall()
        assert integrity == "ok"
        keys = {
            name: [row[1] for row in connection.execute(f"PRAGMA table_info({name})") if row[5]]
            for name in ("score", "scores", "scheme_class", "services")
        }
        assert keys == {
            "score": ["fact_id"], "scores": ["fact_id"], "scheme_class": ["scheme_id", "class"],
            "services": ["year", "agency_id", "service_level"],
        }  # fmt: skip
        types = {row[1]: row[2] for row in connection.execute("PRAGMA table_info(document)")}
        assert (types["first_seen"], types["url"]) == ("TIMESTAMP", "TEXT")
        [meaning] = connection.execute('SELECT meaning, unit FROM codebook WHERE "table" = ? AND "column" = ?',
                                       ("score", "percent")).fetchall()  # fmt: skip
        assert meaning[0].startswith("Per cent of the maximum") and meaning[1] == "per cent"
        assert dict(connection.execute("SELECT * FROM about"))["release"] == "r001"


@pytest.fixture(scope="module")
def workbook(exported: Export) -> Any:
    return openpyxl.load_workbook(exported.folder / "chiso.xlsx")


# In a cell an empty text is nothing, and openpyxl shows escaped signs as they are escaped.
def _in_a_cell(value: Any) -> Any:
    if isinstance(value, str):
        return value[:32_767].replace("_x0041_", "_x005F_x0041_").replace("\x0b", "_x000B_").replace("\r", "\n") or None
    if isinstance(value, int) and abs(value) > 2**53:
        return str(value)
    return datetime(value.year, value.month, value.day) if isinstance(value, date) and not isinstance(value, datetime) \
        else value  # fmt: skip


@pytest.mark.parametrize("name", TABLES)
def test_a_sheet_holds_what_the_release_holds(release: Release, workbook: Any, name: str) -> None:
    sheet = workbook[name]
    head, *rows = sheet.iter_rows(values_only=True)
    assert list(head) == columns_of(release, name)
    found = in_order(tuple(value.replace("_x000D_", "\n") if isinstance(value, str) else value for value in row)
                     for row in rows)  # fmt: skip
    expected = in_order(tuple(map(_in_a_cell, row)) for row in asked(release, f"FROM {name}"))
    if name == "agency_event":  # no sheet has a day before 1900
        assert found[0][head.index("date")] == "1802-06-01"
        found = [tuple(datetime(1802, 6, 1) if value == "1802-06-01" else value for value in row) for row in found]
    if name == "document":  # a sheet counts milliseconds
        found = [tuple(_even(value) for value in row) for row in found]
    assert found == expected


def _even(value: Any) -> Any:
    return value.replace(microsecond=round(value.microsecond, -3)) if isinstance(value, datetime) else value


def test_no_cell_is_a_formula_or_a_link(exported: Export, workbook: Any) -> None:
    cells = [cell for sheet in workbook for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert len(cells) > 1_000
    assert {cell.data_type for cell in cells} <= {"s", "n", "b", "d", "inlineStr"}
    assert not [cell for cell in cells if cell.hyperlink]
    assert HOSTILE[0] in {cell.value for cell in workbook["agency"]["E"]} | {
        cell.value for column in workbook["agency"].iter_cols() for cell in column
    }


def test_the_workbook_begins_with_what_it_is(release: Release, workbook: Any) -> None:
    assert workbook.sheetnames == ["README", "codebook", *TABLES[:2], *sorted(TABLES[2:], key=_place(release))]
    readme = [str(cell.value) for row in workbook["README"].iter_rows() for cell in row if cell.value is not None]
    assert readme[0] == "chiso, release r001" and "CC-BY-4.0" in readme
    codebook = list(workbook["codebook"].iter_rows(values_only=True))
    assert codebook[0] == ("table", "column", "type", "unit", "meaning", "values")
    assert {row[0] for row in codebook[1:]} == set(TABLES)
    assert all(workbook[name].freeze_panes == "A2" for name in ("codebook", *TABLES))
    assert workbook["scores"].auto_filter.ref.startswith("A1:")
    assert workbook.properties.created == datetime(2020, 2, 3, 4, 5)


def _place(release: Release) -> Callable[[str], int]:
    return list(release.manifest["tables"]).index


def test_a_table_that_is_too_long_for_a_sheet_goes_on_in_the_next(
    release: Release, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx, "MOST_ROWS", 21)
    done = export(release, tmp_path / "out", Request(("xlsx",), ("score",)), curated=release.path.parents[1])
    book = openpyxl.load_workbook(done.folder / "chiso.xlsx")
    sheets = [name for name in book.sheetnames if name.startswith("score")]
    rows = [row[0] for name in sheets for row in list(book[name].iter_rows(values_only=True))[1:]]
    assert sheets[:2] == ["score", "score (2)"] and rows == sorted(rows) and len(rows) == len(set(rows)) > 40
    assert any("score has" in note and "score (2)" in note for note in done.notes)


def test_what_a_sheet_cannot_hold_is_said(exported: Export) -> None:
    notes = " ".join(exported.notes)
    assert "In the sheet source_cell 1 texts are cut" in notes
    assert "In the sheet agency_event 1 days are text" in notes
    assert "In the sheet score 1 numbers are text" in notes


@pytest.mark.parametrize("name", TABLES)
def test_stata_holds_what_the_release_holds(release: Release, exported: Export, name: str) -> None:
    path = exported.folder / "stata" / f"{name}.dta"
    frame, _ = pyreadstat.read_dta(path, apply_value_formats=True, formats_as_category=False)
    columns = columns_of(release, name)
    assert list(frame.columns) == columns
    found = [tuple(None if value is None or value != value else _plain(value) for value in row)
             for row in frame.itertuples(index=False, name=None)]  # fmt: skip
    expected = [tuple(_as_stata(column, value) for column, value in zip(columns, row, strict=True))
                for row in asked(release, f"FROM {name}")]  # fmt: skip
    texts = [all(isinstance(row[at], str) or row[at] is None for row in expected) for at in range(len(columns))]
    found = [tuple(value or None if texts[at] else value for at, value in enumerate(row)) for row in found]
    assert in_order(found) == in_order(expected)


def _plain(value: Any) -> Any:
    if isinstance(value, pd.Timestamp):
        return value.to_pydatetime()
    return float(value) if isinstance(value, (int, float)) else value


def _as_stata(column: str, value: Any) -> Any:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if column == "rank" and value == 2**60:
        return str(value)
    if column == "rank" and value is not None:
        return str(value)
    if isinstance(value, str):
        return value or None
    return float(value) if isinstance(value, (int, float)) else value


def test_stata_is_read_by_pandas_with_its_labels(release: Release, exported: Export) -> None:
    path = exported.folder / "stata" / "scores.dta"
    with pd.io.stata.StataReader(path) as reader:
        labels = reader.variable_labels()
        assert labels["points"].startswith("Points as printed")
        assert max(map(len, labels.values())) <= 80 and labels["fact_id"].endswith("…")
        assert reader.data_label == "scores: chiso, release r001"
        assert reader.time_stamp == "03 Feb 2020 04:05"
        assert reader.value_labels()["status"] == {
            1: "value", 2: "zero", 3: "missing", 4: "not_applicable", 5: "derived"
        }  # fmt: skip
    frame = pd.read_stata(path)
    assert frame["points"].count() == asked(release, "SELECT count(points) FROM scores")[0][0]
    assert set(frame["status"].dropna().astype(str)) == {row[0] for row in asked(release, "SELECT status FROM scores")}
    cells = pd.read_stata(exported.folder / "stata" / "source_cell.dta")["text"]
    assert sorted(map(len, cells)) == [0, 0, 3, 2_000, 40_000]


def test_the_whole_meaning_of_a_column_is_its_note_in_stata(release: Release, exported: Export) -> None:
    data = (exported.folder / "stata" / "score.dta").read_bytes()
    [[meaning]] = asked(
        release, "SELECT comment FROM duckdb_columns() WHERE (table_name, column_name) = ('score', 'class')"
    )
    [[longer]] = asked(
        release, "SELECT comment FROM duckdb_columns() WHERE (table_name, column_name) = ('score', 'status')"
    )
    assert (
        len(longer) > 80 and b"status".ljust(129, b"\0") + b"note1".ljust(129, b"\0") + longer.encode() + b"\0" in data
    )
    assert data.count(meaning.encode()) == 1, "a short meaning is the label alone"


def test_stata_says_where_rows_are_missing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="2 rows were announced and 1 came"), \
            dta.dta_file(tmp_path / "x.dta", [dta.Variable("a", dta.BYTE, "%8.0g")], 2, "", "") as file:  # fmt: skip
        file.add([[1]])


@pytest.mark.parametrize("name", ["correction", "quarantine", "unread_number"])
def test_a_table_without_rows_has_its_columns_in_every_form(release: Release, tmp_path: Path, name: str) -> None:
    done = export(release, tmp_path / "out", Request(tables=(name,)), curated=release.path.parents[1])
    columns = columns_of(release, name)
    assert pl.read_parquet(done.folder / f"parquet/{name}.parquet").columns == columns
    assert (done.folder / f"csv/{name}.csv").read_text().splitlines() == [",".join(columns)]
    assert list(pd.read_stata(done.folder / f"stata/{name}.dta").columns) == columns
    assert list(openpyxl.load_workbook(done.folder / "chiso.xlsx")[name].iter_rows(values_only=True)) == [
        tuple(columns)
    ]
    with closing(sqlite3.connect(done.folder / "chiso.sqlite")) as connection:
        assert [row[1] for row in connection.execute(f"PRAGMA table_info({name})")] == columns


@given(st.text(st.sampled_from(" =+@'-;\t\r\nax＝"), max_size=8))
def test_apostrophes_are_put_and_taken_away(text: str) -> None:
    cell = neutralised(text)
    assert as_printed(cell) == text
    assert not re.search(r"(?:\A|[;\t\r\n]) *[=+@＝＋－＠-]|\A[\t\r\n]", cell)


@given(st.text(st.sampled_from(" =+@'-;\t\r\nax＝"), max_size=8))
def test_the_way_back_that_is_documented_is_the_way_back(text: str) -> None:
    assert DOCUMENTED["as_printed"](neutralised(text)) == text


def neutralised(text: str) -> str:
    from load.export.csv import _cell
    from load.export.relation import Field

    [[cell]] = MEMORY.execute(f"SELECT {_cell(Field('t', 'text'))} FROM (SELECT ? AS t)", [text]).fetchall()
    return str(cell)


MEMORY = duckdb.connect()


def documented(page: Path) -> dict[str, Any]:
    """What the Python of the page defines."""
    code = re.search(r"^    import re\n\n(?:    .*\n|\n)+", page.read_text(encoding="utf-8"), re.MULTILINE)
    assert code
    defined: dict[str, Any] = {}
    exec(textwrap.dedent(code[0]), defined)
    return defined


DOCUMENTED = documented(ROOT / "docs" / "export.md")

_AGAIN = """
import os, sys
os.umask(0o077)
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
from pathlib import Path
from load.export.write import Request, export
from load.releases import current
curated = Path(sys.argv[1])
export(current(curated), Path(sys.argv[2]), Request(tables=tuple(sys.argv[3].split(","))), curated=curated)
"""


def test_the_same_rows_give_the_same_bytes_on_another_machine(exported: Export, root: Path, tmp_path: Path) -> None:
    shuffled = {table: rows[::-1] for table, rows in rows_with_everything().items()}
    build(tmp_path / "curated", shuffled, now=NOW)
    environment = {**os.environ, "TZ": "Asia/Ho_Chi_Minh", "PYTHONHASHSEED": "7", "LC_ALL": "C"}
    command = [sys.executable, "-c", _AGAIN, str(tmp_path / "curated"), str(tmp_path / "out"), ",".join(TABLES)]
    subprocess.run(command, cwd=root, env=environment, check=True)
    assert contents(tmp_path / "out") == contents(exported.folder)


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_file_is_said_with_its_rows(release: Release, exported: Export) -> None:
    assert {(file.format, file.name) for file in exported.files} == {
        (form, name) for form in FORMATS for name in TABLES
    }
    for file in exported.files:
        assert file.rows == asked(release, f"SELECT count(*) FROM {file.name}")[0][0]
    said = json.loads((exported.folder / "chiso-export.json").read_text(encoding="utf-8"))
    there = {path.relative_to(exported.folder).as_posix() for path in exported.folder.rglob("*") if path.is_file()}
    assert {file["path"] for file in said["files"]} | set(said["others"]) | {"chiso-export.json"} == there
