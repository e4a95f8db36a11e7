"""A small warehouse made up for tests: two provinces, three works, one of them in two renditions."""

from collections import defaultdict
from pathlib import Path
from typing import Any

import duckdb
import pandas as pd
import pyarrow as pa

from load.build import build_release
from load.objects import all_objects, create
from load.releases import Release
from schemas.ddl import create_table, quoted
from schemas.frames import accept
from schemas.registry import TABLES

Rows = dict[str, list[dict[str, Any]]]

# Ids of the made-up documents: two renditions of the decision on 2016, one of that on 2015, one of another province.
PDF, HTML, EARLIER, OTHER = ("d" * 63 + digit for digit in "1234")
PLACES = ("so-tai-chinh", "so-y-te", "so-xay-dung", "so-cong-thuong")
NAMES = {
    "so-tai-chinh": "Sở Tài chính",
    "so-y-te": "Sở Y tế",
    "so-xay-dung": "Sở Xây dựng",
    "so-cong-thuong": "Sở Công Thương",
}


def score(document: str, work: str, scheme: str, agency: str, **figures: Any) -> dict[str, Any]:
    """A row of `score` on `overall`; its fact_id follows from all that makes it one."""
    criterion = figures.get("criterion_id", "overall")
    year = figures.pop("year", int(scheme.rsplit("/", 1)[1]))
    place = f"{figures.get('table_no', 1)}:{figures.get('row_no', 1)}"
    return {
        "fact_id": f"{document[-1]}:{agency}:{criterion}:{year}:{place}",
        "document_id": document,
        "work_id": work,
        "scheme_id": scheme,
        "agency_id": agency,
        "agency_group": "departments",
        "criterion_id": criterion,
        "year": year,
        "status": "value",
        "confidence": 1,
        "agency_published": NAMES.get(agency.rsplit("/", 1)[-1], agency),
        "table_no": 1,
        **figures,
    }


def sample() -> Rows:
    """Rows of a warehouse that has one of everything the views speak of; a fresh copy each time."""
    rows: Rows = defaultdict(list)
    for province, name in (("da-nang", "Đà Nẵng"), ("ha-nam", "Hà Nam")):
        rows["agency"].append({"agency_id": province, "kind": "province", "name_vi": name})
        for place in PLACES:
            rows["agency"].append(
                {
                    "agency_id": f"{province}/{place}",
                    "kind": "department",
                    "parent_agency_id": province,
                    "name_vi": NAMES[place],
                }
            )
        rows["cohort_member"].append({"cohort_id": "provinces", "agency_id": province})
    # One that once had another name; the figures are all from later.
    for name, since, until in (("Sở Công nghiệp", None, "2008-03-31"), ("Sở Công Thương", "2008-04-01", None)):
        rows["agency_version"].append(
            {"agency_id": "ha-nam/so-cong-thuong", "valid_from": since, "valid_to": until, "name_vi": name}
        )
    rows["cohort"].append({"cohort_id": "provinces", "label_vi": "các tỉnh", "kind": "province", "size": 2})
    _works(rows)
    _schemes(rows)
    _scores(rows)
    return rows


def _works(rows: Rows) -> None:
    for work, number, issuer, issued in (
        ("w2016", "11/QĐ-UBND", "da-nang", "2017-01-20"),
        ("w2015", "9/QĐ-UBND", "da-nang", "2016-02-01"),
        ("other", "7/QĐ-UBND", "ha-nam", "2017-03-01"),
    ):
        rows["work"].append({"work_id": work, "number": number, "issuer_agency_id": issuer, "issued_on": issued})
    for document, work, rendition, media in (
        (PDF, "w2016", "text", "application/pdf"),
        (HTML, "w2016", "text", "text/html"),
        (EARLIER, "w2015", "text", "text/html"),
        (OTHER, "other", "transcription", "text/html"),
    ):
        rows["document"].append(
            {"document_id": document, "work_id": work, "rendition": rendition, "media_type": media, "source": "x"}
        )


