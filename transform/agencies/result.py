"""What a name turned out to mean."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """What a name means. `basis` is exact, variant (case, spaces, dashes, tone placement, a listed spelling), prefix
    (words before or after the name), abbreviation, bare (a word left out), unaccented, context (see
    `transform.facts.names`), none, ambiguous or excluded (a person said that it is no agency); the last three have no
    `agency_id`, a `reason` in a sentence, and, if not excluded, `candidates` for a person to look at, the likeliest
    first, which are no facts."""

    agency_id: str | None
    basis: str
    candidates: tuple[str, ...] = ()
    reason: str | None = None

    @property
    def confidence(self) -> str:
        """exact, variant, abbreviation, suggested (there are candidates) or unknown."""
        if self.agency_id is None:
            return "suggested" if self.candidates else "unknown"
        return self.basis if self.basis in ("exact", "abbreviation") else "variant"
