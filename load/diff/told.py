"""What changed, in the words and columns that people read: the same on the terminal and in a changelog."""

from collections.abc import Iterator, Sequence
from typing import Any

from load.diff.changes import PARTS, Changes
from load.diff.figures import KINDS

Row = dict[str, Any]

_VALUES = {kind.table: kind.values for kind in KINDS}
# Columns that hold an id of whom the figure is about: their words are beside them.
_BODIES = ("agency_id", "subject_id", "cohort_id")
# What a printed figure mostly has is not worth a word.
_USUAL = {("status", "value"), ("qualifier", "=")}
_SHORT_ID = 12
_FORMS = {
    "application/pdf": "PDF",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "Word",
    "application/msword": "Word",
    "text/html": "web page",
}


def summary(changes: Changes) -> list[str]:
    """Lines that count what changed."""
    lines = []
    for table, counted in changes.by_table.items():
        if any(counted.get(change) for change in PARTS["figures"]):
            lines.append(f"{table}: {_counted({change: counted.get(change, 0) for change in PARTS['figures']})}")
    for part, counted in changes.counts.items():
        if part != "figures" and any(counted.values()):
            lines.append(f"{part}: {_counted(counted)}")
    if not lines:
        lines.append("no figure, document, work, scheme, finding or name differs")
    if changes.moved:
        lines.append(f"figures with the same values at another place of their work: {changes.moved}")
    for part, count in changes.copied.items():
        lines.append(f"the same {part} in more or fewer documents of their work: {count}")
    if rows := [f"{name} {had} → {has}" for name, (had, has) in changes.rows.items() if name.isidentifier()]:
        lines.append(f"rows of tables: {', '.join(rows)}")
    if changes.definitions_differ:
        lines.append("columns, views or macros differ")
    return lines + changes.notes


def lists(changes: Changes) -> Iterator[tuple[str, str, int]]:
    """Part, change and how many, of all that happened."""
    for part, counted in changes.counts.items():
        yield from ((part, change, count) for change, count in counted.items() if count)


def columns(part: str, change: str) -> tuple[str, ...]:
    """The heads of the columns that `cells` fills."""
    match part, change:
        case "figures", "changed":
            return ("table", "year", "agency", "criterion", "was", "is", "work", "place")
        case "figures", _:
            return ("table", "year", "agency", "criterion", "figure", "work", "place")
        case "documents", "replaced":
            return ("work", "source", "form", "document", "in place of")
        case "documents", _:
            return ("work", "source", "form", "document")
        case "works", _:
            return ("work", "kind", "title")
        case "schemes", _:
            return ("scheme", "was", "is")
        case "findings", _:
            return ("severity", "kind", "work", "place", "message")
        case _:
            return ("name", "was", "is", "facts", "of")


def cells(part: str, change: str, row: Row) -> tuple[str, ...]:
    """One thing that changed, as text."""
    match part:
        case "figures":
            return _figure(change, row)
        case "documents":
            document = _short(row["document_id"] or row["older_document_id"])
            said = (_text(row["work"]), _text(row["source"]), _form(row["rendition"], row["media_type"]), document)
            return (*said, _short(row["older_document_id"])) if change == "replaced" else said
        case "works":
            return _text(row["work"]), _text(row["kind"]), _text(row["title"])
        case "schemes":
            return row["scheme_id"], *(_known(row[side], row["fields"]) for side in ("older", "newer"))
        case "findings":
            was = f"{row['older_severity']} → " if row["older_severity"] else ""
            return f"{was}{row['severity']}", row["kind"], _text(row["work"]), _place(row), row["message"]
        case _:
            of = row["work"] or row["scope"]
            return row["name"], _text(row["older_agency"]), _text(row["agency"]), _text(row["facts"]), _text(of)


def _known(state: Row, fields: Sequence[str]) -> str:
    """«rank_method dense», by the columns of `scheme`."""
    return ", ".join(f"{name} {'none' if state[name] is None else state[name]}" for name in fields)


def _figure(change: str, row: Row) -> tuple[str, ...]:
    about = (row["table"], _text(row["year"]), _text(row["agency"]), _text(row["criterion"]))
    place = _place(row)
    if row["is_one_of_several"] and row["form"]:
        form = row["form"].rpartition(":")[2]
        place = ", ".join(filter(None, (place, _FORMS.get(form, form))))
    where = (_text(row["work"]), place)
    if change == "changed":
        return *about, _state(row, "older", row["fields"]), _state(row, "newer", row["fields"]), *where
    side = "older" if change == "withdrawn" else "newer"
    state = row[side]
    worth = [name for name in _VALUES[row["table"]] if name in state and (name, state[name]) not in _USUAL]
    return *about, _state(row, side, [name for name in worth if state[name] is not None]), *where


def _state(row: Row, side: str, fields: Sequence[str]) -> str:
    """«points 60.5, rank 3»"""
    return ", ".join(_field(row, side, name) for name in fields)


def _field(row: Row, side: str, name: str) -> str:
    if name in _BODIES:
        return _text(row["older_agency" if side == "older" else "agency"])
    value = row[side][name]
    return f"{name} {'none' if value is None else _text(value)}"


def _place(row: Row) -> str:
    if row["table_no"] is None and row["table_label"] is None:
        return ""
    table = f"Bảng {row['table_label']}" if row["table_label"] else f"table {row['table_no']}"
    part = f" {row['part']}" if row.get("part") else ""
    return f"{table}{part}" + (f", row {row['row_no']}" if row["row_no"] else "")


def _form(rendition: str | None, media_type: str | None) -> str:
    return ", ".join(filter(None, (rendition, _FORMS.get(media_type or "", media_type))))


def _short(document_id: str) -> str:
    return document_id[:_SHORT_ID]


def _text(value: Any) -> str:
    if value is None:
        return ""
    # 92 and not 92.0: that is how the decisions print it.
    return str(int(value)) if isinstance(value, float) and value.is_integer() and abs(value) < 1e15 else str(value)


def _counted(counted: dict[str, int]) -> str:
    return ", ".join(f"{count} {change}" for change, count in counted.items())
