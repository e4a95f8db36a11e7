"""`python -m load.pages data/curated docs` writes the pages that are made from a release."""

import sys
from pathlib import Path

from load.pages import cookbook, findings
from load.releases import current


def main(arguments: list[str]) -> int:
    """Writes the pages into the folder given; 2 where what it needs is not said or not there."""
    release = current(Path(arguments[0])) if len(arguments) == 2 else None
    if release is None:
        sys.stderr.write("Say of which releases and where: python -m load.pages data/curated docs\n")
        return 2
    for name, page in (("cookbook", cookbook), ("findings", findings)):
        (Path(arguments[1]) / f"{name}.md").write_text(page.render(release), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
