"""What a publisher changed in a page is told figure by figure, wherever it stands; what stayed tells nothing."""

from pathlib import Path
from typing import Any

import pytest

from extract.readers import read_bytes
from tests.readings_files import read_rows, row
from transform.combine import Read, combine
from transform.reference import Reference, load_reference
from transform.understand import understand
from transform.versions import replaced

ADDRESS = "https://hanam.gov.vn/quyet-dinh-9"
PAGE = (
    "<html><body><table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: 9/QĐ-UBND</td><td>Hà Nam, ngày 03 tháng 02 năm 2019</td></tr></table>"
    "<p>Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các cơ quan năm 2018</p>"
    "<table border=1><tr><td>TT</td><td>Đơn vị</td><td>Điểm (tối đa 100)</td><td>Hạng</td><td>Xếp loại</td></tr>"
    "{rows}</table></body></html>"
)
Y_TE, TU_PHAP = ("Sở Y tế", "85", "1", "Tốt"), ("Sở Tư pháp", "70", "2", "Khá")
KINDS = ("figure_replaced", "figures_withdrawn", "renditions_disagree", "vintages_disagree")

Row = dict[str, Any]
Cells = tuple[str, ...]


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def page(*rows: Cells) -> bytes:
    cells = ("".join(f"<td>{text}</td>" for text in (str(at), *row)) for at, row in enumerate(rows, 1))
    return PAGE.format(rows="".join(f"<tr>{row}</tr>" for row in cells)).encode()


def told(reference: Reference, *states: bytes, others: tuple[Read, ...] = ()) -> list[Row]:
    """The findings about the page in its states, one a month, and what else there is."""
    reads = [
        Read(understand(read_bytes(data), reference, address=ADDRESS), f"2026-{month:02d}-01T19:30:00+00:00")
        for month, data in enumerate(states, 1)
    ]
    return [row for row in combine([*reads, *others], reference.registry)["finding"] if row["kind"] in KINDS]


def changes(findings: list[Row]) -> list[tuple[str, str, str]]:
    return [(row["kind"], row["expected"], row["published"]) for row in findings]


def test_one_finding_for_each_figure_that_changed(reference: Reference) -> None:
    after = page(Y_TE, ("Sở Tư pháp", "72", "3", "Khá"))
    findings = told(reference, page(Y_TE, TU_PHAP), after)
    assert changes(findings) == [("figure_replaced", "«70»", "«72»"), ("figure_replaced", "«2»", "«3»")]
    assert len({row["finding_id"] for row in findings}) == 2
    assert {(row["severity"], row["row_no"]) for row in findings} == {("warning", 2)}
    assert findings[0]["message"].startswith(
        "9/QĐ-UBND: the publisher replaced a version of its page by another. «Sở Tư pháp», «Tổng thể», 2018: points "
        "was «70» (table 1, row 2) and is «72» (table 1, row 2). Of this work the new version counts, "
    )
    assert "scores`" not in findings[0]["message"]
    assert {row["document_id"] for row in findings} == {read_bytes(after).document_id}


@pytest.mark.parametrize("after", [
    page(Y_TE, TU_PHAP).replace(b"<body>", "<body><p>Giao diện mới</p>".encode()),
    page(TU_PHAP, Y_TE),
    page(("Sở Y tế", "85,0", "1", "Tốt"), TU_PHAP),
    page(Y_TE, TU_PHAP, ("Sở Nội vụ", "60", "3", "Khá")),
], ids=["banner", "order", "decimals", "a row more"])  # fmt: skip
def test_what_says_the_same_is_no_finding(reference: Reference, after: bytes) -> None:
    assert told(reference, page(Y_TE, TU_PHAP), after) == []


def test_a_class_that_changed_alone_is_one(reference: Reference) -> None:
    findings = told(reference, page(Y_TE, TU_PHAP), page(Y_TE, (*TU_PHAP[:3], "Tốt")))
    assert changes(findings) == [("figure_replaced", "«Khá»", "«Tốt»")]


