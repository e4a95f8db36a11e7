"""How a scheme ranks after ties, as its printed ranks show: 1, 2, 2, 3 is dense, 1, 2, 2, 4 competition."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from transform.facts.sheet import Row


def rank_method(scores: Iterable[Row]) -> str:
    """`dense`, `competition`, or `unknown` where the tables show nothing or contradict one another.

    Only a table that follows one method in every row, and not the other, says anything: one with a misprint in its
    ranks is no witness.
    """
    tables: dict[tuple[int | str | None, str | None, str, int], list[Row]] = defaultdict(list)
    for row in scores:
        # A place that follows from a list's order is nobody's method.
        if _value(row) is not None and row["rank"] is not None and row.get("rank_basis") in (None, "printed"):
            # Sentences rank ministries and provinces apart; a table may rank several groups together, or its parts
            # apart.
            table = row.get("agency_group") if row["table_no"] is None else row["table_no"]
            tables[table, row.get("part"), row["criterion_id"], row["year"]].append(row)
    shown = {method for rows in tables.values() if (method := _shown(rows))}
    return shown.pop() if len(shown) == 1 else "unknown"


def _value(row: Row) -> float | None:
    """What a row is ranked by."""
    found = (row.get(column) for column in ("points", "percent", "index_value"))
    return next((value for value in found if value is not None), None)


def _shown(rows: Sequence[Row]) -> str | None:
    values = [value for row in rows if (value := _value(row)) is not None]
    printed = [row["rank"] for row in rows]
    places = {value: at for at, value in enumerate(sorted(set(values), reverse=True), 1)}
    counts = Counter(values)
    better = {value: sum(n for other, n in counts.items() if other > value) for value in counts}
    dense = [places[value] for value in values]
    competition = [1 + better[value] for value in values]
    if dense == competition:
        return None
    return "dense" if printed == dense else "competition" if printed == competition else None
