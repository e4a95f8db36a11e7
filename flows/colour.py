"""Colours on a terminal, where somebody wants them.

https://no-color.org: whoever sets NO_COLOR to anything gets none; FORCE_COLOR asks for them in a pipe too. A file, a
pipe and a terminal that cannot show them get plain text.
"""

import os
import sys

_CODES = {"error": "31;1", "warning": "33", "info": "36", "added": "32", "gone": "31", "dim": "2", "strong": "1"}


def wanted() -> bool:
    """Whether standard output is to be coloured."""
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout is not None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def paint(text: str, role: str) -> str:
    """`text` in the colour of `role` (a severity, added, gone, dim, strong), or as it is."""
    code = _CODES.get(role)
    return f"\x1b[{code}m{text}\x1b[0m" if code and wanted() else text
