"""What a column is in Arrow, and so in Parquet."""

import pyarrow as pa

# By kind, a key of `schemas.columns.KINDS`.
ARROW = {
    "text": pa.string(),
    "integer": pa.int64(),
    "number": pa.float64(),
    "boolean": pa.bool_(),
    # No nanoseconds: Spark and Trino do not read them.
    "date": pa.date32(),
    "moment": pa.timestamp("us"),
}
