"""Readings that are no scores: counts, shares, averages, moves and plans, and who was evaluated."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from transform.facts.context import Context
from transform.facts.criteria import OVERALL
from transform.readings.columns import NONE, Line
from transform.readings.draft import Draft, Reading
from transform.readings.printed import plain_number, plain_whole
from transform.readings.scores import note_of
from transform.readings.words import ReadingWords
from transform.vietnamese import fold, slug

_COUNTED = frozenset({"services", "services_with_records", "agencies", "class_count", "count", "evaluated", "has"})
_SIZES = frozenset({"agencies", "count"})
_BODIES = frozenset({"", "agencies", "organisations", "provinces"})
_UNITS = {"bậc": "places", "điểm": "points", "người": "persons"}
_DEFAULT_UNITS = {
    "services": "services", "services_with_records": "services", "share_services_with_records": "%", "share": "%",
    "records_online": "records", "records_all": "records", "agencies": "agencies", "class_count": "agencies",
    "staff": "persons",
}  # fmt: skip
_PART = "-part"
_LONGEST = 60  # letters of an id made from words
_DOWN = ("giam", "tut", "mat", "xuong", "down", "lost", "decreas", "drop", "fell")


def is_evaluation(reading: Reading, words: ReadingWords) -> bool:
    """Whether a reading says how many of a cohort were evaluated: the size of a ranked group and nothing else."""
    line, subject = reading.line, reading.subject
    if reading.indicator == "evaluated":
        return True
    if reading.waits or reading.series is None or subject.kind != "cohort" or line.get("topic"):
        return False
    if reading.indicator not in _SIZES or line.get("unit") not in _BODIES or line.get("service_level"):
        return False
    said = [text for text in (line.get("criterion"), subject.published) if text]
    named = any(words.meaning("evaluated", text) is not None for text in said)
    if line.get("criterion"):
        return words.meaning("evaluated", line.get("criterion")) is not None
    return named or not str(subject.subject_id).endswith(_PART)


def evaluation(context: Context, reading: Reading) -> Draft:
    """A row of `evaluation`: 19 of 22, or 63 without a whole."""
    scheme_id = reading.scheme_id
    criterion = reading.line.get("criterion_id") or OVERALL
    whole = denominator_of(reading)
    number = reading.figure.number
    row = {
        "work_id": context.work.work_id, "scheme_id": scheme_id, "cohort_id": reading.subject.subject_id,
        "criterion_id": criterion, "ranked": int(number) if number is not None else None,
        "total": int(whole) if whole is not None else None, "reason": None,
    }  # fmt: skip
    draft = Draft("evaluation", row, waits=reading.waits, match=reading.subject.match)
    draft.rests_on(reading, "ranked", *(["total"] if whole is not None else []))
    return draft


def measure(context: Context, reading: Reading, topics: "Topics") -> Draft:
    """A row of `measure`."""
    line, figure, subject = reading.line, reading.figure, reading.subject
    class_, topic, topic_published = topics.of(reading)
    is_rank = reading.indicator == "rank"
    value = None if is_rank and figure.whole is not None else _signed(figure.number, reading)
    percent = line.get("percent")
    # What is no number is neither exact nor about; a magnitude is what its words say.
    qualifier = figure.qualifier if figure.qualifier != "=" or value is not None else None
    rank = figure.whole if is_rank else plain_whole(line.get("rank"))
    rank_of = line.get("rank_of") or (f"{figure.of:g}" if is_rank and figure.of is not None else "")
    row: dict[str, Any] = {
        "work_id": context.work.work_id, "document_id": context.document.document_id,
        "scheme_id": reading.scheme_id, "subject_type": subject.kind, "subject_id": subject.subject_id,
        "subject_published": subject.published or None, "indicator": reading.indicator, "topic": topic,
        "topic_published": topic_published, "service_level": line.get("service_level") or None, "class": class_,
        "value": value, "value_text": figure.text, "unit": _unit(line, reading.indicator),
        "qualifier": qualifier, "denominator": denominator_of(reading),
        "percent": plain_number(percent), "rank": rank, "rank_of": plain_whole(rank_of),
        "rank_basis": _rank_basis(reading, rank), "status": _status(reading, value, rank), "year": reading.year,
        "confidence": figure.confidence, "note": _with_maximum(reading),
    }  # fmt: skip
    draft = Draft("measure", row, waits=reading.waits, match=subject.match)
    fields = ["rank" if is_rank or (rank is not None and value is None) else "value"]
    fields += ["denominator"] if row["denominator"] is not None and figure.of is not None else []
    draft.rests_on(reading, *fields)
    if row["denominator"] is not None and figure.of is None and line.get("max"):
        draft.places.append(("denominator", line, "max"))
    if percent:
        draft.places.append(("percent", line, "percent"))
    return draft


def denominator_of(reading: Reading) -> float | None:
    """The whole of a count: the column of that name, the maximum of something counted, or what stands behind a
    slash."""
    line, figure = reading.line, reading.figure
    said = line.get("denominator") or (line.get("max") if reading.indicator in _COUNTED else "")
    if said:
        return plain_number(said)
    return figure.of if reading.indicator != "rank" else None


class Topics:
    """What the measures of one document are about beyond their indicators."""

    def __init__(self, context: Context, readings: Iterable[Reading]) -> None:
        self._context = context
        self._phrases: dict[tuple[Any, ...], set[str]] = defaultdict(set)
        for reading in readings:
            phrase = self._phrase(reading)
            if (known := self._known(phrase)) is not None:
                self._phrases[self._grain(reading, known)].add(fold(phrase))

    def of(self, reading: Reading) -> tuple[str | None, str | None, str | None]:
        """Class, topic and the topic's words. A topic of `topics.csv` stands for one phrase: where a page says two
        things of one topic and subject, each goes by its own words."""
        line = reading.line
        class_, phrase = self._class(reading), self._phrase(reading)
        if given := line.get("topic"):
            return class_, given, phrase or None
        if not phrase:
            return class_, None, None
        known = self._known(phrase)
        if known is not None and len(self._phrases[self._grain(reading, known)]) > 1:
            known = None
        return class_, known or short_slug(phrase), phrase

    def _class(self, reading: Reading) -> str | None:
        line, wording = reading.line, self._context.reference.wording
        said = line.get("class") or (line.get("value") if reading.indicator == "class" else "")
        if said:
            known = wording.class_of(said)
            # «Tốt (dẫn đầu)» is a class of its own beside «Tốt».
            return known if known and "(" not in said else said
        return wording.class_of(line.get("criterion")) if line.get("criterion") else None

    def _phrase(self, reading: Reading) -> str:
        """The criterion, if it is more than a class; of a part of a cohort the words that say which part."""
        line = reading.line
        criterion = line.get("criterion")
        if criterion and self._context.reference.wording.class_of(criterion):
            return ""
        is_part = reading.subject.kind == "cohort" and str(reading.subject.subject_id).endswith(_PART)
        return criterion or (reading.subject.published if is_part else "")

    def _known(self, phrase: str) -> str | None:
        wording = self._context.reference.wording
        rule = wording.first(wording.topics, phrase) if phrase else None
        return rule.name if rule else None

    def _grain(self, reading: Reading, topic: str) -> tuple[Any, ...]:
        line = reading.line
        return (
            topic, reading.subject.subject_id, reading.indicator, line.get("service_level"), reading.year,
            self._class(reading),
        )  # fmt: skip


def _signed(number: float | None, reading: Reading) -> float | None:
    """The number; of a move downwards below zero, which pages say in words («giảm 11 bậc»)."""
    if number is None or reading.indicator != "change" or number < 0:
        return number
    said = f" {fold(reading.line.get('value'))} {fold(reading.line.get('note'))} "
    return -number if any(f" {word}" in said for word in _DOWN) else number


def _unit(line: Line, indicator: str) -> str | None:
    said = line.get("unit")
    if indicator == "rank" or said == NONE:
        return None
    return _UNITS.get(said, said) or _DEFAULT_UNITS.get(indicator)


def _rank_basis(reading: Reading, rank: int | None) -> str | None:
    if said := reading.line.get("rank_basis"):
        return None if said == NONE else said
    if reading.indicator == "rank":
        return reading.figure.basis if rank is not None else "relative"
    return "printed" if rank is not None else None


def _status(reading: Reading, value: float | None, rank: int | None) -> str:
    if said := reading.line.get("status"):
        return said
    if reading.line.get("basis") == "derived" and rank is None:
        return "derived"
    return "zero" if value == 0 else "value"


def _with_maximum(reading: Reading) -> str | None:
    """The note, with a maximum that is no whole of a count and would be lost."""
    note, most = note_of(reading), reading.line.get("max")
    if most and denominator_of(reading) is None:
        return "; ".join(filter(None, (note, f"maximum given: {most}")))
    return note


def merged(drafts: Sequence[Draft]) -> tuple[list[Draft], list[Reading]]:
    """Evaluations, each cohort, scheme and criterion once, with all places; and the readings that give one of them
    another number, which can be no second row of it."""
    kept: dict[tuple[Any, ...], Draft] = {}
    others: list[Reading] = []
    for draft in drafts:
        row = draft.row
        key = (row["scheme_id"], row["cohort_id"], row["criterion_id"]) if draft.waits is None else (id(draft),)
        home = kept.setdefault(key, draft)
        if home is draft:
            continue
        if home.row["ranked"] != row["ranked"]:
            others += draft.readings
            continue
        home.row["total"] = home.row["total"] if home.row["total"] is not None else row["total"]
        home.places += draft.places
        home.readings += draft.readings
    return list(kept.values()), others


def short_slug(text: str) -> str:
    """A slug of whole words, of at most 60 letters."""
    kept: list[str] = []
    for word in slug(text).split("-"):
        if len("-".join([*kept, word])) > _LONGEST:
            break
        kept.append(word)
    return "-".join(kept) or slug(text)[:_LONGEST] or "other"
