"""From a sentence to its tokens."""

import re
from collections.abc import Iterable

from transform.facts.explained import AFTER_LEVEL, explained_spans
from transform.prose.adjust import differences, heads, most, moved, ordinals, units
from transform.prose.lexicon import Lexicon, lower
from transform.prose.mentions import Mentions
from transform.prose.numerals import numerals
from transform.prose.parts import without_parts
from transform.prose.places import places
from transform.prose.steps import asides, levels_of_bodies, steps
from transform.prose.tokens import Level, Line, Token
from transform.wording import Wording

_LEVEL = r"mức(?:\s+độ)?\s*(?:số\s*)?(?P<{0}>[1-4]|iv|iii|ii|i|một|hai|ba|bốn)(?![\w%]|[.,]\d|\s*%)"
_FIRST_LEVEL = re.compile(r"(?<!\w)(?:(?:ở|đạt|tại|cả|hai)\s+){0,3}" + _LEVEL.format("level"))
# A digit alone goes on with a list of levels only where no noun follows that it would count: «mức độ 3, 3 tỉnh …».
_NEXT_LEVEL = re.compile(
    r"(?:\s*[,/&+-]\s*|\s+(?:và|hoặc|hay)\s+|\s*,\s*(?:và|hoặc)\s+)(?:"
    + _LEVEL.format("level")
    + rf"|(?P<bare>[1-4])(?![\w%/]|[.,]\d|\s*%){AFTER_LEVEL})"
)
# Since 2022 services are «toàn trình», from end to end, or «một phần», in part: no numbered levels.
_END_TO_END = re.compile(r"(?<!\w)(?:mức(?:\s+độ)?\s+)?toàn\s+trình(?!\w)")
_PART_ENDS = (
    r"(?!\w)(?=\s*(?:[.,;:()/]|\d|$)|\s+(?:là|đạt|có|và|của|do|được|đã|phát sinh|trên|chiếm|tại|với|còn)(?!\w))"
)
_IN_PART = re.compile(
    rf"(?<!\w)(?:(?<=dịch vụ )|(?<=trực tuyến )|(?<=công )|(?<=dvc )|(?<=dvctt )|(?<=hồ sơ ))(?:mức(?:\s+độ)?\s+)?một\s+phần{_PART_ENDS}"
)
# Beside «toàn trình»: «866 toàn trình, 536 một phần»
_OR_IN_PART = re.compile(rf"(?:(?<=\d )|(?<=[,;(] )|(?<=và )|(?<=còn )|(?<=/)|(?<=\())một\s+phần{_PART_ENDS}")
_FURTHER_EXTENT = re.compile(
    r"(?:\s*[,/]\s*|\s*,?\s+(?:và|hoặc|hay)\s+)(?:toàn\s+trình|một\s+phần)(?!\w)(?!\s+(?:là|đạt|có|với)\s+\d)"
)
_NUMERALS = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "một": "1", "hai": "2", "ba": "3", "bốn": "4"}
_YEAR = re.compile(r"(?<!\w)(?:năm|niên độ)\s+(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d|-\d)")
_NEXT_YEAR = re.compile(r"(?:\s*[,;-]\s*|\s+(?:và|đến|với)\s+|\s*,\s*và\s+)(?P<year>(?:19|20)\d\d)(?!\d|[.,]\d)")
# «so với năm 2016»: the year that a change counts from.
_COMPARED = re.compile(
    r"(?:so với|so sánh với|đối chiếu với|đối chiếu|tính từ|kể từ|so|hơn|bằng|gấp đôi|gấp ba|lần)(?:\s+[^\W\d]+){0,6}\s+$"
)
_DATED = re.compile(
    r"(?<!\w)(?:tính đến|đến hết|đến ngày|đến|hết)\s+(?:hết\s+)?(?:ngày\s+|tháng\s+|quý\s+(?:iv|i{1,3})?)?[\d/.-]*[/.](?P<year>20\d\d)(?!\d)"
)
_INDEX_YEAR = re.compile(r"(?:index|dti|chỉ số [^\W\d]+(?: [^\W\d]+){0,3})\s+(?P<year>(?:19|20)\d\d)(?!\d|[.,/]\d)")
_BARE_YEAR = re.compile(r"(?<![\w.,/–-])(?P<year>(?:19|20)\d\d)(?=\s*[:(]|\s+[–-]\s+(?!(?:19|20)\d\d)\d)")
_CLASS = (
    r"(?:mức(?:\s+độ)?|loại|(?<!thứ )(?<!vị )hạng|xếp loại|nhóm|đạt|đánh giá|phân loại|xếp|công nhận)\s*[:“\"«]?\s*(?P<class>{})(?!\w)"
    r"(?!\s*[”\"»]?\s+(?:trở\s+(?:lên|xuống)|nhất|hơn))(?<!đánh giá cao)(?!(?<=đạt)\s+\d)"  # «loại Khá trở lên» is no class
)
# «đạt trung bình 83,6%», «đạt trung bình khoảng 0,6»: a mean, not the class
_PLACE_WORDS = frozenset({"dẫn đầu"})
_MEAN = re.compile(
    r"(?:đạt|có|được) trung bình (?:(?:là|khoảng|trên|gần|hơn|chỉ|từ) )*\d"
    r"|mức trung bình (?:là |khoảng )?\d+,\d+(?!\d|\s*%)|mức trung bình (?:chung|cả nước|toàn quốc|(?:của )?(?:các|khối|cả) )"
)
_SIGN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|\d+|[^\w\s]")
_SPECIFIC = {
    "CHANGED": 0, "AG": 1, "LVL": 2, "RNK": 3, "YEAR": 3, "VSYEAR": 3, "NOTE": 4, "CLS": 5, "PCT": 6, "FRAC": 6, "NUM": 6
}  # fmt: skip
_LISTED = {
    "bộ": frozenset({"ministry", "ministry_level"}), "sở": frozenset({"department"}), "xã": frozenset({"commune"}),
    "phường": frozenset({"commune"}),
}  # fmt: skip
_LISTS = (
    re.compile(r"(?<!\w)(?:[Cc]ác|[Nn]hững)\s+([Bb]ộ|[Ss]ở)(?:\s+là)?\s*:?\s+(?=[A-ZĐ])"),
    # «Hai xã cuối bảng là A (thứ 147) và B (thứ 148)»
    re.compile(r"(?<!\w)(?:[Cc]ác|[Nn]hững|[Hh]ai|[Bb]a|[Bb]ốn|[Nn]ăm|\d{1,2})\s+([Xx]ã|[Pp]hường)(?:\s+[^\W\dA-ZĐ]+){0,5}?\s+(?:là|gồm|:)\s*:?\s+(?=[A-ZĐ])"),
)  # fmt: skip
# «chức năng đăng nhập một lần (SSO)»: an abbreviation in brackets says nothing new.
_ABBREVIATION = re.compile(
    r"\(\s*[A-ZĐ][A-ZĐ&.-]{1,9}(?:\s+[A-Z][A-Za-z]+){0,2}\s*\)|\((?:Single Sign[- ]On|ICT Index|Website/Portal)\)"
)
FULL, PARTIAL = "full", "partial"
UNSTATED_LEVELS = "unstated"  # «mức độ 2, 3»: no column of the data holds such a sum


