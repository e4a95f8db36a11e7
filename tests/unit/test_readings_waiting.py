"""Rows of readings that wait with a reason, and the work that a re-keyed page is."""

import json
from pathlib import Path
from typing import Any

import pytest

from tests.readings_files import PAGE, read_rows, row
from transform.reference import Reference, load_reference
from transform.understand import Understanding

Row = dict[str, Any]


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def one(seen: Understanding, table: str) -> Row:
    (found,) = seen.rows[table]
    return found


class TestWaiting:
    @pytest.mark.parametrize(("changes", "code", "said"), [
        ({"year": ""}, "year", "does not say the year"),
        ({"year": "2018-2019"}, "year", "«2018-2019», more than one year"),
        ({"subject": "Customs sector", "subject_kind": "other"}, "name", "«Customs sector» is no agency known here"),
        ({"subject": ""}, "name", "the row names nobody"),
        ({"scheme": "dtii"}, "other", "«dtii» is no evaluation known here"),
        ({"scheme": "provincial-dti", "subject": "Sở Y tế"}, "other", "fill in «within»"),
        ({"indicator": "ranks"}, "other", "The row's indicator is «ranks»"),
        ({"service_level": "5"}, "other", "The row's service_level is «5»"),
        ({"qualifier": "about"}, "other", "its qualifier is «about»"),
        ({"basis": "guess"}, "other", "its basis is «guess»"),
        ({"value": "18", "number": "1.8.0"}, "other", "no plain number"),
        ({"percent": "92,06"}, "other", "The row's percent is «92,06»"),
        ({"rank_of": "²"}, "other", "The row's rank_of is «²»"),
        ({"value": "9" * 400, "number": "9" * 400}, "other", "no plain number"),
        ({"value": "0,5"}, "other", "«0,5» is no place in a ranking"),
        ({"value": ""}, "other", "neither a value nor a status"),
    ])  # fmt: skip
    def test_what_cannot_be_placed_waits_whole(
        self, reference: Reference, changes: dict[str, str], code: str, said: str
    ) -> None:
        seen = read_rows(reference, row(**changes))
        pending = one(seen, "pending_fact")
        assert pending["reason_code"] == code
        assert said in pending["reason"]
        assert "score" not in seen.rows and "measure" not in seen.rows
        assert (pending["row_no"], pending["work_id"]) == (1, PAGE)
        assert json.loads(pending["payload"])["work_id"] == PAGE
        assert {p["row_no"] for p in seen.rows["provenance"]} == {1}

    def test_a_number_that_is_not_what_is_printed_is_a_finding(self, reference: Reference) -> None:
        seen = read_rows(reference, row(value="0,7353", number="0.7535", indicator="index"))
        finding = one(seen, "finding")
        assert (finding["kind"], finding["severity"], finding["row_no"]) == ("number_disagrees", "warning", 1)
        assert one(seen, "score")["index_value"] == 0.7535


class TestWork:
    def test_the_page_is_the_work_and_its_rendition_a_reading(self, reference: Reference) -> None:
        seen = read_rows(reference, row(title="Bình Định xếp thứ 18"))
        work, document = one(seen, "work"), one(seen, "document")
        assert (work["work_id"], work["kind"], work["title"]) == (PAGE, "article", "Bình Định xếp thứ 18")
        assert str(work["published_at"]) == "2017-08-25"
        assert (document["rendition"], document["media_type"], document["reader"]) == ("reading", "text/csv", "csv")
        assert "finding" not in seen.rows

    @pytest.mark.parametrize(("said", "day", "kind"), [
        ("2017-03", "2017-03-01", "date_inexact"), ("2017", "2017-01-01", "date_inexact"), ("", "None", None),
        ("2017-02-30", "None", "date_unreadable"), ("March", "None", "date_unreadable"),
    ])  # fmt: skip
    def test_a_date_is_as_exact_as_it_is_known(
        self, reference: Reference, said: str, day: str, kind: str | None
    ) -> None:
        seen = read_rows(reference, row(published=said))
        assert str(one(seen, "work")["published_at"]) == day
        assert [finding["kind"] for finding in seen.rows.get("finding", [])] == ([kind] if kind else [])

    def test_the_table_is_kept_as_keyed(self, reference: Reference) -> None:
        seen = read_rows(reference, row(), row(subject="Gia Lai"))
        assert one(seen, "source_table")["header"].startswith("source | published | page_language")
        cells = {(c["row_no"], c["role"]): c["text"] for c in seen.rows["source_cell"]}
        assert cells[2, "subject"] == "Gia Lai"
        assert cells[1, "page_language"] == "vi"
        assert seen.rows.get("unread_number", []) == []
