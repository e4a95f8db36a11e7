"""Every row of the checklist of prose facts is in the warehouse: subject, year, value, unit, status, and its line."""

import csv
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

from tests.articles import Warehouse, numbers
from tests.conftest import ROOT
from tests.documents.gold_checks import Asked, Places, check
from transform.reference import Reference, load_reference
from transform.vietnamese import slug

CHECKLIST = ROOT.parent / "shared" / "gold" / "prose-facts.csv"


def checklist() -> list[Any]:
    """The rows, each with a readable id; one that skips where the folder is absent."""
    if not CHECKLIST.is_file():
        reason = f"the source documents are not here: {CHECKLIST} is missing"
        return [pytest.param({}, id="absent", marks=pytest.mark.skip(reason=reason))]
    rows = list(csv.DictReader(CHECKLIST.open(encoding="utf-8")))
    return [
        pytest.param(
            row, id=f"{row['document'][:3]}-line-{row['line']}-{slug(row['subject'])}: {row['measure']} {row['year']}"
        )
        for row in rows
    ]


@pytest.fixture(scope="module")
def reference() -> Reference:
    return load_reference([ROOT / "data" / "reference"])


@pytest.fixture(scope="module")
def places(warehouse: Warehouse, shared: Path) -> Places:
    """The facts that have a place on a line of a text, and the work of each text."""
    named = numbers(shared)
    lines: dict[tuple[str, int], set[str]] = defaultdict(set)
    for row in warehouse.table("provenance"):
        lines[named[row["document_id"]], row["line"]].add(row["fact_id"])
    return Places(lines, {named[row["document_id"]]: row["work_id"] for row in warehouse.table("document")})


@pytest.fixture
def asked(request: pytest.FixtureRequest, warehouse: Warehouse, reference: Reference, places: Places) -> Asked:
    return Asked(request.param, warehouse, reference, places)


@pytest.mark.shared
@pytest.mark.parametrize("asked", checklist(), indirect=True)
def test_the_checklist_is_in_the_warehouse(asked: Asked) -> None:
    check(asked)


@pytest.mark.shared
def test_no_row_of_the_source_documents_was_refused(warehouse: Warehouse) -> None:
    assert [(row["table_name"], row["reason"]) for row in warehouse.table("quarantine")] == []
