"""The list of sources: what is shipped, how folders lie over one another, and what is said of a broken one."""

import csv
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from extract.collect.errors import SourceError
from extract.collect.source_keys import FIND
from extract.collect.sources import Source, load_sources

ONE = """
[[source]]
source_id = "one"
publisher = "Sở Một"
start = ["https://one.vn/list"]
find = "listing"
"""


def load(folder: Path, *texts: str) -> tuple[Source, ...]:
    """The sources of one file a folder, the later ones laid over the first."""
    folders = []
    for at, text in enumerate(texts):
        folders.append(folder / str(at))
        folders[-1].mkdir()
        (folders[-1] / "sources.toml").write_text(text, encoding="utf-8")
    return load_sources(folders)


def test_the_shipped_list_has_every_page_that_figures_were_keyed_from(root: Path) -> None:
    sources = load_sources([root / "data" / "reference"])
    asked = {address for source in sources if source.find == "page" for address in source.start}
    for path in sorted((root / "data" / "raw" / "shipped" / "readings").glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as file:
            keyed = {row["source"] for row in csv.DictReader(file)}
        assert all(address in asked for address in keyed if address.startswith("http")), path.name


def test_the_shipped_list_is_in_order(root: Path) -> None:
    sources = load_sources([root / "data" / "reference"])
    assert {source.find for source in sources} <= set(FIND) and len(sources) > 150
    starts = [(source.find, address) for source in sources for address in source.start]
    assert len(starts) == len(set(starts))
    for source in sources:
        assert source.every_days >= 1 and source.rate_seconds >= 1, source.source_id
        assert source.owner and source.expect_max, source.source_id
        # Who is left out says why, and so does whoever wants a browser or no verification.
        if source.needs_browser or source.tls_exception or not source.enabled:
            assert source.notes, source.source_id


def test_a_source_has_what_its_entry_gives_and_defaults(tmp_path: Path) -> None:
    (one,) = load(
        tmp_path, ONE + 'max_pages = 3\nnext_page = "^trang sau$"\nhosts = ["Files.one.vn"]\nrate_seconds = 4\n'
    )
    assert (one.source_id, one.publisher, one.start) == ("one", "Sở Một", ("https://one.vn/list",))
    assert (one.max_pages, one.rate_seconds, one.enabled, one.needs_browser) == (3, 4.0, True, False)
    assert one.hosts == {"one.vn", "www.one.vn", "files.one.vn"}


def test_a_host_that_is_a_number_has_no_twin(tmp_path: Path) -> None:
    (one,) = load(tmp_path, ONE.replace("https://one.vn", "http://127.0.0.1:8080"))
    assert one.hosts == {"127.0.0.1"}


def test_a_profile_gives_what_an_entry_does_not(tmp_path: Path) -> None:
    profile = '[profile.slow]\nrate_seconds = 9\nlanguage = "en"\n'
    (one,) = load(tmp_path, profile + ONE + 'profile = "slow"\nlanguage = "vi"\n')
    assert (one.rate_seconds, one.language) == (9.0, "vi")


def test_a_folder_over_another_changes_the_keys_it_gives_and_adds_sources(tmp_path: Path) -> None:
    second = '[[source]]\nsource_id = "one"\nenabled = false\n' + ONE.replace('"one"', '"another"')
    another, one = load(tmp_path, ONE, second)
    assert (one.source_id, one.enabled, one.publisher) == ("one", False, "Sở Một")
    assert another.source_id == "another" and another.enabled


def test_a_folder_over_another_need_not_have_the_file(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "sources.toml").write_text(ONE, encoding="utf-8")
    assert len(load_sources([tmp_path, tmp_path / "empty"])) == 1
    with pytest.raises(SourceError, match=r"sources\.toml is missing; restore it"):
        load_sources([tmp_path / "empty"])


BROKEN = [
    ("find = [", "sources.toml is no TOML ("),
    ("[sources]\n", "has «sources» at its top; only [[source]] and [profile.NAME] belong there."),
    ("source = 3\n", "source is no list of tables"),
    ("profile = 3\n", "profile is no table"),
    ('[profile.x]\nsource_id = "y"\n', "profile x: source_id belongs to one source"),
    ('[[source]]\npublisher = "x"\n', "source number 1: source_id is missing"),
    (ONE + ONE, "source one: source_id stands there twice"),
    (ONE.replace('"one"', '"Một"'), "source Một: source_id is «Một»; write an id as mic-gov-vn"),
    (ONE + 'profile = "slow"\n', "source one: profile is «slow»; no [profile.slow] stands in the file."),
    (ONE + "rate = 3\n", "source one: rate is no key of a source"),
    (ONE.replace('publisher = "Sở Một"', ""), "source one: publisher is missing or empty"),
    (ONE.replace('["https://one.vn/list"]', "[]"), "source one: start is missing or empty"),
    (ONE.replace('"listing"', '"list"'), "source one: find is «list»; it can be page, listing, sitemap, feed, search."),
    (ONE.replace("https://one.vn", "one.vn"), "source one: start has «one.vn/list»; write a whole address"),
    (ONE.replace("https://one.vn", "https://one.vn:eins"), "source one: start has «https://one.vn:eins/list»"),
    (ONE + 'link = "(a"\n', "source one: link is no regular expression ("),
    (ONE.replace("https://one.vn", "https://me:pw@one.vn"), "source one: start has an address with a user name before"),
    (ONE + "max_pages = 0\n", "source one: max_pages must be a whole number of at least 1."),
    (ONE + "max_pages = true\n", "source one: max_pages must be a whole number"),
    (ONE + "rate_seconds = -1\n", "source one: rate_seconds must be a number of at least 0."),
    (ONE + "every_days = nan\n", "source one: every_days must be a number"),
    (ONE + 'enabled = "no"\n', "source one: enabled must be true or false."),
    (ONE + "notes = 3\n", "source one: notes is no text"),
    (ONE + 'hosts = ["https://one.vn"]\n', "source one: hosts has «https://one.vn»; write names of hosts alone"),
    (ONE + 'verified = "yesterday"\n', "source one: verified is «yesterday»; write the day as 2026-01-31"),
    (ONE + 'kind = "news"\n', "source one: kind is «news»; it can be ranking, report"),
    (ONE + "expect_min = 9\nexpect_max = 3\n", "source one: expect_max is 3, less than expect_min"),
    (ONE + 'queries = ["x"]\n', "source one: find must be «search» where there are queries"),
    (ONE.replace('"listing"', '"search"'), "source one: start of a search needs {query} in each address"),
    (ONE + 'next_page = "sau"\n', "source one: max_pages is 1, so that next_page is never followed"),
    (ONE.replace('"listing"', '"page"') + 'words = "x"\n', "source one: find is «page», and pages have no links"),
    (ONE.replace('"listing"', '"feed"') + 'next_page = "x"\nmax_pages = 2\n', "source one: next_page has no meaning"),
    (ONE + 'next_page = "/tin?page={page}"\n', "source one: next_page has «/tin?page={page}»; write a whole address"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "said"), BROKEN, ids=[said[:40] for _, said in BROKEN])
def test_a_broken_list_is_refused_in_one_sentence(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(SourceError) as refused:
        load(tmp_path, text)
    message = str(refused.value)
    assert said in message and str(tmp_path / "0" / "sources.toml") in message
    assert "\n" not in message and message.endswith(".") and "me:pw" not in message


def test_a_list_that_is_no_utf_8_is_refused(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_bytes(ONE.encode("utf-16"))
    with pytest.raises(SourceError, match="is not in UTF-8; save it as UTF-8"):
        load_sources([tmp_path])


def test_of_a_folder_over_another_the_error_names_its_file(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refused:
        load(tmp_path, ONE, '[[source]]\nsource_id = "one"\nmax_pages = -1\n')
    assert str(tmp_path / "1" / "sources.toml") in str(refused.value)


def test_no_start_page_of_the_shipped_list_is_an_address_of_an_own_network(root: Path) -> None:
    for source in load_sources([root / "data" / "reference"]):
        for address in source.start:
            host = urlsplit(address).hostname or ""
            assert "." in host and not host.replace(".", "").isdigit(), address
