"""Services that had records, as a part of all: «402/598 dịch vụ mức độ 3 (67,2%) và 61/147 … đã phát sinh hồ sơ»."""

from collections.abc import Iterator
from dataclasses import dataclass

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import level_of
from transform.prose.rules.share import whole
from transform.prose.scope import Scope, agency_subject, year_at
from transform.prose.subjects import cohort_subject, subject_at
from transform.prose.tokens import Hit, Line, Token, pattern

_LEVEL = r"(?:(?:ở|đạt|tại|công|trực|tuyến) ){0,3}(?:LVL )?"
_SHARE = r"(?:\( (?:(?:đạt|chiếm|tương|đương|ứng|bằng|tỉ|lệ|khoảng|là) ){0,4}PCT \) )?"
_OF = r"(?:trong|trên)(?: tổng)?(?: số)? "
# «402/598 dịch vụ mức độ 3 (67,2%)», «402 trên tổng số 598 dịch vụ mức độ 3»
_PART = pattern(
    rf"(?P<s>FRAC ){_SHARE}(?:số )?SVC {_LEVEL}{_SHARE}|(?P<k>NUM )(?:SVC {_LEVEL})?{_OF}(?P<of>NUM )SVC {_LEVEL}{_SHARE}"
)
# «4.310 dịch vụ mức độ 3 phát sinh hồ sơ trên tổng số 14.862 dịch vụ (29,0%)»
_OF_BEHIND = pattern(
    rf"(?P<k>NUM )SVC {_LEVEL}(?:~)(?:phát sinh |có )(?:(?:RECON|REC|RECALL) )?(?:, )?{_OF}(?P<of>NUM )SVC {_LEVEL}(?:~){_SHARE}"
)
# «402 dịch vụ mức độ 3 và 61 dịch vụ mức độ 4 đã phát sinh hồ sơ»: both did
_JOINED = pattern(
    rf"(?P<list>NUM SVC LVL {_SHARE}(?:(?:,|và|, và) NUM SVC LVL {_SHARE})+)(?:(?:của|thuộc) (?:(?:các|unit) ){{0,2}}(?P<owner>AG |COH ))?(?:(?:đã|có|đang|được|thực|sự|đều|cùng) ){{0,4}}(?:phát sinh|có(?= REC)) (?:RECON |REC |RECALL )?(?!LVL )"
)
_ARISE = pattern(r"phát sinh |có (?:(?:được|nhận|tiếp) )*(?:RECON|REC|RECALL) ")
# «số dịch vụ mức độ 3 có phát sinh hồ sơ của các tỉnh là 4.310/14.862 (29,0%)»
_HEADED = pattern(
    r"SVC (?:LVL )?(?:(?!; |… |NUM |FRAC |PCT ).){0,60}?(?:phát sinh|có (?:RECON|REC|RECALL)) (?:(?!… |NUM |FRAC |PCT |AG là ).){0,140}?(?P<s>FRAC )(?:SVC )?(?P<share>"
    + _SHARE.removesuffix("?")
    + r"?)(?!COH |unit |PROC |POINTS |REC |RECON )"
)
# «…, mức độ 4 là 612/1.275 (48,0%)», behind one with a head
_HEADED_TOO = pattern(
    rf"(?:,|;|và|còn) (?:(?:còn|ở|với|đối|riêng|tại) ){{0,3}}LVL (?:là|đạt|có|:) (?P<s>FRAC )(?:SVC )?(?P<share>{_SHARE})(?!COH |unit |PROC |POINTS |REC |RECON )"
)
_SHARE_BEHIND = pattern(
    r"(?:(?:RECON|REC|RECALL) )?(?:LVL )?(?:, (?:(?:đạt|chiếm|tương|đương|ứng|bằng|tỉ|lệ|với) ){1,4}(?P<percent>PCT )|\( (?:(?:đạt|chiếm|tỉ|lệ) ){0,3}(?P<inside>PCT )\) )(?=[.,;)] |$)"
)
_NEGATIVE = frozenset({"chưa", "không"})


@dataclass(frozen=True)
class _Part:
    """A count of services with its whole, where both stand, and the share printed beside them."""

    value: Token
    of: Token | None
    first: int
    after: int
    percent: Token | None
    level: Token | None


def read_arisen(line: Line, scope: Scope) -> Iterator[Found]:
    """Services with records whose whole is printed beside them."""
    if "SVC " not in line.symbols or not any(True for _ in line.hits(_ARISE)):
        return
    yield from _of_behind(line, scope)
    yield from _joined(line, scope)
    for parts, last in _lists(line):
        for part in parts:
            yield from _found(line, scope, part, _subject(line, scope, parts, last))
    yield from _headed(line, scope)


def _of_behind(line: Line, scope: Scope) -> Iterator[Found]:
    for hit in line.hits(_OF_BEHIND):
        value = hit.one("k")
        if line.is_free(value) and not _NEGATIVE & {t.symbol for t in hit.tokens()}:
            yield from _found(line, scope, _part(line, hit, value), subject_at(line, value, scope))


def _joined(line: Line, scope: Scope) -> Iterator[Found]:
    for hit in line.hits(_JOINED):
        tokens, owner = hit.tokens("list"), hit.token("owner")
        counts = [t for t in tokens if t.symbol == "NUM"]
        before = {t.symbol for t in line.tokens[max(0, hit.first - 5) : hit.first]}
        if not all(map(line.is_free, counts)) or before & {"cung", "triển", "đưa"}:
            continue  # «cung cấp 402 dịch vụ … và 61 dịch vụ … có phát sinh hồ sơ»: of the first it is not certain
        for count in counts:
            rest = tokens[tokens.index(count) + 1 :]
            end = next((n for n, t in enumerate(rest) if t.symbol == "NUM"), len(rest))
            level = next((t for t in rest[:end] if t.symbol == "LVL"), None)
            percent = next((t for t in rest[:end] if t.symbol == "PCT"), None)
            part = _Part(count, None, line.index(count), hit.after, percent, level)
            subject = subject_at(line, count, scope)
            if owner is not None:
                subject = agency_subject(line, owner) if owner.symbol == "AG" else cohort_subject(line, owner, scope)
            yield from _found(line, scope, part, subject)


