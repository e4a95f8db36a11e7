"""A league table: sorted, narrowed, with what was printed beside what was computed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.places import LEAGUE, PROVINCES
from tests.browser.watched import Watched, go, served


def column(page: Page, key: str) -> list[str]:
    """What the cells of a column show."""
    at = page.locator(f"#league-{key}").evaluate("button => button.closest('th').cellIndex")
    return [row.locator("th, td").nth(at).inner_text() for row in page.locator("#league tbody tr").all()]


def test_columns_sort_both_ways_and_the_address_keeps_it(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    page.locator("#league-agency").click()
    expect(page.get_by_role("columnheader", name="Đơn vị")).to_have_attribute("aria-sort", "ascending")
    names = column(page, "agency")
    assert names[0] == "Ban Dân tộc" and names[-1] == "Văn phòng UBND tỉnh"
    expect(page.locator("#live")).to_have_text("Đã sắp xếp theo Đơn vị, tăng dần")
    page.locator("#league-agency").click()
    assert column(page, "agency") == names[::-1]
    assert "sort=-agency" in page.url
    page.locator("#league-points").click()
    assert column(page, "points")[0] == "150"
    assert page.evaluate("document.activeElement.id") == "league-points"
    assert page.locator("[aria-sort]").count() == 1


def test_d_with_a_stroke_sorts_after_d(reader: Watched) -> None:
    page = reader.open(f"{PROVINCES}&sort=agency")
    names = page.locator("#league tbody th").all_inner_texts()
    assert names.index("Đà Nẵng") > names.index("Cần Thơ")
    assert names.index("Đà Nẵng") < names.index("Gia Lai")
    assert names[0] == "An Giang"


def test_a_table_is_narrowed_by_name_and_class(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    page.locator("#f-q").fill("so tai")
    expect(page.locator("#league tbody th")).to_have_text(
        ["Sở Tài chính", "Sở Tài nguyên và Môi trường", "Sở Giao thông vận tải"]
    )
    expect(page.locator("#live")).to_have_text("3 dòng")
    page.locator("#f-q").fill("")
    page.locator("#f-class").select_option("Khá")
    assert set(column(page, "class")) == {"Khá"}
    page.locator("#f-q").fill("zzz")
    expect(page.locator("#league tbody .empty")).to_have_text("Không có đơn vị nào khớp với bộ lọc.")


def test_names_are_narrowed_without_accents(reader: Watched) -> None:
    page = reader.open(f"{PROVINCES}&q=dak+lak")
    assert page.locator("#league tbody th").all_inner_texts() == ["Đắk Lắk"]


def test_a_computed_rank_that_differs_is_marked(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    row = page.locator("#league tbody tr", has_text="Sở Giao thông vận tải")
    cells = row.locator("td")
    assert cells.nth(0).inner_text() == "6"
    assert cells.nth(1).inner_text().startswith("5")
    expect(row.locator(".differs .sign")).to_have_attribute("title", "in là hạng 6, tính lại là hạng 5")
    assert page.locator("#league .differs").count() == 4


def test_a_finding_opens_with_its_sentence(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    row = page.locator("#league tbody tr", has_text="Sở Giao thông vận tải")
    row.locator("summary").click()
    said = row.locator(".finding-list").inner_text()
    assert "Thứ hạng không khớp với giá trị" in said
    assert "In là «6», đáng lẽ là «5»." in said


def test_scheme_criterion_and_group_are_chosen(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    page.locator("#f-criterion").focus()
    page.locator("#f-criterion").select_option("infrastructure")
    expect(page.locator("#f-criterion option:checked")).to_have_text("Hạ tầng kỹ thuật CNTT")
    expect(page.locator("#f-criterion")).to_be_focused()
    assert "criterion=infrastructure" in page.url
    page.locator("#f-group").select_option("districts")
    expect(page.locator("#league tbody th").first).to_contain_text("Quy Nhơn")
    page.locator("#f-scheme").select_option("binh-dinh/ung-dung-cntt/2015")
    expect(page.locator("main h1")).to_have_text("Ứng dụng công nghệ thông tin 2015")
    page.locator("#f-family").select_option("ict-index")
    expect(page.locator("main h1")).to_have_text("Mức độ sẵn sàng CNTT-TT (ICT Index) 2015")
    page.go_back()
    expect(page.locator("main h1")).to_have_text("Ứng dụng công nghệ thông tin 2015")


def test_ranks_that_are_no_printed_ones_say_how_they_are_known(reader: Watched, data: Callable[[str], Any]) -> None:
    _, rows = listed(data("index.json")["schemes"])
    page = reader.open("about")
    for row in rows:
        about = data(f"scheme/{row['scheme_id']}.json")
        for league in listed(about["leagues"])[1]:
            file = data(league["file"].removeprefix("data/"))
            if any(fact["rank_basis"] == "sequence" for fact in listed(file)[1]):
                place = f"league?scheme={row['scheme_id']}&criterion={league['criterion_id']}&year={league['year']}"
                go(page, f"{place}&group={league['agency_group'] or ''}")
                expect(page.locator("#league .basis").first).to_contain_text("theo thứ tự")
                return
    raise AssertionError("no rank by sequence in the archive")


def test_what_is_missing_is_no_zero(reader: Watched) -> None:
    page = reader.open("services?year=3%2B4:2016")
    rows = page.locator("#offers tbody tr")
    zero = rows.filter(has_text="Cao Bằng").locator("td").first
    none = rows.filter(has_text="Quảng Ninh").locator("td").first
    assert zero.inner_text() == "0"
    assert none.locator(".missing").get_attribute("title") in {"không có số liệu", "văn bản ghi là không có số liệu"}
    assert none.locator("a").count() == 0


def test_a_long_table_is_drawn_in_slices(browser: Browser, copy: Path) -> None:
    index = json.loads((copy / "data/scheme/mic/ung-dung-cntt/2017.json").read_text(encoding="utf-8"))
    _, leagues = listed(index["leagues"])
    overall = next(row for row in leagues if row["criterion_id"] == "overall" and row["agency_group"] == "provinces")
    path = copy / "data" / overall["file"].removeprefix("data/")
    file = json.loads(path.read_text(encoding="utf-8"))
    file["rows"] = [file["rows"][0]] * 3000
    path.write_text(json.dumps(file), encoding="utf-8")
    with served(copy) as address:
        reader = Watched(browser, address)
        page = reader.open(PROVINCES)
        assert page.locator("#league tbody tr").count() == 200
        page.get_by_role("button", name="Xem thêm 200 dòng").click()
        assert page.locator("#league tbody tr").count() == 400
        assert page.locator(".count").inner_text() == "3000 dòng"
        # The keyboard goes on where the table went on.
        assert page.evaluate("document.activeElement.closest('tr').rowIndex") == 201
        reader.close()
        assert not reader.complaints


def listed(columnar: Any) -> tuple[list[str], list[dict[str, Any]]]:
    """The columns of a table of the site's data, and its rows by column."""
    columns = columnar["columns"]
    return columns, [dict(zip(columns, row, strict=True)) for row in columnar["rows"]]
