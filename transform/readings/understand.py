"""What a line of readings says: its evaluation, year, subject, indicator and figure, or why that is not known."""

from datetime import date

from transform.facts.context import Context
from transform.facts.pending import unknown_name
from transform.readings.columns import INDICATORS, LEVELS, Line
from transform.readings.draft import Reading
from transform.readings.printed import plain_number
from transform.readings.subject import YEAR, Subject, find_subject, group_of, ranked_among
from transform.readings.value import Figure, read_value
from transform.readings.words import ReadingWords
from transform.series import Series

SCORED = frozenset({"rank", "points", "index", "percent", "class"})
NO_SCHEME = frozenset({"", "online-services", "infrastructure", "other"})
_NUMBERS = ("percent", "denominator", "max", "rank_of", "rank")
_STATUSES = ("value", "zero", "missing", "not_applicable", "derived")


def read_line(context: Context, line: Line, words: ReadingWords, on: date | None, peers: str | None) -> Reading:
    """One line, understood; `on` is the last day on which the page can have been printed, `peers` the cohort that
    other lines of its subject name."""
    registry, years = context.reference.registry, YEAR.findall(line.get("year"))
    cohort = registry.cohorts[peers] if peers else ranked_among(registry, line, int(years[-1]) if years else None)
    subject = find_subject(context, line, words, on, cohort)
    figure = read_value(line, words, line.get("page_language"))
    indicator = _indicator(line, figure, words)
    series, no_series = _series(context, line, subject)
    year = _year(line, series)
    group = group_of(registry, line, subject, cohort)
    waits = _vocabulary(line, figure) or no_series or _waits(line, subject, year)
    return Reading(line, figure, subject, indicator, series, year, group, waits)


def _indicator(line: Line, figure: Figure, words: ReadingWords) -> str:
    """The indicator; of «other» the note, the criterion and the unit say what it is: a plan, a move, a share."""
    said = line.get("indicator")
    if said != "other":
        return said
    for text in (*line.get("note").split(";"), line.get("criterion")):
        if found := words.meaning("indicator", text.strip()):
            return found
    if line.get("unit") == "%":
        return "share"
    return "index" if figure.number is not None and figure.number % 1 else "count"


def _series(context: Context, line: Line, subject: Subject) -> tuple[Series | None, tuple[str, str] | None]:
    """The evaluation that the line belongs to: by the word of its `scheme`, or by the id of a series."""
    book, scheme = context.reference.series, line.get("scheme")
    if scheme in NO_SCHEME:
        return None, None
    series = book.of_reading(scheme, _province(context, subject)) or book.named(scheme)
    if series is not None:
        return series, None
    if scheme in book.readings:
        said = f"«{scheme}» is an evaluation within a province, and the row does not say which; fill in «within»."
    else:
        known = ", ".join(sorted({*book.readings, *NO_SCHEME} - {""}))
        said = f"«{scheme}» is no evaluation known here; write one of {known}, or the id of a series."
    return None, ("other", said)


def _province(context: Context, subject: Subject) -> str | None:
    """The province of the subject: the one that the row names, else the subject itself if it is one."""
    registry, subject_id = context.reference.registry, subject.subject_id
    if subject.within is not None:
        return registry.province_of(subject.within)
    is_province = subject.kind == "agency" and subject_id is not None and registry.kind(subject_id) == "province"
    return subject_id if is_province else None


def _year(line: Line, series: Series | None) -> int | None:
    said = line.get("year")
    if series is not None and series.year_kind == "edition":
        said = line.get("edition_year") or said
    return int(said) if YEAR.fullmatch(said) else None


def _vocabulary(line: Line, figure: Figure) -> tuple[str, str] | None:
    """A cell that holds no word of its column's vocabulary."""
    for column, known in (("indicator", sorted(INDICATORS)), ("service_level", LEVELS), ("status", _STATUSES)):
        said = line.get(column)
        if said not in known and (said or column == "indicator"):
            return "other", f"The row's {column} is «{said}»; write one of {', '.join(known)}."
    for column in _NUMBERS:
        if line.get(column) and plain_number(line.get(column)) is None:
            return "other", f"The row's {column} is «{line.get(column)}»; write digits, with a dot before decimals."
    if figure.complaint:
        return "other", f"The row cannot be read: {figure.complaint}."
    if line.get("indicator") == "rank" and figure.number is not None and figure.whole is None:
        return "other", f"«{line.get('value')}» is no place in a ranking; correct the row's value or indicator."
    if figure.number is None and figure.text is None and not line.get("status") and not line.get("rank"):
        return "other", "The row has neither a value nor a status; fill in one of them."
    return None


def _waits(line: Line, subject: Subject, year: int | None) -> tuple[str, str] | None:
    said = line.get("year") or line.get("edition_year")
    if year is None and said:
        return "year", f"The figure is of «{said}», more than one year; say in the readings which year it counts for."
    if year is None:
        return "year", "The page does not say the year of the figure; find it out and fill it in in the readings."
    if subject.subject_id is None and subject.match.basis == "excluded":
        return "name", f"«{subject.published}» is known to be no agency; say in «subject_id» whose figure it is."
    if subject.subject_id is None:
        return "name", unknown_name(subject.published or "(no subject)", subject.match)
    return None
