"""Bad PDF, Word, Excel and picture files: one sentence and code 2, or a reading; soon, in little memory."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Said
from tests.faults.hostile_forms import ENDED, REFUSED

Chiso = Callable[..., Said]

SECONDS = 60
MEGABYTES = 1200


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_document_is_refused_in_one_sentence(name: str, chiso: Chiso, tmp_path: Path) -> None:
    data, word = REFUSED[name]()
    file = tmp_path / "file"
    file.write_bytes(data)
    said = chiso("read", "--format", "json", file)
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith(f"{file}: ") and said.err.endswith(".\n"), said.err
    assert said.err.count("\n") == 1 and "broke the reader" not in said.err
    assert word in said.err


@pytest.mark.parametrize("name", ENDED)
@pytest.mark.usefixtures("soon")
def test_what_is_hostile_ends_soon(name: str, chiso: Chiso, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(ENDED[name]())
    said = chiso("read", "--format", "json", "--time-limit", SECONDS, "--memory-limit", MEGABYTES, file)
    assert said.code in (0, 2), said.err
    if said.code == 0:
        assert json.loads(said.out)["document"]["document_id"]
    else:
        assert said.err.count("\n") == 1 and said.err.endswith(".\n")
    assert "broke the reader" not in said.err and "Traceback" not in said.err
    assert not [word for word in ("longer than", "more than") if word in said.err], said.err
