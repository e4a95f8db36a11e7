"""Each view shows what it is about, in both languages, at an address that can be shared."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.browser.places import ADDRESSES, LEAGUE, PROVINCES, VIEWS, spoken
from tests.browser.watched import Watched, go, settled


def test_every_view_renders_in_both_languages(reader: Watched) -> None:
    page = reader.open("about")
    for name, place, vietnamese, english in VIEWS:
        for language, words in (("vi", vietnamese), ("en", english)):
            go(page, spoken(place, language))
            assert page.locator("main").get_attribute("data-view") == name
            assert words in page.locator("h1").inner_text()
            assert page.locator("html").get_attribute("lang") == language
            assert page.locator("h1").count() == 1
            assert "undefined" not in page.locator("body").inner_text()
            assert "null" not in page.locator("main").inner_text().split()


def test_a_table_of_every_view_with_figures_has_rows(reader: Watched) -> None:
    page = reader.open("about")
    for name in ("league", "agencies", "agency", "compare", "services", "document"):
        go(page, ADDRESSES[name])
        assert page.locator("table.data tbody tr").count() > 1, name
    go(page, ADDRESSES["findings"])
    assert page.locator("ol.findings > li").count() > 10


def test_the_overview_leads_to_each_league_table(reader: Watched) -> None:
    page = reader.open("")
    cell = page.get_by_role("link", name="Bộ Thông tin và Truyền thông, Ứng dụng công nghệ thông tin 2017")
    cell.click()
    page.wait_for_selector("#league")
    assert page.locator("h1").inner_text() == "Ứng dụng công nghệ thông tin 2017"
    assert "scheme=mic/ung-dung-cntt/2017" in page.url


def test_the_language_changes_and_the_place_stays(reader: Watched) -> None:
    page = reader.open(spoken(f"{LEAGUE}&q=so&sort=-agency", "vi"))
    first = page.locator("#league tbody th").first.inner_text()
    page.get_by_role("link", name="English").click()
    page.wait_for_selector("html[lang=en]")
    settled(page)
    assert "lang=en" in page.url
    assert "criterion=security" in page.url
    assert page.locator("#league tbody th").first.inner_text() == first
    assert page.locator("#f-q").input_value() == "so"
    assert page.get_by_role("columnheader", name="Agency").get_attribute("aria-sort") == "descending"
    assert "Findings" in page.locator("#nav").inner_text()


@pytest.mark.parametrize(("locale", "language"), [("vi-VN", "vi"), ("en-GB", "en"), ("fr-FR", "en")])
def test_the_browser_is_asked_for_its_language(reader: Watched, locale: str, language: str) -> None:
    page = reader.open("", locale=locale)
    assert page.locator("html").get_attribute("lang") == language
    assert f"lang={language}" in page.url


def test_numbers_are_written_as_the_language_writes_them(reader: Watched) -> None:
    page = reader.open(spoken(PROVINCES, "vi"))
    assert page.locator("#league tbody tr").first.inner_text().count("0,727") == 1
    go(page, spoken(PROVINCES, "en"))
    assert page.locator("#league tbody tr").first.inner_text().count("0.727") == 1


def test_what_the_data_calls_things_has_words(data: Callable[[str], Any], root: Path) -> None:
    words = json.loads((root / "explorer/i18n/vi.json").read_text(encoding="utf-8"))
    index = data("index.json")
    kinds = [row[1] for row in data("findings.json")["summary"]["rows"]]
    named = [f"finding.{kind}" for kind in kinds] + [f"indicator.{code}" for code in index["indicator_list"]]
    named += [f"family.{code}" for code in index["families"]]
    named += [f"level.{code}" for code in data("services.json")["levels"]]
    assert not [key for key in named if key not in words]


def test_the_frame_marks_where_one_is(reader: Watched) -> None:
    page = reader.open("findings")
    assert page.locator("#nav a[aria-current=page]").inner_text() == "Cảnh báo"
    go(page, "agency/da-nang")
    assert page.locator("#nav a[aria-current=page]").inner_text() == "Đơn vị"
    assert page.title().startswith("Đà Nẵng – ")


def test_going_back_leads_to_where_one_was(reader: Watched) -> None:
    page = reader.open(PROVINCES)
    page.get_by_role("link", name="Trà Vinh").scroll_into_view_if_needed()
    page.wait_for_timeout(100)  # the page notes where one is when it is told of the scrolling
    place = page.evaluate("scrollY")
    page.get_by_role("link", name="Trà Vinh").click()
    page.wait_for_selector("main[data-view=agency]")
    assert place > 500
    assert page.evaluate("scrollY") == 0
    page.go_back()
    page.wait_for_selector("#league")
    assert abs(page.evaluate("scrollY") - place) < 2


@pytest.mark.parametrize("place", ["nowhere", "agency/no-such-agency", "source/0000/1", "document/../../etc/passwd"])
def test_an_address_of_nothing_says_so(reader: Watched, place: str) -> None:
    page = reader.open(place)
    assert page.locator("h1").inner_text() == "Không tìm thấy trang"
    # The browser itself notes that a file was not there.
    reader.complaints = [said for said in reader.complaints if "404" not in said]
    page.get_by_role("link", name="Về trang tổng quan").click()
    page.wait_for_selector("table.matrix")


def test_data_that_cannot_be_read_is_said_in_a_sentence(reader: Watched) -> None:
    page = reader.open("about")
    page.route("**/findings.json", lambda route: route.fulfill(status=500, body="no"))
    go(page, "findings")
    assert page.locator("h1").inner_text() == "Không đọc được dữ liệu"
    reader.complaints.clear()
    page.unroute("**/findings.json")
    go(page, "about")
    go(page, "findings")
    assert page.locator("ol.findings > li").count() > 0
