"""All tables of the warehouse, in the order in which documentation and manifests name them."""

from schemas import agencies, corrections, facts, schemes, trace, works
from schemas.table import Table

TABLES: dict[str, Table] = {
    table.name: table for module in (agencies, schemes, works, facts, corrections, trace) for table in module.TABLES
}
