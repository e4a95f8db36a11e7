"""Documents of several works in one warehouse."""

from pathlib import Path

from extract.readers import read_bytes
from transform.combine import Read, combine
from transform.reference import Reference, load_reference
from transform.understand import understand

PAGE = (
    "<html><body><table><tr><td>ỦY BAN NHÂN DÂN<br>TỈNH HÀ NAM</td><td>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</td></tr>"
    "<tr><td>Số: {number}/QĐ-UBND</td><td>Hà Nam, ngày {day:02d} tháng 02 năm 2019</td></tr></table>"
    "<p>Về việc công bố kết quả xếp hạng ứng dụng công nghệ thông tin của các cơ quan năm 2018</p>"
    "<table border=1><tr><td>TT</td><td>Đơn vị</td><td>Điểm (tối đa {most})</td><td>Hạng</td></tr>"
    "<tr><td>1</td><td>Sở Y tế</td><td>85</td><td>1</td></tr></table></body></html>"
)


def read(reference: Reference, number: int, day: int, most: int) -> Read:
    page = PAGE.format(number=number, day=day, most=most).encode()
    return Read(understand(read_bytes(page), reference))


def test_of_two_works_on_one_scheme_the_later_ones_maximum_stands_and_that_is_said(root: Path) -> None:
    reference = load_reference([root / "data" / "reference"])
    rows = combine([read(reference, 9, 3, 90), read(reference, 5, 12, 100)], reference.registry)
    assert [row["max_points"] for row in rows["criterion_max"]] == [100]
    (finding,) = rows["finding"]
    assert (finding["kind"], finding["expected"], finding["published"]) == ("maxima_disagree", "100", "90")
    assert finding["work_id"] == "ha-nam/9-qd-ubnd/2019-02-03"


def test_works_that_agree_say_nothing(root: Path) -> None:
    reference = load_reference([root / "data" / "reference"])
    rows = combine([read(reference, 9, 3, 90), read(reference, 5, 12, 90)], reference.registry)
    assert len(rows["criterion_max"]) == 1
    assert rows.get("finding", []) == []
    assert len(rows["score"]) == 2
