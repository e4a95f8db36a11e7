"""The words of the page: each in both languages, none that nothing says."""

import json
import re
from pathlib import Path

import pytest

from flows.commands.kinds import known_kinds

ROOM = Path(__file__).resolve().parents[2] / "explorer"
WORDS = {code: json.loads((ROOM / f"i18n/{code}.json").read_text(encoding="utf-8")) for code in ("vi", "en")}
CODE = {path.relative_to(ROOM).as_posix(): path.read_text(encoding="utf-8") for path in (ROOM / "app").rglob("*.js")}
# What a finding says is in English in the data; only other languages need a sentence of their own.
ONLY_TRANSLATED = re.compile(r"finding\.\w+\.says")


def test_both_languages_have_the_same_words() -> None:
    assert {key for key in WORDS["vi"] if not ONLY_TRANSLATED.fullmatch(key)} == set(WORDS["en"])


@pytest.mark.parametrize("code", ["vi", "en"])
def test_every_kind_of_finding_has_a_name(code: str) -> None:
    assert not [kind for kind in sorted(known_kinds()) if f"finding.{kind}" not in WORDS[code]]


@pytest.mark.parametrize("code", ["vi", "en"])
def test_no_text_is_empty_or_unfinished(code: str) -> None:
    assert not [key for key, text in WORDS[code].items() if not text.strip() or text != text.strip()]


def test_both_languages_fill_in_the_same_values() -> None:
    for key, text in WORDS["en"].items():
        assert set(re.findall(r"\{\w+\}", text)) == set(re.findall(r"\{\w+\}", WORDS["vi"][key])), key


def test_all_that_the_code_says_is_there() -> None:
    said = {key for text in CODE.values() for key in re.findall(r'\bt\("([\w.]+)"', text)}
    assert len(said) > 100
    assert not said - set(WORDS["vi"])


def test_nothing_is_there_that_the_code_never_says() -> None:
    code = "\n".join(CODE.values())
    quoted = set(re.findall(r'"([\w.+-]+)"', code))
    made = tuple(f"{start}." for start in re.findall(r"`([a-z_.]+)\.\$\{", code) + re.findall(r'label\("(\w+)"', code))
    unsaid = [key for key in WORDS["vi"] if key.removesuffix(".one") not in quoted and not key.startswith(made)]
    assert not unsaid


def test_no_sentence_stands_in_the_code() -> None:
    """Vietnamese letters in code would be words without English, but for what is said before there are words."""
    for name, text in CODE.items():
        bare = re.sub(r"(?<!:)//[^\n]*|/\*.*?\*/", "", text, flags=re.DOTALL)
        found = re.findall(r"[^\n]*[ăâêôơưạảấầẩậắằếềệốồộớờợứừự][^\n]*", bare)
        assert not [line for line in found if not line.startswith("const WORDLESS")], name
