"""Agencies of a class as a count or a share, without whom they are."""

from collections.abc import Iterator

from transform.prose.found import Found, Subject
from transform.prose.rules.classes import BAND
from transform.prose.rules.share import RATE, percent, share_of, whole
from transform.prose.scope import Scope
from transform.prose.subjects import cohort_subject
from transform.prose.tokens import Hit, Line, Token, clause_at, pattern

_CLASS = pattern(r"(?P<class>CLS )(?:[^\W\dA-Z_][^\WA-Z]* |[(:–-] |YEAR (?=là |đạt |chiếm |: )){0,7}?(?P<value>PCT )")


_CLASS_BEHIND = pattern(r"(?P<value>PCT )(?:(?:được|đạt|xếp|ở|vào|số|đơn|vị) |COH |unit ){0,5}(?P<class>CLS )")


_CLASS_COUNT = pattern(
    rf"(?P<class>CLS )(?:{BAND}(?=gồm |có |là |: ))?(?:(?:là|có|gồm|:|với|đạt|ghi nhận|–|-|của|khối|tới|đến|chỉ|mới|tất|cả|thì) |: |COH ){{0,5}}?(?P<value>(?:NUM|FRAC) )(?:COH |unit )?"
    r"(?:(?:\( (?:~)|, chiếm (?:~))(?P<percent>PCT )(?:\) )?)?"
)


# «8/19 sở xếp loại Tốt, 9/19 đạt loại Khá (47,4%)»: of those named before
_CLASS_AFTER = pattern(
    r"(?:,|;|:|và|còn|có) (?:(?:có|số|còn|lại|là) ){0,3}(?P<value>(?:FRAC|NUM) )(?:\( (?P<share>PCT )\) )?(?:unit )?(?:(?:được|đạt|xếp|đánh|giá|ở) ){0,4}(?P<class>CLS )"
    r"(?:(?:\( (?:~)|, chiếm (?:~))(?P<percent>PCT )(?:\) )?)?"
)


# «19 tỉnh còn lại (30,2%) ở mức Trung bình», «số còn lại (19 tỉnh) ở mức Trung bình»
_CLASS_REST = pattern(
    r"(?:(?:số |các )?(?:COH |unit )?còn lại (?:là |có |gồm |, |\( )?)?(?P<value>NUM )(?:COH |unit )?(?:còn lại )?(?:(?:\( |, )(?:(?:chiếm|là) )?(?P<share>PCT )(?:\) |, )?|\) )?"
    r"(?:(?:được|đạt|xếp|đánh|giá|ở|bị|thì|là|đều|chỉ|mới|vào|thuộc|cùng) ){0,5}(?P<class>CLS )"
)
# «Loại Tốt có 5 sở, ngành và 2 huyện, thành phố»
_SAME_CLASS = pattern(r"(?:,|và|, và) (?P<value>NUM )(?P<cohort>COH )(?=[.;,] |$)")
# «Số tỉnh ở các mức Tốt, Khá, Trung bình lần lượt là 11, 33 và 19»
_IN_ORDER = pattern(
    r"(?P<classes>CLS (?:(?:,|và|, và) CLS )+)(?:[^\W\dA-Z_][^\WA-Z]* |COH |, ){0,6}?RESP (?:(?:là|có|đạt|gồm|chiếm|:) )*"
    r"(?P<values>(?:NUM|PCT) (?:COH |unit )?(?:(?:,|và|, và) (?:NUM|PCT) (?:COH |unit )?)+)"
)


_COHORT_SHARE = pattern(
    r"(?P<cohort>COH )(?:đạt|chiếm|là|có) (?:(?:tỉ|lệ|mức|khoảng|trên|dưới|gần|hơn) )*(?P<value>PCT )"
)


_OTHER_YEAR = pattern(r"\( (?P<year>YEAR )(?:là|đạt|:|chiếm|chỉ|có) (?:~)(?P<value>PCT )\) ")


# «(năm 2016 có 3 đơn vị)»
_COUNT_OF_YEAR = pattern(
    r"\( (?P<year>(?:YEAR|VSYEAR) )(?:(?:chỉ|mới|có|là|đạt|:) ){0,3}(?P<value>(?:NUM|FRAC) )(?:COH |unit )?(?=\) )"
)


_IN_YEAR = pattern(
    r"(?P<value>(?:PCT|(?<=từ )NUM|(?<=lên )NUM|(?<=xuống )NUM|(?<=còn )NUM) )(?:(?:vào|của|trong|ở) )?(?:\( )?(?P<year>YEAR )(?!là|đạt|:)"
)


_KINDS = frozenset({"tỉnh", "bộ", "sở", "huyện", "xã"})


