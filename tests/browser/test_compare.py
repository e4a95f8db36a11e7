"""Agencies side by side, and what a reader takes away: tables as CSV, charts as pictures."""

import csv
import io
import re
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from tests.browser.places import LEAGUE
from tests.browser.test_hostile import doctored
from tests.browser.watched import DESKTOP, Watched, go, served


def download(page: Page, name: str) -> tuple[str, bytes]:
    """Presses a button; the file that comes of it."""
    with page.expect_download() as coming:
        page.get_by_role("button", name=name).first.click()
    return coming.value.suggested_filename, Path(coming.value.path()).read_bytes()


def test_agencies_are_added_and_removed(reader: Watched) -> None:
    page = reader.open("compare")
    for question, name in (("da nang", "Đà Nẵng"), ("ha noi", "Hà Nội")):
        page.locator("#compare-search").fill(question)
        expect(page.locator("#compare-search-list .name").first).to_have_text(name)
        page.locator("#compare-search").press("Enter")
        expect(page.locator(".chips li").last).to_contain_text(name)
    assert "ids=da-nang,ha-noi" in page.url
    assert page.locator("#compared thead th").all_inner_texts()[1:] == ["Đà Nẵng", "Hà Nội"]
    page.get_by_role("button", name="Bỏ Hà Nội").click()
    expect(page.locator(".chips li")).to_have_count(1)


def test_no_more_than_six_are_compared(reader: Watched) -> None:
    ids = "da-nang,ha-noi,quang-ninh,quang-nam,bac-ninh,lam-dong,lao-cai"
    page = reader.open(f"compare?ids={ids}&family=ung-dung-cntt")
    assert page.locator(".chips li").count() == 6
    assert page.locator("#compare-search").count() == 0
    assert page.locator("#compare-chart svg path").count() > 6


def test_a_chart_is_as_wide_as_its_place(reader: Watched) -> None:
    """Also where its library is there already, and when the window changes."""
    page = reader.open("services")
    for place in ("compare?ids=da-nang,ha-noi", "agency/da-nang"):
        go(page, place)
        for width in (DESKTOP, 700):
            page.set_viewport_size({"width": width, "height": 800})
            box = page.locator(".chart")
            wide = box.evaluate("box => box.clientWidth")
            expect(box.locator("svg")).to_have_attribute("width", re.compile(rf"{wide - 12}|{wide - 13}|{wide - 11}"))


def test_each_compared_figure_leads_to_its_cell(reader: Watched) -> None:
    page = reader.open("compare?ids=da-nang,quang-ninh&family=ung-dung-cntt&concept=overall&measure=index_value")
    row = page.locator("#compared tbody tr", has_text="2017")
    assert row.locator("td").all_inner_texts() == ["0,716", "0,703"]
    row.locator("a").first.click()
    expect(page.locator("#lit")).to_have_text("0,716")


def test_a_table_is_taken_away_as_csv(reader: Watched) -> None:
    page = reader.open(f"{LEAGUE}&q=so+y+te")
    name, content = download(page, "Tải về (CSV)")
    assert name.startswith("chiso-ung-dung-cong-nghe-thong-tin-2016") and name.endswith(".csv")
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))
    told = [(row["agency"], row["points"], row["rank"], row["published"]) for row in rows]
    assert told == [("Sở Y tế", "120", "3", "120")]
    assert rows[0]["fact_id"] and rows[0]["agency_id"] == "binh-dinh/so-y-te"


def test_a_name_is_no_formula_in_a_spreadsheet(browser: Browser, copy: Path) -> None:
    doctored(copy, {"Sở Y tế": '=HYPERLINK("http://x","y")', "Sở Tài chính": "@SUM(1)", "Sở Xây dựng": "-2+3"})
    with served(copy) as address:
        reader = Watched(browser, address)
        _, content = download(reader.open(LEAGUE), "Tải về (CSV)")
        reader.close()
    names = {row["agency"] for row in csv.DictReader(io.StringIO(content.decode("utf-8-sig")))}
    assert {'\'=HYPERLINK("http://x","y")', "'@SUM(1)", "'-2+3"} <= names
    assert not [name for name in names if name[0] in "=+-@"]


def test_a_chart_is_taken_away_as_a_picture(reader: Watched) -> None:
    page = reader.open("services")
    name, svg = download(page, "Tải biểu đồ (SVG)")
    assert name.endswith(".svg") and b"<svg" in svg and "Số dịch vụ".encode() in svg
    name, png = download(page, "Tải biểu đồ (PNG)")
    assert name.endswith(".png") and png.startswith(b"\x89PNG")
    assert page.locator(".off-screen").count() == 0
