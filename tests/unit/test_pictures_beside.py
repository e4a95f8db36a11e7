"""Tables that a page shows as pictures in files of their own: a person is told to add them."""

from pathlib import Path

import pytest

from tests.unit.test_criteria import read
from transform.reference import Reference, load_reference


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def told(reference: Reference, picture: str) -> list[str]:
    body = f"<p>Kết quả như sau:</p>{picture}<p>Các đơn vị tiếp tục khắc phục tồn tại, hạn chế.</p>"
    return [row["message"] for row in read(reference, body, "finding") if row["kind"] == "picture_not_read"]


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="bang-1.jpg" alt="Bảng xếp hạng các sở năm 2018">',
        '<img src="/anh/x.png" alt="xep hang cac huyen">',
        '<figure><img src="1.webp" alt=""><figcaption>Kết quả đánh giá chuyển đổi số khối xã.</figcaption></figure>',
        '<img src="a.gif"><p>Bảng tổng hợp số dịch vụ công của các sở</p>',
    ],
)
def test_a_table_as_a_picture_is_told(reference: Reference, picture: str) -> None:
    (message,) = told(reference, picture)
    assert "add it" in message


@pytest.mark.parametrize(
    "picture",
    [
        '<img src="logo.png" alt="Báo tỉnh">',
        '<figure><img src="h.jpg"><figcaption>Quang cảnh hội nghị công bố kết quả xếp hạng.</figcaption></figure>',
        '<img src="c.jpg" alt="Lãnh đạo tỉnh trao bằng khen cho đơn vị xếp hạng nhất">',
        '<img src="d.jpg" alt="Người dân làm thủ tục tại bộ phận một cửa">',
    ],
)
def test_photographs_are_not(reference: Reference, picture: str) -> None:
    assert told(reference, picture) == []
