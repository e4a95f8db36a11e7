"""Names out of documents are data: they go into files as they are and never into a path or a program."""

import pytest

from tests.sites import Site, printed, records, write
from tests.warehouses import PDF, build

NAMES = ["<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "../../../index", "line\u2028end\u2029",
         "${alert(1)}", "a\"b'c`d", "=HYPERLINK(1)"]  # fmt: skip


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Site:
    folder = tmp_path_factory.mktemp("hostile")
    rows = printed()
    by_agency = {}
    for row, name in zip((row for row in rows["agency"] if row["kind"] == "department"), NAMES, strict=False):
        row["name_vi"] = name
        by_agency[row["agency_id"]] = name
    for row in rows["score"]:
        row["agency_published"] = by_agency.get(row["agency_id"], "x")
    for row in rows["source_cell"]:
        if row["column_no"] == 1:
            row["text"] = NAMES[0]
    for row in rows["criterion"]:
        row["label_vi"] = NAMES[1]
    for row in rows["work"]:
        row["title"], row["number"] = NAMES[3], NAMES[2]
    rows["scheme"].append({**rows["scheme"][0], "scheme_id": "../../../../up", "family": NAMES[0]})
    row = rows["score"][0]
    rows["score"].append(
        {**row, "fact_id": "odd", "scheme_id": "../../../../up", "agency_group": "<b>/../x", "row_no": 9}
    )
    return write(build(folder / "curated", rows), folder / "site")[0]


def test_names_are_kept_word_for_word(site: Site) -> None:
    told = {page["agency"]["name_vi"] for page in site.every("data/agency")}
    assert set(NAMES) <= told
    leagues = [row for path in site.paths("data/league") for row in records(site.whole(path))]
    assert {row["agency_published"] for row in leagues} >= set(NAMES[:3])
    table = site.whole(f"data/table/{PDF}/1.json")
    assert table["grid"][2]["cells"][0]["text"] == NAMES[0]
    assert site.read(f"data/document/{PDF}.json")["work"]["title"] == NAMES[3]


def test_ids_stay_below_the_site(site: Site) -> None:
    scheme = site.read("data/scheme/~2e~2e/~2e~2e/~2e~2e/~2e~2e/up.json")
    assert scheme["scheme"]["scheme_id"] == "../../../../up"
    (league,) = records(scheme["leagues"])
    assert league["agency_group"] == "<b>/../x"
    assert site.whole(league["file"])["rows"][0][0] == "odd"
    outside = [path.name for path in site.root.parent.iterdir()]
    assert sorted(outside) == ["curated", "site", "site-scratch"]


def test_every_path_is_plain(site: Site) -> None:
    for path in site.bytes():
        assert set(path) <= set("abcdefghijklmnopqrstuvwxyz0123456789-_~./")
        assert not any(part.startswith(".") for part in path.split("/"))
