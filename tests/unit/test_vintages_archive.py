"""Versions, renditions and copies from the archive to `scores_asof`, `vintages` and the findings."""

import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from extract.collect.archive import put, snapshots
from extract.collect.fetchlog import FetchLog
from flows.pipeline import run
from flows.settings import Settings
from flows.stages import Report
from load.database import query
from tests.commands import AGENCIES, decision
from tests.office_files import docx, p, tbl, tc, tr

PAGE, COPY = "https://binhdinh.gov.vn/12", "https://tap-chi.vn/12"
FIRST = decision()
BANNER = FIRST.replace(b"<body>", "<body><p>Giao diện mới của cổng thông tin</p>".encode())
CHANGED = decision(points=("80,5", "78", "60,25", "50"))
FIGURES = "SELECT agency_published, points FROM {} WHERE criterion_id = 'overall' AND work_number = '12/QĐ-UBND'"


def word(number: str, year: int, *points: str) -> bytes:
    """The decision of `tests.commands` on another year, as a Word file."""
    rows = [tr(*map(tc, ("STT", "Tên cơ quan", "Tổng điểm (Tối đa: 90)", f"Xếp hạng năm {year}")))]
    for at, (agency, value) in enumerate(zip(AGENCIES, points, strict=True), 1):
        rows.append(tr(*map(tc, (str(at), agency, value, str(at)))))
    letterhead = tr(
        tc("ỦY BAN NHÂN DÂN", "TỈNH BÌNH ĐỊNH", f"Số: {number}"),
        tc("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", f"Bình Định, ngày 07 tháng 02 năm {year + 1}"),
    )
    return docx(
        tbl(letterhead) + p("QUYẾT ĐỊNH")
        + p(f"Phê duyệt kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ngành năm {year}")
        + p("Bảng 1: Xếp hạng tổng thể mức độ ứng dụng CNTT của các sở, ban, ngành") + tbl(*rows)
    )  # fmt: skip


def got(raw: Path, data: bytes, day: str, url: str = PAGE) -> None:
    put(raw, data, "page", url=url, fetched_at=f"{day}T19:30:00+00:00")


def refresh(folder: Path, curated: str = "curated") -> Report:
    return run(Settings(raw=folder / "raw", curated=folder / curated, offline=True))


def ask(report: Report, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(row) for row in query(report.release, sql)[1]]


