"""What every column of an export means, as rows: a sheet of the workbook, a table of the database."""

from collections.abc import Iterator, Sequence

from load.export.relation import Relation

CODEBOOK = ("table", "column", "type", "unit", "meaning", "values")


def codebook(relations: Sequence[Relation]) -> Iterator[tuple[str, ...]]:
    """A row for each table, without a column, and then one for each of its columns."""
    for relation in relations:
        key = f" Key: {', '.join(relation.key)}." if relation.key else ""
        yield relation.name, "", "table", "", f"{relation.description}{key}".strip(), ""
        for field in relation.fields:
            yield relation.name, field.name, field.kind, field.unit, field.description, ", ".join(field.values)
