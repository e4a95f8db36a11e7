"""Agencies of a class as a count or a share, without whom they are."""

from collections.abc import Iterator

from transform.prose.found import Found, Subject
from transform.prose.rules.classes import BAND
from transform.prose.rules.share import RATE, percent, share_of, whole
from transform.prose.scope import Scope
from transform.prose.subjects import cohort_subject
from transform.prose.tokens import Line, Token, pattern

_CLASS = pattern(r"(?P<class>CLS )(?:[^\W\dA-Z_][^\WA-Z]* |[(:–-] ){0,7}?(?P<value>PCT )")


_CLASS_BEHIND = pattern(r"(?P<value>PCT )(?:(?:được|đạt|xếp|ở|vào|số|đơn|vị) |COH |unit ){0,5}(?P<class>CLS )")


_CLASS_COUNT = pattern(
    rf"(?P<class>CLS )(?:{BAND}(?=gồm |có |là |: ))?(?:(?:là|có|gồm|:|với|đạt|ghi nhận|–|-|của|khối) |: |COH ){{0,4}}?(?P<value>(?:NUM|FRAC) )(?:COH |unit )?"
    r"(?:(?:\( (?:~)|, chiếm (?:~))(?P<percent>PCT )(?:\) )?)?"
)


# «8/19 sở xếp loại Tốt, 9/19 đạt loại Khá (47,4%)»: of those named before
_CLASS_AFTER = pattern(
    r"(?:,|;|và|còn|có) (?:(?:có|số|còn|lại|là) ){0,3}(?P<value>(?:FRAC|NUM) )(?:\( (?P<share>PCT )\) )?(?:unit )?(?:(?:được|đạt|xếp|đánh|giá|ở) ){0,4}(?P<class>CLS )"
    r"(?:(?:\( (?:~)|, chiếm (?:~))(?P<percent>PCT )(?:\) )?)?"
)


_COHORT_SHARE = pattern(
    r"(?P<cohort>COH )(?:đạt|chiếm|là|có) (?:(?:tỉ|lệ|mức|khoảng|trên|dưới|gần|hơn) )*(?P<value>PCT )"
)


_OTHER_YEAR = pattern(r"\( (?P<year>YEAR )(?:là|đạt|:|chiếm|chỉ|có) (?:~)(?P<value>PCT )\) ")


_IN_YEAR = pattern(r"(?P<value>PCT )(?:(?:vào|của|trong|ở) )?(?:\( )?(?P<year>YEAR )(?!là|đạt|:)")


def class_counts(line: Line, scope: Scope) -> Iterator[Found]:
    """«số đơn vị đạt loại Tốt là 2 (chiếm 11,8%), loại Khá là 12»."""
    for hit in (*line.hits(_CLASS_COUNT), *line.hits(_CLASS_AFTER)):
        value, percent, class_ = hit.one("value"), hit.token("percent") or hit.token("share"), hit.one("class")
        own = next(
            (t for t in hit.tokens()[hit.tokens().index(value) :] if t.symbol == "COH" and t.value != "any"), None
        )
        subject = (
            cohort_subject(line, own, scope)
            if own is not None
            else _cohort_before(line, class_, scope) or (None if _inside_only(line, class_) else whole(scope))
        )
        behind = line.tokens[hit.after].symbol if hit.after < len(line.tokens) else ""
        if not line.is_free(value) or subject is None or value.value.is_decimal or behind == "POINTS":
            continue
        line.use(value, percent)
        fields = {
            "indicator": "class_count", "class": class_.value, "value": value.value.value, "unit": "agencies",
            "denominator": value.value.of, "qualifier": value.value.qualifier, "percent": percent.value.value if percent else None,
        }  # fmt: skip
        found = share_of(line, hit.tokens(), subject, fields, value, scope)
        if percent is not None:
            found.places["percent"] = (percent.start, percent.end)
        yield found


