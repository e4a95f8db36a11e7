"""Columns that many tables have, so that one name means one thing everywhere."""

import pandera.pandas as pa

from schemas.columns import date, integer, number, text

STATUSES = ("value", "zero", "missing", "not_applicable", "derived")
RANK_BASES = ("printed", "sequence", "tie", "relative")


def fact_id(nullable: bool = False) -> pa.Column:
    return text(
        "fact_id",
        "Names the fact for good: made from work, place and meaning, never from row order. Joins to "
        "`provenance` and `finding`."
        + (" Empty where a person declared the row instead of a document." if nullable else ""),
        nullable=nullable,
    )


def work_id(nullable: bool = False) -> pa.Column:
    return text("work_id", "The work that states it; joins to `work`.", nullable=nullable)


def document_id(nullable: bool = False) -> pa.Column:
    return text(
        "document_id", "The document it was read from: sha256 of its bytes; joins to `document`.", nullable=nullable
    )


def scheme_id(nullable: bool = False) -> pa.Column:
    return text(
        "scheme_id",
        "One edition of one evaluation method: issuer/family/year; joins to `scheme`.",
        nullable=nullable,
    )


def criterion_id(nullable: bool = False) -> pa.Column:
    return text(
        "criterion_id",
        "A path within the scheme: `overall`, `public-services`, `public-services/portal`; joins to `criterion` "
        "together with `scheme_id`.",
        nullable=nullable,
    )


def note() -> pa.Column:
    return text("note", "A doubt or conflict that whoever read the figure noted.", nullable=True)


def agency_published() -> pa.Column:
    return text("agency_published", "The agency's name exactly as printed.")


def year(nullable: bool = False) -> pa.Column:
    return integer("year", "The year that the figure describes, never that of publication.", nullable=nullable)


def status() -> pa.Column:
    return text(
        "status",
        "`value` a figure was printed; `zero` a printed 0; `missing` the cell is empty or says so; "
        "`not_applicable` the agency is not measured on this; `derived` computed, not printed. "
        "Missing is not zero.",
        isin=STATUSES,
    )


def rank() -> pa.Column:
    return integer("rank", "Rank as printed, 1 = best; empty where none was printed.", nullable=True, minimum=0)


def rank_of() -> pa.Column:
    return integer(
        "rank_of", "Size of the ranked group if printed with the rank («1/17» gives 17).", nullable=True, minimum=0
    )


def rank_basis() -> pa.Column:
    return text(
        "rank_basis",
        "Where the rank comes from: `printed` as a number or word; `sequence` from the order of a list, which "
        "need not be a ranking; `tie` shared with the row before; `relative` counted from another place («last»).",
        nullable=True,
        isin=RANK_BASES,
    )


def confidence() -> pa.Column:
    return number(
        "confidence",
        "How sure the reading of the characters is, from 0 to 1: 1 for text, less for recognised pictures; empty if "
        "nobody can say.",
        minimum=0,
        maximum=1,
    )


def table_no() -> pa.Column:
    return integer(
        "table_no", "Number of the data table in the document, from 1; empty for prose.", nullable=True, minimum=1
    )


def table_label() -> pa.Column:
    return text("table_label", "The table's printed number («1.3»); parts a and b share it.", nullable=True)


def part() -> pa.Column:
    return text("part", "The printed heading of the part of a table («a. Khối …»), if it has parts.", nullable=True)


def row_no() -> pa.Column:
    return integer(
        "row_no",
        "Data row of the table, from 1; header, band and section rows are not counted.",
        nullable=True,
        minimum=1,
    )


def column_no() -> pa.Column:
    return integer("column_no", "Column of the printed grid, from 1.", nullable=True, minimum=1)


def characters() -> tuple[pa.Column, ...]:
    """The place in a text: span of characters, and line."""
    return (
        integer("char_start", "First character in the document's text, from 0.", nullable=True, minimum=0),
        integer("char_end", "Character after the last one.", nullable=True, minimum=0),
        integer("line", "Line of the document's text, from 1.", nullable=True, minimum=1),
    )


def validity() -> tuple[pa.Column, ...]:
    """From when and until when a row holds."""
    return (
        date("valid_from", "First day on which it holds; empty = since before anything recorded here."),
        date("valid_to", "Last day on which it holds; empty = still holds, or the end is not known."),
    )


def evidence() -> pa.Column:
    return text(
        "evidence",
        "What it rests on: a decree, a document, a package of codes, or `memory`; how far to trust it.",
        nullable=True,
    )
