"""The kinds of findings, so that a mistyped one is told from one that nothing was found of."""

from collections.abc import Iterable
from difflib import get_close_matches

from flows.errors import CommandError

# What is noticed while documents are read, compared and corrected; the rules of `transform.checks` name their own.
NOTICED = (
    "agency_unknown", "bytes_damaged", "caption_without_table", "characters_cut", "chart_missing", "charset_wrong",
    "column_not_understood", "correction_applied", "correction_partly", "correction_refused", "correction_unmatched",
    "date_inexact", "date_unreadable", "embedded_files", "error_value", "figure_replaced", "figures_disagree",
    "figures_withdrawn", "file_cut_short", "formula_without_value", "hidden_cells", "hidden_sheet", "hidden_text",
    "html_not_whole", "html_too_deep", "issuer_unknown", "legacy_encoding", "maxima_disagree", "mirror_found",
    "mirror_suspected", "name_from_context", "no_agency_column", "number_disagrees", "number_unreadable", "objects_cut",
    "page_is_picture", "page_turned", "page_unreadable", "pages_cut", "picture_not_read", "quarantine",
    "reading_disagrees", "reading_kept", "reading_refused", "reading_stale", "renditions_disagree",
    "row_without_agency", "row_without_procedure", "scan_contradicted", "scan_reading_chosen", "scan_unconfirmed",
    "spans_cut", "table_not_understood", "text_recognised", "tracked_changes", "value_missing", "vintages_disagree",
    "year_unknown", "years_disagree",
)  # fmt: skip
_NEAR = 3


def known_kinds() -> set[str]:
    """Every kind that a build may find something of."""
    from transform.checks.rules import RULES

    return {kind for rule in RULES for kind in rule.kinds} | set(NOTICED)


def must_be_known(kind: str | None, found: Iterable[str]) -> None:
    """Raises CommandError for a kind that nothing makes and that is not among those `found`, with the ones nearest."""
    known = known_kinds() | set(found)
    if kind is None or kind in known:
        return
    parts = {part for part in kind.casefold().replace("-", "_").split("_") if len(part) > 3}
    near = get_close_matches(kind.casefold().replace("-", "_"), sorted(known), _NEAR, 0.6)
    near = near or sorted(one for one in known if parts & set(one.split("_")))[:_NEAR]
    hint = f"; near it are {', '.join(near)}" if near else ""
    raise CommandError(f"No finding is of the kind «{kind}»{hint}. «chiso check» without --kind names those there are.")
