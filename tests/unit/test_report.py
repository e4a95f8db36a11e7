"""The run report: what is in it, for people and for programs, and what is new from one night to the next."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from extract.collect.report import Failure, Note, SourceReport
from flows import ending
from flows.cli import app
from flows.runreport.files import problems_before
from flows.runreport.markdown import markdown
from flows.runreport.problems import new_problems, open_problems
from flows.runreport.short import lines, summary
from flows.runreport.sources import described
from flows.runs import newest
from tests.commands import AGENCIES, COMMAND, Said, decision

Chiso = Callable[..., Said]
NIGHT = datetime(2026, 11, 21, 19, 30, tzinfo=UTC)


def refresh(raw: Path, curated: Path) -> int:
    return ending.run(app, ["refresh", "--offline", "--raw", str(raw), "--curated", str(curated)])


def source(source_id: str = "aita", **about: Any) -> dict[str, Any]:
    return described(SourceReport(source_id, "Cục", NIGHT, NIGHT, **about))


@pytest.fixture
def settled(curated: Path, tmp_path: Path) -> Path:
    """A folder with an archive and a release of it that is up to date: a refresh has nothing to build."""
    return shutil.copytree(curated.parent, tmp_path / "settled", symlinks=True)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    """The reports of three runs: a build, one with a document more that is unreadable, and one that failed."""
    folder = tmp_path_factory.mktemp("reports")
    raw, curated = folder / "raw", folder / "curated"
    raw.mkdir()
    (raw / "decision.html").write_bytes(decision(agencies=(*AGENCIES[:3], "Sở Không ai biết")))
    assert refresh(raw, curated) == 4
    (raw / "13.html").write_bytes(decision("13/QĐ-UBND"))
    (raw / "bad.html").write_bytes(b"%PDF-1.7")
    assert refresh(raw, curated) == 4
    assert refresh(folder / "none", curated) == 2
    folders = [run.folder for run in reversed(newest(curated))]
    return [{**json.loads((folder / "report.json").read_text()), "markdown": (folder / "report.md").read_text()}
            for folder in folders]  # fmt: skip


def test_a_report_has_all_that_a_person_asks(reports: list[dict[str, Any]]) -> None:
    first, second, failed = reports
    assert first["release"]["name"] == "r001" and not first["release"]["unchanged"]
    assert first["pending"] == {"facts": 1, "names": 1, "most": [{"name": "Sở Không ai biết", "facts": 1}]}
    assert (first["run"]["outcome"], first["run"]["code"], len(first["new"])) == ("needs a person", 4, 1)
    assert first["freshness"]["latest_document"] == "2017-02-07"
    assert [stage["stage"] for stage in first["stages"]][:6] == [
        "collect", "survey", "read", "check", "build", "report"
    ]  # fmt: skip
    assert all(stage["seconds"] is not None for stage in first["stages"][:6])
    assert second["changes"]["since"] == "r001"
    assert second["changes"]["rows"]["score"] == {"before": 3, "now": 7}
    assert "agency" not in second["changes"]["rows"]
    assert (second["documents"]["read_anew"], second["documents"]["from_cache"]) == (2, 1)
    assert [row["source"] for row in second["documents"]["quarantined"]] == ["bad.html"]
    assert (failed["run"]["code"], failed["release"], failed["documents"]) == (2, None, None)


def test_the_same_stands_in_markdown(reports: list[dict[str, Any]]) -> None:
    first, second, failed = (report["markdown"] for report in reports)
    assert first.startswith("# Refresh of 2") and "UTC: needs a person\n" in first
    assert "- Sở Không ai biết (1)\n" in first
    assert "| `score` | 3 | 7 | +4 |" in second
    assert "\n- bad.html: The PDF breaks off" in second
    assert "**There is no archive at " in failed and "The last good release stands." in failed


def test_what_is_quoted_breaks_no_line_and_no_table(reports: list[dict[str, Any]]) -> None:
    said = {**reports[0], "new": ["a\nb | c"], "sources": [source("x|y", findings=(Note("error", "no\nlist"),))]}
    text = markdown(said)
    assert "- a b \\| c\n" in text and "| `x\\|y` |" in text and "- error: no list\n" in text


def test_sources_stand_in_all_forms(reports: list[dict[str, Any]]) -> None:
    asked = source(found=3, new=("https://a/1",), unchanged=2, failed=(Failure("https://a/2", "It answers 500."),),
                   vanished=("https://a/3",))  # fmt: skip
    said = {**reports[0], "sources": [asked, source("late", skipped="not due until 2026-11-23")]}
    text = markdown(said)
    assert "| `aita` | 3 | 1 | 0 | 2 | 1 | 1 | 0 |" in text
    assert "- failed: https://a/2: It answers 500.\n" in text
    assert "- `late`: not due until 2026-11-23\n" in text
    line = "1 source(s) asked, 1 not; documents: 1 new, 0 changed, 1 failed, 1 vanished, 2 unchanged"
    assert line in summary(said) and f"  {line}" in list(lines(said))


def test_long_lists_are_cut_and_say_so(reports: list[dict[str, Any]]) -> None:
    text = markdown({**reports[0], "new": [f"thing {number}" for number in range(40)]})
    assert "- thing 29\n- … and 10 more (report.json has all)\n" in text and "thing 30" not in text


class TestProblems:
    """What is new at sources, and what was wrong the night before."""

    def test_a_failure_is_new_once(self) -> None:
        broken = source(failed=(Failure("https://a/2", "It answers 500."),))
        first = open_problems([broken], {})
        assert new_problems(first, {}) == ["aita: https://a/2: It answers 500."]
        other_words = source(failed=(Failure("https://a/2", "It answers 503."),))
        again = open_problems([other_words], first)
        assert new_problems(again, first) == []
        mended = open_problems([source(found=3)], again)
        assert mended == {}
        assert new_problems(open_problems([broken], mended), mended) != []

    def test_too_few_is_an_error_and_the_number_does_not_make_it_new(self) -> None:
        def found(number: int) -> dict[str, Any]:
            return source(findings=(Note("error", f"Found {number} documents, expected 5."),))

        first = open_problems([found(2)], {})
        assert len(new_problems(first, {})) == 1
        assert new_problems(open_problems([found(3)], first), first) == []
        assert open_problems([source(findings=(Note("warning", "Found 900."),))], {}) == {}

    def test_a_source_that_was_not_asked_keeps_its_problems(self) -> None:
        before = open_problems([source(failed=(Failure("https://a/2", "x"),))], {})
        assert open_problems([source(skipped="not due")], before) == before
        assert open_problems([], before) == before


def test_a_run_that_was_killed_or_failed_forgets_no_problem(chiso: Chiso, settled: Path) -> None:
    curated = settled / "curated"
    assert refresh(settled / "raw", curated) == 0
    run = newest(curated)[0]
    said = json.loads((run.folder / "report.json").read_text())
    said["problems"] = {"aita": {"failed https://a/2": "x"}}
    (run.folder / "report.json").write_text(json.dumps(said))
    assert refresh(settled / "none", curated) == 2
    (curated / "runs" / "29990101T000000.000000Z-1").mkdir()
    assert problems_before(curated) == {"aita": {"failed https://a/2": "x"}}


def test_a_report_that_cannot_be_written_is_said_and_the_release_stands(
    chiso: Chiso, settled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("flows.recorded.files.write", full)
    said = chiso("refresh", "--offline", "--raw", settled / "raw", "--curated", settled / "curated")
    assert said.code == 0 and "nothing changed since release r001" in said.out
    assert said.err.startswith("The run report cannot be written to ") and said.err.count("\n") == 1


def test_addresses_of_one_source_that_fail_for_one_reason_are_one_sentence() -> None:
    failed = tuple(Failure(f"https://a.test/{n}", "The server does not answer.") for n in range(3))
    after = open_problems([source("a", failed=failed), source("b", found=4)], {})
    assert new_problems(after, {}) == ["a: https://a.test/0 and 2 more: The server does not answer."]
    further = open_problems([source("a", failed=(*failed, Failure("https://a.test/9", "It is gone.")), found=1)], after)
    assert new_problems(further, after) == ["a: https://a.test/9: It is gone."]


def test_a_machine_without_a_network_is_one_problem_and_says_nothing_of_the_sources() -> None:
    known = open_problems([source("a", found=1, failed=(Failure("https://a.test/", "It is gone."),))], {})
    cut_off = [source(name, failed=(Failure(f"https://{name}.test/", "There is no such name."),)) for name in "abc"]
    after = open_problems(cut_off, known)
    (said,) = new_problems(after, known)
    assert said.startswith("sources: none of the 3 asked could be had; look whether this machine is connected.")
    assert open_problems(cut_off, after) == after  # the next night it is known
    back = open_problems([source(name, found=1) for name in "abc"], after)
    assert back == {}


def test_a_run_that_asks_nobody_forgets_no_outage() -> None:
    cut_off = [source(name, failed=(Failure(f"https://{name}.test/", "There is no such name."),)) for name in "abc"]
    after = open_problems(cut_off, {})
    assert open_problems([], after) == after
    assert new_problems(open_problems(cut_off, open_problems([], after)), after) == []


def test_a_document_that_is_gone_is_said_once(tmp_path: Path) -> None:
    raw, curated = tmp_path / "raw", tmp_path / "curated"
    raw.mkdir()
    for name in ("1", "2"):
        (raw / f"{name}.html").write_bytes(decision(f"{name}/QĐ-UBND"))
    assert refresh(raw, curated) == 0
    (raw / "2.html").unlink()
    assert refresh(raw, curated) == 4
    said = json.loads((newest(curated, 1)[0].folder / "report.json").read_text())
    assert said["new"] == ["2.html is no longer in the archive, and its facts are not in the release."]
    assert refresh(raw, curated) == 0


def test_a_broken_mark_of_a_rollback_is_in_the_report_and_breaks_nothing(settled: Path) -> None:
    (settled / "curated" / "rolled-back.json").write_text("{")
    assert refresh(settled / "raw", settled / "curated") == 0
    said = json.loads((newest(settled / "curated", 1)[0].folder / "report.json").read_text())
    assert "cannot be read; mend it, or delete it" in said["release"]["rollback"]


def test_a_disk_that_is_full_under_the_log_ends_no_run(settled: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs /dev/full, which Linux has")
    (settled / "raw" / "more.html").write_bytes(decision("14/QĐ-UBND"))
    places = ["--raw", str(settled / "raw"), "--curated", str(settled / "curated")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [COMMAND, "refresh", "--offline", *places], stdout=full, stderr=subprocess.PIPE, check=False
        )
    run = newest(settled / "curated", 1)[0]
    assert (done.returncode, run.outcome, run.end["release"]) == (0, "done", "r002")


def test_what_was_new_when_a_run_was_killed_after_publishing_is_not_lost_without_a_word(settled: Path) -> None:
    raw, curated = settled / "raw", settled / "curated"
    killed = """
import os, sys
import flows.recorded
from flows import ending
from flows.cli import app
flows.recorded.describe = lambda *_: os._exit(9)
ending.run(app, sys.argv[1:])
"""
    (raw / "bad.html").write_bytes(b"%PDF-1.7")
    places = ["refresh", "--offline", "--raw", str(raw), "--curated", str(curated)]
    subprocess.run([sys.executable, "-c", killed, *places], check=False, capture_output=True)
    assert refresh(raw, curated) == 4
    said = json.loads((newest(curated, 1)[0].folder / "report.json").read_text())
    assert len(said["new"]) == 1 and "What was new in its release was not told" in said["new"][0]
    assert refresh(raw, curated) == 0
