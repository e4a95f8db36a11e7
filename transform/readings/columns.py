"""The columns of readings, and one row of them, wherever it stands."""

from typing import Protocol

from transform.facts.sheet import Sheet

# Those of a re-keyed page, those that any carrier may add, and those that a pinned reading has in front.
COLUMNS = (
    "source", "published", "page_language", "scheme", "issuer", "year", "edition_year", "subject", "subject_kind",
    "within", "criterion", "indicator", "service_level", "value", "number", "unit", "max", "rank_of", "qualifier",
    "basis", "note",
)  # fmt: skip
OPTIONAL = (
    "title", "agency_group", "class", "topic", "percent", "denominator", "status", "value_text", "words", "subject_id",
    "criterion_id", "rank", "rank_basis", "confidence",
)  # fmt: skip
PINNED = ("document_id", "work_id", "words")
INDICATORS = frozenset(
    """services services_with_records share_services_with_records records_online records_all agencies class_count share
    computers staff count has criteria agency_groups classes index points percent rank class change target first_year
    evaluated other""".split()
)
# In columns that are filled in where a row leaves them empty: nothing is meant.
NONE = "none"
LEVELS = ("1", "2", "1-2", "3", "4", "3+4", "full", "partial", "unstated")


class Line(Protocol):
    """One row of readings: its cells by column, and how to show where a fact comes from."""

    @property
    def row_no(self) -> int | None:
        """The row in the table of the document; None for a pinned reading."""

    def get(self, column: str) -> str:
        """The cell of a column, empty where the file has no such column."""

    def trace(self, sheet: Sheet, fact_id: str, field: str, column: str) -> None:
        """Adds the provenance of `field` of a fact: what stands in `column`."""
