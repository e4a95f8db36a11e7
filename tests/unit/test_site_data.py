"""The site's data says what the warehouse says: every figure once in its league, on its agency's page, in its cell."""

from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from load.database import query
from load.releases import Release, current
from load.site.folder import LARGEST
from load.site.paths import slug
from tests.sites import Site, records, write


@pytest.fixture(scope="module")
def release(shipped: Path) -> Release:
    found = current(shipped)
    assert found is not None
    return found


@pytest.fixture(scope="module")
def site(release: Release, tmp_path_factory: pytest.TempPathFactory) -> Site:
    return write(release, tmp_path_factory.mktemp("site") / "site")[0]


NOTHING: dict[str, Any] = {"columns": [], "rows": []}


def asked(release: Release, sql: str) -> list[dict[str, Any]]:
    columns, rows = query(release, sql)
    return [dict(zip(columns, row, strict=True)) for row in rows]


def leagues(site: Site) -> list[dict[str, Any]]:
    """Every row of every league that the schemes list, with the league's own keys."""
    found = []
    for scheme in map(site.read, site.paths("data/scheme")):
        for league in records(scheme["leagues"]):
            told = site.whole(league["file"])
            assert (told["scheme_id"], told["criterion_id"], told["agency_group"], told["year"]) == (
                scheme["scheme"]["scheme_id"], league["criterion_id"], league["agency_group"], league["year"]
            )  # fmt: skip
            assert league["rows"] == len(told["rows"])
            keys = {name: told[name] for name in ("scheme_id", "criterion_id", "agency_group", "year")}
            found += [row | keys for row in records(told)]
    return found


def test_every_score_stands_in_one_league(release: Release, site: Site) -> None:
    names = (
        "fact_id scheme_id criterion_id agency_group year agency_id points max_points percent index_value rank rank_of "
        "rank_computed class status finding_severity published document_id table_no row_no"
    ).split()
    expected = asked(release, f"SELECT {', '.join(names)} FROM scores")
    told = [{name: row[name] for name in names} for row in leagues(site)]
    assert sorted(told, key=lambda row: row["fact_id"]) == sorted(expected, key=lambda row: row["fact_id"])
    assert len(site.paths("data/league")) == len(
        {(row["scheme_id"], row["criterion_id"], row["agency_group"], row["year"]) for row in expected}
    )


def test_every_score_stands_on_its_agencys_page(release: Release, site: Site) -> None:
    told = Counter(
        (page["agency"]["agency_id"], row["fact_id"], row["points"], row["rank"], row["year"])
        for page in site.every("data/agency")
        for row in records(page["scores"])
    )
    expected = asked(release, "SELECT agency_id, fact_id, points, rank, year FROM scores WHERE agency_id IS NOT NULL")
    assert told == Counter(tuple(row.values()) for row in expected)


def test_every_measure_of_an_agency_stands_on_its_page(release: Release, site: Site) -> None:
    told = Counter(
        (page["agency"]["agency_id"], row["fact_id"], row["value"])
        for page in site.every("data/agency")
        for row in records(page["measures"])
    )
    expected = asked(release, "SELECT subject_id, fact_id, value FROM measures WHERE subject_type = 'agency'")
    assert told == Counter(tuple(row.values()) for row in expected)


def test_a_league_is_in_the_order_of_its_places(site: Site) -> None:
    for path in site.paths("data/league"):
        ranks = [row["rank"] or row["rank_computed"] for row in records(site.whole(path))]
        known = [rank for rank in ranks if rank is not None]
        assert known == sorted(known)
        assert ranks == known + [None] * (len(ranks) - len(known))


def test_every_agency_is_where_its_id_leads(site: Site) -> None:
    pages = {path: site.read(path)["agency"]["agency_id"] for path in site.paths("data/agency")}
    assert pages == {f"data/agency/{slug(agency_id)}.json": agency_id for agency_id in pages.values()}


