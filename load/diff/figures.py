"""Which figures were added, changed and withdrawn.

A figure is known again by its `fact_id`. That id is made from what is printed, so a figure that was put right has a new
one: of those whose id went and those that came, two of one meaning are one figure. With the same values it only stands
elsewhere in its work (`moved`), with others it is changed. What another document of the work prints alike in the other
release is no figure more or less (`copied`).
"""

from dataclasses import dataclass

from load.diff.copies import copied
from load.diff.sides import SIDES, Sides

CHANGES = ("changed", "withdrawn", "added")


@dataclass(frozen=True)
class Kind:
    """How the figures of one table are told apart: `grain` is what a figure is about, `place` where it stands, the
    widest first, and `values` what is printed. `body` is the type and the id of whom it is about, `named` the column
    with the name as printed, `what` the words for what was measured."""

    table: str
    grain: tuple[str, ...]
    place: tuple[str, ...]
    values: tuple[str, ...]
    body: tuple[str, str]
    named: str
    what: str


KINDS = (
    Kind(
        "score",
        ("work_id", "agency_id", "criterion_id", "year"),
        ("form", "table_name_or_no", "row_no"),
        ("points", "max_points", "percent", "index_value", "rank", "rank_of", "class", "status"),
        ("'agency'", "agency_id"),
        "agency_published",
        "coalesce(criterion_words.words, {side}.criterion_id)",
    ),
    Kind(
        "measure",
        ("work_id", "subject_type", "subject_id", "indicator", "topic", "service_level", "class", "year"),
        ("form",),
        ("value", "value_text", "unit", "qualifier", "denominator", "percent", "rank", "rank_of", "status"),
        ("subject_type", "subject_id"),
        "subject_published",
        "concat_ws(', ', {side}.indicator, {side}.topic, 'level ' || {side}.service_level, {side}.class)",
    ),
    Kind(
        "service",
        ("work_id", "agency_id", "procedure", "year"),
        ("form", "table_no", "row_no"),
        ("domain", "level"),
        ("'agency'", "agency_id"),
        "agency_published",
        "{side}.procedure",
    ),
    Kind(
        "evaluation",
        ("work_id", "scheme_id", "cohort_id", "criterion_id"),
        (),
        ("ranked", "total", "reason"),
        ("'cohort'", "cohort_id"),
        "agency_published",
        "coalesce(criterion_words.words, {side}.criterion_id)",
    ),
)

# What not every table of facts has.
_LACKED = {
    "agency_published": "VARCHAR",
    "criterion_id": "VARCHAR",
    "part": "VARCHAR",
    "row_no": "BIGINT",
    "table_label": "VARCHAR",
    "table_no": "BIGINT",
    "year": "BIGINT",
}
_HAS = {
    "score": ("agency_published", "criterion_id", "part", "row_no", "table_label", "table_no", "year"),
    "measure": ("year",),
    "service": ("agency_published", "row_no", "table_no", "year"),
    "evaluation": ("criterion_id",),
}


def find(sides: Sides) -> None:
    """Makes `changed_<table>` (change, older_id, newer_id) of each table of facts."""
    for kind in KINDS:
        for side in SIDES:
            sides.connection.execute(_in_force(kind, side))
        values = sides.common(kind.table, kind.values)
        compared = sides.common(kind.table, compared_of(kind))
        # A value that only one of the releases knows would make every figure a changed one.
        grain = sides.common(kind.table, kind.grain)
        keys = _keys(kind, grain, values)
        for mine, other, name in (("older", "newer", "gone"), ("newer", "older", "came")):
            hashes = ", ".join(f"hash({', '.join(key)}) AS key_{at}" for at, key in enumerate(keys))
            order = ", ".join(("table_no", "row_no", *values, "fact_id"))
            sides.connection.execute(
                f"CREATE OR REPLACE TEMP TABLE {name} AS "
                f"SELECT fact_id, row_number() OVER (ORDER BY {order}) AS place, {hashes} "
                f"FROM {mine}_{kind.table}_in_force ANTI JOIN {other}_{kind.table}_in_force USING (fact_id)"
            )
        sides.connection.execute("CREATE OR REPLACE TEMP TABLE pair (older_id VARCHAR, newer_id VARCHAR)")
        for at in range(len(keys)):
            sides.connection.execute(_PAIR.format(key=f"key_{at}"))
        sides.connection.execute(copied(kind.table, [*grain, *values]))
        differs = " OR ".join(f'older."{name}" IS DISTINCT FROM newer."{name}"' for name in compared) or "false"
        sides.connection.execute(_CHANGED.format(table=kind.table, differs=differs))


