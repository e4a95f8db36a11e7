"""What changed since an earlier release, as rows: added, changed (as they are now) and withdrawn (as they were).

Taking the rows that were changed or withdrawn out of a copy of the earlier release, by key and by `fact_id_before`, and
putting in those that were added or changed, makes it the later one. A printed figure that was put right has another id:
the two are known to be one as `chiso diff` knows it.
"""

from collections.abc import Sequence
from dataclasses import replace

from load.diff import figures
from load.diff.sides import Sides
from load.export.described import Described
from load.export.formats import Refused
from load.export.opened import WORKED_OUT, Opened
from load.export.relation import Field, Relation
from load.releases import Release
from schemas.ddl import quoted

CHANGES = ("added", "changed", "withdrawn")
EARLIER = "earlier"
_CHANGE = Field(
    "change",
    "text",
    "What happened to the row since the earlier release: `added`, `changed` (as it is now), `withdrawn` (as it was).",
    nullable=False,
    values=CHANGES,
)
_BEFORE = Field(
    "fact_id_before",
    "text",
    "The fact_id under which the earlier release has a figure that was changed, where it is another one.",
)
# Where the figures are that `chiso diff` knows again under another id.
_PAIRED = {"score": "score", "measure": "measure", "service": "service", "scores": "score"}


class Since:
    """Compares a release that is opened with an earlier one. Raises LoadError where the earlier one cannot be read;
    `notes` are sentences on what could not be compared."""

    def __init__(self, opened: Opened, older: Release, newer: Release) -> None:
        self._opened = opened
        self._releases = older, newer
        self.notes: list[str] = []
        opened.attach(older, EARLIER)
        self._earlier = Described(opened.connection, EARLIER)
        self._are_paired = False

    def changed(self, relation: Relation) -> Relation:
        """The rows of a relation that changed, with the columns `change` and, for figures, `fact_id_before`. Raises
        Refused where it has such columns of its own."""
        if taken := {_CHANGE.name, _BEFORE.name} & set(relation.names):
            raise Refused(
                f"{relation.name} has a column {taken.pop()}; what changed in it cannot be told with --since."
            )
        earlier = self._source(relation)
        common = self._common(relation) if earlier else []
        key = relation.key if earlier and self._has_key(relation, earlier, common) else ()
        by_fact = key == ("fact_id",) and relation.name in _PAIRED
        if not earlier:
            rows = _ALL.format(newer=_now(relation))
        elif by_fact:
            pairs = self._pairs(_PAIRED[relation.name])
            rows = _BY_FACT.format(**_sides(relation, earlier, common, key), pairs=pairs)
        else:
            rows = (_BY_KEY if key else _WHOLE).format(**_sides(relation, earlier, common, key))
        source = f"{WORKED_OUT}.main.{quoted(f'changes_{relation.name}')}"
        self._opened.connection.execute(f"CREATE TABLE {source} AS {rows}")
        fields = (
            _CHANGE,
            *(replace(field, nullable=True) for field in relation.fields),
            *([_BEFORE] if by_fact else []),
        )
        description = f"What changed since release {self._releases[0].name}: {relation.description}"
        # A row is named by its key as before, but only a key without a gap may be one in a database.
        kept = key if key and self._opened.is_unique(source, key) else ()
        order = tuple(dict.fromkeys((*relation.order, *key, _CHANGE.name)))
        return Relation(relation.name, description, fields, source, self._opened.counted(source), kept, order)

    def _source(self, relation: Relation) -> str:
        """What the earlier release has under that name; nothing where it has none."""
        name = relation.name
        if name in self._earlier.tables:
            return f"{EARLIER}.main.{quoted(name)}"
        if name in self._earlier.views:
            return self._opened.worked_out(name, EARLIER, self._earlier.fields[name])
        self.notes.append(f"Release {self._releases[0].name} has no {name}: all of its rows count as added.")
        return ""

    def _common(self, relation: Relation) -> list[str]:
        has = {field.name for field in self._earlier.fields[relation.name]}
        if lacks := [name for name in relation.names if name not in has]:
            older = self._releases[0].name
            self.notes.append(
                f"Release {older} has no {', '.join(lacks)} in {relation.name}: empty there, not compared."
            )
        return [name for name in relation.names if name in has]

    def _has_key(self, relation: Relation, earlier: str, common: Sequence[str]) -> bool:
        has = bool(relation.key) and set(relation.key) <= set(common)
        return has and self._opened.is_unique(earlier, relation.key)

    def _pairs(self, table: str) -> str:
        """What the pairs of ids, the earlier and the later, that are one figure of `table` are read from."""
        if not self._are_paired:
            self._pair()
            self._are_paired = True
        return f"{WORKED_OUT}.main.pairs_{table}"

    def _pair(self) -> None:
        sides = Sides(*self._releases)
        try:
            figures.find(sides)
            for table in dict.fromkeys(_PAIRED.values()):
                rows = sides.connection.sql(_FOUND.format(table=table)).to_arrow_table()
                self._opened.connection.register("found", rows)
                self._opened.connection.execute(f"CREATE TABLE {WORKED_OUT}.main.pairs_{table} AS FROM found")
                self._opened.connection.unregister("found")
        finally:
            sides.connection.close()


