"""`chiso check` by kind, work and document: what is mistyped is said, and a document has all its names."""

import ast
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from flows.commands.kinds import known_kinds
from tests.commands import AGENCIES, Said, decision, ran

Chiso = Callable[..., Said]
# What makes a finding, with its kind among the first two arguments.
_MAKERS = frozenset({"finding", "_finding", "of_table", "of_measure", "Notice", "Doubt", "_tell"})


@pytest.fixture(scope="module")
def curated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of two decisions that were added by their files, each with an agency twice."""
    folder = tmp_path_factory.mktemp("check")
    for name, number in (("quyet-dinh-moi.html", "12/QĐ-UBND"), ("khac.html", "15/QĐ-UBND")):
        page = decision(number, agencies=(*AGENCIES[:3], AGENCIES[0]))
        if number.startswith("15"):
            page = page.replace("năm 2017".encode(), "năm 2018".encode()).replace(
                "năm 2016".encode(), b"n\xc4\x83m 2017"
            )
        (folder / name).write_bytes(page)
        assert ran("add", folder / name, "--raw", folder / "raw").code == 0
        (folder / name).unlink()
    said = ran("refresh", "--offline", "--raw", folder / "raw", "--curated", folder / "curated")
    assert said.code == 4, said
    return folder / "curated"


def works(chiso: Chiso, curated: Path, *options: str) -> set[str]:
    said = chiso("check", "--curated", curated, "--format", "json", *options)
    assert said.err == ""
    return {row["work"] for row in json.loads(said.out)}


@pytest.mark.parametrize("name", ["quyet-dinh-moi.html", "QUYET-DINH", "Quyết định 12/QĐ"])
def test_a_document_is_found_by_its_names(chiso: Chiso, curated: Path, name: str) -> None:
    assert works(chiso, curated, "--document", name) == {"12/QĐ-UBND"}


def test_a_document_is_found_by_its_path_and_its_sha256(chiso: Chiso, curated: Path) -> None:
    listed = chiso("check", "--curated", curated, "--format", "json", "--work", "12/QĐ-UBND").out
    (path,) = {source for row in json.loads(listed) for source in row["sources"]}
    assert works(chiso, curated, "--document", path) == {"12/QĐ-UBND"}
    assert works(chiso, curated, "--document", Path(path).stem[:8]) == {"12/QĐ-UBND"}


def test_a_document_that_nobody_has_is_said(chiso: Chiso, curated: Path) -> None:
    assert chiso("check", "--curated", curated, "--document", "nirgends.pdf") == Said(
        2, "", "No document of release r001 is called «nirgends.pdf»; «chiso archive list» has their names.\n"
    )


@pytest.mark.parametrize("name", ["12/QĐ", "binh-dinh/12-qd-ubnd", "12-QD"])
def test_a_work_is_found_by_its_number_and_its_id(chiso: Chiso, curated: Path, name: str) -> None:
    assert works(chiso, curated, "--work", name) == {"12/QĐ-UBND"}


def test_a_kind_that_there_is_not_is_said_with_those_near_it(chiso: Chiso, curated: Path) -> None:
    said = chiso("check", "--curated", curated, "--kind", "agency-twise")
    assert (said.code, said.out) == (2, "")
    assert said.err.startswith("No finding is of the kind «agency-twise»; near it are agency_twice")
    assert said.err.count("\n") == 1


def test_a_kind_that_nothing_was_found_of_is_an_empty_list(chiso: Chiso, curated: Path) -> None:
    for kind in ("rank_jumps", "hidden_sheet", "quarantine"):
        assert works(chiso, curated, "--kind", kind) == set()
    assert works(chiso, curated, "--kind", "agency_twice") == {"12/QĐ-UBND", "15/QĐ-UBND"}


def test_every_kind_that_the_code_names_is_known(root: Path) -> None:
    named = {kind for folder in ("extract", "transform", "flows") for path in (root / folder).rglob("*.py")
             for kind in _named(ast.parse(path.read_text(encoding="utf-8")))}  # fmt: skip
    assert len(named) > 40
    assert named - known_kinds() == set()


def _named(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            first = [one.value for one in node.args[:2] if isinstance(one, ast.Constant)] if name in _MAKERS else []
            yield from (one for one in first if isinstance(one, str) and "_" in one and " " not in one)
        elif isinstance(node, ast.Dict):
            items = {key.value: value for key, value in zip(node.keys, node.values, strict=True)
                     if isinstance(key, ast.Constant)}  # fmt: skip
            kind = items.get("kind")
            if "finding_id" in items and isinstance(kind, ast.Constant):
                yield str(kind.value)
