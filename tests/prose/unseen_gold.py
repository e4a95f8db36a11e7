"""Shorthands for gold that comes again and again: a place with its mark, who has none, who sent nothing."""

from typing import Any

from tests.prose.realistic_gold import Gold

PROVINCES, MINISTRIES, BOTH = "provinces-63", "ministries-22", "3+4|unstated"


class Told(Gold):
    """Gold of an article; as in `Gold` every method returns the object itself."""

    def both(self, words: str, subject: str, rank: int, mark: float, column: str = "points", **fields: Any) -> "Told":
        """A mark, printed between the bars, and the place that the same words give."""
        self.score(words, subject, **{column: mark}, **fields)
        self.score(words.replace("|", ""), subject, rank=rank, **fields)
        return self

    def places(self, indicator: str, *rows: tuple[str, str, int, int], level: str = BOTH) -> "Told":
        """Agencies ranked by services or records: words, subject, place, number."""
        for words, subject, rank, value in rows:
            self.measure(words, subject, indicator, level, value=value)
            self.by(words.replace("|", ""), subject, indicator, rank)
        return self

    def by(self, words: str, subject: str, indicator: str, rank: int, basis: str = "*") -> "Told":
        """A place by number of services or records."""
        level = "3+4|3|unstated" if indicator == "services" else BOTH
        self.measure(words, subject, indicator, level, rank=rank, rank_basis=basis)
        return self

    def none(self, words: str, level: str, *subjects: str, indicator: str = "services") -> "Told":
        """Agencies without a service, or without a record."""
        for subject in subjects:
            self.measure(words, subject, indicator, level, value=0, status="zero")
        return self

    def missing(self, words: str, *subjects: str) -> "Told":
        """Agencies whose records nobody knows."""
        for subject in subjects:
            self.measure(words, subject, "records_online", "*", value=None, status="missing")
        return self

    def has(self, words: str, *subjects: str, says: str = "yes", **fields: Any) -> "Told":
        """Agencies that have, or have not, what the words name."""
        for subject in subjects:
            self.measure(words, subject, "has", "*", value_text=says, **{"status": "*", **fields})
        return self

    def classed(self, words: str, word: str, *subjects: str) -> "Told":
        """Agencies of a class, by name."""
        for subject in subjects:
            self.score(words, subject, **{"class": word})
        return self

    def other(self, words: str, subject: str, value: float, indicator: str = "rank", **fields: Any) -> "Told":
        """A place or value in something that is no declared scheme: right if it is taken, right if it is left."""
        number = {"value": value, **({"rank": value} if indicator == "rank" else {})}
        self.measure(words, subject, indicator, "*", **{**number, **fields, "optional": True})
        return self