def compared_of(kind: Kind) -> tuple[str, ...]:
    """What may differ between two states of a figure; its work may not."""
    meaning = [name for name in (*kind.grain, "scheme_id") if name != "work_id"]
    return tuple(dict.fromkeys((*kind.values, *meaning)))


def _in_force(kind: Kind, side: str) -> str:
    """The figures of one side that stand: not those that only a superseded version of a document has."""
    lacked = "".join(
        f", CAST(NULL AS {type_}) AS {name}" for name, type_ in _LACKED.items() if name not in _HAS[kind.table]
    )
    if kind.table == "evaluation":
        source = f"CAST(NULL AS VARCHAR) AS document_id, CAST(NULL AS VARCHAR) AS form FROM {side}_evaluation AS fact"
    else:
        source = (
            f"form.form FROM {side}_{kind.table} AS fact LEFT JOIN {side}_form AS form "
            "ON form.document_id = fact.document_id WHERE form.is_superseded IS NOT TRUE"
        )
    return f"CREATE TEMP VIEW {side}_{kind.table}_in_force AS SELECT fact.*{lacked}, {source}"


def _keys(kind: Kind, grain: list[str], values: list[str]) -> list[list[str]]:
    """By what figures are paired, one after the other: what is the same but for its place, then from the same place to
    any place of the work."""
    columns = [f'"{name}"' for name in grain]
    place = [_PLACES.get(name, name) for name in kind.place]
    nearer = [[*columns, *place[:upto]] for upto in range(len(place), -1, -1)]
    same = [[*near, *(f'"{name}"' for name in values)] for near in nearer]
    form = place[:1]
    return [[*columns, *form, *(f'"{name}"' for name in values)], *nearer[:-1], same[-1], nearer[-1]]


# The parts a and b of a table share its label; one without a label is known by its number.
_PLACES = {"table_name_or_no": "coalesce(table_label, CAST(table_no AS VARCHAR)), part"}

# Where a meaning stands several times, the first goes with the first.
_PAIR = """
    INSERT INTO pair
    WITH older AS (
        SELECT fact_id, {key} AS key, row_number() OVER (PARTITION BY {key} ORDER BY place) AS nth
        FROM gone ANTI JOIN pair ON pair.older_id = gone.fact_id
    ),
    newer AS (
        SELECT fact_id, {key} AS key, row_number() OVER (PARTITION BY {key} ORDER BY place) AS nth
        FROM came ANTI JOIN pair ON pair.newer_id = came.fact_id
    )
    SELECT older.fact_id, newer.fact_id FROM older JOIN newer USING (key, nth)
"""

