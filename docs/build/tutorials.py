"""Runs the tutorials against a release and keeps what they print.

`python docs/build/tutorials.py data/curated/current docs/tutorials/*.ipynb` writes them anew, outputs and all. What
differs from run to run (times, ids of cells, versions of a kernel) is not kept, so a notebook changes only if an answer
does.
"""

import json
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import nbformat
from nbclient import NotebookClient

_SECONDS = 300
# R's own kernel is not registered where a distribution packages it.
_R = {
    "argv": ["R", "--slave", "-e", "IRkernel::main()", "--args", "{connection_file}"],
    "display_name": "R",
    "language": "R",
}


def executed(path: Path, release: Path) -> Any:
    """The notebook with the answers of `release`. Raises what nbclient raises where a cell fails."""
    notebook = nbformat.read(path, as_version=4)
    os.environ["CHISO_RELEASE"] = str(release.resolve())
    with tempfile.TemporaryDirectory() as folder:
        spec = Path(folder) / "kernels" / "ir" / "kernel.json"
        spec.parent.mkdir(parents=True)
        spec.write_text(json.dumps(_R), encoding="utf-8")
        os.environ["JUPYTER_PATH"] = folder
        NotebookClient(notebook, timeout=_SECONDS, resources={"metadata": {"path": str(path.parent)}}).execute()
    for number, cell in enumerate(notebook.cells):
        cell["id"] = f"cell-{number}"
        cell.metadata = {}
        for output in cell.get("outputs", ()):
            output.pop("execution_count", None) if output.output_type != "execute_result" else None
            output.get("metadata", {}).clear()
    kernel = notebook.metadata.kernelspec
    notebook.metadata = {"kernelspec": {"name": kernel.name, "display_name": kernel.display_name}}
    return notebook


def main(arguments: list[str]) -> int:
    """Runs the notebooks named; 2 where none is."""
    if len(arguments) < 2:
        sys.stderr.write("Say which release and which notebooks: docs/build/tutorials.py RELEASE NOTEBOOK ...\n")
        return 2
    for path in map(Path, arguments[1:]):
        nbformat.write(executed(path, Path(arguments[0])), path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
