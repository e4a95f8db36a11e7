"""The whole way of a site: page, library, font and data, made aside and then put in place."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from load.releases import Release
from load.site import place
from load.site.agencies import write_agencies, write_search
from load.site.documents import write_documents, write_tables
from load.site.findings import write_findings
from load.site.folder import SiteFolder
from load.site.fonts import write_fonts
from load.site.index import Download, write_index
from load.site.leagues import write_leagues
from load.site.library import write_library
from load.site.pagefiles import FOLDER, copy_page, page_sha256
from load.site.pages import Pages, write_pages
from load.site.questions import asked
from load.site.schemes import write_schemes
from load.site.services import write_services


@dataclass(frozen=True)
class SiteSummary:
    """What a site has come to. `unpictured` counts documents that have pages, and not the pictures of all of them."""

    folder: Path
    release: str
    files: int
    size: int
    largest: str
    largest_size: int
    agencies: int
    documents: int
    pictures: int
    unpictured: int


def write_site(release: Release, folder: Path, *, raw: Path | None, page: Path = FOLDER) -> SiteSummary:
    """Writes the site of a release: everything that the page in `page` needs, for any host that serves files.

    The same release, page and packages give the same bytes. `raw` is the archive that pictures of pages are made from;
    None makes none. With `folder` as it was, raises SiteError if it holds something else than an earlier site, or a
    package of the extra `site` is missing, and LoadError if it cannot be written or the release is damaged.
    """
    target = place.check(folder)
    with place.in_place(target) as at:
        return replace(fill_site(release, at.made, at.scratch, raw=raw, page=page), folder=folder)


def fill_site(
    release: Release,
    folder: Path,
    scratch: Path,
    *,
    raw: Path | None,
    page: Path = FOLDER,
    beside: Sequence[Download] = (),
) -> SiteSummary:
    """Writes the site into a folder that is there, beside what it holds: for one who puts it in place himself.

    `scratch` is an empty folder on the same disk for what is needed meanwhile, `beside` are files of the folder which
    the page offers. Raises what `write_site` raises, and
    FileExistsError where the folder has a file of a name that the site needs.
    """
    site = SiteFolder(folder)
    copy_page(site, page)
    write_library(site, write_fonts(site))
    agencies, documents, pages = write_data(site, release, raw, scratch, beside)
    place.mark(site, release.name, page_sha256(page))
    size, largest = site.largest
    return SiteSummary(
        folder, release.name, site.files, site.size, largest, size, agencies, documents, pages.drawn, len(pages.notes)
    )


def write_data(
    site: SiteFolder, release: Release, raw: Path | None, scratch: Path, beside: Sequence[Download] = ()
) -> tuple[int, int, Pages]:
    """Writes all of `data/`; returns how many agencies and documents it has, and what became of pictures of pages.
    `scratch` is an empty folder for what is sorted meanwhile."""
    with asked(release, scratch) as questions:
        write_schemes(site, questions, write_leagues(site, questions))
        agencies = write_agencies(site, questions)
        write_services(site, questions)
        write_findings(site, questions)
        pages = write_pages(site, questions, raw, scratch)
        documents = write_documents(site, questions, write_tables(site, questions), pages)
        write_index(site, questions, release, write_search(site, questions), beside)
    return agencies, documents, pages
