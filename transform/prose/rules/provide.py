"""«38 tỉnh, thành phố cung cấp 748 dịch vụ mức độ 3, 01 thành phố cung cấp 03 dịch vụ mức độ 4»."""

from collections.abc import Iterator

from transform.prose.found import Found, Subject, span_of
from transform.prose.levels import UNSTATED, level_of
from transform.prose.scope import Scope, year_at
from transform.prose.subjects import cohort_at, is_all
from transform.prose.tokens import Hit, Line, Token, pattern

_VERB = r"(?:cung cấp|triển khai|có|đưa vào|đưa vào sử dụng|vận hành|thực hiện|với)"
_LEVEL = r"(?:(?:ở|đạt|tại|công|trực|tuyến|hành|chính) ){0,3}(?P<level>LVL )?"
_PAIR = pattern(
    rf"(?P<k>(?:NUM|FRAC) )(?:\( (?P<percent>PCT )\) )?(?P<cohort>COH )(?:\( (?:~)(?P<pc>PCT )(?:~)\) )?(?P<verb>~{_VERB} )(?P<filler>~)(?P<n>NUM )SVC {_LEVEL}"
)
_TURNED = pattern(
    rf"(?P<n>NUM )SVC {_LEVEL}(?:, (?=do|bởi|của))?(?P<verb>~(?:tại|ở|bởi|do|của|trên|thuộc|được) )(?P<filler>~)(?P<k>(?:NUM|FRAC) )(?P<cohort>COH )"
)
_GREW = pattern(
    rf"(?:số|số lượng|lượng) SVC {_LEVEL}(?:(?:đã|tăng|lên|đạt|là|mức|được|cung|cấp) ){{1,5}}(?P<n>NUM )(?:, )?(?P<verb>~(?:do|bởi|của) )(?P<filler>~)(?P<k>(?:NUM|FRAC) )(?P<cohort>COH )"
)
_WITH = pattern(
    rf"(?P<k>(?:NUM|FRAC) )(?:\( (?:~)(?P<percent>PCT )(?:~)\) )?(?P<cohort>COH )(?:\( (?:~)(?P<pc>PCT )(?:~)\) )?(?P<verb>~{_VERB} )(?:~)SVC "
    rf"(?P<level>LVL )?(?P<filler>(?:, )?~(?:với|gồm|tổng|đạt) ~)(?P<n>NUM )SVC "
)
_COUNTED = pattern(
    rf"(?:số|số lượng|lượng) (?:các )?(?P<cohort>COH )(?:~)(?:là|đạt|:) (?P<k>NUM )(?:COH |unit )?(?:, |; |và )(?:với )?(?:số|số lượng|tổng số) (?:~)SVC {_LEVEL}(?:~)(?:là|đạt|:) (?P<n>NUM )"
)
_LISTED = pattern(rf"(?P<k>NUM )(?P<cohort>COH )(?:,|với|-|/|và) (?:~)(?P<n>NUM )SVC {_LEVEL}")
_IN_PARENTHESES = pattern(rf"(?P<k>NUM )(?P<cohort>COH )\( (?:~)(?P<n>NUM )SVC {_LEVEL}\) ")
_NOT = ("chưa", "không")


def read_provided(line: Line, scope: Scope) -> Iterator[Found]:
    """How many agencies provide services, and how many services: two facts about the cohort, of one level and year."""
    levels: dict[int, list[str]] = {}
    for made in (_PAIR, _WITH, _GREW, _TURNED, _COUNTED, _LISTED, _IN_PARENTHESES):
        for hit in sorted(line.hits(made), key=lambda h: h.first):
            if made in (_LISTED, _IN_PARENTHESES) and not any(t.symbol == "YEAR" for t in line.tokens[: hit.first]):
                continue
            k, n, cohort = hit.one("k"), hit.one("n"), hit.one("cohort")
            if _is_negative(hit) or _is_bound(line, hit, n) or not line.is_free(k) or not line.is_free(n):
                continue
            if made in (_PAIR, _WITH) and _belongs_before(line, hit):
                continue
            if (n.value.qualifier in ("<", ">") and k.value.of is None) or _is_one_of_them(line, hit, cohort):
                continue  # «27 tỉnh cung cấp dưới 10 dịch vụ»: each of them
            year = year_at(line, k, scope)
            subject_id = cohort_at(line, cohort, scope)
            if subject_id is None:
                continue
            level = _level(line, hit, scope, levels, year)
            own = _level_behind(line, hit)
            subject = Subject("cohort", subject_id, line.text[cohort.start : cohort.end], (cohort.start, cohort.end))
            counted, services = _both(line, hit, subject, (level, own or level), year)
            if not is_all(subject_id, k):  # «63 tỉnh, thành phố cung cấp 47.316 dịch vụ»: no count of providers
                yield counted
            yield services


