"""Parquet: for pandas, Polars, DuckDB, Spark, Trino and R; the same bytes for the same rows on any machine.

Types and encodings are those that every reader has: 64-bit integers and floats, text, days, microseconds; plain and
dictionary pages of the first version, compressed with zstd. What a column means stands in the field's metadata under
`description`, where Arrow's readers (pyarrow, R's arrow) find it, and once more in the schema that Spark looks for, as
`comment`.
"""

import json
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from load.export.formats import FOLDERS, LICENSE, PARQUET, SOURCE, About, DataFile, Refused, Written
from load.export.opened import Opened
from load.export.partitions import partitions
from load.export.relation import Field, Relation

# As many as DuckDB takes at a time: enough to compress well, few enough for several to be read at once.
ROW_GROUP = 122_880
_LEVEL = 9
_FOLDER = Path(FOLDERS[PARQUET])
_SPARK = "org.apache.spark.sql.parquet.row.metadata"
_SPARK_TYPES = {
    "text": "string", "integer": "long", "number": "double", "boolean": "boolean", "date": "date",
    "moment": "timestamp_ntz",
}  # fmt: skip


def write(
    opened: Opened,
    relations: Sequence[Relation],
    folder: Path,
    about: About,
    by: Sequence[str] = (),
    partitioned: Collection[str] = (),
) -> Written:
    """Writes `parquet/<name>.parquet` in `folder` for each relation. Those that are `partitioned` and have all the
    columns `by` become `parquet/<name>/<column>=<value>/part-0.parquet`; Refused where values cannot name folders."""
    (folder / _FOLDER).mkdir()
    files: list[DataFile] = []
    for relation in relations:
        if relation.name in partitioned and relation.rows and set(by) <= set(relation.names):
            files += _parts(opened, relation, folder, about, by)
        else:
            path = _FOLDER / f"{relation.name}.parquet"
            _write(opened.rows(relation).take(relation.rows, ROW_GROUP), relation, folder / path, about)
            files.append(DataFile(path, relation.name, PARQUET, relation.rows))
    return Written(tuple(files))


def _parts(opened: Opened, relation: Relation, folder: Path, about: About, by: Sequence[str]) -> Iterator[DataFile]:
    # What stands in the name of a folder does not stand in its files, as Hive and Spark have it.
    left = tuple(field for field in relation.fields if field.name not in by)
    if not left:
        raise Refused(f"All columns of {relation.name} would stand in names of folders; partition by fewer.")
    order = tuple(name for name in relation.order if name not in by)
    inside = replace(relation, fields=left, order=order, key=() if set(by) & set(relation.key) else relation.key)
    parts = partitions(opened, relation, by)
    rows = opened.rows(relation, tuple(by))
    for part in parts:
        path = Path(_FOLDER, relation.name, *part.folders, "part-0.parquet")
        (folder / path.parent).mkdir(parents=True)
        taken = (table.drop_columns(list(by)) for table in rows.take(part.rows, ROW_GROUP))
        _write(taken, inside, folder / path, about)
        yield DataFile(path, relation.name, PARQUET, part.rows)


def _write(tables: Iterable[pa.Table], relation: Relation, path: Path, about: About) -> None:
    schema = described(relation, about)
    sorted_by = [pq.SortingColumn(schema.names.index(name)) for name in relation.order]
    with pq.ParquetWriter(
        path, schema, compression="zstd", compression_level=_LEVEL, version="2.6", data_page_version="1.0",
        write_page_index=True, sorting_columns=sorted_by or None,
    ) as writer:  # fmt: skip
        for table in tables:
            writer.write_table(table.cast(schema), row_group_size=ROW_GROUP)


def described(relation: Relation, about: About) -> pa.Schema:
    """The Arrow schema of a relation with all that is said of it as metadata."""
    fields = [
        field.with_metadata(_said({"description": said.description, "unit": said.unit}))
        for field, said in zip(relation.schema, relation.fields, strict=True)
    ]
    return pa.schema(
        fields,
        _said(
            {
                "name": relation.name,
                "description": relation.description,
                "primary_key": ",".join(relation.key),
                "license": LICENSE,
                "source": SOURCE,
                "release": about.release,
                "since": about.since or "",
                _SPARK: _spark(relation.fields),
            }
        ),
    )


def _said(metadata: dict[str, str]) -> dict[str, str]:
    return {name: text for name, text in metadata.items() if text}


def _spark(fields: Sequence[Field]) -> str:
    listed = [
        {
            "name": field.name,
            "type": _SPARK_TYPES[field.kind],
            "nullable": True,  # as Spark itself has every column that it reads
            "metadata": {"comment": field.description} if field.description else {},
        }
        for field in fields
    ]
    return json.dumps({"type": "struct", "fields": listed}, ensure_ascii=False)
