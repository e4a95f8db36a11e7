"""A browser that is watched: what its pages complain of, and whom they ask."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from threading import Thread

from playwright.sync_api import Browser, BrowserContext, Page, Route, sync_playwright

from flows.explore_server import SiteServer

# Chromium as it comes talks to its maker now and then; here it is to talk to nobody.
ARGUMENTS = (
    "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update",
    "--disable-sync", "--disable-default-apps", "--disable-extensions", "--metrics-recording-only", "--mute-audio",
)  # fmt: skip
DESKTOP, PHONE = 1280, 360


def chromium() -> str | None:
    """The path of Chromium, None where there is none."""
    return shutil.which("chromium") or shutil.which("chromium-browser")


@contextmanager
def browser_at(path: str) -> Iterator[Browser]:
    """A browser for as long as it is held."""
    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of `folder`, served as `chiso explore` serves it."""
    with SiteServer(folder, 0) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield server.address
        server.shutdown()


@dataclass
class Watched:
    """A browser on a site: `complaints` are the console's errors and warnings, `outside` addresses of other hosts."""

    browser: Browser
    address: str
    complaints: list[str] = field(default_factory=list)
    outside: list[str] = field(default_factory=list)
    asked: list[str] = field(default_factory=list)
    _contexts: list[BrowserContext] = field(default_factory=list)

    def open(self, place: str, *, width: int = DESKTOP, dark: bool = False, locale: str = "vi-VN") -> Page:
        """A new page of a new reader at `#/place`, shown whole."""
        context = self.browser.new_context(
            viewport={"width": width, "height": 800},
            color_scheme="dark" if dark else "light",
            locale=locale,
            accept_downloads=True,
        )
        self._contexts.append(context)
        context.set_default_timeout(10_000)
        context.route("**/*", self._pass_own)
        page = context.new_page()
        page.on("console", lambda said: said.type in {"error", "warning"} and self.complaints.append(said.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        page.goto(f"{self.address}#/{place}")
        settled(page)
        return page

    def _pass_own(self, route: Route) -> None:
        url = route.request.url
        self.asked.append(url.removeprefix(self.address))
        if url.startswith((self.address, "data:", "blob:")):
            route.continue_()
        else:
            self.outside.append(url)
            route.abort()

    def close(self) -> None:
        """Closes all pages that were opened."""
        for context in self._contexts:
            context.close()


def settled(page: Page) -> None:
    """Waits until a view is shown and its chart, if it has one, is drawn."""
    page.wait_for_selector("main h1")
    page.wait_for_selector("main .waiting, main[aria-busy]", state="detached")


def go(page: Page, place: str) -> None:
    """Goes to `#/place` as a link does, and waits for it."""
    # A new view replaces the old heading: once the old one is gone, the new one is there.
    page.evaluate("document.querySelector('main h1').dataset.old = '1'")
    page.evaluate("place => { location.hash = '#/' + place }", place)
    page.wait_for_selector("main h1:not([data-old])")
    settled(page)
