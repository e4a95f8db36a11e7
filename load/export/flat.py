"""The flat views that lie beside the tables: what most people came for, in one table without a join."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Flat:
    """`key` is what mostly names a row of the view; `order` is how its rows are sorted."""

    key: tuple[str, ...]
    order: tuple[str, ...]


# In the order in which they are written, before all tables.
FLATS = {
    "scores": Flat(
        ("fact_id",), ("year", "scheme_id", "criterion_id", "agency_group", "agency_id", "fact_id"),
    ),
    "services": Flat(
        ("agency_id", "year", "service_level"), ("year", "service_level", "agency_id"),
    ),
}  # fmt: skip
