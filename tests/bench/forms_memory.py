"""How much memory reading a long PDF takes at most, in a process of its own."""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.documents.forms import ink
from tests.documents.forms.paper import make_paper
from tests.documents.forms.platypus import to_platypus
from tests.documents.forms.whole import joined, make_whole

_READ = """
import resource, sys
from pathlib import Path
from extract.readers import read_bytes
document = read_bytes(Path(sys.argv[1]).read_bytes())
status = Path("/proc/self/status")
if status.exists():  # Linux counts to a child's ru_maxrss what its parent had at most
    kilobytes = next(int(line.split()[1]) for line in status.read_text().splitlines() if line.startswith("VmHWM"))
else:
    kilobytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(len(document.blocks), kilobytes // 1024)
"""


def peak_of_pages(pages: int) -> int:
    """Megabytes at the peak of reading so many pages; 0 where they cannot be read."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "long.pdf"
        path.write_bytes(long_pdf(pages))
        done = subprocess.run([sys.executable, "-c", _READ, str(path)], stdout=subprocess.PIPE, check=False)
        return int(done.stdout.split()[1]) if done.returncode == 0 else 0


def long_pdf(pages: int) -> bytes:
    """Decisions one after another, as a gazette prints them, until there are so many pages."""
    wholes = [make_whole(seed) for seed in range(1, 2 + pages // 15)]
    paper = make_paper(1)
    return to_platypus(joined(wholes), paper, ink.plain(paper.family))
