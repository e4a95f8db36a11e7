"""Where the reports of runs lie: beside the ledger of each."""

import json
from pathlib import Path
from typing import Any

from extract.collect.files import write_aside
from flows.runreport.markdown import markdown
from flows.runreport.problems import Problems
from flows.runs import RUNS

JSON, MARKDOWN = "report.json", "report.md"
_LOOKED_BACK = 60


def write(folder: Path, said: dict[str, Any]) -> None:
    """Writes the report `said` to `folder`, each file in one step. Raises OSError."""
    write_aside(folder / JSON, (json.dumps(said, ensure_ascii=False, indent=1, default=str) + "\n").encode())
    write_aside(folder / MARKDOWN, markdown(said).encode())


def problems_before(curated: Path) -> Problems:
    """What went wrong at sources by the last report that there is; a run that was killed has none."""
    try:
        folders = sorted((entry for entry in (curated / RUNS).iterdir() if entry.is_dir()), reverse=True)
    except OSError:
        return {}
    for folder in folders[:_LOOKED_BACK]:
        try:
            said = json.loads((folder / JSON).read_text(encoding="utf-8"))
            return {str(source): dict(known) for source, known in said["problems"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            continue
    return {}