def _lists(line: Line) -> Iterator[tuple[list[_Part], int]]:
    """Parts joined by commas and «và» before, or behind, the word that they had records; with that word's place."""
    parts: list[_Part] = []
    for hit in line.hits(_PART):
        value = hit.token("s") or hit.one("k")
        if not line.is_free(value):
            continue
        if parts and not all(t.symbol in (",", "và", "có") for t in line.tokens[parts[-1].after : hit.first]):
            yield from _arising(line, parts)
            parts = []
        parts.append(_part(line, hit, value))
    if parts:
        yield from _arising(line, parts)


def _part(line: Line, hit: Hit, value: Token) -> _Part:
    tokens = hit.tokens()
    level = next((t for t in tokens if t.symbol == "LVL"), None)
    percent = next((t for t in tokens if t.symbol == "PCT"), None)
    return _Part(value, hit.token("of"), hit.first, hit.after, percent, level)


def _arising(line: Line, parts: list[_Part]) -> Iterator[tuple[list[_Part], int]]:
    """Whether records arose of the parts: said right behind the last of them, or right before the first."""
    behind = next(line.hits(_ARISE, parts[-1].after), None)
    if behind is not None and _reaches(line, parts[-1].after, behind.first):
        last = behind.after
        share = next((h for h in line.hits(_SHARE_BEHIND, last) if h.first == last), None)
        if share is not None and len(parts) == 1 and parts[0].percent is None:
            one = parts[0]
            found = share.token("percent") or share.one("inside")
            parts = [_Part(one.value, one.of, one.first, one.after, found, one.level)]
        yield parts, behind.first
        return
    before = [t.symbol for t in line.tokens[max(0, parts[0].first - 6) : parts[0].first]]
    if "phát" in before and before[-1] in ("ở", "tại", "trên", "từ", "trong") and not _NEGATIVE & set(before):
        yield parts, parts[-1].after


def _reaches(line: Line, first: int, last: int) -> bool:
    """Whether only words, a level, an owner or a comma stand between the parts and «phát sinh»."""
    between = line.tokens[first:last]
    return len(between) <= 14 and all(
        t.symbol not in _NEGATIVE
        and (t.symbol in ("LVL", "AG", "COH", "YEAR", ",") or (t.symbol.islower() and t.symbol not in ("mà", "còn")))
        for t in between
    )


def _subject(line: Line, scope: Scope, parts: list[_Part], last: int) -> Subject | None:
    """Whose services they are: said before them, or between them and «phát sinh»."""
    for number in range(parts[-1].after, last):
        if line.tokens[number].symbol in ("của", "thuộc", "tại", "do"):
            following = [t for t in line.tokens[number + 1 : number + 4] if t.symbol in ("AG", "COH")]
            if following:
                is_agency = following[0].symbol == "AG"
                return agency_subject(line, following[0]) if is_agency else cohort_subject(line, following[0], scope)
    for part in (parts[0], parts[-1]):
        subject = subject_at(line, part.value, scope)
        if subject is not None:
            return subject
    return of_page(line, scope)


def of_page(line: Line, scope: Scope) -> Subject | None:
    """The cohort that the page speaks of, in a sentence that names nobody."""
    return None if any(t.symbol in ("AG", "NAME", "COH", "unit") for t in line.tokens) else whole(scope)


def _headed(line: Line, scope: Scope) -> Iterator[Found]:
    """«Số dịch vụ có phát sinh hồ sơ: mức độ 3 là 402/598 (67,2%), mức độ 4 là 61/147 (41,5%)»."""
    heads = [hit for hit in line.hits(_HEADED) if not _NEGATIVE & {t.symbol for t in hit.tokens()}]
    further = [hit for hit in line.hits(_HEADED_TOO) if heads and hit.first > heads[0].first]
    first: Subject | None = None
    for hit in (*heads, *further):
        value = hit.one("s")
        if not line.is_free(value):
            continue
        percent = next((t for t in hit.tokens("share") if t.symbol == "PCT"), None)
        level = next((t for t in hit.tokens() if t.symbol == "LVL"), None) if hit.match.re is _HEADED_TOO else None
        first = subject_at(line, value, scope) or first or of_page(line, scope)
        yield from _found(line, scope, _Part(value, None, hit.first, hit.after, percent, level), first)


def _found(line: Line, scope: Scope, part: _Part, subject: Subject | None) -> Iterator[Found]:
    value, of, percent = part.value, part.of, part.percent
    whole = value.value.of if value.value.of is not None else of.value.value if of else None
    if subject is None or (whole is not None and whole < value.value.value):
        return
    level = level_of(line, value, part.level, scope, "services")
    line.use(value, of, percent)
    values = {
        "indicator": "services_with_records", "service_level": level, "value": value.value.value, "denominator": whole,
        "percent": percent.value.value if percent else None, "unit": "services", "qualifier": value.value.qualifier,
        "status": "value" if value.value.value else "zero",
    }  # fmt: skip
    places = {"value": (value.start, value.end)}
    if of is not None:
        places["denominator"] = (of.start, of.end)
    if percent is not None:
        places["percent"] = (percent.start, percent.end)
    evidence = span_of(*line.tokens[part.first : part.after])
    yield Found("measure", subject, values, places, evidence, "arisen", year_at(line, value, scope))
