"""Readings pinned to a document: facts with the words they rest on, refused, stale, contradicted, proposed."""

import csv
import hashlib
import io
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from tests.readings_files import as_file, row
from transform import understand as module
from transform.errors import ReferenceError
from transform.facts.context import Context
from transform.readings.pins import load_pins
from transform.readings.propose import PROPOSED, to_reading_rows
from transform.reference import load_reference
from transform.understand import Understanding, understand

ADDRESS = "https://example.vn/bao-cao"
SENTENCES = (
    "Trong  năm 2016, tỉnh Bình Định có 105 dịch vụ (mức độ 3) và 22/63 tỉnh chưa có.",
    "Chỉ số chung của Bình Định: 0,7353, hạng 18/63, xếp loại tốt.",
    "Hồ sơ trực tuyến của Gia Lai lên đến hàng triệu; Kon Tum không có thông tin.",
    "Khoảng 40 đơn vị dùng chữ ký số, nhóm cuối bảng là Sơn La; đánh giá 19/22 bộ.",
)
PAGE = ("<html><body>" + "".join(f"<p>{sentence}</p>" for sentence in SENTENCES) + "</body></html>").encode()
SHA = hashlib.sha256(PAGE).hexdigest()
PIN = {
    "document_id": SHA, "work_id": ADDRESS, "words": "tỉnh Bình Định có 105 dịch vụ (mức độ 3)", "scheme": "",
    "year": "2016", "subject": "Bình Định", "subject_kind": "province", "indicator": "services",
    "service_level": "3", "value": "105", "number": "105",
}  # fmt: skip
MIC = {"scheme": "mic-ict-use", "service_level": "", "words": "hạng 18/63, xếp loại tốt"}
MANY = (
    PIN,
    {**PIN, **MIC, "indicator": "rank", "value": "18", "number": "18", "rank_of": "63"},
    {**PIN, **MIC, "indicator": "index", "value": "0,7353", "number": "0.7353", "words": "Bình Định: 0,7353"},
    {**PIN, **MIC, "indicator": "class", "value": "tốt", "number": ""},
    {**PIN, "subject": "Gia Lai", "indicator": "records_online", "service_level": "", "value": "hàng triệu",
     "number": "", "qualifier": "magnitude", "words": "lên đến hàng triệu"},
    {**PIN, "subject": "Kon Tum", "indicator": "records_online", "service_level": "", "value": "", "number": "",
     "status": "missing", "words": "Kon Tum không có thông tin"},
    {**PIN, "subject": "63 tỉnh, thành phố", "subject_kind": "cohort", "indicator": "agencies", "service_level": "",
     "criterion": "chữ ký số", "value": "Khoảng 40", "number": "40", "words": "Khoảng 40 đơn vị dùng chữ ký số",
     "basis": "inferred", "note": "who is meant is not said"},
    {**PIN, **MIC, "subject": "Sơn La", "indicator": "rank", "value": "cuối bảng", "number": "",
     "words": "nhóm cuối bảng là Sơn La"},
    {**PIN, **MIC, "subject": "bộ được đánh giá", "subject_kind": "cohort", "indicator": "evaluated", "value": "19",
     "number": "19", "denominator": "22", "words": "đánh giá 19/22 bộ"},
    {**PIN, "indicator": "services", "value": "", "number": "", "rank": "4", "rank_basis": "tie", "status": "value",
     "service_level": "3+4", "words": "Bình Định: 0,7353"},
)  # fmt: skip

Row = dict[str, Any]
Reader = Callable[..., Understanding]


def write(folder: Path, rows: Sequence[Mapping[str, str]], name: str = "report.csv") -> Path:
    path = folder / "readings" / name
    path.parent.mkdir(parents=True, exist_ok=True)
    columns = list(dict.fromkeys(column for row in rows for column in row))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, columns, restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    path.write_text(stream.getvalue(), encoding="utf-8")
    return path


