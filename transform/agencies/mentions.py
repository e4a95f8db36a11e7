"""Provinces named in running text: titles, letterheads, sentences, all capitals too."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date

from extract.text import compose
from transform.agencies.records import Agency
from transform.span import Span
from transform.vietnamese import mend_tones, name_key

_GAP = r"(?:\s*[-‐‑–—]\s*|\s+)"
_KIND = re.compile(r"(?<!\w)(tỉnh|thành\s+phố|tp)[.\s]*$", re.IGNORECASE)
# «tỉnh, thành phố Thái Bình»: a list of both kinds says nothing of the kind of its first name.
_BOTH_KINDS = re.compile(r"(?<!\w)tỉnh\s*[,/;]?\s*(và\s+)?(thành\s+phố|tp)[.\s]*$", re.IGNORECASE)
# Units below a province bear provinces' names: huyện Quảng Ninh lies in Quảng Bình, many a phường is a Hòa Bình.
_BELOW = re.compile(r"(?<!\w)(huyện|quận|thị xã|thị trấn|xã|phường|tx|tt|đường|phố|[hqpx]\.)[.\s]*$", re.IGNORECASE)
_LOOK_BACK = 24


class Mentions:
    """Finds the provinces it was made of in text."""

    def __init__(self, provinces: Sequence[Agency]) -> None:
        self._by_key: dict[str, list[Agency]] = defaultdict(list)
        names: set[str] = set()
        self._listed: set[str] = set()
        for province in provinces:
            spellings = [spelling.published for spelling in province.spellings]
            self._listed.update(map(name_key, spellings))
            for name in (*province.names_since(), *spellings):
                if province not in self._by_key[name_key(name)]:
                    self._by_key[name_key(name)].append(province)
                names.add(mend_tones(compose(name)))
        longest_first = sorted(names, key=lambda name: (-len(name), name))
        self._pattern = re.compile(
            rf"(?<!\w)(?:{'|'.join(map(_loosened, longest_first))})(?!\w)" if names else r"(?!)", re.IGNORECASE
        )

    def find(self, text: str, on: date | None = None) -> Iterator[tuple[str, int, int]]:
        """Each mention as id, start and end in `compose(text)`, in the order of the text, written on the day `on`."""
        even = mend_tones(compose(text))  # of the length of compose(text): only marks move
        for found in self._pattern.finditer(even):
            key = name_key(found.group())
            province = _of_day(self._by_key.get(key, []), on)
            if province is None:  # a spelling of dots and spaces that nobody listed, or one of two provinces
                continue
            if _is_meant(province, even[max(0, found.start() - _LOOK_BACK) : found.start()], key in self._listed):
                yield province.agency_id, found.start(), found.end()


def _of_day(provinces: list[Agency], on: date | None) -> Agency | None:
    """The province of a name; of two that bore it one after the other the one of the day."""
    if len(provinces) < 2:
        return provinces[0] if provinces else None
    there = [province for province in provinces if on and province.life.overlaps(Span(on, on))]
    return there[0] if len(there) == 1 else None


def _is_meant(province: Agency, before: str, is_listed: bool) -> bool:
    kind = _KIND.search(before)
    if kind and not _BOTH_KINDS.search(before):
        # «thành phố Tây Ninh» is the seat of tỉnh Tây Ninh, not the province.
        return kind.group(1).lower() == "tỉnh" or "thành phố" in province.statuses
    if kind:
        return True
    # A name that is also a person's («tư tưởng …») means the province only where its kind stands before it.
    return not _BELOW.search(before) and (province.bare_in_text or is_listed)


def _loosened(name: str) -> str:
    """A pattern for the name with any dash or space between its words, and dots or none where it has dots."""
    words = [re.escape(word) for word in re.split(r"\s*[-–]\s*|\s+", name)]
    return _GAP.join(words).replace(r"\.", r"[.\s]*")
