"""Facts and candidates written as readings, for a person to accept: saved under `data/reference/readings/` they give
the same facts again."""

from collections.abc import Mapping, Sequence
from typing import Any

from transform.readings.columns import NONE
from transform.understand import Understanding

Row = Mapping[str, Any]
# The columns of a proposal, in their order.
PROPOSED = (
    "document_id", "work_id", "words", "scheme", "year", "subject", "subject_id", "criterion", "criterion_id",
    "indicator", "service_level", "value", "number", "unit", "max", "rank_of", "qualifier", "basis", "agency_group",
    "class", "topic", "percent", "denominator", "status", "value_text", "rank", "rank_basis", "confidence", "note",
)  # fmt: skip
_SCORED = {"rank": "rank", "points": "points", "index_value": "index", "percent": "percent", "class": "class"}
_SUBJECT = {"score": "agency", "measure": "subject"}


def to_reading_rows(understanding: Understanding, rows_of_tables: Mapping[str, Sequence[Row]]) -> list[dict[str, str]]:
    """The rows of `measure`, `score` and `evaluation` in `rows_of_tables` as pinned readings, each with all columns of
    PROPOSED; `words` are the text of the fact's `evidence`, else of its value.

    Provenance and the labels of criteria are those of `understanding`, and of `rows_of_tables` if it has them.
    """
    proposal = Proposal(understanding, rows_of_tables)
    tables = ("score", "measure", "evaluation")
    return [line for table in tables for row in rows_of_tables.get(table, ()) for line in proposal.of(table, row)]


def _whole(row: Mapping[str, str]) -> dict[str, str]:
    """All columns. What is printed in place of a number stands in `value_text` alone, and there only if the fact has
    it: a figure that the document says is missing is no text."""
    value = row["value"] if row.get("number") or row["indicator"] == "class" else ""
    return {column: row.get(column, "") for column in PROPOSED} | {"value": value}


class Proposal:
    """Writes facts of one document as readings; `rows` are looked up as `to_reading_rows` says."""

    def __init__(self, understanding: Understanding, rows: Mapping[str, Sequence[Row]]) -> None:
        self._document_id = understanding.document.document_id
        self._work_id = understanding.work.work_id
        self._printed: dict[tuple[str, str], str] = {}
        self._labels: dict[tuple[str, str], str] = {}
        for tables in (understanding.rows, rows):
            for place in tables.get("provenance", ()):
                self._printed.setdefault((place["fact_id"], place["field"]), place["published"])
            for criterion in tables.get("criterion", ()):
                self._labels[criterion["scheme_id"], criterion["criterion_id"]] = criterion["label_vi"]

    def of(self, table: str, row: Row) -> list[dict[str, str]]:
        """A row of `table` as readings, each with all columns of PROPOSED."""
        if table == "score":
            return [_whole(line) for line in self.scores(row)]
        return [_whole(self.measure(row) if table == "measure" else self.evaluation(row))]

    def scores(self, row: Row) -> list[dict[str, str]]:
        """A reading for each figure of a score; one with its status alone for a score without any."""
        fields = [field for field in _SCORED if row[field] is not None]
        if row["rank_basis"] is not None and row["rank"] is None:
            fields.insert(0, "rank")
        return [self._score(row, field) for field in fields or ["points"]]

    def _score(self, row: Row, field: str) -> dict[str, str]:
        common = self._common(row, field) | {
            "subject": row["agency_published"] or row["agency_id"] or "", "subject_id": row["agency_id"] or "",
            "criterion": self._label(row), "criterion_id": row["criterion_id"], "indicator": _SCORED[field],
            "agency_group": row["agency_group"] or NONE,
        }  # fmt: skip
        if field == "class":
            return common | {"class": row["class"], "value": common["value"] or row["class"]}
        if field == "rank":
            said = self._printed.get((row["fact_id"], "rank"), "") if row["rank"] is None else ""
            common |= {"rank_of": _plain(row["rank_of"]), "rank_basis": row["rank_basis"] or NONE, "value_text": said}
        if field == "points":
            common["max"] = _plain(row["max_points"])
        return common | {"number": _plain(row[field])}

    def measure(self, row: Row) -> dict[str, str]:
        """A measure as a reading."""
        is_rank = row["indicator"] == "rank"
        field = "rank" if row["value"] is None and row["rank"] is not None else "value"
        number = row["rank"] if is_rank and row["value"] is None else row["value"]
        columns = ("service_level", "class", "topic", "value_text")
        return self._common(row, field) | {column: row[column] or "" for column in columns} | {
            "subject": row["subject_published"] or row["subject_id"] or "", "subject_id": row["subject_id"] or "",
            "criterion": row["topic_published"] or "", "indicator": row["indicator"], "number": _plain(number),
            "unit": row["unit"] or NONE, "rank_of": _plain(row["rank_of"]), "qualifier": row["qualifier"] or NONE,
            "percent": _plain(row["percent"]), "denominator": _plain(row["denominator"]),
            "rank": "" if is_rank else _plain(row["rank"]), "rank_basis": row["rank_basis"] or NONE,
        }  # fmt: skip

    def evaluation(self, row: Row) -> dict[str, str]:
        """Who was evaluated, as a reading."""
        year = str(row["scheme_id"]).rpartition("/")[2]
        common = self._common({**row, "year": year, "status": "", "note": None, "confidence": None}, "ranked")
        return common | {
            "subject": row["cohort_id"], "subject_id": row["cohort_id"], "criterion": self._label(row),
            "criterion_id": row["criterion_id"] or "", "indicator": "evaluated", "number": _plain(row["ranked"]),
            "denominator": _plain(row["total"]),
        }  # fmt: skip

    def _common(self, row: Row, field: str) -> dict[str, str]:
        value = self._printed.get((row["fact_id"], field), "")
        words = self._printed.get((row["fact_id"], "evidence"), "") or value
        confidence = row["confidence"]
        return {
            "document_id": self._document_id, "work_id": self._work_id, "words": words,
            "scheme": str(row["scheme_id"]).rpartition("/")[0] if row["scheme_id"] else "",
            "year": _plain(row["year"]), "value": value, "status": row["status"] or "",
            "confidence": "" if confidence in (None, 1.0) else _plain(confidence), "note": row["note"] or "",
        }  # fmt: skip

    def _label(self, row: Row) -> str:
        return self._labels.get((row["scheme_id"], row["criterion_id"]), "")


def _plain(number: Any) -> str:
    """A number as the column `number` has it: without an end of zeros, never with an exponent."""
    if number is None or isinstance(number, str):
        return number or ""
    text = f"{float(number):.12f}".rstrip("0").rstrip(".")
    return text or "0"
