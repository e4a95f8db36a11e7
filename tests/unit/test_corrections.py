"""Corrections: what is printed stays, what a person says should stand there is beside it, and a guard that no longer
holds is said in one sentence."""

import csv
import io
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

import pandas as pd
import pytest

from extract.collect.archive import load, snapshots
from extract.readers import read_bytes
from load.build import build_release
from load.database import query
from load.releases import Release
from schemas.frames import accept
from schemas.registry import TABLES
from transform.agencies.registry import Registry, load_registry
from transform.combine import Read, combine
from transform.corrections.apply import corrected
from transform.corrections.book import CORRECTIONS, FIELDS, Correction, load_corrections
from transform.errors import ReferenceError
from transform.frames import to_frames
from transform.frames import with_corrections as refreshed
from transform.reference import Reference, load_reference
from transform.understand import understand

Row = dict[str, Any]
Frames = dict[str, pd.DataFrame]

WORK = "binh-dinh/12-qd-ubnd/2017-02-07"
SCHEME = "binh-dinh/ung-dung-cntt/2016"
# Name, points, per cent, rank of the year and of the year before; the third row names an agency a second time.
PRINTED = (
    ("Sở Nội vụ", "80,5", "89,44", "1", "2"),
    ("Sở Tư pháp", "79", "87,78", "3", "1"),
    ("Sở Tư pháp", "60,25", "66,94", "3", "3"),
    ("Sở Tài chính", "0", "0", "4", "-"),
)


class Few:
    """The province and its departments in place of the whole registry, whose rows would take most of the time."""

    def __init__(self, registry: Registry) -> None:
        self._agencies = [
            row
            for row in registry.rows("agency")
            if row["agency_id"] == "binh-dinh" or (row["kind"], row["parent_agency_id"]) == ("department", "binh-dinh")
        ]

    def rows(self, table: str, _: object = None) -> list[Row]:
        return [dict(row) for row in self._agencies] if table == "agency" else []


class Known(NamedTuple):
    reference: Reference
    few: Any


@pytest.fixture(scope="module")
def known(root: Path) -> Known:
    reference = load_reference([root / "data" / "reference"])
    return Known(reference, Few(reference.registry))


def page(rows: Sequence[Sequence[str]] = PRINTED, note: str = "") -> bytes:
    """A decision that ranks departments in bands; `note` makes another document of it."""
    header = "".join(
        f"<th>{title}</th>"
        for title in ("STT", "Tên cơ quan", "Tổng điểm (Tối đa: 90)", "Tỷ lệ %", "Xếp hạng 2016", "Xếp hạng 2015")
    )
    lines = []
    for at, row in enumerate(rows, 1):
        if at in (1, 3):
            lines.append(f"<tr><td colspan='6'>{'Mức tốt' if at == 1 else 'Mức khá'}</td></tr>")
        lines.append("<tr>" + "".join(f"<td>{cell}</td>" for cell in (at, *row)) + "</tr>")
    return f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Quyết định 12/QĐ-UBND</title></head><body>
