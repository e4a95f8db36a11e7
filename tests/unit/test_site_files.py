"""How a site's files are called, cut and put in place."""

import json
import re
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from load.errors import LoadError
from load.site import folder as folders
from load.site import place
from load.site.errors import SiteError
from load.site.folder import Part, SiteFolder, columnar, encoded
from load.site.pagefiles import page_files, page_sha256
from load.site.paths import joined, slug

HOSTILE = ["../../etc/passwd", "/etc/passwd", ".", "..", "", "a//b", "a\0b", "A", "é/Đ", "<img onerror=1>", "a.json/b",
           "con", "x" * 1000, "\u2028", "a\\b", "a:b", "%2e%2e", "a/", "~"]  # fmt: skip


@pytest.mark.parametrize("identifier", HOSTILE)
def test_no_id_leaves_its_folder(identifier: str) -> None:
    parts = slug(identifier).split("/")
    assert all(re.fullmatch(r"[a-z0-9_~-]{1,200}", part) for part in parts)


def test_plain_ids_are_as_they_are() -> None:
    assert slug("binh-dinh/huyen-tuy-phuoc") == "binh-dinh/huyen-tuy-phuoc"
    assert slug("mic/chuyen-doi-so/2022") == "mic/chuyen-doi-so/2022"
    assert slug("3+4") == "3~2b4"
    assert slug("Đ.x") == "~c4~90~2ex"


# Every id of few letters, and long ones that differ where a name is cut: whatever could be taken for another is here.
IDS = [
    *("".join(letters) for length in range(5) for letters in product("a/.~2eA\0", repeat=length)),
    *(f"{'a' * length}{between}a" for length in range(177, 183) for between in ("a", "/", "~", "~/", "~~", "//")),
]


def test_no_two_ids_share_a_file() -> None:
    slugs = {identifier: slug(identifier) for identifier in IDS}
    assert len({name.lower() for name in slugs.values()}) == len(set(IDS)), "some disks know no capitals"
    files = {f"{name}.json" for name in slugs.values()}
    folders = {str(parent) for name in files for parent in Path(name).parents}
    assert not files & folders


def test_no_two_leagues_share_a_file() -> None:
    few = [None, *IDS[:600]]
    leagues = [(one, other, 2016) for one in few[::7] for other in few[::7]] + [("a", other, 2016) for other in few]
    assert len({joined(league) for league in leagues}) == len(set(leagues))
    assert {joined(league).count(".") for league in leagues} == {2}


def test_hostile_words_stay_words() -> None:
    words = "</script><img src=x onerror=alert(1)>\u2028\u2029\0\"'"
    assert json.loads(encoded({"agency": words})) == {"agency": words}


def test_a_number_that_json_cannot_say_is_refused() -> None:
    with pytest.raises(ValueError, match=r"not JSON compliant|Out of range"):
        encoded([float("nan")])


def whole(root: Path, path: str) -> dict[str, list[object]]:
    value = json.loads((root / path).read_text(encoding="utf-8"))
    for address in value["more"]:
        part = json.loads((root / address).read_text(encoding="utf-8"))
        value["rows"] += part.get("rows", [])
        value["grid"] += part.get("grid", [])
        value["about"] |= part.get("about", {})
    return value


@given(rows=st.integers(0, 60), grid=st.integers(0, 30), about=st.integers(0, 30), largest=st.integers(60, 2000))
def test_what_is_cut_is_whole_again(tmp_path_factory: pytest.TempPathFactory, rows: int, grid: int, about: int,
                                    largest: int) -> None:  # fmt: skip
    root = tmp_path_factory.mktemp("cut")
    given_rows, given_grid = [[n, "Đà Nẵng"] for n in range(rows)], [{"n": n} for n in range(grid)]
    given_about = {f"f{n}": {"n": n} for n in range(about)}
    parts = [Part("", "rows", given_rows, ["n", "agency"]), Part("grid", "list", given_grid),
             Part("about", "map", given_about.items())]  # fmt: skip
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(folders, "LARGEST", largest)
        site = SiteFolder(root)
        assert site.split("data/x.json", {"id": "x"}, parts) == rows + grid + about
    told = whole(root, "data/x.json")
    assert (told["columns"], told["rows"]) == (["n", "agency"], given_rows)
    assert (told["grid"], told["about"]) == (given_grid, given_about)
    assert site.files == len(list((root / "data").iterdir())) == 1 + len(told["more"])
    assert max(path.stat().st_size for path in (root / "data").iterdir()) <= largest + 150 + 40 * len(told["more"])


