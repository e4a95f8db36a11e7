"""The command line speaks well: completion, colours, questions, SQL as people paste it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from flows import colour
from flows.tables import in_lines
from schemas.sqlfiles import read_folder
from tests.commands import Said, start

Chiso = Callable[..., Said]


def completions(words: str) -> list[str]:
    """What bash is told after `words`; the last of them is being typed."""
    at = str(len(words.split(" ")) - 1)
    return start(COMP_WORDS=words, COMP_CWORD=at, _CHISO_COMPLETE="complete_bash").out.split()


def test_the_tab_key_finds_commands_options_and_values() -> None:
    assert completions("chiso coo") == ["cookbook"]
    assert "--severity" in completions("chiso check --s")
    assert completions("chiso check --kind rank_dif") == ["rank_differs"]
    assert completions("chiso cookbook first_t") == ["first_three_years_running"]


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script_for_the_shell(chiso: Chiso, shell: str) -> None:
    said = chiso("completion", shell)
    assert (said.code, "_CHISO_COMPLETE" in said.out) == (0, True)


def test_a_shell_nobody_knows_is_refused(chiso: Chiso) -> None:
    said = chiso("completion", "tcsh")
    assert (said.code, said.err.count("\n")) == (2, 1)


@pytest.mark.parametrize(
    ("environment", "expected"),
    [({}, False), ({"FORCE_COLOR": "1"}, True), ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, False)],
)
def test_colours_are_for_whoever_wants_them(
    monkeypatch: pytest.MonkeyPatch, environment: dict[str, str], expected: bool
) -> None:
    for name in ("NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert ("\x1b[" in colour.paint("error", "error")) is expected


def test_a_long_sentence_is_folded_on_a_terminal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "words " * 60
    assert "\n" not in in_lines(text, "    ")
    monkeypatch.setenv("COLUMNS", "60")
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    lines = in_lines(text, "    ").split("\n")
    assert len(lines) > 3 and all(line.startswith("    ") and len(line) <= 60 for line in lines)


def test_the_cookbook_lists_its_questions(chiso: Chiso) -> None:
    said = chiso("cookbook")
    assert said.code == 0
    assert all(recipe.name in said.out and recipe.summary in said.out for recipe in read_folder("cookbook"))


def test_the_cookbook_answers_one_and_shows_its_sql(chiso: Chiso, curated: Path) -> None:
    answered = chiso("cookbook", "best_of_each_year", "--curated", curated, "--format", "csv")
    assert answered.code == 0 and answered.out.startswith("year,scheme_id,")
    assert chiso("cookbook", "best_of_each_year", "--sql").out.startswith("-- Which agency came first")


def test_a_question_that_is_none_says_where_they_are(chiso: Chiso, curated: Path) -> None:
    said = chiso("cookbook", "who_is_best", "--curated", curated)
    assert said.code == 2 and "cookbook" in said.err


def test_sql_that_begins_with_a_comment_is_no_option(chiso: Chiso, curated: Path) -> None:
    said = chiso("query", "-- Which?\nSELECT 1 AS one", "--curated", curated, "--format", "csv")
    assert (said.code, said.out) == (0, "one\n1\n")
    assert chiso("query", "--nonsense", "--curated", curated).code == 2