<table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH BÌNH ĐỊNH<br>Số: 12/QĐ-UBND</td>
<td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM<br>Bình Định, ngày 07 tháng 02 năm 2017</td></tr></table>
<p>QUYẾT ĐỊNH</p><p>Phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ban, ngành
năm 2016</p><p>{note}</p>
<p>Bảng 1: Xếp hạng tổng thể mức độ ứng dụng CNTT của các sở, ban, ngành</p>
<table><tr>{header}</tr>{"".join(lines)}</table></body></html>""".encode()


def frames_of(known: Known, *pages: bytes) -> Frames:
    reads = [
        Read(understand(read_bytes(data), known.reference, source=f"{at}.html"), fetched_at=f"2024-01-0{at}")
        for at, data in enumerate(pages, 1)
    ]
    return to_frames(combine(reads, known.few))


@pytest.fixture(scope="module")
def frames(known: Known) -> Frames:
    made = frames_of(known, page())
    assert set(made["score"]["work_id"]) == {WORK}
    return made


def one(**changes: Any) -> Correction:
    """An accepted correction of the second rank 3, with other values where they are given."""
    values = {
        "correction_id": "c1", "work_id": WORK, "table_label": "1", "part": None, "row_no": 2,
        "agency_published": "Sở Tư pháp", "year": 2016, "criterion_id": None, "field": "rank", "printed": "3",
        "corrected": "2", "reason": "79 points are the second value", "evidence": "the table", "status": "accepted",
    }  # fmt: skip
    return Correction(**{**values, **changes})


def told(frames: Frames, *corrections: Correction) -> list[tuple[str, str]]:
    """Kind and message of the findings; rows and findings must be rows of their tables."""
    rows, findings = corrected(frames, corrections)
    assert accept("correction", rows).rejected == []
    assert accept("finding", findings).rejected == []
    return [(finding["kind"], finding["message"]) for finding in findings]


def kinds(frames: Frames, *corrections: Correction) -> list[str]:
    return [kind for kind, _ in told(frames, *corrections)]


def changes(frames: Frames, *corrections: Correction) -> list[tuple[Any, ...]]:
    """What is changed: row, year, field, printed, corrected, as a number."""
    rows = pd.DataFrame(corrected(frames, corrections)[0])
    if rows.empty:
        return []
    joined = rows.merge(frames["score"], on="fact_id")
    columns = ["row_no", "year", "field", "printed", "corrected", "corrected_number"]
    return sorted(
        joined[columns].astype(object).where(joined[columns].notna(), None).itertuples(index=False, name=None)
    )


def with_corrections(frames: Frames, *corrections: Correction) -> Frames:
    """The frames as a refresh builds them: the rows and findings of the corrections put in."""
    return refreshed(dict(frames), corrections)


def built(folder: Path, frames: Frames) -> Release:
    return build_release(folder, frames, code_version="test", inputs=[])


# A correction of each kind of field at once, two of them of an agency's whole row.
ALL = (
    one(),
    one(correction_id="c2", field="points", printed="79", corrected="85"),
    one(correction_id="c3", field="percent", printed="87,78", corrected="94.44"),
    one(correction_id="c4", row_no=3, field="class", printed="Mức khá", corrected="Tốt"),
    one(correction_id="c5", row_no=3, year=None, field="agency_id", printed="Sở Tư pháp",
        corrected="binh-dinh/so-y-te"),
    one(correction_id="c6", row_no=4, agency_published=None, field="points", printed="0", corrected="45"),
    one(correction_id="c7", row_no=1, agency_published=None, field="points", printed="80,5", corrected="0"),
)  # fmt: skip


@pytest.fixture(scope="module")
def releases(frames: Frames, tmp_path_factory: pytest.TempPathFactory) -> tuple[Release, Release]:
    """Without and with all of them."""
    folder = tmp_path_factory.mktemp("built")
    return built(folder / "a", frames), built(folder / "b", with_corrections(frames, *ALL))


class TestWhatIsPrinted:
    def test_every_table_but_two_has_the_same_bytes_before_and_after(self, releases: tuple[Release, Release]) -> None:
        before, after = releases
        same = {name for name in TABLES if before.parquet(name).read_bytes() == after.parquet(name).read_bytes()}
        assert set(TABLES) - same == {"correction", "finding"}
        assert query(after, "SELECT count(*) FROM correction")[1] == [(8,)]

    def test_nothing_of_what_is_given_is_changed(self, frames: Frames) -> None:
        copies = {name: frame.copy(deep=True) for name, frame in frames.items()}
        corrected(frames, ALL)
        for name, frame in frames.items():
            pd.testing.assert_frame_equal(frame, copies[name])

    def test_scores_are_as_printed_and_scores_corrected_have_both(self, releases: tuple[Release, Release]) -> None:
        before, after = releases
        printed = "SELECT * EXCLUDE (finding_severity) FROM scores ORDER BY fact_id"
        assert query(before, printed) == query(after, printed)
        both = query(after, """
            SELECT row_no, points, points_printed, percent, rank, rank_printed, class, class_printed, agency,
                agency_id_printed, status, correction_ids
            FROM scores_corrected WHERE year = 2016 ORDER BY row_no
        """)[1]  # fmt: skip
        assert both == [
            (1, 0, 80.5, 89.44, 1, 1, "Tốt", "Tốt", "Sở Nội vụ", "binh-dinh/so-noi-vu", "zero", "c7"),
            (2, 85, 79, 94.44, 2, 3, "Tốt", "Tốt", "Sở Tư pháp", "binh-dinh/so-tu-phap", "value", "c1; c2; c3"),
            (3, 60.25, 60.25, 66.94, 3, 3, "Tốt", "Khá", "Sở Y tế", "binh-dinh/so-tu-phap", "value", "c4; c5"),
            (4, 45, 0, 0, 4, 4, "Khá", "Khá", "Sở Tài chính", "binh-dinh/so-tai-chinh", "value", "c6"),
        ]
        # The rank of the year before stands in the same row, under the same name.
        before_it = query(after, """
            SELECT agency, agency_kind, province, rank FROM scores_corrected WHERE year = 2015 AND row_no = 3
        """)[1]  # fmt: skip
        assert before_it == [("Sở Y tế", "department", "Bình Định", 3)]
        flat, wide = (query(after, f"FROM {view} LIMIT 0")[0] for view in ("scores", "scores_corrected"))
        assert wide[: len(flat)] == flat

    def test_without_corrections_both_views_have_the_same_rows(self, releases: tuple[Release, Release]) -> None:
        release = releases[0]
        columns = ", ".join(f'"{name}"' for name in query(release, "FROM scores LIMIT 0")[0])
        flat = query(release, f"SELECT {columns} FROM scores ORDER BY fact_id")
        assert query(release, f"SELECT {columns} FROM scores_corrected ORDER BY fact_id") == flat
        assert query(release, "SELECT count(correction_ids) FROM scores_corrected")[1] == [(0,)]

    def test_the_same_corrections_build_the_same(self, releases: tuple[Release, Release], frames: Frames) -> None:
        curated = releases[1].path.parents[1]
        assert built(curated, with_corrections(frames, *ALL)).unchanged
        assert corrected(frames, ALL)[0] == corrected(frames, ALL[::-1])[0]
        turned = {**frames, "provenance": frames["provenance"][::-1].reset_index(drop=True)}
        assert corrected(turned, ALL)[0] == corrected(frames, ALL)[0]


class TestTheGuard:
    def test_holds_for_each_kind_of_field(self, frames: Frames) -> None:
        assert {correction.field for correction in ALL} == set(FIELDS) - {"index_value"}
        assert changes(frames, *ALL) == [
            (1, 2016, "points", "80,5", "0", 0.0),
            (2, 2016, "percent", "87,78", "94.44", 94.44),
            (2, 2016, "points", "79", "85", 85.0),
            (2, 2016, "rank", "3", "2", 2.0),
            (3, 2015, "agency_id", "Sở Tư pháp", "binh-dinh/so-y-te", None),
            (3, 2016, "agency_id", "Sở Tư pháp", "binh-dinh/so-y-te", None),
            (3, 2016, "class", "Mức khá", "Tốt", None),
            (4, 2016, "points", "0", "45", 45.0),
        ]
        assert kinds(frames, *ALL) == ["correction_applied"] * len(ALL)

    def test_that_applies_is_said_at_the_figure(self, frames: Frames) -> None:
        (finding,) = corrected(frames, [one()])[1]
        assert finding["severity"] == "info"
        assert finding["message"] == (
            "Bảng 1, row 2 («Sở Tư pháp»), 2016: rank «3» counts as «2» in scores_corrected (correction c1: 79 points "
            "are the second value)."
        )
        scores = frames["score"].set_index("fact_id")
        assert (scores.at[finding["fact_id"], "row_no"], scores.at[finding["fact_id"], "year"]) == (2, 2016)
        assert (finding["table_no"], finding["row_no"], finding["column_no"]) == (1, 2, 5)

    @pytest.mark.parametrize("form", ["NFC", "NFD"])
    @pytest.mark.parametrize("space", ["\xa0", " \n  "])
    def test_does_not_mind_spaces_and_composition(self, frames: Frames, form: Any, space: str) -> None:
        def odd(texts: pd.Series) -> pd.Series:
            return texts.map(lambda text: unicodedata.normalize(form, f"{space}{text}".replace(" ", space)), "ignore")

        places = frames["provenance"].assign(published=odd(frames["provenance"]["published"]))
        scores = frames["score"].assign(agency_published=odd(frames["score"]["agency_published"]))
        made = {**frames, "provenance": places, "score": scores}
        assert [row[2] for row in changes(made, *ALL)] == [row[2] for row in changes(frames, *ALL)]

    @pytest.mark.parametrize("text", ["80,50", "080,5", "80.5", "80", "80,5 điểm"])
    def test_is_the_text_and_not_the_number(self, frames: Frames, text: str) -> None:
        asked = one(row_no=1, agency_published=None, field="points", corrected="81")
        assert changes(frames, replace(asked, printed="80,5"))
        assert changes(frames, replace(asked, printed=text)) == []
        assert kinds(frames, replace(asked, printed=text)) == ["correction_unmatched"]

    def test_that_fails_is_an_error_in_one_sentence(self, frames: Frames) -> None:
        (finding,) = corrected(frames, [one(printed="5")])[1]
        assert (finding["kind"], finding["severity"]) == ("correction_unmatched", "error")
        assert (finding["expected"], finding["published"]) == ("5", "«3»")
        assert finding["message"] == (
            f"Correction c1 applies nowhere: Bảng 1, row 2 («Sở Tư pháp»), 2016 of {WORK} should print rank «5», and "
            "there stands «3»; compare the page, then mend or withdraw it."
        )
        # The correction is at fault, and not the figure: no score gets the severity of this.
        assert [finding[key] for key in ("fact_id", "document_id", "table_no")] == [None, None, None]
        assert corrected(frames, [one(printed="5")])[0] == []

    @pytest.mark.parametrize(("changes_", "said"), [
        ({"work_id": "binh-dinh/13-qd-ubnd/2017-02-07"}, "no document of this work is in the archive"),
        ({"table_label": "2"}, "no such place is read there"),
        ({"part": "a"}, "no such place is read there"),
        ({"year": 2014}, "no such place is read there"),
        ({"criterion_id": "security"}, "no such place is read there"),
        ({"field": "index_value"}, "no such place is read there"),
        ({"row_no": 9, "agency_published": None}, "no such place is read there"),
        ({"agency_published": "Sở Y tế"}, "there stands «3» of «Sở Tư pháp»"),
        ({"row_no": None, "year": 2015}, "«1», «3» in several figures; say row_no, year, part or criterion_id"),
        ({"year": None}, "«1», «3» in several figures; say row_no, year, part or criterion_id"),
    ])  # fmt: skip
    def test_of_a_place_that_is_gone_or_several_is_an_error(self, frames: Frames, changes_: Row, said: str) -> None:
        ((kind, message),) = told(frames, one(**changes_))
        assert kind == "correction_unmatched"
        assert said in message
        assert changes(frames, one(**changes_)) == []

    def test_is_none_of_a_figure_that_nobody_printed(self, frames: Frames) -> None:
        derived = frames["score"].assign(status="derived")
        assert kinds({**frames, "score": derived}, one()) == ["correction_unmatched"]

    def test_what_is_printed_there_now_makes_another_finding(self, known: Known, frames: Frames) -> None:
        def id_of(made: Frames) -> str:
            return str(corrected(made, [one(printed="5")])[1][0]["finding_id"])

        other = frames_of(known, page([*PRINTED[:1], ("Sở Tư pháp", "79", "87,78", "2", "1"), *PRINTED[2:]]))
        assert id_of(frames) == id_of(frames_of(known, page(note="Trang chủ")))
        assert id_of(frames) != id_of(other)


MENDED = ("Sở Tư pháp", "79", "87,78", "2", "1")


class TestSeveralDocuments:
    def test_it_applies_wherever_the_guard_holds(self, known: Known) -> None:
        # The same in another form of the file, so that its facts are others.
        other = page([(name, f"{points} điểm", *rest) for name, points, *rest in PRINTED])
        both = frames_of(known, page(), other)
        assert both["score"]["document_id"].nunique() == 2
        assert changes(both, one()) == [(2, 2016, "rank", "3", "2", 2.0)] * 2
        assert kinds(both, one()) == ["correction_applied"]

    def test_one_that_its_publisher_mended_is_a_warning(self, known: Known) -> None:
        both = frames_of(known, page(), page([PRINTED[0], MENDED, *PRINTED[2:]]))
        assert changes(both, one()) == [(2, 2016, "rank", "3", "2", 2.0)]
        assert told(both, one()) == [
            ("correction_applied", "Bảng 1, row 2 («Sở Tư pháp»), 2016: rank «3» counts as «2» in scores_corrected, in "
             "1 of 2 documents of the work (correction c1: 79 points are the second value)."),
            ("correction_partly", "Correction c1 holds in 1.html and not in 2.html: Bảng 1, row 2 («Sở Tư pháp»), 2016 "
             "prints rank «3» there and «2» here; if the publisher has mended it that is well, else correct it too."),
        ]  # fmt: skip
        assert [finding["severity"] for finding in corrected(both, [one()])[1]] == ["info", "warning"]

    def test_a_page_whose_banner_changed_is_no_other(self, known: Known) -> None:
        both = frames_of(known, page(), page(note="Trang chủ"))
        assert changes(both, one()) == [(2, 2016, "rank", "3", "2", 2.0)]
        assert kinds(both, one()) == ["correction_applied"]

    def test_a_row_that_is_numbered_otherwise_is_found_by_its_name(self, known: Known) -> None:
        asked = one(row_no=1, agency_published="Sở Nội vụ", printed="1", corrected="2")
        moved = frames_of(known, page(), page([MENDED, PRINTED[0]]))
        assert [row[0] for row in changes(moved, asked)] == [1, 2]
        ((kind, message),) = told(frames_of(known, page([MENDED, PRINTED[0]])), asked)
        assert (kind, "found in row 2" in message) == ("correction_applied", True)

    def test_a_name_is_never_corrected_in_another_row(self, known: Known) -> None:
        asked = one(row_no=3, year=None, field="agency_id", printed="Sở Tư pháp", corrected="binh-dinh/so-y-te")
        mended = frames_of(known, page([*PRINTED[:2], ("Sở Y tế", *PRINTED[2][1:]), PRINTED[3]]))
        assert changes(mended, asked) == []
        ((kind, message),) = told(mended, asked)
        assert kind == "correction_unmatched"
        assert "there stands «Sở Y tế»;" in message


class TestWhatCannotApply:
    def test_proposed_and_withdrawn_do_nothing(self, frames: Frames) -> None:
        assert corrected(frames, [one(status="proposed"), one(status="withdrawn")]) == ([], [])
        # Nor do they say anything where their guard does not hold.
        assert corrected(frames, [one(status="proposed", printed="9")]) == ([], [])

    def test_two_of_one_figure_are_both_refused(self, frames: Frames) -> None:
        by_name = one(correction_id="c9", row_no=None, agency_published="Sở Nội vụ", printed="1", corrected="9")
        by_row = one(row_no=1, agency_published=None, printed="1")
        assert changes(frames, by_name, by_row, one(correction_id="c3")) == [(2, 2016, "rank", "3", "2", 2.0)]
        (first, second, third) = told(frames, by_name, by_row, one(correction_id="c3"))
        assert third[0] == "correction_applied"
        for kind, message in (first, second):
            assert kind == "correction_refused"
            assert message.endswith("c1 and c9 correct one figure; withdraw all but one.")

    def test_a_class_that_the_scheme_lacks_is_refused(self, frames: Frames) -> None:
        asked = one(field="class", printed="Mức tốt", corrected="Xuất sắc")
        ((kind, message),) = told(frames, asked)
        assert kind == "correction_refused"
        assert f"«Xuất sắc» is no class of {SCHEME}" in message
        assert changes(frames, asked) == []

    def test_an_agency_that_the_release_lacks_is_refused(self, frames: Frames) -> None:
        without = {**frames, "agency": frames["agency"][frames["agency"]["agency_id"] != "binh-dinh/so-y-te"]}
        assert kinds(without, ALL[4]) == ["correction_refused"]
        assert changes(without, ALL[4]) == []

    def test_an_archive_without_a_document_has_no_place(self, known: Known) -> None:
        nothing = to_frames({})
        assert kinds(nothing, *ALL) == ["correction_unmatched"] * len(ALL)
        assert corrected(nothing, []) == ([], [])


VALUES = {
    "correction_id": "c1", "work_id": WORK, "table_label": "1", "part": "", "row_no": "2",
    "agency_published": "Sở Tư pháp", "year": "2016", "criterion_id": "", "field": "rank", "printed": "3",
    "corrected": "2", "reason": "why", "evidence": "what shows it", "status": "accepted",
}  # fmt: skip


def written(folder: Path, *rows: Row) -> Path:
    stream = io.StringIO()
    writer = csv.DictWriter(stream, CORRECTIONS.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows({**VALUES, **row} for row in rows)
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "corrections.csv").write_text(stream.getvalue(), encoding="utf-8", newline="")
    return folder


AGENCIES = {"binh-dinh/so-y-te", "binh-dinh/so-tu-phap"}


class TestTheFile:
    def test_a_row_is_read_as_it_stands(self, tmp_path: Path) -> None:
        (read,) = load_corrections([written(tmp_path, {})], AGENCIES)
        assert read == one(reason="why", evidence="what shows it")
        assert read.number == 2.0

    @pytest.mark.parametrize(("field", "value"), [
        ("rank", "17"), ("points", "1280"), ("points", "-5"), ("points", "1.2800"), ("percent", "100"),
        ("percent", "92.75"), ("index_value", "0.857"), ("index_value", "73.12"), ("class", "Trung bình khá"),
        ("agency_id", "binh-dinh/so-y-te"),
    ])  # fmt: skip
    def test_a_value_that_its_field_can_have_is_taken(self, tmp_path: Path, field: str, value: str) -> None:
        (read,) = load_corrections([written(tmp_path, {"field": field, "corrected": value})], AGENCIES)
        assert read.corrected == value
        assert read.number == (None if field in ("class", "agency_id") else float(value))

    @pytest.mark.parametrize(("row", "said"), [
        ({"corrected": "x"}, "corrected is «x»; write a rank as a whole number from 1"),
        ({"corrected": "0"}, "write a rank as a whole number"),
        ({"corrected": "2,5"}, "write a rank as a whole number"),
        ({"corrected": "٢"}, "write a rank as a whole number"),
        ({"field": "points", "corrected": "92,75"}, "write points as 1280 or 92.75"),
        ({"field": "points", "corrected": "1.280"}, "which may be thousands"),
        ({"field": "points", "corrected": "nan"}, "write points as"),
        ({"field": "points", "corrected": "1e9"}, "write points as"),
        ({"field": "points", "corrected": "9" * 400}, "write points as"),
        ({"field": "percent", "corrected": "101"}, "no per cent of a maximum is above 100"),
        ({"field": "percent", "corrected": "-1"}, "write percent as"),
        ({"field": "index_value", "corrected": "inf"}, "write index_value as"),
        ({"field": "agency_id", "corrected": "binh-dinh/so-tien-te"}, "no agency has this id"),
        ({"field": "agency_published"}, "field is «agency_published»; write one of points, percent"),
        ({"status": "Accepted"}, "status is «Accepted»; write one of accepted, proposed, withdrawn"),
        ({"row_no": "0"}, "row_no is «0»; write the number of the data row"),
        ({"row_no": "2nd"}, "row_no is «2nd»"),
        ({"year": "16"}, "year is «16»; write a year as 2016"),
        ({"row_no": "", "agency_published": ""}, "row_no and agency_published are empty"),
        ({"printed": ""}, "printed is empty; give it a value"),
        ({"reason": ""}, "reason is empty"),
        ({"evidence": ""}, "evidence is empty"),
        ({"corrected": "3"}, "printed and corrected are the same"),
        ({"correction_id": "Sửa 1"}, "correction_id is «Sửa 1»; give it a name"),
    ])  # fmt: skip
    @pytest.mark.parametrize("status", ["accepted", "proposed"])
    def test_a_row_that_cannot_be_is_refused_with_its_line(
        self, tmp_path: Path, row: Row, said: str, status: str
    ) -> None:
        with pytest.raises(ReferenceError) as refused:
            load_corrections([written(tmp_path, {"correction_id": "c0"}, {"row_no": "5", "status": status, **row})],
                             AGENCIES)  # fmt: skip
        message = str(refused.value)
        assert message.startswith(f"{tmp_path / 'corrections.csv'}, line 3: ")
        assert said in message
        assert len(message) < 400
        assert "\n" not in message

    @pytest.mark.parametrize(("row", "said"), [
        ({"reason": '=HYPERLINK("http://example.vn";"x")'}, "reason begins with «=», which a spreadsheet"),
        ({"evidence": "@SUM(A1)"}, "evidence begins with «@»"),
        ({"evidence": "+1"}, "evidence begins with «+»"),
        ({"correction_id": "=1+1"}, "correction_id begins with «=»"),
        ({"field": "class", "corrected": "=cmd|' /C calc'!A0"}, "write a class of the scheme"),
        ({"reason": "red \x1b[31m text"}, "reason has a control character"),
        ({"printed": "3\x00"}, "."),
        ({"reason": "x" * 1_000_000}, "."),
        ({"reason": "x" * 2001}, "reason has 2001 characters; write at most 2000"),
        ({"printed": "3" * 100_000}, "printed has 100000 characters"),
    ])  # fmt: skip
    def test_a_hostile_cell_is_refused_in_a_short_sentence(self, tmp_path: Path, row: Row, said: str) -> None:
        with pytest.raises(ReferenceError) as refused:
            load_corrections([written(tmp_path, row)], AGENCIES)
        assert said in str(refused.value)
        assert len(str(refused.value)) < 400
        assert str(refused.value).isprintable()

    def test_quotes_line_ends_and_printed_formulas_do_no_harm(self, known: Known, tmp_path: Path) -> None:
        name = "=SUM('A'); \"Sở\" Tư pháp"
        made = frames_of(known, page([(name, *PRINTED[0][1:])]))
        assert made["score"].empty  # nobody of that name; the figure waits
        row = {"agency_published": name, "printed": '=1+1"', "reason": 'they say\n"two",\r\n\r\nnot three'}
        (read,) = load_corrections([written(tmp_path, row)], AGENCIES)
        assert (read.printed, read.reason) == ('=1+1"', 'they say "two", not three')
        ((kind, message),) = told(made, read)
        assert kind == "correction_unmatched"
        assert "\n" not in message

    @pytest.mark.parametrize(("first", "second"), [
        ({}, {}),
        ({}, {"printed": "4"}),
        ({}, {"agency_published": ""}),
        ({"agency_published": ""}, {}),
        ({"row_no": ""}, {"row_no": ""}),
        ({}, {"agency_published": unicodedata.normalize("NFD", "Sở  Tư pháp")}),
    ])  # fmt: skip
    def test_two_accepted_ones_of_a_place_are_refused(self, tmp_path: Path, first: Row, second: Row) -> None:
        rows = [{**first, "correction_id": "a"}, {**second, "correction_id": "b", "corrected": "1"}]
        with pytest.raises(
            ReferenceError, match=r"line 3: b and a are accepted corrections of one place; withdraw one"
        ):
            load_corrections([written(tmp_path, *rows)], AGENCIES)
        rows[1]["status"] = "proposed"
        assert len(load_corrections([written(tmp_path, *rows)], AGENCIES)) == 2

    @pytest.mark.parametrize("other", [
        {"row_no": "3"}, {"year": "2015"}, {"field": "points"}, {"table_label": "2"}, {"agency_published": "Sở Y tế"},
        {"criterion_id": "security"},
    ])  # fmt: skip
    def test_two_of_two_places_are_taken(self, tmp_path: Path, other: Row) -> None:
        rows = [{"correction_id": "a"}, {"correction_id": "b", "corrected": "1", **other}]
        assert len(load_corrections([written(tmp_path, *rows)], AGENCIES)) == 2

    def test_a_folder_laid_over_withdraws_and_adds(self, tmp_path: Path, frames: Frames) -> None:
        below = written(tmp_path / "below", {})
        above = written(tmp_path / "above", {"status": "withdrawn"}, {**VALUES, "correction_id": "c2", "row_no": "1",
                        "agency_published": "", "printed": "1"})  # fmt: skip
        assert changes(frames, *load_corrections([below], AGENCIES)) == [(2, 2016, "rank", "3", "2", 2.0)]
        assert changes(frames, *load_corrections([below, above], AGENCIES)) == [(1, 2016, "rank", "1", "2", 2.0)]
        (tmp_path / "empty").mkdir()
        assert len(load_corrections([below, tmp_path / "empty"], AGENCIES)) == 1

    def test_a_file_with_other_columns_is_refused(self, tmp_path: Path) -> None:
        (tmp_path / "corrections.csv").write_text("correction_id,printed\n", encoding="utf-8")
        with pytest.raises(ReferenceError, match="it needs correction_id, work_id, table_label"):
            load_corrections([tmp_path], AGENCIES)
        with pytest.raises(ReferenceError, match=r"corrections\.csv is missing"):
            load_corrections([tmp_path / "nowhere"], AGENCIES)


@pytest.fixture(scope="module")
def shipped(root: Path) -> list[Correction]:
    """The corrections that come with the project, but for those withdrawn: a proposal too must fit what is printed."""
    folders = [root / "data" / "reference"]
    corrections = load_corrections(folders, load_registry(folders).agencies)
    return [correction for correction in corrections if correction.status != "withdrawn"]


@pytest.fixture(scope="module")
def archive(root: Path, known: Known) -> Frames:
    held = snapshots(root / "data" / "raw" / "shipped")
    reads = [
        Read(
            understand(
                read_bytes(load(one)), known.reference, source=one.source, address=one.url, rendition=one.rendition
            )
        )
        for one in held
    ]
    return to_frames(combine(reads, known.few))


def complaints(frames: Frames, corrections: Sequence[Correction]) -> list[str]:
    """What is wrong with corrections, each for itself, and with those accepted, together."""
    alone = [finding for one in corrections for finding in corrected(frames, [replace(one, status="accepted")])[1]]
    found = [*alone, *corrected(frames, corrections)[1]]
    return list(dict.fromkeys(finding["message"] for finding in found if finding["severity"] != "info"))


class TestShipped:
    def test_every_correction_still_matches(self, archive: Frames, shipped: list[Correction]) -> None:
        if wrong := complaints(archive, shipped):
            pytest.fail("\n".join(wrong), pytrace=False)

    def test_one_whose_guard_no_longer_holds_is_said_in_one_sentence(
        self, archive: Frames, shipped: list[Correction]
    ) -> None:
        (wrong,) = complaints(archive, [replace(shipped[0], printed="a text that nobody printed"), *shipped[1:]])
        assert wrong.startswith(f"Correction {shipped[0].correction_id} applies nowhere: ")
        assert f"should print {shipped[0].field} «a text that nobody printed», and there stands «" in wrong

    def test_the_file_is_byte_stable_and_sorted(self, root: Path) -> None:
        raw = (root / "data" / "reference" / "corrections.csv").read_bytes()
        rows = list(csv.DictReader(io.StringIO(raw.decode())))
        assert [row["correction_id"] for row in rows] == sorted(row["correction_id"] for row in rows)
        stream = io.StringIO()
        writer = csv.DictWriter(stream, CORRECTIONS.columns, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        assert stream.getvalue().encode() == raw, "write the file as a spreadsheet does: quotes only where needed"