def shares_of_classes(line: Line, scope: Scope) -> Iterator[Found]:
    if (
        not RATE.search(line.symbols)
        and "chiếm" not in line.symbols
        and "loại" not in line.symbols
        and not any(True for _ in line.hits(_CLASS_BEHIND))
    ):
        return
    turned = list(line.hits(_CLASS_BEHIND))
    for hit in (
        turned if turned and turned[0].first < next((h.first for h in line.hits(_CLASS)), 10**6) else line.hits(_CLASS)
    ):
        value, class_ = hit.one("value"), hit.one("class")
        if not line.is_free(value):
            continue
        subject = _cohort_before(line, class_, scope) or (None if _inside_only(line, class_) else whole(scope))
        if subject is None:
            continue
        line.use(value)
        fields = {"indicator": "share", "class": class_.value, **percent(value)}
        yield share_of(line, hit.tokens(), subject, fields, value, scope)


def classes_by_year(line: Line, scope: Scope) -> Iterator[Found]:
    """«Tỉ lệ địa phương đạt mức Khá tăng từ 34,9% năm 2013 lên 42,9% năm 2014»."""
    hits = list(line.hits(_IN_YEAR))
    classes = {t.value for t in line.tokens if t.symbol == "CLS"}
    if len(hits) < 2 or len(classes) != 1:
        return
    for hit in hits:
        value = hit.one("value")
        said = [t for t in line.tokens[: hit.first] if t.symbol == "CLS"]
        subject = (_cohort_before(line, said[-1], scope) or whole(scope)) if said else None
        if subject is None or not line.is_free(value):
            continue
        line.use(value)
        found = share_of(
            line,
            hit.tokens(),
            subject,
            {"indicator": "share", "class": said[-1].value, **percent(value)},
            value,
            scope,
        )
        found.year = int(hit.one("year").value)
        yield found


def class_of_cohorts(line: Line, scope: Scope) -> Iterator[Found]:
    """«về mức Khá thì các sở đạt 59% (năm 2015 là 56%), các huyện đạt 45%»."""
    for hit in line.hits(_COHORT_SHARE):
        value, cohort = hit.one("value"), hit.one("cohort")
        classes = [t for t in line.tokens if t.symbol == "CLS" and t.start < cohort.start]
        stops = [t for t in line.tokens if t.symbol == ";" and classes and classes[-1].start < t.start < cohort.start]
        subject = cohort_subject(line, cohort, scope)
        if not classes or stops or subject is None or not line.is_free(value):
            continue
        line.use(value)
        fields = {"indicator": "share", "class": classes[-1].value, **percent(value)}
        yield share_of(line, [classes[-1], *hit.tokens()], subject, fields, value, scope)


def year_before(line: Line, scope: Scope, found: list[Found]) -> Iterator[Found]:
    """«… chiếm 35% (năm 2015 là 0%)»: the same share in another year."""
    for hit in line.hits(_OTHER_YEAR):
        value, year = hit.one("value"), hit.one("year")
        before = [f for f in found if f.evidence[1] <= hit.tokens()[0].start + 1 and f.values.get("class")]
        if not line.is_free(value) or not before:
            continue
        line.use(value)
        last = max(before, key=lambda f: f.evidence[1])
        fields = {"indicator": "share", "class": last.values["class"], **percent(value)}
        made = share_of(line, hit.tokens(), last.subject, fields, value, scope)
        made.year = int(year.value)
        yield made


def _inside_only(line: Line, token: Token) -> bool:
    """Whether the only cohorts before stand in brackets: «6 đơn vị loại Tốt (5 sở, 1 huyện), 14 loại Khá»."""
    return any(t.symbol == "COH" and t.value != "any" for t in line.tokens[: line.index(token)])


def _cohort_before(line: Line, token: Token, scope: Scope) -> Subject | None:
    depth = 0
    for other in reversed(line.tokens[: line.index(token)]):
        depth += {")": 1, "(": -1}.get(other.symbol, 0)
        if other.symbol == "COH" and other.value != "any" and depth <= 0:  # not «(5 sở, 1 huyện)» before
            return cohort_subject(line, other, scope)
    return None
