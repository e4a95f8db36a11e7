"""`chiso names match`: one name, several, a file of them; right and wrong calls."""

import csv
import io
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import Said

Chiso = Callable[..., Said]
HEAD = "name,within,year,kind\n"


def rows(said: Said) -> list[dict[str, str]]:
    assert (said.code, said.err) == (0, ""), said
    return list(csv.DictReader(io.StringIO(said.out)))


def ask(chiso: Chiso, *arguments: str | Path) -> list[dict[str, str]]:
    return rows(chiso("names", "match", *arguments, "--format", "csv"))


def table(chiso: Chiso, folder: Path, content: str | bytes) -> Said:
    path = folder / "names.csv"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return chiso("names", "match", "--csv", path)


def test_a_name_is_answered_with_its_agency_in_that_year(chiso: Chiso) -> None:
    (row,) = ask(chiso, "UBND TX Hoài Nhơn", "--within", "Bình Định", "--year", "2021")
    assert (row["agency_id"], row["agency"], row["status"]) == (
        "binh-dinh/huyen-hoai-nhon", "Thị xã Hoài Nhơn", "matched",
    )  # fmt: skip
    (row,) = ask(chiso, "UBND huyện Hoài Nhơn", "--within", "binh-dinh", "--year", "2016", "--kind", "district")
    assert (row["agency"], row["reason"]) == ("Huyện Hoài Nhơn", "the name with words before or after it")


def test_several_names_are_answered_in_their_order(chiso: Chiso) -> None:
    found = ask(chiso, "Sở Y tế", "Sở Y tê", "Sở Phép thuật", "--within", "tỉnh Cà Mau", "--year", "2016")
    assert [row["status"] for row in found] == ["matched", "suggested", "unknown"]
    assert found[1]["agency_id"] == "ca-mau/so-y-te"
    assert all(row["reason"] for row in found)


def test_what_several_agencies_share_names_them_all(chiso: Chiso) -> None:
    (row,) = ask(chiso, "Cao Lãnh", "--within", "Đồng Tháp", "--year", "2016")
    assert row["status"] == "suggested"
    named = {row["agency_id"], *row["reason"].partition("may also be ")[2].split(", ")}
    assert {"dong-thap/huyen-cao-lanh", "dong-thap/thanh-pho-cao-lanh"} <= named


def test_a_cohort_is_no_agency_and_is_named(chiso: Chiso) -> None:
    (row,) = ask(chiso, "các sở, ban, ngành", "--within", "Quảng Nam")
    assert (row["status"], row["agency_id"]) == ("unknown", "")
    assert row["reason"].startswith("a cohort, not one agency: quang-nam/departments ")


def test_the_day_of_the_document_says_which_of_two_provinces_is_meant(chiso: Chiso) -> None:
    early = ask(chiso, "Gia Lai", "--year", "2025", "--on", "2025-03-31")
    late = ask(chiso, "Gia Lai", "--year", "2025", "--on", "2025-08-31")
    assert (early[0]["agency_id"], late[0]["agency_id"]) == ("gia-lai", "gia-lai-2025")
    (row,) = ask(chiso, "Gia Lai")
    assert row["status"] == "suggested" and "gia-lai-2025" in row["reason"]


def test_departments_of_a_province_that_passed_its_name_on_need_a_year(chiso: Chiso) -> None:
    (row,) = ask(chiso, "Sở Y tế", "--within", "Gia Lai")
    assert row["status"] == "suggested" and "say the year" in row["reason"]
    (row,) = ask(chiso, "Sở Y tế", "--within", "Gia Lai", "--year", "2016")
    assert row["agency_id"] == "gia-lai/so-y-te"


def test_a_district_may_be_the_place(chiso: Chiso) -> None:
    (row,) = ask(chiso, "xã Hòa Châu", "--within", "Hòa Vang, Đà Nẵng", "--year", "2016")
    assert row["agency_id"] == "da-nang/huyen-hoa-vang/xa-hoa-chau"
    (row,) = ask(chiso, "xã Hòa Châu", "--within", "Hòa Vang, Cà Mau", "--year", "2016")
    assert (row["status"], row["reason"]) == ("unknown", "Cà Mau has no district «Hòa Vang»")
    (row,) = ask(chiso, "Sở Y tế", "--within", "Atlantis")
    assert "no province is called «Atlantis»" in row["reason"]


