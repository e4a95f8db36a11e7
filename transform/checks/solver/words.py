"""Changes in words: short, as a proposal, and as the condition of a sentence."""

from collections.abc import Sequence

from transform.checks.model import Row, figure
from transform.checks.solver.candidates import Change, said
from transform.checks.solver.group import Group, left_of
from transform.checks.solver.lines import Line

_LISTED = 3


def proposal(group: Group, change: Change) -> str:
    """The place and the change: «Bảng 1.4, row 16: rank 6 → 5»."""
    new = change.lines[0]
    old = group.lines[new.fact_id]
    if len(change.lines) > 1:
        low, high = sorted(line.row_no for line in change.lines)
        of = f" ({column})" if (column := group.column_of(old)) and old.agency_id == new.agency_id else ""
        return f"{old.table}{of}: the {_swapped(old, new)} of rows {low} and {high} swapped"
    if new.agency_id != old.agency_id:
        return f"{old.table}: row {old.row_no} is «{new.name}», not «{old.name}»"
    what, printed, meant = _change(group, old, change)
    column = group.column_of(old)
    return f"{old.where}{f', {column}' if column else ''}: {what} {printed} → {meant}{_with_it(old, new, True)}"


def told(group: Group, changes: Sequence[Change], finding: Row) -> str:
    """A sentence on what would hold with each of `changes`, to be read after that of the finding."""
    clauses = [f"if {condition(group, change)}{_leaves(group, change)}" for change in changes[:_LISTED]]
    if len(changes) == 1:
        cause = "" if _is_own(changes[0], finding) else "The cause may be elsewhere: "
        clause = clauses[0] if cause else clauses[0].replace("if", "If", 1)
        return f"{cause}{clause}, everything that was checked around it would hold."
    clauses += ["with other changes"] if len(changes) > _LISTED else []
    return (
        f"Everything that was checked around it would hold {', '.join(clauses[:-1])}, or {clauses[-1]}; which of them "
        "is meant, the page does not say."
    )


def _is_own(change: Change, finding: Row) -> bool:
    """Whether a change is in the row of the finding; of a finding about a table, in this."""
    field = "table_no" if finding["fact_id"] is None else "fact_id"
    return any(getattr(line, field) == finding[field] for line in change.lines)


def condition(group: Group, change: Change) -> str:
    """What a sentence with «if» goes on with: «row 16 of Bảng 1.4 had rank 5 instead of 6»."""
    new = change.lines[0]
    old = group.lines[new.fact_id]
    row, column = f"row {old.row_no} of {old.table}", group.column_of(old)
    if len(change.lines) > 1:
        low, high = sorted(line.row_no for line in change.lines)
        return f"the {_swapped(old, new)} in rows {low} and {high} of {old.table} changed places"
    if new.agency_id != old.agency_id:
        return f"row {old.row_no} of {old.table} were «{new.name}» instead of «{old.name}»"
    what, printed, meant = _change(group, old, change)
    row += f" ({column})" if column else ""
    if what == "class":
        return f"{row} were in the class {meant} instead of {printed}"
    if what in ("points", "per cent"):
        return f"{row} had {meant} {what} instead of {printed}{_with_it(old, new, False)}"
    if what == "index":
        return f"{row} had {'an' if change.is_range else 'the'} index {meant} instead of {printed}"
    return f"{row} had rank {meant} instead of {printed}"


def _change(group: Group, old: Line, change: Change) -> tuple[str, str, str]:
    """What is another, as printed and as meant."""
    new = change.lines[0]
    if new.points is not None and old.points is not None and new.points != old.points:
        return group.unit, said(old.points), _bounds(change) if change.is_range else said(new.points)
    if new.percent is not None and old.percent is not None and new.percent != old.percent:
        return "per cent", said(old.percent), said(new.percent)
    if new.rank != old.rank:
        return "rank", str(old.rank), str(new.rank)
    return "class", f"«{old.class_}»", f"«{new.class_}»"


def _swapped(old: Line, new: Line) -> str:
    return "names" if old.agency_id != new.agency_id else "ranks"


def _with_it(old: Line, new: Line, is_short: bool) -> str:
    """The per cent and the class that change with the points, to be read after these."""
    told = ""
    if new.points != old.points and new.percent is not None and old.percent not in (None, new.percent):
        one, other = said(old.percent or 0.0), said(new.percent)
        told += f", per cent {one} → {other}" if is_short else f" and {other} per cent instead of {one}"
    if new.points != old.points and new.class_ != old.class_:
        told += f", class «{old.class_}» → «{new.class_}»" if is_short else f" and the class «{new.class_}»"
    return told


def _bounds(change: Change) -> str:
    if change.over is not None and change.under is not None:
        return f"between {said(change.over)} and {said(change.under)}"
    return f"over {said(change.over)}" if change.over is not None else f"under {said(change.under or 0.0)}"


def lacking(group: Group, criterion: str, agency: str, name: str) -> tuple[str, str]:
    """The row that a table lacks for an agency, as a proposal; and in a sentence the points that its total or parts
    leave for it, empty where they leave none."""
    table = group.tables[criterion][0].table
    points, because = _followed(group, criterion, agency)
    if not points:
        return f"{table}: a row for «{name}»", ""
    return f"{table}: a row for «{name}» with {points} points, {because}", f"Its points would be {points}, {because}."


def _followed(group: Group, criterion: str, agency: str) -> tuple[str, str]:
    """The points that an agency must have for `criterion`, from its total and its other parts, and why."""
    for asked in group.sums:
        total = group.points.get(asked.total, {}).get(agency)
        others = [part for part in asked.parts if part != criterion]
        known = [value for part in others if (value := group.points.get(part, {}).get(agency)) is not None]
        if asked.rest is not None or len(known) < len(others):
            continue
        if asked.total == criterion and known:
            return f"{' + '.join(map(figure, known))} = {figure(sum(known))}", "the sum of its parts"
        if criterion in asked.parts and total is not None:
            left = " − ".join(map(figure, (total, *known)))
            return f"{left} = {figure(total - sum(known))}", "which its total leaves"
    return "", ""


def _leaves(group: Group, change: Change) -> str:
    """What the total of an agency that gets another's row then leaves for the part that no table prints."""
    for line in change.lines:
        if line.agency_id == group.lines[line.fact_id].agency_id or line.points is None:
            continue
        points = {**group.points, line.criterion: {**group.points[line.criterion], line.agency_id: line.points}}
        for asked in group.sums:
            totals = group.points.get(asked.total, {})
            if asked.rest is None or line.agency_id not in totals or line.criterion not in asked.parts:
                continue
            rest = left_of(asked, line.agency_id, totals[line.agency_id], points)
            others = [left_of(asked, one, totals[one], group.points) for one in totals if one != line.agency_id]
            if rest is not None:
                same = others.count(rest)
                as_for = f", as for {same} other{'s' if same > 1 else ''}" if same else ""
                return (
                    f" (its {figure(line.points)} points leave {figure(rest)} of its total for «{asked.rest}»{as_for})"
                )
    return ""
