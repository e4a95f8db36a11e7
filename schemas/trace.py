"""Tables of where everything stands on the page, and of what nobody could read or place."""

from schemas import shared
from schemas.columns import integer, number, text
from schemas.table import Table

PROVENANCE = Table(
    "provenance",
    "The place of every printed figure: points, per cent, rank and class of one fact sit in different cells.",
    ("fact_id", "field", "statement_no"),
    (
        text("fact_id", "The fact; joins to every fact table."),
        text("field", "The column that was read there: `points`, `rank`, `class`, `max_points` …"),
        integer("statement_no", "1 = first statement; a figure printed again in the work has 2, 3 …", minimum=1),
        shared.document_id(),
        shared.table_no(),
        shared.row_no(),
        integer(
            "grid_row",
            "Row of the printed grid, header included: with `table_no` and `column_no` the cell in `source_cell`.",
            nullable=True,
            minimum=1,
        ),
        shared.column_no(),
        integer("page", "Page, from 1, where the document has pages.", nullable=True, minimum=1),
        number("x0", "Left edge on the page, in points (1/72 inch) from the left."),
        number("top", "Upper edge, in points from the top."),
        number("x1", "Right edge, in points from the left."),
        number("bottom", "Lower edge, in points from the top."),
        *shared.characters(),
        text("published", "The text that stands there, as printed («1.280»).", nullable=True),
    ),
    "trace",
)

SOURCE_TABLE = Table(
    "source_table",
    "A data table of a document, as found.",
    ("document_id", "table_no"),
    (
        shared.document_id(),
        integer("table_no", "Number in the document, from 1; a letterhead is no data table.", minimum=1),
        shared.table_label(),
        shared.part(),
        text("caption", "Caption as printed.", nullable=True),
        text("header", "The columns' headings, joined by ` | `.", nullable=True),
        text(
            "kind",
            "`ranking` of agencies, `counts` of services or records, `maxima` of criteria, list of `procedures`, or "
            "`other`.",
            isin=("ranking", "counts", "maxima", "procedures", "other"),
        ),
        integer("page", "Page on which it begins, from 1.", nullable=True, minimum=1),
        text("engine", "What found the table: `html`, `text`, `ruled`, `unruled`, `camelot` …", nullable=True),
        text("engine_note", "Why this one, where a format has several ways.", nullable=True),
    ),
    "trace",
)

SOURCE_CELL = Table(
    "source_cell",
    "A table as printed, cell by cell.",
    ("document_id", "table_no", "grid_row", "column_no"),
    (
        shared.document_id(),
        integer("table_no", "Number of the data table in the document, from 1.", minimum=1),
        integer("grid_row", "Row of the printed grid, from 1, header included.", minimum=1),
        shared.row_no(),
        integer("column_no", "Column of the printed grid, from 1.", minimum=1),
        text("text", "What the cell says; empty text for an empty cell.", nullable=True),
        integer("rowspan", "Rows that the cell covers.", nullable=True, minimum=1),
        integer("colspan", "Columns that the cell covers.", nullable=True, minimum=1),
        text("role", "What the row is: header, data, band, section …", nullable=True),
        number("confidence", "0 to 1 where a picture was recognised; empty where it is text.", minimum=0, maximum=1),
    ),
    "trace",
)

PENDING_FACT = Table(
    "pending_fact",
    "A whole fact that waits until somebody says which agency, criterion or year it is about.",
    ("pending_id",),
    (
        text("pending_id", "Names the waiting fact."),
        text("table_name", "The table it will go to."),
        text(
            "reason_code",
            "What is not known.",
            isin=("name", "criterion", "year", "issuer", "agency_group", "other"),
        ),
        text("reason", "One sentence that a person can act on."),
        text("agency_published", "The agency's name exactly as printed.", nullable=True),
        shared.work_id(nullable=True),
        shared.document_id(nullable=True),
        shared.table_no(),
        shared.table_label(),
        shared.row_no(),
        text("payload", "The fact as JSON: its columns and values."),
        text("candidates", "What it might be, best first.", nullable=True),
    ),
    "trace",
)

FINDING = Table(
    "finding",
    "Something that does not add up. It never removes or changes a row.",
    ("finding_id",),
    (
        text("finding_id", "Names the finding for good, so that it is known to be new or old."),
        text("kind", "What was checked: `name-twice`, `rank-order` …"),
        text("severity", "How much it matters.", isin=("info", "warning", "error")),
        text("message", "One sentence."),
        text("expected", "What it should be, if that can be said.", nullable=True),
        text("published", "What is printed.", nullable=True),
        text("fact_id", "The fact, if the finding is about one.", nullable=True),
        shared.work_id(nullable=True),
        shared.document_id(nullable=True),
        shared.table_no(),
        shared.table_label(),
        shared.row_no(),
        shared.column_no(),
        text("proposal", "What a person could do about it.", nullable=True),
    ),
    "trace",
)

UNREAD_NUMBER = Table(
    "unread_number",
    "A numeral in a document that no fact, date or number of a document explains.",
    ("unread_id",),
    (
        text("unread_id", "Names the numeral by document and place."),
        shared.document_id(),
        shared.work_id(nullable=True),
        text("text", "The numeral as printed."),
        text("context", "The words around it.", nullable=True),
        shared.table_no(),
        shared.row_no(),
        shared.column_no(),
        *shared.characters(),
    ),
    "trace",
)

QUARANTINE = Table(
    "quarantine",
    "A document or row that could not be taken in, kept with its reason.",
    ("quarantine_id",),
    (
        text("quarantine_id", "Names what is held."),
        shared.document_id(nullable=True),
        text("source", "Name in the archive.", nullable=True),
        text("table_name", "The table that refused the row; empty for a whole document.", nullable=True),
        text("reason", "One sentence that a person can act on."),
        text("payload", "The row as JSON.", nullable=True),
    ),
    "trace",
)

TABLES = (PROVENANCE, SOURCE_TABLE, SOURCE_CELL, PENDING_FACT, FINDING, UNREAD_NUMBER, QUARANTINE)
