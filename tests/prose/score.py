"""How the rows that a reader found compare with what an article states.

A row counts figure by figure: a rank and an index in one row are two figures, «58/63 (92,06%)» is three.
`python -m tests.prose.score [half] [seed] [count]` reads articles and prints recall, precision, misses, wrongs. A half
is a folder of wordings (dev, heldout, third), or `realistic`, `unseen` or `blind-a` …: written by hand
(no seed, no count).
"""

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

from tests.prose.model import Article, Fact

ROOT = Path(__file__).resolve().parents[2]
_NUMBERS = {
    "measure": ("value", "denominator", "percent", "rank"),
    "score": ("rank", "index_value", "points", "percent"),
    "evaluation": ("ranked", "total"),
}
# An evaluation that only says how large its group is («63 tỉnh, thành phố») is neither asked for nor wrong.
_SIZES = {63, 22, 8}


class Figure(NamedTuple):
    """One figure of a row: the row's table, what it is about, which column, and what it says there."""

    table: str
    about: tuple[str, ...]
    column: str
    says: str
    fact: Fact
    span: tuple[int, int] | None

    def words(self) -> str:
        return f"{self.table} {' '.join(x for x in self.about if x)} {self.column}={self.says}"


@dataclass
class Result:
    """The figures of an article: rightly found, missed, wrongly found, and tallies by kind of sentence."""

    found_right: list[Figure] = field(default_factory=list)
    missed: list[Figure] = field(default_factory=list)
    wrong: list[tuple[Figure, str]] = field(default_factory=list)
    by_kind: dict[str, Counter[str]] = field(default_factory=lambda: defaultdict(Counter))


def _scheme(value: Any) -> str:
    parts = str(value or "").split("/")
    return "/".join(parts[:2])


def _about(fact: Fact) -> tuple[str, ...]:
    table, year = fact["table"], str(fact.get("year") or str(fact.get("scheme_id") or "").rpartition("/")[2] or None)
    subject = str(fact.get("subject_id"))
    if table == "measure":
        topic = "topic" if fact.get("topic_needed") else ""
        return (subject, year, str(fact.get("indicator")), str(fact.get("service_level") or ""), _class(fact), topic)
    return (subject, year, _scheme(fact.get("scheme_id")), str(fact.get("criterion_id") or "overall"))


def _class(fact: Fact) -> str:
    return str(fact.get("class") or "").casefold()


def figures(fact: Fact) -> list[Figure]:
    """The figures of one fact, gold or found."""
    found = []
    for column in _NUMBERS[fact["table"]]:
        number = fact.get(column)
        if number is not None and number == number:
            shown = "mark" if column in ("index_value", "points") and number <= 1 else column
            found.append(_figure(fact, shown, f"{float(number):g}" if number < 1e5 else str(int(number)), column))
    if fact["table"] == "measure" and fact.get("value_text") and fact.get("value") is None:
        found.append(_figure(fact, "value_text", str(fact["value_text"]).casefold(), "value_text"))
    if fact["table"] == "score" and fact.get("class"):
        found.append(_figure(fact, "class", _class(fact), "class"))
    if fact.get("status") == "missing":
        found.append(_figure(fact, "missing", "missing", "evidence"))
    return found


def _figure(fact: Fact, column: str, says: str, source: str) -> Figure:
    span = fact["spans"].get(source) if "spans" in fact else fact.get("span")
    return Figure(fact["table"], _about(fact), column, says, fact, span)


def _agrees(gold: str, found: str) -> bool:
    if gold == "*":
        return True
    if gold.startswith("!"):
        return found != gold[1:]
    return found in gold.split("|")


def _same(gold: Figure, found: Figure) -> bool:
    """Whether a found figure is the gold one: subject, year, indicator, level, class, number, qualifier, basis."""
    if (gold.table, gold.column, gold.says) != (found.table, found.column, found.says):
        return False
    about = list(zip(gold.about, found.about, strict=True))
    if gold.table == "measure":
        if gold.about[-1] and not found.fact.get("topic"):
            return False
        if gold.column == "value" and not _agrees(
            str(gold.fact.get("qualifier", "*")), str(found.fact.get("qualifier") or "=")
        ):
            return False
        if gold.fact.get("status") == "zero" and found.fact.get("status") != "zero":
            return False
        about = about[:-1]
    if gold.column == "rank" and {gold.fact.get("rank_basis"), found.fact.get("rank_basis")} == {"printed", "sequence"}:
        return False
    return all(_agrees(one, other) for one, other in about)


