"""Why a name may mean an agency: how alike the two are, and wherein they differ. Nothing is decided here."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz
from rapidfuzz.distance import Levenshtein

from transform.agencies.align import abbreviates
from transform.agencies.forms import forms_of
from transform.agencies.listed import Listing
from transform.agencies.normal import clean, expanded, squeeze, words_of
from transform.agencies.records import Agency
from transform.agencies.registry import Registry
from transform.agencies.result import Match
from transform.agencies.suggest import INITIALS, PART, without_kind
from transform.vietnamese import fold

_FEW = 2  # so many wrong letters are called letters, more of them words

Words = tuple[str, ...]


class Reason(NamedTuple):
    """How alike a name and an agency are: `score` from 0 to 100, `likeness` in a word (settled, same, accents, letters,
    words, begins, ends, initials), `reason` in a sentence."""

    score: float
    likeness: str
    reason: str


class Explained(NamedTuple):
    """A candidate: the agency, its name in the year asked for, its time as far as known, and why it may be meant."""

    agency_id: str
    agency: str
    lived: str
    why: Reason


def explain(registry: Registry, name: str, match: Match, listing: Listing) -> list[Explained]:
    """The candidates of `match` for a name in a list, the likeliest first; the agency alone where one is settled."""
    if match.agency_id:
        return [_explained(registry, match.agency_id, listing, Reason(100, "settled", f"known already: {match.basis}"))]
    found = [
        _explained(registry, agency_id, listing, _why(registry.agencies[agency_id], name, match, listing))
        for agency_id in match.candidates
    ]
    agencies = registry.agencies
    return sorted(found, key=lambda one: (-one.why.score, agencies[one.agency_id].is_possible, one.agency_id))


def _explained(registry: Registry, agency_id: str, listing: Listing, why: Reason) -> Explained:
    life = registry.agencies[agency_id].life
    begun = f"from {life.valid_from}" if life.valid_from else ""
    ended = f"until {life.valid_to}" if life.valid_to else ""
    return Explained(agency_id, registry.name(agency_id, listing.year), f"{begun} {ended}".strip(), why)


def _why(agency: Agency, name: str, match: Match, listing: Listing) -> Reason:
    printed = tuple(words_of(clean(name)))
    at_home = agency.agency_id == listing.within
    forms = dict.fromkeys(
        words for words, form in forms_of(agency, at_home=at_home) if form.basis != "prefix" and words
    )
    found = [reason for words in forms for reason in _reasons(printed, words, match)]
    return max(found, key=lambda reason: reason.score, default=Reason(0, "words", match.reason or ""))


def _reasons(printed: Words, known: Words, match: Match) -> Iterator[Reason]:
    """The ways in which what is printed is like one form of a name."""
    words = tuple(expanded(printed))
    name, spelled = " ".join(words), " ".join(known)
    for form in dict.fromkeys((words, without_kind(words))):
        yield _likeness(form, known, match)
    if spelled.startswith(f"{name} "):
        yield Reason(PART, "begins", f"«{spelled}» begins with it")
    if spelled.endswith(f" {name}"):
        yield Reason(PART, "ends", f"«{spelled}» ends with it")
    if len(printed) == 1 and abbreviates(printed[0], known):
        yield Reason(INITIALS, "initials", f"the initials of «{spelled}»")


def _likeness(words: Words, known: Words, match: Match) -> Reason:
    name, spelled = " ".join(words), " ".join(known)
    if squeeze(words) == squeeze(known):
        return Reason(100, "same", match.reason or "the name itself")
    score = (fuzz.ratio(name, spelled) + fuzz.ratio(fold(name), fold(spelled))) / 2
    differ = _differences(words, known)
    if fold(name) == fold(spelled):
        return Reason(score, "accents", f"the same without accents: {differ}")
    letters = Levenshtein.distance(name, spelled)
    if letters <= _FEW:
        many = "one letter differs" if letters == 1 else f"{letters} letters differ"
        return Reason(score, "letters", f"{many}: {differ}")
    return Reason(score, "words", differ)


def _differences(words: Sequence[str], known: Sequence[str]) -> str:
    """The words that differ, as printed and as known: «chánh» for «chính»."""
    parts = []
    for part in Levenshtein.opcodes(words, known):
        here = " ".join(words[part.src_start : part.src_end])
        there = " ".join(known[part.dest_start : part.dest_end])
        if part.tag == "replace":
            parts.append(f"«{here}» for «{there}»")
        elif part.tag == "insert":
            parts.append(f"«{there}» is left out")
        elif part.tag == "delete":
            parts.append(f"«{here}» is too much")
    return ", ".join(parts)