def _now(relation: Relation) -> str:
    return f"SELECT {', '.join(map(quoted, relation.names))} FROM {relation.source}"


def _sides(relation: Relation, earlier: str, common: Sequence[str], key: Sequence[str]) -> dict[str, str]:
    """The parts of the SQL that compares two sides of a relation."""
    was = (
        f"CAST({quoted(field.name) if field.name in common else 'NULL'} AS {field.type}) AS {quoted(field.name)}"
        for field in relation.fields
    )
    differs = (f"newer.{quoted(name)} IS DISTINCT FROM earlier.{quoted(name)}" for name in common if name not in key)
    same = (f"newer.{quoted(name)} IS NOT DISTINCT FROM earlier.{quoted(name)}" for name in key)
    return {
        "newer": _now(relation),
        "earlier": f"SELECT {', '.join(was)} FROM {earlier}",
        "same": " AND ".join(same),
        "differs": " OR ".join(differs) or "false",
    }


_FOUND = """
    SELECT older_id, newer_id FROM changed_{table}
    WHERE older_id IS NOT NULL AND newer_id IS NOT NULL AND older_id <> newer_id
"""

_ALL = "SELECT 'added' AS change, * FROM ({newer})"

# Rows that nothing names: a row that changed is one withdrawn and another added.
_WHOLE = """
    SELECT 'added' AS change, * FROM (({newer}) EXCEPT ALL ({earlier}))
    UNION ALL
    SELECT 'withdrawn', * FROM (({earlier}) EXCEPT ALL ({newer}))
"""

_BY_KEY = """
    WITH newer AS ({newer}), earlier AS ({earlier})
    SELECT 'added' AS change, newer.* FROM newer ANTI JOIN earlier ON {same}
    UNION ALL
    SELECT 'changed', newer.* FROM newer JOIN earlier ON {same} WHERE {differs}
    UNION ALL
    SELECT 'withdrawn', earlier.* FROM earlier ANTI JOIN newer ON {same}
"""

# Only an id that went and one that came are two ids of one figure.
_BY_FACT = """
    WITH newer AS ({newer}), earlier AS ({earlier}),
    came AS (FROM newer ANTI JOIN earlier ON {same}),
    gone AS (FROM earlier ANTI JOIN newer ON {same}),
    pair AS (
        SELECT pairs.older_id, pairs.newer_id
        FROM {pairs} AS pairs
        SEMI JOIN gone ON gone.fact_id = pairs.older_id
        SEMI JOIN came ON came.fact_id = pairs.newer_id
    )
    SELECT 'added' AS change, came.*, CAST(NULL AS VARCHAR) AS fact_id_before
    FROM came ANTI JOIN pair ON pair.newer_id = came.fact_id
    UNION ALL
    SELECT 'changed', newer.*, NULL FROM newer JOIN earlier ON {same} WHERE {differs}
    UNION ALL
    SELECT 'changed', came.*, pair.older_id FROM came JOIN pair ON pair.newer_id = came.fact_id
    UNION ALL
    SELECT 'withdrawn', gone.*, NULL FROM gone ANTI JOIN pair ON pair.older_id = gone.fact_id
"""
