"""`python -m tests.browser.first_view FOLDER`: how soon the page of a site shows its first view, and a few others.

The least of several runs, each by a reader who has nothing of the page yet: from the request to the drawn view, in
milliseconds, with the bytes that it took.
"""

import argparse
import time
from pathlib import Path

from playwright.sync_api import Browser, Response

from tests.browser.watched import browser_at, chromium, served

PLACES = ("", "league", "agencies", "services", "findings")


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.browser.first_view", description=__doc__)
    parser.add_argument("folder", type=Path, help="a site, as «chiso export --site» writes it")
    parser.add_argument("--times", type=int, default=5, help="runs of which the best counts (5)")
    options = parser.parse_args()
    path = chromium()
    if path is None:
        parser.error("chromium is not here: apt-get install chromium")
    with served(options.folder) as address, browser_at(path) as browser:
        for place in PLACES:
            runs = [first(browser, address, place) for _ in range(options.times)]
            shown, size, files = min(runs)
            print(f"#/{place:<10} {shown:7.0f} ms {size / 1000:8.0f} kB in {files} files")  # noqa: T201


def first(browser: Browser, address: str, place: str) -> tuple[float, int, int]:
    """Milliseconds until a view is shown to a new reader, and the bytes and files that it took."""
    sizes: list[int] = []

    def weigh(response: Response) -> None:
        sizes.append(int(response.headers.get("content-length", 0)))

    context = browser.new_context(locale="vi-VN")
    page = context.new_page()
    page.on("response", weigh)
    began = time.perf_counter()
    page.goto(f"{address}#/{place}")
    page.wait_for_selector("main h1")
    shown = (time.perf_counter() - began) * 1000
    context.close()
    return shown, sum(sizes), len(sizes)


if __name__ == "__main__":
    main()
