"""The table of corrections: what a person says should have been printed, beside what was."""

from schemas import shared
from schemas.columns import number, text
from schemas.table import Table

CORRECTION = Table(
    "correction",
    "A figure, class or agency that an accepted correction changes in the view `scores_corrected`. The score itself "
    "stays as printed.",
    ("fact_id", "field"),
    (
        text("correction_id", "Names the correction in `corrections.csv` of the reference files."),
        shared.fact_id(),
        text(
            "field",
            "The column of `score` that is corrected.",
            isin=("points", "percent", "index_value", "rank", "class", "agency_id"),
        ),
        text("printed", "The text that stands there, as printed («6»)."),
        text("corrected", "What counts instead, as text: a number, a class, an agency_id."),
        number("corrected_number", "The same as a number; empty for a class or an agency."),
        text("reason", "Why the printed value cannot be right, in the words of whoever wrote the correction."),
        text("evidence", "What shows which value is right."),
    ),
    "trace",
)

TABLES = (CORRECTION,)
