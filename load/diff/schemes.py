"""Schemes of which something else is known than before: ranks and classes that are computed follow it."""

from load.diff.sides import Sides

CHANGES = ("changed",)

_COMPARED = ("issuer_agency_id", "rank_method", "value_kind", "year_kind", "legal_basis", "is_inferred")


def find(sides: Sides) -> None:
    """Makes `changed_scheme` (change, scheme_id, older, newer, each a struct of what may differ)."""
    compared = sides.common("scheme", _COMPARED)
    states = [", ".join(f"""'{name}': {side}."{name}\"""" for name in compared) for side in ("older", "newer")]
    fields = ", ".join(
        f"""CASE WHEN older."{name}" IS DISTINCT FROM newer."{name}" THEN '{name}' END""" for name in compared
    )
    if not compared:
        states, fields = ["'none': NULL", "'none': NULL"], "NULL"
    sides.connection.execute(_FIND.format(older=states[0], newer=states[1], fields=fields))


_FIND = """
    CREATE TEMP TABLE changed_scheme AS
    SELECT
        'changed' AS change, newer.scheme_id, {{{older}}} AS older, {{{newer}}} AS newer,
        list_filter([{fields}], lambda field: field IS NOT NULL) AS fields
    FROM newer_scheme AS newer
    JOIN older_scheme AS older ON older.scheme_id = newer.scheme_id
    WHERE len(fields) > 0
"""

# The SQL for one JSON object a scheme, in a fixed order; it is asked for one change.
LISTED = """
    SELECT to_json({
        'change': changed.change, 'scheme_id': changed.scheme_id, 'fields': changed.fields,
        'older': changed.older, 'newer': changed.newer
    })
    FROM changed_scheme AS changed
    WHERE changed.change = ?
    ORDER BY changed.scheme_id
"""