class Lexer:
    """Makes tokens of the sentences of one document."""

    def __init__(self, wording: Wording, lexicon: Lexicon, mentions: Mentions) -> None:
        self._lexicon = lexicon
        self._mentions = mentions
        words = "|".join(sorted((rule.name.lower() for rule in wording.classes), key=len, reverse=True))
        self._class = re.compile(_CLASS.format(words))
        words = "|".join(word for word in words.split("|") if word not in ("đạt", "chưa đạt"))
        self._bare_class = re.compile(
            rf"(?<!\w)(?P<class>{words})(?=\s*:?\s*\d+\s+(?:đơn vị|cơ quan|huyện|sở|tỉnh|địa phương))"
        )
        # «đạt loại Tốt và Khá» counts two classes together: neither's figure, unless each has its own behind.
        self._joined = re.compile(
            rf"\s*(?:,|/|và|hoặc)\s*(?:loại\s+|mức\s+)?(?:{words})(?!\w)(?!\s*(?:là|có|:|\()?\s*\d)"
        )
        # «Khối sở: 03 Tốt, 11 Khá», «Tốt là 15,8%, Khá 57,9%»: a class by its capital, beside a number
        capital = "|".join(sorted((rule.name for rule in wording.classes if rule.name != "Đạt"), key=len, reverse=True))
        self._capital = re.compile(
            rf"(?<=\d )(?:{capital})(?=\s*[,;.)]|\s+và\s\d)|(?<=[,;] )(?:{capital})(?=\s+\d[\d.,]*\s*%)"
        )
        self._further = re.compile(rf"(?:\s*,|\s*,?\s+và)\s+(?P<class>{words})(?!\w)(?!\s*(?:là|có|:|\()?\s*\d)")
        self._class_names = {rule.name.lower(): rule.name for rule in wording.classes}

    def line(self, text: str, start: int, end: int) -> Line:
        """The sentence `text[start:end]` of a paragraph."""
        low = lower(text)[start:end]
        found = [
            *self._levels(low),
            *_extents(low),
            *self._years(low),
            *places(low),
            *numerals(low),
            *self._classes(low, text[start:end]),
            *self._capitals(text[start:end]),
        ]
        found += self._lexicon.tokens(low)
        found += self._notes(text[start:end])
        found += self._mentions.find(text[start:end])
        chosen = _chosen(found)
        chosen = self._with_lists(text[start:end], chosen)
        chosen = without_parts(text[start:end], chosen, self._mentions.registry)
        silent = [Token("", m.start(), m.end()) for m in _ABBREVIATION.finditer(text[start:end])]
        chosen = [t for t in chosen if not any(s.start <= t.start and t.end <= s.end for s in silent)]
        tokens = sorted([*chosen, *_words(low, [*chosen, *silent])], key=lambda token: token.start)
        tokens = most(differences(asides(levels_of_bodies(heads(moved(steps(units(low, ordinals(low, tokens)))))))))
        shifted = [
            token._replace(start=token.start + start, end=token.end + start, value=_shifted(token.value, start))
            for token in tokens
        ]
        return Line(text, start, end, shifted)

    def _levels(self, low: str) -> Iterable[Token]:
        for first in _FIRST_LEVEL.finditer(low):
            parts = [(_level(first["level"]), first.start(), first.end())]
            end = first.end()
            while further := _NEXT_LEVEL.match(low, end):
                parts.append((_level(further["level"] or further["bare"]), further.start(), further.end()))
                end = further.end()
            level = _together([part[0] for part in parts])
            upwards = level == "3" and re.match(r"\s+trở\s+lên(?!\w)", low[end:]) is not None
            yield Token("LVL", first.start(), end, Level("3+4" if upwards else level, tuple(parts)))

    def _years(self, low: str) -> Iterable[Token]:
        for found in _YEAR.finditer(low):
            symbol = "VSYEAR" if _COMPARED.search(low[: found.start()]) else "YEAR"
            yield Token(symbol, found.start(), found.end(), int(found["year"]))
            end = found.end()
            while further := _NEXT_YEAR.match(low, end):
                end = further.end()
                yield Token(symbol, further.start("year"), end, int(further["year"]))
        for found in (*_DATED.finditer(low), *_INDEX_YEAR.finditer(low), *_BARE_YEAR.finditer(low)):
            yield Token("YEAR", found.start("year"), found.end("year"), int(found["year"]))

    def _classes(self, low: str, text: str) -> Iterable[Token]:
        in_order = "lần lượt" in low or "tương ứng" in low
        for found in (*self._class.finditer(low), *self._bare_class.finditer(low)):
            if self._joined.match(low, found.end()) and not in_order:
                continue
            if _MEAN.match(low, found.start()):
                continue
            if found["class"] in _PLACE_WORDS and text[found.start("class")].islower() and found[0].startswith("nhóm"):
                continue  # «Nhóm dẫn đầu gồm …»: the first ones, of no class of that name
            yield Token("CLS", found.start(), found.end(), self._class_names[found["class"]])
            end = found.end()  # «các mức Tốt, Khá, Trung bình lần lượt là …»
            while in_order and (further := self._further.match(low, end)) is not None:
                end = further.end()
                yield Token("CLS", further.start("class"), end, self._class_names[further["class"]])

    def _capitals(self, text: str) -> list[Token]:
        """Classes without «loại» or «mức»; one alone may be anything."""
        found = [Token("CLS", m.start(), m.end(), m[0]) for m in self._capital.finditer(text)]
        return found if len(found) > 1 or (found and re.search(r"[Ll]oại|[Mm]ức|hạng", text)) else []

    def _notes(self, text: str) -> Iterable[Token]:
        """Dates, numbers of laws and the like: no figures."""
        for start, end in explained_spans(text):
            yield Token("NOTE", start, end)

    def _with_lists(self, text: str, chosen: list[Token]) -> list[Token]:
        """«các bộ: Tư pháp, Nội vụ»: the names of a list under the word for their kind."""
        taken = list(chosen)
        for found in (hit for made in _LISTS for hit in made.finditer(text)):
            names = self._mentions.listed(text, found.end(), _LISTED[found[1].lower()], opening=True)
            free = [
                name
                for name in names
                if not any(t.symbol == "AG" and t.start < name.end and name.start < t.end for t in taken)
            ]
            if len(free) == len(names):
                taken = [t for t in taken if not any(n.start < t.end and t.start < n.end for n in names)] + names
        return taken