def test_agencies_with_figures_are_found_and_others_have_a_page_if_tied(release: Release, site: Site) -> None:
    found = [row for part in site.read("data/index.json")["search"] for row in records(site.read(part))]
    with_figures = "(SELECT agency_id FROM scores UNION ALL SELECT agency_id FROM service UNION ALL " \
        "SELECT subject_id FROM measures WHERE subject_type = 'agency')"  # fmt: skip
    expected = asked(release, f"SELECT agency_id, count(*) AS n FROM {with_figures} GROUP BY agency_id")
    assert {row["agency_id"]: row["figures"] for row in found} == {row["agency_id"]: row["n"] for row in expected}
    pages = {page["agency"]["agency_id"]: page for page in site.every("data/agency")}
    assert set(pages) > {row["agency_id"] for row in found}
    linked = {row["related_id"] for agency in found for row in records(pages[agency["agency_id"]]["lineage"])}
    assert linked
    assert linked <= set(pages)
    for page in pages.values():
        assert all(row["other_has_page"] == (row["other_id"] in pages) for row in records(page["events"]))


def test_search_is_without_accents(site: Site) -> None:
    found = [row for part in site.read("data/index.json")["search"] for row in records(site.read(part))]
    assert [row["agency_id"] for row in found if row["search_key"] == "dak lak"] == ["dak-lak"]
    assert all(row["search_key"] not in row["names"] and row["names"] == sorted(row["names"]) for row in found)


def test_the_index_counts_what_there_is(release: Release, site: Site) -> None:
    index = site.read("data/index.json")
    assert index["release"] == release.name
    scores = asked(release, "SELECT count(*) AS n, min(year) AS first, max(year) AS last FROM scores")[0]
    assert index["counts"]["scores"] == scores["n"]
    assert index["years"] == [scores["first"], scores["last"]]
    for table in ("agency", "document", "finding"):
        assert index["counts"][table] == asked(release, f"SELECT count(*) AS n FROM {table}")[0]["n"]
    schemes = records(index["schemes"])
    assert sum(scheme["scores"] for scheme in schemes) == scores["n"]
    assert {scheme["scheme_id"] for scheme in schemes} == {
        row["scheme_id"] for row in asked(release, "SELECT scheme_id FROM scheme")
    }
    covered = Counter(row["kind"] for row in records(index["coverage"]) for _ in range(row["figures"]))
    assert covered == {"scores": scores["n"], "measures": asked(release, "SELECT count(*) AS n FROM measures")[0]["n"]}
    assert {"vi", "en"} == set(index["families"]["ict-index"])


def test_every_fact_with_a_place_lights_a_cell(release: Release, site: Site) -> None:
    lit = Counter()
    for table in site.every("data/table"):
        cells = {
            (row["grid_row"], column)
            for row in table["grid"]
            for cell in row["cells"]
            for column in range(cell["column_no"], cell["column_no"] + cell.get("colspan", 1))
        }
        for fact in records(table["facts"]):
            assert (fact["grid_row"], fact["column_no"]) in cells
            lit[fact["fact_id"], fact["field"], fact["statement_no"], table["document_id"], table["table_no"]] += 1
        assert set(table["facts_about"]) <= {fact["fact_id"] for fact in records(table["facts"])}
    expected = asked(
        release,
        "SELECT fact_id, field, statement_no, document_id, table_no FROM provenance WHERE table_no IS NOT NULL",
    )
    assert lit == Counter(tuple(row.values()) for row in expected)


def test_a_score_leads_to_the_cell_with_its_text(site: Site) -> None:
    tables = {(table["document_id"], table["table_no"]): table for table in site.every("data/table")}
    checked = 0
    for row in leagues(site):
        if row["table_no"] is None:
            continue
        table = tables[row["document_id"], row["table_no"]]
        texts = {
            (line["grid_row"], cell["column_no"]): cell["text"] for line in table["grid"] for cell in line["cells"]
        }
        assert row["published"].strip() in texts[row["grid_row"], row["column_no"]]
        about = table["facts_about"][row["fact_id"]]
        assert (about["table"], about["scheme_id"], about["criterion_id"], about["year"]) == (
            "score", row["scheme_id"], row["criterion_id"], row["year"]
        )  # fmt: skip
        checked += 1
    assert checked > 900


def test_tables_are_drawn_as_they_stood(release: Release, site: Site) -> None:
    expected = asked(
        release, "SELECT document_id, table_no, grid_row, row_no, column_no, text, rowspan, colspan, role "
        "FROM source_cell ORDER BY ALL"
    )  # fmt: skip
    told = [
        {
            "document_id": table["document_id"], "table_no": table["table_no"], "grid_row": row["grid_row"],
            "row_no": row["row_no"], "column_no": cell["column_no"], "text": cell["text"],
            "rowspan": cell.get("rowspan", 1), "colspan": cell.get("colspan", 1), "role": cell.get("role"),
        }
        for table in site.every("data/table")
        for row in table["grid"]
        for cell in row["cells"]
    ]  # fmt: skip
    key = lambda cell: (cell["document_id"], cell["table_no"], cell["grid_row"], cell["column_no"])  # noqa: E731
    for row in expected:
        row |= {"text": row["text"] or "", "rowspan": row["rowspan"] or 1, "colspan": row["colspan"] or 1}
    assert sorted(told, key=key) == sorted(expected, key=key)


