"""What of two states of a page counts as a change, and what changes at every request."""

from datetime import UTC, datetime, timedelta

import pytest

from extract.collect.sameness import is_same

TONIGHT = datetime(2026, 11, 22, 19, 30, tzinfo=UTC)  # half past two on the 23rd in Việt Nam
TOMORROW = TONIGHT + timedelta(days=1)
TEXT = (
    "Ủy ban nhân dân tỉnh vừa công bố kết quả đánh giá, xếp hạng mức độ ứng dụng công nghệ thông tin của các sở, ban, "
    "ngành và địa phương; đứng đầu khối sở là Sở Tài chính với 92,75 điểm."
)


def page(*, body: str = "", text: str = TEXT, cell: str = "92,75", agency: str = "Sở Y tế", script: str = "",
         related: str = "Tin một") -> bytes:  # fmt: skip
    head = f"<head><title>x</title><script>{script}</script></head>"
    rows = f"<tr><td>Đơn vị</td><td>Điểm</td></tr><tr><td><a href='/y'>{agency}</a></td><td>{cell}</td></tr>"
    return (
        f"<html>{head}<body><form><input name=token value='{script}'></form>{body}<p>{text}</p>"
        f"<table border=1>{rows}</table><ul><li><a href='/r'>{related}</a></li></ul><!-- {script} --></body></html>"
    ).encode()


def same(one: bytes, other: bytes) -> bool:
    return is_same(one, TONIGHT, other, TOMORROW) and is_same(other, TOMORROW, one, TONIGHT)


@pytest.mark.parametrize(("one", "other"), [
    ("Thứ hai, 23/11/2026", "Thứ ba, 24/11/2026"), ("Thứ Hai, 23/11/2026 | 02:30", "Thứ Ba, 24/11/2026 | 02:31"),
    ("Hôm nay, thứ hai ngày 23 tháng 11 năm 2026", "Hôm nay, thứ ba ngày 24 tháng 11 năm 2026"),
    ("02:30:11 - 23/11/2026 (GMT+7)", "02:31:12 - 24/11/2026 (GMT+7)"), ("Lượt xem: 1.234", "Lượt xem: 1.235"),
    ("<b>1.234</b> lượt xem", "<b>1.301</b> lượt xem"), ("Đang truy cập: 12", "Đang truy cập: 7"),
    ("<p>Tổng số lượt truy cập</p><p>12.345</p>", "<p>Tổng số lượt truy cập</p><p>12.399</p>"),
    ("<p>Số lượt truy cập: 9</p><p>Hôm nay: 3</p><p>Tất cả</p><p>99</p>",
     "<p>Số lượt truy cập: 8</p><p>Hôm nay: 4</p><p>Tất cả</p><p>100</p>"),
])  # fmt: skip
def test_clocks_and_counters_are_no_change(one: str, other: str) -> None:
    assert same(page(body=f"<div>{one}</div>"), page(body=f"<div>{other}</div>"))


def test_what_nobody_sees_and_headlines_of_others_are_no_change() -> None:
    assert same(page(script="a1"), page(script="b2"))
    assert same(page(related="Tin một"), page(related="Tin hai: Đà Nẵng dẫn đầu"))


@pytest.mark.parametrize(("one", "other"), [
    ({"cell": "92,75"}, {"cell": "92,76"}), ({"agency": "Sở Y tế"}, {"agency": "Sở Nội vụ"}),
    ({"text": TEXT}, {"text": TEXT.replace("92,75", "92,57")}), ({"text": TEXT}, {"text": TEXT + " Đính chính."}),
])  # fmt: skip
def test_a_figure_a_name_and_a_sentence_are_a_change(one: dict[str, str], other: dict[str, str]) -> None:
    assert not same(page(**one), page(**other))


@pytest.mark.parametrize(("one", "other"), [
    # A day of publication that is not that of the request.
    ("Thứ hai, 20/11/2017", "Thứ hai, 20/11/2018"), ("23/11/2026", "20/11/2026"),
    # Figures whose words a counter has too, and no counter is near.
    ("Hôm nay: 12", "Hôm nay: 13"), ("Trực tuyến: 95", "Trực tuyến: 96"), ("Tất cả: 1.234", "Tất cả: 1.235"),
    ("Tỷ lệ đã xem: 12 %", "Tỷ lệ đã xem: 13 %"), ("Số dịch vụ: 105", "Số dịch vụ: 106"), ("105", "106"),
    ("Cổng có 1.234 lượt truy cập mỗi ngày", "Cổng có 1.235 lượt truy cập mỗi ngày"),
    # In a table a counter may be what is counted.
    ("<table><tr><td>Lượt truy cập: 5<td>x</table>", "<table><tr><td>Lượt truy cập: 6<td>x</table>"),
])  # fmt: skip
def test_where_in_doubt_it_is_a_change(one: str, other: str) -> None:
    assert not same(page(body=f"<p>{one}</p>"), page(body=f"<p>{other}</p>"))


def test_a_table_that_places_parts_of_the_page_is_no_table_of_data() -> None:
    def framed(views: int) -> bytes:
        body = f"<div>Lượt xem: {views}</div><p>{TEXT}</p><table border=1><tr><td>Sở Y tế</td><td>3</td></tr></table>"
        return f"<html><body><table><tr><td>menu</td><td>{body}</td></tr></table></body></html>".encode()

    assert same(framed(3), framed(4))


def test_pages_of_which_nothing_is_left_are_compared_by_their_bytes() -> None:
    assert not same(b"<html><p>Views: 3</p></html>", b"<html><p>Views: 4</p></html>")


@pytest.mark.parametrize("data", [b"%PDF-1.4 x", b"plain text", b"", b"\0\1\2\3"])
def test_only_pages_are_compared_by_their_words(data: bytes) -> None:
    assert not is_same(data, TONIGHT, data + b" ", TOMORROW)
    assert is_same(data, TONIGHT, data, TOMORROW)


def test_the_day_of_publication_is_no_change_when_it_is_no_longer_today() -> None:
    later = TONIGHT + timedelta(days=8)
    printed = "<div>23/11/2026 02:30</div>"
    one, other = page(body=printed), page(body=f"{printed}<div>Lượt xem: 12</div>")
    assert is_same(one, TONIGHT, other, later) and is_same(other, later, one, TONIGHT)
    assert not is_same(one, TONIGHT, page(body=printed, cell="92,57"), later)
