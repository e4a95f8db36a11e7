"""One document, from paragraphs and tables to facts."""

from dataclasses import dataclass, replace
from typing import Any

from extract.model import Document
from transform.facts.charts import read_charts
from transform.facts.citations import read_citations
from transform.facts.context import Context
from transform.facts.counts import read_counts
from transform.facts.criteria import Criteria
from transform.facts.evaluation import read_evaluation
from transform.facts.events import read_events
from transform.facts.maxima import read_maxima
from transform.facts.numerals import NONE, Numerals
from transform.facts.recognised import doubt_recognised
from transform.facts.rules import read_rules
from transform.facts.schemes import add_maxima, add_schemes, family_of
from transform.facts.scores import read_scores
from transform.facts.services import read_services
from transform.facts.sheet import Sheet
from transform.facts.source import read_source
from transform.facts.unknown_columns import unknown_column
from transform.facts.unread import read_unread
from transform.facts.work import Work, read_work
from transform.facts.years import evaluated
from transform.prose.cells import read_cells
from transform.prose.read import read_prose
from transform.readings.page import is_page, no_tables, read_readings
from transform.readings.pinned import pinned_rows
from transform.reference import Reference
from transform.scans import Settled, settle
from transform.sketch import sketch
from transform.tables.model import Column, Understood
from transform.tables.read import OF_AGENCIES, Tables, read_tables

_RENDITIONS = ("original", "text", "scan", "transcription", "reading")
_LONGEST_CAPTION = 110  # letters of a caption in a message; the whole of it stands beside


@dataclass(frozen=True)
class Understanding:
    """What one document gave: `rows` by table name, with the columns of `schemas`, the tables as understood, what
    became of its numerals, and a sketch of its text by which copies are told."""

    document: Document
    work: Work
    tables: Tables
    rows: dict[str, list[dict[str, Any]]]
    numerals: Numerals = NONE
    sketch: tuple[int, ...] = ()


def understand(
    document: Document,
    reference: Reference,
    *,
    source: str = "",
    address: str | None = None,
    rendition: str | None = None,
) -> Understanding:
    """All facts of `document`. `source` is its name in the archive, `address` where it was published; `rendition` is
    what its record declares, which a document that names its own rendition overrules."""
    tables = no_tables() if is_page(document) else read_tables(document, reference.wording)
    work = read_work(document, tables.prose, reference, address)
    settled = settled_tables(tables, reference, work)
    tables = tables._replace(tables=settled.tables)
    context = _context(document, tables, reference, work, source, rendition)
    numerals = _read_all(context, settled)
    _add_work(context, address)
    return Understanding(document, context.work, tables, context.sheet.rows, numerals, sketch(document))


def settled_tables(tables: Tables, reference: Reference, work: Work) -> Settled:
    """The tables, those that were recognised in a picture with the readings that arithmetic and names confirm."""

    def is_known(name: str) -> bool:
        found = reference.registry.match(name, province=work.province, year=work.year, suggest=False)
        return found.agency_id is not None

    return settle(tables.tables, reference.wording.known_class, is_known)


def _context(
    document: Document, tables: Tables, reference: Reference, work: Work, source: str, rendition: str | None
) -> Context:
    declared = document.meta.get("chiso.rendition", "").lower() or rendition
    form = declared if declared in _RENDITIONS else "text"
    told = evaluated(work, tables)
    year = told.year
    family = _family(work, tables, reference)
    scheme = reference.series.scheme_id(work.issuer, family, year) if work.issuer and year else None
    return Context(
        document=document, tables=tables, reference=reference, sheet=Sheet(document), work=replace(work, year=year),
        family=family, year=year, scheme_id=scheme, criteria=Criteria(reference.wording, family),
        form=f"{form}:{document.media_type}", maxima=[], rendition=form, source=source, told=told,
    )  # fmt: skip


def _family(work: Work, tables: Tables, reference: Reference) -> str:
    """The family of methods. Of a central body its own series goes first: «ICT Index» can mean two."""
    series = reference.series.find(work.title or "") if work.issuer and work.province is None else None
    return series.family if series is not None else family_of(work, tables, reference.wording)


