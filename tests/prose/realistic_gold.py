"""Writing down the gold of an article by the words that state each figure."""

import re
import unicodedata
from typing import Any

from tests.prose.model import Article, Fact

_NUMERAL = re.compile(r"\d+(?:[.,]\d+)*")


class Gold:
    """An article with the facts told of it so far; every method but `article` returns the object itself.

    `words` are words of the text, the fact's numeral between bars («xếp thứ |12|/63»); they stand in the text once,
    a space in them for any white space. Without bars the fact has no numeral of its own.
    """

    def __init__(self, name: str, text: str, year: int, scheme: str | None = None) -> None:
        self.name, self.text, self.year, self.scheme = name, text, year, scheme
        self.facts: list[Fact] = []

    def _span(self, words: str) -> tuple[int, int] | None:
        if not unicodedata.is_normalized("NFC", self.text):
            words = unicodedata.normalize("NFD", words)
        parts = [r"\s+".join(re.escape(word) for word in part.split(" ")) for part in words.split("|")]
        if len(parts) == 3:
            parts[1] = f"({parts[1]})"
        found = list(re.finditer("".join(parts), self.text))
        if len(found) != 1:
            raise ValueError(f"{self.name}: «{words}» stands in the text {len(found)} times")
        return found[0].span(1) if len(parts) == 3 else None

    def _add(self, words: str, fact: Fact) -> "Gold":
        self.facts.append({"year": self.year, **fact, "span": self._span(words), "kind": self.name})
        return self

    def measure(self, words: str, subject: str, indicator: str, level: str | None = None, **fields: Any) -> "Gold":
        """A measure of an agency or cohort; `level` is the service level."""
        fact: Fact = {"table": "measure", "subject_id": subject, "indicator": indicator, "service_level": level}
        return self._add(words, {**fact, "class": None, "qualifier": "=", "status": "value", **fields})

    def score(self, words: str, subject: str, **fields: Any) -> "Gold":
        """A rank, value or class of an agency in the article's scheme, unless `fields` names another."""
        fact: Fact = {"table": "score", "subject_id": subject, "scheme_id": self.scheme, "criterion_id": "overall"}
        if "rank" in fields:
            fact["rank_basis"] = "printed" if "|" in words else "*"
        return self._add(words, {**fact, **fields})

    def row(self, *listed: str, start: int, words: str) -> "Gold":
        """Agencies in order, from place `start` on."""
        for rank, subject in enumerate(listed, start):
            self.score(words, subject, rank=rank, rank_basis="sequence")
        return self

    def size(self, words: str, cohort: str, ranked: int, total: int | None = None) -> "Gold":
        """How many of a group were ranked; without `total` nobody has to tell it."""
        fact: Fact = {"table": "evaluation", "subject_id": cohort, "scheme_id": self.scheme, "ranked": ranked}
        fact |= {"criterion_id": "overall"} | ({"total": total} if total else {"optional": True})
        return self._add(words, fact)

    def have(self, words: str, subject: str, value: int, **fields: Any) -> "Gold":
        """How many agencies of a cohort have what the words name."""
        return self.measure(words, subject, "agencies", "*", value=value, topic_needed=True, **fields)

    def graded(self, words: str, subject: str, word: str, value: int, **fields: Any) -> "Gold":
        """How many agencies of a cohort are of a class."""
        return self.measure(words, subject, "class_count", **{"class": word}, value=value, **fields)

    def article(self) -> Article:
        """The article; its numerals that carry no fact are traps."""
        taken = {fact["span"] for fact in self.facts}
        traps = [m.span() for m in _NUMERAL.finditer(self.text) if m.span() not in taken]
        return Article(self.text, self.facts, self.name, traps)