def _schemes(rows: Rows) -> None:
    for scheme, issuer, method in (
        ("da-nang/it/2016", "da-nang", "competition"),
        ("da-nang/it/2015", "da-nang", "dense"),
        ("ha-nam/it/2016", "ha-nam", "unknown"),
    ):
        rows["scheme"].append(
            {
                "scheme_id": scheme,
                "issuer_agency_id": issuer,
                "family": "it",
                "year": int(scheme[-4:]),
                "year_kind": "data",
                "rank_method": method,
                "is_inferred": False,
            }
        )
        rows["criterion"].append(
            {"scheme_id": scheme, "criterion_id": "overall", "label_vi": "Tổng thể", "concept": "overall"}
        )
    for class_, percent in (("Tốt", 80), ("Khá", 60), ("Trung bình", 0)):
        rows["scheme_class"].append(
            {"scheme_id": "da-nang/it/2016", "class": class_, "label_vi": class_, "min_percent": percent}
        )


def _scores(rows: Rows) -> None:
    printed = ((92.0, 1, 2), (80.0, 2, 1), (80.0, 2, 3), (40.0, 4, 4))
    for document in (PDF, HTML):
        for row_no, (place, (points, rank, before)) in enumerate(zip(PLACES, printed, strict=True), 1):
            agency = f"da-nang/{place}"
            here = {"row_no": row_no, "rank_basis": "printed"}
            this = score(document, "w2016", "da-nang/it/2016", agency, points=points, max_points=100, rank=rank, **here)
            rows["score"] += [this, score(document, "w2016", "da-nang/it/2015", agency, rank=before, **here)]
            for field, text in (("points", f"{points:.0f}"), ("rank", str(rank))):
                rows["provenance"].append(
                    {
                        "fact_id": this["fact_id"],
                        "field": field,
                        "statement_no": 1,
                        "document_id": document,
                        "published": text,
                    }
                )
    for row_no, (place, points) in enumerate(zip(PLACES, (50.0, 70.0, None, 30.0), strict=True), 1):
        status = "value" if points else "missing"
        row = score(EARLIER, "w2015", "da-nang/it/2015", f"da-nang/{place}", points=points, row_no=row_no)
        rows["score"].append({**row, "status": status})
    for row_no, (place, points) in enumerate(zip(PLACES, (9.0, 8.0, 8.0, 7.0), strict=True), 1):
        rows["score"].append(score(OTHER, "other", "ha-nam/it/2016", f"ha-nam/{place}", points=points, row_no=row_no))


def frames(rows: Rows) -> dict[str, pd.DataFrame]:
    """The accepted frames of `rows`; a row that a schema refuses fails the test."""
    accepted = {table: accept(table, table_rows) for table, table_rows in rows.items()}
    refused = {table: result.rejected for table, result in accepted.items() if result.rejected}
    assert not refused, refused
    return {table: result.frame for table, result in accepted.items()}


def build(curated: Path, rows: Rows, **options: Any) -> Release:
    """A release of `rows`."""
    return build_release(curated, frames(rows), **{"code_version": "test", "inputs": [], **options})


def empty_database() -> duckdb.DuckDBPyConnection:
    """All tables, views and macros in memory, without a row."""
    connection = duckdb.connect()
    for table in TABLES.values():
        connection.execute(create_table(table))
    create(connection, all_objects())
    return connection


def refill(connection: duckdb.DuckDBPyConnection, rows: Rows) -> None:
    """Makes `rows` the only rows: quicker than a build where a test is about a view."""
    for table in TABLES:
        connection.execute(f"DELETE FROM {quoted(table)}")
    for table, table_rows in rows.items():
        columns = {column: None for row in table_rows for column in row}
        arrow = pa.table({column: [row.get(column) for row in table_rows] for column in columns})
        connection.register("new_rows", arrow)
        connection.execute(f"INSERT INTO {quoted(table)} BY NAME SELECT * FROM new_rows")
        connection.unregister("new_rows")