def test_a_row_that_is_gone_is_withdrawn_once(reference: Reference) -> None:
    (finding,) = told(reference, page(Y_TE, TU_PHAP), page(Y_TE))
    assert (finding["kind"], finding.get("fact_id")) == ("figures_withdrawn", None)
    assert "no longer has 3 figure(s)" in finding["message"]


def test_each_change_is_told_once_however_many_versions_follow(reference: Reference) -> None:
    states = [page(Y_TE, (TU_PHAP[0], points, *TU_PHAP[2:])) for points in ("70", "71", "71", "72")]
    states[2] = states[2].replace(b"<body>", "<body><p>Giao diện mới</p>".encode())
    findings = told(reference, *states)
    assert sorted(changes(findings)) == [("figure_replaced", "«70»", "«71»"), ("figure_replaced", "«71»", "«72»")]
    assert told(reference, *states[:3])[0]["finding_id"] in {row["finding_id"] for row in findings}


def test_of_a_figure_that_stood_twice_and_once_is_mended(reference: Reference) -> None:
    twice = page(Y_TE, ("Sở Y tế", "58", "1", "Tốt"))
    assert changes(told(reference, twice, page(Y_TE, Y_TE))) == [("figure_replaced", "«85» and «58»", "«85»")]


def test_a_version_that_was_replaced_vouches_for_nobody(reference: Reference) -> None:
    """Another work still prints the old figure: the publisher no longer does, and so they disagree."""
    later = page(Y_TE, ("Sở Tư pháp", "72", "2", "Khá"))
    report = later.replace(b"9/Q", b"10/Q").replace(b">72<", b">70<")
    other = Read(understand(read_bytes(report), reference, address="https://hanam.gov.vn/quyet-dinh-10"))
    kinds = [row["kind"] for row in told(reference, page(Y_TE, TU_PHAP), later, others=(other,))]
    assert sorted(kinds) == ["figure_replaced", "vintages_disagree"]
    kinds = [row["kind"] for row in told(reference, later, page(Y_TE, TU_PHAP), others=(other,))]
    assert kinds == ["figure_replaced"]


def test_a_rendition_that_has_less_or_fewer_decimals_is_no_disagreement(reference: Reference) -> None:
    fine = page(("Sở Y tế", "85,25", "1", "Tốt"), TU_PHAP)

    def also(data: bytes, rendition: str = "original") -> tuple[Read, ...]:
        return (Read(understand(read_bytes(data), reference, address=f"{ADDRESS}.doc", rendition=rendition)),)

    short = page(("Sở Y tế", "85,3", "1", "Tốt"))
    assert told(reference, fine, others=also(short)) == []
    assert told(reference, fine, others=also(short, "transcription")) == []
    (finding,) = told(reference, fine, others=also(page(("Sở Y tế", "85,4", "1", "Tốt"))))
    assert changes([finding]) == [("renditions_disagree", "«85,4»", "«85,25»")]
    assert "Two renditions of 9/QĐ-UBND differ. «Sở Y tế», «Tổng thể», 2018: points is «85,4»" in finding["message"]
    assert "(original, text/html) (table 1, row 1)" in finding["message"]


def test_measures_are_compared_too(reference: Reference) -> None:
    count = {"scheme": "online-services", "indicator": "services", "service_level": "3"}
    reads = [read_rows(reference, row(value=value, **count)) for value in ("105", "85")]
    rows = combine([Read(one, str(at)) for at, one in enumerate(reads)], reference.registry)
    assert [row["kind"] for row in rows["finding"] if row["kind"] in KINDS] == ["renditions_disagree"]


def test_only_what_the_publisher_put_there_is_replaced() -> None:
    page, typed = ({"document_id": name, "rendition": form, "supersedes": None}
                   for name, form in (("page", "text"), ("typed", "reading")))  # fmt: skip
    newer = {"document_id": "newer", "rendition": "text", "supersedes": "page"}
    assert replaced([page, newer]) == {"page": "newer"}
    assert replaced([page, {**typed, "supersedes": "page"}]) == {}
    assert replaced([{**page, "supersedes": "typed"}, typed]) == {}
