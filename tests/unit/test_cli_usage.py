"""`chiso` as a stranger meets it: help, wrong usage, exit codes, what goes to which stream."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import COMMAND, Said, decision, start

Chiso = Callable[..., Said]

COMMANDS = ("refresh", "add", "read", "check", "query", "status", "names", "archive", "rollback", "schedule")


def test_help_names_every_command_and_each_has_its_own(chiso: Chiso) -> None:
    overview = chiso("--help")
    assert (overview.code, overview.err) == (0, "")
    for command in COMMANDS:
        assert f"\n  {command} " in overview.out
        own = chiso(command, "--help")
        assert (own.code, own.err) == (0, "")
        assert own.out.startswith(f"Usage: chiso {command} ")


def test_no_summary_of_a_command_is_cut_short(chiso: Chiso) -> None:
    for group in ([], ["names"], ["archive"]):
        assert "..." not in chiso(*group, "-h").out.partition("Commands:")[2]


def test_chiso_alone_shows_the_commands_and_asks_for_one(chiso: Chiso) -> None:
    said = chiso()
    assert said.code == 2
    assert "Commands:" in said.out
    assert said.err == "Name one of these commands, for example «chiso status».\n"


def test_the_version_is_said(chiso: Chiso) -> None:
    said = chiso("--version")
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("chiso 0.")


WRONG = {
    "command": (["bogus"], "No such command 'bogus'; see «chiso --help»."),
    "option": (["query", "--bogus", "SELECT 1"], "No such option: --bogus; see «chiso query --help»."),
    "argument missing": (["query"], "Missing argument 'SQL'; see «chiso query --help»."),
    "argument too many": (["status", "now"], "Got unexpected extra argument(s) (now); see «chiso status --help»."),
    "format": (
        ["query", "SELECT 1", "--format", "xml"],
        "Invalid value for '--format': 'xml' is not one of 'table', 'csv', 'json'; see «chiso query --help».",
    ),
    "jobs": (
        ["refresh", "--jobs", "0"],
        "Invalid value for '--jobs': Input should be greater than or equal to 1; see «chiso refresh --help».",
    ),
    "reference": (["read", "x", "--reference", "/nowhere"], "There is no folder /nowhere for --reference."),
    "file": (["read", "/nowhere/x.html"], "/nowhere/x.html: There is no such file."),
    "folder": (["read", "/"], "/: This is a folder; name the files in it."),
    "kind of address": (
        ["add", "ftp://a/b"],
        "ftp://a/b: Only addresses that begin with http:// or https:// can be asked; save the file and add it.",
    ),
    "address of many": (
        ["add", "a", "b", "--url", "u"],
        "--url names the address of one file; add the files one by one.",
    ),
    "archive": (
        ["refresh", "--offline", "--raw", "/nowhere", "--curated", "CURATED"],
        "There is no archive at /nowhere; add a document with «chiso add FILE» or name one with --raw.",
    ),
    **{
        f"{command} without a release": (
            [command, *arguments, "--curated", "/nowhere"],
            "No release has been built in /nowhere yet; run «chiso refresh --offline --curated /nowhere» first.",
        )
        for command, arguments in {"status": [], "check": [], "query": ["SELECT 1"]}.items()
    },
}  # fmt: skip


@pytest.mark.parametrize("arguments, sentence", WRONG.values(), ids=WRONG)
def test_what_is_wrong_is_one_line_with_what_to_do_and_code_2(
    arguments: list[str], sentence: str, chiso: Chiso, tmp_path: Path
) -> None:
    # A run is written down where it would build.
    arguments = [str(tmp_path) if argument == "CURATED" else argument for argument in arguments]
    assert chiso(*arguments) == Said(2, "", f"{sentence}\n")


def test_a_quoted_name_cannot_break_the_line_or_reach_the_terminal(chiso: Chiso) -> None:
    said = chiso("read", "a\nb\x1b[31m.html")
    assert said == Said(2, "", "a b\ufffd[31m.html: There is no such file.\n")


def test_a_fault_of_ours_is_one_sentence_too(chiso: Chiso, monkeypatch: pytest.MonkeyPatch, curated: Path) -> None:
    def break_down(*_: object) -> None:
        raise ZeroDivisionError("by zero")

    monkeypatch.setattr("flows.commands.status.current_release", break_down)
    said = chiso("status", "--curated", curated)
    assert (said.code, said.out) == (3, "")
    assert said.err.startswith("Chiso failed (ZeroDivisionError: by zero); set CHISO_DEBUG=1 ")
    assert said.err.count("\n") == 1


def test_ctrl_c_is_one_sentence(chiso: Chiso, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("flows.commands.status.current_release", interrupt)
    assert chiso("status") == Said(130, "", "Stopped; nothing half-made is left behind.\n")


class TestStreams:
    """What only a process of its own shows."""

    def test_a_pipe_that_closes_early_is_no_error(self, curated: Path) -> None:
        many = "SELECT * FROM range(200000), (SELECT 'Sở Thông tin và Truyền thông')"
        for form in ("table", "csv", "json"):
            process = subprocess.Popen(
                [COMMAND, "query", many, "--format", form, "--curated", curated],
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
            )
            assert process.stdout is not None and process.stderr is not None
            process.stdout.readline()
            process.stdout.close()
            assert process.stderr.read() == b""
            process.stderr.close()
            assert process.wait(60) == 0

    def test_a_full_disk_behind_the_output_is_said_once(self, curated: Path) -> None:
        with Path("/dev/full").open("w") as full:
            done = subprocess.run(
                [COMMAND, "query", "FROM score", "--curated", curated], stdout=full, stderr=subprocess.PIPE, check=False
            )
        assert done.returncode == 3
        assert done.stderr.decode() == (
            "Chiso could not go on: no space left on device; mend that and run the command again.\n"
        )

    def test_vietnamese_goes_out_as_utf_8_whatever_the_locale(self, curated: Path) -> None:
        said = start("query", "SELECT 'Đà Nẵng' AS tỉnh", "--format", "csv", "--curated", curated,
                     PYTHONIOENCODING="ascii", LC_ALL="C", PYTHONUTF8="0")  # fmt: skip
        assert said == Said(0, "tỉnh\nĐà Nẵng\n", "")

    def test_output_that_is_no_terminal_has_no_escape_codes(self, curated: Path, tmp_path: Path) -> None:
        (tmp_path / "d.html").write_bytes(decision())
        for arguments in (
            ["--help"],
            ["status", "--curated", curated],
            ["check", "--curated", curated],
            ["query", "FROM coverage", "--curated", curated],
            ["read", tmp_path / "d.html"],
            ["refresh", "--offline", "--raw", tmp_path, "--curated", tmp_path / "curated"],
        ):
            said = start(*arguments, FORCE_COLOR="1", CLICOLOR_FORCE="1")
            assert said.code == 0
            assert "\x1b" not in said.out + said.err

    @pytest.mark.parametrize("arguments", [["--help"], ["query", "SELECT 1"]], ids=["help", "query"])
    def test_help_and_query_start_without_the_heavy_libraries(self, arguments: list[str], curated: Path) -> None:
        where = ["--curated", str(curated)] if arguments[0] == "query" else []
        program = (
            "import json, sys\nfrom flows.cli import main\n"
            f"sys.argv = {['chiso', *arguments, *where]!r}\n"
            "try:\n    main()\nfinally:\n    print(json.dumps(sorted(sys.modules)))\n"
        )
        done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
        modules = set(json.loads(done.stdout.decode().splitlines()[-1]))
        heavy = {"prefect", "pandas", "numpy", "pandera", "pyarrow", "lxml", "rich", "httpx"}
        assert not modules & heavy
        assert ("duckdb" in modules) == (arguments[0] == "query")
