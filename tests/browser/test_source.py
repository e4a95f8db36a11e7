"""The way from a number to the cell, the page or the words that it was printed in."""

import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.browser.places import DECISION, LEAGUE
from tests.browser.test_league import listed
from tests.browser.watched import Watched, go, served, settled


def follow(page: Page, agency: str, field: str) -> str:
    """Goes from a figure of a league table to its cell; returns the figure."""
    link = page.locator("#league tbody tr", has_text=agency).locator(f"a.figure[href*='field={field}']")
    text = link.inner_text()
    link.click()
    page.wait_for_selector("main[data-view=source]")
    settled(page)
    return text


@pytest.mark.parametrize("field", ["rank", "points", "percent"])
def test_a_number_leads_to_its_lit_cell(reader: Watched, field: str) -> None:
    page = reader.open(LEAGUE)
    figure = follow(page, "Sở Giao thông vận tải", field)
    lit = page.locator("#lit")
    assert lit.count() == 1
    assert lit.inner_text() == figure
    expect(lit).to_be_in_viewport()
    assert "Sở Giao thông" in page.locator("tr.lit-row").inner_text()
    assert page.locator("h1").inner_text().startswith("Bảng 1.4")
    assert page.evaluate("document.activeElement.id") == "heading"


def test_a_class_leads_to_its_band_and_a_maximum_to_its_header(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    follow(page, "Sở Giao thông vận tải", "class")
    assert page.locator("#lit").inner_text() == "Mức khá"
    assert page.locator("#lit").get_attribute("colspan") == "6"
    page.go_back()
    page.wait_for_selector("#league")
    follow(page, "Sở Giao thông vận tải", "max_points")
    assert page.locator("#lit").inner_text() == "Tổng điểm (Tối đa: 150)"


def test_a_cell_tells_what_rests_on_it(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    follow(page, "Sở Y tế", "points")
    rests = page.get_by_role("complementary", name="Số liệu dựa trên ô này")
    assert "Nguyên văn: 120" in rests.inner_text()
    rests.get_by_role("link", name="Sở Y tế").click()
    page.wait_for_selector("main[data-view=agency]")
    page.go_back()
    page.wait_for_selector("table.printed")
    page.locator("table.printed").get_by_role("link", name="150", exact=True).first.click()
    expect(page.locator("#lit")).to_have_text("150")


def test_every_figure_of_a_league_leads_to_a_cell_with_its_text(reader: Watched, data: Callable[[str], Any]) -> None:
    """All places at once, by the data that the page reads; two of them by hand above."""
    page = reader.open(LEAGUE)
    grid = data(f"table/{DECISION}/8.json")["grid"]
    texts = {(row["grid_row"], cell["column_no"]): cell["text"] for row in grid for cell in row["cells"]}
    links = page.locator("#league a.figure[href*='field=points']").all()
    assert len(links) == 19
    for link in links:
        address = link.get_attribute("href") or ""
        asked = dict(part.split("=") for part in address.split("?")[1].split("&"))
        assert texts[int(asked["row"]), int(asked["column"])] == link.inner_text()


def test_the_printed_table_stands_as_it_stood(reader: Watched, data: Callable[[str], Any]) -> None:
    page = reader.open(f"source/{DECISION}/8")
    grid = data(f"table/{DECISION}/8.json")["grid"]
    assert page.locator("table.printed tr").count() == len(grid)
    rows = page.locator("table.printed tr").all()[:6]
    shown = [[cell.inner_text() for cell in row.locator("th, td").all()] for row in rows]
    assert shown == [[cell["text"] for cell in row["cells"]] for row in grid[:6]]
    assert page.locator("#lit").count() == 0
    assert "Bấm vào một ô" in page.locator("aside").inner_text()
    page.get_by_role("link", name="Bảng sau").click()
    expect(page.locator("main h1")).to_contain_text("Bảng 1.5")


def test_the_decision_is_named_with_number_and_date(reader: Watched) -> None:
    page = reader.open(f"source/{DECISION}/8?row=19&column=5&lang=en")
    facts = page.locator("dl.facts").inner_text()
    assert "305/QĐ-UBND" in facts and "07/02/2017" in facts
    page.get_by_role("link", name="305/QĐ-UBND").first.click()
    page.wait_for_selector("main[data-view=document]")
    assert page.locator("#tables tbody tr").count() == 18


def test_a_figure_out_of_a_sentence_leads_to_its_words(reader: Watched, data: Callable[[str], Any]) -> None:
    _, passages = listed(data(f"document/{DECISION}.json")["passages"])
    fact = next(row for row in passages if row["field"] == "value")
    page = reader.open(f"document/{DECISION}?fact={fact['fact_id']}")
    words = page.locator("#lit")
    assert fact["published"] in words.inner_text()
    expect(words).to_be_in_viewport()


def test_a_reading_shows_the_columns_that_hold_something(reader: Watched, data: Callable[[str], Any]) -> None:
    _, national = listed(data("services.json")["national"])
    row = next(row for row in national if row["table_no"] is not None and row["work_id"].startswith("http"))
    page = reader.open(f"source/{row['document_id']}/{row['table_no']}?fact={row['fact_id']}&field=value")
    assert page.locator("#lit").inner_text() == row["published"]
    few = page.locator("table.printed th").count()
    page.get_by_role("button", name="Hiện cả các cột trống").click()
    assert page.locator("table.printed th").count() > few
    original = page.locator("dl.facts a[target=_blank]")
    assert "noopener" in (original.get_attribute("rel") or "")


def test_the_cell_is_framed_on_the_picture_of_its_page(browser: Browser, copy: Path) -> None:
    """A page of 400 × 600 points, drawn twice as large; the box in its middle."""
    table = copy / f"data/table/{DECISION}/8.json"
    source = json.loads(table.read_text(encoding="utf-8"))
    columns, _ = listed(source["facts"])
    for row in source["facts"]["rows"]:
        for name, value in {"page": 3, "x0": 100, "top": 300, "x1": 200, "bottom": 330}.items():
            row[columns.index(name)] = value
    table.write_text(json.dumps(source), encoding="utf-8")
    document = copy / f"data/document/{DECISION}.json"
    about = json.loads(document.read_text(encoding="utf-8"))
    document.write_text(json.dumps({**about, "pages": f"data/page/{DECISION}.json"}), encoding="utf-8")
    picture = io.BytesIO()
    Image.new("RGB", (800, 1200), "white").save(picture, "WEBP")
    (copy / f"data/page/{DECISION}").mkdir(parents=True)
    (copy / f"data/page/{DECISION}/3.webp").write_bytes(picture.getvalue())
    pages = {"3": {"file": f"data/page/{DECISION}/3.webp", "width": 400, "height": 600, "pixels": [800, 1200]}}
    (copy / f"data/page/{DECISION}.json").write_text(json.dumps({"pages": pages, "notes": []}), encoding="utf-8")
    with served(copy) as address:
        reader = Watched(browser, address)
        page = reader.open(f"source/{DECISION}/8?row=19&column=5")
        image = page.get_by_role("img", name="Ảnh trang 3 của văn bản")
        image.scroll_into_view_if_needed()
        assert image.evaluate("image => image.decode().then(() => image.naturalWidth)") == 800
        whole, box = image.bounding_box(), page.locator(".page-box").bounding_box()
        assert whole and box
        assert (box["x"] - whole["x"]) / whole["width"] == pytest.approx(0.25, abs=0.01)
        assert (box["y"] - whole["y"]) / whole["height"] == pytest.approx(0.5, abs=0.01)
        assert box["width"] / whole["width"] == pytest.approx(0.25, abs=0.01)
        go(page, f"source/{DECISION}/8")
        assert page.locator(".page-box").count() == 0
        reader.close()
        assert not reader.complaints
