"""`chiso rollback`: an earlier release in force again, and the one that was left not back unasked."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from load import publish, rollback
from load.errors import LoadError
from load.marks import MARKS, rollback_in_force
from load.releases import current, list_releases
from tests.commands import Said, decision
from tests.warehouses import build

Chiso = Callable[..., Said]


def cohort(name: str) -> dict[str, list[dict[str, str]]]:
    return {"cohort": [{"cohort_id": name, "label_vi": "x"}]}


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("three")
    for name in "abc":
        build(folder, cohort(name))
    return folder


@pytest.fixture
def three(template: Path, tmp_path: Path) -> Path:
    """A folder with three releases, the last in force."""
    return shutil.copytree(template, tmp_path / "curated", symlinks=True)


def standing(curated: Path) -> str:
    release = current(curated)
    assert release is not None
    return release.name


def names(curated: Path) -> list[str]:
    return [release.name for release in list_releases(curated)]


def test_the_release_before_is_in_force_again(three: Path) -> None:
    left, release = rollback.roll_back(three, None, "an@host")
    assert (left, release.name, standing(three)) == ("r003", "r002", "r002")
    assert names(three) == ["r001", "r002", "r003"]
    mark = rollback_in_force(three)
    assert mark is not None and mark.sentence.startswith("Release r003 was rolled back to r002 on 2")
    assert mark.sentence.endswith(" by an@host.")
    assert rollback.roll_back(three, None, "an@host")[1].name == "r001"
    with pytest.raises(LoadError, match=r"^There is no release before r001 in .*, so r001 stays in force\.$"):
        rollback.roll_back(three, None, "an@host")
    assert standing(three) == "r001"


def test_a_build_of_the_release_that_was_left_is_held_back_until_it_is_named(three: Path) -> None:
    rollback.roll_back(three, None, "an@host")
    for _ in range(2):
        again = build(three, cohort("c"))
        assert (again.name, again.unchanged, again.held_back) == ("r002", True, "r003")
        assert (standing(three), names(three)) == ("r002", ["r001", "r002", "r003"])
    same = build(three, cohort("b"))
    assert (same.name, same.unchanged, same.held_back) == ("r002", True, None)
    assert rollback.roll_back(three, "r003", "an@host")[1].name == "r003"
    assert rollback_in_force(three) is None
    assert build(three, cohort("c")).held_back is None


def test_a_newer_release_ends_the_rollback_and_spares_where_readers_are(three: Path) -> None:
    rollback.roll_back(three, "r001", "an@host")
    new = build(three, cohort("d"), keep=2)
    assert (new.name, standing(three)) == ("r004", "r004")
    assert rollback_in_force(three) is None
    assert names(three) == ["r001", "r003", "r004"], "a reader may just have been led to r001"
    assert build(three, cohort("c")).held_back == "r003", "what was left once does not come back unasked"
    assert build(three, cohort("e"), keep=2).name == "r005"
    assert names(three) == ["r003", "r004", "r005"], "r003 can be put in force again only as long as it is there"


@pytest.mark.parametrize("damage", ["parquet/cohort.parquet", "chiso.duckdb", "manifest.json"])
def test_a_damaged_release_is_refused(damage: str, three: Path) -> None:
    path = three / "releases" / "r002" / damage
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 0xFF
    path.write_bytes(data[: len(data) // 2 + 1])
    with pytest.raises(LoadError) as caught:
        rollback.roll_back(three, None, "an@host")
    assert "r002" in str(caught.value) and "\n" not in str(caught.value)
    assert "nothing was published" not in str(caught.value)
    assert standing(three) == "r003" and not (three / MARKS).exists()


def test_what_cannot_be_is_one_sentence(three: Path, tmp_path: Path) -> None:
    with pytest.raises(LoadError, match=r"^There is no release r009 in .*; there are r001, r002, r003\.$"):
        rollback.roll_back(three, "r009", "x")
    with pytest.raises(LoadError, match=r"^Release r003 is in force already\.$"):
        rollback.roll_back(three, "r003", "x")
    with pytest.raises(LoadError, match="No release is in force"):
        rollback.roll_back(tmp_path / "empty", None, "x")
    with publish.sole_writer(three), pytest.raises(LoadError, match="Another build is writing"):
        rollback.roll_back(three, None, "x")
    (three / MARKS).write_text("{")
    with pytest.raises(LoadError, match=r"rolled-back\.json cannot be read; mend it, or delete it"):
        rollback.roll_back(three, None, "x")


def test_a_rollback_killed_before_current_moved_is_forgotten(three: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(publish, "lead_to", die)
        rollback.roll_back(three, None, "x")
    assert standing(three) == "r003" and rollback_in_force(three) is None
    assert build(three, cohort("d")).name == "r004"
    assert json.loads((three / MARKS).read_text()) == []
    assert build(three, cohort("c")).name == "r005", "nobody rolled back from it"


def test_the_commands_say_what_is_in_force(chiso: Chiso, archive: Path, tmp_path: Path) -> None:
    curated = tmp_path / "curated"
    refresh = ("refresh", "--offline", "--raw", archive, "--curated", curated)
    assert chiso(*refresh).code == 0
    (archive / "decision.html").write_bytes(decision(points=("81", "79", "60,25", "50")))
    assert "built release r002" in chiso(*refresh).out
    said = chiso("rollback", "--curated", curated)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("In force now: release r001, built 2")
    assert "Release r002 is kept and marked" in said.out
    assert "  Release r002 was rolled back to r001 on 2" in chiso("status", "--curated", curated).out
    again = chiso(*refresh)
    assert again.code == 0
    assert "nothing changed since release r001" in again.out
    assert "  not published: this is what r002 held, and that was rolled back; «chiso rollback r002»" in again.out
    assert chiso("rollback", "r002", "--curated", curated).code == 0
    assert "rolled back" not in chiso("status", "--curated", curated).out
    none = chiso("rollback", "r007", "--curated", curated)
    assert (none.code, none.out) == (3, "")
    assert none.err == f"There is no release r007 in {curated}; there are r001, r002.\n"
