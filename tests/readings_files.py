"""Files of readings as tests write them."""

import csv
import io
from collections.abc import Mapping, Sequence

from extract.readers import read_bytes
from transform.reference import Reference
from transform.understand import Understanding, understand

PAGE = "https://example.vn/one"
# A row that says the place of one province in one year.
ROW = {
    "source": PAGE, "published": "2017-08-25", "page_language": "vi", "scheme": "mic-ict-use", "year": "2016",
    "subject": "Bình Định", "subject_kind": "province", "indicator": "rank", "value": "18", "number": "18",
    "qualifier": "=", "basis": "printed",
}  # fmt: skip


def row(**changes: str) -> dict[str, str]:
    """The row with other cells; a number that is not given with its value is left out."""
    return {**ROW, **({"number": ""} if "value" in changes else {}), **changes}


def as_file(rows: Sequence[Mapping[str, str]]) -> bytes:
    """A CSV file with every column that a row has."""
    columns = list(dict.fromkeys(column for one in rows for column in one))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return stream.getvalue().encode()


def read_rows(reference: Reference, *rows: Mapping[str, str]) -> Understanding:
    """What a page with these rows says."""
    return understand(read_bytes(as_file(rows)), reference, source="readings.csv")
