"""English names of places in Vietnamese word order: «Hoa Vang District's PC» is «ủy ban nhân dân huyện hoa vang»."""

import re

_PLACE = re.compile(r"^(?:the )?(?P<place>.+?) (?P<kind>city|province|district|town|township|ward|commune)$")
_NUMBERED = re.compile(r"^(?P<kind>district|ward) (?P<place>\d{1,2})$")
_COMMITTEE = re.compile(
    r"^(?:the )?(?:people s committee of |pc of )(?P<of>.+)$|^(?P<at>.+?)(?: s)? (?:people s committee|pc)$"
)
_KINDS = {
    "city": (["thành", "phố"],),
    "province": (["tỉnh"],),
    "district": (["huyện"], ["quận"]),
    "town": (["thị", "xã"], ["thị", "trấn"]),
    "township": (["thị", "trấn"],),
    "ward": (["phường"],),
    "commune": (["xã"],),
}


def in_vietnamese_order(name: str) -> list[list[str]]:
    """The words of an English name of a place as a Vietnamese one has them; none where it is not built like one.

    `name` is one that has lost its punctuation: «Hoa Vang District s PC».
    """
    text = name.lower()
    committee = _COMMITTEE.match(text)
    if committee:
        inner = committee["of"] or committee["at"]
        places = in_vietnamese_order(inner) or [inner.split()]
        return [["ủy", "ban", "nhân", "dân", *place] for place in places]
    place = _NUMBERED.match(text) or _PLACE.match(text)
    return [[*kind, *place["place"].split()] for kind in _KINDS[place["kind"]]] if place else []
