"""Broken and hostile CSV files of readings: one sentence, soon, and never half a page."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.errors import UnreadableError
from extract.readers import read_bytes
from extract.readers.table_csv import LONGEST
from tests.commands import Said
from tests.readings_files import as_file, row

Chiso = Callable[..., Said]

HEADER = b"subject,indicator,value\n"
REFUSED = {
    "header alone": (HEADER, "a header and no figures"),
    "header and empty lines": (HEADER + b"\n,,\n\n", "a header and no figures"),
    "too few cells": (HEADER + "Huế,rank\n".encode(), "Line 2 has 2 cells under 3 columns"),
    "too many cells": (HEADER + b"a,rank,1\nb,rank,1,2\n", "Line 3 has 4 cells under 3 columns"),
    "open quote": (HEADER + b'a,rank,"1\nb,rank,2\n', "Line 2: a quote is opened and never closed"),
    "text behind a quote": (HEADER + b'a,rank,"1"2\n', "Line 2: text follows a closed quote"),
    "quote in a bare cell": (HEADER + b'a "b",rank,1\n', "Line 2: a quote stands in a cell"),
    "long cell": (HEADER + b"a,rank," + b"1" * (LONGEST + 1) + b"\n", f"over the limit of {LONGEST}"),
    "column twice": (b"subject,indicator,value,value\na,rank,1,2\n", "«value» stands twice"),
    "bytes behind the header": (HEADER + bytes(range(256)) * 50, "no text behind that"),
}


@pytest.mark.parametrize("data, why", REFUSED.values(), ids=list(REFUSED))
def test_a_broken_file_is_refused_in_one_sentence(data: bytes, why: str, chiso: Chiso, tmp_path: Path) -> None:
    path = tmp_path / "page.csv"
    path.write_bytes(data)
    for command in (["read", "--format", "json"], ["add", "--raw", str(tmp_path / "raw")]):
        said = chiso(*command, path)
        assert (said.code, said.out) == (2, "")
        assert said.err.startswith(f"{path}: ") and said.err.count("\n") == 1
        assert why in said.err
    assert not (tmp_path / "raw").exists()


def test_a_broken_file_in_the_archive_is_held_back_and_the_others_are_read(chiso: Chiso, tmp_path: Path) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    raw.mkdir()
    (raw / "good.csv").write_bytes(as_file([row()]))
    (raw / "broken.csv").write_bytes(HEADER + b"a,rank\n")
    said = chiso("refresh", "--offline", "--raw", raw, "--curated", curated)
    assert said.code == 4
    assert "not read: broken.csv: Line 2 has 2 cells" in said.out
    assert "1 score rows" in said.out


def test_a_file_of_many_rows_is_read_soon() -> None:
    document = read_bytes(as_file([row(subject=f"Sở số {at}") for at in range(20_000)]))
    assert len(document.blocks) == 1


@given(st.binary(max_size=300))
def test_whatever_stands_behind_the_header_is_read_or_refused(data: bytes) -> None:
    try:
        document = read_bytes(HEADER + data)
    except UnreadableError as error:
        assert str(error).endswith(".")
        return
    assert document.text
