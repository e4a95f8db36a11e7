"""Names that stand for something else than the agency: a part of it, a place within it, a person who holds an office."""

import re

from transform.agencies.registry import Registry
from transform.prose.tokens import Token

_OFFICE = re.compile(
    r"(?:giám đốc|chủ tịch|bộ trưởng|thứ trưởng|chủ nhiệm|cục trưởng|trưởng phòng|chánh văn phòng|đại diện|lãnh đạo|bí thư)"
    r"\s+(?:của\s+)?(?:ubnd\s+)?$",
    re.IGNORECASE,
)
# «Phòng Văn hóa huyện A», «Chi cục B thuộc Sở C», «Xã D, thành phố E», «Cục F, Bộ G»
_PART = re.compile(
    r"(?:^|[\s(])(?:Thanh tra|Phòng|Chi cục|Cục|Tổng cục|Vụ|Xã|Phường|Thị trấn|Huyện|Quận|Trường|Bệnh viện|Trung tâm|Hạt|Đội)"
    r"(?:\s+[A-ZĐÀ-Ỹ][^;.:()]{0,50}?)?(?:,\s*|\s+(?:thuộc|của|trực thuộc)\s+|\s+)$"
)
_ONE_SERVICE = re.compile(r"(?:^|[.;]\s*)(?:Một |một |Các )?[Dd]ịch vụ (?!công|hành chính)[^,;.\d]{3,50} của\s+$")
_BODY = re.compile(r"(?:Sở|Phòng|Ngành|ngành|Vụ|Ban)\s+$")
_CENTRAL = frozenset({"ministry", "ministry_level"})
_BACK = 80


def without_parts(text: str, tokens: list[Token], registry: Registry) -> list[Token]:
    """The tokens, those of names that stand for something else as `NAME`."""
    names = [t for t in tokens if t.symbol == "AG"]
    return [
        token._replace(symbol="NAME") if token.symbol == "AG" and _is_part(text, token, names, registry) else token
        for token in tokens
    ]


def _holds_commune(text: str, token: Token, names: list[Token], registry: Registry) -> bool:
    """«xã A, huyện B», «thị trấn A (huyện B)»: the district or province in which the commune lies."""
    for name in names:
        between = text[name.end : token.start].strip().lower()
        near = name.end <= token.start and between in (",", "(", "-", "–", "thuộc", "của", "ở", "")
        if near and registry.kind(name.value) == "commune" and str(name.value).startswith(f"{token.value}/"):
            return True
    return False


def _is_part(text: str, token: Token, names: list[Token], registry: Registry) -> bool:
    before = text[max(0, token.start - _BACK) : token.start]
    if _OFFICE.search(before) or _ONE_SERVICE.search(before):
        return True
    if registry.kind(token.value) in _CENTRAL and _BODY.search(before):
        return True
    if _holds_commune(text, token, names, registry):
        return True
    part = _PART.search(before)
    if part is None:
        return False
    begins = token.start - len(before) + part.start()
    return not any(name.end > begins and name.start < token.start for name in names)