def test_a_file_comes_back_row_by_row_with_its_answers(chiso: Chiso, tmp_path: Path) -> None:
    content = (
        f'\ufeff{HEAD}"Sở Văn hóa, Thể thao và Du lịch",Long An,2016,department\r\n,,,\r\nSở Y tế,Long An,2016,\r\n'
    )
    found = rows(table(chiso, tmp_path, content))
    assert [row["name"] for row in found] == ["Sở Văn hóa, Thể thao và Du lịch", "", "Sở Y tế"]
    assert [row["status"] for row in found] == ["matched", "unknown", "matched"]
    assert list(found[0]) == ["name", "within", "year", "kind", "agency_id", "agency", "status", "reason"]


def test_further_columns_come_back_and_old_answers_are_replaced(chiso: Chiso, tmp_path: Path) -> None:
    found = rows(table(chiso, tmp_path, "note,name,agency\nx,Bộ Tài chính,old\n"))
    assert found == [
        {"note": "x", "name": "Bộ Tài chính", "agency_id": "bo-tai-chinh", "agency": "Bộ Tài chính",
         "status": "matched", "reason": "the name itself"}
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("Sở Y tế,Long An,next year,department", "«next year» is no year"),
        ("Sở Y tế,Long An,99999,department", "«99999» is no year"),
        ("Sở Y tế,Long An,2016,office", "«office» is no kind of list"),
        ("Sở Y tế,Nowhere,2016,department", "no province is called «Nowhere»"),
    ],
)
def test_a_row_that_cannot_be_asked_says_why_and_the_others_go_on(
    chiso: Chiso, tmp_path: Path, row: str, reason: str
) -> None:
    found = rows(table(chiso, tmp_path, f"{HEAD}{row}\nSở Y tế,Long An,2016,department\n"))
    assert [r["status"] for r in found] == ["unknown", "matched"]
    assert reason in found[0]["reason"]


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"", "has no column «name»"),
        ("tên,tỉnh\nSở Y tế,Long An\n", "has no column «name»"),
        ("name,name\na,b\n", "two columns of one name"),
        (f"{HEAD}Sở Y tế,Long An\n", "2 cells stand under 4 columns"),
        (f'{HEAD}"Sở Y tế,Long An,2016,\n', "is no CSV"),
        ("name\nSở Y tế\n".encode("utf-16"), "is not UTF-8"),
    ],
)
def test_a_file_that_is_no_such_table_is_refused_in_one_sentence(
    chiso: Chiso, tmp_path: Path, content: str | bytes, complaint: str
) -> None:
    said = table(chiso, tmp_path, content)
    assert (said.code, said.out) == (2, "")
    assert complaint in said.err
    assert said.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        ((), "Name one of these commands"),
        (("match",), "Say which name"),
        (("match", "x", "--csv", "y"), "With --csv the file says"),
        (("match", "--csv", "no-such-file.csv"), "cannot be read"),
        (("match", "--csv", "."), "cannot be read"),
        (("match", "x", "--kind", "office"), "'office' is not one of"),
        (("match", "x", "--year", "soon"), "should be a valid integer"),
        (("match", "x", "--year", "20166"), "no year that figures describe"),
        (("match", "x", "--on", "31.12.2016"), "does not match the format"),
    ],
)
def test_wrong_calls_get_one_sentence(chiso: Chiso, arguments: tuple[str, ...], complaint: str) -> None:
    said = chiso("names", *arguments)
    assert said.code == 2
    assert complaint in said.err
    assert said.err.count("\n") == 1


def test_a_name_of_any_length_and_letters_is_answered(chiso: Chiso) -> None:
    (row,) = ask(chiso, "\u202eSở\u200b Y\x0btế\u202c", "--within", "Cà Mau", "--year", "2016")
    assert row["agency_id"] == "ca-mau/so-y-te"
    for name in ("", " ", "😀", "Sở " * 20_000, "\x00\x07", "1", "-", "(", "Đ" * 5000):
        (row,) = ask(chiso, name, "--within", "Cà Mau", "--year", "2016")
        assert row["status"] in ("unknown", "suggested")
        assert row["reason"]
