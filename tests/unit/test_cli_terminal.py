"""Tables on a terminal: whole if they fit, folded if that can be read, else one value a line."""

import os
import pty
import re
import subprocess
from pathlib import Path

import pytest

from tests.commands import COMMAND, environment_with

ESCAPE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]")


def on_a_terminal(width: int, *arguments: str | Path) -> list[str]:
    """The lines that a command prints on a terminal of `width` columns, without colours."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [COMMAND, *map(str, arguments)],
        stdin=theirs,
        stdout=theirs,
        stderr=subprocess.DEVNULL,
        env=environment_with(COLUMNS=str(width), TERM="xterm"),
    )
    os.close(theirs)
    printed = b""
    try:
        while part := os.read(ours, 65536):
            printed += part
    except OSError:  # the other side has closed
        pass
    os.close(ours)
    assert process.wait(60) == 0
    return ESCAPE.sub("", printed.decode()).splitlines()


def test_what_fits_is_a_table(curated: Path) -> None:
    lines = on_a_terminal(80, "query", "SELECT 'Sở Y tế' AS agency, 60.25 AS points", "--curated", curated)
    assert any(re.search(r"agency +points", line) for line in lines)
    assert any(re.search(r"Sở Y tế +60.25", line) for line in lines)


def test_one_long_text_is_folded_beside_whole_columns(curated: Path) -> None:
    sql = "SELECT 'Sở Y tế' AS agency, repeat('dài ', 60) AS note, 12345 AS number"
    lines = on_a_terminal(80, "query", sql, "--curated", curated)
    assert all(len(line) <= 80 for line in lines)
    assert any("Sở Y tế" in line and "12345" in line for line in lines)


@pytest.mark.parametrize("width", [60, 100])
def test_more_columns_than_fit_become_a_line_a_value(width: int, curated: Path) -> None:
    lines = on_a_terminal(width, "query", "FROM coverage", "--curated", curated)
    assert "── 1 ──" in lines
    assert any(re.fullmatch(r"issuer +Bình Định", line) for line in lines)
    assert any(re.fullmatch(r"is_inferred +(true|false)", line) for line in lines)


def test_the_status_fits_on_a_usual_terminal(curated: Path) -> None:
    lines = on_a_terminal(100, "status", "--curated", curated)
    header = next(line for line in lines if "agency_group" in line)
    assert header.split() == ["issuer", "family", "year", "agency_group", "agencies", "criteria", "figures"]
