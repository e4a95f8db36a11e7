"""The figures of the four articles as a person read them: they stand without the texts, and step back for them."""

import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_file
from tests.articles import Row, Warehouse, built, texts
from transform.reference import Reference, load_reference
from transform.understand import Understanding, understand

VIEWS = ("services", "scores", "measures", "national_services")
# What tells a reading from the text: where a figure stands, and words in place of figures.
OF_A_RENDITION = {
    "fact_id", "document_id", "table_no", "row_no", "published", "topic_published", "works", "known_on",
}  # fmt: skip


@pytest.fixture(scope="module")
def archive(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All that comes with chiso, copied."""
    raw = tmp_path_factory.mktemp("shipped") / "raw"
    shutil.copytree(root / "data" / "raw" / "shipped", raw / "shipped")
    return raw


@pytest.fixture(scope="module")
def shipped(archive: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Warehouse]:
    made = built(tmp_path_factory.mktemp("alone"), (), archive)
    yield made
    made.close()


@pytest.fixture(scope="module")
def both(
    shipped: Warehouse, archive: Path, shared: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Warehouse]:
    """The archive with the texts of the articles put in."""
    articles = [path for path in texts(shared) if not path.name.startswith("003")]
    made = built(tmp_path_factory.mktemp("both"), articles, archive)
    yield made
    made.close()


def readings(root: Path) -> list[Path]:
    return sorted((root / "data" / "raw" / "shipped" / "readings").glob("article-*.csv"))


def test_the_series_of_2008_to_2012_stands_without_the_text(shipped: Warehouse) -> None:
    series = shipped.ask("""
        SELECT year, service_level, stated, agencies FROM national_services
        WHERE cohort_id = 'provinces-63' AND year <= 2012 AND stated_work_id LIKE 'document/%' ORDER BY ALL
    """)
    assert series == [
        (2008, "3", 30, 6), (2009, "3", 254, 18), (2010, "3", 748, 38), (2010, "4", 3, 1), (2011, "3", 829, 38),
        (2011, "4", 8, 2), (2012, "3", 1609, 49), (2012, "4", 5, 2),
    ]  # fmt: skip


def test_the_services_and_records_of_2016_stand_without_the_text(shipped: Warehouse) -> None:
    assert shipped.one("""
        SELECT agencies, agencies_of, agencies_percent FROM national_services
        WHERE year = 2016 AND cohort_id = 'provinces-63' AND service_level = '3+4'
    """) == (58, 63, 92.06)  # fmt: skip
    statuses = shipped.ask("""
        SELECT indicator, status, count(DISTINCT subject_id) FROM measures
        WHERE year = 2016 AND agency_kind = 'province' AND status IN ('zero', 'missing') AND work_id LIKE 'document/%'
        GROUP BY ALL ORDER BY ALL
    """)
    assert statuses == [("records_online", "missing", 40), ("services", "zero", 5)]
    assert shipped.one("SELECT services, rank FROM services WHERE agency_id = 'ha-giang' AND year = 2016 "
                       "AND service_level = '3'") == (1374, None)  # fmt: skip
    assert shipped.one("SELECT services, rank FROM services WHERE agency_id = 'ha-giang' AND year = 2016 "
                       "AND service_level = '3+4'") == (None, 1)  # fmt: skip


def test_the_ranks_of_2017_and_of_quang_nam_stand_without_the_text(shipped: Warehouse) -> None:
    table = shipped.ask("SELECT place, agency_id FROM league_table('mic/ung-dung-cntt/2017', "
                        "agency_group := 'ministries') WHERE place <= 5")  # fmt: skip
    assert table == list(enumerate(
        ("bo-tai-chinh", "bo-khoa-hoc-va-cong-nghe", "bo-tu-phap", "bo-noi-vu", "bo-tai-nguyen-va-moi-truong"), 1
    ))  # fmt: skip
    quang_nam = shipped.ask("""
        SELECT agency_id, rank, rank_basis, points FROM scores
        WHERE scheme_id = 'quang-nam/ung-dung-cntt/2015' AND criterion_id = 'overall' ORDER BY ALL
    """)
    assert quang_nam == [
        ("quang-nam/cuc-thue", 1, "relative", None),
        ("quang-nam/so-cong-thuong", 2, "tie", None),
        ("quang-nam/so-tai-nguyen-va-moi-truong", 2, "printed", None),
        ("quang-nam/so-thong-tin-va-truyen-thong", 2, "tie", None),
        ("quang-nam/thanh-pho-tam-ky", 1, "printed", 98),
    ]
    assert shipped.one("SELECT value FROM measures WHERE subject_id = 'quang-nam' AND indicator = 'computers'") == (
        6477,
    )


def test_all_years_are_there_and_nothing_was_refused(shipped: Warehouse) -> None:
    years = {
        year for (year,) in shipped.ask("SELECT DISTINCT year FROM scores UNION SELECT DISTINCT year FROM measures")
    }
    assert years >= {2003, 2006, *range(2008, 2026)}
    assert shipped.table("quarantine") == []


def counted(rows: list[Row]) -> Counter[Any]:
    return Counter(tuple((k, v) for k, v in sorted(row.items()) if k not in OF_A_RENDITION) for row in rows)


@pytest.mark.shared
@pytest.mark.parametrize("view", VIEWS)
def test_with_the_texts_the_views_have_the_same_rows(view: str, shipped: Warehouse, both: Warehouse) -> None:
    alone, together = counted(shipped.table(view)), counted(both.table(view))
    assert together - alone == Counter()
    assert alone - together == Counter()


@pytest.mark.shared
def test_the_text_goes_before_its_reading(both: Warehouse) -> None:
    shown = both.ask("""
        SELECT DISTINCT document.rendition FROM measures JOIN document USING (document_id)
        WHERE measures.work_id LIKE 'document/%'
        UNION
        SELECT DISTINCT document.rendition FROM scores JOIN document USING (document_id)
        WHERE scores.work_id LIKE 'document/%'
    """)
    assert shown == [("text",)]
    assert both.one("SELECT count(DISTINCT work_id), count(*) FROM document WHERE work_id LIKE 'document/%'") == (4, 8)


@pytest.mark.shared
def test_text_and_reading_are_one_witness(shipped: Warehouse, both: Warehouse) -> None:
    kinds = "SELECT finding_id FROM finding WHERE kind IN ('vintages_disagree', 'mirror_suspected') ORDER BY ALL"
    assert both.ask(kinds) == shipped.ask(kinds)
    assert both.one("""
        SELECT count(*) FROM finding
        WHERE kind IN ('vintages_disagree', 'mirror_suspected', 'reading_stale', 'reading_disagrees', 'reading_refused')
            AND (work_id LIKE 'document/%' OR message LIKE '%document/%')
    """) == (0,)  # fmt: skip


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


@pytest.fixture(scope="module")
def by_rule(shared: Path, reference: Reference) -> dict[str, Understanding]:
    seen = [understand(read_file(path), reference) for path in texts(shared)]
    return {one.work.work_id: one for one in seen}


@pytest.mark.shared
@pytest.mark.parametrize("number", range(4))
@pytest.mark.parametrize("table", ["measure", "score", "evaluation"])
def test_the_grammar_reads_what_a_person_reads(
    table: str, number: int, root: Path, reference: Reference, by_rule: dict[str, Understanding]
) -> None:
    path = readings(root)[number]
    person = understand(read_file(path), reference)
    rule = by_rule[person.work.work_id]
    found, wanted = counted(rule.rows.get(table, [])), counted(person.rows.get(table, []))
    assert found - wanted == Counter(), f"{path.name}: read by rule and not by a person"
    assert wanted - found == Counter(), f"{path.name}: read by a person and not by rule"


@pytest.mark.shared
def test_no_sentence_of_an_article_is_in_its_reading(
    root: Path, by_rule: dict[str, Understanding], reference: Reference
) -> None:
    """A name may be long; eight words in a row that stand in the article alike are no name."""
    for path in readings(root):
        page = understand(read_file(path), reference)
        text = " ".join(by_rule[page.work.work_id].document.text.split())
        for cell in page.rows["source_cell"]:
            parts = cell["text"].split()
            if cell["role"] not in ("subject", "source"):
                assert not any(" ".join(parts[at : at + 8]) in text for at in range(len(parts) - 7)), cell
