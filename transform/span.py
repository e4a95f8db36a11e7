"""Times during which something holds."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Span:
    """A time from the first day to the last, both in it; None is a date nobody has shown."""

    valid_from: date | None = None
    valid_to: date | None = None

    def touches(self, year: int) -> bool:
        """Whether any day of `year` can lie in the span."""
        begun = self.valid_from is None or self.valid_from.year <= year
        return begun and (self.valid_to is None or self.valid_to.year >= year)

    def overlaps(self, other: "Span") -> bool:
        """Whether a day can lie in both."""
        first, last = date.min, date.max
        return (self.valid_from or first) <= (other.valid_to or last) and (other.valid_from or first) <= (
            self.valid_to or last
        )

    def within(self, other: "Span") -> "Span":
        """The part of the span that lies in `other`."""
        starts = [day for day in (self.valid_from, other.valid_from) if day]
        ends = [day for day in (self.valid_to, other.valid_to) if day]
        return Span(max(starts, default=None), min(ends, default=None))