def test_a_file_is_written_once(tmp_path: Path) -> None:
    site = SiteFolder(tmp_path)
    site.json("data/a.json", columnar(["a"], [(1,)]))
    with pytest.raises(FileExistsError):
        site.json("data/a.json", {})
    assert (site.files, site.largest[1]) == (1, "data/a.json")
    assert site.size == (tmp_path / "data" / "a.json").stat().st_size


def made(target: Path, text: str = "new") -> None:
    with place.in_place(place.check(target)) as at:
        (at.made / "index.html").write_text(text, encoding="utf-8")
        place.mark(SiteFolder(at.made), "r001", "0")


def test_a_site_takes_the_place_of_an_earlier_one(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "site"
    made(target, "old")
    made(target)
    assert (target / "index.html").read_text(encoding="utf-8") == "new"
    assert [path.name for path in target.parent.iterdir()] == ["site"]


def test_an_empty_folder_is_taken(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    made(target)
    assert (target / place.MARK).is_file()


def test_anything_else_is_left_alone(tmp_path: Path) -> None:
    target = tmp_path / "site"
    target.mkdir()
    (target / "thesis.docx").write_text("mine", encoding="utf-8")
    with pytest.raises(SiteError, match="is not empty and no earlier site"):
        made(target)
    (target / place.MARK).write_text("{}", encoding="utf-8")
    with pytest.raises(SiteError, match="is not empty and no earlier site"):
        made(target)
    with pytest.raises(SiteError, match="is a file"):
        made(target / "thesis.docx")
    assert (target / "thesis.docx").read_text(encoding="utf-8") == "mine"


def test_what_somebody_put_beside_a_site_is_not_lost(tmp_path: Path) -> None:
    target = tmp_path / "site"
    made(target)
    (target / "CNAME").write_text("example.vn", encoding="utf-8")
    with pytest.raises(SiteError, match="has CNAME beside the site"):
        made(target)
    assert (target / "CNAME").is_file()


def test_a_failure_leaves_what_was_there(tmp_path: Path) -> None:
    target = tmp_path / "site"
    made(target, "old")
    with pytest.raises(LoadError, match="The disk is full"), place.in_place(target) as at:
        (at.made / "half").write_text("half", encoding="utf-8")
        raise OSError(28, "No space left on device")
    assert [path.name for path in tmp_path.iterdir()] == ["site"]
    assert (target / "index.html").read_text(encoding="utf-8") == "old"


def test_a_closed_folder_is_told_of(tmp_path: Path, ordinary_user: None) -> None:
    with pytest.raises(
        LoadError, match=r"may not (read|write) .*/site: permission denied; choose a folder that can be written"
    ):
        made(tmp_path / "site")


def test_the_page_is_its_own_files_and_none_beside_them(tmp_path: Path) -> None:
    for name in ("index.html", "app/main.js", "app/.main.js.swp", ".git/x.js", "notes.md", "style/a.css"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(name, encoding="utf-8")
    assert [address for address, _ in page_files(tmp_path)] == ["app/main.js", "index.html", "style/a.css"]
    before = page_sha256(tmp_path)
    (tmp_path / "app" / "main.js").write_text("other", encoding="utf-8")
    assert page_sha256(tmp_path) != before


def test_a_folder_without_a_page_is_told_of(tmp_path: Path) -> None:
    with pytest.raises(SiteError, match="There is no page in"):
        page_files(tmp_path)
