"""Bad PDF, Word, Excel and picture files: one sentence and code 2, or a reading; soon, in little memory."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import COMMAND, Said, environment_with
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
def test_what_is_hostile_ends_soon(name: str, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_bytes(ENDED[name]())
    arguments = ["read", "--format", "json", "--time-limit", str(SECONDS), "--memory-limit", str(MEGABYTES), file]
    done = subprocess.run(
        [COMMAND, *map(str, arguments)], capture_output=True, text=True, timeout=SECONDS + 60, check=False,
        env=environment_with(),
    )  # fmt: skip
    assert done.returncode in (0, 2), done.stderr
    if done.returncode == 0:
        assert json.loads(done.stdout)["document"]["document_id"]
    else:
        assert done.stderr.count("\n") == 1 and done.stderr.endswith(".\n")
    assert "broke the reader" not in done.stderr and "Traceback" not in done.stderr
    assert not [word for word in ("longer than", "more than") if word in done.stderr], done.stderr
