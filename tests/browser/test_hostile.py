"""Names out of documents are only ever text: nothing in the data becomes markup, a script or an address to follow."""

import json
import re
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Page, expect

from tests.browser.places import ADDRESSES, DECISION, NAMES
from tests.browser.watched import Watched, go, served

MARKUP = r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function"
ROOM = Path(__file__).resolve().parents[2] / "explorer"
IMAGE = "<img src=x onerror=\"window.hacked='{}'\">"
TEXTS = {
    "Đà Nẵng": IMAGE.format("name"),
    "Bình Định": "</title><script>window.hacked='province'</script>",
    "Sở Y tế": "<svg onload=\"window.hacked='svg'\">",
    "305/QĐ-UBND": "javascript:window.hacked='number'",
    "Tốt": "${window.hacked='class'}",
    "75": IMAGE.format("cell"),
}


def doctored(folder: Path, texts: dict[str, str]) -> None:
    """Puts other texts in the place of some, wherever they stand as values in the site's data."""
    for path in (folder / "data").rglob("*.json"):
        content = json.loads(path.read_text(encoding="utf-8"))
        path.write_text(json.dumps(_replaced(content, texts)), encoding="utf-8")


def _replaced(value: Any, texts: dict[str, str]) -> Any:
    if isinstance(value, dict):
        return {key: _replaced(each, texts) for key, each in value.items()}
    if isinstance(value, list):
        return [_replaced(each, texts) for each in value]
    return texts.get(value, value) if isinstance(value, str) else value


def test_hostile_names_run_nothing_in_any_view(browser: Browser, copy: Path) -> None:
    doctored(copy, TEXTS)
    about = copy / f"data/document/{DECISION}.json"
    document = json.loads(about.read_text(encoding="utf-8"))
    document["document"]["url"] = "javascript:window.hacked='url'"
    about.write_text(json.dumps(document), encoding="utf-8")
    with served(copy) as address:
        reader = Watched(browser, address)
        page = reader.open("about")
        for name in NAMES:
            go(page, ADDRESSES[name])
            hover_chart(page)
            assert page.evaluate("window.hacked") is None, name
            assert page.locator("main img, main svg[onload], main script").count() == 0, name
            assert page.locator("a[href^='javascript' i]").count() == 0, name
        go(page, ADDRESSES["agency"])
        assert page.locator("h1").inner_text() == TEXTS["Đà Nẵng"]
        assert page.title().startswith(TEXTS["Đà Nẵng"])
        page.locator("#search").fill("img")
        page.locator("#search-list [role=option]").first.wait_for()
        assert TEXTS["Đà Nẵng"] in page.locator("#search-list").inner_text()
        assert page.evaluate("window.hacked") is None
        reader.close()
        assert not reader.complaints
        assert not reader.outside


def hover_chart(page: Page) -> None:
    """Moves the mouse over the points of a chart, so that its tooltips are shown."""
    for chart in page.locator(".chart:visible").all():
        for mark in chart.locator("g.mark-symbol.role-mark path").all()[:3]:
            page.mouse.move(0, 0)
            mark.hover(force=True)
            expect(chart.locator(".tip")).to_be_visible()


def test_what_an_address_says_is_only_text(reader: Watched) -> None:
    page = reader.open("league?scheme=<img src=x onerror=window.hacked=1>&q=<b>&lang=<script>")
    assert page.evaluate("window.hacked") is None
    go(page, "agencies?q=<img src=x onerror=window.hacked=1>&sort=-constructor&kind=__proto__")
    assert page.locator("#f-q").input_value() == "<img src=x onerror=window.hacked=1>"
    go(page, "findings?severity=__proto__&kind=constructor")
    go(page, "compare?ids=__proto__,constructor")
    assert page.evaluate("window.hacked") is None
    reader.complaints = [said for said in reader.complaints if "404" not in said]


def test_only_addresses_of_the_web_and_of_the_page_are_linked(reader: Watched) -> None:
    page = reader.open("about")
    made = "address => import('/app/dom.js').then(dom => dom.h('a', { href: address }).getAttribute('href'))"
    for address in ("javascript:alert(1)", " javascript:alert(1)", "data:text/html,x", "//example.org", "file:///etc"):
        assert page.evaluate(made, address) == "#/"
    for address in ("#/league?lang=vi", "https://example.org/a", "lib/NOTICE"):
        assert page.evaluate(made, address) == address


def test_the_policy_holds(reader: Watched) -> None:
    page = reader.open("about")
    page.evaluate(
        """() => {
            const script = document.createElement('script');
            script.textContent = 'window.hacked = 1';
            document.head.append(script);
            document.body.setAttribute('onclick', 'window.hacked = 2');
            document.body.click();
            fetch('https://example.org/').catch(() => {});
            const image = new Image();
            image.src = 'https://example.org/x.png';
        }"""
    )
    page.wait_for_timeout(200)
    assert page.evaluate("window.hacked") is None
    assert len([said for said in reader.complaints if "Content Security Policy" in said]) >= 4
    # The policy stops them before they are requests.
    assert not reader.outside
    reader.complaints.clear()


def test_the_policy_allows_no_more_than_the_page_needs() -> None:
    page = (ROOM / "index.html").read_text(encoding="utf-8")
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', page)
    assert policy and "unsafe" not in policy[1]
    assert policy[1].startswith("default-src 'none'; script-src 'self';")
    assert not re.search(r"https?://", page)


def test_no_text_becomes_markup() -> None:
    for path in sorted((ROOM / "app").rglob("*.js")):
        text = path.read_text(encoding="utf-8")
        assert not re.search(MARKUP, text), path
        assert not re.search(r"https?://(?!creativecommons\.org|www\.apache\.org|vega\.github\.io)", text), path
