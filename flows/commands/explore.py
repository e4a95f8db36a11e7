"""`chiso explore`: the current release as a page in the browser, served on this machine."""

import os
import sys
import webbrowser
from contextlib import suppress
from pathlib import Path
from threading import Thread

from flows.commands.release import current_release
from flows.errors import BAD_INPUT, DONE, CommandError, complain
from flows.explore_server import SiteServer
from flows.show import say
from load.releases import in_force
from load.site.cache import cached_site
from load.site.errors import SiteError

# Asked for first where nobody names a port, so that addresses that were noted down go on to work.
PORT = 8417


def run_explore(curated: Path, raw: Path, port: int | None, may_open: bool) -> int:
    """Makes the site of the current release if it is not there yet, and serves it until stopped.

    A release that comes meanwhile is told of and not shown: what a reader looks at stays what it is. Raises
    CommandError where the port is taken or a package is missing, LoadError where the release is damaged.
    """
    release = current_release(curated)
    archive = raw if raw.is_dir() else None
    try:
        with cached_site(curated, release, archive, on_make=_tell) as folder:
            # From here on Ctrl-C is how a reader says that he is done.
            with _server(folder, port, _Newer(curated, release.name)) as server, suppress(KeyboardInterrupt):
                say(f"{release.name} is at {server.address} (Ctrl-C stops it)")
                sys.stdout.flush()
                if may_open:
                    _open(server.address)
                server.serve_forever()
            say("Stopped.")
    except SiteError as error:
        raise CommandError(str(error), BAD_INPUT) from None
    return DONE


def _tell(folder: Path) -> None:
    complain(f"Making the page in {folder}; this is done once a release.")


class _Newer:
    """Tells once of each release that came after the one that is served."""

    def __init__(self, curated: Path, served: str) -> None:
        self._curated, self._told = curated, served

    def __call__(self) -> None:
        name = in_force(self._curated)
        if name and name != self._told:
            self._told = name
            complain(f"{name} is in force now; stop and start «chiso explore» to see it.")


def _server(folder: Path, port: int | None, on_look: _Newer) -> SiteServer:
    """The server at `port`; without one at the usual port, or at any that is free."""
    if port is None:
        with suppress(OSError):
            return SiteServer(folder, PORT, on_look)
    try:
        return SiteServer(folder, port or 0, on_look)
    except OverflowError:
        raise CommandError(f"There is no port {port}; name one from 1024 to 65535.") from None
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise CommandError(f"Port {port} cannot be used ({why}); name another with --port, or leave it out.") from None


def _open(address: str) -> None:
    """Opens the browser where there is a screen: one that draws letters would take over the terminal."""
    has_screen = sys.platform in ("darwin", "win32") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
    )
    if has_screen:
        Thread(target=_browse, args=(address,), daemon=True).start()


def _browse(address: str) -> None:
    with suppress(Exception):
        webbrowser.open(address)