def points(report: Report, day: str | None) -> list[float]:
    """The points of the decision that is replaced, in the order of its table, as known on a day."""
    source = "scores" if day is None else f"scores_asof(DATE '{day}')"
    return [row[1] for row in ask(report, f"{FIGURES.format(source)} ORDER BY row_no")]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A page in three versions, one of them with a new banner alone; a decision as HTML and DOCX that differ."""
    folder = tmp_path_factory.mktemp("vintages")
    raw = folder / "raw"
    for data, day in ((FIRST, "2026-03-01"), (BANNER, "2026-04-01"), (CHANGED, "2026-05-01")):
        got(raw, data, day)
    page = decision("15/QĐ-UBND").replace("năm 2017".encode(), "năm 2018".encode())
    (raw / "15.html").write_bytes(page.replace("năm 2016".encode(), "năm 2017".encode()))
    (raw / "15.docx").write_bytes(word("15/QĐ-UBND", 2017, "80,5", "77", "60,25", "50"))
    return folder


@pytest.fixture(scope="module")
def report(folder: Path) -> Report:
    return refresh(folder)


def test_documents_say_from_when_until_when_their_address_gave_them(report: Report) -> None:
    sql = "SELECT CAST(first_seen AS VARCHAR), CAST(last_seen AS VARCHAR) FROM document ORDER BY ALL NULLS LAST"
    assert ask(report, sql) == [
        ("2026-03-02 02:30:00", "2026-04-02 02:30:00"), ("2026-04-02 02:30:00", "2026-05-02 02:30:00"),
        ("2026-05-02 02:30:00", None), (None, None), (None, None),
    ]  # fmt: skip


@pytest.mark.parametrize(("day", "second"), [
    ("2017-02-06", None), ("2017-02-07", 79), ("2026-03-15", 79), ("2026-04-15", 79), ("2026-05-01", 79),
    ("2026-05-02", 78), ("2030-01-01", 78), (None, 78),
])  # fmt: skip
def test_a_day_knows_the_version_that_stood(report: Report, day: str | None, second: float | None) -> None:
    assert points(report, day) == ([] if second is None else [80.5, second, 60.25, 50])


@pytest.mark.parametrize(("day", "shown"), [("2026-03-15", FIRST), ("2026-04-15", BANNER), (None, CHANGED)])
def test_a_day_names_the_bytes_that_stood(report: Report, folder: Path, day: str | None, shown: bytes) -> None:
    source = "scores" if day is None else f"scores_asof(DATE '{day}')"
    sql = f"SELECT DISTINCT document_id FROM {source} WHERE work_number = '12/QĐ-UBND'"
    assert ask(report, sql) == [(next(s.path.stem for s in snapshots(folder / "raw") if s.path.read_bytes() == shown),)]


def test_computed_ranks_are_those_of_the_whole_version(report: Report) -> None:
    sql = "SELECT rank_computed FROM scores_asof(DATE '2026-03-15') WHERE work_number = '12/QĐ-UBND' ORDER BY row_no"
    assert ask(report, sql) == [(1,), (2,), (3,), (4,)]


def test_the_changed_figure_and_no_other_is_a_finding(report: Report) -> None:
    sql = "SELECT severity, expected, published, message, fact_id FROM finding WHERE kind = '{}'"
    ((severity, was, now, message, fact),) = ask(report, sql.format("figure_replaced"))
    assert (severity, was, now) == ("warning", "«79»", "«78»")
    assert "first got on 2026-04-02" in message and "first got on 2026-05-02" in message
    assert ask(report, f"SELECT points, finding_severity FROM scores WHERE fact_id = '{fact}'") == [(78, "warning")]
    assert ask(report, sql.format("figures_withdrawn")) == []


def test_renditions_that_differ_are_a_finding_and_the_best_one_is_shown(report: Report) -> None:
    sql = "SELECT severity, expected, published FROM finding WHERE kind = 'renditions_disagree'"
    assert ask(report, sql) == [("warning", "«77»", "«79»")]
    shown = "SELECT points FROM scores WHERE work_number = '15/QĐ-UBND' AND rank = 2"
    assert ask(report, shown) == [(77,)]


def test_all_versions_and_renditions_stand_side_by_side_and_say_why(report: Report) -> None:
    sql = """
        SELECT CAST(first_seen AS DATE)::VARCHAR, points, published, is_preferred, reason
        FROM vintages WHERE work_number = '{}' AND rank = 2 ORDER BY first_seen, is_preferred
    """
    assert ask(report, sql.format("12/QĐ-UBND")) == [
        ("2026-03-02", 79, "79", False, "replaced version: stood until 2026-04-02"),
        ("2026-04-02", 79, "79", False, "replaced version: stood until 2026-05-02"),
        ("2026-05-02", 78, "78", True, "shown: preferred to the others"),
    ]
    assert ask(report, sql.format("15/QĐ-UBND")) == [
        (None, 79, "79", False, "lesser rendition: the best one of its work counts"),
        (None, 77, "77", True, "shown: preferred to the others"),
    ]
    same = "SELECT (SELECT count(*) FROM vintages WHERE is_preferred), (SELECT count(*) FROM scores)"
    ((one, other),) = ask(report, same)
    assert one == other > 0


def test_two_builds_are_equal_byte_for_byte_and_a_nightly_confirmation_is_no_change(
    report: Report, folder: Path
) -> None:
    def files(curated: str) -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in (folder / curated / "current" / "parquet").iterdir()}

    again = refresh(folder, "again")
    assert files("curated") == files("again")
    log = FetchLog.open(folder / "raw", "binh-dinh")
    sha256 = max(snapshots(folder / "raw"), key=lambda held: held.fetched_at).path.stem
    for day in (2, 3):
        log.add(PAGE, "unchanged", at=datetime(2026, 5, day, tzinfo=UTC), sha256=sha256)
        night = refresh(folder)
        assert (night.release.name, night.release.unchanged, night.read_anew) == (again.release.name, True, 0)


def test_a_page_that_is_gone_keeps_its_figures_and_says_since_when(tmp_path: Path) -> None:
    got(tmp_path / "raw", FIRST, "2026-03-01")
    before = refresh(tmp_path)
    FetchLog.open(tmp_path / "raw", "binh-dinh").add(PAGE, "vanished", at=datetime(2026, 6, 1, tzinfo=UTC))
    after = refresh(tmp_path)
    assert (after.release.unchanged, after.read_anew) == (False, 0)
    assert ask(after, "SELECT CAST(last_seen AS DATE)::VARCHAR FROM document") == [("2026-06-01",)]
    assert points(after, None) == points(before, None) == points(after, "2026-07-01") == [80.5, 79, 60.25, 50]
    assert ask(after, "SELECT kind FROM finding") == ask(before, "SELECT kind FROM finding")


def test_a_version_that_comes_back_stands_again(tmp_path: Path) -> None:
    for data, day in ((FIRST, "2026-03-01"), (CHANGED, "2026-04-01"), (FIRST, "2026-05-01")):
        got(tmp_path / "raw", data, day)
    report = refresh(tmp_path)
    days = ("2026-03-15", "2026-04-15", "2026-05-15", None)
    assert [points(report, day)[1] for day in days] == [79, 78, 79, 79]


def test_a_version_without_a_table_withdraws_its_figures_and_that_is_one_finding(tmp_path: Path) -> None:
    bare = re.sub(r"<p>Bảng 1.*</table>", "<p>Bảng điểm đang được cập nhật.</p>", FIRST.decode(), flags=re.DOTALL)
    got(tmp_path / "raw", FIRST, "2026-03-01")
    got(tmp_path / "raw", bare.encode(), "2026-04-01")
    report = refresh(tmp_path)
    ((message,),) = ask(report, "SELECT message FROM finding WHERE kind = 'figures_withdrawn'")
    assert "no longer has 8 figure(s)" in message and "and 5 more" in message
    assert points(report, "2026-03-31") == [80.5, 79, 60.25, 50]


def test_a_copy_is_no_second_witness_and_says_what_it_copies(tmp_path: Path) -> None:
    original = "binh-dinh/12-qd-ubnd/2017-02-07"
    (tmp_path / "overlay").mkdir()
    said = f"mirror_work_id,original_work_id,evidence\n{COPY},{original},seen\n"
    (tmp_path / "overlay" / "mirrors.csv").write_text(said, encoding="utf-8")
    got(tmp_path / "raw", FIRST, "2026-03-01")
    unnumbered = CHANGED.replace("Số: 12/QĐ-UBND".encode(), b"").replace("Quyết định 12/QĐ-UBND".encode(), b"")
    got(tmp_path / "raw", unnumbered, "2026-03-02", COPY)
    settings = Settings(raw=tmp_path / "raw", curated=tmp_path / "c", offline=True, reference=(tmp_path / "overlay",))
    report = run(settings)
    assert ask(report, "SELECT work_id, is_preferred, reason FROM vintages WHERE rank = 2 ORDER BY ALL") == [
        (original, True, "shown: preferred to the others"),
        (COPY, False, f"mirror of {original}"),
    ]
    assert ask(report, "FROM finding WHERE kind IN ('vintages_disagree', 'renditions_disagree')") == []