def class_counts(line: Line, scope: Scope) -> Iterator[Found]:
    """«số đơn vị đạt loại Tốt là 2 (chiếm 11,8%), loại Khá là 12»."""
    yield from _in_order(line, scope)
    rest = (h for h in line.hits(_CLASS_REST) if "còn" in [t.symbol for t in h.tokens()])
    for hit in (*line.hits(_CLASS_COUNT), *rest, *line.hits(_CLASS_AFTER)):
        value, percent, class_ = hit.one("value"), hit.token("percent") or hit.token("share"), hit.one("class")
        own = next(
            (t for t in hit.tokens()[hit.tokens().index(value) :] if t.symbol == "COH" and t.value != "any"), None
        )
        subject = (
            cohort_subject(line, own, scope)
            if own is not None
            else _cohort_before(line, class_, scope) or _of_all(line, class_, scope)
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
        if own is not None and class_.start < value.start:
            yield from _same_class(line, hit, class_, scope)


def _same_class(line: Line, hit: Hit, class_: Token, scope: Scope) -> Iterator[Found]:
    """The count of another cohort behind one of the same class."""
    other = next((h for h in line.hits(_SAME_CLASS, hit.after) if h.first == hit.after), None)
    subject = cohort_subject(line, other.one("cohort"), scope) if other is not None else None
    if other is None or subject is None or not line.is_free(other.one("value")):
        return
    value = other.one("value")
    line.use(value)
    fields = {"indicator": "class_count", "class": class_.value, "value": value.value.value, "unit": "agencies",
              "qualifier": value.value.qualifier}  # fmt: skip
    yield share_of(line, [class_, *other.tokens()], subject, fields, value, scope)


def _in_order(line: Line, scope: Scope) -> Iterator[Found]:
    """Classes and their counts or shares, one list behind the other."""
    for hit in line.hits(_IN_ORDER):
        classes = [t for t in hit.tokens("classes") if t.symbol == "CLS"]
        values = [t for t in hit.tokens("values") if t.symbol in ("NUM", "PCT")]
        subject = _cohort_before(line, classes[0], scope) or _of_all(line, classes[0], scope)
        if subject is None or len(classes) != len(values) or not all(map(line.is_free, values)):
            continue
        line.use(*values)
        for class_, value in zip(classes, values, strict=True):
            count = {"indicator": "class_count", "value": value.value.value, "unit": "agencies",
                     "qualifier": value.value.qualifier}  # fmt: skip
            fields = {"indicator": "share", **percent(value)} if value.symbol == "PCT" else count
            yield share_of(line, hit.tokens(), subject, {**fields, "class": class_.value}, value, scope)


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
        subject = _cohort_before(line, class_, scope) or _of_all(line, class_, scope)
        if subject is None:
            continue
        line.use(value)
        fields = {"indicator": "share", "class": class_.value, **percent(value)}
        yield share_of(line, hit.tokens(), subject, fields, value, scope)


def classes_by_year(line: Line, scope: Scope) -> Iterator[Found]:
    """«Tỉ lệ địa phương đạt mức Khá tăng từ 34,9% năm 2013 lên 42,9% năm 2014»."""
    hits = list(line.hits(_IN_YEAR))
    for hit in hits:
        clause = clause_at(line, hit.first)
        classes = {t.value for t in line.tokens[clause.start : clause.stop] if t.symbol == "CLS"}
        if len(classes) != 1 or sum(other.first in clause for other in hits) < 2:
            continue
        value = hit.one("value")
        said = [t for t in line.tokens[clause.start : hit.first] if t.symbol == "CLS"]
        subject = (_cohort_before(line, said[-1], scope) or _of_all(line, said[-1], scope)) if said else None
        if subject is None or not line.is_free(value):
            continue
        line.use(value)
        count = {"indicator": "class_count", "value": value.value.value, "unit": "agencies",
                 "qualifier": value.value.qualifier}  # fmt: skip
        figure = {"indicator": "share", **percent(value)} if value.symbol == "PCT" else count
        found = share_of(
            line,
            hit.tokens(),
            subject,
            {**figure, "class": said[-1].value},
            value,
            scope,
        )
        found.year = int(hit.one("year").value)
        yield found


def counts_of_other_year(line: Line, scope: Scope) -> Iterator[Found]:
    """«Số sở xếp loại Tốt tăng thêm 2 đơn vị (năm 2016 có 3 đơn vị)»: the class of the clause, in the year in brackets."""
    for hit in line.hits(_COUNT_OF_YEAR):
        value, clause = hit.one("value"), clause_at(line, hit.first)
        said = [t for t in line.tokens[clause.start : hit.first] if t.symbol == "CLS"]
        symbols = {t.symbol for t in line.tokens[clause.start : hit.first]}
        if len({t.value for t in said}) != 1 or symbols & {"AG", "chưa", "không", "RNK"} or "số" not in symbols:
            continue
        subject = _cohort_before(line, said[-1], scope) or _of_all(line, said[-1], scope)
        if subject is None or not line.is_free(value) or value.value.is_decimal:
            continue
        line.use(value)
        fields = {"indicator": "class_count", "class": said[-1].value, "value": value.value.value, "unit": "agencies",
                  "denominator": value.value.of, "qualifier": value.value.qualifier}  # fmt: skip
        found = share_of(line, hit.tokens(), subject, fields, value, scope)
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


def _of_all(line: Line, class_: Token, scope: Scope) -> Subject | None:
    """Those that the document speaks of, where the clause names no kind of its own («tỉ lệ tỉnh đạt mức Khá»)."""
    first, at = clause_at(line, line.index(class_)).start, line.index(class_)
    kinds = [
        line.tokens[n]
        for n in range(first, at)
        if line.tokens[n].symbol == "unit" and n and line.tokens[n - 1].symbol in ("lệ", "số", "trọng")
    ]
    own = any(line.text[t.start : t.end].lower() in _KINDS for t in kinds)
    return None if own or _inside_only(line, class_) else whole(scope)


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