def _shifted(value: object, by: int) -> object:
    if isinstance(value, Level):
        return value._replace(parts=tuple((level, start + by, end + by) for level, start, end in value.parts))
    return value


def _extents(low: str) -> Iterable[Token]:
    """«toàn trình», «một phần», and both together, which are all services online."""
    if "toàn trình" not in low and "một phần" not in low:
        return
    beside = _OR_IN_PART.finditer(low) if _END_TO_END.search(low) else ()
    for found in (*_END_TO_END.finditer(low), *_IN_PART.finditer(low), *beside):
        parts = [(_extent(found[0]), found.start(), found.end())]
        further = _FURTHER_EXTENT.match(low, found.end())
        if further is not None and _extent(further[0]) != parts[0][0]:
            parts.append((_extent(further[0]), further.start(), further.end()))
        yield Token("LVL", found.start(), parts[-1][2], Level(_together([part[0] for part in parts]), tuple(parts)))


def _extent(words: str) -> str:
    return FULL if "trình" in words else PARTIAL


def _level(word: str) -> str:
    return _NUMERALS.get(word, word)


def _together(levels: list[str]) -> str:
    several = sorted(set(levels))
    if several in (["1"], ["2"], ["1", "2"]):
        return "1-2" if len(several) == 2 else several[0]
    return "3+4" if several == ["3", "4"] else several[0] if len(several) == 1 else UNSTATED_LEVELS