@pytest.fixture
def read(root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Reader:
    """Reads the page with pinned rows; what a rule finds is given as `by_rule`, which adds to the sheet."""

    def run(rows: Sequence[Mapping[str, str]], page: bytes = PAGE, by_rule: Sequence[Row] = ()) -> Understanding:
        def rules(context: Context) -> None:
            for fact in by_rule:
                context.sheet.add("measure", dict(fact))

        monkeypatch.setattr(module, "read_prose", rules)
        write(tmp_path, rows)
        reference = load_reference([root / "data" / "reference", tmp_path])
        return understand(read_bytes(page), reference, source="page.html", address=ADDRESS)

    return run


def kinds(seen: Understanding) -> list[str]:
    return [finding["kind"] for finding in seen.rows.get("finding", [])]


def test_a_pinned_reading_is_a_fact_with_its_words(read: Reader) -> None:
    seen = read([PIN])
    (fact,) = seen.rows["measure"]
    assert (fact["subject_id"], fact["indicator"], fact["service_level"]) == ("binh-dinh", "services", "3")
    assert (fact["value"], fact["year"], fact["work_id"], fact["document_id"]) == (105, 2016, ADDRESS, SHA)
    places = {place["field"]: place for place in seen.rows["provenance"]}
    assert places["value"]["published"] == "105"
    assert places["subject"]["published"] == "Bình Định"
    assert places["evidence"]["published"] == PIN["words"]
    text = seen.document.text
    for place in places.values():
        assert text[place["char_start"] : place["char_end"]] == place["published"]
    assert kinds(seen) == []


def test_words_are_found_over_spaces_and_decomposed_letters(read: Reader) -> None:
    seen = read([{**PIN, "words": "Trong năm   2016, ti\u0309nh Bi\u0300nh Đi\u0323nh có 105"}])
    assert len(seen.rows["measure"]) == 1


def test_words_may_go_over_two_paragraphs(read: Reader) -> None:
    seen = read([{**PIN, "words": "22/63 tỉnh chưa có. Chỉ số chung"}])
    (evidence,) = [place for place in seen.rows["provenance"] if place["field"] == "evidence"]
    assert seen.document.text[evidence["char_start"] : evidence["char_end"]] == evidence["published"]


def test_a_row_whose_words_are_not_there_is_refused(read: Reader) -> None:
    seen = read([{**PIN, "words": "tỉnh Bình Định có 106 dịch vụ"}, {**PIN, "subject": "Gia Lai"}])
    assert [fact["subject_id"] for fact in seen.rows["measure"]] == ["gia-lai"]
    (finding,) = seen.rows["finding"]
    assert (finding["kind"], finding["severity"]) == ("reading_refused", "warning")
    assert finding["message"].startswith("readings/report.csv, line 2: its words are not in the document")


def test_a_changed_page_makes_its_readings_stale(read: Reader) -> None:
    changed = PAGE.replace(b"105", b"106")
    seen = read([PIN, {**PIN, "subject": "Gia Lai"}], page=changed)
    assert "measure" not in seen.rows
    (finding,) = seen.rows["finding"]
    assert (finding["kind"], finding["severity"]) == ("reading_stale", "warning")
    assert finding["message"].startswith("2 reading(s) of readings/report.csv are pinned to another version")
    assert hashlib.sha256(changed).hexdigest() in finding["message"]


def test_a_page_is_known_by_the_address_of_its_readings_too(read: Reader) -> None:
    pin = {**PIN, "source": ADDRESS, "work_id": ""}
    assert kinds(read([pin], page=PAGE.replace(b"105", b"106"))) == ["reading_stale"]
    other = {**pin, "source": "https://example.vn/other"}
    assert kinds(read([other], page=PAGE.replace(b"105", b"106"))) == []


def test_the_page_as_re_keyed_is_no_version_that_makes_readings_stale(read: Reader) -> None:
    keyed = as_file([row(source=ADDRESS)])
    seen = read([PIN], page=keyed)
    assert seen.work.work_id == ADDRESS
    assert len(seen.rows["score"]) == 1
    assert kinds(seen) == []


def test_readings_pinned_anew_are_stale_no_longer(read: Reader) -> None:
    changed = PAGE.replace(b"105", b"106")
    anew = {**PIN, "document_id": hashlib.sha256(changed).hexdigest(), "words": "có 106 dịch vụ", "value": "106",
            "number": "106"}  # fmt: skip
    seen = read([PIN, anew], page=changed)
    assert [fact["value"] for fact in seen.rows["measure"]] == [106]
    assert kinds(seen) == []


def test_what_a_rule_read_is_not_added_again(read: Reader) -> None:
    (fact,) = read([PIN]).rows["measure"]
    by_rule = {**fact, "fact_id": "rule"}
    seen = read([PIN], by_rule=[by_rule])
    assert [row["fact_id"] for row in seen.rows["measure"]] == ["rule"]
    assert not [place for place in seen.rows.get("provenance", []) if place["fact_id"] != "rule"]
    seen = read([PIN], by_rule=[{**by_rule, "year": 2015}])
    assert [row["year"] for row in seen.rows["measure"]] == [2015, 2016]


def test_a_note_and_what_a_rule_left_empty_go_to_the_fact_of_the_rule(read: Reader) -> None:
    words = "Trong năm 2016, tỉnh Bình Định có 105 dịch vụ (mức độ 3) và 22/63"
    pin = {**PIN, "words": words, "denominator": "63", "note": "wording ambiguous"}
    (fact,) = read([PIN]).rows["measure"]
    by_rule = {**fact, "fact_id": "rule"}
    seen = read([pin], by_rule=[by_rule])
    (row,) = seen.rows["measure"]
    assert (row["fact_id"], row["value"], row["denominator"], row["note"]) == ("rule", 105, 63, "wording ambiguous")
    assert ("rule", "note") in {(place["fact_id"], place["field"]) for place in seen.rows["provenance"]}
    assert "finding" not in seen.rows
    # Said twice it is one note; a fact with another value gets none.
    (row,) = read([pin], by_rule=[{**by_rule, "note": "wording ambiguous"}]).rows["measure"]
    assert row["note"] == "wording ambiguous"
    other = read([pin], by_rule=[{**by_rule, "value": 501.0}]).rows["measure"]
    assert [row["note"] for row in other] == [None, "wording ambiguous"]


def test_what_contradicts_a_rule_is_said(read: Reader) -> None:
    (fact,) = read([PIN]).rows["measure"]
    seen = read([PIN], by_rule=[{**fact, "fact_id": "rule", "value": 501.0}])
    assert [row["value"] for row in seen.rows["measure"]] == [501, 105]
    (finding,) = seen.rows["finding"]
    assert (finding["kind"], finding["expected"], finding["published"]) == ("reading_disagrees", "105.0", "501.0")


def test_a_pinned_subject_that_nobody_knows_waits(read: Reader) -> None:
    seen = read([{**PIN, "subject": "Tỉnh Không Có", "words": "Trong năm 2016"}])
    (pending,) = seen.rows["pending_fact"]
    assert (pending["reason_code"], pending["table_no"], pending["row_no"]) == ("name", None, None)
    assert kinds(seen) == ["agency_unknown"]


def facts_of(seen: Understanding) -> dict[str, list[Row]]:
    tables = ("score", "measure", "evaluation")
    return {
        table: sorted(
            ({column: value for column, value in row.items() if column != "fact_id"} for row in seen.rows[table]),
            key=str,
        )
        for table in tables
    }


def test_facts_proposed_saved_and_read_again_are_the_same_facts(read: Reader) -> None:
    first = read(MANY)
    assert kinds(first) == []
    assert {table: len(first.rows[table]) for table in ("score", "measure", "evaluation")} == {
        "score": 2, "measure": 5, "evaluation": 1,
    }  # fmt: skip
    proposed = to_reading_rows(first, first.rows)
    assert all(tuple(row) == PROPOSED for row in proposed)
    assert {row["document_id"] for row in proposed} == {SHA}
    again = read(proposed)
    assert kinds(again) == []
    assert facts_of(again) == facts_of(first)


def test_a_proposal_holds_only_the_rows_it_is_given(read: Reader) -> None:
    seen = read(MANY)
    (candidate,) = [row for row in seen.rows["measure"] if row["service_level"] == "3"]
    (proposed,) = to_reading_rows(seen, {"measure": [candidate]})
    assert (proposed["words"], proposed["value"], proposed["number"]) == (PIN["words"], "105", "105")
    assert (proposed["subject"], proposed["subject_id"]) == ("Bình Định", "binh-dinh")


@pytest.mark.parametrize(("rows", "said"), [
    ([{**PIN, "document_id": "abc"}], "line 2: document_id is «abc»"),
    ([{**PIN, "words": ""}], "line 2: words is empty"),
    ([PIN, {**PIN, "subject": ""}], "line 3: subject is empty"),
    ([PIN, PIN], "line 3: the key .* stands there twice"),
    ([{**PIN, "colour": "red"}], "line 1: «colour» is no column of readings"),
    ([{k: v for k, v in PIN.items() if k != "words"}], "line 1: the column words is missing"),
])  # fmt: skip
def test_a_broken_file_is_refused_with_its_line(tmp_path: Path, rows: list[Row], said: str) -> None:
    path = write(tmp_path, rows)
    with pytest.raises(ReferenceError, match=said) as raised:
        load_pins([tmp_path])
    assert str(path) in str(raised.value)


def test_a_file_with_a_short_row_or_no_text_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, [PIN])
    path.write_text(path.read_text(encoding="utf-8") + "a,b\n", encoding="utf-8")
    with pytest.raises(ReferenceError, match="line 3: 2 cells stand under"):
        load_pins([tmp_path])
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(ReferenceError, match="cannot be read"):
        load_pins([tmp_path])


def test_folders_are_laid_over_one_another(tmp_path: Path) -> None:
    base, overlay = tmp_path / "base", tmp_path / "overlay"
    write(base, [PIN])
    write(overlay, [{**PIN, "subject": "Gia Lai"}], "report.csv")
    write(overlay, [{**PIN, "subject": "Kon Tum"}], "other.csv")
    found = load_pins([base, overlay]).by_document[SHA]
    assert [row["subject"] for row in found] == ["Kon Tum", "Bình Định", "Gia Lai"]
    assert load_pins([tmp_path / "none"]).by_document == {}
