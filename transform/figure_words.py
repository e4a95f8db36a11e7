"""Figures, works and documents in the words of findings: names, numbers and labels, never ids."""

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import unquote

from transform.figures import Figure, Row, Rows

_FIELDS = {"index_value": "index", "percent": "per cent", "value": "figure"}
# An archive calls files by their hash.
_STORED = re.compile(r"[0-9a-f]{32,}(?:\.\w+)?")
_FORMS = {
    "pdf": "the PDF",
    "word": "the Word file",
    "html": "the web page",
    "sheet": "the workbook",
    "plain": "the text",
}
_LONGEST = 80  # letters of a title in a sentence
_LONGEST_EVALUATION = 50


class Spot(NamedTuple):
    """Where a document prints a figure: the place columns of a finding."""

    document_id: str | None
    table_no: int | None = None
    table_label: str | None = None
    row_no: int | None = None

    @property
    def columns(self) -> Row:
        return self._asdict()

    @property
    def words(self) -> str:
        """«Bảng 1, row 8», empty for running text."""
        table = f"Bảng {self.table_label}" if self.table_label else f"table {self.table_no}" if self.table_no else ""
        return ", ".join(filter(None, (table, f"row {self.row_no}" if self.row_no else "")))


class Words:
    """Names for what the rows of a release hold."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows

    def figure(self, figure: Figure) -> str:
        """Whose figure of what it is: «Sở Y tế», «Tổng thể», 2018: rank."""
        row, field = figure.row, str(figure.key[-1])
        subject = f"«{self._subject(row)}»"
        if "criterion_id" not in row:
            level = f"level {row['service_level']}" if row.get("service_level") else None
            class_ = f"class «{row['class']}»" if row.get("class") else None
            of = None if field == "value" else _FIELDS.get(field, field)
            what = (str(row["indicator"]).replace("_", " "), row.get("topic"), level, class_, of, str(row["year"]))
            return ", ".join(filter(None, (subject, *what)))
        label = self._labels.get((row["scheme_id"], row["criterion_id"]))
        middle = f", «{label}»" if label else ""
        of = self._evaluations.get(row["scheme_id"])
        return f"{subject}{middle}, {row['year']}{f' in «{of}»' if of else ''}: {_FIELDS.get(field, field)}"

    def work(self, work_id: str) -> str:
        """A work by its number, else its title, else its address or file."""
        work = self._works.get(work_id, {})
        if work.get("number"):
            return str(work["number"])
        documents = self._documents_of.get(work_id, [])
        title = work.get("title") or next((row["title"] for row in documents if row.get("title")), None)
        address = work_id if "://" in work_id else next((row["url"] for row in documents if row.get("url")), None)
        named = f"«{_short(title)}»" if title else ""
        return " ".join(filter(None, (named, f"({address})" if named and address else address))) or self._file(
            documents
        )

    def document(self, row: Row) -> str:
        """One document of a work by its file or form."""
        return f"{self._file([row])} ({row['rendition']}, {row['media_type']})"

    def day(self, work_id: str) -> str:
        """The day of a work as sortable text, empty without one."""
        work = self._works.get(work_id, {})
        return str(work.get("issued_on") or work.get("published_at") or "")[:10]

    def at(self, figure: Figure, document_id: str | None = None) -> str:
        """« (Bảng 1, row 8)», empty for running text."""
        said = self.spot(figure, document_id).words
        return f" ({said})" if said else ""

    def spot(self, figure: Figure, document_id: str | None = None) -> Spot:
        """Where a document, else the figure's own, prints it; of what a person read only which document, as the rows of
        a reading are no page's."""
        row = figure.row
        document = document_id or row.get("document_id")
        if self._forms.get(document) == "reading":
            return Spot(document)
        if row.get("document_id") == document and row.get("table_no") is not None:
            return Spot(document, row["table_no"], row.get("table_label"), row.get("row_no"))
        place = self._places.get((figure.fact_id, str(document)))
        if place is None or place["table_no"] is None:
            return Spot(document)
        return Spot(document, place["table_no"], self._tables.get((document, place["table_no"])), place["row_no"])

    def _file(self, documents: Sequence[Row]) -> str:
        for row in documents:
            path = str(row.get("url") or row.get("source") or "")
            name = unquote(path.rstrip("/").rpartition("/")[2] or path)
            if name and not _STORED.fullmatch(name):
                return f"«{name}»"
        media = str(documents[0]["media_type"]) if documents else ""
        return next((words for part, words in _FORMS.items() if part in media), "the document")

    def _subject(self, row: Row) -> str:
        own = row.get("agency_published") or row.get("subject_published")
        subject = row.get("agency_id") or row.get("subject_id")
        return str(own or self._names.get(str(subject)) or subject)

    @cached_property
    def _works(self) -> dict[str, Row]:
        return {row["work_id"]: row for row in self._rows.get("work", [])}

    @cached_property
    def _documents_of(self) -> dict[str, list[Row]]:
        found: dict[str, list[Row]] = {}
        for row in self._rows.get("document", []):
            found.setdefault(row["work_id"], []).append(row)
        return found

    @cached_property
    def _forms(self) -> dict[str | None, str]:
        return {row["document_id"]: row["rendition"] for row in self._rows.get("document", [])}

    @cached_property
    def _labels(self) -> dict[tuple[str, str], str]:
        return {(row["scheme_id"], row["criterion_id"]): row["label_vi"] for row in self._rows.get("criterion", [])}

    @cached_property
    def _evaluations(self) -> dict[str, str]:
        """The names of declared evaluations; of one that only a document speaks of its works say what it is."""
        schemes = [row for row in self._rows.get("scheme", []) if row.get("title") and not row.get("is_inferred")]
        return {row["scheme_id"]: _short(row["title"], _LONGEST_EVALUATION) for row in schemes}

    @cached_property
    def _tables(self) -> dict[tuple[str | None, int], str | None]:
        tables = self._rows.get("source_table", [])
        return {(row["document_id"], row["table_no"]): row.get("table_label") for row in tables}

    @cached_property
    def _places(self) -> dict[tuple[str, str], dict[str, Any]]:
        found: dict[tuple[str, str], dict[str, Any]] = {}
        for row in self._rows.get("provenance", []):
            found.setdefault((row["fact_id"], row["document_id"]), row)
        return found

    @cached_property
    def _names(self) -> dict[str, str]:
        agencies = {row["agency_id"]: row["name_vi"] for row in self._rows.get("agency", [])}
        return agencies | {row["cohort_id"]: row["label_vi"] for row in self._rows.get("cohort", [])}


def _short(title: str, longest: int = _LONGEST) -> str:
    words = " ".join(title.split())
    return words if len(words) <= longest else f"{words[:longest].rpartition(' ')[0]} …"