def _read_all(context: Context, settled: Settled) -> Numerals:
    """Adds all rows; returns what became of the numerals."""
    for table in context.tables.tables:
        if table.kind == "maxima":
            context.maxima += read_maxima(table, context.criteria)
    add_maxima(context)
    read_source(context)
    read_scores(context)
    read_counts(context)
    read_services(context)
    read_rules(context)
    read_evaluation(context)
    read_events(context)
    read_citations(context)
    read_charts(context)
    read_prose(context)
    read_cells(context)
    pinned_rows(context)
    _notice(context)
    read_readings(context)
    add_schemes(context)
    doubt_recognised(context, settled.trusts, settled.doubts)
    return read_unread(context)


def _notice(context: Context) -> None:
    """What the readers noticed, captions without a table, tables and columns that nobody understands."""
    work_id = context.work.work_id
    for notice in context.document.notices:
        context.sheet.finding(notice.kind, "warning", notice.message, work_id=work_id)
    for entry, paragraph in context.tables.bound.orphans:
        message = (
            f"Bảng {entry.label} is announced ({_short(entry.rest)}), but no table follows its caption: these figures "
            "are not on the page; look for them in the original."
        )
        context.sheet.finding(
            "caption_without_table",
            "warning",
            message,
            published=paragraph.text,
            work_id=work_id,
            table_label=entry.label,
        )
    for table in context.tables.tables:
        where = {"work_id": work_id, "table_no": table.table_no, "table_label": table.caption.label}
        if table.kind == "other" and any(number == table.table_no for number, _ in context.sheet.cells_read):
            continue
        _notice_table(context, table, where)


def _short(caption: str) -> str:
    """The first words of a caption, which say what its table would have held: «Xếp hạng theo …»."""
    words = " ".join(caption.split()).strip(" .:-–")
    cut = words if len(words) <= _LONGEST_CAPTION else words[:_LONGEST_CAPTION].rpartition(" ")[0] + " …"
    return f"«{cut}»" if cut else "without a title"


def _notice_table(context: Context, table: Any, where: dict[str, Any]) -> None:
    roles = {column.role for column in table.columns}
    header = " | ".join(column.header for column in table.columns)
    if table.kind == "other":
        if roles & {"points", "percent", "rank"}:
            kind, severity = "no_agency_column", "error"
            message = (
                "The table has results but no column that names agencies; its cells are kept, none became a score."
            )
        else:
            kind, severity = "table_not_understood", "info"
            message = "The table is no ranking, table of maxima or list of procedures; its cells are kept."
        context.sheet.finding(kind, severity, message, published=header, **where)
    elif table.kind in OF_AGENCIES:
        shown = table.turned or table
        for column in shown.columns:
            number = column.number if shown is table else _printed_at(shown, column)
            is_read = (table.table_no, number) in context.sheet.cells_read
            is_open = column.role in ("value", "unnamed", "text") and any(row.text(column) for row in shown.rows)
            if is_open and not is_read:
                severity, message = unknown_column(shown, column, number)
                context.sheet.finding(
                    "column_not_understood", severity, message, published=column.header, column_no=number,
                    **where,
                )  # fmt: skip


def _printed_at(table: Understood, column: Column) -> int | None:
    """Where the figures of a column stand that a table turned round has, in the table as printed."""
    return next((cell.column for row in table.rows if (cell := row.cell(column)) is not None), None)


def _add_work(context: Context, address: str | None) -> None:
    work, document = context.work, context.document
    context.sheet.add("work", {
        "work_id": work.work_id, "kind": work.kind, "number": work.number, "title": work.title,
        "issuer_agency_id": work.issuer, "signer": work.signer, "issued_on": work.issued_on,
        "effective_on": work.effective_on, "published_at": work.published_at, "validity": work.validity,
        "year": work.year, "mirror_of": context.reference.readings.mirrors.get(work.work_id),
    })  # fmt: skip
    context.sheet.add("document", {
        "document_id": document.document_id, "work_id": work.work_id, "media_type": document.media_type,
        "rendition": context.rendition, "url": address, "supersedes": None, "source": context.source or None,
        "title": document.title or None, "reader": document.reader,
    })  # fmt: skip
