"""Parts of an index that only the rows show, values and classes that only the caption explains, fields as criteria."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from extract.readers import read_bytes
from tests.unit.test_tables_shapes import html, roles
from transform.facts.criteria import Criteria
from transform.frames import findings_of_one
from transform.reference import Reference, load_reference
from transform.tables.model import Understood
from transform.tables.read import read_tables
from transform.understand import Understanding, understand

HEAD = (
    "<p>BỘ NỘI VỤ</p><p>Số: 41/QĐ-BNV</p><p>Hà Nội, ngày 3 tháng 5 năm 2017</p>"
    "<p>QUYẾT ĐỊNH</p><p>Công bố Chỉ số cải cách hành chính năm 2016 của các bộ, các tỉnh, thành phố</p>"
)
PROVINCES = ("Hà Giang", "Yên Bái", "Sơn La", "Hà Nam", "Nam Định", "Phú Yên", "Gia Lai", "Kon Tum", "Long An",
             "Bến Tre", "An Giang", "Cà Mau")  # fmt: skip
AREAS = ("Thể chế", "Bộ máy", "Công vụ")


@pytest.fixture(scope="module")
def reference(root: Path) -> Reference:
    return load_reference([root / "data" / "reference"])


def read(caption: str, table: str, reference: Reference) -> Understood:
    page = f"<html><body><p>{caption}</p>{table}</body></html>"
    return read_tables(read_bytes(page.encode()), reference.wording).tables[0]


def seen(body: str, reference: Reference) -> Understanding:
    return understand(read_bytes(f"<html><body>{HEAD}{body}</body></html>".encode()), reference)


def vi(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def figures(at: int) -> tuple[float, float, float]:
    """Three figures of a row, in no order that another follows."""
    return 70 + at * 7 % 23 + 0.25, 60 + at * 11 % 29 + 0.5, 80 + at * 5 % 17 + 0.75


def areas(heading: str, weights: Sequence[float], count: int = len(PROVINCES), off: float = 0.0) -> str:
    """Provinces with three areas and what `weights` make of them, `off` by so much in turn."""
    rows = []
    for at, name in enumerate(PROVINCES[:count]):
        own = figures(at)
        whole = sum(weight * value for weight, value in zip(weights, own, strict=True)) + off * (at % 3)
        rows.append([str(at + 1), name, *map(vi, own), vi(whole)])
    return html(["TT", "Tỉnh", *AREAS, heading], *rows)


@pytest.mark.parametrize("heading", ["PAR INDEX", "Chỉ số CCHC", "Chỉ số CCHC (%)"])
def test_the_parts_that_an_index_is_the_weighted_mean_of(heading: str, reference: Reference) -> None:
    table = read("Bảng 1. Kết quả các tỉnh", areas(heading, (0.5, 0.3, 0.2)), reference)
    assert [column.criterion for column in table.columns[2:]] == [*AREAS, None]
    assert len(set(roles(table)[2:])) == 1 and roles(table)[-1] in ("index", "percent")


def test_the_parts_that_add_up_to_an_index_are_points(reference: Reference) -> None:
    table = read("Bảng 1. Kết quả các tỉnh", areas("Chỉ số CCHC 2016", (1, 1, 1)), reference)
    assert roles(table)[2:] == ["criterion_points"] * 3 + ["index"]


@pytest.mark.parametrize(("weights", "count", "off"), [
    ((0.5, 0.3, 0.2), 5, 0.0),  # weights can always be found for few rows
    ((0.5, 0.3, 0.2), 12, 1.5), ((0.5, 0.3, 0.2), 12, 0.1), ((0.9, 0.4, -0.3), 12, 0.0), ((0.4, 0.3, 0.2), 12, 0.0),
])  # fmt: skip
def test_figures_that_no_weights_lead_to_stay_open(
    weights: Sequence[float], count: int, off: float, reference: Reference
) -> None:
    table = read("Bảng 1. Kết quả các tỉnh", areas("PAR INDEX", weights, count, off), reference)
    assert roles(table)[2:5] == ["value"] * 3


SIPAS = ["TT", "Tỉnh", "SIPAS 2016 (%)", "SIPAS 2015 (%)", "Hạng 2016"]
SAID = "Bảng 3. Chỉ số hài lòng (SIPAS) năm 2016 của các tỉnh"


def ranked(ranks: Sequence[int], scale: float = 1.0) -> list[list[str]]:
    return [
        [str(at), name, vi((90 - 2 * at) * scale), vi((70 + 3 * at) * scale), str(rank)]
        for at, (name, rank) in enumerate(zip(PROVINCES, ranks, strict=False), 1)
    ]


def test_values_of_what_the_caption_names_are_those_of_the_table(reference: Reference) -> None:
    table = read(SAID, html(SIPAS, *ranked(range(1, 8))), reference)
    assert [(c.role, c.year, c.criterion) for c in table.columns[2:]] == [
        ("percent", 2016, None), ("percent", 2015, None), ("rank", 2016, None),
    ]  # fmt: skip
    head = ["TT", "Tỉnh", "HTNL 2016", "HTNL 2015", "Hạng 2016"]
    table = read("Bảng 3. Hạ tầng nhân lực của các tỉnh", html(head, *ranked(range(1, 8), 0.01)), reference)
    assert roles(table)[2:] == ["index", "index", "rank"]


@pytest.mark.parametrize(("said", "ranks"), [
    ("Bảng 3. Kết quả của các tỉnh", range(1, 8)),  # says nothing of it
    (SAID, (2, 1, 3, 4, 5, 6, 7)),  # ranked by something else
    (SAID, range(1, 5)),  # too few
])  # fmt: skip
def test_values_that_the_table_may_not_be_about_stay_open(
    said: str, ranks: Sequence[int], reference: Reference
) -> None:
    assert roles(read(said, html(SIPAS, *ranked(ranks)), reference))[2:4] == ["value", "value"]


@pytest.mark.parametrize(("said", "role"), [
    ("Bảng 2. Xếp hạng mức độ công khai thông tin trên mạng của các tỉnh", "class"),
    ("Bảng 2. Xếp hạng các tỉnh", "text"),
])  # fmt: skip
def test_classes_under_the_words_of_the_caption(said: str, role: str, reference: Reference) -> None:
    words = ("Tốt",) * 3 + ("Khá",) * 3 + ("Trung bình",) * 2
    rows = ([str(at), PROVINCES[at], str(90 - 5 * at), word] for at, word in enumerate(words))
    table = read(said, html(["TT", "Tỉnh", "Tổng điểm", "Mức độ công khai thông tin"], *rows), reference)
    assert roles(table)[-1] == role


@pytest.mark.parametrize("text", [
    "Nhóm A: kết quả từ 90% trở lên", "Nhóm A: đạt chỉ số trên 90%", "Nhóm A - tổng số điểm từ 90 điểm",
])  # fmt: skip
def test_bands_with_bounds_behind_their_name(text: str, reference: Reference) -> None:
    assert reference.wording.band_class(text) == "A"
    assert reference.wording.band_class("Nhóm A: kết quả của các sở") is None


BODIES = (("Bộ Y tế", "Bộ Nội vụ", "NHNN"), ("Bộ Tư pháp", "Bộ Tài chính", "Bộ Xây dựng"))
WHOLE = ((92, 80, 74), (95, 85, 70))


def shared(ranks: Sequence[Sequence[int]], field: str = "Lĩnh vực", most: str = "Điểm tối đa") -> str:
    """Two tables of one list: fields as rows, ministries as columns."""
    tables = []
    for names, whole, own in zip(BODIES, WHOLE, ranks, strict=True):
        parts = [[str(value - 30) for value in whole], ["30"] * 3]
        tables.append(
            "<p>Bảng 1. Kết quả năm 2016 của các bộ, cơ quan ngang bộ</p>"
            + html(["STT", field, most, *names], ["1", "Thể chế", "68", *parts[0]], ["2", "Bộ máy", "32", *parts[1]],
                   ["", "Tổng điểm", "100", *map(str, whole)], ["", "Xếp hạng", "", *map(str, own)])
        )  # fmt: skip
    return "".join(tables)


@pytest.mark.parametrize("field", ["Lĩnh vực", "Lĩnh vực đánh giá", "Tên lĩnh vực, tiêu chí"])
def test_fields_with_maxima_are_criteria_and_ministries_may_be_letters(field: str, reference: Reference) -> None:
    rows = seen(shared(((2, 4, 5), (1, 3, 6)), field), reference).rows
    found = {(row["agency_published"], row["criterion_id"]): row for row in rows["score"]}
    assert len(found) == 18
    assert (found["NHNN", "overall"]["points"], found["NHNN", "overall"]["rank"]) == (74, 5)
    first = next(row for (name, _), row in found.items() if name == "Bộ Y tế" and row["max_points"] == 68)
    assert first["points"] == 62


def test_fields_of_procedures_are_no_criteria(reference: Reference) -> None:
    table = read("Số hồ sơ của các bộ", html(["STT", "Lĩnh vực", "Bộ Y tế", "Bộ Nội vụ"], ["1", "Đất đai", "6", "9"],
                                             ["2", "Thuế", "3", "4"]), reference)  # fmt: skip
    assert roles(table)[1] == "domain" and table.kind == "other"


@pytest.mark.parametrize(("ranks", "wrong"), [
    (((2, 4, 5), (1, 3, 6)), 0), (((2, 4, 5), (1, 6, 3)), 1), (((1, 2, 3), (1, 2, 3)), 0),
])  # fmt: skip
def test_ranks_of_a_list_in_two_tables(ranks: Sequence[Sequence[int]], wrong: int, reference: Reference) -> None:
    found = findings_of_one(seen(shared(ranks), reference).rows)
    assert sum(one["kind"].startswith("rank") for one in found) >= wrong
    assert wrong or not [one for one in found if one["kind"].startswith("rank")]


@pytest.mark.parametrize(("caption", "phrase"), [
    ("Bảng 2.1. Hai mươi tỉnh, thành phố dẫn đầu về hạ tầng kỹ thuật", "hạ tầng kỹ thuật"),
    ("Bảng 4. 15 huyện, thị xã đứng đầu về tiêu chí thành phần Hiện đại hóa hành chính năm 2016",
     "Hiện đại hóa hành chính"),
    ("Bảng 4. 63 tỉnh, thành phố", ""),
])  # fmt: skip
def test_what_the_first_of_a_list_lead_in(caption: str, phrase: str, reference: Reference) -> None:
    assert Criteria(reference.wording, "cai-cach-hanh-chinh").phrase(caption) == phrase


def test_short_forms_of_a_province(reference: Reference) -> None:
    for name in ("BR - Vũng Tàu", "BRVT", "Bà Rịa - VT"):
        assert reference.registry.match(name, province=None, year=2016).agency_id == "ba-ria-vung-tau"
