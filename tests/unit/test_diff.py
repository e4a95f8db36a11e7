"""`chiso diff` and the changelog in a release: what changed between two releases, and nothing else."""

import json
import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import duckdb
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows import ending
from flows.cli import app
from load.diff import changelog as changelog_module
from load.diff.changes import PARTS, Changes
from load.diff.choose import chosen
from load.diff.markdown import LISTED, safe
from load.diff.told import cells, summary
from load.errors import LoadError
from load.releases import Release, current, list_releases, named
from load.rollback import roll_back
from schemas.ddl import create_table
from schemas.registry import TABLES
from tests.commands import Said, decision
from tests.warehouses import EARLIER, HTML, PDF, Rows, build, refill, sample, score

Chiso = Callable[..., Said]
Listed = dict[tuple[str, str], list[dict[str, Any]]]

WORK = "12/QĐ-UBND of 2017-02-07, Bình Định"


def run(*arguments: str | Path) -> int:
    return ending.run(app, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def two(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two releases of an archive: in the second a figure is corrected, the last row gone, a name accepted, and there is
    another decision."""
    folder = tmp_path_factory.mktemp("two")
    raw, curated, overlay = folder / "raw", folder / "curated", folder / "reference"
    raw.mkdir()
    overlay.mkdir()
    refresh = ("refresh", "--offline", "--raw", raw, "--curated", curated, "--reference", overlay)
    agencies = ("Sở Nội vụ", "Sở Y tế", "Sở Tiền tệ", "Sở Công Thương")
    (raw / "12.html").write_bytes(decision(agencies=agencies))
    assert run(*refresh) == 4
    assert run("names", "accept", "Sở Tiền tệ", "binh-dinh/so-tai-chinh",
               "--curated", curated, "--reference", overlay) == 0  # fmt: skip
    (raw / "12.html").write_bytes(decision(points=("80,5", "78,5", "60,25"), agencies=agencies[:3]))
    (raw / "13.html").write_bytes(decision("13/QĐ-UBND", ("80",), ("Sở Tư pháp",)))
    assert run(*refresh) in (0, 4)
    return curated


@pytest.fixture
def mine(two: Path, tmp_path: Path) -> Path:
    """The two releases, to be changed."""
    return shutil.copytree(two, tmp_path / "curated", symlinks=True)


def all_of(older: Release, newer: Release) -> Listed:
    with Changes(older, newer) as changes:
        listed = {(part, kind): list(changes.listed(part, kind)) for part, kinds in PARTS.items() for kind in kinds}
        assert {key: len(rows) for key, rows in listed.items() if rows} == {
            (part, kind): count for part, counted in changes.counts.items() for kind, count in counted.items() if count
        }
        return {key: rows for key, rows in listed.items() if rows}


def made(folder: Path, name: str, rows: Rows) -> Release:
    """A release of `rows` as far as a comparison looks at it: quicker than a build."""
    path = folder / "releases" / name
    path.mkdir(parents=True)
    with duckdb.connect(str(path / "chiso.duckdb")) as connection:
        for table in TABLES.values():
            connection.execute(create_table(table))
        refill(connection, {table: some for table, some in rows.items() if some})
    contents = {"tables": {table: {"rows": len(rows.get(table, []))} for table in TABLES}}
    (path / "manifest.json").write_text(json.dumps(contents))
    current_link = folder / "current"
    current_link.unlink(missing_ok=True)
    current_link.symlink_to(Path("releases") / name)
    return Release(name, path, contents)


def between(folder: Path, before: Rows, after: Rows) -> Listed:
    """What changed between releases of the rows `before` and `after`."""
    return all_of(made(folder, "r001", before), made(folder, "r002", after))


def told(listed: Listed, part: str, change: str) -> list[tuple[str, ...]]:
    return [cells(part, change, row) for row in listed[part, change]]


def test_a_refresh_is_told_in_words(two: Path) -> None:
    listed = all_of(named(two, "r001"), named(two, "r002"))
    assert told(listed, "figures", "changed") == [
        ("score", "2016", "Sở Y tế (Bình Định)", "Tổng thể", "points 79", "points 78.5", WORK, "Bảng 1, row 2")
    ]
    assert told(listed, "figures", "withdrawn") == [
        ("score", "2016", "Sở Công Thương (Bình Định)", "Tổng thể", "points 50, max_points 90, rank 4", WORK,
         "Bảng 1, row 4")
    ]  # fmt: skip
    assert [row[2:5] for row in told(listed, "figures", "added")] == [
        ("Sở Tài chính (Bình Định)", "Tổng thể", "points 60.25, max_points 90, rank 3"),
        ("Sở Tư pháp (Bình Định)", "Tổng thể", "points 80, max_points 90, rank 1"),
    ]
    ((row, *none),) = (told(listed, "documents", "replaced"),)
    assert row[:3] == (WORK, "12.html", "text, web page") and row[3] != row[4] and none == []
    assert [row[1] for row in told(listed, "documents", "added")] == ["13.html"]
    assert [row["number"] for row in listed["works", "added"]] == ["13/QĐ-UBND"]
    assert told(listed, "names", "resolved") == [("Sở Tiền tệ", "", "Sở Tài chính (Bình Định)", "1", WORK)]
    assert [row["kind"] for row in listed["findings", "closed"]] == ["agency_unknown"]
    assert ("works", "withdrawn") not in listed and ("documents", "withdrawn") not in listed


def test_the_other_way_round_everything_is_the_other_way_round(two: Path) -> None:
    there, back = (all_of(named(two, a), named(two, b)) for a, b in (("r001", "r002"), ("r002", "r001")))
    assert [row["fact_id"] for row in back["figures", "withdrawn"]] == [
        row["fact_id"] for row in there["figures", "added"]
    ]
    assert [row["newer"] for row in back["figures", "changed"]] == [row["older"] for row in there["figures", "changed"]]
    assert [row["finding_id"] for row in back["findings", "opened"]] == [
        row["finding_id"] for row in there["findings", "closed"]
    ]


def scores(*rows: dict[str, Any]) -> Rows:
    return {**sample(), "score": list(rows)}


def first(**figures: Any) -> dict[str, Any]:
    return score(PDF, "w2016", "da-nang/it/2016", "da-nang/so-y-te", **{"points": 80.0, "row_no": 2, **figures})


def test_a_figure_under_its_own_id_is_changed_field_by_field(tmp_path: Path) -> None:
    before = first(rank=2, note="doubtful", confidence=0.5)
    after = {**before, "rank": 3, "class": "Khá", "agency_id": "da-nang/so-xay-dung", "note": None, "confidence": 1.0}
    listed = between(tmp_path, scores(before), scores(after))
    (row,) = listed.pop(("figures", "changed"))
    assert not listed, "a note is no figure"
    assert row["fields"] == ["rank", "class", "agency_id"]
    assert cells("figures", "changed", row)[4:6] == (
        "rank 2, class none, Sở Y tế (Đà Nẵng)",
        "rank 3, class Khá, Sở Xây dựng (Đà Nẵng)",
    )


def ids(listed: Listed, change: str) -> list[tuple[str | None, str | None]]:
    return [(row["older_fact_id"], row["fact_id"]) for row in listed.get(("figures", change), [])]


@pytest.mark.parametrize(
    ("before", "after", "changed"),
    [
        ([first(fact_id="a")], [first(fact_id="b", points=81.0)], [("a", "b")]),
        # In another row, in another table, or read from another form of the work.
        ([first(fact_id="a")], [first(fact_id="b", points=81.0, row_no=9)], [("a", "b")]),
        ([first(fact_id="a")], [first(fact_id="b", points=81.0, table_no=4)], [("a", "b")]),
        ([first(fact_id="a")], [first(fact_id="b", points=81.0, document_id=HTML)], [("a", "b")]),
        # Where an agency stands twice, the one whose figure still stands is not the changed one.
        ([first(fact_id="a", row_no=1), first(fact_id="b", points=70.0, row_no=2)],
         [first(fact_id="c", points=60.0, row_no=1), first(fact_id="d", row_no=2)], [("b", "c")]),
        # The nearest place first: the same row of the same table.
        ([first(fact_id="a", row_no=1), first(fact_id="b", row_no=2)],
         [first(fact_id="c", points=60.0, row_no=2), first(fact_id="d", points=50.0, row_no=5)],
         [("a", "d"), ("b", "c")]),
    ],
)  # fmt: skip
def test_a_figure_whose_id_went_is_changed_where_its_meaning_came_back(
    before: list[dict[str, Any]], after: list[dict[str, Any]], changed: list[tuple[str, str]], tmp_path: Path
) -> None:
    listed = between(tmp_path, scores(*before), scores(*after))
    assert sorted(ids(listed, "changed")) == changed
    assert not ids(listed, "added") and not ids(listed, "withdrawn")


@pytest.mark.parametrize("other", [{"year": 2014}, {"criterion_id": "portal"}, {"agency_id": "da-nang/so-xay-dung"}])
def test_a_figure_of_another_meaning_is_another_figure(other: dict[str, Any], tmp_path: Path) -> None:
    listed = between(tmp_path, scores(first(fact_id="a")), scores({**first(fact_id="b", points=81.0), **other}))
    assert (ids(listed, "withdrawn"), ids(listed, "added")) == ([("a", "a")], [(None, "b")])
    assert not ids(listed, "changed")


def test_a_figure_that_only_moved_is_counted_and_not_listed(tmp_path: Path) -> None:
    releases = (
        made(tmp_path, "r001", scores(first(fact_id="a"))),
        made(tmp_path, "r002", scores(first(fact_id="b", row_no=7))),
    )
    assert all_of(*releases) == {}
    with Changes(*releases) as changes:
        assert summary(changes) == [
            "no figure, document, work, scheme, finding or name differs",
            "figures with the same values at another place of their work: 1",
        ]


def test_measures_services_and_evaluations_are_figures_too(tmp_path: Path) -> None:
    def rows(fact: str, value: float, level: str, ranked: int) -> Rows:
        here = {"work_id": "w2016", "document_id": PDF, "year": 2016}
        return sample() | {
            "measure": [{"fact_id": f"m{fact}", **here, "subject_type": "cohort", "subject_id": "provinces",
                         "indicator": "services", "service_level": "3", "value": value, "status": "value"}],
            "service": [{"fact_id": f"v{fact}", **here, "agency_id": "da-nang/so-y-te", "agency_published": "Sở Y tế",
                         "procedure": "Cấp phép", "level": level}],
            "evaluation": [{"fact_id": f"e{fact}", "work_id": "w2016", "scheme_id": "da-nang/it/2016",
                            "cohort_id": "provinces", "criterion_id": "overall", "ranked": ranked, "total": 2}],
        }  # fmt: skip

    listed = between(tmp_path, rows("1", 105.0, "3", 1), rows("2", 106.0, "4", 2))
    assert [row[:6] for row in told(listed, "figures", "changed")] == [
        ("measure", "2016", "các tỉnh", "services, level 3", "value 105", "value 106"),
        ("service", "2016", "Sở Y tế (Đà Nẵng)", "Cấp phép", "level 3", "level 4"),
        ("evaluation", "", "các tỉnh", "Tổng thể", "ranked 1", "ranked 2"),
    ]
    assert set(listed) == {("figures", "changed")}


def test_what_only_a_superseded_version_of_a_page_says_no_longer_counts(tmp_path: Path) -> None:
    """The archive keeps both versions, and so do the tables."""
    new = "e" * 64
    before, after = sample(), sample()
    (old,) = (row for row in after["document"] if row["document_id"] == EARLIER)
    after["document"].append({**old, "document_id": new, "supersedes": EARLIER})
    mine = [row for row in after["score"] if row["document_id"] == EARLIER]
    # The first row is read from the new version too, the second is put right there, the third and last are gone.
    mine[0]["document_id"] = new
    after["score"].append({**mine[1], "fact_id": "new", "document_id": new, "points": 71.0})
    said = {"kind": "k", "severity": "warning", "message": "It does not add up.", "work_id": "w2015"}
    before["finding"] = [{"finding_id": "n1", "document_id": EARLIER, **said}]
    after["finding"] = [*before["finding"], {"finding_id": "n2", "document_id": new, **said}]
    listed = between(tmp_path, before, after)
    assert ids(listed, "changed") == [(mine[1]["fact_id"], "new")]
    assert [pair[0] for pair in ids(listed, "withdrawn")] == [mine[2]["fact_id"], mine[3]["fact_id"]]
    (row,) = listed["documents", "replaced"]
    assert (row["older_document_id"], row["document_id"]) == (EARLIER, new)
    assert set(listed) == {("figures", "changed"), ("figures", "withdrawn"), ("documents", "replaced")}


WORD = "9" * 64


def with_word(rows: Rows, *figures: dict[str, Any]) -> Rows:
    """The rows, and `figures` as another rendition of the work of 2016 prints them."""
    (web,) = (row for row in rows["document"] if row["document_id"] == HTML)
    rows["document"].append({**web, "document_id": WORD, "media_type": "application/msword"})
    rows["score"] += [{**figure, "fact_id": f"{figure['fact_id']}-word", "document_id": WORD} for figure in figures]
    return rows


def test_another_rendition_adds_only_the_figures_that_no_other_prints(tmp_path: Path) -> None:
    one, two = first(fact_id="a"), first(fact_id="b", points=70.0, row_no=3)
    other = {**two, "points": 71.0}
    # A second row with the same figures is one more.
    twice = {**one, "fact_id": "c", "row_no": 9}
    releases = (
        made(tmp_path, "r001", scores(one, two)),
        made(tmp_path, "r002", with_word(scores(one, two), one, other, twice)),
    )
    listed = all_of(*releases)
    assert ids(listed, "added") == [(None, "b-word"), (None, "c-word")]
    assert set(listed) == {("figures", "added"), ("documents", "added")}
    assert told(listed, "figures", "added")[0][-1] == "table 1, row 3, Word"
    back = all_of(*releases[::-1])
    assert ids(back, "withdrawn") == [("b-word", "b-word"), ("c-word", "c-word")]
    with Changes(*releases) as changes:
        assert "the same figures in more or fewer documents of their work: 1" in summary(changes)


def test_a_row_more_in_a_rendition_that_was_there_is_a_figure_more(tmp_path: Path) -> None:
    one = first(fact_id="b")
    before, after = (with_word(scores(one), one) for _ in range(2))
    after["score"].append({**one, "fact_id": "a", "document_id": WORD, "row_no": 9})
    assert ids(between(tmp_path, before, after), "added") == [(None, "a")]


def test_a_new_work_in_two_renditions_adds_each_figure_once(tmp_path: Path) -> None:
    one = first(fact_id="a")
    listed = between(tmp_path, scores(), with_word(scores(one), one))
    assert len(ids(listed, "added")) == 1


def test_what_is_found_in_each_rendition_is_opened_once(tmp_path: Path) -> None:
    def finding(name: str, document: str, message: str = "said") -> dict[str, Any]:
        return {"finding_id": name, "kind": "k", "severity": "info", "message": message, "work_id": "w2016",
                "document_id": document}  # fmt: skip

    known = finding("n1", PDF)
    more = [finding("n2", HTML), finding("n3", HTML), finding("n4", PDF, "new"), finding("n5", HTML, "new")]
    releases = (
        made(tmp_path, "r001", {**sample(), "finding": [known]}),
        made(tmp_path, "r002", {**sample(), "finding": [known, *more]}),
    )
    listed = all_of(*releases)
    assert [row["finding_id"] for row in listed["findings", "opened"]] == ["n3", "n4"], "n3 is a second one in its file"
    back = all_of(*releases[::-1])
    assert [row["finding_id"] for row in back["findings", "closed"]] == ["n3", "n4"]
    with Changes(*releases) as changes:
        assert "the same findings in more or fewer documents of their work: 2" in summary(changes)


def test_a_scheme_of_which_more_is_known_is_told(tmp_path: Path) -> None:
    before, after = sample(), sample()
    before["scheme"][0].update(rank_method="unknown", is_inferred=True)
    after["scheme"][0].update(rank_method="dense", is_inferred=False)
    listed = between(tmp_path, before, after)
    name = after["scheme"][0]["scheme_id"]
    assert told(listed, "schemes", "changed") == [
        (name, "rank_method unknown, is_inferred true", "rank_method dense, is_inferred false")
    ]
    assert set(listed) == {("schemes", "changed")}


def test_findings_are_opened_closed_and_made_worse(tmp_path: Path) -> None:
    def finding(name: str, severity: str, message: str, work: str = "w2016") -> dict[str, Any]:
        return {"finding_id": name, "kind": "k", "severity": severity, "message": message, "work_id": work}

    stays, gone = finding("n1", "info", "stays"), finding("n2", "warning", "gone")
    worse = finding("n3", "info", "worse")
    twice = [finding(name, "info", "said twice") for name in ("n4", "n5")]
    came = [finding("n6", "warning", "came"), finding("n7", "error", "bad"), finding("n8", "info", "said twice")]
    listed = between(
        tmp_path,
        {**sample(), "finding": [stays, gone, worse, *twice]},
        {**sample(), "finding": [stays, {**worse, "severity": "error"}, *came]},
    )
    assert [cells("findings", "opened", row)[::4] for row in listed["findings", "opened"]] == [
        ("error", "bad"), ("warning", "came"),
    ]  # fmt: skip
    assert [row["message"] for row in listed["findings", "closed"]] == ["gone", "said twice"]
    assert told(listed, "findings", "changed") == [
        ("info → error", "k", "11/QĐ-UBND of 2017-01-20, Đà Nẵng", "", "worse")
    ]


def test_names_are_resolved_and_reassigned(tmp_path: Path) -> None:
    def name(key: str, agency: str | None) -> dict[str, Any]:
        status = "accepted" if agency else "pending"
        return {"name_key": key, "name_published": key, "scope": "national", "agency_id": agency, "status": status}

    def waiting(fact: str, row_no: int, published: str) -> dict[str, Any]:
        return {
            "pending_id": f"p{fact}", "table_name": "score", "reason_code": "name", "reason": "x", "work_id": "w2016",
            "agency_published": published, "table_no": 1, "row_no": row_no, "payload": json.dumps({"fact_id": fact}),
        }  # fmt: skip

    # One keeps its id, one has another in the same row, one still waits; the last is of a fact that is gone.
    before = {**sample(), "agency_name": [name("a", "da-nang"), name("b", None), name("c", "da-nang")]}
    before["pending_fact"] = [
        waiting("f1", 1, "b"),
        waiting("f2", 2, "B"),
        waiting("f3", 3, "D"),
        waiting("f4", 4, "E"),
    ]
    after = {**sample(), "agency_name": [name("a", "ha-nam"), name("b", "da-nang"), name("c", "da-nang")]}
    after["pending_fact"] = [waiting("f3", 3, "D")]
    work = ("w2016", "da-nang/it/2016", "da-nang/so-y-te")
    after["score"] = [
        *sample()["score"],
        score(PDF, *work, fact_id="f1", agency_published="b", points=1.0, row_no=1),
        score(PDF, *work, fact_id="f9", agency_published="B", points=1.0, row_no=2),
        score(PDF, *work, fact_id="f3x", agency_published="other", points=1.0, row_no=4),
        # Settled in one rendition, and in another the row still waits.
        score(HTML, *work, fact_id="f3y", agency_published="D", points=1.0, row_no=3),
    ]
    listed = between(tmp_path, before, after)
    assert [(row["name"], row["agency_id"], row["facts"]) for row in listed["names", "resolved"]] == [
        ("B", "da-nang/so-y-te", 1), ("b", "da-nang/so-y-te", 1),
    ]  # fmt: skip
    assert told(listed, "names", "reassigned") == [("a", "Đà Nẵng", "Hà Nam", "", "national")]


def test_works_and_documents_come_and_go(tmp_path: Path) -> None:
    before, after = sample(), sample()
    before["work"].append({"work_id": "gone", "title": "Báo cáo"})
    before["document"].append({"document_id": "1" * 64, "work_id": "gone", "rendition": "text", "media_type": "x"})
    after["work"].append({"work_id": "came"})
    after["document"].append({"document_id": "2" * 64, "work_id": "came", "rendition": "text", "media_type": "x"})
    # The same address, other bytes, and nobody who says so.
    before["document"].append({"document_id": "3" * 64, "work_id": "other", "rendition": "text", "media_type": "x",
                               "url": "https://example.vn/a"})  # fmt: skip
    after["document"].append({**before["document"][-1], "document_id": "4" * 64})
    listed = between(tmp_path, before, after)
    assert {key: [row["work"] for row in rows] for key, rows in listed.items()} == {
        ("documents", "replaced"): ["7/QĐ-UBND of 2017-03-01, Hà Nam"],
        ("documents", "withdrawn"): ["Báo cáo"],
        ("documents", "added"): ["came"],
        ("works", "withdrawn"): ["Báo cáo"],
        ("works", "added"): ["came"],
    }


def alter(release: Release, *statements: str) -> None:
    with duckdb.connect(str(release.database)) as connection:
        for statement in statements:
            connection.execute(statement)


def test_a_release_of_another_version_is_compared_as_far_as_it_goes(mine: Path) -> None:
    older, newer = named(mine, "r001"), named(mine, "r002")
    whole = all_of(older, newer)
    alter(
        older,
        "ALTER TABLE score DROP COLUMN max_points",
        "ALTER TABLE score ALTER rank TYPE VARCHAR",
        "ALTER TABLE document DROP COLUMN supersedes",
        "DROP TABLE evaluation",
        "ALTER TABLE measure RENAME fact_id TO id",
    )
    alter(newer, "DROP TABLE agency_name", "ALTER TABLE score ADD COLUMN corrected DOUBLE DEFAULT 7")
    cut = all_of(older, newer)
    assert set(cut) == set(whole)
    for key, rows in whole.items():
        assert len(cut[key]) == len(rows), key
    with Changes(older, newer) as changes:
        assert sorted(changes.notes) == [
            "Release r001 has no max_points in score.",
            "Release r001 has no supersedes in document.",
            "Release r001 has no table evaluation to compare.",
            "Release r001 has no table measure to compare.",
            "Release r002 has no table agency_name to compare.",
        ]


def state_of(folder: Path) -> dict[str, tuple[bytes, int]]:
    return {str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
            for path in sorted(folder.rglob("*")) if path.is_file()}  # fmt: skip


def test_the_command_prints_and_changes_nothing(chiso: Chiso, two: Path) -> None:
    before = state_of(two)
    said = chiso("diff", "--curated", two)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith(
        "What changed from release r001 to r002:\n  score: 1 changed, 1 withdrawn, 2 added\n  documents: 1 replaced,"
    )
    assert "\nFigures changed (1)\ntable  year  agency " in said.out
    assert chiso("diff", "r001", "--curated", two) == said
    assert chiso("diff", "r001", "r002", "--curated", two) == said
    assert chiso("diff", "r002", "r001", "--curated", two).out.startswith("What changed from release r002 to r001:\n")
    assert state_of(two) == before


def test_json_has_all_of_it(chiso: Chiso, two: Path) -> None:
    said = json.loads(chiso("diff", "--format", "json", "--curated", two).out)
    assert (said["older"]["release"], said["newer"]["release"]) == ("r001", "r002")
    assert said["counts"]["figures"] == {"changed": 1, "withdrawn": 1, "added": 2}
    listed = all_of(named(two, "r001"), named(two, "r002"))
    for part, kinds in PARTS.items():
        assert said[part] == [row for kind in kinds for row in listed.get((part, kind), [])]
    assert said["rows"]["work"] == {"older": 1, "newer": 2}


def test_long_lists_are_cut_and_say_so(chiso: Chiso, tmp_path: Path) -> None:
    older = made(tmp_path, "r001", scores())
    newer = made(tmp_path, "r002", scores(*(first(fact_id=f"f{at:03}", row_no=at) for at in range(1, 101))))
    table = chiso("diff", "--curated", tmp_path, "--limit", "7").out
    assert table.count("\nscore  ") == 7 and "… and 93 more\n" in table
    assert table.endswith(f"All of it: --limit 100, or chiso diff r001 r002 --format json --curated {tmp_path}\n")
    assert len(json.loads(chiso("diff", "--curated", tmp_path, "--format", "json").out)["figures"]) == 100
    written = changelog_module.changelog("r001", older, newer)
    assert written.count("\n| score |") == LISTED and f"\n… and {100 - LISTED} more.\n" in written
    assert written.endswith("\n`chiso diff r001 r002 --format json` has all.\n")
    assert "more" not in chiso("diff", "--curated", tmp_path, "--limit", "100").out


@pytest.mark.parametrize(
    ("names", "sentence"),
    [
        (["r009"], "There is no release r009 in {}; there are r001, r002."),
        (["r001", "current"], "There is no release current in {}; there are r001, r002."),
        (["../r001"], "There is no release ../r001 in {}; there are r001, r002."),
        (["r002"], "Release r002 is in force itself; name another one to compare it with."),
        (["r001", "r001"], "Release r001 would be compared with itself; name another one to compare it with."),
        (["r001", "r002", "r001"], "Two releases can be compared, not more."),
    ],
)
def test_releases_that_cannot_be_compared_are_one_sentence(
    names: Sequence[str], sentence: str, chiso: Chiso, two: Path
) -> None:
    assert chiso("diff", *names, "--curated", two) == Said(2, "", sentence.format(two) + "\n")


def test_nothing_to_compare_is_one_sentence(chiso: Chiso, tmp_path: Path) -> None:
    none = chiso("diff", "--curated", tmp_path)
    assert none == Said(2, "", f"No release has been built in {tmp_path} yet, so there is nothing to compare.\n")
    made(tmp_path, "r001", {})
    one = chiso("diff", "--curated", tmp_path)
    assert one == Said(2, "", f"There is no release before r001 in {tmp_path}, so there is nothing to compare.\n")


def test_the_release_before_is_the_one_that_stood_before(tmp_path: Path) -> None:
    def cohort(name: str) -> Rows:
        return {"cohort": [{"cohort_id": name, "label_vi": "x"}]}

    for name in "abc":
        build(tmp_path, cohort(name), keep=9)
    roll_back(tmp_path, None, "an@host")
    assert [release.name for release in chosen(tmp_path, [])] == ["r001", "r002"]
    build(tmp_path, cohort("d"), keep=9)
    assert [release.name for release in chosen(tmp_path, [])] == ["r002", "r004"], "r003 was rolled back"
    assert (tmp_path / "current" / "CHANGES.md").read_text().startswith("# r004: what changed since r002\n")


@pytest.mark.parametrize("damage", ["chiso.duckdb", "manifest.json"])
def test_a_damaged_release_is_one_sentence(damage: str, chiso: Chiso, mine: Path) -> None:
    (mine / "releases" / "r001" / damage).write_bytes(b"{")
    said = chiso("diff", "--curated", mine)
    assert (said.code, said.out) == (3, "") and "r001" in said.err and said.err.count("\n") == 1


HOSTILE = "Sở |x| `a` <script>alert(1)</script> [b](https://c.vn) \x1b[31m\x9b \u202e\n# d\\| www.e.vn f@g.vn &amp; $x$"


def test_what_documents_say_rings_no_bell_and_breaks_no_table(chiso: Chiso, tmp_path: Path) -> None:
    before, after = sample(), sample()
    for rows, points in ((before, 1.0), (after, 2.0)):
        rows["agency"][0]["name_vi"] = HOSTILE
        rows["work"][0]["number"] = HOSTILE
        rows["score"] = [first(agency_id="da-nang", points=points, table_label=HOSTILE, part=HOSTILE)]
    after["finding"] = [{"finding_id": "n", "kind": "k", "severity": "info", "message": HOSTILE, "work_id": "w2016"}]
    made(tmp_path, "r001", before)
    made(tmp_path, "r002", after)
    text = chiso("diff", "--curated", tmp_path, "--format", "md").out
    assert text.isascii() is False and not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)
    tables = [block.splitlines() for block in text.split("\n\n") if block.startswith("|")]
    assert len(tables) == 2
    for head, *rows in tables:
        for line in rows:
            assert line.count("|") == head.count("|")
            outside = re.sub(r"`[^`]*`", "", line)
            assert not re.search(r"[<>\[\]&@$\\*]|www|http", outside), outside
    table = chiso("diff", "--curated", tmp_path).out
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f]", table)
    said = chiso("diff", "--curated", tmp_path, "--format", "json").out
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", said)
    assert json.loads(said)["figures"][0]["agency"] == HOSTILE, "to programs it is said as printed"


@given(st.text() | st.from_regex(r"[a-z.@:/ |`\\<>*_\[\]()&#~$!-]{1,40}"))
def test_no_text_comes_out_of_its_cell(text: str) -> None:
    shown = safe(text)
    assert "|" not in shown and shown.count("`") in (0, 2) and len(shown.splitlines()) <= 1
    if "`" in shown:
        assert shown[0] == shown[-1] == "`" and len(shown) > 2
    else:
        assert re.fullmatch(r"[\w ,()%/–→.-]*", shown) and not re.search(r"_|www\.[^0-9]|\.[^0-9]|\.$", shown)


def test_a_release_says_what_is_new_in_it(chiso: Chiso, two: Path) -> None:
    one, second = ((two / "releases" / name / "CHANGES.md").read_text(encoding="utf-8") for name in ("r001", "r002"))
    assert one == "No release stood before r001, so there is nothing to compare it with.\n"
    assert second.startswith(
        "# r002: what changed since r001\n\n- score: 1 changed, 1 withdrawn, 2 added\n- documents: "
    )
    assert (
        "\n| score | 2016 | Sở Y tế (Bình Định) | Tổng thể | points 79 | points 78.5 "
        "| 12/QĐ-UBND of 2017-02-07, Bình Định | Bảng 1, row 2 |\n"
    ) in second
    assert chiso("diff", "--format", "md", "--curated", two).out == second


def changed_sample() -> Rows:
    rows = sample()
    rows["score"][0]["points"] = 93.0
    rows["score"].pop()
    return rows


def test_the_same_history_gives_the_same_bytes_anywhere(tmp_path: Path) -> None:
    texts = []
    for folder in (tmp_path / "a", tmp_path / "b" / "elsewhere"):
        build(folder, sample())
        build(folder, {table: rows[::-1] for table, rows in changed_sample().items()})
        texts.append([(release.path / "CHANGES.md").read_bytes() for release in list_releases(folder)])
    assert texts[0] == texts[1] and len(texts[0]) == 2


def test_a_build_that_finds_nothing_changed_still_does(tmp_path: Path) -> None:
    build(tmp_path, sample())
    second = build(tmp_path, changed_sample())
    assert build(tmp_path, changed_sample()).unchanged
    (second.path / "CHANGES.md").unlink()
    assert build(tmp_path, changed_sample()).unchanged, "a release is whole without it"
    assert roll_back(tmp_path, "r001", "an@host")[1].name == "r001"
    assert roll_back(tmp_path, "r002", "an@host")[1].name == "r002"


@pytest.mark.parametrize("damage", ["chiso.duckdb", "parquet/score.parquet", "manifest.json"])
def test_a_damaged_release_before_stops_no_build(damage: str, tmp_path: Path) -> None:
    (build(tmp_path, sample()).path / damage).write_bytes(b"{")
    second = build(tmp_path, changed_sample())
    assert (second.name, second.unchanged) == ("r002", False) and current(tmp_path) == second
    assert (second.path / "CHANGES.md").read_text() == (
        "r001 stood before r002 and is damaged, so what changed since cannot be told.\n"
    )


@pytest.mark.parametrize("error", [LoadError, duckdb.IOException, MemoryError, ValueError])
def test_a_changelog_that_fails_stops_no_build(
    error: type[Exception], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise error("x")

    release = made(tmp_path, "r001", {})
    monkeypatch.setattr(changelog_module, "Changes", fail)
    assert changelog_module.changelog("r001", release, Release("r002", tmp_path, {})) == (
        "What changed from r001 to r002 could not be told; «chiso diff r001 r002» says why.\n"
    )
