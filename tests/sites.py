"""The data of a site as tests read it, and a small warehouse with printed tables to make one of."""

import json
import re
from pathlib import Path
from typing import Any

from load.releases import Release
from load.site.folder import SiteFolder
from load.site.pages import Pages
from load.site.write import write_data
from tests.warehouses import PDF, PLACES, Rows, sample

_GOES_ON = re.compile(r"\.p\d+\.json$")


class Site:
    """A site's folder, and its files as values."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def read(self, path: str) -> Any:
        """The value of a file of JSON."""
        return json.loads((self.root / path).read_text(encoding="utf-8"))

    def whole(self, path: str) -> Any:
        """The value of a file with all that its `more` adds."""
        value = self.read(path)
        for address in value["more"]:
            for name, part in self.read(address).items():
                if name == "columns":
                    continue
                if isinstance(part, list):
                    value[name] += part
                elif "rows" in part and name != "facts_about":
                    value[name]["rows"] += part["rows"]
                else:
                    value[name] |= part
        return value

    def paths(self, folder: str) -> list[str]:
        """The addresses of all files below a folder, without those that only go on with another."""
        found = (path.relative_to(self.root).as_posix() for path in (self.root / folder).rglob("*.json"))
        return sorted(path for path in found if not _GOES_ON.search(path))

    def every(self, folder: str) -> list[Any]:
        """The whole values of all files below a folder."""
        return [self.whole(path) for path in self.paths(folder)]

    def bytes(self) -> dict[str, bytes]:
        """All files with what is in them."""
        found = (path for path in self.root.rglob("*") if path.is_file())
        return {path.relative_to(self.root).as_posix(): path.read_bytes() for path in found}


def records(columnar: dict[str, Any]) -> list[dict[str, Any]]:
    """Rows with their columns' names."""
    return [dict(zip(columnar["columns"], row, strict=True)) for row in columnar["rows"]]


def write(release: Release, folder: Path, raw: Path | None = None) -> tuple[Site, Pages]:
    """The data of a release's site, without page, library and font."""
    scratch = folder.with_name(f"{folder.name}-scratch")
    scratch.mkdir(parents=True)
    folder.mkdir()
    _, _, pages = write_data(SiteFolder(folder), release, raw, scratch)
    return Site(folder), pages


def printed() -> Rows:
    """The sample's rows, and the table of its PDF as printed: a header, a band over the first two, points and ranks."""
    rows = sample()
    rows["source_table"].append({"document_id": PDF, "table_no": 1, "table_label": "1", "kind": "ranking", "page": 1})
    texts = [("header", None, ("Tên cơ quan", "Điểm", "Hạng")), ("band", None, ("Mức tốt",))]
    texts += [("data", at, (place, "1", "2")) for at, place in enumerate(PLACES, 1)]
    for grid_row, (role, row_no, cells) in enumerate(texts, 1):
        for column_no, text in enumerate(cells, 1):
            span = {"colspan": 3, "rowspan": 1} if role == "band" else {"colspan": 1, "rowspan": 1}
            rows["source_cell"].append(
                {"document_id": PDF, "table_no": 1, "grid_row": grid_row, "row_no": row_no, "column_no": column_no,
                 "text": text, "role": role, **span}
            )  # fmt: skip
    of_row = {row["fact_id"]: row["row_no"] for row in rows["score"] if row["document_id"] == PDF}
    for row in rows["provenance"]:
        if row["document_id"] == PDF:
            row_no = of_row[row["fact_id"]]
            column_no = {"points": 2, "rank": 3}[row["field"]]
            row |= {"table_no": 1, "row_no": row_no, "grid_row": row_no + 2, "column_no": column_no, "page": 1}
            row |= {"x0": 100.0, "top": 100.0 + row_no, "x1": 200.0, "bottom": 120.0 + row_no}
    return rows
