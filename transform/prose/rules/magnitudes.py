"""Those with very many records, and several with the same number of services each."""

from collections.abc import Iterator
from typing import Any

from transform.prose.found import Found
from transform.prose.levels import level_of
from transform.prose.rules.listed import LIST, of_listed
from transform.prose.scope import Scope
from transform.prose.tokens import Hit, Line, Token, pattern

# «A và B mỗi bộ mới có 02 dịch vụ»
_EACH = pattern(
    r"(?P<list>AG (?:(?:,|và|, và) (?:unit )?AG )+)(?:(?:cùng|đều) RNK , |, )?(?:mỗi (?:unit|COH|nơi|bên) |đều |cùng )(?:(?:mới|chỉ|đã|đang|cũng|hiện) )*"
    r"(?:có|cung cấp|triển khai) (?P<n>NUM )SVC (?:(?:ở|đạt) )?(?P<level>LVL )?(?!phát|có)"
)


_MANY = pattern(
    rf"(?:(?P<much>MAGNITUDE )(?:~)|nhiều (?:~)|)(?P<records>(?:RECON|REC|RECALL) )(?:(?P<large>~(?:lớn|cao|nhiều) (?:nhất )?))?(?:\) )?(?:~)(?:là|như|gồm|:|kể đến|đến) (?:: )?(?:(?:các|unit|COH) )*{LIST}"
)


_ONES = (
    pattern(
        rf"{LIST}(?:, )?(?:là (?:(?:các|những) )?(?:COH |unit ))?(?:~)(?:RNK (?:~))?(?P<much>MAGNITUDE )(?:~)(?P<records>(?:RECON|REC|RECALL) )"
    ),
    pattern(
        rf"(?P<much>MAGNITUDE )(?:~)(?P<records>(?:RECON|REC|RECALL) )(?:~)(?:ở|tại|của|là của|bởi|do|được) (?:(?:các|unit|COH|như) |: )*{LIST}"
    ),
)


def each(line: Line, scope: Scope) -> Iterator[Found]:
    for hit in line.hits(_EACH):
        number = hit.one("n")
        names = [t for t in hit.tokens("list") if t.symbol == "AG"]
        if not line.is_free(number):
            continue
        line.use(number)
        level = level_of(line, number, hit.token("level"), scope, "services")
        for name in names:
            values = {"indicator": "services", "service_level": level, "value": number.value.value, "unit": "services",
                      "qualifier": number.value.qualifier, "status": "value" if number.value.value else "zero"}  # fmt: skip
            found = of_listed(line, hit, name, values, scope)
            found.places["value"] = (number.start, number.end)
            yield found


def many(line: Line, scope: Scope) -> Iterator[Found]:
    for hit in line.hits(_MANY):
        names = [t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)]
        much = hit.token("much")
        if "tỉ" in [t.symbol for t in line.tokens[max(0, hit.first - 6) : hit.first + 2]]:
            continue  # «có tỉ lệ hồ sơ trực tuyến cao nhất»: a share, and not how many
        large = hit.token("large") is not None or (hit.tokens() and hit.tokens()[0].symbol == "nhiều")
        for name in names if (much or large) else ():
            line.use(name)
            yield _large(line, hit, name, much, scope)
    for made in _ONES:
        for hit in line.hits(made):
            for name in (t for t in hit.tokens("list") if t.symbol == "AG" and line.is_free(t)):
                line.use(name)
                yield _large(line, hit, name, hit.one("much"), scope)


def _large(line: Line, hit: Hit, name: Token, much: Token | None, scope: Scope) -> Found:
    if much is None:
        values: dict[str, Any] = {"indicator": "has", "topic": "many-online-records", "value_text": "yes"}
        return of_listed(line, hit, name, values, scope)
    text = line.text[much.start : much.end]
    said = next((t for t in hit.tokens() if t.symbol == "LVL"), None) or next(
        (t for t in reversed(line.tokens) if t.symbol == "LVL" and t.end <= much.start), None
    )
    values = {"indicator": "records_online", "value_text": text, "qualifier": "magnitude", "unit": "records",
              "service_level": said.value.level if said else "unstated"}  # fmt: skip
    return of_listed(line, hit, name, values, scope)
