"""Figures that only more or fewer documents of their work print: a PDF beside the page adds no figure."""

from collections.abc import Sequence

_COPIED = """
    INSERT INTO copied
    WITH alone AS (
        SELECT fact_id, is_new, form, key, row_number() OVER (PARTITION BY key, form ORDER BY is_new, fact_id) AS nth
        FROM (
            SELECT fact.fact_id, fact.form, {key} AS key, here.fact_id IS NOT NULL AS is_new
            FROM {mine}_{table}_in_force AS fact
            LEFT JOIN {here} AS here ON here.fact_id = fact.fact_id
            WHERE {key} IN (SELECT key FROM {here}_key)
        )
    ),
    there AS (
        SELECT form, key, row_number() OVER (PARTITION BY key, form) AS nth
        FROM (SELECT form, {key} AS key FROM {other}_{table}_in_force AS fact)
        WHERE key IN (SELECT key FROM {here}_key)
    )
    SELECT alone.fact_id
    FROM alone
    WHERE alone.is_new
        AND (
            EXISTS (
                FROM there WHERE there.key = alone.key AND there.nth = alone.nth AND there.form <> alone.form
            )
            OR EXISTS (
                FROM alone AS first
                WHERE first.key = alone.key AND first.nth = alone.nth AND first.form < alone.form AND first.is_new
            )
        )
"""

_ALONE = """
    CREATE OR REPLACE TEMP TABLE {here}_key AS
    SELECT DISTINCT {key} AS key
    FROM {here} AS here
    JOIN {mine}_{table}_in_force AS fact ON fact.fact_id = here.fact_id
    ANTI JOIN pair ON pair.{mine}_id = here.fact_id
"""


def copied(table: str, columns: Sequence[str]) -> str:
    """The SQL that makes `copied` (fact_id): of the figures in `gone` and `came` those that have the same `columns`, as
    many times as in their own document, in a document of another form in the other release. Of those that only
    documents of this release have, it leaves those of the first form out."""
    key = f"hash({', '.join(f'fact.{chr(34)}{name}{chr(34)}' for name in columns)})"
    statements = ["CREATE OR REPLACE TEMP TABLE copied (fact_id VARCHAR)"]
    for mine, other, here in (("older", "newer", "gone"), ("newer", "older", "came")):
        told = {"table": table, "key": key, "mine": mine, "other": other, "here": here}
        statements += [_ALONE.format(**told), _COPIED.format(**told)]
    return ";".join(statements)