def _belongs_before(line: Line, hit: Hit) -> bool:
    """«43 dịch vụ mức độ 3 được 4 tỉnh cung cấp và 6 dịch vụ …»: the agencies provide what stands before them."""
    before = line.tokens[hit.first - 1].symbol if hit.first else ""
    between = [t.symbol for name in ("verb", "filler") for t in hit.tokens(name)]
    return before in ("của", "do", "được", "tại", "ở", "bởi") or "và" in between or "còn" in between


def _is_one_of_them(line: Line, hit: Hit, cohort: Token) -> bool:
    """«A là một trong 10 tỉnh có …», «Bộ A có 12 đơn vị cung cấp …», «của tỉnh … cung cấp 250 dịch vụ của 18 sở»."""
    before = [t.symbol for t in line.tokens[: hit.first]]
    if before[-2:] == ["một", "trong"] or before[-3:] in (["một", "trong", "số"], ["một", "trong", "những"]):
        return True
    if (
        hit.match.re is _TURNED
        and hit.tokens("verb")[0].symbol == "của"
        and ("AG" in before or before[-4:-2] == ["của", "unit"])
    ):
        return True
    return cohort.value == "any" and "AG" in before


def _is_bound(line: Line, hit: Hit, services: Token) -> bool:
    """«12 tỉnh có từ 100 dịch vụ trở lên»: each of them, and how many they have together is not said."""
    before = line.tokens[line.index(services) - 1].symbol
    return before == "từ" or [t.symbol for t in line.tokens[hit.after : hit.after + 1]] == ["trở"]


def _is_negative(hit: Hit) -> bool:
    return any(token.symbol in _NOT for name in ("verb", "filler") for token in hit.tokens(name))


def _level(line: Line, hit: Hit, scope: Scope, levels: dict[int, list[str]], year: int | None) -> str:
    """The level said; else that of the head; else the one at the same place of the clause of the year before."""
    seen = levels.setdefault(year or 0, [])
    said = hit.token("level")
    if said is not None:
        level = str(said.value.level)
    else:
        earlier = [of for of in levels.values() if of is not seen and len(of) > len(seen)]
        own = _own_level(line, min(hit.one("k"), hit.one("n"), key=lambda t: t.start))
        level = own or (earlier[-1][len(seen)] if earlier else _inherited(line, hit.one("k"), scope, bool(seen)))
    seen.append(level)
    return level


def _level_behind(line: Line, hit: Hit) -> str | None:
    """«61 tỉnh cung cấp dịch vụ mức độ 3 hoặc 4, với 18.240 dịch vụ mức độ 3»: the services have a level of their own."""
    behind = line.tokens[hit.after] if hit.after < len(line.tokens) else None
    is_own = behind is not None and behind.symbol == "LVL" and line.tokens[hit.after - 1].symbol == "SVC"
    return str(behind.value.level) if behind is not None and is_own else None


def _own_level(line: Line, token: Token) -> str | None:
    """«mức độ 4 có 5 dịch vụ do 3 tỉnh cung cấp»: the level said right before the counts."""
    for other in reversed(line.tokens[: line.index(token)]):
        if other.symbol in ("NUM", "FRAC", ";"):
            return None
        if other.symbol == "LVL":
            return str(other.value.level)
    return None


def _inherited(line: Line, token: Token, scope: Scope, is_second: bool) -> str:
    # A second count of one year is of another level than the first, and which one is not said.
    return UNSTATED if is_second else level_of(line, token, None, scope, "services")


def _both(line: Line, hit: Hit, subject: Subject, levels: tuple[str, str], year: int | None) -> tuple[Found, Found]:
    k, n, percent = hit.one("k"), hit.one("n"), hit.token("percent") or hit.token("pc")
    evidence = span_of(*hit.tokens())
    line.use(k, n, percent)
    values = {
        "indicator": "agencies", "service_level": levels[0], "value": k.value.value, "unit": "agencies",
        "qualifier": k.value.qualifier, "denominator": k.value.of, "percent": percent.value.value if percent else None,
    }  # fmt: skip
    places = {"value": (k.start, k.end)}
    if percent is not None:
        places["percent"] = (percent.start, percent.end)
    counted = Found("measure", subject, values, places, evidence, "provide", year)
    values = {
        "indicator": "services", "service_level": levels[1], "value": n.value.value, "unit": "services",
        "qualifier": n.value.qualifier,
    }  # fmt: skip
    return counted, Found("measure", subject, values, {"value": (n.start, n.end)}, evidence, "provide", year)
