"""`python -m tests.bench`: what reading a document, starting a command and a refresh take on this machine."""

import argparse
import contextlib
import io
import tempfile
from pathlib import Path

from flows import ending
from flows.cli import app
from tests.bench.checks import show_checks
from tests.bench.documents import fill, sample
from tests.bench.forms import show_forms
from tests.bench.names import timings
from tests.bench.reading import readings
from tests.bench.refresh import show
from tests.bench.timing import best_of, start_up


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument(
        "what", nargs="?", choices=("all", "refresh", "forms", "checks"), default="all", help="refresh: only by size; "
        "forms: only the published forms; checks: what is found of injected faults, and how fast",
    )  # fmt: skip
    parser.add_argument("--seeds", type=int, nargs="+", default=[1], help="which generated decisions (1)")
    parser.add_argument("--pages", choices=("small", "full"), default=None, help="a few pages of each form, or whole")
    parser.add_argument("--only", nargs="+", default=[], help="only forms with one of these words in their name")
    parser.add_argument("--peers", action="store_true", help="other readers too, with what they get right")
    parser.add_argument(
        "--documents",
        type=int,
        default=1_000,
        help="documents of the largest refresh by size, or with injected faults (1,000)",
    )
    parser.add_argument("--jobs", type=int, default=1, help="processes that read in a refresh by size (1)")
    parser.add_argument("--times", type=int, default=7, help="runs of which the best counts (7)")
    parser.add_argument("--copies", type=int, default=200, help="documents in the refresh (200)")
    parser.add_argument("--names", type=int, default=100_000, help="distinct names to match (100,000)")
    options = parser.parse_args()
    if options.what == "forms":
        size = "few" if options.pages == "small" else "full"
        show_forms(options.seeds, size, options.peers, options.times, options.only)
        return
    if options.what == "checks":
        show_checks(options.documents, options.times)
        return
    show(options.documents, options.jobs)
    if options.what == "refresh":
        return
    _reading(options.times)
    show_forms(options.seeds, "full" if options.pages == "full" else "few", options.peers, options.times)
    _names(options.names)
    with tempfile.TemporaryDirectory() as folder:
        curated = _refresh(Path(folder), options.copies)
        _start_up(curated, options.times)


def _reading(times: int) -> None:
    document = sample()
    print(f"Reading {document.name}, {len(document.data) / 1000:.0f} kB, best of {times}:")
    floor = 0.0
    for name, milliseconds in readings(document, times):
        floor = floor or milliseconds
        print(f"  {name:<32} {milliseconds:8.1f} ms   {milliseconds / floor:6.1f} x")


def _names(count: int) -> None:
    print(f"Matching {count:,} distinct names:")
    floor = 0.0
    for name, microseconds, said in timings(count):
        floor = floor or microseconds
        print(f"  {name:<32} {microseconds:8.1f} µs   {microseconds / floor:6.0f} x   {said}")


def _refresh(folder: Path, copies: int) -> Path:
    raw, curated = folder / "raw", folder / "curated"
    raw.mkdir()
    fill(raw, copies)
    took = best_of(1, lambda: _quietly("refresh", "--offline", "--raw", str(raw), "--curated", str(curated)))
    print(f"Refresh of {copies} copies: {took / 1000:.1f} s, {took / copies:.0f} ms a document")
    again = best_of(1, lambda: _quietly("refresh", "--offline", "--raw", str(raw), "--curated", str(curated)))
    print(f"  once more, nothing changed: {again / 1000:.1f} s")
    return curated


def _quietly(*arguments: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        code = ending.run(app, list(arguments))
    if code not in (0, 4):
        raise SystemExit(f"chiso {arguments[0]} ended with {code}")


def _start_up(curated: Path, times: int) -> None:
    print(f"Starting, best of {times}:")
    for arguments in (["--help"], ["query", "SELECT 1", "--curated", curated], ["status", "--curated", curated]):
        print(f"  chiso {arguments[0]:<26} {start_up(times, *arguments):8.0f} ms")


if __name__ == "__main__":
    main()
