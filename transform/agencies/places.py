"""Provinces that stand at the end of a name: «Sở Y tế tỉnh Nghệ An», «Sở TT&TT Hà Nội», «Sở Y tế - TP.HCM»."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from transform.agencies.normal import expanded, folded, is_unaccented, squeeze, words_of
from transform.agencies.records import Agency
from transform.vietnamese import fold

Words = tuple[str, ...]
_LONGEST = 7  # «thành phố Bà Rịa Vũng Tàu» and the like
_STATUS_ENDS = (("tỉnh",), ("thành", "phố"), ("huyện",), ("thị", "xã"), ("quận",), ("phường",), ("xã",))
_LINKS = ("thuộc", "của", "ở", "tại", "of", "in")


class Places:
    """Finds the provinces it was made of at the end of names."""

    def __init__(self, provinces: Sequence[Agency]) -> None:
        self._worded: dict[str, dict[str, int]] = defaultdict(dict)  # «tỉnh nghệ an», with the year it is known from
        self._bare: dict[str, dict[str, int]] = defaultdict(dict)
        self._plain: dict[str, dict[str, int]] = defaultdict(dict)
        for province in provinces:
            for place, since in _places(province):
                words = expanded(words_of(place))
                self._bare[squeeze(words)].setdefault(province.agency_id, since)
                plain = folded(squeeze([fold(word) for word in words]))
                for key in (plain, f"{plain}province", f"{plain}city"):
                    self._plain[key].setdefault(province.agency_id, since)
                for status, held in _held(province).items():
                    worded = squeeze([*status.split(), *words])
                    self._worded[worded].setdefault(province.agency_id, max(since, held))

    def endings(self, printed: Words, year: int | None = None) -> Iterator[tuple[Words, list[str]]]:
        """Each way to part a name into words and a province, with its ids, as two can have borne one name.

        «Thanh tra tỉnh Tây Ninh» parts with and without «tỉnh». Words before a province's bare name must not end with
        another kind of place: «thành phố Quảng Ngãi» is a district.
        """
        is_plain = is_unaccented(" ".join(printed))
        for at in range(max(1, len(printed) - _LONGEST), len(printed)):
            words = expanded(printed[at:])
            tail = squeeze(words)
            if ids := _known(self._worded.get(tail), year):
                yield printed[:at], ids
                status = 2 if words[0] == "thành" and printed[at].casefold() == "thành" else 1
                yield printed[: at + status], ids
                continue
            ids = _known(self._bare.get(tail), year)
            if not ids and is_plain:
                ids = _known(self._plain.get(folded(squeeze([fold(word) for word in words]))), year)
            if ids and not _ends_with_status(printed[:at]):
                end = at - 1 if printed[at - 1].casefold() in _LINKS else at
                if end > 0:
                    yield printed[:end], ids


def _places(province: Agency) -> Iterator[tuple[str, int]]:
    """The names of a province without its status, and the year from which each can mean it."""
    bare = {version.name_vi: version.place for version in province.versions}
    for name, since in province.names_since().items():
        yield bare[name], since.year if since else 0
    yield from ((spelling.published, 0) for spelling in province.spellings)


def _held(province: Agency) -> dict[str, int]:
    """The statuses of a province, each with the year from which it held it."""
    held: dict[str, int] = {}
    for number, version in enumerate(province.versions):
        begun = version.span.valid_from.year if number and version.span.valid_from else 0
        held.setdefault(version.status or "", begun)
    return held


def _known(ids: dict[str, int] | None, year: int | None) -> list[str]:
    return sorted(i for i, since in (ids or {}).items() if year is None or since <= year)


def _ends_with_status(words: Words) -> bool:
    lower = tuple(expanded(words))
    return any(lower[-len(status) :] == status for status in _STATUS_ENDS)