def _chosen(found: list[Token]) -> list[Token]:
    """No two of them over one another: a name before a numeral, the longer before the shorter."""
    order = sorted(found, key=lambda t: (_SPECIFIC.get(t.symbol, 4), -(t.end - t.start), t.start))
    kept: list[Token] = []
    for token in order:
        if token.symbol == "NOTE" or all(token.end <= other.start or other.end <= token.start for other in kept):
            kept.append(token)
    notes = [t for t in kept if t.symbol == "NOTE"]
    plain = [t for t in kept if t.symbol != "NOTE"]
    # A date or the number of a law hides the numerals in it, and is hidden by what the grammar knows better.
    hidden = {"NUM", "FRAC", "PCT"}
    plain = [t for t in plain if not (t.symbol in hidden and any(n.start <= t.start and t.end <= n.end for n in notes))]
    return plain + _free_notes(notes, plain)


def _free_notes(notes: list[Token], plain: list[Token]) -> list[Token]:
    free: list[Token] = []
    for note in sorted(notes, key=lambda t: (-(t.end - t.start), t.start)):
        if all(note.end <= other.start or other.end <= note.start for other in [*plain, *free]):
            free.append(note)
    return free


def _words(low: str, chosen: list[Token]) -> list[Token]:
    taken = sorted((t.start, t.end) for t in chosen)
    words, at = [], 0
    for start, end in [*taken, (len(low), len(low))]:
        words += [
            Token(m[0], m.start(), m.end()) for m in _SIGN.finditer(low, at, max(at, start)) if not m[0].isdigit()
        ]
        at = max(at, end)
    return words
