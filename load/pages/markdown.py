"""Values in the cells of a Markdown table."""

from collections.abc import Sequence
from typing import Any

_SIGNS = "\\|<>[]*_`"


def table(columns: Sequence[str], rows: Sequence[Sequence[Any]], width: int = 60) -> list[str]:
    """The lines of a table; texts longer than `width` are cut."""
    return [
        "| " + " | ".join(columns) + " |",
        "|" + "---|" * len(columns),
        *("| " + " | ".join(cell(value, width) for value in row) + " |" for row in rows),
    ]


def cell(value: Any, width: int = 60) -> str:
    """A value as a cell: short, and nothing that Markdown would take for its own."""
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.10g}"
    text = " ".join(str(value).split())
    text = text if len(text) <= width else f"{text[: width - 1]}…"
    for sign in _SIGNS:
        text = text.replace(sign, f"\\{sign}")
    return text
