"""Text, Word HTML and transcription of one decision in one warehouse: one work, three documents, no figure twice."""

from pathlib import Path
from typing import Any

import pytest

from extract.collect.archive import put
from flows.pipeline import run
from flows.settings import Settings
from load.database import query
from load.releases import Release


def release_of(raw: Path, curated: Path) -> Release:
    return run(Settings(raw=raw, curated=curated, offline=True)).release


def ask(release: Release, sql: str) -> list[tuple[Any, ...]]:
    return query(release, sql)[1]


@pytest.fixture(scope="module")
def three(root: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory) -> Release:
    folder = tmp_path_factory.mktemp("three")
    raw = folder / "raw"
    text, page = shared / "sources" / "003_194c6067b516d5d3.txt", shared / "documents" / "html_word.html"
    for path in (text, page, *(root / "data" / "raw" / "shipped").glob("*.html")):
        put(raw, path.read_bytes(), path.name)
    return release_of(raw, folder / "curated")


def test_one_work_and_the_best_rendition(three: Release) -> None:
    assert ask(three, "SELECT count(*), count(DISTINCT work_id) FROM document") == [(3, 1)]
    assert ask(three, "SELECT count(*) FROM work") == [(1,)]
    # Of each rendition the printed figures, and what ten districts' totals leave for online services.
    counts = "SELECT status = 'derived', count(*) FROM score GROUP BY ALL ORDER BY ALL"
    assert ask(three, counts) == [(False, 3 * 433), (True, 3 * 10)]
    assert ask(three, "SELECT year, count(*) FROM scores GROUP BY year ORDER BY year") == [(2015, 208), (2016, 225)]
    shown = ask(three, "SELECT DISTINCT media_type, rendition FROM scores JOIN document USING (document_id)")
    assert shown == [("text/html", "text")]  # an HTML page before plain text, both before a transcription
    assert ask(three, "SELECT count(*) FROM quarantine") == [(0,)]


def test_what_belongs_to_the_work_stands_once(three: Release) -> None:
    counts = {
        "criterion_max": 32, "scheme_class": 3, "evaluation": 21, "evaluation_exclusion": 6, "scoring_rule": 62,
        "scheme": 2, "services": 2,
    }  # fmt: skip
    for table, count in counts.items():
        assert ask(three, f"SELECT count(*) FROM {table}") == [(count,)], table
    events = "SELECT count(*) FROM agency_event WHERE evidence LIKE 'stated in%'"
    assert ask(three, events) == [(2,)]


def test_every_printed_figure_has_its_place(three: Release) -> None:
    fields = ("points", "percent", "rank", "class", "max_points")
    for field in fields:
        sql = f"""
            SELECT count(*) FROM score LEFT JOIN provenance p ON p.fact_id = score.fact_id AND p.field = '{field}'
            WHERE score."{field}" IS NOT NULL AND score.status <> 'derived' AND p.fact_id IS NULL
        """
        assert ask(three, sql) == [(0,)], field
    named = {"criterion_max": "max_points", "scheme_class": "min_percent", "scoring_rule": "points",
             "evaluation": "ranked", "service": "procedure"}  # fmt: skip
    for table, field in named.items():
        traced = f"SELECT fact_id FROM provenance WHERE field = '{field}'"
        assert ask(three, f"SELECT count(*) FROM {table} WHERE fact_id NOT IN ({traced})") == [(0,)], table
    # The place in the table leads to the cell as printed.
    sql = """
        SELECT count(*) FROM provenance p JOIN source_cell c USING (document_id, table_no, row_no, column_no)
        WHERE p.published <> c.text
    """
    assert ask(three, sql) == [(0,)]


def test_a_new_banner_is_a_new_document_and_no_new_fact(root: Path, tmp_path: Path) -> None:
    raw = tmp_path / "raw"
    page = next((root / "data" / "raw" / "shipped").glob("*.html")).read_text(encoding="utf-8")
    put(raw, page.encode(), "old.html", url="https://example.org/decision")
    first = release_of(raw, tmp_path / "curated")
    facts = set(ask(first, "SELECT fact_id FROM score"))
    changed = page.replace("<body>", "<body><p>Giao diện mới của cổng thông tin</p>")
    put(raw, changed.encode(), "new.html", url="https://example.org/decision")
    second = release_of(raw, tmp_path / "curated")
    assert set(ask(second, "SELECT fact_id FROM score")) == facts
    assert ask(second, "SELECT count(*) FROM document") == [(2,)]
    assert ask(second, "SELECT count(*) FROM scores") == [(433,)]
