"""Finds the sentences of a document again: that of a numeral, and that of a candidate."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping
from functools import cached_property
from typing import Any, NamedTuple

from transform.facts.numerals import Spans, kinds_of
from transform.facts.sentences import Sentence, sentences
from transform.readings.printed import agrees
from transform.understand import Understanding

Row = Mapping[str, Any]
_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")
_FIGURES = ("value", "rank", "points", "index_value", "percent", "ranked", "denominator", "rank_of", "total")
_EVIDENCE = "evidence"
_ROW = 2000  # a longer row of a table is known by its cell alone


class Found(NamedTuple):
    """The sentence of a candidate, where it stands in the document, and the printed figure by its column."""

    words: str
    start: int
    printed: dict[str, str]

    def provenance(self, fact_id: str) -> tuple[Row, ...]:
        """Rows as of `provenance`, as far as a proposal needs them."""
        said = {**self.printed, _EVIDENCE: self.words}
        return tuple({"fact_id": fact_id, "field": field, "published": text} for field, text in said.items())


class _Free(NamedTuple):
    """A numeral that belongs to no fact, with its sentence and place."""

    text: str
    sentence: Sentence
    start: int


def row_words(understanding: Understanding, row: Row) -> str:
    """The words of an unread number's row in a table, or of its cell."""
    table = next((t for t in understanding.tables.tables if t.table_no == row["table_no"]), None)
    line = next((r for r in table.rows if r.row_no == row["row_no"]), None) if table else None
    words = " | ".join(text for text in line.texts if text) if line else ""
    return words if 0 < len(words) <= _ROW else str(row["text"])


class Sought:
    """The sentences of one document."""

    def __init__(self, understanding: Understanding) -> None:
        self._seen = understanding
        self._prose = sorted(understanding.tables.prose, key=lambda paragraph: paragraph.place.char_start)
        self._starts = [paragraph.place.char_start for paragraph in self._prose]
        self._numerals: dict[int, list[int]] = {}
        self._taken: set[int] = set()

    def sentence_at(self, start: int) -> str | None:
        """The sentence with the numeral that stands at `start` of the document's text."""
        at = bisect_right(self._starts, start) - 1
        if at < 0:
            return None
        paragraph = self._prose[at]
        number = bisect_left(self._raw_numerals(at), start)
        found = [one.start() for one in _NUMERAL.finditer(paragraph.text)]
        if number >= len(found):
            return None
        of = next((s for s in sentences(paragraph.text) if s.start <= found[number] < s.start + len(s.text)), None)
        return of.text if of else None

    def _raw_numerals(self, at: int) -> list[int]:
        """Where the numerals of a paragraph stand in the document's text, which has more spaces than the paragraph."""
        if at not in self._numerals:
            place = self._prose[at].place
            found = _NUMERAL.finditer(self._seen.document.text, place.char_start, place.char_end)
            self._numerals[at] = [one.start() for one in found]
        return self._numerals[at]

    def candidate(self, row: Row, name: str | None) -> Found | None:
        """The sentence that a candidate was read from: the one it names itself, else the first one with its figure,
        at best with its subject; None where there is none."""
        said = row.get("words")
        if said:
            return Found(str(said), int(row.get("char_start") or 0), dict(row.get("printed") or {}))
        figures = [(field, row[field]) for field in _FIGURES if isinstance(row.get(field), int | float)]
        fitting = [free for free in self._free if figures and agrees(free.text, figures[0][1])]
        fitting = [free for free in fitting if free.start not in self._taken] or fitting
        naming = [free for free in fitting if name and name in free.sentence.text]
        best = next(iter(naming or fitting), None)
        if best is None:
            return self._named(name)
        self._taken.add(best.start)
        printed = {figures[0][0]: best.text}
        for field, number in figures[1:]:
            text = next((n for n in _NUMERAL.findall(best.sentence.text) if agrees(n, number)), None)
            printed |= {field: text} if text else {}
        return Found(best.sentence.text, best.start, printed)

    def _named(self, name: str | None) -> Found | None:
        for paragraph in self._prose if name else ():
            for sentence in sentences(paragraph.text):
                if name and name in sentence.text:
                    return Found(sentence.text, paragraph.place.char_start + sentence.start, {})
        return None

    @cached_property
    def _free(self) -> list[_Free]:
        places = self._seen.rows.get("provenance", [])
        facts = Spans((p["char_start"], p["char_end"]) for p in places if p["field"] != _EVIDENCE)
        found = []
        for paragraph in self._prose:
            for sentence in sentences(paragraph.text):
                numerals = [one.span() for one in _NUMERAL.finditer(sentence.text)]
                for (start, end), kind in zip(numerals, kinds_of(sentence.text, numerals), strict=True):
                    at = paragraph.place.char_start + sentence.start + start
                    if kind is None and not facts.cover(at, at + end - start):
                        found.append(_Free(sentence.text[start:end], sentence, at))
        return found
