"""The SQL objects: one view or macro a file under `sql/`, documented by its header comment."""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "sql"

_COLUMN = re.compile(r"^\* (\w+): (.+)$")


@dataclass(frozen=True)
class SqlObject:
    """A view, a macro or an example; `columns` are those its header explains, with their meaning."""

    name: str
    folder: str
    summary: str
    details: str
    columns: dict[str, str]
    sql: str

    @property
    def doc(self) -> str:
        """Summary and details as one text."""
        return f"{self.summary} {self.details}".strip()


def read_folder(folder: str) -> list[SqlObject]:
    """The objects of `sql/<folder>` by name; folder is `macros`, `views` or `cookbook`."""
    return [read(path) for path in sorted((FOLDER / folder).glob("*.sql"))]


def read(path: Path) -> SqlObject:
    """The object in one file.

    Its header is the comment lines at the top: the first is one sentence, a line `* name: meaning` explains a column
    (lines indented below it go on), everything else is details. Raises ValueError for a file without a header.
    """
    content = path.read_text(encoding="utf-8")
    header = []
    for line in content.splitlines():
        if not line.startswith("--"):
            break
        header.append(line.removeprefix("--").removeprefix(" ").rstrip())
    if not header:
        raise ValueError(f"{path.name} does not begin with a comment that says what it is")
    summary, *rest = header
    details, columns = _split(rest)
    return SqlObject(path.stem, path.parent.name, summary, details, columns, content)


def _split(lines: list[str]) -> tuple[str, dict[str, str]]:
    details: list[str] = []
    columns: dict[str, str] = {}
    last = ""
    for line in lines:
        if match := _COLUMN.match(line):
            last = match[1]
            columns[last] = match[2]
        elif last and line.startswith("  "):
            columns[last] += " " + line.strip()
        else:
            last = ""
            details.append(line)
    return " ".join(filter(None, details)), columns