def test_a_document_gives_the_words_that_facts_rest_on_and_no_more(release: Release, site: Site) -> None:
    documents = site.every("data/document")
    told = Counter(
        (page["document"]["document_id"], row["fact_id"], row["field"], row["published"])
        for page in documents
        for row in records(page["passages"])
    )
    expected = asked(
        release, "SELECT document_id, fact_id, field, published FROM provenance WHERE table_no IS NULL"
    )  # fmt: skip
    assert told == Counter(tuple(row.values()) for row in expected)
    listed = sum(len(page["tables"]["rows"]) for page in documents)
    assert listed == len(site.paths("data/table")) == asked(release, "SELECT count(*) AS n FROM source_table")[0]["n"]
    assert all(page["work"]["work_id"] == page["document"]["work_id"] for page in documents)
    assert all(page["document"]["document_id"] in [row[0] for row in page["renditions"]["rows"]] for page in documents)


def test_findings_are_all_there_worst_first(release: Release, site: Site) -> None:
    told = site.read("data/findings.json")
    rows = [row for part in told["parts"] for row in records(site.read(part["file"]))]
    assert {row["finding_id"] for row in rows} == {
        row["finding_id"] for row in asked(release, "SELECT finding_id FROM finding")
    }
    assert told["total"] == len(rows) == sum(row["findings"] for row in records(told["summary"]))
    severities = [["error", "warning", "info"].index(row["severity"]) for row in rows]
    assert severities == sorted(severities)


def test_what_is_found_stands_beside_its_figure(release: Release, site: Site) -> None:
    """By itself, or with the whole printed row: the mark of a score and the sentences under it say the same."""
    worst = {"info": 0, "warning": 1, "error": 2}
    marked = 0
    for path in [*site.paths("data/league"), *site.paths("data/agency")]:
        told = site.whole(path)
        found: dict[str, list[str]] = {}
        for row in records(told["findings"]):
            found.setdefault(row["fact_id"], []).append(row["severity"])
            assert row["message"]
        rows = records(told if "columns" in told else told["scores"])
        for row in rows:
            severities = found.get(row["fact_id"], [])
            assert row["finding_severity"] == max(severities, key=worst.__getitem__, default=None)
            marked += bool(severities)
        assert set(found) <= {row["fact_id"] for row in [*rows, *records(told.get("measures", NOTHING))]}
    expected = asked(release, "SELECT count(*) AS n FROM scores WHERE finding_severity IS NOT NULL")[0]["n"]
    assert marked == 2 * expected > 0


def test_services_are_those_of_the_views(release: Release, site: Site) -> None:
    services = site.read("data/services.json")
    rows = asked(release, "SELECT subject_type, fact_id FROM measures WHERE service_level IS NOT NULL")
    national = Counter(row["fact_id"] for row in records(services["national"]))
    assert national == Counter(row["fact_id"] for row in rows if row["subject_type"] == "cohort")
    of_subjects = Counter(
        row["fact_id"] for subject in records(services["subjects"]) for row in records(site.whole(subject["file"]))
    )
    assert of_subjects == Counter(row["fact_id"] for row in rows)
    told = [
        (part["service_level"], part["year"], row["agency_id"], row["services"])
        for part in records(services["by_level"])
        for row in records(site.whole(part["file"]))
    ]
    expected = asked(release, "SELECT service_level, year, agency_id, services FROM services")
    assert Counter(told) == Counter(tuple(row.values()) for row in expected)
    assert len(services["sums"]["rows"]) == asked(release, "SELECT count(*) AS n FROM national_services")[0]["n"]


def test_no_file_is_larger_than_a_phone_takes(site: Site) -> None:
    sizes = {path: len(content) for path, content in site.bytes().items()}
    assert max(sizes.values()) <= LARGEST * 1.05
    assert sizes["data/index.json"] < 100_000


def test_the_same_release_gives_the_same_bytes(release: Release, site: Site, tmp_path: Path) -> None:
    assert write(release, tmp_path / "again")[0].bytes() == site.bytes()
