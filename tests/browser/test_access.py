"""What a keyboard, a screen reader and tired eyes need."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.places import ADDRESSES, LEAGUE, NAMES
from tests.browser.watched import PHONE, Watched, go

# The two looks differ in nothing but colours.
LIGHT = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# The rows of a long table are alike; some of them are looked at.
SOME = {"exclude": [["table.data tbody tr:nth-child(n+9)"], [".findings > li:nth-child(n+6)"]]}
SHADED = ("overview", "league", "findings", "source", "about")
DARK = {"resultTypes": ["violations"], "runOnly": {"type": "rule", "values": ["color-contrast"]}}


@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_axe_finds_no_serious_fault(reader: Watched, dark: bool) -> None:
    page = reader.open("about", dark=dark)
    faults = []
    for name in SHADED if dark else NAMES:
        go(page, ADDRESSES[name])
        found = Axe().run(page, context=SOME, options=DARK if dark else LIGHT).response["violations"]
        faults += [(name, fault["impact"], fault["id"], fault["nodes"][0]["html"]) for fault in found]
    assert not [fault for fault in faults if fault[1] in {"serious", "critical"}]


def test_axe_sees_a_fault(reader: Watched) -> None:
    page = reader.open("about")
    page.evaluate("document.querySelector('h1').append(document.createElement('button'))")
    assert Axe().run(page, options=LIGHT).response["violations"]


def test_the_keyboard_alone_leads_from_search_to_source(reader: Watched) -> None:
    page = reader.open("")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    assert page.url.split("#")[1].startswith("/")
    page.reload()
    page.wait_for_selector("main h1")
    for _ in range(20):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "search":
            break
    page.keyboard.type("so y te binh dinh")
    expect(page.locator("#search-list [role=option] .name").first).to_have_text("Sở Y tế")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(page.locator("main h1")).to_have_text("Sở Y tế")
    expect(page.locator("main h1")).to_be_focused()
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.classList.contains('figure')"):
            break
    text = page.evaluate("document.activeElement.innerText")
    page.keyboard.press("Enter")
    page.wait_for_selector("main[data-view=source]")
    expect(page.locator("#lit")).to_have_text(text.split("/")[0])
    expect(page.locator("main h1")).to_be_focused()


def test_focus_is_seen(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    page.locator("#f-q").focus()
    for _ in range(3):
        page.keyboard.press("Tab")
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none", page.evaluate("document.activeElement.outerHTML")


def test_a_chart_is_one_picture_with_words_and_a_table(reader: Watched) -> None:
    page = reader.open("agency/da-nang")
    chart = page.locator("#agency-chart")
    assert chart.get_attribute("role") == "img"
    assert "Đà Nẵng qua các năm" in (chart.get_attribute("aria-label") or "")
    assert chart.locator("svg path").count() > 5
    assert page.locator("#scores tbody tr").count() > 5


def test_nothing_runs_over_the_edge_of_a_phone(reader: Watched) -> None:
    page = reader.open("about", width=PHONE)
    for name in NAMES:
        for language in ("vi", "en"):
            place = ADDRESSES[name]
            go(page, f"{place}{'&' if '?' in place else '?'}lang={language}")
            wider = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wider == 0, (name, language)


def test_what_is_pressed_is_large_enough_for_a_finger(reader: Watched) -> None:
    page = reader.open("about", width=PHONE)
    for name in ("overview", "league", "compare"):
        go(page, ADDRESSES[name])
        for thing in page.locator("button:visible, select:visible, input:visible, #nav a, .languages a, a.cover").all():
            box = thing.bounding_box()
            assert box and box["height"] >= 39, (name, thing.evaluate("thing => thing.outerHTML"))


def test_dark_is_dark_and_motion_can_be_reduced(reader: Watched) -> None:
    light = reader.open("about").evaluate("getComputedStyle(document.body).backgroundColor")
    page = reader.open("about", dark=True)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    page.emulate_media(reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.body).animationName") == "none"


def test_paper_shows_the_table_and_nothing_to_press(reader: Watched) -> None:
    page = reader.open(LEAGUE)
    page.emulate_media(media="print")
    assert not page.locator("#nav").is_visible()
    assert not page.locator(".controls").first.is_visible()
    assert page.locator("#league").is_visible()
    caption = page.locator("#league caption").bounding_box()
    assert caption and caption["width"] > 200
