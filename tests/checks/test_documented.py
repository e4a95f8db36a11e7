"""What people read about the rules is what the rules are."""

import ast
import re
from pathlib import Path

import transform.checks
from transform.checks import RULES

FOLDER = Path(transform.checks.__file__).parent
DOCS = Path(__file__).resolve().parents[2] / "docs" / "checks.md"
_MAKERS = ("finding", "of_table", "of_measure", "_finding")


def documented() -> dict[str, tuple[str, ...]]:
    """Severity, what must hold and what to do, by kind."""
    rows = [
        line.strip("|").split("|") for line in DOCS.read_text(encoding="utf-8").splitlines() if line.startswith("| `")
    ]
    return {cells[0].strip().strip("`"): tuple(cell.strip() for cell in cells[1:]) for cells in rows}


def emitted() -> dict[str, str]:
    """The kinds in the code of the rules, each with its severity; those about the text are warnings."""
    found: dict[str, str] = {}
    words = {kind for rule in RULES for kind in rule.kinds}
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or getattr(node.func, "id", None) not in _MAKERS:
                continue
            kinds = [a.value for a in node.args if isinstance(a, ast.Constant) and a.value in words]
            severities = [
                a.id.lower() for a in node.args if isinstance(a, ast.Name) and a.id in ("INFO", "WARNING", "ERROR")
            ]
            for kind in kinds:
                found[str(kind)] = severities[0] if severities else "warning"
    return found


def test_every_kind_is_documented_with_its_severity() -> None:
    told = documented()
    assert {kind for rule in RULES for kind in rule.kinds} == set(told)
    severities = emitted() | {"ordinals_out_of_order": "warning", "ordinal_missing": "warning"}
    assert {kind: cells[0] for kind, cells in told.items()} == severities
    for cells in told.values():
        assert len(cells) == 3 and all(len(cell) > 3 for cell in cells)


def test_a_rule_says_what_holds_and_where_it_is_from() -> None:
    kinds = [kind for rule in RULES for kind in rule.kinds]
    assert len(kinds) == len(set(kinds))
    for rule in RULES:
        assert rule.holds and rule.source and rule.schemes and rule.broken.__doc__
        assert all(re.fullmatch(r"[a-z_]+", kind) for kind in rule.kinds)
