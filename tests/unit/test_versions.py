"""Two states of one page are two documents of one work, and a figure has a second vintage only where it changed."""

from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from tests.unit.test_combine import PAGE
from transform.combine import Read, combine
from transform.reference import Reference, load_reference
from transform.understand import understand

ADDRESS = "https://hanam.gov.vn/quyet-dinh-9"
BEFORE = PAGE.format(number=9, day=3, most=100)


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def both(reference: Reference, after: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of the page as it was, and as it is a day later."""
    states = ((BEFORE, "2026-11-22T19:30:00+00:00"), (after, "2026-11-23T19:30:00+00:00"))
    reads = [Read(understand(read_bytes(page.encode()), reference, address=ADDRESS), at) for page, at in states]
    return combine(reads, reference.registry)


def test_a_page_that_says_more_around_its_figures_gives_no_new_vintage(reference: Reference) -> None:
    rows = both(reference, BEFORE.replace("<body>", "<body><p>Chuyên mục: Cải cách hành chính</p>"))
    assert len(rows["work"]) == 1 and len(rows["document"]) == 2
    assert [row["points"] for row in rows["score"]] == [85]


def test_a_figure_that_changed_has_both_and_the_later_document_takes_the_place(reference: Reference) -> None:
    rows = both(reference, BEFORE.replace("<td>85<", "<td>86<"))
    assert len(rows["work"]) == 1
    assert [row["points"] for row in rows["score"]] == [86, 85]
    later, earlier = (row["document_id"] for row in rows["score"])
    assert {row["document_id"]: row["supersedes"] for row in rows["document"]} == {later: earlier, earlier: None}
    assert [row for row in rows["finding"] if row["kind"] == "mirror_found"] == []