def compare(found: list[Fact], article: Article) -> Result:
    """What of `found` (rows with `table`, the subject as `subject_id`, and optionally `spans`) the article states."""
    result = Result()
    gold = [figure for fact in article.facts for figure in figures(fact)]
    rows = [figure for fact in found if fact.get("status") != "derived" for figure in figures(fact)]
    met: set[int] = set()
    for row in rows:
        hits = [i for i, figure in enumerate(gold) if _same(figure, row)]
        met.update(hits)
        if hits:
            result.found_right.append(row)
        elif not _neutral(row, article):
            result.wrong.append((row, _why(row, gold, article)))
            kind = next((g.fact["kind"] for g in gold if row.span and g.span == row.span), "not in gold")
            result.by_kind[kind]["wrong"] += 1
    seen: set[tuple[Any, ...]] = set()
    for figure in gold:
        key = figure[:4]
        if figure.fact.get("optional") or key in seen:
            continue
        seen.add(key)
        twin = any(j in met for j, other in enumerate(gold) if other[:4] == key)
        result.by_kind[figure.fact["kind"]]["found" if twin else "missed"] += 1
        if not twin:
            result.missed.append(figure)
    return result


def _neutral(row: Figure, article: Article) -> bool:
    """A row that says nothing of a result: the size of a ranked group, a target, the number of criteria."""
    if row.table == "evaluation":
        return float(row.says) in _SIZES or row.fact.get("ranked") is None
    gold_spans = {fact["span"] for fact in article.facts if fact["span"]}
    structure = row.fact.get("indicator") in ("target", "criteria", "agency_groups", "classes", "first_year")
    return structure and row.span not in gold_spans


def _why(row: Figure, gold: list[Figure], article: Article) -> str:
    for figure in gold:
        if row.span and figure.span and row.span[0] < figure.span[1] and figure.span[0] < row.span[1]:
            return f"[{figure.fact['kind']}] gold there: {figure.words()}"
    if row.span and any(low < row.span[1] and row.span[0] < high for low, high in article.traps):
        return "a trap"
    return "not in gold"


def found_in(article: Article, reference: Any) -> list[Fact]:
    """The rows of the tables that the reader makes of an article's text."""
    from flows.reading import read_and_understand

    rows = read_and_understand(article.text.encode(), reference, source="x").rows
    spans: dict[str, dict[str, tuple[int, int]]] = defaultdict(dict)
    for trace in rows.get("provenance", []):
        if trace.get("char_start") is not None:
            spans[trace["fact_id"]].setdefault(trace["field"], (trace["char_start"], trace["char_end"]))
    found = []
    for table in _NUMBERS:
        for row in rows.get(table, []):
            subject = row.get("subject_id") or row.get("agency_id") or row.get("cohort_id")
            found.append({**row, "table": table, "subject_id": subject, "spans": spans[str(row.get("fact_id"))]})
    return found


def total(results: list[Result]) -> dict[str, Counter[str]]:
    """Figures found, missed and wrong, by kind of sentence."""
    tally: dict[str, Counter[str]] = defaultdict(Counter)
    for result in results:
        for kind, counts in result.by_kind.items():
            tally[kind.removesuffix(".provinces").removesuffix(".ministries")].update(counts)
    return tally


def main() -> None:
    from tests.prose import blind, realistic, unseen
    from tests.prose.generate import articles
    from transform.reference import load_reference

    half, seed, count = ([*sys.argv[1:], *["dev", "1", "40"][len(sys.argv) - 1 :]])[:3]
    reference, out = load_reference([ROOT / "data" / "reference"]), sys.stdout.write
    results = []
    by_hand = {"realistic": realistic.articles, "unseen": unseen.articles}
    by_hand |= {f"blind-{name}": partial(blind.articles, name) for name in blind.ROUNDS}
    for article in by_hand[half]() if half in by_hand else articles(int(seed), half, int(count)):
        result = compare(found_in(article, reference), article)
        results.append(result)
        for figure in result.missed:
            out(f"missed  {article.name} [{figure.fact['kind']}] {figure.words()} : {_context(article, figure.span)}\n")
        for figure, why in result.wrong:
            out(f"WRONG   {article.name} {figure.words()} ({why}) : {_context(article, figure.span)}\n")
    tally = total(results)
    for kind, counts in sorted(tally.items()):
        out(f"{kind:<28} found {counts['found']:4} missed {counts['missed']:4} wrong {counts['wrong']:4}\n")
    right, missed = sum(c["found"] for c in tally.values()), sum(c["missed"] for c in tally.values())
    wrong = sum(c["wrong"] for c in tally.values())
    out(f"recall {right / max(right + missed, 1):.1%} ({right} of {right + missed})  ")
    out(f"precision {right / max(right + wrong, 1):.1%} ({wrong} wrong)\n")


def _context(article: Article, span: tuple[int, int] | None) -> str:
    if not span:
        return "-"
    return "«" + article.text[max(0, span[0] - 60) : span[1] + 40].replace("\n", " ") + "»"


if __name__ == "__main__":
    main()
