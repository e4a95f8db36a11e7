"""Agencies are found by name, with or without accents, by mouse and by keyboard."""

from playwright.sync_api import expect

from tests.browser.watched import DESKTOP, PHONE, Watched, settled


def test_a_province_is_found_without_accents(reader: Watched) -> None:
    page = reader.open("about")
    for width in (DESKTOP, PHONE):
        page.set_viewport_size({"width": width, "height": 800})
        for question in ("dak lak", "Đắk Lắk", "DAK LAK", "lak  dak"):
            page.locator("#search").fill(question)
            expect(page.locator("#search-list [role=option] .name").first).to_have_text("Đắk Lắk")
    page.locator("#search-list [role=option]").first.click()
    expect(page.locator("main h1")).to_have_text("Đắk Lắk")
    assert page.url.split("?")[0].endswith("#/agency/dak-lak")


def test_the_search_is_a_combobox(reader: Watched) -> None:
    page = reader.open("about")
    field = page.get_by_role("combobox", name="Tìm đơn vị")
    expect(field).to_have_attribute("aria-expanded", "false")
    field.fill("da")
    expect(field).to_have_attribute("aria-expanded", "true")
    field.press("ArrowDown")
    field.press("ArrowDown")
    chosen = page.locator(f"#{field.get_attribute('aria-activedescendant')}")
    assert chosen.get_attribute("aria-selected") == "true"
    assert page.locator("#search-list [aria-selected=true]").count() == 1
    field.press("Escape")
    expect(field).to_have_attribute("aria-expanded", "false")
    assert field.input_value() == "da"


def test_nothing_found_is_said(reader: Watched) -> None:
    page = reader.open("about")
    page.locator("#search").fill("zzz")
    expect(page.locator("#search-list .none")).to_contain_text("zzz")
    expect(page.locator("#live")).to_have_text("0 đơn vị")
    page.locator("#search").press("Enter")
    assert page.locator("main").get_attribute("data-view") == "about"


def test_names_are_only_fetched_when_somebody_searches(reader: Watched) -> None:
    page = reader.open("")
    assert not [address for address in reader.asked if address.startswith("data/search/")]
    page.locator("#search").fill("ha noi")
    page.locator("#search-list [role=option]").first.wait_for()
    assert [address for address in reader.asked if address.startswith("data/search/")]


def test_agencies_are_listed_by_kind_and_name(reader: Watched) -> None:
    page = reader.open("agencies")
    page.locator("#f-kind").select_option("province")
    page.locator("#f-q").fill("quang n")
    names = page.locator("#agencies tbody th").all_inner_texts()
    assert {"Quảng Nam", "Quảng Ninh"} <= set(names)
    assert all("Quảng N" in name for name in names)
    assert page.locator(".count").inner_text() == f"{len(names)} dòng"
    assert "kind=province" in page.url and "q=quang%20n" in page.url
    page.reload()
    settled(page)
    assert page.locator("#agencies tbody th").all_inner_texts() == names
