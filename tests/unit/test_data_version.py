"""The version of the data says what changed."""

import copy
from pathlib import Path
from typing import Any

import pytest

from load.releases import Release
from load.version import content_sha256, next_version, structure
from tests.warehouses import Rows, build, sample


def manifest(**sums: str) -> dict[str, Any]:
    tables = {name: {"rows": 1, "sha256": sums.get(name, "same")} for name in structure()}
    return {"structure": structure(), "tables": tables}


def test_the_first_release_is_1_0_0() -> None:
    assert next_version(None, manifest(), []) == "1.0.0"


@pytest.mark.parametrize(
    ("table", "version"), [("score", "1.3.0"), ("agency", "1.3.0"), ("finding", "1.2.4"), ("provenance", "1.2.4")]
)
def test_rows_of_figures_raise_the_second_number_and_what_explains_them_the_third(table: str, version: str) -> None:
    assert next_version(manifest(), manifest(**{table: "other"}), ["1.2.3"]) == version


def test_what_a_query_may_break_on_raises_the_first_number() -> None:
    for change in ("drop a table", "drop a column", "change a type", "change a key"):
        older = manifest()
        older["structure"] = copy.deepcopy(older["structure"])
        score = older["structure"]["score"]
        if change == "drop a table":
            older["structure"]["gone"] = score
        elif change == "drop a column":
            score["columns"]["gone"] = "VARCHAR"
        elif change == "change a type":
            score["columns"]["points"] = "VARCHAR"
        else:
            score["key"] = ["work_id"]
        assert next_version(older, manifest(), ["1.2.3"]) == "2.0.0", change


def test_a_new_column_breaks_nothing() -> None:
    older = manifest()
    older["structure"] = copy.deepcopy(older["structure"])
    del older["structure"]["score"]["columns"]["points"]
    assert next_version(older, manifest(), ["1.2.3"]) == "1.3.0"


def test_no_version_is_used_twice_after_a_rollback() -> None:
    assert next_version(manifest(), manifest(score="other"), ["1.2.0", "1.10.0", "None"]) == "1.11.0"


def test_the_same_rows_have_the_same_hash() -> None:
    assert content_sha256(manifest()["tables"]) == content_sha256(manifest()["tables"])
    assert content_sha256(manifest()["tables"]) != content_sha256(manifest(score="other")["tables"])


def test_releases_of_a_folder_follow_one_another(tmp_path: Path) -> None:
    def release(change: Rows) -> Release:
        return build(tmp_path, change)

    first = release(sample())
    more = sample()
    more["score"] = more["score"][:-1]
    second = release(more)
    assert [first.manifest["data_version"], second.manifest["data_version"]] == ["1.0.0", "1.1.0"]
    assert first.manifest["content_sha256"] != second.manifest["content_sha256"]