_CHANGED = """
    CREATE TEMP TABLE changed_{table} AS
    SELECT 'changed' AS change, older.fact_id AS older_id, newer.fact_id AS newer_id
    FROM older_{table}_in_force AS older
    JOIN newer_{table}_in_force AS newer ON newer.fact_id = older.fact_id
    WHERE {differs}
    UNION ALL
    SELECT CASE WHEN {differs} THEN 'changed' ELSE 'moved' END, older_id, newer_id
    FROM pair
    JOIN older_{table}_in_force AS older ON older.fact_id = pair.older_id
    JOIN newer_{table}_in_force AS newer ON newer.fact_id = pair.newer_id
    UNION ALL
    SELECT CASE WHEN fact_id IN (FROM copied) THEN 'copied' ELSE 'withdrawn' END, fact_id, NULL
    FROM gone ANTI JOIN pair ON pair.older_id = gone.fact_id
    UNION ALL
    SELECT CASE WHEN fact_id IN (FROM copied) THEN 'copied' ELSE 'added' END, NULL, fact_id
    FROM came ANTI JOIN pair ON pair.newer_id = came.fact_id
"""


def listed(sides: Sides, kind: Kind, change: str) -> str:
    """The SQL for one JSON object a figure, in a fixed order."""
    side = "older" if change == "withdrawn" else "newer"
    compared = sides.common(kind.table, compared_of(kind))
    older = _state("older", compared) if change != "added" else "NULL"
    newer = _state("newer", compared) if change != "withdrawn" else "NULL"
    fields = _differing(compared) if change == "changed" else "NULL"
    return _LISTED.format(
        table=kind.table, change=change, side=side, older=older, newer=newer, fields=fields,
        type=_of(kind.body[0], side), older_type=_of(kind.body[0], "older"), body=kind.body[1],
        named=kind.named, what=kind.what.format(side=side),
    )  # fmt: skip


def _state(side: str, compared: list[str]) -> str:
    return f"{{{', '.join(_member(side, name) for name in compared)}}}"


def _member(side: str, name: str) -> str:
    return f"""'{name}': {side}."{name}\""""


def _differing(compared: list[str]) -> str:
    names = (f"""CASE WHEN older."{name}" IS DISTINCT FROM newer."{name}" THEN '{name}' END""" for name in compared)
    return f"list_filter([{', '.join(names)}], lambda field: field IS NOT NULL)"


def _of(column: str, side: str) -> str:
    return column if column.startswith("'") else f"{side}.{column}"


_LISTED = """
    SELECT to_json({{
        'change': changed.change, 'table': '{table}', 'year': {side}.year,
        'agency': coalesce(body.words, {side}.{body}), 'agency_id': {side}.{body},
        'older_agency': coalesce(older_body.words, older.{body}), 'agency_published': {side}.{named},
        'criterion': {what}, 'scheme_id': {side}.scheme_id, 'criterion_id': {side}.criterion_id,
        'fields': {fields}, 'older': {older}, 'newer': {newer},
        'work': coalesce(work_words.words, {side}.work_id), 'work_id': {side}.work_id,
        'document_id': {side}.document_id, 'form': {side}.form, 'is_one_of_several': several.work_id IS NOT NULL,
        'table_no': {side}.table_no, 'table_label': {side}.table_label, 'part': {side}.part, 'row_no': {side}.row_no,
        'fact_id': {side}.fact_id, 'older_fact_id': changed.older_id
    }})
    FROM changed_{table} AS changed
    LEFT JOIN older_{table}_in_force AS older ON older.fact_id = changed.older_id
    LEFT JOIN newer_{table}_in_force AS newer ON newer.fact_id = changed.newer_id
    LEFT JOIN body_words AS body ON body.type = {type} AND body.id = {side}.{body}
    LEFT JOIN body_words AS older_body ON older_body.type = {older_type} AND older_body.id = older.{body}
    LEFT JOIN criterion_words
        ON criterion_words.scheme_id = {side}.scheme_id AND criterion_words.criterion_id = {side}.criterion_id
    LEFT JOIN work_words ON work_words.work_id = {side}.work_id
    LEFT JOIN several ON several.work_id = {side}.work_id
    WHERE changed.change = '{change}'
    ORDER BY {side}.work_id, {side}.form, {side}.table_no, {side}.row_no, {side}.year, {side}.{body},
        {side}.criterion_id, {side}.fact_id
"""
