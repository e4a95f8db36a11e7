"""Rows of fields below the agency that they are of: «I | Sở Y tế | 15», «1 | Dược | 9», «2 | Khám bệnh | 6»."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from transform.tables.columns import AGENCY
from transform.tables.counted import figure_in
from transform.tables.model import Banner, Column, DataRow
from transform.tables.rows import Line, numbers_a_group
from transform.vietnamese import fold

_FIELD = re.compile(r"\blinh vuc\b")
# «… theo đơn vị, lĩnh vực»; «… thuộc lĩnh vực đất đai» is of one.
_BY_FIELDS = re.compile(r"\b(?:theo|tung|cac|moi)(?: \w+,?){0,5}? linh vuc\b")
_A_FIELD = re.compile(r"(?:[-–+*•]|[a-z]\)|\d+(?:\.\d+)*[.)]?)?\s*linh vuc\b")
# What else opens the name of a body, in a table that says it holds bodies and fields.
_BODY = re.compile(
    r"(?:tong cuc|trung tam|vien|vu|truong (?:dai hoc|cao dang)|bao hiem|cong an|kho bac|tong cong ty)\b"
)
_PLAIN = re.compile(r"\d{1,3}\s*[.)]?")
_GROUP, _NUMBER, _BELOW = 0, 1, 2


class _Places(NamedTuple):
    """The places in a line of the name, of the running number, and of what adds up."""

    name: int
    ordinal: int | None
    counts: Sequence[int]


def with_fields(
    lines: Sequence[Line], columns: Sequence[Column], said: str, above: DataRow | None = None
) -> list[Line] | None:
    """The lines of a table of counts, each of a field with the agency that it stands under as `over`; None where no row
    is of a field. The heading of the names says that they are of fields as well («Đơn vị/Lĩnh vực»), or the words over
    the table (`said`), or a row itself («Lĩnh vực đất đai»): elsewhere what stands below an agency are bodies of it.
    `above` is the last row of the table that this one goes on with."""
    agency = next((column for column in columns if column.role == "agency"), None)
    if agency is None:
        return None
    ordinal = next((column.number - 1 for column in columns if column.role == "ordinal"), None)
    counts = [c.number - 1 for c in columns if c.count is not None and c.count.indicator != "share"]
    places = _Places(agency.number - 1, ordinal, counts)
    is_headed = _FIELD.search(fold(agency.header)) is not None
    heads = _heads(lines, places, is_headed) if is_headed or _BY_FIELDS.search(fold(said)) else set[int]()
    over = above.over if above is not None and not heads else None
    settled = list(_settled(lines, places, heads, over))
    fields = [line for line in settled if line.over is not None]
    # «Huyện … | Xã …»: bodies below a body, whatever the heading says.
    bodies = sum(_is_body(_name(line, places)) for line in fields)
    is_right = bool(fields) and (bodies * 2 < len(fields) if is_headed else not bodies) and _are_parts(settled, places)
    return settled if is_right else None


def _heads(lines: Sequence[Line], places: _Places, is_headed: bool) -> set[int]:
    """The places of the lines that are agencies with fields below: those with the highest kind of running number that
    most bodies have, if others stand below them; where all are numbered alike, those that are named as bodies, if the
    heading says that both stand there."""
    kinds = {at: _kind(line, places) for at, line in enumerate(lines) if _name(line, places)}
    for kind in (_GROUP, _NUMBER):
        own = [at for at, other in kinds.items() if other == kind]
        bodies = sum(_is_body(_name(lines[at], places)) for at in own)
        if bodies * 2 > len(own) and any(other > kind for other in kinds.values()):
            return set(own)
    bodies_at = {at for at in kinds if _is_body(_name(lines[at], places))}
    is_alike = len({kind for at, kind in kinds.items() if lines[at].role == "data"}) == 1
    return (
        bodies_at if is_headed and is_alike and 0 < len(bodies_at) < len(kinds) and min(kinds) in bodies_at else set()
    )


def _settled(lines: Sequence[Line], places: _Places, heads: set[int], over: Banner | None) -> Iterator[Line]:
    """Each line, with the agency over it where it is a field. Before the first agency, and below the heading of a group
    of them, there is none."""
    least = min((_kind(lines[at], places) for at in heads), default=_BELOW)
    for at, line in enumerate(lines):
        name, cell = _name(line, places), line.banner.cell if line.banner else line.cells[places.name]
        is_field = line.role == "data" and _A_FIELD.match(fold(name).strip()) is not None
        if name and cell is not None and (at in heads or (not heads and not is_field and _is_body(name))):
            over = Banner(name, cell)
        elif line.role == "section" or (heads and line.role == "data" and name and _kind(line, places) < least):
            over = None
        elif line.role == "data" and name and over is not None and (heads or is_field):
            line = line._replace(over=over)
        yield line


def _name(line: Line, places: _Places) -> str:
    if line.role == "section":
        return line.banner.text if line.banner else ""
    return line.texts[places.name] if line.role == "data" else ""


def _kind(line: Line, places: _Places) -> int:
    """By which kind of running number a line stands over others."""
    text = "" if places.ordinal is None else line.texts[places.ordinal].strip()
    if line.role == "section":
        text = text or next((one.text for one in line.cells if one is not None and one.text), "").partition(" ")[0]
    return _GROUP if numbers_a_group(text) else _NUMBER if _PLAIN.fullmatch(text) else _BELOW


def _is_body(name: str) -> bool:
    return AGENCY.match(name) or _BODY.match(fold(name)) is not None


def _are_parts(lines: Sequence[Line], places: _Places) -> bool:
    """Whether the figures of agencies that have several fields are the sums of those, wherever both are printed."""
    right = wrong = 0
    for head in lines:
        below = [line for line in lines if line.over is not None and line.over.cell is head.cells[places.name]]
        for at in places.counts if len(below) > 1 and head.over is None and head.role == "data" else ():
            whole, parts = figure_in(head.texts[at]), [figure_in(line.texts[at]) for line in below]
            if whole is not None and any(part is not None for part in parts):
                is_right = whole.value == sum(part.value for part in parts if part is not None)
                right += is_right
                wrong += not is_right
    return right >= wrong * 2
